/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The findings as CycloneDX declarations (attestations, CDXA; in the same schema since 1.6).
 *
 * A list that gives a finding is a standard, each of its entries that meets this image a
 * requirement: that nothing here is of the supplier that it names. A finding is a claim about its
 * component, which speaks against that requirement; its evidence is the place of the proof, with
 * the bytes where they are at hand. Only what a list says plainly has a score of conformance (0); a
 * review has its reason alone. A list without findings does not appear: that would say more than is
 * known.
 */
#ifndef NETBOM_REPORT_DECLARATIONS_H
#define NETBOM_REPORT_DECLARATIONS_H

#include "base/json.h"
#include "report/graph.h"
#include "resolve/inventory.h"

/* The members `definitions` and `declarations` of a document, for a writer that is in its object;
 * nothing without findings. graph: of the same document. */
void declarations_write(JsonWriter *json, const Inventory *inventory, const Graph *graph);

#endif
