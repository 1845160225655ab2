/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tables: arrays of items of fixed sizes, which are made once, saved as they are, and used where
 * the saved bytes stand.
 */
#ifndef NETBOM_BASE_TABLES_H
#define NETBOM_BASE_TABLES_H

#include <glib.h>
#include <stdbool.h>

#define TABLES_MAX 8

/* To be read; what changes them is below. */
typedef struct {
    guint n;
    const gsize *item_sizes;       /* bytes, n; lent. 0: nothing but a count, which the user sets */
    guint32 counts[TABLES_MAX];    /* items */
    const void *items[TABLES_MAX]; /* of made[], or of what was saved; NULL: no item was made */
    GArray *made[TABLES_MAX];      /* NULL: they were saved, or are nothing but a count */
} Tables;

/* Empty ones. */
void tables_init(Tables *tables, const gsize *item_sizes, guint n);
void tables_clear(Tables *tables);

/* Changes of a table that is made: its items may be elsewhere afterwards. */
void tables_append(Tables *tables, guint table, const void *items, guint n);
/* The items, to be written; new ones are zeros. */
void *tables_resize(Tables *tables, guint table, guint n);

/* Appends the counts, then the items of each table, in the machine's byte order; each part is
 * filled up to a multiple of eight bytes. */
void tables_save(const Tables *tables, GByteArray *bytes);
/* Of what was saved, which must outlive them and stand at a multiple of eight bytes; they cannot be
 * changed. False: the size is not that of such tables, and they are not to be read. */
bool tables_load(Tables *tables, const gsize *item_sizes, guint n, const guint8 *saved, gsize size);

#endif
