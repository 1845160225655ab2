/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes an inventory as an SPDX 3.0.1 document. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "report/spdx3.h"

#include <string.h>

#include "report/location.h"
#include "report/spdx-terms.h"

#ifndef PACKAGE_VERSION
#define PACKAGE_VERSION "0.1.0"
#endif

#define CONTEXT "https://spdx.org/rdf/3.0.1/spdx-context.jsonld"
/* The element that stands for what is not known (core model, individual NoAssertionElement). */
#define NO_ASSERTION "https://spdx.org/rdf/3.0.1/terms/Core/NoAssertionElement"

#define ID_DOCUMENT     "SPDXRef-DOCUMENT"
#define ID_SBOM         "SPDXRef-SbomModel"
#define ID_TOOL         "SPDXRef-Tool"
#define ID_AUTHOR       "SPDXRef-Author"
#define ID_DATA_LICENCE "SPDXRef-DataLicence"

typedef struct {
    JsonWriter *writer;
    const SbomModel *sbom;
    SpdxTerms *terms;
    GHashTable *organisations; /* address and name -> identifier */
    GHashTable *licences;      /* expression -> identifier */
    guint n_relations, n_annotations;
} Spdx;

/* ---- elements ---- */

static char *
iri(const Spdx *spdx, const char *id)
{
    return g_strconcat("urn:uuid:", spdx->sbom->uuid, "#", id, NULL);
}

static void
put_id(const Spdx *spdx, const char *id)
{
    g_autofree char *text = iri(spdx, id);

    json_put_string(spdx->writer, text);
}

static void
field_id(const Spdx *spdx, const char *key, const char *id)
{
    json_put_key(spdx->writer, key);
    put_id(spdx, id);
}

/* An array of one. */
static void
field_id_array(const Spdx *spdx, const char *key, const char *id)
{
    json_field_array(spdx->writer, key);
    put_id(spdx, id);
    json_end_array(spdx->writer);
}

static void
element_begin(const Spdx *spdx, const char *type, const char *id)
{
    json_begin_object(spdx->writer);
    json_field_string(spdx->writer, "type", type);
    field_id(spdx, "spdxId", id);
    json_field_string(spdx->writer, "creationInfo", "_:creation");
}

static void
write_hash(const Spdx *spdx, const char *algorithm, const char *value)
{
    if (value == NULL || *value == '\0')
        return;
    json_begin_object(spdx->writer);
    json_field_string(spdx->writer, "type", "Hash");
    json_field_string(spdx->writer, "algorithm", algorithm);
    json_field_string(spdx->writer, "hashValue", value);
    json_end_object(spdx->writer);
}

static void
write_hashes(const Spdx *spdx, guint32 node, const char *sha256)
{
    const ScanRecord *record = spdx->sbom->inventory->record;

    if (sha256 == NULL || *sha256 == '\0')
        return;
    json_field_array(spdx->writer, "verifiedUsing");
    write_hash(spdx, "sha256", sha256);
    write_hash(spdx, "sha512", record_digest(record, node, DIGEST_SHA512));
    write_hash(spdx, "sha1", record_digest(record, node, DIGEST_SHA1));
    json_end_array(spdx->writer);
}

static void
write_external_identifier(const Spdx *spdx, const char *type, const char *text)
{
    if (text == NULL)
        return;
    json_begin_object(spdx->writer);
    json_field_string(spdx->writer, "type", "ExternalIdentifier");
    json_field_string(spdx->writer, "externalIdentifierType", type);
    json_field_string(spdx->writer, "identifier", text);
    json_end_object(spdx->writer);
}

static void
write_annotation(Spdx *spdx, const char *subject, const char *content_type, const char *statement)
{
    g_autofree char *id = g_strdup_printf("SPDXRef-Annotation-%u", ++spdx->n_annotations);

    element_begin(spdx, "Annotation", id);
    json_field_string(spdx->writer, "annotationType", "other");
    field_id(spdx, "subject", subject);
    json_field_string(spdx->writer, "contentType", content_type);
    json_field_string(spdx->writer, "statement", statement);
    json_end_object(spdx->writer);
}

