# SPDX-License-Identifier: GPL-3.0-or-later
# The sample tree as a newc cpio archive.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
sample armhf
cpio_tree >"$RESULT/image.cpio"
whole cpio image.cpio
