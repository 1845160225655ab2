/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The facts of one inventory that a comparison is made of. */
#ifndef NETBOM_DIFF_FACTS_H
#define NETBOM_DIFF_FACTS_H

#include "diff/diff.h"

typedef struct {
    DiffKind kind;
    const char *key, *attribute, *value; /* owned by the text given to facts_of() */
} Fact;

/* Sorted by kind, key, attribute, value. full: those too that a stored document does not have. The
 * caller's; its texts are put into `text`. */
GArray *facts_of(const Inventory *inventory, bool full, GStringChunk *text);

#endif
