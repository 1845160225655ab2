/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table of suppliers, and a page for each of them. */
#include <string.h>

#include "attribute/ownership.h"
#include "site/pages.h"
#include "site/search.h"

/* ---- counts ---- */

static gint
count_compare(gconstpointer a, gconstpointer b)
{
    const SupplierCount *x = a, *y = b;
    if (x->n_images != y->n_images)
        return x->n_images > y->n_images ? -1 : 1;
    return strcmp(x->id, y->id);
}

static void
count_images(const Site *site, const char *id, GHashTable *counts, guint first, guint end)
{
    const Fleet *fleet = site->fleet;
    SupplierCount *count = g_hash_table_lookup(counts, id);
    g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
    for (guint i = first; i < end; i++) {
        guint32 at = g_array_index(fleet->suppliers, FleetSupplier, i).image;
        if (!g_hash_table_add(seen, GUINT_TO_POINTER(at + 1)))
            continue;
        const char *verdict = fleet_verdict_on(fleet, fleet_image(fleet, at), id);
        bool plain = verdict != NULL && judge_rank(verdict) < VERDICT_AUTHORISATION_NEEDED;
        count->n_images++;
        count->n_designated += plain;
        count->n_review += verdict != NULL && !plain;
    }
}

/* First row behind those of the supplier of a row. */
static guint
rows_end(const Fleet *fleet, guint first)
{
    const char *id = g_array_index(fleet->suppliers, FleetSupplier, first).supplier;
    guint end = first + 1;
    while (end < fleet->suppliers->len &&
           strcmp(g_array_index(fleet->suppliers, FleetSupplier, end).supplier, id) == 0)
        end++;
    return end;
}

GArray *
site_supplier_counts(const Site *site)
{
    const Fleet *fleet = site->fleet;
    GArray *sorted = g_array_new(FALSE, FALSE, sizeof(SupplierCount));
    g_autoptr(GHashTable) counts = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
    GHashTableIter iter;
    gpointer key, count;
    g_hash_table_iter_init(&iter, site->pages);
    while (g_hash_table_iter_next(&iter, &key, NULL)) {
        SupplierCount *new = g_new0(SupplierCount, 1);
        new->id = key;
        g_hash_table_insert(counts, key, new);
    }
    for (guint i = 0; i < fleet->suppliers->len; i = rows_end(fleet, i)) {
        const char *id = g_array_index(fleet->suppliers, FleetSupplier, i).supplier;
        if (g_hash_table_contains(counts, id))
            count_images(site, id, counts, i, rows_end(fleet, i));
    }
    g_hash_table_iter_init(&iter, counts);
    while (g_hash_table_iter_next(&iter, NULL, &count))
        g_array_append_vals(sorted, count, 1);
    g_array_sort(sorted, count_compare);
    return sorted;
}

/* ---- the table ---- */

static void
write_count(Site *site, guint index, void *user)
{
    const GArray *counts = user;
    const SupplierCount *count = &g_array_index(counts, SupplierCount, index);
    const Supplier *supplier = registry_lookup(site->registry, count->id);
    site_row_begin(site, count->n_designated > 0 ? "prohibited"
                                                 : (count->n_review > 0 ? "review" : NULL));
    site_raw(site, "<th scope=\"row\" class=\"name\">");
    site_supplier_link(site, count->id);
    site_raw(site, "</th>");
    site_cell(site,
              supplier != NULL && strcmp(supplier->country, "XX") != 0 ? supplier->country : "-");
    site_number_cell(site, count->n_images);
    site_bar_cell(site, count->n_designated, count->n_review,
                  count->n_images - count->n_designated - count->n_review,
                  site->fleet->images->len);
    site_number_cell(site, count->n_designated);
    site_number_cell(site, count->n_review);
    site_raw(site, "</tr>\n");
}

/* ---- one supplier ---- */

typedef struct {
    const char *id;
    guint first, end; /* rows of the fleet's suppliers */
} One;

