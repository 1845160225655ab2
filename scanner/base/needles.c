/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Needles: finds the places where one of a few patterns may stand. */
#include "base/needles.h"

#include <string.h>

#include "base/wide.h"

void
needles_add(Needles *needles, const void *pattern, uint64_t size, unsigned group)
{
    const uint8_t *bytes = pattern, bit = (uint8_t)(1u << group % NEEDLE_GROUPS);
    needles->n++;
    needles->n_bytes = size < NEEDLE_BYTES ? (uint8_t)size : NEEDLE_BYTES;
    memcpy(needles->bytes, bytes, needles->n_bytes);
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

/* The places that are looked at from `at` on: `n`, of which `found` may have a needle. */
static void
looked(NeedleSearch *search, uint64_t at, unsigned n, uint32_t found)
{
    search->first = at;
    search->n_looked = n;
    search->found = found;
}

/* Each of these looks from `at` on until it has found something, or is at `end` or behind it; those
 * that take many places stop near the size. They answer where they did not look any more. */

static uint64_t
look_by_one(NeedleSearch *search, uint64_t at, uint64_t end)
{
    while (at < end) {
        const unsigned n = end - at < 32 ? (unsigned)(end - at) : 32;
        uint32_t found = 0;
        for (unsigned i = 0; i < n; i++)
            found |= (uint32_t)(groups_at(search->needles, search->data + at + i,
                                          search->size - at - i) != 0)
                     << i;
        looked(search, at, n, found);
        at += n;
        if (found)
            break;
    }
    return at;
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

FOR_SIXTEEN static uint64_t
look_by_sixteen(NeedleSearch *search, uint64_t at, uint64_t end)
{
    const Needles *needles = search->needles;
    while (at < end && search->size - at >= 16 + NEEDLE_BYTES - 1) {
        const uint8_t *here = search->data + at;
        const Sixteen groups = groups_of_sixteen(needles, 0, here) &
                               groups_of_sixteen(needles, 1, here + 1) &
                               groups_of_sixteen(needles, 2, here + 2);
        uint64_t halves[2];
        uint32_t found = 0;
        memcpy(halves, &groups, sizeof halves);
        for (unsigned i = 0; (halves[0] | halves[1]) && i < 16; i++)
            found |= (uint32_t)(groups[i] != 0) << i;
        looked(search, at, 16, found);
        at += 16;
        if (found)
            break;
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

/* The same for a needle of three bytes that is the only one: compared as it is. */
FOR_THIRTY_TWO static uint64_t
look_for_one_by_thirty_two(NeedleSearch *search, uint64_t at, uint64_t end)
{
    const uint8_t *bytes = search->needles->bytes;
    const __m256i first = _mm256_set1_epi8((char)bytes[0]);
    const __m256i second = _mm256_set1_epi8((char)bytes[1]);
    const __m256i third = _mm256_set1_epi8((char)bytes[2]);
    const uint64_t size = search->size, start = at;
    uint32_t found = 0;
    while (found == 0 && at < end && size - at >= 32 + NEEDLE_BYTES - 1) {
        const __m256i *here = (const __m256i *)(const void *)(search->data + at);
        const __m256i *next = (const __m256i *)(const void *)(search->data + at + 1);
        const __m256i *last = (const __m256i *)(const void *)(search->data + at + 2);
        found = (uint32_t)_mm256_movemask_epi8(
            _mm256_and_si256(_mm256_and_si256(_mm256_cmpeq_epi8(_mm256_loadu_si256(here), first),
                                              _mm256_cmpeq_epi8(_mm256_loadu_si256(next), second)),
                             _mm256_cmpeq_epi8(_mm256_loadu_si256(last), third)));
        at += 32;
    }
    if (at > start)
        looked(search, at - 32, 32, found);
    return at;
}

FOR_THIRTY_TWO static uint64_t
look_by_thirty_two(NeedleSearch *search, uint64_t at, uint64_t end)
{
    const Needles *needles = search->needles;
    const uint8_t *data = search->data;
    const uint64_t size = search->size, start = at;
    uint32_t found = 0;
    while (found == 0 && at < end && size - at >= 32 + NEEDLE_BYTES - 1) {
        const uint8_t *here = data + at;
        const __m256i groups =
            _mm256_and_si256(_mm256_and_si256(groups_of_thirty_two(needles, 0, here),
                                              groups_of_thirty_two(needles, 1, here + 1)),
                             groups_of_thirty_two(needles, 2, here + 2));
        const __m256i none = _mm256_cmpeq_epi8(groups, _mm256_setzero_si256());
        found = ~(uint32_t)_mm256_movemask_epi8(none);
        at += 32;
    }
    if (at > start)
        looked(search, at - 32, 32, found);
    return at;
}
#endif

/* Looks from `at` on until something is found, or up to `end`. */
static uint64_t
look(NeedleSearch *search, uint64_t at, uint64_t end)
{
    search->found = 0;
#ifdef HAVE_THIRTY_TWO
    if (search->width >= 32)
        at = search->needles->n == 1 && search->needles->n_bytes == NEEDLE_BYTES
                 ? look_for_one_by_thirty_two(search, at, end)
                 : look_by_thirty_two(search, at, end);
#endif
#ifdef HAVE_SIXTEEN
    if (search->width >= 16 && search->found == 0)
        at = look_by_sixteen(search, at, end);
#endif
    return search->found == 0 ? look_by_one(search, at, end) : at;
}

static unsigned
machine_width(void)
{
#ifdef HAVE_THIRTY_TWO
    if (machine_has_thirty_two())
        return 32;
#endif
#ifdef HAVE_SIXTEEN
    if (machine_has_sixteen())
        return 16;
#endif
    return 1;
}

NeedleSearch
needle_search(const Needles *needles, const uint8_t *data, uint64_t size)
{
    return (NeedleSearch){.needles = needles, .data = data, .size = size, .width = machine_width()};
}

uint64_t
needle_before(NeedleSearch *search, uint64_t at, uint64_t end, unsigned *ret_groups)
{
    while (at < end) {
        if (at < search->first || at - search->first >= search->n_looked)
            look(search, at, end);
        const uint64_t behind = search->first + search->n_looked;
        if (at < search->first)
            at = search->first;
        const uint32_t found = at < behind ? search->found >> (at - search->first) : 0;
        if (found == 0) {
            at = behind;
            continue;
        }
        at += (unsigned)__builtin_ctz(found);
        if (at >= end)
            break;
        *ret_groups = groups_at(search->needles, search->data + at, search->size - at);
        return at;
    }
    return end;
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
