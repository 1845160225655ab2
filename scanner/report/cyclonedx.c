/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes an inventory as a CycloneDX document. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "report/cyclonedx.h"

#include <string.h>

#include "report/cyclonedx-component.h"
#include "report/cyclonedx-designation.h"
#include "report/declarations.h"
#include "report/graph.h"
#include "report/location.h"

#ifndef PACKAGE_VERSION
#define PACKAGE_VERSION "0.1.0"
#endif

/* The last second of the year 9999: RFC 3339 knows no later one. */
#define TIMESTAMP_MAX G_GINT64_CONSTANT(253402300799)

static void
add_line(GChecksum *checksum, const char *text)
{
    if (text != NULL)
        g_checksum_update(checksum, (const guchar *)text, (gssize)strlen(text));
    g_checksum_update(checksum, (const guchar *)"\n", 1);
}

/* A UUID of version 8 (RFC 9562: contents of our own choice) from all that the document depends on:
 * the same image, data and date give the same document and the same number. */
char *
cyclonedx_serial_number(const Inventory *inventory)
{
    g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
    g_autofree char *timestamp = g_strdup_printf("%" G_GINT64_FORMAT, inventory->timestamp);
    guint8 id[32];
    gsize size = sizeof id;

    add_line(checksum, "netbom " PACKAGE_VERSION " CycloneDX 1.6");
    add_line(checksum, inventory->record->image_name);
    add_line(checksum, inventory->record->image_sha256);
    add_line(checksum, inventory->rules_digest);
    add_line(checksum, inventory->suppliers_digest);
    add_line(checksum, inventory->lists_digest);
    add_line(checksum, inventory->as_of);
    add_line(checksum, inventory->jurisdictions);
    add_line(checksum, inventory->contexts);
    add_line(checksum, timestamp);
    g_checksum_get_digest(checksum, id, &size);
    id[6] = (id[6] & 0x0f) | 0x80;
    id[8] = (id[8] & 0x3f) | 0x80;
    return g_strdup_printf("urn:uuid:%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-"
                           "%02x%02x%02x%02x%02x%02x",
                           id[0], id[1], id[2], id[3], id[4], id[5], id[6], id[7], id[8], id[9],
                           id[10], id[11], id[12], id[13], id[14], id[15]);
}

char *
cyclonedx_timestamp(gint64 timestamp)
{
    g_autoptr(GDateTime) time = g_date_time_new_from_unix_utc(CLAMP(timestamp, 0, TIMESTAMP_MAX));

    return g_date_time_format(time, "%Y-%m-%dT%H:%M:%SZ");
}

static void
write_tool(JsonWriter *writer)
{
    json_field_object(writer, "tools");
    json_field_array(writer, "components");
    json_begin_object(writer);
    json_field_string(writer, "type", "application");
    json_field_string(writer, "bom-ref", GRAPH_REF_TOOL);
    json_field_string(writer, "name", "netbom");
    json_field_string(writer, "version", PACKAGE_VERSION);
    json_end_object(writer);
    json_end_array(writer);
    json_end_object(writer);
}

/* Bytes of the image that nobody could read. */
static guint64
unread_bytes(const ScanRecord *record)
{
    return record->coverage.unknown + record->coverage.high_entropy;
}

static void
image_unknowns(JsonWriter *writer, const Inventory *inventory)
{
    if (inventory->version == NULL)
        cyclonedx_property(writer, "netbom:unknown", "version");
    if (cyclonedx_attribution(inventory->attributions, ROLE_PRODUCT_OF) == NULL)
        cyclonedx_property(writer, "netbom:unknown", "supplier");
    if (cyclonedx_attribution(inventory->attributions, ROLE_MADE_BY) == NULL)
        cyclonedx_property(writer, "netbom:unknown", "manufacturer");
    cyclonedx_property(writer, "netbom:unknown", "licence");
    if (inventory->record->image_sha256[0] == '\0')
        cyclonedx_property(writer, "netbom:unknown", "hash");
    if (unread_bytes(inventory->record) > 0 || !inventory->record->complete)
        cyclonedx_property(writer, "netbom:unknown", "content");
}

/* True if something was unpacked from the image, so that it is an archive whose structure is known.
 */
static bool
is_unpacked(const ScanRecord *record)
{
    for (guint i = 1; i < record->nodes->len; i++) {
        const RecordNode *node = g_ptr_array_index(record->nodes, i);

        if (node->kind != NODE_GAP)
            return true;
    }
    return false;
}

/* Problems written in full; netbom:problems says how many there are. */
#define PROBLEMS_MAX 500

