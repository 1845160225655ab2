/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables of images, and a page for each of them. */
#include <string.h>

#include "base/text.h"
#include "report/page.h"
#include "site/pages.h"
#include "site/search.h"
#include "store/listing.h"

#define PATHS_MAX    20
#define FINDINGS_MAX 300

static const struct {
    const char *result, *meaning;
} RESULTS[] = {
    {"prohibited", "A list prohibits a supplier that was found, for what the list covers."},
    {"restricted", "A list keeps a supplier that was found from public money or contracts."},
    {"high-risk", "An authority has found a supplier that was found to be a high risk."},
    {"authorisation-needed", "Use needs an authorisation, for what the list covers."},
    {"advisory", "An authority advises on a supplier that was found."},
    {"review", "A list may name a supplier that was found, and does not say so plainly."},
    {"unknown", "So little could be read that finding no designated supplier says nothing."},
    {"not-designated", "No list that was asked names a supplier that was found; nothing more "
                       "follows from that."},
};

const char *
site_meaning(const char *result)
{
    for (gsize i = 0; i < G_N_ELEMENTS(RESULTS); i++)
        if (strcmp(RESULTS[i].result, result) == 0)
            return RESULTS[i].meaning;
    return "";
}

const char *const *
site_results(void)
{
    static const char *words[G_N_ELEMENTS(RESULTS) + 1];
    for (gsize i = 0; i < G_N_ELEMENTS(RESULTS); i++)
        words[i] = RESULTS[i].result;
    return words;
}

char *
site_result_path(const char *result)
{
    return g_strdup_printf("verdict/%s.html", result);
}

guint
site_count_result(const Fleet *fleet, const char *result)
{
    guint n = 0;
    for (guint i = 0; i < fleet->images->len; i++)
        n += strcmp(fleet_image(fleet, i)->result, result) == 0;
    return n;
}

char *
site_unread(const Coverage *coverage)
{
    guint64 unread = coverage->unknown + coverage->high_entropy;
    return unread == 0 ? g_strdup("nothing") : page_percent(unread, coverage->total);
}

/* As a heading; of a verdict as it stands behind other words. */
static const char *
result_word(const char *result)
{
    if (strcmp(result, "not-designated") == 0)
        return "Not listed";
    if (strcmp(result, "unknown") == 0)
        return "Unknown";
    return strcmp(result, "review") == 0 ? "Review" : result;
}

/* ---- tables ---- */

typedef struct {
    const GArray *indexes; /* guint32 */
    const char *result;
} Table;

static void
write_row(Site *site, guint index, void *user)
{
    const Table *table = user;
    const FleetImage *image =
        fleet_image(site->fleet, g_array_index(table->indexes, guint32, index));
    g_autofree char *size = text_size_human(image->size);
    g_autofree char *unread = site_unread(&image->coverage);
    g_autofree char *model = g_strdup_printf("%s %s", image->vendor, image->model);
    site_row_begin(site, image->result);
    site_raw(site, "<th scope=\"row\" class=\"name\">");
    site_image_link(site, image);
    site_raw(site, "</th><td>");
    site_badge(site, image->result);
    site_raw(site, "</td>");
    site_cell(site, g_strstrip(model));
    site_cell(site, image->version);
    site_date_cell(site, image->built);
    site_number_cell(site, image->n_components);
    g_string_append_printf(site->out, "<td class=\"number\">%s</td><td class=\"number\">%s</td>",
                           size, unread);
    site_raw(site, "</tr>\n");
}

static void
write_result_intro(Site *site, void *user)
{
    const Table *table = user;
    markup_printf(site->out, "<div class=\"result %s\"><p>%s</p></div>\n", table->result,
                  site_meaning(table->result));
}

#define IMAGE_COLUMNS " Image| Verdict| Device| Version| Built|#Components|#Size|#Not read"

static void
write_table(Site *site, const Table *table, const char *path, const char *kind, const char *title)
{
    const Listing listing = {.path = (char *)path,
                             .section = "Images",
                             .kind = kind,
                             .title = title,
                             .label = "Images",
                             .columns = IMAGE_COLUMNS,
                             .n_rows = table->indexes->len,
                             .intro = table->result != NULL ? write_result_intro : NULL,
                             .row = write_row,
                             .nothing = "None is stored.",
                             .user = (void *)table};
    site_listing(site, &listing);
}

