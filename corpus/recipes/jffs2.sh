# SPDX-License-Identifier: GPL-3.0-or-later
# The sample tree as a JFFS2, little endian.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
source "$RECIPES/lib-disk.sh"
sample armhf
jffs2 "$RESULT/image.jffs2" -l
whole jffs2 image.jffs2
