/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes one component of a CycloneDX document. */
#include "report/cyclonedx-component.h"

#include <string.h>

#include "report/location.h"

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

void
cyclonedx_properties(JsonWriter *writer, GArray *properties)
{
    json_put_key(writer, "properties");
    properties_write(properties, writer);
    g_array_unref(properties);
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

static void
write_hash(JsonWriter *writer, const char *algorithm, const char *content)
{
    if (content == NULL || *content == '\0')
        return;
    json_begin_object(writer);
    json_field_string(writer, "alg", algorithm);
    json_field_string(writer, "content", content);
    json_end_object(writer);
}

void
cyclonedx_hashes(JsonWriter *writer, const ScanRecord *record, guint32 node, const char *sha256)
{
    if (sha256 == NULL || *sha256 == '\0')
        return;
    json_field_array(writer, "hashes");
    write_hash(writer, "SHA-256", sha256);
    write_hash(writer, "SHA-512", record_digest(record, node, DIGEST_SHA512));
    write_hash(writer, "SHA-1", record_digest(record, node, DIGEST_SHA1));
    json_end_array(writer);
}

static void
write_organisations(JsonWriter *writer, const Component *component)
{
    const Attribution *supplier = sbom_supplier(component);

    if (supplier != NULL)
        cyclonedx_organisation(writer, "supplier", supplier->supplier_name, supplier->country,
                               NULL);
    if (component->manufacturer_name != NULL)
        cyclonedx_organisation(writer, "manufacturer", component->manufacturer_name,
                               sbom_manufacturer_country(component), component->manufacturer_url);
}

/* ---- licences ---- */

/* An expression that may not stand as one is a name. */
static void
write_licence(JsonWriter *writer, const char *licence, const char *acknowledgement)
{
    g_autofree char *text = NULL;

    if (licence == NULL)
        return;
    LicenceForm form = licence_parse(licence, &text);

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
}

static bool
is_expression(const char *licence)
{
    g_autofree char *text = NULL;

    return licence != NULL && licence_parse(licence, &text) == LICENCE_EXPRESSION;
}

/* CycloneDX 1.6 takes one expression and nothing beside it; what the thing states itself comes
 * first then, and the other is a property. */
static const char *
displaced_licence(const SbomModel *sbom, const Component *component)
{
    const char *declared = sbom_licence_declared(component);
    const char *concluded = sbom_licence_concluded(component);
    bool expression = is_expression(declared) || is_expression(concluded);

    return sbom->options.cyclonedx == CYCLONEDX_1_6 && declared != NULL && expression ? concluded
                                                                                      : NULL;
}

static void
write_licences(JsonWriter *writer, const SbomModel *sbom, const Component *component)
{
    const char *declared = sbom_licence_declared(component);
    const char *concluded = sbom_licence_concluded(component);

    if (declared == NULL && concluded == NULL)
        return;
    json_field_array(writer, "licenses");
    write_licence(writer, declared, "declared");
    if (displaced_licence(sbom, component) == NULL)
        write_licence(writer, concluded, "concluded");
    json_end_array(writer);
}

/* ---- references and evidence ---- */

static const RecordNode *
main_node(const SbomModel *sbom, const Component *component)
{
    return scan_record_node(sbom->inventory->record, component->main_node);
}

static void
write_references(JsonWriter *writer, const SbomModel *sbom, const Component *component)
{
    const ScanRecord *record = sbom->inventory->record;
    const RecordNode *node = main_node(sbom, component);
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
        g_autofree char *uri = location_uri(record, component->main_node);

        json_begin_object(writer);
        json_field_string(writer, "type", "distribution");
        json_field_string(writer, "url", uri);
        json_field_string(writer, "comment", "the file in the image");
        cyclonedx_hashes(writer, record, node->id, node->sha256);
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
write_evidence(JsonWriter *writer, const SbomModel *sbom, const Component *component)
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
    for (guint i = 0; i < occurrences->len && i < SBOM_OCCURRENCES_MAX; i++)
        sbom_write_occurrence(writer, sbom->inventory->record,
                              &g_array_index(occurrences, Occurrence, i));
    json_end_array(writer);
    json_end_object(writer);
}

/* ---- the component ---- */

static void
write_properties(JsonWriter *writer, const SbomModel *sbom, const Component *component)
{
    GArray *properties = sbom_component_properties(sbom->inventory, component);

    properties_add(properties, "netbom:licence:concluded", displaced_licence(sbom, component));
    cyclonedx_properties(writer, properties);
}

void
cyclonedx_component(JsonWriter *writer, const SbomModel *sbom, guint index)
{
    const Component *component = g_ptr_array_index(sbom->inventory->components, index);
    const char *ref = sbom->graph->refs[index];
    const RecordNode *node = main_node(sbom, component);
    g_autofree char *version = sbom_version(component);

    json_begin_object(writer);
    json_field_string(writer, "type", sbom_type(component));
    json_field_string(writer, "bom-ref", ref);
    write_organisations(writer, component);
    json_field_string(writer, "name", sbom_name(component, ref));
    json_field_text(writer, "version", version);
    json_field_text(writer, "description", component->description);
    if (node != NULL)
        cyclonedx_hashes(writer, sbom->inventory->record, node->id, node->sha256);
    write_licences(writer, sbom, component);
    json_field_text(writer, "cpe", component->cpe);
    json_field_text(writer, "purl", component->purl);
    write_references(writer, sbom, component);
    write_evidence(writer, sbom, component);
    write_properties(writer, sbom, component);
    json_end_object(writer);
}
