#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The system calls of a worker: no network and no process from fork to exit, no file once it is shut in.
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
# forbid FILE WHAT CALLS [EXCEPT]: no line of FILE has one of these calls.
forbid() {
	local found
	# A descriptor's own facts (fstat) are not a file's.
	found=$(grep -E "^($3)\(" "$work/$1" | grep -Ev "AT_EMPTY_PATH|${4:-^$}" | head -5)
	[[ -z $found ]] || { echo "strace: $1 the filter, the worker $2"; echo "$found"; failures=1; }
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

((failures == 0)) && echo "strace: passed ($(wc -l <"$work/worker") calls looked at)"
exit "$failures"
