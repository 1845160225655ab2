# SPDX-License-Identifier: GPL-3.0-or-later
# A bundle of certificates in PEM.
# shellcheck shell=bash
source "$RECIPES/lib-formats.sh"
deb=$(debs_named armhf ca-certificates)
tree_take "$deb" './usr/share/ca-certificates/*'
cat "$TREE"/usr/share/ca-certificates/mozilla/*.crt >"$RESULT/image.pem"
header certificates "$(grep -c 'BEGIN CERTIFICATE' "$RESULT/image.pem")"
whole pem image.pem
