# SPDX-License-Identifier: GPL-3.0-or-later
# A SquashFS with extended attributes.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
need python3
mkdir -p "$TREE/etc"
echo probe >"$TREE/etc/attributes"
python3 -c 'import os, sys; os.setxattr(sys.argv[1], "user.origin", b"corpus")' "$TREE/etc/attributes" 2>/dev/null ||
	skip 'the scratch file system has no extended attributes'
fact xattrs '{"etc/attributes": {"user.origin": "corpus"}}'
squashfs_case -comp xz -xattrs
