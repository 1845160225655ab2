/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inspection of objects: the plugins' inspect(), and the component rules over bytes. */
#ifndef NETBOM_INSPECT_INSPECT_H
#define NETBOM_INSPECT_INSPECT_H

#include "unpack/engine-private.h"

/* Calls each inspector that asks for the path of the object or, with by_format, for its format. */
void inspect_object(Engine *engine, const Object *object, const char *format, bool by_format);

/* Runs the component rules over a range of a node's bytes. */
void inspect_range(Engine *engine, guint32 node, const NetbomBytes *bytes, guint64 offset,
                   guint64 size);

#endif
