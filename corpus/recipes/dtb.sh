# SPDX-License-Identifier: GPL-3.0-or-later
# A compiled device tree with flash partitions.
# shellcheck shell=bash
source "$RECIPES/lib-formats.sh"
device_tree "$RESULT/image.dtb"
header version 17
whole dtb image.dtb
