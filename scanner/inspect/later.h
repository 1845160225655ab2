/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Work on the bytes of nodes that the engine does not wait for: component rules and inspectors. It
 * is done by the crew while the engine goes on, and writes what it finds itself; so that stands
 * anywhere in the stream, and the parent puts it in order.
 */
#ifndef NETBOM_INSPECT_LATER_H
#define NETBOM_INSPECT_LATER_H

#include "unpack/engine-private.h"

/* Part of a larger struct of g_malloc(), zeroed but for the first three. */
typedef struct Later {
    CrewJob job; /* job.run is called with &later.job */
    Engine *engine;
    void (*end)(struct Later *later); /* called by the engine once it is done; frees it; or NULL */
    /* The queue's own. */
    Holder *holder;
    guint64 size;
} Later;

/* Has it done: at once, if these are few bytes or there is no helper. The bytes that the engine is
 * reading stay where they are until then. */
void later_do(Later *later, guint64 size);
/* Waits for all that was not done at once. True if there was any. */
bool later_settle(Engine *engine);

#endif
