/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Versions in bytes. */
#include "identify/version-text.h"

#include <string.h>

/* Group 1 of the current match, or NULL if it is empty or no text. */
static char *
captured(const GMatchInfo *info)
{
    char *version = g_match_info_fetch(info, 1);
    if (version && *version && g_utf8_validate(version, -1, NULL))
        return version;
    g_free(version);
    return NULL;
}

/* Captured, with the range of the match, whose offsets count from base. */
static char *
take(const GMatchInfo *info, guint64 base, VersionRange *range)
{
    gint start, end;
    char *version = captured(info);
    if (version && g_match_info_fetch_pos(info, 0, &start, &end)) {
        range->offset = base + (guint64)start;
        range->size = (guint64)(end - start);
    }
    return version;
}

static GMatchInfo *
matches_in(const GRegex *regex, const guint8 *data, guint64 from, guint64 to)
{
    GMatchInfo *info = NULL;
    g_regex_match_full(regex, (const char *)data + from, (gssize)(to - from), 0, 0, &info, NULL);
    return info;
}

char *
version_text_first(const GRegex *regex, const guint8 *data, guint64 from, guint64 to,
                   VersionRange *range)
{
    g_autoptr(GMatchInfo) info = matches_in(regex, data, from, to);
    return g_match_info_matches(info) ? take(info, from, range) : NULL;
}

char *
version_text_nearest(const GRegex *regex, const guint8 *data, guint64 from, guint64 to,
                     VersionRange *range)
{
    g_autoptr(GMatchInfo) info = matches_in(regex, data, from, to);
    guint64 middle = range->offset + range->size / 2, best_distance = G_MAXUINT64;
    char *best = NULL;
    for (; g_match_info_matches(info); g_match_info_next(info, NULL)) {
        gint start, end;
        if (!g_match_info_fetch_pos(info, 1, &start, &end) || start < 0)
            continue;
        guint64 at = from + (guint64)start;
        guint64 distance = at > middle ? at - middle : middle - at;
        char *version = distance < best_distance ? take(info, from, range) : NULL;
        if (version) {
            g_free(best);
            best = version;
            best_distance = distance;
        }
    }
    return best;
}

char *
version_text_only(const GRegex *regex, const guint8 *data, guint64 size, VersionRange *range)
{
    g_autoptr(GMatchInfo) info = matches_in(regex, data, 0, size);
    g_autofree char *only = NULL;
    VersionRange found;
    for (; g_match_info_matches(info); g_match_info_next(info, NULL)) {
        if (!only) {
            only = take(info, 0, &found);
            continue;
        }
        g_autofree char *version = captured(info);
        if (version && strcmp(only, version) != 0)
            return NULL;
    }
    if (only)
        *range = found;
    return g_steal_pointer(&only);
}