void
site_images(Site *site)
{
    const Fleet *fleet = site->fleet;
    const Table all = {fleet->by_name, NULL};
    write_table(site, &all, "images.html", "All that are stored", "Images");
    for (const char *const *word = site_results(); *word != NULL; word++) {
        g_autoptr(GArray) some = g_array_new(FALSE, FALSE, sizeof(guint32));
        for (guint i = 0; i < fleet->by_name->len; i++) {
            guint32 at = g_array_index(fleet->by_name, guint32, i);
            if (strcmp(fleet_image(fleet, at)->result, *word) == 0)
                g_array_append_val(some, at);
        }
        const Table table = {some, *word};
        g_autofree char *path = site_result_path(*word);
        g_autofree char *title = g_strdup_printf(
            "Images: %s", strcmp(*word, "not-designated") == 0 ? "not listed" : *word);
        write_table(site, &table, path, "Verdict", title);
    }
}

/* ---- one image ---- */

typedef struct {
    Site *site;
    GArray *rows; /* ListedComponent, whose texts are below */
    GStringChunk *text;
    guint next; /* image whose page is written next */
} Pages;

static void
write_facts(Site *site, const FleetImage *image)
{
    g_autofree char *human = text_size_human(image->size);
    g_autofree char *size = g_strdup_printf("%s (%" G_GUINT64_FORMAT " bytes)", human, image->size);
    g_autofree char *os = g_strdup_printf("%s %s", image->os_name, image->os_version);
    site_raw(site, "<dl class=\"facts\">\n");
    site_fact(site, "Size", size);
    site_fact(site, "Vendor", image->vendor);
    site_fact(site, "Model", image->model);
    site_fact(site, "Version", image->version);
    site_fact(site, "Built", image->built);
    site_fact(site, "System", g_strstrip(os));
    site_fact_number(site, "Components", image->n_components);
    site_raw(site, "</dl>\n");
}

static void
write_result(Site *site, const FleetImage *image)
{
    const Coverage *coverage = &image->coverage;
    g_autofree char *unread = site_unread(coverage);
    markup_printf(site->out, "<div class=\"result %s\"><p class=\"word\">%s%s</p><p>%s</p><p>",
                  image->result,
                  judge_rank(image->result) < VERDICT_REVIEW ? "Designated suppliers: " : "",
                  result_word(image->result), site_meaning(image->result));
    if (coverage->unknown + coverage->high_entropy > 0)
        markup_printf(site->out, "%s of its bytes could not be read: they may hold more.", unread);
    else
        site_raw(site, "All of its bytes were read.");
    if (!image->complete)
        site_raw(site, " The scan did not finish.");
    site_raw(site, "</p></div>\n");
}

static void
write_coverage(Site *site, const FleetImage *image)
{
    const struct {
        const char *name;
        guint64 bytes;
    } ROWS[] = {{"Understood", image->coverage.understood},
                {"Padding", image->coverage.padding},
                {"Of unknown meaning", image->coverage.unknown},
                {"Encrypted or compressed, not read", image->coverage.high_entropy}};
    site_section(site, "bytes", "Its bytes");
    site_raw(site, "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Its bytes\">"
                   "<table class=\"coverage\"><thead><tr><th scope=\"col\">Bytes</th>"
                   "<th scope=\"col\" class=\"number\">Share</th><th scope=\"col\" "
                   "class=\"number\">Size</th></tr></thead><tbody>\n");
    for (gsize i = 0; i < G_N_ELEMENTS(ROWS); i++) {
        g_autofree char *share = page_percent(ROWS[i].bytes, image->coverage.total);
        g_autofree char *size = text_size_human(ROWS[i].bytes);
        markup_printf(site->out,
                      "<tr><th scope=\"row\">%s</th><td class=\"number\">%s</td>"
                      "<td class=\"number\">%s</td></tr>\n",
                      ROWS[i].name, share, size);
    }
    site_table_end(site);
    if (image->n_problems > 0)
        markup_printf(site->out, "<p>%u problems were met: %s.</p>\n", image->n_problems,
                      *image->problems != '\0' ? image->problems : "unknown");
    site_section_end(site);
}

