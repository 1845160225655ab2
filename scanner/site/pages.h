/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pages of a site, each kind in a file of its own. Failures are kept in the site; those that
 * read the store answer false too, with *error, if it failed. */
#ifndef NETBOM_SITE_PAGES_H
#define NETBOM_SITE_PAGES_H

#include "site/page.h"

/* What a verdict or a result means, in a sentence. Static. */
const char *site_meaning(const char *result);
/* The pages of all images with a result, "verdict/review.html". A new string. */
char *site_result_path(const char *result);
/* All words of results, strongest first, NULL-ended. Static. */
const char *const *site_results(void);
/* Images with this result. */
guint site_count_result(const Fleet *fleet, const char *result);
/* "3.1 %", or "nothing", of a coverage. A new string. */
char *site_unread(const Coverage *coverage);

void site_start(Site *site, guint n_components);
/* All images, and those of each result. */
void site_images(Site *site);
/* A page for each image. */
bool site_each_image(Site *site, Store *store, GError **error);
void site_suppliers(Site *site);
void site_lists(Site *site);
/* Those that have changed are shown if changes were asked for. */
void site_changes(Site *site);
void site_failures(Site *site);
/* A page for each name of a component, and the table of them; *ret_n: how many names. */
bool site_components(Site *site, Store *store, guint *ret_n, GError **error);

/* What the script searches, of each kind; components are added while they are written. */
void site_search_suppliers(Site *site);
void site_search_lists(Site *site);
void site_search_images(Site *site);

/* Suppliers that stand in the fleet or whom a list means, with what they come to. */
typedef struct {
    const char *id;
    guint n_images, n_designated, n_review; /* images; of the second and third the strongest verdict
                                               on it is a plain one, or "review" and the like */
} SupplierCount;

/* By number of images, then id; the caller's array. */
GArray *site_supplier_counts(const Site *site);

#endif
