/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes an audit. */
#include "report/audit.h"

#include <string.h>

#include "report/location.h"

/* ---- JSON ---- */

static void
write_document(const Audit *audit, const char *document, JsonWriter *writer)
{
    const Sbom *sbom = audit->sbom;
    json_field_object(writer, "document");
    json_field_string(writer, "path", document);
    json_field_string(writer, "format", sbom_format_name(sbom->format));
    json_field_text(writer, "version", sbom->version);
    json_field_text(writer, "name", sbom->name);
    json_field_text(writer, "created", sbom->created);
    json_field_array(writer, "tools");
    for (guint i = 0; i < sbom->tools->len; i++)
        json_put_string(writer, g_ptr_array_index(sbom->tools, i));
    json_end_array(writer);
    json_field_uint(writer, "claims", sbom->claims->len);
    json_field_uint(writer, "relations", sbom->relations->len);
    json_field_uint(writer, "left_out", sbom->n_left_out);
    json_field_object(writer, "unread");
    g_autoptr(GList) keys = g_list_sort(g_hash_table_get_keys(sbom->unread), (GCompareFunc)strcmp);
    for (const GList *key = keys; key; key = key->next)
        json_field_uint(writer, key->data,
                        *(const guint *)g_hash_table_lookup(sbom->unread, key->data));
    json_end_object(writer);
    json_end_object(writer);
}

static void
write_summary(const Audit *audit, JsonWriter *writer)
{
    json_field_object(writer, "summary");
    json_field_uint(writer, "confirmed", audit->n_confirmed);
    json_field_uint(writer, "unverified", audit->n_unverified);
    json_field_uint(writer, "contradicted", audit->n_contradicted);
    json_field_uint(writer, "undeclared", audit->n_undeclared);
    json_field_uint(writer, "doubtful", audit->n_doubtful);
    json_field_uint(writer, "suppliers", audit->n_suppliers);
    json_end_object(writer);
}

static void
write_item(const AuditItem *item, JsonWriter *writer)
{
    const SbomClaim *claim = item->claim;
    json_begin_object(writer);
    json_field_string(writer, "result", audit_result_name(item->result));
    json_field_text(writer, "fault", audit_fault_name(item->fault));
    json_field_string(writer, "pointer", claim->pointer);
    json_field_text(writer, "ref", claim->ref);
    json_field_string(writer, "name", claim->name);
    json_field_text(writer, "version", claim->version);
    if (claim->purls->len > 0)
        json_field_string(writer, "purl", g_ptr_array_index(claim->purls, 0));
    json_field_text(writer, "why", item->why);
    json_field_array(writer, "components");
    for (guint i = 0; i < item->components->len; i++)
        json_put_string(writer, ((const Component *)g_ptr_array_index(item->components, i))->ref);
    json_end_array(writer);
    if (item->components->len > 0)
        json_field_string(writer, "matched_by", matched_by_name(item->by));
    if (item->supplier) {
        json_field_object(writer, "supplier");
        json_field_string(writer, "claimed", item->supplier);
        json_field_string(writer, "found", item->supplier_found);
        json_end_object(writer);
    }
    json_end_object(writer);
}

/* The lists of what the document does not name. */
typedef enum { EXTRA_UNDECLARED, EXTRA_DOUBTFUL, EXTRA_INSIDE } ExtraKind;

static ExtraKind
extra_kind(const AuditExtra *extra)
{
    return extra->inside ? EXTRA_INSIDE : extra->doubtful ? EXTRA_DOUBTFUL : EXTRA_UNDECLARED;
}

static void
write_extras(const Audit *audit, const Inventory *inventory, ExtraKind kind, JsonWriter *writer)
{
    static const char *const NAMES[] = {"undeclared", "doubtful", "inside_declared"};
    json_field_array(writer, NAMES[kind]);
    for (guint i = 0; i < audit->extras->len; i++) {
        const AuditExtra *extra = &g_array_index(audit->extras, AuditExtra, i);
        const Component *component = extra->component;
        const Occurrence *place = &g_array_index(component->occurrences, Occurrence, 0);
        if (extra_kind(extra) != kind)
            continue;
        g_autofree char *location = location_text(inventory->record, place->node);
        json_begin_object(writer);
        json_field_string(writer, "ref", component->ref);
        json_field_string(writer, "name", component->name);
        json_field_text(writer, "version", component->version);
        json_field_text(writer, "purl", component->purl);
        json_field_double(writer, "confidence", confidence_shown(component->confidence), 2);
        json_field_string(writer, "place", location);
        json_field_uint(writer, "offset", place->offset);
        if (extra->inside)
            json_field_string(writer, "package", extra->inside->ref);
        json_end_object(writer);
    }
    json_end_array(writer);
}

void
report_audit_json(const Audit *audit, const Inventory *inventory, const char *document,
                  JsonWriter *writer)
{
    const ScanRecord *record = inventory->record;
    json_begin_object(writer);
    json_field_object(writer, "image");
    json_field_string(writer, "name", record->image_name);
    json_field_text(writer, "sha256", record->image_sha256);
    json_field_bool(writer, "read_in_full", audit->read_in_full);
    json_end_object(writer);
    write_document(audit, document, writer);
    write_summary(audit, writer);
    json_field_array(writer, "claims");
    for (guint i = 0; i < audit->items->len; i++)
        write_item(g_ptr_array_index(audit->items, i), writer);
    json_end_array(writer);
    for (ExtraKind kind = EXTRA_UNDECLARED; kind <= EXTRA_INSIDE; kind++)
        write_extras(audit, inventory, kind, writer);
    json_end_object(writer);
}

