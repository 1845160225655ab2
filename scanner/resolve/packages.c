/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Components from package databases, and which files belong to them. */
#include <string.h>

#include "resolve/ecosystem.h"
#include "resolve/names.h"
#include "resolve/resolve-private.h"

/* A package database says what was installed; hardly anything is surer. */
#define PACKAGE_CONFIDENCE 0.98

/*
 * The root of the file system that a database describes: the database's path without the place that
 * its package manager gives it. "!/squashfs@0x0/usr/lib/opkg/status" gives "!/squashfs@0x0".
 */
static char *
database_root(const char *path)
{
    static const char *const PLACES[] = {
        "/var/lib/dpkg/",  "/usr/lib/opkg/",   "/usr/lib/ipkg/", "/var/lib/opkg/",
        "/lib/apk/db/",    "/usr/lib/apk/db/", "/var/lib/rpm/",  "/usr/lib/sysimage/rpm/",
        "/usr/share/rpm/", "/var/opkg/",       "/opt/lib/opkg/"};
    const char *best = NULL;
    for (gsize i = 0; i < G_N_ELEMENTS(PLACES); i++) {
        const char *at = g_strrstr(path, PLACES[i]);
        /* "/usr/lib/apk/db/" ends in "/lib/apk/db/": the longer place is the right one. */
        if (at && (!best || at < best))
            best = at;
    }
    if (!best)
        best = strrchr(path, '/');
    return g_strndup(path, best ? (gsize)(best - path) : 0);
}

/* os-release values of one root: key -> value. */
static GHashTable *
release_of(Resolver *resolver, const char *root)
{
    GHashTable *values = g_hash_table_new(g_str_hash, g_str_equal);
    const GPtrArray *all = record_evidence_of(resolver->record, "os-release");
    gsize root_size = strlen(root);
    for (guint i = 0; i < all->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(all, i);
        const RecordNode *node = scan_record_node(resolver->record, evidence->node);
        const char *key = record_evidence_get(evidence, "key");
        const char *value = record_evidence_get(evidence, "value");
        if (!key || !value || strncmp(node->path, root, root_size) != 0 ||
            node->path[root_size] != '/' || strstr(node->path + root_size, "!/"))
            continue;
        if (!g_hash_table_contains(values, key))
            g_hash_table_insert(values, (gpointer)key, (gpointer)value);
    }
    return values;
}

/* "debian-12", "openwrt-23.05.2", or NULL. New string. */
static char *
distro_of(GHashTable *release)
{
    const char *id = g_hash_table_lookup(release, "id");
    const char *version = g_hash_table_lookup(release, "version_id");
    if (!id) {
        id = g_hash_table_lookup(release, "distrib_id");
        version = g_hash_table_lookup(release, "distrib_release");
    }
    if (!id || !*id)
        return NULL;
    g_autofree char *lower = g_ascii_strdown(id, -1);
    /* "12 (bookworm) - installer build ..." */
    int size = version ? (int)strcspn(version, " ") : 0;
    return size > 0 ? g_strdup_printf("%s-%.*s", lower, size, version) : g_steal_pointer(&lower);
}

static char *
package_purl(const Component *component, const char *distro, const char *distro_id)
{
    const char *manager = component->package_manager;
    const char *arch = component->architecture, *name = component->name,
               *version = component->version;
    if (ecosystem_is_language(manager))
        return ecosystem_purl(manager, name, version);
    if (strcmp(manager, "dpkg") == 0)
        return purl_format("deb", distro_id ? distro_id : "debian", name, version, "arch", arch,
                           "distro", distro, NULL);
    if (strcmp(manager, "apk") == 0)
        return purl_format("apk", distro_id ? distro_id : "alpine", name, version, "arch", arch,
                           "distro", distro, NULL);
    if (strcmp(manager, "rpm") == 0) {
        /* The epoch is a qualifier in a purl, not a part of the version. */
        const char *colon = version ? strchr(version, ':') : NULL;
        g_autofree char *epoch = colon ? g_strndup(version, (gsize)(colon - version)) : NULL;
        return purl_format("rpm", distro_id, name, colon ? colon + 1 : version, "arch", arch,
                           "distro", distro, "epoch", epoch, NULL);
    }
    return purl_format("generic", NULL, name, version, "arch", arch, "distro", distro, NULL);
}

static void
package_identify(Resolver *resolver, Component *component)
{
    const Signatures *signatures = resolver->signatures;
    if (ecosystem_is_language(component->package_manager))
        return; /* its names are a world of their own */
    const Signature *signature = signatures_by_source(
        signatures, component->source_name ? component->source_name : component->name);
    if (!signature)
        signature = signatures_by_component(signatures, component->name);
    if (!signature)
        return;
    component->manufacturer = inventory_text(resolver->inventory, signature->supplier);
    if (!component->homepage)
        component->homepage = inventory_text(resolver->inventory, signature->homepage);
}

