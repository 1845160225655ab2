/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Blocks of memory for what is decoded: the worker's own, which the budget is charged with, or, if
 * they are large and there is one, the scratch file's. Used by the thread of the engine only.
 */
#ifndef NETBOM_UNPACK_MEMORY_H
#define NETBOM_UNPACK_MEMORY_H

#include "base/budget.h"
#include "unpack/scratch.h"

typedef struct {
    Budget *budget;
    Scratch *scratch; /* NULL: there is none */
} Memory;

/* Frees a block of so many bytes, or NULL, and returns its charge to the budget; answers how many
 * bytes that are: none for scratch. */
guint64 memory_free(const Memory *memory, guint8 *block, guint64 capacity);
/* What the budget is charged with for a block. */
guint64 memory_charge(const Memory *memory, const guint8 *block, guint64 capacity);

#endif
