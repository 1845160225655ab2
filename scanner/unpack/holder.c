/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The memory of a decoded object. */
#include "unpack/holder.h"

#include "base/pages.h"

struct Holder {
    Budget *budget;
    guint8 *data;
    guint64 charged_bytes;
    guint users;
};

Holder *
holder_new(Budget *budget, guint8 *data, guint64 charged_bytes)
{
    Holder *holder = g_new(Holder, 1);
    *holder = (Holder){budget, data, charged_bytes, 1};
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
    budget_return_memory(holder->budget, holder->charged_bytes);
    pages_free(holder->data, holder->charged_bytes);
    g_free(holder);
}
