/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rules give the same matches whether libyara sees all bytes or only those around literals. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <glib/gstdio.h>
#include <string.h>

#include "identify/rule-search.h"
#include "identify/rule-set.h"

/* ---- all matches of rules ---- */

static int
on_message(YR_SCAN_CONTEXT *context, int message, void *message_data, void *user)
{
    YR_RULE *rule = message_data;
    GString *found = user;
    YR_STRING *string;
    if (message != CALLBACK_MSG_RULE_MATCHING)
        return CALLBACK_CONTINUE;
    g_string_append_printf(found, "%s:", rule->identifier);
    yr_rule_strings_foreach(rule, string)
    {
        YR_MATCH match;
        for (const void *next = context->matches[string->idx].head; next; next = match.next) {
            memcpy(&match, next, sizeof match); /* libyara does not align what it stores */
            g_string_append_printf(found, " %s@%d+%d", string->identifier,
                                   (int)(match.base + match.offset), match.match_length);
        }
    }
    g_string_append_c(found, '\n');
    return CALLBACK_CONTINUE;
}

/* Lines of rules; groups of rules are searched for in the order of their files. */
static char *
matches_of(RuleSearch *search, const GByteArray *bytes)
{
    GString *found = g_string_new(NULL);
    assert_int_equal(rule_search_run(search, &(PrintedBytes){bytes->data, bytes->len, NULL, 0}, 60,
                                     on_message, found),
                     ERROR_SUCCESS);
    return g_string_free(found, FALSE);
}

/* A set of rules, and the two ways to search for them. */
typedef struct {
    RuleSet set;
    RuleSearch *whole, *few;
} Both;

/* Each string of the group has a literal with four printed bytes in a row. */
static void
check_not_whole(const RuleGroup *group)
{
    g_autoptr(GString) names = g_string_new(NULL);
    YR_RULES *rules = rule_group_load(group);
    YR_RULE *rule;
    assert_non_null(rules);
    yr_rules_foreach(rules, rule)
    {
        g_string_append_printf(names, " %s", rule->identifier);
    }
    yr_rules_destroy(rules);
    if (group->whole)
        fail_msg("a string has no literal that is printed, in one of%s", names->str);
}

static void
both_start(Both *both)
{
    both->whole = rule_search_new(&both->set, true);
    both->few = rule_search_new(&both->set, false);
    for (guint i = 0; i < both->set.groups->len; i++)
        check_not_whole(&g_array_index(both->set.groups, RuleGroup, i));
}

static void
both_end(Both *both)
{
    rule_search_free(both->whole);
    rule_search_free(both->few);
    rule_set_clear(&both->set);
}

/* The matches, which are the same in both ways. */
static char *
matches_both(Both *both, const GByteArray *bytes)
{
    char *all = matches_of(both->whole, bytes);
    g_autofree char *few = matches_of(both->few, bytes);
    assert_string_equal(few, all);
    return all;
}

/* ---- bytes ---- */

/* Letters, blanks and NULs, the same ones each time. */
static void
add_noise(GByteArray *bytes, guint size)
{
    static guint32 state = 1;
    for (guint i = 0; i < size; i++) {
        state = state * 1664525u + 1013904223u;
        guint8 byte = (guint8) "abcdefghiklmnoprstuvwy0123. /\0\0"[(state >> 24) % 31];
        g_byte_array_append(bytes, &byte, 1);
    }
}

static void
add_text(GByteArray *bytes, const char *text)
{
    for (; *text; text++) {
        guint8 byte = (guint8)*text;
        if (text[0] == '\\' && text[1] == 'x') {
            byte = (guint8)(g_ascii_xdigit_value(text[2]) << 4 | g_ascii_xdigit_value(text[3]));
            text += 3;
        } else if (text[0] == '\\') {
            byte = text[1] == '0' ? 0 : text[1] == 'n' ? '\n' : (guint8)text[1];
            text++;
        }
        g_byte_array_append(bytes, &byte, 1);
    }
}

/* ---- our rules ---- */

/* How many texts that the rule names are found, each of which is added to `together`. */
static guint
check_texts(Both *both, YR_RULE *rule, GByteArray *together)
{
    YR_META *meta;
    guint n_found = 0;
    yr_rule_metas_foreach(rule, meta)
    {
        g_autoptr(GByteArray) alone = g_byte_array_new();
        if (meta->type != META_TYPE_STRING || (!g_str_has_prefix(meta->identifier, "hit") &&
                                               !g_str_has_prefix(meta->identifier, "miss")))
            continue;
        add_noise(alone, together->len % 3);
        add_text(alone, meta->string);
        add_noise(alone, together->len % 600);
        g_autofree char *found = matches_both(both, alone);
        n_found += *found != 0;
        add_text(together, meta->string);
        add_noise(together, together->len % 3000);
    }
    return n_found;
}

/* Each text that its rule names, alone and near to others. */
static void
test_our_rules(void **state)
{
    (void)state;
    g_autofree char *folder =
        g_build_filename(g_getenv("NETBOM_SIGNATURES_DIR"), "components", NULL);
    g_autoptr(GByteArray) together = g_byte_array_new();
    g_autoptr(GError) error = NULL;
    Both both = {0};
    YR_RULE *rule;
    guint n_found = 0;
    assert_true(rule_set_load(&both.set, folder, NULL, NULL, &error));
    both_start(&both);
    assert_true(both.set.groups->len > 1);
    for (guint i = 0; i < both.set.groups->len; i++) {
        YR_RULES *rules = rule_group_load(&g_array_index(both.set.groups, RuleGroup, i));
        assert_non_null(rules);
        yr_rules_foreach(rules, rule)
        {
            n_found += check_texts(&both, rule, together);
        }
        yr_rules_destroy(rules);
    }
    assert_true(n_found > 1000);
    g_autofree char *found = matches_both(&both, together);
    assert_true(strlen(found) > 10000);
    both_end(&both);
}

