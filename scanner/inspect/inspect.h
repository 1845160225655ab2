/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inspection of objects: the plugins' inspect(). */
#ifndef NETBOM_INSPECT_INSPECT_H
#define NETBOM_INSPECT_INSPECT_H

#include "unpack/engine-private.h"

/* Has each inspector called, now or later, that asks for the path of the object or, with by_format,
 * for its format. What the engine itself has to say of the node must be said. */
void inspect_object(Engine *engine, const Object *object, const char *format, bool by_format);
/* Whether an inspector asks for this path, whatever stands there. */
bool inspect_wants_path(const Engine *engine, const char *inner_path);

#endif
