/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inventory as an SPDX 3.0.1 document in JSON-LD (spec 3.0.1; spdx-context.jsonld and schema of
 * that version): core, software and simple licensing profiles.
 *
 * The same set as in SPDX 2.3 and CycloneDX: the image is the root of a software_Sbom of type
 * "analyzed"; it contains each component, certificate and key; completeness of each relation is
 * said. suppliedBy: who supplied a component to whoever built the image; originatedBy: who made it.
 * Annotations: report/spdx-terms.h. A licence that is not known has no relationship, and is a
 * netbom:unknown. The same inventory gives the same bytes.
 */
#ifndef NETBOM_REPORT_SPDX3_H
#define NETBOM_REPORT_SPDX3_H

#include <stdio.h>

#include "report/sbom-model.h"

/* False with NETBOM_ERROR_FILE if anything was not written. */
bool report_spdx3(const Inventory *inventory, const SbomOptions *options, FILE *out,
                  GError **error);

#endif
