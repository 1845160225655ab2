/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Components from signature matches. A match in a file of a package that is built from the same source
 * confirms the package; in any other file it is a component of its own (a copy that was linked in).
 * A match without a version never makes a second component beside one that has a version.
 */
#include <stdlib.h>
#include <string.h>

#include "resolve/names.h"
#include "resolve/resolve-private.h"

static bool
signature_is_package(const Signature *signature, const Component *package)
{
    const char *source = package->source_name ? package->source_name : package->name;
    if (strcmp(signature->component, source) == 0 || strcmp(signature->component, package->name) == 0)
        return true;
    for (char **name = signature->sources; *name; name++)
        if (**name && (strcmp(*name, source) == 0 || strcmp(*name, package->name) == 0))
            return true;
    return false;
}

/* What a signature knows of its component, where nothing better is known yet. */
static void
component_describe(Resolver *resolver, Component *component, const Signature *signature,
                   const char *version)
{
    Inventory *inventory = resolver->inventory;
    component->title = inventory_text(inventory, signature->title);
    if (!component->manufacturer)
        component->manufacturer = inventory_text(inventory, signature->supplier);
    if (!component->homepage)
        component->homepage = inventory_text(inventory, signature->homepage);
    if (!component->licence && signature->licence) {
        component->licence = inventory_text(inventory, signature->licence);
        component->licence_source = "signature";
    }
    /* A CPE without a version matches every flaw that ever was: none is better. */
    if (!component->cpe && signature->cpe && version) {
        g_autofree char *cpe = cpe_format(signature->cpe_part, signature->cpe, version);
        component->cpe = inventory_text(inventory, cpe);
    }
}

/* Independent matches make each other surer; a hundred copies of one match do not. */
static double
confidence_join(double a, double b)
{
    double high = MAX(a, b), low = MIN(a, b);
    return MIN(high + (1 - high) * low * 0.3, 0.99);
}

static void
confirm_package(Resolver *resolver, Component *package, const Signature *signature,
                const RecordEvidence *evidence, const char *version, double confidence)
{
    package->upstream_name = inventory_text(resolver->inventory, signature->component);
    if (version && package->upstream_version && version_same(version, package->upstream_version))
        package->upstream_version = inventory_text(resolver->inventory, version);
    component_describe(resolver, package, signature, package->upstream_version);
    component_add_occurrence(resolver, package, evidence, record_evidence_get(evidence, "text"),
                             confidence);
    package->confidence = confidence_join(package->confidence, confidence);
    resolver_hold(resolver, evidence->node, package);
}

static Component *
component_get(Resolver *resolver, const Signature *signature, const char *version)
{
    Inventory *inventory = resolver->inventory;
    const char *ref = version ? inventory_printf(inventory, "%s@%s", signature->component, version)
                              : inventory_text(inventory, signature->component);
    Component *component = g_hash_table_lookup(resolver->found, ref);
    if (component)
        return component;
    component = inventory_add(inventory);
    component->ref = ref;
    component->name = inventory_text(inventory, signature->component);
    component->version = inventory_text(inventory, version);
    component->type = inventory_text(inventory, signature->type);
    component_describe(resolver, component, signature, version);
    if (signature->purl) {
        g_autofree char *purl = purl_with_version(signature->purl, version);
        component->purl = inventory_text(inventory, purl);
    }
    g_hash_table_insert(resolver->found, g_strdup(ref), component);
    return component;
}

static double
match_confidence(const RecordEvidence *evidence)
{
    const char *text = record_evidence_get(evidence, "confidence");
    long percent = text ? strtol(text, NULL, 10) : 0;
    return (double)CLAMP(percent, 0, 99) / 100;
}

/* The package that a match in this file confirms, or NULL. */
static Component *
package_of_match(Resolver *resolver, const RecordEvidence *evidence, const Signature *signature)
{
    Component *package = g_hash_table_lookup(resolver->owner, node_key(evidence->node));
    return package && signature_is_package(signature, package) ? package : NULL;
}

/* A package in the same image that this match is most likely of, though no list says whose the file is:
 * the same software, in the same version. */
static Component *
package_by_version(Resolver *resolver, const Signature *signature, const char *version)
{
    const GPtrArray *components = resolver->inventory->components;
    for (guint i = 0; i < components->len; i++) {
        Component *package = g_ptr_array_index(components, i);
        if (package->package_manager && package->upstream_version && package->n_files == 0 &&
            signature_is_package(signature, package) &&
            version_same(package->upstream_version, version))
            return package;
    }
    return NULL;
}

static void
take_versioned(Resolver *resolver, const RecordEvidence *evidence, const Signature *signature)
{
    const char *version = record_evidence_get(evidence, "version");
    double confidence = match_confidence(evidence);
    Component *package = package_of_match(resolver, evidence, signature);
    if (!package)
        package = package_by_version(resolver, signature, version);
    if (package) {
        confirm_package(resolver, package, signature, evidence, version, confidence);
        return;
    }
    Component *component = component_get(resolver, signature, version);
    component_add_occurrence(resolver, component, evidence, record_evidence_get(evidence, "text"),
                             confidence);
    component->confidence = confidence_join(component->confidence, confidence);
    component->version_confidence = MAX(component->version_confidence, confidence);
    resolver_hold(resolver, evidence->node, component);
}

/* A component of that name that is known already: in this file, or the only one in the image. */
static Component *
component_named(Resolver *resolver, const Signature *signature, guint32 node)
{
    const GPtrArray *holders = g_hash_table_lookup(resolver->holders, node_key(node));
    for (guint i = 0; holders && i < holders->len; i++) {
        Component *component = g_ptr_array_index(holders, i);
        if (strcmp(component->name, signature->component) == 0 ||
            g_strcmp0(component->upstream_name, signature->component) == 0)
            return component;
    }
    const GPtrArray *components = resolver->inventory->components;
    for (guint i = 0; i < components->len; i++) {
        Component *component = g_ptr_array_index(components, i);
        if (component->package_manager ? signature_is_package(signature, component)
                                       : component->version && strcmp(component->name,
                                                                      signature->component) == 0)
            return component;
    }
    return NULL;
}

static void
take_unversioned(Resolver *resolver, const RecordEvidence *evidence, const Signature *signature)
{
    double confidence = match_confidence(evidence);
    Component *component = package_of_match(resolver, evidence, signature);
    if (component) {
        confirm_package(resolver, component, signature, evidence, NULL, confidence);
        return;
    }
    component = component_named(resolver, signature, evidence->node);
    if (!component)
        component = component_get(resolver, signature, NULL);
    component_add_occurrence(resolver, component, evidence, record_evidence_get(evidence, "text"),
                             confidence);
    if (!component->version)
        component->confidence = confidence_join(component->confidence, confidence);
    resolver_hold(resolver, evidence->node, component);
}

void
resolve_signatures(Resolver *resolver)
{
    const GPtrArray *all = resolver->record->evidence;
    for (int versioned = 1; versioned >= 0; versioned--)
        for (guint i = 0; i < all->len; i++) {
            const RecordEvidence *evidence = g_ptr_array_index(all, i);
            if (strcmp(evidence->kind, "signature") != 0)
                continue;
            const Signature *signature = signatures_by_component(
                resolver->signatures, record_evidence_get(evidence, "component"));
            bool has_version = record_evidence_get(evidence, "version") != NULL;
            if (!signature || has_version != (bool)versioned)
                continue;
            if (versioned)
                take_versioned(resolver, evidence, signature);
            else
                take_unversioned(resolver, evidence, signature);
        }
}
