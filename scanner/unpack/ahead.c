/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Blocks that are decoded before they are wanted. */
#include "unpack/ahead.h"

#include <string.h>

#include "base/pages.h"
#include "unpack/codec.h"

#define NAMED_MAX    1024 /* blocks */
#define PARAMS_BYTES 5    /* of NETBOM_CODEC_LZMA_RAW, the only one that has any */
/* A child that is no more than such a part of the room has memory before it is read. */
#define CHILD_PART 2

/* Where the blocks of a child belong. */
typedef struct {
    uint64_t token, size;
    guint8 *data;       /* NULL: none yet */
    uint64_t filled;    /* its first bytes: zeros, and what pieces fill that were handed out */
    DigestTrail *trail; /* of data; NULL: it was not begun */
    guint n_pieces;
    bool is_given; /* to who reads the child, with its charge */
} Child;

typedef struct {
    CrewJob job;
    Stopwatch *watches;
    AheadBlock block;
    uint8_t params[PARAMS_BYTES];
    Child *child; /* or NULL */
    uint8_t *dst; /* block.capacity; NULL: it was not handed out yet */
    bool is_own;  /* dst is not the child's */
    uint64_t size;
    NetbomDecode answer;
} Piece;

struct Ahead {
    Crew *crew;
    Budget *budget;
    Stopwatch *watches;
    GQueue pieces;        /* Piece*, in the order in which they were named */
    GList *waiting;       /* the first link of a piece that was not handed out; NULL: all were */
    GHashTable *by_src;   /* start of the encoded bytes -> link of the piece named last */
    GHashTable *children; /* by token */
    uint64_t bytes, bytes_max; /* decoded, or about to be; without what was given */
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
    ahead->children = g_hash_table_new(g_int64_hash, g_int64_equal);
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
    g_hash_table_unref(ahead->children);
    g_free(ahead);
}

/* ---- memory ---- */

/* Room for so many bytes. NULL: there is none. */
static guint8 *
bytes_take(Ahead *ahead, uint64_t size)
{
    if (ahead->bytes > ahead->bytes_max || size > ahead->bytes_max - ahead->bytes ||
        !budget_take_memory(ahead->budget, size))
        return NULL;
    guint8 *data = pages_resize(NULL, 0, 0, size);
    if (data)
        ahead->bytes += size;
    else
        budget_return_memory(ahead->budget, size);
    return data;
}

static void
bytes_return(Ahead *ahead, guint8 *data, uint64_t size)
{
    pages_free(data, size);
    budget_return_memory(ahead->budget, size);
    ahead->bytes -= size;
}

static Child *
child_find(const Ahead *ahead, uint64_t token, uint64_t size)
{
    Child *child = g_hash_table_lookup(ahead->children, &token);
    return child && child->size == size ? child : NULL;
}

static Child *
child_new(Ahead *ahead, uint64_t token, uint64_t size)
{
    if (size == 0 || g_hash_table_contains(ahead->children, &token))
        return NULL;
    Child *child = g_new0(Child, 1);
    child->token = token;
    child->size = size;
    g_hash_table_insert(ahead->children, &child->token, child);
    return child;
}

/* Once neither a piece nor a reader has to do with it. */
static void
child_leave(Ahead *ahead, Child *child)
{
    if (child->n_pieces > 0 || child->is_given)
        return;
    g_hash_table_remove(ahead->children, &child->token);
    if (child->data)
        bytes_return(ahead, child->data, child->size);
    digest_trail_free(child->trail);
    g_free(child);
}

/* ---- pieces ---- */

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
    if (piece->dst)
        crew_finish(ahead->crew, &piece->job);
    if (piece->dst && piece->is_own)
        bytes_return(ahead, piece->dst, piece->block.capacity);
    if (piece->child) {
        piece->child->n_pieces--;
        child_leave(ahead, piece->child);
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
    if (!piece->is_own)
        memset(piece->dst + piece->size, 0, block->capacity - piece->size);
    stopwatch_enter(&piece->watches[member], before);
}

/* The child that a block is a part of, or NULL. */
static Child *
child_of(Ahead *ahead, const AheadBlock *block)
{
    const NetbomPart *part = &block->part;
    if (part->at > part->size || block->capacity > part->size - part->at)
        return NULL;
    Child *child = child_find(ahead, part->token, part->size);
    return child ? child : child_new(ahead, part->token, part->size);
}

