# SPDX-License-Identifier: GPL-3.0-or-later
# A root file system as a tar archive in the old format.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
sample armhf
rm -rf "$TREE"/usr/share/text/long-name-*
tree_settle
tar_tree "$TREE" --format=ustar >"$RESULT/image.tar"
whole tar image.tar
