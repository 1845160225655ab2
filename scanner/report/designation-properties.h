/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the lists say, as properties of an SBOM; used where one is written, and where a CycloneDX
 * document that is there is judged again.
 *
 * On the image and on components:
 *   netbom:designation         LIST VERDICT SUPPLIER
 *   netbom:designation:ground  LIST SUPPLIER since=DATE ATTRIBUTED ROLE STRENGTH LOCATION offset=N
 *                              size=N bytes=DIGEST
 *   netbom:designation:reason  LIST SUPPLIER: the ownership path, then why this verdict
 * On the document, of each list that gives a verdict:
 *   netbom:list                LIST jurisdiction=J binding=yes|no url=URL
 *   netbom:list:instrument     LIST: its title, and the authority
 *   netbom:list:scope          LIST: what it is about
 */
#ifndef NETBOM_REPORT_DESIGNATION_PROPERTIES_H
#define NETBOM_REPORT_DESIGNATION_PROPERTIES_H

#include "report/property.h"
#include "resolve/inventory.h"

/* Of the image (component NULL) or of a component. The array (of Property, with the
 * values) is the caller's. */
GArray *designation_hit_properties(const ScanRecord *record, const Component *component,
                                   const GPtrArray *designations);
/* Of the document: date, choice, data, result and lists. */
GArray *designation_judgement_properties(const Inventory *inventory);
/* Whether a property is of one of these two, and so has to go when the document is judged again. */
bool designation_is_property(const char *name);

#endif
