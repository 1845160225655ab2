/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The memory that plugins get of the host. */
#include "unpack/host-memory.h"

#include <string.h>

#include "base/pages.h"

/* A job of the crew gets none: what is charged is the engine's. */
static bool
memory_take(NetbomScan *scan, guint64 size_bytes)
{
    Engine *engine = scan->engine;
    return scan->budget == &engine->budget && engine_take_memory(engine, size_bytes);
}

/* One byte in so many of the budget is not for large blocks: whoever reads them needs some too. */
#define WORK_PART 8

static guint64
work_bytes(const Budget *budget)
{
    return budget->limits.value[LIMIT_MEMORY] / WORK_PART;
}

/* Charges a block of some size, of which so many bytes are new. */
static bool
block_take(NetbomScan *scan, guint64 size, guint64 more)
{
    Budget *budget = &scan->engine->budget;
    const guint64 kept = size >= PAGES_LARGE_BYTES ? work_bytes(budget) : 0;
    if (!memory_take(scan, more + kept))
        return false;
    budget_return_memory(budget, kept);
    return true;
}

/* ---- blocks ---- */

/* Scratch for a block of this size; NULL: none, or no room in it. */
static guint8 *
scratch_block(NetbomScan *scan, guint64 size, bool zeros)
{
    Scratch *scratch = scan->engine->memory.scratch;
    return size >= SCRATCH_BLOCK_MIN ? scratch_take(scratch, size, zeros) : NULL;
}

/* A block of the worker's own memory, charged; NULL: it is refused. */
static guint8 *
own_block(NetbomScan *scan, guint64 size, bool zeros)
{
    Budget *budget = &scan->engine->budget;
    if (!block_take(scan, size, size))
        return NULL;
    guint8 *block = zeros ? pages_zeros(size) : pages_resize(NULL, 0, 0, size);
    if (!block) {
        budget->refusals++;
        budget_return_memory(budget, size);
    }
    return block;
}

uint8_t *
host_block_zeros(NetbomScan *scan, uint64_t size)
{
    guint8 *block = scratch_block(scan, size, true);
    return block ? block : own_block(scan, size, true);
}

/* ---- buffers ---- */

NetbomBuffer *
host_buffer_new(NetbomScan *scan, uint64_t capacity)
{
    guint8 *data = NULL;
    if (capacity > scan->engine->budget.limits.value[LIMIT_OBJECT_BYTES])
        return NULL;
    if (capacity > 0 && !(data = scratch_block(scan, capacity, false)) &&
        !(data = own_block(scan, capacity, false)))
        return NULL;
    scan->memory += memory_charge(&scan->engine->memory, data, capacity);
    NetbomBuffer *buffer = g_new0(NetbomBuffer, 1);
    buffer->data = data;
    buffer->capacity = capacity;
    return buffer;
}

/* Puts what is in the buffer into another block. */
static void
buffer_move(NetbomScan *scan, NetbomBuffer *buffer, guint8 *block, guint64 capacity)
{
    const Memory *memory = &scan->engine->memory;
    if (buffer->size > 0)
        memcpy(block, buffer->data, buffer->size);
    scan->memory -= memory_free(memory, buffer->data, buffer->capacity);
    scan->memory += memory_charge(memory, block, capacity);
    buffer->data = block;
    buffer->capacity = capacity;
}

/* False: there is no scratch, no room in it, or the size is a small one. */
static bool
buffer_grow_in_scratch(NetbomScan *scan, NetbomBuffer *buffer, guint64 capacity)
{
    Scratch *scratch = scan->engine->memory.scratch;
    if (scratch_holds(scratch, buffer->data) && scratch_extend(scratch, buffer->data, capacity)) {
        buffer->capacity = capacity;
        return true;
    }
    guint8 *block = scratch_block(scan, capacity, false);
    if (block)
        buffer_move(scan, buffer, block, capacity);
    return block != NULL;
}

