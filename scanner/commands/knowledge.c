/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Loads the data of the program. */
#include "commands/knowledge.h"

#include <string.h>

#include "assess/signed.h"
#include "attribute/oui.h"
#include "base/digest.h"
#include "base/error.h"
#include "unpack/archive.h"
#include "unpack/plugins.h"

#ifndef PACKAGE_VERSION
#define PACKAGE_VERSION "0.1.0"
#endif

/* A file or folder of this name beside the program; NULL if there is none. */
static char *
beside_program(const char *name)
{
    g_autofree char *program = g_file_read_link("/proc/self/exe", NULL);
    g_autofree char *folder = program ? g_path_get_dirname(program) : NULL;
    g_autofree char *path = folder ? g_build_filename(folder, name, NULL) : NULL;
    return path && g_file_test(path, G_FILE_TEST_EXISTS) ? g_steal_pointer(&path) : NULL;
}

char *
knowledge_directory(const char *directory, GError **error)
{
    if (!directory)
        directory = g_getenv("NETBOM_DATA_DIR");
    if (directory && *directory)
        return g_strdup(directory);
    g_autofree char *beside = beside_program("signatures");
    if (beside && g_file_test(beside, G_FILE_TEST_IS_DIR))
        return g_steal_pointer(&beside);
    if (g_file_test(NETBOM_DATA_DIR, G_FILE_TEST_IS_DIR))
        return g_strdup(NETBOM_DATA_DIR);
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE,
                "no data: neither beside the program nor in %s (set --data or NETBOM_DATA_DIR)",
                NETBOM_DATA_DIR);
    return NULL;
}

/* What `make` compiled: beside the program or where it was installed. */
static char *
compiled_file(const char *name)
{
    char *built = beside_program(name);
    return built ? built : g_build_filename(NETBOM_LIB_DIR, name, NULL);
}

static bool
load_suppliers(Knowledge *knowledge, bool lists, GError **error)
{
    g_autofree char *suppliers = g_build_filename(knowledge->directory, "suppliers", NULL);
    g_autofree char *designations = g_build_filename(knowledge->directory, "designations", NULL);
    g_autofree char *suppliers_compiled = compiled_file("suppliers.datac");
    g_autofree char *lists_compiled = compiled_file("designations.datac");
    return (knowledge->registry = registry_load(suppliers, suppliers_compiled, error)) &&
           (!lists || (knowledge->lists = designations_load(designations, lists_compiled, error)));
}

#define SOURCE_NAMES "source-names.txt"

/* What is known of software without rules. */
static bool
load_names(Knowledge *knowledge, GError **error)
{
    g_autofree char *modules = g_build_filename(knowledge->directory, "kernel-modules.txt", NULL);
    g_autofree char *names = g_build_filename(knowledge->directory, SOURCE_NAMES, NULL);
    return (knowledge->modules = module_names_load(modules, error)) &&
           (knowledge->names = source_names_load(names, error));
}

static bool
load_rules(Knowledge *knowledge, char *const *rule_directories, GError **error)
{
    g_autofree char *components = g_build_filename(knowledge->directory, "components", NULL);
    g_autofree char *compiled = compiled_file("components.yarc");
    knowledge->signatures = signatures_load(components, rule_directories, compiled, error);
    return knowledge->signatures != NULL;
}

char *
knowledge_basis(const Knowledge *knowledge, char *const *rule_directories, GError **error)
{
    g_autofree char *components = g_build_filename(knowledge->directory, "components", NULL);
    g_autofree char *modules = g_build_filename(knowledge->directory, "kernel-modules.txt", NULL);
    g_autofree char *sources = g_build_filename(knowledge->directory, SOURCE_NAMES, NULL);
    g_autofree char *rules = NULL, *names = NULL;
    g_autoptr(SourceNames) own = NULL;
    gsize size;
    rules = knowledge->signatures ? g_strdup(signatures_digest(knowledge->signatures))
                                  : signatures_digest_read(components, rule_directories, error);
    if (!rules || !g_file_get_contents(modules, &names, &size, error) ||
        (!knowledge->names && !(own = source_names_load(sources, error))))
        return NULL;
    g_autoptr(Digest) sum = digest_new();
    g_autofree char *addresses = oui_version();
    const char *const parts[] = {"netbom " PACKAGE_VERSION, rules,
                                 registry_digest(knowledge->registry), addresses};
    for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
        digest_add_string(sum, parts[i]);
    digest_add(sum, names, size);
    source_names_digest(own ? own : knowledge->names, sum);
    return digest_end(sum);
}

