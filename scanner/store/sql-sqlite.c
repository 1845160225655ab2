/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The driver of SQLite. */
#include <sqlite3.h>
#include <string.h>

#include "base/error.h"
#include "store/sql-driver.h"

/* How long one process waits for another that writes. */
#define BUSY_MS (120 * 1000)

static bool
failed(sqlite3 *db, GError **error)
{
    int code = sqlite3_errcode(db) & 0xff;
    bool data = code == SQLITE_NOTADB || code == SQLITE_CORRUPT || code == SQLITE_CONSTRAINT;
    g_set_error(error, NETBOM_ERROR, data ? NETBOM_ERROR_DATA : NETBOM_ERROR_FILE, "%s",
                sqlite3_errmsg(db));
    return false;
}

/* A commit is on the disk before it is acknowledged (synchronous), readers do not wait for the
 * writer (WAL), and a file that somebody else made runs nothing (trusted_schema). Who comes to read
 * sorts in as much memory as the cache has, and beyond that in a file; it meets most pages once, so
 * that a small cache, whose memory is used again and again, is the faster one. Who comes to put
 * results keeps in memory what a statement may have to take back. */
static bool
prepare_connection(sqlite3 *db, bool writable, bool reads, GError **error)
{
    static const char *const PRAGMAS[] = {
        "PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON",   "PRAGMA foreign_keys=ON",
        "PRAGMA synchronous=FULL",   "PRAGMA journal_size_limit=0", "PRAGMA journal_mode=WAL"};
    const char *memory = reads ? "PRAGMA cache_size=-2048; PRAGMA temp_store=FILE"
                               : "PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY";
    sqlite3_busy_timeout(db, BUSY_MS);
    sqlite3_extended_result_codes(db, 1);
    for (gsize i = 0; i < G_N_ELEMENTS(PRAGMAS) - !writable; i++)
        if (sqlite3_exec(db, PRAGMAS[i], NULL, NULL, NULL) != SQLITE_OK)
            return failed(db, error);
    return sqlite3_exec(db, memory, NULL, NULL, NULL) == SQLITE_OK || failed(db, error);
}

static void *
sqlite_open(const char *where, bool may_make, GError **error)
{
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    sqlite3 *db = NULL;
    bool writable = true;
    int code = sqlite3_open_v2(where, &db, flags | (may_make ? SQLITE_OPEN_CREATE : 0), NULL);
    if (code == SQLITE_OK)
        writable = sqlite3_db_readonly(db, "main") == 0;
    if ((code == SQLITE_OK || failed(db, error)) &&
        prepare_connection(db, writable, !may_make, error))
        return db;
    sqlite3_close(db);
    return NULL;
}

static void
sqlite_close(void *db)
{
    sqlite3_close(db);
}

static void *
sqlite_prepare(void *db, const char *text, guint number, GError **error)
{
    (void)number;
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v3(db, text, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) == SQLITE_OK)
        return statement;
    failed(db, error);
    return NULL;
}

static void
sqlite_statement_free(void *statement)
{
    sqlite3_finalize(statement);
}

static int
bind(sqlite3_stmt *statement, int at, const SqlValue *value)
{
    switch (value->type) {
    case SQL_INT:
        return sqlite3_bind_int64(statement, at, value->integer);
    case SQL_REAL:
        return sqlite3_bind_double(statement, at, value->real);
    case SQL_TEXT:
        return sqlite3_bind_text64(statement, at, value->bytes,
                                   value->bytes != NULL ? strlen(value->bytes) : 0, SQLITE_STATIC,
                                   SQLITE_UTF8);
    case SQL_BLOB:
        return value->bytes == NULL
                   ? sqlite3_bind_zeroblob(statement, at, 0)
                   : sqlite3_bind_blob64(statement, at, value->bytes, value->size, SQLITE_STATIC);
    case SQL_NULL:
        break;
    }
    return sqlite3_bind_null(statement, at);
}

static bool
sqlite_start(void *db, void *statement, const SqlValue *values, guint n_values, GError **error)
{
    for (guint i = 0; i < n_values; i++)
        if (bind(statement, (int)i + 1, &values[i]) != SQLITE_OK)
            return failed(db, error);
    return true;
}

static int
sqlite_next(void *db, void *statement, GError **error)
{
    int code = sqlite3_step(statement);
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    failed(db, error);
    return -1;
}

static SqlValue
sqlite_column(void *db, void *statement, guint column)
{
    (void)db;
    int at = (int)column;
    switch (sqlite3_column_type(statement, at)) {
    case SQLITE_INTEGER:
        return SQL_I(sqlite3_column_int64(statement, at));
    case SQLITE_FLOAT:
        return SQL_R(sqlite3_column_double(statement, at));
    case SQLITE_TEXT:
        return SQL_T((const char *)sqlite3_column_text(statement, at));
    case SQLITE_BLOB:
        return (SqlValue){.type = SQL_BLOB,
                          .bytes = sqlite3_column_blob(statement, at),
                          .size = (gsize)sqlite3_column_bytes(statement, at)};
    default:
        return (SqlValue){.type = SQL_NULL};
    }
}

static void
sqlite_finish(void *db, void *statement)
{
    (void)db;
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
}

static bool
sqlite_may_retry(const void *db)
{
    int code = sqlite3_errcode((sqlite3 *)(guintptr)db) & 0xff;
    return code == SQLITE_BUSY || code == SQLITE_LOCKED;
}

static bool
sqlite_is_lost(const void *db)
{
    (void)db;
    return false;
}

const SqlDriver SQL_SQLITE = {
    .words = {"INTEGER PRIMARY KEY",
              "TEXT",
              "INTEGER",
              "REAL",
              "BLOB",
              "WITHOUT ROWID",
              "BEGIN IMMEDIATE",
              "json_each(?%s) AS j",
              "json_extract(j.value, '$[%s]')",
              "json_extract(j.value, '$[%s]')",
              "json_extract(j.value, '$[%s]')",
              "SELECT name FROM sqlite_master WHERE type = 'table'",
              "SELECT 1",
              "SELECT 1",
              "PRAGMA integrity_check",
              "VACUUM",
              "BEGIN",
              "json_each(?%s) AS j",
              "j.key",
              "j.value"},
    .parameter = '?',
    .open = sqlite_open,
    .close = sqlite_close,
    .prepare = sqlite_prepare,
    .statement_free = sqlite_statement_free,
    .start = sqlite_start,
    .next = sqlite_next,
    .column = sqlite_column,
    .finish = sqlite_finish,
    .may_retry = sqlite_may_retry,
    .is_lost = sqlite_is_lost,
};
