# SPDX-License-Identifier: GPL-3.0-or-later
# A big-endian JFFS2 with LZO, and with the summaries that sumtool puts in each erase block.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
source "$RECIPES/lib-disk.sh"
sample mipsel
need sumtool
jffs2 "$WORK/plain.jffs2" -b -X lzo -x zlib
quietly sumtool -i "$WORK/plain.jffs2" -o "$RESULT/image.jffs2" -e 65536 -b -p
node jffs2 0 "$(size_of "$RESULT/image.jffs2")"
truth image.jffs2
