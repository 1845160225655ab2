/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes an inventory as an SPDX 2.3 document. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "report/spdx2.h"

#include <string.h>

#include "base/error.h"
#include "report/location.h"
#include "report/spdx-terms.h"

#ifndef PACKAGE_VERSION
#define PACKAGE_VERSION "0.1.0"
#endif

#define TOOL "Tool: netbom-" PACKAGE_VERSION

typedef struct {
    JsonWriter *writer;
    const SbomModel *sbom;
    SpdxTerms *terms;
} Spdx;

/* ---- parts of packages and files ---- */

static void
write_checksum(JsonWriter *writer, const char *algorithm, const char *value)
{
    if (value == NULL || *value == '\0')
        return;
    json_begin_object(writer);
    json_field_string(writer, "algorithm", algorithm);
    json_field_string(writer, "checksumValue", value);
    json_end_object(writer);
}

static void
write_checksums(const Spdx *spdx, guint32 node, const char *sha256)
{
    const ScanRecord *record = spdx->sbom->inventory->record;

    if (sha256 == NULL || *sha256 == '\0')
        return;
    json_field_array(spdx->writer, "checksums");
    write_checksum(spdx->writer, "SHA1", record_digest(record, node, DIGEST_SHA1));
    write_checksum(spdx->writer, "SHA256", sha256);
    write_checksum(spdx->writer, "SHA512", record_digest(record, node, DIGEST_SHA512));
    json_end_array(spdx->writer);
}

/* contact: an e-mail address, or NULL. */
static void
write_organisation(JsonWriter *writer, const char *key, const char *name, const char *contact)
{
    g_autofree char *text = g_strconcat("Organization: ", name, contact != NULL ? " (" : NULL,
                                        contact, contact != NULL ? ")" : NULL, NULL);

    if (key != NULL)
        json_put_key(writer, key);
    json_put_string(writer, name != NULL ? text : "NOASSERTION");
}

static void
write_annotation(const Spdx *spdx, const char *comment)
{
    json_begin_object(spdx->writer);
    json_field_string(spdx->writer, "annotationDate", spdx->sbom->timestamp);
    json_field_string(spdx->writer, "annotationType", "OTHER");
    json_field_string(spdx->writer, "annotator", TOOL);
    json_field_string(spdx->writer, "comment", comment);
    json_end_object(spdx->writer);
}

/* Frees the properties. */
static void
write_annotations(const Spdx *spdx, GArray *properties, const GArray *occurrences)
{
    g_autofree char *details = spdx_details(spdx->sbom->inventory->record, properties, occurrences);

    json_field_array(spdx->writer, "annotations");
    for (guint i = 0; i < properties->len; i++) {
        const Property *property = &g_array_index(properties, Property, i);
        g_autofree char *text = g_strdup_printf("%s: %s", property->name, property->value);

        if (spdx_stands_alone(property))
            write_annotation(spdx, text);
    }
    write_annotation(spdx, details);
    json_end_array(spdx->writer);
    g_array_unref(properties);
}

static int
compare_texts(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* SPDX 2.3, section 7.9: SHA-1 over the ordered SHA-1 of all files. */
static char *
verification_code(const Spdx *spdx, const SbomFile *files, guint n)
{
    const ScanRecord *record = spdx->sbom->inventory->record;
    g_autoptr(GPtrArray) digests = g_ptr_array_new();
    g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA1);

    for (guint i = 0; i < n; i++)
        g_ptr_array_add(digests, (gpointer)record_digest(record, files[i].node, DIGEST_SHA1));
    g_ptr_array_sort(digests, compare_texts);
    for (guint i = 0; i < n; i++)
        g_checksum_update(checksum, g_ptr_array_index(digests, i), -1);
    return g_strdup(g_checksum_get_string(checksum));
}

static void
write_files_analysed(const Spdx *spdx, guint owner)
{
    guint n;
    const SbomFile *files = sbom_files_of(spdx->sbom, owner, &n);

    json_field_bool(spdx->writer, "filesAnalyzed", n > 0);
    if (n == 0)
        return;
    g_autofree char *code = verification_code(spdx, files, n);

    json_field_object(spdx->writer, "packageVerificationCode");
    json_field_string(spdx->writer, "packageVerificationCodeValue", code);
    json_end_object(spdx->writer);
}

