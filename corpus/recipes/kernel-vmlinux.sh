# SPDX-License-Identifier: GPL-3.0-or-later
# A vmlinux ELF file (mipsel), as its package has it.
# shellcheck shell=bash
source "$RECIPES/lib-formats.sh"
kernel_image mipsel linux-image-4kc-malta "$WORK/vmlinuz"
# MIPS kernel packages of Debian hold either the ELF file itself or its compressed form.
gzip -dc "$WORK/vmlinuz" >"$RESULT/image.vmlinux" 2>/dev/null || cp "$WORK/vmlinuz" "$RESULT/image.vmlinux"
whole elf image.vmlinux
