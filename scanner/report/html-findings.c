/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sections of the HTML report that tell of designations: by jurisdiction, by supplier, by list.
 */
#include <string.h>

#include "assess/judge.h"
#include "report/html-private.h"

/* Places of one supplier that are shown with their bytes. */
#define PLACES_MAX 50

static const char *
or_unknown(const char *text)
{
    return text != NULL && *text != '\0' ? text : "unknown";
}

/* The gravest finding of a list; NULL: none. */
static const DesignationHit *
strongest_of(const Html *html, const char *list)
{
    const DesignationHit *strongest = NULL;
    for (guint i = 0; i < html->findings->len; i++) {
        const DesignationHit *hit = g_array_index(html->findings, Finding, i).hit;
        if (strcmp(hit->list, list) == 0 &&
            (strongest == NULL || judge_rank(hit->verdict) < judge_rank(strongest->verdict)))
            strongest = hit;
    }
    return strongest;
}

/* What a list says of the image: a verdict, or why there is none. */
static void
write_word(Html *html, const AskedList *asked)
{
    const DesignationHit *hit = strongest_of(html, asked->list);
    if (hit != NULL)
        html_badge(html, hit->verdict, hit->verdict);
    else if (asked->verdict == NULL)
        html_badge(html, "none", "says nothing");
    else if (coverage_is_low(html->record))
        html_badge(html, "unknown", "unknown");
    else
        html_badge(html, "none", "not listed");
}

/* The suppliers whom a list names here, each once. */
static void
write_named(Html *html, const char *list)
{
    g_autoptr(GHashTable) written = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < html->findings->len; i++) {
        const DesignationHit *hit = g_array_index(html->findings, Finding, i).hit;
        if (strcmp(hit->list, list) != 0 || !g_hash_table_add(written, (gpointer)hit->supplier))
            continue;
        g_string_append(html->out, g_hash_table_size(written) > 1 ? "; " : "");
        markup_append(html->out, hit->supplier_name);
    }
}

static void
write_instrument(Html *html, const AskedList *asked)
{
    html_link(html, asked->url, or_unknown(asked->instrument));
    markup_printf(html->out, "<br><span class=\"minor\">%s; %s; <code>%s</code></span>",
                  or_unknown(asked->authority), asked->binding ? "binding" : "not binding",
                  asked->list);
}

/* ---- by jurisdiction ---- */

typedef struct {
    const char *code;
    Verdict strongest;
    guint n_asked, n_silent; /* silent: not in force on the day, or for another use */
} Jurisdiction;

static int
compare_jurisdictions(gconstpointer a, gconstpointer b)
{
    const Jurisdiction *x = a, *y = b;
    return x->strongest != y->strongest ? (int)x->strongest - (int)y->strongest
                                        : strcmp(x->code, y->code);
}

static GArray *
jurisdictions_of(const Html *html)
{
    GArray *all = g_array_new(FALSE, FALSE, sizeof(Jurisdiction));
    for (guint i = 0; i < html->inventory->asked->len; i++) {
        const AskedList *asked = g_ptr_array_index(html->inventory->asked, i);
        const DesignationHit *hit = strongest_of(html, asked->list);
        const char *code = or_unknown(asked->jurisdiction);
        guint at = 0;
        while (at < all->len && strcmp(g_array_index(all, Jurisdiction, at).code, code) != 0)
            at++;
        if (at == all->len) {
            Jurisdiction added = {code, VERDICT_LEAD, 0, 0};
            g_array_append_val(all, added);
        }
        Jurisdiction *jurisdiction = &g_array_index(all, Jurisdiction, at);
        Verdict verdict = hit != NULL ? judge_rank(hit->verdict) : VERDICT_LEAD;
        jurisdiction->strongest = MIN(jurisdiction->strongest, verdict);
        jurisdiction->n_asked++;
        jurisdiction->n_silent += asked->verdict == NULL;
    }
    g_array_sort(all, compare_jurisdictions);
    return all;
}

static void
write_listed(Html *html, const Jurisdiction *jurisdiction)
{
    for (guint i = 0; i < html->inventory->asked->len; i++) {
        const AskedList *asked = g_ptr_array_index(html->inventory->asked, i);
        if (strcmp(or_unknown(asked->jurisdiction), jurisdiction->code) != 0 ||
            strongest_of(html, asked->list) == NULL)
            continue;
        markup_printf(html->out, "<tr><th scope=\"row\">%s</th><td>", jurisdiction->code);
        write_word(html, asked);
        html_raw(html, "</td><td>");
        write_instrument(html, asked);
        markup_printf(html->out, "</td><td class=\"date\">%s</td><td>", asked->since);
        write_named(html, asked->list);
        html_raw(html, "</td></tr>\n");
    }
}

