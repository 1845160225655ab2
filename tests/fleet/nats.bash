# SPDX-License-Identifier: GPL-3.0-or-later
# A NATS server of one's own, with JetStream: in a folder that is gone afterwards, on loopback, on a port that is free.
# shellcheck shell=bash
# nats_start [LINE...] sets $nats_port and $nats_url, or answers 77 if there is no server to be had. The lines are further
# configuration. nats_kill kills it, nats_again starts it again, nats_stop ends it for good.

free_port() {
	python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

nats_start() {
	nats_program=$(command -v nats-server || command -v /usr/sbin/nats-server) || return 77
	nats_folder=$(mktemp -d) || return 1
	nats_port=$(free_port) || return 77
	# shellcheck disable=SC2034 # who sources this uses it
	nats_url=nats://127.0.0.1:$nats_port
	{
		printf 'listen: "127.0.0.1:%s"\njetstream { store_dir: "%s/data" }\n' "$nats_port" "$nats_folder"
		printf '%s\n' "$@"
	} >"$nats_folder/config"
	nats_again
}

nats_again() {
	"$nats_program" -c "$nats_folder/config" -l "$nats_folder/log" >/dev/null 2>&1 &
	nats_process=$!
	disown "$nats_process"
	for ((try = 0; try < 300; try++)); do
		(exec 9<>"/dev/tcp/127.0.0.1/$nats_port") 2>/dev/null && return 0
		sleep 0.1
	done
	return 1
}

nats_kill() {
	kill -9 "$nats_process" 2>/dev/null
	while kill -0 "$nats_process" 2>/dev/null; do sleep 0.05; done
}

nats_stop() {
	[[ -n ${nats_folder-} ]] || return 0
	nats_kill
	rm -rf "$nats_folder"
	nats_folder=
}

# nats_publish SUBJECT TEXT: as any client can.
nats_publish() {
	exec 9<>"/dev/tcp/127.0.0.1/$nats_port" || return 1
	printf 'CONNECT {"verbose":false}\r\nPUB %s %d\r\n%s\r\nPING\r\n' "$1" "${#2}" "$2" >&9
	local line
	while read -r -t 10 line <&9; do [[ $line == PONG* ]] && break; done
	exec 9>&-
}