/* Frees the properties. */
static void
write_annotations(Spdx *spdx, const char *subject, GArray *properties, const GArray *occurrences)
{
    g_autofree char *details = spdx_details(spdx->sbom->inventory->record, properties, occurrences);

    for (guint i = 0; i < properties->len; i++) {
        const Property *property = &g_array_index(properties, Property, i);
        g_autofree char *text = g_strdup_printf("%s: %s", property->name, property->value);

        if (spdx_stands_alone(property))
            write_annotation(spdx, subject, "text/plain", text);
    }
    write_annotation(spdx, subject, "application/json", details);
    g_array_unref(properties);
}

/* ---- relations ---- */

static void
relation_begin(Spdx *spdx, const char *from, const char *type, const char *completeness)
{
    g_autofree char *id = g_strdup_printf("SPDXRef-Relationship-%u", ++spdx->n_relations);

    element_begin(spdx, "Relationship", id);
    field_id(spdx, "from", from);
    json_field_string(spdx->writer, "relationshipType", type);
    json_field_text(spdx->writer, "completeness", completeness);
    json_field_array(spdx->writer, "to");
}

static void
relation_end(const Spdx *spdx)
{
    json_end_array(spdx->writer);
    json_end_object(spdx->writer);
}

static void
put_files(const Spdx *spdx, guint owner)
{
    guint n;
    const SbomFile *files = sbom_files_of(spdx->sbom, owner, &n);

    for (guint i = 0; i < n; i++) {
        g_autofree char *id = spdx_file_id(&files[i]);

        put_id(spdx, id);
    }
}

static void
relate_image(Spdx *spdx)
{
    const SbomModel *sbom = spdx->sbom;

    relation_begin(spdx, SPDX_ID_IMAGE, "contains",
                   sbom_is_incomplete(sbom->inventory->record) ? "incomplete" : "noAssertion");
    for (guint i = 0; i < sbom->graph->n; i++)
        put_id(spdx, spdx->terms->packages[i]);
    for (guint i = 0; i < sbom->assets->len; i++)
        put_id(spdx, spdx->terms->assets[i]);
    put_files(spdx, SBOM_NO_OWNER);
    if (sbom->graph->n == 0 && sbom->assets->len == 0 && sbom->files->len == 0)
        json_put_string(spdx->writer, NO_ASSERTION);
    relation_end(spdx);
}

static void
relate_component(Spdx *spdx, guint index)
{
    const GArray *depends = spdx->sbom->graph->depends[index];
    const char *id = spdx->terms->packages[index];
    guint n;

    relation_begin(spdx, id, "dependsOn", depends->len > 0 ? "incomplete" : "noAssertion");
    for (guint i = 0; i < depends->len; i++)
        put_id(spdx, spdx->terms->packages[g_array_index(depends, guint, i)]);
    if (depends->len == 0)
        json_put_string(spdx->writer, NO_ASSERTION);
    relation_end(spdx);
    if (sbom_files_of(spdx->sbom, index, &n) == NULL)
        return;
    relation_begin(spdx, id, "contains", "noAssertion");
    put_files(spdx, index);
    relation_end(spdx);
}

/* ---- organisations and licences: each once, before what names it ---- */

/* url: NULL, or any text. With and without an address it is another element. */
static const char *
organisation(Spdx *spdx, const char *name, const char *url)
{
    bool web = url != NULL && location_is_web(url);
    g_autofree char *key = g_strconcat(web ? url : "", "\n", name, NULL);
    const char *known = g_hash_table_lookup(spdx->organisations, key);

    if (known != NULL)
        return known;
    char *id =
        g_strdup_printf("SPDXRef-Organization-%u", g_hash_table_size(spdx->organisations) + 1);

    g_hash_table_insert(spdx->organisations, g_steal_pointer(&key), id);
    element_begin(spdx, "Organization", id);
    json_field_string(spdx->writer, "name", name);
    if (web) {
        json_field_array(spdx->writer, "externalIdentifier");
        write_external_identifier(spdx, "urlScheme", url);
        json_end_array(spdx->writer);
    }
    json_end_object(spdx->writer);
    return id;
}

/* The text that a LicenseRef stands for. */
static void
write_licence_text(const Spdx *spdx, const char *reference, const char *id)
{
    element_begin(spdx, "simplelicensing_SimpleLicensingText", id);
    json_field_string(spdx->writer, "name", reference);
    json_field_string(spdx->writer, "comment",
                      "the name of the licence as the image states it; not its text");
    json_field_string(spdx->writer, "simplelicensing_licenseText",
                      g_hash_table_lookup(spdx->terms->licences, reference));
    json_end_object(spdx->writer);
}

