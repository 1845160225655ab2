/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads and writes what a store knows of a release line. */
#include "commands/line.h"

#include <string.h>

#include "store/pack.h"

static ScanRecord *
base_load(gpointer base)
{
    return result_scan_record(base, NULL);
}

static void
base_add(Memo *memo, StoreResult *base)
{
    g_autofree char *marks = unpack_text(base->marks, base->marks_size, NULL);
    g_autofree char *image = g_strdup(base->image);
    if (marks && memo_add(memo, marks, strlen(marks), base_load, base, (GDestroyNotify)result_free))
        return;
    if (!marks)
        result_free(base);
    g_printerr("netbom: what the store knows of image %.12s is damaged and left out\n", image);
}

Memo *
line_load(Store *store, const char *name, const char *rules, const char *options, GError **error)
{
    g_autoptr(GPtrArray) bases = store_line(store, name, result_program(), rules, options, error);
    if (!bases)
        return NULL;
    Memo *memo = memo_new();
    while (bases->len > 0)
        base_add(memo, g_ptr_array_steal_index(bases, 0));
    return memo;
}

bool
line_put(Store *store, const char *name, const StoreResult *result, const StorePlace *place,
         GError **error)
{
    if (!store_put_line(store, name, result, place, error))
        return false;
    if (result->disputed)
        g_printerr("netbom: line %s: an earlier scan said something else of the same bytes; the "
                   "line begins anew, and what was recalled in it should be scanned again\n",
                   name);
    return true;
}
