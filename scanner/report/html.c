/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes the HTML report: its frame, and the sections that need no file of their own. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "report/html.h"

#include <string.h>

#include "assess/judge.h"
#include "base/text.h"
#include "report/sbom-model.h"
#include "report/html-assets.h"
#include "report/html-private.h"
#include "report/location.h"
#include "report/page.h"
#include "report/proof-bytes.h"

#ifndef PACKAGE_VERSION
#define PACKAGE_VERSION "0.1.0"
#endif

#define HEADERS_MAX  200
#define PROBLEMS_MAX 500

/* ---- what all sections use ---- */

void
html_raw(Html *html, const char *text)
{
    g_string_append(html->out, text);
    output_spill(html->output);
}

void
html_section(Html *html, const char *id, const char *title)
{
    markup_printf(html->out, "<section aria-labelledby=\"%s\">\n<h2 id=\"%s\">%s</h2>\n", id, id,
                  title);
}

void
html_section_end(Html *html)
{
    html_raw(html, "</section>\n");
}

static bool
has_text(const char *text)
{
    return text != NULL && *text != '\0';
}

static void
cell(Html *html, const char *tag, const char *text)
{
    g_string_append(html->out, tag);
    if (has_text(text))
        markup_append_short(html->out, text, HTML_CELL_COLUMNS);
    else
        g_string_append(html->out, "<span class=\"unknown\">unknown</span>");
    g_string_append(html->out, "</td>");
}

void
html_cell(Html *html, const char *text)
{
    cell(html, "<td>", text);
}

void
html_number_cell(Html *html, const char *text)
{
    cell(html, "<td class=\"number\">", text);
}

void
html_badge(Html *html, const char *verdict, const char *word)
{
    markup_printf(html->out, "<span class=\"badge %s\">%s</span>", verdict, word);
}

void
html_link(Html *html, const char *url, const char *text)
{
    if (url != NULL && location_is_web(url))
        markup_printf(html->out, "<a href=\"%s\" rel=\"noopener noreferrer\">%s</a>", url, text);
    else
        markup_append(html->out, text);
}

char *
html_hex(guint64 value)
{
    return g_strdup_printf("0x%" G_GINT64_MODIFIER "x", value);
}

/* One row of sixteen bytes; those of the proof are marked. */
static void
hex_row(GString *out, const ProofView *view, gsize row, const Occurrence *place)
{
    guint64 end = place->offset + place->size;
    bool marked = false;
    g_string_append_printf(out, "%08" G_GINT64_MODIFIER "x ", view->from + row);
    for (gsize i = row; i < row + PROOF_ROW; i++) {
        bool proof = i < view->size && view->from + i >= place->offset && view->from + i < end;
        g_string_append(out, marked && !proof ? "</mark> " : " ");
        if (proof && !marked)
            g_string_append(out, "<mark>");
        marked = proof;
        if (i < view->size)
            g_string_append_printf(out, "%02x", view->data[i]);
        else
            g_string_append(out, "  ");
    }
    g_string_append(out, marked ? "</mark>  " : "  ");
    marked = false;
    for (gsize i = row; i < row + PROOF_ROW && i < view->size; i++) {
        char text[2] = {g_ascii_isprint(view->data[i]) ? (char)view->data[i] : '.', '\0'};
        bool proof = view->from + i >= place->offset && view->from + i < end;
        if (proof != marked)
            g_string_append(out, proof ? "<mark>" : "</mark>");
        marked = proof;
        markup_append(out, text);
    }
    g_string_append(out, marked ? "</mark>" : "");
    g_string_append_c(out, '\n');
}

static void
hex_view(Html *html, const Occurrence *place)
{
    ProofView view;
    switch (proof_bytes_at(html->inventory->bytes, place, &view)) {
    case PROOF_ABSENT:
        return;
    case PROOF_WITHHELD:
        html_raw(html, "<p class=\"note\">A private key stands there: its bytes are not "
                       "shown.</p>\n");
        return;
    case PROOF_SHOWN:
        break;
    }
    html_raw(html, "<pre class=\"hex\" tabindex=\"0\" aria-label=\"Bytes around the proof\">");
    for (gsize row = 0; row < view.size; row += PROOF_ROW)
        hex_row(html->out, &view, row, place);
    html_raw(html, "</pre>\n");
}

