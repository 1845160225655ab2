/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The fleet site: what a store holds, as a folder of pages that needs no server.
 *
 *   index.html                   what is stored, search, verdicts, suppliers, coverage
 *   images.html, verdict/        tables of images; image/ a page for each
 *   components.html, component/  tables of components; a page for each name
 *   suppliers.html, supplier/    likewise, of those who were found or whom a list means
 *   lists.html, list/            all lists that are loaded
 *   changes.html, failures.html
 *   netbom.css, netbom.js        style and script of all pages
 *   data/                        what the script searches (search.h)
 *
 * A table has SITE_ROWS rows to a page; no file grows with the store. The same store, data and day
 * give the same bytes.
 */
#ifndef NETBOM_SITE_SITE_H
#define NETBOM_SITE_SITE_H

#include "site/fleet.h"

typedef struct {
    guint n_images, n_files;
    guint64 n_bytes, n_largest; /* of all files, of the largest one */
} SiteFigures;

/* Whether a folder is a site that this program wrote, and may be replaced by another one. */
bool site_is_one(const char *directory);

/* Writes the site below an empty folder. since: what the changes are against, in words; NULL: no
 * changes were asked for. The store must hold still (store_snapshot()). */
bool site_write(const char *directory, Store *store, const FleetQuestion *question,
                const char *since, SiteFigures *ret_figures, GError **error);

#endif
