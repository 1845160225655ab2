/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Attribution: which supplier stands behind a component and behind the image, in which role, and
 * how surely. The component is identified first: company names inside known open source say nothing
 * about who made it. A name in the role supports or mentions never adds up to made-by.
 */
#ifndef NETBOM_ATTRIBUTE_ATTRIBUTE_H
#define NETBOM_ATTRIBUTE_ATTRIBUTE_H

#include "attribute/registry.h"
#include "resolve/inventory.h"
#include "resolve/modules.h"

/* Fills the attributions and manufacturer names of all components, and the attributions of the
 * image. */
void attribute(Inventory *inventory, const Registry *registry, const ModuleNames *modules);

#endif
