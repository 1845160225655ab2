/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Files that neither a package nor a rule knows: by texts in them that only one source has,
 * whatever they are called; a library by its SONAME, the linker's name for it, which all programs
 * that are built with it carry too; a program by the name of its file, if it states a version of
 * itself. And the versions that files state of a component whose version nothing else gave.
 */
#include <string.h>

#include "resolve/ecosystem.h"
#include "resolve/names.h"
#include "resolve/resolve-private.h"
#include "resolve/stated-versions.h"
#include "resolve/version-candidates.h"

/* Others may have the name: how often it is right is what tests/accuracy measures. */
#define SONAME_CONFIDENCE 0.90
/* A program whose software is called as it is, and one of several programs of a software. */
#define PROGRAM_CONFIDENCE         0.90
#define PROGRAM_OF_MANY_CONFIDENCE 0.75
/* By texts: with the name of the file, and with no name that says otherwise. */
#define STRINGS_NAMED_CONFIDENCE 0.94
#define STRINGS_CONFIDENCE       0.90
/* So many texts say whose a file is. */
#define STRINGS_ENOUGH 6

typedef struct {
    Resolver *resolver;
    /* node id + 1 -> GPtrArray of RecordEvidence of that kind */
    GHashTable *stated, *strings;
    VersionCandidates *candidates;
} Naming;

/* True if the component is what a source, which may have a rule, is built to. A package of a
 * language may have the name of something else. */
static bool
component_is_of(const Component *component, const char *source, const Signature *signature)
{
    if (component->package_manager && ecosystem_is_language(component->package_manager))
        return false;
    return strcmp(component->name, source) == 0 || g_strcmp0(component->source_name, source) == 0 ||
           (signature && strcmp(component->name, signature->component) == 0);
}

/* The first such component: a package of the source, or what a rule or another of its files gave.
 */
static Component *
component_of(const GPtrArray *components, const char *source, const Signature *signature)
{
    for (guint i = 0; components && i < components->len; i++)
        if (component_is_of(g_ptr_array_index(components, i), source, signature))
            return g_ptr_array_index(components, i);
    return NULL;
}

