/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Arrays of items of fixed sizes, made or saved. */
#include "base/tables.h"

#include <string.h>

/* Each part of what is saved is filled up to a multiple of so many bytes. */
#define PART_ALIGN 8

void
tables_init(Tables *tables, const gsize *item_sizes, guint n)
{
    g_assert(n <= TABLES_MAX);
    *tables = (Tables){.n = n, .item_sizes = item_sizes};
    for (guint i = 0; i < n; i++)
        if (item_sizes[i] > 0)
            tables->made[i] = g_array_new(FALSE, TRUE, (guint)item_sizes[i]);
}

void
tables_clear(Tables *tables)
{
    for (guint i = 0; i < tables->n; i++)
        g_clear_pointer(&tables->made[i], g_array_unref);
    *tables = (Tables){0};
}

/* After a change of its array. */
static void
table_changed(Tables *tables, guint table)
{
    tables->counts[table] = tables->made[table]->len;
    tables->items[table] = tables->made[table]->data;
}

void
tables_append(Tables *tables, guint table, const void *items, guint n)
{
    g_array_append_vals(tables->made[table], items, n);
    table_changed(tables, table);
}

void *
tables_resize(Tables *tables, guint table, guint n)
{
    g_array_set_size(tables->made[table], n);
    table_changed(tables, table);
    return tables->made[table]->data;
}

/* ---- the saved form ---- */

static guint64
aligned(guint64 size)
{
    return (size + PART_ALIGN - 1) / PART_ALIGN * PART_ALIGN;
}

static guint64
table_size(const Tables *tables, guint table)
{
    return (guint64)tables->item_sizes[table] * tables->counts[table];
}

static void
save_part(GByteArray *bytes, const void *part, guint64 size)
{
    static const guint8 FILL[PART_ALIGN];
    g_byte_array_append(bytes, part, (guint)size);
    g_byte_array_append(bytes, FILL, (guint)(aligned(size) - size));
}

void
tables_save(const Tables *tables, GByteArray *bytes)
{
    save_part(bytes, tables->counts, tables->n * sizeof *tables->counts);
    for (guint i = 0; i < tables->n; i++)
        save_part(bytes, tables->items[i], table_size(tables, i));
}

bool
tables_load(Tables *tables, const gsize *item_sizes, guint n, const guint8 *saved, gsize size)
{
    g_assert(n <= TABLES_MAX);
    *tables = (Tables){.n = n, .item_sizes = item_sizes};
    const gsize counts_size = n * sizeof *tables->counts;
    guint64 at = aligned(counts_size);
    if (at > size)
        return false;
    memcpy(tables->counts, saved, counts_size);
    for (guint i = 0; i < n; i++) {
        const guint64 left = size - at, needed = aligned(table_size(tables, i));
        if (needed > left)
            return false;
        tables->items[i] = saved + at;
        at += needed;
    }
    return at == size;
}
