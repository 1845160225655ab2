# SPDX-License-Identifier: GPL-3.0-or-later
# The sample tree as an EROFS with LZ4.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
source "$RECIPES/lib-disk.sh"
need mkfs.erofs
sample armhf
quietly mkfs.erofs -zlz4hc -T"$SOURCE_DATE_EPOCH" -U 01234567-89ab-cdef-0123-456789abcdef --all-root -x-1 \
	"$RESULT/image.erofs" "$TREE"
whole erofs image.erofs
