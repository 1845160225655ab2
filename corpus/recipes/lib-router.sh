# SPDX-License-Identifier: GPL-3.0-or-later
# The router-like machine: its packages, its tree, and the image around them.
# shellcheck shell=bash
# shellcheck source=lib.sh

ROUTER_PACKAGES=(
	base-files busybox netbase tzdata ca-certificates kmod
	dropbear-bin openssh-client openssh-server openssl libcap2-bin
	dnsmasq hostapd wpasupplicant iw wireless-tools wireless-regdb
	lighttpd curl
	iptables nftables ipset ebtables conntrack miniupnpd-iptables
	ppp pppoe xl2tpd openvpn wireguard-tools strongswan-charon strongswan-swanctl
	bird2 frr radvd igmpproxy
	snmpd snmp lldpd libtalloc2 libtevent0 libtdb1 chrony mosquitto avahi-daemon inadyn
	iproute2 ethtool bridge-utils tcpdump iputils-ping traceroute
	mtd-utils e2fsprogs usb-modeswitch usb-modeswitch-data libubootenv-tool lua5.1
)

# What a router does without although Debian's packages ask for it: interpreters, the package manager's helpers, the
# parts that BusyBox replaces, and large data. Each line: a package, and what it would provide.
ROUTER_ABSENT='
adduser
bash
bsdextrautils
bsdmainutils
coreutils
dbus default-dbus-system-bus, dbus-system-bus
dbus-broker
dbus-system-bus-common
debconf debconf-2.0
debianutils
dpkg
file
findutils
grep
gzip
init-system-helpers
initramfs-tools linux-initramfs-tool
install-info
libicu72
libpam-modules
libpam-runtime
libcups2
libpython3.11
libsnmp-base
linux-base
login
logrotate
lsb-base
lsof
lock
mawk awk
media-types
mime-support
mount
passwd
perl libperl5.36 (= 9999), perlapi-5.36.0
pci.ids
perl-base
polkitd
procps
python3
python3-samba
readline-common
runit-helper
samba-common
samba-common-bin
sed
sgml-base
systemd default-logind, logind, systemd-sysusers, systemd-tmpfiles
systemd-sysv
sysvinit-utils
tar
tcl
tdb-tools
ucf
udev
util-linux
'

# The parts of Samba that the tree gets, without the many libraries of its tools and of its domain controller.
ROUTER_SAMBA=(
	'./usr/lib/*/libsamba-util.so.*' './usr/lib/*/libsmbconf.so.*' './usr/lib/*/samba/libsmbd-base-samba4.so.*'
	'./usr/lib/*/samba/libsmb-transport-samba4.so.*' './usr/lib/*/samba/libreplace-samba4.so.*'
)

ROUTER_MODULES=(
	'*/cfg80211.ko' '*/ath.ko' '*/ath9k_common.ko'
	'*/usbnet.ko' '*/cdc_ether.ko' '*/cdc_ncm.ko' '*/qmi_wwan.ko' '*/option.ko' '*/usb_wwan.ko' '*/r8152.ko'
	'*/tun.ko' '*/ppp_generic.ko' '*/pppox.ko' '*/pppoe.ko' '*/slhc.ko' '*/wireguard.ko'
	'*/nf_tables.ko' '*/nf_conntrack.ko' '*/nf_nat.ko' '*/x_tables.ko' '*/ip_tables.ko' '*/bridge.ko'
)

