/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The literals of rules, out of what libyara has compiled. */
#include "identify/literals-private.h"

#include <string.h>
#include <yara/ahocorasick.h>
#include <yara/re.h>

/* What is kept of a literal. */
#define LITERAL_MAX  250
#define LITERALS_MAX G_MAXUINT16

/* ---- the code of expressions ---- */

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

/* False: there is no key in it, or no room for it. */
static bool
literal_add(Literals *literals, guint group, const Place *places, guint size, guint reach)
{
    Tables *tables = &literals->tables;
    if (!literal_has_keys(literals, places, size) || tables->counts[TABLE_LITERALS] >= LITERALS_MAX)
        return false;
    /* Words and lines are told by a byte more, in UTF-16 by two. */
    const Literal made = {.places = tables->counts[TABLE_PLACES],
                          .group = group,
                          .reach = (guint16)MIN(reach + size + KEY_BYTES + 2, G_MAXUINT16),
                          .size = (guint8)size};
    tables_append(tables, TABLE_LITERALS, &made, 1);
    tables_append(tables, TABLE_PLACES, places, size);
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
