# SPDX-License-Identifier: GPL-3.0-or-later
# The sample tree as a UBIFS alone.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
source "$RECIPES/lib-disk.sh"
sample armhf
ubifs "$RESULT/image.ubifs" -x zstd
header compression zstd
header leb-size 126976
whole ubifs image.ubifs
