/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Renews attributions: in processes of their own, stored by the parent. */
#include "commands/store-renew.h"

#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "commands/command.h"
#include "commands/pool.h"
#include "commands/scan-image.h"

typedef struct {
    Store *store;
    const Knowledge *knowledge;
    GPtrArray *keys;
    GHashTable *loaded; /* number -> StoreResult: what the job that begins works on */
    guint n_renewed;
    GError *error;
} Renewal;

static int
on_job(guint job, GString *said, void *user)
{
    const Renewal *renewal = user;
    StoreResult *result = g_hash_table_lookup(renewal->loaded, GUINT_TO_POINTER(job));
    g_autoptr(GError) error = NULL;
    g_autoptr(ScanRecord) record = result_scan_record(result, &error);
    if (!record) {
        g_string_append(said, error->message);
        return EXIT_ERROR;
    }
    g_autoptr(Inventory) inventory = scan_attribute(renewal->knowledge, record);
    result_attribute(result, inventory);
    result_carry(result, said);
    return EXIT_NOTHING;
}

static void
on_done(guint job, int status, const GString *said, void *user)
{
    Renewal *renewal = user;
    g_autoptr(StoreResult) result =
        status == EXIT_NOTHING ? result_carried(said->str, said->len) : NULL;
    g_hash_table_remove(renewal->loaded, GUINT_TO_POINTER(job));
    if (renewal->error)
        return;
    if (!result)
        g_set_error(&renewal->error, NETBOM_ERROR, NETBOM_ERROR_DATA, "%s",
                    status == EXIT_ERROR && said->len > 0
                        ? said->str
                        : "a process that attributes ended early");
    else if (store_renew(renewal->store, result, &renewal->error))
        renewal->n_renewed++;
}

static void
renew_next(Renewal *renewal, Pool *pool, guint number)
{
    StoreResult *result = NULL;
    if (!store_get(renewal->store, g_ptr_array_index(renewal->keys, number), &result,
                   &renewal->error) ||
        !result)
        return;
    g_hash_table_insert(renewal->loaded, GUINT_TO_POINTER(number), result);
    pool_start(pool, number);
}

int
store_renew_all(Store *store, const StoreRenewal *options, GError **error)
{
    g_autoptr(Knowledge) knowledge = knowledge_load(options->data, KNOW_SUPPLIERS | KNOW_SIGNATURES,
                                                    NULL, options->rules, error);
    g_autoptr(GPtrArray) keys =
        knowledge ? store_keys(store, options->all ? NULL : knowledge->basis, error) : NULL;
    if (!keys)
        return EXIT_ERROR;
    g_autoptr(GHashTable) loaded =
        g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)result_free);
    Renewal renewal = {.store = store, .knowledge = knowledge, .keys = keys, .loaded = loaded};
    g_autoptr(Pool) pool = pool_new(options->width, on_job, on_done, &renewal);
    guint next = 0;
    while (!renewal.error && (next < keys->len || pool_running(pool) > 0))
        if (next < keys->len && !pool_is_full(pool))
            renew_next(&renewal, pool, next++);
        else
            pool_wait(pool, -1);
    if (renewal.error) {
        g_propagate_error(error, renewal.error);
        return EXIT_ERROR;
    }
    printf("renewed: %u of %u results\n", renewal.n_renewed, keys->len);
    return EXIT_NOTHING;
}
