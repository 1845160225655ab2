/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Blocks that are decoded before they are wanted. */
#include "unpack/ahead.h"

#include <string.h>

#include "unpack/codec.h"

#define NAMED_MAX    1024 /* blocks */
#define PARAMS_BYTES 5    /* of NETBOM_CODEC_LZMA_RAW, the only one that has any */

typedef struct {
    CrewJob job;
    Stopwatch *watches;
    AheadBlock block;
    uint8_t params[PARAMS_BYTES];
    uint8_t *dst; /* block.capacity; NULL: it was not handed out yet */
    uint64_t size;
    NetbomDecode answer;
} Piece;

struct Ahead {
    Crew *crew;
    Budget *budget;
    Stopwatch *watches;
    GQueue pieces;      /* Piece*, in the order in which they were named */
    GList *waiting;     /* the first link of a piece that was not handed out; NULL: all were */
    GHashTable *by_src; /* start of the encoded bytes -> link of the piece named last */
    uint64_t bytes, bytes_max; /* decoded, or about to be */
};

Ahead *
ahead_new(Crew *crew, Budget *budget, Stopwatch *watches, uint64_t bytes_max)
{
    Ahead *ahead = g_new0(Ahead, 1);
    ahead->crew = crew;
    ahead->budget = budget;
    ahead->watches = watches;
    ahead->bytes_max = bytes_max;
    ahead->by_src = g_hash_table_new(NULL, NULL);
    g_queue_init(&ahead->pieces);
    return ahead;
}

void
ahead_free(Ahead *ahead)
{
    if (!ahead)
        return;
    ahead_drop(ahead);
    g_hash_table_unref(ahead->by_src);
    g_free(ahead);
}

void
ahead_set_room(Ahead *ahead, uint64_t bytes_max)
{
    ahead->bytes_max = bytes_max;
}

/* Drops the piece that was named first. */
static void
piece_drop(Ahead *ahead)
{
    GList *link = ahead->pieces.head;
    Piece *piece = link->data;
    if (g_hash_table_lookup(ahead->by_src, piece->block.src) == link)
        g_hash_table_remove(ahead->by_src, piece->block.src);
    if (ahead->waiting == link)
        ahead->waiting = link->next;
    g_queue_delete_link(&ahead->pieces, link);
    if (piece->dst) {
        crew_finish(ahead->crew, &piece->job);
        budget_return_memory(ahead->budget, piece->block.capacity);
        ahead->bytes -= piece->block.capacity;
        g_free(piece->dst);
    }
    g_free(piece);
}

bool
ahead_drop(Ahead *ahead)
{
    const bool any = ahead->bytes > 0;
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
piece_new(const Ahead *ahead, const AheadBlock *block)
{
    Piece *piece = g_new0(Piece, 1);
    piece->job.run = piece_decode;
    piece->watches = ahead->watches;
    piece->block = *block;
    if (block->params) {
        memcpy(piece->params, block->params, PARAMS_BYTES);
        piece->block.params = piece->params;
    }
    return piece;
}

/* Hands out a piece. False: there is no room for what it decodes to. */
static bool
piece_start(Ahead *ahead, Piece *piece)
{
    const uint64_t capacity = piece->block.capacity;
    if (ahead->bytes > ahead->bytes_max || capacity > ahead->bytes_max - ahead->bytes ||
        !budget_take_memory(ahead->budget, capacity))
        return false;
    piece->dst = g_try_malloc(MAX(capacity, 1));
    if (!piece->dst) {
        budget_return_memory(ahead->budget, capacity);
        return false;
    }
    ahead->bytes += capacity;
    crew_push(ahead->crew, &piece->job, CREW_SOON);
    return true;
}

static void
start_waiting(Ahead *ahead)
{
    while (ahead->waiting && piece_start(ahead, ahead->waiting->data))
        ahead->waiting = ahead->waiting->next;
}

static bool
is_of(const Piece *piece, const AheadBlock *block)
{
    return piece->block.src == block->src && piece->block.src_size == block->src_size &&
           piece->block.codec == block->codec && piece->block.capacity == block->capacity &&
           !piece->block.params == !block->params &&
           (!block->params || memcmp(piece->params, block->params, PARAMS_BYTES) == 0);
}

/* The link of a piece for the block; NULL: it was not named. */
static GList *
piece_find(const Ahead *ahead, const AheadBlock *block)
{
    GList *link = g_hash_table_lookup(ahead->by_src, block->src);
    return link && is_of(link->data, block) ? link : NULL;
}

bool
ahead_name(Ahead *ahead, const AheadBlock *block)
{
    if (piece_find(ahead, block))
        return true;
    if (crew_helpers(ahead->crew) == 0 || ahead->pieces.length >= NAMED_MAX)
        return false;
    g_queue_push_tail(&ahead->pieces, piece_new(ahead, block));
    GList *link = ahead->pieces.tail;
    g_hash_table_insert(ahead->by_src, (gpointer)(guintptr)block->src, link);
    if (!ahead->waiting)
        ahead->waiting = link;
    start_waiting(ahead);
    return true;
}

bool
ahead_take(Ahead *ahead, const AheadBlock *block, uint8_t *dst, uint64_t *ret_size,
           NetbomDecode *ret_answer)
{
    GList *link = piece_find(ahead, block);
    if (!link)
        return false;
    while (ahead->pieces.head != link)
        piece_drop(ahead);
    Piece *piece = link->data;
    const bool started = piece->dst != NULL;
    if (started) {
        crew_finish(ahead->crew, &piece->job);
        memcpy(dst, piece->dst, (gsize)piece->size);
        *ret_size = piece->size;
        *ret_answer = piece->answer;
    }
    piece_drop(ahead);
    start_waiting(ahead);
    return started;
}