static void
write_licence_map(const Spdx *spdx, const char *reference, const char *text_id)
{
    json_field_array(spdx->writer, "simplelicensing_customIdToUri");
    json_begin_object(spdx->writer);
    json_field_string(spdx->writer, "type", "DictionaryEntry");
    json_field_string(spdx->writer, "key", reference);
    field_id(spdx, "value", text_id);
    json_end_object(spdx->writer);
    json_end_array(spdx->writer);
}

static const char *
licence_element(Spdx *spdx, const char *licence)
{
    g_autofree char *expression = spdx_licence(spdx->terms, licence);
    const char *known = g_hash_table_lookup(spdx->licences, expression);

    if (known != NULL)
        return known;
    bool named = g_hash_table_contains(spdx->terms->licences, expression);
    guint number = g_hash_table_size(spdx->licences) + 1;
    char *id = g_strdup_printf("SPDXRef-Licence-%u", number);
    g_autofree char *text_id = g_strdup_printf("SPDXRef-LicenceText-%u", number);

    if (named)
        write_licence_text(spdx, expression, text_id);
    element_begin(spdx, "simplelicensing_LicenseExpression", id);
    json_field_string(spdx->writer, "simplelicensing_licenseExpression", expression);
    if (named)
        write_licence_map(spdx, expression, text_id);
    json_end_object(spdx->writer);
    g_hash_table_insert(spdx->licences, g_steal_pointer(&expression), id);
    return id;
}

static void
relate_licence(Spdx *spdx, const char *id, const char *type, const char *licence)
{
    if (licence == NULL)
        return;
    const char *element = licence_element(spdx, licence);

    relation_begin(spdx, id, type, NULL);
    put_id(spdx, element);
    relation_end(spdx);
}

/* ---- packages and files ---- */

/* supplier, maker: identifiers, or NULL. */
static void
package_begin(const Spdx *spdx, const char *id, const char *name, const char *version,
              const char *purpose, const char *supplier, const char *maker)
{
    element_begin(spdx, "software_Package", id);
    json_field_string(spdx->writer, "name", name);
    json_field_text(spdx->writer, "software_packageVersion", version);
    json_field_string(spdx->writer, "software_primaryPurpose", purpose);
    json_field_string(spdx->writer, "software_copyrightText", "NOASSERTION");
    if (supplier != NULL)
        field_id(spdx, "suppliedBy", supplier);
    if (maker != NULL)
        field_id_array(spdx, "originatedBy", maker);
}

static void
write_image(Spdx *spdx)
{
    const Inventory *inventory = spdx->sbom->inventory;
    const Attribution *supplier = sbom_attribution(inventory->attributions, ROLE_PRODUCT_OF);
    const Attribution *maker = sbom_attribution(inventory->attributions, ROLE_MADE_BY);
    const char *supplier_id =
        supplier != NULL ? organisation(spdx, supplier->supplier_name, NULL) : NULL;
    const char *maker_id = maker != NULL ? organisation(spdx, maker->supplier_name, NULL) : NULL;

    package_begin(spdx, SPDX_ID_IMAGE, location_name(inventory->record, 0), inventory->version,
                  "firmware", supplier_id, maker_id);
    write_hashes(spdx, 0, inventory->record->image_sha256);
    json_end_object(spdx->writer);
    write_annotations(spdx, SPDX_ID_IMAGE, sbom_image_properties(inventory), NULL);
    relate_image(spdx);
}

static void
write_identifiers(const Spdx *spdx, const Component *component)
{
    if (component->cpe == NULL && component->purl == NULL)
        return;
    json_field_array(spdx->writer, "externalIdentifier");
    write_external_identifier(spdx, "cpe23", component->cpe);
    write_external_identifier(spdx, "packageUrl", component->purl);
    json_end_array(spdx->writer);
    json_field_text(spdx->writer, "software_packageUrl", component->purl);
}

