/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inventory as a CycloneDX 1.6 document in JSON (ECMA-424; schema bom-1.6.schema.json).
 *
 * The image is metadata.component; components are a flat list; each stands once in `dependencies`.
 * What is not known is said (`netbom:unknown`, compositions `incomplete` or `unknown`) and never
 * filled in. The document holds no vulnerabilities: those change without the image.
 *
 * Properties of ours, on the image and on components:
 *   netbom:attribution   SUPPLIER ROLE CONFIDENCE, most confident first
 *   netbom:designation   LIST VERDICT SUPPLIER
 *   netbom:unknown       a fact that was looked for and not found
 * The same inventory gives the same bytes.
 */
#ifndef NETBOM_REPORT_CYCLONEDX_H
#define NETBOM_REPORT_CYCLONEDX_H

#include <stdio.h>

#include "base/json.h"
#include "resolve/inventory.h"

/* Occurrences written of one component; the property netbom:occurrences says how many there are. */
#define CYCLONEDX_OCCURRENCES_MAX 100

/* The document's number and time, as they stand in it; the caller frees them. */
char *cyclonedx_serial_number(const Inventory *inventory);
char *cyclonedx_timestamp(gint64 timestamp);
/* False with NETBOM_ERROR_FILE if anything was not written. */
bool report_cyclonedx(const Inventory *inventory, FILE *out, GError **error);
/* The document as one value of a writer. */
void report_cyclonedx_write(const Inventory *inventory, JsonWriter *writer);

#endif