/* ---- forms of strings ---- */

static bool
rule_load(RuleSet *set, const char *strings, const char *condition)
{
    g_autofree char *folder = g_dir_make_tmp("literals-XXXXXX", NULL);
    g_autofree char *path = g_build_filename(folder, "tool.yar", NULL);
    g_autofree char *rule =
        g_strdup_printf("rule tool\n{\nstrings:\n%s\ncondition:\n%s\n}\n", strings, condition);
    g_autoptr(GError) error = NULL;
    assert_true(g_file_set_contents(path, rule, -1, NULL));
    bool ok = rule_set_load(set, folder, NULL, NULL, &error);
    g_unlink(path);
    g_rmdir(folder);
    return ok;
}

/* Where the text of a case stands between noise: near to both ends, and far from them. */
static void
check_form(const char *strings, const char *condition, const char *text)
{
    static const guint BEFORE[] = {0, 1, 2, 5000, 20001};
    Both both = {0};
    assert_true(rule_load(&both.set, strings, condition));
    both_start(&both);
    for (guint i = 0; i < G_N_ELEMENTS(BEFORE); i++)
        for (guint k = 0; k < G_N_ELEMENTS(BEFORE); k++) {
            g_autoptr(GByteArray) bytes = g_byte_array_new();
            add_noise(bytes, BEFORE[i]);
            add_text(bytes, text);
            add_noise(bytes, BEFORE[k]);
            g_autofree char *found = matches_both(&both, bytes);
            if (!strstr(condition, "at 0") || i == 0)
                assert_true(*found);
        }
    both_end(&both);
}

static void
test_forms(void **state)
{
    (void)state;
    check_form("$a = \"Plain Tool 1.2\"", "$a", "Plain Tool 1.2");
    check_form("$a = \"LoudTool\" nocase", "$a", "lOUDtOOL");
    check_form("$a = \"HiddenTool\" xor(1-3)", "$a",
               "Jkffgl"
               "Vmmn");
    check_form("$a = \"WholeTool\" fullword", "$a", "-WholeTool-");
    check_form("$a = { 54 6f 6f 6c ?? 31 2e [2-4] 7f }", "$a", "Tool 1.xyz\\x7f");
    check_form("$a = /Tool [0-9]{1,3}\\.[0-9]+( (beta|rc)[0-9]?)?\\n/", "$a",
               "Tool 12.3456 rc1\\n");
    check_form("$a = /(see|read|write)-tool v[0-9]/", "$a", "read-tool v1 write-tool v2");
    check_form("$a = /Tool.{1,150}made by [A-Z]+x*y/", "$a", "Tool 1.2 was made by ABCy");
    check_form("$a = /Tool version [^z]*z/", "$a", "Tool version 1.2 z");
    check_form("$a = /\\bTool\\b v[0-9]/", "$a", " Tool v1");
    check_form("$a = /[Tt]ool-[a-f]{2}-[0-9]{2,40}/i", "$a", "TOOL-ab-0123456789");
    check_form("$a = \"four\"", "$a", "four");
    check_form("$a = /\\x00ver[0-9]{1,2}z?:/", "$a", "\\0ver3z:");
    check_form("$a = /\\x01Tool[0-9]?\\x02/", "$a", "\\x01Tool\\x02");
    check_form("$a = /\\x01Tool[0-9]?\\x02/", "$a", "Tool\\x01Tool7\\x02");
    check_form("$a = \"\\x80\\x81\\x82\\x83Tool\"", "$a", "\\x80\\x81\\x82\\x83Tool");
    check_form("$a = \"Head 1\"", "$a at 0", "Head 1");
    check_form("$a = \"Once\"\n$b = \"never seen anywhere\"", "$a and not $b", "Once");
    check_form("$a = \"Many\"", "#a > 2 and filesize > 10 and uint32(0) != 1", "Many Many Many");
}

/* What cannot be found by literals: libyara is shown all bytes, and finds it. */
static void
test_refused(void **state)
{
    static const char *const RULES[][3] = {
        {"$a = { 54 6f 6f 6c [0-900] 31 32 33 34 }", "$a", "Tool, 1234"},
        {"$a = /[a-z]{3}[0-9]/", "$a", "abc1"},
        {"$a = \"abc\"", "$a", "abcd"},
        {"$a = \"WideTool\" wide", "$a", "W\\0i\\0d\\0e\\0T\\0o\\0o\\0l\\0"},
        {"$a = { 41 42 43 80 44 45 }", "$a", "ABC\\x80DE"},
        {"$a = \"Tool 1.2\"", "not $a", "none"},
        {"$a = \"Tool 1.2\"", "$a or filesize > 3", "none"},
    };
    (void)state;
    for (guint i = 0; i < G_N_ELEMENTS(RULES); i++) {
        g_autoptr(GByteArray) bytes = g_byte_array_new();
        RuleSet set = {0};
        assert_true(rule_load(&set, RULES[i][0], RULES[i][1]));
        assert_true(g_array_index(set.groups, RuleGroup, 0).whole);
        g_autoptr(RuleSearch) search = rule_search_new(&set, false);
        add_text(bytes, RULES[i][2]);
        g_autofree char *found = matches_of(search, bytes);
        assert_true(*found);
        g_clear_pointer(&search, rule_search_free);
        rule_set_clear(&set);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_our_rules),
        cmocka_unit_test(test_forms),
        cmocka_unit_test(test_refused),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    yr_initialize();
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    yr_finalize();
    return failed;
}
