/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes one component of a CycloneDX document. */
#include "report/cyclonedx-component.h"

#include <string.h>

#include "base/text.h"
#include "report/cyclonedx-designation.h"
#include "report/cyclonedx.h"
#include "report/graph.h"
#include "report/licence.h"
#include "report/location.h"

/* Longest version that the schema takes, in characters. */
#define VERSION_MAX 1024

/* How a kind of evidence was obtained, in the words of evidence.identity, where it is not from the
 * bytes of a program or of a header. */
static const struct {
    const char *kind, *technique;
} TECHNIQUES[] = {
    {"package", "manifest-analysis"},  {"package-files", "manifest-analysis"},
    {"manifest", "manifest-analysis"}, {"os-release", "manifest-analysis"},
    {"filename", "filename"},          {"path", "filename"},
    {"hash", "hash-comparison"},
};

static const char *
technique_of(const char *kind)
{
    for (size_t i = 0; kind != NULL && i < G_N_ELEMENTS(TECHNIQUES); i++)
        if (strcmp(TECHNIQUES[i].kind, kind) == 0)
            return TECHNIQUES[i].technique;
    return "binary-analysis";
}

/* 0 to 1, also where a computation gave something else. */
static double
clamp(double confidence)
{
    return confidence > 0 ? MIN(confidence, 1) : 0;
}

static void
format_confidence(char text[static G_ASCII_DTOSTR_BUF_SIZE], double confidence)
{
    g_ascii_formatd(text, G_ASCII_DTOSTR_BUF_SIZE, "%.2f", clamp(confidence));
}

void
cyclonedx_property(JsonWriter *writer, const char *name, const char *value)
{
    if (value == NULL || *value == '\0')
        return;
    json_begin_object(writer);
    json_field_string(writer, "name", name);
    json_field_string(writer, "value", value);
    json_end_object(writer);
}

void
cyclonedx_property_uint(JsonWriter *writer, const char *name, guint64 value)
{
    g_autofree char *text = g_strdup_printf("%" G_GUINT64_FORMAT, value);

    cyclonedx_property(writer, name, text);
}

void
cyclonedx_property_confidence(JsonWriter *writer, const char *name, double confidence)
{
    char text[G_ASCII_DTOSTR_BUF_SIZE];

    format_confidence(text, confidence);
    cyclonedx_property(writer, name, text);
}

const Attribution *
cyclonedx_attribution(const GPtrArray *attributions, Role role)
{
    for (guint i = 0; attributions != NULL && i < attributions->len; i++) {
        const Attribution *attribution = g_ptr_array_index(attributions, i);

        if (attribution->role == role && attribution->confidence >= CYCLONEDX_SUPPLIER_CONFIDENCE)
            return attribution;
    }
    return NULL;
}

void
cyclonedx_organisation(JsonWriter *writer, const char *key, const char *name, const char *country,
                       const char *url)
{
    json_field_object(writer, key);
    json_field_string(writer, "name", name);
    if (country != NULL && *country != '\0' && strcmp(country, "XX") != 0) {
        json_field_object(writer, "address");
        json_field_string(writer, "country", country);
        json_end_object(writer);
    }
    if (url != NULL && location_is_web(url)) {
        json_field_array(writer, "url");
        json_put_string(writer, url);
        json_end_array(writer);
    }
    json_end_object(writer);
}

void
cyclonedx_sha256(JsonWriter *writer, const char *sha256)
{
    if (*sha256 == '\0')
        return;
    json_field_array(writer, "hashes");
    json_begin_object(writer);
    json_field_string(writer, "alg", "SHA-256");
    json_field_string(writer, "content", sha256);
    json_end_object(writer);
    json_end_array(writer);
}

static void
attribution_properties(JsonWriter *writer, const ScanRecord *record, const Attribution *attribution)
{
    const char *role = role_name(attribution->role);
    const Occurrence *proof = &attribution->proof;

    if (proof->node != RECORD_NONE) {
        g_autofree char *location = location_text(record, proof->node);
        g_autofree char *text = g_strdup_printf(
            "%s %s %s offset=%" G_GUINT64_FORMAT " size=%" G_GUINT64_FORMAT "%s%s",
            attribution->supplier, role, location, proof->offset, proof->size,
            proof->sha256 != NULL ? " bytes=" : "", proof->sha256 != NULL ? proof->sha256 : "");

        cyclonedx_property(writer, "netbom:attribution:proof", text);
    }
    if (attribution->reason != NULL && *attribution->reason != '\0') {
        g_autofree char *text =
            g_strdup_printf("%s %s: %s", attribution->supplier, role, attribution->reason);

        cyclonedx_property(writer, "netbom:attribution:reason", text);
    }
}

