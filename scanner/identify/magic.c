/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Magics: the index over all plugins, and the one pass that finds them. */
#include "identify/magic.h"

#include <string.h>

#include "base/needles.h"
#include "base/run.h"

/*
 * Three bytes tell whether a pattern may stand at a place. Patterns of LONG bytes and more, which
 * are many, are looked for at every second place, so each has two such starts, one of which stands
 * there. In bytes without a NUL few patterns may stand, and needles find them.
 */
enum { START_BYTES = 3, LONG = 4 };
/* Bits of a hash of a start: what patterns there are takes less than 1 % of the hashes. */
#define HASH_BITS 16

typedef struct {
    const NetbomMagic *magic;
    guint plugin;
    gint next;    /* next entry whose pattern begins with the same two bytes, or -1 */
    guint8 first; /* byte of the pattern */
} Entry;

struct MagicIndex {
    GArray *entries;   /* Entry, in plugin order */
    gint first[65536]; /* chain by the first two bytes of the pattern; searched magics only */
    guint64 starts[(1 << HASH_BITS) / 64]; /* of long ones; bit set: a start has this hash */
    Needles shorts;
    Needles nul_free; /* those that bytes without a NUL may have */
    Needles embedded; /* those that may be embedded */
    guint longest;    /* searched pattern */
    guint64 farthest; /* from its start, in bytes */
    bool has_plain;   /* a searched pattern is one byte over and over */
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
starts_add(MagicIndex *index, const NetbomMagic *magic)
{
    const guint8 *pattern = (const guint8 *)magic->pattern;
    if (magic->length < LONG)
        needles_add(&index->shorts, pattern, magic->length, pattern[0]);
    for (guint i = 0; magic->length >= LONG && i < 2; i++) {
        guint8 start[4] = {0};
        memcpy(start, pattern + i, START_BYTES);
        guint hash = start_hash(start);
        index->starts[hash / 64] |= G_GUINT64_CONSTANT(1) << hash % 64;
    }
}

static guint
is_start(const MagicIndex *index, const guint8 *data)
{
    guint hash = start_hash(data);
    return (guint)(index->starts[hash / 64] >> hash % 64) & 1;
}

/* The next place from `at` on where a long pattern may begin, or a place near the end. */
static guint64
long_find(const MagicIndex *index, const guint8 *data, guint64 size, guint64 at)
{
    guint64 even = at + at % 2;
    /* At most places none does: four at a time, without a branch for each. */
    for (; even < size && size - even >= 10; even += 8) {
        const guint8 *here = data + even;
        if (is_start(index, here) | is_start(index, here + 2) | is_start(index, here + 4) |
            is_start(index, here + 6))
            break;
    }
    while (even < size && size - even >= 4 && !is_start(index, data + even))
        even += 2;
    return even > at ? even - 1 : at;
}

/* Whether the plugin says, or the pattern, that there is a NUL in the format. */
static bool
has_nul(const NetbomMagic *magic)
{
    return magic->flags & NETBOM_MAGIC_NUL || memchr(magic->pattern, 0, magic->length);
}

/* The group of a needle that is looked for in texts: those that do not print are apart, by the byte
 * that does not, and the others by the row of ASCII that they begin in. */
static guint
group_in_text(const guint8 *pattern)
{
    const guint8 first = pattern[0], second = pattern[1];
    if (first >= 0x80 || first / 16 == 1)
        return 0;
    if (second < 0x20 || second >= 0x7f)
        return second < 0x10 ? 1 : 2;
    return MAX(first / 16, 3);
}

/* Adds a pattern that is searched for. */
static void
index_add(MagicIndex *index, Entry *entry)
{
    const NetbomMagic *magic = entry->magic;
    guint prefix = prefix_of(magic->pattern);
    entry->next = index->first[prefix];
    index->first[prefix] = (gint)index->entries->len;
    starts_add(index, magic);
    if (!has_nul(magic))
        needles_add(&index->nul_free, magic->pattern, magic->length,
                    group_in_text((const guint8 *)magic->pattern));
    if (magic->flags & NETBOM_MAGIC_EMBEDDED)
        needles_add(&index->embedded, magic->pattern, magic->length, index->entries->len);
    index->longest = MAX(index->longest, magic->length);
    index->farthest = MAX(index->farthest, magic->offset);
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
            const NetbomMagic *magic = &plugin->magics[m];
            Entry entry = {magic, i, -1, magic->length > 0 ? (guint8)magic->pattern[0] : 0};
            if (!(magic->flags & unsearched) && magic->length >= 2)
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
        const NetbomMagic *magic = entry->magic;
        guint64 at;
        if (entry->plugin == last || !g_uint64_checked_add(&at, start, magic->offset))
            continue;
        /* Most are told by their first byte. */
        if (magic->length > 0 ? at >= bytes->size || bytes->data[at] != entry->first
                              : !(magic->flags & blank))
            continue;
        if (netbom_match(bytes, at, magic->pattern, magic->length)) {
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

/* So many bytes are searched at a time. */
#define STRETCH_BYTES (256u << 10)

struct MagicSearch {
    const MagicIndex *index;
    const NetbomBytes *bytes;
    bool embedded;
    guint64 limit, n_hits;
    bool cut;
    bool nul_free;                 /* no NUL from where the search is, on */
    guint64 next_nul;              /* the first one from `began` on */
    guint64 began, searched;       /* the bytes from one to the other are searched */
    guint64 next_short, next_long; /* where such patterns may begin next */
    NeedleSearch needles;          /* for what is not found by hashes */
    GArray *hits;                  /* MagicHit, of these bytes, by start */
    guint at;                      /* those before are passed over */
};

MagicSearch *
magic_search_new(const MagicIndex *index, const NetbomBytes *bytes, bool embedded, guint64 limit)
{
    MagicSearch *search = g_new0(MagicSearch, 1);
    *search = (MagicSearch){.index = index,
                            .bytes = bytes,
                            .embedded = embedded,
                            .limit = limit,
                            .hits = g_array_new(FALSE, FALSE, sizeof(MagicHit))};
    return search;
}

void
magic_search_free(MagicSearch *search)
{
    if (!search)
        return;
    g_array_unref(search->hits);
    g_free(search);
}

bool
magic_search_was_cut(const MagicSearch *search)
{
    return search->cut;
}

/* The needles among the patterns that there may be from `from` on. */
static const Needles *
search_needles(MagicSearch *search, guint64 from)
{
    const NetbomBytes *bytes = search->bytes;
    if (search->embedded)
        return &search->index->embedded;
    if (from < bytes->size && (search->next_nul < from || from == 0)) {
        const guint8 *nul = memchr(bytes->data + from, 0, (gsize)(bytes->size - from));
        search->next_nul = nul ? (guint64)(nul - bytes->data) : G_MAXUINT64;
        search->nul_free = !nul;
    }
    return search->nul_free ? &search->index->nul_free : &search->index->shorts;
}

/* The search goes on at `from`. */
static void
search_begin(MagicSearch *search, guint64 from)
{
    const NetbomBytes *bytes = search->bytes;
    search->began = search->searched = from;
    g_array_set_size(search->hits, 0);
    search->at = 0;
    search->needles = needle_search(search_needles(search, from), bytes->data, bytes->size);
}

/* The next place from `at` on, which is before `end`, where a pattern may begin; near the end also
 * where none does. */
static guint64
search_candidate(MagicSearch *search, guint64 at, guint64 end)
{
    guint groups;
    if (search->embedded || search->nul_free)
        return needle_before(&search->needles, at, end, &groups);
    if (search->next_short <= at)
        search->next_short = needle_before(&search->needles, at, end, &groups);
    if (search->next_long <= at)
        search->next_long = long_find(search->index, search->bytes->data, end, at);
    return MIN(search->next_short, search->next_long);
}

/* The same, but in a long run of equal bytes; `end` or a later place if there is none. */
static guint64
search_next(MagicSearch *search, guint64 at, guint64 end)
{
    const NetbomBytes *bytes = search->bytes;
    while (at < end) {
        at = search_candidate(search, at, end);
        /* No pattern has one byte. */
        if (bytes->size - at < 2)
            return bytes->size;
        guint64 next = run_skip(search->index, bytes, at);
        if (next == at)
            return at;
        at = next;
    }
    return at;
}

static bool
search_wants(const MagicSearch *search, const NetbomMagic *magic)
{
    return (!search->embedded || magic->flags & NETBOM_MAGIC_EMBEDDED) &&
           !(search->nul_free && has_nul(magic));
}

/* Those of which a pattern stands here. */
static void
search_take(MagicSearch *search, guint64 at)
{
    const MagicIndex *index = search->index;
    for (gint e = index->first[prefix_of(search->bytes->data + at)]; e >= 0;) {
        const Entry *entry = &g_array_index(index->entries, Entry, e);
        const NetbomMagic *magic = entry->magic;
        e = entry->next;
        if (!search_wants(search, magic) || at < magic->offset ||
            at - magic->offset < search->began ||
            !netbom_match(search->bytes, at, magic->pattern, magic->length))
            continue;
        if (search->n_hits++ >= search->limit) {
            search->cut = true;
            return;
        }
        MagicHit hit = {at - magic->offset, entry->plugin};
        g_array_append_val(search->hits, hit);
    }
}

/* Searches a stretch more. */
static void
search_stretch(MagicSearch *search)
{
    /* Only what begins in it is taken: where a pattern ends may lie behind. */
    guint64 end = MIN(search->bytes->size, search->searched + STRETCH_BYTES);
    guint64 bound = MIN(search->bytes->size, end + START_BYTES + 1);
    guint64 at = search->searched;
    if (search->at > 0)
        g_array_remove_range(search->hits, 0, search->at);
    search->at = 0;
    search->next_short = search->next_long = 0;
    for (; !search->cut && (at = search_next(search, at, bound)) < end; at++)
        search_take(search, at);
    search->searched = at > bound ? MIN(at, search->bytes->size) : end;
    if (search->hits->len > 1)
        qsort(search->hits->data, search->hits->len, sizeof(MagicHit), hit_compare);
}

/* Passes over what begins before `from`. True: there is a hit, and no further stretch may have one
 * that begins before it or there. */
static bool
search_settle(MagicSearch *search, guint64 from)
{
    const MagicHit *hits = (const MagicHit *)(const void *)search->hits->data;
    while (search->at < search->hits->len && hits[search->at].start < from)
        search->at++;
    if (search->at == search->hits->len)
        return false;
    return search->cut || search->searched == search->bytes->size ||
           hits[search->at].start + search->index->farthest < search->searched;
}

guint
magic_search_next(MagicSearch *search, guint64 from, const MagicHit **ret_hits)
{
    if (from > search->searched || search->searched == 0)
        search_begin(search, from);
    while (!search_settle(search, from)) {
        if (search->cut || search->searched >= search->bytes->size)
            return 0;
        search_stretch(search);
    }
    MagicHit *hits = &g_array_index(search->hits, MagicHit, search->at);
    guint left = search->hits->len - search->at, kept = 1, count = 1;
    for (; count < left && hits[count].start == hits->start; count++)
        if (hits[count].plugin != hits[kept - 1].plugin)
            hits[kept++] = hits[count];
    search->at += count;
    *ret_hits = hits;
    return kept;
}
