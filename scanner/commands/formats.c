/* SPDX-License-Identifier: GPL-3.0-or-later */
/* netbom formats: what the plugins can read, from the plugins themselves. */
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "commands/command.h"
#include "commands/knowledge.h"

typedef enum { AS_TEXT, AS_MARKDOWN } Style;

/* What happens to what is inside. */
static const char *
plugin_unpacks(const NetbomPlugin *plugin)
{
    if (!plugin->detect || plugin->flags & NETBOM_PLUGIN_LEAF)
        return "nothing inside";
    return plugin->unpack ? "yes" : "no";
}

/* How a format is found. */
static const char *
plugin_finds(const NetbomPlugin *plugin)
{
    bool start = false, anywhere = false;
    if (!plugin->detect)
        return "by path or type";
    for (gsize i = 0; i < plugin->n_magics; i++)
        if (plugin->magics[i].flags & (NETBOM_MAGIC_START | NETBOM_MAGIC_ANY | NETBOM_MAGIC_WHOLE))
            start = true;
        else
            anywhere = true;
    return anywhere ? start ? "anywhere, some at the start" : "anywhere" : "at the start";
}

static char *
join(const char *const *words, const char *separator, const char *none)
{
    return words && words[0] ? g_strjoinv(separator, (char **)(guintptr)words) : g_strdup(none);
}

static const char *
first_format(const NetbomPlugin *plugin)
{
    return plugin->formats ? plugin->formats[0] : plugin->name;
}

static gint
by_format(gconstpointer a, gconstpointer b)
{
    const NetbomPlugin *const *x = a, *const *y = b;
    int order = strcmp(first_format(*x), first_format(*y));
    return order ? order : strcmp((*x)->name, (*y)->name);
}

static void
print_plugin(const NetbomPlugin *plugin, Style style)
{
    g_autofree char *formats = join(plugin->formats, " ", plugin->name);
    g_autofree char *facts = join(plugin->facts, ", ", plugin->inspect ? "evidence" : "none");
    if (style == AS_MARKDOWN)
        printf("| %s: %s | %s | %s | %s |\n", formats, plugin->description, plugin_finds(plugin),
               plugin_unpacks(plugin), facts);
    else
        printf("%-34s %-28s %-16s %s\n", formats, plugin_finds(plugin), plugin_unpacks(plugin),
               plugin->description);
}

int
command_formats(int argc, char **argv, GError **error)
{
    g_auto(GStrv) plugins = NULL;
    gboolean markdown = FALSE;
    GOptionEntry entries[] = {
        {"markdown", 0, 0, G_OPTION_ARG_NONE, &markdown, "as a table in Markdown", NULL},
        {"plugin", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &plugins,
         "load a further format plugin; may be repeated", "FILE"},
        G_OPTION_ENTRY_NULL};
    g_autoptr(GOptionContext) context = g_option_context_new(NULL);
    g_option_context_set_summary(context, "Shows the formats that can be read.");
    g_option_context_add_main_entries(context, entries, NULL);
    if (!g_option_context_parse(context, &argc, &argv, error))
        return EXIT_ERROR;
    if (argc > 1) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, "not understood: '%s'", argv[1]);
        return EXIT_ERROR;
    }
    g_autoptr(Knowledge) knowledge = knowledge_load(NULL, KNOW_FORMATS, plugins, NULL, error);
    if (!knowledge)
        return EXIT_ERROR;
    if (markdown)
        printf("| format | recognised | unpacked | header facts |\n|---|---|---|---|\n");
    g_autoptr(GPtrArray) sorted = g_ptr_array_copy(knowledge->plugins, NULL, NULL);
    g_ptr_array_sort(sorted, by_format);
    for (guint i = 0; i < sorted->len; i++)
        print_plugin(g_ptr_array_index(sorted, i), markdown ? AS_MARKDOWN : AS_TEXT);
    return EXIT_NOTHING;
}