static void
write_component(Spdx *spdx, guint index)
{
    const Inventory *inventory = spdx->sbom->inventory;
    const Component *component = g_ptr_array_index(inventory->components, index);
    const RecordNode *node = scan_record_node(inventory->record, component->main_node);
    const Attribution *supplier = sbom_supplier(component);
    const char *maker = component->manufacturer_name;
    const char *id = spdx->terms->packages[index];
    const char *supplier_id =
        supplier != NULL ? organisation(spdx, supplier->supplier_name, NULL) : NULL;
    const char *maker_id =
        maker != NULL ? organisation(spdx, maker, component->manufacturer_url) : NULL;
    g_autofree char *version = sbom_version(component);

    package_begin(spdx, id, sbom_name(component, spdx->sbom->graph->refs[index]), version,
                  spdx3_purpose(sbom_type(component)), supplier_id, maker_id);
    json_field_text(spdx->writer, "description", component->description);
    if (node != NULL)
        write_hashes(spdx, node->id, node->sha256);
    write_identifiers(spdx, component);
    if (component->homepage != NULL && location_is_web(component->homepage))
        json_field_string(spdx->writer, "software_homePage", component->homepage);
    json_end_object(spdx->writer);
    write_annotations(spdx, id, sbom_component_properties(inventory, component),
                      component->occurrences);
    relate_licence(spdx, id, "hasDeclaredLicense", sbom_licence_declared(component));
    relate_licence(spdx, id, "hasConcludedLicense", sbom_licence_concluded(component));
    relate_component(spdx, index);
}

static void
write_asset(Spdx *spdx, guint index)
{
    const SbomAsset *asset = g_ptr_array_index(spdx->sbom->assets, index);
    const char *id = spdx->terms->assets[index];
    g_autofree char *name = sbom_asset_name(asset);

    package_begin(spdx, id, name, NULL, "other", NULL, NULL);
    write_hashes(spdx, RECORD_NONE, asset->sha256);
    json_end_object(spdx->writer);
    write_annotations(spdx, id, sbom_asset_properties(asset), asset->occurrences);
}

static void
put_purpose(JsonWriter *writer, const GArray *properties, const char *name, const char *value,
            const char *purpose)
{
    for (guint i = 0; i < properties->len; i++) {
        const Property *property = &g_array_index(properties, Property, i);

        if (strcmp(property->name, name) == 0 && strcmp(property->value, value) == 0)
            json_put_string(writer, purpose);
    }
}

/* TR-03183-2 v2.1.0 states the properties of a file as purposes. */
static void
write_file_purposes(const Spdx *spdx, const GArray *properties)
{
    JsonWriter *writer = spdx->writer;

    json_field_string(writer, "software_primaryPurpose", "file");
    json_field_array(writer, "software_additionalPurpose");
    put_purpose(writer, properties, "bsi:component:executable", "executable", "executable");
    put_purpose(writer, properties, "bsi:component:archive", "archive", "archive");
    put_purpose(writer, properties, "bsi:component:structured", "structured", "container");
    json_end_array(writer);
}

static void
write_file(Spdx *spdx, const SbomFile *file)
{
    const ScanRecord *record = spdx->sbom->inventory->record;
    const RecordNode *node = scan_record_node(record, file->node);
    Occurrence occurrence = sbom_file_occurrence(node);
    g_autoptr(GArray) occurrences = g_array_new(FALSE, FALSE, sizeof(Occurrence));
    g_autofree char *id = spdx_file_id(file);
    g_autofree char *name = location_text(record, node->id);
    GArray *properties = sbom_file_properties(spdx->sbom->inventory, node);

    g_array_append_val(occurrences, occurrence);
    properties_take(properties, "netbom:file:version", sbom_file_version(node));
    element_begin(spdx, "software_File", id);
    json_field_string(spdx->writer, "name", name);
    json_field_string(spdx->writer, "software_fileKind", "file");
    json_field_string(spdx->writer, "software_copyrightText", "NOASSERTION");
    write_file_purposes(spdx, properties);
    write_hashes(spdx, node->id, node->sha256);
    json_end_object(spdx->writer);
    write_annotations(spdx, id, properties, occurrences);
}

/* ---- the document ---- */

static void
write_creation(const Spdx *spdx)
{
    JsonWriter *writer = spdx->writer;

    json_begin_object(writer);
    json_field_string(writer, "type", "CreationInfo");
    json_field_string(writer, "@id", "_:creation");
    json_field_string(writer, "specVersion", "3.0.1");
    json_field_string(writer, "created", spdx->sbom->timestamp);
    field_id_array(spdx, "createdBy", ID_AUTHOR);
    field_id_array(spdx, "createdUsing", ID_TOOL);
    json_field_string(writer, "comment", spdx_document_comment(spdx->sbom));
    json_end_object(writer);
}

