# SPDX-License-Identifier: GPL-3.0-or-later
# Steps that several of the one-format cases share: archives, kernels, and packages made by hand.
# shellcheck shell=bash
# shellcheck source=lib.sh

# whole FORMAT IMAGE-NAME: the image is one node of this format; ends the recipe.
whole() {
	node "$1" 0 "$(size_of "$RESULT/$2")"
	truth "$2"
}

# tar_tree FOLDER OPTION...: a folder as a tar stream, sorted, owned by root.
tar_tree() {
	need tar
	tar -C "$1" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -cf - "${@:2}" .
}

cpio_tree() {
	need cpio
	(cd "$TREE" && find . | sort | cpio --quiet -o -H newc -R 0:0 --reproducible)
}

# single_file: the tree is one file, as in the cases of the compressors, which carry no names.
single_file() {
	tree_take "$(debs_named armhf busybox)" ./bin/busybox
	mv "$TREE/bin/busybox" "$TREE/busybox"
	rmdir "$TREE/bin"
	sed -i 's,^\./bin/busybox$,./busybox,' "$WORK/lists/busybox"
	tree_settle
}

# kernel_image ARCH METAPACKAGE FILE: the boot image of a kernel package; the truth lists its package. It is kept: to unpack such a
# package takes seconds.
kernel_image() {
	local deb kept
	deb=$(debs_named "$1" "$(kernel_package "$1" "$2")")
	kept=$CACHE/kernels/${deb##*/}.vmlinuz
	if [[ ! -e $kept ]]; then
		mkdir -p "$CACHE/kernels"
		dpkg-deb --fsys-tarfile "$deb" | tar -xOf - --wildcards './boot/vmlinuz-*' >"$kept.$$"
		mv "$kept.$$" "$kept"
	fi
	cp "$kept" "$3"
	deb_outside "$deb" 1
	header kernel_package "$(basename "${deb%%_*}")"
}

# device_tree FILE: compiles a small machine description.
device_tree() {
	need dtc
	cat >"$WORK/board.dts" <<-'DTS'
	/dts-v1/;
	/ {
		#address-cells = <1>;
		#size-cells = <1>;
		model = "Example Router R1";
		compatible = "example,router-r1", "allwinner,sun7i-a20";
		chosen { bootargs = "console=ttyS0,115200 root=/dev/mtdblock3"; };
		memory@40000000 { device_type = "memory"; reg = <0x40000000 0x10000000>; };
		flash@0 {
			compatible = "jedec,spi-nor";
			reg = <0 0x1000000>;
			partitions {
				compatible = "fixed-partitions";
				#address-cells = <1>;
				#size-cells = <1>;
				partition@0 { label = "u-boot"; reg = <0 0x100000>; read-only; };
				partition@100000 { label = "firmware"; reg = <0x100000 0xf00000>; };
			};
		};
	};
	DTS
	dtc -q -I dts -O dtb -o "$1" "$WORK/board.dts"
	header dtb_model 'Example Router R1'
}

# squashfs_case OPTION...: the sample tree packed with these options.
squashfs_case() {
	sample_entries
	sample_programs armhf
	ln "$TREE/etc/hostname" "$TREE/etc/hostname.hard-link"
	truncate -s 1M "$TREE/etc/sparse"
	echo 'data at the end of a hole' >>"$TREE/etc/sparse"
	tree_device dev/console c 600 5 1
	tree_device dev/mtdblock0 b 600 31 0
	mkdir "$TREE/dev"
	tree_settle
	squashfs "$RESULT/image.squashfs" "$@"
	node squashfs 0 "$(squashfs_size "$RESULT/image.squashfs")"
	header options "$*"
	truth image.squashfs
}

# rpm_build PAYLOAD: one package of the tree's /usr and /etc, built by rpmbuild; prints its file.
rpm_build() {
	need rpmbuild
	cat >"$WORK/sample.spec" <<-SPEC
	Name: router-sample
	Version: 1.2.3
	Release: 4
	Epoch: 1
	Summary: A sample of a router's programs
	License: GPL-2.0-only
	Vendor: Example Networks
	URL: https://example.org/router-sample
	%description
	A sample of a router's programs.
	%install
	mkdir -p %{buildroot}
	cp -a "$TREE/." %{buildroot}
	%files
	/bin/busybox
	/bin/sh
	/usr/sbin/dropbear
	/etc/hostname
	/etc/empty
	SPEC
	rpmbuild -bb --quiet --target armv7hl --buildroot "$WORK/buildroot" \
		--define "_topdir $WORK/rpm" --define '_build_id_links none' --define '__strip /bin/true' \
		--define '__os_install_post %{nil}' --define "_buildhost localhost" --define 'debug_package %{nil}' \
		--define 'use_source_date_epoch_as_buildtime 1' --define '_unpackaged_files_terminate_build 0' \
		--define '_use_internal_dependency_generator 0' --define "_binary_payload $1" \
		--define "_dbpath $WORK/rpmdb" --nodeps "$WORK/sample.spec" >"$WORK/rpmbuild.log" 2>&1 ||
		{ cat "$WORK/rpmbuild.log" >&2; return 1; }
	find "$WORK/rpm/RPMS" -name '*.rpm'
}

# rpm_tree: leaves in the tree what the package holds.
rpm_tree() {
	sample_programs armhf
	sample_entries
	(cd "$TREE" && rm -rf a empty-folder etc/config etc/passwd etc/shadow etc/start lib usr/share usr/sbin/telnetd)
	tree_settle
}
