/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the strings of rules can match. */
#include "identify/literals.h"

#include <stdbool.h>
#include <string.h>
#include <yara/ahocorasick.h>
#include <yara/re.h>

/* Bytes of a literal that are looked for in the first place: its key. */
#define KEY_BYTES 4
/* Keys have a bit for each value of a hash of that many bits: they fit the first cache. */
#define HASH_BITS  18
#define CHAIN_BITS 12
/* What is kept of a literal. */
#define LITERAL_MAX 250

/* One byte of a literal: its value, or 256 and the index of a set of values. */
typedef guint16 Place;
#define PLACE_SET 256

/* The values of a byte; bit set: it may be that one. */
typedef struct {
    guint8 bits[32];
} ByteSet;

typedef struct {
    guint32 key;
    guint32 places; /* the first, in Literals.places */
    guint8 size;    /* places */
    guint8 before;  /* places before the key */
    guint16 reach;  /* bytes before and behind the key that a match may depend on */
    gint32 next;    /* the next one whose key has the same hash; -1: none */
} Literal;

struct Literals {
    guint64 keys[(1 << HASH_BITS) / 64]; /* bit set: a key has this hash */
    gint32 chains[1 << CHAIN_BITS];      /* index of the first literal, or -1, by a shorter hash */
    GArray *all;                         /* Literal */
    GArray *places;                      /* Place */
    GArray *sets;                        /* ByteSet */
};

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
    for (guint i = 0; i < literals->sets->len; i++)
        if (memcmp(&g_array_index(literals->sets, ByteSet, i), &set, sizeof set) == 0)
            return (Place)(PLACE_SET + i);
    g_array_append_val(literals->sets, set);
    return (Place)(PLACE_SET + literals->sets->len - 1);
}

/* What every match has where the code of an expression begins; code that only goes on is followed.
 */
