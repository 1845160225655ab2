/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The first page: what is stored, what lists say of it, the search. */
#include <string.h>

#include "base/text.h"
#include "report/page.h"
#include "site/pages.h"

#define SUPPLIERS_MAX 20

static char *
day_text(gint64 seconds)
{
    g_autoptr(GDateTime) time = g_date_time_new_from_unix_utc(seconds);
    return time != NULL ? g_date_time_format(time, "%Y-%m-%d") : g_strdup("unknown");
}

static char *
joined(const char *const *words, const char *none)
{
    return words != NULL && *words != NULL ? g_strjoinv(", ", (char **)words) : g_strdup(none);
}

/* From the first to the last day. */
static char *
stored_text(const Fleet *fleet)
{
    gint64 first = G_MAXINT64, last = 0;
    for (guint i = 0; i < fleet->images->len; i++) {
        gint64 at = fleet_image(fleet, i)->stored_at;
        first = MIN(first, at);
        last = MAX(last, at);
    }
    if (fleet->images->len == 0)
        return g_strdup("nothing");
    g_autofree char *from = day_text(first), *to = day_text(last);
    return strcmp(from, to) == 0 ? g_strdup(from) : g_strdup_printf("%s to %s", from, to);
}

static guint
count_asked(const Fleet *fleet)
{
    guint n = 0;
    for (guint i = 0; i < fleet->asked->len; i++)
        n += ((const AskedList *)g_ptr_array_index(fleet->asked, i))->verdict != NULL;
    return n;
}

static void
write_facts(Site *site, guint n_components)
{
    const Fleet *fleet = site->fleet;
    const AssessChoice *choice = site->choice;
    char as_of[DATE_TEXT_SIZE];
    g_autofree char *stored = stored_text(fleet);
    g_autofree char *jurisdictions = joined(choice->jurisdictions, "all that are loaded");
    g_autofree char *contexts = joined(choice->contexts, "not stated");
    site_raw(site, "<dl class=\"facts\">\n");
    site_fact_number(site, "Images", fleet->images->len);
    site_fact(site, "Scanned", stored);
    site_fact_number(site, "Components, by name", n_components);
    site_fact_number(site, "Suppliers", g_hash_table_size(site->pages));
    site_fact_number(site, "Could not be scanned", fleet->failures->len / 2);
    site_fact(site, "Judged as of", date_format(choice->as_of, as_of));
    site_fact(site, "Jurisdictions", jurisdictions);
    site_fact(site, "Use of the devices", contexts);
    site_fact_number(site, "Lists asked", fleet->asked->len);
    site_fact_number(site, "Of them in force, for that use", count_asked(fleet));
    site_raw(site, "</dl>\n");
}

static void
write_search(Site *site)
{
    site_section(site, "find", "Search");
    site_raw(site,
             "<div class=\"controls\" hidden role=\"search\" aria-labelledby=\"find\">\n"
             "<label>Beginnings of words <input type=\"search\" id=\"search\" autocomplete=\"off\" "
             "spellcheck=\"false\" aria-describedby=\"find-what\"></label>\n</div>\n"
             "<p class=\"note\" id=\"find-what\">In names, devices, versions, paths and digests of "
             "images, and in names of components, suppliers and lists. All words must fit.</p>\n"
             "<noscript><p>The search needs a script; all that it finds stands on the pages "
             "<a href=\"images.html\">Images</a>, <a href=\"components.html\">Components</a>, "
             "<a href=\"suppliers.html\">Suppliers</a> and <a href=\"lists.html\">Lists</a>.</p>"
             "</noscript>\n"
             "<p id=\"found\" role=\"status\"></p>\n<div id=\"results\"></div>\n");
    site_section_end(site);
}