void
html_evidence(Html *html, const Occurrence *place)
{
    if (place == NULL)
        return;
    g_autofree char *location = location_text(html->record, place->node);
    g_autofree char *at = html_hex(place->offset);
    g_autofree char *size = g_strdup_printf("%" G_GUINT64_FORMAT, place->size);
    html_raw(html, "<div class=\"evidence\"><p class=\"place\"><code>");
    markup_append_short(html->out, location, HTML_PLACE_COLUMNS);
    markup_printf(html->out, "</code>, byte %s, %s bytes", at, size);
    if (has_text(place->text)) {
        g_string_append(html->out, ": <q>");
        markup_append_short(html->out, place->text, HTML_PLACE_COLUMNS);
        g_string_append(html->out, "</q>");
    }
    html_raw(html, "</p>\n");
    if (has_text(place->sha256))
        markup_printf(html->out,
                      "<p class=\"digest\">SHA-256 of these bytes: <code>%s</code></p>\n",
                      place->sha256);
    hex_view(html, place);
    html_raw(html, "</div>\n");
}

/* ---- head ---- */

/* 'sha256-...' of an asset, as a policy names it. */
static char *
policy_source(HtmlAsset asset)
{
    g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
    guint8 digest[32];
    gsize size = sizeof digest;
    g_checksum_update(sum, (const guchar *)asset.text, (gssize)asset.size);
    g_checksum_get_digest(sum, digest, &size);
    g_autofree char *base64 = g_base64_encode(digest, size);
    return g_strconcat("'sha256-", base64, "'", NULL);
}