/* Who makes the document: an organisation, or where none is stated, the program by itself. */
static void
write_author(const Spdx *spdx)
{
    const SbomOptions *options = &spdx->sbom->options;
    const char *contact = options->author_contact;

    element_begin(spdx, "Tool", ID_TOOL);
    json_field_string(spdx->writer, "name", "netbom-" PACKAGE_VERSION);
    json_end_object(spdx->writer);
    element_begin(spdx, options->author != NULL ? "Organization" : "SoftwareAgent", ID_AUTHOR);
    json_field_string(spdx->writer, "name",
                      options->author != NULL ? options->author : "netbom-" PACKAGE_VERSION);
    if (contact != NULL) {
        json_field_array(spdx->writer, "externalIdentifier");
        write_external_identifier(spdx, location_is_web(contact) ? "urlScheme" : "email", contact);
        json_end_array(spdx->writer);
    }
    json_end_object(spdx->writer);
}

static void
write_document(Spdx *spdx)
{
    JsonWriter *writer = spdx->writer;
    g_autofree char *name = spdx_document_name(spdx->sbom);

    element_begin(spdx, "simplelicensing_LicenseExpression", ID_DATA_LICENCE);
    json_field_string(writer, "simplelicensing_licenseExpression", SPDX_DATA_LICENCE);
    json_end_object(writer);
    element_begin(spdx, "SpdxDocument", ID_DOCUMENT);
    json_field_string(writer, "name", name);
    json_field_array(writer, "profileConformance");
    json_put_string(writer, "core");
    json_put_string(writer, "software");
    json_put_string(writer, "simpleLicensing");
    json_end_array(writer);
    field_id(spdx, "dataLicense", ID_DATA_LICENCE);
    field_id_array(spdx, "rootElement", ID_SBOM);
    json_end_object(writer);
    write_annotations(spdx, ID_DOCUMENT, sbom_document_properties(spdx->sbom), NULL);
}

static void
write_sbom(const Spdx *spdx)
{
    const SbomModel *sbom = spdx->sbom;
    JsonWriter *writer = spdx->writer;

    element_begin(spdx, "software_Sbom", ID_SBOM);
    json_field_array(writer, "software_sbomType");
    json_put_string(writer, "analyzed");
    json_end_array(writer);
    field_id_array(spdx, "rootElement", SPDX_ID_IMAGE);
    json_field_array(writer, "element");
    put_id(spdx, SPDX_ID_IMAGE);
    for (guint i = 0; i < sbom->graph->n; i++)
        put_id(spdx, spdx->terms->packages[i]);
    for (guint i = 0; i < sbom->assets->len; i++)
        put_id(spdx, spdx->terms->assets[i]);
    for (guint i = 0; i < sbom->files->len; i++) {
        g_autofree char *id = spdx_file_id(&g_array_index(sbom->files, SbomFile, i));

        put_id(spdx, id);
    }
    json_end_array(writer);
    json_end_object(writer);
}

static void
write_graph(Spdx *spdx)
{
    json_field_array(spdx->writer, "@graph");
    write_creation(spdx);
    write_author(spdx);
    write_document(spdx);
    write_sbom(spdx);
    write_image(spdx);
    for (guint i = 0; i < spdx->sbom->graph->n; i++)
        write_component(spdx, i);
    for (guint i = 0; i < spdx->sbom->assets->len; i++)
        write_asset(spdx, i);
    for (guint i = 0; i < spdx->sbom->files->len; i++)
        write_file(spdx, &g_array_index(spdx->sbom->files, SbomFile, i));
    json_end_array(spdx->writer);
}

bool
report_spdx3(const Inventory *inventory, const SbomOptions *options, FILE *out, GError **error)
{
    g_autoptr(SbomModel) sbom = sbom_model_new(inventory, options, "SPDX-3.0.1");
    g_autoptr(SpdxTerms) terms = spdx_terms_new(sbom);
    g_autoptr(JsonWriter) writer = json_writer_new_file(out, JSON_STYLE_PRETTY);
    g_autoptr(GHashTable) organisations =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    g_autoptr(GHashTable) licences = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    Spdx spdx = {writer, sbom, terms, organisations, licences, 0, 0};

    json_begin_object(writer);
    json_field_string(writer, "@context", CONTEXT);
    write_graph(&spdx);
    json_end_object(writer);
    return json_writer_finish(writer, error);
}
