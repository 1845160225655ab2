/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Indexes the components of an inventory by all of their names. */
#include "audit/match.h"

#include <string.h>

#include "audit/purl.h"

struct ClaimMatcher {
    const Inventory *inventory;
    const Signatures *signatures;
    GHashTable *index[MATCHED_COUNT]; /* key -> GPtrArray of Component */
    GHashTable *by_hash;              /* SHA-256 -> GArray of node ids */
    GHashTable *by_file;              /* last part of the path -> GArray of node ids */
    GHashTable *by_main;              /* node id + 1 -> Component that it mainly is */
    GHashTable *folders; /* paths of folders, of which each end from a "/" on is an entry too */
};

static const char *const BY_NAMES[] = {
    "package URL",     "name", "CPE", "name of the source or project", "digest of a file",
    "stem of the name"};

const char *
matched_by_name(MatchedBy by)
{
    return BY_NAMES[by];
}

/* ---- names ---- */

/* "Linux Kernel", "linux_kernel": "linux-kernel". New string. */
static char *
name_key(const char *name)
{
    g_autofree char *lower = g_ascii_strdown(name, -1);
    return g_strdup(g_strstrip(g_strdelimit(lower, "_ ", '-')));
}

/* What is left of a package's name without what packaging adds: libfoo2-dev gives foo, python3-foo
 * gives foo, perl-modules-5.36 gives perl-modules. NULL: too little. New string. */
static char *
name_stem(const char *name)
{
    static const char *const HEADS[] = {"python3-", "python-", "lib64", "lib"};
    static const char *const TAILS[] = {"-dev",    "-devel", "-bin",  "-utils",   "-tools",
                                        "-common", "-data",  "-core", "-daemon",  "-libs",
                                        "-base",   "-perl",  "-udeb", "-minimal", "-nox"};
    g_autofree char *key = name_key(name);
    char *start = key;
    for (gsize i = 0; i < G_N_ELEMENTS(HEADS); i++)
        if (g_str_has_prefix(start, HEADS[i])) {
            start += strlen(HEADS[i]);
            break;
        }
    for (gsize i = 0; i < G_N_ELEMENTS(TAILS); i++)
        if (g_str_has_suffix(start, TAILS[i])) {
            start[strlen(start) - strlen(TAILS[i])] = 0;
            break;
        }
    gsize size = strlen(start);
    while (size > 0 && (g_ascii_isdigit(start[size - 1]) || strchr(".-", start[size - 1])))
        start[--size] = 0;
    return size >= 3 ? g_strdup(start) : NULL;
}

/* "vendor:product" of a CPE 2.3 string or 2.2 address, lower case; NULL: it names no product. New
 * string. */
static char *
cpe_key(const char *cpe)
{
    const char *start = NULL;
    if (g_str_has_prefix(cpe, "cpe:2.3:"))
        start = cpe + strlen("cpe:2.3:");
    else if (g_str_has_prefix(cpe, "cpe:/"))
        start = cpe + strlen("cpe:/");
    if (!start)
        return NULL;
    GString *key = g_string_new(NULL);
    guint part = 0;
    for (const char *p = start; *p && part < 3; p++) {
        if (*p == ':' && ++part > 1 && part < 3)
            g_string_append_c(key, ':');
        else if (*p != ':' && *p != '\\' && part > 0)
            g_string_append_c(key, g_ascii_tolower(*p));
    }
    g_autofree char *text = g_string_free(key, FALSE);
    const char *colon = strchr(text, ':');
    if (!colon || colon == text || !colon[1] || strchr(text, '*'))
        return NULL;
    return g_steal_pointer(&text);
}

static const char *
cpe_product(const char *key)
{
    return strchr(key, ':') + 1;
}

/* Kernel packages are named for the kernel that they hold. */
static bool
is_kernel_package(const char *key)
{
    static const char *const HEADS[] = {"linux-image", "linux-kernel", "kernel-core",
                                        "kernel-image", "kernel-default"};
    for (gsize i = 0; i < G_N_ELEMENTS(HEADS); i++)
        if (g_str_has_prefix(key, HEADS[i]))
            return true;
    return strcmp(key, "kernel") == 0;
}

/* The names that a name is known under beside itself: of the component rule that has it. Calls add
 * for each. */
static void
each_alias(const Signatures *signatures, const char *name, void (*add)(const char *key, void *user),
           void *user)
{
    g_autofree char *key = name_key(name), *lower = g_ascii_strdown(name, -1);
    const Signature *found[3] = {NULL, NULL, NULL};
    if (signatures) {
        found[0] = signatures_by_component(signatures, key);
        found[1] = signatures_by_source(signatures, key);
        found[2] = signatures_by_component(signatures, lower);
    }
    for (gsize i = 0; i < G_N_ELEMENTS(found); i++) {
        if (!found[i])
            continue;
        add(found[i]->component, user);
        if (found[i]->title)
            add(found[i]->title, user);
        for (char **source = found[i]->sources; source && *source; source++)
            add(*source, user);
    }
    if (is_kernel_package(key))
        add("linux", user);
}

