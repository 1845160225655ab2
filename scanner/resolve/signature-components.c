/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Components from signature matches. A match in a file of a package that is built from the same
 * source confirms the package; in any other file it is a component of its own (a copy that was
 * linked in). A match without a version never makes a second component beside one that has a
 * version.
 */
#include <stdlib.h>
#include <string.h>

#include "identify/release-table.h"
#include "resolve/ecosystem.h"
#include "resolve/names.h"
#include "resolve/prose.h"
#include "resolve/resolve-private.h"

typedef struct {
    const RecordEvidence *evidence;
    const Signature *signature;
    const char *version; /* NULL: none */
    const char *named;   /* the name of the file that the version follows from, or NULL */
    const char *range;   /* the versions that it may be, where that is all that is known, or NULL */
    double confidence;
    bool use;   /* the file uses the component as a shared library */
    bool prose; /* the file is a text that names the component */
} SignatureHit;

static bool
signature_is_package(const Signature *signature, const Component *package)
{
    const char *source = package->source_name ? package->source_name : package->name;
    if (strcmp(signature->component, source) == 0 ||
        strcmp(signature->component, package->name) == 0)
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
    } else if (!component->licence_known && g_strcmp0(component->licence_source, "package") == 0) {
        component->licence_known = inventory_text(inventory, signature->licence);
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
    if (version && package->upstream_version &&
        version_is_release(package->upstream_version, version))
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

/* True if a package is named after the component: "libopenssl3" and "openssl", "zlib1g" and "zlib".
 */
static bool
package_named_after(const Component *package, const char *component)
{
    const char *name = package->name;
    name += g_str_has_prefix(name, "lib") ? 3 : 0;
    component += g_str_has_prefix(component, "lib") ? 3 : 0;
    gsize size = strlen(component);
    return size >= 3 && strncmp(name, component, size) == 0 && !g_ascii_isalpha(name[size]);
}

/* A package in the same image that this match is most likely of, though no list says whose the file
 * is: the same software, or else one of that name, in the same version. */
static Component *
package_by_version(Resolver *resolver, const Signature *signature, const char *version)
{
    const GPtrArray *components = resolver->inventory->components;
    Component *namesake = NULL;
    for (guint i = 0; i < components->len; i++) {
        Component *package = g_ptr_array_index(components, i);
        if (!package->package_manager || !package->upstream_version || package->n_files > 0 ||
            !version_same(package->upstream_version, version))
            continue;
        if (signature_is_package(signature, package))
            return package;
        if (!namesake && !ecosystem_is_language(package->package_manager) &&
            package_named_after(package, signature->component))
            namesake = package;
    }
    return namesake;
}

/* A version in doubt is the right component's all the same. */
#define NAMED_CONFIDENCE 0.95

static void
take_versioned(Resolver *resolver, const SignatureHit *hit)
{
    const RecordEvidence *evidence = hit->evidence;
    Component *package = package_of_match(resolver, evidence, hit->signature);
    if (!package)
        package = package_by_version(resolver, hit->signature, hit->version);
    if (package) {
        confirm_package(resolver, package, hit->signature, evidence, hit->version, hit->confidence);
        return;
    }
    Component *component = component_get(resolver, hit->signature, hit->version);
    component_add_occurrence(resolver, component, evidence, record_evidence_get(evidence, "text"),
                             hit->confidence);
    component->confidence =
        confidence_join(component->confidence, MAX(hit->confidence, NAMED_CONFIDENCE));
    component->version_confidence = MAX(component->version_confidence, hit->confidence);
    if (!component->version_name)
        component->version_name = hit->named;
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
        if (component->package_manager
                ? signature_is_package(signature, component)
                : component->version && strcmp(component->name, signature->component) == 0)
            return component;
    }
    return NULL;
}

static void
take_unversioned(Resolver *resolver, const SignatureHit *hit)
{
    const RecordEvidence *evidence = hit->evidence;
    Component *component = package_of_match(resolver, evidence, hit->signature);
    if (component) {
        confirm_package(resolver, component, hit->signature, evidence, NULL, hit->confidence);
        return;
    }
    component = component_named(resolver, hit->signature, evidence->node);
    if (!component)
        component = component_get(resolver, hit->signature, NULL);
    if (!component->version && hit->range)
        component->version_range = hit->range;
    component_add_occurrence(resolver, component, evidence, record_evidence_get(evidence, "text"),
                             hit->confidence);
    if (!component->version)
        component->confidence = hit->prose
                                    ? MAX(component->confidence, hit->confidence)
                                    : confidence_join(component->confidence, hit->confidence);
    resolver_hold(resolver, evidence->node, component);
}

/* ---- which matches count ---- */

static void
set_aside(Resolver *resolver, const RecordEvidence *evidence, const char *reason)
{
    SetAside aside = {evidence, reason};
    g_array_append_val(resolver->inventory->set_aside, aside);
}