static void
write_licence(const Spdx *spdx, const char *key, const char *licence)
{
    g_autofree char *text = spdx_licence(spdx->terms, licence);

    json_field_string(spdx->writer, key, text != NULL ? text : "NOASSERTION");
}

static void
write_licences(const Spdx *spdx, const char *declared, const char *concluded)
{
    write_licence(spdx, "licenseConcluded", concluded);
    write_licence(spdx, "licenseDeclared", declared);
    json_field_string(spdx->writer, "copyrightText", "NOASSERTION");
    json_field_string(spdx->writer, "downloadLocation", "NOASSERTION");
}

/* ---- packages ---- */

static void
write_image(const Spdx *spdx)
{
    const Inventory *inventory = spdx->sbom->inventory;
    const Attribution *supplier = sbom_attribution(inventory->attributions, ROLE_PRODUCT_OF);
    const Attribution *maker = sbom_attribution(inventory->attributions, ROLE_MADE_BY);
    JsonWriter *writer = spdx->writer;

    json_begin_object(writer);
    json_field_string(writer, "SPDXID", SPDX_ID_IMAGE);
    json_field_string(writer, "name", location_name(inventory->record, 0));
    json_field_text(writer, "versionInfo", inventory->version);
    if (!inventory->record->is_directory)
        json_field_string(writer, "packageFileName", location_name(inventory->record, 0));
    write_organisation(writer, "supplier", supplier != NULL ? supplier->supplier_name : NULL, NULL);
    write_organisation(writer, "originator", maker != NULL ? maker->supplier_name : NULL, NULL);
    write_files_analysed(spdx, SBOM_NO_OWNER);
    write_checksums(spdx, 0, inventory->record->image_sha256);
    write_licences(spdx, NULL, NULL);
    json_field_string(writer, "primaryPackagePurpose", "FIRMWARE");
    write_annotations(spdx, sbom_image_properties(inventory), NULL);
    json_end_object(writer);
}

static void
write_external_ref(JsonWriter *writer, const char *category, const char *type, const char *locator)
{
    if (locator == NULL)
        return;
    json_begin_object(writer);
    json_field_string(writer, "referenceCategory", category);
    json_field_string(writer, "referenceType", type);
    json_field_string(writer, "referenceLocator", locator);
    json_end_object(writer);
}

static void
write_external_refs(JsonWriter *writer, const Component *component)
{
    if (component->cpe == NULL && component->purl == NULL)
        return;
    json_field_array(writer, "externalRefs");
    write_external_ref(writer, "SECURITY", "cpe23Type", component->cpe);
    write_external_ref(writer, "PACKAGE-MANAGER", "purl", component->purl);
    json_end_array(writer);
}

static void
write_component(const Spdx *spdx, guint index)
{
    const Inventory *inventory = spdx->sbom->inventory;
    const Component *component = g_ptr_array_index(inventory->components, index);
    const RecordNode *node = scan_record_node(inventory->record, component->main_node);
    const Attribution *supplier = sbom_supplier(component);
    JsonWriter *writer = spdx->writer;
    g_autofree char *version = sbom_version(component);

    json_begin_object(writer);
    json_field_string(writer, "SPDXID", spdx->terms->packages[index]);
    json_field_string(writer, "name", sbom_name(component, spdx->sbom->graph->refs[index]));
    json_field_text(writer, "versionInfo", version);
    if (node != NULL)
        json_field_string(writer, "packageFileName",
                          location_name(inventory->record, component->main_node));
    write_organisation(writer, "supplier", supplier != NULL ? supplier->supplier_name : NULL, NULL);
    write_organisation(writer, "originator", component->manufacturer_name, NULL);
    write_files_analysed(spdx, index);
    if (node != NULL)
        write_checksums(spdx, node->id, node->sha256);
    if (component->homepage != NULL && location_is_web(component->homepage))
        json_field_string(writer, "homepage", component->homepage);
    write_licences(spdx, sbom_licence_declared(component), sbom_licence_concluded(component));
    json_field_text(writer, "description", component->description);
    json_field_string(writer, "primaryPackagePurpose", spdx2_purpose(sbom_type(component)));
    write_external_refs(writer, component);
    write_annotations(spdx, sbom_component_properties(inventory, component),
                      component->occurrences);
    json_end_object(writer);
}

