# SPDX-License-Identifier: GPL-3.0-or-later
# A SquashFS: LZ4 in its high-compression mode, the smallest blocks; with device nodes, hard links and a sparse file.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
squashfs_case -comp lz4 -Xhc -b 4K