/* capacity: what is wished for. */
static bool
buffer_grow_own(NetbomScan *scan, NetbomBuffer *buffer, guint64 need, guint64 capacity)
{
    Budget *budget = &scan->engine->budget;
    /* The last step may be a small one: what the memory allows, rather than twice as much. */
    const guint64 left = budget_memory_left(budget), kept = work_bytes(budget);
    capacity = MAX(need, MIN(capacity, buffer->capacity + left - MIN(left, kept)));
    guint64 more = capacity - buffer->capacity;
    if (!block_take(scan, capacity, more))
        return false;
    guint8 *data = pages_resize(buffer->data, buffer->size, buffer->capacity, capacity);
    if (!data) {
        budget->refusals++;
        budget_return_memory(budget, more);
        return false;
    }
    buffer->data = data;
    buffer->capacity = capacity;
    scan->memory += more;
    return true;
}

static bool
buffer_grow(NetbomScan *scan, NetbomBuffer *buffer, guint64 need)
{
    guint64 limit = scan->engine->budget.limits.value[LIMIT_OBJECT_BYTES];
    guint64 capacity = MIN(MAX(MAX(need, buffer->capacity * 2), 4096), MAX(limit, need));
    if (need > limit)
        return false;
    if (buffer_grow_in_scratch(scan, buffer, capacity) ||
        buffer_grow_in_scratch(scan, buffer, need))
        return true;
    if (!scratch_holds(scan->engine->memory.scratch, buffer->data))
        return buffer_grow_own(scan, buffer, need, capacity);
    guint8 *block = own_block(scan, need, false);
    if (block)
        buffer_move(scan, buffer, block, need);
    return block != NULL;
}

/* Makes room for so many bytes more. */
static bool
buffer_reserve(NetbomScan *scan, NetbomBuffer *buffer, guint64 size)
{
    guint64 need;
    return g_uint64_checked_add(&need, buffer->size, size) &&
           (need <= buffer->capacity || buffer_grow(scan, buffer, need));
}

bool
host_buffer_append(NetbomScan *scan, NetbomBuffer *buffer, const void *data, uint64_t size)
{
    if (!buffer_reserve(scan, buffer, size))
        return false;
    pages_append(buffer->data, buffer->size, buffer->capacity, data, size);
    buffer->size += size;
    return true;
}

bool
host_buffer_take(NetbomScan *scan, NetbomBuffer *buffer, uint8_t *block, uint64_t size,
                 uint64_t capacity)
{
    /* A large block stays a large one. */
    const uint64_t fits = capacity < PAGES_LARGE_BYTES ? size : MAX(size, PAGES_LARGE_BYTES);
    if (buffer->capacity > 0 || size > scan->engine->budget.limits.value[LIMIT_OBJECT_BYTES] ||
        !block_take(scan, fits, fits))
        return false;
    /* To make it smaller always succeeds. */
    *buffer = (NetbomBuffer){pages_resize(block, size, capacity, fits), size, fits};
    scan->memory += fits;
    return true;
}

void
host_buffer_free(NetbomScan *scan, NetbomBuffer *buffer)
{
    if (!buffer)
        return;
    scan->memory -= memory_free(&scan->engine->memory, buffer->data, buffer->capacity);
    g_free(buffer);
}

void
host_buffer_hand_over(NetbomScan *scan, NetbomBuffer *buffer)
{
    scan->memory -= memory_charge(&scan->engine->memory, buffer->data, buffer->capacity);
    g_free(buffer);
}

/* ---- working memory ---- */

/* Working memory carries its size before it, so that it can be returned to the budget. */
typedef struct {
    guint64 charged;
    guint64 align;
} Block;

void *
host_alloc(NetbomScan *scan, uint64_t count, uint64_t size)
{
    guint64 bytes;
    Budget *budget = &scan->engine->budget;
    if (!g_uint64_checked_mul(&bytes, count, size) ||
        !g_uint64_checked_add(&bytes, bytes, sizeof(Block)) || !memory_take(scan, bytes))
        return NULL;
    Block *block = g_try_malloc0(bytes);
    if (!block) {
        budget->refusals++;
        budget_return_memory(budget, bytes);
        return NULL;
    }
    block->charged = bytes;
    scan->memory += bytes;
    return block + 1;
}

void
host_release(NetbomScan *scan, void *memory)
{
    if (!memory)
        return;
    Block *block = (Block *)memory - 1;
    budget_return_memory(&scan->engine->budget, block->charged);
    scan->memory -= block->charged;
    g_free(block);
}
