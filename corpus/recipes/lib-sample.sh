# SPDX-License-Identifier: GPL-3.0-or-later
# A small tree of real programs and of every kind of entry that a format must carry.
# shellcheck shell=bash
# shellcheck source=lib.sh

# sample_programs ARCH: BusyBox, Dropbear and zlib.
sample_programs() {
	tree_take "$(debs_named "$1" busybox)" ./bin/busybox
	tree_take "$(debs_named "$1" dropbear-bin)" ./usr/sbin/dropbear
	tree_take "$(debs_named "$1" zlib1g)" './lib/*/libz.so.*'
	ln -s busybox "$TREE/bin/sh"
	ln -s /bin/busybox "$TREE/usr/sbin/telnetd"
}

# sample_entries: text, an empty file, nested folders, a long name, a name beyond ASCII, modes, equal files.
sample_entries() {
	local long
	long=$(printf 'long-name-%.0s' {1..20})
	mkdir -p "$TREE"/{etc/config,empty-folder,a/b/c/d/e/f/g,usr/share/text}
	echo 'router' >"$TREE/etc/hostname"
	: >"$TREE/etc/empty"
	printf 'root:x:0:0:root:/root:/bin/sh\n' >"$TREE/etc/passwd"
	printf 'root:*:19000:0:99999:7:::\n' >"$TREE/etc/shadow"
	chmod 600 "$TREE/etc/shadow"
	printf "config system\n\toption hostname 'router'\n" >"$TREE/etc/config/system"
	cp "$TREE/etc/config/system" "$TREE/etc/config/system.orig"
	echo 'seven folders down' >"$TREE/a/b/c/d/e/f/g/deep.txt"
	echo 'a long name' >"$TREE/usr/share/text/$long.txt"
	echo 'a name beyond ASCII' >"$TREE/usr/share/text/café-ルーター.txt"
	printf '#!/bin/sh\nexec /usr/sbin/dropbear\n' >"$TREE/etc/start"
	chmod 755 "$TREE/etc/start"
	seq 1 20000 >"$TREE/usr/share/text/numbers"
}

# sample ARCH: the whole tree, ready to be packed.
sample() {
	sample_programs "$1"
	sample_entries
	tree_settle
}
