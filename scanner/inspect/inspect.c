/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs the inspectors. */
#include "inspect/inspect.h"

#include <string.h>

#include "inspect/later.h"

/* '*' matches any run, '?' one byte. */
static bool
path_matches(const char *pattern, const char *path)
{
    const char *star = NULL, *retry = NULL;
    while (*path) {
        if (*pattern == '*') {
            star = ++pattern;
            retry = path;
        } else if (*pattern == *path || *pattern == '?') {
            pattern++;
            path++;
        } else if (star) {
            pattern = star;
            path = ++retry;
        } else {
            return false;
        }
    }
    while (*pattern == '*')
        pattern++;
    return *pattern == 0;
}

/* May it match, by the last byte of both? Most patterns are told by that. */
static bool
ends_match(const char *pattern, const char *path)
{
    const gsize n_pattern = strlen(pattern), n_path = strlen(path);
    if (n_pattern == 0 || n_path == 0)
        return true;
    const char last = pattern[n_pattern - 1];
    return last == '*' || last == '?' || last == path[n_path - 1];
}

static bool
paths_match(const char *const *patterns, const char *path)
{
    for (; patterns && *patterns; patterns++)
        if (ends_match(*patterns, path) && path_matches(*patterns, path))
            return true;
    return false;
}

bool
inspect_wants_path(const Engine *engine, const char *inner_path)
{
    for (guint i = 0; i < engine->setup->plugins->len; i++) {
        const NetbomPlugin *plugin = g_ptr_array_index(engine->setup->plugins, i);
        if (plugin->inspect && paths_match(plugin->inspect_paths, inner_path))
            return true;
    }
    return false;
}

/* Does it ask for the object? */
static bool
asks(const NetbomPlugin *plugin, const NetbomObject *seen, bool by_format)
{
    return plugin->inspect && ((by_format && formats_have(plugin->inspect_formats, seen->format)) ||
                               paths_match(plugin->inspect_paths, seen->path));
}

/* list: may be NULL. */
static void
seen_printed(NetbomObject *seen, PrintedList *list)
{
    PrintedBytes bytes = printed_of(seen);
    printed_list_get(list, &bytes);
    seen->printed = bytes.stretches;
    seen->n_printed = bytes.n_stretches;
}

/* ---- by the engine ---- */

static void
inspect_now(Engine *engine, const NetbomPlugin *plugin, const RecordNode *node,
            const NetbomObject *seen)
{
    NetbomScan scan = scan_context(engine, node->id, node->path, seen->path, &seen->bytes);
    gint64 call = budget_call_begin(&engine->budget);
    Stage before = stopwatch_enter(&engine->watches[0], STAGE_INSPECT);
    plugin->inspect(&engine_host, &scan, seen);
    stopwatch_enter(&engine->watches[0], before);
    budget_call_resume(&engine->budget, call);
    budget_return_memory(&engine->budget, scan.memory);
}

/* ---- by the crew ---- */

/* The inspectors of one object. */
typedef struct {
    Later later;
    guint32 node;
    char *node_path, *path, *format;
    NetbomObject seen;
    PrintedList *printed; /* or NULL */
    GPtrArray *plugins;   /* const NetbomPlugin* */
    Budget budget;        /* its own: that of the engine is the engine's */
} Inspection;

static void
inspection_run(CrewJob *job, guint member)
{
    Inspection *inspection = (Inspection *)job;
    Engine *engine = inspection->later.engine;
    NetbomObject *seen = &inspection->seen;
    seen_printed(seen, inspection->printed);
    Stage before = stopwatch_enter(&engine->watches[member], STAGE_INSPECT);
    for (guint i = 0; i < inspection->plugins->len; i++) {
        const NetbomPlugin *plugin = g_ptr_array_index(inspection->plugins, i);
        NetbomScan scan = scan_context(engine, inspection->node, inspection->node_path,
                                       inspection->path, &seen->bytes);
        scan.budget = &inspection->budget;
        budget_call_begin(scan.budget);
        plugin->inspect(&engine_host, &scan, seen);
    }
    /* Whatever happens to the engine, this is reported. */
    if (member > 0)
        record_writer_secure(engine->writer);
    stopwatch_enter(&engine->watches[member], before);
}

static void
inspection_end(Later *later)
{
    Inspection *inspection = (Inspection *)later;
    budget_join(&later->engine->budget, &inspection->budget);
    g_ptr_array_unref(inspection->plugins);
    printed_list_unref(inspection->printed);
    g_free(inspection->node_path);
    g_free(inspection->path);
    g_free(inspection->format);
    g_free(inspection);
}

static void
inspect_later(Engine *engine, const Object *object, const NetbomObject *seen, GPtrArray *plugins)
{
    Inspection *inspection = g_new0(Inspection, 1);
    inspection->later = (Later){.job.run = inspection_run, .engine = engine, .end = inspection_end};
    inspection->node = object->node.id;
    inspection->node_path = g_strdup(object->node.path);
    inspection->path = g_strdup(seen->path);
    inspection->format = g_strdup(seen->format);
    inspection->seen = *seen;
    inspection->seen.path = inspection->path;
    inspection->seen.name = inspection->path + (seen->name - seen->path);
    inspection->seen.format = inspection->format;
    inspection->printed = printed_list_ref(object->printed);
    inspection->plugins = plugins;
    budget_fork(&inspection->budget, &engine->budget);
    later_do(&inspection->later, seen->bytes.size);
}

void
inspect_object(Engine *engine, const Object *object, const char *format, bool by_format)
{
    const char *slash = strrchr(object->inner_path, '/');
    NetbomObject seen = {.path = object->inner_path,
                         .name = slash ? slash + 1 : object->inner_path,
                         .format = format,
                         .mode = object->node.mode,
                         .bytes = object->bytes};
    g_autoptr(GPtrArray) others = g_ptr_array_new();
    for (guint i = 0; i < engine->setup->plugins->len; i++) {
        const NetbomPlugin *plugin = g_ptr_array_index(engine->setup->plugins, i);
        if (!asks(plugin, &seen, by_format))
            continue;
        /* Memory is the engine's. */
        if (plugin->flags & NETBOM_PLUGIN_TAKES_MEMORY)
            inspect_now(engine, plugin, &object->node, &seen);
        else
            g_ptr_array_add(others, (gpointer)plugin);
    }
    /* What is kept to be known again must be all there is. */
    if (others->len > 0 && !engine->known)
        inspect_later(engine, object, &seen, g_steal_pointer(&others));
    else if (others->len > 0)
        seen_printed(&seen, object->printed);
    for (guint i = 0; others && i < others->len; i++)
        inspect_now(engine, g_ptr_array_index(others, i), &object->node, &seen);
}
