/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Resolve: from evidence to components, decided once, in one place. A pure function of the record
 * and the signatures' metadata.
 */
#ifndef NETBOM_RESOLVE_RESOLVE_H
#define NETBOM_RESOLVE_RESOLVE_H

#include "identify/signatures.h"
#include "resolve/inventory.h"
#include "resolve/source-names.h"
#include "resolve/modules.h"

/* The inventory with its components, dependencies and image facts; attributions and designations
 * are empty. The record must outlive it. */
Inventory *resolve(const ScanRecord *record, const Signatures *signatures,
                   const ModuleNames *modules, const SourceNames *names);

#endif
