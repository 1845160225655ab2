/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which component uses which: a file needs a library (DT_NEEDED) whose SONAME another file carries. */
#include <string.h>

#include "resolve/resolve-private.h"

/* The components that a file stands for: its package, else what was found in it. */
static void
components_of(Resolver *resolver, guint32 node, GPtrArray *ret_components)
{
    g_ptr_array_set_size(ret_components, 0);
    Component *owner = g_hash_table_lookup(resolver->owner, node_key(node));
    if (owner) {
        g_ptr_array_add(ret_components, owner);
        return;
    }
    const GPtrArray *holders = g_hash_table_lookup(resolver->holders, node_key(node));
    for (guint i = 0; holders && i < holders->len; i++)
        g_ptr_array_add(ret_components, g_ptr_array_index(holders, i));
}

static gint
depends_compare(gconstpointer a, gconstpointer b)
{
    return strcmp((*(Component *const *)a)->ref, (*(Component *const *)b)->ref);
}

static void
link_components(GPtrArray *users, GPtrArray *used)
{
    for (guint i = 0; i < users->len; i++)
        for (guint k = 0; k < used->len; k++) {
            Component *user = g_ptr_array_index(users, i), *library = g_ptr_array_index(used, k);
            if (user != library && !g_ptr_array_find(user->depends, library, NULL))
                g_ptr_array_add(user->depends, library);
        }
}

void
resolve_dependencies(Resolver *resolver)
{
    const GPtrArray *all = resolver->record->evidence;
    g_autoptr(GHashTable) sonames = g_hash_table_new(g_str_hash, g_str_equal); /* name -> node id + 1 */
    g_autoptr(GPtrArray) users = g_ptr_array_new(), used = g_ptr_array_new();
    for (guint i = 0; i < all->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(all, i);
        const char *soname = record_evidence_get(evidence, "soname");
        if (strcmp(evidence->kind, "elf-soname") == 0 && soname &&
            !g_hash_table_contains(sonames, soname))
            g_hash_table_insert(sonames, (gpointer)soname, node_key(evidence->node));
    }
    for (guint i = 0; i < all->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(all, i);
        const char *library = record_evidence_get(evidence, "library");
        if (strcmp(evidence->kind, "elf-needed") != 0 || !library)
            continue;
        gpointer found = g_hash_table_lookup(sonames, library);
        if (!found)
            continue;
        components_of(resolver, evidence->node, users);
        components_of(resolver, GPOINTER_TO_UINT(found) - 1, used);
        link_components(users, used);
    }
    const GPtrArray *components = resolver->inventory->components;
    for (guint i = 0; i < components->len; i++)
        g_ptr_array_sort(((Component *)g_ptr_array_index(components, i))->depends, depends_compare);
}
