# SPDX-License-Identifier: GPL-3.0-or-later
# A PostgreSQL server of one's own: in a folder that is gone afterwards, on a socket in it, and on no network.
# shellcheck shell=bash
# postgres_start sets $postgres_url, or answers 77 if there is no server to be had; postgres_stop ends it.

postgres_programs() {
	local programs
	programs=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
	[[ -x $programs/initdb ]] && echo "$programs"
}

# The server refuses to run as root.
as_postgres() {
	if ((EUID == 0)); then
		(cd / && runuser -u postgres -- "$@")
	else
		"$@"
	fi
}

postgres_start() {
	local programs
	programs=$(postgres_programs) || return 77
	postgres_folder=$(mktemp -d) || return 1
	((EUID != 0)) || chown postgres "$postgres_folder" || return 77
	as_postgres "$programs/initdb" -D "$postgres_folder/data" -U netbom -A trust -E UTF8 --locale=C.UTF-8 --no-sync \
		>"$postgres_folder/log" 2>&1 || return 1
	postgres_again || return 1
	# shellcheck disable=SC2034 # who sources this uses it
	postgres_url="postgresql://netbom@/postgres?host=$postgres_folder"
}

# Starts the server of postgres_start, which was stopped or killed.
postgres_again() {
	as_postgres "$(postgres_programs)/pg_ctl" -w -t 60 -D "$postgres_folder/data" -l "$postgres_folder/data/log" \
		-o "-c listen_addresses='' -c unix_socket_directories='$postgres_folder' ${postgres_options-}" start >/dev/null
}

postgres_kill() {
	as_postgres "$(postgres_programs)/pg_ctl" -m "${1:-immediate}" -w -D "$postgres_folder/data" stop >/dev/null 2>&1
}

postgres_stop() {
	[[ -n ${postgres_folder-} ]] || return 0
	postgres_kill immediate
	rm -rf "$postgres_folder"
}
