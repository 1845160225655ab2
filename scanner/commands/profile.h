/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A profile: the choices of a user in one file, so that each run makes the same. JSON:
 *
 *   {"schema": "netbom-profile/1",
 *    "jurisdictions": ["DE", "EU"], "lists": ["se-pts-2020"], "contexts": ["5g-core"],
 *    "gate": "high-risk", "as-of": "2027-01-01",
 *    "list-dirs": ["policy"], "ca": "ca.pem", "require-signed-lists": true}
 *
 * All but the schema may be absent. Paths are relative to the profile's folder. Where an option is
 * given on the command line, it alone counts, but for require-signed-lists, which nothing undoes.
 */
#ifndef NETBOM_COMMANDS_PROFILE_H
#define NETBOM_COMMANDS_PROFILE_H

#include "commands/options.h"

/* Fills what is still unset in the options. NETBOM_ERROR_DATA names the field that is wrong;
 * unknown ones are. */
bool profile_read(const char *path, ScanOptions *options, GError **error);

#endif
