/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The component rules over the bytes of nodes. */
#ifndef NETBOM_INSPECT_MATCH_H
#define NETBOM_INSPECT_MATCH_H

#include "unpack/engine-private.h"

typedef struct Matching Matching;

Matching *matching_new(Engine *engine);
/* All searches must be done (inspect/later.h). NULL is allowed. */
void matching_free(Matching *matching);

/* Has a range of a node's bytes searched, now or later. */
void match_range(Engine *engine, guint32 node, const NetbomBytes *bytes, guint64 offset,
                 guint64 size);
/* The same of an object's first bytes. */
void match_object(Engine *engine, const Object *object, guint64 size);

#endif