static void
write_results(Site *site)
{
    const Fleet *fleet = site->fleet;
    site_section(site, "verdicts", "Images by verdict");
    site_table(site, "Images by verdict", " Verdict|#Images|-|#Share| What it means");
    for (const char *const *word = site_results(); *word != NULL; word++) {
        guint n = site_count_result(fleet, *word);
        Verdict rank = judge_rank(*word);
        bool grave = rank < VERDICT_AUTHORISATION_NEEDED;
        bool warn = !grave && strcmp(*word, "not-designated") != 0;
        g_autofree char *share = page_percent(n, fleet->images->len);
        g_autofree char *path = site_result_path(*word);
        g_string_append_printf(site->out, "<tr><th scope=\"row\" class=\"name\"><a href=\"%s\">",
                               path);
        site_badge(site, *word);
        site_raw(site, "</a></th>");
        site_number_cell(site, n);
        site_bar_cell(site, grave ? n : 0, warn ? n : 0, grave || warn ? 0 : n, fleet->images->len);
        markup_printf(site->out, "<td class=\"number\">%s</td><td>%s</td></tr>\n", share,
                      site_meaning(*word));
    }
    site_table_end(site);
    site_section_end(site);
}

static void
write_suppliers(Site *site)
{
    g_autoptr(GArray) counts = site_supplier_counts(site);
    guint n = MIN(counts->len, SUPPLIERS_MAX);
    site_section(site, "suppliers", "Suppliers found most");
    if (n == 0)
        site_raw(site, "<p>None was found.</p>\n");
    else
        site_table(site, "Suppliers found most", " Supplier|#Images|-|#Designated|#Review");
    for (guint i = 0; i < n; i++) {
        const SupplierCount *count = &g_array_index(counts, SupplierCount, i);
        site_raw(site, "<tr><th scope=\"row\" class=\"name\">");
        site_supplier_link(site, count->id);
        site_raw(site, "</th>");
        site_number_cell(site, count->n_images);
        site_bar_cell(site, count->n_designated, count->n_review,
                      count->n_images - count->n_designated - count->n_review,
                      site->fleet->images->len);
        site_number_cell(site, count->n_designated);
        site_number_cell(site, count->n_review);
        site_raw(site, "</tr>\n");
    }
    if (n > 0)
        site_table_end(site);
    if (counts->len > n)
        site_raw(site, "<p><a href=\"suppliers.html\">All suppliers</a></p>\n");
    site_section_end(site);
}

/* Lists that name somebody who was found, with their days. */
static void
write_lists(Site *site)
{
    const Fleet *fleet = site->fleet;
    g_autoptr(GHashTable) n_images = g_hash_table_new(g_str_hash, g_str_equal);
    bool any = false;
    for (guint i = 0; i < fleet->images->len; i++) {
        const FleetImage *image = fleet_image(fleet, i);
        for (guint k = 0; k < image->n_findings; k++) {
            const char *list = fleet_finding(fleet, image, k)->list;
            if (k > 0 && strcmp(fleet_finding(fleet, image, k - 1)->list, list) == 0)
                continue;
            guint n = GPOINTER_TO_UINT(g_hash_table_lookup(n_images, list));
            g_hash_table_insert(n_images, (gpointer)list, GUINT_TO_POINTER(n + 1));
        }
    }
    site_section(site, "lists", "Lists that name a supplier that was found");
    for (guint i = 0; i < fleet->asked->len; i++) {
        const AskedList *asked = g_ptr_array_index(fleet->asked, i);
        guint n = GPOINTER_TO_UINT(g_hash_table_lookup(n_images, asked->list));
        if (n == 0)
            continue;
        if (!any)
            site_table(site, "Lists that name a supplier that was found",
                       " List| Jurisdiction| First day| Binding|#Images");
        any = true;
        site_raw(site, "<tr><th scope=\"row\" class=\"name\">");
        site_list_link(site, asked->list);
        site_raw(site, "<br><span class=\"minor\">");
        markup_append_short(site->out, asked->instrument, SITE_COLUMNS);
        site_raw(site, "</span></th>");
        site_cell(site, asked->jurisdiction);
        site_date_cell(site, asked->since);
        site_cell(site, asked->binding ? "yes" : "no");
        site_number_cell(site, n);
        site_raw(site, "</tr>\n");
    }
    site_raw(site, any ? "</tbody></table></div>\n" : "<p>None.</p>\n");
    site_raw(site, "<p><a href=\"lists.html\">All lists, and whether they were asked</a></p>\n");
    site_section_end(site);
}

