/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inventory as an SPDX 2.3 document in JSON (spec 2.3; schema spdx-schema.json of that tag).
 *
 * The image is the package that the document DESCRIBES; it CONTAINS each component, certificate and
 * key; DEPENDS_ON stands between components, to NOASSERTION where nothing is known. Supplier: who
 * supplied a component to whoever built the image; originator: who made it. With files, what
 * contains them has filesAnalyzed and a verification code; each has a SHA-1, as the specification
 * demands. Annotations: report/spdx-terms.h.
 * The same inventory gives the same bytes.
 */
#ifndef NETBOM_REPORT_SPDX2_H
#define NETBOM_REPORT_SPDX2_H

#include <stdio.h>

#include "report/sbom-model.h"

/* False with NETBOM_ERROR_FILE if anything was not written, with NETBOM_ERROR_DATA if files are
 * wanted and the record does not hold their SHA-1. */
bool report_spdx2(const Inventory *inventory, const SbomOptions *options, FILE *out,
                  GError **error);

#endif
