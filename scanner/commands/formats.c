/* SPDX-License-Identifier: GPL-3.0-or-later */
/* netbom formats: what the plugins can read, from the plugins themselves. */
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "commands/command.h"
#include "commands/knowledge.h"

typedef enum { AS_TEXT, AS_MARKDOWN } Style;

/* What a plugin does with a format that it claims. */
static const char *
plugin_does(const NetbomPlugin *plugin)
{
    if (!plugin->detect)
        return "facts";
    if (plugin->flags & NETBOM_PLUGIN_LEAF)
        return "recognised, facts";
    return plugin->unpack ? "recognised, unpacked, facts" : "recognised";
}

static void
print_plugin(const NetbomPlugin *plugin, Style style)
{
    g_autofree char *formats = plugin->formats ? g_strjoinv(" ", (char **)(guintptr)plugin->formats)
                                               : g_strdup(plugin->name);
    printf(style == AS_MARKDOWN ? "| %s | %s | %s |\n" : "%-34s %-28s %s\n", formats,
           plugin_does(plugin), plugin->description);
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
        printf("| formats | what is done | what it is |\n|---|---|---|\n");
    for (guint i = 0; i < knowledge->plugins->len; i++)
        print_plugin(g_ptr_array_index(knowledge->plugins, i), markdown ? AS_MARKDOWN : AS_TEXT);
    return EXIT_NOTHING;
}
