/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bytes that somebody asks for, by path. */
#include "unpack/wanted.h"

#include <string.h>

#include "base/text.h"

struct Wanted {
    GHashTable *leads;  /* every path that is on the way to something */
    GHashTable *ranges; /* path -> GArray of WantedRange */
    GHashTable *claims; /* path -> GPtrArray of WantedClaim* */
    guint32 count;
};

static void
claim_free(gpointer data)
{
    WantedClaim *claim = data;
    g_free(claim->path);
    g_free(claim->format);
    g_free(claim);
}

Wanted *
wanted_new(void)
{
    Wanted *wanted = g_new0(Wanted, 1);
    wanted->leads = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    wanted->ranges =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref);
    wanted->claims =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
    return wanted;
}

void
wanted_free(Wanted *wanted)
{
    if (!wanted)
        return;
    g_hash_table_unref(wanted->leads);
    g_hash_table_unref(wanted->ranges);
    g_hash_table_unref(wanted->claims);
    g_free(wanted);
}

/* "squashfs@0x160000": a container of that format at that offset; false: it is no such name. */
static bool
claim_parse(const char *name, char **ret_format, guint64 *ret_start)
{
    const char *at = strstr(name, "@0x");
    char *end = NULL;
    if (!at || at == name)
        return false;
    *ret_start = g_ascii_strtoull(at + 3, &end, 16);
    if (end == at + 3 || *end != 0)
        return false;
    *ret_format = g_strndup(name, (gsize)(at - name));
    return true;
}

/* The container whose node is `path`, inside the node `parent`. */
static void
claim_add(Wanted *wanted, const char *parent, const char *path, const char *name)
{
    char *format;
    guint64 start;
    GPtrArray *claims = g_hash_table_lookup(wanted->claims, parent);
    for (guint i = 0; claims && i < claims->len; i++)
        if (strcmp(((WantedClaim *)g_ptr_array_index(claims, i))->path, path) == 0)
            return;
    if (!claim_parse(name, &format, &start))
        return;
    if (!claims) {
        claims = g_ptr_array_new_with_free_func(claim_free);
        g_hash_table_insert(wanted->claims, g_strdup(parent), claims);
    }
    WantedClaim claim = {g_strdup(path), format, start};
    g_ptr_array_add(claims, g_memdup2(&claim, sizeof claim));
}

/* All nodes on the way to a path. A name may end with "!", so both readings of "x!/y" are kept. */
static void
lead_add(Wanted *wanted, const char *path)
{
    g_hash_table_add(wanted->leads, g_strdup(path));
    for (const char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
        gsize before = (gsize)(slash - path);
        g_hash_table_add(wanted->leads, g_strndup(path, before));
        if (before == 0 || path[before - 1] != '!')
            continue;
        g_autofree char *parent = g_strndup(path, before - 1);
        gsize after = strcspn(slash + 1, "/");
        if (slash[1 + after] == '/' && after > 0 && slash[after] == '!')
            after--;
        g_autofree char *name = g_strndup(slash + 1, after);
        g_autofree char *claimed = g_strndup(path, before + 1 + after);
        claim_add(wanted, parent, claimed, name);
        g_hash_table_add(wanted->leads, g_steal_pointer(&parent));
    }
}

guint32
wanted_add(Wanted *wanted, const char *path, guint64 offset, guint64 size)
{
    WantedRange range = {wanted->count++, offset, size};
    GArray *ranges = g_hash_table_lookup(wanted->ranges, path);
    if (!ranges) {
        ranges = g_array_new(FALSE, FALSE, sizeof range);
        g_hash_table_insert(wanted->ranges, g_strdup(path), ranges);
        lead_add(wanted, path);
    }
    g_array_append_val(ranges, range);
    return range.number;
}

/* What stands for a path in the table. Names that are not UTF-8 were written as a record writes
 * them. */
static gpointer
lookup(GHashTable *table, const char *path)
{
    if (g_utf8_validate(path, -1, NULL))
        return g_hash_table_lookup(table, path);
    g_autofree char *text = text_utf8(path, strlen(path));
    return g_hash_table_lookup(table, text);
}

bool
wanted_leads(const Wanted *wanted, const char *path)
{
    return lookup(wanted->leads, path) != NULL;
}

const GArray *
wanted_ranges(const Wanted *wanted, const char *path)
{
    return lookup(wanted->ranges, path);
}

guint64
wanted_within(const Wanted *wanted, const char *path, guint64 at, guint64 size)
{
    const GArray *ranges = wanted ? wanted_ranges(wanted, path) : NULL;
    guint64 within = 0;
    if (!ranges || wanted_claims(wanted, path))
        return size;
    for (guint i = 0; i < ranges->len; i++) {
        const WantedRange *range = &g_array_index(ranges, WantedRange, i);
        const guint64 from = MAX(range->offset, at);
        const guint64 skipped = from - range->offset; /* of the range, before `at` */
        if (from - at < size && skipped < range->size)
            within = MAX(within, from - at + MIN(range->size - skipped, size - (from - at)));
    }
    return within;
}

const GPtrArray *
wanted_claims(const Wanted *wanted, const char *path)
{
    return lookup(wanted->claims, path);
}
