# SPDX-License-Identifier: GPL-3.0-or-later
# The sample tree as a big-endian cramfs.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
source "$RECIPES/lib-disk.sh"
need mkfs.cramfs
sample mipsel
quietly mkfs.cramfs -N big -n router "$TREE" "$RESULT/image.cramfs"
header name router
whole cramfs image.cramfs
