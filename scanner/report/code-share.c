/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Adds up executable bytes by maker. */
#include "report/code-share.h"

#include <string.h>

#include "assess/judge.h"

typedef struct {
    const Inventory *inventory;
    GHashTable *programs; /* set of node + 1 */
    GHashTable *owners;   /* node + 1 to Component */
    GHashTable *shares;   /* supplier id to CodeShare */
    CodeShare unknown;
} Sum;

static gpointer
key_of(guint32 node)
{
    return GUINT_TO_POINTER(node + 1);
}

static void
find_programs(Sum *sum, const char *kind)
{
    const GPtrArray *all = record_evidence_of(sum->inventory->record, kind);
    for (guint i = 0; i < all->len; i++)
        g_hash_table_add(sum->programs,
                         key_of(((const RecordEvidence *)g_ptr_array_index(all, i))->node));
}

/* A kernel that was unpacked from a program, say, is counted with that. */
static bool
is_inside_program(const Sum *sum, const RecordNode *node)
{
    while (node->parent < node->id) {
        node = scan_record_node(sum->inventory->record, node->parent);
        if (g_hash_table_contains(sum->programs, key_of(node->id)))
            return true;
    }
    return false;
}

/* Of two components that mainly are the same file, the one that is more certain. */
static void
own_main(Sum *sum)
{
    const GPtrArray *components = sum->inventory->components;
    for (guint i = 0; i < components->len; i++) {
        Component *component = g_ptr_array_index(components, i);
        gpointer key = key_of(component->main_node);
        const Component *other = g_hash_table_lookup(sum->owners, key);
        if (component->main_node != RECORD_NONE &&
            (other == NULL || component->confidence > other->confidence))
            g_hash_table_insert(sum->owners, key, component);
    }
}

static void
own_packaged(Sum *sum)
{
    GHashTableIter iter;
    gpointer node, component;
    g_hash_table_iter_init(&iter, sum->inventory->packaged);
    while (g_hash_table_iter_next(&iter, &node, &component))
        if (!g_hash_table_contains(sum->owners, node))
            g_hash_table_insert(sum->owners, node, component);
}

/* Where one component alone was seen. */
static void
own_seen(Sum *sum)
{
    const GPtrArray *components = sum->inventory->components;
    g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
    GHashTableIter iter;
    gpointer node, owner;
    for (guint i = 0; i < components->len; i++) {
        Component *component = g_ptr_array_index(components, i);
        for (guint k = 0; k < component->occurrences->len; k++) {
            gpointer key = key_of(g_array_index(component->occurrences, Occurrence, k).node);
            bool again = g_hash_table_lookup_extended(seen, key, NULL, &owner);
            g_hash_table_insert(seen, key, again && owner != component ? NULL : component);
        }
    }
    g_hash_table_iter_init(&iter, seen);
    while (g_hash_table_iter_next(&iter, &node, &owner))
        if (owner != NULL && !g_hash_table_contains(sum->owners, node))
            g_hash_table_insert(sum->owners, node, owner);
}

static const char *
country_of(const Component *component)
{
    for (guint i = 0; i < component->attributions->len; i++) {
        const Attribution *attribution = g_ptr_array_index(component->attributions, i);
        if (strcmp(attribution->supplier, component->manufacturer) == 0)
            return attribution->country;
    }
    return NULL;
}

static CodeShare *
share_of(Sum *sum, const Component *component)
{
    if (component == NULL || component->manufacturer == NULL)
        return &sum->unknown;
    CodeShare *share = g_hash_table_lookup(sum->shares, component->manufacturer);
    if (share == NULL) {
        share = g_new0(CodeShare, 1);
        share->supplier = component->manufacturer;
        share->name = component->manufacturer_name;
        share->country = country_of(component);
        g_hash_table_insert(sum->shares, (gpointer)component->manufacturer, share);
    }
    return share;
}

static void
add_verdict(CodeShare *share, const char *verdict)
{
    if (verdict != NULL &&
        (share->verdict == NULL || judge_rank(verdict) < judge_rank(share->verdict)))
        share->verdict = verdict;
}

static void
add_components(Sum *sum)
{
    const GPtrArray *components = sum->inventory->components;
    for (guint i = 0; i < components->len; i++) {
        const Component *component = g_ptr_array_index(components, i);
        CodeShare *share = share_of(sum, component);
        share->components++;
        add_verdict(share, judge_strongest_word(component->designations));
    }
    for (guint i = 0; i < sum->inventory->designations->len; i++) {
        const DesignationHit *hit = g_ptr_array_index(sum->inventory->designations, i);
        CodeShare *share = g_hash_table_lookup(sum->shares, hit->attributed);
        if (share != NULL)
            add_verdict(share, hit->verdict);
    }
}

static void
add_programs(Sum *sum)
{
    const ScanRecord *record = sum->inventory->record;
    for (guint i = 0; i < record->nodes->len; i++) {
        const RecordNode *node = g_ptr_array_index(record->nodes, i);
        if (!g_hash_table_contains(sum->programs, key_of(node->id)) ||
            node->same_as != RECORD_NONE || is_inside_program(sum, node))
            continue;
        CodeShare *share = share_of(sum, g_hash_table_lookup(sum->owners, key_of(node->id)));
        share->bytes += node->size;
        share->files++;
    }
}

static int
compare(gconstpointer a, gconstpointer b)
{
    const CodeShare *x = a, *y = b;
    if (x->bytes != y->bytes)
        return x->bytes > y->bytes ? -1 : 1;
    if (x->components != y->components)
        return x->components > y->components ? -1 : 1;
    return strcmp(x->supplier, y->supplier);
}

GArray *
code_shares_new(const Inventory *inventory)
{
    GArray *shares = g_array_new(FALSE, FALSE, sizeof(CodeShare));
    Sum sum = {.inventory = inventory,
               .programs = g_hash_table_new(NULL, NULL),
               .owners = g_hash_table_new(NULL, NULL),
               .shares = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free)};
    GHashTableIter iter;
    gpointer share;
    find_programs(&sum, "elf");
    find_programs(&sum, "kernel-banner");
    own_main(&sum);
    own_packaged(&sum);
    own_seen(&sum);
    add_components(&sum);
    add_programs(&sum);
    g_hash_table_iter_init(&iter, sum.shares);
    while (g_hash_table_iter_next(&iter, NULL, &share))
        g_array_append_vals(shares, share, 1);
    g_array_sort(shares, compare);
    if (sum.unknown.files > 0 || sum.unknown.components > 0)
        g_array_append_val(shares, sum.unknown);
    g_hash_table_unref(sum.programs);
    g_hash_table_unref(sum.owners);
    g_hash_table_unref(sum.shares);
    return shares;
}