# Removes what images of routers never carry.
router_slim() {
	(
		cd "$TREE" || exit
		rm -rf boot lib/systemd/system lib/udev/hwdb.d usr/games usr/include usr/local usr/lib/debug usr/lib/systemd \
			usr/lib/python3* usr/lib/*/gconv usr/lib/*/perl* usr/lib/*/samba/ldb
		cd usr/share || exit
		rm -rf applications apport bash-completion bug consolefonts doc doc-base fish gtk-doc i18n icons info \
			initramfs-tools keymaps lintian locale man menu perl perl5 pixmaps polkit-1 python3 zsh
	)
	router_trim_programs
	find "$TREE/usr/share/zoneinfo" -mindepth 1 -maxdepth 1 ! -name 'UTC' ! -name 'Etc' ! -name 'Europe' -exec rm -rf {} +
	find "$TREE" -depth -mindepth 2 -type d -empty -path '*/usr/*' -delete
}

# Of the large sets of programs, a router carries those that it runs.
router_trim_programs() {
	local name
	for name in babeld bfdd eigrpd fabricd isisd ldpd nhrpd ospf6d pathd pbrd pim6d pimd ripngd sharpd vrrpd; do
		rm -f "$TREE/usr/lib/frr/$name"
	done
	rm -rf "$TREE"/usr/lib/*/frr/modules "$TREE"/usr/bin/{ssh-agent,ssh-add,ssh-keyscan} \
		"$TREE"/usr/lib/openssh/{ssh-pkcs11-helper,ssh-sk-helper} "$TREE/etc/ssh/moduli"
	find "$TREE/usr/sbin" \( -name 'mkfs.*' -o -name 'jffs*' -o -name 'sumtool' -o -name 'ftl_*' -o -name 'nftl*' \
		-o -name 'rfd*' -o -name 'serve_image' -o -name 'recv_image' -o -name 'integck' -o -name 'ubihealthd' \) -delete
}

# What the image builder adds to the packages: the applets of BusyBox and a configuration.
router_configure() {
	local applet
	for applet in ash awk cat chmod cp cut date dd df dmesg echo grep gzip head hostname kill ln ls mkdir mknod mount mv \
		ping ps pwd rm sed sh sleep sort stty sync tail tar touch umount uname vi; do
		[[ -e $TREE/bin/$applet ]] || ln -s busybox "$TREE/bin/$applet"
	done
	mkdir -p "$TREE"/{dev,proc,sys,tmp,overlay,etc/init.d,etc/config}
	ln -sf ../bin/busybox "$TREE/sbin/init"
	printf 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n' >"$TREE/etc/passwd"
	printf 'root:x:0:\n' >"$TREE/etc/group"
	printf '::sysinit:/etc/init.d/rcS\n::respawn:/sbin/getty -L ttyS0 115200\n' >"$TREE/etc/inittab"
	# shellcheck disable=SC2016 # the text is the script
	printf '#!/bin/sh\nmount -t proc proc /proc\nfor s in /etc/init.d/S*; do [ -x "$s" ] && "$s" start; done\n' \
		>"$TREE/etc/init.d/rcS"
	chmod 755 "$TREE/etc/init.d/rcS"
	printf "config interface 'lan'\n\toption ifname 'eth0'\n\toption proto 'static'\n\toption ipaddr '192.168.1.1'\n" \
		>"$TREE/etc/config/network"
	echo router >"$TREE/etc/hostname"
}

# router_database: dpkg's own records of what is installed, as dpkg writes them.
router_database() {
	local admin=$TREE/var/lib/dpkg deb package name fields lines
	mkdir -p "$admin/info"
	while read -r deb; do
		fields=$(<"$CACHE/lists/${deb##*/}.control")
		package=${fields#*Package: } package=${package%%$'\n'*}
		[[ ! -e $WORK/lists/$package.outside || $package == linux-image-* ]] || continue
		name=$package
		if [[ $fields == *$'\nMulti-Arch: same'* ]]; then
			name=${fields#*$'\nArchitecture: '}
			name=$package:${name%%$'\n'*}
		fi
		printf '%s\n\n' "${fields/Package: $package/Package: $package$'\n'Status: install ok installed}"
		mapfile -t lines <"$WORK/lists/$package"
		lines=("${lines[@]#.}")
		[[ -n ${lines[0]} ]] || lines[0]=/.
		printf '%s\n' "${lines[@]}" >"$admin/info/$name.list"
	done < <(sort "$WORK/debs") >"$admin/status"
	printf '1\n' >"$admin/info/format"
}

# router_image RESULT-FILE: U-Boot at 0, and at 1 MiB a TRX with a uImage (Linux) and a SquashFS.
router_image() {
	local image=$RESULT/$1 boot=$WORK/u-boot kernel=$WORK/vmlinuz uimage=$WORK/uImage root=$WORK/root.squashfs
	local trx=$WORK/router.trx start=$((0x100000)) align=$((0x10000)) release offset
	release=$(basename "$kernel_deb")
	release=${release#linux-image-} release=${release%%_*}
	dpkg-deb --fsys-tarfile "$boot_deb" | tar -xOf - ./usr/lib/u-boot/Lamobo_R1/u-boot-sunxi-with-spl.bin >"$boot"
	mkimage -A arm -O linux -T kernel -C none -a 0x40008000 -e 0x40008000 -n "Linux-$release" \
		-d "$kernel" "$uimage" >/dev/null
	squashfs "$root" -comp xz -b 256K
	python3 "$RECIPES/trx.py" --version 1 --align "$align" --output "$trx" "$uimage" "$root" >"$WORK/trx.tsv"

	head -c "$start" /dev/zero | tr '\0' '\377' >"$image"
	dd if="$boot" of="$image" conv=notrunc status=none
	cat "$trx" >>"$image"

	node u-boot 0 "$(size_of "$boot")"
	node trx "$start" "$(size_of "$trx")"
	offset=$(awk '$1 == "offset0" { print $2 }' "$WORK/trx.tsv")
	node uimage $((start + offset)) "$(size_of "$uimage")"
	node zimage $((start + offset + 64)) "$(size_of "$kernel")"
	offset=$(awk '$1 == "offset1" { print $2 }' "$WORK/trx.tsv")
	node squashfs $((start + offset)) "$(squashfs_size "$root")"
	sed 's/^/trx_/' "$WORK/trx.tsv" >>"$WORK/header.tsv"
	header uimage_name "Linux-$release"
	header uimage_load 0x40008000
	header kernel_release "$release"
}

# router_tree: the packages' files as a router has them; they are kept, since two cases begin with the same tree.
router_tree() {
	local kept
	debs_closure armhf "${ROUTER_PACKAGES[@]}" <<<"$ROUTER_ABSENT" >"$WORK/wanted"
	debs_named armhf samba libwbclient0 >>"$WORK/wanted"
	kept=$CACHE/router-$(cat "$WORK/wanted" "$RECIPES"/lib{,-router}.sh | sha256sum | cut -c 1-16).tar
	if [[ -e $kept ]]; then
		tar -xf "$kept" -C "$WORK"
		return
	fi
	tree_add_list "$WORK/wanted"
	tree_take "$(debs_named armhf samba-libs)" "${ROUTER_SAMBA[@]}"
	tree_take "$kernel_deb" './boot/vmlinuz-*' "${ROUTER_MODULES[@]}"
	mv "$TREE"/boot/vmlinuz-* "$WORK/vmlinuz"
	deb_outside "$kernel_deb" 1
	deb_outside "$boot_deb" 1
	router_slim
	router_configure
	rm -f "$CACHE"/router-*.tar
	tar -cf "$kept.new" -C "$WORK" tree vmlinuz debs lists
	mv "$kept.new" "$kept"
}

# router yes|no: the whole case, with or without a package database.
router() {
	need mksquashfs mkimage python3
	kernel_deb=$(debs_named armhf "$(kernel_package armhf linux-image-armmp)")
	boot_deb=$(debs_named armhf u-boot-sunxi)
	router_tree
	[[ $1 == no ]] || router_database
	tree_device dev/console c 600 5 1
	tree_device dev/null c 666 1 3
	tree_device dev/ttyS0 c 600 4 64
	tree_device dev/mtdblock0 b 600 31 0
	tree_settle
	router_image "image.bin"
	truth "image.bin"
}
