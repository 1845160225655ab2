/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Why a component is, or is not, in an image: every piece of evidence, with the bytes around it. */
#ifndef NETBOM_REPORT_EXPLAIN_H
#define NETBOM_REPORT_EXPLAIN_H

#include "identify/signatures.h"
#include "report/page.h"
#include "resolve/inventory.h"
#include "worker/fetch.h"

typedef struct {
    GPtrArray *components; /* const Component*: of that name */
    GPtrArray *set_aside;  /* const SetAside*: matches of that name that make no component */
    GArray *numbers; /* guint32: of the fetched bytes, for each piece in the order of the two */
} Explanation;

/* What the inventory has of a name (of a component, a package, its title or its bom-ref, in any
 * case). Asks fetch for the bytes around each piece. */
Explanation *explanation_new(const Inventory *inventory, const char *name, Fetch *fetch);
void explanation_free(Explanation *explanation);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Explanation, explanation_free)

/* Once the bytes are there. */
bool explanation_write(const Explanation *explanation, const Inventory *inventory,
                       const Signatures *signatures, const char *name, const Fetch *fetch,
                       FILE *out, const TextOptions *options, GError **error);

#endif
