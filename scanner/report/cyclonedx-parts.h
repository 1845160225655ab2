/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a CycloneDX document holds beside components of software: files, and certificates and keys
 * as cryptographic assets (CBOM; ECMA-424, cryptoProperties). Of a private key its place, kind and
 * the digest of the bytes that hold it are written, and no byte of it.
 */
#ifndef NETBOM_REPORT_CYCLONEDX_PARTS_H
#define NETBOM_REPORT_CYCLONEDX_PARTS_H

#include "report/sbom-model.h"

/* The reference of a file. The caller frees it. */
char *cyclonedx_file_ref(const SbomFile *file);
void cyclonedx_file(JsonWriter *writer, const SbomModel *sbom, const SbomFile *file);
void cyclonedx_asset(JsonWriter *writer, const SbomModel *sbom, const SbomAsset *asset);
/* The field `citations` of CycloneDX 1.7: of each supplier and manufacturer that is written, who
 * says so and why. Nothing if there is none. */
void cyclonedx_citations(JsonWriter *writer, const SbomModel *sbom);

#endif
