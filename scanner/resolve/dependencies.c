/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which component uses which: a file needs a library that another file is. */
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
    g_autoptr(GPtrArray) users = g_ptr_array_new(), used = g_ptr_array_new();
    for (guint32 node = 0; node < resolver->record->nodes->len; node++) {
        const GPtrArray *needed = links_needed(resolver->links, node);
        if (!needed)
            continue;
        components_of(resolver, node, users);
        for (guint i = 0; users->len > 0 && i < needed->len; i++) {
            guint32 provider = links_provider(resolver->links, g_ptr_array_index(needed, i));
            if (provider == RECORD_NONE)
                continue;
            components_of(resolver, provider, used);
            link_components(users, used);
        }
    }
    const GPtrArray *components = resolver->inventory->components;
    for (guint i = 0; i < components->len; i++)
        g_ptr_array_sort(((Component *)g_ptr_array_index(components, i))->depends, depends_compare);
}