/* ---- the index ---- */

static void
index_add(GHashTable *index, const char *key, Component *component)
{
    GPtrArray *list = g_hash_table_lookup(index, key);
    if (!list) {
        list = g_ptr_array_new();
        g_hash_table_insert(index, g_strdup(key), list);
    }
    if (list->len == 0 || g_ptr_array_index(list, list->len - 1) != component)
        g_ptr_array_add(list, component);
}

typedef struct {
    ClaimMatcher *matcher;
    Component *component;
} Indexing;

static void
alias_add(const char *name, void *user)
{
    Indexing *indexing = user;
    g_autofree char *key = name_key(name);
    index_add(indexing->matcher->index[MATCHED_ALIAS], key, indexing->component);
}

static void
stem_add(ClaimMatcher *matcher, const char *name, Component *component)
{
    g_autofree char *stem = name_stem(name);
    if (stem)
        index_add(matcher->index[MATCHED_STEM], stem, component);
}

static void
index_component(ClaimMatcher *matcher, Component *component)
{
    Indexing indexing = {matcher, component};
    g_auto(Purl) purl = {0};
    g_autofree char *name = name_key(component->name);
    g_autofree char *cpe = component->cpe ? cpe_key(component->cpe) : NULL;
    index_add(matcher->index[MATCHED_NAME], name, component);
    if (component->main_node != RECORD_NONE)
        g_hash_table_insert(matcher->by_main, GUINT_TO_POINTER(component->main_node + 1),
                            component);
    stem_add(matcher, component->name, component);
    if (component->purl && purl_parse(component->purl, &purl)) {
        g_autofree char *key = purl_key(&purl);
        index_add(matcher->index[MATCHED_PURL], key, component);
    }
    if (cpe) {
        index_add(matcher->index[MATCHED_CPE], cpe, component);
        alias_add(cpe_product(cpe), &indexing);
    }
    const char *const ALIASES[] = {component->source_name, component->upstream_name,
                                   component->title};
    for (gsize i = 0; i < G_N_ELEMENTS(ALIASES); i++) {
        if (!ALIASES[i])
            continue;
        alias_add(ALIASES[i], &indexing);
        stem_add(matcher, ALIASES[i], component);
        each_alias(matcher->signatures, ALIASES[i], alias_add, &indexing);
    }
    each_alias(matcher->signatures, component->name, alias_add, &indexing);
}

/* The package that a distribution makes of a shared library, by Debian's policy (8.1): of
 * "libfoo.so.2" libfoo2, of "libfoo1.so.2" libfoo1-2, of "libfoo-2.so" libfoo-2. New string, or
 * NULL. */
static char *
library_package(const char *soname)
{
    const char *so = strstr(soname, ".so");
    if (!so || so == soname)
        return NULL;
    g_autofree char *name = g_strndup(soname, (gsize)(so - soname));
    const char *version = so[3] == '.' ? so + 4 : "";
    return g_strconcat(name, g_ascii_isdigit(so[-1]) && *version ? "-" : "", version, NULL);
}

/* Names by the libraries in which a component was found. */
static void
index_libraries(ClaimMatcher *matcher)
{
    const GPtrArray *all = record_evidence_of(matcher->inventory->record, "elf-soname");
    g_autoptr(GHashTable) packages = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    for (guint i = 0; i < all->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(all, i);
        const char *soname = record_evidence_get(evidence, "soname");
        char *package = soname ? library_package(soname) : NULL;
        if (package)
            g_hash_table_insert(packages, GUINT_TO_POINTER(evidence->node + 1), package);
    }
    for (guint i = 0; i < matcher->inventory->components->len; i++) {
        Component *component = g_ptr_array_index(matcher->inventory->components, i);
        Indexing indexing = {matcher, component};
        for (guint k = 0; !component->package_manager && k < component->occurrences->len; k++) {
            const Occurrence *place = &g_array_index(component->occurrences, Occurrence, k);
            const char *package = g_hash_table_lookup(packages, GUINT_TO_POINTER(place->node + 1));
            if (!package)
                continue;
            alias_add(package, &indexing);
            stem_add(matcher, package, component);
        }
    }
}

static void
node_add(GHashTable *index, const char *key, guint32 node)
{
    GArray *list = g_hash_table_lookup(index, key);
    if (!list) {
        list = g_array_new(FALSE, FALSE, sizeof(guint32));
        g_hash_table_insert(index, (gpointer)key, list);
    }
    g_array_append_val(list, node);
}