static Piece *
piece_new(Ahead *ahead, const AheadBlock *block)
{
    Piece *piece = g_new0(Piece, 1);
    piece->job.run = piece_decode;
    piece->watches = ahead->watches;
    piece->block = *block;
    if (block->params) {
        memcpy(piece->params, block->params, PARAMS_BYTES);
        piece->block.params = piece->params;
    }
    piece->child = child_of(ahead, block);
    if (piece->child)
        piece->child->n_pieces++;
    return piece;
}

/* What is not filled up to there, no piece will fill. */
static void
child_fill(Child *child, uint64_t to)
{
    if (to > child->filled)
        memset(child->data + child->filled, 0, to - child->filled);
    child->filled = MAX(child->filled, to);
}

/* Where a piece is decoded to; NULL: there is no room. */
static guint8 *
piece_place(Ahead *ahead, Piece *piece)
{
    Child *child = piece->child;
    const bool is_small = child && child->size <= ahead->bytes_max / CHILD_PART;
    if (is_small && !child->data && !(child->data = bytes_take(ahead, child->size)))
        return NULL;
    piece->is_own = !child || !child->data;
    if (piece->is_own)
        return bytes_take(ahead, piece->block.capacity);
    const uint64_t at = piece->block.part.at;
    child_fill(child, at);
    child->filled = MAX(child->filled, at + piece->block.capacity);
    return child->data + at;
}

/* Hands out a piece. False: there is no room for what it decodes to. */
static bool
piece_start(Ahead *ahead, Piece *piece)
{
    piece->dst = piece_place(ahead, piece);
    if (piece->dst)
        crew_push(ahead->crew, &piece->job, CREW_SOON);
    return piece->dst != NULL;
}

static void
start_waiting(Ahead *ahead)
{
    while (ahead->waiting && piece_start(ahead, ahead->waiting->data))
        ahead->waiting = ahead->waiting->next;
}

void
ahead_set_room(Ahead *ahead, uint64_t bytes_max)
{
    ahead->bytes_max = bytes_max;
    start_waiting(ahead);
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
        if (dst != piece->dst)
            memcpy(dst, piece->dst, (gsize)piece->size);
        *ret_size = piece->size;
        *ret_answer = piece->answer;
    }
    piece_drop(ahead);
    start_waiting(ahead);
    return started;
}

/* ---- children ---- */

guint8 *
ahead_child_begin(Ahead *ahead, uint64_t token, uint64_t size)
{
    Child *child = child_find(ahead, token, size);
    if (!child || !child->data || child->is_given)
        return NULL;
    child->is_given = true;
    child_fill(child, size);
    ahead->bytes -= size;
    start_waiting(ahead);
    return child->data;
}

void
ahead_child_lend(Ahead *ahead, uint64_t token, uint64_t size, guint8 *data)
{
    Child *child = child_find(ahead, token, size);
    if (!child || child->data)
        return;
    child->is_given = true;
    child->data = data;
    child->filled = size;
}

DigestTrail *
ahead_child_end(Ahead *ahead, uint64_t token)
{
    Child *child = g_hash_table_lookup(ahead->children, &token);
    if (!child || !child->is_given)
        return NULL;
    while (child->n_pieces > 0)
        piece_drop(ahead);
    DigestTrail *trail = g_steal_pointer(&child->trail);
    child->is_given = false;
    child->data = NULL;
    child_leave(ahead, child);
    start_waiting(ahead);
    return trail;
}

/* ---- digests ---- */

/* Where in a child the bytes end that can be digested once the piece is decoded; 0: none can. */
static uint64_t
piece_adds_to(const Piece *piece)
{
    const Child *child = piece->child;
    const uint64_t at = piece->block.part.at, to = at + piece->block.capacity;
    const uint64_t done = child && child->trail ? digest_trail_done(child->trail) : 0;
    const bool is_there = child && !child->is_given && !piece->is_own;
    return is_there && at <= done && to >= done + DIGEST_TRAIL_LEAST ? to : 0;
}

bool
ahead_mate(const Ahead *ahead, AheadMate *ret_mate)
{
    for (GList *link = ahead->pieces.head; link != ahead->waiting; link = link->next) {
        const Piece *piece = link->data;
        const uint64_t to = piece_adds_to(piece);
        if (to == 0)
            continue;
        if (!crew_is_done(ahead->crew, &piece->job))
            return false; /* nor are those behind it */
        if (piece->answer != NETBOM_DECODED || piece->size != piece->block.capacity)
            continue;
        Child *child = piece->child;
        if (!child->trail)
            child->trail = digest_trail_new(child->data, child->size);
        *ret_mate = (AheadMate){child->trail, to};
        return true;
    }
    return false;
}
