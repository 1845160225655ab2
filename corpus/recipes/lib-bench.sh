# SPDX-License-Identifier: GPL-3.0-or-later
# The three images that time is measured with. Their sizes are what matters: they hold more than such a machine needs.
# shellcheck shell=bash
# shellcheck source=lib-router.sh

# bench_tree ARCH KEEP PACKAGE...: the packages with all that they depend on, without the texts that images never carry, and dpkg's
# database. KEEP yes: with interpreters, their libraries and all that ROUTER_ABSENT does without.
bench_tree() {
	local arch=$1 absent=$ROUTER_ABSENT
	[[ $2 == no ]] || absent=
	shift 2
	debs_closure "$arch" "$@" <<<"$absent" >"$WORK/wanted"
	tree_add_list "$WORK/wanted"
	(cd "$TREE/usr/share" && rm -rf doc doc-base man locale info lintian bug i18n)
	router_configure
	router_database
}
