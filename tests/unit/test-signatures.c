/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Component rules on bytes: which version a match gets, and how sure it is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <glib/gstdio.h>
#include <string.h>

#include "identify/rule-set.h"
#include "identify/signatures.h"

#define BARE "[^\\\\t\\\\n\\\\r\\\\x20-\\\\x7e]([0-9]\\\\.[0-9]+)\\\\x00"
#define HEAD "meta:\ncomponent = \"tool\"\nsupplier = \"tool\"\nsource = \"tool-src\"\n"

/* Runs a rule on bytes: its first match as "version confidence offset", "-" for no version. */
static char *
run(const char *meta, const char *bytes, gsize size)
{
    g_autofree char *folder = g_dir_make_tmp("signatures-XXXXXX", NULL);
    g_autofree char *path = g_build_filename(folder, "tool.yar", NULL);
    g_autofree char *rule = g_strdup_printf(
        "rule tool\n{\n" HEAD "%s\nstrings:\n$a = \"tool version %%s\"\ncondition:\n$a\n}\n", meta);
    g_autoptr(GError) error = NULL;
    assert_true(g_file_set_contents(path, rule, -1, NULL));
    g_autoptr(Signatures) signatures = signatures_load(folder, NULL, NULL, &error);
    g_unlink(path);
    g_rmdir(folder);
    if (!signatures)
        return g_strdup(error->message);
    g_autoptr(SignatureScanner) scanner = signature_scanner_new(signatures);
    g_autoptr(SignatureMatches) matches =
        signature_scanner_run(scanner, &(PrintedBytes){(const guint8 *)bytes, size, NULL, 0}, 10);
    assert_false(signature_matches_are_cut(matches));
    if (signature_matches_count(matches) == 0)
        return g_strdup("");
    SignatureMatch match = signature_matches_get(matches, 0);
    return g_strdup_printf("%s %u %u", match.version ? match.version : "-", match.confidence,
                           (guint)match.offset);
}

#define CHECK(meta, bytes, expected)                                                               \
    do {                                                                                           \
        g_autofree char *got = run(meta, bytes, sizeof(bytes) - 1);                                \
        assert_string_equal(got, expected);                                                        \
    } while (0)

static void
test_without_a_version(void **state)
{
    (void)state;
    CHECK("", "xx\0tool version %s\n\0", "- 90 3");
    CHECK("confidence_a = 30", "xx\0tool version %s\n\0", "- 30 3");
}

static void
test_the_nearest_counts(void **state)
{
    (void)state;
    CHECK("version_a = \"" BARE "\"\nnear_a = 64",
          "x\0001.2\0 far away from it\0tool version %s\0003.4\0", "3.4 95 39");
}

/* Farther away than the rule looks: what the whole file holds, if it is one version. */
static void
test_the_only_one_counts(void **state)
{
    (void)state;
    CHECK("version_a = \"" BARE "\"\nnear_a = 4", "x\0001.2\0 far away\0tool version %s\0",
          "1.2 90 1");
    CHECK("version_a = \"" BARE "\"\nnear_a = 4",
          "x\0001.2\0 far away\0tool version %s\0 far\0001.3\0", "- 90 16");
    CHECK("file_version = \"" BARE "\"", "x\0001.2\0 far away\0tool version %s\0", "1.2 90 1");
}

static void
test_an_expression_must_compile(void **state)
{
    (void)state;
    g_autofree char *message = run("file_version = \"(\"", "", 0);
    assert_non_null(strstr(message, "rule tool: file_version: "));
}

/* Loads the rules of a folder with a compiled form; whether that was taken. */
static bool
loads_compiled(const char *folder, char *const *user, const char *compiled)
{
    RuleSet set = {0};
    assert_true(rule_set_load(&set, folder, user, compiled, NULL));
    bool taken = set.compiled;
    assert_int_equal(set.groups->len, user ? 2 : 1);
    assert_int_equal(strlen(set.digest), 64);
    rule_set_clear(&set);
    return taken;
}

static void
flip_last_byte(const char *path)
{
    g_autofree char *content = NULL;
    gsize size;
    assert_true(g_file_get_contents(path, &content, &size, NULL));
    content[size - 1] ^= 1;
    assert_true(g_file_set_contents(path, content, (gssize)size, NULL));
}

