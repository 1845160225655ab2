#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The file lists of the makefile fragments, and the list of built-in plugins, name what is there.
set -u
cd "$NETBOM_SOURCE_DIR" || exit 1
faults=0

# compare WHAT LISTED PRESENT: both are lists of words.
compare() {
	local word
	while read -r word; do
		[[ -z $word ]] || { echo "$1: $word"; faults=1; }
	done < <(diff <(sort -u <<<"$2") <(sort -u <<<"$3") | sed -n 's/^< \(.*\)/listed, but not there: \1/p
		s/^> \(.*\)/there, but not listed: \1/p')
}

listed() {
	grep -oE "$2" "$1"
}

compare scanner/Makefile.inc "$(listed scanner/Makefile.inc 'scanner/[^ ]+\.(c|h|def)')" \
	"$(find scanner -name '*.[ch]' -o -name '*.def' | grep -vx scanner/main.c)"
compare plugins/Makefile.inc "$(listed plugins/Makefile.inc 'plugins/[^ ]+\.(c|h|def)')" \
	"$(find plugins -path plugins/example -prune -o \( -name '*.[ch]' -o -name '*.def' \) -print)"
compare 'tests/Makefile.inc: unit tests' "$(listed tests/Makefile.inc 'tests/(unit|sandbox)/test-[a-z0-9-]+')" \
	"$(find tests/unit tests/sandbox -name 'test-*.c' | sed 's/\.c$//')"
compare 'tests/Makefile.inc: help of unit tests' \
	"$(listed tests/Makefile.inc 'tests/unit/[a-z0-9-]+\.[ch]')" \
	"$(find tests/unit -name '*.[ch]' ! -name 'test-*')"
compare 'tests/Makefile.inc: scripts' "$(listed tests/Makefile.inc 'tests/(audit|browser|cli|faults|fuzz|style|signatures|differential|golden|hostile|sandbox)/[a-z0-9-]+\.(sh|tap)')" \
	"$(find tests/audit tests/browser tests/cli tests/faults tests/fuzz tests/style tests/signatures tests/differential tests/golden tests/hostile tests/sandbox \
		-name '*.tap' -o -name '*.sh' ! -name tidy.sh ! -name analyzer.sh 2>/dev/null)"
compare plugins/builtin.def "$(sed -n 's/^NETBOM_BUILTIN(\(.*\))$/\1/p' plugins/builtin.def)" \
	"$(find plugins -path plugins/example -prune -o -name '*.c' -exec \
		sed -nE 's/^const NetbomPlugin ([a-z0-9_]+)_plugin = .*/\1/p' {} +)"
exit "$faults"
