/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The walk to bytes that are asked for (unpack/wanted.h): containers are opened where their path
 * says that they begin, members that lead nowhere are not decoded, and nothing is inspected.
 */
#ifndef NETBOM_UNPACK_RETRACE_H
#define NETBOM_UNPACK_RETRACE_H

#include "unpack/engine-private.h"

/* Sends what is wanted of an object and of what is inside it. The share means nothing. */
Share retrace_object(Engine *engine, const Object *object);

#endif
