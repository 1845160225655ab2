# SPDX-License-Identifier: GPL-3.0-or-later
# Tables that name every supplier: MAC address blocks, USB and PCI ids, and certificate authorities.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-trap.sh"
sample_programs armhf
tree_take "$(debs_named armhf ieee-data)" './usr/share/ieee-data/*.txt'
tree_take "$(debs_named armhf usb.ids)" ./usr/share/misc/usb.ids
tree_take "$(debs_named armhf pci.ids)" ./usr/share/misc/pci.ids
tree_take "$(debs_named armhf ca-certificates)" './usr/share/ca-certificates/*'
mkdir -p "$TREE/etc/ssl/certs"
cat "$TREE"/usr/share/ca-certificates/mozilla/*.crt >"$TREE/etc/ssl/certs/ca-certificates.crt"
innocent
tree_settle
squashfs "$RESULT/image.squashfs" -comp xz -b 256K
node squashfs 0 "$(squashfs_size "$RESULT/image.squashfs")"
truth image.squashfs
