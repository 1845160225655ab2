/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Blocks of memory for what is decoded. */
#include "unpack/memory.h"

#include "base/pages.h"

guint64
memory_charge(const Memory *memory, const guint8 *block, guint64 capacity)
{
    return scratch_holds(memory->scratch, block) ? 0 : capacity;
}

guint64
memory_free(const Memory *memory, guint8 *block, guint64 capacity)
{
    const guint64 charge = memory_charge(memory, block, capacity);
    if (scratch_holds(memory->scratch, block))
        scratch_release(memory->scratch, block);
    else
        pages_free(block, capacity);
    budget_return_memory(memory->budget, charge);
    return charge;
}
