# SPDX-License-Identifier: GPL-3.0-or-later
# The sample tree as a tar archive.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
sample armhf
tar_tree "$TREE" >"$RESULT/image.tar"
whole tar image.tar
