/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table of lists, and a page for each of them. */
#include <string.h>

#include "report/location.h"
#include "site/pages.h"
#include "site/search.h"

/* A finding in an image. */
typedef struct {
    guint32 image;
    const FleetFinding *finding;
} Row;

typedef struct {
    const Designation *list;
    const AskedList *asked; /* NULL: it was not asked */
    GArray *rows;           /* Row: images by name */
    guint n_images;
    const char *strongest; /* NULL: no image */
} One;

static void
one_clear(One *one)
{
    g_array_unref(one->rows);
}

static const AskedList *
asked_of(const Fleet *fleet, const char *id)
{
    for (guint i = 0; i < fleet->asked->len; i++) {
        const AskedList *asked = g_ptr_array_index(fleet->asked, i);
        if (strcmp(asked->list, id) == 0)
            return asked;
    }
    return NULL;
}

static One
one_new(const Site *site, const Designation *list)
{
    const Fleet *fleet = site->fleet;
    One one = {list, asked_of(fleet, list->id), g_array_new(FALSE, FALSE, sizeof(Row)), 0, NULL};
    for (guint i = 0; i < fleet->by_name->len; i++) {
        guint32 at = g_array_index(fleet->by_name, guint32, i);
        const FleetImage *image = fleet_image(fleet, at);
        guint before = one.rows->len;
        for (guint k = 0; k < image->n_findings; k++) {
            const FleetFinding *finding = fleet_finding(fleet, image, k);
            if (strcmp(finding->list, list->id) != 0)
                continue;
            const Row row = {at, finding};
            g_array_append_val(one.rows, row);
            if (one.strongest == NULL || judge_rank(finding->verdict) < judge_rank(one.strongest))
                one.strongest = finding->verdict;
        }
        one.n_images += one.rows->len > before;
    }
    return one;
}

/* Whether the list was asked, and what it can say. */
static const char *
asked_word(const Site *site, const One *one)
{
    if (site->fleet->images->len == 0)
        return "no image to ask of";
    if (one->asked == NULL)
        return "not asked";
    if (one->asked->verdict == NULL)
        return "says nothing on that day, or for that use";
    return *one->asked->doubts != '\0' ? "asked; it does not speak plainly" : "asked";
}

/* ---- the table ---- */

static void
write_list(Site *site, guint index, void *user)
{
    const One *one = &((const One *)user)[index];
    site_row_begin(site, one->strongest);
    site_raw(site, "<th scope=\"row\" class=\"name\">");
    site_list_link(site, one->list->id);
    site_raw(site, "<br><span class=\"minor\">");
    markup_append_short(site->out, one->list->instrument, SITE_COLUMNS);
    site_raw(site, "</span></th>");
    site_cell(site, one->list->jurisdiction);
    site_cell(site, asked_word(site, one));
    site_raw(site, "<td>");
    site_badge(site, one->strongest != NULL ? one->strongest : "not-designated");
    site_raw(site, "</td>");
    site_number_cell(site, one->n_images);
    site_raw(site, "</tr>\n");
}

/* ---- one list ---- */

static void
write_source(Site *site, const Designation *list)
{
    if (list->url == NULL)
        return;
    site_raw(site, "<div><dt>Source</dt><dd>");
    if (location_is_web(list->url))
        markup_printf(site->out, "<a href=\"%s\" rel=\"noopener noreferrer\">%s</a>", list->url,
                      list->url);
    else
        markup_append(site->out, list->url);
    site_raw(site, "</dd></div>\n");
}

static void
write_facts(Site *site, const One *one)
{
    const Designation *list = one->list;
    char effective[DATE_TEXT_SIZE], sunset[DATE_TEXT_SIZE];
    site_raw(site, "<dl class=\"facts\">\n");
    site_fact(site, "Instrument", list->instrument);
    site_fact(site, "Authority", list->authority);
    site_fact(site, "Jurisdiction", list->jurisdiction);
    site_fact(site, "Kind", designation_kind_name(list->kind));
    site_fact(site, "Status", designation_status_name(list->status));
    site_fact(site, "Binding", list->binding ? "yes" : "no");
    site_fact(site, "First day", date_format(list->effective, effective));
    if (date_known(list->sunset))
        site_fact(site, "Until", date_format(list->sunset, sunset));
    site_fact(site, "Here", asked_word(site, one));
    write_source(site, list);
    site_raw(site, "</dl>\n");
    if (list->scope != NULL)
        markup_printf(site->out, "<p><strong>Covers:</strong> %s</p>\n", list->scope);
    if (one->asked != NULL && *one->asked->doubts != '\0')
        markup_printf(site->out, "<p><strong>Why it does not speak plainly:</strong> %s</p>\n",
                      one->asked->doubts);
    if (list->note != NULL)
        markup_printf(site->out, "<p class=\"note\">%s</p>\n", list->note);
}

