/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Gives components unique references and orders their dependencies. */
#include "report/graph.h"

#include <string.h>

#include "base/text.h"

/* The reference as UTF-8; never empty, never in the name space of BOM-Links or of the document. */
static char *
base_ref(const Component *component)
{
    const char *wanted = component->ref != NULL ? component->ref : "";
    g_autofree char *text = text_utf8(wanted, strlen(wanted));

    if (*text == '\0' || g_str_has_prefix(text, "urn:cdx:") ||
        g_str_has_prefix(text, GRAPH_REF_OWN))
        return g_strconcat("component:", text, NULL);
    return g_steal_pointer(&text);
}

static void
name_components(Graph *graph, const Inventory *inventory)
{
    g_autoptr(GHashTable) used = g_hash_table_new(g_str_hash, g_str_equal);

    g_hash_table_add(used, (gpointer)GRAPH_REF_IMAGE);
    g_hash_table_add(used, (gpointer)GRAPH_REF_TOOL);
    for (guint i = 0; i < graph->n; i++) {
        g_autofree char *base = base_ref(g_ptr_array_index(inventory->components, i));
        char *ref = g_strdup(base);

        for (guint suffix = i + 1; g_hash_table_contains(used, ref); suffix++) {
            g_free(ref);
            ref = g_strdup_printf("%s#%u", base, suffix);
        }
        g_hash_table_add(used, ref);
        graph->refs[i] = ref;
    }
}

static int
compare_indexes(gconstpointer a, gconstpointer b)
{
    guint left = *(const guint *)a, right = *(const guint *)b;

    return left < right ? -1 : left > right;
}

static GArray *
dependencies(const Component *component, guint self, GHashTable *indexes)
{
    GArray *found = g_array_new(FALSE, FALSE, sizeof(guint));
    guint n_unique = 0;

    for (guint i = 0; component->depends != NULL && i < component->depends->len; i++) {
        gpointer index;

        if (g_hash_table_lookup_extended(indexes, g_ptr_array_index(component->depends, i), NULL,
                                         &index) &&
            GPOINTER_TO_UINT(index) != self)
            g_array_append_val(found, ((guint){GPOINTER_TO_UINT(index)}));
    }
    g_array_sort(found, compare_indexes);
    for (guint i = 0; i < found->len; i++) {
        guint value = g_array_index(found, guint, i);

        if (n_unique == 0 || g_array_index(found, guint, n_unique - 1) != value)
            g_array_index(found, guint, n_unique++) = value;
    }
    g_array_set_size(found, n_unique);
    return found;
}

static void
link_components(Graph *graph, const Inventory *inventory)
{
    g_autoptr(GHashTable) indexes = g_hash_table_new(NULL, NULL);

    for (guint i = 0; i < graph->n; i++)
        g_hash_table_insert(indexes, g_ptr_array_index(inventory->components, i),
                            GUINT_TO_POINTER(i));
    for (guint i = 0; i < graph->n; i++)
        graph->depends[i] = dependencies(g_ptr_array_index(inventory->components, i), i, indexes);
}

static void
reach(const Graph *graph, guint start, bool *reached)
{
    g_autoptr(GArray) queue = g_array_new(FALSE, FALSE, sizeof(guint));

    reached[start] = true;
    g_array_append_val(queue, start);
    while (queue->len > 0) {
        const GArray *depends = graph->depends[g_array_index(queue, guint, queue->len - 1)];

        g_array_set_size(queue, queue->len - 1);
        for (guint i = 0; i < depends->len; i++) {
            guint next = g_array_index(depends, guint, i);

            if (!reached[next]) {
                reached[next] = true;
                g_array_append_val(queue, next);
            }
        }
    }
}

/* Those that nothing depends on, and one of each circle that none of those leads to. */
static void
find_top(Graph *graph)
{
    g_autofree bool *wanted = g_new0(bool, graph->n + 1);
    g_autofree bool *reached = g_new0(bool, graph->n + 1);

    for (guint i = 0; i < graph->n; i++)
        for (guint k = 0; k < graph->depends[i]->len; k++)
            wanted[g_array_index(graph->depends[i], guint, k)] = true;
    for (guint pass = 0; pass < 2; pass++)
        for (guint i = 0; i < graph->n; i++)
            if (pass == 0 ? !wanted[i] : !reached[i]) {
                g_array_append_val(graph->top, i);
                reach(graph, i, reached);
            }
    g_array_sort(graph->top, compare_indexes);
}

Graph *
graph_new(const Inventory *inventory)
{
    Graph *graph = g_new0(Graph, 1);

    graph->n = inventory->components->len;
    graph->refs = g_new0(char *, graph->n + 1);
    graph->depends = g_new0(GArray *, graph->n + 1);
    graph->top = g_array_new(FALSE, FALSE, sizeof(guint));
    name_components(graph, inventory);
    link_components(graph, inventory);
    find_top(graph);
    return graph;
}

void
graph_free(Graph *graph)
{
    if (graph == NULL)
        return;
    for (guint i = 0; i < graph->n; i++)
        g_array_unref(graph->depends[i]);
    g_free(graph->depends);
    g_strfreev(graph->refs);
    g_array_unref(graph->top);
    g_free(graph);
}
