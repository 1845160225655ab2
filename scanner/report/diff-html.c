/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes a comparison as a page of HTML: whole in itself, without script, with a policy that allows
 * none and nothing from elsewhere. */
#include "report/diff.h"

#include <string.h>

#include "base/output.h"
#include "base/text.h"

static const char STYLE[] =
    ":root{color-scheme:light dark}"
    "body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem}"
    "table{border-collapse:collapse;width:100%}"
    "th,td{border-bottom:1px solid #8888;padding:.3rem .6rem;text-align:left;vertical-align:top;"
    "overflow-wrap:anywhere}"
    "caption{text-align:left;padding:.3rem 0}"
    "@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}";

/* Foreign text: hidden characters made visible, then no markup. */
static void
put_text(Output *output, const char *text)
{
    g_autofree char *plain = text_printable(text);
    g_autofree char *escaped = g_markup_escape_text(plain, -1);
    g_string_append(output_buffer(output), escaped);
}

static void
put(Output *output, const char *markup)
{
    g_string_append(output_buffer(output), markup);
}

/* The style is allowed by its digest, and nothing else is. */
static void
put_head(Output *output)
{
    guint8 digest[32];
    gsize size = sizeof digest;
    g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
    g_checksum_update(checksum, (const guchar *)STYLE, (gssize)strlen(STYLE));
    g_checksum_get_digest(checksum, digest, &size);
    g_autofree char *base64 = g_base64_encode(digest, size);
    g_string_append_printf(
        output_buffer(output),
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "style-src 'sha256-%s'; base-uri 'none'; form-action 'none'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width\">\n"
        "<title>netbom diff</title>\n<style>%s</style>\n</head>\n",
        base64, STYLE);
}

static void
put_side(Output *output, const char *label, const DiffSide *side)
{
    put(output, "<tr><th scope=\"row\">");
    put(output, label);
    put(output, "</th><td>");
    put_text(output, side->path);
    put(output, "</td><td>");
    put_text(output, side->inventory->record->image_sha256);
    put(output, side->read_in_full ? "</td><td>read in full</td></tr>\n"
                                   : "</td><td>not all of it could be read</td></tr>\n");
}

static void
put_entry(Output *output, const DiffEntry *entry)
{
    const char *const CELLS[] = {diff_change_name(entry->change), entry->key, entry->attribute,
                                 entry->before, entry->after};
    put(output, "<tr>");
    for (gsize i = 0; i < G_N_ELEMENTS(CELLS); i++) {
        put(output, "<td>");
        put_text(output, CELLS[i] ? CELLS[i] : "");
        put(output, "</td>");
    }
    put(output, "</tr>\n");
}

static void
put_kind(Output *output, const Diff *diff, DiffKind kind)
{
    const guint *count = diff->count[kind];
    g_string_append_printf(output_buffer(output), "<h2>%s</h2>\n", report_diff_heading(kind));
    if (!diff->compared[kind]) {
        put(output, "<p>Not compared: an SBOM does not hold them all.</p>\n");
        return;
    }
    if (count[DIFF_ADDED] + count[DIFF_REMOVED] + count[DIFF_CHANGED] == 0) {
        put(output, "<p>No difference was found.</p>\n");
        return;
    }
    g_string_append_printf(
        output_buffer(output),
        "<table>\n<caption>%u added, %u removed, %u changed</caption>\n<thead><tr>"
        "<th scope=\"col\">change</th><th scope=\"col\">what</th><th scope=\"col\">attribute</th>"
        "<th scope=\"col\">before</th><th scope=\"col\">after</th></tr></thead>\n<tbody>\n",
        count[DIFF_ADDED], count[DIFF_REMOVED], count[DIFF_CHANGED]);
    for (guint i = 0; i < diff->entries->len; i++) {
        const DiffEntry *entry = &g_array_index(diff->entries, DiffEntry, i);
        if (entry->kind == kind)
            put_entry(output, entry);
        output_spill(output);
    }
    put(output, "</tbody>\n</table>\n");
}

bool
report_diff_html(const Diff *diff, const DiffSide *before, const DiffSide *after, FILE *out,
                 GError **error)
{
    g_autoptr(Output) output = output_new(out);
    put_head(output);
    put(output, "<body>\n<main>\n<h1>What differs</h1>\n<table>\n<caption>The two sides</caption>\n"
                "<thead><tr><th scope=\"col\">side</th><th scope=\"col\">file</th>"
                "<th scope=\"col\">SHA-256 of the image</th><th scope=\"col\">reading</th></tr>"
                "</thead>\n<tbody>\n");
    put_side(output, "before", before);
    put_side(output, "after", after);
    put(output, "</tbody>\n</table>\n");
    for (DiffKind kind = 0; kind < DIFF_KINDS; kind++)
        put_kind(output, diff, kind);
    put(output, "</main>\n</body>\n</html>\n");
    return output_finish(output, error);
}
