#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Rules for all text of the project that a machine can hold.
set -u
cd "$NETBOM_SOURCE_DIR" || exit 1
faults=0

# Our own text files, without what builds leave behind.
files() {
	local path
	for path in scanner plugins signatures corpus tests .ci bootstrap configure.ac Makefile.am README.md CONTRIBUTING.md; do
		find "$path" \( -name out -o -name cache -o -name work -o -name node_modules -o -name __pycache__ \) -prune -o \
			-type f "$@" -print0
	done | xargs -0 -r grep -lI . | grep -vE '\.(o|log|trs|Po)$|/\.dirstamp$'
}

fault() {
	echo "$1: $2"
	faults=1
}

# none WHAT PATTERN FILE...: no line matches.
none() {
	local what=$1 pattern=$2 line
	shift 2
	while read -r line; do
		fault "$line" "$what"
	done < <(grep -nHE -e "$pattern" -- "$@" | cut -c 1-160)
}

mapfile -t all < <(files)
mapfile -t code < <(files -name '*.[ch]')
mapfile -t programs < <(files \( -name '*.sh' -o -name '*.py' -o -name '*.mjs' -o -name '*.tap' -o -name '*.inc' -o -name '*.bash' \))
[[ ${#code[@]} -gt 50 ]] || fault "$NETBOM_SOURCE_DIR" 'no sources here'

# head_lacks LINES PATTERN FILE...: the files without it in their first lines.
head_lacks() {
	local lines=$1 pattern=$2
	shift 2
	awk -v lines="$lines" -v pattern="$pattern" \
		'FNR <= lines && $0 ~ pattern { good[FILENAME] = 1 }
		END { for (i = 1; i < ARGC; i++) if (!(ARGV[i] in good)) print ARGV[i] }' "$@"
}

while read -r file; do
	fault "$file" 'the first line is no SPDX line'
done < <(head_lacks 1 '^/[*] SPDX-License-Identifier: (GPL-3[.]0-or-later|MIT) [*]/$' "${code[@]}")
while read -r file; do
	fault "$file" 'no SPDX line'
done < <(head_lacks 3 'SPDX-License-Identifier: GPL-3[.]0-or-later' "${programs[@]}" bootstrap .ci/run corpus/make-corpus \
	signatures/check signatures/mine configure.ac Makefile.am)
none 'a tab' $'\t' "${code[@]}"
none 'blanks at the end of the line' '[[:blank:]]+$' "${all[@]}"
none 'a carriage return' $'\r$' "${all[@]}"

# The words stand in pieces, so that this file does not hold them.
none 'work that is not done' '\<(TO''DO|FIX''ME|X''XX)\>' "${all[@]}"
none 'the address of a package archive: use the configuration of the system' \
	'(deb|ftp|snapshot|archive|security)\.(debian|ubuntu)\.(org|com)|registry\.npm''js|(files\.python''hosted|pypi)\.org|crates\.io|proxy\.golang|docker\.io|ghcr\.io|quay\.io' \
	"${all[@]}"
none 'a path of one machine' '(^|[^A-Za-z0-9_.-])/(work|Us''ers|ho''me/[a-z]+)/' "${all[@]}"
exit "$faults"
