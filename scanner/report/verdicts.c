/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes the verdicts as JSON. */
#include "report/verdicts.h"

#include "assess/judge.h"
#include "report/location.h"

static void
write_proof(JsonWriter *json, const ScanRecord *record, const Occurrence *proof)
{
    if (proof == NULL)
        return;
    g_autofree char *location = location_text(record, proof->node);
    json_field_object(json, "proof");
    json_field_string(json, "location", location);
    json_field_uint(json, "offset", proof->offset);
    json_field_uint(json, "size", proof->size);
    json_field_text(json, "sha256", proof->sha256);
    json_field_text(json, "text", proof->text);
    json_end_object(json);
}

static void
write_hit(JsonWriter *json, const Inventory *inventory, const Component *component,
          const DesignationHit *hit)
{
    json_begin_object(json);
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
    write_proof(json, inventory->record, proof_place(&hit->proof, component));
    json_end_object(json);
}

static void
write_hits(JsonWriter *json, const Inventory *inventory, const Component *component,
           const GPtrArray *hits)
{
    for (guint i = 0; i < hits->len; i++)
        write_hit(json, inventory, component, g_ptr_array_index(hits, i));
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
    json_field_bool(json, "complete", record->complete);
    json_end_object(json);
}

void
report_verdicts_write(const Inventory *inventory, JsonWriter *json)
{
    json_begin_object(json);
    write_image(json, inventory);
    json_field_string(json, "as-of", inventory->as_of);
    json_field_string(json, "jurisdictions",
                      *inventory->jurisdictions != '\0' ? inventory->jurisdictions : "all");
    json_field_string(json, "contexts",
                      *inventory->contexts != '\0' ? inventory->contexts : "not stated");
    write_data(json, "lists", inventory->n_lists, inventory->lists_digest);
    write_data(json, "suppliers", inventory->n_suppliers, inventory->suppliers_digest);
    json_field_string(json, "result", judge_result(inventory));
    json_field_array(json, "not-assessable");
    for (guint i = 0; i < inventory->not_assessable->len; i++)
        json_put_string(json, g_ptr_array_index(inventory->not_assessable, i));
    json_end_array(json);
    json_field_array(json, "verdicts");
    write_hits(json, inventory, NULL, inventory->designations);
    for (guint i = 0; i < inventory->components->len; i++) {
        const Component *component = g_ptr_array_index(inventory->components, i);
        write_hits(json, inventory, component, component->designations);
    }
    json_end_array(json);
    json_end_object(json);
}

bool
report_verdicts(const Inventory *inventory, FILE *out, GError **error)
{
    g_autoptr(JsonWriter) json = json_writer_new_file(out, JSON_STYLE_PRETTY);
    report_verdicts_write(inventory, json);
    return json_writer_finish(json, error);
}
