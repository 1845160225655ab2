/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inventory as a CycloneDX document in JSON (ECMA-424; schemas bom-1.6 and bom-1.7).
 *
 * The image is metadata.component; components are a flat list; each stands once in `dependencies`,
 * which says what a thing depends on or is made of. Certificates and keys are cryptographic assets;
 * files are components by option. What is not known is said (`netbom:unknown`, compositions
 * `incomplete` or `unknown`) and never filled in. The document holds no vulnerabilities: those
 * change without the image. Its properties: report/sbom-facts.h.
 *
 * 1.7 has what 1.6 cannot hold: two licence expressions of one component, citations (who says which
 * supplier, and why), fingerprint and serial number of certificates.
 * The same inventory gives the same bytes.
 */
#ifndef NETBOM_REPORT_CYCLONEDX_H
#define NETBOM_REPORT_CYCLONEDX_H

#include <stdio.h>

#include "base/json.h"
#include "report/sbom-model.h"

const char *cyclonedx_version_name(CyclonedxVersion version); /* "1.6" */
/* False if it is none of ours. */
bool cyclonedx_version_parse(const char *word, CyclonedxVersion *ret_version);

/* The document's number as it stands in it; the caller frees it. options: sbom_options_text(). */
char *cyclonedx_serial_number(const Inventory *inventory, CyclonedxVersion version,
                              const char *options);
/* False with NETBOM_ERROR_FILE if anything was not written. */
bool report_cyclonedx(const Inventory *inventory, const SbomOptions *options, FILE *out,
                      GError **error);
/* The document as one value of a writer. */
void report_cyclonedx_write(const Inventory *inventory, const SbomOptions *options,
                            JsonWriter *writer);

#endif
