/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One component of a CycloneDX document, and the parts that it shares with the image's component.
 */
#ifndef NETBOM_REPORT_CYCLONEDX_COMPONENT_H
#define NETBOM_REPORT_CYCLONEDX_COMPONENT_H

#include "base/json.h"
#include "resolve/inventory.h"

/* From this confidence on an attribution is written as supplier or manufacturer. */
#define CYCLONEDX_SUPPLIER_CONFIDENCE 0.8

void cyclonedx_component(JsonWriter *writer, const Inventory *inventory, const Component *component,
                         const char *ref);

/* The first attribution with that role that is confident enough, or NULL. */
const Attribution *cyclonedx_attribution(const GPtrArray *attributions, Role role);
/* key: an organisation. country: NULL, "" and "XX" are left out; url: left out if it is not a web
 * address. */
void cyclonedx_organisation(JsonWriter *writer, const char *key, const char *name,
                            const char *country, const char *url);
void cyclonedx_sha256(JsonWriter *writer, const char *sha256);

/* One property; nothing if the value is NULL or "". */
void cyclonedx_property(JsonWriter *writer, const char *name, const char *value);
void cyclonedx_property_uint(JsonWriter *writer, const char *name, guint64 value);
void cyclonedx_property_confidence(JsonWriter *writer, const char *name, double confidence);
/* An array of CyclonedxProperty. */
void cyclonedx_properties(JsonWriter *writer, const GArray *properties);
/* netbom:attribution and its proof and reason; netbom:designation. component: NULL for the image.
 */
void cyclonedx_supplier_properties(JsonWriter *writer, const ScanRecord *record,
                                   const Component *component, const GPtrArray *attributions,
                                   const GPtrArray *designations);

#endif
