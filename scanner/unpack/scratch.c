/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Large blocks out of one region. */
#include "unpack/scratch.h"

#include <string.h>

/* Blocks begin at multiples of it. */
#define ALIGN_BYTES (64u << 10)

typedef struct {
    guint64 offset, size;
    bool released;
} ScratchBlock;

/* Blocks stand one behind the other; room is where the last one ends. */
struct Scratch {
    guint8 *data;
    guint64 size;
    GArray *blocks;     /* ScratchBlock; the last one is in use */
    guint64 dirty_size; /* bytes that may have been written; zeros behind them */
};

Scratch *
scratch_new(const NetbomBytes *region)
{
    if (region->size == 0)
        return NULL;
    Scratch *scratch = g_new0(Scratch, 1);
    scratch->data = (guint8 *)(guintptr)region->data;
    scratch->size = region->size;
    scratch->blocks = g_array_new(FALSE, FALSE, sizeof(ScratchBlock));
    return scratch;
}

void
scratch_free(Scratch *scratch)
{
    if (!scratch)
        return;
    g_array_unref(scratch->blocks);
    g_free(scratch);
}

static ScratchBlock *
last_block(const Scratch *scratch)
{
    guint n = scratch->blocks->len;
    return n > 0 ? &g_array_index(scratch->blocks, ScratchBlock, n - 1) : NULL;
}

static guint64
aligned(guint64 size)
{
    return (size + ALIGN_BYTES - 1) / ALIGN_BYTES * ALIGN_BYTES;
}

guint8 *
scratch_take(Scratch *scratch, guint64 size, bool zeros)
{
    const ScratchBlock *last = scratch ? last_block(scratch) : NULL;
    const guint64 at = last ? aligned(last->offset + last->size) : 0;
    if (!scratch || at > scratch->size || size > scratch->size - at)
        return NULL;
    ScratchBlock block = {.offset = at, .size = size};
    g_array_append_val(scratch->blocks, block);
    if (zeros && at < scratch->dirty_size)
        memset(scratch->data + at, 0, MIN(at + size, scratch->dirty_size) - at);
    scratch->dirty_size = MAX(scratch->dirty_size, at + size);
    return scratch->data + at;
}

bool
scratch_extend(Scratch *scratch, const guint8 *block, guint64 size)
{
    ScratchBlock *last = scratch ? last_block(scratch) : NULL;
    if (!last || block != scratch->data + last->offset || size > scratch->size - last->offset)
        return false;
    last->size = size;
    scratch->dirty_size = MAX(scratch->dirty_size, last->offset + size);
    return true;
}

bool
scratch_holds(const Scratch *scratch, const guint8 *block)
{
    return scratch && (guintptr)block >= (guintptr)scratch->data &&
           (guintptr)block - (guintptr)scratch->data < scratch->size;
}

void
scratch_release(Scratch *scratch, const guint8 *block)
{
    ScratchBlock *last;
    for (guint i = 0; i < scratch->blocks->len; i++) {
        ScratchBlock *here = &g_array_index(scratch->blocks, ScratchBlock, i);
        here->released = here->released || block == scratch->data + here->offset;
    }
    while ((last = last_block(scratch)) && last->released)
        g_array_set_size(scratch->blocks, scratch->blocks->len - 1);
}
