/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Loads the registry of suppliers, looks them up, and checks the data as a whole. */
#include "attribute/registry.h"

#include <string.h>

#include "attribute/datadir.h"
#include "attribute/ownership.h"
#include "attribute/registry-private.h"

#define SUPPLIER_SCHEMA     "netbom-supplier/1"
#define OWNERSHIP_DEPTH_MAX 16

Registry *
registry_load(const char *path, const char *compiled, GError **error)
{
    g_autoptr(DataDir) dir = datadir_read(path, SUPPLIER_SCHEMA, compiled, error);
    if (dir == NULL) {
        return NULL;
    }
    g_autoptr(Registry) registry = g_new0(Registry, 1);
    registry->suppliers = g_ptr_array_sized_new(dir->files->len);
    registry->by_id = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < dir->files->len; i++) {
        Supplier *supplier = supplier_parse(&g_array_index(dir->files, DataFile, i), error);
        if (supplier == NULL) {
            return NULL;
        }
        g_ptr_array_add(registry->suppliers, supplier);
        g_hash_table_insert(registry->by_id, (gpointer)supplier->id, supplier);
    }
    registry->data = g_steal_pointer(&dir);
    registry_index(registry);
    return g_steal_pointer(&registry);
}

void
registry_free(Registry *registry)
{
    if (registry == NULL) {
        return;
    }
    name_index_free(registry->names);
    GHashTable **const tables[] = {
        &registry->by_id, &registry->certificates, &registry->domains, &registry->devicetree,
        &registry->cpe,   &registry->usb,          &registry->pci};
    for (gsize i = 0; i < G_N_ELEMENTS(tables); i++) {
        g_clear_pointer(tables[i], g_hash_table_unref);
    }
    if (registry->marked != NULL) {
        g_ptr_array_unref(registry->marked);
    }
    g_ptr_array_unref(registry->suppliers);
    datadir_free(registry->data);
    g_free(registry);
}

const char *
registry_digest(const Registry *registry)
{
    return registry->data->digest;
}

bool
registry_save(const Registry *registry, const char *path, GError **error)
{
    return datadir_save(registry->data, path, error);
}

bool
registry_is_compiled(const Registry *registry)
{
    return registry->data->compiled;
}

guint
registry_size(const Registry *registry)
{
    return registry->suppliers->len;
}

const Supplier *
registry_at(const Registry *registry, guint index)
{
    return g_ptr_array_index(registry->suppliers, index);
}

const Supplier *
registry_lookup(const Registry *registry, const char *id)
{
    return id == NULL ? NULL : g_hash_table_lookup(registry->by_id, id);
}

/* --- Check --- */

static void problem_add(GPtrArray *problems, const char *format, ...) G_GNUC_PRINTF(2, 3);

static void
problem_add(GPtrArray *problems, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    g_ptr_array_add(problems, g_strdup_vprintf(format, args));
    va_end(args);
}

static void
relations_check(const Registry *registry, const Supplier *supplier, GPtrArray *problems)
{
    for (guint i = 0; i < supplier->n_relations; i++) {
        const Relation *relation = &supplier->relations[i];
        if (registry_lookup(registry, relation->to) == NULL) {
            problem_add(problems, "%s.json: relation to \"%s\", which is no supplier", supplier->id,
                        relation->to);
        }
        if (date_known(relation->valid_from) && date_known(relation->valid_to) &&
            date_compare(relation->valid_from, relation->valid_to) >= 0) {
            problem_add(problems, "%s.json: relation to \"%s\" ends before it begins", supplier->id,
                        relation->to);
        }
    }
}

/* Whether two relations ever hold at once, as far as their dates are known. */
static bool
relations_overlap(const Relation *a, const Relation *b)
{
    bool a_first = date_known(a->valid_to) && date_known(b->valid_from) &&
                   date_compare(a->valid_to, b->valid_from) <= 0;
    bool b_first = date_known(b->valid_to) && date_known(a->valid_from) &&
                   date_compare(b->valid_to, a->valid_from) <= 0;
    return !a_first && !b_first;
}

/* Whether ownership leads from `from` back to `target`, each step overlapping in time with the one
 * before. */
static bool
circle_leads(const Registry *registry, const char *from, const char *target, const Relation *before,
             int depth)
{
    const Supplier *supplier = registry_lookup(registry, from);
    if (supplier == NULL || depth > OWNERSHIP_DEPTH_MAX) {
        return false;
    }
    for (guint i = 0; i < supplier->n_relations; i++) {
        const Relation *step = &supplier->relations[i];
        if (!relation_is_ownership(step->kind) ||
            (before != NULL && !relations_overlap(before, step))) {
            continue;
        }
        if (strcmp(step->to, target) == 0 ||
            circle_leads(registry, step->to, target, step, depth + 1)) {
            return true;
        }
    }
    return false;
}

static gint
text_compare(gconstpointer a, gconstpointer b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* A value that several suppliers share needs a note with at least one of them, which says how they
 * are told apart. */
static void
shared_check(GHashTable *index, const char *what, GPtrArray *problems)
{
    GHashTableIter iter;
    gpointer key, value;
    g_hash_table_iter_init(&iter, index);
    while (g_hash_table_iter_next(&iter, &key, &value)) {
        const GPtrArray *owners = value;
        bool noted = owners->len < 2;
        for (guint i = 0; i < owners->len; i++) {
            noted = noted || ((const Supplier *)g_ptr_array_index(owners, i))->note != NULL;
        }
        if (!noted) {
            const Supplier *first = g_ptr_array_index(owners, 0),
                           *second = g_ptr_array_index(owners, 1);
            problem_add(problems, "%s.json: %s \"%s\" is also that of %s, and neither has a note",
                        first->id, what, (const char *)key, second->id);
        }
    }
}

static void
names_check(const Registry *registry, GPtrArray *problems)
{
    g_autoptr(GHashTable) names =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
    for (guint i = 0; i < registry->suppliers->len; i++) {
        const Supplier *supplier = registry_at(registry, i);
        const char *const legal[] = {supplier->legal_name, NULL};
        const char *const *const lists[] = {legal, (const char *const *)supplier->aliases,
                                            (const char *const *)supplier->native};
        for (gsize j = 0; j < G_N_ELEMENTS(lists); j++) {
            for (const char *const *name = lists[j]; name != NULL && *name != NULL; name++) {
                char *key = g_utf8_casefold(*name, -1);
                GPtrArray *owners = g_hash_table_lookup(names, key);
                if (owners == NULL) {
                    owners = g_ptr_array_new();
                    g_hash_table_insert(names, key, owners);
                } else {
                    g_free(key);
                }
                if (!g_ptr_array_find(owners, supplier, NULL)) {
                    g_ptr_array_add(owners, (gpointer)supplier);
                }
            }
        }
    }
    shared_check(names, "the name", problems);
}

GPtrArray *
registry_check(const Registry *registry)
{
    GPtrArray *problems = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; i < registry->suppliers->len; i++) {
        const Supplier *supplier = registry_at(registry, i);
        relations_check(registry, supplier, problems);
        if (circle_leads(registry, supplier->id, supplier->id, NULL, 0)) {
            problem_add(problems, "%s.json: is its own owner, over a circle of relations",
                        supplier->id);
        }
    }
    names_check(registry, problems);
    shared_check(registry->domains, "the domain", problems);
    shared_check(registry->devicetree, "the devicetree prefix", problems);
    shared_check(registry->usb, "the USB vendor id", problems);
    shared_check(registry->pci, "the PCI vendor id", problems);
    g_ptr_array_sort(problems, text_compare);
    return problems;
}
