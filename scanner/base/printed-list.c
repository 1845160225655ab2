/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Keeps stretches of printed bytes. */
#include "base/printed-list.h"

/* Of larger objects none are kept, nor of those that have one in fewer bytes than these: programs
 * have one in two hundred, and a list takes half of the bytes at most. */
#define BYTES_MAX         (64u << 20)
#define BYTES_OF_ONE      16
#define STRETCHES_AT_ONCE 256

struct PrintedList {
    NetbomBytes bytes;
    guint users;
    GMutex mutex; /* of what follows */
    bool made;
    GArray *stretches; /* NetbomStretch; NULL: too many */
};

PrintedList *
printed_list_new(const NetbomBytes *bytes)
{
    PrintedList *list = g_new0(PrintedList, 1);
    list->bytes = *bytes;
    list->users = 1;
    g_mutex_init(&list->mutex);
    return list;
}

PrintedList *
printed_list_ref(PrintedList *list)
{
    if (list)
        list->users++;
    return list;
}

void
printed_list_unref(PrintedList *list)
{
    if (!list || --list->users > 0)
        return;
    g_mutex_clear(&list->mutex);
    g_clear_pointer(&list->stretches, g_array_unref);
    g_free(list);
}

/* NULL: too many. */
static GArray *
stretches_find(const NetbomBytes *bytes)
{
    const PrintedBytes printed = printed_bytes(bytes);
    PrintedSearch search = printed_search(&printed, 0);
    guint64 most = STRETCHES_AT_ONCE + bytes->size / BYTES_OF_ONE, from, end;
    if (bytes->size > BYTES_MAX)
        return NULL;
    g_autoptr(GArray) stretches =
        g_array_sized_new(FALSE, FALSE, sizeof(NetbomStretch), STRETCHES_AT_ONCE);
    while (printed_next(&search, &from, &end)) {
        const NetbomStretch stretch = {(guint32)from, (guint32)(end - from)};
        if (stretches->len >= most)
            return NULL;
        g_array_append_val(stretches, stretch);
    }
    return g_steal_pointer(&stretches);
}

void
printed_list_get(PrintedList *list, PrintedBytes *bytes)
{
    if (!list)
        return;
    g_mutex_lock(&list->mutex);
    if (!list->made) {
        list->stretches = stretches_find(&list->bytes);
        list->made = true;
    }
    g_mutex_unlock(&list->mutex);
    /* Nobody changes it any more. */
    if (list->stretches) {
        bytes->stretches = (const NetbomStretch *)(gconstpointer)list->stretches->data;
        bytes->n_stretches = list->stretches->len;
    }
}