static bool
load_formats(Knowledge *knowledge, char *const *plugin_paths, GError **error)
{
    archive_prepare();
    knowledge->plugins = plugins_builtin();
    for (; plugin_paths && *plugin_paths; plugin_paths++)
        if (!plugins_load(knowledge->plugins, *plugin_paths, error))
            return false;
    knowledge->magic = magic_index_new(knowledge->plugins);
    return true;
}

/* Those of the parts that are not there yet. */
static bool
load_parts(Knowledge *knowledge, KnowledgePart parts, char *const *plugin_paths,
           char *const *rule_directories, GError **error)
{
    const struct {
        KnowledgePart part;
        const void *there;
    } HAD[] = {{KNOW_REGISTRY, knowledge->registry},
               {KNOW_RULES, knowledge->signatures},
               {KNOW_FORMATS, knowledge->plugins},
               {KNOW_TYPES, knowledge->typing},
               {KNOW_NAMES, knowledge->names}};
    for (gsize i = 0; i < G_N_ELEMENTS(HAD); i++)
        if (HAD[i].there)
            parts &= ~HAD[i].part;
    return (!(parts & KNOW_RULES) || load_rules(knowledge, rule_directories, error)) &&
           (!(parts & KNOW_FORMATS) || load_formats(knowledge, plugin_paths, error)) &&
           (!(parts & KNOW_TYPES) || (knowledge->typing = typing_load(error))) &&
           (!(parts & KNOW_NAMES) || load_names(knowledge, error)) &&
           (!(parts & KNOW_REGISTRY) || load_suppliers(knowledge, parts & KNOW_LISTS, error));
}

bool
knowledge_add(Knowledge *knowledge, KnowledgePart parts, char *const *rule_directories,
              GError **error)
{
    if (!load_parts(knowledge, parts, NULL, rule_directories, error))
        return false;
    const bool concludes = knowledge->registry && knowledge->signatures && knowledge->names;
    if (concludes && !knowledge->basis)
        knowledge->basis = knowledge_basis(knowledge, rule_directories, error);
    return !concludes || knowledge->basis;
}

Knowledge *
knowledge_load(const char *directory, KnowledgePart parts, char *const *plugin_paths,
               char *const *rule_directories, GError **error)
{
    g_autoptr(Knowledge) knowledge = g_new0(Knowledge, 1);
    if (!(knowledge->directory = knowledge_directory(directory, error)) ||
        !load_parts(knowledge, parts, plugin_paths, rule_directories, error) ||
        !knowledge_add(knowledge, 0, rule_directories, error))
        return NULL;
    return g_steal_pointer(&knowledge);
}

bool
knowledge_add_lists(Knowledge *knowledge, char *const *directories, GError **error)
{
    for (; directories && *directories; directories++)
        if (!designations_add(knowledge->lists, *directories, error)) {
            g_prefix_error(error, "%s: ", *directories);
            return false;
        }
    return true;
}

bool
knowledge_require_signed(const Knowledge *knowledge, char *const *directories, const char *ca_file,
                         GError **error)
{
    g_autofree char *own = g_build_filename(knowledge->directory, "designations", NULL);
    if (!ca_file) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE,
                    "--require-signed-lists wants --ca FILE");
        return false;
    }
    if (!signed_verify(own, ca_file, NULL, error))
        return false;
    for (; directories && *directories; directories++)
        if (!signed_verify(*directories, ca_file, NULL, error))
            return false;
    return true;
}

static void
free_now(Knowledge *knowledge)
{
    if (!knowledge)
        return;
    magic_index_free(knowledge->magic);
    if (knowledge->plugins)
        g_ptr_array_unref(knowledge->plugins);
    typing_free(knowledge->typing);
    module_names_free(knowledge->modules);
    source_names_free(knowledge->names);
    signatures_free(knowledge->signatures);
    designations_free(knowledge->lists);
    registry_free(knowledge->registry);
    g_free(knowledge->basis);
    g_free(knowledge->directory);
    g_free(knowledge);
}

void
knowledge_free(Knowledge *knowledge)
{
    static Knowledge *last;
    if (!knowledge)
        return;
    free_now(last);
    last = knowledge;
}
