# SPDX-License-Identifier: GPL-3.0-or-later
# One program compressed by bzip2.
# shellcheck shell=bash
source "$RECIPES/lib-formats.sh"
need bzip2
single_file
bzip2 -9 -c "$TREE/busybox" >"$RESULT/image.bz2"
whole bzip2 image.bz2