static void
package_fill(Resolver *resolver, Component *component, const RecordEvidence *evidence,
             GHashTable *release)
{
    Inventory *inventory = resolver->inventory;
    const char *source_version = record_evidence_get(evidence, "source-version");
    component->name = inventory_text(inventory, record_evidence_get(evidence, "name"));
    component->version = inventory_text(inventory, record_evidence_get(evidence, "version"));
    component->package_manager =
        inventory_text(inventory, record_evidence_get(evidence, "manager"));
    component->architecture = inventory_text(inventory, record_evidence_get(evidence, "arch"));
    component->source_name = inventory_text(inventory, record_evidence_get(evidence, "source"));
    component->maintainer = inventory_text(inventory, record_evidence_get(evidence, "maintainer"));
    component->homepage = inventory_text(inventory, record_evidence_get(evidence, "homepage"));
    component->licence = inventory_text(inventory, record_evidence_get(evidence, "licence"));
    component->licence_source = component->licence ? "package" : NULL;
    if (!component->package_manager)
        component->package_manager = "dpkg";
    g_autofree char *distro = distro_of(release);
    g_autofree char *distro_id = distro ? g_strndup(distro, strcspn(distro, "-")) : NULL;
    g_autofree char *purl = package_purl(component, distro, distro_id);
    component->purl = inventory_text(inventory, purl);
    component->confidence = PACKAGE_CONFIDENCE;
    component->version_confidence = component->version ? PACKAGE_CONFIDENCE : 0;
    if (ecosystem_is_language(component->package_manager)) {
        component->upstream_version = component->version;
    } else if (component->version) {
        g_autofree char *upstream = version_upstream(
            source_version && *source_version ? source_version : component->version);
        component->upstream_version = inventory_text(inventory, upstream);
    }
    package_identify(resolver, component);
}

static const char *
evidence_text(const RecordEvidence *evidence, const char *key)
{
    const char *value = record_evidence_get(evidence, key);
    return value ? value : "";
}

/* One package may stand in several places (status and control file, both banks of a dual image): it
 * is one component with several occurrences. */
static const char *
package_ref(Resolver *resolver, const RecordEvidence *evidence)
{
    const char *arch = evidence_text(evidence, "arch");
    return inventory_printf(resolver->inventory, "%s:%s@%s%s%s", evidence_text(evidence, "manager"),
                            evidence_text(evidence, "name"), evidence_text(evidence, "version"),
                            *arch ? ":" : "", arch);
}

static void
take_package(Resolver *resolver, const RecordEvidence *evidence, GHashTable *releases)
{
    const char *name = record_evidence_get(evidence, "name");
    const RecordNode *node = scan_record_node(resolver->record, evidence->node);
    if (!name || !*name)
        return;
    g_autofree char *root = database_root(node->path);
    const char *ref = package_ref(resolver, evidence);
    Component *component = g_hash_table_lookup(resolver->found, ref);
    if (!component) {
        GHashTable *release = g_hash_table_lookup(releases, root);
        if (!release) {
            release = release_of(resolver, root);
            g_hash_table_insert(releases, g_strdup(root), release);
        }
        component = inventory_add(resolver->inventory);
        component->ref = ref;
        package_fill(resolver, component, evidence, release);
        g_hash_table_insert(resolver->found, g_strdup(ref), component);
    }
    g_hash_table_insert(resolver->packages, g_strdup_printf("%s\n%s", root, name), component);
    g_autofree char *text = g_strdup_printf("%s %s", name, evidence_text(evidence, "version"));
    component_add_occurrence(resolver, component, evidence, text, PACKAGE_CONFIDENCE);
}

/* full: begins with the root. */
static void
own_file(Resolver *resolver, Component *component, GString *full, gsize root_size, const char *path,
         gsize path_size)
{
    /* Lists name files as they were before /bin became a link to /usr/bin. */
    static const char *const MERGED[] = {"/", "/usr/"};
    for (gsize i = 0; i < G_N_ELEMENTS(MERGED); i++) {
        g_string_truncate(full, root_size);
        g_string_append(full, MERGED[i]);
        g_string_append_len(full, path, (gssize)path_size);
        const RecordNode *node = g_hash_table_lookup(resolver->node_by_path, full->str);
        if (!node || node->kind == NODE_DIR || node->kind == NODE_GAP)
            continue;
        component->n_files++;
        if (!g_hash_table_contains(resolver->owner, node_key(node->id)))
            g_hash_table_insert(resolver->owner, node_key(node->id), component);
        if (component->main_node == RECORD_NONE && strcmp(node->format, "elf") == 0)
            component->main_node = node->id;
        return;
    }
}

static void
take_package_files(Resolver *resolver, const RecordEvidence *evidence)
{
    const char *name = record_evidence_get(evidence, "package");
    const char *paths = record_evidence_get(evidence, "paths");
    const RecordNode *node = scan_record_node(resolver->record, evidence->node);
    if (!name || !paths)
        return;
    g_autofree char *root = database_root(node->path);
    g_autofree char *key = g_strdup_printf("%s\n%s", root, name);
    Component *component = g_hash_table_lookup(resolver->packages, key);
    if (!component)
        return;
    g_autoptr(GString) full = g_string_new(root);
    const gsize root_size = full->len;
    for (gsize size; *paths; paths += size + (paths[size] == '\n')) {
        size = strcspn(paths, "\n");
        if (size > 0)
            own_file(resolver, component, full, root_size, paths, size);
    }
}

/* A package of a language that a package of the distribution brought is that package. */
static bool
is_brought(const Resolver *resolver, const RecordEvidence *evidence)
{
    return !ecosystem_is_built_in(record_evidence_get(evidence, "manager")) &&
           g_hash_table_contains(resolver->owner, node_key(evidence->node));
}

void
resolve_packages(Resolver *resolver)
{
    const GPtrArray *packages = record_evidence_of(resolver->record, "package");
    const GPtrArray *lists = record_evidence_of(resolver->record, "package-files");
    g_autoptr(GHashTable) releases =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_hash_table_unref);
    for (guint i = 0; i < packages->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(packages, i);
        if (!ecosystem_is_language(record_evidence_get(evidence, "manager")))
            take_package(resolver, evidence, releases);
    }
    for (guint i = 0; i < lists->len; i++)
        take_package_files(resolver, g_ptr_array_index(lists, i));
    for (guint i = 0; i < packages->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(packages, i);
        if (ecosystem_is_language(record_evidence_get(evidence, "manager")) &&
            !is_brought(resolver, evidence))
            take_package(resolver, evidence, releases);
    }
}
