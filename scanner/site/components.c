/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table of components, and a page for each name. */
#include <string.h>

#include "site/pages.h"
#include "site/search.h"
#include "store/listing.h"

#define VERSIONS_MAX 1000 /* in the table of versions */

/* A version of the component whose page is being collected. */
typedef struct {
    const char *version, *upstream;
    guint first_row, n_images;
} Version;

/* An occurrence. */
typedef struct {
    guint32 image;
    guint version; /* index */
    const char *supplier, *licence;
} Row;

/* A name, for the table of all. */
typedef struct {
    char *name;
    guint n_versions, n_images;
} Name;

typedef struct {
    Site *site;
    GArray *names; /* Name */
    char *name;    /* whose rows are collected; NULL: none yet */
    GArray *versions, *rows;
    GStringChunk *text; /* of the rows */
} Pages;

static void
name_clear(gpointer data)
{
    g_free(((Name *)data)->name);
}

/* ---- one name ---- */

static void
write_versions(Site *site, void *user)
{
    const Pages *pages = user;
    guint n = MIN(pages->versions->len, VERSIONS_MAX);
    g_autofree char *path = site_component_path(pages->name);
    site_section(site, "versions", "Versions");
    site_table(site, "Versions", " Version| Made of|#Images");
    for (guint i = 0; i < n; i++) {
        const Version *version = &g_array_index(pages->versions, Version, i);
        g_autofree char *page = site_listing_page(path, version->first_row);
        g_autofree char *list = g_strconcat(page, "#rows", NULL);
        site_raw(site, "<tr><th scope=\"row\" class=\"name\">");
        site_link(site, list, *version->version != '\0' ? version->version : "unknown");
        site_raw(site, "</th>");
        site_cell(site, *version->upstream != '\0' ? version->upstream : "-");
        site_number_cell(site, version->n_images);
        site_raw(site, "</tr>\n");
    }
    site_table_end(site);
    if (pages->versions->len > n)
        markup_printf(site->out, "<p class=\"note\">and %u more, in the list</p>\n",
                      pages->versions->len - n);
    site_section_end(site);
}

static void
write_row(Site *site, guint index, void *user)
{
    const Pages *pages = user;
    const Row *row = &g_array_index(pages->rows, Row, index);
    const FleetImage *image = fleet_image(site->fleet, row->image);
    site_raw(site, "<tr>");
    site_cell(site, g_array_index(pages->versions, Version, row->version).version);
    site_raw(site, "<th scope=\"row\" class=\"name\">");
    site_image_link(site, image);
    site_raw(site, "</th><td>");
    site_badge(site, image->result);
    site_raw(site, "</td><td>");
    site_supplier_link(site, row->supplier);
    site_raw(site, "</td>");
    site_cell(site, row->licence);
    site_raw(site, "</tr>\n");
}

/* Images of the rows: one that has two versions counts once. */
static guint
count_images(const GArray *rows)
{
    g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
    for (guint i = 0; i < rows->len; i++)
        g_hash_table_add(seen, GUINT_TO_POINTER(g_array_index(rows, Row, i).image + 1));
    return g_hash_table_size(seen);
}

static void
entry_add(Pages *pages, const char *path, guint n_images)
{
    g_autofree char *note = g_strdup_printf("%u %s, in %u %s", pages->versions->len,
                                            pages->versions->len == 1 ? "version" : "versions",
                                            n_images, n_images == 1 ? "image" : "images");
    search_add(pages->site->search, SEARCH_COMPONENT, pages->name, note, path);
    for (guint i = 0; i < pages->versions->len; i++)
        search_words(pages->site->search, g_array_index(pages->versions, Version, i).upstream);
}

/* Writes the page of the name whose rows were collected. */
static void
page_write(Pages *pages)
{
    if (pages->name == NULL || pages->rows->len == 0)
        return;
    g_autofree char *path = site_component_path(pages->name);
    const Listing listing = {.path = path,
                             .section = "Components",
                             .kind = "Component",
                             .title = pages->name,
                             .label = "Images that hold it",
                             .columns = " Version| Image| Verdict on the image| Made by| Licence",
                             .n_rows = pages->rows->len,
                             .intro = write_versions,
                             .row = write_row,
                             .nothing = "None.",
                             .user = pages};
    const Name name = {g_strdup(pages->name), pages->versions->len, count_images(pages->rows)};
    site_listing(pages->site, &listing);
    entry_add(pages, path, name.n_images);
    g_array_append_val(pages->names, name);
}

