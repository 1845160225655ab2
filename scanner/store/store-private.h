/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parts of the store share. */
#ifndef NETBOM_STORE_STORE_PRIVATE_H
#define NETBOM_STORE_STORE_PRIVATE_H

#include "store/sql.h"
#include "store/store.h"

struct Store {
    Sql *sql;
    bool in_bulk; /* between store_begin() and store_end() */
};

typedef bool (*StoreWork)(Store *store, void *user, GError **error);

/* Does the work in one transaction: again where it met another one, or where the server went away
 * and comes back within a minute. */
bool store_transact(Store *store, StoreWork work, void *user, GError **error);
/* The same without a transaction, for what only reads. */
bool store_read(Store *store, StoreWork work, void *user, GError **error);

/* The work of store_put(); user is a StorePut. */
typedef struct {
    const StoreResult *result;
    const StorePlace *place;
    bool is_new;
} StorePut;
bool store_work_put(Store *store, void *user, GError **error);

/* Columns of `result r`, for result_from_row(). */
#define RESULT_COLUMNS                                                                             \
    "r.key, r.image, r.rules, r.options, r.program, r.size, r.complete, r.incomplete, r.built,"    \
    " r.vendor, r.model, r.version, r.os_name, r.os_version, r.understood, r.padding, r.unknown,"  \
    " r.high_entropy, r.n_components, r.n_problems, r.problems, r.seconds, r.stored_at, r.basis"
#define RESULT_N_COLUMNS 24
/* A result with its facts. */
StoreResult *result_from_row(SqlCursor *cursor);

#endif
