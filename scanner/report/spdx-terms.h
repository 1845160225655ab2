/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the two SPDX formats share: identifiers, licences, purposes, and the text of annotations.
 *
 * SPDX has no place for evidence and properties: each attribution and each designation is an
 * annotation "NAME: VALUE" of its own, and one more annotation holds the rest as JSON:
 * {"properties": [{"name", "value"}], "occurrences": [{"location", "offset",
 * "additionalContext"}]}, both as they stand in CycloneDX.
 */
#ifndef NETBOM_REPORT_SPDX_TERMS_H
#define NETBOM_REPORT_SPDX_TERMS_H

#include "report/sbom-facts.h"

#define SPDX_ID_IMAGE     "SPDXRef-Image"
#define SPDX_DATA_LICENCE "CC0-1.0"

/* Identifiers in a document: "SPDXRef-Package-NAME"; letters, digits, '.' and '-' (SPDX 2.3,
 * section 3.2). */
typedef struct {
    const SbomModel *sbom; /* not owned */
    char **packages;       /* of components, in their order */
    char **assets;         /* of certificates and keys */
    GHashTable *licences;  /* "LicenseRef-netbom-..." -> the licence text that it stands for */
} SpdxTerms;

SpdxTerms *spdx_terms_new(const SbomModel *sbom);
void spdx_terms_free(SpdxTerms *terms);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SpdxTerms, spdx_terms_free)

/* "SPDXRef-File-N"; the caller frees it. */
char *spdx_file_id(const SbomFile *file);
/* A licence as an expression; a text that is none gets a LicenseRef, which is kept in `licences`.
 * NULL for NULL. The caller frees it. */
char *spdx_licence(SpdxTerms *terms, const char *licence);
/* The references in `licences`, in order: GList of const char*; the caller frees the list. */
GList *spdx_licence_refs(const SpdxTerms *terms);

/* A component type of CycloneDX as primaryPackagePurpose of 2.3 and as purpose of 3.0.1. */
const char *spdx2_purpose(const char *type);
const char *spdx3_purpose(const char *type);

/* Whether a property is an annotation of its own. */
bool spdx_stands_alone(const Property *property);
/* The JSON of the rest; occurrences: of Occurrence, or NULL. The caller frees it. */
char *spdx_details(const ScanRecord *record, const GArray *properties, const GArray *occurrences);

/* The name of the document. The caller frees it. */
char *spdx_document_name(const SbomModel *sbom);
/* How the document came to be, and what it does not say. */
const char *spdx_document_comment(const SbomModel *sbom);

#endif