static void
write_coverage(Site *site)
{
    const Fleet *fleet = site->fleet;
    Coverage sum = {0};
    guint n_incomplete = 0, n_low = 0;
    for (guint i = 0; i < fleet->images->len; i++) {
        const FleetImage *image = fleet_image(fleet, i);
        sum.total += image->coverage.total;
        sum.understood += image->coverage.understood;
        sum.padding += image->coverage.padding;
        sum.unknown += image->coverage.unknown;
        sum.high_entropy += image->coverage.high_entropy;
        n_incomplete += image->incomplete;
        n_low += image->low;
    }
    const struct {
        const char *name;
        guint64 bytes;
        bool read;
    } ROWS[] = {{"Understood", sum.understood, true},
                {"Padding", sum.padding, true},
                {"Of unknown meaning", sum.unknown, false},
                {"Encrypted or compressed, not read", sum.high_entropy, false}};
    site_section(site, "bytes", "How much was read");
    site_table(site, "How much was read", " Bytes|#Share|-|#Size");
    for (gsize i = 0; i < G_N_ELEMENTS(ROWS); i++) {
        g_autofree char *share = page_percent(ROWS[i].bytes, sum.total);
        g_autofree char *size = text_size_human(ROWS[i].bytes);
        guint tenths =
            sum.total > 0 ? (guint)((double)ROWS[i].bytes / (double)sum.total * 1000) : 0;
        markup_printf(site->out, "<tr><th scope=\"row\">%s</th><td class=\"number\">%s</td>",
                      ROWS[i].name, share);
        site_bar_cell(site, 0, ROWS[i].read ? 0 : tenths, ROWS[i].read ? tenths : 0, 1000);
        markup_printf(site->out, "<td class=\"number\">%s</td></tr>\n", size);
    }
    site_table_end(site);
    markup_printf(site->out,
                  "<p>%u of %u images could not be read in full; of %u so little was read that "
                  "finding nothing in them says nothing.</p>\n",
                  n_incomplete, fleet->images->len, n_low);
    site_section_end(site);
}

static void
write_unassessed(Site *site)
{
    const Fleet *fleet = site->fleet;
    site_section(site, "unassessed", "Not assessed");
    site_raw(site, "<ul>\n");
    for (guint i = 0; i < fleet->not_assessable->len; i++)
        markup_printf(site->out, "<li>Not assessable from firmware: %s</li>\n",
                      (const char *)g_ptr_array_index(fleet->not_assessable, i));
    if (fleet->n_stale > 0)
        markup_printf(site->out,
                      "<li>%u images were attributed with other data than is loaded: their "
                      "verdicts here are of the loaded data, their tables of components and "
                      "suppliers of the other (netbom store renew).</li>\n",
                      fleet->n_stale);
    if (fleet->n_unknown > 0)
        markup_printf(site->out,
                      "<li>%u attributions are to suppliers that the loaded data does not know: "
                      "not judged.</li>\n",
                      fleet->n_unknown);
    site_raw(site, "<li>Software for which there is neither a rule nor a package record is not "
                   "named. Attributions with a strength under 0.5 are not shown.</li>\n</ul>\n");
    markup_printf(
        site->out,
        "<p class=\"digest\">Data: lists <code>%s</code>, suppliers <code>%s</code></p>\n",
        designations_digest(site->lists), registry_digest(site->registry));
    site_section_end(site);
}

void
site_start(Site *site, guint n_components)
{
    site_begin(site, "index.html", "Overview", "Components and suppliers of firmware",
               "Firmware fleet");
    write_facts(site, n_components);
    write_search(site);
    write_results(site);
    write_suppliers(site);
    write_lists(site);
    write_coverage(site);
    write_unassessed(site);
    site_end(site);
}
