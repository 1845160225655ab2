/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Literals, and the search for them. */
#include "identify/literals-private.h"

/* Places that are told by their hash alone, and of them those that are kept before any is looked at
 * closely. */
#define PLACES_AT_ONCE 256
#define HITS_AT_ONCE   1024
/* What a hit needs is asked for so many hits before. */
#define HITS_SOON 8

static const gsize ITEM_SIZES[TABLES] = {
    [TABLE_HASHES] = sizeof(guint64), [TABLE_BUCKETS] = sizeof(guint32),
    [TABLE_KEYS] = sizeof(Key),       [TABLE_LITERALS] = sizeof(Literal),
    [TABLE_PLACES] = sizeof(Place),   [TABLE_SETS] = sizeof(ByteSet),
};

Literals *
literals_new(void)
{
    Literals *literals = g_new0(Literals, 1);
    tables_init(&literals->tables, ITEM_SIZES, TABLES);
    return literals;
}

void
literals_free(Literals *literals)
{
    if (literals)
        tables_clear(&literals->tables);
    g_free(literals);
}

void
literals_save(const Literals *literals, GByteArray *bytes)
{
    tables_save(&literals->tables, bytes);
}

Literals *
literals_load(const guint8 *saved, gsize size)
{
    g_autoptr(Literals) literals = g_new0(Literals, 1);
    const Tables *tables = &literals->tables;
    const bool fits = tables_load(&literals->tables, ITEM_SIZES, TABLES, saved, size) &&
                      tables->counts[TABLE_HASHES] == HASH_WORDS &&
                      tables->counts[TABLE_BUCKETS] == BUCKETS + 1;
    return fits ? g_steal_pointer(&literals) : NULL;
}

/* ---- the search ---- */

GPtrArray *
literals_ranges_new(const Literals *literals)
{
    GPtrArray *ranges = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    for (guint i = 0; i < literals->tables.counts[TABLE_GROUPS]; i++)
        g_ptr_array_add(ranges, g_array_new(FALSE, FALSE, sizeof(LiteralRange)));
    return ranges;
}

static guint
keys_have(const guint64 *hashes, const guint8 *data)
{
    guint32 hash = key_hash(key_at(data));
    return (guint)(hashes[hash / 64] >> hash % 64) & 1;
}

/* Places where a key may stand, in their order. */
typedef struct {
    guint64 at[HITS_AT_ONCE];
    guint n;
} Hits;

/* Of n places, the first at `at` and each STRIDE bytes behind the one before, adds those where a
 * key may stand. Without a branch: which they are cannot be foretold. */
static void
keys_find(const guint64 *hashes, const guint8 *data, guint64 at, guint n, Hits *hits)
{
    guint found = hits->n;
    for (guint i = 0; i < n; i++, at += STRIDE) {
        hits->at[found] = at;
        found += keys_have(hashes, data + at);
    }
    hits->n = found;
}

static bool
places_match(const Literals *literals, const Literal *literal, const guint8 *data)
{
    const Place *places = literal_places(literals, literal);
    for (guint i = 0; i < literal->size; i++)
        if (!place_allows(literals, places[i], data[i]))
            return false;
    return true;
}

/* Adds a range to ranges that are in the order of their ends. */
static void
range_add(GArray *ranges, guint64 from, guint64 to)
{
    while (ranges->len > 0) {
        const LiteralRange *last = &g_array_index(ranges, LiteralRange, ranges->len - 1);
        if (last->offset + last->size < from)
            break;
        from = MIN(from, last->offset);
        to = MAX(to, last->offset + last->size);
        g_array_set_size(ranges, ranges->len - 1);
    }
    LiteralRange range = {from, to - from};
    g_array_append_val(ranges, range);
}

static const guint32 *
bucket_at(const Literals *literals, const guint8 *data)
{
    return (const guint32 *)literals->tables.items[TABLE_BUCKETS] + key_bucket(key_at(data));
}

/* Takes the literals that have a key at `at`. */
static void
hits_at(const Literals *literals, const guint8 *data, guint64 size, guint64 at, GPtrArray *ranges)
{
    guint32 value = key_at(data + at);
    const guint32 *bucket = bucket_at(literals, data + at);
    const Key *keys = literals->tables.items[TABLE_KEYS];
    for (guint32 i = bucket[0]; i < bucket[1]; i++) {
        const Key *key = &keys[i];
        const guint64 other = at + (guint64)(gint64)key->other_at;
        if (key->value != value || at < key->before || other > size - KEY_BYTES ||
            key_at(data + other) != key->other)
            continue;
        const Literal *literal = literal_get(literals, key->literal);
        guint64 start = at - key->before, reach = literal->reach;
        if (literal->size > size - start || !places_match(literals, literal, data + start))
            continue;
        GArray *of_group = g_ptr_array_index(ranges, literal->group);
        if (of_group->len == 0)
            range_add(of_group, 0, MIN(size, LITERALS_HEAD_BYTES));
        range_add(of_group, at > reach ? at - reach : 0, MIN(size, at + reach));
    }
}

/* Takes the literals that have a key at one of the places. Mostly the tables are in no near cache.
 */
static void
hits_take(const Literals *literals, const PrintedBytes *bytes, Hits *hits, GPtrArray *ranges)
{
    const Key *keys = literals->tables.items[TABLE_KEYS];
    const guint8 *data = bytes->data;
    for (guint i = 0; i < hits->n; i++) {
        if (i + 2 * HITS_SOON < hits->n)
            __builtin_prefetch(bucket_at(literals, data + hits->at[i + 2 * HITS_SOON]));
        if (i + HITS_SOON < hits->n)
            __builtin_prefetch(keys + *bucket_at(literals, data + hits->at[i + HITS_SOON]));
        hits_at(literals, data, bytes->size, hits->at[i], ranges);
    }
    hits->n = 0;
}

/* Finds the places of keys in [from, end), of which each byte prints, and takes them when they
 * are many. */
static void
stretch_find(const Literals *literals, const PrintedBytes *bytes, guint64 from, guint64 end,
             Hits *hits, GPtrArray *ranges)
{
    /* Of a literal that the stretch ends with, only the first key must stand there. */
    guint64 at = from + (end - from - KEY_BYTES) % STRIDE,
            left = (end - at - KEY_BYTES) / STRIDE + 1;
    while (left > 0) {
        const guint n = (guint)MIN(left, PLACES_AT_ONCE);
        if (hits->n > HITS_AT_ONCE - PLACES_AT_ONCE)
            hits_take(literals, bytes, hits, ranges);
        keys_find(literals->tables.items[TABLE_HASHES], bytes->data, at, n, hits);
        at += STRIDE * n;
        left -= n;
    }
}

void
literals_find(const Literals *literals, const PrintedBytes *bytes, GPtrArray *ranges)
{
    for (guint i = 0; i < ranges->len; i++)
        g_array_set_size(g_ptr_array_index(ranges, i), 0);
    PrintedSearch printed = printed_search(bytes, 0);
    Hits hits;
    hits.n = 0;
    guint64 from, end;
    while (printed_next(&printed, &from, &end))
        stretch_find(literals, bytes, from, end, &hits, ranges);
    hits_take(literals, bytes, &hits, ranges);
}
