/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Libraries that neither a package nor a rule knows, by their SONAME: the linker's name for them,
 * which all programs that are built with them carry too.
 */
#include <string.h>

#include "resolve/ecosystem.h"
#include "resolve/names.h"
#include "resolve/resolve-private.h"

/* Another library may have the name: how often it is right is what tests/accuracy measures. */
#define SONAME_CONFIDENCE 0.90

/* A component of that software that is there already: a package of the source, or what a rule or
 * another of its libraries gave. A package of a language may have the name of something else. */
static Component *
component_of(Resolver *resolver, const char *source, const Signature *signature)
{
    const GPtrArray *components = resolver->inventory->components;
    for (guint i = 0; i < components->len; i++) {
        Component *component = g_ptr_array_index(components, i);
        if (component->package_manager && ecosystem_is_language(component->package_manager))
            continue;
        if (strcmp(component->name, source) == 0 ||
            g_strcmp0(component->source_name, source) == 0 ||
            (signature && strcmp(component->name, signature->component) == 0))
            return component;
    }
    return NULL;
}

/* A name says which software it is, and not who made this copy of it: no manufacturer. */
static Component *
component_new(Resolver *resolver, const char *source, const Signature *signature)
{
    Inventory *inventory = resolver->inventory;
    Component *component = inventory_add(inventory);
    component->name = inventory_text(inventory, signature ? signature->component : source);
    component->ref = component->name;
    component->type = signature ? inventory_text(inventory, signature->type) : "library";
    if (signature) {
        component->title = inventory_text(inventory, signature->title);
        component->homepage = inventory_text(inventory, signature->homepage);
        component->purl = inventory_text(inventory, signature->purl);
    } else {
        g_autofree char *purl = purl_format("generic", NULL, source, NULL, NULL, NULL, NULL);
        component->purl = inventory_text(inventory, purl);
    }
    g_hash_table_insert(resolver->found, g_strdup(component->ref), component);
    return component;
}

static void
take_soname(Resolver *resolver, const RecordEvidence *evidence)
{
    const char *soname = record_evidence_get(evidence, "soname");
    gpointer node = node_key(evidence->node);
    if (!soname || g_hash_table_contains(resolver->owner, node) ||
        g_hash_table_contains(resolver->holders, node))
        return;
    g_autofree char *source = library_names_find(resolver->libraries, soname);
    if (!source)
        return;
    const Signature *signature = signatures_by_source(resolver->signatures, source);
    Component *component = component_of(resolver, source, signature);
    if (!component)
        component = component_new(resolver, source, signature);
    component->confidence = MAX(component->confidence, SONAME_CONFIDENCE);
    component_add_occurrence(resolver, component, evidence, soname, SONAME_CONFIDENCE);
    resolver_hold(resolver, evidence->node, component);
}

void
resolve_libraries(Resolver *resolver)
{
    const GPtrArray *all = resolver->record->evidence;
    for (guint i = 0; i < all->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(all, i);
        if (strcmp(evidence->kind, "elf-soname") == 0)
            take_soname(resolver, evidence);
    }
}
