/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What every SBOM format says of the image, of a component, a file, a certificate or key, and of
 * itself. What was looked for and is not known is a property `netbom:unknown`.
 *
 * Properties of ours on the image and on components:
 *   netbom:attribution         SUPPLIER ROLE CONFIDENCE, most confident first
 *   netbom:attribution:proof   SUPPLIER ROLE LOCATION offset=N size=N bytes=DIGEST
 *   netbom:attribution:reason  SUPPLIER ROLE: a sentence
 *   netbom:designation, ...    report/designation-properties.h
 *   netbom:unknown             a fact that was looked for and not found
 * on certificates and keys:
 *   netbom:certificate:KEY, netbom:private-key:KEY   what the evidence says (scanner/README.md)
 * Those of the BSI: TR-03183-2 v2.1.0, and its CycloneDX property taxonomy v0.1.2.
 */
#ifndef NETBOM_REPORT_SBOM_FACTS_H
#define NETBOM_REPORT_SBOM_FACTS_H

#include "report/licence.h"
#include "report/sbom-model.h"

/* From this confidence on an attribution is written as supplier or manufacturer. */
#define SBOM_SUPPLIER_CONFIDENCE 0.8

/* Occurrences written of one thing; the property netbom:occurrences says how many there are. */
#define SBOM_OCCURRENCES_MAX 100

/* The first attribution with that role that is confident enough, or NULL. */
const Attribution *sbom_attribution(const GPtrArray *attributions, Role role);
/* Who supplied a component to whoever built the image: its product's owner, else who packaged it.
 */
const Attribution *sbom_supplier(const Component *component);
/* The attribution that names the manufacturer of a component; NULL: a rule or package names it. */
const Attribution *sbom_maker(const Component *component);
/* Its country: ISO 3166-1 alpha-2, or NULL. */
const char *sbom_manufacturer_country(const Component *component);

const char *sbom_type(const Component *component); /* a component type of CycloneDX */
const char *sbom_name(const Component *component, const char *ref);
/* Valid UTF-8, at most 1024 characters; NULL: unknown. The caller frees it. */
char *sbom_version(const Component *component);
/* The licence that the thing states itself, and what is known of its project's; NULL: unknown. */
const char *sbom_licence_declared(const Component *component);
const char *sbom_licence_concluded(const Component *component);

/* When a file was changed, RFC 3339 in UTC: what stands for its version; NULL: not stated. */
char *sbom_file_version(const RecordNode *node);
/* What a certificate or a key is called. The caller frees it. */
char *sbom_asset_name(const SbomAsset *asset);

/* Arrays of Property; the caller's. */
GArray *sbom_image_properties(const Inventory *inventory);
GArray *sbom_component_properties(const Inventory *inventory, const Component *component);
GArray *sbom_file_properties(const Inventory *inventory, const RecordNode *node);
GArray *sbom_asset_properties(const SbomAsset *asset);
GArray *sbom_document_properties(const SbomModel *sbom);

/* {"location", "offset", "additionalContext"} */
void sbom_write_occurrence(JsonWriter *writer, const ScanRecord *record,
                           const Occurrence *occurrence);
/* The bytes of a file as an occurrence of it. */
Occurrence sbom_file_occurrence(const RecordNode *node);

/* True if bytes could not be read, or the scan ended early: something is known to be missing. */
bool sbom_is_incomplete(const ScanRecord *record);

#endif
