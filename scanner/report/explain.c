/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Why a component is, or is not, in an image. */
#include "report/explain.h"

#include <string.h>

#include "base/text.h"
#include "report/proof-bytes.h"

/* Places of one component that are shown in full. */
#define PLACES_MAX 20
#define ROW        PROOF_ROW

static bool
same_name(const char *a, const char *name)
{
    return a && g_ascii_strcasecmp(a, name) == 0;
}

static bool
is_named(const Component *component, const char *name)
{
    return same_name(component->name, name) || same_name(component->ref, name) ||
           same_name(component->title, name) || same_name(component->source_name, name) ||
           same_name(component->upstream_name, name);
}

static void
ask(Explanation *explanation, const ScanRecord *record, guint32 id, guint64 offset, guint64 size,
    Fetch *fetch)
{
    const RecordNode *node = scan_record_node(record, id);
    guint64 from, length;
    proof_rows(offset, size, &from, &length);
    guint32 number = fetch_add(fetch, node ? node->path : "", from, length);
    g_array_append_val(explanation->numbers, number);
}

Explanation *
explanation_new(const Inventory *inventory, const char *name, Fetch *fetch)
{
    Explanation *explanation = g_new0(Explanation, 1);
    explanation->components = g_ptr_array_new();
    explanation->set_aside = g_ptr_array_new();
    explanation->numbers = g_array_new(FALSE, FALSE, sizeof(guint32));
    for (guint i = 0; i < inventory->components->len; i++) {
        Component *component = g_ptr_array_index(inventory->components, i);
        if (!is_named(component, name))
            continue;
        g_ptr_array_add(explanation->components, component);
        for (guint k = 0; k < MIN(component->occurrences->len, PLACES_MAX); k++) {
            const Occurrence *place = &g_array_index(component->occurrences, Occurrence, k);
            ask(explanation, inventory->record, place->node, place->offset, place->size, fetch);
        }
    }
    for (guint i = 0; i < inventory->set_aside->len; i++) {
        SetAside *aside = &g_array_index(inventory->set_aside, SetAside, i);
        if (!same_name(record_evidence_get(aside->evidence, "component"), name))
            continue;
        g_ptr_array_add(explanation->set_aside, aside);
        if (explanation->set_aside->len <= PLACES_MAX)
            ask(explanation, inventory->record, aside->evidence->node, aside->evidence->offset,
                aside->evidence->size, fetch);
    }
    return explanation;
}

void
explanation_free(Explanation *explanation)
{
    if (!explanation)
        return;
    g_ptr_array_unref(explanation->components);
    g_ptr_array_unref(explanation->set_aside);
    g_array_unref(explanation->numbers);
    g_free(explanation);
}

/* Bytes as hexadecimal and as text; those of the proof stand in brackets. */
static void
write_bytes(Page *page, const GByteArray *bytes, guint64 from, guint64 offset, guint64 size)
{
    guint64 end = offset + size;
    for (guint row = 0; bytes && row < bytes->len; row += ROW) {
        GString *hex = g_string_new(NULL), *text = g_string_new(NULL);
        for (guint i = row; i < row + ROW; i++) {
            guint64 at = from + i;
            bool there = i < bytes->len, first = at == offset && size > 0;
            bool after = at == end && size > 0 && i > row;
            g_string_append_c(hex, first ? '[' : after ? ']' : ' ');
            if (there)
                g_string_append_printf(hex, "%02x", bytes->data[i]);
            else
                g_string_append(hex, "  ");
            if (there)
                g_string_append_c(text,
                                  g_ascii_isprint(bytes->data[i]) ? (char)bytes->data[i] : '.');
        }
        g_string_append_c(hex, from + row + ROW == end && size > 0 ? ']' : ' ');
        page_printf(page, "      %08" G_GINT64_MODIFIER "x %s |%s|\n", from + row, hex->str,
                    text->str);
        g_string_free(hex, TRUE);
        g_string_free(text, TRUE);
    }
}

