/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Memory for many small things that are freed together. One thread at a time. */
#ifndef NETBOM_BASE_ARENA_H
#define NETBOM_BASE_ARENA_H

#include <glib.h>

typedef struct Arena Arena;

Arena *arena_new(void);
void arena_free(Arena *arena); /* NULL-safe */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Arena, arena_free)

/* Zeroed, aligned for pointers and 64-bit numbers, lent until the arena is freed. */
void *arena_alloc(Arena *arena, gsize size_bytes);
/* n of a type. */
#define arena_new_array(arena, type, n) ((type *)arena_alloc((arena), sizeof(type) * (gsize)(n)))
/* A copy of size bytes, ended by a NUL. */
char *arena_text(Arena *arena, const char *text, gsize size_bytes);

#endif