/* Writes a property once: the same supplier may be attributed twice for different reasons. */
static void
property_once(JsonWriter *writer, GHashTable *written, const char *name, char *value)
{
    if (g_hash_table_add(written, value))
        cyclonedx_property(writer, name, value);
}

void
cyclonedx_properties(JsonWriter *writer, const GArray *properties)
{
    for (guint i = 0; i < properties->len; i++) {
        const CyclonedxProperty *property = &g_array_index(properties, CyclonedxProperty, i);
        cyclonedx_property(writer, property->name, property->value);
    }
}

void
cyclonedx_supplier_properties(JsonWriter *writer, const ScanRecord *record,
                              const Component *component, const GPtrArray *attributions,
                              const GPtrArray *designations)
{
    g_autoptr(GHashTable) written = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

    for (guint i = 0; attributions != NULL && i < attributions->len; i++) {
        const Attribution *attribution = g_ptr_array_index(attributions, i);
        char confidence[G_ASCII_DTOSTR_BUF_SIZE];

        format_confidence(confidence, confidence_shown(attribution->confidence));
        property_once(writer, written, "netbom:attribution",
                      g_strdup_printf("%s %s %s", attribution->supplier,
                                      role_name(attribution->role), confidence));
    }
    for (guint i = 0; attributions != NULL && i < attributions->len; i++)
        attribution_properties(writer, record, g_ptr_array_index(attributions, i));
    g_autoptr(GArray) hits = cyclonedx_hit_properties(record, component, designations);
    cyclonedx_properties(writer, hits);
}

static const char *
component_type(const Component *component)
{
    static const char *const types[] = {"application",
                                        "framework",
                                        "library",
                                        "container",
                                        "platform",
                                        "operating-system",
                                        "device",
                                        "firmware",
                                        "device-driver",
                                        "file",
                                        "data",
                                        "machine-learning-model",
                                        "cryptographic-asset"};

    for (size_t i = 0; component->type != NULL && i < G_N_ELEMENTS(types); i++)
        if (strcmp(types[i], component->type) == 0)
            return types[i];
    return "application";
}

/* Who supplied the component to whoever built the image: its product's owner, else who packaged it.
 */
static const Attribution *
supplier_of(const Component *component)
{
    const Attribution *supplier = cyclonedx_attribution(component->attributions, ROLE_PRODUCT_OF);

    return supplier != NULL ? supplier
                            : cyclonedx_attribution(component->attributions, ROLE_PACKAGED_BY);
}

static const char *
country_of(const Component *component, const char *supplier)
{
    for (guint i = 0; component->attributions != NULL && i < component->attributions->len; i++) {
        const Attribution *attribution = g_ptr_array_index(component->attributions, i);

        if (g_strcmp0(attribution->supplier, supplier) == 0)
            return attribution->country;
    }
    return NULL;
}

static void
write_organisations(JsonWriter *writer, const Component *component)
{
    const Attribution *supplier = supplier_of(component);

    if (supplier != NULL)
        cyclonedx_organisation(writer, "supplier", supplier->supplier_name, supplier->country,
                               NULL);
    if (component->manufacturer_name != NULL)
        cyclonedx_organisation(writer, "manufacturer", component->manufacturer_name,
                               country_of(component, component->manufacturer),
                               component->manufacturer_url);
}

static void
write_licence(JsonWriter *writer, const Component *component)
{
    /* A package or a module states its own licence; a rule knows that of the project. */
    bool concluded = g_strcmp0(component->licence_source, "signature") == 0;
    const char *acknowledgement = concluded ? "concluded" : "declared";
    g_autofree char *text = NULL;

    if (component->licence == NULL || *component->licence == '\0')
        return;
    LicenceForm form = licence_parse(component->licence, &text);

    json_field_array(writer, "licenses");
    json_begin_object(writer);
    if (form == LICENCE_EXPRESSION) {
        json_field_string(writer, "expression", text);
        json_field_string(writer, "acknowledgement", acknowledgement);
    } else {
        json_field_object(writer, "license");
        json_field_string(writer, form == LICENCE_ID ? "id" : "name", text);
        json_field_string(writer, "acknowledgement", acknowledgement);
        json_end_object(writer);
    }
    json_end_object(writer);
    json_end_array(writer);
}

static const RecordNode *
main_node(const Inventory *inventory, const Component *component)
{
    return scan_record_node(inventory->record, component->main_node);
}