/* "a/b/c": "a/b/c", "b/c" and "c". */
static void
folder_add(ClaimMatcher *matcher, const char *path, gsize size)
{
    char *folder = g_strndup(path, size);
    for (const char *end = folder; end; end = strchr(end, '/')) {
        end += *end == '/';
        char *own = g_strdup(end);
        /* If an end is known, so are the shorter ones: they were added with it. */
        if (!g_hash_table_add(matcher->folders, own))
            break;
    }
    g_free(folder);
}

static void
index_nodes(ClaimMatcher *matcher)
{
    const GPtrArray *nodes = matcher->inventory->record->nodes;
    for (guint i = 1; i < nodes->len; i++) {
        const RecordNode *node = g_ptr_array_index(nodes, i);
        const char *slash = strrchr(node->path, '/');
        if (node->kind == NODE_GAP || node->kind == NODE_DIR)
            continue;
        if (slash)
            folder_add(matcher, node->path, (gsize)(slash - node->path));
        if (node->sha256[0])
            node_add(matcher->by_hash, node->sha256, node->id);
        node_add(matcher->by_file, slash ? slash + 1 : node->path, node->id);
    }
}

ClaimMatcher *
claim_matcher_new(const Inventory *inventory, const Signatures *signatures)
{
    ClaimMatcher *matcher = g_new0(ClaimMatcher, 1);
    matcher->inventory = inventory;
    matcher->signatures = signatures;
    for (guint by = 0; by < MATCHED_COUNT; by++)
        matcher->index[by] = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
                                                   (GDestroyNotify)g_ptr_array_unref);
    matcher->by_hash =
        g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_array_unref);
    matcher->by_file =
        g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_array_unref);
    matcher->folders = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    matcher->by_main = g_hash_table_new(NULL, NULL);
    for (guint i = 0; i < inventory->components->len; i++)
        index_component(matcher, g_ptr_array_index(inventory->components, i));
    index_libraries(matcher);
    index_nodes(matcher);
    return matcher;
}

void
claim_matcher_free(ClaimMatcher *matcher)
{
    if (!matcher)
        return;
    for (guint by = 0; by < MATCHED_COUNT; by++)
        g_hash_table_unref(matcher->index[by]);
    g_hash_table_unref(matcher->by_hash);
    g_hash_table_unref(matcher->by_file);
    g_hash_table_unref(matcher->folders);
    g_hash_table_unref(matcher->by_main);
    g_free(matcher);
}

/* ---- finding ---- */

typedef struct {
    const ClaimMatcher *matcher;
    GPtrArray **found;
    GHashTable *taken; /* components that stand in a class */
} Finding;

static void
take(Finding *finding, MatchedBy by, Component *component)
{
    if (g_hash_table_add(finding->taken, component))
        g_ptr_array_add(finding->found[by], component);
}

static void
take_key(Finding *finding, MatchedBy index, MatchedBy by, const char *key)
{
    const GPtrArray *list = g_hash_table_lookup(finding->matcher->index[index], key);
    for (guint i = 0; list && i < list->len; i++)
        take(finding, by, g_ptr_array_index(list, i));
}

/* A name of the claim that is not its own, or an own name that is not a component's. */
static void
take_alias(const char *name, void *user)
{
    g_autofree char *key = name_key(name);
    take_key(user, MATCHED_NAME, MATCHED_ALIAS, key);
    take_key(user, MATCHED_ALIAS, MATCHED_ALIAS, key);
}

static void
take_names(Finding *finding, const SbomClaim *claim, const GPtrArray *names)
{
    for (guint i = 0; i < names->len; i++) {
        g_autofree char *key = name_key(g_ptr_array_index(names, i));
        take_key(finding, MATCHED_NAME, MATCHED_NAME, key);
    }
    for (guint i = 0; i < claim->cpes->len; i++) {
        g_autofree char *key = cpe_key(g_ptr_array_index(claim->cpes, i));
        if (key)
            take_key(finding, MATCHED_CPE, MATCHED_CPE, key);
    }
    for (guint i = 0; i < names->len; i++) {
        take_alias(g_ptr_array_index(names, i), finding);
        each_alias(finding->matcher->signatures, g_ptr_array_index(names, i), take_alias, finding);
    }
    for (guint i = 0; i < claim->cpes->len; i++) {
        g_autofree char *key = cpe_key(g_ptr_array_index(claim->cpes, i));
        if (key)
            take_alias(cpe_product(key), finding);
    }
}

/* "u-boot-sunxi" for what was found outside of packages as "u-boot": a package that is named for
 * the software in it and for a board, a variant or a part. */
