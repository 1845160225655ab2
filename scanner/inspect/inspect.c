/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs the inspectors. */
#include "inspect/inspect.h"

#include <string.h>

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

static bool
paths_match(const char *const *patterns, const char *path)
{
    for (; patterns && *patterns; patterns++)
        if (path_matches(*patterns, path))
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

void
inspect_object(Engine *engine, const Object *object, const char *format, bool by_format)
{
    const char *slash = strrchr(object->inner_path, '/');
    NetbomObject seen = {object->inner_path, slash ? slash + 1 : object->inner_path, format,
                         object->node.mode, object->bytes};
    for (guint i = 0; i < engine->setup->plugins->len; i++) {
        const NetbomPlugin *plugin = g_ptr_array_index(engine->setup->plugins, i);
        if (!plugin->inspect)
            continue;
        if (!(by_format && formats_have(plugin->inspect_formats, format)) &&
            !paths_match(plugin->inspect_paths, object->inner_path))
            continue;
        NetbomScan scan = scan_context(engine, object->node.id, object->node.path,
                                       object->inner_path, &object->bytes);
        gint64 call = budget_call_begin(&engine->budget);
        Stage before = stopwatch_enter(&engine->watches[0], STAGE_INSPECT);
        plugin->inspect(&engine_host, &scan, &seen);
        stopwatch_enter(&engine->watches[0], before);
        budget_call_resume(&engine->budget, call);
        budget_return_memory(&engine->budget, scan.memory);
    }
}
