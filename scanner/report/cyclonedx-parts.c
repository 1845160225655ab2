/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes files, cryptographic assets and citations of a CycloneDX document. */
#include "report/cyclonedx-parts.h"

#include <string.h>

#include "report/cyclonedx-component.h"
#include "report/location.h"

/* ---- files ---- */

char *
cyclonedx_file_ref(const SbomFile *file)
{
    return g_strdup_printf(GRAPH_REF_OWN "file:%u", file->node);
}

static void
write_distribution(JsonWriter *writer, const ScanRecord *record, const RecordNode *node)
{
    g_autofree char *uri = location_uri(record, node->id);

    json_field_array(writer, "externalReferences");
    json_begin_object(writer);
    json_field_string(writer, "type", "distribution");
    json_field_string(writer, "url", uri);
    json_field_string(writer, "comment", "the file in the image");
    json_end_object(writer);
    json_end_array(writer);
}

void
cyclonedx_file(JsonWriter *writer, const SbomModel *sbom, const SbomFile *file)
{
    const ScanRecord *record = sbom->inventory->record;
    const RecordNode *node = scan_record_node(record, file->node);
    Occurrence occurrence = sbom_file_occurrence(node);
    g_autofree char *ref = cyclonedx_file_ref(file);
    g_autofree char *version = sbom_file_version(node);
    g_autofree char *location = location_text(record, node->id);

    json_begin_object(writer);
    json_field_string(writer, "type", "file");
    json_field_string(writer, "bom-ref", ref);
    json_field_string(writer, "name", location);
    json_field_text(writer, "version", version);
    cyclonedx_hashes(writer, record, node->id, node->sha256);
    write_distribution(writer, record, node);
    json_field_object(writer, "evidence");
    json_field_array(writer, "occurrences");
    sbom_write_occurrence(writer, record, &occurrence);
    json_end_array(writer);
    json_end_object(writer);
    cyclonedx_properties(writer, sbom_file_properties(sbom->inventory, node));
    json_end_object(writer);
}

/* ---- certificates and keys ---- */

/* "2030-01-01T00:00:00Z"; what a certificate states otherwise is only a property. */
static void
field_time(JsonWriter *writer, const char *key, const char *text)
{
    if (text != NULL && strlen(text) == 20 && text[19] == 'Z')
        json_field_string(writer, key, text);
}

static void
write_certificate(JsonWriter *writer, const SbomModel *sbom, const SbomAsset *asset)
{
    const RecordEvidence *evidence = asset->evidence;

    json_field_string(writer, "assetType", "certificate");
    json_field_object(writer, "certificateProperties");
    if (sbom->options.cyclonedx == CYCLONEDX_1_7)
        json_field_text(writer, "serialNumber", record_evidence_get(evidence, "serial"));
    json_field_text(writer, "subjectName", record_evidence_get(evidence, "subject"));
    json_field_text(writer, "issuerName", record_evidence_get(evidence, "issuer"));
    field_time(writer, "notValidBefore", record_evidence_get(evidence, "not-before"));
    field_time(writer, "notValidAfter", record_evidence_get(evidence, "not-after"));
    json_field_string(writer, "certificateFormat", "X.509");
    if (sbom->options.cyclonedx == CYCLONEDX_1_7 && asset->sha256 != NULL) {
        json_field_object(writer, "fingerprint");
        json_field_string(writer, "alg", "SHA-256");
        json_field_string(writer, "content", asset->sha256);
        json_end_object(writer);
    }
    json_end_object(writer);
}

static void
write_key(JsonWriter *writer, const SbomAsset *asset)
{
    json_field_string(writer, "assetType", "related-crypto-material");
    json_field_object(writer, "relatedCryptoMaterialProperties");
    json_field_string(writer, "type", "private-key");
    json_field_text(writer, "format", record_evidence_get(asset->evidence, "format"));
    json_end_object(writer);
}

void
cyclonedx_asset(JsonWriter *writer, const SbomModel *sbom, const SbomAsset *asset)
{
    const ScanRecord *record = sbom->inventory->record;
    g_autofree char *name = sbom_asset_name(asset);

    json_begin_object(writer);
    json_field_string(writer, "type", "cryptographic-asset");
    json_field_string(writer, "bom-ref", asset->ref);
    json_field_string(writer, "name", name);
    cyclonedx_hashes(writer, record, RECORD_NONE, asset->sha256);
    json_field_object(writer, "evidence");
    json_field_array(writer, "occurrences");
    for (guint i = 0; i < asset->occurrences->len && i < SBOM_OCCURRENCES_MAX; i++)
        sbom_write_occurrence(writer, record, &g_array_index(asset->occurrences, Occurrence, i));
    json_end_array(writer);
    json_end_object(writer);
    json_field_object(writer, "cryptoProperties");
    if (asset->is_certificate)
        write_certificate(writer, sbom, asset);
    else
        write_key(writer, asset);
    json_end_object(writer);
    cyclonedx_properties(writer, sbom_asset_properties(asset));
    json_end_object(writer);
}

/* ---- citations ---- */

typedef struct {
    JsonWriter *writer;
    const SbomModel *sbom;
    bool begun;
} Citing;

static void
cite(Citing *citing, const Attribution *attribution, const char *const *pointers)
{
    JsonWriter *writer = citing->writer;

    if (attribution == NULL)
        return;
    if (!citing->begun)
        json_field_array(writer, "citations");
    citing->begun = true;
    const char *reason = attribution->reason != NULL ? attribution->reason : "";
    char confidence[G_ASCII_DTOSTR_BUF_SIZE];
    g_ascii_formatd(confidence, sizeof confidence, "%.2f",
                    CLAMP(confidence_shown(attribution->confidence), 0, 1));
    g_autofree char *note =
        g_strdup_printf("%s %s %s%s%s", attribution->supplier, role_name(attribution->role),
                        confidence, *reason != '\0' ? ": " : "", reason);

    json_begin_object(writer);
    json_field_array(writer, "pointers");
    for (; *pointers != NULL; pointers++)
        json_put_string(writer, *pointers);
    json_end_array(writer);
    json_field_string(writer, "timestamp", citing->sbom->timestamp);
    json_field_string(writer, "attributedTo", GRAPH_REF_TOOL);
    json_field_string(writer, "note", note);
    json_end_object(writer);
}

void
cyclonedx_citations(JsonWriter *writer, const SbomModel *sbom)
{
    static const char *const SUPPLIER[] = {"/metadata/component/supplier", "/metadata/supplier",
                                           NULL};
    static const char *const MAKER[] = {"/metadata/component/manufacturer", NULL};
    const Inventory *inventory = sbom->inventory;
    Citing citing = {writer, sbom, false};

    cite(&citing, sbom_attribution(inventory->attributions, ROLE_PRODUCT_OF), SUPPLIER);
    cite(&citing, sbom_attribution(inventory->attributions, ROLE_MADE_BY), MAKER);
    for (guint i = 0; i < inventory->components->len; i++) {
        const Component *component = g_ptr_array_index(inventory->components, i);
        g_autofree char *supplier = g_strdup_printf("/components/%u/supplier", i);
        g_autofree char *maker = g_strdup_printf("/components/%u/manufacturer", i);

        cite(&citing, sbom_supplier(component), (const char *const[]){supplier, NULL});
        if (component->manufacturer_name != NULL)
            cite(&citing, sbom_maker(component), (const char *const[]){maker, NULL});
    }
    if (citing.begun)
        json_end_array(writer);
}
