/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Orders versions, and says which are in a range. */
#include "audit/version-range.h"

#include <string.h>

#include "base/error.h"

typedef enum {
    BOUND_LESS,
    BOUND_AT_MOST,
    BOUND_MORE,
    BOUND_AT_LEAST,
    BOUND_NOT,
    BOUND_SAME
} Relation;

typedef struct {
    Relation relation;
    char *version;
    bool prefix; /* "1.2.*" */
} Bound;

/* Bounds of all alternatives, one after the other. */
struct VersionRange {
    GArray *bounds;       /* Bound */
    GArray *alternatives; /* guint: how many bounds each has */
};

/* ---- the order ---- */

#define SEPARATORS "._-+: "

/* Where a run stands in the order of what can follow a version: a release to come, the end, a
 * letter, a number. */
typedef enum { RUN_TO_COME, RUN_END, RUN_LETTERS, RUN_NUMBER } RunKind;

typedef struct {
    RunKind kind;
    const char *text;
    gsize size;
} Run;

static bool
is_to_come(const char *text, gsize size)
{
    static const char *const WORDS[] = {"rc", "alpha", "beta", "pre", "dev", "preview", "snapshot"};
    for (gsize i = 0; i < G_N_ELEMENTS(WORDS); i++)
        if (strlen(WORDS[i]) == size && g_ascii_strncasecmp(WORDS[i], text, size) == 0)
            return true;
    return false;
}

static Run
run_next(const char **at)
{
    const char *p = *at + strspn(*at, SEPARATORS);
    Run run = {RUN_END, p, 0};
    if (*p == '~') {
        run = (Run){RUN_TO_COME, p + 1, 0};
        *at = p + 1;
        return run;
    }
    if (g_ascii_isdigit(*p)) {
        p += strspn(p, "0");
        run = (Run){RUN_NUMBER, p, strspn(p, "0123456789")};
    } else if (*p != '\0') {
        run.size = strcspn(p, SEPARATORS "~0123456789");
        run.kind = is_to_come(p, run.size) ? RUN_TO_COME : RUN_LETTERS;
    }
    *at = run.text + run.size;
    return run;
}

static int
run_compare(const Run *a, const Run *b)
{
    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    if (a->kind == RUN_NUMBER && a->size != b->size)
        return a->size < b->size ? -1 : 1;
    int order = g_ascii_strncasecmp(a->text, b->text, MIN(a->size, b->size));
    return order != 0 ? order : (a->size > b->size) - (a->size < b->size);
}

/* Zeros at the end do not count: 1.0 is 1. */
static bool
is_zero(const Run *run)
{
    return run->kind == RUN_NUMBER && run->size == 0;
}

int
version_order(const char *a, const char *b)
{
    a += (*a == 'v' || *a == 'V') && g_ascii_isdigit(a[1]);
    b += (*b == 'v' || *b == 'V') && g_ascii_isdigit(b[1]);
    for (;;) {
        Run x = run_next(&a), y = run_next(&b);
        while (x.kind == RUN_END && is_zero(&y))
            y = run_next(&b);
        while (y.kind == RUN_END && is_zero(&x))
            x = run_next(&a);
        int order = run_compare(&x, &y);
        if (order != 0 || x.kind == RUN_END)
            return order;
    }
}

/* ---- ranges ---- */

static void
bound_clear(gpointer data)
{
    g_free(((Bound *)data)->version);
}

void
version_range_free(VersionRange *range)
{
    if (range == NULL)
        return;
    g_array_unref(range->bounds);
    g_array_unref(range->alternatives);
    g_free(range);
}

