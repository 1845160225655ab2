# SPDX-License-Identifier: GPL-3.0-or-later
# The sample tree as an ext2.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
source "$RECIPES/lib-disk.sh"
sample armhf
ext "$RESULT/image.ext2" ext2 8M -b 1024
whole ext2 image.ext2
