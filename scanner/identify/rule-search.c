/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs rules over the ranges that their literals leave. */
#include "identify/rule-search.h"

typedef struct {
    const guint8 *data;
    guint64 size;
    const GArray *ranges; /* LiteralRange */
    guint at;             /* the next one */
    YR_MEMORY_BLOCK block;
} Blocks;

static const uint8_t *
block_fetch(YR_MEMORY_BLOCK *block)
{
    const Blocks *blocks = block->context;
    return blocks->data + block->base;
}

static YR_MEMORY_BLOCK *
blocks_next(YR_MEMORY_BLOCK_ITERATOR *iterator)
{
    Blocks *blocks = iterator->context;
    if (blocks->at >= blocks->ranges->len)
        return NULL;
    const LiteralRange *range = &g_array_index(blocks->ranges, LiteralRange, blocks->at++);
    blocks->block = (YR_MEMORY_BLOCK){
        .size = range->size, .base = range->offset, .context = blocks, .fetch_data = block_fetch};
    return &blocks->block;
}

static YR_MEMORY_BLOCK *
blocks_first(YR_MEMORY_BLOCK_ITERATOR *iterator)
{
    Blocks *blocks = iterator->context;
    blocks->at = 0;
    return blocks_next(iterator);
}

static uint64_t
blocks_size(YR_MEMORY_BLOCK_ITERATOR *iterator)
{
    const Blocks *blocks = iterator->context;
    return blocks->size;
}

int
rule_search(YR_SCANNER *scanner, const Literals *literals, const guint8 *data, guint64 size)
{
    if (!literals)
        return yr_scanner_scan_mem(scanner, data, size);
    g_autoptr(GArray) ranges = g_array_new(FALSE, FALSE, sizeof(LiteralRange));
    literals_find(literals, data, size, ranges);
    if (ranges->len == 0)
        return ERROR_SUCCESS;
    Blocks blocks = {.data = data, .size = size, .ranges = ranges};
    YR_MEMORY_BLOCK_ITERATOR iterator = {.context = &blocks,
                                         .first = blocks_first,
                                         .next = blocks_next,
                                         .file_size = blocks_size,
                                         .last_error = ERROR_SUCCESS};
    return yr_scanner_scan_mem_blocks(scanner, &iterator);
}