static bool
bound_add(VersionRange *range, const char *text, GError **error)
{
    static const struct {
        const char *mark;
        Relation relation;
    } MARKS[] = {{"<=", BOUND_AT_MOST}, {">=", BOUND_AT_LEAST}, {"!=", BOUND_NOT},
                 {"<", BOUND_LESS},     {">", BOUND_MORE},      {"=", BOUND_SAME}};
    Bound bound = {.relation = BOUND_SAME};
    for (gsize i = 0; i < G_N_ELEMENTS(MARKS); i++)
        if (g_str_has_prefix(text, MARKS[i].mark)) {
            bound.relation = MARKS[i].relation;
            text += strlen(MARKS[i].mark);
            break;
        }
    bound.version = g_strstrip(g_strdup(text));
    bound.prefix = g_str_has_suffix(bound.version, ".*");
    if (bound.prefix)
        bound.version[strlen(bound.version) - 2] = '\0';
    bool equality = bound.relation == BOUND_SAME || bound.relation == BOUND_NOT;
    bool ok = strpbrk(bound.version, "0123456789") != NULL &&
              strpbrk(bound.version, "<>=!*") == NULL && (equality || !bound.prefix);
    g_array_append_val(range->bounds, bound);
    if (!ok)
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE,
                    "not a range of versions: '%s' (>=1.0,<1.2.3)", text);
    return ok;
}

VersionRange *
version_range_parse(const char *text, GError **error)
{
    g_autoptr(VersionRange) range = g_new0(VersionRange, 1);
    range->bounds = g_array_new(FALSE, FALSE, sizeof(Bound));
    range->alternatives = g_array_new(FALSE, FALSE, sizeof(guint));
    g_array_set_clear_func(range->bounds, bound_clear);
    if (*text == '\0' && !bound_add(range, text, error))
        return NULL;
    g_auto(GStrv) alternatives = g_strsplit(text, "|", -1);
    for (char **alternative = alternatives; *alternative != NULL; alternative++) {
        g_auto(GStrv) bounds = g_strsplit(*alternative, ",", -1);
        guint n = g_strv_length(bounds);
        for (guint i = 0; i < MAX(n, 1); i++)
            if (!bound_add(range, n > 0 ? g_strstrip(bounds[i]) : "", error))
                return NULL;
        g_array_append_val(range->alternatives, n);
    }
    return g_steal_pointer(&range);
}

/* The version without what the bound says nothing of: an epoch, a package's revision. */
static char *
comparable(const char *version, const char *bound)
{
    gsize epoch = strspn(version, "0123456789");
    if (epoch > 0 && version[epoch] == ':' && strchr(bound, ':') == NULL)
        version += epoch + 1;
    char *text = g_strdup(version);
    char *revision = strrchr(text, '-');
    if (revision != NULL && revision != text && strchr(bound, '-') == NULL &&
        (g_ascii_isdigit(revision[1]) ||
         (revision[1] == 'r' && g_ascii_isdigit(revision[2])))) /* apk: 1.2.3-r4 */
        *revision = '\0';
    return text;
}

static bool
has_prefix(const char *version, const char *prefix)
{
    for (;;) {
        Run y = run_next(&prefix);
        if (y.kind == RUN_END)
            return true;
        Run x = run_next(&version);
        if (run_compare(&x, &y) != 0)
            return false;
    }
}

static bool
bound_holds(const Bound *bound, const char *version)
{
    g_autofree char *own = comparable(version, bound->version);
    if (bound->prefix)
        return has_prefix(own, bound->version) == (bound->relation == BOUND_SAME);
    int order = version_order(own, bound->version);
    switch (bound->relation) {
    case BOUND_LESS:
        return order < 0;
    case BOUND_AT_MOST:
        return order <= 0;
    case BOUND_MORE:
        return order > 0;
    case BOUND_AT_LEAST:
        return order >= 0;
    case BOUND_NOT:
        return order != 0;
    case BOUND_SAME:
        break;
    }
    return order == 0;
}

RangeAnswer
version_range_has(const VersionRange *range, const char *version)
{
    guint at = 0;
    const char *digits = version + ((*version == 'v' || *version == 'V') ? 1 : 0);
    if (!g_ascii_isdigit(*digits))
        return RANGE_UNKNOWN;
    for (guint i = 0; i < range->alternatives->len; i++) {
        guint n = g_array_index(range->alternatives, guint, i);
        bool all = true;
        for (guint k = 0; k < n; k++)
            all = bound_holds(&g_array_index(range->bounds, Bound, at + k), version) && all;
        if (all)
            return RANGE_INSIDE;
        at += n;
    }
    return RANGE_OUTSIDE;
}