static guint
code_places(Literals *literals, const guint8 *code, Place *ret_places, guint limit)
{
    guint n = 0, jumps = 0;
    while (code && n < limit && literals->sets->len < G_MAXINT16) {
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

/* How seldom a byte is in programs and texts. */
static guint
rarity(guint8 byte)
{
    if (byte == 0 || byte == 0xff)
        return 0;
    if (g_ascii_islower(byte) || byte == ' ')
        return memchr("etaoinsr ", byte, 9) ? 2 : 3;
    return g_ascii_isalnum(byte) ? 4 : 5;
}

/* How rare the key at these places is; 0: they are none. */
static guint
key_rarity(const Place *places)
{
    guint sum = 1;
    for (guint i = 0; i < KEY_BYTES; i++) {
        if (places[i] >= PLACE_SET)
            return 0;
        sum += rarity((guint8)places[i]) + (i > 0 && places[i] != places[i - 1]);
    }
    return sum;
}

/* False: there is no key in it. */
static bool
literal_add(Literals *literals, const Place *places, guint size, guint reach)
{
    guint best = 0;
    Literal made = {.places = literals->places->len, .size = (guint8)size, .next = -1};
    for (guint at = 0; at + KEY_BYTES <= size; at++)
        if (key_rarity(places + at) > best) {
            best = key_rarity(places + at);
            made.before = (guint8)at;
        }
    if (best == 0)
        return false;
    for (guint i = 0; i < KEY_BYTES; i++)
        ((guint8 *)&made.key)[i] = (guint8)places[made.before + i];
    /* Words and lines are told by a byte more, in UTF-16 by two. */
    made.reach = (guint16)MIN(reach + size + 2, G_MAXUINT16);
    guint32 hash = key_hash(made.key);
    gint32 *chain = &literals->chains[hash >> (HASH_BITS - CHAIN_BITS)];
    made.next = *chain;
    *chain = (gint32)literals->all->len;
    literals->keys[hash / 64] |= G_GUINT64_CONSTANT(1) << hash % 64;
    g_array_append_val(literals->all, made);
    g_array_append_vals(literals->places, places, size);
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
atom_add(Literals *literals, const YR_AC_MATCH *match, const guint8 *atom, guint size)
{
    enum { VARIED = STRING_FLAGS_NO_CASE | STRING_FLAGS_WIDE | STRING_FLAGS_XOR };
    const YR_STRING *string = match->string;
    Place places[LITERAL_MAX];
    guint length = (guint)MAX(string->length, 0);
    if (STRING_IS_CHAIN_PART(string) || length > YR_RE_SCAN_LIMIT)
        return false;
    if (!(string->flags & VARIED) && STRING_IS_LITERAL(string))
        return literal_add(literals, places, plain_places(string->string, length, places), length);
    guint n = string->flags & VARIED ? 0 : expression_places(literals, match, places);
    guint reach = MAX(code_reach(match->forward_code), code_reach(match->backward_code));
    if (n >= size && literal_add(literals, places, n, reach))
        return true;
    return literal_add(literals, places, plain_places(atom, size, places), 2 * YR_RE_SCAN_LIMIT);
}

/* All atoms of a state of libyara's automaton, to which `path` has led, and of those that follow.
 */
static bool
state_add(Literals *literals, const YR_RULES *rules, guint32 state, guint8 path[YR_MAX_ATOM_LENGTH],
          guint depth)
{
    guint32 first = rules->ac_match_table[state];
    for (const YR_AC_MATCH *match = first > 0 ? &rules->ac_match_pool[first - 1] : NULL; match;
         match = match->next)
        if (!atom_add(literals, match, path, depth))
            return false;
    for (guint byte = 0; byte < 256 && depth < YR_MAX_ATOM_LENGTH; byte++) {
        YR_AC_TRANSITION transition = rules->ac_transition_table[state + byte + 1];
        guint32 next = YR_AC_NEXT_STATE(transition);
        path[depth] = (guint8)byte;
        if (!YR_AC_INVALID_TRANSITION(transition, byte + 1) && next != YR_AC_ROOT_STATE &&
            !state_add(literals, rules, next, path, depth + 1))
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
literals_new(YR_RULES *rules)
{
    guint8 path[YR_MAX_ATOM_LENGTH];
    g_autoptr(Literals) literals = g_new0(Literals, 1);
    literals->all = g_array_new(FALSE, FALSE, sizeof(Literal));
    literals->places = g_array_new(FALSE, FALSE, sizeof(Place));
    literals->sets = g_array_new(FALSE, FALSE, sizeof(ByteSet));
    for (guint i = 0; i < G_N_ELEMENTS(literals->chains); i++)
        literals->chains[i] = -1;
    /* What is compiled has this form in these versions only. */
    if (YR_MAJOR_VERSION != 4 || YR_MINOR_VERSION != 2 ||
        !state_add(literals, rules, YR_AC_ROOT_STATE, path, 0) || rules_hold_for_nothing(rules))
        return NULL;
    return g_steal_pointer(&literals);
}

void
literals_free(Literals *literals)
{
    if (!literals)
        return;
    g_array_unref(literals->all);
    g_array_unref(literals->places);
    g_array_unref(literals->sets);
    g_free(literals);
}

/* ---- the search ---- */

static guint
keys_have(const Literals *literals, guint32 key)
{
    guint32 hash = key_hash(key);
    return (guint)(literals->keys[hash / 64] >> hash % 64) & 1;
}

/* The next place in [at, last] where a key may stand, or last + 1. */
static guint64
keys_find(const Literals *literals, const guint8 *data, guint64 at, guint64 last)
{
    /* Most bytes begin none: four at a time. */
    while (last - at >= KEY_BYTES && at <= last) {
        const guint8 *here = data + at;
        if (keys_have(literals, key_at(here)) | keys_have(literals, key_at(here + 1)) |
            keys_have(literals, key_at(here + 2)) | keys_have(literals, key_at(here + 3)))
            break;
        at += 4;
    }
    while (at <= last && !keys_have(literals, key_at(data + at)))
        at++;
    return at;
}

static bool
places_match(const Literals *literals, const Literal *literal, const guint8 *data)
{
    const Place *places = &g_array_index(literals->places, Place, literal->places);
    for (guint i = 0; i < literal->size; i++) {
        if (places[i] < PLACE_SET && places[i] != data[i])
            return false;
        if (places[i] >= PLACE_SET) {
            const ByteSet *set = &g_array_index(literals->sets, ByteSet, places[i] - PLACE_SET);
            if (!(set->bits[data[i] / 8] >> data[i] % 8 & 1))
                return false;
        }
    }
    return true;
}

/* How far a match may reach from the key at `at`; 0: no literal stands here. */
static guint64
reach_at(const Literals *literals, const guint8 *data, guint64 size, guint64 at)
{
    guint32 key = key_at(data + at);
    guint64 reach = 0;
    for (gint32 i = literals->chains[key_hash(key) >> (HASH_BITS - CHAIN_BITS)]; i >= 0;) {
        const Literal *literal = &g_array_index(literals->all, Literal, i);
        i = literal->next;
        if (literal->key == key && literal->reach > reach && at >= literal->before &&
            literal->size <= size - (at - literal->before) &&
            places_match(literals, literal, data + at - literal->before))
            reach = literal->reach;
    }
    return reach;
}

/* Adds a range to ranges that are in order. */
static void
range_add(GArray *ranges, guint first, guint64 from, guint64 to)
{
    while (ranges->len > first) {
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

void
literals_find(const Literals *literals, const guint8 *data, guint64 size, GArray *ranges)
{
    guint first = ranges->len;
    for (guint64 at = 0; size >= KEY_BYTES; at++) {
        at = keys_find(literals, data, at, size - KEY_BYTES);
        if (at > size - KEY_BYTES)
            return;
        guint64 reach = reach_at(literals, data, size, at);
        if (reach == 0)
            continue;
        if (ranges->len == first)
            range_add(ranges, first, 0, MIN(size, LITERALS_HEAD_BYTES));
        range_add(ranges, first, at > reach ? at - reach : 0, MIN(size, at + reach));
    }
}
