/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes the findings as JSON. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "report/verdicts.h"

#include <string.h>

#include "assess/judge.h"
#include "report/findings.h"
#include "report/location.h"
#include "report/proof-bytes.h"

#ifndef PACKAGE_VERSION
#define PACKAGE_VERSION "0.1.0"
#endif

static void
write_bytes(JsonWriter *json, const Inventory *inventory, const Occurrence *proof)
{
    ProofView view;
    ProofState state = proof_bytes_at(inventory->bytes, proof, &view);
    if (state == PROOF_ABSENT)
        return;
    json_field_object(json, "context");
    if (state == PROOF_WITHHELD) {
        json_field_string(json, "withheld", "a private key stands there");
    } else {
        g_autoptr(GString) hex = g_string_sized_new(2 * view.size);
        for (gsize i = 0; i < view.size; i++)
            g_string_append_printf(hex, "%02x", view.data[i]);
        json_field_uint(json, "offset", view.from);
        json_field_uint(json, "size", view.size);
        json_field_string(json, "hex", hex->str);
    }
    json_end_object(json);
}

static void
write_proof(JsonWriter *json, const Inventory *inventory, const Occurrence *proof)
{
    if (proof == NULL)
        return;
    g_autofree char *location = location_text(inventory->record, proof->node);
    json_field_object(json, "proof");
    json_field_string(json, "location", location);
    json_field_uint(json, "offset", proof->offset);
    json_field_uint(json, "size", proof->size);
    json_field_text(json, "sha256", proof->sha256);
    json_field_text(json, "text", proof->text);
    write_bytes(json, inventory, proof);
    json_end_object(json);
}

static void
write_finding(JsonWriter *json, const Inventory *inventory, const Finding *finding)
{
    const DesignationHit *hit = finding->hit;
    const Component *component = finding->component;
    json_begin_object(json);
    json_field_string(json, "fingerprint", finding->fingerprint);
    json_field_string(json, "component", component != NULL ? component->name : "image");
    json_field_text(json, "component-version", component != NULL ? component->version : NULL);
    json_field_string(json, "verdict", hit->verdict);
    json_field_string(json, "list", hit->list);
    json_field_text(json, "jurisdiction", hit->jurisdiction);
    json_field_text(json, "authority", hit->authority);
    json_field_text(json, "instrument", hit->instrument);
    json_field_bool(json, "binding", hit->binding);
    json_field_text(json, "since", hit->since);
    json_field_text(json, "url", hit->url);
    json_field_text(json, "scope", hit->scope);
    json_field_string(json, "supplier", hit->supplier);
    json_field_text(json, "supplier-name", hit->supplier_name);
    json_field_string(json, "attributed-to", hit->attributed);
    json_field_string(json, "role", role_name(hit->role));
    json_field_double(json, "strength", confidence_shown(hit->confidence), 2);
    json_field_string(json, "ownership", hit->path);
    json_field_text(json, "reason", hit->reason);
    write_proof(json, inventory, finding->place);
    json_end_object(json);
}

static void
write_findings(JsonWriter *json, const Inventory *inventory)
{
    g_autoptr(GArray) findings = findings_new(inventory);
    json_field_array(json, "verdicts");
    for (guint i = 0; i < findings->len; i++)
        write_finding(json, inventory, &g_array_index(findings, Finding, i));
    json_end_array(json);
}

static void
write_data(JsonWriter *json, const char *key, guint count, const char *digest)
{
    json_field_object(json, key);
    json_field_uint(json, "count", count);
    json_field_string(json, "sha256", digest);
    json_end_object(json);
}

static void
write_coverage(JsonWriter *json, const Coverage *coverage)
{
    json_field_object(json, "coverage");
    json_field_uint(json, "total", coverage->total);
    json_field_uint(json, "understood", coverage->understood);
    json_field_uint(json, "padding", coverage->padding);
    json_field_uint(json, "unknown", coverage->unknown);
    json_field_uint(json, "high-entropy", coverage->high_entropy);
    json_end_object(json);
}

static void
write_image(JsonWriter *json, const Inventory *inventory)
{
    const ScanRecord *record = inventory->record;
    const Coverage *coverage = &record->coverage;
    json_field_object(json, "image");
    json_field_string(json, "name", record->image_name);
    json_field_uint(json, "size", record->image_size);
    json_field_string(json, "sha256", record->image_sha256);
    json_field_text(json, "built", inventory->built);
    json_field_uint(json, "bytes", coverage->total);
    json_field_uint(json, "bytes-read", coverage->understood + coverage->padding);
    write_coverage(json, coverage);
    json_field_bool(json, "complete", record->complete);
    json_end_object(json);
}

static void
write_tool(JsonWriter *json)
{
    json_field_object(json, "tool");
    json_field_string(json, "name", "netbom");
    json_field_string(json, "version", PACKAGE_VERSION);
    json_end_object(json);
}

/* What was asked, also of lists that say nothing of this image. */
static void
write_asked(JsonWriter *json, const Inventory *inventory)
{
    json_field_array(json, "asked");
    for (guint i = 0; i < inventory->asked->len; i++) {
        const AskedList *asked = g_ptr_array_index(inventory->asked, i);
        json_begin_object(json);
        json_field_string(json, "list", asked->list);
        json_field_text(json, "jurisdiction", asked->jurisdiction);
        json_field_text(json, "authority", asked->authority);
        json_field_text(json, "instrument", asked->instrument);
        json_field_bool(json, "binding", asked->binding);
        json_field_string(json, "since", asked->since);
        json_field_text(json, "url", asked->url);
        json_field_text(json, "scope", asked->scope);
        json_field_bool(json, "in-force", asked->verdict != NULL);
        json_field_text(json, "gives", asked->verdict);
        json_field_text(json, "doubts", asked->doubts);
        json_end_object(json);
    }
    json_end_array(json);
}

static void
write_object(const Inventory *inventory, JsonWriter *json, bool with_asked)
{
    json_begin_object(json);
    json_field_string(json, "schema", VERDICTS_SCHEMA);
    write_tool(json);
    write_image(json, inventory);
    json_field_string(json, "as-of", inventory->as_of);
    json_field_string(json, "jurisdictions",
                      *inventory->jurisdictions != '\0' ? inventory->jurisdictions : "all");
    json_field_string(json, "contexts",
                      *inventory->contexts != '\0' ? inventory->contexts : "not stated");
    json_field_text(json, "gate", inventory->gate);
    write_data(json, "lists", inventory->n_lists, inventory->lists_digest);
    write_data(json, "suppliers", inventory->n_suppliers, inventory->suppliers_digest);
    write_data(json, "rules", inventory->n_rules, inventory->rules_digest);
    json_field_string(json, "result", judge_result(inventory));
    json_field_array(json, "not-assessable");
    for (guint i = 0; i < inventory->not_assessable->len; i++)
        json_put_string(json, g_ptr_array_index(inventory->not_assessable, i));
    json_end_array(json);
    write_findings(json, inventory);
    if (with_asked)
        write_asked(json, inventory);
    json_end_object(json);
}

void
report_verdicts_write(const Inventory *inventory, JsonWriter *json)
{
    write_object(inventory, json, false);
}

bool
report_verdicts(const Inventory *inventory, FILE *out, GError **error)
{
    g_autoptr(JsonWriter) json = json_writer_new_file(out, JSON_STYLE_PRETTY);
    write_object(inventory, json, true);
    return json_writer_finish(json, error);
}
