/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The memory of a decoded object. */
#include "unpack/holder.h"

struct Holder {
    const Memory *memory;
    guint8 *block;
    guint64 capacity;
    guint users;
};

Holder *
holder_new(const Memory *memory, guint8 *block, guint64 capacity)
{
    Holder *holder = g_new(Holder, 1);
    *holder = (Holder){memory, block, capacity, 1};
    return holder;
}

Holder *
holder_ref(Holder *holder)
{
    if (holder)
        holder->users++;
    return holder;
}

void
holder_unref(Holder *holder)
{
    if (!holder || --holder->users > 0)
        return;
    memory_free(holder->memory, holder->block, holder->capacity);
    g_free(holder);
}
