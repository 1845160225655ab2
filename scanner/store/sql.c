/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Statements in the words of the database at hand, prepared once. */
#include "store/sql.h"

#include <string.h>

#include "base/error.h"
#include "store/sql-driver.h"

struct Sql {
    const SqlDriver *driver;
    void *db;
    char *where, *name;
    GHashTable *statements; /* text as it was written -> statement */
};

struct SqlCursor {
    Sql *sql;
    void *statement;
};

bool
sql_is_url(const char *where)
{
    return g_str_has_prefix(where, "postgresql://") || g_str_has_prefix(where, "postgres://");
}

/* "postgresql://user:password@host/db?options" without what may be secret: who connects, and the
 * options if a password is among them. */
static char *
shown_name(const char *where)
{
    if (!sql_is_url(where))
        return g_strdup(where);
    const char *host = strstr(where, "://") + 3;
    gsize length = strcspn(host, "?");
    const char *at = memrchr(host, '@', length);
    const char *options = strstr(host + length, "pass") == NULL ? host + length : "";
    return g_strdup_printf("%.*s%.*s%s", (int)(host - where), where,
                           (int)(length - (at ? (gsize)(at + 1 - host) : 0)), at ? at + 1 : host,
                           options);
}

Sql *
sql_open(const char *where, bool may_make, GError **error)
{
    const SqlDriver *driver = sql_is_url(where) ? &SQL_POSTGRES : &SQL_SQLITE;
    g_autofree char *name = shown_name(where);
    void *db = driver->open(where, may_make, error);
    if (db == NULL) {
        g_prefix_error(error, "%s: ", name);
        return NULL;
    }
    Sql *sql = g_new0(Sql, 1);
    sql->driver = driver;
    sql->db = db;
    sql->where = g_strdup(where);
    sql->name = g_steal_pointer(&name);
    sql->statements =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, driver->statement_free);
    return sql;
}

void
sql_close(Sql *sql)
{
    if (sql == NULL)
        return;
    g_hash_table_unref(sql->statements);
    sql->driver->close(sql->db);
    g_free(sql->where);
    g_free(sql->name);
    g_free(sql);
}

const char *
sql_name(const Sql *sql)
{
    return sql->name;
}

bool
sql_may_retry(const Sql *sql)
{
    return sql->driver->may_retry(sql->db);
}

bool
sql_is_lost(const Sql *sql)
{
    return sql->driver->is_lost(sql->db);
}

bool
sql_reopen(Sql *sql, GError **error)
{
    void *db = sql->driver->open(sql->where, false, error);
    if (db == NULL)
        return false;
    g_hash_table_remove_all(sql->statements);
    sql->driver->close(sql->db);
    sql->db = db;
    return true;
}

/* ---- in the words of the database ---- */

/* "{word argument}": what stands for it; a word that is not known is a bug. */
static void
word_append(GString *out, const SqlDriver *driver, const char *word, gsize size)
{
    static const char *const WORDS[] = {SQL_WORDS};
    G_STATIC_ASSERT(G_N_ELEMENTS(WORDS) == SQL_N_WORDS);
    gsize length = 0;
    while (length < size && word[length] != ' ')
        length++;
    for (gsize i = 0; i < SQL_N_WORDS; i++) {
        if (strlen(WORDS[i]) != length || memcmp(WORDS[i], word, length) != 0)
            continue;
        const char *text = driver->words[i], *hole = strstr(text, "%s");
        if (hole == NULL) {
            g_string_append(out, text);
        } else {
            g_string_append_len(out, text, hole - text);
            if (length < size)
                g_string_append_len(out, word + length + 1, (gssize)(size - length - 1));
            g_string_append(out, hole + 2);
        }
        return;
    }
    g_assert_not_reached();
}

static char *
translate(const SqlDriver *driver, const char *text)
{
    GString *out = g_string_new(NULL);
    for (const char *at = text; *at != '\0'; at++) {
        const char *end = *at == '{' ? strchr(at, '}') : NULL;
        if (end != NULL) {
            word_append(out, driver, at + 1, (gsize)(end - at - 1));
            at = end;
        } else {
            g_string_append_c(out, *at == '?' ? driver->parameter : *at);
        }
    }
    return g_string_free(out, FALSE);
}

static void *
statement_of(Sql *sql, const char *text, GError **error)
{
    void *statement = g_hash_table_lookup(sql->statements, text);
    if (statement != NULL)
        return statement;
    g_autofree char *own = translate(sql->driver, text);
    statement = sql->driver->prepare(sql->db, own, g_hash_table_size(sql->statements), error);
    if (statement != NULL)
        g_hash_table_insert(sql->statements, g_strdup(text), statement);
    return statement;
}

/* ---- running ---- */

SqlCursor *
sql_query(Sql *sql, const char *text, const SqlValue *values, guint n_values, GError **error)
{
    void *statement = statement_of(sql, text, error);
    if (statement == NULL || !sql->driver->start(sql->db, statement, values, n_values, error)) {
        g_prefix_error(error, "%s: ", sql->name);
        return NULL;
    }
    SqlCursor *cursor = g_new0(SqlCursor, 1);
    cursor->sql = sql;
    cursor->statement = statement;
    return cursor;
}

int
sql_next(SqlCursor *cursor, GError **error)
{
    int got = cursor->sql->driver->next(cursor->sql->db, cursor->statement, error);
    if (got < 0)
        g_prefix_error(error, "%s: ", cursor->sql->name);
    return got;
}

void
sql_cursor_free(SqlCursor *cursor)
{
    if (cursor == NULL)
        return;
    cursor->sql->driver->finish(cursor->sql->db, cursor->statement);
    g_free(cursor);
}

static SqlValue
value_of(SqlCursor *cursor, guint column)
{
    return cursor->sql->driver->column(cursor->sql->db, cursor->statement, column);
}

const char *
sql_text(SqlCursor *cursor, guint column)
{
    SqlValue value = value_of(cursor, column);
    /* Another program may have written to the database. */
    return value.type == SQL_TEXT && g_utf8_validate(value.bytes, -1, NULL) ? value.bytes : "";
}

gint64
sql_int(SqlCursor *cursor, guint column)
{
    SqlValue value = value_of(cursor, column);
    return value.type == SQL_INT ? value.integer : 0;
}

double
sql_real(SqlCursor *cursor, guint column)
{
    SqlValue value = value_of(cursor, column);
    return value.type == SQL_REAL ? value.real
                                  : (value.type == SQL_INT ? (double)value.integer : 0);
}

GBytes *
sql_blob(SqlCursor *cursor, guint column)
{
    SqlValue value = value_of(cursor, column);
    return value.type == SQL_BLOB ? g_bytes_new(value.bytes, value.size) : g_bytes_new(NULL, 0);
}

bool
sql_run(Sql *sql, const char *text, const SqlValue *values, guint n_values, GError **error)
{
    g_autoptr(SqlCursor) cursor = sql_query(sql, text, values, n_values, error);
    int got = cursor != NULL ? 1 : -1;
    while (got > 0)
        got = sql_next(cursor, error);
    return got == 0;
}

bool
sql_number(Sql *sql, const char *text, const SqlValue *values, guint n_values, gint64 *ret_number,
           GError **error)
{
    g_autoptr(SqlCursor) cursor = sql_query(sql, text, values, n_values, error);
    int got = cursor != NULL ? sql_next(cursor, error) : -1;
    if (got > 0)
        *ret_number = sql_int(cursor, 0);
    else if (got == 0)
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "%s: a number is missing", sql->name);
    return got > 0;
}
