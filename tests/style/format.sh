#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The C files are as `make format` leaves them.
cd "$NETBOM_SOURCE_DIR" || exit 1
command -v clang-format >/dev/null || { echo "skipped: clang-format is missing"; exit 77; }
find scanner plugins tests -name '*.[ch]' -print0 | xargs -0 -n 16 -P 2 clang-format --dry-run -Werror
