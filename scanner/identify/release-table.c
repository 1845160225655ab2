/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which releases of a project have an interface number. */
#include "identify/release-table.h"

#include <string.h>

/* What stands for the star of a pattern in text; NULL if text is not of that form. "" if the
 * pattern has no star. */
static char *
star_of(const char *pattern, gsize length, const char *text)
{
    const char *star = memchr(pattern, '*', length);
    gsize before = star ? (gsize)(star - pattern) : length;
    if (strncmp(text, pattern, before) != 0)
        return NULL;
    gsize number = star ? strspn(text + before, "0123456789") : 0;
    gsize after = star ? length - before - 1 : 0;
    const char *rest = text + before + number;
    if ((star && number == 0) || strlen(rest) != after ||
        (star && strncmp(rest, star + 1, after) != 0))
        return NULL;
    return g_strndup(text + before, number);
}

static char *
range_text(const char *releases, const char *dots)
{
    g_autofree char *first = g_strndup(releases, (gsize)(dots - releases));
    return dots[2] ? g_strdup_printf("vers:generic/>=%s|<=%s", first, dots + 2)
                   : g_strdup_printf("vers:generic/>=%s", first);
}

bool
release_table_find(const char *table, const char *number, char **ret_release, char **ret_range)
{
    g_auto(GStrv) entries = g_strsplit(table, " ", -1);
    for (char **entry = entries; *entry; entry++) {
        const char *equals = strchr(*entry, '=');
        g_autofree char *star = equals ? star_of(*entry, (gsize)(equals - *entry), number) : NULL;
        if (!star)
            continue;
        const char *releases = equals + 1, *dots = strstr(releases, ".."),
                   *place = strchr(releases, '*');
        *ret_range = dots ? range_text(releases, dots) : NULL;
        *ret_release = dots    ? NULL
                       : place ? g_strdup_printf("%.*s%s%s", (int)(place - releases), releases,
                                                 star, place + 1)
                               : g_strdup(releases);
        return true;
    }
    return false;
}
