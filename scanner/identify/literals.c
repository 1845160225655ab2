/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the strings of rules can match. */
#include "identify/literals.h"

#include <stdbool.h>
#include <string.h>
#include <yara/ahocorasick.h>
#include <yara/re.h>

#include "base/printed.h"
#include "base/tables.h"

/*
 * Bytes of a literal that are looked for in the first place: its keys. They are printed, and looked
 * for in stretches of printed bytes, at each STRIDE-th byte of these only; so a literal has as many
 * keys, one of which stands there. Where a key has a byte that may have several values, all are
 * keys.
 */
#define KEY_BYTES  4
#define STRIDE     2
#define VALUES_MAX 1024 /* of a key */
_Static_assert(KEY_BYTES == PRINTED_MIN, "each key stands in a stretch, and each stretch has one");
/* Keys have a bit for each value of a hash of that many bits: they fit the second cache. */
#define HASH_BITS   20
#define BUCKET_BITS 14
#define HASH_WORDS  ((1u << HASH_BITS) / 64) /* of TABLE_HASHES */
#define BUCKETS     (1u << BUCKET_BITS)
/* Places that are looked at before any of them is looked at closely. */
#define PLACES_AT_ONCE 256
/* What is kept of a literal. */
#define LITERAL_MAX  250
#define LITERALS_MAX G_MAXUINT16

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

static const gsize ITEM_SIZES[TABLES] = {
    [TABLE_HASHES] = sizeof(guint64), [TABLE_BUCKETS] = sizeof(guint32),
    [TABLE_KEYS] = sizeof(Key),       [TABLE_LITERALS] = sizeof(Literal),
    [TABLE_PLACES] = sizeof(Place),   [TABLE_SETS] = sizeof(ByteSet),
};

struct Literals {
    Tables tables; /* made by literals_add() and literals_index(), or saved */
};

static const Literal *
literal_get(const Literals *literals, guint index)
{
    return (const Literal *)literals->tables.items[TABLE_LITERALS] + index;
}

static const Place *
literal_places(const Literals *literals, const Literal *literal)
{
    return (const Place *)literals->tables.items[TABLE_PLACES] + literal->places;
}

static const ByteSet *
set_get(const Literals *literals, guint index)
{
    return (const ByteSet *)literals->tables.items[TABLE_SETS] + index;
}

static guint32
key_at(const guint8 *data)
{
    guint32 key;
    memcpy(&key, data, sizeof key);
    return key;
}

static guint32
key_hash(guint32 key)
{
    return key * 0x9e3779b1u >> (32 - HASH_BITS);
}

static guint32
key_bucket(guint32 key)
{
    return key_hash(key) >> (HASH_BITS - BUCKET_BITS);
}

/* ---- what libyara has compiled ---- */

/* Sizes of instructions of libyara 4.2: with a set, a jump, a fork, a repetition, a run of any. */
enum { SET_SIZE = 34, JUMP_SIZE = 3, SPLIT_SIZE = 4, REPEAT_SIZE = 9, REPEAT_ANY_SIZE = 5 };

static guint
argument(const guint8 *code, guint at)
{
    return code[at] | (guint)code[at + 1] << 8;
}

/* Bytes of the instruction if it reads one byte, else 0. */
static guint
reading_size(guint8 opcode)
{
    switch (opcode) {
    case RE_OPCODE_LITERAL:
        return 2;
    case RE_OPCODE_MASKED_LITERAL:
        return 3;
    case RE_OPCODE_CLASS:
        return SET_SIZE;
    case RE_OPCODE_ANY:
    case RE_OPCODE_WORD_CHAR:
    case RE_OPCODE_NON_WORD_CHAR:
    case RE_OPCODE_SPACE:
    case RE_OPCODE_NON_SPACE:
    case RE_OPCODE_DIGIT:
    case RE_OPCODE_NON_DIGIT:
        return 1;
    default:
        return 0;
    }
}

