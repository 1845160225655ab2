# SPDX-License-Identifier: GPL-3.0-or-later
# The sample tree as a romfs, which keeps no modes.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
source "$RECIPES/lib-disk.sh"
need genromfs
sample armhf
quietly genromfs -d "$TREE" -f "$RESULT/image.romfs" -V router
header name router
node romfs 0 "$(size_of "$RESULT/image.romfs")"
truth image.romfs
