# SPDX-License-Identifier: GPL-3.0-or-later
# A Debian package as the archive has it.
# shellcheck shell=bash
source "$RECIPES/lib-formats.sh"
deb=$(debs_named armhf dropbear-bin)
tree_add "$deb"
fact contents "$(dpkg-deb -f "$deb" Package Version Architecture | python3 -c 'import json, sys; print(json.dumps(dict(line.rstrip().split(": ", 1) for line in sys.stdin)))')"
cp "$deb" "$RESULT/image.deb"
whole deb image.deb
