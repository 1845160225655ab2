/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads results back. */
#include <string.h>

#include "base/error.h"
#include "base/json.h"
#include "store/store-private.h"

static guint64
size_of(SqlCursor *cursor, guint column)
{
    return (guint64)MAX(sql_int(cursor, column), 0);
}

StoreResult *
result_from_row(SqlCursor *cursor)
{
    StoreResult *r = g_new0(StoreResult, 1);
    char **const texts[] = {&r->rules, &r->options, &r->program, NULL,
                            NULL,      NULL,        &r->built,   &r->vendor,
                            &r->model, &r->version, &r->os_name, &r->os_version};
    g_strlcpy(r->key, sql_text(cursor, 0), sizeof r->key);
    g_strlcpy(r->image, sql_text(cursor, 1), sizeof r->image);
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++)
        if (texts[i] != NULL)
            *texts[i] = g_strdup(sql_text(cursor, i + 2));
    r->size = size_of(cursor, 5);
    r->complete = sql_int(cursor, 6) != 0;
    r->incomplete = sql_int(cursor, 7) != 0;
    r->coverage = (Coverage){r->size, size_of(cursor, 14), size_of(cursor, 15), size_of(cursor, 16),
                             size_of(cursor, 17)};
    r->n_components = (guint)size_of(cursor, 18);
    r->n_problems = (guint)size_of(cursor, 19);
    r->problems = g_strdup(sql_text(cursor, 20));
    r->seconds = sql_real(cursor, 21);
    r->stored_at = sql_int(cursor, 22);
    r->basis = g_strdup(sql_text(cursor, 23));
    return r;
}

/* ---- all ---- */

typedef struct {
    StoreParts parts;
    StoreEach each;
    void *user;
    bool begun; /* what was handed out is not handed out again */
} Iteration;

/* Columns behind the facts: the name, then those of the parts. */
static StoreResult *
result_with_parts(SqlCursor *cursor, StoreParts parts)
{
    StoreResult *result = result_from_row(cursor);
    guint column = RESULT_N_COLUMNS + 1;
    if (parts & STORE_WITH_ATTRIBUTION) {
        result->attribution_size = size_of(cursor, column++);
        result->attribution = sql_blob(cursor, column++);
    }
    if (parts & STORE_WITH_RECORD) {
        result->record_size = size_of(cursor, column++);
        g_strlcpy(result->record_sha256, sql_text(cursor, column++), sizeof result->record_sha256);
        result->record = sql_blob(cursor, column++);
    }
    return result;
}

static char *
select_text(StoreParts parts, const char *where)
{
    return g_strdup_printf(
        "SELECT " RESULT_COLUMNS ", i.name%s%s FROM image i JOIN result r ON r.id = i.result%s%s"
        " %s",
        parts & STORE_WITH_ATTRIBUTION ? ", a.size, a.bytes" : "",
        parts & STORE_WITH_RECORD ? ", c.size, c.sha256, c.bytes" : "",
        parts & STORE_WITH_ATTRIBUTION ? " JOIN attribution a ON a.result = r.id" : "",
        parts & STORE_WITH_RECORD ? " JOIN record c ON c.result = r.id" : "", where);
}

static bool
work_each(Store *store, void *user, GError **error)
{
    Iteration *iteration = user;
    g_autofree char *text = select_text(iteration->parts, "ORDER BY i.sha256");
    if (iteration->begun) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "%s: the connection was lost",
                    sql_name(store->sql));
        return false;
    }
    g_autoptr(SqlCursor) cursor = sql_query(store->sql, text, NULL, 0, error);
    int got = cursor != NULL ? 1 : -1;
    bool more = true;
    while (more && got > 0 && (got = sql_next(cursor, error)) > 0) {
        g_autoptr(StoreResult) result = result_with_parts(cursor, iteration->parts);
        const char *name = sql_text(cursor, RESULT_N_COLUMNS);
        iteration->begun = true;
        more = iteration->each(result, *name != '\0' ? name : result->image, iteration->user);
    }
    return got >= 0;
}

bool
store_each(Store *store, StoreParts parts, StoreEach each, void *user, GError **error)
{
    Iteration iteration = {parts, each, user, false};
    return store_read(store, work_each, &iteration, error);
}

/* ---- one ---- */