static void
take_heads(Finding *finding, const char *name)
{
    g_autofree char *key = name_key(name);
    char *dash;
    while ((dash = strrchr(key, '-')) && dash - key >= 3) {
        *dash = 0;
        const GPtrArray *list = g_hash_table_lookup(finding->matcher->index[MATCHED_NAME], key);
        for (guint i = 0; list && i < list->len; i++) {
            Component *component = g_ptr_array_index(list, i);
            if (!component->package_manager)
                take(finding, MATCHED_STEM, component);
        }
    }
}

static void
take_hashes(Finding *finding, const SbomClaim *claim)
{
    const Inventory *inventory = finding->matcher->inventory;
    for (guint i = 0; i < claim->hashes->len; i++) {
        const SbomHash *hash = &g_array_index(claim->hashes, SbomHash, i);
        g_autoptr(GArray) nodes = strcmp(hash->algorithm, "SHA-256") == 0
                                      ? claim_matcher_nodes_of_hash(finding->matcher, hash->value)
                                      : g_array_new(FALSE, FALSE, sizeof(guint32));
        for (guint k = 0; k < nodes->len; k++) {
            guint32 node = g_array_index(nodes, guint32, k);
            Component *owner = g_hash_table_lookup(inventory->packaged, GUINT_TO_POINTER(node + 1));
            if (owner)
                take(finding, MATCHED_HASH, owner);
            Component *mainly =
                g_hash_table_lookup(finding->matcher->by_main, GUINT_TO_POINTER(node + 1));
            if (mainly)
                take(finding, MATCHED_HASH, mainly);
        }
    }
}

void
claim_matcher_find(const ClaimMatcher *matcher, const SbomClaim *claim,
                   GPtrArray *ret_components[MATCHED_COUNT])
{
    g_autoptr(GHashTable) taken = g_hash_table_new(NULL, NULL);
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
    Finding finding = {matcher, ret_components, taken};
    for (guint by = 0; by < MATCHED_COUNT; by++)
        ret_components[by] = g_ptr_array_new();
    for (guint i = 0; i < claim->purls->len; i++) {
        g_auto(Purl) purl = {0};
        if (!purl_parse(g_ptr_array_index(claim->purls, i), &purl))
            continue;
        g_autofree char *key = purl_key(&purl);
        take_key(&finding, MATCHED_PURL, MATCHED_PURL, key);
        g_ptr_array_add(names, g_strdup(purl.name));
    }
    g_ptr_array_add(names, g_strdup(claim->name));
    take_names(&finding, claim, names);
    take_hashes(&finding, claim);
    for (guint i = 0; i < names->len; i++) {
        g_autofree char *stem = name_stem(g_ptr_array_index(names, i));
        if (stem)
            take_key(&finding, MATCHED_STEM, MATCHED_STEM, stem);
        take_heads(&finding, g_ptr_array_index(names, i));
    }
}

GArray *
claim_matcher_nodes_of_hash(const ClaimMatcher *matcher, const char *sha256)
{
    GArray *nodes = g_hash_table_lookup(matcher->by_hash, sha256);
    return nodes ? g_array_ref(nodes) : g_array_new(FALSE, FALSE, sizeof(guint32));
}

/* "usr/bin/foo" of "./usr/bin/foo", "/usr/bin/foo". */
static const char *
path_plain(const char *file)
{
    if (file[0] == '.' && file[1] == '/')
        file++;
    return file + strspn(file, "/");
}

GArray *
claim_matcher_nodes_of_file(const ClaimMatcher *matcher, const char *file)
{
    const GPtrArray *nodes = matcher->inventory->record->nodes;
    const char *path = path_plain(file);
    const char *slash = strrchr(path, '/');
    const GArray *named = g_hash_table_lookup(matcher->by_file, slash ? slash + 1 : path);
    GArray *found = g_array_new(FALSE, FALSE, sizeof(guint32));
    gsize size = strlen(path);
    for (guint i = 0; named && i < named->len; i++) {
        guint32 id = g_array_index(named, guint32, i);
        const char *own = ((const RecordNode *)g_ptr_array_index(nodes, id))->path;
        gsize length = strlen(own);
        if (length >= size && strcmp(own + length - size, path) == 0 &&
            (length == size || own[length - size - 1] == '/'))
            g_array_append_val(found, id);
    }
    return found;
}

bool
claim_matcher_has_folder_of(const ClaimMatcher *matcher, const char *file)
{
    const char *path = path_plain(file);
    const char *slash = strrchr(path, '/');
    g_autofree char *folder = slash ? g_strndup(path, (gsize)(slash - path)) : NULL;
    return folder && g_hash_table_contains(matcher->folders, folder);
}
