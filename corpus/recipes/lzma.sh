# SPDX-License-Identifier: GPL-3.0-or-later
# One program as an LZMA-alone stream whose header does not state the size.
# shellcheck shell=bash
source "$RECIPES/lib-formats.sh"
need xz
single_file
xz --format=lzma -9 -c "$TREE/busybox" >"$RESULT/image.lzma"
whole lzma image.lzma
