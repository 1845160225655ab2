# SPDX-License-Identifier: GPL-3.0-or-later
# Trees whose bytes name suppliers: what the truth says about them, and a module made for the purpose.
# shellcheck shell=bash
# shellcheck source=lib.sh

# innocent: nobody who is named in the image has made a part of it.
innocent() {
	fact not_made_by '["dahua", "hikvision", "hisilicon", "huawei", "hytera", "zte"]'
}

# build_module FILE NAME FIELD...: an ELF object as the kernel's build makes one: .modinfo, .text, and this_module.
build_module() {
	local file=$1 name=$2 field source=$WORK/module.c
	shift 2
	need arm-linux-gnueabihf-gcc
	{
		for field in "$@" "name=$name" 'vermagic=6.1.0 SMP mod_unload modversions ARMv7 p2v8 '; do
			printf 'static const char info_%s[] __attribute__((used, section(".modinfo"), aligned(1))) = "%s";\n' \
				"${field%%=*}" "$field"
		done
		printf 'struct { char before[12]; char name[56]; char after[316]; } this_module\n'
		printf '\t__attribute__((section(".gnu.linkonce.this_module"))) = { .name = "%s" };\n' "$name"
		printf 'extern int _printk(const char *format, ...);\n'
		printf 'int init_module(void) { return _printk("%s: ready\\n"); }\n' "$name"
		printf 'void cleanup_module(void) { _printk("%s: gone\\n"); }\n' "$name"
	} >"$source"
	mkdir -p "$(dirname "$file")"
	(cd "$WORK" && arm-linux-gnueabihf-gcc -Os -c -fno-common -fno-ident -o "$file" module.c)
}

# offset_of FILE TEXT: where the text stands, which must be once.
offset_of() {
	python3 - "$1" "$2" <<-'PYTHON'
	import sys
	data, text = open(sys.argv[1], "rb").read(), sys.argv[2].encode()
	assert data.count(text) == 1
	print(data.index(text))
	PYTHON
}

# planted PATH SUPPLIER ROLE TEXT: the truth about the one file that was made for this case.
planted() {
	fact planted "$(printf '{"path": "%s", "supplier": "%s", "role": "%s", "text": "%s", "offset": %d}' \
		"$1" "$2" "$3" "$4" "$(offset_of "$TREE/$1" "$4")")"
}