static void
write_finding(Site *site, const FleetFinding *finding)
{
    site_row_begin(site, finding->verdict);
    site_raw(site, "<td>");
    site_badge(site, finding->verdict);
    site_raw(site, "</td><td>");
    site_list_link(site, finding->list);
    site_raw(site, "</td><td>");
    site_supplier_link(site, finding->designated);
    if (*finding->path != '\0') {
        site_raw(site, "<br><span class=\"minor\">");
        markup_append(site->out, finding->path);
        site_raw(site, "</span>");
    }
    site_raw(site, "</td>");
    site_cell(site, finding->role);
    site_cell(site, *finding->subject != '\0' ? finding->subject : "the image");
    site_number_cell(site, finding->parts);
    site_real_cell(site, finding->strength);
    site_date_cell(site, finding->since);
    site_raw(site, "</tr>\n");
}

static void
write_findings(Site *site, const FleetImage *image)
{
    guint n = MIN(image->n_findings, FINDINGS_MAX);
    site_section(site, "findings", "What lists say");
    if (n == 0) {
        site_raw(site, "<p>No list that was asked names a supplier that was found.</p>\n");
    } else {
        site_table(site, "What lists say",
                   " Verdict| List| Supplier| Role| Part|#Parts|#Strength| Since");
        for (guint i = 0; i < n; i++)
            write_finding(site, fleet_finding(site->fleet, image, i));
        site_table_end(site);
    }
    if (image->n_findings > n)
        markup_printf(site->out, "<p class=\"note\">and %u more</p>\n", image->n_findings - n);
    site_section_end(site);
}

static void
write_suppliers(Site *site, const FleetImage *image)
{
    const Fleet *fleet = site->fleet;
    guint n = MIN(image->n_suppliers, FINDINGS_MAX);
    site_section(site, "suppliers", "Suppliers");
    if (n == 0) {
        site_raw(site, "<p>Not known: nothing in the image names one with enough strength.</p>\n");
        site_section_end(site);
        return;
    }
    site_table(site, "Suppliers", " Supplier| Role| Of|#Parts|#Strength");
    for (guint i = 0; i < n; i++) {
        guint32 at = g_array_index(fleet->by_image, guint32, image->first_supplier + i);
        const FleetSupplier *supplier = &g_array_index(fleet->suppliers, FleetSupplier, at);
        site_row_begin(site, fleet_verdict_on(fleet, image, supplier->supplier));
        site_raw(site, "<th scope=\"row\" class=\"name\">");
        site_supplier_link(site, supplier->supplier);
        site_raw(site, "</th>");
        site_cell(site, supplier->role);
        site_cell(site, supplier->whole ? "the image" : supplier->subject);
        site_number_cell(site, supplier->parts);
        site_real_cell(site, supplier->strength);
        site_raw(site, "</tr>\n");
    }
    site_table_end(site);
    if (image->n_suppliers > n)
        markup_printf(site->out, "<p class=\"note\">and %u more</p>\n", image->n_suppliers - n);
    site_section_end(site);
}

static void
write_paths(Site *site, const FleetImage *image)
{
    guint n = MIN(image->n_paths, PATHS_MAX);
    site_section(site, "places", "Where it was seen");
    site_raw(site, n > 0 ? "<ul>\n" : "<p>Not known.</p>\n");
    for (guint i = 0; i < n; i++) {
        site_raw(site, "<li><code><bdi>");
        markup_append(site->out, g_ptr_array_index(site->fleet->paths, image->first_path + i));
        site_raw(site, "</bdi></code></li>\n");
    }
    site_raw(site, n > 0 ? "</ul>\n" : "");
    if (image->n_paths > n)
        markup_printf(site->out, "<p class=\"note\">and %u more</p>\n", image->n_paths - n);
    site_section_end(site);
}

