/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Keeps a store in order: what is wrong between its tables, and what nobody needs. */
#include "store/store-private.h"

/* ---- check ---- */

#define NOT_CURRENT "NOT EXISTS (SELECT 1 FROM image i WHERE i.result = p.result)"

/* What must not be there; each counts rows. */
static const struct {
    const char *text;
    const char *wrong;
} RULES[] = {
    {"SELECT count(*) FROM result r WHERE NOT EXISTS"
     " (SELECT 1 FROM record c WHERE c.result = r.id)",
     "results without their record"},
    {"SELECT count(*) FROM result r WHERE NOT EXISTS"
     " (SELECT 1 FROM attribution a WHERE a.result = r.id)",
     "results without their attribution"},
    {"SELECT count(*) FROM result r WHERE NOT EXISTS"
     " (SELECT 1 FROM image i WHERE i.sha256 = r.image)",
     "results of no image"},
    {"SELECT count(*) FROM image i WHERE NOT EXISTS"
     " (SELECT 1 FROM result r WHERE r.id = i.result AND r.image = i.sha256)",
     "images without a result of their own"},
    {"SELECT count(*) FROM place p WHERE NOT EXISTS"
     " (SELECT 1 FROM image i WHERE i.sha256 = p.image)",
     "places of images that are not there"},
    {"SELECT count(*) FROM image i WHERE i.name <> coalesce("
     "(SELECT min(p.name) FROM place p WHERE p.image = i.sha256), '')",
     "images whose name is not the first of those of their files"},
    {"SELECT count(*) FROM result_component p WHERE " NOT_CURRENT,
     "components of results that are not current"},
    {"SELECT count(*) FROM result_supplier p WHERE " NOT_CURRENT,
     "suppliers of results that are not current"},
    {"SELECT count(*) FROM result_file p WHERE " NOT_CURRENT,
     "files of results that are not current"},
    {"SELECT count(*) FROM result_certificate p WHERE " NOT_CURRENT,
     "certificates of results that are not current"},
    {"SELECT count(*) FROM result_component p WHERE NOT EXISTS"
     " (SELECT 1 FROM component c WHERE c.id = p.component)",
     "components without a name"},
    {"SELECT count(*) FROM result_file p WHERE NOT EXISTS"
     " (SELECT 1 FROM file f WHERE f.id = p.file)",
     "files without a digest"},
    {"SELECT count(*) FROM result_certificate p WHERE NOT EXISTS"
     " (SELECT 1 FROM certificate c WHERE c.id = p.certificate)",
     "certificates without a digest"},
    {"SELECT count(*) FROM image i JOIN result r ON r.id = i.result WHERE r.n_components <>"
     " (SELECT CAST(coalesce(sum(p.copies), 0) AS {int}) FROM result_component p"
     " WHERE p.result = r.id)",
     "images of which the index has more or fewer components than the result"},
};

static bool
integrity(Sql *sql, GPtrArray *wrong, GError **error)
{
    g_autoptr(SqlCursor) cursor = sql_query(sql, "{integrity}", NULL, 0, error);
    int got = cursor != NULL ? 1 : -1;
    while (got > 0 && (got = sql_next(cursor, error)) > 0)
        if (g_strcmp0(sql_text(cursor, 0), "ok") != 0)
            g_ptr_array_add(wrong, g_strdup_printf("the database: %s", sql_text(cursor, 0)));
    return got >= 0;
}

static bool
work_check(Store *store, void *user, GError **error)
{
    GPtrArray *wrong = user;
    g_ptr_array_set_size(wrong, 0);
    if (!integrity(store->sql, wrong, error))
        return false;
    for (gsize i = 0; i < G_N_ELEMENTS(RULES); i++) {
        gint64 number;
        if (!sql_number(store->sql, RULES[i].text, NULL, 0, &number, error))
            return false;
        if (number > 0)
            g_ptr_array_add(wrong,
                            g_strdup_printf("%" G_GINT64_FORMAT " %s", number, RULES[i].wrong));
    }
    return true;
}

GPtrArray *
store_check(Store *store, GError **error)
{
    g_autoptr(GPtrArray) wrong = g_ptr_array_new_with_free_func(g_free);
    return store_read(store, work_check, wrong, error) ? g_steal_pointer(&wrong) : NULL;
}

/* ---- what nobody needs ---- */

/* Nobody puts a result meanwhile, whose things are taken away before they are pointed to. */
#define SUPERSEDED "(SELECT r.id FROM result r WHERE r.id NOT IN (SELECT result FROM image))"

static bool
work_gc(Store *store, void *user, GError **error)
{
    static const char *const STEPS[] = {
        "DELETE FROM record WHERE result IN " SUPERSEDED,
        "DELETE FROM attribution WHERE result IN " SUPERSEDED,
        "DELETE FROM line WHERE result IN " SUPERSEDED,
        /* No scan by other rules than those of the last one is to come. */
        "UPDATE line SET size = 0, bytes = '' WHERE size > 0 AND result NOT IN (SELECT r.id FROM"
        " result r JOIN (SELECT program, rules FROM result ORDER BY id DESC LIMIT 1) n"
        " ON n.program = r.program AND n.rules = r.rules)",
        "DELETE FROM result WHERE id IN " SUPERSEDED,
        "DELETE FROM component WHERE id NOT IN (SELECT component FROM result_component)",
        "DELETE FROM file WHERE id NOT IN (SELECT file FROM result_file)",
        "DELETE FROM certificate WHERE id NOT IN (SELECT certificate FROM result_certificate)",
    };
    gint64 number;
    if (!sql_run(store->sql, "{lock}", NULL, 0, error) ||
        !sql_number(store->sql, "SELECT count(*) FROM result WHERE id IN " SUPERSEDED, NULL, 0,
                    &number, error))
        return false;
    for (gsize i = 0; i < G_N_ELEMENTS(STEPS); i++)
        if (!sql_run(store->sql, STEPS[i], NULL, 0, error))
            return false;
    *(guint64 *)user = (guint64)number;
    return true;
}

bool
store_gc(Store *store, guint64 *ret_removed, GError **error)
{
    return store_transact(store, work_gc, ret_removed, error) &&
           sql_run(store->sql, "{compact}", NULL, 0, error);
}
