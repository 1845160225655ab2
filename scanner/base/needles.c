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
#elif defined(__GNUC__) && !defined(__clang__) && defined(__aarch64__)
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

/* From `at` on in steps of sixteen places to those among which a needle may begin, or which are
 * near the end. */
FOR_SIXTEEN static uint64_t
skip_by_sixteen(const Needles *needles, const uint8_t *data, uint64_t size, uint64_t at)
{
    for (; size - at >= 16 + NEEDLE_BYTES - 1; at += 16) {
        const uint8_t *here = data + at;
        Sixteen groups = groups_of_sixteen(needles, 0, here) &
                         groups_of_sixteen(needles, 1, here + 1) &
                         groups_of_sixteen(needles, 2, here + 2);
        uint64_t halves[2];
        memcpy(halves, &groups, sizeof halves);
        if (halves[0] | halves[1])
            break;
    }
    return at;
}
#endif

uint64_t
needles_next(const Needles *needles, const uint8_t *data, uint64_t size, uint64_t at,
             unsigned *ret_groups)
{
#ifdef HAVE_SIXTEEN
    if (at < size && machine_has_sixteen())
        at = skip_by_sixteen(needles, data, size, at);
#endif
    return needles_next_plain(needles, data, size, at, ret_groups);
}

/* How seldom a byte is in programs and texts. */
static unsigned
rarity(uint8_t c)
{
    if (c == 0 || c == 0xff)
        return 0;
    return c >= 'a' && c <= 'z' ? (strchr("etaoinsr", c) ? 1 : 2) : c == ' ' ? 1 : 3;
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
