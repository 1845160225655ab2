/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds stretches of printed bytes, 64 bytes at a time. */
#include "base/printed.h"

#include <string.h>

_Static_assert(PRINTED_MIN == 4, "printed_next() looks for pairs of pairs");

#define BLOCK 64

/* Sixteen bytes at once, in GNU C: the compiler takes what the machine has for it. */
typedef uint8_t Sixteen __attribute__((vector_size(16)));

/* Bit i: byte i of sixteen is printed. */
static inline uint64_t
printed_of_sixteen(const uint8_t *data)
{
    static const Sixteen BITS = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    Sixteen bytes;
    uint64_t halves[2];
    memcpy(&bytes, data, sizeof bytes);
    const Sixteen of_text = (Sixteen)(bytes - 0x20 < 0x7f - 0x20);
    const Sixteen of_lines =
        (Sixteen)(bytes == '\t') | (Sixteen)(bytes == '\n') | (Sixteen)(bytes == '\r');
    const Sixteen printed = (of_text | of_lines) & BITS;
    memcpy(halves, &printed, sizeof halves);
    /* The sum of eight bytes, each of which has a bit of its own. */
    return halves[0] * UINT64_C(0x0101010101010101) >> 56 |
           halves[1] * UINT64_C(0x0101010101010101) >> 56 << 8;
}

/* Bit i: byte i of a block is printed. Bytes behind the end are not. */
static uint64_t
printed_of_block(const uint8_t *data, uint64_t size)
{
    uint8_t last[BLOCK] = {0};
    uint64_t printed = 0;
    if (size < BLOCK) {
        memcpy(last, data, size);
        data = last;
    }
    for (unsigned i = 0; i < BLOCK; i += sizeof(Sixteen))
        printed |= printed_of_sixteen(data + i) << i;
    return printed;
}

static unsigned
ones_at_start(uint64_t bits)
{
    return bits == UINT64_MAX ? BLOCK : (unsigned)__builtin_ctzll(~bits);
}

static unsigned
ones_at_end(uint64_t bits)
{
    return bits == UINT64_MAX ? BLOCK : (unsigned)__builtin_clzll(~bits);
}

bool
printed_next(const uint8_t *data, uint64_t size, uint64_t at, uint64_t *ret_from, uint64_t *ret_end)
{
    uint64_t before = 0; /* so many printed bytes stand right before `at` */
    for (; at < size; at += BLOCK) {
        const uint64_t printed = printed_of_block(data + at, size - at);
        const unsigned first = ones_at_start(printed);
        if (first == BLOCK) {
            before += BLOCK;
            continue;
        }
        *ret_from = at - before;
        *ret_end = at + first;
        if (before + first >= PRINTED_MIN)
            return true;
        /* Bit i: a stretch that is long enough begins there, or has begun. */
        const uint64_t rest = printed & ~((UINT64_C(1) << first) - 1);
        const uint64_t pairs = rest & rest >> 1, long_enough = pairs & pairs >> 2;
        before = ones_at_end(printed);
        if (long_enough == 0)
            continue;
        const unsigned from = (unsigned)__builtin_ctzll(long_enough);
        const unsigned n = ones_at_start(printed >> from);
        *ret_from = at + from;
        *ret_end = at + from + n;
        if (from + n < BLOCK)
            return true;
    }
    *ret_from = at - before;
    *ret_end = at;
    return before >= PRINTED_MIN;
}
