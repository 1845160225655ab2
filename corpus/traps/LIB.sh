# SPDX-License-Identifier: GPL-3.0-or-later
# What the cases of attribution share. A case is a function case_<name>; it fills $TREE, says what is true, and packs the tree.
# shellcheck shell=bash

# trap_about TEXT: the case is a trap: no supplier may be named in it as maker or producer.
trap_about() {
	printf 'kind\ttrap\nabout\t%s\n' "$1" >>"$RESULT/truth.tsv"
}

# plant_about SOURCE: the case is a plant; SOURCE says where the form of the planted bytes was seen.
plant_about() {
	printf 'kind\tplant\nabout\t%s\n' "$1" >>"$RESULT/truth.tsv"
}

# expect SUPPLIER ROLE BAND: what must be found; the bands are asserted (from 0.8), review (from 0.5) and lead.
expect() {
	printf 'expect\t%s\t%s\t%s\n' "$@" >>"$RESULT/truth.tsv"
}

# hardware SUPPLIER ROLE: in a trap, a part of the device that truly is this supplier's.
hardware() {
	printf 'hardware\t%s\t%s\n' "$@" >>"$RESULT/truth.tsv"
}

# never SUPPLIER ROLE: what must not be said at review or above, though the supplier is in the image in another role.
never() {
	printf 'never\t%s\t%s\n' "$@" >>"$RESULT/truth.tsv"
}

# at_length: the case takes part in `make check-traps` alone.
at_length() {
	printf 'at-length\n' >>"$RESULT/truth.tsv"
}

# judged LIST VERDICT: what the list must say of the image and all in it as of 2026-07-01; none: nothing.
judged() {
	printf 'judged\t%s\t%s\n' "$@" >>"$RESULT/truth.tsv"
}

# extract DEB FOLDER PATTERN...: a pattern that matches nothing is no error; all of them together must match something.
extract() {
	local deb=$1 folder=$2
	shift 2
	dpkg-deb --fsys-tarfile "$deb" | tar -xvf - -C "$folder" --wildcards "$@" >"$WORK/extracted" 2>"$WORK/tar.log" ||
		grep -q 'Not found in archive' "$WORK/tar.log" || { cat "$WORK/tar.log" >&2; return 1; }
	[[ -s $WORK/extracted ]] || { echo "nothing of $* in $deb" >&2; return 1; }
}

# take ARCH PACKAGE PATTERN...: these paths of a package.
take() {
	local deb
	deb=$(debs_named "$1" "$2")
	[[ -n $deb ]] || skip "no package $2"
	shift 2
	extract "$deb" "$TREE" "$@"
}

# kernel_take PATTERN...: these paths of Debian's arm64 kernel, which is unpacked once.
kernel_take() {
	local deb path
	if [[ ! -d $SHARED/kernel ]]; then
		deb=$(debs_named arm64 "$(kernel_package arm64 linux-image-arm64)")
		[[ -n $deb ]] || skip "no kernel"
		rm -rf "$SHARED/kernel.new"
		mkdir "$SHARED/kernel.new"
		extract "$deb" "$SHARED/kernel.new" './boot/*' '*.dtb' '*/drivers/net/*' '*/drivers/usb/*' \
			'*/drivers/perf/*' '*/drivers/gpu/drm/hisilicon/*' '*/fs/erofs/*' \
			'*/drivers/infiniband/hw/hns/*' '*/drivers/scsi/hisi*' '*/drivers/*/*hi[0-9s]*'
		mv "$SHARED/kernel.new" "$SHARED/kernel"
	fi
	(cd "$SHARED/kernel" && for path; do find . -path "$path" -type f; done | sort -u) >"$WORK/paths"
	[[ -s $WORK/paths ]] || return 1
	tar -cf - -C "$SHARED/kernel" -T "$WORK/paths" | tar -xf - -C "$TREE"
}

# text PATH: standard input as a file.
text() {
	local path=$TREE/$1
	mkdir -p "${path%/*}"
	cat >"$path"
}

# c_text TEXT: as a C string.
c_text() {
	local text=${1//\\/\\\\}
	text=${text//\"/\\\"}
	printf '"%s"' "${text//$'\n'/}"
}

# compiler_of TARGET: sets `compiler` for arm, mips (big endian) or mipsel.
compiler_of() {
	case $1 in
	arm) compiler=(arm-linux-gnueabihf-gcc) ;;
	mips) compiler=(mips-linux-gnu-gcc) ;;
	mipsel) compiler=(mips-linux-gnu-gcc -EL) ;;
	esac
	need "${compiler[0]}"
}

