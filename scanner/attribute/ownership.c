/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Walks the relations of suppliers that held on a day. */
#include "attribute/ownership.h"

#include <string.h>

#define OWNERSHIP_DEPTH_MAX 16

bool
relation_is_control(RelationKind kind)
{
    return kind <= RELATION_DIVISION;
}

bool
relation_is_ownership(RelationKind kind)
{
    return kind <= RELATION_AFFILIATE;
}

void
ownership_path_free(OwnershipPath *path)
{
    if (path == NULL) {
        return;
    }
    g_ptr_array_unref(path->steps);
    g_free(path->text);
    g_free(path);
}

static const char *
relation_phrase(RelationKind kind)
{
    switch (kind) {
    case RELATION_SUBSIDIARY:
        return "a subsidiary of";
    case RELATION_MAJORITY:
        return "held by majority by";
    case RELATION_MAJORITY_CONTROL:
        return "controlled by";
    case RELATION_BRAND:
        return "a brand of";
    case RELATION_DIVISION:
        return "a division of";
    case RELATION_JOINT_VENTURE:
        return "a joint venture of";
    case RELATION_AFFILIATE:
        return "an affiliate of";
    default:
        g_assert_not_reached();
    }
}

static char *
steps_text(const char *id, const GPtrArray *steps)
{
    GString *text = g_string_new(id);
    for (guint i = 0; i < steps->len; i++) {
        const Relation *step = g_ptr_array_index(steps, i);
        char from[DATE_TEXT_SIZE], to[DATE_TEXT_SIZE];
        date_format(step->valid_from, from);
        date_format(step->valid_to, to);
        g_string_append_printf(text, "%s is %s %s", i == 0 ? "" : ", which",
                               relation_phrase(step->kind), step->to);
        if (date_known(step->valid_from) && date_known(step->valid_to)) {
            g_string_append_printf(text, " (%s to %s)", from, to);
        } else if (date_known(step->valid_from)) {
            g_string_append_printf(text, " (since %s)", from);
        } else if (date_known(step->valid_to)) {
            g_string_append_printf(text, " (until %s)", to);
        }
    }
    return g_string_free(text, FALSE);
}

static OwnershipPath *
path_find(const GPtrArray *paths, const char *owner)
{
    for (guint i = 0; i < paths->len; i++) {
        OwnershipPath *path = g_ptr_array_index(paths, i);
        if (strcmp(path->owner->id, owner) == 0) {
            return path;
        }
    }
    return NULL;
}

static void
path_add(GPtrArray *paths, const Registry *registry, const char *id, const OwnershipPath *below,
         const Relation *step)
{
    const Supplier *owner = registry_lookup(registry, step->to);
    if (owner == NULL || strcmp(step->to, id) == 0 || path_find(paths, step->to) != NULL) {
        return;
    }
    OwnershipPath *path = g_new0(OwnershipPath, 1);
    path->owner = owner;
    path->control = relation_is_control(step->kind) && (below == NULL || below->control);
    path->steps = g_ptr_array_new();
    if (below != NULL) {
        g_ptr_array_extend(path->steps, below->steps, NULL, NULL);
    }
    g_ptr_array_add(path->steps, (gpointer)step);
    path->text = steps_text(id, path->steps);
    g_ptr_array_add(paths, path);
}

/* Adds the owners of one supplier; a pass for control alone comes before the pass for shares, so
 * control wins. */
static void
owners_add(GPtrArray *paths, const Registry *registry, const char *id, const Supplier *of,
           const OwnershipPath *below, PartialDate day, bool control_only)
{
    for (guint i = 0; of != NULL && i < of->n_relations; i++) {
        const Relation *step = &of->relations[i];
        bool wanted =
            control_only ? relation_is_control(step->kind) : relation_is_ownership(step->kind);
        if (wanted && date_within(day, step->valid_from, step->valid_to)) {
            path_add(paths, registry, id, below, step);
        }
    }
}

static gint
path_compare(gconstpointer a, gconstpointer b)
{
    const OwnershipPath *left = *(OwnershipPath *const *)a, *right = *(OwnershipPath *const *)b;
    if (left->steps->len != right->steps->len) {
        return left->steps->len < right->steps->len ? -1 : 1;
    }
    return strcmp(left->owner->id, right->owner->id);
}

GPtrArray *
ownership_at(const Registry *registry, const char *id, PartialDate day)
{
    GPtrArray *paths = g_ptr_array_new_with_free_func((GDestroyNotify)ownership_path_free);
    const Supplier *supplier = registry_lookup(registry, id);

    for (int control_only = 1; control_only >= 0; control_only--) {
        owners_add(paths, registry, id, supplier, NULL, day, control_only);
        /* The array grows while it is read: breadth first, each owner once. */
        for (guint i = 0; i < paths->len; i++) {
            const OwnershipPath *below = g_ptr_array_index(paths, i);
            if (below->steps->len < OWNERSHIP_DEPTH_MAX) {
                owners_add(paths, registry, id, below->owner, below, day, control_only);
            }
        }
    }
    g_ptr_array_sort(paths, path_compare);
    return paths;
}