/* A name says which software it is, and not who made this copy of it: no manufacturer. */
static Component *
component_new(Resolver *resolver, const char *source, const Signature *signature, const char *type)
{
    Inventory *inventory = resolver->inventory;
    Component *component = inventory_add(inventory);
    component->name = inventory_text(inventory, signature ? signature->component : source);
    component->ref = component->name;
    component->type = inventory_text(inventory, signature ? signature->type : type);
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

static const char *
base_name(const RecordNode *node)
{
    const char *slash = strrchr(node->path, '/');
    return slash ? slash + 1 : node->path;
}

static bool
find_stated(const Naming *naming, guint32 node, const char *file, const char *source,
            const Signature *signature, StatedVersion *ret)
{
    bool is_library = links_soname(naming->resolver->links, node) != NULL;
    g_autoptr(GPtrArray) names =
        stated_names(file, source, signature ? signature->component : NULL, NULL);
    return stated_versions_find(g_hash_table_lookup(naming->stated, node_key(node)), names,
                                is_library, ret);
}

/* The component of a source: one that the file holds, else one of the image, else a new one. */
static Component *
component_get(Resolver *resolver, guint32 node, const char *source, const Signature *signature,
              const char *type)
{
    const GPtrArray *holders = g_hash_table_lookup(resolver->holders, node_key(node));
    Component *component = component_of(holders, source, signature);
    if (!component)
        component = component_of(resolver->inventory->components, source, signature);
    return component ? component : component_new(resolver, source, signature, type);
}

/* The file is of a source: its component, with this evidence, and what the file states of it. */
static void
take_file(Naming *naming, const RecordNode *node, const char *source,
          const RecordEvidence *evidence, const char *text, double confidence)
{
    Resolver *resolver = naming->resolver;
    const Signature *signature = signatures_by_source(resolver->signatures, source);
    const char *soname = links_soname(resolver->links, node->id);
    Component *component =
        component_get(resolver, node->id, source, signature, soname ? "library" : "application");
    component->confidence = MAX(component->confidence, confidence);
    component_add_occurrence(resolver, component, evidence, text, confidence);
    resolver_hold(resolver, node->id, component);
    StatedVersion stated;
    if (find_stated(naming, node->id, soname ? soname : base_name(node), source, signature,
                    &stated))
        version_candidates_take(naming->candidates, component, &stated);
}

static guint
strings_count(const RecordEvidence *evidence)
{
    const char *count = record_evidence_get(evidence, "count");
    return count ? (guint)MIN(g_ascii_strtoull(count, NULL, 10), G_MAXUINT16) : 0;
}

/* What a file has of the texts of a source, or NULL. */
static const RecordEvidence *
strings_of(const GPtrArray *all, const char *source)
{
    for (guint i = 0; source && all && i < all->len; i++)
        if (g_strcmp0(record_evidence_get(g_ptr_array_index(all, i), "source"), source) == 0)
            return g_ptr_array_index(all, i);
    return NULL;
}

/* The source of which a file has most texts, if those are enough to say whose it is. */
static const RecordEvidence *
strings_best(const GPtrArray *all)
{
    const RecordEvidence *best = NULL;
    for (guint i = 0; all && i < all->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(all, i);
        guint count = strings_count(evidence);
        if (count >= STRINGS_ENOUGH && (!best || count > strings_count(best)))
            best = evidence;
    }
    return best;
}

/* By its texts a file is of the source that it is named after, if it has any of those; if neither a
 * name nor anything else says whose it is, of that of which it has most. What else it has is a copy
 * of some code of others, or came with this code to them: that is not told apart. */
static void
take_strings(Naming *naming, const RecordNode *node, const char *named, bool known)
{
    const GPtrArray *all = g_hash_table_lookup(naming->strings, node_key(node->id));
    const RecordEvidence *own = strings_of(all, named);
    double confidence = own ? STRINGS_NAMED_CONFIDENCE : STRINGS_CONFIDENCE;
    if (!own && !known && !named)
        own = strings_best(all);
    if (own)
        take_file(naming, node, record_evidence_get(own, "source"), own,
                  record_evidence_get(own, "text"), confidence);
}

/* Whether a software is called as one of its programs is. */
static bool
is_namesake(const char *program, const char *source)
{
    gsize size = strlen(program);
    return g_ascii_strncasecmp(source, program, size) == 0 && !g_ascii_isalpha(source[size]);
}

static bool
in_program_folder(const RecordNode *node)
{
    const char *slash = strrchr(node->path, '/');
    g_autofree char *folder = slash ? g_strndup(node->path, (gsize)(slash - node->path)) : NULL;
    return folder && (g_str_has_suffix(folder, "bin") || g_str_has_suffix(folder, "libexec"));
}

/* Whether the file is known as a program, or as the library that it is. */
static bool
is_known(Resolver *resolver, const RecordNode *node)
{
    const GPtrArray *holders = g_hash_table_lookup(resolver->holders, node_key(node->id));
    bool is_library = links_soname(resolver->links, node->id) != NULL;
    for (guint i = 0; holders && i < holders->len; i++)
        if (is_library || strcmp(((Component *)g_ptr_array_index(holders, i))->type, "library"))
            return true;
    return false;
}

/* A file whose name says which source it is of. True if that is enough. */
static bool
take_named(Naming *naming, const RecordNode *node, const RecordEvidence *soname, const char *source)
{
    Resolver *resolver = naming->resolver;
    const char *file = base_name(node);
    StatedVersion stated;
    if (soname) {
        take_file(naming, node, source, soname, record_evidence_get(soname, "soname"),
                  SONAME_CONFIDENCE);
        return true;
    }
    const Signature *signature = signatures_by_source(resolver->signatures, source);
    if (!find_stated(naming, node->id, file, source, signature, &stated))
        return false;
    take_file(naming, node, source, stated.evidence, stated_version_text(resolver, &stated),
              is_namesake(file, source) ? PROGRAM_CONFIDENCE : PROGRAM_OF_MANY_CONFIDENCE);
    return true;
}

/* What a rule found in a file may lack a version that the file states. */
static void
take_versions(Naming *naming, const RecordNode *node)
{
    const GPtrArray *holders = g_hash_table_lookup(naming->resolver->holders, node_key(node->id));
    const GPtrArray *statements = g_hash_table_lookup(naming->stated, node_key(node->id));
    bool is_library = links_soname(naming->resolver->links, node->id) != NULL;
    for (guint i = 0; holders && i < holders->len; i++) {
        Component *component = g_ptr_array_index(holders, i);
        const Signature *signature =
            signatures_by_component(naming->resolver->signatures, component->name);
        g_autoptr(GPtrArray) names = stated_names(component->name, NULL);
        StatedVersion stated;
        for (char **source = signature ? signature->sources : NULL; source && *source; source++)
            g_ptr_array_add(names, g_strdup(*source));
        if (stated_versions_find(statements, names, is_library, &stated))
            version_candidates_take(naming->candidates, component, &stated);
    }
}

static void
take_node(Naming *naming, const RecordNode *node, const RecordEvidence *soname)
{
    Resolver *resolver = naming->resolver;
    if (g_hash_table_contains(resolver->owner, node_key(node->id)))
        return;
    bool known = is_known(resolver, node);
    take_versions(naming, node);
    g_autofree char *source =
        soname ? source_names_library(resolver->names, record_evidence_get(soname, "soname"))
        : in_program_folder(node) ? source_names_program(resolver->names, base_name(node))
                                  : NULL;
    if (!known && source)
        known = take_named(naming, node, soname, source);
    take_strings(naming, node, source, known);
}

/* Evidence of a kind by its node: a GPtrArray of RecordEvidence for each. */
static GHashTable *
evidence_by_node(const ScanRecord *record, const char *kind)
{
    GHashTable *found = g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_ptr_array_unref);
    const GPtrArray *all = record_evidence_of(record, kind);
    for (guint i = 0; i < all->len; i++) {
        RecordEvidence *evidence = g_ptr_array_index(all, i);
        GPtrArray *list = g_hash_table_lookup(found, node_key(evidence->node));
        if (!list) {
            list = g_ptr_array_new();
            g_hash_table_insert(found, node_key(evidence->node), list);
        }
        g_ptr_array_add(list, evidence);
    }
    return found;
}

void
resolve_named_files(Resolver *resolver)
{
    const ScanRecord *record = resolver->record;
    g_autoptr(GHashTable) stated = evidence_by_node(record, "stated-version");
    g_autoptr(VersionCandidates) candidates = version_candidates_new(resolver);
    g_autoptr(GHashTable) strings = evidence_by_node(record, "known-strings");
    g_autoptr(GHashTable) sonames = evidence_by_node(record, "elf-soname");
    Naming naming = {resolver, stated, strings, candidates};
    for (guint i = 0; i < record->nodes->len; i++) {
        const RecordNode *node = g_ptr_array_index(record->nodes, i);
        const GPtrArray *list = g_hash_table_lookup(sonames, node_key(node->id));
        const RecordEvidence *soname = list ? g_ptr_array_index(list, 0) : NULL;
        take_node(&naming, node, soname && record_evidence_get(soname, "soname") ? soname : NULL);
    }
    version_candidates_apply(candidates);
}
