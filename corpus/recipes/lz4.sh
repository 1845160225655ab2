# SPDX-License-Identifier: GPL-3.0-or-later
# One program as an LZ4 frame.
# shellcheck shell=bash
source "$RECIPES/lib-formats.sh"
need lz4
single_file
lz4 -q -9 -c "$TREE/busybox" >"$RESULT/image.lz4"
whole lz4 image.lz4
