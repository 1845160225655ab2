/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the steps of resolve share. */
#ifndef NETBOM_RESOLVE_RESOLVE_PRIVATE_H
#define NETBOM_RESOLVE_RESOLVE_PRIVATE_H

#include "resolve/links.h"
#include "resolve/resolve.h"

typedef struct {
    Inventory *inventory;
    const ScanRecord *record;
    const Signatures *signatures;
    const ModuleNames *modules;
    const SourceNames *names;
    Links *links;
    GHashTable *node_by_path; /* path -> RecordNode */
    GHashTable *owner;        /* node id + 1 -> Component: the package that the file belongs to */
    GHashTable *packages;     /* "root\nname" -> Component */
    GHashTable *found;        /* ref -> Component */
    GHashTable *holders; /* node id + 1 -> GPtrArray of Component: what was found in the file */
} Resolver;

static inline gpointer
node_key(guint32 node)
{
    return GUINT_TO_POINTER(node + 1);
}

/* Adds an occurrence; text may be NULL. */
void component_add_occurrence(Resolver *resolver, Component *component,
                              const RecordEvidence *evidence, const char *text, double confidence);
/* Notes that a component was found in a file. */
void resolver_hold(Resolver *resolver, guint32 node, Component *component);

/* The steps, in order. */
void resolve_packages(Resolver *resolver);
void resolve_signatures(Resolver *resolver);
void resolve_modules(Resolver *resolver);
void resolve_named_files(Resolver *resolver);
void resolve_dependencies(Resolver *resolver);
void resolve_image(Resolver *resolver);

#endif
