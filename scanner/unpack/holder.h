/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The memory of a decoded object, which lives as long as somebody looks at it: the engine while it
 * reads the object, and each search for components that has not been done yet. Used by the thread
 * of the engine only.
 */
#ifndef NETBOM_UNPACK_HOLDER_H
#define NETBOM_UNPACK_HOLDER_H

#include "unpack/memory.h"

typedef struct Holder Holder;

/* Takes over a block of so many bytes, with its charge. memory must outlive it. */
Holder *holder_new(const Memory *memory, guint8 *block, guint64 capacity);
/* NULL, which stands for the mapped image, is allowed in both. */
Holder *holder_ref(Holder *holder);
void holder_unref(Holder *holder);

#endif
