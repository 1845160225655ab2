/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Needles: finds the places where one of a few patterns may stand. */
#include "base/needles.h"

#include <stdbool.h>
#include <string.h>

/* Bytes that are looked up in a table of sixteen at once, in GNU C: of x86-64 only newer processors
 * can. */
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__)
#define HAVE_SIXTEEN          1
#define FOR_SIXTEEN           __attribute__((target("ssse3")))
#define machine_has_sixteen() __builtin_cpu_supports("ssse3")
#elif defined(__GNUC__) && !defined(__clang__) && defined(__AARCH64EL__)
#define HAVE_SIXTEEN 1
#define FOR_SIXTEEN
#define machine_has_sixteen() true
#endif

void
needles_add(Needles *needles, const void *pattern, uint64_t size, unsigned group)
{
    const uint8_t *bytes = pattern, bit = (uint8_t)(1u << group % NEEDLE_GROUPS);
    for (unsigned i = 0; i < NEEDLE_BYTES; i++) {
        for (unsigned half = 0; i >= size && half < 16; half++) {
            needles->low[i][half] |= bit;
            needles->high[i][half] |= bit;
        }
        if (i < size) {
            needles->low[i][bytes[i] & 15] |= bit;
            needles->high[i][bytes[i] >> 4] |= bit;
        }
    }
}

/* Of which groups a needle may begin with these bytes. */
static unsigned
groups_at(const Needles *needles, const uint8_t *data, uint64_t size)
{
    unsigned groups = (1u << NEEDLE_GROUPS) - 1;
    for (unsigned i = 0; i < NEEDLE_BYTES && i < size && groups != 0; i++)
        groups &= needles->low[i][data[i] & 15] & needles->high[i][data[i] >> 4];
    return groups;
}

uint64_t
needles_next_plain(const Needles *needles, const uint8_t *data, uint64_t size, uint64_t at,
                   unsigned *ret_groups)
{
    for (; at < size; at++) {
        unsigned groups = groups_at(needles, data + at, size - at);
        if (groups != 0) {
            *ret_groups = groups;
            return at;
        }
    }
    return size;
}

#ifdef HAVE_SIXTEEN
typedef uint8_t Sixteen __attribute__((vector_size(16)));

FOR_SIXTEEN static inline Sixteen
sixteen(const uint8_t *data)
{
    Sixteen bytes;
    memcpy(&bytes, data, sizeof bytes);
    return bytes;
}

/* Of which groups bytes may be that stand at one place of needles. */
FOR_SIXTEEN static inline Sixteen
groups_of_sixteen(const Needles *needles, unsigned place, const uint8_t *data)
{
    Sixteen bytes = sixteen(data);
    return __builtin_shuffle(sixteen(needles->low[place]), bytes & 15) &
           __builtin_shuffle(sixteen(needles->high[place]), bytes >> 4);
}

/* The first place from `at` on where a needle may begin, and *ret_groups; or a place near the end,
 * and no groups. */
FOR_SIXTEEN static uint64_t
next_by_sixteen(const Needles *needles, const uint8_t *data, uint64_t size, uint64_t at,
                unsigned *ret_groups)
{
    *ret_groups = 0;
    for (; size - at >= 16 + NEEDLE_BYTES - 1; at += 16) {
        const uint8_t *here = data + at;
        Sixteen groups = groups_of_sixteen(needles, 0, here) &
                         groups_of_sixteen(needles, 1, here + 1) &
                         groups_of_sixteen(needles, 2, here + 2);
        uint64_t halves[2];
        memcpy(halves, &groups, sizeof halves);
        if (halves[0] | halves[1]) {
            unsigned half = halves[0] == 0, place = (unsigned)__builtin_ctzll(halves[half]) / 8;
            *ret_groups = halves[half] >> 8 * place & 0xff;
            return at + 8 * half + place;
        }
    }
    return at;
}
#endif

uint64_t
needles_next(const Needles *needles, const uint8_t *data, uint64_t size, uint64_t at,
             unsigned *ret_groups)
{
#ifdef HAVE_SIXTEEN
    if (at < size && machine_has_sixteen()) {
        unsigned groups;
        at = next_by_sixteen(needles, data, size, at, &groups);
        if (groups != 0) {
            *ret_groups = groups;
            return at;
        }
    }
#endif
    return needles_next_plain(needles, data, size, at, ret_groups);
}

#define LETTER(c) (1u << ((c) - 'a'))

/* How seldom a byte is in programs and texts. */
static unsigned
rarity(uint8_t c)
{
    static const uint32_t common = LETTER('e') | LETTER('t') | LETTER('a') | LETTER('o') |
                                   LETTER('i') | LETTER('n') | LETTER('s') | LETTER('r');
    if (c == 0 || c == 0xff)
        return 0;
    if (c >= 'a' && c <= 'z')
        return common & LETTER(c) ? 1 : 2;
    return c == ' ' ? 1 : 3;
}

uint64_t
needle_choose(const void *pattern, uint64_t size)
{
    const uint8_t *bytes = pattern;
    uint64_t best = 0;
    unsigned most = 0;
    for (uint64_t at = 0; at + NEEDLE_BYTES <= size; at++) {
        unsigned sum = rarity(bytes[at]) + rarity(bytes[at + 1]) + rarity(bytes[at + 2]);
        if (sum > most) {
            most = sum;
            best = at;
        }
    }
    return best;
}
