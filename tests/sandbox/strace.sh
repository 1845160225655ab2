#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The system calls of a scan. Of the worker: no network and no process from fork to exit, no file once it is shut in. Of the parent: it
# opens only what the user named, our data, and what the libraries need to start; it writes only the outputs.
#
# Exit status 0: all as it should be; 1: not; 77: no strace, or it may not trace.
set -u

netbom=${NETBOM:?NETBOM is the program}
command -v strace >/dev/null || { echo "strace: not installed"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
strace -f -o "$work/trace" -e trace=%process true 2>/dev/null || { echo "strace: may not trace here"; exit 77; }

# Something for plugins, decoders and rules to do.
mkdir -p "$work/tree/etc"
printf 'NAME="Router"\nVERSION_ID="1"\n' >"$work/tree/etc/os-release"
printf '\0BusyBox v1.36.1 (2023-06-19 16:52:18 UTC)\0' >"$work/tree/busybox"
cp "$(type -P ls)" "$work/tree/ls"
tar -C "$work/tree" -czf "$work/image.tar.gz" . || exit 77

# A file for each process, so that no line is cut in two by another's.
# LeakSanitizer, where it is built in, does not work in a traced process.
ASAN_OPTIONS=detect_leaks=0 CI=1 strace -ff -qq -o "$work/trace" -e trace=%file,%network,%process,%desc,prlimit64,seccomp,io_uring_setup \
	"$netbom" scan -f record="$work/record" "$work/image.tar.gz" >/dev/null 2>"$work/err"
status=$?
((status == 0 || status == 3)) || { echo "strace: scan failed ($status): $(head -c 300 "$work/err")"; exit 1; }

# The worker is the one that limits itself. What it does before the filter is loaded, and after.
worker=$(grep -l RLIMIT_CPU "$work"/trace.* | head -1)
[[ -n $worker ]] || { echo "strace: the worker was not found"; exit 1; }
mv "$worker" "$work/worker"
filter='seccomp\(SECCOMP_SET_MODE_FILTER.*= 0$'
sed -E "/$filter/q" "$work/worker" >"$work/before"
sed -E "1,/$filter/d" "$work/worker" >"$work/after"

failures=0
declare -A who=([before]=' the filter, the worker' [after]=' the filter, the worker')
# forbid FILE WHAT CALLS [EXCEPT]: no line of FILE (before and after the filter: the worker; parent) has one of these calls.
forbid() {
	local found
	# A descriptor's own facts (fstat) are not a file's.
	found=$(grep -E "^($3)\(" "$work/$1" | grep -Ev "AT_EMPTY_PATH|${4:-^$}" | head -5)
	[[ -z $found ]] || { echo "strace: $1${who[$1]:-} $2"; echo "$found"; failures=1; }
}
files='open|openat|openat2|creat|stat|lstat|newfstatat|statx|access|faccessat2?|readlink|readlinkat|unlink|unlinkat|mkdir|mkdirat|rename|renameat2?|link|linkat|symlink|chdir|chmod|fchmod|truncate|mknod|memfd_create'
network='socket|socketpair|connect|bind|listen|accept4?|sendto|sendmsg|sendmmsg|recvfrom|recvmsg|setsockopt'
processes='fork|vfork|execve|execveat|ptrace|wait4|waitid|kill|tkill|pidfd_open|io_uring_setup'

grep -Eq "$filter" "$work/worker" || { echo "strace: the worker loads no filter"; failures=1; }
grep -q 'exit_group(0' "$work/after" || { echo "strace: the worker did not end by itself"; failures=1; }
# The kernel's word on memory and processors.
forbid before 'opened a file' "$files" '"/proc/self/statm"|"/sys/devices/system/cpu/[a-z]+"'
forbid after 'touched a file' "$files"
for part in before after; do
	forbid "$part" 'used the network' "$network"
	forbid "$part" 'used processes' "$processes"
	forbid "$part" 'made a process' 'clone|clone3' CLONE_THREAD
	forbid "$part" 'wrote elsewhere' 'write|pwrite64|writev|sendfile' '(write)\([23],'
done
# What could not be had would be missing from the limits.
forbid before 'was refused a file' "$files" '= [0-9]'
forbid before 'was refused Landlock' 'landlock_create_ruleset' '= [0-9]|ENOSYS|EOPNOTSUPP'

# ---- the parent ----

# What it may open to read, with the reason: one extended regular expression a line.
data=${NETBOM_DATA_DIR:?NETBOM_DATA_DIR is our data}
program=$(dirname "$(realpath "$netbom")")
cat >"$work/allowed" <<-PATTERNS
	$work/image\.tar\.gz	the image
	$data(/.*)?	our data
	in a folder: [^/]+\.(json|txt|yar)	our data: a name in a folder that was opened, and is looked at like all that is opened
	($program|/.*/netbom)/(components\.yarc|(suppliers|designations)\.datac)	our data, compiled
	/.*\.so(\.[0-9.]+)?	the dynamic loader: libraries
	/etc/ld\.so\.(cache|preload)	the dynamic loader: where they are
	/.*/(locale|gconv)/.*	the C library: the locale C.UTF-8
	/etc/localtime|/.*/zoneinfo/.*	the C library: the time zone
	/.*/openssl\.cnf	libcrypto: its configuration
	/.*/magic(\.mgc)?|/.*/\.magic(\.mgc)?	libmagic: its database, and that of the user
	/.*/ieee-data/oui\.txt	who has which MAC address
	/dev/u?random	hash tables of libraries: a seed
	/sys/devices/system/cpu/[a-z]+|/proc/(self/)?[a-z]+	how many processors, how much memory
PATTERNS
cut -f 1 "$work/allowed" | sed 's/.*/^(&)$/' >"$work/patterns"
sed -E -n 's/^(open|openat|openat2|creat)\((AT_FDCWD, )?"([^"]*)", ([^)]*)\) += [0-9]+$/\4\t\3/p' "$work"/trace.* >"$work/opened"
sed -E -n 's/^openat\([0-9]+, "([^"]*)", ([^)]*)\) += [0-9]+$/\2\tin a folder: \1/p' "$work"/trace.* >>"$work/opened"
awk -F '\t' '$1 !~ /O_WRONLY|O_RDWR|O_CREAT/ { print $2 }' "$work/opened" | sort -u >"$work/read"
awk -F '\t' '$1 ~ /O_WRONLY|O_RDWR|O_CREAT/ { print $2 }' "$work/opened" | sort -u >"$work/written"
other=$(grep -Evf "$work/patterns" "$work/read")
[[ -z $other ]] || { echo 'strace: the parent read other files'; echo "$other"; failures=1; }
grep -qxF "$work/image.tar.gz" "$work/read" || { echo 'strace: the image was not seen being opened'; failures=1; }
other=$(grep -vE "^$work/record\\.[A-Za-z0-9]{6}$" "$work/written")
[[ -z $other && -s $work/written ]] || { echo 'strace: the parent wrote other files, or none'; echo "$other"; failures=1; }
cat "$work"/trace.* >"$work/parent"
forbid parent 'used the network' "$network"
forbid parent 'changed other files' 'unlink|unlinkat|mkdir|mkdirat|link|linkat|symlink|symlinkat|truncate|mknod|mknodat|rename|renameat2?' \
	"rename\\(\"$work/record\\.[A-Za-z0-9]{6}\", \"$work/record\"\\)"
(($(grep -c '^execve(' "$work/parent") == 1)) || { echo 'strace: the parent ran a program'; failures=1; }

((failures == 0)) && echo "strace: passed ($(cat "$work/worker" "$work/parent" | wc -l) calls looked at)"
exit "$failures"
