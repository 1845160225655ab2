# SPDX-License-Identifier: GPL-3.0-or-later
# One program in the legacy LZ4 layout that kernels use.
# shellcheck shell=bash
source "$RECIPES/lib-formats.sh"
need lz4
single_file
lz4 -q -l -9 -c "$TREE/busybox" >"$RESULT/image.lz4"
whole lz4-legacy image.lz4
