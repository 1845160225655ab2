#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The program never calls an image good: these words stand in no text of scanner/ but in those of words-allowed.txt.
set -u
cd "$NETBOM_SOURCE_DIR" || exit 1
faults=0
words='safe|unsafe|clean|trusted|trustworthy|compliant|harmless|approved'

# FILE: STRING, one a line, of each string literal that holds one of the words.
texts() {
	grep -roiE --include='*.[ch]' --include='*.def' "\"([^\"\\\\]|\\\\.)*\b($words)\b([^\"\\\\]|\\\\.)*\"" scanner
}

while read -r line; do
	grep -v '^#' tests/style/words-allowed.txt | cut -f 1 | grep -qxF -- "$line" && continue
	echo "$line: a word that the program must not use"
	faults=1
done < <(texts)
while IFS=$'\t' read -r line reason; do
	[[ $line == '#'* ]] && continue
	[[ -n $reason ]] || { echo "words-allowed.txt: no reason for $line"; faults=1; }
	texts | grep -qxF -- "$line" || { echo "words-allowed.txt: not needed: $line"; faults=1; }
done <tests/style/words-allowed.txt
exit "$faults"