static void
write_names(Site *site, const Supplier *supplier)
{
    g_autofree char *aliases = g_strjoinv(", ", supplier->aliases);
    site_raw(site, "<dl class=\"facts\">\n");
    site_fact(site, "Id", supplier->id);
    site_fact(site, "Country",
              strcmp(supplier->country, "XX") != 0 ? supplier->country : "none: a project");
    if (supplier->sector != NULL)
        site_fact(site, "Sector", supplier->sector);
    if (*aliases != '\0')
        site_fact(site, "Also called", aliases);
    site_raw(site, "</dl>\n");
}

static void
write_owners(Site *site, const Supplier *supplier)
{
    g_autoptr(GPtrArray) paths = ownership_at(site->registry, supplier->id, site->choice->as_of);
    if (paths->len == 0)
        return;
    site_section(site, "owners", "Who owns it");
    site_raw(site, "<ul>\n");
    for (guint i = 0; i < paths->len; i++)
        markup_printf(site->out, "<li>%s</li>\n",
                      ((const OwnershipPath *)g_ptr_array_index(paths, i))->text);
    site_raw(site, "</ul>\n");
    site_section_end(site);
}

/* A list's word on the supplier, over all images. */
typedef struct {
    const char *list, *verdict, *since;
    guint n_images;
    guint32 last; /* image + 1 that was counted last */
} Word;

static gint
word_compare(gconstpointer a, gconstpointer b)
{
    return strcmp(((const Word *)a)->list, ((const Word *)b)->list);
}

static void
word_add(GArray *words, const FleetFinding *finding, guint32 image)
{
    Word *word = NULL;
    for (guint i = 0; word == NULL && i < words->len; i++)
        if (strcmp(g_array_index(words, Word, i).list, finding->list) == 0)
            word = &g_array_index(words, Word, i);
    if (word == NULL) {
        const Word new = {finding->list, finding->verdict, finding->since, 0, 0};
        g_array_append_val(words, new);
        word = &g_array_index(words, Word, words->len - 1);
    }
    if (judge_rank(finding->verdict) < judge_rank(word->verdict)) {
        word->verdict = finding->verdict;
        word->since = finding->since;
    }
    word->n_images += word->last != image + 1;
    word->last = image + 1;
}

static void
write_words(Site *site, const char *id)
{
    const Fleet *fleet = site->fleet;
    g_autoptr(GArray) words = g_array_new(FALSE, FALSE, sizeof(Word));
    for (guint32 i = 0; i < fleet->images->len; i++) {
        const FleetImage *image = fleet_image(fleet, i);
        for (guint k = 0; k < image->n_findings; k++) {
            const FleetFinding *finding = fleet_finding(fleet, image, k);
            if (strcmp(finding->designated, id) == 0 || strcmp(finding->attributed, id) == 0)
                word_add(words, finding, i);
        }
    }
    g_array_sort(words, word_compare);
    site_section(site, "lists", "What lists say");
    if (words->len == 0) {
        site_raw(site, "<p>No list that was asked names it, or an owner of it, for what was "
                       "found.</p>\n");
    } else {
        site_table(site, "What lists say", " List| Strongest verdict| Since|#Images");
        for (guint i = 0; i < words->len; i++) {
            const Word *word = &g_array_index(words, Word, i);
            site_row_begin(site, word->verdict);
            site_raw(site, "<th scope=\"row\" class=\"name\">");
            site_list_link(site, word->list);
            site_raw(site, "</th><td>");
            site_badge(site, word->verdict);
            site_raw(site, "</td>");
            site_date_cell(site, word->since);
            site_number_cell(site, word->n_images);
            site_raw(site, "</tr>\n");
        }
        site_table_end(site);
    }
    site_section_end(site);
}

static void
write_intro(Site *site, void *user)
{
    const One *one = user;
    const Supplier *supplier = registry_lookup(site->registry, one->id);
    if (supplier != NULL) {
        write_names(site, supplier);
        write_owners(site, supplier);
    }
    write_words(site, one->id);
}

