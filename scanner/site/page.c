/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes the files of a site. */
#include "site/page.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "base/text.h"

/* ---- files ---- */

static void
site_fail(Site *site, const char *path)
{
    if (site->error == NULL)
        g_set_error(&site->error, NETBOM_ERROR, NETBOM_ERROR_FILE, "cannot write %s: %s", path,
                    g_strerror(errno));
}

static bool
write_all(int fd, const char *text, gsize size)
{
    while (size > 0) {
        ssize_t n = write(fd, text, size);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        text += n;
        size -= (gsize)n;
    }
    return true;
}

void
site_file(Site *site, const char *path, const char *text, gsize size_bytes)
{
    g_autofree char *whole = g_build_filename(site->directory, path, NULL);
    if (site->error != NULL)
        return;
    int fd = open(whole, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (fd < 0 && errno == ENOENT) {
        g_autofree char *folder = g_path_get_dirname(whole);
        if (g_mkdir_with_parents(folder, 0777) == 0)
            fd = open(whole, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    }
    bool ok = fd >= 0 && write_all(fd, text, size_bytes);
    if (!ok)
        site_fail(site, whole);
    if (fd >= 0 && close(fd) != 0 && ok)
        site_fail(site, whole);
    site->n_files++;
    site->n_bytes += size_bytes;
    site->n_largest = MAX(site->n_largest, size_bytes);
}

/* ---- pages ---- */

static const struct {
    const char *name, *path;
} SECTIONS[] = {{"Overview", "index.html"},        {"Images", "images.html"},
                {"Components", "components.html"}, {"Suppliers", "suppliers.html"},
                {"Lists", "lists.html"},           {"Changes", "changes.html"},
                {"Failures", "failures.html"}};

static const char *
root_of(const char *path)
{
    static const char *const ROOTS[] = {"", "../", "../../", "../../../"};
    gsize depth = 0;
    for (; *path != '\0'; path++)
        depth += *path == '/';
    g_assert(depth < G_N_ELEMENTS(ROOTS));
    return ROOTS[depth];
}

static void
write_contents(Site *site, const char *section)
{
    site_raw(site, "<nav aria-label=\"Site\"><ul>\n");
    for (gsize i = 0; i < G_N_ELEMENTS(SECTIONS); i++) {
        bool here = g_strcmp0(SECTIONS[i].name, section) == 0;
        g_string_append_printf(site->out, "<li><a href=\"%s%s\"%s>%s</a></li>\n", site->root,
                               SECTIONS[i].path, here ? " aria-current=\"true\"" : "",
                               SECTIONS[i].name);
    }
    site_raw(site, "</ul></nav>\n");
}

void
site_begin(Site *site, const char *path, const char *section, const char *kind, const char *title)
{
    g_free(site->path);
    site->path = g_strdup(path);
    site->root = root_of(path);
    g_string_truncate(site->out, 0);
    site_raw(site, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                   "script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'\">\n"
                   "<meta name=\"referrer\" content=\"no-referrer\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<title>");
    markup_append_short(site->out, title, SITE_COLUMNS);
    g_string_append_printf(site->out,
                           " - netbom</title>\n<link rel=\"stylesheet\" href=\"%snetbom.css\">\n"
                           "<script src=\"%snetbom.js\" defer></script>\n</head>\n<body>\n"
                           "<a class=\"skip\" href=\"#content\">Skip to the contents</a>\n"
                           "<header class=\"site\">\n",
                           site->root, site->root);
    write_contents(site, section);
    markup_printf(site->out,
                  "</header>\n<main id=\"content\" tabindex=\"-1\">\n"
                  "<p class=\"kind\">%s</p>\n<h1><bdi>",
                  kind);
    markup_append_short(site->out, title, SITE_COLUMNS);
    site_raw(site, "</bdi></h1>\n");
}

void
site_end(Site *site)
{
    char as_of[DATE_TEXT_SIZE];
    site_raw(site, "</main>\n<footer>\n");
    markup_printf(site->out,
                  "<p class=\"note\">Judged as of %s. \"Not listed\" means that no list that was "
                  "asked names a supplier that was found; nothing more follows from it. What could "
                  "not be read may hold more.</p>\n</footer>\n</body>\n</html>\n",
                  date_format(site->choice->as_of, as_of));
    site_file(site, site->path, site->out->str, site->out->len);
}

void
site_raw(Site *site, const char *text)
{
    g_string_append(site->out, text);
}

void
site_section(Site *site, const char *id, const char *title)
{
    markup_printf(site->out, "<section aria-labelledby=\"%s\">\n<h2 id=\"%s\">%s</h2>\n", id, id,
                  title);
}

void
site_section_end(Site *site)
{
    site_raw(site, "</section>\n");
}

void
site_link(Site *site, const char *path, const char *text)
{
    g_string_append_printf(site->out, "<a href=\"%s%s\"><bdi>", site->root, path);
    markup_append_short(site->out, text, SITE_COLUMNS);
    site_raw(site, "</bdi></a>");
}

/* ---- cells ---- */

static void
append_or_unknown(Site *site, const char *text)
{
    if (text == NULL || *text == '\0') {
        site_raw(site, "<span class=\"unknown\">unknown</span>");
        return;
    }
    site_raw(site, "<bdi>");
    markup_append_short(site->out, text, SITE_COLUMNS);
    site_raw(site, "</bdi>");
}

void
site_cell(Site *site, const char *text)
{
    site_raw(site, "<td>");
    append_or_unknown(site, text);
    site_raw(site, "</td>");
}

/* "12,345" */
static char *
number_text(guint64 number)
{
    g_autofree char *digits = g_strdup_printf("%" G_GUINT64_FORMAT, number);
    GString *text = g_string_new(NULL);
    gsize n = strlen(digits);
    for (gsize i = 0; i < n; i++) {
        if (i > 0 && (n - i) % 3 == 0)
            g_string_append_c(text, ',');
        g_string_append_c(text, digits[i]);
    }
    return g_string_free(text, FALSE);
}

void
site_date_cell(Site *site, const char *date)
{
    site_raw(site, "<td class=\"date\">");
    append_or_unknown(site, date);
    site_raw(site, "</td>");
}

void
site_number_cell(Site *site, guint64 number)
{
    g_autofree char *text = number_text(number);
    g_string_append_printf(site->out, "<td class=\"number\">%s</td>", text);
}

void
site_real_cell(Site *site, double value)
{
    char text[G_ASCII_DTOSTR_BUF_SIZE];
    g_string_append_printf(site->out, "<td class=\"number\">%s</td>",
                           g_ascii_formatd(text, sizeof text, "%.2f", confidence_shown(value)));
}

void
site_fact(Site *site, const char *name, const char *value)
{
    markup_printf(site->out, "<div><dt>%s</dt><dd>", name);
    append_or_unknown(site, value);
    site_raw(site, "</dd></div>\n");
}

void
site_fact_number(Site *site, const char *name, guint64 number)
{
    g_autofree char *text = number_text(number);
    site_fact(site, name, text);
}

static bool
is_designated(const char *verdict)
{
    return judge_rank(verdict) < VERDICT_AUTHORISATION_NEEDED;
}

void
site_badge(Site *site, const char *verdict)
{
    bool none = strcmp(verdict, "not-designated") == 0;
    markup_printf(site->out, "<span class=\"badge %s\">%s</span>", none ? "none" : verdict,
                  none ? "not listed" : verdict);
}

void
site_row_begin(Site *site, const char *verdict)
{
    if (verdict == NULL || judge_rank(verdict) == VERDICT_LEAD)
        site_raw(site, "<tr>");
    else
        site_raw(site,
                 is_designated(verdict) ? "<tr class=\"designated\">" : "<tr class=\"to-review\">");
}

#define BAR_WIDTH 200u

void
site_bar_cell(Site *site, guint grave, guint warn, guint plain, guint whole)
{
    static const char *const CLASSES[] = {"grave", "warn", "plain"};
    const guint parts[] = {grave, warn, plain};
    guint64 before = 0;
    g_string_append_printf(site->out,
                           "<td class=\"bar\"><svg viewBox=\"0 0 %u 10\" width=\"%u\" "
                           "height=\"10\" aria-hidden=\"true\"><rect class=\"track\" width=\"%u\" "
                           "height=\"10\"/>",
                           BAR_WIDTH, BAR_WIDTH, BAR_WIDTH);
    for (gsize i = 0; i < G_N_ELEMENTS(parts) && whole > 0; i++) {
        guint64 from = before * BAR_WIDTH / whole, to = (before + parts[i]) * BAR_WIDTH / whole;
        before += parts[i];
        if (parts[i] > 0) /* what is there is seen */
            g_string_append_printf(site->out,
                                   "<rect class=\"%s\" x=\"%" G_GUINT64_FORMAT
                                   "\" width=\"%" G_GUINT64_FORMAT "\" height=\"10\"/>",
                                   CLASSES[i], MIN(from, BAR_WIDTH - 1), MAX(to - from, 1));
    }
    site_raw(site, "</svg></td>");
}

void
site_table(Site *site, const char *label, const char *columns)
{
    g_auto(GStrv) heads = g_strsplit(columns, "|", -1);
    markup_printf(site->out,
                  "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"%s\">"
                  "<table><thead><tr>",
                  label);
    for (guint i = 0; heads[i] != NULL; i++)
        if (heads[i][0] == '-')
            site_raw(site, "<td class=\"bar\"></td>");
        else
            markup_printf(site->out,
                          heads[i][0] == '#' ? "<th scope=\"col\" class=\"number\">%s</th>"
                                             : "<th scope=\"col\">%s</th>",
                          heads[i] + 1);
    site_raw(site, "</tr></thead><tbody>\n");
}

void
site_table_end(Site *site)
{
    site_raw(site, "</tbody></table></div>\n");
}

/* ---- where things are ---- */

char *
site_image_path(const FleetImage *image)
{
    return g_strdup_printf("image/%.2s/%s.html", image->sha256, image->sha256);
}

/* Names are any text: a page is called by a digest of the name. */
char *
site_component_path(const char *name)
{
    g_autofree char *digest = g_compute_checksum_for_string(G_CHECKSUM_SHA256, name, -1);
    return g_strdup_printf("component/%.2s/%.32s.html", digest, digest);
}

static char *
page_of_id(const char *folder, const char *id)
{
    bool plain = *id != '\0' && strlen(id) <= 100 && *id != '-';
    for (const char *c = id; *c != '\0'; c++)
        plain = plain && (g_ascii_islower(*c) || g_ascii_isdigit(*c) || *c == '-');
    if (plain)
        return g_strdup_printf("%s/%s.html", folder, id);
    g_autofree char *digest = g_compute_checksum_for_string(G_CHECKSUM_SHA256, id, -1);
    return g_strdup_printf("%s/_%.32s.html", folder, digest);
}

char *
site_supplier_path(const Site *site, const char *id)
{
    return g_hash_table_contains(site->pages, id) ? page_of_id("supplier", id) : NULL;
}

char *
site_list_path(const Site *site, const char *id)
{
    return designations_lookup(site->lists, id) != NULL ? page_of_id("list", id) : NULL;
}

void
site_image_link(Site *site, const FleetImage *image)
{
    g_autofree char *path = site_image_path(image);
    site_link(site, path, image->name);
}

static void
link_or_text(Site *site, const char *path, const char *text)
{
    if (path != NULL)
        site_link(site, path, text);
    else
        append_or_unknown(site, text);
}

void
site_supplier_link(Site *site, const char *id)
{
    const Supplier *supplier = registry_lookup(site->registry, id);
    g_autofree char *path = site_supplier_path(site, id);
    link_or_text(site, path, supplier != NULL ? supplier->legal_name : id);
}

void
site_list_link(Site *site, const char *id)
{
    g_autofree char *path = site_list_path(site, id);
    link_or_text(site, path, id);
}

/* ---- a table over several pages ---- */

static char *
listing_page(const char *path, guint page)
{
    if (page == 0)
        return g_strdup(path);
    return g_strdup_printf("%.*s/%u.html", (int)(strlen(path) - strlen(".html")), path, page + 1);
}

char *
site_listing_page(const char *path, guint row)
{
    return listing_page(path, row / SITE_ROWS);
}

static void
pager_link(Site *site, const char *path, guint page, guint here, const char *text)
{
    g_autofree char *to = listing_page(path, page);
    if (page == here)
        g_string_append_printf(site->out, "<li><span aria-current=\"page\">%s</span></li>", text);
    else
        g_string_append_printf(site->out, "<li><a href=\"%s%s\">%s</a></li>", site->root, to, text);
}

/* Previous, the first, some around, the last, next. */
static void
write_pager(Site *site, const char *label, const char *path, guint here, guint n_pages)
{
    if (n_pages < 2)
        return;
    markup_printf(site->out, "<nav class=\"pager\" aria-label=\"%s\"><ul>", label);
    if (here > 0)
        pager_link(site, path, here - 1, G_MAXUINT, "Previous");
    for (guint page = 0; page < n_pages; page++) {
        bool near = page + 3 > here && page < here + 3;
        bool tenth = n_pages > 12 && (page + 1) % MAX(n_pages / 8, 1) == 0;
        g_autofree char *number = g_strdup_printf("%u", page + 1);
        if (near || tenth || page == 0 || page == n_pages - 1 || n_pages <= 12)
            pager_link(site, path, page, here, number);
    }
    if (here < n_pages - 1)
        pager_link(site, path, here + 1, G_MAXUINT, "Next");
    site_raw(site, "</ul></nav>\n");
}

static void
write_listing_page(Site *site, const Listing *listing, guint page, guint n_pages)
{
    g_autofree char *path = listing_page(listing->path, page);
    guint first = page * SITE_ROWS, end = MIN(first + SITE_ROWS, listing->n_rows);
    site_begin(site, path, listing->section, listing->kind, listing->title);
    if (page == 0 && listing->intro != NULL)
        listing->intro(site, listing->user);
    markup_printf(site->out, "<section aria-labelledby=\"rows\">\n<h2 id=\"rows\">%s</h2>\n",
                  listing->label);
    if (listing->n_rows == 0) {
        markup_printf(site->out, "<p>%s</p>\n", listing->nothing);
    } else {
        g_autofree char *all = number_text(listing->n_rows);
        markup_printf(site->out, "<p class=\"note\">%u to %u of %s, page %u of %u</p>\n", first + 1,
                      end, all, page + 1, n_pages);
        write_pager(site, "Pages", listing->path, page, n_pages);
        site_table(site, listing->label, listing->columns);
        for (guint i = first; i < end; i++)
            listing->row(site, i, listing->user);
        site_table_end(site);
        write_pager(site, "Pages, again", listing->path, page, n_pages);
    }
    site_section_end(site);
    site_end(site);
}

void
site_listing(Site *site, const Listing *listing)
{
    guint n_pages = MAX((listing->n_rows + SITE_ROWS - 1) / SITE_ROWS, 1);
    for (guint page = 0; page < n_pages && site->error == NULL; page++)
        write_listing_page(site, listing, page, n_pages);
}
