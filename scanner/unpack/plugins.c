/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of plugins. */
#include "unpack/plugins.h"

#include <dlfcn.h>
#include <string.h>

#include "base/error.h"

#define NETBOM_BUILTIN(name) extern const NetbomPlugin name##_plugin;
#include "builtin.def"
#undef NETBOM_BUILTIN

/* NULL, or what is wrong with the plugin. */
static const char *
plugin_fault(const GPtrArray *plugins, const NetbomPlugin *plugin)
{
    if (!plugin)
        return "it gives no plugin";
    if (plugin->abi_version != NETBOM_ABI_VERSION)
        return "it was built for another version of the plugin ABI";
    if (plugin->struct_size < sizeof(NetbomPlugin))
        return "its NetbomPlugin is shorter than this version's";
    if (!plugin->name || !*plugin->name || !plugin->description)
        return "it has no name or description";
    if (plugin->n_magics > 0 && (!plugin->magics || !plugin->detect || !plugin->formats))
        return "it has magics, but no detect() or formats";
    for (gsize i = 0; i < plugin->n_magics; i++)
        if ((plugin->magics[i].length == 0) !=
                !!(plugin->magics[i].flags & (NETBOM_MAGIC_ANY | NETBOM_MAGIC_WHOLE)) ||
            plugin->magics[i].length > 32)
            return "a magic is empty or too long";
    for (guint i = 0; i < plugins->len; i++)
        if (strcmp(((const NetbomPlugin *)g_ptr_array_index(plugins, i))->name, plugin->name) == 0)
            return "a plugin of that name is there already";
    return NULL;
}

GPtrArray *
plugins_builtin(void)
{
    static const NetbomPlugin *const BUILTIN[] = {
#define NETBOM_BUILTIN(name) &name##_plugin,
#include "builtin.def"
#undef NETBOM_BUILTIN
    };
    GPtrArray *plugins = g_ptr_array_new();
    for (gsize i = 0; i < G_N_ELEMENTS(BUILTIN); i++) {
        g_assert(plugin_fault(plugins, BUILTIN[i]) == NULL);
        g_ptr_array_add(plugins, (gpointer)BUILTIN[i]);
    }
    return plugins;
}

bool
plugins_load(GPtrArray *plugins, const char *path, GError **error)
{
    g_autofree char *absolute = g_canonicalize_filename(path, NULL);
    void *library = dlopen(absolute, RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "cannot load plugin: %s", dlerror());
        return false;
    }
    const NetbomPlugin *(*get)(void) = NULL;
    *(void **)&get = dlsym(library, NETBOM_PLUGIN_SYMBOL);
    const NetbomPlugin *plugin = get ? get() : NULL;
    const char *fault =
        get ? plugin_fault(plugins, plugin) : "it has no " NETBOM_PLUGIN_SYMBOL "()";
    if (fault) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "%s: %s", path, fault);
        dlclose(library);
        return false;
    }
    g_ptr_array_add(plugins, (gpointer)plugin);
    return true;
}
