# SPDX-License-Identifier: GPL-3.0-or-later
# File systems of flash and of disks, and the disks that hold them.
# shellcheck shell=bash
# shellcheck source=lib.sh
PATH=$PATH:/usr/sbin:/sbin

# quietly COMMAND...: runs a tool that talks; what it said is shown if it fails.
quietly() {
	"$@" >"$WORK/tool.log" 2>&1 || { cat "$WORK/tool.log" >&2; return 1; }
}

# jffs2 FILE OPTION...: the tree as a JFFS2 with erase blocks of 64 KiB; all times are 0.
jffs2() {
	need mkfs.jffs2
	quietly mkfs.jffs2 -r "$TREE" -o "$1" -e 65536 -U -f "${@:2}"
}

# ubifs FILE OPTION...: the tree as a UBIFS for pages of 2 KiB and blocks of 128 KiB.
ubifs() {
	need mkfs.ubifs
	quietly mkfs.ubifs -r "$TREE" -o "$1" -m 2048 -e 126976 -c 512 -U "${@:2}"
}

# ext FILE TYPE SIZE OPTION...: the tree as an ext2, ext3 or ext4 of that size.
ext() {
	need mke2fs
	mkdir -p "$TREE/lost+found"
	chmod 700 "$TREE/lost+found"
	tree_settle
	E2FSPROGS_FAKE_TIME=$SOURCE_DATE_EPOCH quietly mke2fs -q -F -t "$2" -d "$TREE" -L ROUTER \
		-U 01234567-89ab-cdef-0123-456789abcdef -E hash_seed=01234567-89ab-cdef-0123-456789abcdef,root_owner=0:0 \
		"${@:4}" "$1" "$3"
	header label ROUTER
	header uuid 01234567-89ab-cdef-0123-456789abcdef
}

# fat FILE KILOBYTES OPTION...: a FAT with the tree; links are left out of the tree, since it has none.
fat() {
	local file=$1 entries=("$TREE"/*)
	need mkfs.vfat mcopy
	find "$TREE" -type l -delete
	quietly mkfs.vfat --invariant -C -n ROUTER "${@:3}" "$file" "$2"
	((${#entries[@]} == 0)) || TZ=UTC LC_ALL=C.UTF-8 quietly mcopy -Q -s -p -m -i "$file" "${entries[@]}" ::/
	header label ROUTER
}

# disk FILE SIZE SCRIPT: an empty disk of that size with the partitions of a script of sfdisk.
disk() {
	need sfdisk
	truncate -s "$2" "$1"
	quietly sfdisk --no-reread --no-tell-kernel -q "$1" <<<"$3"
}

# place DISK OFFSET FILE: writes a file into a disk.
place() {
	dd if="$3" of="$1" bs=64K seek="$2" oflag=seek_bytes conv=notrunc status=none
}

# parts FILE...: what the image holds beside the files of the tree; the truth names their digests.
parts() {
	local digests
	digests=$(sha256sum "$@" | cut -d' ' -f1 | sed 's/.*/"&"/' | paste -sd,)
	fact parts "[$digests]"
}
