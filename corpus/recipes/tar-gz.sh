# SPDX-License-Identifier: GPL-3.0-or-later
# The sample tree as a compressed tar archive.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
sample armhf
tar_tree "$TREE" | gzip -9n >"$RESULT/image.tar.gz"
whole gzip image.tar.gz
