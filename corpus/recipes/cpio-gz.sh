# SPDX-License-Identifier: GPL-3.0-or-later
# The sample tree as an initramfs: a compressed newc cpio archive.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
sample armhf
cpio_tree | gzip -9n >"$RESULT/image.cpio.gz"
whole gzip image.cpio.gz