static void
write_asset(const Spdx *spdx, guint index)
{
    const SbomAsset *asset = g_ptr_array_index(spdx->sbom->assets, index);
    JsonWriter *writer = spdx->writer;
    g_autofree char *name = sbom_asset_name(asset);

    json_begin_object(writer);
    json_field_string(writer, "SPDXID", spdx->terms->assets[index]);
    json_field_string(writer, "name", name);
    write_organisation(writer, "supplier", NULL, NULL);
    write_organisation(writer, "originator", NULL, NULL);
    json_field_bool(writer, "filesAnalyzed", false);
    write_checksums(spdx, RECORD_NONE, asset->sha256);
    write_licences(spdx, NULL, NULL);
    json_field_string(writer, "primaryPackagePurpose", "OTHER");
    write_annotations(spdx, sbom_asset_properties(asset), asset->occurrences);
    json_end_object(writer);
}

static void
write_packages(const Spdx *spdx)
{
    json_field_array(spdx->writer, "packages");
    write_image(spdx);
    for (guint i = 0; i < spdx->sbom->graph->n; i++)
        write_component(spdx, i);
    for (guint i = 0; i < spdx->sbom->assets->len; i++)
        write_asset(spdx, i);
    json_end_array(spdx->writer);
}

/* ---- files ---- */

static const char *
file_type(const RecordNode *node)
{
    return strcmp(node->format, "text") == 0 ? "TEXT" : "BINARY";
}

static void
write_file(const Spdx *spdx, const SbomFile *file)
{
    const ScanRecord *record = spdx->sbom->inventory->record;
    const RecordNode *node = scan_record_node(record, file->node);
    JsonWriter *writer = spdx->writer;
    Occurrence occurrence = sbom_file_occurrence(node);
    g_autoptr(GArray) occurrences = g_array_new(FALSE, FALSE, sizeof(Occurrence));
    g_autofree char *id = spdx_file_id(file);
    g_autofree char *location = location_text(record, node->id);
    g_autofree char *name = g_strconcat("./", location, NULL);
    GArray *properties = sbom_file_properties(spdx->sbom->inventory, node);

    g_array_append_val(occurrences, occurrence);
    properties_take(properties, "netbom:file:version", sbom_file_version(node));
    json_begin_object(writer);
    json_field_string(writer, "SPDXID", id);
    json_field_string(writer, "fileName", name);
    json_field_array(writer, "fileTypes");
    json_put_string(writer, file_type(node));
    json_end_array(writer);
    write_checksums(spdx, node->id, node->sha256);
    json_field_string(writer, "licenseConcluded", "NOASSERTION");
    json_field_string(writer, "copyrightText", "NOASSERTION");
    write_annotations(spdx, properties, occurrences);
    json_end_object(writer);
}

static void
write_files(const Spdx *spdx)
{
    const GArray *files = spdx->sbom->files;

    if (files->len == 0)
        return;
    json_field_array(spdx->writer, "files");
    for (guint i = 0; i < files->len; i++)
        write_file(spdx, &g_array_index(files, SbomFile, i));
    json_end_array(spdx->writer);
}

/* ---- relations ---- */

/* comment: NULL for none. */
static void
relate(const Spdx *spdx, const char *from, const char *type, const char *to, const char *comment)
{
    json_begin_object(spdx->writer);
    json_field_string(spdx->writer, "spdxElementId", from);
    json_field_string(spdx->writer, "relationshipType", type);
    json_field_string(spdx->writer, "relatedSpdxElement", to);
    json_field_text(spdx->writer, "comment", comment);
    json_end_object(spdx->writer);
}

static void
relate_files(const Spdx *spdx, const char *from, guint owner)
{
    guint n;
    const SbomFile *files = sbom_files_of(spdx->sbom, owner, &n);

    for (guint i = 0; i < n; i++) {
        g_autofree char *id = spdx_file_id(&files[i]);

        relate(spdx, from, "CONTAINS", id, NULL);
    }
}

