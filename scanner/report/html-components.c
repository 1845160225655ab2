/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sections of the HTML report that tell of components, their makers, and keys. */
#include <string.h>

#include "assess/judge.h"
#include "base/text.h"
#include "report/code-share.h"
#include "report/html-private.h"
#include "report/location.h"
#include "report/page.h"
#include "report/proof-bytes.h"

/* Places of one component that are listed; of the first ones the bytes are shown. */
#define PLACES_MAX       20
#define ATTRIBUTIONS_MAX 20
#define KEYS_MAX         300
/* More certificates than this are folded. */
#define KEYS_OPEN 12

static bool
has_text(const char *text)
{
    return text != NULL && *text != '\0';
}

static char *
two_digits(double value)
{
    char text[G_ASCII_DTOSTR_BUF_SIZE];
    return g_strdup(g_ascii_formatd(text, sizeof text, "%.2f", confidence_shown(value)));
}

/* ---- suppliers ---- */

static void
write_attribution(Html *html, const Attribution *attribution)
{
    g_autofree char *confidence = two_digits(attribution->confidence);
    markup_printf(html->out,
                  "<li><strong>%s</strong> <span class=\"minor\">(%s, %s)</span>: %s, strength %s",
                  attribution->supplier_name, attribution->supplier,
                  has_text(attribution->country) ? attribution->country : "XX",
                  role_name(attribution->role), confidence);
    if (has_text(attribution->reason))
        markup_printf(html->out, "<br><span class=\"minor\">%s</span>", attribution->reason);
    html_evidence(html, proof_place(&attribution->proof, NULL));
    html_raw(html, "</li>\n");
}

static void
write_image_suppliers(Html *html)
{
    const GPtrArray *attributions = html->inventory->attributions;
    guint n = MIN(attributions->len, ATTRIBUTIONS_MAX);
    html_raw(html, "<h3>Of the image as a whole</h3>\n");
    if (n == 0)
        html_raw(html, "<p>Not known: no fact in the image names its supplier.</p>\n");
    else
        html_raw(html, "<ul class=\"lists\">\n");
    for (guint i = 0; i < n; i++)
        write_attribution(html, g_ptr_array_index(attributions, i));
    if (n > 0)
        html_raw(html, "</ul>\n");
    if (attributions->len > n)
        markup_printf(html->out, "<p class=\"note\">and %u more</p>\n", attributions->len - n);
}

/* "<tr" with the class of a row that has a verdict. */
static void
row_begin(Html *html, const char *verdict)
{
    html_raw(html, "<tr");
    if (verdict != NULL)
        html_raw(html,
                 strcmp(verdict, "review") == 0 ? " class=\"to-review\"" : " class=\"designated\"");
}

static void
write_share(Html *html, const CodeShare *share, guint64 total)
{
    g_autofree char *percent = page_percent(share->bytes, total);
    g_autofree char *size = text_size_human(share->bytes);
    g_autofree char *files = g_strdup_printf("%u", share->files);
    g_autofree char *components = g_strdup_printf("%u", share->components);
    guint width = total > 0 ? (guint)((double)share->bytes / (double)total * 200) : 0;
    row_begin(html, share->verdict);
    html_raw(html, "><th scope=\"row\">");
    if (share->supplier == NULL)
        html_raw(html, "<span class=\"unknown\">unknown maker</span>");
    else
        markup_printf(html->out, "%s <span class=\"minor\">%s</span>",
                      has_text(share->name) ? share->name : share->supplier,
                      has_text(share->country) && strcmp(share->country, "XX") != 0 ? share->country
                                                                                    : "");
    if (share->verdict != NULL) {
        g_string_append_c(html->out, ' ');
        html_badge(html, share->verdict, share->verdict);
    }
    html_raw(html, "</th>");
    html_number_cell(html, percent);
    markup_printf(html->out,
                  "<td class=\"bar\"><svg viewBox=\"0 0 200 10\" width=\"200\" height=\"10\" "
                  "aria-hidden=\"true\"><rect class=\"track\" width=\"200\" height=\"10\"/>"
                  "<rect class=\"part\" width=\"%u\" height=\"10\"/></svg></td>",
                  width);
    html_number_cell(html, size);
    html_number_cell(html, files);
    html_number_cell(html, components);
    html_raw(html, "</tr>\n");
}

