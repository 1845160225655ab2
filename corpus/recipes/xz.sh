# SPDX-License-Identifier: GPL-3.0-or-later
# One program compressed by xz.
# shellcheck shell=bash
source "$RECIPES/lib-formats.sh"
need xz
single_file
xz -9 -c "$TREE/busybox" >"$RESULT/image.xz"
whole xz image.xz
