/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Needles: where one of a few patterns may stand. Of each pattern three bytes are looked at,
 * sixteen or thirty-two places at a time where the machine can; the caller compares the rest.
 *
 * Each needle belongs to a group. Two tables say for either half of a byte which groups have it, so
 * a group of needles that are unlike each other is found where no needle stands. Places that are
 * answered are few, but not only those of needles.
 */
#ifndef NETBOM_BASE_NEEDLES_H
#define NETBOM_BASE_NEEDLES_H

#include <stdint.h>

enum { NEEDLE_BYTES = 3, NEEDLE_GROUPS = 8, NEEDLES_WIDTH_MAX = 32 };

/* Begins as zeros. */
typedef struct {
    uint8_t low[NEEDLE_BYTES][16], high[NEEDLE_BYTES][16]; /* bit set: of that group */
    unsigned n;
    uint8_t bytes[NEEDLE_BYTES], n_bytes; /* of the one that was added last */
} Needles;

/* size: of the pattern in bytes, not 0; three are enough. */
void needles_add(Needles *needles, const void *pattern, uint64_t size, unsigned group);

/* A search through some bytes, which stay where they are, as do the needles; its members are its
 * own. What was looked at together is looked at once. */
typedef struct {
    const Needles *needles;
    const uint8_t *data;
    uint64_t size;
    unsigned width;    /* places that are looked at together, at most */
    unsigned n_looked; /* those that were last, */
    uint32_t found;    /* bit i: a needle may begin at the i-th of them, */
    uint64_t first;    /* and the first of them */
} NeedleSearch;

/* size: in bytes; what is behind them may be any byte. */
NeedleSearch needle_search(const Needles *needles, const uint8_t *data, uint64_t size);
/* The first place from `at` on, before `end`, where a needle may begin, and the groups of which it
 * may be (bit set); `end`, which is at most the size, if there is none. */
uint64_t needle_before(NeedleSearch *search, uint64_t at, uint64_t end, unsigned *ret_groups);
/* Of all bytes. */
static inline uint64_t
needle_next(NeedleSearch *search, uint64_t at, unsigned *ret_groups)
{
    return needle_before(search, at, search->size, ret_groups);
}

/* Where in a pattern of three bytes or more its rarest three stand, of what programs and texts are
 * made of. */
uint64_t needle_choose(const void *pattern, uint64_t size);

#endif
