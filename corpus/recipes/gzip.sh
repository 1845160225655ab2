# SPDX-License-Identifier: GPL-3.0-or-later
# One program compressed by gzip, with its name and time in the header.
# shellcheck shell=bash
source "$RECIPES/lib-formats.sh"
need gzip
single_file
gzip -9 -c "$TREE/busybox" >"$RESULT/image.gz"
whole gzip image.gz