void
html_suppliers(Html *html)
{
    g_autoptr(GArray) shares = code_shares_new(html->inventory);
    guint64 total = 0;
    for (guint i = 0; i < shares->len; i++)
        total += g_array_index(shares, CodeShare, i).bytes;
    html_section(html, "suppliers", "Suppliers");
    write_image_suppliers(html);
    html_raw(html, "<h3>Whose code it runs</h3>\n<p class=\"note\">By the bytes of executable "
                   "files (ELF files and kernels), each counted once, for the maker of the "
                   "component that the file belongs to.</p>\n");
    if (shares->len == 0)
        html_raw(html, "<p>No executable file and no component was found.</p>\n");
    else
        html_raw(html, "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Share of "
                       "code by maker\"><table class=\"shares\"><thead><tr><th scope=\"col\">"
                       "Made by</th><th scope=\"col\" class=\"number\">Share</th>"
                       "<td class=\"bar\"></td><th scope=\"col\" class=\"number\">Size</th>"
                       "<th scope=\"col\" class=\"number\">Files</th><th scope=\"col\" "
                       "class=\"number\">Components</th></tr></thead><tbody>\n");
    for (guint i = 0; i < shares->len; i++)
        write_share(html, &g_array_index(shares, CodeShare, i), total);
    if (shares->len > 0)
        html_raw(html, "</tbody></table></div>\n");
    html_section_end(html);
}

/* ---- components ---- */

static void
write_occurrence(Html *html, const Occurrence *place)
{
    g_autofree char *confidence = two_digits(place->confidence);
    markup_printf(html->out, "<li>%s, certainty %s", place->kind, confidence);
    html_evidence(html, place);
    html_raw(html, "</li>\n");
}

static void
write_component_attributions(Html *html, const Component *component)
{
    guint n = MIN(component->attributions->len, ATTRIBUTIONS_MAX);
    for (guint i = 0; i < n; i++) {
        const Attribution *attribution = g_ptr_array_index(component->attributions, i);
        g_autofree char *confidence = two_digits(attribution->confidence);
        markup_printf(html->out, "<p>%s %s (strength %s): %s</p>\n", role_name(attribution->role),
                      attribution->supplier_name, confidence,
                      attribution->reason != NULL ? attribution->reason : "");
    }
}

static void
write_optional(Html *html, const char *name, const char *value)
{
    if (!has_text(value))
        return;
    markup_printf(html->out, "<p>%s: <code>", name);
    markup_append_short(html->out, value, HTML_PLACE_COLUMNS);
    html_raw(html, "</code></p>\n");
}

/* The first place, and how many more there are; opened, all of them. */
static void
write_summary(Html *html, const Component *component)
{
    const GArray *places = component->occurrences;
    const RecordNode *node =
        places->len > 0 ? scan_record_node(html->record, g_array_index(places, Occurrence, 0).node)
                        : NULL;
    g_autofree char *subject = finding_subject(component);
    html_raw(html, "<summary><span class=\"for-readers\">Evidence for ");
    markup_append_short(html->out, subject, 60);
    html_raw(html, ": </span><span class=\"path\">");
    if (node != NULL && node->path[0] != '\0')
        markup_append_short(html->out, node->path + strspn(node->path, "!/"), HTML_CELL_COLUMNS);
    else
        markup_append_short(html->out, location_name(html->record, 0), HTML_CELL_COLUMNS);
    html_raw(html, "</span>");
    if (places->len > 1)
        markup_printf(html->out, " and %u more", places->len - 1);
    html_raw(html, "</summary>\n");
}

static void
write_details(Html *html, const Component *component)
{
    const GArray *places = component->occurrences;
    guint n = MIN(places->len, PLACES_MAX);
    html_raw(html, "<details>");
    write_summary(html, component);
    html_raw(html, "<div class=\"box\">\n");
    write_optional(html, "Package URL", component->purl);
    write_optional(html, "CPE", component->cpe);
    write_optional(html, "Source package", component->source_name);
    write_optional(html, "Maintainer", component->maintainer);
    write_optional(html, "Homepage", component->homepage);
    write_component_attributions(html, component);
    html_raw(html, "<ol>\n");
    for (guint i = 0; i < n; i++)
        write_occurrence(html, &g_array_index(places, Occurrence, i));
    html_raw(html, "</ol>\n");
    if (places->len > n)
        markup_printf(html->out, "<p class=\"note\">and %u more places</p>\n", places->len - n);
    html_raw(html, "</div></details>");
}

/* "<tbody>" of a component: what the filter asks of it (f finding, v version unknown, m maker
 * unknown). */
static void
write_begin(Html *html, const Component *component, const char *verdict)
{
    g_string_append_printf(html->out, "<tbody data-is=\"%s%s%s\">", verdict != NULL ? "f" : "",
                           has_text(component->version) ? "" : "v",
                           component->manufacturer != NULL ? "" : "m");
    row_begin(html, verdict);
    html_raw(html, "><th scope=\"row\">");
}

static void
write_component(Html *html, const Component *component)
{
    const char *verdict = judge_strongest_word(component->designations);
    g_autofree char *certainty = two_digits(component->confidence);
    write_begin(html, component, verdict);
    markup_append_short(html->out, component->name, HTML_CELL_COLUMNS);
    if (verdict != NULL) {
        g_string_append_c(html->out, ' ');
        html_badge(html, verdict, verdict);
    }
    html_raw(html, "</th>");
    html_cell(html, component->version);
    html_cell(html, has_text(component->manufacturer_name) ? component->manufacturer_name
                                                           : component->manufacturer);
    html_cell(html, component->licence);
    html_number_cell(html, certainty);
    html_raw(html, "</tr>\n");
    row_begin(html, verdict);
    html_raw(html, "><td colspan=\"5\" class=\"more\">");
    write_details(html, component);
    html_raw(html, "</td></tr></tbody>\n");
}

