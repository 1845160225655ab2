/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What has changed: since when lists name whom, and what they said before. And the paths that could
 * not be scanned. */
#include <string.h>

#include "site/pages.h"

/* ---- since when ---- */

/* A list and a supplier whom it names, over all images. */
typedef struct {
    const char *list, *designated, *since, *verdict;
    guint n_images;
    guint32 last; /* image + 1 that was counted last */
} Naming;

/* Newest first; what is of no known day last. */
static gint
naming_compare(gconstpointer a, gconstpointer b)
{
    const Naming *x = a, *y = b;
    bool known_x = g_ascii_isdigit(*x->since), known_y = g_ascii_isdigit(*y->since);
    if (known_x != known_y)
        return known_x ? -1 : 1;
    int order = known_x ? strcmp(y->since, x->since) : 0;
    if (order == 0)
        order = strcmp(x->list, y->list);
    return order != 0 ? order : strcmp(x->designated, y->designated);
}

static GArray *
namings_of(const Fleet *fleet)
{
    GArray *namings = g_array_new(FALSE, FALSE, sizeof(Naming));
    g_autoptr(GHashTable) at = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (guint32 i = 0; i < fleet->images->len; i++) {
        const FleetImage *image = fleet_image(fleet, i);
        for (guint k = 0; k < image->n_findings; k++) {
            const FleetFinding *finding = fleet_finding(fleet, image, k);
            char *key =
                g_strdup_printf("%s %s %s", finding->list, finding->designated, finding->since);
            guint index = GPOINTER_TO_UINT(g_hash_table_lookup(at, key));
            if (index == 0) {
                const Naming new = {
                    finding->list, finding->designated, finding->since, finding->verdict, 0, 0};
                g_array_append_val(namings, new);
                index = namings->len;
                g_hash_table_insert(at, g_strdup(key), GUINT_TO_POINTER(index));
            }
            g_free(key);
            Naming *naming = &g_array_index(namings, Naming, index - 1);
            if (judge_rank(finding->verdict) < judge_rank(naming->verdict))
                naming->verdict = finding->verdict;
            naming->n_images += naming->last != i + 1;
            naming->last = i + 1;
        }
    }
    g_array_sort(namings, naming_compare);
    return namings;
}

static void
write_namings(Site *site)
{
    g_autoptr(GArray) namings = namings_of(site->fleet);
    guint n = MIN(namings->len, 1000);
    site_section(site, "since", "Since when lists name whom");
    if (n == 0) {
        site_raw(site, "<p>No list that was asked names a supplier that was found.</p>\n");
    } else {
        site_raw(site, "<p class=\"note\">Those who were found in stored images, the newest "
                       "first. The page of the list says in which.</p>\n");
        site_table(site, "Since when lists name whom",
                   " Since| List| Supplier| Strongest verdict|#Images");
    }
    for (guint i = 0; i < n; i++) {
        const Naming *naming = &g_array_index(namings, Naming, i);
        site_row_begin(site, naming->verdict);
        site_date_cell(site, naming->since);
        site_raw(site, "<td>");
        site_list_link(site, naming->list);
        site_raw(site, "</td><td>");
        site_supplier_link(site, naming->designated);
        site_raw(site, "</td><td>");
        site_badge(site, naming->verdict);
        site_raw(site, "</td>");
        site_number_cell(site, naming->n_images);
        site_raw(site, "</tr>\n");
    }
    if (n > 0)
        site_table_end(site);
    if (namings->len > n)
        markup_printf(site->out, "<p class=\"note\">and %u more</p>\n", namings->len - n);
    site_section_end(site);
}

/* ---- what was said before ---- */

typedef struct {
    guint32 image;
    const FleetChange *change;
} Row;

typedef struct {
    GArray *rows; /* Row: images by name */
    guint n_images;
} Table;

static void
write_intro(Site *site, void *user)
{
    const Table *table = user;
    char as_of[DATE_TEXT_SIZE];
    write_namings(site);
    if (site->since == NULL)
        return;
    markup_printf(site->out,
                  "<p>Of %u of %u images the lists say something else as of %s than %s.</p>\n",
                  table->n_images, site->fleet->images->len,
                  date_format(site->choice->as_of, as_of), site->since);
}

static void
verdict_cell(Site *site, const char *verdict)
{
    site_raw(site, "<td>");
    site_badge(site, verdict != NULL ? verdict : "not-designated");
    site_raw(site, "</td>");
}

static void
write_row(Site *site, guint index, void *user)
{
    const Row *row = &g_array_index(((const Table *)user)->rows, Row, index);
    const FleetChange *change = row->change;
    site_row_begin(site, change->now);
    site_raw(site, "<th scope=\"row\" class=\"name\">");
    site_image_link(site, fleet_image(site->fleet, row->image));
    site_raw(site, "</th><td>");
    site_list_link(site, change->list);
    site_raw(site, "</td><td>");
    site_supplier_link(site, change->designated);
    site_raw(site, "</td>");
    verdict_cell(site, change->then);
    verdict_cell(site, change->now);
    site_date_cell(site, change->since);
    site_raw(site, "</tr>\n");
}

void
site_changes(Site *site)
{
    const Fleet *fleet = site->fleet;
    g_autoptr(GArray) rows = g_array_new(FALSE, FALSE, sizeof(Row));
    Table table = {rows, 0};
    for (guint i = 0; i < fleet->by_name->len; i++) {
        guint32 at = g_array_index(fleet->by_name, guint32, i);
        const FleetImage *image = fleet_image(fleet, at);
        for (guint k = 0; k < image->n_changes; k++) {
            const Row row = {at,
                             &g_array_index(fleet->changes, FleetChange, image->first_change + k)};
            g_array_append_val(rows, row);
        }
        table.n_images += image->n_changes > 0;
    }
    const Listing listing = {
        .path = (char *)"changes.html",
        .section = "Changes",
        .kind = "What lists said when",
        .title = "Changes",
        .label = "Images of which lists now say something else",
        .columns = " Image| List| Supplier| Before| Now| Since",
        .n_rows = rows->len,
        .intro = write_intro,
        .row = write_row,
        .nothing = site->since != NULL
                       ? "None."
                       : "The site was written without an earlier day or earlier lists to compare "
                         "with (netbom site --since-lists).",
        .user = &table};
    site_listing(site, &listing);
}

/* ---- failures ---- */

static void
write_failure(Site *site, guint index, void *user)
{
    const GPtrArray *failures = user;
    site_raw(site, "<tr><th scope=\"row\" class=\"name\"><bdi>");
    markup_append(site->out, g_ptr_array_index(failures, 2 * index));
    site_raw(site, "</bdi></th>");
    site_cell(site, g_ptr_array_index(failures, 2 * index + 1));
    site_raw(site, "</tr>\n");
}

void
site_failures(Site *site)
{
    const Listing listing = {.path = (char *)"failures.html",
                             .section = "Failures",
                             .kind = "Of which nothing is known",
                             .title = "Failures",
                             .label = "Paths that could not be scanned",
                             .columns = " Path| Why",
                             .n_rows = site->fleet->failures->len / 2,
                             .row = write_failure,
                             .nothing = "None is known.",
                             .user = site->fleet->failures};
    site_listing(site, &listing);
}
