#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# GNU parallel: one netbom for each image, all into one store. Nothing runs between them: what is stored already is passed over,
# so the same command goes on where it was stopped. More machines: a store in PostgreSQL, and parallel's --sshlogin.
#
#     parallel.sh STORE DIRECTORY...
set -eu
store=$1
shift
find "$@" -type f -print0 | parallel --null --jobs "${JOBS:-100%}" --max-args 4 netbom batch --store "$store" --jobs 1 {}