static void
write_intro(Site *site, void *user)
{
    const Pages *pages = user;
    const FleetImage *image = fleet_image(site->fleet, pages->next);
    markup_printf(site->out, "<p class=\"digest\">SHA-256 <code>%s</code></p>\n", image->sha256);
    write_result(site, image);
    write_facts(site, image);
    write_findings(site, image);
    write_suppliers(site, image);
    write_coverage(site, image);
    write_paths(site, image);
}

static void
write_component(Site *site, guint index, void *user)
{
    const Pages *pages = user;
    const ListedComponent *component = &g_array_index(pages->rows, ListedComponent, index);
    g_autofree char *path = site_component_path(component->name);
    site_raw(site, "<tr><th scope=\"row\" class=\"name\">");
    site_link(site, path, component->name);
    site_raw(site, "</th>");
    site_cell(site, *component->version != '\0' ? component->version : component->version_range);
    site_raw(site, "<td>");
    site_supplier_link(site, component->supplier);
    site_raw(site, "</td>");
    site_cell(site, component->licence);
    site_real_cell(site, component->confidence);
    site_raw(site, "</tr>\n");
}

/* Writes the page of the next image, with the components that were collected. */
static void
page_write(Pages *pages)
{
    const FleetImage *image = fleet_image(pages->site->fleet, pages->next);
    g_autofree char *path = site_image_path(image);
    const Listing listing = {.path = path,
                             .section = "Images",
                             .kind = "Image",
                             .title = image->name,
                             .label = "Components",
                             .columns = " Component| Version| Made by| Licence|#Confidence",
                             .n_rows = pages->rows->len,
                             .intro = write_intro,
                             .row = write_component,
                             .nothing = "None was found.",
                             .user = pages};
    site_listing(pages->site, &listing);
    g_array_set_size(pages->rows, 0);
    g_string_chunk_clear(pages->text);
    pages->next++;
}

static bool
on_component(const ListedComponent *component, void *user)
{
    Pages *pages = user;
    gint64 at = fleet_find(pages->site->fleet, component->image);
    if (at < 0)
        return true;
    while (pages->next < (guint)at)
        page_write(pages);
    ListedComponent row = *component;
    const char **const texts[] = {&row.name,     &row.version,         &row.version_range,
                                  &row.purl,     &row.licence,         &row.supplier,
                                  &row.upstream, &row.upstream_version};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
        *texts[i] = g_string_chunk_insert_const(pages->text, *texts[i]);
    row.image = NULL;
    g_array_append_val(pages->rows, row);
    return pages->site->error == NULL;
}

bool
site_each_image(Site *site, Store *store, GError **error)
{
    Pages pages = {site, g_array_new(FALSE, FALSE, sizeof(ListedComponent)),
                   g_string_chunk_new(4096), 0};
    bool ok = store_each_component(store, LISTING_BY_IMAGE, on_component, &pages, error);
    while (ok && pages.next < site->fleet->images->len && site->error == NULL)
        page_write(&pages);
    g_array_unref(pages.rows);
    g_string_chunk_free(pages.text);
    return ok;
}

void
site_search_images(Site *site)
{
    const Fleet *fleet = site->fleet;
    for (guint i = 0; i < fleet->by_name->len; i++) {
        const FleetImage *image = fleet_image(fleet, g_array_index(fleet->by_name, guint32, i));
        g_autofree char *path = site_image_path(image);
        g_autofree char *note = g_strdup_printf(
            "%s%s%s%s%s, %u components",
            strcmp(image->result, "not-designated") == 0 ? "not listed" : image->result,
            *image->vendor != '\0' || *image->model != '\0' ? ", " : "", image->vendor,
            *image->vendor != '\0' && *image->model != '\0' ? " " : "", image->model,
            image->n_components);
        search_add(site->search, SEARCH_IMAGE, image->name, note, path);
        search_words(site->search, image->sha256);
        search_words(site->search, image->vendor);
        search_words(site->search, image->model);
        search_words(site->search, image->version);
        search_words(site->search, image->os_name);
        for (guint k = 0; k < image->n_paths; k++)
            search_words(site->search, g_ptr_array_index(fleet->paths, image->first_path + k));
    }
}
