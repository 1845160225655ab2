#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The C files are as `make format` leaves them.
cd "$NETBOM_SOURCE_DIR" || exit 1
command -v clang-format >/dev/null || { echo "skipped: clang-format is missing"; exit 77; }
faults=0
while read -r file; do
	cmp -s "$file" <(clang-format "$file") || { echo "$file: not formatted (make format)"; faults=1; }
done < <(find scanner plugins tests -name '*.[ch]')
exit "$faults"