static void
write_references(JsonWriter *writer, const Inventory *inventory, const Component *component)
{
    const RecordNode *node = main_node(inventory, component);
    bool web = component->homepage != NULL && location_is_web(component->homepage);

    if (!web && node == NULL)
        return;
    json_field_array(writer, "externalReferences");
    if (web) {
        json_begin_object(writer);
        json_field_string(writer, "type", "website");
        json_field_string(writer, "url", component->homepage);
        json_end_object(writer);
    }
    if (node != NULL) {
        g_autofree char *uri = location_uri(inventory->record, component->main_node);

        json_begin_object(writer);
        json_field_string(writer, "type", "distribution");
        json_field_string(writer, "url", uri);
        json_field_string(writer, "comment", "the file in the image");
        cyclonedx_sha256(writer, node->sha256);
        json_end_object(writer);
    }
    json_end_array(writer);
}

/* One method for each technique: the strongest occurrence that used it. */
static void
write_methods(JsonWriter *writer, const Component *component, double limit)
{
    const char *written[G_N_ELEMENTS(TECHNIQUES) + 1];
    guint n_written = 0;

    json_field_array(writer, "methods");
    for (guint i = 0; i < component->occurrences->len; i++) {
        const Occurrence *occurrence = &g_array_index(component->occurrences, Occurrence, i);
        const char *technique = technique_of(occurrence->kind);
        bool seen = false;

        for (guint k = 0; k < n_written; k++)
            seen = seen || strcmp(written[k], technique) == 0;
        if (seen)
            continue;
        written[n_written++] = technique;
        json_begin_object(writer);
        json_field_string(writer, "technique", technique);
        json_field_double(writer, "confidence", MIN(clamp(occurrence->confidence), limit), 2);
        json_field_text(writer, "value", occurrence->text);
        json_end_object(writer);
    }
    json_end_array(writer);
}

static void
write_identity(JsonWriter *writer, const Component *component, const char *field, const char *value,
               double confidence)
{
    if (value == NULL || *value == '\0')
        return;
    json_begin_object(writer);
    json_field_string(writer, "field", field);
    json_field_double(writer, "confidence", clamp(confidence), 2);
    json_field_string(writer, "concludedValue", value);
    write_methods(writer, component, clamp(confidence));
    json_field_array(writer, "tools");
    json_put_string(writer, GRAPH_REF_TOOL);
    json_end_array(writer);
    json_end_object(writer);
}

static void
write_occurrence(JsonWriter *writer, const ScanRecord *record, const Occurrence *occurrence)
{
    const RecordNode *node = scan_record_node(record, occurrence->node);
    g_autofree char *location = location_text(record, occurrence->node);
    bool has_digest = node != NULL && node->sha256[0] != '\0';
    g_autofree char *context =
        g_strdup_printf("%s%s%ssize=%" G_GUINT64_FORMAT " kind=%s%s%s", has_digest ? "sha256:" : "",
                        has_digest ? node->sha256 : "", has_digest ? " " : "", occurrence->size,
                        occurrence->kind != NULL ? occurrence->kind : "unknown",
                        occurrence->sha256 != NULL ? " bytes=" : "",
                        occurrence->sha256 != NULL ? occurrence->sha256 : "");

    json_begin_object(writer);
    json_field_string(writer, "location", location);
    json_field_uint(writer, "offset", occurrence->offset);
    json_field_string(writer, "additionalContext", context);
    json_end_object(writer);
}

static void
write_evidence(JsonWriter *writer, const Inventory *inventory, const Component *component)
{
    const GArray *occurrences = component->occurrences;
    double both =
        MIN(component->confidence, component->version != NULL ? component->version_confidence : 1);

    json_field_object(writer, "evidence");
    json_field_array(writer, "identity");
    write_identity(writer, component, "name", component->name, component->confidence);
    write_identity(writer, component, "version", component->version, component->version_confidence);
    write_identity(writer, component, "cpe", component->cpe, both);
    write_identity(writer, component, "purl", component->purl, both);
    json_end_array(writer);
    json_field_array(writer, "occurrences");
    for (guint i = 0; i < occurrences->len && i < CYCLONEDX_OCCURRENCES_MAX; i++)
        write_occurrence(writer, inventory->record, &g_array_index(occurrences, Occurrence, i));
    json_end_array(writer);
    json_end_object(writer);
}

