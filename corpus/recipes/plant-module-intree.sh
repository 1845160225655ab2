# SPDX-License-Identifier: GPL-3.0-or-later
# The same author text in a module with the name of an upstream driver and intree=Y: a contribution, not a product.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-trap.sh"
module=lib/modules/6.1.0/kernel/drivers/net/ethernet/hisilicon/hns_mdio.ko
sample_programs armhf
sample_entries
build_module "$TREE/$module" hns_mdio 'author=Huawei Tech. Co., Ltd.' 'license=GPL' \
	'description=Hisilicon HNS MDIO driver' 'depends=' 'intree=Y' 'alias=platform:hns-mdio'
planted "$module" huawei contributed-by 'author=Huawei Tech. Co., Ltd.'
innocent
tree_settle
squashfs "$RESULT/image.squashfs" -comp xz
node squashfs 0 "$(squashfs_size "$RESULT/image.squashfs")"
truth image.squashfs
