# SPDX-License-Identifier: GPL-3.0-or-later
# The sample tree as an ext4 with a journal and checksums.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
source "$RECIPES/lib-disk.sh"
sample armhf
ext "$RESULT/image.ext4" ext4 16M -b 4096
whole ext4 image.ext4
