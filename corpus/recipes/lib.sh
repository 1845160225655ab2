# SPDX-License-Identifier: GPL-3.0-or-later
# Helpers that every recipe may call: tools, packages, trees, and the truth.
# shellcheck shell=bash
#
# make-corpus sets: RECIPES (this folder), CACHE, WORK (scratch, removed afterwards), RESULT (becomes the case), CASE.

export SOURCE_DATE_EPOCH=1700000000 LC_ALL=C.UTF-8 TZ=UTC
umask 022
TREE=$WORK/tree
mkdir -p "$TREE" "$WORK/lists"
touch "$WORK"/{debs,nodes.tsv,header.tsv,facts.tsv,devices.tsv}

# --- tools ---

skip() {
	echo "make-corpus: $CASE: skipped: $*" >&2
	exit 77
}

need() {
	local tool
	for tool; do
		command -v "$tool" >/dev/null || skip "$tool is missing"
	done
}

# --- packages of any architecture, through a private apt root ---

# The archive addresses are those of the system's own entries for Debian; other sources are left out.
debian_archives() {
	# shellcheck disable=SC2016 # the names are apt's
	apt-get indextargets --format '$(REPO_URI) $(ORIGIN)' 'Created-By: Packages' 2>/dev/null |
		awk '$2 == "Debian" || ($2 == "" && $1 ~ /\/debian(-security)?\/?$/) { print $1 }' | sort -u
}

write_sources() {
	local archive suite suites keyring=/usr/share/keyrings/debian-archive-keyring.gpg
	while read -r archive; do
		suites='bookworm bookworm-updates'
		[[ $archive != *security/ ]] || suites=bookworm-security
		for suite in $suites; do
			echo "deb [signed-by=$keyring] $archive $suite main"
		done
	done < <(debian_archives)
}

write_apt_conf() {
	local arch=$1 root=$2
	cat <<-CONF
	APT::Architecture "$arch";
	#clear APT::Architectures;
	APT::Architectures { "$arch"; };
	APT::Install-Recommends "false";
	#clear APT::Update::Pre-Invoke;
	#clear APT::Update::Post-Invoke;
	#clear APT::Update::Post-Invoke-Success;
	Acquire::Languages "none";
	Dir::State "$root";
	Dir::State::lists "$root/lists";
	Dir::State::status "$root/status";
	Dir::Cache "$root";
	Dir::Cache::archives "$CACHE/debs";
	Dir::Cache::pkgcache "pkgcache.bin";
	Dir::Cache::srcpkgcache "srcpkgcache.bin";
	Dir::Etc::sourcelist "$root/sources.list";
	Dir::Etc::sourceparts "/dev/null";
	Dir::Etc::preferences "/dev/null";
	Dir::Etc::preferencesparts "/dev/null";
	CONF
}

# apt_root ARCH: makes the private root once; APT_CONF, read after the system's settings, points apt at it.
# An index that fails to arrive (a mirror in the middle of an update) is tolerated as long as another one is there.
apt_root() {
	local arch=$1 root=$CACHE/apt/$1
	need apt-get dpkg-deb flock
	exec 8>"$CACHE/.lock"
	flock 8
	mkdir -p "$root/lists/partial" "$CACHE/debs/partial"
	write_apt_conf "$arch" "$root" >"$root/apt.conf"
	[[ -s $root/sources.list ]] || write_sources >"$root/sources.list"
	[[ -s $root/sources.list ]] || skip "the system's apt has no entry for a Debian archive"
	[[ -e $root/status ]] || : >"$root/status"
	APT_CONF=$root/apt.conf
	compgen -G "$root/lists/*_Packages*" >/dev/null || apt-get -c "$APT_CONF" -qq update >"$WORK/apt.log" 2>&1 || true
	compgen -G "$root/lists/*_Packages*" >/dev/null || skip "no package index for $arch"
}