static void
write_problems(const ScanRecord *record, JsonWriter *writer)
{
    for (guint i = 0; i < MIN(record->problems->len, PROBLEMS_MAX); i++) {
        const RecordProblem *problem = g_ptr_array_index(record->problems, i);
        g_autofree char *place = location_text(record, problem->node);
        g_autofree char *text =
            g_strdup_printf("%s: %s (%s offset=%" G_GUINT64_FORMAT ")", problem->kind,
                            problem->text, place, problem->offset);
        cyclonedx_property(writer, "netbom:problem", text);
    }
}

/* Matches of rules of the user. */
static void
write_rule_matches(const ScanRecord *record, JsonWriter *writer)
{
    for (guint i = 0; i < record->evidence->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(record->evidence, i);

        if (strcmp(evidence->kind, "rule") == 0) {
            g_autofree char *place = location_text(record, evidence->node);
            g_autofree char *text = g_strdup_printf(
                "%s %s offset=%" G_GUINT64_FORMAT " size=%" G_GUINT64_FORMAT,
                record_evidence_get(evidence, "rule"), place, evidence->offset, evidence->size);
            cyclonedx_property(writer, "netbom:rule", text);
        }
    }
}

static void
image_properties(JsonWriter *writer, const Inventory *inventory)
{
    const ScanRecord *record = inventory->record;
    const Coverage *coverage = &record->coverage;

    json_field_array(writer, "properties");
    cyclonedx_supplier_properties(writer, record, NULL, inventory->attributions,
                                  inventory->designations);
    image_unknowns(writer, inventory);
    cyclonedx_property(writer, "netbom:image:vendor", inventory->vendor);
    cyclonedx_property(writer, "netbom:image:model", inventory->model);
    cyclonedx_property(writer, "netbom:image:version", inventory->version);
    cyclonedx_property(writer, "netbom:image:date", inventory->date);
    cyclonedx_property(writer, "netbom:image:built", inventory->built);
    cyclonedx_property(writer, "netbom:os:name", inventory->os_name);
    cyclonedx_property(writer, "netbom:os:version", inventory->os_version);
    cyclonedx_property_uint(writer, "netbom:image:size", record->image_size);
    cyclonedx_property_uint(writer, "netbom:coverage:total", coverage->total);
    cyclonedx_property_uint(writer, "netbom:coverage:understood", coverage->understood);
    cyclonedx_property_uint(writer, "netbom:coverage:padding", coverage->padding);
    cyclonedx_property_uint(writer, "netbom:coverage:unknown", coverage->unknown);
    cyclonedx_property_uint(writer, "netbom:coverage:high_entropy", coverage->high_entropy);
    cyclonedx_property_uint(writer, "netbom:problems", record->problems->len);
    write_problems(record, writer);
    write_rule_matches(record, writer);
    cyclonedx_property(writer, "netbom:scan:complete", record->complete ? "true" : "false");
    if (!record->is_directory)
        cyclonedx_property(writer, "bsi:component:filename", location_name(record, 0));
    cyclonedx_property(writer, "bsi:component:executable", "executable");
    if (is_unpacked(record)) {
        cyclonedx_property(writer, "bsi:component:archive", "archive");
        cyclonedx_property(writer, "bsi:component:structured", "structured");
    }
    json_end_array(writer);
}

static void
write_supplier(JsonWriter *writer, const Attribution *supplier)
{
    if (supplier != NULL)
        cyclonedx_organisation(writer, "supplier", supplier->supplier_name, supplier->country,
                               NULL);
}

static void
write_image(JsonWriter *writer, const Inventory *inventory)
{
    const Attribution *maker = cyclonedx_attribution(inventory->attributions, ROLE_MADE_BY);

    json_field_object(writer, "component");
    json_field_string(writer, "type", "firmware");
    json_field_string(writer, "bom-ref", GRAPH_REF_IMAGE);
    write_supplier(writer, cyclonedx_attribution(inventory->attributions, ROLE_PRODUCT_OF));
    if (maker != NULL)
        cyclonedx_organisation(writer, "manufacturer", maker->supplier_name, maker->country, NULL);
    json_field_string(writer, "name", location_name(inventory->record, 0));
    json_field_text(writer, "version", inventory->version);
    cyclonedx_sha256(writer, inventory->record->image_sha256);
    image_properties(writer, inventory);
    json_end_object(writer);
}

static void
document_properties(JsonWriter *writer, const Inventory *inventory)
{
    json_field_array(writer, "properties");
    cyclonedx_property(writer, "netbom:sbom:type", "Analyzed");
    cyclonedx_property(writer, "netbom:sbom:basis",
                       "third-party analysis of the image's bytes; not a statement of its maker");
    g_autoptr(GArray) judgement = cyclonedx_judgement_properties(inventory);
    cyclonedx_properties(writer, judgement);
    json_end_array(writer);
}

