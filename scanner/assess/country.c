/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members of groups of states. */
#include "assess/country.h"

#include <glib.h>
#include <string.h>

static const char *const eu[] = {"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI",
                                 "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT",
                                 "NL", "PL", "PT", "RO", "SE", "SI", "SK", NULL};
static const char *const nato[] = {"AL", "BE", "BG", "CA", "CZ", "DE", "DK", "EE", "ES",
                                   "FI", "FR", "GB", "GR", "HR", "HU", "IS", "IT", "LT",
                                   "LU", "LV", "ME", "MK", "NL", "NO", "PL", "PT", "RO",
                                   "SE", "SI", "SK", "TR", "US", NULL};
static const char *const oecd[] = {"AT", "AU", "BE", "CA", "CH", "CL", "CO", "CR", "CZ", "DE",
                                   "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HU", "IE", "IL",
                                   "IS", "IT", "JP", "KR", "LT", "LU", "LV", "MX", "NL", "NO",
                                   "NZ", "PL", "PT", "SE", "SI", "SK", "TR", "US", NULL};

bool
country_in(const char *country, const char *group)
{
    static const struct {
        const char *name;
        const char *const *members;
    } groups[] = {{"EU", eu}, {"NATO", nato}, {"OECD", oecd}};

    for (gsize i = 0; i < G_N_ELEMENTS(groups); i++) {
        if (strcmp(groups[i].name, group) == 0) {
            return g_strv_contains(groups[i].members, country);
        }
    }
    return strcmp(country, group) == 0;
}
