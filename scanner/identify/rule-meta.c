/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What rules say of themselves. */
#include "identify/rule-meta.h"

#include <string.h>

static bool
is_of_tests(const char *key)
{
    return g_str_has_prefix(key, "hit") || g_str_has_prefix(key, "miss");
}

static json_t *
meta_value(const YR_META *meta)
{
    if (meta->type == META_TYPE_STRING)
        return json_stringn_nocheck(meta->string, strlen(meta->string));
    if (meta->type == META_TYPE_BOOLEAN)
        return json_string(meta->integer ? "true" : "false");
    return json_sprintf("%" G_GINT64_FORMAT, (gint64)meta->integer);
}

json_t *
rule_meta_describe(YR_RULE *rule, bool user)
{
    json_t *described = json_object(), *metas = json_array(), *strings = json_array();
    YR_META *meta;
    YR_STRING *string;
    yr_rule_metas_foreach(rule, meta)
    {
        if (!user && is_of_tests(meta->identifier))
            continue;
        json_array_append_new(metas, json_string(meta->identifier));
        json_array_append_new(metas, meta_value(meta));
    }
    yr_rule_strings_foreach(rule, string)
    {
        json_array_append_new(strings, json_string(string->identifier));
    }
    json_object_set_new(described, "name", json_string(rule->identifier));
    if (user)
        json_object_set_new(described, "user", json_true());
    json_object_set_new(described, "meta", metas);
    json_object_set_new(described, "strings", strings);
    return described;
}

const char *
rule_meta_name(DataNode rule)
{
    return data_node_text(data_node_get(rule, "name"));
}

bool
rule_meta_is_user(DataNode rule)
{
    return data_node_is_true(data_node_get(rule, "user"));
}

static bool
is_key(const char *name, const char *key, gsize length, const char *id)
{
    if (*name != *key || strncmp(name, key, length) != 0)
        return false;
    return *id == '\0' ? name[length] == '\0'
                       : name[length] == '_' && strcmp(name + length + 1, id) == 0;
}

const char *
rule_meta_get(DataNode rule, const char *key, const char *id)
{
    const gsize length = strlen(key);
    DataNode metas = data_node_get(rule, "meta");
    for (guint i = 0; i + 1 < data_node_count(metas); i += 2)
        if (is_key(data_node_text(data_node_item(metas, i)), key, length, id))
            return data_node_text(data_node_item(metas, i + 1));
    return NULL;
}
