/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The components of an inventory as a graph for a document: a reference for each that is unique in
 * the document, what each depends on, and which ones the image depends on directly.
 */
#ifndef NETBOM_REPORT_GRAPH_H
#define NETBOM_REPORT_GRAPH_H

#include "resolve/inventory.h"

/* References that the document itself uses. */
#define GRAPH_REF_IMAGE "image"
#define GRAPH_REF_TOOL  "tool:netbom"
/* What those begin with that a document gives to things which are no components. */
#define GRAPH_REF_OWN "netbom:"

typedef struct {
    guint n; /* components, in the order of the inventory */
    char **refs;
    GArray **depends; /* guint: ascending, each once, never the component itself */
    GArray *top;      /* guint: from these every component is reached; ascending */
} Graph;

Graph *graph_new(const Inventory *inventory);
void graph_free(Graph *graph);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Graph, graph_free)

#endif
