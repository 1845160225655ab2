/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Opens a store and puts results into it. */
#include "store/store.h"

#include <string.h>

#include "base/digest.h"
#include "base/error.h"
#include "base/text.h"
#include "store/schema.h"
#include "store/store-private.h"

#define TRIES_MAX    20
#define LOST_MS      60000 /* how long a server that went away is waited for */
#define LOST_STEP_MS 250
#define AT_REST_NS   (G_GINT64_CONSTANT(2) * 1000 * 1000 * 1000)

Store *
store_open(const char *where, StoreAccess access, GError **error)
{
    static const SchemaUse USES[] = {
        [STORE_READ] = SCHEMA_READ, [STORE_CHANGE] = SCHEMA_CHANGE, [STORE_WRITE] = SCHEMA_MAKE};
    g_autoptr(Sql) sql = sql_open(where, access == STORE_WRITE, error);
    if (sql == NULL || !schema_open(sql, USES[access], error))
        return NULL;
    Store *store = g_new0(Store, 1);
    store->sql = g_steal_pointer(&sql);
    return store;
}

void
store_close(Store *store)
{
    if (store == NULL)
        return;
    sql_close(store->sql);
    g_free(store);
}

/* ---- transactions ---- */

static bool
run_once(Store *store, StoreWork work, void *user, bool writes, GError **error)
{
    if (!writes || store->in_bulk)
        return work(store, user, error);
    if (!sql_run(store->sql, "{begin}", NULL, 0, error))
        return false;
    if (work(store, user, error) && sql_run(store->sql, "COMMIT", NULL, 0, error))
        return true;
    return false;
}

/* Waits for a server that went away. */
static bool
reconnect(Store *store)
{
    for (guint waited = 0; waited < LOST_MS; waited += LOST_STEP_MS) {
        if (sql_reopen(store->sql, NULL))
            return true;
        g_usleep(LOST_STEP_MS * 1000);
    }
    return false;
}

static bool
run_work(Store *store, StoreWork work, void *user, bool writes, GError **error)
{
    for (guint tries = 1;; tries++) {
        g_autoptr(GError) own = NULL;
        if (run_once(store, work, user, writes, &own))
            return true;
        bool met = sql_may_retry(store->sql), lost = sql_is_lost(store->sql);
        if (writes && !store->in_bulk && !lost)
            sql_run(store->sql, "ROLLBACK", NULL, 0, NULL);
        if (store->in_bulk || tries == TRIES_MAX || !(met || (lost && reconnect(store)))) {
            g_propagate_error(error, g_steal_pointer(&own));
            return false;
        }
        if (met)
            g_usleep((gulong)g_random_int_range(1000, 20000) * tries);
    }
}

bool
store_transact(Store *store, StoreWork work, void *user, GError **error)
{
    return run_work(store, work, user, true, error);
}

bool
store_read(Store *store, StoreWork work, void *user, GError **error)
{
    return run_work(store, work, user, false, error);
}

bool
store_begin(Store *store, GError **error)
{
    g_assert(!store->in_bulk);
    store->in_bulk = sql_run(store->sql, "{begin}", NULL, 0, error);
    return store->in_bulk;
}

bool
store_end(Store *store, bool keep, GError **error)
{
    g_assert(store->in_bulk);
    store->in_bulk = false;
    if (keep && sql_run(store->sql, "COMMIT", NULL, 0, error))
        return true;
    sql_run(store->sql, "ROLLBACK", NULL, 0, NULL);
    return !keep;
}

bool
store_is_begun(const Store *store)
{
    return store->in_bulk;
}

/* ---- index rows ---- */

