/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The whole index of a store in one order or another, for what shows all of it. */
#ifndef NETBOM_STORE_LISTING_H
#define NETBOM_STORE_LISTING_H

#include "store/store.h"

/* What is read until store_end(store, false) is the store of one moment, whatever others put into
 * it meanwhile. */
bool store_snapshot(Store *store, GError **error);

typedef enum {
    LISTING_BY_IMAGE, /* by digest of the image, then name and version */
    LISTING_BY_NAME,  /* by name and version, then digest of the image */
} ListingOrder;

/* A component in an image. All texts are lent, and valid UTF-8 as it stood in the image. */
typedef struct {
    const char *image; /* SHA-256 in hex */
    const char *name, *version, *version_range, *purl, *licence;
    const char *supplier;                    /* registry id, or "" */
    const char *upstream, *upstream_version; /* of packages; else "" */
    double confidence;                       /* 0 to 1 */
    guint64 copies;
} ListedComponent;

/* A supplier in an image, in a role. */
typedef struct {
    const char *image, *supplier, *role;
    bool whole;          /* of the image as a whole; else of parts */
    double strength;     /* 0 to 1 */
    guint64 parts;       /* how many */
    const char *subject; /* the part where it is strongest */
} ListedSupplier;

/* Takes the next; false: no more. */
typedef bool (*StoreEachComponent)(const ListedComponent *component, void *user);
typedef bool (*StoreEachSupplier)(const ListedSupplier *supplier, void *user);

/* Of the current results. The store must not be used before they return. */
bool store_each_component(Store *store, ListingOrder order, StoreEachComponent each, void *user,
                          GError **error);
/* By supplier, role, whole, and digest of the image. */
bool store_each_supplier(Store *store, StoreEachSupplier each, void *user, GError **error);

#endif