/* Where a library's bytes carry no version, its file name may: "libxml2.so.2.9.14". */
#define PATH_VERSION_CONFIDENCE 0.95
/* A library that carries none has that of the programs which use it and name it. */
#define USERS_VERSION_CONFIDENCE 0.95
/* If the program itself names it as surely as this. */
#define USER_NAMES_CONFIDENCE 0.8

/* What the expression captures in a file's name; several groups are the parts of a version that is
 * written without dots. A new string, or NULL. */
static char *
name_number(const char *expression, const char *name)
{
    g_autoptr(GRegex) regex = g_regex_new(expression, G_REGEX_RAW, 0, NULL);
    g_autoptr(GMatchInfo) info = NULL;
    if (!regex || !g_regex_match(regex, name, 0, &info))
        return NULL;
    char *number = g_match_info_fetch(info, 1);
    for (int i = 2; i < g_match_info_get_match_count(info); i++) {
        g_autofree char *part = g_match_info_fetch(info, i);
        char *longer = g_strdup_printf("%s.%s", number, part);
        g_free(number);
        number = longer;
    }
    return number;
}

static void
version_from_path(Resolver *resolver, SignatureHit *hit)
{
    const RecordNode *node = scan_record_node(resolver->record, hit->evidence->node);
    const Signature *signature = hit->signature;
    const char *slash = strrchr(node->path, '/');
    if (!signature->path_version || !slash)
        return;
    g_autofree char *number = name_number(signature->path_version, slash + 1);
    if (!number || !*number)
        return;
    g_autofree char *release = NULL, *range = NULL;
    if (!signature->releases)
        release = g_steal_pointer(&number);
    else if (!release_table_find(signature->releases, number, &release, &range))
        return;
    /* What the bytes say counts, but for a version in less detail. */
    if (hit->version && !(release && g_str_has_prefix(release, hit->version)))
        return;
    hit->range = inventory_text(resolver->inventory, range);
    hit->version = inventory_text(resolver->inventory, release);
    if (hit->version) {
        hit->confidence = PATH_VERSION_CONFIDENCE;
        hit->named = inventory_text(resolver->inventory, slash + 1);
    }
}

/* What a project forgets to raise is where a range begins. */
static void
version_to_range(Resolver *resolver, SignatureHit *hit)
{
    if (!hit->version || !hit->signature->version_lags)
        return;
    hit->range = inventory_printf(resolver->inventory, "vers:generic/>=%s", hit->version);
    hit->version = NULL;
}

/* Above 0.5 is a statement: a text that names a component is none, nor are many. */
#define TEXT_CONFIDENCE 0.45

/* Files that are Linux itself or a module of it: the libraries in them are Linux's own copies. */
static GHashTable *
kernel_files(Resolver *resolver)
{
    GHashTable *nodes = g_hash_table_new(NULL, NULL);
    const GPtrArray *modules = record_evidence_of(resolver->record, "modinfo");
    for (guint i = 0; i < modules->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(modules, i);
        g_hash_table_add(nodes, node_key(evidence->node));
    }
    const GPtrArray *matches = record_evidence_of(resolver->record, "signature");
    for (guint i = 0; i < matches->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(matches, i);
        if (g_strcmp0(record_evidence_get(evidence, "component"), "linux") == 0)
            g_hash_table_add(nodes, node_key(evidence->node));
    }
    return nodes;
}

/* True if the file needs a shared library that is named like the component. */
static bool
hit_needs_name(Resolver *resolver, const SignatureHit *hit)
{
    return strcmp(hit->signature->type, "library") == 0 &&
           links_needs_name(resolver->links, hit->evidence->node, hit->signature->component);
}

/* True if the file uses the component as a shared library: its name there is no copy of it. */
static bool
hit_is_use(Resolver *resolver, const SignatureHit *hit, GHashTable *providers)
{
    guint32 node = hit->evidence->node;
    const GPtrArray *needed = links_needed(resolver->links, node);
    const char *soname = links_soname(resolver->links, node);
    GHashTable *sonames = g_hash_table_lookup(providers, hit->signature->component);
    if (hit_needs_name(resolver, hit))
        return true;
    if (!needed || !sonames || (soname && g_hash_table_contains(sonames, soname)))
        return false;
    for (guint i = 0; i < needed->len; i++)
        if (g_hash_table_contains(sonames, g_ptr_array_index(needed, i)))
            return true;
    return false;
}

/* Component -> set of the SONAMEs of files that hold it. */
static GHashTable *
library_providers(Resolver *resolver, const GArray *hits)
{
    GHashTable *providers =
        g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_hash_table_unref);
    for (guint i = 0; i < hits->len; i++) {
        const SignatureHit *hit = &g_array_index(hits, SignatureHit, i);
        const char *soname = links_soname(resolver->links, hit->evidence->node);
        if (!soname || hit_needs_name(resolver, hit))
            continue;
        GHashTable *sonames = g_hash_table_lookup(providers, hit->signature->component);
        if (!sonames) {
            sonames = g_hash_table_new(g_str_hash, g_str_equal);
            g_hash_table_insert(providers, (gpointer)hit->signature->component, sonames);
        }
        g_hash_table_add(sonames, (gpointer)soname);
    }
    return providers;
}

