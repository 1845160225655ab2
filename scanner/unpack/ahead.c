/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Blocks that are decoded before they are wanted. */
#include "unpack/ahead.h"

#include <string.h>

#include "unpack/codec.h"

/* What may wait decoded: enough that no helper is idle, little beside the memory of a worker. */
#define AHEAD_BYTES  (16u << 20)
#define AHEAD_BLOCKS 256
#define PARAMS_BYTES 5 /* of NETBOM_CODEC_LZMA_RAW, the only one that has any */

typedef struct {
    CrewJob job;
    Stopwatch *watches;
    AheadBlock block;
    uint8_t params[PARAMS_BYTES];
    uint8_t *dst; /* block.capacity */
    uint64_t size;
    NetbomDecode answer;
} Piece;

struct Ahead {
    Crew *crew;
    Budget *budget;
    Stopwatch *watches;
    GQueue pieces; /* Piece*, in the order in which they were named */
    uint64_t bytes;
};

Ahead *
ahead_new(Crew *crew, Budget *budget, Stopwatch *watches)
{
    Ahead *ahead = g_new0(Ahead, 1);
    ahead->crew = crew;
    ahead->budget = budget;
    ahead->watches = watches;
    g_queue_init(&ahead->pieces);
    return ahead;
}

void
ahead_free(Ahead *ahead)
{
    if (!ahead)
        return;
    ahead_drop(ahead);
    g_free(ahead);
}

/* Drops the piece that was named first. */
static void
piece_drop(Ahead *ahead)
{
    Piece *piece = g_queue_pop_head(&ahead->pieces);
    crew_finish(ahead->crew, &piece->job);
    budget_return_memory(ahead->budget, piece->block.capacity);
    ahead->bytes -= piece->block.capacity;
    g_free(piece->dst);
    g_free(piece);
}

bool
ahead_drop(Ahead *ahead)
{
    bool any = !g_queue_is_empty(&ahead->pieces);
    while (!g_queue_is_empty(&ahead->pieces))
        piece_drop(ahead);
    return any;
}

static void
piece_decode(CrewJob *job, guint member)
{
    Piece *piece = (Piece *)job;
    const AheadBlock *block = &piece->block;
    Stage before = stopwatch_enter(&piece->watches[member], STAGE_DECODE);
    piece->answer = codec_decode_block(block->codec, block->params, block->src, block->src_size,
                                       piece->dst, block->capacity, &piece->size);
    stopwatch_enter(&piece->watches[member], before);
}

static Piece *
piece_new(Ahead *ahead, const AheadBlock *block)
{
    if (!budget_take_memory(ahead->budget, block->capacity))
        return NULL;
    uint8_t *dst = g_try_malloc(MAX(block->capacity, 1));
    if (!dst) {
        budget_return_memory(ahead->budget, block->capacity);
        return NULL;
    }
    Piece *piece = g_new0(Piece, 1);
    piece->job.run = piece_decode;
    piece->watches = ahead->watches;
    piece->block = *block;
    piece->dst = dst;
    if (block->params) {
        memcpy(piece->params, block->params, PARAMS_BYTES);
        piece->block.params = piece->params;
    }
    return piece;
}

static gint
piece_compare(gconstpointer a, gconstpointer b)
{
    const Piece *piece = a;
    const AheadBlock *block = b;
    bool same = piece->block.src == block->src && piece->block.src_size == block->src_size &&
                piece->block.codec == block->codec && piece->block.capacity == block->capacity &&
                !piece->block.params == !block->params &&
                (!block->params || memcmp(piece->params, block->params, PARAMS_BYTES) == 0);
    return !same;
}

bool
ahead_name(Ahead *ahead, const AheadBlock *block)
{
    if (g_queue_find_custom(&ahead->pieces, block, piece_compare))
        return true;
    if (crew_helpers(ahead->crew) == 0 || ahead->pieces.length >= AHEAD_BLOCKS ||
        block->capacity > AHEAD_BYTES - ahead->bytes)
        return false;
    Piece *piece = piece_new(ahead, block);
    if (!piece)
        return false;
    ahead->bytes += block->capacity;
    g_queue_push_tail(&ahead->pieces, piece);
    crew_push(ahead->crew, &piece->job, CREW_SOON);
    return true;
}

bool
ahead_take(Ahead *ahead, const AheadBlock *block, uint8_t *dst, uint64_t *ret_size,
           NetbomDecode *ret_answer)
{
    GList *link = g_queue_find_custom(&ahead->pieces, block, piece_compare);
    if (!link)
        return false;
    while (g_queue_peek_head(&ahead->pieces) != link->data)
        piece_drop(ahead);
    Piece *piece = link->data;
    crew_finish(ahead->crew, &piece->job);
    memcpy(dst, piece->dst, (gsize)piece->size);
    *ret_size = piece->size;
    *ret_answer = piece->answer;
    piece_drop(ahead);
    return true;
}
