/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Release lines: which results the scan of a further release may recall from. */
#include "store/pack.h"
#include "store/store-private.h"

/* ---- put ---- */

typedef struct {
    StorePut put;
    const char *line;
} LinePut;

/* Only the newest results of the line can be recalled from, and only by the program, rules and
 * options of now: what others were known by is not needed any more. */
#define NEWEST                                                                                     \
    "(SELECT l.result FROM line l JOIN result r ON r.id = l.result WHERE l.name = ?1"              \
    " AND l.size > 0 AND r.program = ?2 AND r.rules = ?3 AND r.options = ?4"                       \
    " ORDER BY l.result DESC LIMIT ?5)"

static bool
work_put(Store *store, void *user, GError **error)
{
    LinePut *put = user;
    const StoreResult *r = put->put.result;
    g_autoptr(GBytes) none = g_bytes_new_static("", 0);
    GBytes *marks = r->marks ? r->marks : none;
    if (!store_work_put(store, &put->put, error))
        return false;
    if (r->disputed && !sql_do(store->sql, "UPDATE line SET size = 0, bytes = ?2 WHERE name = ?1",
                               error, SQL_T(put->line), SQL_B(none)))
        return false;
    return sql_do(store->sql,
                  "INSERT INTO line (result, name, recalled, disputed, size, bytes) SELECT id, ?2,"
                  " CAST(?3 AS {int}), CAST(?4 AS {int}), CAST(?5 AS {int}), CAST(?6 AS {blob})"
                  " FROM result WHERE key = ?1 ON CONFLICT (result) DO UPDATE SET"
                  " name = excluded.name, recalled = excluded.recalled,"
                  " disputed = excluded.disputed, size = excluded.size, bytes = excluded.bytes",
                  error, SQL_T(r->key), SQL_T(put->line), SQL_I(r->recalled), SQL_I(r->disputed),
                  SQL_I(r->marks_size), SQL_B(marks)) &&
           sql_do(store->sql,
                  "UPDATE line SET size = 0, bytes = ?6 WHERE name = ?1 AND size > 0"
                  " AND result NOT IN " NEWEST,
                  error, SQL_T(put->line), SQL_T(r->program), SQL_T(r->rules), SQL_T(r->options),
                  SQL_I(STORE_LINE_BASES), SQL_B(none));
}

bool
store_put_line(Store *store, const char *line, const StoreResult *result, const StorePlace *place,
               GError **error)
{
    LinePut put = {.put = {.result = result, .place = place}, .line = line};
    return store_transact(store, work_put, &put, error);
}

/* ---- get ---- */

typedef struct {
    const char *line, *program, *rules, *options;
    GPtrArray *bases;
} LineGet;

static bool
work_get(Store *store, void *user, GError **error)
{
    LineGet *get = user;
    const SqlValue values[] = {SQL_T(get->line), SQL_T(get->program), SQL_T(get->rules),
                               SQL_T(get->options), SQL_I(STORE_LINE_BASES)};
    g_ptr_array_set_size(get->bases, 0);
    g_autoptr(SqlCursor) cursor = sql_query(
        store->sql,
        "SELECT " RESULT_COLUMNS ", c.size, c.sha256, c.bytes, l.size, l.bytes FROM line l"
        " JOIN result r ON r.id = l.result JOIN record c ON c.result = r.id"
        " WHERE l.name = ?1 AND l.size > 0 AND r.program = ?2 AND r.rules = ?3"
        " AND r.options = ?4 AND r.complete = 1 ORDER BY l.result DESC LIMIT ?5",
        values, G_N_ELEMENTS(values), error);
    int got = cursor != NULL ? 1 : -1;
    while (got > 0 && (got = sql_next(cursor, error)) > 0) {
        StoreResult *base = result_from_row(cursor);
        base->record_size = (guint64)sql_int(cursor, RESULT_N_COLUMNS);
        g_strlcpy(base->record_sha256, sql_text(cursor, RESULT_N_COLUMNS + 1),
                  sizeof base->record_sha256);
        base->record = sql_blob(cursor, RESULT_N_COLUMNS + 2);
        base->marks_size = (guint64)sql_int(cursor, RESULT_N_COLUMNS + 3);
        base->marks = sql_blob(cursor, RESULT_N_COLUMNS + 4);
        g_ptr_array_add(get->bases, base);
    }
    return got >= 0;
}

GPtrArray *
store_line(Store *store, const char *line, const char *program, const char *rules,
           const char *options, GError **error)
{
    g_autoptr(GPtrArray) bases = g_ptr_array_new_with_free_func((GDestroyNotify)result_free);
    LineGet get = {line, program, rules, options, bases};
    return store_read(store, work_get, &get, error) ? g_steal_pointer(&bases) : NULL;
}
