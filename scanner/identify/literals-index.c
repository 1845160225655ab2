/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The keys of literals: which are chosen, and the tables in which they are found. */
#include "identify/literals-private.h"

#include <string.h>

#define VALUES_MAX 1024 /* of a key */

/* The place at this index of a literal. */
static Place
place_get(const Place *places, guint size, guint index)
{
    return index < size ? places[index] : PLACE_ANY;
}

static void
key_places(const Place *places, guint size, guint at, Place ret_places[KEY_BYTES])
{
    for (guint i = 0; i < KEY_BYTES; i++)
        ret_places[i] = place_get(places, size, at + i);
}

/* May this byte of a key stand there? */
static bool
place_has(const Literals *literals, Place place, guint byte)
{
    return printed_byte((guint8)byte) && place_allows(literals, place, (guint8)byte);
}

static guint
place_values(const Literals *literals, Place place)
{
    guint n = 0;
    if (place < PLACE_SET)
        return place_has(literals, place, place);
    for (guint byte = 0; byte < 256; byte++)
        n += place_has(literals, place, byte);
    return n;
}

/* Keys that the one at these places stands for; more than VALUES_MAX are not counted on. */
static guint
key_values(const Literals *literals, const Place *places, guint size, guint at)
{
    guint values = 1;
    for (guint i = 0; i < KEY_BYTES && values <= VALUES_MAX; i++)
        values *= place_values(literals, place_get(places, size, at + i));
    return values;
}

/* Is each byte printed that may stand at a place? */
static bool
place_is_printed(const Literals *literals, Place place)
{
    if (place < PLACE_SET)
        return printed_byte((guint8)place);
    for (guint byte = 0; byte < 256; byte++)
        if (!printed_byte((guint8)byte) && place_allows(literals, place, (guint8)byte))
            return false;
    return true;
}

/* Does a key stand at this place of a literal, and are those few enough that its next STRIDE - 1
 * bytes begin? There may be none of these: then the stretch ends with the first. */
static bool
keys_stand(const Literals *literals, const Place *places, guint size, guint at)
{
    for (guint i = 0; i < KEY_BYTES; i++)
        if (!place_is_printed(literals, place_get(places, size, at + i)))
            return false;
    for (guint i = 0; i < STRIDE; i++)
        if (key_values(literals, places, size, at + i) > VALUES_MAX)
            return false;
    return true;
}

bool
literal_has_keys(const Literals *literals, const Place *places, guint size)
{
    guint at = 0;
    while (at + KEY_BYTES <= size && !keys_stand(literals, places, size, at))
        at++;
    return at + KEY_BYTES <= size;
}

/* ---- the choice of keys ---- */

/* The value of a key without sets. False: a place of it has one. */
static bool
plain_key(const Place *places, guint32 *ret_value)
{
    guint8 bytes[KEY_BYTES];
    for (guint i = 0; i < KEY_BYTES; i++) {
        if (places[i] >= PLACE_SET)
            return false;
        bytes[i] = (guint8)places[i];
    }
    *ret_value = key_at(bytes);
    return true;
}

/* How many literals have a key, by its hash. What many messages have, programs have often. */
static guint32 *
keys_count(const Literals *literals)
{
    guint32 *counts = g_new0(guint32, 1 << HASH_BITS), value;
    for (guint i = 0; i < literals->tables.counts[TABLE_LITERALS]; i++) {
        const Literal *literal = literal_get(literals, i);
        const Place *places = literal_places(literals, literal);
        for (guint at = 0; at + KEY_BYTES <= literal->size; at++)
            if (plain_key(places + at, &value))
                counts[key_hash(value)]++;
    }
    return counts;
}

/* How seldom a byte is in programs and texts. */
static gint
byte_rarity(guint8 byte)
{
    if (byte == 0 || byte == 0xff)
        return 0;
    if (g_ascii_isupper(byte) || g_ascii_isdigit(byte))
        return 4;
    return memchr("etaoinsr ", byte, 9) ? 2 : 3;
}