/* The rows that describe things, then those that say in which result. */
static const char *const THINGS[INDEX_COUNT] = {
    [INDEX_COMPONENTS] =
        "INSERT INTO component (digest, name, version, version_range, type, purl, licence,"
        " supplier, upstream, upstream_version) SELECT {text_at 0}, {text_at 1}, {text_at 2}, "
        "{text_at 3}, {text_at 4},"
        " {text_at 5}, {text_at 6}, {text_at 7}, {text_at 8}, {text_at 9} FROM {rows 1} WHERE true"
        " ON CONFLICT (digest) DO NOTHING",
    [INDEX_FILES] = "INSERT INTO file (digest, sha256, path, size) SELECT {text_at 0},"
                    " {text_at 1}, {text_at 2}, {int_at 3} FROM {rows 1} WHERE true"
                    " ON CONFLICT (digest) DO NOTHING",
    [INDEX_CERTIFICATES] =
        "INSERT INTO certificate (digest, sha256, subject, issuer, not_before, not_after)"
        " SELECT {text_at 0}, {text_at 1}, {text_at 2}, {text_at 3}, {text_at 4}, {text_at 5}"
        " FROM {rows 1} WHERE true ON CONFLICT (digest) DO NOTHING",
};
/* Ids are looked up one by one: a join would be planned for the size that the table had when the
 * statement was prepared, which is none in a new store. */
static const char *const PAIRS[INDEX_COUNT] = {
    [INDEX_COMPONENTS] =
        "INSERT INTO result_component (component, result, confidence, copies) SELECT"
        " (SELECT c.id FROM component c WHERE c.digest = {text_at 0}), CAST(?2 AS {int}),"
        " {real_at 10}, {int_at 11} FROM {rows 1} WHERE true ON CONFLICT DO NOTHING",
    [INDEX_SUPPLIERS] =
        "INSERT INTO result_supplier (supplier, role, whole, result, strength, parts, subject)"
        " SELECT {text_at 0}, {text_at 1}, {int_at 2}, CAST(?2 AS {int}), {real_at 3}, {int_at 4},"
        " {text_at 5} FROM {rows 1} WHERE true ON CONFLICT DO NOTHING",
    [INDEX_FILES] = "INSERT INTO result_file (file, result) SELECT"
                    " (SELECT f.id FROM file f WHERE f.digest = {text_at 0}), CAST(?2 AS {int})"
                    " FROM {rows 1} WHERE true ON CONFLICT DO NOTHING",
    [INDEX_CERTIFICATES] =
        "INSERT INTO result_certificate (certificate, result) SELECT"
        " (SELECT c.id FROM certificate c WHERE c.digest = {text_at 0}), CAST(?2 AS {int})"
        " FROM {rows 1} WHERE true ON CONFLICT DO NOTHING",
};
/* Of the results of an image but one. */
#define OTHERS "(SELECT id FROM result WHERE image = ?1 AND id <> ?2)"
static const char *const DROPS_OF_OTHERS[INDEX_COUNT] = {
    [INDEX_COMPONENTS] = "DELETE FROM result_component WHERE result IN " OTHERS,
    [INDEX_SUPPLIERS] = "DELETE FROM result_supplier WHERE result IN " OTHERS,
    [INDEX_FILES] = "DELETE FROM result_file WHERE result IN " OTHERS,
    [INDEX_CERTIFICATES] = "DELETE FROM result_certificate WHERE result IN " OTHERS,
};
static const char *const DROPS[INDEX_COUNT] = {
    [INDEX_COMPONENTS] = "DELETE FROM result_component WHERE result = ?1",
    [INDEX_SUPPLIERS] = "DELETE FROM result_supplier WHERE result = ?1",
    [INDEX_FILES] = "DELETE FROM result_file WHERE result = ?1",
    [INDEX_CERTIFICATES] = "DELETE FROM result_certificate WHERE result = ?1",
};

static bool
index_put(Sql *sql, const StoreResult *result, gint64 id, GError **error)
{
    for (guint i = 0; i < INDEX_COUNT; i++)
        if ((THINGS[i] != NULL && !sql_do(sql, THINGS[i], error, SQL_T(result->index[i]))) ||
            !sql_do(sql, PAIRS[i], error, SQL_T(result->index[i]), SQL_I(id)))
            return false;
    return true;
}

