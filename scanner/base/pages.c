/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Memory for decoded objects. */
#include "base/pages.h"

#include <stdbool.h>
#include <string.h>
#include <sys/mman.h>

/* What is asked for zeros at once. */
#define PIECE_BYTES 4096

static bool
is_large(gsize capacity)
{
    return capacity >= PAGES_LARGE_BYTES;
}

static guint8 *
mapped(void *address)
{
    return address == MAP_FAILED ? NULL : address;
}

guint8 *
pages_zeros(gsize capacity)
{
    if (!is_large(capacity))
        return g_try_malloc0(MAX(capacity, 1));
    return mapped(mmap(NULL, capacity, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
}

guint8 *
pages_resize(guint8 *block, gsize used, gsize capacity, gsize wanted)
{
    if (!is_large(capacity) && !is_large(wanted))
        return g_try_realloc(block, MAX(wanted, 1));
    if (is_large(capacity) && is_large(wanted))
        return mapped(mremap(block, capacity, wanted, MREMAP_MAYMOVE));
    guint8 *moved = pages_zeros(wanted);
    if (!moved)
        return NULL;
    if (block)
        memcpy(moved, block, MIN(used, wanted));
    pages_free(block, capacity);
    return moved;
}

void
pages_free(guint8 *block, gsize capacity)
{
    if (block && is_large(capacity))
        munmap(block, capacity);
    else
        g_free(block);
}

void
pages_append(guint8 *block, gsize used, gsize capacity, const guint8 *data, gsize size)
{
    static const guint8 ZEROS[PIECE_BYTES];
    if (!is_large(capacity) && size > 0)
        memcpy(block + used, data, size);
    if (!is_large(capacity))
        return;
    while (size > 0) {
        const gsize part = MIN(size, PIECE_BYTES - used % PIECE_BYTES);
        /* A page that was not written yet is read as zeros, and takes no memory for that. */
        if (memcmp(data, ZEROS, part) != 0 || memcmp(block + used, ZEROS, part) != 0)
            memcpy(block + used, data, part);
        used += part;
        data += part;
        size -= part;
    }
}
