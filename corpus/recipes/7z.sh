# SPDX-License-Identifier: GPL-3.0-or-later
# The sample tree as a 7z archive (LZMA2).
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
need 7z
sample armhf
(cd "$TREE" && 7z a -bd -mx=9 -snl "$RESULT/image.7z" . >/dev/null)
whole 7z image.7z