static void
write_metadata(JsonWriter *writer, const Inventory *inventory)
{
    g_autofree char *timestamp = cyclonedx_timestamp(inventory->timestamp);

    json_field_object(writer, "metadata");
    json_field_string(writer, "timestamp", timestamp);
    json_field_array(writer, "lifecycles");
    json_begin_object(writer);
    json_field_string(writer, "phase", "post-build");
    json_end_object(writer);
    json_end_array(writer);
    write_tool(writer);
    write_image(writer, inventory);
    write_supplier(writer, cyclonedx_attribution(inventory->attributions, ROLE_PRODUCT_OF));
    document_properties(writer, inventory);
    json_end_object(writer);
}

static void
write_dependency(JsonWriter *writer, const Graph *graph, const char *ref, const GArray *depends)
{
    json_begin_object(writer);
    json_field_string(writer, "ref", ref);
    json_field_array(writer, "dependsOn");
    for (guint i = 0; i < depends->len; i++)
        json_put_string(writer, graph->refs[g_array_index(depends, guint, i)]);
    json_end_array(writer);
    json_end_object(writer);
}

static void
write_dependencies(JsonWriter *writer, const Graph *graph)
{
    json_field_array(writer, "dependencies");
    write_dependency(writer, graph, GRAPH_REF_IMAGE, graph->top);
    for (guint i = 0; i < graph->n; i++)
        write_dependency(writer, graph, graph->refs[i], graph->depends[i]);
    json_end_array(writer);
}

/* The components with (or without) known dependencies. */
static void
write_dependency_composition(JsonWriter *writer, const Graph *graph, const char *aggregate,
                             bool known)
{
    guint n = 0;

    for (guint i = 0; i < graph->n; i++)
        n += (graph->depends[i]->len > 0) == known;
    if (n == 0)
        return;
    json_begin_object(writer);
    json_field_string(writer, "aggregate", aggregate);
    json_field_array(writer, "dependencies");
    for (guint i = 0; i < graph->n; i++)
        if ((graph->depends[i]->len > 0) == known)
            json_put_string(writer, graph->refs[i]);
    json_end_array(writer);
    json_end_object(writer);
}

/* An analysis of bytes never knows that it found everything: the image is `incomplete` where
 * something is known to be missing, else `unknown`; so are the dependencies of a component. */
static void
write_compositions(JsonWriter *writer, const Inventory *inventory, const Graph *graph)
{
    const ScanRecord *record = inventory->record;
    bool missing = unread_bytes(record) > 0 || record->problems->len > 0 || !record->complete;

    json_field_array(writer, "compositions");
    json_begin_object(writer);
    json_field_string(writer, "aggregate", missing ? "incomplete" : "unknown");
    json_field_array(writer, "assemblies");
    json_put_string(writer, GRAPH_REF_IMAGE);
    json_end_array(writer);
    json_field_array(writer, "dependencies");
    json_put_string(writer, GRAPH_REF_IMAGE);
    json_end_array(writer);
    json_end_object(writer);
    write_dependency_composition(writer, graph, "incomplete", true);
    write_dependency_composition(writer, graph, "unknown", false);
    json_end_array(writer);
}

void
report_cyclonedx_write(const Inventory *inventory, JsonWriter *writer)
{
    g_autoptr(Graph) graph = graph_new(inventory);
    g_autofree char *serial = cyclonedx_serial_number(inventory);

    json_begin_object(writer);
    json_field_string(writer, "$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
    json_field_string(writer, "bomFormat", "CycloneDX");
    json_field_string(writer, "specVersion", "1.6");
    json_field_string(writer, "serialNumber", serial);
    json_field_uint(writer, "version", 1);
    write_metadata(writer, inventory);
    json_field_array(writer, "components");
    for (guint i = 0; i < graph->n; i++)
        cyclonedx_component(writer, inventory, g_ptr_array_index(inventory->components, i),
                            graph->refs[i]);
    json_end_array(writer);
    write_dependencies(writer, graph);
    write_compositions(writer, inventory, graph);
    if (inventory->declarations)
        declarations_write(writer, inventory, graph);
    json_end_object(writer);
}

bool
report_cyclonedx(const Inventory *inventory, FILE *out, GError **error)
{
    g_autoptr(JsonWriter) writer = json_writer_new_file(out, JSON_STYLE_PRETTY);

    report_cyclonedx_write(inventory, writer);
    return json_writer_finish(writer, error);
}