/* The values that the instruction reads; what is not looked at closely may be any. */
static Place
place_of(Literals *literals, const guint8 *code)
{
    ByteSet set;
    if (*code == RE_OPCODE_LITERAL)
        return code[1];
    memset(&set, 0xff, sizeof set);
    for (guint i = 0; *code == RE_OPCODE_CLASS && i < sizeof set; i++)
        set.bits[i] = code[1] ? (guint8)~code[2 + i] : code[2 + i];
    const guint n = literals->tables.counts[TABLE_SETS];
    for (guint i = 0; i < n; i++)
        if (memcmp(set_get(literals, i), &set, sizeof set) == 0)
            return (Place)(PLACE_SET + i);
    tables_append(&literals->tables, TABLE_SETS, &set, 1);
    return (Place)(PLACE_SET + n);
}

/* What every match has where the code of an expression begins; code that only goes on is followed.
 */
static guint
code_places(Literals *literals, const guint8 *code, Place *ret_places, guint limit)
{
    guint n = 0, jumps = 0;
    while (code && n < limit && literals->tables.counts[TABLE_SETS] < G_MAXINT16) {
        guint size = reading_size(*code);
        if (size > 0) {
            ret_places[n++] = place_of(literals, code);
            code += size;
        } else if (*code == RE_OPCODE_JUMP && jumps++ < limit) {
            code += (gint16)argument(code, 1);
        } else {
            break;
        }
    }
    return n;
}

/* At most so many bytes are read by the code; all forks are counted. */
static guint
code_reach(const guint8 *code)
{
    guint reach = 0, times = 1;
    while (code && *code != RE_OPCODE_MATCH && reach < YR_RE_SCAN_LIMIT) {
        guint size = reading_size(*code);
        reach += size > 0 ? times : 0;
        if (size > 0) {
            code += size;
        } else if (*code == RE_OPCODE_REPEAT_START_GREEDY && times == 1) {
            times = MAX(argument(code, 3), 1);
            code += REPEAT_SIZE;
        } else if (*code == RE_OPCODE_REPEAT_END_GREEDY && times > 0) {
            times = 1;
            code += REPEAT_SIZE;
        } else if (*code == RE_OPCODE_REPEAT_ANY_GREEDY) {
            reach += times * argument(code, 3);
            code += REPEAT_ANY_SIZE;
        } else if (*code == RE_OPCODE_SPLIT_A && (gint16)argument(code, 2) > 0) {
            code += SPLIT_SIZE;
        } else if (*code == RE_OPCODE_JUMP && (gint16)argument(code, 1) > 0) {
            code += JUMP_SIZE;
        } else {
            return YR_RE_SCAN_LIMIT;
        }
    }
    return MIN(reach, YR_RE_SCAN_LIMIT);
}

/* ---- the literals of the rules ---- */

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