/* The file facts that the BSI's TR-03183-2 asks for, of components that are one file. */
static void
file_properties(JsonWriter *writer, const Inventory *inventory, const Component *component)
{
    const RecordNode *node = main_node(inventory, component);
    const char *type = component_type(component);

    if (node == NULL)
        return;
    bool is_code = strcmp(type, "data") != 0 && strcmp(type, "file") != 0;
    bool is_program = is_code || g_str_has_prefix(node->format, "elf") || (node->mode & 0111) != 0;
    bool is_container = node->kind == NODE_CONTAINER;

    cyclonedx_property(writer, "bsi:component:filename",
                       location_name(inventory->record, component->main_node));
    if (is_program)
        cyclonedx_property(writer, "bsi:component:executable", "executable");
    cyclonedx_property(writer, "bsi:component:archive", is_container ? "archive" : "no archive");
    cyclonedx_property(writer, "bsi:component:structured",
                       is_container ? "structured" : "unstructured");
}

static void
package_properties(JsonWriter *writer, const Component *component)
{
    cyclonedx_property(writer, "netbom:package:manager", component->package_manager);
    cyclonedx_property(writer, "netbom:package:architecture", component->architecture);
    cyclonedx_property(writer, "netbom:package:source", component->source_name);
    cyclonedx_property(writer, "netbom:package:maintainer", component->maintainer);
    if (component->package_manager != NULL)
        cyclonedx_property_uint(writer, "netbom:package:files", component->n_files);
    cyclonedx_property(writer, "netbom:upstream:name", component->upstream_name);
    cyclonedx_property(writer, "netbom:upstream:version", component->upstream_version);
}

static void
unknown_properties(JsonWriter *writer, const Component *component)
{
    if (component->version == NULL)
        cyclonedx_property(writer, "netbom:unknown", "version");
    if (component->licence == NULL || *component->licence == '\0')
        cyclonedx_property(writer, "netbom:unknown", "licence");
    if (component->manufacturer_name == NULL)
        cyclonedx_property(writer, "netbom:unknown", "manufacturer");
    if (supplier_of(component) == NULL)
        cyclonedx_property(writer, "netbom:unknown", "supplier");
    if (component->cpe == NULL && component->purl == NULL)
        cyclonedx_property(writer, "netbom:unknown", "identifier");
}

static void
write_properties(JsonWriter *writer, const Inventory *inventory, const Component *component)
{
    const Attribution *supplier = supplier_of(component);

    json_field_array(writer, "properties");
    cyclonedx_supplier_properties(writer, inventory->record, component, component->attributions,
                                  component->designations);
    unknown_properties(writer, component);
    cyclonedx_property(writer, "netbom:title", component->title);
    cyclonedx_property_confidence(writer, "netbom:confidence", component->confidence);
    if (component->version != NULL)
        cyclonedx_property_confidence(writer, "netbom:version:confidence",
                                      component->version_confidence);
    else
        cyclonedx_property(writer, "netbom:version-range", component->version_range);
    cyclonedx_property(writer, "netbom:version:file-name", component->version_name);
    cyclonedx_property_uint(writer, "netbom:occurrences", component->occurrences->len);
    cyclonedx_property(writer, "netbom:manufacturer", component->manufacturer);
    if (supplier != NULL)
        cyclonedx_property(writer, "netbom:supplier", supplier->supplier);
    package_properties(writer, component);
    file_properties(writer, inventory, component);
    json_end_array(writer);
}

static void
write_version(JsonWriter *writer, const char *version)
{
    if (version == NULL || *version == '\0')
        return;
    g_autofree char *text = text_utf8(version, strlen(version));

    if (g_utf8_strlen(text, -1) > VERSION_MAX)
        *g_utf8_offset_to_pointer(text, VERSION_MAX) = '\0';
    json_field_string(writer, "version", text);
}

void
cyclonedx_component(JsonWriter *writer, const Inventory *inventory, const Component *component,
                    const char *ref)
{
    const RecordNode *node = main_node(inventory, component);

    json_begin_object(writer);
    json_field_string(writer, "type", component_type(component));
    json_field_string(writer, "bom-ref", ref);
    write_organisations(writer, component);
    json_field_string(writer, "name", component->name != NULL ? component->name : ref);
    write_version(writer, component->version);
    json_field_text(writer, "description", component->description);
    if (node != NULL)
        cyclonedx_sha256(writer, node->sha256);
    write_licence(writer, component);
    json_field_text(writer, "cpe", component->cpe);
    json_field_text(writer, "purl", component->purl);
    write_references(writer, inventory, component);
    write_evidence(writer, inventory, component);
    write_properties(writer, inventory, component);
    json_end_object(writer);
}
