/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lines that a worker has made and not sent yet, in memory that it shares with its parent: sending
 * each at once would wake the parent thousands of times, and what only the worker has is lost when
 * it is killed. The parent looks here once the worker is gone, and believes nothing: it copies the
 * bytes, and reads them as it reads the rest of the stream.
 */
#ifndef NETBOM_WORKER_PENDING_H
#define NETBOM_WORKER_PENDING_H

#include <glib.h>

/* What it holds at most: the parent should have something to do meanwhile. */
#define PENDING_BYTES (64u << 10)

typedef struct Pending Pending;

/* Shared with all processes that are forked later. NULL: there is no memory. */
Pending *pending_new(void);
/* NULL is allowed. */
void pending_free(Pending *pending);

/* Worker: all that was made and not sent; it begins with what was kept before. At most
 * PENDING_BYTES. */
void pending_keep(Pending *pending, const char *lines, gsize size);
/* Worker: so many bytes were sent, and all that was kept with them. */
void pending_sent(Pending *pending, gsize size);

/* Parent, once the worker is gone: what follows the first `received` bytes of the stream; empty if
 * there is nothing that does. The caller frees it. */
GBytes *pending_take(const Pending *pending, guint64 received);

#endif