static bool
place_allows(const Literals *literals, Place place, guint8 byte)
{
    if (place < PLACE_SET)
        return place == byte;
    if (place == PLACE_ANY)
        return true;
    const ByteSet *set = set_get(literals, place - PLACE_SET);
    return set->bits[byte / 8] >> byte % 8 & 1;
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

/* False: there is no key in it. */
static bool
literal_add(Literals *literals, guint group, const Place *places, guint size, guint reach)
{
    guint at = 0;
    while (at + KEY_BYTES <= size && !keys_stand(literals, places, size, at))
        at++;
    if (at + KEY_BYTES > size || literals->tables.counts[TABLE_LITERALS] >= LITERALS_MAX)
        return false;
    /* Words and lines are told by a byte more, in UTF-16 by two. */
    const Literal made = {.places = literals->tables.counts[TABLE_PLACES],
                          .group = group,
                          .reach = (guint16)MIN(reach + size + KEY_BYTES + 2, G_MAXUINT16),
                          .size = (guint8)size};
    tables_append(&literals->tables, TABLE_LITERALS, &made, 1);
    tables_append(&literals->tables, TABLE_PLACES, places, size);
    return true;
}

static guint
plain_places(const guint8 *bytes, guint size, Place ret_places[LITERAL_MAX])
{
    size = MIN(size, LITERAL_MAX);
    for (guint i = 0; i < size; i++)
        ret_places[i] = bytes[i];
    return size;
}

/* What must stand where this atom of an expression stands: behind its start, and before. */
static guint
expression_places(Literals *literals, const YR_AC_MATCH *match, Place ret_places[LITERAL_MAX])
{
    Place before[LITERAL_MAX / 2];
    guint n = code_places(literals, match->backward_code, before, G_N_ELEMENTS(before));
    for (guint i = 0; i < n; i++)
        ret_places[i] = before[n - 1 - i];
    return n + code_places(literals, match->forward_code, ret_places + n, LITERAL_MAX - n);
}

static bool
atom_add(Literals *literals, guint group, const YR_AC_MATCH *match, const guint8 *atom, guint size)
{
    enum { VARIED = STRING_FLAGS_NO_CASE | STRING_FLAGS_WIDE | STRING_FLAGS_XOR };
    const YR_STRING *string = match->string;
    Place places[LITERAL_MAX];
    guint length = (guint)MAX(string->length, 0);
    if (STRING_IS_CHAIN_PART(string) || length > YR_RE_SCAN_LIMIT)
        return false;
    if (!(string->flags & VARIED) && STRING_IS_LITERAL(string))
        return literal_add(literals, group, places, plain_places(string->string, length, places),
                           length);
    guint n = string->flags & VARIED ? 0 : expression_places(literals, match, places);
    guint reach = MAX(code_reach(match->forward_code), code_reach(match->backward_code));
    if (n >= size && literal_add(literals, group, places, n, reach))
        return true;
    return literal_add(literals, group, places, plain_places(atom, size, places),
                       2 * YR_RE_SCAN_LIMIT);
}

/* All atoms of a state of libyara's automaton, to which `path` has led, and of those that follow.
 */
static bool
state_add(Literals *literals, guint group, const YR_RULES *rules, guint32 state,
          guint8 path[YR_MAX_ATOM_LENGTH], guint depth)
{
    guint32 first = rules->ac_match_table[state];
    for (const YR_AC_MATCH *match = first > 0 ? &rules->ac_match_pool[first - 1] : NULL; match;
         match = match->next)
        if (!atom_add(literals, group, match, path, depth))
            return false;
    for (guint byte = 0; byte < 256 && depth < YR_MAX_ATOM_LENGTH; byte++) {
        YR_AC_TRANSITION transition = rules->ac_transition_table[state + byte + 1];
        guint32 next = YR_AC_NEXT_STATE(transition);
        path[depth] = (guint8)byte;
        if (!YR_AC_INVALID_TRANSITION(transition, byte + 1) && next != YR_AC_ROOT_STATE &&
            !state_add(literals, group, rules, next, path, depth + 1))
            return false;
    }
    return true;
}

static int
on_message(YR_SCAN_CONTEXT *context, int message, void *message_data, void *user)
{
    (void)context;
    (void)message_data;
    bool *any = user;
    *any = *any || message == CALLBACK_MSG_RULE_MATCHING;
    return CALLBACK_CONTINUE;
}

/* Does a rule hold for bytes without any string? */
static bool
rules_hold_for_nothing(YR_RULES *rules)
{
    static const guint8 NOTHING[KEY_BYTES];
    bool any = false;
    return yr_rules_scan_mem(rules, NOTHING, sizeof NOTHING, SCAN_FLAGS_NO_TRYCATCH, on_message,
                             &any, 10) != ERROR_SUCCESS ||
           any;
}

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

bool
literals_add(Literals *literals, YR_RULES *rules, guint group)
{
    guint8 path[YR_MAX_ATOM_LENGTH];
    Tables *tables = &literals->tables;
    const guint n_literals = tables->counts[TABLE_LITERALS],
                n_places = tables->counts[TABLE_PLACES];
    if (!LITERALS_ARE_KNOWN || !state_add(literals, group, rules, YR_AC_ROOT_STATE, path, 0) ||
        rules_hold_for_nothing(rules)) {
        tables_resize(tables, TABLE_LITERALS, n_literals);
        tables_resize(tables, TABLE_PLACES, n_places);
        return false;
    }
    tables->counts[TABLE_GROUPS] = MAX(tables->counts[TABLE_GROUPS], group + 1);
    return true;
}

/* ---- keys ---- */

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

/* ---- the saved form ---- */

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
