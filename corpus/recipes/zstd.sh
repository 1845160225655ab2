# SPDX-License-Identifier: GPL-3.0-or-later
# One program compressed by zstd.
# shellcheck shell=bash
source "$RECIPES/lib-formats.sh"
need zstd
single_file
zstd -q -19 -c "$TREE/busybox" >"$RESULT/image.zst"
whole zstd image.zst
