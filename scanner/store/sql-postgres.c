/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The driver of PostgreSQL; without libpq, one that says so. Facts: the documentation of libpq, and
 * the numbers of the built-in types (pg_type.dat). */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include <string.h>

#include "base/error.h"
#include "store/sql-driver.h"

#ifdef HAVE_LIBPQ
#include <libpq-fe.h>

#include "base/library.h"

/* clang-format off */
#define FUNCTIONS(X) \
    X(PQclear) X(PQconnectdbParams) X(PQerrorMessage) X(PQexec) X(PQfinish) X(PQftype) \
    X(PQgetResult) X(PQgetisnull) X(PQgetlength) X(PQgetvalue) X(PQparameterStatus) X(PQprepare) \
    X(PQresultErrorField) X(PQresultErrorMessage) X(PQresultStatus) X(PQsendQueryPrepared) \
    X(PQsetNoticeProcessor) X(PQsetSingleRowMode) X(PQstatus)
/* clang-format on */

static struct {
    FUNCTIONS(LIBRARY_POINTER)
} pq;

/* Numbers of types. */
enum { OID_BOOL = 16, OID_BYTEA = 17, OID_NAME = 19, OID_INT8 = 20, OID_INT4 = 23, OID_TEXT = 25 };
enum { OID_FLOAT8 = 701, OID_VARCHAR = 1043 };

#define VALUES_MAX 32

typedef struct {
    PGconn *connection;
    PGresult *row; /* the current one; NULL: none */
    bool running;  /* not all of the answer was read */
    bool may_retry;
    bool lost; /* the server has gone away, whether libpq has seen it already or not */
} Database;

typedef struct {
    char name[16];
} Statement;

static bool
failed(Database *db, const PGresult *result, GError **error)
{
    const char *text = result != NULL ? pq.PQresultErrorMessage(result) : "";
    const char *state = result != NULL ? pq.PQresultErrorField(result, PG_DIAG_SQLSTATE) : NULL;
    db->may_retry = state != NULL && (strcmp(state, "40001") == 0 || strcmp(state, "40P01") == 0);
    /* What did not come from the server is of the connection; 57P01 to 57P03: it shuts down, or
     * starts. */
    db->lost = db->lost || state == NULL || strncmp(state, "57P0", 4) == 0;
    g_autofree char *line = g_strdup(*text != '\0' ? text : pq.PQerrorMessage(db->connection));
    g_strdelimit(g_strchomp(line), "\r\n", ' ');
    g_set_error_literal(error, NETBOM_ERROR, NETBOM_ERROR_FILE, line);
    return false;
}

static void
ignore_notice(void *user, const char *message)
{
    (void)user;
    (void)message;
}

static void
postgres_close(void *data)
{
    Database *db = data;
    pq.PQclear(db->row);
    pq.PQfinish(db->connection);
    g_free(db);
}

static void *
postgres_open(const char *where, bool may_make, GError **error)
{
    (void)may_make; /* a database is made by who runs the server */
    const char *const names[] = {"dbname", "fallback_application_name", "client_encoding", NULL};
    const char *const values[] = {where, "netbom", "UTF8", NULL};
    if (!library_load(LIBPQ_SONAME, FUNCTIONS(LIBRARY_NAME), &pq, sizeof pq, error))
        return NULL;
    Database *db = g_new0(Database, 1);
    db->connection = pq.PQconnectdbParams(names, values, 1);
    if (pq.PQstatus(db->connection) != CONNECTION_OK) {
        failed(db, NULL, error);
        postgres_close(db);
        return NULL;
    }
    pq.PQsetNoticeProcessor(db->connection, ignore_notice, NULL);
    /* A plan over 100,000 images is compiled for longer than it runs. A server before 11 does not
     * know the word, and need not. */
    pq.PQclear(pq.PQexec(db->connection, "SET jit = off"));
    const char *encoding = pq.PQparameterStatus(db->connection, "server_encoding");
    if (g_strcmp0(encoding, "UTF8") == 0 || g_strcmp0(encoding, "SQL_ASCII") == 0)
        return db;
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "the database must be in UTF8, not in %s",
                encoding);
    postgres_close(db);
    return NULL;
}

static void *
postgres_prepare(void *data, const char *text, guint number, GError **error)
{
    Database *db = data;
    Statement *statement = g_new0(Statement, 1);
    g_snprintf(statement->name, sizeof statement->name, "s%u", number);
    PGresult *result = pq.PQprepare(db->connection, statement->name, text, 0, NULL);
    bool ok = pq.PQresultStatus(result) == PGRES_COMMAND_OK || failed(db, result, error);
    pq.PQclear(result);
    if (!ok)
        g_clear_pointer(&statement, g_free);
    return statement;
}

