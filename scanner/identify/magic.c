/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Magics: the index over all plugins, and the one pass that finds them. */
#include "identify/magic.h"

#include <string.h>

#include "base/run.h"

typedef struct {
    const NetbomMagic *magic;
    guint plugin;
    gint next; /* next entry whose pattern begins with the same two bytes, or -1 */
} Entry;

/* How patterns begin, for a quick look at each byte: bit set: their first two bytes, by
 * pair_of(). */
typedef struct {
    guint32 pairs[65536 / 32];
} Beginnings;

struct MagicIndex {
    GArray *entries;   /* Entry, in plugin order */
    gint first[65536]; /* chain by the first two bytes of the pattern; searched magics only */
    Beginnings all, embedded; /* of those, and of those that may be embedded */
    guint longest;            /* searched pattern */
    bool has_plain;           /* a searched pattern is one byte over and over */
};

static guint
prefix_of(const void *pattern)
{
    const guint8 *p = pattern;
    return (guint)p[0] << 8 | p[1];
}

static bool
is_plain(const NetbomMagic *magic)
{
    return run_size((const guint8 *)magic->pattern, magic->length, 0) == magic->length;
}

/* Two bytes as the machine reads them. */
static guint
pair_of(const guint8 *data)
{
    guint16 pair;
    memcpy(&pair, data, sizeof pair);
    return pair;
}

static void
beginnings_add(Beginnings *beginnings, const void *pattern)
{
    guint pair = pair_of(pattern);
    beginnings->pairs[pair / 32] |= 1u << pair % 32;
}

static guint32
is_beginning(const Beginnings *beginnings, const guint8 *data)
{
    guint pair = pair_of(data);
    return beginnings->pairs[pair / 32] >> pair % 32 & 1;
}

/* The next place in [at, end) where a pattern may begin, or end; two bytes can be read at each. */
static guint64
beginnings_find(const Beginnings *beginnings, const guint8 *data, guint64 at, guint64 end)
{
    /* Most pairs begin nothing: four at a time, without a branch for each. */
    for (; end - at >= 4; at += 4) {
        const guint8 *here = data + at;
        if (is_beginning(beginnings, here) | is_beginning(beginnings, here + 1) |
            is_beginning(beginnings, here + 2) | is_beginning(beginnings, here + 3))
            break;
    }
    while (at < end && !is_beginning(beginnings, data + at))
        at++;
    return at;
}

MagicIndex *
magic_index_new(const GPtrArray *plugins)
{
    MagicIndex *index = g_new0(MagicIndex, 1);
    index->entries = g_array_new(FALSE, FALSE, sizeof(Entry));
    for (guint i = 0; i < G_N_ELEMENTS(index->first); i++)
        index->first[i] = -1;
    for (guint i = 0; i < plugins->len; i++) {
        const NetbomPlugin *plugin = g_ptr_array_index(plugins, i);
        for (gsize m = 0; plugin->detect && m < plugin->n_magics; m++) {
            Entry entry = {&plugin->magics[m], i, -1};
            if (!(entry.magic->flags &
                  (NETBOM_MAGIC_START | NETBOM_MAGIC_ANY | NETBOM_MAGIC_WHOLE)) &&
                entry.magic->length >= 2) {
                guint prefix = prefix_of(entry.magic->pattern);
                entry.next = index->first[prefix];
                index->first[prefix] = (gint)index->entries->len;
                beginnings_add(&index->all, entry.magic->pattern);
                if (entry.magic->flags & NETBOM_MAGIC_EMBEDDED)
                    beginnings_add(&index->embedded, entry.magic->pattern);
                index->longest = MAX(index->longest, entry.magic->length);
                index->has_plain = index->has_plain || is_plain(entry.magic);
            }
            g_array_append_val(index->entries, entry);
        }
    }
    return index;
}

void
magic_index_free(MagicIndex *index)
{
    if (!index)
        return;
    g_array_unref(index->entries);
    g_free(index);
}

void
magic_index_at(const MagicIndex *index, const NetbomBytes *bytes, guint64 start, guint32 blank,
               GArray *hits)
{
    guint last = G_MAXUINT;
    for (guint i = 0; i < index->entries->len; i++) {
        const Entry *entry = &g_array_index(index->entries, Entry, i);
        guint64 at;
        if (entry->magic->length == 0 && !(entry->magic->flags & blank))
            continue;
        if (entry->plugin == last || !g_uint64_checked_add(&at, start, entry->magic->offset))
            continue;
        if (netbom_match(bytes, at, entry->magic->pattern, entry->magic->length)) {
            MagicHit hit = {start, entry->plugin};
            g_array_append_val(hits, hit);
            last = entry->plugin;
        }
    }
}

static gint
hit_compare(gconstpointer a, gconstpointer b)
{
    const MagicHit *x = a, *y = b;
    if (x->start != y->start)
        return x->start < y->start ? -1 : 1;
    return x->plugin < y->plugin ? -1 : x->plugin > y->plugin;
}

static void
hits_sort_unique(GArray *hits, guint first)
{
    if (hits->len <= first + 1)
        return;
    MagicHit *all = &g_array_index(hits, MagicHit, first);
    guint count = hits->len - first, kept = 1;
    qsort(all, count, sizeof *all, hit_compare);
    for (guint i = 1; i < count; i++)
        if (hit_compare(&all[i], &all[kept - 1]) != 0)
            all[kept++] = all[i];
    g_array_set_size(hits, first + kept);
}

/* In a long run of equal bytes no pattern begins before its last few: answers where to look next.
 */
static guint64
run_skip(const MagicIndex *index, const NetbomBytes *bytes, guint64 at)
{
    if (index->has_plain || bytes->data[at] != bytes->data[at + 1])
        return at;
    guint64 run = run_size(bytes->data, bytes->size, at);
    return run > index->longest ? at + run - index->longest : at;
}

bool
magic_index_search(const MagicIndex *index, const NetbomBytes *bytes, guint64 from, bool embedded,
                   guint64 limit, GArray *hits)
{
    const Beginnings *beginnings = embedded ? &index->embedded : &index->all;
    guint first = hits->len;
    bool cut = false;
    guint64 end = bytes->size > 0 ? bytes->size - 1 : 0;
    for (guint64 at = from; !cut; at++) {
        at = at < end ? beginnings_find(beginnings, bytes->data, at, end) : end;
        if (at == end)
            break;
        guint64 next = run_skip(index, bytes, at);
        if (next > at) {
            at = next - 1;
            continue;
        }
        for (gint e = index->first[prefix_of(bytes->data + at)]; e >= 0;) {
            const Entry *entry = &g_array_index(index->entries, Entry, e);
            e = entry->next;
            if (embedded && !(entry->magic->flags & NETBOM_MAGIC_EMBEDDED))
                continue;
            if (at < entry->magic->offset || at - entry->magic->offset < from ||
                !netbom_match(bytes, at, entry->magic->pattern, entry->magic->length))
                continue;
            if (hits->len - first >= limit) {
                cut = true;
                break;
            }
            MagicHit hit = {at - entry->magic->offset, entry->plugin};
            g_array_append_val(hits, hit);
        }
    }
    hits_sort_unique(hits, first);
    return cut;
}
