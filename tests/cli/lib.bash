# SPDX-License-Identifier: GPL-3.0-or-later
# What the command line tests share: TAP, a scratch folder, small images.
# shellcheck shell=bash
# $NETBOM is the program, $NETBOM_SOURCE_DIR and $NETBOM_BUILD_DIR the folders of sources and build.
set -u

: "${NETBOM:?}" "${NETBOM_SOURCE_DIR:?}" "${NETBOM_BUILD_DIR:?}"
export CI=1 LC_ALL=C.UTF-8
unset SOURCE_DATE_EPOCH COLUMNS
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cases=0

# run ARGUMENT...: runs the program; leaves $status, $work/out and $work/err.
run() {
	status=0
	"$NETBOM" "$@" >"$work/out" 2>"$work/err" </dev/null || status=$?
}

# check NAME COMMAND...: one case, passed if the command succeeds.
check() {
	local name=$1
	shift
	cases=$((cases + 1))
	if "$@" >"$work/check" 2>&1; then
		echo "ok $cases - $name"
	else
		echo "not ok $cases - $name"
		sed 's/^/#   /' "$work/check"
		echo "# last run: status ${status-}"
		sed 's/^/#   out: /' "$work/out" | head -n 20
		sed 's/^/#   err: /' "$work/err" | head -n 20
	fi
}

skip() {
	cases=$((cases + 1))
	echo "ok $cases - $1 # SKIP $2"
}

skip_all() {
	echo "1..0 # SKIP $1"
	exit 0
}

finish() {
	echo "1..$cases"
}

has_status() {
	[[ $status == "$1" ]] || { echo "status $status, not $1"; return 1; }
}

# One line on standard error that begins like all of the program's, and nothing on standard output.
has_one_error() {
	[[ ! -s $work/out && $(wc -l <"$work/err") == 1 ]] && grep -q '^netbom: ..*' "$work/err"
}

has_error() {
	grep -qF -- "$1" "$work/err"
}

has_output() {
	grep -qF -- "$1" "$work/out"
}

# is_json FILE...
is_json() {
	python3 -c 'import json, sys; [json.load(open(f)) for f in sys.argv[1:]]' "$@"
}

# pack IMAGE DIR: a tar of the folder, the same bytes each time.
pack() {
	tar -C "$2" --sort=name --owner=0 --group=0 --numeric-owner --mtime=@1700000000 -cf "$1" .
}

# stanza NAME VERSION: a record of opkg.
stanza() {
	printf 'Package: %s\nVersion: %s\nStatus: install user installed\nArchitecture: mips_24kc\n\n' "$1" "$2"
}

# make_tree DIR NAME VERSION: a small root file system with one package.
make_tree() {
	mkdir -p "$1/etc" "$1/usr/lib/opkg" "$1/bin"
	printf 'ID=openwrt\nNAME=OpenWrt\nVERSION_ID=22.03\n' >"$1/etc/os-release"
	stanza "$2" "$3" >"$1/usr/lib/opkg/status"
	ln -s busybox "$1/bin/sh"
}

# make_image FILE NAME VERSION
make_image() {
	make_tree "$work/tree.$2" "$2" "$3"
	pack "$1" "$work/tree.$2"
	rm -r "$work/tree.$2"
}

# make_module FILE AUTHOR: a proprietary kernel module from outside the kernel's tree.
make_module() {
	cat >"$work/module.c" <<-CODE
	static const char info_author[] __attribute__((used, section(".modinfo"), aligned(1))) = "author=$2";
	static const char info_licence[] __attribute__((used, section(".modinfo"), aligned(1))) = "license=Proprietary";
	static const char info_name[] __attribute__((used, section(".modinfo"), aligned(1))) = "name=hw_plc_core";
	int init_module(void);
	int init_module(void) { return 0; }
	CODE
	mkdir -p "$(dirname "$1")"
	# shellcheck disable=SC2086 # CC may hold options
	${CC:-cc} -w -c -o "$1" "$work/module.c"
}