static void
write_unlisted(Html *html, const Jurisdiction *jurisdiction)
{
    markup_printf(html->out, "<tr><th scope=\"row\">%s</th><td>", jurisdiction->code);
    if (jurisdiction->n_silent == jurisdiction->n_asked)
        html_badge(html, "none", "says nothing");
    else if (coverage_is_low(html->record))
        html_badge(html, "unknown", "unknown");
    else
        html_badge(html, "none", "not listed");
    markup_printf(html->out, "</td><td colspan=\"3\" class=\"minor\">%u %s asked",
                  jurisdiction->n_asked, jurisdiction->n_asked == 1 ? "list" : "lists");
    if (jurisdiction->n_silent > 0)
        markup_printf(html->out, ", of which %u not in force on the day or about another use",
                      jurisdiction->n_silent);
    html_raw(html, "</td></tr>\n");
}

void
html_jurisdictions(Html *html)
{
    g_autoptr(GArray) all = jurisdictions_of(html);
    html_section(html, "verdicts", "Verdict by jurisdiction");
    if (all->len == 0)
        html_raw(html, "<p>No list was asked.</p>\n");
    else
        html_raw(
            html,
            "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Verdict by "
            "jurisdiction\"><table class=\"asked\"><thead><tr><th scope=\"col\">Jurisdiction</th>"
            "<th scope=\"col\">Verdict</th><th scope=\"col\">Instrument</th>"
            "<th scope=\"col\">Since</th><th scope=\"col\">Supplier</th></tr>"
            "</thead><tbody>\n");
    for (guint i = 0; i < all->len; i++) {
        const Jurisdiction *jurisdiction = &g_array_index(all, Jurisdiction, i);
        if (jurisdiction->strongest == VERDICT_LEAD)
            write_unlisted(html, jurisdiction);
        else
            write_listed(html, jurisdiction);
    }
    if (all->len > 0)
        html_raw(html, "</tbody></table></div>\n");
    html_section_end(html);
}

/* ---- by supplier ---- */

static void
write_list(Html *html, const DesignationHit *hit)
{
    html_raw(html, "<li>");
    html_badge(html, hit->verdict, hit->verdict);
    markup_printf(html->out, " <strong>%s</strong> ", or_unknown(hit->jurisdiction));
    html_link(html, hit->url, or_unknown(hit->instrument));
    markup_printf(html->out, "<br><span class=\"minor\">%s; %s; since %s; scope: %s</span>",
                  or_unknown(hit->authority), hit->binding ? "binding" : "not binding",
                  or_unknown(hit->since), or_unknown(hit->scope));
    if (hit->reason != NULL && *hit->reason != '\0')
        markup_printf(html->out, "<br><span class=\"minor\">Why: %s</span>", hit->reason);
    html_raw(html, "</li>\n");
}

/* The lists that name a supplier here, each with each of its verdicts once, the gravest first. */
static void
write_lists(Html *html, const char *supplier)
{
    g_autoptr(GHashTable) written = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    html_raw(html, "<ul class=\"lists\">\n");
    for (Verdict verdict = 0; verdict < VERDICT_LEAD; verdict++)
        for (guint i = 0; i < html->findings->len; i++) {
            const DesignationHit *hit = g_array_index(html->findings, Finding, i).hit;
            if (judge_rank(hit->verdict) == verdict && strcmp(hit->supplier, supplier) == 0 &&
                g_hash_table_add(written, g_strdup_printf("%s %s", hit->list, hit->verdict)))
                write_list(html, hit);
        }
    html_raw(html, "</ul>\n");
}

static void
write_place(Html *html, const Finding *finding)
{
    const DesignationHit *hit = finding->hit;
    g_autofree char *subject = finding_subject(finding->component);
    char strength[G_ASCII_DTOSTR_BUF_SIZE];
    g_ascii_formatd(strength, sizeof strength, "%.2f", confidence_shown(hit->confidence));
    html_raw(html, "<div class=\"attributed\"><h4>");
    markup_append_short(html->out, subject, HTML_CELL_COLUMNS);
    markup_printf(html->out, "</h4><p>%s <strong>%s</strong>, strength %s%s%s</p>\n",
                  role_name(hit->role), hit->attributed, strength, *hit->path != '\0' ? "; " : "",
                  hit->path);
    html_evidence(html, finding->place);
    html_raw(html, "</div>\n");
}

