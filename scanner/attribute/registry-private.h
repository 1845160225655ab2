/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parts of the registry share: its suppliers and the indexes over them. */
#ifndef NETBOM_ATTRIBUTE_REGISTRY_PRIVATE_H
#define NETBOM_ATTRIBUTE_REGISTRY_PRIVATE_H

#include "attribute/datadir.h"
#include "attribute/names.h"
#include "attribute/registry.h"

/* Each index maps a folded value to a GPtrArray of const Supplier*. */
typedef GHashTable SupplierIndex;

struct Registry {
    DataDir *data;        /* lends all texts */
    GPtrArray *suppliers; /* of Supplier, by id; in the memory of `data` */
    GHashTable *by_id;
    NameIndex *names;
    GPtrArray *marked; /* of const Supplier: the few whose tools or libraries leave marks */
    SupplierIndex *certificates;
    SupplierIndex *domains;
    SupplierIndex *devicetree;
    SupplierIndex *cpe;
    SupplierIndex *usb;
    SupplierIndex *pci;
};

/* Builds all indexes; the suppliers stand already. */
void registry_index(Registry *registry);

/* Reads one supplier file; NULL with an error. The supplier lives as long as the file. */
Supplier *supplier_parse(const DataFile *file, GError **error);

/* The holder in a copyright line of the data: without mark, years and rest. Belongs to the caller;
 * may be empty. */
char *copyright_holder(const char *line);

#endif