static const char *const INDEX_OF[INDEX_COUNT] = {
    [INDEX_COMPONENTS] =
        "SELECT c.digest, c.name, c.version, c.version_range, c.type, c.purl, c.licence,"
        " c.supplier, c.upstream, c.upstream_version, p.confidence, p.copies FROM result_component "
        "p JOIN component c"
        " ON c.id = p.component WHERE p.result = ?1 ORDER BY c.digest",
    [INDEX_SUPPLIERS] = "SELECT supplier, role, whole, strength, parts, subject"
                        " FROM result_supplier WHERE result = ?1 ORDER BY supplier, role, whole",
    [INDEX_FILES] = "SELECT f.digest, f.sha256, f.path, f.size FROM result_file p JOIN file f"
                    " ON f.id = p.file WHERE p.result = ?1 ORDER BY f.digest",
    [INDEX_CERTIFICATES] =
        "SELECT c.digest, c.sha256, c.subject, c.issuer, c.not_before, c.not_after"
        " FROM result_certificate p JOIN certificate c ON c.id = p.certificate"
        " WHERE p.result = ?1 ORDER BY c.digest",
};
/* Types of their columns, as of the rows of the index. */
static const char *const TYPES_OF[INDEX_COUNT] = {"ssssssssssri", "ssiris", "sssi", "ssssss"};

static char *
index_read(Sql *sql, IndexTable table, gint64 id, GError **error)
{
    g_autoptr(GString) out = g_string_new(NULL);
    g_autoptr(JsonWriter) json = json_writer_new(out, JSON_STYLE_COMPACT);
    const SqlValue value = SQL_I(id);
    g_autoptr(SqlCursor) cursor = sql_query(sql, INDEX_OF[table], &value, 1, error);
    int got = cursor != NULL ? 1 : -1;
    json_begin_array(json);
    while (got > 0 && (got = sql_next(cursor, error)) > 0) {
        json_begin_array(json);
        for (guint i = 0; TYPES_OF[table][i] != '\0'; i++)
            if (TYPES_OF[table][i] == 's')
                json_put_string(json, sql_text(cursor, i));
            else if (TYPES_OF[table][i] == 'i')
                json_put_int(json, sql_int(cursor, i));
            else
                json_put_double(json, sql_real(cursor, i), 2);
        json_end_array(json);
    }
    json_end_array(json);
    json_writer_finish(json, NULL);
    return got >= 0 ? g_strdup(out->str) : NULL;
}

typedef struct {
    const char *image_or_key;
    StoreResult *result;
} Get;

#define ALL_COLUMNS RESULT_COLUMNS ", r.id, a.size, a.bytes, c.size, c.sha256, c.bytes"
#define ALL_TABLES  "result r JOIN attribution a ON a.result = r.id JOIN record c ON c.result = r.id"

static bool
work_get(Store *store, void *user, GError **error)
{
    Get *get = user;
    const SqlValue value = SQL_T(get->image_or_key);
    gint64 id = 0;
    g_autoptr(StoreResult) result = NULL;
    {
        g_autoptr(SqlCursor) cursor =
            sql_query(store->sql,
                      "SELECT " ALL_COLUMNS " FROM " ALL_TABLES " WHERE r.key = ?1 OR r.id ="
                      " (SELECT result FROM image WHERE sha256 = ?1)",
                      &value, 1, error);
        int got = cursor != NULL ? sql_next(cursor, error) : -1;
        if (got <= 0)
            return got == 0;
        id = sql_int(cursor, RESULT_N_COLUMNS);
        result = result_with_parts(cursor, STORE_WITH_ATTRIBUTION | STORE_WITH_RECORD);
    }
    for (guint i = 0; i < INDEX_COUNT; i++)
        if ((result->index[i] = index_read(store->sql, (IndexTable)i, id, error)) == NULL)
            return false;
    get->result = g_steal_pointer(&result);
    return true;
}

bool
store_get(Store *store, const char *image_or_key, StoreResult **ret_result, GError **error)
{
    Get get = {image_or_key, NULL};
    if (!store_read(store, work_get, &get, error))
        return false;
    if (get.result != NULL)
        *ret_result = get.result;
    return true;
}

static bool
work_facts(Store *store, void *user, GError **error)
{
    Get *get = user;
    const SqlValue value = SQL_T(get->image_or_key);
    g_autoptr(SqlCursor) cursor =
        sql_query(store->sql,
                  "SELECT " RESULT_COLUMNS ", (SELECT count(*) FROM image i WHERE i.result = r.id)"
                  " FROM result r WHERE r.key = ?1",
                  &value, 1, error);
    int got = cursor != NULL ? sql_next(cursor, error) : -1;
    if (got > 0) {
        get->result = result_from_row(cursor);
        get->result->current = sql_int(cursor, RESULT_N_COLUMNS) > 0;
    }
    return got >= 0;
}

bool
store_facts(Store *store, const char *key, StoreResult **ret_result, GError **error)
{
    Get get = {key, NULL};
    if (!store_read(store, work_facts, &get, error))
        return false;
    if (get.result != NULL)
        *ret_result = get.result;
    return true;
}