static bool
index_drop_others(Sql *sql, const char *image, gint64 id, GError **error)
{
    gint64 others = 0;
    const SqlValue values[] = {SQL_T(image), SQL_I(id)};
    if (!sql_number(sql, "SELECT count(*) FROM result WHERE image = ?1 AND id <> ?2", values, 2,
                    &others, error))
        return false;
    for (guint i = 0; others > 0 && i < INDEX_COUNT; i++)
        if (!sql_run(sql, DROPS_OF_OTHERS[i], values, 2, error))
            return false;
    return true;
}

/* ---- places ---- */

static char *
path_digest(const char *path)
{
    return digest_of(path, strlen(path));
}

/* The image that stood at this place until now loses its name. */
static bool
name_drop(Sql *sql, const char *digest, const char *image, GError **error)
{
    return sql_do(sql,
                  "UPDATE image SET name = coalesce((SELECT min(p.name) FROM place p"
                  " WHERE p.image = image.sha256 AND p.digest <> ?1), '')"
                  " WHERE sha256 = (SELECT image FROM place WHERE digest = ?1 AND image <> ?2)",
                  error, SQL_T(digest), SQL_T(image));
}

/* Compares with what stands in the row, so that two that put names at once agree. */
static bool
name_take(Sql *sql, const char *image, const char *name, GError **error)
{
    return sql_do(sql, "UPDATE image SET name = ?2 WHERE sha256 = ?1 AND (name = '' OR name > ?2)",
                  error, SQL_T(image), SQL_T(name));
}

static bool
place_put(Sql *sql, const StorePlace *place, GError **error)
{
    g_autofree char *digest = path_digest(place->path);
    g_autofree char *path = text_utf8(place->path, strlen(place->path));
    g_autofree char *last = g_path_get_basename(place->path);
    g_autofree char *name = text_utf8(last, strlen(last));
    return name_drop(sql, digest, place->image, error) &&
           sql_do(sql,
                  "INSERT INTO place (digest, path, name, image, size, mtime_ns, device, inode,"
                  " seen_ns) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (digest)"
                  " DO UPDATE SET image = excluded.image, size = excluded.size, mtime_ns ="
                  " excluded.mtime_ns, device = excluded.device, inode = excluded.inode,"
                  " seen_ns = excluded.seen_ns",
                  error, SQL_T(digest), SQL_T(path), SQL_T(name), SQL_T(place->image),
                  SQL_I(place->size), SQL_I(place->mtime_ns), SQL_I(place->device),
                  SQL_I(place->inode), SQL_I(place->seen_ns)) &&
           name_take(sql, place->image, name, error) &&
           sql_do(sql, "DELETE FROM failure WHERE digest = ?1", error, SQL_T(digest));
}

static bool
work_put_place(Store *store, void *user, GError **error)
{
    return place_put(store->sql, user, error);
}

bool
store_put_place(Store *store, const StorePlace *place, GError **error)
{
    return store_transact(store, work_put_place, (void *)(guintptr)place, error);
}

typedef struct {
    const char *path, *reason;
} Failure;

static bool
work_put_failure(Store *store, void *user, GError **error)
{
    const Failure *failure = user;
    g_autofree char *digest = path_digest(failure->path);
    g_autofree char *path = text_utf8(failure->path, strlen(failure->path));
    g_autofree char *reason = text_utf8(failure->reason, strlen(failure->reason));
    return sql_do(store->sql,
                  "INSERT INTO failure (digest, path, reason, tries, at) VALUES (?1, ?2, ?3, 1, ?4)"
                  " ON CONFLICT (digest) DO UPDATE SET reason = excluded.reason,"
                  " tries = failure.tries + 1, at = excluded.at",
                  error, SQL_T(digest), SQL_T(path), SQL_T(reason),
                  SQL_I(g_get_real_time() / G_USEC_PER_SEC));
}

bool
store_put_failure(Store *store, const char *path, const char *reason, GError **error)
{
    Failure failure = {path, reason};
    return store_transact(store, work_put_failure, &failure, error);
}

/* ---- results ---- */

static gint64
flag(bool value)
{
    return value ? 1 : 0;
}