# Names of package files as apt writes them: the colon of an epoch becomes %3a.
deb_file() {
	echo "$CACHE/debs/${1}_${2/:/%3a}_$3.deb"
}

# package_versions ARCH NAME...: prints name, version and architecture of each; asks apt only once for a package.
package_versions() {
	local known=$CACHE/apt/$1/versions name missing=()
	shift
	touch "$known"
	for name; do
		grep -q "^$name " "$known" || missing+=("$name")
	done
	if ((${#missing[@]} > 0)); then
		apt-cache -c "$APT_CONF" show --no-all-versions "${missing[@]}" 2>/dev/null |
			awk '/^Package:/ { p = $2 } /^Version:/ { v = $2 } /^Architecture:/ { a = $2 }
				/^$/ { if (p != "") print p, v, a; p = "" } END { if (p != "") print p, v, a }' >>"$known"
	fi
	for name; do
		grep -m1 "^$name " "$known"
	done
}

# debs_named ARCH NAME...: prints the files of exactly these packages.
debs_named() (
	local arch=$1 name version package_arch file
	shift
	apt_root "$arch"
	while read -r name version package_arch; do
		file=$(deb_file "$name" "$version" "$package_arch")
		if [[ ! -e $file ]]; then
			(cd "$CACHE/debs" && apt-get -c "$APT_CONF" -qq download "$name=$version") >"$WORK/apt.log" 2>&1 ||
				skip "cannot fetch $name"
		fi
		echo "$file"
	done < <(package_versions "$arch" "$@")
	wait "$!" || skip "not all of these packages exist for $arch: $*"
)

# kernel_package ARCH METAPACKAGE: prints the name of the kernel package that a metapackage stands for.
kernel_package() (
	apt_root "$1"
	apt-cache -c "$APT_CONF" show --no-all-versions "$2" | sed -n 's/^Depends: \([^ ,]*\).*/\1/p' | grep . ||
		skip "no package $2 for $1"
)

# Pretends that the packages named on standard input are installed already, so that apt leaves them out.
write_absent() {
	local name
	while read -r name provides; do
		[[ -n $name ]] || continue
		printf 'Package: %s\nStatus: install ok installed\nVersion: 9999\nArchitecture: all\nMulti-Arch: allowed\n' "$name"
		[[ -z $provides ]] || printf 'Provides: %s\n' "$provides"
		echo
	done
}

# debs_closure ARCH NAME... <ABSENT: prints the files of these packages and of all that they depend on,
# except the packages listed on standard input.
debs_closure() (
	local arch=$1 name version package_arch
	shift
	write_absent >"$WORK/absent"
	apt_root "$arch"
	set -- -c "$APT_CONF" -o "Dir::State::status=$WORK/absent" -o Dir::Cache::pkgcache= -y "$@"
	apt-get -s install "$@" >"$WORK/apt.plan" 2>"$WORK/apt.log" ||
		skip "apt cannot plan: $(tail -n 3 "$WORK/apt.log" "$WORK/apt.plan")"
	apt-get -qq --download-only install "$@" >"$WORK/apt.log" 2>&1 ||
		skip "cannot fetch packages: $(tail -n 3 "$WORK/apt.log")"
	while read -r name version package_arch; do
		deb_file "$name" "$version" "$package_arch"
	done < <(sed -nE 's/^Inst ([^ :]+)[^ ]* \(([^ ]+) .*\[([^] ]+)\]\).*/\1 \2 \3/p' "$WORK/apt.plan" | sort)
)

# --- trees ---

# deb_known DEB: the truth will list this package; its files are found in the tree by its own list.
deb_known() {
	local file=${1##*/} lines
	deb_read "$1"
	[[ -e $WORK/lists/${file%%_*} ]] || echo "$1" >>"$WORK/debs"
	mapfile -t lines <"$CACHE/lists/$file"
	printf '%s\n' "${lines[@]}" >"$WORK/lists/${file%%_*}"
}

# deb_read DEB [DIR]: the cache gets the package's list of files and its control file; DIR gets the files. Each process that need not be
# started counts: there are some hundred packages.
deb_read() {
	local list=$CACHE/lists/${1##*/}
	if [[ -e $list.control ]]; then
		[[ -z ${2-} ]] || dpkg-deb -x "$1" "$2"
		return
	fi
	mkdir -p "$CACHE/lists"
	if [[ -n ${2-} ]]; then
		dpkg-deb -X "$1" "$2"
	else
		dpkg-deb --fsys-tarfile "$1" | tar -tf -
	fi | sed 's,/$,,' >"$list.new.$$"
	mv "$list.new.$$" "$list"
	dpkg-deb -f "$1" >"$list.new.$$"
	mv "$list.new.$$" "$list.control"
}

# deb_outside DEB COUNT: COUNT binaries of this package are in the image, but not in the tree (a kernel, a boot loader).
deb_outside() {
	local file=${1##*/}
	deb_known "$1"
	echo "$2" >"$WORK/lists/${file%%_*}.outside"
}

# tree_add DEB...: unpacks packages into the tree.
tree_add() {
	local deb
	for deb; do
		deb_read "$deb" "$TREE"
		deb_known "$deb"
	done
}

# tree_add_list FILE: the same for the packages listed in a file, one a line.
tree_add_list() {
	local list
	mapfile -t list <"$1"
	tree_add "${list[@]}"
}

# tree_take DEB PATH...: only these paths of a package. Patterns of tar are allowed.
tree_take() {
	local deb=$1
	shift
	dpkg-deb --fsys-tarfile "$deb" | tar -xf - -C "$TREE" --wildcards "$@"
	deb_known "$deb"
}

# tree_settle: one modification time for everything, so that the same input gives the same image.
tree_settle() {
	find "$TREE" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

# tree_device PATH c|b MODE MAJOR MINOR: a device node, given to the packing tool as a definition (needs no root).
tree_device() {
	printf '%s\t%s\t%s\t%s\t%s\n' "$@" >>"$WORK/devices.tsv"
}

# --- the truth ---

# node FORMAT OFFSET SIZE: a range of the image that is known by construction.
node() {
	printf '%s\t%d\t%d\n' "$1" "$2" "$3" >>"$WORK/nodes.tsv"
}

# header FIELD VALUE: a field of the image's own header. Digits become a number, all else text.
header() {
	printf '%s\t%s\n' "$1" "$2" >>"$WORK/header.tsv"
}

# fact KEY JSON: one more member of the truth.
fact() {
	printf '%s\t%s\n' "$1" "$2" >>"$WORK/facts.tsv"
}

size_of() {
	stat -c %s "$1"
}

# truth IMAGE-NAME: the last step of a recipe; IMAGE-NAME stands in RESULT.
truth() {
	need python3
	python3 "$RECIPES/truth.py" --case "$CASE" --cache "$CACHE" --work "$WORK" --tree "$TREE" --names "$RECIPES/upstream.tsv" \
		--image "$RESULT/$1" >"$RESULT/truth.json"
}

# --- SquashFS ---

# squashfs FILE OPTION...: packs the tree and the device nodes, the same bytes each time.
squashfs() {
	local file=$1 path kind mode major minor
	shift
	need mksquashfs
	while IFS=$'\t' read -r path kind mode major minor; do
		set -- "$@" -p "$path $kind $mode 0 0 $major $minor"
	done <"$WORK/devices.tsv"
	env -u SOURCE_DATE_EPOCH mksquashfs "$TREE" "$file" -all-root -no-progress -quiet -processors 2 \
		-mkfs-time 1700000000 -all-time 1700000000 "$@" >"$WORK/mksquashfs.log" 2>&1 ||
		{ cat "$WORK/mksquashfs.log" >&2; return 1; }
}

# The bytes that a SquashFS uses, without its padding: the field of its superblock at 40.
squashfs_size() {
	od -An -t u8 -j 40 -N 8 "$1" | tr -d ' '
}