static void
write_place(Site *site, guint index, void *user)
{
    const One *one = user;
    const FleetSupplier *row =
        &g_array_index(site->fleet->suppliers, FleetSupplier, one->first + index);
    const FleetImage *image = fleet_image(site->fleet, row->image);
    const char *verdict = fleet_verdict_on(site->fleet, image, one->id);
    site_row_begin(site, verdict);
    site_raw(site, "<th scope=\"row\" class=\"name\">");
    site_image_link(site, image);
    site_raw(site, "</th><td>");
    site_badge(site, verdict != NULL ? verdict : "not-designated");
    site_raw(site, "</td>");
    site_cell(site, row->role);
    site_cell(site, row->whole ? "the image" : row->subject);
    site_number_cell(site, row->parts);
    site_real_cell(site, row->strength);
    site_raw(site, "</tr>\n");
}

static void
write_supplier(Site *site, One *one)
{
    const Supplier *supplier = registry_lookup(site->registry, one->id);
    g_autofree char *path = site_supplier_path(site, one->id);
    const Listing listing = {
        .path = path,
        .section = "Suppliers",
        .kind = "Supplier",
        .title = supplier != NULL ? supplier->legal_name : one->id,
        .label = "Where it was found",
        .columns = " Image| Verdict on it| Role| Of|#Parts|#Strength",
        .n_rows = one->end - one->first,
        .intro = write_intro,
        .row = write_place,
        .nothing = "Nothing in a stored image is attributed to it, in a role and with a strength "
                   "that could lead to a verdict.",
        .user = one};
    site_listing(site, &listing);
}

void
site_suppliers(Site *site)
{
    const Fleet *fleet = site->fleet;
    g_autoptr(GArray) counts = site_supplier_counts(site);
    const Listing table = {.path = (char *)"suppliers.html",
                           .section = "Suppliers",
                           .kind = "Who stands behind what was found",
                           .title = "Suppliers",
                           .label = "Suppliers by number of images",
                           .columns = " Supplier| Country|#Images|-|#Designated|#Review",
                           .n_rows = counts->len,
                           .row = write_count,
                           .nothing = "None was found.",
                           .user = counts};
    g_autoptr(GHashTable) rows = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < fleet->suppliers->len; i = rows_end(fleet, i))
        g_hash_table_insert(rows,
                            (gpointer)g_array_index(fleet->suppliers, FleetSupplier, i).supplier,
                            GUINT_TO_POINTER(i + 1));
    site_listing(site, &table);
    for (guint i = 0; i < counts->len && site->error == NULL; i++) {
        One one = {g_array_index(counts, SupplierCount, i).id, 0, 0};
        guint first = GPOINTER_TO_UINT(g_hash_table_lookup(rows, one.id));
        if (first > 0) {
            one.first = first - 1;
            one.end = rows_end(fleet, one.first);
        }
        write_supplier(site, &one);
    }
}

static gint
id_compare(gconstpointer a, gconstpointer b)
{
    return strcmp(((const SupplierCount *)a)->id, ((const SupplierCount *)b)->id);
}

void
site_search_suppliers(Site *site)
{
    g_autoptr(GArray) counts = site_supplier_counts(site);
    g_array_sort(counts, id_compare);
    for (guint i = 0; i < counts->len; i++) {
        const SupplierCount *count = &g_array_index(counts, SupplierCount, i);
        const Supplier *supplier = registry_lookup(site->registry, count->id);
        g_autofree char *path = site_supplier_path(site, count->id);
        g_autofree char *note = g_strdup_printf("in %u images", count->n_images);
        search_add(site->search, SEARCH_SUPPLIER,
                   supplier != NULL ? supplier->legal_name : count->id, note, path);
        search_words(site->search, count->id);
        for (char **alias = supplier != NULL ? supplier->aliases : NULL; alias && *alias; alias++)
            search_words(site->search, *alias);
        for (char **name = supplier != NULL ? supplier->native : NULL; name && *name; name++)
            search_words(site->search, *name);
    }
}