void
html_components(Html *html)
{
    const GPtrArray *components = html->inventory->components;
    html_section(html, "components", "Components");
    if (components->len == 0) {
        html_raw(html, "<p>No component was named.</p>\n");
        html_section_end(html);
        return;
    }
    html_raw(html,
             "<div class=\"controls\" hidden><label>Filter <input type=\"search\" id=\"filter\" "
             "autocomplete=\"off\" spellcheck=\"false\"></label> <label>Show <select id=\"only\">"
             "<option value=\"\">all</option><option value=\"f\">with a finding</option>"
             "<option value=\"v\">version unknown</option><option value=\"m\">maker unknown"
             "</option></select></label></div>\n");
    markup_printf(html->out, "<p id=\"shown\" role=\"status\">%u components</p>\n",
                  components->len);
    html_raw(html,
             "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Components\">"
             "<table id=\"list\"><thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Version"
             "</th><th scope=\"col\">Made by</th><th scope=\"col\">Licence</th><th scope=\"col\" "
             "class=\"number\">Certainty</th></tr></thead>\n");
    for (guint i = 0; i < components->len; i++)
        write_component(html, g_ptr_array_index(components, i));
    html_raw(html, "</table></div>\n");
    html_section_end(html);
}

/* ---- certificates and keys ---- */

static void
write_key(Html *html, const RecordEvidence *evidence)
{
    bool private = strcmp(evidence->kind, "private-key") == 0;
    const char *algorithm = record_evidence_get(evidence, private ? "algorithm" : "key-algorithm");
    const char *bits = record_evidence_get(evidence, "key-bits");
    const char *format = record_evidence_get(evidence, "format");
    g_autofree char *key =
        g_strdup_printf("%s %s", algorithm != NULL ? algorithm : "", bits != NULL ? bits : "");
    const RecordNode *node = scan_record_node(html->record, evidence->node);
    html_raw(html, "<tr><td class=\"key\">");
    html_raw(html, private ? "private key" : "certificate");
    html_raw(html, "</td>");
    if (private)
        markup_printf(html->out,
                      "<td colspan=\"4\">%s <span class=\"minor\">(its bytes are "
                      "copied nowhere)</span></td>",
                      format != NULL ? format : "");
    else {
        html_cell(html, record_evidence_get(evidence, "subject"));
        html_cell(html, record_evidence_get(evidence, "issuer"));
        html_cell(html, record_evidence_get(evidence, "not-before"));
        html_cell(html, record_evidence_get(evidence, "not-after"));
    }
    html_cell(html, g_strstrip(key));
    html_cell(html, node != NULL && node->path[0] != '\0' ? node->path + strspn(node->path, "!/")
                                                          : location_name(html->record, 0));
    html_raw(html, "</tr>\n");
}

static void
write_keys(Html *html, const GPtrArray *keys, const char *title)
{
    markup_printf(html->out,
                  "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"%s\"><table>"
                  "<thead><tr><th scope=\"col\">Kind</th><th scope=\"col\">Subject</th>"
                  "<th scope=\"col\">Issuer</th><th scope=\"col\">From</th><th scope=\"col\">"
                  "Until</th><th scope=\"col\">Key</th><th scope=\"col\">Where</th></tr></thead>"
                  "<tbody>\n",
                  title);
    for (guint i = 0; i < MIN(keys->len, KEYS_MAX); i++)
        write_key(html, g_ptr_array_index(keys, i));
    html_raw(html, "</tbody></table></div>\n");
    if (keys->len > KEYS_MAX)
        markup_printf(html->out, "<p class=\"note\">and %u more</p>\n", keys->len - KEYS_MAX);
}

void
html_keys(Html *html)
{
    const GPtrArray *keys = record_evidence_of(html->record, "private-key");
    const GPtrArray *certificates = record_evidence_of(html->record, "certificate");
    html_section(html, "keys", "Certificates and keys");
    markup_printf(html->out, "<p>In what could be read: %u private keys, %u certificates.</p>\n",
                  keys->len, certificates->len);
    if (keys->len > 0)
        write_keys(html, keys, "Private keys");
    if (certificates->len > KEYS_OPEN)
        markup_printf(html->out, "<details><summary>All %u certificates</summary>\n",
                      certificates->len);
    if (certificates->len > 0)
        write_keys(html, certificates, "Certificates");
    if (certificates->len > KEYS_OPEN)
        html_raw(html, "</details>\n");
    html_section_end(html);
}
