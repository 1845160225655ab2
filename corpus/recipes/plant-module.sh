# SPDX-License-Identifier: GPL-3.0-or-later
# A proprietary kernel module from outside the kernel's tree, in an otherwise open-source tree: made by its author.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-trap.sh"
module=lib/modules/6.1.0/extra/hw_plc_core.ko
sample_programs armhf
sample_entries
build_module "$TREE/$module" hw_plc_core 'author=Huawei Tech. Co., Ltd.' 'license=Proprietary' \
	'description=PLC core driver' 'depends='
planted "$module" huawei made-by 'author=Huawei Tech. Co., Ltd.'
tree_settle
squashfs "$RESULT/image.squashfs" -comp xz
node squashfs 0 "$(squashfs_size "$RESULT/image.squashfs")"
truth image.squashfs
