/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Literals, and the search for them. */
#include "identify/literals-private.h"

/* Places that are looked at before any of them is looked at closely. */
#define PLACES_AT_ONCE 256

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

/* Of n places, the first at `data` and each STRIDE bytes behind the one before, those where a key
 * may stand, in their order; how many these are. Without a branch: which they are cannot be
 * foretold. */
static guint
keys_find(const guint64 *hashes, const guint8 *data, guint n, guint16 ret_places[PLACES_AT_ONCE])
{
    guint found = 0;
    for (guint i = 0; i < n; i++) {
        ret_places[found] = (guint16)i;
        found += keys_have(hashes, data + i * STRIDE);
    }
    return found;
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

/* Takes the literals that have a key at `at`. */
static void
hits_at(const Literals *literals, const guint8 *data, guint64 size, guint64 at, GPtrArray *ranges)
{
    guint32 value = key_at(data + at);
    const guint32 *bucket =
        (const guint32 *)literals->tables.items[TABLE_BUCKETS] + key_bucket(value);
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

/* Takes the literals that begin with a key in [from, end), of which each byte prints. places: room
 * for them. */
static void
stretch_find(const Literals *literals, const PrintedBytes *bytes, guint64 from, guint64 end,
             guint16 places[PLACES_AT_ONCE], GPtrArray *ranges)
{
    /* Of a literal that the stretch ends with, only the first key must stand there. */
    guint64 at = from + (end - from - KEY_BYTES) % STRIDE,
            left = (end - at - KEY_BYTES) / STRIDE + 1;
    while (left > 0) {
        const guint n = (guint)MIN(left, PLACES_AT_ONCE);
        const guint found =
            keys_find(literals->tables.items[TABLE_HASHES], bytes->data + at, n, places);
        for (guint i = 0; i < found; i++)
            hits_at(literals, bytes->data, bytes->size, at + STRIDE * places[i], ranges);
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
    guint16 places[PLACES_AT_ONCE];
    guint64 from, end;
    while (printed_next(&printed, &from, &end))
        stretch_find(literals, bytes, from, end, places, ranges);
}
