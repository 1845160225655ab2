# SPDX-License-Identifier: GPL-3.0-or-later
# A SquashFS: LZMA-alone blocks; with device nodes, hard links and a sparse file.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
squashfs_case -comp lzma -b 128K
