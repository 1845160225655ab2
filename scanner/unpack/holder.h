/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The memory of a decoded object, which lives as long as somebody looks at it: the engine while it
 * reads the object, and each search for components that has not been done yet. Used by the thread
 * of the engine only.
 */
#ifndef NETBOM_UNPACK_HOLDER_H
#define NETBOM_UNPACK_HOLDER_H

#include "base/budget.h"

typedef struct Holder Holder;

/* Takes over data, which is of that many bytes and from base/pages, and the charge of them. */
Holder *holder_new(Budget *budget, guint8 *data, guint64 charged_bytes);
/* NULL, which stands for the mapped image, is allowed in both. */
Holder *holder_ref(Holder *holder);
void holder_unref(Holder *holder);

#endif
