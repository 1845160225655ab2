# SPDX-License-Identifier: GPL-3.0-or-later
# One ARM program.
# shellcheck shell=bash
source "$RECIPES/lib-formats.sh"
single_file
cp "$TREE/busybox" "$RESULT/image.elf"
whole elf image.elf