/* Numbers travel as text, whatever the type that the statement gives them. */
static bool
postgres_start(void *data, void *statement, const SqlValue *values, guint n_values, GError **error)
{
    Database *db = data;
    const char *texts[VALUES_MAX];
    char numbers[VALUES_MAX][G_ASCII_DTOSTR_BUF_SIZE];
    int sizes[VALUES_MAX], formats[VALUES_MAX];
    g_assert(n_values <= VALUES_MAX);
    for (guint i = 0; i < n_values; i++) {
        const SqlValue *value = &values[i];
        formats[i] = value->type == SQL_BLOB;
        sizes[i] = (int)value->size;
        texts[i] = numbers[i];
        if (value->type == SQL_INT)
            g_snprintf(numbers[i], sizeof numbers[i], "%" G_GINT64_FORMAT, value->integer);
        else if (value->type == SQL_REAL)
            g_ascii_dtostr(numbers[i], sizeof numbers[i], value->real);
        else
            texts[i] = value->type == SQL_BLOB && value->bytes == NULL ? "" : value->bytes;
        g_assert(value->size <= G_MAXINT32); /* PACK_MAX is less */
    }
    db->may_retry = false;
    if (!pq.PQsendQueryPrepared(db->connection, ((const Statement *)statement)->name, (int)n_values,
                                texts, sizes, formats, 1) ||
        !pq.PQsetSingleRowMode(db->connection))
        return failed(db, NULL, error);
    db->running = true;
    return true;
}

static void
drain(Database *db)
{
    PGresult *result;
    while (db->running && (result = pq.PQgetResult(db->connection)) != NULL)
        pq.PQclear(result);
    db->running = false;
}

static int
postgres_next(void *data, void *statement, GError **error)
{
    (void)statement;
    Database *db = data;
    pq.PQclear(db->row);
    db->row = db->running ? pq.PQgetResult(db->connection) : NULL;
    ExecStatusType status = pq.PQresultStatus(db->row);
    if (status == PGRES_SINGLE_TUPLE)
        return 1;
    bool ok = status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK ||
              (db->row == NULL && pq.PQstatus(db->connection) == CONNECTION_OK) ||
              failed(db, db->row, error);
    pq.PQclear(db->row);
    db->row = NULL;
    drain(db);
    return ok ? 0 : -1;
}

static gint64
integer_of(const char *bytes, int size)
{
    guint64 value = size > 0 && (bytes[0] & 0x80) ? G_MAXUINT64 : 0;
    for (int i = 0; i < size; i++)
        value = value << 8 | (guint8)bytes[i];
    return (gint64)value;
}

static SqlValue
postgres_column(void *data, void *statement, guint column)
{
    (void)statement;
    const Database *db = data;
    int at = (int)column;
    if (db->row == NULL || pq.PQgetisnull(db->row, 0, at))
        return (SqlValue){.type = SQL_NULL};
    const char *bytes = pq.PQgetvalue(db->row, 0, at);
    int size = pq.PQgetlength(db->row, 0, at);
    switch (pq.PQftype(db->row, at)) {
    case OID_BOOL:
    case OID_INT4:
    case OID_INT8:
        return SQL_I(integer_of(bytes, size));
    case OID_FLOAT8: {
        union {
            gint64 bits;
            double real;
        } value = {.bits = integer_of(bytes, size)};
        return SQL_R(value.real);
    }
    case OID_BYTEA:
        return (SqlValue){.type = SQL_BLOB, .bytes = bytes, .size = (gsize)size};
    case OID_TEXT:
    case OID_VARCHAR:
    case OID_NAME:
        return SQL_T(bytes);
    default:
        g_assert_not_reached(); /* a statement of ours that gives another type */
    }
}

static void
postgres_finish(void *data, void *statement)
{
    (void)statement;
    Database *db = data;
    pq.PQclear(db->row);
    db->row = NULL;
    drain(db);
}

static bool
postgres_may_retry(const void *db)
{
    return ((const Database *)db)->may_retry;
}

static bool
postgres_is_lost(const void *db)
{
    return ((const Database *)db)->lost ||
           pq.PQstatus(((const Database *)db)->connection) != CONNECTION_OK;
}

#else

static void *
postgres_open(const char *where, bool may_make, GError **error)
{
    (void)where;
    (void)may_make;
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE,
                "this netbom was built without PostgreSQL (--with-postgresql)");
    return NULL;
}

#define postgres_close     NULL
#define postgres_prepare   NULL
#define postgres_start     NULL
#define postgres_next      NULL
#define postgres_column    NULL
#define postgres_finish    NULL
#define postgres_may_retry NULL
#define postgres_is_lost   NULL
#endif

const SqlDriver SQL_POSTGRES = {
    .words = {"BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
              "TEXT COLLATE \"C\"",
              "BIGINT",
              "DOUBLE PRECISION",
              "BYTEA",
              "",
              "BEGIN",
              "jsonb_array_elements($%s::jsonb) AS j(value)",
              "(j.value->>%s)",
              "(j.value->>%s)::bigint",
              "(j.value->>%s)::double precision",
              "SELECT table_name::text FROM information_schema.tables"
              " WHERE table_schema = current_schema()",
              "SELECT 1 FROM (SELECT pg_advisory_xact_lock(1852140141)) AS held",
              "SELECT 1 FROM (SELECT pg_advisory_xact_lock_shared(1852140141)) AS held",
              "SELECT 'ok'",
              "SELECT 1",
              "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
              "jsonb_array_elements_text($%s::jsonb) WITH ORDINALITY AS j(value, number)",
              "(j.number - 1)",
              "j.value::bigint"},
    .parameter = '$',
    .open = postgres_open,
    .close = postgres_close,
    .prepare = postgres_prepare,
    .statement_free = g_free,
    .start = postgres_start,
    .next = postgres_next,
    .column = postgres_column,
    .finish = postgres_finish,
    .may_retry = postgres_may_retry,
    .is_lost = postgres_is_lost,
};
