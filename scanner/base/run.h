/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs of equal bytes, of which images hold gigabytes: counted word by word. */
#ifndef NETBOM_BASE_RUN_H
#define NETBOM_BASE_RUN_H

#include <glib.h>
#include <string.h>

/* How many bytes from `at` on, which must be below `size`, are equal to the first of them. */
static inline guint64
run_size(const guint8 *data, guint64 size, guint64 at)
{
    const guint64 wanted = data[at] * G_GUINT64_CONSTANT(0x0101010101010101);
    guint64 end = at + 1, word;
    for (; size - end >= sizeof word; end += sizeof word) {
        memcpy(&word, data + end, sizeof word);
        if (word != wanted)
            break;
    }
    while (end < size && data[end] == data[at])
        end++;
    return end - at;
}

#endif
