/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads the whole index. */
#include "store/listing.h"

#include "store/store-private.h"

bool
store_snapshot(Store *store, GError **error)
{
    g_assert(!store->in_bulk);
    store->in_bulk = sql_run(store->sql, "{snapshot}", NULL, 0, error);
    return store->in_bulk;
}

#define COMPONENTS                                                                                 \
    "SELECT i.sha256, c.name, c.version, c.version_range, c.purl, c.licence, c.supplier,"          \
    " c.upstream, c.upstream_version, p.confidence, p.copies FROM image i JOIN result_component p" \
    " ON p.result = i.result JOIN component c ON c.id = p.component ORDER BY "

static const char *const COMPONENTS_IN[] = {
    [LISTING_BY_IMAGE] = COMPONENTS "i.sha256, c.name, c.version, c.digest",
    [LISTING_BY_NAME] = COMPONENTS "c.name, c.version, c.version_range, i.sha256, c.digest",
};

typedef struct {
    ListingOrder order;
    StoreEachComponent component;
    StoreEachSupplier supplier;
    void *user;
} Listing;

static bool
work_components(Store *store, void *user, GError **error)
{
    const Listing *listing = user;
    g_autoptr(SqlCursor) cursor =
        sql_query(store->sql, COMPONENTS_IN[listing->order], NULL, 0, error);
    int got = cursor != NULL ? 1 : -1;
    bool more = true;
    while (more && got > 0 && (got = sql_next(cursor, error)) > 0) {
        const ListedComponent component = {
            .image = sql_text(cursor, 0),
            .name = sql_text(cursor, 1),
            .version = sql_text(cursor, 2),
            .version_range = sql_text(cursor, 3),
            .purl = sql_text(cursor, 4),
            .licence = sql_text(cursor, 5),
            .supplier = sql_text(cursor, 6),
            .upstream = sql_text(cursor, 7),
            .upstream_version = sql_text(cursor, 8),
            .confidence = sql_real(cursor, 9),
            .copies = (guint64)MAX(sql_int(cursor, 10), 0),
        };
        more = listing->component(&component, listing->user);
    }
    return got >= 0;
}

static bool
work_suppliers(Store *store, void *user, GError **error)
{
    const Listing *listing = user;
    g_autoptr(SqlCursor) cursor =
        sql_query(store->sql,
                  "SELECT i.sha256, s.supplier, s.role, s.whole, s.strength, s.parts, s.subject"
                  " FROM image i JOIN result_supplier s ON s.result = i.result"
                  " ORDER BY s.supplier, s.role, s.whole DESC, i.sha256",
                  NULL, 0, error);
    int got = cursor != NULL ? 1 : -1;
    bool more = true;
    while (more && got > 0 && (got = sql_next(cursor, error)) > 0) {
        const ListedSupplier supplier = {
            .image = sql_text(cursor, 0),
            .supplier = sql_text(cursor, 1),
            .role = sql_text(cursor, 2),
            .whole = sql_int(cursor, 3) != 0,
            .strength = sql_real(cursor, 4),
            .parts = (guint64)MAX(sql_int(cursor, 5), 0),
            .subject = sql_text(cursor, 6),
        };
        more = listing->supplier(&supplier, listing->user);
    }
    return got >= 0;
}

/* Rows that were handed out cannot be taken back: there is no second try, for which a transaction
 * is begun where none is. */
static bool
read_once(Store *store, StoreWork work, Listing *listing, GError **error)
{
    bool own = !store_is_begun(store);
    if (own && !store_snapshot(store, error))
        return false;
    bool ok = store_read(store, work, listing, error);
    if (own)
        store_end(store, false, NULL);
    return ok;
}

bool
store_each_component(Store *store, ListingOrder order, StoreEachComponent each, void *user,
                     GError **error)
{
    Listing listing = {.order = order, .component = each, .user = user};
    return read_once(store, work_components, &listing, error);
}

bool
store_each_supplier(Store *store, StoreEachSupplier each, void *user, GError **error)
{
    Listing listing = {.supplier = each, .user = user};
    return read_once(store, work_suppliers, &listing, error);
}
