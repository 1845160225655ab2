/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a database must be able to do for sql.c. */
#ifndef NETBOM_STORE_SQL_DRIVER_H
#define NETBOM_STORE_SQL_DRIVER_H

#include "store/sql.h"

/* The words in braces, in this order in SqlDriver.words. "%s" stands for the argument. */
#define SQL_WORDS                                                                                  \
    "id", "text", "int", "real", "blob", "pairs", "begin", "rows", "text_at", "int_at", "real_at", \
        "tables", "lock", "share", "integrity", "compact", "snapshot", "numbers", "number_at",     \
        "number"
#define SQL_N_WORDS 20

typedef struct {
    const char *words[SQL_N_WORDS];
    char parameter; /* what numbers a parameter: ?1 or $1 */
    void *(*open)(const char *where, bool may_make, GError **error);
    void (*close)(void *db);
    /* A new statement, freed with the connection. number: counts the statements up from 0. */
    void *(*prepare)(void *db, const char *text, guint number, GError **error);
    void (*statement_free)(void *statement);
    bool (*start)(void *db, void *statement, const SqlValue *values, guint n_values,
                  GError **error);
    int (*next)(void *db, void *statement, GError **error); /* as sql_next() */
    /* The value of the current row, lent until the next call; an integer column answers SQL_INT. */
    SqlValue (*column)(void *db, void *statement, guint column);
    void (*finish)(void *db, void *statement); /* the statement can be started again */
    bool (*may_retry)(const void *db);
    bool (*is_lost)(const void *db); /* the connection is gone */
} SqlDriver;

extern const SqlDriver SQL_SQLITE, SQL_POSTGRES;

#endif
