# SPDX-License-Identifier: GPL-3.0-or-later
# A Debian package as the archive has it.
# shellcheck shell=bash
source "$RECIPES/lib-formats.sh"
deb=$(debs_named armhf dropbear-bin)
tree_add "$deb"
fact contents "$(printf '{"Package": "%s", "Version": "%s", "Architecture": "%s"}' \
	"$(dpkg-deb -f "$deb" Package)" "$(dpkg-deb -f "$deb" Version)" "$(dpkg-deb -f "$deb" Architecture)")"
cp "$deb" "$RESULT/image.deb"
whole deb image.deb
