/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Blocks that a plugin will soon want decoded, decoded by the helpers of the crew meanwhile: what
 * stands behind NetbomHost.ahead and makes NetbomHost.decode_block short.
 *
 * A block is known by where its bytes stand. Blocks are wanted in the order in which they were
 * named; one that was passed over is dropped. The answer is the one that decoding at once would
 * give.
 */
#ifndef NETBOM_UNPACK_AHEAD_H
#define NETBOM_UNPACK_AHEAD_H

#include "base/budget.h"
#include "base/crew.h"
#include "base/stopwatch.h"
#include "netbom-plugin.h"

typedef struct Ahead Ahead;

typedef struct {
    NetbomCodec codec;
    const uint8_t *params; /* as for codec_decode_block() */
    const uint8_t *src;    /* stays where it is until the block is taken or dropped */
    uint64_t src_size, capacity;
} AheadBlock;

/* Charges what it decodes to the budget, and the time to the stopwatches, by member of the crew. */
Ahead *ahead_new(Crew *crew, Budget *budget, Stopwatch *watches);
/* NULL is allowed. */
void ahead_free(Ahead *ahead);

/* Has the block decoded, if that was not said before. False: not now, there is no helper or no
 * room.
 */
bool ahead_name(Ahead *ahead, const AheadBlock *block);
/* If the block was named, writes what came out to dst and answers as codec_decode_block() does
 * through *ret_answer; else false. */
bool ahead_take(Ahead *ahead, const AheadBlock *block, uint8_t *dst, uint64_t *ret_size,
                NetbomDecode *ret_answer);
/* Drops all blocks: their bytes may go away. True if there were any. */
bool ahead_drop(Ahead *ahead);

#endif