static GArray *
signature_hits(Resolver *resolver)
{
    GArray *hits = g_array_new(FALSE, FALSE, sizeof(SignatureHit));
    g_autoptr(GHashTable) kernel = kernel_files(resolver);
    const GPtrArray *all = record_evidence_of(resolver->record, "signature");
    for (guint i = 0; i < all->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(all, i);
        SignatureHit hit = {evidence,
                            signatures_by_component(resolver->signatures,
                                                    record_evidence_get(evidence, "component")),
                            record_evidence_get(evidence, "version"),
                            NULL,
                            NULL,
                            match_confidence(evidence),
                            false,
                            false};
        if (!hit.signature)
            continue;
        if (strcmp(hit.signature->type, "library") == 0 &&
            g_hash_table_contains(kernel, node_key(evidence->node))) {
            set_aside(resolver, evidence, "a library inside Linux is part of Linux");
            continue;
        }
        version_from_path(resolver, &hit);
        version_to_range(resolver, &hit);
        if (node_is_prose(scan_record_node(resolver->record, evidence->node))) {
            hit.prose = true;
            hit.version = hit.range = NULL;
            hit.confidence = MIN(hit.confidence, TEXT_CONFIDENCE);
        }
        g_array_append_val(hits, hit);
    }
    return hits;
}

/*
 * A user of a library that names its version: where that version is there, it is one more place.
 * Where the library itself names none, what its users name is its version, if they agree: they are
 * its own tools, or were built with it.
 */
static void
take_use(Resolver *resolver, const SignatureHit *hit)
{
    const char *name = hit->signature->component;
    g_autofree char *ref = hit->version ? g_strdup_printf("%s@%s", name, hit->version) : NULL;
    Component *component = package_of_match(resolver, hit->evidence, hit->signature);
    if (!component && ref)
        component = g_hash_table_lookup(resolver->found, ref);
    if (!component)
        component = g_hash_table_lookup(resolver->found, name);
    if (component)
        component_add_occurrence(resolver, component, hit->evidence,
                                 record_evidence_get(hit->evidence, "text"), hit->confidence);
    else
        set_aside(resolver, hit->evidence,
                  "the file needs it as a shared library: it uses it and does not contain it");
}

/* The version that the users of a library name, if they agree; NULL if they do not, or if a file
 * that holds the library names one. */
static const char *
version_by_users(const GArray *hits, const Signature *signature)
{
    const char *version = NULL;
    for (guint i = 0; i < hits->len; i++) {
        const SignatureHit *hit = &g_array_index(hits, SignatureHit, i);
        if (hit->signature != signature || !hit->version)
            continue;
        if (hit->use && hit->confidence < USER_NAMES_CONFIDENCE)
            continue;
        if (!hit->use || (version && strcmp(version, hit->version) != 0))
            return NULL;
        version = hit->version;
    }
    return version;
}

/* Says of each match whether it is a use, and gives libraries without a version that of their
 * users. */
static void
judge_uses(Resolver *resolver, GArray *hits)
{
    g_autoptr(GHashTable) providers = library_providers(resolver, hits);
    for (guint i = 0; i < hits->len; i++) {
        SignatureHit *hit = &g_array_index(hits, SignatureHit, i);
        hit->use = hit_is_use(resolver, hit, providers);
    }
    g_autoptr(GHashTable) versions = g_hash_table_new(NULL, NULL);
    for (guint i = 0; i < hits->len; i++) {
        const SignatureHit *hit = &g_array_index(hits, SignatureHit, i);
        if (hit->use && hit->version && !g_hash_table_contains(versions, hit->signature))
            g_hash_table_insert(versions, (gpointer)hit->signature,
                                (gpointer)version_by_users(hits, hit->signature));
    }
    for (guint i = 0; i < hits->len; i++) {
        SignatureHit *hit = &g_array_index(hits, SignatureHit, i);
        const char *version = g_hash_table_lookup(versions, hit->signature);
        if (hit->use || !version || !links_soname(resolver->links, hit->evidence->node))
            continue;
        hit->version = version;
        hit->confidence = USERS_VERSION_CONFIDENCE;
    }
}

void
resolve_signatures(Resolver *resolver)
{
    g_autoptr(GArray) hits = signature_hits(resolver);
    judge_uses(resolver, hits);
    for (int pass = 0; pass < 3; pass++)
        for (guint i = 0; i < hits->len; i++) {
            const SignatureHit *hit = &g_array_index(hits, SignatureHit, i);
            if (pass == 0 && !hit->use && hit->version)
                take_versioned(resolver, hit);
            else if (pass == 1 && !hit->use && !hit->version)
                take_unversioned(resolver, hit);
            else if (pass == 2 && hit->use)
                take_use(resolver, hit);
        }
}
