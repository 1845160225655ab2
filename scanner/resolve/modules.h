/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Kernel modules: which of them are upstream Linux and which were built outside of its tree.
 * `intree=Y` alone does not say so (a vendor's own tree sets it too), its absence alone neither (a
 * module of Linux may be built apart): the name counts as well, against the list of upstream module
 * names.
 */
#ifndef NETBOM_RESOLVE_MODULES_H
#define NETBOM_RESOLVE_MODULES_H

#include "worker/record.h"

typedef struct ModuleNames ModuleNames;

/* Reads signatures/kernel-modules.txt: one name a line. */
ModuleNames *module_names_load(const char *path, GError **error);
void module_names_free(ModuleNames *names);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ModuleNames, module_names_free)

/* True if Linux has a module of that name ('-' and '_' are the same). */
bool module_names_have(const ModuleNames *names, const char *module);

/* What .modinfo says of one module. Evidence pointers are the record's; NULL where a field is
 * absent. */
typedef struct {
    guint32 node;
    const char *name;
    bool intree;      /* intree=Y */
    bool proprietary; /* not one of the free licences */
    bool upstream;    /* Linux has a module of that name */
    const RecordEvidence *author, *description, *version, *licence, *vermagic;
} Module;

/* Modules of the record, by node. The caller frees the array (Module). */
GArray *modules_of(const ScanRecord *record, const ModuleNames *names);

/* True if the module is no part of Linux as far as can be told: neither built in its tree nor named
 * like one of its own; or of a licence that Linux never has. */
bool module_is_foreign(const Module *module);

#endif
