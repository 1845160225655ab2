/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines that are not sent yet. */
#include "worker/pending.h"

#include <stdatomic.h>
#include <string.h>
#include <sys/mman.h>

/* A worker may die between any two stores: `size` becomes 0 before `start` goes on, and is set once
 * the text is there. */
struct Pending {
    _Atomic guint64 start; /* bytes of the stream before the text */
    _Atomic guint64 size;  /* of the text */
    char text[PENDING_BYTES];
};

Pending *
pending_new(void)
{
    void *memory =
        mmap(NULL, sizeof(Pending), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED ? NULL : memory;
}

void
pending_free(Pending *pending)
{
    if (pending)
        munmap(pending, sizeof *pending);
}

void
pending_keep(Pending *pending, const char *lines, gsize size)
{
    gsize kept = (gsize)atomic_load(&pending->size);
    memcpy(pending->text + kept, lines + kept, size - kept);
    atomic_store(&pending->size, size);
}

void
pending_sent(Pending *pending, gsize size)
{
    atomic_store(&pending->size, 0);
    atomic_fetch_add(&pending->start, size);
}

GBytes *
pending_take(const Pending *pending, guint64 received)
{
    guint64 start = atomic_load(&pending->start), size = atomic_load(&pending->size);
    if (size > PENDING_BYTES || received < start || received - start > size)
        return g_bytes_new(NULL, 0);
    return g_bytes_new(pending->text + (received - start), (gsize)(size - (received - start)));
}
