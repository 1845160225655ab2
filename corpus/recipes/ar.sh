# SPDX-License-Identifier: GPL-3.0-or-later
# Three programs in an ar archive, one with a name over 15 characters.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
need ar
sample_programs armhf
rm -rf "$TREE"/bin/sh "$TREE"/usr/sbin/telnetd
find "$TREE" -type l -delete
find "$TREE" -mindepth 2 -type f -exec mv -t "$TREE" {} +
find "$TREE" -mindepth 1 -type d -empty -delete
find "$TREE" -mindepth 1 -type d -exec rm -rf {} +
cp "$TREE/dropbear" "$TREE/a-name-of-over-15-characters"
for list in "$WORK"/lists/*; do sed -i "s,^.*/,./," "$list"; done
tree_settle
(cd "$TREE" && ar rcD "$RESULT/image.a" ./*)
whole ar image.a
