/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Collects bytes that the worker is asked for. */
#include "worker/fetch.h"

struct Fetch {
    Wanted *wanted;
    WorkerContents contents;
    GPtrArray *bytes; /* GByteArray* by number, or NULL */
    GByteArray *current;
};

static void
bytes_free(gpointer data)
{
    if (data)
        g_byte_array_unref(data);
}

static void
on_begin(guint32 number, guint64 size, void *user)
{
    Fetch *fetch = user;
    (void)size;
    fetch->current = NULL;
    if (number >= fetch->bytes->len || g_ptr_array_index(fetch->bytes, number))
        return;
    fetch->current = g_byte_array_new();
    g_ptr_array_index(fetch->bytes, number) = fetch->current;
}

static void
on_data(const guint8 *data, gsize size, void *user)
{
    Fetch *fetch = user;
    if (fetch->current)
        g_byte_array_append(fetch->current, data, (guint)size);
}

static void
on_end(void *user)
{
    ((Fetch *)user)->current = NULL;
}

Fetch *
fetch_new(void)
{
    Fetch *fetch = g_new0(Fetch, 1);
    fetch->wanted = wanted_new();
    fetch->bytes = g_ptr_array_new_with_free_func(bytes_free);
    fetch->contents = (WorkerContents){fetch->wanted, NULL, on_begin, on_data, on_end, fetch};
    return fetch;
}

void
fetch_free(Fetch *fetch)
{
    if (!fetch)
        return;
    wanted_free(fetch->wanted);
    g_ptr_array_unref(fetch->bytes);
    g_free(fetch);
}

guint32
fetch_add(Fetch *fetch, const char *path, guint64 offset, guint64 size)
{
    g_ptr_array_add(fetch->bytes, NULL);
    return wanted_add(fetch->wanted, path, offset, size);
}

const WorkerContents *
fetch_contents(Fetch *fetch)
{
    return &fetch->contents;
}

const GByteArray *
fetch_bytes(const Fetch *fetch, guint32 number)
{
    return number < fetch->bytes->len ? g_ptr_array_index(fetch->bytes, number) : NULL;
}