static void
version_take(Pages *pages, const char *version, const ListedComponent *component)
{
    Version *last = pages->versions->len > 0
                        ? &g_array_index(pages->versions, Version, pages->versions->len - 1)
                        : NULL;
    if (last != NULL && strcmp(last->version, version) == 0)
        return;
    g_autofree char *upstream =
        g_strstrip(g_strdup_printf("%s %s", component->upstream, component->upstream_version));
    const Version new = {g_string_chunk_insert_const(pages->text, version),
                         g_string_chunk_insert_const(pages->text, upstream), pages->rows->len, 0};
    g_array_append_val(pages->versions, new);
}

static bool
on_component(const ListedComponent *component, void *user)
{
    Pages *pages = user;
    gint64 at = fleet_find(pages->site->fleet, component->image);
    if (at < 0)
        return true;
    if (pages->name == NULL || strcmp(pages->name, component->name) != 0) {
        page_write(pages);
        g_free(pages->name);
        pages->name = g_strdup(component->name);
        g_array_set_size(pages->versions, 0);
        g_array_set_size(pages->rows, 0);
        g_string_chunk_clear(pages->text);
    }
    version_take(pages, *component->version != '\0' ? component->version : component->version_range,
                 component);
    Version *version = &g_array_index(pages->versions, Version, pages->versions->len - 1);
    const Row row = {(guint32)at, pages->versions->len - 1,
                     g_string_chunk_insert_const(pages->text, component->supplier),
                     g_string_chunk_insert_const(pages->text, component->licence)};
    bool same = pages->rows->len > version->first_row &&
                g_array_index(pages->rows, Row, pages->rows->len - 1).image == row.image;
    version->n_images += !same;
    g_array_append_val(pages->rows, row);
    return pages->site->error == NULL;
}

/* ---- all names ---- */

static gint
name_compare(gconstpointer a, gconstpointer b)
{
    const char *x = ((const Name *)a)->name, *y = ((const Name *)b)->name;
    int order = g_ascii_strcasecmp(x, y);
    return order != 0 ? order : strcmp(x, y);
}

static char
initial_of(const GArray *names, guint index)
{
    char c = g_ascii_toupper(g_array_index(names, Name, index).name[0]);
    return g_ascii_isalnum(c) ? c : '#';
}

/* Links to the pages on which names begin with a letter. */
static void
write_initials(Site *site, void *user)
{
    const GArray *names = user;
    if (names->len <= SITE_ROWS)
        return;
    site_raw(site, "<nav class=\"pager\" aria-label=\"First letters\"><ul>");
    for (guint i = 0; i < names->len; i++) {
        char c = initial_of(names, i);
        if (c == '#' || (i > 0 && initial_of(names, i - 1) == c))
            continue;
        g_autofree char *path = site_listing_page("components.html", i);
        g_string_append_printf(site->out, "<li><a href=\"%s%s\">%c</a></li>", site->root, path, c);
    }
    site_raw(site, "</ul></nav>\n");
}

static void
write_name(Site *site, guint index, void *user)
{
    const Name *name = &g_array_index((const GArray *)user, Name, index);
    g_autofree char *path = site_component_path(name->name);
    site_raw(site, "<tr><th scope=\"row\" class=\"name\">");
    site_link(site, path, name->name);
    site_raw(site, "</th>");
    site_number_cell(site, name->n_versions);
    site_number_cell(site, name->n_images);
    site_bar_cell(site, 0, 0, name->n_images, site->fleet->images->len);
    site_raw(site, "</tr>\n");
}

static void
write_table(Site *site, GArray *names)
{
    const Listing table = {.path = (char *)"components.html",
                           .section = "Components",
                           .kind = "Software that was found",
                           .title = "Components",
                           .label = "Components by name",
                           .columns = " Component|#Versions|#Images|-",
                           .n_rows = names->len,
                           .intro = write_initials,
                           .row = write_name,
                           .nothing = "None was found.",
                           .user = names};
    g_array_sort(names, name_compare);
    site_listing(site, &table);
}

bool
site_components(Site *site, Store *store, guint *ret_n, GError **error)
{
    Pages pages = {site,
                   g_array_new(FALSE, FALSE, sizeof(Name)),
                   NULL,
                   g_array_new(FALSE, FALSE, sizeof(Version)),
                   g_array_new(FALSE, FALSE, sizeof(Row)),
                   g_string_chunk_new(4096)};
    g_array_set_clear_func(pages.names, name_clear);
    bool ok = store_each_component(store, LISTING_BY_NAME, on_component, &pages, error);
    if (ok) {
        page_write(&pages);
        write_table(site, pages.names);
    }
    *ret_n = pages.names->len;
    g_free(pages.name);
    g_array_unref(pages.names);
    g_array_unref(pages.versions);
    g_array_unref(pages.rows);
    g_string_chunk_free(pages.text);
    return ok;
}
