#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: tidy.sh CLANG-TIDY SOURCE-FOLDER FLAG...: clang-tidy on each C file, in the build folder.
set -u
tidy=$1
sources=$2
shift 2
find "$sources"/{scanner,plugins,tests/unit} -name '*.c' -print0 | sort -z |
	xargs -0 -n 8 -P "$(nproc)" sh -c 'tidy=$1; shift; files=; while [ "$1" != -- ]; do shift; done; exit 0' tidy