static void
write_entries(Site *site, const Designation *list)
{
    site_section(site, "entries", "Whom it names");
    if (list->entries->len == 0) {
        site_raw(site, "<p>Nobody itself.</p>\n");
        site_section_end(site);
        return;
    }
    site_table(site, "Whom it names", " As it writes| Supplier| Since| Until");
    for (guint i = 0; i < list->entries->len; i++) {
        const Entry *entry = &g_array_index(list->entries, Entry, i);
        char since[DATE_TEXT_SIZE], until[DATE_TEXT_SIZE];
        site_raw(site, "<tr>");
        site_cell(site, entry->designated_name);
        site_raw(site, "<td>");
        if (entry->supplier != NULL)
            site_supplier_link(site, entry->supplier);
        else
            site_raw(site, "none by name");
        site_raw(site, "</td>");
        site_date_cell(site, date_format(entry->since, since));
        site_date_cell(site, date_known(entry->until) ? date_format(entry->until, until) : "-");
        site_raw(site, "</tr>\n");
    }
    site_table_end(site);
    site_section_end(site);
}

static void
write_intro(Site *site, void *user)
{
    const One *one = user;
    write_facts(site, one);
    write_entries(site, one->list);
}

static void
write_row(Site *site, guint index, void *user)
{
    const One *one = user;
    const Row *row = &g_array_index(one->rows, Row, index);
    const FleetFinding *finding = row->finding;
    site_row_begin(site, finding->verdict);
    site_raw(site, "<th scope=\"row\" class=\"name\">");
    site_image_link(site, fleet_image(site->fleet, row->image));
    site_raw(site, "</th><td>");
    site_badge(site, finding->verdict);
    site_raw(site, "</td><td>");
    site_supplier_link(site, finding->designated);
    site_raw(site, "</td>");
    site_cell(site, finding->role);
    site_cell(site, *finding->subject != '\0' ? finding->subject : "the image");
    site_real_cell(site, finding->strength);
    site_date_cell(site, finding->since);
    site_raw(site, "</tr>\n");
}

static void
write_one(Site *site, One *one)
{
    g_autofree char *path = site_list_path(site, one->list->id);
    const Listing listing = {.path = path,
                             .section = "Lists",
                             .kind = "Designation list",
                             .title = one->list->id,
                             .label = "What it says of stored images",
                             .columns = " Image| Verdict| Supplier| Role| Part|#Strength| Since",
                             .n_rows = one->rows->len,
                             .intro = write_intro,
                             .row = write_row,
                             .nothing = one->asked == NULL
                                            ? "It was not asked."
                                            : "It names no supplier that was found in them.",
                             .user = one};
    site_listing(site, &listing);
}

void
site_lists(Site *site)
{
    guint n = designations_size(site->lists);
    g_autofree One *all = g_new0(One, n);
    for (guint i = 0; i < n; i++)
        all[i] = one_new(site, designations_at(site->lists, i));
    const Listing table = {.path = (char *)"lists.html",
                           .section = "Lists",
                           .kind = "What authorities have designated",
                           .title = "Lists",
                           .label = "Lists that are loaded",
                           .columns = " List| Jurisdiction| Here| Strongest verdict|#Images",
                           .n_rows = n,
                           .row = write_list,
                           .nothing = "None is loaded.",
                           .user = all};
    site_listing(site, &table);
    for (guint i = 0; i < n; i++) {
        if (site->error == NULL)
            write_one(site, &all[i]);
        one_clear(&all[i]);
    }
}

void
site_search_lists(Site *site)
{
    for (guint i = 0; i < designations_size(site->lists); i++) {
        const Designation *list = designations_at(site->lists, i);
        g_autofree char *path = site_list_path(site, list->id);
        search_add(site->search, SEARCH_LIST, list->id, list->instrument, path);
        search_words(site->search, list->instrument);
        search_words(site->search, list->authority);
        search_words(site->search, list->jurisdiction);
    }
}
