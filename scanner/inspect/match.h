/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The component rules over the bytes of nodes. A search is a job for the crew: whoever does it
 * writes what was found, while the engine goes on. So the evidence of matches stands anywhere in
 * the stream; the parent puts it in order.
 */
#ifndef NETBOM_INSPECT_MATCH_H
#define NETBOM_INSPECT_MATCH_H

#include "unpack/engine-private.h"

typedef struct Matching Matching;

Matching *matching_new(Engine *engine);
/* All searches must be settled. NULL is allowed. */
void matching_free(Matching *matching);

/* Has a range of a node's bytes searched. */
void match_range(Engine *engine, guint32 node, const NetbomBytes *bytes, guint64 offset,
                 guint64 size);
/* Counts matches that were found by an earlier scan. */
void matching_count(Engine *engine, guint64 matches);
/* Waits for all searches. True if there were any. */
bool matching_settle(Engine *engine);

#endif