/* ---- text ---- */

/* Lines of one kind in a text; JSON has all. */
#define LINES_MAX 500

static void
text_more(guint n, Page *page)
{
    if (n > LINES_MAX)
        page_printf(page, "  and %u more (-f json has all)\n", n - LINES_MAX);
}

static void
text_items(const Audit *audit, AuditResult result, Page *page)
{
    guint n = 0;
    for (guint i = 0; i < audit->items->len; i++) {
        const AuditItem *item = g_ptr_array_index(audit->items, i);
        if (item->result == result && n++ < LINES_MAX)
            page_paragraphf(page, 2, "%s %s: %s", item->claim->name,
                            item->claim->version ? item->claim->version : "", item->why);
    }
    text_more(n, page);
}

static void
text_suppliers(const Audit *audit, Page *page)
{
    guint n = 0;
    for (guint i = 0; i < audit->items->len; i++) {
        const AuditItem *item = g_ptr_array_index(audit->items, i);
        if (item->supplier && n++ < LINES_MAX)
            page_paragraphf(page, 2, "%s: the document says %s, the bytes name %s",
                            item->claim->name, item->supplier, item->supplier_found);
    }
    text_more(n, page);
}

static void
text_extras(const Audit *audit, const Inventory *inventory, ExtraKind kind, Page *page)
{
    for (guint i = 0; i < audit->extras->len; i++) {
        const AuditExtra *extra = &g_array_index(audit->extras, AuditExtra, i);
        const Component *component = extra->component;
        const Occurrence *place = &g_array_index(component->occurrences, Occurrence, 0);
        if (extra_kind(extra) != kind)
            continue;
        page_paragraphf(
            page, 2, "%s %s%s%s", component->name, component->version ? component->version : "",
            extra->inside ? " in a file of " : "", extra->inside ? extra->inside->name : "");
        page_place(page, 4, inventory->record, place->node, place->offset, NULL);
    }
}

static void
text_unread(const Sbom *sbom, Page *page)
{
    GString *line = g_string_new(NULL);
    g_autoptr(GList) keys = g_list_sort(g_hash_table_get_keys(sbom->unread), (GCompareFunc)strcmp);
    for (const GList *key = keys; key; key = key->next)
        g_string_append_printf(line, "%s%s (%u)", line->len > 0 ? ", " : "",
                               (const char *)key->data,
                               *(const guint *)g_hash_table_lookup(sbom->unread, key->data));
    if (line->len > 0) {
        page_heading(page, COLOUR_BOLD, "Parts of the document that no claim was taken from");
        page_paragraph(page, 2, line->str);
    }
    if (sbom->n_left_out > 0)
        page_paragraphf(page, 2, "%u parts were left out: without a name, or over a limit",
                        sbom->n_left_out);
    g_string_free(line, TRUE);
}

void
report_audit_text(const Audit *audit, const Inventory *inventory, const char *document, Page *page)
{
    const Sbom *sbom = audit->sbom;
    page_heading(page, COLOUR_BOLD, "Audit");
    page_field(page, "document", document);
    page_fieldf(page, "format", "%s %s, %u claims", sbom_format_name(sbom->format), sbom->version,
                sbom->claims->len);
    page_fieldf(page, "image", "%s%s", inventory->record->image_name,
                audit->read_in_full ? "" : " (not all of it could be read)");
    page_fieldf(page, "result",
                "%u confirmed, %u contradicted, %u cannot be verified; %u in the image and not "
                "declared; %u suppliers differ",
                audit->n_confirmed, audit->n_contradicted, audit->n_unverified, audit->n_undeclared,
                audit->n_suppliers);
    if (audit->n_contradicted > 0) {
        page_heading(page, COLOUR_RED, "Contradicted");
        text_items(audit, AUDIT_CONTRADICTED, page);
    }
    if (audit->n_undeclared > 0) {
        page_heading(page, COLOUR_RED, "In the image and not declared");
        text_extras(audit, inventory, EXTRA_UNDECLARED, page);
    }
    if (audit->n_suppliers > 0) {
        page_heading(page, COLOUR_YELLOW, "Suppliers that differ");
        text_suppliers(audit, page);
    }
    if (audit->n_unverified > 0) {
        page_heading(page, COLOUR_BOLD, "Cannot be verified");
        text_items(audit, AUDIT_UNVERIFIED, page);
    }
    if (audit->n_doubtful > 0) {
        page_heading(page, COLOUR_BOLD,
                     "In the image, perhaps declared under the name of a package");
        text_extras(audit, inventory, EXTRA_DOUBTFUL, page);
    }
    if (audit->extras->len > audit->n_undeclared + audit->n_doubtful) {
        page_heading(page, COLOUR_BOLD, "Found inside declared packages");
        text_extras(audit, inventory, EXTRA_INSIDE, page);
    }
    text_unread(sbom, page);
}
