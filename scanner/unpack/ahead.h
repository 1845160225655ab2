/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Blocks that a plugin will soon want decoded, decoded by the helpers of the crew meanwhile: what
 * stands behind NetbomHost.ahead and makes NetbomHost.decode_block short.
 *
 * A block is known by where its bytes stand. Blocks are wanted in the order in which they were
 * named; one that was passed over is dropped. The answer is the one that decoding at once would
 * give.
 *
 * A block of which it is said what child it is a part of is decoded straight into the memory of
 * that child, which is made for its first block and given to who reads the child.
 */
#ifndef NETBOM_UNPACK_AHEAD_H
#define NETBOM_UNPACK_AHEAD_H

#include "base/budget.h"
#include "base/crew.h"
#include "base/digest.h"
#include "base/stopwatch.h"
#include "netbom-plugin.h"

typedef struct Ahead Ahead;

/* What may wait decoded, bytes: enough that no helper is idle, little beside the memory of a
 * worker; and while the engine decodes one long stream, which cannot be cut. */
#define AHEAD_BYTES      (16u << 20)
#define AHEAD_LONG_BYTES (48u << 20)

typedef struct {
    NetbomCodec codec;
    const uint8_t *params; /* as for codec_decode_block() */
    const uint8_t *src;    /* stays where it is until the block is taken or dropped */
    uint64_t src_size, capacity;
    NetbomPart part; /* size 0: of none */
} AheadBlock;

/* Charges what it decodes to the budget, and the time to the stopwatches, by member of the crew.
 * bytes_max: of decoded blocks that wait to be taken. */
Ahead *ahead_new(Crew *crew, Budget *budget, Stopwatch *watches, uint64_t bytes_max);
/* NULL is allowed. */
void ahead_free(Ahead *ahead);

/* What may wait from now on; what is decoded already stays. */
void ahead_set_room(Ahead *ahead, uint64_t bytes_max);

/* Has the block decoded, if that was not said before: now, or once there is room for it. False: not
 * now, too many wait, or there is no helper. */
bool ahead_name(Ahead *ahead, const AheadBlock *block);
/* If the block was named, and there was room for it, writes what came out to dst and answers as
 * codec_decode_block() does through *ret_answer; else false. */
bool ahead_take(Ahead *ahead, const AheadBlock *block, uint8_t *dst, uint64_t *ret_size,
                NetbomDecode *ret_answer);
/* Around the reading of a child of so many bytes. Begin answers the memory in which blocks of it
 * are, the rest of it zeros (free it with pages_free()), and gives up its charge of the budget with
 * it, or NULL: there is none. Blocks are written into the memory until the end; that of a child
 * without any may be lent for that. */
guint8 *ahead_child_begin(Ahead *ahead, uint64_t token, uint64_t size);
void ahead_child_lend(Ahead *ahead, uint64_t token, uint64_t size, guint8 *data);
/* Answers what was digested of it by then, or NULL; the caller frees it. */
DigestTrail *ahead_child_end(Ahead *ahead, uint64_t token);

/* What of a child can be digested before it is read. */
typedef struct {
    DigestTrail *trail; /* of the child's bytes; lent */
    gsize to;           /* they are there so far; more than was digested */
} AheadMate;

/* The next such child, if there is one. */
bool ahead_mate(const Ahead *ahead, AheadMate *ret_mate);

/* Drops all blocks: their bytes may go away. True if memory was returned. */
bool ahead_drop(Ahead *ahead);

#endif
