/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Statements of SQL for two databases, written once. Where the two differ, a statement holds a word
 * in braces, which each driver has its own text for:
 *
 *   {id}                   a column that numbers rows; {text}, {int}, {real}, {blob}: other columns
 *   {pairs}                behind a table of which the primary key is all that matters
 *   {begin}                begins a transaction that writes
 *   {rows N}               in FROM: parameter N is the text of a JSON array, whose items are the
 *                          rows `j`
 *   {text_at K}, {int_at K}, {real_at K}   item K of an array that is such a row
 *   {numbers N}            in FROM: parameter N is the text of a JSON array of whole numbers
 *   {number}, {number_at}  such a number, and its index in the array, from 0
 *   {tables}               selects the names of all tables
 *   {lock}                 lets one process at a time do what follows in the transaction
 *   {integrity}            selects 'ok', or what is wrong in the database's own files
 *   {compact}              gives back room that is free
 *   {snapshot}             begins a transaction that only reads, and sees what was there then
 *   {share}                keeps who locks out until the end of the transaction, and nobody else
 *
 * Parameters are ?1, ?2, ...; text is compared by its bytes in both. Statements are prepared once
 * per connection. One thread at a time; one statement at a time runs.
 */
#ifndef NETBOM_STORE_SQL_H
#define NETBOM_STORE_SQL_H

#include <glib.h>
#include <stdbool.h>

typedef enum { SQL_NULL, SQL_INT, SQL_REAL, SQL_TEXT, SQL_BLOB } SqlType;

typedef struct {
    SqlType type;
    gint64 integer;
    double real;
    const char *bytes; /* of a text or a blob; NULL: SQL_NULL is bound */
    gsize size;        /* of a blob */
} SqlValue;

#define SQL_I(value) ((SqlValue){.type = SQL_INT, .integer = (gint64)(value)})
#define SQL_R(value) ((SqlValue){.type = SQL_REAL, .real = (value)})
#define SQL_T(value) ((SqlValue){.type = SQL_TEXT, .bytes = (value)})
#define SQL_B(value)                                                                               \
    ((SqlValue){.type = SQL_BLOB,                                                                  \
                .bytes = g_bytes_get_data((value), NULL),                                          \
                .size = g_bytes_get_size(value)})

typedef struct Sql Sql;
typedef struct SqlCursor SqlCursor;

/* where: a path or a URL "postgresql://..." (or "postgres://"). may_make: a file that is not there
 * is made. */
Sql *sql_open(const char *where, bool may_make, GError **error);
void sql_close(Sql *sql);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Sql, sql_close)
bool sql_is_url(const char *where);
/* What the database is called in messages: the path, or the URL without a password. */
const char *sql_name(const Sql *sql);

/* Runs a statement to its end; rows are dropped. Values: the parameters in order. */
bool sql_run(Sql *sql, const char *text, const SqlValue *values, guint n_values, GError **error);
#define sql_do(sql, text, error, ...)                                                              \
    sql_run((sql), (text), (const SqlValue[]){__VA_ARGS__},                                        \
            G_N_ELEMENTS(((const SqlValue[]){__VA_ARGS__})), (error))
/* True if the last failure of this connection was one of two transactions that met, and the
 * transaction may be tried again. */
bool sql_may_retry(const Sql *sql);
/* True if the server has gone away; sql_reopen() tries to reach it again. */
bool sql_is_lost(const Sql *sql);
bool sql_reopen(Sql *sql, GError **error);

/* Starts a query; values must live until the cursor is freed. */
SqlCursor *sql_query(Sql *sql, const char *text, const SqlValue *values, guint n_values,
                     GError **error);
/* 1: there is a row; 0: no more; -1: failed. */
int sql_next(SqlCursor *cursor, GError **error);
/* Of the row, as long as it is the current one. A NULL is "", 0, no bytes. */
const char *sql_text(SqlCursor *cursor, guint column);
gint64 sql_int(SqlCursor *cursor, guint column);
double sql_real(SqlCursor *cursor, guint column);
GBytes *sql_blob(SqlCursor *cursor, guint column); /* a copy, the caller's */
void sql_cursor_free(SqlCursor *cursor);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SqlCursor, sql_cursor_free)

/* One number of one row. */
bool sql_number(Sql *sql, const char *text, const SqlValue *values, guint n_values,
                gint64 *ret_number, GError **error);

#endif
