# SPDX-License-Identifier: GPL-3.0-or-later
# A FIT image (flattened device tree) of kernel, device tree and initramfs, with hashes.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
need mkimage dtc
sample armhf
device_tree "$WORK/board.dtb"
cpio_tree | gzip -9n >"$WORK/ramdisk.gz"
kernel_image armhf linux-image-armmp "$WORK/zImage"
cat >"$WORK/image.its" <<'ITS'
/dts-v1/;
/ {
	description = "Sample FIT";
	#address-cells = <1>;
	images {
		kernel-1 {
			description = "Linux kernel";
			data = /incbin/("zImage");
			type = "kernel"; arch = "arm"; os = "linux"; compression = "none";
			load = <0x40008000>; entry = <0x40008000>;
			hash-1 { algo = "crc32"; };
			hash-2 { algo = "sha256"; };
		};
		fdt-1 {
			description = "Device tree";
			data = /incbin/("board.dtb");
			type = "flat_dt"; arch = "arm"; compression = "none";
			hash-1 { algo = "sha1"; };
		};
		ramdisk-1 {
			description = "Initramfs";
			data = /incbin/("ramdisk.gz");
			type = "ramdisk"; arch = "arm"; os = "linux"; compression = "none";
			hash-1 { algo = "sha256"; };
		};
	};
	configurations {
		default = "config-1";
		config-1 { description = "Router"; kernel = "kernel-1"; fdt = "fdt-1"; ramdisk = "ramdisk-1"; };
	};
};
ITS
(cd "$WORK" && mkimage -f image.its "$RESULT/image.itb" >"$WORK/mkimage.log")
header description 'Sample FIT'
fact fit_images '{"kernel-1": "kernel", "fdt-1": "flat_dt", "ramdisk-1": "ramdisk"}'
whole fit image.itb
