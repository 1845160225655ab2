/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Versions that files state of components without one. */
#include "resolve/version-candidates.h"

#include <string.h>

#include "resolve/names.h"

/* What the files of a component state, in the surest way in which they do. */
typedef struct {
    StatedVersion stated;
    bool disputed;
} Candidate;

struct VersionCandidates {
    Resolver *resolver;
    GHashTable *by_component; /* Component -> Candidate */
};

VersionCandidates *
version_candidates_new(Resolver *resolver)
{
    VersionCandidates *candidates = g_new(VersionCandidates, 1);
    *candidates = (VersionCandidates){resolver, g_hash_table_new_full(NULL, NULL, NULL, g_free)};
    return candidates;
}

void
version_candidates_free(VersionCandidates *candidates)
{
    g_hash_table_unref(candidates->by_component);
    g_free(candidates);
}

void
version_candidates_take(VersionCandidates *candidates, Component *component,
                        const StatedVersion *stated)
{
    bool ruled = signatures_by_component(candidates->resolver->signatures, component->name) != NULL;
    if (component->version || component->version_range || component->package_manager ||
        (ruled && stated->confidence < STATED_CONFIDENCE))
        return;
    Candidate *candidate = g_hash_table_lookup(candidates->by_component, component);
    if (!candidate) {
        candidate = g_new(Candidate, 1);
        *candidate = (Candidate){*stated, false};
        g_hash_table_insert(candidates->by_component, component, candidate);
    } else if (stated->confidence > candidate->stated.confidence) {
        *candidate = (Candidate){*stated, false};
    } else if (stated->confidence == candidate->stated.confidence &&
               !version_same(stated->version, candidate->stated.version)) {
        candidate->disputed = true;
    }
}

const char *
stated_version_text(Resolver *resolver, const StatedVersion *stated)
{
    const char *name = record_evidence_get(stated->evidence, "name");
    return name ? inventory_printf(resolver->inventory, "%s %s", name, stated->version)
                : stated->version;
}

/* True if this evidence speaks for the component already. */
static bool
has_occurrence(const Component *component, const RecordEvidence *evidence)
{
    for (guint i = 0; i < component->occurrences->len; i++) {
        const Occurrence *place = &g_array_index(component->occurrences, Occurrence, i);
        if (place->node == evidence->node && place->offset == evidence->offset &&
            strcmp(place->kind, evidence->kind) == 0)
            return true;
    }
    return false;
}

static void
component_set_version(Resolver *resolver, Component *component, const StatedVersion *stated)
{
    Inventory *inventory = resolver->inventory;
    const char *ref = inventory_printf(inventory, "%s@%s", component->name, stated->version);
    if (g_hash_table_contains(resolver->found, ref))
        return;
    g_hash_table_remove(resolver->found, component->ref);
    g_hash_table_insert(resolver->found, g_strdup(ref), component);
    component->ref = ref;
    component->version = inventory_text(inventory, stated->version);
    component->version_confidence = stated->confidence;
    if (component->purl) {
        g_autofree char *purl = purl_with_version(component->purl, stated->version);
        component->purl = inventory_text(inventory, purl);
    }
    if (!has_occurrence(component, stated->evidence))
        component_add_occurrence(resolver, component, stated->evidence,
                                 stated_version_text(resolver, stated), stated->confidence);
}

void
version_candidates_apply(VersionCandidates *candidates)
{
    const GPtrArray *components = candidates->resolver->inventory->components;
    for (guint i = 0; i < components->len; i++) {
        Component *component = g_ptr_array_index(components, i);
        const Candidate *candidate = g_hash_table_lookup(candidates->by_component, component);
        if (candidate && !candidate->disputed)
            component_set_version(candidates->resolver, component, &candidate->stated);
    }
}
