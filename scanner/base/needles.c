/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Needles: finds the places where one of a few patterns may stand. */
#include "base/needles.h"

#include <stdbool.h>
#include <string.h>

/* Bytes that are looked up in a table of sixteen at once, in GNU C: of x86-64 only newer processors
 * can. */
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__)
#include <immintrin.h>
#define HAVE_SIXTEEN             1
#define FOR_SIXTEEN              __attribute__((target("ssse3")))
#define machine_has_sixteen()    __builtin_cpu_supports("ssse3")
#define HAVE_THIRTY_TWO          1
#define FOR_THIRTY_TWO           __attribute__((target("avx2")))
#define machine_has_thirty_two() __builtin_cpu_supports("avx2")
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

/* Byte by byte. */
static uint64_t
next_by_one(const Needles *needles, const uint8_t *data, uint64_t size, uint64_t at, uint64_t end,
            unsigned *ret_groups)
{
    for (; at < end; at++) {
        unsigned groups = groups_at(needles, data + at, size - at);
        if (groups != 0) {
            *ret_groups = groups;
            return at;
        }
    }
    return end;
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

/* The first place from `at` on where a needle may begin, and *ret_groups; or a place behind `end`
 * or near the size, and no groups. */
FOR_SIXTEEN static uint64_t
next_by_sixteen(const Needles *needles, const uint8_t *data, uint64_t size, uint64_t at,
                uint64_t end, unsigned *ret_groups)
{
    *ret_groups = 0;
    for (; at < end && size - at >= 16 + NEEDLE_BYTES - 1; at += 16) {
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

#ifdef HAVE_THIRTY_TWO
/* The same table for both halves of thirty-two bytes. */
FOR_THIRTY_TWO static inline __m256i
table_twice(const uint8_t table[16])
{
    return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)table));
}

FOR_THIRTY_TWO static inline __m256i
groups_of_thirty_two(const Needles *needles, unsigned place, const uint8_t *data)
{
    const __m256i half = _mm256_set1_epi8(15);
    const __m256i bytes = _mm256_loadu_si256((const __m256i *)(const void *)data);
    const __m256i low = _mm256_and_si256(bytes, half);
    const __m256i high = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half);
    return _mm256_and_si256(_mm256_shuffle_epi8(table_twice(needles->low[place]), low),
                            _mm256_shuffle_epi8(table_twice(needles->high[place]), high));
}

/* As next_by_sixteen(). */
FOR_THIRTY_TWO static uint64_t
next_by_thirty_two(const Needles *needles, const uint8_t *data, uint64_t size, uint64_t at,
                   uint64_t end, unsigned *ret_groups)
{
    *ret_groups = 0;
    for (; at < end && size - at >= 32 + NEEDLE_BYTES - 1; at += 32) {
        const uint8_t *here = data + at;
        const __m256i groups =
            _mm256_and_si256(_mm256_and_si256(groups_of_thirty_two(needles, 0, here),
                                              groups_of_thirty_two(needles, 1, here + 1)),
                             groups_of_thirty_two(needles, 2, here + 2));
        const __m256i none = _mm256_cmpeq_epi8(groups, _mm256_setzero_si256());
        const uint32_t any = ~(uint32_t)_mm256_movemask_epi8(none);
        if (any != 0) {
            const unsigned place = (unsigned)__builtin_ctz(any);
            *ret_groups = groups_at(needles, here + place, NEEDLE_BYTES);
            return at + place;
        }
    }
    return at;
}
#endif

uint64_t
needles_before_by(const Needles *needles, unsigned width, const uint8_t *data, uint64_t size,
                  uint64_t at, uint64_t end, unsigned *ret_groups)
{
    unsigned groups = 0;
#ifdef HAVE_THIRTY_TWO
    if (width >= 32 && at < end && machine_has_thirty_two())
        at = next_by_thirty_two(needles, data, size, at, end, &groups);
#endif
#ifdef HAVE_SIXTEEN
    if (width >= 16 && groups == 0 && at < end && machine_has_sixteen())
        at = next_by_sixteen(needles, data, size, at, end, &groups);
#endif
    if (at >= end)
        return end;
    if (groups == 0)
        return next_by_one(needles, data, size, at, end, ret_groups);
    *ret_groups = groups;
    return at;
}

uint64_t
needles_before(const Needles *needles, const uint8_t *data, uint64_t size, uint64_t at,
               uint64_t end, unsigned *ret_groups)
{
    return needles_before_by(needles, NEEDLES_WIDTH_MAX, data, size, at, end, ret_groups);
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