static void
write_head(Html *html)
{
    HtmlAsset style = html_asset_style();
    g_autofree char *style_source = policy_source(style);
    g_autofree char *script_source = policy_source(html_asset_script());
    html_raw(html, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    g_string_append_printf(html->out,
                           "script-src %s; style-src %s; base-uri 'none'; form-action 'none'\">\n",
                           script_source, style_source);
    html_raw(html, "<meta name=\"referrer\" content=\"no-referrer\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<meta name=\"color-scheme\" content=\"light dark\">\n"
                   "<meta name=\"generator\" content=\"netbom " PACKAGE_VERSION "\">\n<title>");
    markup_append_short(html->out, location_name(html->record, 0), HTML_CELL_COLUMNS);
    html_raw(html, " - components and suppliers</title>\n<style>");
    g_string_append_len(html->out, style.text, (gssize)style.size);
    html_raw(html, "</style>\n</head>\n<body>\n"
                   "<a class=\"skip\" href=\"#content\">Skip to the report</a>\n");
}

/* ---- summary ---- */

static void
write_verdict(Html *html)
{
    const Inventory *inventory = html->inventory;
    const char *result = judge_result(inventory);
    const Coverage *coverage = &html->record->coverage;
    g_autofree char *read = page_percent(coverage->understood + coverage->padding, coverage->total);
    markup_printf(html->out, "<div class=\"result %s\"><p class=\"word\">", result);
    if (strcmp(result, "unknown") == 0)
        html_raw(html, "Unknown</p><p>So little of the image could be read that whether a "
                       "designated supplier is in it is unknown.</p>");
    else if (strcmp(result, "review") == 0)
        html_raw(html, "Review</p><p>A list may name a supplier of this image; why it does not say "
                       "so plainly stands with each finding.</p>");
    else if (strcmp(result, "not-designated") != 0)
        markup_printf(html->out,
                      "Designated suppliers: %s</p><p>A list names a supplier to whom bytes of "
                      "this image are attributed.</p>",
                      result);
    else if (inventory->asked->len == 0)
        html_raw(html, "No list was asked</p><p>Nothing is said of designations.</p>");
    else
        markup_printf(html->out,
                      "Not listed</p><p>No designation applies in the lists that were asked, as of "
                      "%s. Nothing more follows from that.</p>",
                      inventory->as_of);
    markup_printf(html->out, "<p>%s of the image's bytes were read.%s</p></div>\n", read,
                  coverage_is_low(html->record) && strcmp(result, "unknown") != 0
                      ? " What could not be read may hold more."
                      : "");
}

static void
write_fact(Html *html, const char *name, const char *value)
{
    markup_printf(html->out, "<div><dt>%s</dt><dd>", name);
    if (has_text(value))
        markup_append_short(html->out, value, HTML_PLACE_COLUMNS);
    else
        html_raw(html, "<span class=\"unknown\">unknown</span>");
    html_raw(html, "</dd></div>\n");
}

static void
write_summary(Html *html)
{
    const Inventory *inventory = html->inventory;
    const char *chosen = inventory->jurisdictions, *contexts = inventory->contexts;
    g_autofree char *time = sbom_timestamp(inventory->timestamp);
    g_autofree char *components = g_strdup_printf("%u", inventory->components->len);
    g_autofree char *lists = g_strdup_printf("%u", inventory->asked->len);
    html_raw(html, "<header>\n<p class=\"kind\">Components and suppliers of firmware</p>\n<h1>");
    markup_append_short(html->out, location_name(html->record, 0), HTML_CELL_COLUMNS);
    html_raw(html, "</h1>\n");
    markup_printf(html->out, "<p class=\"digest\">SHA-256 <code>%s</code></p>\n",
                  has_text(html->record->image_sha256) ? html->record->image_sha256 : "unknown");
    write_verdict(html);
    html_raw(html, "<dl class=\"facts\">\n");
    write_fact(html, "As of", inventory->as_of);
    write_fact(html, "Jurisdictions", has_text(chosen) ? chosen : "all that are loaded");
    write_fact(html, "Use of the device", has_text(contexts) ? contexts : "not stated");
    write_fact(html, "Lists asked", lists);
    write_fact(html, "Gate", inventory->gate != NULL ? inventory->gate : "none");
    write_fact(html, "Components", components);
    write_fact(html, "Report written", time);
    html_raw(html, "</dl>\n</header>\n");
}

static void
write_contents(Html *html)
{
    static const char *const SECTIONS[][2] = {
        {"verdicts", "Verdict by jurisdiction"},
        {"findings", "Findings by supplier"},
        {"image", "The image"},
        {"bytes", "Its bytes"},
        {"suppliers", "Suppliers"},
        {"components", "Components"},
        {"keys", "Certificates and keys"},
        {"problems", "Problems"},
        {"unassessed", "Not assessed"},
        {"lists", "Lists that were asked"},
        {"data", "Data and versions"},
    };
    html_raw(html, "<nav aria-label=\"Contents\"><ul>\n");
    for (guint i = 0; i < G_N_ELEMENTS(SECTIONS); i++)
        markup_printf(html->out, "<li><a href=\"#%s\">%s</a></li>\n", SECTIONS[i][0],
                      SECTIONS[i][1]);
    html_raw(html, "</ul></nav>\n<main id=\"content\" tabindex=\"-1\">\n");
}

/* ---- image ---- */

/* A fact that headers state: the first place, and how many more state the same. */
typedef struct {
    const RecordEvidence *evidence;
    guint more;
} HeaderFact;

static GArray *
header_facts(const ScanRecord *record)
{
    GArray *facts = g_array_new(FALSE, FALSE, sizeof(HeaderFact));
    g_autoptr(GHashTable) at = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    const GPtrArray *headers = record_evidence_of(record, "header");
    for (guint i = 0; i < headers->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(headers, i);
        const char *key = record_evidence_get(evidence, "key");
        const char *value = record_evidence_get(evidence, "value");
        if (key == NULL || value == NULL)
            continue;
        g_autofree char *fact = g_strdup_printf("%s=%s", key, value);
        gpointer there = g_hash_table_lookup(at, fact);
        if (there != NULL) {
            g_array_index(facts, HeaderFact, GPOINTER_TO_UINT(there) - 1).more++;
        } else {
            HeaderFact added = {evidence, 0};
            g_array_append_val(facts, added);
            g_hash_table_insert(at, g_steal_pointer(&fact), GUINT_TO_POINTER(facts->len));
        }
    }
    return facts;
}

static void
write_header(Html *html, const HeaderFact *fact)
{
    g_autofree char *place = location_text(html->record, fact->evidence->node);
    g_autofree char *at = html_hex(fact->evidence->offset);
    markup_printf(html->out, "<tr><th scope=\"row\" class=\"key\">%s</th>",
                  record_evidence_get(fact->evidence, "key"));
    html_cell(html, record_evidence_get(fact->evidence, "value"));
    html_raw(html, "<td>");
    markup_append_short(html->out, place, HTML_CELL_COLUMNS);
    if (fact->more > 0)
        markup_printf(html->out, " <span class=\"minor\">and %u more</span>", fact->more);
    html_raw(html, "</td>");
    html_number_cell(html, at);
    html_raw(html, "</tr>\n");
}

static void
write_headers(Html *html)
{
    g_autoptr(GArray) facts = header_facts(html->record);
    if (facts->len == 0)
        return;
    html_raw(html, "<h3>What its headers state</h3>\n<div class=\"wide\" tabindex=\"0\" "
                   "role=\"group\" aria-label=\"Header facts\"><table><thead><tr>"
                   "<th scope=\"col\">Fact</th><th scope=\"col\">Value</th><th scope=\"col\">"
                   "Where</th><th scope=\"col\" class=\"number\">Byte</th></tr></thead><tbody>\n");
    for (guint i = 0; i < MIN(facts->len, HEADERS_MAX); i++)
        write_header(html, &g_array_index(facts, HeaderFact, i));
    html_raw(html, "</tbody></table></div>\n");
    if (facts->len > HEADERS_MAX)
        markup_printf(html->out, "<p class=\"note\">and %u more header facts</p>\n",
                      facts->len - HEADERS_MAX);
}

static void
write_image(Html *html)
{
    const Inventory *inventory = html->inventory;
    g_autofree char *human = text_size_human(html->record->image_size);
    g_autofree char *size =
        g_strdup_printf("%s (%" G_GUINT64_FORMAT " bytes)%s", human, html->record->image_size,
                        html->record->is_directory ? ", a directory" : "");
    g_autofree char *os = g_strdup_printf("%s %s", inventory->os_name ? inventory->os_name : "",
                                          inventory->os_version ? inventory->os_version : "");
    html_section(html, "image", "The image");
    html_raw(html, "<dl class=\"facts\">\n");
    write_fact(html, "File", location_name(html->record, 0));
    write_fact(html, "Size", size);
    write_fact(html, "Vendor", inventory->vendor);
    write_fact(html, "Model", inventory->model);
    write_fact(html, "Version", inventory->version);
    write_fact(html, "Date", inventory->date);
    write_fact(html, "Built", inventory->built);
    write_fact(html, "System", g_strstrip(os));
    html_raw(html, "</dl>\n");
    write_headers(html);
    html_section_end(html);
}

/* ---- problems, what was not assessed, data ---- */

static void
write_problems(Html *html)
{
    const GPtrArray *problems = html->record->problems;
    guint n = MIN(problems->len, PROBLEMS_MAX);
    html_section(html, "problems", "Problems");
    if (n == 0)
        html_raw(html, "<p>None was met while the image was read.</p>\n");
    else
        html_raw(html, "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Problems\">"
                       "<table><thead><tr><th scope=\"col\">Kind</th><th scope=\"col\">What</th>"
                       "<th scope=\"col\">Where</th><th scope=\"col\" class=\"number\">Byte</th>"
                       "</tr></thead><tbody>\n");
    for (guint i = 0; i < n; i++) {
        const RecordProblem *problem = g_ptr_array_index(problems, i);
        g_autofree char *place = location_text(html->record, problem->node);
        g_autofree char *at = html_hex(problem->offset);
        html_raw(html, "<tr>");
        html_cell(html, problem->kind);
        html_cell(html, problem->text);
        html_cell(html, place);
        html_number_cell(html, at);
        html_raw(html, "</tr>\n");
    }
    if (n > 0)
        html_raw(html, "</tbody></table></div>\n");
    if (problems->len > n)
        markup_printf(html->out, "<p class=\"note\">and %u more</p>\n", problems->len - n);
    html_section_end(html);
}

static void
write_unassessed(Html *html)
{
    const Inventory *inventory = html->inventory;
    const Coverage *coverage = &html->record->coverage;
    guint no_version = 0, no_maker = 0, n = inventory->components->len;
    g_autofree char *unread = text_size_human(coverage->unknown + coverage->high_entropy);
    for (guint i = 0; i < n; i++) {
        const Component *component = g_ptr_array_index(inventory->components, i);
        no_version += !has_text(component->version);
        no_maker += component->manufacturer == NULL;
    }
    html_section(html, "unassessed", "Not assessed");
    html_raw(html, "<ul>\n");
    if (coverage->unknown + coverage->high_entropy > 0)
        markup_printf(html->out,
                      "<li>%s of the image could not be read: nothing in this report covers what "
                      "they hold.</li>\n",
                      unread);
    if (!html->record->complete)
        html_raw(html,
                 "<li>The scan did not finish: this is what was found until it ended.</li>\n");
    for (guint i = 0; i < inventory->not_assessable->len; i++)
        markup_printf(html->out, "<li>Not assessable from firmware: %s</li>\n",
                      (const char *)g_ptr_array_index(inventory->not_assessable, i));
    if (no_version > 0)
        markup_printf(html->out, "<li>The version of %u of %u components is not known.</li>\n",
                      no_version, n);
    if (no_maker > 0)
        markup_printf(html->out, "<li>The maker of %u of %u components is not known.</li>\n",
                      no_maker, n);
    html_raw(html, "<li>Software for which there is neither a rule nor a package record is not "
                   "named.</li>\n<li>\"Not listed\" means that no list that was asked names the "
                   "supplier as of that date; nothing more follows from it.</li>\n</ul>\n");
    html_section_end(html);
}

static void
data_row(Html *html, const char *what, guint count, const char *digest)
{
    g_autofree char *number = g_strdup_printf("%u", count);
    markup_printf(html->out, "<tr><th scope=\"row\">%s</th>", what);
    html_number_cell(html, number);
    markup_printf(html->out, "<td><code>%s</code></td></tr>\n",
                  has_text(digest) ? digest : "unknown");
}

static void
write_data(Html *html)
{
    const Inventory *inventory = html->inventory;
    html_section(html, "data", "Data and versions");
    html_raw(html, "<p>Written by netbom " PACKAGE_VERSION ". The same image, data, date and "
                   "choices give the same findings.</p>\n<div class=\"wide\" tabindex=\"0\" "
                   "role=\"group\" aria-label=\"Data\"><table><thead><tr>"
                   "<th scope=\"col\">Data</th><th scope=\"col\" class=\"number\">Number</th>"
                   "<th scope=\"col\">SHA-256</th></tr></thead><tbody>\n");
    data_row(html, "Designation lists", inventory->n_lists, inventory->lists_digest);
    data_row(html, "Suppliers", inventory->n_suppliers, inventory->suppliers_digest);
    data_row(html, "Component rules", inventory->n_rules, inventory->rules_digest);
    html_raw(html, "</tbody></table></div>\n<p>A verdict applies a list to an attribution. The "
                   "decision and its legal consequence remain with the reader.</p>\n");
    html_section_end(html);
}

static void
write_end(Html *html)
{
    HtmlAsset script = html_asset_script();
    html_raw(html, "</main>\n<script>");
    g_string_append_len(html->out, script.text, (gssize)script.size);
    html_raw(html, "</script>\n</body>\n</html>\n");
}

bool
report_html(const Inventory *inventory, FILE *out, GError **error)
{
    g_autoptr(GArray) findings = findings_new(inventory);
    Output *output = output_new(out);
    Html html = {inventory, inventory->record, findings, output, output_buffer(output)};
    write_head(&html);
    write_summary(&html);
    write_contents(&html);
    html_jurisdictions(&html);
    html_findings(&html);
    write_image(&html);
    html_map(&html);
    html_suppliers(&html);
    html_components(&html);
    html_keys(&html);
    write_problems(&html);
    write_unassessed(&html);
    html_asked(&html);
    write_data(&html);
    write_end(&html);
    bool ok = output_finish(output, error);
    output_free(output);
    return ok;
}