# program FILE TARGET TEXT...: an ELF program for TARGET (arm, mips, mipsel) that holds these texts as constants. Needs no libc.
# COMMENT in the environment: what .comment says. SONAME: a shared library of that name.
program() {
	local file=$TREE/$1 text source=$WORK/program.c
	local -a options=(-Os -nostdlib -fno-ident -fno-stack-protector -fno-builtin '-Wl,--build-id=none')
	local -a compiler
	compiler_of "$2"
	shift 2
	{
		[[ -z ${COMMENT:-} ]] || printf '__asm__(".ident \\"%s\\"");\n' "$COMMENT"
		printf 'const char *const texts[] = {'
		for text; do
			c_text "$text"
			printf ', '
		done
		printf '0};\nint work(int n)\n{\n\tint sum = 0;\n\tfor (int i = 0; texts[n] && texts[n][i]; i++)\n\t\tsum = sum * 31 + texts[n][i];\n\treturn sum;\n}\n'
		[[ -n ${SONAME:-} ]] || printf 'void _start(void)\n{\n\tfor (volatile int i = 0;; i = work(i))\n\t\t;\n}\nvoid __start(void) { _start(); }\n'
	} >"$source"
	if [[ -n ${SONAME:-} ]]; then
		options+=(-shared -fPIC "-Wl,-soname,$SONAME")
	else
		options+=(-static)
	fi
	mkdir -p "${file%/*}"
	(cd "$WORK" && "${compiler[@]}" "${options[@]}" -o "$file" program.c)
}

# module FILE TARGET NAME FIELD...: a kernel module (an ELF object with .modinfo) as the kernel's build makes one.
module() {
	local file=$TREE/$1 name=$3 field source=$WORK/module.c n=0
	local -a compiler
	compiler_of "$2"
	shift 3
	{
		for field in "$@" "name=$name" 'vermagic=4.9.37 SMP mod_unload ARMv7 p2v8 '; do
			printf 'static const char info_%d[] __attribute__((used, section(".modinfo"), aligned(1))) = ' "$n"
			c_text "$field"
			printf ';\n'
			n=$((n + 1))
		done
		printf 'struct { char before[12]; char name[56]; char after[316]; } this_module\n'
		printf '\t__attribute__((section(".gnu.linkonce.this_module"))) = { .name = "%s" };\n' "$name"
		printf 'extern int printk(const char *format, ...);\n'
		printf 'int init_module(void) { return printk("%s: ready\\n"); }\n' "$name"
		printf 'void cleanup_module(void) { printk("%s: gone\\n"); }\n' "$name"
	} >"$source"
	mkdir -p "${file%/*}"
	(cd "$WORK" && "${compiler[@]}" -Os -c -fno-common -fno-ident -o "$file" module.c)
}

# devicetree FILE MODEL COMPATIBLE...: a board's devicetree.
devicetree() {
	local file=$TREE/$1 model=$2 list='' compatible
	need dtc
	shift 2
	for compatible; do list="$list${list:+, }\"$compatible\""; done
	printf '/dts-v1/;\n/ {\n\tmodel = "%s";\n\tcompatible = %s;\n\t#address-cells = <1>;\n\t#size-cells = <1>;\n' "$model" "$list" >"$WORK/board.dts"
	printf '\tchosen { bootargs = "console=ttyAMA0,115200"; };\n\tmemory { device_type = "memory"; reg = <0x80000000 0x4000000>; };\n' >>"$WORK/board.dts"
	printf '\tuart@12080000 { compatible = "arm,pl011", "arm,primecell"; reg = <0x12080000 0x1000>; };\n};\n' >>"$WORK/board.dts"
	mkdir -p "${file%/*}"
	dtc -q -I dts -O dtb -o "$file" "$WORK/board.dts"
}

# surroundings: open source that names many suppliers, as real images hold it; unpacked once.
surroundings() {
	local tree=$TREE
	if [[ ! -d $SHARED/open ]]; then
		mkdir "$SHARED/open.new"
		TREE=$SHARED/open.new
		take armhf busybox ./bin/busybox
		take armhf dropbear-bin ./usr/sbin/dropbear
		take armhf zlib1g './lib/*/libz.so.*'
		take armhf usb-modeswitch ./usr/sbin/usb_modeswitch
		take armhf ca-certificates './usr/share/ca-certificates/mozilla/[A-D]*'
		mkdir -p "$TREE/etc"
		printf 'vendors: Huawei, ZTE, Hikvision, Dahua, Quectel, TP-LINK, Xiaomi, Nokia, Cisco\n' >"$TREE/etc/supported-devices"
		mv "$SHARED/open.new" "$SHARED/open"
		TREE=$tree
	fi
	cp -a "$SHARED/open/." "$TREE/"
}

# pack [KIND]: the tree as the image: tar (default) or squashfs.
pack() {
	tree_settle
	case ${1:-tar} in
	tar) tar -C "$TREE" --sort=name --owner=0 --group=0 --numeric-owner -cf "$RESULT/image.tar" . ;;
	squashfs) squashfs "$RESULT/image.squashfs" -comp gzip -Xcompression-level 1 ;;
	esac
}
