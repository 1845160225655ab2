/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads what rules say of their matches. */
#include "identify/match-rule.h"

#include <string.h>

#include "identify/rule-meta.h"

/* Largest neighbourhood of a match that an expression may see. */
#define NEAR_MAX_BYTES (1024 * 1024)

/* ---- expressions ---- */

/* pattern: NULL or "": none. */
static Expression
expression_of(const char *pattern)
{
    return (Expression){pattern && *pattern ? pattern : NULL, NULL};
}

static bool
expression_compile(Expression *expression, GError **error)
{
    if (!expression->pattern || expression->regex)
        return true;
    expression->regex = g_regex_new(expression->pattern, G_REGEX_RAW | G_REGEX_OPTIMIZE, 0, error);
    return expression->regex;
}

const GRegex *
expression_regex(Expression *expression)
{
    expression_compile(expression, NULL);
    return expression->regex;
}

/* ---- rules ---- */

/* A number of the metadata, or the other one where it has none. */
static guint
meta_number(DataNode rule, const char *key, const char *id, guint limit, guint other)
{
    const char *text = rule_meta_get(rule, key, id);
    char *end;
    gint64 number = text ? g_ascii_strtoll(text, &end, 10) : 0;
    return text && *text && !*end ? (guint)CLAMP(number, 0, limit) : other;
}

static MatchString
string_read(DataNode rule, const char *identifier)
{
    const char *id = identifier + 1;
    const char *version = rule_meta_get(rule, "version", id);
    if (!version)
        version = rule_meta_get(rule, "version", "");
    MatchString string = {.identifier = identifier, .version = expression_of(version)};
    guint confidence = string.version.pattern ? CONFIDENCE_VERSION : CONFIDENCE_NO_VERSION;
    confidence = meta_number(rule, "confidence", "", 100, confidence);
    string.confidence = meta_number(rule, "confidence", id, 100, confidence);
    string.near = meta_number(rule, "near", id, NEAR_MAX_BYTES, 0);
    return string;
}

MatchRule *
match_rule_new(DataNode rule)
{
    DataNode strings = data_node_get(rule, "strings");
    const guint n = data_node_count(strings);
    MatchRule *made = g_malloc0(sizeof *made + n * sizeof made->strings[0]);
    made->file_version = expression_of(rule_meta_get(rule, "file_version", ""));
    made->n_strings = n;
    for (guint i = 0; i < n; i++)
        made->strings[i] = string_read(rule, data_node_text(data_node_item(strings, i)));
    return made;
}

void
match_rule_free(MatchRule *rule)
{
    if (!rule)
        return;
    g_clear_pointer(&rule->file_version.regex, g_regex_unref);
    for (guint i = 0; i < rule->n_strings; i++)
        g_clear_pointer(&rule->strings[i].version.regex, g_regex_unref);
    g_free(rule);
}

MatchString *
match_rule_string(MatchRule *rule, const char *identifier)
{
    for (guint i = 0; i < rule->n_strings; i++)
        if (strcmp(rule->strings[i].identifier, identifier) == 0)
            return &rule->strings[i];
    return NULL;
}

bool
match_rule_check(DataNode rule, GError **error)
{
    g_autoptr(MatchRule) made = match_rule_new(rule);
    if (!expression_compile(&made->file_version, error)) {
        g_prefix_error(error, "rule %s: file_version: ", rule_meta_name(rule));
        return false;
    }
    for (guint i = 0; i < made->n_strings; i++) {
        MatchString *string = &made->strings[i];
        if (!expression_compile(&string->version, error)) {
            g_prefix_error(error, "rule %s: version of %s: ", rule_meta_name(rule),
                           string->identifier);
            return false;
        }
    }
    return true;
}
