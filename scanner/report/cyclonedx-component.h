/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One component of a CycloneDX document, and the parts that it shares with the image's component.
 */
#ifndef NETBOM_REPORT_CYCLONEDX_COMPONENT_H
#define NETBOM_REPORT_CYCLONEDX_COMPONENT_H

#include "report/sbom-facts.h"

/* The component of that index. */
void cyclonedx_component(JsonWriter *writer, const SbomModel *sbom, guint index);

/* key: an organisation. country: NULL, "" and "XX" are left out; url: left out if it is not a web
 * address. */
void cyclonedx_organisation(JsonWriter *writer, const char *key, const char *name,
                            const char *country, const char *url);
/* The digests of a node that the record holds; sha256: its first, "" for none. */
void cyclonedx_hashes(JsonWriter *writer, const ScanRecord *record, guint32 node,
                      const char *sha256);
/* The field `properties`; frees them. */
void cyclonedx_properties(JsonWriter *writer, GArray *properties);

#endif
