# SPDX-License-Identifier: GPL-3.0-or-later
# A SquashFS with extended attributes.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
need python3
command -v setfattr >/dev/null || skip 'setfattr is missing'
mkdir -p "$TREE/etc"
echo probe >"$TREE/etc/attributes"
setfattr -n user.origin -v corpus "$TREE/etc/attributes" 2>/dev/null || skip 'the scratch file system has no extended attributes'
fact xattrs '{"etc/attributes": {"user.origin": "corpus"}}'
squashfs_case -comp xz -xattrs