/* Each component (or the image) once for each role, however many lists name it. */
static void
write_places(Html *html, const char *supplier)
{
    g_autoptr(GHashTable) written = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    guint n = 0;
    html_raw(html, "<h4 class=\"label\">Attributed to it</h4>\n");
    for (guint i = 0; i < html->findings->len; i++) {
        const Finding *finding = &g_array_index(html->findings, Finding, i);
        const DesignationHit *hit = finding->hit;
        if (strcmp(hit->supplier, supplier) != 0 ||
            !g_hash_table_add(written, g_strdup_printf("%p %d %s", (const void *)finding->component,
                                                       (int)hit->role, hit->attributed)))
            continue;
        if (++n <= PLACES_MAX)
            write_place(html, finding);
    }
    if (n > PLACES_MAX)
        markup_printf(html->out, "<p class=\"note\">and %u more, marked among the components</p>\n",
                      n - PLACES_MAX);
}

static int
compare_severity(gconstpointer a, gconstpointer b)
{
    const DesignationHit *x = (*(const Finding *const *)a)->hit;
    const DesignationHit *y = (*(const Finding *const *)b)->hit;
    Verdict left = judge_rank(x->verdict), right = judge_rank(y->verdict);
    return left != right ? (int)left - (int)right : strcmp(x->supplier, y->supplier);
}

/* Of each designated supplier its gravest finding, the gravest first. */
static GPtrArray *
suppliers_of(const Html *html)
{
    GPtrArray *all = g_ptr_array_new(), *first = g_ptr_array_new();
    g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < html->findings->len; i++)
        g_ptr_array_add(all, &g_array_index(html->findings, Finding, i));
    g_ptr_array_sort(all, compare_severity);
    for (guint i = 0; i < all->len; i++) {
        const Finding *finding = g_ptr_array_index(all, i);
        if (g_hash_table_add(seen, (gpointer)finding->hit->supplier))
            g_ptr_array_add(first, (gpointer)finding);
    }
    g_ptr_array_unref(all);
    return first;
}

void
html_findings(Html *html)
{
    g_autoptr(GPtrArray) suppliers = suppliers_of(html);
    html_section(html, "findings", "Findings by supplier");
    if (suppliers->len == 0)
        html_raw(html, "<p>None of the lists that were asked names a supplier to whom bytes of "
                       "this image are attributed.</p>\n");
    for (guint i = 0; i < suppliers->len; i++) {
        const DesignationHit *hit = ((const Finding *)g_ptr_array_index(suppliers, i))->hit;
        markup_printf(html->out, "<article class=\"finding %s\">\n<h3>", hit->verdict);
        html_badge(html, hit->verdict, hit->verdict);
        markup_printf(html->out, " %s <span class=\"minor\">(%s)</span></h3>\n",
                      or_unknown(hit->supplier_name), hit->supplier);
        write_lists(html, hit->supplier);
        write_places(html, hit->supplier);
        html_raw(html, "</article>\n");
    }
    html_section_end(html);
}

/* ---- by list ---- */

void
html_asked(Html *html)
{
    const GPtrArray *lists = html->inventory->asked;
    html_section(html, "lists", "Lists that were asked");
    if (lists->len == 0)
        html_raw(html, "<p>None.</p>\n");
    else
        html_raw(html, "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Lists that "
                       "were asked\"><table class=\"asked\"><thead><tr><th scope=\"col\">"
                       "Jurisdiction</th><th scope=\"col\">This image</th><th scope=\"col\">"
                       "Instrument</th><th scope=\"col\">Since</th><th scope=\"col\">What it says "
                       "of a supplier that it names</th></tr></thead><tbody>\n");
    for (guint i = 0; i < lists->len; i++) {
        const AskedList *asked = g_ptr_array_index(lists, i);
        markup_printf(html->out, "<tr><th scope=\"row\">%s</th><td>",
                      or_unknown(asked->jurisdiction));
        write_word(html, asked);
        html_raw(html, "</td><td>");
        write_instrument(html, asked);
        markup_printf(html->out,
                      "</td><td class=\"date\">%s</td><td class=\"minor\">%s%s%s</td>"
                      "</tr>\n",
                      asked->since, asked->verdict != NULL ? asked->verdict : "",
                      asked->verdict != NULL && *asked->doubts != '\0' ? ": " : "", asked->doubts);
    }
    if (lists->len > 0)
        html_raw(html, "</tbody></table></div>\n");
    html_section_end(html);
}
