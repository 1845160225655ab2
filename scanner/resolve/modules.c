/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Kernel modules: the list of upstream ones, and what .modinfo says. */
#include "resolve/modules.h"

#include <string.h>

#include "base/error.h"

struct ModuleNames {
    char *content;     /* the file, lines NUL-ended */
    GHashTable *names; /* into content */
};

ModuleNames *
module_names_load(const char *path, GError **error)
{
    g_autoptr(ModuleNames) names = g_new0(ModuleNames, 1);
    names->names = g_hash_table_new(g_str_hash, g_str_equal);
    if (!g_file_get_contents(path, &names->content, NULL, error))
        return NULL;
    for (char *line = names->content; *line;) {
        char *end = line + strcspn(line, "\n");
        bool more = *end != 0;
        *end = 0;
        if (*line)
            g_hash_table_add(names->names, line);
        line = more ? end + 1 : end;
    }
    if (g_hash_table_size(names->names) == 0) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "%s: no module names in it", path);
        return NULL;
    }
    return g_steal_pointer(&names);
}

void
module_names_free(ModuleNames *names)
{
    if (!names)
        return;
    if (names->names)
        g_hash_table_unref(names->names);
    g_free(names->content);
    g_free(names);
}

bool
module_names_have(const ModuleNames *names, const char *module)
{
    g_autofree char *folded = g_strdelimit(g_strdup(module), "-", '_');
    return g_hash_table_contains(names->names, folded);
}

/* Free licences: those that the kernel takes as compatible with its own (linux/license.rst), and
 * others that are as free. A firm's own code under one of them may have been built by anybody. */
static bool
licence_is_free(const char *licence)
{
    static const char *const FREE[] = {"GPL", "Dual BSD", "Dual MIT", "Dual MPL", "LGPL",
                                       "BSD", "MIT",      "Apache",   "MPL",      "ISC"};
    for (gsize i = 0; i < G_N_ELEMENTS(FREE); i++)
        if (g_str_has_prefix(licence, FREE[i]))
            return true;
    return false;
}

static void
module_take(Module *module, const RecordEvidence *evidence)
{
    const char *key = record_evidence_get(evidence, "key");
    const char *value = record_evidence_get(evidence, "value");
    if (!key || !value)
        return;
    if (strcmp(key, "author") == 0 && !module->author)
        module->author = evidence;
    else if (strcmp(key, "description") == 0)
        module->description = evidence;
    else if (strcmp(key, "version") == 0)
        module->version = evidence;
    else if (strcmp(key, "vermagic") == 0)
        module->vermagic = evidence;
    else if (strcmp(key, "intree") == 0)
        module->intree = strcmp(value, "Y") == 0;
    else if (strcmp(key, "license") == 0) {
        module->licence = evidence;
        module->proprietary = !licence_is_free(value);
    }
}

GArray *
modules_of(const ScanRecord *record, const ModuleNames *names)
{
    GArray *modules = g_array_new(FALSE, FALSE, sizeof(Module));
    const GPtrArray *all = record_evidence_of(record, "modinfo");
    for (guint i = 0; i < all->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(all, i);
        const char *name = record_evidence_get(evidence, "module");
        if (!name || !*name)
            continue;
        Module *last = modules->len ? &g_array_index(modules, Module, modules->len - 1) : NULL;
        if (!last || last->node != evidence->node) {
            Module module = {.node = evidence->node, .name = name};
            module.upstream = module_names_have(names, name);
            g_array_append_val(modules, module);
            last = &g_array_index(modules, Module, modules->len - 1);
        }
        module_take(last, evidence);
    }
    return modules;
}

bool
module_is_foreign(const Module *module)
{
    if (module->upstream)
        return false;
    return !module->intree || module->proprietary;
}
