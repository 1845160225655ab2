/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which states belong to the EU, NATO and the OECD (members in 2026). */
#ifndef NETBOM_ASSESS_COUNTRY_H
#define NETBOM_ASSESS_COUNTRY_H

#include <stdbool.h>

/* Whether a state (ISO 3166-1 alpha-2, capital letters) belongs to a group: "EU", "NATO", "OECD",
 * or one state's own code. */
bool country_in(const char *country, const char *group);

#endif