/* The compiled form counts only whole, and only for the sources that it was made of. */
static void
test_the_compiled_form(void **state)
{
    (void)state;
    g_autofree char *folder = g_dir_make_tmp("signatures-XXXXXX", NULL);
    g_autofree char *source = g_build_filename(folder, "tool.yar", NULL);
    g_autofree char *compiled = g_build_filename(folder, "compiled", NULL);
    g_autofree char *both = g_build_filename(folder, "both", NULL);
    char *user[] = {folder, NULL};
    RuleSet set = {0};
    assert_int_equal(yr_initialize(), ERROR_SUCCESS);
    assert_true(g_file_set_contents(source, "rule tool { condition: true }\n", -1, NULL));
    assert_false(loads_compiled(folder, NULL, compiled));
    assert_true(rule_set_load(&set, folder, NULL, NULL, NULL));
    assert_true(rule_set_save(&set, compiled, NULL));
    rule_set_clear(&set);
    assert_true(loads_compiled(folder, NULL, compiled));
    assert_false(loads_compiled(folder, user, compiled));
    /* What was compiled with the user's rules is not ours, however old these are. */
    g_usleep(7 * G_USEC_PER_SEC / 2);
    assert_true(rule_set_load(&set, folder, user, NULL, NULL));
    assert_true(rule_set_save(&set, both, NULL));
    rule_set_clear(&set);
    assert_false(loads_compiled(folder, NULL, both));
    flip_last_byte(compiled);
    assert_false(loads_compiled(folder, NULL, compiled));
    flip_last_byte(compiled);
    assert_true(loads_compiled(folder, NULL, compiled));
    assert_true(g_file_set_contents(source, "rule tool { condition: false }\n", -1, NULL));
    assert_false(loads_compiled(folder, NULL, compiled));
    assert_true(g_file_set_contents(compiled, "", 0, NULL));
    assert_false(loads_compiled(folder, NULL, compiled));
    g_unlink(source);
    g_unlink(compiled);
    g_unlink(both);
    g_rmdir(folder);
    yr_finalize();
}

/* One in more detail is the same; two are in doubt; of three none counts. */
static void
test_several_versions(void **state)
{
    (void)state;
    static const char any[] = "version_a = \"version %s v([0-9]\\\\.[0-9]+)\"\nnear_a = 12";
    CHECK(any, "tool version %s v1.2\0 tool version %s v1.2.3\0", "1.2.3 95 27");
    CHECK(any, "tool version %s v1.2\0 tool version %s v1.3\0", "1.2 60 5");
    CHECK(any, "tool version %s v1.2\0 tool version %s v1.3\0 tool version %s v1.4\0", "- 90 5");
    CHECK(any, "tool version %s v1.2\0 tool version %s v1.20\0", "1.2 60 5");
}

static void
test_behind_its_name(void **state)
{
    (void)state;
    CHECK("", "tool version %s\0TOOL-SRC 1.2.3\0", "1.2.3 90 16");
    CHECK("", "tool version %s\0/b/tool-1.2.3/main.c\0", "1.2.3 90 18");
    CHECK("", "tool version %s\0/b/tool-src-1.2.3/main.c\0", "1.2.3 90 18");
    CHECK("", "tool version %s\0/b/other-1.2.3/main.c\0", "- 90 0");
    static const char near[] = "version_a = \"version %s v([0-9]\\\\.[0-9]+)\"\nnear_a = 12";
    CHECK(near, "tool version %s v1.2\0/b/tool-1.2.3/main.c\0", "1.2.3 90 23");
    CHECK(near, "tool version %s v1.2\0/b/tool-1.3/main.c\0", "1.2 95 5");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_without_a_version),
        cmocka_unit_test(test_the_nearest_counts),
        cmocka_unit_test(test_the_only_one_counts),
        cmocka_unit_test(test_an_expression_must_compile),
        cmocka_unit_test(test_the_compiled_form),
        cmocka_unit_test(test_several_versions),
        cmocka_unit_test(test_behind_its_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
