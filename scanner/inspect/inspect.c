/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs the inspectors and the component rules. */
#include "inspect/inspect.h"

#include <string.h>

/* Metadata of a rule of the user that is kept. */
#define META_MAX 32

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
        plugin->inspect(&engine_host, &scan, &seen);
        budget_call_resume(&engine->budget, call);
        budget_return_memory(&engine->budget, scan.memory);
    }
}

typedef struct {
    Engine *engine;
    guint32 node;
    guint64 base;
    const NetbomBytes *bytes; /* of the node */
} SignatureSink;

/* A match of a rule of the user: what its metadata says. */
static void
write_rule_match(NetbomScan *scan, const SignatureMatch *match, guint64 offset)
{
    const GPtrArray *meta = match->signature->meta;
    const char *rule = match->signature->rule;
    NetbomField fields[1 + META_MAX] = {{"rule", rule, strlen(rule)}};
    guint n = 1;
    for (guint i = 0; i + 1 < meta->len && n < G_N_ELEMENTS(fields); i += 2) {
        const char *value = g_ptr_array_index(meta, i + 1);
        fields[n++] = (NetbomField){g_ptr_array_index(meta, i), value, strlen(value)};
    }
    engine_host.evidence(scan, "rule", offset, match->size, fields, n);
}

static void
on_signature(const SignatureMatch *match, void *user)
{
    SignatureSink *sink = user;
    NetbomScan scan = scan_context(sink->engine, sink->node, "", "", sink->bytes);
    if (!match->signature->component) {
        write_rule_match(&scan, match, sink->base + match->offset);
        return;
    }
    char confidence[16];
    g_snprintf(confidence, sizeof confidence, "%u", match->confidence);
    guint64 shown = MIN(match->size, 200);
    NetbomField fields[] = {
        {"component", match->signature->component, strlen(match->signature->component)},
        {"rule", match->signature->rule, strlen(match->signature->rule)},
        {"confidence", confidence, strlen(confidence)},
        {"text", (const char *)sink->bytes->data + sink->base + match->offset, shown},
        {"version", match->version, match->version ? strlen(match->version) : 0},
    };
    engine_host.evidence(&scan, "signature", sink->base + match->offset, match->size, fields,
                         match->version ? 5 : 4);
}

void
inspect_range(Engine *engine, guint32 node, const NetbomBytes *bytes, guint64 offset, guint64 size)
{
    if (size < 4 || engine->budget.out_of_time)
        return;
    SignatureSink sink = {engine, node, offset, bytes};
    gint64 left_us = engine->budget.deadline_us - g_get_monotonic_time();
    guint timeout_s = (guint)(MAX(left_us, 0) / G_USEC_PER_SEC) + 1;
    if (!signature_scanner_run(engine->scanner, bytes->data + offset, size, timeout_s, on_signature,
                               &sink)) {
        NetbomScan scan = {.engine = engine, .node = node};
        engine_problem(&scan, "limit", offset, "component rules were cut short");
    }
}
