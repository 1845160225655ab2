/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Hands out pieces of large blocks. */
#include "base/arena.h"

#include <string.h>

#define BLOCK_BYTES ((gsize)32 * 1024)
#define ALIGN       ((gsize)8)

struct Arena {
    GPtrArray *blocks;
    guint8 *at;
    gsize left;
};

Arena *
arena_new(void)
{
    Arena *arena = g_new0(Arena, 1);
    arena->blocks = g_ptr_array_new_with_free_func(g_free);
    return arena;
}

void
arena_free(Arena *arena)
{
    if (!arena)
        return;
    g_ptr_array_unref(arena->blocks);
    g_free(arena);
}

void *
arena_alloc(Arena *arena, gsize size_bytes)
{
    g_assert(size_bytes <= G_MAXINT32);
    const gsize size = (size_bytes + ALIGN - 1) & ~(ALIGN - 1);
    if (size > BLOCK_BYTES / 4) {
        guint8 *own = g_malloc0(size);
        g_ptr_array_add(arena->blocks, own);
        return own;
    }
    if (size > arena->left) {
        arena->at = g_malloc0(BLOCK_BYTES);
        arena->left = BLOCK_BYTES;
        g_ptr_array_add(arena->blocks, arena->at);
    }
    guint8 *piece = arena->at;
    arena->at += size;
    arena->left -= size;
    return piece;
}

char *
arena_text(Arena *arena, const char *text, gsize size_bytes)
{
    char *copy = arena_alloc(arena, size_bytes + 1);
    memcpy(copy, text, size_bytes);
    return copy;
}
