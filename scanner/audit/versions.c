/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Compares versions of different ways of writing. */
#include "audit/versions.h"

#include <glib.h>
#include <string.h>

#include "resolve/names.h"

/* The bare version: without blanks, a leading "v", and the mark of a rebuild ("+b1"). New string.
 */
static char *
version_bare(const char *text)
{
    g_autofree char *version = g_strstrip(g_strdup(text));
    const char *start = version;
    if ((*start == 'v' || *start == 'V') && g_ascii_isdigit(start[1]))
        start++;
    char *mark = strrchr(version, '+');
    if (mark && mark[1] == 'b' && mark[2] && strspn(mark + 2, "0123456789") == strlen(mark + 2))
        *mark = 0;
    return g_strdup(start);
}

/* "1:2.3": the part behind the epoch; *ret_size: digits of the epoch, 0 if it has none. */
static const char *
behind_epoch(const char *version, gsize *ret_size)
{
    gsize digits = strspn(version, "0123456789");
    *ret_size = version[digits] == ':' ? digits : 0;
    return *ret_size > 0 ? version + digits + 1 : version;
}

/* The next run of digits or letters; behind it *at. Leading zeros are passed over. */
static gsize
next_run(const char **at, const char **ret_run)
{
    const char *p = *at + strspn(*at, "._:-+~ ");
    const char *end = p;
    if (g_ascii_isdigit(*p)) {
        p += strspn(p, "0");
        end = p + strspn(p, "0123456789");
    } else {
        while (*end && !g_ascii_isdigit(*end) && !strchr("._:-+~ ", *end))
            end++;
    }
    *ret_run = p;
    *at = end;
    return (gsize)(end - p);
}

/* The same numbers and letters, however they are set apart; zeros at the end do not count. */
static bool
runs_same(const char *a, const char *b)
{
    while (*a || *b) {
        const char *x, *y;
        gsize n = next_run(&a, &x), m = next_run(&b, &y);
        if (n != m || g_ascii_strncasecmp(x, y, n) != 0)
            return false;
    }
    return true;
}

/* Whether two versions are the same in full; an epoch counts if both have one. */
static bool
fully_same(const char *a, const char *b)
{
    gsize n, m;
    const char *rest_a = behind_epoch(a, &n), *rest_b = behind_epoch(b, &m);
    if (n > 0 && m > 0 && (n != m || strncmp(a, b, n) != 0))
        return false;
    return strcmp(rest_a, rest_b) == 0 || runs_same(rest_a, rest_b);
}

static bool
release_same(const char *a, const char *b)
{
    return version_is_release(a, b) || version_is_release(b, a) || runs_same(a, b);
}

/* Whether one is the beginning of the other, by whole parts. */
static bool
one_begins(const char *a, const char *b)
{
    gsize n = strlen(a), m = strlen(b);
    if (n > m)
        return one_begins(b, a);
    return n > 0 && n < m && strncmp(a, b, n) == 0 &&
           (strchr(".-_+~", b[n]) != NULL || g_ascii_isdigit(a[n - 1]) != g_ascii_isdigit(b[n]));
}

VersionsRelation
versions_relate(const char *claimed, const char *found, const char *upstream, bool package)
{
    g_autofree char *claim = version_bare(claimed), *own = version_bare(found);
    gsize epoch;
    if (fully_same(claim, own))
        return VERSIONS_SAME;
    g_autofree char *claim_upstream = version_upstream(claim);
    g_autofree char *own_upstream = upstream  ? version_bare(upstream)
                                    : package ? version_upstream(own)
                                              : g_strdup(own);
    const char *plain = behind_epoch(claim, &epoch);
    if (!g_ascii_isdigit(*plain) || !g_ascii_isdigit(*own_upstream))
        return VERSIONS_INCOMPARABLE;
    /* "3.1-20221030" may be all of an upstream version. */
    bool has_revision = package && strchr(plain, '-') && !runs_same(plain, own_upstream);
    if (!has_revision && release_same(plain, own_upstream))
        return VERSIONS_SAME_UPSTREAM;
    if (!release_same(claim_upstream, own_upstream))
        return !package && one_begins(behind_epoch(claim_upstream, &epoch), own_upstream)
                   ? VERSIONS_LESS_EXACT
                   : VERSIONS_OTHER;
    return package ? VERSIONS_OTHER_REVISION : VERSIONS_SAME_UPSTREAM;
}
