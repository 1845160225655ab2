# SPDX-License-Identifier: GPL-3.0-or-later
# The sample tree as a cramfs.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
source "$RECIPES/lib-disk.sh"
need mkfs.cramfs
sample armhf
quietly mkfs.cramfs -N little -n router "$TREE" "$RESULT/image.cramfs"
header name router
whole cramfs image.cramfs
