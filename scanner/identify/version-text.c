/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Versions in bytes. */
#include "identify/version-text.h"

#include <string.h>

/* The whole object. */
typedef struct {
    const guint8 *data;
    guint64 size;
} Text;

static const char *const PRE_RELEASES[] = {"rc", "beta", "alpha", "pre"};

/* Digits from `at` on: where they end. */
static guint64
digits_end(const Text *text, guint64 at)
{
    while (at < text->size && g_ascii_isdigit(text->data[at]))
        at++;
    return at;
}

/* The end of "-rc1", "_beta2", "-alpha" or the like at `at`; `at` if there is none. */
static guint64
pre_release_end(const Text *text, guint64 at)
{
    guint64 word = at < text->size && memchr("-_.~", text->data[at], 4) ? at + 1 : at;
    for (guint i = 0; i < G_N_ELEMENTS(PRE_RELEASES); i++) {
        guint64 length = strlen(PRE_RELEASES[i]);
        if (text->size - word < length ||
            memcmp(text->data + word, PRE_RELEASES[i], (size_t)length) != 0)
            continue;
        guint64 number = word + length;
        if (number < text->size && memchr("-.", text->data[number], 2))
            number++;
        guint64 end = digits_end(text, number);
        if (end == number)
            end = word > at ? word + length : at; /* the word alone */
        if (end > at && !(end < text->size && g_ascii_isalnum(text->data[end])))
            return end;
    }
    return at;
}

/* The end of a version that an expression captured up to `end`: an expression that knows parts of
 * two digits, or releases only, cuts what is longer. */
static guint64
version_end(const Text *text, guint64 end)
{
    if (end == 0 || !g_ascii_isdigit(text->data[end - 1]))
        return end;
    end = digits_end(text, end);
    while (end + 1 < text->size && text->data[end] == '.' && g_ascii_isdigit(text->data[end + 1]))
        end = digits_end(text, end + 1);
    return pre_release_end(text, end);
}

/* Group 1 of the current match, or NULL if it is empty or no text. An expression that reads on
 * behind the group has cut it on purpose. ret_end: where the version ends in the text. */
static char *
captured(const GMatchInfo *info, const Text *text, guint64 base, guint64 *ret_end)
{
    gint start, end, match_end;
    if (!g_match_info_fetch_pos(info, 1, &start, &end) || start < 0 || end <= start ||
        !g_match_info_fetch_pos(info, 0, NULL, &match_end))
        return NULL;
    guint64 to = base + (guint64)end;
    if (match_end == end)
        to = version_end(text, to);
    guint64 length = to - base - (guint64)start;
    const char *from = (const char *)text->data + base + start;
    if (!g_utf8_validate_len(from, (gsize)length, NULL))
        return NULL;
    *ret_end = to;
    return g_strndup(from, (gsize)length);
}

/* Captured, with the range of the match, whose offsets count from base. */
static char *
take(const GMatchInfo *info, const Text *text, guint64 base, VersionRange *range)
{
    gint start, end;
    guint64 version_to = 0;
    char *version = captured(info, text, base, &version_to);
    if (version && g_match_info_fetch_pos(info, 0, &start, &end)) {
        range->offset = base + (guint64)start;
        range->size = MAX(base + (guint64)end, version_to) - range->offset;
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
version_text_first(const GRegex *regex, const guint8 *data, guint64 size, guint64 from, guint64 to,
                   VersionRange *range)
{
    const Text text = {data, size};
    g_autoptr(GMatchInfo) info = matches_in(regex, data, from, to);
    return g_match_info_matches(info) ? take(info, &text, from, range) : NULL;
}

char *
version_text_nearest(const GRegex *regex, const guint8 *data, guint64 size, guint64 from,
                     guint64 to, VersionRange *range)
{
    const Text text = {data, size};
    g_autoptr(GMatchInfo) info = matches_in(regex, data, from, to);
    guint64 middle = range->offset + range->size / 2, best_distance = G_MAXUINT64;
    char *best = NULL;
    for (; g_match_info_matches(info); g_match_info_next(info, NULL)) {
        gint start, end;
        if (!g_match_info_fetch_pos(info, 1, &start, &end) || start < 0)
            continue;
        guint64 at = from + (guint64)start;
        guint64 distance = at > middle ? at - middle : middle - at;
        char *version = distance < best_distance ? take(info, &text, from, range) : NULL;
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
    const Text text = {data, size};
    g_autoptr(GMatchInfo) info = matches_in(regex, data, 0, size);
    g_autofree char *only = NULL;
    VersionRange found;
    for (; g_match_info_matches(info); g_match_info_next(info, NULL)) {
        if (!only) {
            only = take(info, &text, 0, &found);
            continue;
        }
        guint64 end;
        g_autofree char *version = captured(info, &text, 0, &end);
        if (version && strcmp(only, version) != 0)
            return NULL;
    }
    if (only)
        *range = found;
    return g_steal_pointer(&only);
}
