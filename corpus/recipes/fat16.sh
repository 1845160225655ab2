# SPDX-License-Identifier: GPL-3.0-or-later
# The sample tree, without its links, as a FAT16, which keeps no modes.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
source "$RECIPES/lib-disk.sh"
sample armhf
fat "$RESULT/image.fat" 16384 -F 16
whole fat16 image.fat
