/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who owned a supplier on a day, and over which steps. */
#ifndef NETBOM_ATTRIBUTE_OWNERSHIP_H
#define NETBOM_ATTRIBUTE_OWNERSHIP_H

#include "attribute/registry.h"

/* Subsidiary, majority, majority-control, brand, division: the owner decides. */
bool relation_is_control(RelationKind kind);
/* Control, joint venture or affiliate. Never buying from (oem-of), contributing to, or running a
 * project. */
bool relation_is_ownership(RelationKind kind);

/* One way up from a supplier to an owner. */
typedef struct {
    const Supplier *owner; /* at the end of the steps; the registry's */
    bool control;          /* each step is control */
    GPtrArray *steps;      /* const Relation*, from the supplier upward; never empty */
    char *text; /* "hisilicon is a subsidiary of huawei (since 2004), which is a subsidiary of
                   huawei-holding" */
} OwnershipPath;

void ownership_path_free(OwnershipPath *path);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(OwnershipPath, ownership_path_free)

/* The owners of a supplier on a day (which must be known), one path for each: control before a mere
 * share, then the shortest, then in the order of the data. Sorted by number of steps, then owner
 * id. The array owns the paths and is the caller's; empty for an unknown id. */
GPtrArray *ownership_at(const Registry *registry, const char *id, PartialDate day);

#endif
