/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Collects bytes that the worker is asked for (unpack/wanted.h), whole and in memory: for small
 * ranges. */
#ifndef NETBOM_WORKER_FETCH_H
#define NETBOM_WORKER_FETCH_H

#include "worker/worker.h"

typedef struct Fetch Fetch;

Fetch *fetch_new(void);
void fetch_free(Fetch *fetch);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Fetch, fetch_free)

/* Asks for a range of the node at that path; its number for fetch_bytes(). */
guint32 fetch_add(Fetch *fetch, const char *path, guint64 offset, guint64 size);
/* For the scan that brings them. Owned by the fetch. */
const WorkerContents *fetch_contents(Fetch *fetch);
/* Cut to what is there; NULL: there is no such node. */
const GByteArray *fetch_bytes(const Fetch *fetch, guint32 number);

#endif
