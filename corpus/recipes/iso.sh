# SPDX-License-Identifier: GPL-3.0-or-later
# The sample tree as ISO 9660 with Rock Ridge and Joliet.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
need xorriso
sample armhf
xorriso -as mkisofs -quiet -R -J -joliet-long -V ROUTER -o "$RESULT/image.iso" "$TREE" 2>"$WORK/xorriso.log"
header volume ROUTER
whole iso9660 image.iso
