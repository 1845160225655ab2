# SPDX-License-Identifier: GPL-3.0-or-later
# A package made by rpmbuild, its payload compressed by gzip.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
rpm_tree
rpm=$(rpm_build w9.gzdio)
cp "$rpm" "$RESULT/image.rpm"
fact contents '{"Name": "router-sample", "Epoch": 1, "Version": "1.2.3", "Release": "4", "Vendor": "Example Networks"}'
whole rpm image.rpm
