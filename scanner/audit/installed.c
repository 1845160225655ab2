/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "audit/installed.h"

#include <string.h>

#include "audit/purl.h"

/* A package database with fewer packages may be a leftover. */
#define DATABASE_LEAST 5

struct Installed {
    GHashTable *managers;        /* package manager -> number of its packages */
    GHashTable *source_versions; /* where a package is recorded -> the version of its source */
    GHashTable *releases;        /* of the kernels that are there, as uname -r says them */
};

/* ---- package databases ---- */

static GHashTable *
count_packages(const Inventory *inventory)
{
    GHashTable *managers = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < inventory->components->len; i++) {
        const Component *component = g_ptr_array_index(inventory->components, i);
        const char *manager = component->package_manager;
        if (!manager)
            continue;
        guint count = GPOINTER_TO_UINT(g_hash_table_lookup(managers, manager));
        g_hash_table_insert(managers, (gpointer)manager, GUINT_TO_POINTER(count + 1));
    }
    return managers;
}

/* The package managers that packages of a type of package URL are recorded by. */
static const char *const *
managers_of(const char *type)
{
    static const struct {
        const char *type;
        const char *managers[3];
    } TYPES[] = {{"deb", {"dpkg", "opkg", NULL}},
                 {"rpm", {"rpm", NULL}},
                 {"apk", {"apk", NULL}},
                 {"opkg", {"opkg", NULL}}};
    for (gsize i = 0; i < G_N_ELEMENTS(TYPES); i++)
        if (strcmp(TYPES[i].type, type) == 0)
            return TYPES[i].managers;
    return NULL;
}

const char *
installed_database_of(const Installed *installed, const SbomClaim *claim)
{
    for (guint i = 0; i < claim->purls->len; i++) {
        g_auto(Purl) purl = {0};
        if (!purl_parse(g_ptr_array_index(claim->purls, i), &purl))
            continue;
        const char *const *managers = managers_of(purl.type);
        for (; managers && *managers; managers++)
            if (GPOINTER_TO_UINT(g_hash_table_lookup(installed->managers, *managers)) >=
                DATABASE_LEAST)
                return *managers;
    }
    return NULL;
}

bool
installed_lacks_database_of(const Installed *installed, const SbomClaim *claim)
{
    g_auto(Purl) purl = {0};
    return claim->purls->len > 0 && purl_parse(g_ptr_array_index(claim->purls, 0), &purl) &&
           managers_of(purl.type) && !installed_database_of(installed, claim);
}

/* ---- versions ---- */

static char *
place_key(guint32 node, guint64 offset)
{
    return g_strdup_printf("%u:%" G_GUINT64_FORMAT, node, offset);
}

/* Where a package is recorded -> the version of its source. */
static GHashTable *
collect_source_versions(const Inventory *inventory)
{
    GHashTable *versions = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    const GPtrArray *all = record_evidence_of(inventory->record, "package");
    for (guint i = 0; i < all->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(all, i);
        const char *version = record_evidence_get(evidence, "source-version");
        if (version && *version)
            g_hash_table_insert(versions, place_key(evidence->node, evidence->offset),
                                (gpointer)version);
    }
    return versions;
}

static const char *
source_version(const Installed *installed, const Component *component)
{
    const char *version = NULL;
    for (guint i = 0; !version && i < component->occurrences->len; i++) {
        const Occurrence *place = &g_array_index(component->occurrences, Occurrence, i);
        g_autofree char *key = place_key(place->node, place->offset);
        version = g_hash_table_lookup(installed->source_versions, key);
    }
    return version;
}

static void
add_release(GHashTable *releases, const char *text)
{
    if (text && g_str_has_prefix(text, "Linux version "))
        text += strlen("Linux version ");
    if (text)
        g_hash_table_add(releases, g_strndup(text, strcspn(text, " ")));
}

/* "6.1.0-50-armmp", of banners of kernels and of modules for them. */
static GHashTable *
collect_releases(const Inventory *inventory)
{
    GHashTable *releases = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    const GPtrArray *banners = record_evidence_of(inventory->record, "kernel-banner");
    for (guint i = 0; i < banners->len; i++)
        add_release(releases, record_evidence_get(g_ptr_array_index(banners, i), "text"));
    const GPtrArray *modules = record_evidence_of(inventory->record, "modinfo");
    for (guint i = 0; i < modules->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(modules, i);
        if (g_strcmp0(record_evidence_get(evidence, "key"), "vermagic") == 0)
            add_release(releases, record_evidence_get(evidence, "value"));
    }
    return releases;
}

/* A kernel is known by its release too, which says less or other than its upstream version. */
static VersionsRelation
relate_kernel(const Installed *installed, const char *claimed, VersionsRelation relation)
{
    if (g_hash_table_contains(installed->releases, claimed))
        return VERSIONS_SAME;
    return relation == VERSIONS_OTHER && strchr(claimed, '-') ? VERSIONS_INCOMPARABLE : relation;
}

VersionsRelation
installed_relate(const Installed *installed, const char *claimed, const Component *component)
{
    bool package = component->package_manager != NULL;
    VersionsRelation relation =
        versions_relate(claimed, component->version, component->upstream_version, package);
    if (strcmp(component->name, "linux") == 0 && !package)
        return relate_kernel(installed, claimed, relation);
    if (relation < VERSIONS_OTHER_REVISION || !package)
        return relation;
    const char *source = source_version(installed, component);
    return source ? MIN(relation, versions_relate(claimed, source, NULL, true)) : relation;
}

Installed *
installed_new(const Inventory *inventory)
{
    Installed *installed = g_new(Installed, 1);
    installed->managers = count_packages(inventory);
    installed->source_versions = collect_source_versions(inventory);
    installed->releases = collect_releases(inventory);
    return installed;
}

void
installed_free(Installed *installed)
{
    if (!installed)
        return;
    g_hash_table_unref(installed->managers);
    g_hash_table_unref(installed->source_versions);
    g_hash_table_unref(installed->releases);
    g_free(installed);
}
