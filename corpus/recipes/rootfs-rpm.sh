# SPDX-License-Identifier: GPL-3.0-or-later
# A root file system with an RPM database (SQLite), made by rpm itself.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
need rpm
rpm_tree
rpm=$(rpm_build w9.gzdio)
database() {
	rpm --root "$WORK/root" --dbpath /var/lib/rpm --define '_db_backend sqlite' "$@" 2>>"$WORK/rpm.log"
}
database --initdb
database -i --justdb --nodeps --noscripts --ignorearch "$rpm"
mkdir -p "$TREE/var/lib/rpm"
cp "$WORK/root/var/lib/rpm/rpmdb.sqlite" "$TREE/var/lib/rpm/"
tree_settle
tar_tree "$TREE" >"$RESULT/image.tar"
fact contents '{"Name": "router-sample", "Epoch": 1, "Version": "1.2.3", "Release": "4", "Vendor": "Example Networks"}'
whole tar image.tar