/* ---- lists of texts, counts ---- */

typedef struct {
    const char *text, *argument;
    GPtrArray *found;
} Texts;

static bool
work_texts(Store *store, void *user, GError **error)
{
    Texts *texts = user;
    const SqlValue value = SQL_T(texts->argument);
    g_autoptr(SqlCursor) cursor =
        sql_query(store->sql, texts->text, &value, texts->argument != NULL, error);
    int got = cursor != NULL ? 1 : -1;
    g_ptr_array_set_size(texts->found, 0);
    while (got > 0 && (got = sql_next(cursor, error)) > 0)
        g_ptr_array_add(texts->found, g_strdup(sql_text(cursor, 0)));
    return got >= 0;
}

static GPtrArray *
texts_read(Store *store, const char *text, const char *argument, GError **error)
{
    g_autoptr(GPtrArray) found = g_ptr_array_new_with_free_func(g_free);
    Texts texts = {text, argument, found};
    return store_read(store, work_texts, &texts, error) ? g_steal_pointer(&found) : NULL;
}

GPtrArray *
store_places(Store *store, const char *image, GError **error)
{
    return texts_read(store, "SELECT path FROM place WHERE image = ?1 ORDER BY path", image, error);
}

typedef struct {
    StoreEachPlace each;
    void *user;
} EachPlace;

static bool
work_each_place(Store *store, void *user, GError **error)
{
    const EachPlace *each = user;
    g_autoptr(SqlCursor) cursor = sql_query(
        store->sql, "SELECT path, image FROM place ORDER BY image, path, digest", NULL, 0, error);
    int got = cursor != NULL ? 1 : -1;
    while (got > 0 && (got = sql_next(cursor, error)) > 0)
        each->each(sql_text(cursor, 0), sql_text(cursor, 1), each->user);
    return got >= 0;
}

bool
store_each_place(Store *store, StoreEachPlace each, void *user, GError **error)
{
    EachPlace places = {each, user};
    return store_read(store, work_each_place, &places, error);
}

GPtrArray *
store_keys(Store *store, const char *other_than_basis, GError **error)
{
    return other_than_basis == NULL
               ? texts_read(store,
                            "SELECT r.key FROM image i JOIN result r ON r.id = i.result"
                            " ORDER BY i.sha256",
                            NULL, error)
               : texts_read(store,
                            "SELECT r.key FROM image i JOIN result r ON r.id = i.result"
                            " WHERE r.basis <> ?1 ORDER BY i.sha256",
                            other_than_basis, error);
}

typedef struct {
    const char *basis;
    guint64 number;
} Stale;

static bool
work_stale(Store *store, void *user, GError **error)
{
    Stale *stale = user;
    const SqlValue value = SQL_T(stale->basis);
    gint64 number;
    /* Two ranges of an index, of which mostly none has a row. */
    if (!sql_number(store->sql,
                    "SELECT (SELECT count(*) FROM result WHERE basis < ?1) +"
                    " (SELECT count(*) FROM result WHERE basis > ?1)",
                    &value, 1, &number, error))
        return false;
    stale->number = (guint64)number;
    return true;
}

bool
store_count_stale(Store *store, const char *basis, guint64 *ret_number, GError **error)
{
    Stale stale = {basis, 0};
    bool ok = store_read(store, work_stale, &stale, error);
    if (ok)
        *ret_number = stale.number;
    return ok;
}

static bool
work_count(Store *store, void *user, GError **error)
{
    StoreCounts *counts = user;
    const struct {
        const char *text;
        guint64 *to;
    } COUNTS[] = {
        {"SELECT count(*) FROM image", &counts->images},
        {"SELECT count(*) FROM result", &counts->results},
        {"SELECT count(*) FROM result r WHERE NOT EXISTS (SELECT 1 FROM image i WHERE i.result ="
         " r.id)",
         &counts->superseded},
        {"SELECT count(*) FROM place", &counts->places},
        {"SELECT count(*) FROM failure", &counts->failures},
        {"SELECT count(*) FROM result_component", &counts->components},
        {"SELECT count(*) FROM result_supplier", &counts->suppliers},
        {"SELECT count(*) FROM result_file", &counts->files},
        {"SELECT count(*) FROM result_certificate", &counts->certificates},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(COUNTS); i++) {
        gint64 number;
        if (!sql_number(store->sql, COUNTS[i].text, NULL, 0, &number, error))
            return false;
        *COUNTS[i].to = (guint64)number;
    }
    return true;
}

bool
store_count(Store *store, StoreCounts *ret_counts, GError **error)
{
    return store_read(store, work_count, ret_counts, error);
}
