/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parts of the literals share: their tables, and the keys by which they are found. */
#ifndef NETBOM_IDENTIFY_LITERALS_PRIVATE_H
#define NETBOM_IDENTIFY_LITERALS_PRIVATE_H

#include <string.h>

#include "base/printed.h"
#include "base/tables.h"
#include "identify/literals.h"

/*
 * Bytes of a literal that are looked for in the first place: its keys. They are printed, and looked
 * for in stretches of printed bytes, at each STRIDE-th byte of these only; so a literal has as many
 * keys, one of which stands there. Where a key has a byte that may have several values, all are
 * keys.
 */
#define KEY_BYTES 4
#define STRIDE    2
_Static_assert(KEY_BYTES == PRINTED_MIN, "each key stands in a stretch, and each stretch has one");
/* Keys have a bit for each value of a hash of that many bits: they fit the second cache. */
#define HASH_BITS   20
#define BUCKET_BITS 14
#define HASH_WORDS  ((1u << HASH_BITS) / 64) /* of TABLE_HASHES */
#define BUCKETS     (1u << BUCKET_BITS)

/* One byte of a literal: its value, or 256 and the index of a set of values. */
typedef guint16 Place;
#define PLACE_SET 256
#define PLACE_ANY G_MAXUINT16 /* before or behind a literal */

/* The values of a byte; bit set: it may be that one. */
typedef struct {
    guint8 bits[32];
} ByteSet;

typedef struct {
    guint32 places; /* the first, in TABLE_PLACES */
    guint32 group;
    guint16 reach; /* bytes before and behind a key that a match may depend on */
    guint8 size;   /* places */
    guint8 unused;
} Literal;

typedef struct {
    guint32 value;
    guint32 other; /* what also stands in the literal, so many bytes from the key on */
    gint8 other_at;
    guint8 before; /* places of the literal before it */
    guint16 literal;
} Key;

/* The tables of which Literals are made. */
typedef enum {
    TABLE_GROUPS,   /* nothing but the count: of groups */
    TABLE_HASHES,   /* guint64; bit set: a key has this hash */
    TABLE_BUCKETS,  /* guint32: the first key, by a shorter hash, and their number */
    TABLE_KEYS,     /* Key, by that hash */
    TABLE_LITERALS, /* Literal */
    TABLE_PLACES,   /* Place */
    TABLE_SETS,     /* ByteSet */
    TABLES,
} Table;

struct Literals {
    Tables tables; /* made by literals_add() and literals_index(), or saved */
};

static inline const Literal *
literal_get(const Literals *literals, guint index)
{
    return (const Literal *)literals->tables.items[TABLE_LITERALS] + index;
}

static inline const Place *
literal_places(const Literals *literals, const Literal *literal)
{
    return (const Place *)literals->tables.items[TABLE_PLACES] + literal->places;
}

static inline const ByteSet *
set_get(const Literals *literals, guint index)
{
    return (const ByteSet *)literals->tables.items[TABLE_SETS] + index;
}

/* May this byte stand at such a place? */
static inline bool
place_allows(const Literals *literals, Place place, guint8 byte)
{
    if (place < PLACE_SET)
        return place == byte;
    if (place == PLACE_ANY)
        return true;
    const ByteSet *set = set_get(literals, place - PLACE_SET);
    return set->bits[byte / 8] >> byte % 8 & 1;
}

static inline guint32
key_at(const guint8 *data)
{
    guint32 key;
    memcpy(&key, data, sizeof key);
    return key;
}

static inline guint32
key_hash(guint32 key)
{
    return key * 0x9e3779b1u >> (32 - HASH_BITS);
}

static inline guint32
key_bucket(guint32 key)
{
    return key_hash(key) >> (HASH_BITS - BUCKET_BITS);
}

/* Can a literal of these places be found by its keys? Its sets must have been added. */
bool literal_has_keys(const Literals *literals, const Place *places, guint size);

#endif
