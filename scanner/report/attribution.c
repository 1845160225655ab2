/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes the attribution. */
#include "report/attribution.h"

#include "assess/assess.h"
#include "base/error.h"
#include "base/json.h"
#include "report/location.h"

static void
write_coverage(JsonWriter *json, const Coverage *coverage)
{
    json_field_object(json, "coverage");
    json_field_uint(json, "total", coverage->total);
    json_field_uint(json, "understood", coverage->understood);
    json_field_uint(json, "padding", coverage->padding);
    json_field_uint(json, "unknown", coverage->unknown);
    json_field_uint(json, "high_entropy", coverage->high_entropy);
    json_end_object(json);
}

static void
write_problems(JsonWriter *json, const ScanRecord *record)
{
    g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
    json_field_array(json, "problems");
    for (guint i = 0; i < record->problems->len; i++) {
        const RecordProblem *problem = g_ptr_array_index(record->problems, i);
        if (g_hash_table_add(seen, (gpointer)problem->kind))
            json_put_string(json, problem->kind);
    }
    json_end_array(json);
}

static void
write_image(JsonWriter *json, const Inventory *inventory)
{
    const ScanRecord *record = inventory->record;
    json_field_object(json, "image");
    json_field_string(json, "name", record->image_name);
    json_field_uint(json, "size", record->image_size);
    json_field_string(json, "sha256", record->image_sha256);
    json_field_text(json, "built", inventory->built);
    json_field_bool(json, "directory", record->is_directory);
    json_field_bool(json, "complete", record->complete);
    write_coverage(json, &record->coverage);
    write_problems(json, record);
    json_end_object(json);
}

static void
write_attribution(JsonWriter *json, const ScanRecord *record, const Component *component,
                  const Attribution *attribution)
{
    const Occurrence *proof = proof_place(&attribution->proof, component);
    json_begin_object(json);
    json_field_string(json, "supplier", attribution->supplier);
    json_field_string(json, "role", role_name(attribution->role));
    json_field_double(json, "confidence", confidence_shown(attribution->confidence), 2);
    json_field_text(json, "reason", attribution->reason);
    if (proof != NULL) {
        g_autofree char *location = location_text(record, proof->node);
        json_field_object(json, "proof");
        json_field_string(json, "location", location);
        json_field_uint(json, "offset", proof->offset);
        json_field_uint(json, "size", proof->size);
        json_field_text(json, "sha256", proof->sha256);
        json_field_text(json, "text", proof->text);
        json_end_object(json);
    }
    json_end_object(json);
}

static bool
any_counts(const GPtrArray *attributions)
{
    for (guint i = 0; i < attributions->len; i++)
        if (assess_role_counts(((const Attribution *)g_ptr_array_index(attributions, i))->role))
            return true;
    return false;
}

/* A line of its own; nothing if the subject has no attribution that counts. */
static void
write_subject(GString *out, const ScanRecord *record, const Component *component,
              const GPtrArray *attributions, guint *n_subjects)
{
    if (!any_counts(attributions))
        return;
    g_autoptr(JsonWriter) json = json_writer_new(out, JSON_STYLE_COMPACT);
    json_begin_object(json);
    json_field_string(json, "t", "subject");
    json_field_string(json, "ref", component != NULL ? component->ref : "image");
    json_field_text(json, "name", component != NULL ? component->name : NULL);
    json_field_text(json, "version", component != NULL ? component->version : NULL);
    json_field_array(json, "attributions");
    for (guint i = 0; i < attributions->len; i++) {
        const Attribution *attribution = g_ptr_array_index(attributions, i);
        if (assess_role_counts(attribution->role))
            write_attribution(json, record, component, attribution);
    }
    json_end_array(json);
    json_end_object(json);
    json_writer_finish(json, NULL);
    g_string_append_c(out, '\n');
    (*n_subjects)++;
}

static void
write_head(GString *out, const Inventory *inventory, guint n_subjects)
{
    g_autoptr(JsonWriter) json = json_writer_new(out, JSON_STYLE_COMPACT);
    json_begin_object(json);
    json_field_string(json, "t", "attribution");
    json_field_string(json, "schema", ATTRIBUTION_SCHEMA);
    write_image(json, inventory);
    json_field_uint(json, "rule_count", inventory->n_rules);
    json_field_string(json, "rules", inventory->rules_digest);
    json_field_string(json, "suppliers", inventory->suppliers_digest);
    json_field_uint(json, "subjects", n_subjects);
    json_end_object(json);
    json_writer_finish(json, NULL);
    g_string_append_c(out, '\n');
}

void
report_attribution_append(const Inventory *inventory, GString *text)
{
    g_autoptr(GString) lines = g_string_new(NULL);
    guint n_subjects = 0;
    write_subject(lines, inventory->record, NULL, inventory->attributions, &n_subjects);
    for (guint i = 0; i < inventory->components->len; i++) {
        const Component *component = g_ptr_array_index(inventory->components, i);
        write_subject(lines, inventory->record, component, component->attributions, &n_subjects);
    }
    write_head(text, inventory, n_subjects);
    g_string_append_len(text, lines->str, (gssize)lines->len);
}

bool
report_attribution(const Inventory *inventory, FILE *out, GError **error)
{
    g_autoptr(GString) text = g_string_new(NULL);
    report_attribution_append(inventory, text);
    if (fwrite(text->str, 1, text->len, out) == text->len && fflush(out) == 0)
        return true;
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "cannot write the attribution");
    return false;
}