/* The row of the result: *ret_id stays 0 if the key is there. */
static bool
result_insert(Sql *sql, const StoreResult *r, gint64 *ret_id, GError **error)
{
    const SqlValue values[] = {
        SQL_T(r->key),
        SQL_T(r->image),
        SQL_T(r->rules),
        SQL_T(r->options),
        SQL_T(r->program),
        SQL_I(r->size),
        SQL_I(flag(r->complete)),
        SQL_I(flag(r->incomplete)),
        SQL_T(r->built),
        SQL_T(r->vendor),
        SQL_T(r->model),
        SQL_T(r->version),
        SQL_T(r->os_name),
        SQL_T(r->os_version),
        SQL_I(r->coverage.understood),
        SQL_I(r->coverage.padding),
        SQL_I(r->coverage.unknown),
        SQL_I(r->coverage.high_entropy),
        SQL_I(r->n_components),
        SQL_I(r->n_problems),
        SQL_T(r->problems),
        SQL_R(r->seconds),
        SQL_I(r->stored_at > 0 ? r->stored_at : g_get_real_time() / G_USEC_PER_SEC),
        SQL_T(r->basis)};
    g_autoptr(SqlCursor) cursor = sql_query(
        sql,
        "INSERT INTO result (key, image, rules, options, program, size, complete, incomplete,"
        " built, vendor, model, version, os_name, os_version, understood, padding, unknown,"
        " high_entropy, n_components, n_problems, problems, seconds, stored_at, basis)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,"
        " ?19, ?20, ?21, ?22, ?23, ?24) ON CONFLICT (key) DO NOTHING RETURNING id",
        values, G_N_ELEMENTS(values), error);
    int got = cursor != NULL ? sql_next(cursor, error) : -1;
    if (got > 0)
        *ret_id = sql_int(cursor, 0);
    return got >= 0;
}

static bool
contents_insert(Sql *sql, const StoreResult *result, gint64 id, GError **error)
{
    return sql_do(sql, "INSERT INTO record (result, size, sha256, bytes) VALUES (?1, ?2, ?3, ?4)",
                  error, SQL_I(id), SQL_I(result->record_size), SQL_T(result->record_sha256),
                  SQL_B(result->record)) &&
           sql_do(sql, "INSERT INTO attribution (result, size, bytes) VALUES (?1, ?2, ?3)", error,
                  SQL_I(id), SQL_I(result->attribution_size), SQL_B(result->attribution));
}

static bool
id_of(Sql *sql, const char *key, gint64 *ret_id, GError **error)
{
    const SqlValue value = SQL_T(key);
    return sql_number(sql, "SELECT id FROM result WHERE key = ?1", &value, 1, ret_id, error);
}

/* Makes a result the current one of its image. *ret_was: it was so before. */
static bool
image_point(Sql *sql, const char *image, gint64 id, bool *ret_was, GError **error)
{
    const SqlValue values[] = {SQL_T(image), SQL_I(id)};
    gint64 n = 0;
    /* The row is locked before it is asked. */
    if (!sql_run(sql,
                 "INSERT INTO image (sha256, name, result) VALUES (?1, '', ?2) ON CONFLICT (sha256)"
                 " DO UPDATE SET result = image.result",
                 values, 2, error) ||
        !sql_number(sql, "SELECT count(*) FROM image WHERE sha256 = ?1 AND result = ?2", values, 2,
                    &n, error))
        return false;
    *ret_was = n > 0;
    return *ret_was ||
           sql_run(sql, "UPDATE image SET result = ?2 WHERE sha256 = ?1", values, 2, error);
}

/* A result that says less than this one, because its scan ended early, gives up its key. */
static bool
result_give_way(Sql *sql, const StoreResult *result, GError **error)
{
    return !result->complete ||
           sql_do(sql,
                  "UPDATE result SET key = key || '-' || CAST(id AS TEXT) WHERE key = ?1"
                  " AND complete = 0",
                  error, SQL_T(result->key));
}

