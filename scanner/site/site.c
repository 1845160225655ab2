/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes a site. */
#include "site/site.h"

#include <string.h>

#include "report/html-assets.h"
#include "site/pages.h"
#include "site/search.h"
#include "site/site-assets.h"

#define MARK_FILE "netbom-site.txt"
#define MARK_TEXT "A site that netbom wrote from a store. It may be replaced as a whole.\n"

bool
site_is_one(const char *directory)
{
    g_autofree char *path = g_build_filename(directory, MARK_FILE, NULL);
    g_autofree char *text = NULL;
    return g_file_get_contents(path, &text, NULL, NULL) && strcmp(text, MARK_TEXT) == 0;
}

static void
page_add(Site *site, const char *id)
{
    if (registry_lookup(site->registry, id) != NULL)
        g_hash_table_add(site->pages, (gpointer)id);
}

/* Suppliers who have a page: whoever was found, and whoever a list means by it. */
static void
pages_add(Site *site)
{
    const Fleet *fleet = site->fleet;
    for (guint i = 0; i < fleet->suppliers->len; i++)
        page_add(site, g_array_index(fleet->suppliers, FleetSupplier, i).supplier);
    for (guint i = 0; i < fleet->findings->len; i++) {
        const FleetFinding *finding = &g_array_index(fleet->findings, FleetFinding, i);
        page_add(site, finding->designated);
        page_add(site, finding->attributed);
    }
    for (guint i = 0; i < fleet->changes->len; i++)
        page_add(site, g_array_index(fleet->changes, FleetChange, i).designated);
}

/* The style is that of the report, and what only the site has. */
static void
write_assets(Site *site)
{
    HtmlAsset report = html_asset_style(), own = site_asset_style(), script = site_asset_script();
    g_autoptr(GString) style = g_string_new_len(report.text, (gssize)report.size);
    g_string_append_len(style, own.text, (gssize)own.size);
    site_file(site, "netbom.css", style->str, style->len);
    site_file(site, "netbom.js", script.text, script.size);
    site_file(site, MARK_FILE, MARK_TEXT, strlen(MARK_TEXT));
}

static bool
write_pages(Site *site, Store *store, GError **error)
{
    guint n_components = 0;
    pages_add(site);
    site_search_suppliers(site);
    site_search_lists(site);
    if (!site_each_image(site, store, error) || !site_components(site, store, &n_components, error))
        return false;
    site_search_images(site);
    site_images(site);
    site_suppliers(site);
    site_lists(site);
    site_changes(site);
    site_failures(site);
    site_start(site, n_components);
    search_write(site->search, site);
    write_assets(site);
    return true;
}

bool
site_write(const char *directory, Store *store, const FleetQuestion *question, const char *since,
           SiteFigures *ret_figures, GError **error)
{
    g_autoptr(Fleet) fleet = fleet_read(store, question, error);
    if (fleet == NULL)
        return false;
    g_autoptr(Search) search = search_new();
    Site site = {.directory = directory,
                 .fleet = fleet,
                 .registry = question->registry,
                 .lists = question->lists,
                 .choice = question->choice,
                 .since = since,
                 .search = search,
                 .pages = g_hash_table_new(g_str_hash, g_str_equal),
                 .out = g_string_new(NULL)};
    bool ok = write_pages(&site, store, error);
    if (ok && site.error != NULL)
        g_propagate_error(error, g_steal_pointer(&site.error));
    ok = ok && (error == NULL || *error == NULL);
    *ret_figures = (SiteFigures){fleet->images->len, site.n_files, site.n_bytes, site.n_largest};
    g_clear_error(&site.error);
    g_hash_table_unref(site.pages);
    g_string_free(site.out, TRUE);
    g_free(site.path);
    return ok;
}
