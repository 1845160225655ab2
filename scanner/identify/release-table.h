/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which releases of a project have an interface number: many libraries carry no version but the
 * number of their interface in the name of their file, which the project raises with its releases.
 *
 * A table is entries separated by blanks: "8.1.2=3.4.4", one release; "0.2.0=1.0.4..1.0.5", the
 * first and the last that have the number; "0.4.0=1.0.27..", that one or a later one;
 * "5.2.*=4.3.*", any whole number in the place of both stars.
 */
#ifndef NETBOM_IDENTIFY_RELEASE_TABLE_H
#define NETBOM_IDENTIFY_RELEASE_TABLE_H

#include <glib.h>
#include <stdbool.h>

/* False if the table does not know the number. Else one of *ret_release ("3.4.4") and *ret_range
 * (in the notation of package URLs' ranges: "vers:generic/>=1.0.4|<=1.0.5") is a new string, the
 * other NULL. */
bool release_table_find(const char *table, const char *number, char **ret_release,
                        char **ret_range);

#endif
