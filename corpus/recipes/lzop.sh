# SPDX-License-Identifier: GPL-3.0-or-later
# One program compressed by lzop.
# shellcheck shell=bash
source "$RECIPES/lib-formats.sh"
need lzop
single_file
lzop -9 -c "$TREE/busybox" >"$RESULT/image.lzo"
whole lzop image.lzo
