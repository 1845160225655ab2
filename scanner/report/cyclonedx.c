/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes an inventory as a CycloneDX document. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "report/cyclonedx.h"

#include <string.h>

#include "report/cyclonedx-component.h"
#include "report/cyclonedx-parts.h"
#include "report/declarations.h"
#include "report/location.h"

#ifndef PACKAGE_VERSION
#define PACKAGE_VERSION "0.1.0"
#endif

static const struct {
    const char *version, *schema;
} VERSIONS[] = {
    [CYCLONEDX_1_6] = {"1.6", "http://cyclonedx.org/schema/bom-1.6.schema.json"},
    [CYCLONEDX_1_7] = {"1.7", "http://cyclonedx.org/schema/bom-1.7.schema.json"},
};

const char *
cyclonedx_version_name(CyclonedxVersion version)
{
    return VERSIONS[version].version;
}

bool
cyclonedx_version_parse(const char *word, CyclonedxVersion *ret_version)
{
    for (size_t i = 0; word != NULL && i < G_N_ELEMENTS(VERSIONS); i++)
        if (strcmp(VERSIONS[i].version, word) == 0) {
            *ret_version = (CyclonedxVersion)i;
            return true;
        }
    return false;
}

char *
cyclonedx_serial_number(const Inventory *inventory, CyclonedxVersion version, const char *options)
{
    g_autofree char *form = g_strconcat("CycloneDX ", VERSIONS[version].version, NULL);
    g_autofree char *uuid = sbom_uuid(inventory, form, options);

    return g_strconcat("urn:uuid:", uuid, NULL);
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

static void
write_supplier(JsonWriter *writer, const Attribution *supplier)
{
    if (supplier != NULL)
        cyclonedx_organisation(writer, "supplier", supplier->supplier_name, supplier->country,
                               NULL);
}

static void
write_image(JsonWriter *writer, const SbomModel *sbom)
{
    const Inventory *inventory = sbom->inventory;
    const Attribution *maker = sbom_attribution(inventory->attributions, ROLE_MADE_BY);

    json_field_object(writer, "component");
    json_field_string(writer, "type", "firmware");
    json_field_string(writer, "bom-ref", GRAPH_REF_IMAGE);
    write_supplier(writer, sbom_attribution(inventory->attributions, ROLE_PRODUCT_OF));
    if (maker != NULL)
        cyclonedx_organisation(writer, "manufacturer", maker->supplier_name, maker->country, NULL);
    json_field_string(writer, "name", location_name(inventory->record, 0));
    json_field_text(writer, "version", inventory->version);
    cyclonedx_hashes(writer, inventory->record, 0, inventory->record->image_sha256);
    cyclonedx_properties(writer, sbom_image_properties(inventory));
    json_end_object(writer);
}

/* Who makes the document: whoever runs the scan, if it is said. */
static void
write_author(JsonWriter *writer, const SbomOptions *options)
{
    const char *contact = options->author_contact;

    if (options->author == NULL)
        return;
    if (contact == NULL || location_is_web(contact)) {
        cyclonedx_organisation(writer, "manufacturer", options->author, NULL, contact);
        return;
    }
    json_field_object(writer, "manufacturer");
    json_field_string(writer, "name", options->author);
    json_field_array(writer, "contact");
    json_begin_object(writer);
    json_field_string(writer, "email", contact);
    json_end_object(writer);
    json_end_array(writer);
    json_end_object(writer);
}

static void
write_metadata(JsonWriter *writer, const SbomModel *sbom)
{
    const Inventory *inventory = sbom->inventory;

    json_field_object(writer, "metadata");
    json_field_string(writer, "timestamp", sbom->timestamp);
    json_field_array(writer, "lifecycles");
    json_begin_object(writer);
    json_field_string(writer, "phase", "post-build");
    json_end_object(writer);
    json_end_array(writer);
    write_tool(writer);
    write_image(writer, sbom);
    write_author(writer, &sbom->options);
    write_supplier(writer, sbom_attribution(inventory->attributions, ROLE_PRODUCT_OF));
    cyclonedx_properties(writer, sbom_document_properties(sbom));
    json_end_object(writer);
}

/* owner: what the files are part of. */
static void
put_file_refs(JsonWriter *writer, const SbomModel *sbom, guint owner)
{
    guint n;
    const SbomFile *files = sbom_files_of(sbom, owner, &n);

    for (guint i = 0; i < n; i++) {
        g_autofree char *ref = cyclonedx_file_ref(&files[i]);

        json_put_string(writer, ref);
    }
}

/* owner: SBOM_NO_OWNER for the image, which has the certificates and keys too. */
static void
write_dependency(JsonWriter *writer, const SbomModel *sbom, const char *ref, const GArray *depends,
                 guint owner)
{
    json_begin_object(writer);
    json_field_string(writer, "ref", ref);
    json_field_array(writer, "dependsOn");
    for (guint i = 0; i < depends->len; i++)
        json_put_string(writer, sbom->graph->refs[g_array_index(depends, guint, i)]);
    for (guint i = 0; owner == SBOM_NO_OWNER && i < sbom->assets->len; i++)
        json_put_string(writer, ((const SbomAsset *)g_ptr_array_index(sbom->assets, i))->ref);
    put_file_refs(writer, sbom, owner);
    json_end_array(writer);
    json_end_object(writer);
}

static void
write_leaf(JsonWriter *writer, const char *ref)
{
    json_begin_object(writer);
    json_field_string(writer, "ref", ref);
    json_field_array(writer, "dependsOn");
    json_end_array(writer);
    json_end_object(writer);
}

/* What something depends on, and what it is made of. */
static void
write_dependencies(JsonWriter *writer, const SbomModel *sbom)
{
    const Graph *graph = sbom->graph;

    json_field_array(writer, "dependencies");
    write_dependency(writer, sbom, GRAPH_REF_IMAGE, graph->top, SBOM_NO_OWNER);
    for (guint i = 0; i < graph->n; i++)
        write_dependency(writer, sbom, graph->refs[i], graph->depends[i], i);
    for (guint i = 0; i < sbom->assets->len; i++)
        write_leaf(writer, ((const SbomAsset *)g_ptr_array_index(sbom->assets, i))->ref);
    for (guint i = 0; i < sbom->files->len; i++) {
        g_autofree char *ref = cyclonedx_file_ref(&g_array_index(sbom->files, SbomFile, i));

        write_leaf(writer, ref);
    }
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
write_compositions(JsonWriter *writer, const SbomModel *sbom)
{
    bool missing = sbom_is_incomplete(sbom->inventory->record);

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
    write_dependency_composition(writer, sbom->graph, "incomplete", true);
    write_dependency_composition(writer, sbom->graph, "unknown", false);
    json_end_array(writer);
}

void
report_cyclonedx_write(const Inventory *inventory, const SbomOptions *options, JsonWriter *writer)
{
    g_autofree char *form = g_strconcat("CycloneDX ", VERSIONS[options->cyclonedx].version, NULL);
    g_autoptr(SbomModel) sbom = sbom_model_new(inventory, options, form);
    g_autofree char *serial = g_strconcat("urn:uuid:", sbom->uuid, NULL);

    json_begin_object(writer);
    json_field_string(writer, "$schema", VERSIONS[options->cyclonedx].schema);
    json_field_string(writer, "bomFormat", "CycloneDX");
    json_field_string(writer, "specVersion", VERSIONS[options->cyclonedx].version);
    json_field_string(writer, "serialNumber", serial);
    json_field_uint(writer, "version", 1);
    write_metadata(writer, sbom);
    json_field_array(writer, "components");
    for (guint i = 0; i < sbom->graph->n; i++)
        cyclonedx_component(writer, sbom, i);
    for (guint i = 0; i < sbom->assets->len; i++)
        cyclonedx_asset(writer, sbom, g_ptr_array_index(sbom->assets, i));
    for (guint i = 0; i < sbom->files->len; i++)
        cyclonedx_file(writer, sbom, &g_array_index(sbom->files, SbomFile, i));
    json_end_array(writer);
    write_dependencies(writer, sbom);
    write_compositions(writer, sbom);
    if (inventory->declarations)
        declarations_write(writer, inventory, sbom->graph);
    if (options->cyclonedx == CYCLONEDX_1_7)
        cyclonedx_citations(writer, sbom);
    json_end_object(writer);
}

bool
report_cyclonedx(const Inventory *inventory, const SbomOptions *options, FILE *out, GError **error)
{
    g_autoptr(JsonWriter) writer = json_writer_new_file(out, JSON_STYLE_PRETTY);

    report_cyclonedx_write(inventory, options, writer);
    return json_writer_finish(writer, error);
}