bool
store_work_put(Store *store, void *user, GError **error)
{
    StorePut *put = user;
    Sql *sql = store->sql;
    const StoreResult *result = put->result;
    gint64 id = 0;
    bool was_current;
    if (!sql_run(sql, "{share}", NULL, 0, error) || !result_give_way(sql, result, error) ||
        !result_insert(sql, result, &id, error))
        return false;
    put->is_new = id != 0;
    if (!(put->is_new ? contents_insert(sql, result, id, error)
                      : id_of(sql, result->key, &id, error)) ||
        !image_point(sql, result->image, id, &was_current, error))
        return false;
    if ((put->is_new || !was_current) &&
        (!index_drop_others(sql, result->image, id, error) || !index_put(sql, result, id, error)))
        return false;
    return put->place == NULL || place_put(sql, put->place, error);
}

bool
store_put(Store *store, const StoreResult *result, const StorePlace *place, bool *ret_new,
          GError **error)
{
    StorePut put = {.result = result, .place = place};
    if (!store_transact(store, store_work_put, &put, error))
        return false;
    if (ret_new != NULL)
        *ret_new = put.is_new;
    return true;
}

static bool
work_renew(Store *store, void *user, GError **error)
{
    const StoreResult *r = user;
    Sql *sql = store->sql;
    gint64 id;
    if (!sql_run(sql, "{share}", NULL, 0, error) || !id_of(sql, r->key, &id, error) ||
        !sql_do(sql,
                "UPDATE result SET basis = ?2, built = ?3, vendor = ?4, model = ?5, version = ?6,"
                " os_name = ?7, os_version = ?8, n_components = ?9 WHERE id = ?1",
                error, SQL_I(id), SQL_T(r->basis), SQL_T(r->built), SQL_T(r->vendor),
                SQL_T(r->model), SQL_T(r->version), SQL_T(r->os_name), SQL_T(r->os_version),
                SQL_I(r->n_components)) ||
        !sql_do(sql, "UPDATE attribution SET size = ?2, bytes = ?3 WHERE result = ?1", error,
                SQL_I(id), SQL_I(r->attribution_size), SQL_B(r->attribution)))
        return false;
    for (guint i = 0; i < INDEX_COUNT; i++)
        if (!sql_do(sql, DROPS[i], error, SQL_I(id)))
            return false;
    gint64 current = 0;
    const SqlValue value = SQL_I(id);
    return sql_number(sql, "SELECT count(*) FROM image WHERE result = ?1", &value, 1, &current,
                      error) &&
           (current == 0 || index_put(sql, r, id, error));
}

bool
store_renew(Store *store, const StoreResult *result, GError **error)
{
    return store_transact(store, work_renew, (void *)(guintptr)result, error);
}

/* ---- what is known ---- */

typedef struct {
    const StorePlace *place;
    char *image;
} Known;

static bool
work_known(Store *store, void *user, GError **error)
{
    Known *known = user;
    const StorePlace *place = known->place;
    g_autofree char *digest = path_digest(place->path);
    const SqlValue values[] = {SQL_T(digest),          SQL_I(place->size),
                               SQL_I(place->mtime_ns), SQL_I(place->device),
                               SQL_I(place->inode),    SQL_I(place->mtime_ns + AT_REST_NS)};
    g_autoptr(SqlCursor) cursor =
        sql_query(store->sql,
                  "SELECT image FROM place WHERE digest = ?1 AND size = ?2 AND mtime_ns = ?3"
                  " AND device = ?4 AND inode = ?5 AND seen_ns > ?6",
                  values, G_N_ELEMENTS(values), error);
    int got = cursor != NULL ? sql_next(cursor, error) : -1;
    if (got > 0)
        known->image = g_strdup(sql_text(cursor, 0));
    return got >= 0;
}

bool
store_known_file(Store *store, const StorePlace *place, char **ret_image, GError **error)
{
    Known known = {place, NULL};
    if (!store_read(store, work_known, &known, error))
        return false;
    if (known.image != NULL)
        *ret_image = known.image;
    return true;
}
