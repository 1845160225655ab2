/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Resolve: the order of its steps, and what they share. */
#include "resolve/resolve.h"

#include <string.h>

#include "base/checksum.h"
#include "resolve/resolve-private.h"

void
component_add_occurrence(Resolver *resolver, Component *component, const RecordEvidence *evidence,
                         const char *text, double confidence)
{
    Occurrence occurrence = {evidence->node,   evidence->offset,
                             evidence->size,   evidence->kind,
                             evidence->sha256, inventory_text(resolver->inventory, text),
                             confidence};
    g_array_append_val(component->occurrences, occurrence);
}

void
resolver_hold(Resolver *resolver, guint32 node, Component *component)
{
    GPtrArray *holders = g_hash_table_lookup(resolver->holders, node_key(node));
    if (!holders) {
        holders = g_ptr_array_new();
        g_hash_table_insert(resolver->holders, node_key(node), holders);
    }
    if (!g_ptr_array_find(holders, component, NULL))
        g_ptr_array_add(holders, component);
}

static gint
occurrence_compare(gconstpointer a, gconstpointer b)
{
    const Occurrence *x = a, *y = b;
    if (x->confidence != y->confidence)
        return x->confidence > y->confidence ? -1 : 1;
    if (x->node != y->node)
        return x->node < y->node ? -1 : 1;
    return x->offset < y->offset ? -1 : x->offset > y->offset;
}

static gint
component_compare(gconstpointer a, gconstpointer b)
{
    return strcmp((*(Component *const *)a)->ref, (*(Component *const *)b)->ref);
}

/* Files with the same bytes as one in which a component was found hold it too. */
static void
spread_to_copies(Resolver *resolver)
{
    g_autoptr(GHashTable) copies =
        g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_array_unref);
    const GPtrArray *nodes = resolver->record->nodes;
    for (guint i = 0; i < nodes->len; i++) {
        const RecordNode *node = g_ptr_array_index(nodes, i);
        if (node->same_as == RECORD_NONE)
            continue;
        GArray *list = g_hash_table_lookup(copies, node_key(node->same_as));
        if (!list) {
            list = g_array_new(FALSE, FALSE, sizeof(guint32));
            g_hash_table_insert(copies, node_key(node->same_as), list);
        }
        g_array_append_val(list, node->id);
    }
    if (g_hash_table_size(copies) == 0)
        return;
    const GPtrArray *components = resolver->inventory->components;
    for (guint i = 0; i < components->len; i++) {
        Component *component = g_ptr_array_index(components, i);
        guint count = component->occurrences->len;
        for (guint k = 0; k < count; k++) {
            Occurrence copy = g_array_index(component->occurrences, Occurrence, k);
            const GArray *list = g_hash_table_lookup(copies, node_key(copy.node));
            for (guint c = 0; list && c < list->len; c++) {
                copy.node = g_array_index(list, guint32, c);
                g_array_append_val(component->occurrences, copy);
            }
        }
    }
}

static void
finish(Resolver *resolver)
{
    const GPtrArray *components = resolver->inventory->components;
    spread_to_copies(resolver);
    for (guint i = 0; i < components->len; i++) {
        Component *component = g_ptr_array_index(components, i);
        g_array_sort(component->occurrences, occurrence_compare);
        if (component->main_node == RECORD_NONE && !component->package_manager)
            component->main_node = g_array_index(component->occurrences, Occurrence, 0).node;
    }
    g_ptr_array_sort(resolver->inventory->components, component_compare);
}

/* Paths are long, and begin alike: their hash is made many bytes at a time. */
static guint
path_hash(gconstpointer path)
{
    return checksum_crc32(0, path, strlen(path));
}

Inventory *
resolve(const ScanRecord *record, const Signatures *signatures, const ModuleNames *modules,
        const SourceNames *names)
{
    Resolver resolver = {
        .inventory = inventory_new(record),
        .record = record,
        .signatures = signatures,
        .modules = modules,
        .names = names,
        .links = links_new(record),
        .node_by_path = g_hash_table_new(path_hash, g_str_equal),
        .packages = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .found = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .holders = g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_ptr_array_unref),
    };
    resolver.owner = resolver.inventory->packaged;
    for (guint i = 0; i < record->nodes->len; i++) {
        RecordNode *node = g_ptr_array_index(record->nodes, i);
        g_hash_table_insert(resolver.node_by_path, (gpointer)node->path, node);
    }
    resolve_image(&resolver);
    resolve_packages(&resolver);
    resolve_signatures(&resolver);
    resolve_modules(&resolver);
    resolve_named_files(&resolver);
    resolve_dependencies(&resolver);
    finish(&resolver);
    links_free(resolver.links);
    g_hash_table_unref(resolver.node_by_path);
    g_hash_table_unref(resolver.packages);
    g_hash_table_unref(resolver.found);
    g_hash_table_unref(resolver.holders);
    return resolver.inventory;
}