static void
write_relationships(const Spdx *spdx)
{
    const Graph *graph = spdx->sbom->graph;
    char **packages = spdx->terms->packages;

    json_field_array(spdx->writer, "relationships");
    relate(spdx, "SPDXRef-DOCUMENT", "DESCRIBES", SPDX_ID_IMAGE, NULL);
    for (guint i = 0; i < graph->n; i++)
        relate(spdx, SPDX_ID_IMAGE, "CONTAINS", packages[i], NULL);
    for (guint i = 0; i < spdx->sbom->assets->len; i++)
        relate(spdx, SPDX_ID_IMAGE, "CONTAINS", spdx->terms->assets[i], NULL);
    relate_files(spdx, SPDX_ID_IMAGE, SBOM_NO_OWNER);
    relate(spdx, SPDX_ID_IMAGE, "CONTAINS", "NOASSERTION",
           sbom_is_incomplete(spdx->sbom->inventory->record)
               ? "not all of the image could be read: components are missing"
               : "whether there are more is not known");
    for (guint i = 0; i < graph->n; i++) {
        const GArray *depends = graph->depends[i];

        for (guint k = 0; k < depends->len; k++)
            relate(spdx, packages[i], "DEPENDS_ON", packages[g_array_index(depends, guint, k)],
                   NULL);
        if (depends->len == 0)
            relate(spdx, packages[i], "DEPENDS_ON", "NOASSERTION", NULL);
        relate_files(spdx, packages[i], i);
    }
    json_end_array(spdx->writer);
}

/* ---- the document ---- */

static void
write_creation(const Spdx *spdx)
{
    const SbomOptions *options = &spdx->sbom->options;
    JsonWriter *writer = spdx->writer;

    json_field_object(writer, "creationInfo");
    json_field_string(writer, "created", spdx->sbom->timestamp);
    json_field_array(writer, "creators");
    json_put_string(writer, TOOL);
    if (options->author != NULL)
        write_organisation(writer, NULL, options->author, options->author_contact);
    json_end_array(writer);
    json_field_string(writer, "comment", spdx_document_comment(spdx->sbom));
    json_end_object(writer);
}

static void
write_extracted_licences(const Spdx *spdx)
{
    g_autoptr(GList) refs = spdx_licence_refs(spdx->terms);

    if (refs == NULL)
        return;
    json_field_array(spdx->writer, "hasExtractedLicensingInfos");
    for (const GList *at = refs; at != NULL; at = at->next) {
        json_begin_object(spdx->writer);
        json_field_string(spdx->writer, "licenseId", at->data);
        json_field_string(spdx->writer, "extractedText",
                          g_hash_table_lookup(spdx->terms->licences, at->data));
        json_field_string(spdx->writer, "comment",
                          "the name of the licence as the image states it; not its text");
        json_end_object(spdx->writer);
    }
    json_end_array(spdx->writer);
}

static bool
has_sha1(const SbomModel *sbom)
{
    for (guint i = 0; i < sbom->files->len; i++)
        if (record_digest(sbom->inventory->record, g_array_index(sbom->files, SbomFile, i).node,
                          DIGEST_SHA1) == NULL)
            return false;
    return true;
}

bool
report_spdx2(const Inventory *inventory, const SbomOptions *options, FILE *out, GError **error)
{
    g_autoptr(SbomModel) sbom = sbom_model_new(inventory, options, "SPDX-2.3");

    if (!has_sha1(sbom)) {
        g_set_error(
            error, NETBOM_ERROR, NETBOM_ERROR_DATA,
            "SPDX 2.3 wants a SHA-1 of each file, and the scan record holds none: scan with "
            "--files -f spdx -f record=FILE");
        return false;
    }
    g_autoptr(SpdxTerms) terms = spdx_terms_new(sbom);
    g_autoptr(JsonWriter) writer = json_writer_new_file(out, JSON_STYLE_PRETTY);
    g_autofree char *name = spdx_document_name(sbom);
    g_autofree char *name_space = g_strconcat("urn:uuid:", sbom->uuid, NULL);
    Spdx spdx = {writer, sbom, terms};

    json_begin_object(writer);
    json_field_string(writer, "spdxVersion", "SPDX-2.3");
    json_field_string(writer, "dataLicense", SPDX_DATA_LICENCE);
    json_field_string(writer, "SPDXID", "SPDXRef-DOCUMENT");
    json_field_string(writer, "name", name);
    json_field_string(writer, "documentNamespace", name_space);
    write_creation(&spdx);
    write_annotations(&spdx, sbom_document_properties(sbom), NULL);
    write_packages(&spdx);
    write_files(&spdx);
    write_relationships(&spdx);
    write_extracted_licences(&spdx);
    json_end_object(writer);
    return json_writer_finish(writer, error);
}