static void
write_piece(Page *page, const ScanRecord *record, guint32 node, guint64 offset, guint64 size,
            const GByteArray *bytes)
{
    guint64 from, length;
    page_place(page, 4, record, node, offset, NULL);
    proof_rows(offset, size, &from, &length);
    write_bytes(page, bytes, from, offset, size);
}

static void
write_component(Page *page, const Inventory *inventory, const Component *component,
                const Fetch *fetch, const guint32 *numbers)
{
    g_autofree char *title = text_printable(component->ref);
    page_heading(page, COLOUR_BOLD, title);
    page_fieldf(page, "certainty", "%.2f that it is there, %.2f that the version is right",
                component->confidence, component->version_confidence);
    for (guint i = 0; i < component->attributions->len; i++) {
        const Attribution *attribution = g_ptr_array_index(component->attributions, i);
        page_fieldf(page, i == 0 ? "supplier" : "", "%s: %s (%.2f): %s", attribution->supplier_name,
                    role_name(attribution->role), attribution->confidence, attribution->reason);
    }
    guint shown = MIN(component->occurrences->len, PLACES_MAX);
    for (guint i = 0; i < shown; i++) {
        const Occurrence *place = &g_array_index(component->occurrences, Occurrence, i);
        page_paragraphf(page, 2, "%u. %s, %.2f: %s", i + 1, place->kind, place->confidence,
                        place->text ? place->text : "");
        write_piece(page, inventory->record, place->node, place->offset, place->size,
                    fetch_bytes(fetch, numbers[i]));
    }
    if (shown < component->occurrences->len)
        page_printf(page, "  and %u more places\n", component->occurrences->len - shown);
}

static void
write_set_aside(Page *page, const Inventory *inventory, const GPtrArray *set_aside,
                const Fetch *fetch, const guint32 *numbers)
{
    page_heading(page, COLOUR_BOLD, "NOT COUNTED");
    for (guint i = 0; i < MIN(set_aside->len, PLACES_MAX); i++) {
        const SetAside *aside = g_ptr_array_index(set_aside, i);
        const char *text = record_evidence_get(aside->evidence, "text");
        page_paragraphf(page, 2, "%s: %s", text ? text : "", aside->reason);
        write_piece(page, inventory->record, aside->evidence->node, aside->evidence->offset,
                    aside->evidence->size, fetch_bytes(fetch, numbers[i]));
    }
    if (set_aside->len > PLACES_MAX)
        page_printf(page, "  and %u more places\n", set_aside->len - PLACES_MAX);
}

/* What speaks for and against the thought that it was only missed. */
static void
write_absence(Page *page, const Inventory *inventory, const Signatures *signatures,
              const char *name)
{
    const Coverage *coverage = &inventory->record->coverage;
    g_autofree char *lower = g_ascii_strdown(name, -1);
    g_autofree char *share =
        page_percent(coverage->understood + coverage->padding, coverage->total);
    g_autofree char *title = g_strdup_printf("%s: not found", name);
    page_heading(page, COLOUR_BOLD, title);
    if (signatures_by_component(signatures, lower))
        page_paragraph(page, 2, "There is a rule for it, which matches nothing that was read.");
    else
        page_paragraph(
            page, 2,
            "There is no rule for it, and neither a package nor a file here is known as it.");
    page_paragraphf(page, 2, "%s of the image was understood; %u problems.", share,
                    inventory->record->problems->len);
}

bool
explanation_write(const Explanation *explanation, const Inventory *inventory,
                  const Signatures *signatures, const char *name, const Fetch *fetch, FILE *out,
                  const TextOptions *options, GError **error)
{
    g_autoptr(Page) page = page_new(out, options);
    const guint32 *numbers = (const guint32 *)explanation->numbers->data;
    for (guint i = 0; i < explanation->components->len; i++) {
        const Component *component = g_ptr_array_index(explanation->components, i);
        write_component(page, inventory, component, fetch, numbers);
        numbers += MIN(component->occurrences->len, PLACES_MAX);
    }
    if (explanation->components->len == 0)
        write_absence(page, inventory, signatures, name);
    if (explanation->set_aside->len > 0)
        write_set_aside(page, inventory, explanation->set_aside, fetch, numbers);
    return page_finish(page, error);
}
