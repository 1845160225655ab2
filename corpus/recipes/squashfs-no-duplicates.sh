# SPDX-License-Identifier: GPL-3.0-or-later
# A SquashFS: gzip, equal files stored twice, no export table; with device nodes, hard links and a sparse file.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
squashfs_case -comp gzip -no-duplicates -no-exports