/* How seldom the key at a place of a literal can be expected. */
static gint
key_rarity(const Literals *literals, const guint32 *counts, const Literal *literal, guint at)
{
    const Place *places = literal_places(literals, literal);
    Place of_key[KEY_BYTES];
    guint32 value;
    gint rarity = 0;
    key_places(places, literal->size, at, of_key);
    for (guint i = 0; i < KEY_BYTES; i++) {
        if (of_key[i] < PLACE_SET)
            rarity += byte_rarity((guint8)of_key[i]) + (i > 0 && of_key[i] != of_key[i - 1]);
    }
    const guint times = plain_key(of_key, &value) ? counts[key_hash(value)]
                                                  : key_values(literals, places, literal->size, at);
    return rarity - 3 * (gint)g_bit_storage(times);
}

/* Where the keys of a literal begin that are the rarest. */
static guint
rarest_keys(const Literals *literals, const guint32 *counts, const Literal *literal)
{
    const Place *places = literal_places(literals, literal);
    guint found = 0;
    gint best = G_MININT;
    for (guint at = 0; at + KEY_BYTES <= literal->size; at++) {
        gint rarest = G_MAXINT;
        if (!keys_stand(literals, places, literal->size, at))
            continue;
        for (guint i = 0; i < STRIDE; i++)
            rarest = MIN(rarest, key_rarity(literals, counts, literal, at + i));
        if (rarest > best) {
            best = rarest;
            found = at;
        }
    }
    return found;
}

/* Bytes of the literal that are not those of the key, as far as there are such; most literals with
 * the key are told from the bytes by these. */
static void
key_set_other(Key *key, const Place *places, guint size)
{
    const gint first = -MIN((gint)key->before, G_MAXINT8);
    const gint last = MIN((gint)size - KEY_BYTES - (gint)key->before, G_MAXINT8);
    gint best = 0;
    for (gint at = first; at <= last; at++) {
        guint32 value;
        const gint apart = MIN(ABS(at), KEY_BYTES);
        if (apart > MIN(ABS(best), KEY_BYTES) && plain_key(places + key->before + at, &value)) {
            best = at;
            key->other = value;
        }
    }
    key->other_at = (gint8)best;
}

/* ---- the tables of keys ---- */

/* Adds a key for all printed values that its places may have; those before `index` are chosen. */
static void
keys_add(Literals *literals, Key *key, const Place places[KEY_BYTES], guint index)
{
    if (index == KEY_BYTES) {
        key->other = key->other_at == 0 ? key->value : key->other;
        tables_append(&literals->tables, TABLE_KEYS, key, 1);
        return;
    }
    for (guint byte = 0; byte < 256; byte++) {
        ((guint8 *)&key->value)[index] = (guint8)byte;
        if (place_has(literals, places[index], byte))
            keys_add(literals, key, places, index + 1);
    }
}

static gint
key_compare(gconstpointer a, gconstpointer b)
{
    guint32 x = key_bucket(((const Key *)a)->value), y = key_bucket(((const Key *)b)->value);
    return (x > y) - (x < y);
}

/* Puts the keys in order, and says where those of each hash are. */
static void
keys_index(Tables *tables)
{
    g_array_sort(tables->made[TABLE_KEYS], key_compare);
    const Key *keys = tables->items[TABLE_KEYS];
    guint64 *hashes = tables_resize(tables, TABLE_HASHES, HASH_WORDS);
    guint32 *buckets = tables_resize(tables, TABLE_BUCKETS, BUCKETS + 1);
    for (guint i = 0; i < tables->counts[TABLE_KEYS]; i++) {
        const guint32 hash = key_hash(keys[i].value);
        hashes[hash / 64] |= G_GUINT64_CONSTANT(1) << hash % 64;
        buckets[key_bucket(keys[i].value) + 1]++;
    }
    for (guint i = 0; i < BUCKETS; i++)
        buckets[i + 1] += buckets[i];
}

void
literals_index(Literals *literals)
{
    guint32 *counts = keys_count(literals);
    for (guint i = 0; i < literals->tables.counts[TABLE_LITERALS]; i++) {
        const Literal *literal = literal_get(literals, i);
        const Place *places = literal_places(literals, literal);
        const guint first = rarest_keys(literals, counts, literal);
        for (guint k = first; k < first + STRIDE; k++) {
            Place of_key[KEY_BYTES];
            Key key = {.literal = (guint16)i, .before = (guint8)k};
            key_places(places, literal->size, k, of_key);
            key_set_other(&key, places, literal->size);
            keys_add(literals, &key, of_key, 0);
        }
    }
    g_free(counts);
    keys_index(&literals->tables);
}
