/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Magics: the index over all plugins, and the one pass that finds them. */
#include "identify/magic.h"

#include <string.h>

#include "base/needles.h"
#include "base/run.h"

/*
 * Three bytes tell whether a pattern may stand at a place. Patterns of LONG bytes and more, which
 * are many, are looked for at every second place, so each has two such starts, one of which stands
 * there.
 */
enum { START_BYTES = 3, LONG = 4 };
/* Bits of a hash of a start: what patterns there are takes less than 1 % of the hashes. */
#define HASH_BITS 16

typedef struct {
    const NetbomMagic *magic;
    guint plugin;
    gint next; /* next entry whose pattern begins with the same two bytes, or -1 */
} Entry;

/* How patterns begin. */
typedef struct {
    guint64 starts[(1 << HASH_BITS) / 64]; /* of long ones; bit set: a start has this hash */
    Needles shorts;
} Beginnings;

struct MagicIndex {
    GArray *entries;   /* Entry, in plugin order */
    gint first[65536]; /* chain by the first two bytes of the pattern; searched magics only */
    Beginnings all, nul_free; /* of those, and of those that bytes without a NUL may have */
    Needles embedded;         /* those that may be embedded */
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

/* Of a start, by the first three of four bytes. */
static guint
start_hash(const guint8 *data)
{
    guint32 start;
    memcpy(&start, data, sizeof start);
    return (GUINT32_FROM_LE(start) << 8) * 0x9e3779b1u >> (32 - HASH_BITS);
}

static void
beginnings_add(Beginnings *beginnings, const NetbomMagic *magic)
{
    const guint8 *pattern = (const guint8 *)magic->pattern;
    if (magic->length < LONG)
        needles_add(&beginnings->shorts, pattern, magic->length, pattern[0]);
    for (guint i = 0; magic->length >= LONG && i < 2; i++) {
        guint8 start[4] = {0};
        memcpy(start, pattern + i, START_BYTES);
        guint hash = start_hash(start);
        beginnings->starts[hash / 64] |= G_GUINT64_CONSTANT(1) << hash % 64;
    }
}

static guint
is_start(const Beginnings *beginnings, const guint8 *data)
{
    guint hash = start_hash(data);
    return (guint)(beginnings->starts[hash / 64] >> hash % 64) & 1;
}

/* The next place from `at` on where a long pattern may begin, or a place near the end. */
static guint64
long_find(const Beginnings *beginnings, const guint8 *data, guint64 size, guint64 at)
{
    guint64 even = at + at % 2;
    /* At most places none does: four at a time, without a branch for each. */
    for (; even < size && size - even >= 10; even += 8) {
        const guint8 *here = data + even;
        if (is_start(beginnings, here) | is_start(beginnings, here + 2) |
            is_start(beginnings, here + 4) | is_start(beginnings, here + 6))
            break;
    }
    while (even < size && size - even >= 4 && !is_start(beginnings, data + even))
        even += 2;
    return even > at ? even - 1 : at;
}

/* Whether the plugin says, or the pattern, that there is a NUL in the format. */
static bool
has_nul(const NetbomMagic *magic)
{
    return magic->flags & NETBOM_MAGIC_NUL || memchr(magic->pattern, 0, magic->length);
}

/* Adds a pattern that is searched for. */
static void
index_add(MagicIndex *index, Entry *entry)
{
    const NetbomMagic *magic = entry->magic;
    guint prefix = prefix_of(magic->pattern);
    entry->next = index->first[prefix];
    index->first[prefix] = (gint)index->entries->len;
    beginnings_add(&index->all, magic);
    if (!has_nul(magic))
        beginnings_add(&index->nul_free, magic);
    if (magic->flags & NETBOM_MAGIC_EMBEDDED)
        needles_add(&index->embedded, magic->pattern, magic->length, index->entries->len);
    index->longest = MAX(index->longest, magic->length);
    index->has_plain = index->has_plain || is_plain(magic);
}

MagicIndex *
magic_index_new(const GPtrArray *plugins)
{
    const guint32 unsearched = NETBOM_MAGIC_START | NETBOM_MAGIC_ANY | NETBOM_MAGIC_WHOLE;
    MagicIndex *index = g_new0(MagicIndex, 1);
    index->entries = g_array_new(FALSE, FALSE, sizeof(Entry));
    for (guint i = 0; i < G_N_ELEMENTS(index->first); i++)
        index->first[i] = -1;
    for (guint i = 0; i < plugins->len; i++) {
        const NetbomPlugin *plugin = g_ptr_array_index(plugins, i);
        for (gsize m = 0; plugin->detect && m < plugin->n_magics; m++) {
            Entry entry = {&plugin->magics[m], i, -1};
            if (!(entry.magic->flags & unsearched) && entry.magic->length >= 2)
                index_add(index, &entry);
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

/* What is searched for, and where. */
typedef struct {
    const MagicIndex *index;
    const NetbomBytes *bytes;
    const Beginnings *beginnings; /* NULL: what may be embedded */
    bool nul_free;
    guint64 next_short, next_long; /* where such patterns may begin next */
} Search;

static Search
search_begin(const MagicIndex *index, const NetbomBytes *bytes, guint64 from, bool embedded)
{
    Search search = {.index = index, .bytes = bytes};
    search.nul_free = !embedded && from < bytes->size &&
                      !memchr(bytes->data + from, 0, (gsize)(bytes->size - from));
    if (!embedded)
        search.beginnings = search.nul_free ? &index->nul_free : &index->all;
    return search;
}

/* The next place from `at`, which is before the end, where a pattern may begin. */
static guint64
search_candidate(Search *search, guint64 at)
{
    const guint8 *data = search->bytes->data;
    guint64 size = search->bytes->size;
    const Beginnings *beginnings = search->beginnings;
    guint groups;
    if (!beginnings)
        return needles_next(&search->index->embedded, data, size, at, &groups);
    if (search->next_short <= at)
        search->next_short = needles_next(&beginnings->shorts, data, size, at, &groups);
    if (search->next_long <= at)
        search->next_long = long_find(beginnings, data, size, at);
    return MIN(search->next_short, search->next_long);
}

/* The same, but in a long run of equal bytes; the size if there is none. */
static guint64
search_next(Search *search, guint64 at)
{
    const NetbomBytes *bytes = search->bytes;
    while (at < bytes->size) {
        at = search_candidate(search, at);
        /* No pattern has one byte. */
        if (bytes->size - at < 2)
            break;
        guint64 next = run_skip(search->index, bytes, at);
        if (next == at)
            return at;
        at = next;
    }
    return bytes->size;
}

static bool
search_wants(const Search *search, const NetbomMagic *magic)
{
    return (search->beginnings || magic->flags & NETBOM_MAGIC_EMBEDDED) &&
           !(search->nul_free && has_nul(magic));
}

bool
magic_index_search(const MagicIndex *index, const NetbomBytes *bytes, guint64 from, bool embedded,
                   guint64 limit, GArray *hits)
{
    Search search = search_begin(index, bytes, from, embedded);
    guint first = hits->len;
    bool cut = false;
    for (guint64 at = from; !cut && (at = search_next(&search, at)) < bytes->size; at++) {
        for (gint e = index->first[prefix_of(bytes->data + at)]; e >= 0 && !cut;) {
            const Entry *entry = &g_array_index(index->entries, Entry, e);
            const NetbomMagic *magic = entry->magic;
            e = entry->next;
            if (!search_wants(&search, magic) || at < magic->offset || at - magic->offset < from ||
                !netbom_match(bytes, at, magic->pattern, magic->length))
                continue;
            cut = hits->len - first >= limit;
            MagicHit hit = {at - magic->offset, entry->plugin};
            if (!cut)
                g_array_append_val(hits, hit);
        }
    }
    hits_sort_unique(hits, first);
    return cut;
}
