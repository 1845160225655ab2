/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Versions in bytes: the first, the nearest, the only one, to its end; those behind a name. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "identify/named-version.h"
#include "identify/version-text.h"

#define DATA(text) (const guint8 *)(text), sizeof(text) - 1

static GRegex *
bare(void)
{
    GRegex *regex =
        g_regex_new("\\x00([0-9]\\.[0-9]+(?:\\.[0-9]+)?)(?=\\x00)", G_REGEX_RAW, 0, NULL);
    assert_non_null(regex);
    return regex;
}

static void
test_first(void **state)
{
    (void)state;
    g_autoptr(GRegex) regex = bare();
    static const char text[] = "x\0"
                               "1.2\0"
                               "y\0"
                               "3.4\0";
    VersionRange range = {0, 0};
    g_autofree char *version = version_text_first(regex, (const guint8 *)text, sizeof text - 1, 0,
                                                  sizeof text - 1, &range);
    assert_string_equal(version, "1.2");
    assert_int_equal(range.offset, 1);
    assert_int_equal(range.size, 4);
}

static void
test_nearest(void **state)
{
    (void)state;
    g_autoptr(GRegex) regex = bare();
    static const char text[] = "x\0"
                               "1.2\0"
                               "far away from it\0"
                               "tool version %s\0"
                               "3.4\0"
                               "5.6\0";
    VersionRange range = {23, 15}; /* "tool version %s" */
    g_autofree char *version = version_text_nearest(regex, (const guint8 *)text, sizeof text - 1, 0,
                                                    sizeof text - 1, &range);
    assert_string_equal(version, "3.4");
    assert_int_equal(range.offset, 38);
}

/* [from, to) bounds what is looked at, and nothing found leaves the range as it was. */
static void
test_nearest_in_bounds(void **state)
{
    (void)state;
    g_autoptr(GRegex) regex = bare();
    static const char text[] = "x\0"
                               "1.2\0"
                               "far away from it\0"
                               "tool version %s\0"
                               "3.4\0"
                               "5.6\0";
    VersionRange range = {23, 15};
    assert_null(version_text_nearest(regex, (const guint8 *)text, sizeof text - 1, 8, 30, &range));
    assert_int_equal(range.offset, 23);
    assert_int_equal(range.size, 15);
}

static void
test_only(void **state)
{
    (void)state;
    g_autoptr(GRegex) regex = bare();
    VersionRange range = {7, 7};
    g_autofree char *same = version_text_only(regex,
                                              DATA("a\0"
                                                   "1.2\0"
                                                   "b\0"
                                                   "1.2\0"),
                                              &range);
    assert_string_equal(same, "1.2");
    assert_int_equal(range.offset, 1);
    range = (VersionRange){7, 7};
    assert_null(version_text_only(regex,
                                  DATA("a\0"
                                       "1.2\0"
                                       "b\0"
                                       "1.3\0"),
                                  &range));
    assert_null(version_text_only(regex, DATA("no version"), &range));
    assert_int_equal(range.offset, 7);
}

/* A capture that is no text is none. */
static void
test_no_text(void **state)
{
    (void)state;
    g_autoptr(GRegex) regex = g_regex_new("v(..)", G_REGEX_RAW | G_REGEX_DOTALL, 0, NULL);
    VersionRange range = {0, 0};
    assert_null(version_text_first(regex, (const guint8 *)"v\xff\xfe", 3, 0, 3, &range));
    assert_int_equal(range.size, 0);
}

/* What `expression` gives in text, whose matches lie in its first `to` bytes; free it. */
static char *
given(const char *expression, const char *text, guint64 to)
{
    g_autoptr(GRegex) regex = g_regex_new(expression, G_REGEX_RAW, 0, NULL);
    assert_non_null(regex);
    VersionRange range = {0, 0};
    char *version = version_text_first(regex, (const guint8 *)text, strlen(text), 0, to, &range);
    assert_true(!version || range.offset + range.size <= strlen(text));
    return version;
}

/* An expression made for shorter versions gives the longer ones whole; one that reads on behind its
 * group does not. */
static void
test_to_its_end(void **state)
{
    (void)state;
    static const struct {
        const char *expression, *text, *version;
    } cases[] = {
        {"tool ([0-9]\\.[0-9])", "tool 1.25 of today", "1.25"},
        {"tool ([0-9]\\.[0-9])", "tool 1.2.30.4", "1.2.30.4"},
        {"tool ([0-9]\\.[0-9])", "tool 1.2.", "1.2"},
        {"tool ([0-9]\\.[0-9])", "tool 1.2.x", "1.2"},
        {"tool ([0-9]\\.[0-9])", "tool 1.2-rc4", "1.2-rc4"},
        {"tool ([0-9]\\.[0-9])", "tool 1.2beta1)", "1.2beta1"},
        {"tool ([0-9]\\.[0-9])", "tool 1.2_pre.3", "1.2_pre.3"},
        {"tool ([0-9]\\.[0-9])", "tool 1.2-alpha", "1.2-alpha"},
        {"tool ([0-9]\\.[0-9])", "tool 1.2rc", "1.2"},
        {"tool ([0-9]\\.[0-9])", "tool 1.2-rc4a", "1.2"},
        {"tool ([0-9]\\.[0-9])", "tool 1.2-prefix", "1.2"},
        {"tool ([0-9]\\.[0-9])(?:\\.[0-9]+)?", "tool 1.2.20201231", "1.2"},
        {"tool ([0-9]\\.[0-9][a-z])", "tool 1.2a5", "1.2a"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *version = given(cases[i].expression, cases[i].text, strlen(cases[i].text));
        assert_string_equal(version, cases[i].version);
    }
    g_autofree char *cut = given("tool ([0-9]\\.[0-9]+)", "tool 1.25", 8); /* by the bounds */
    assert_string_equal(cut, "1.25");
}

static char *
path_given(const char *text, gsize size)
{
    VersionRange range = {0, 0};
    NamedVersions *versions =
        named_versions_new(&(PrintedBytes){(const guint8 *)text, size, NULL, 0});
    char *version = version_of_sources(versions, "tool", &range);
    named_versions_free(versions);
    assert_true(range.offset + range.size <= size);
    assert_true(!version || memcmp(text + range.offset, "/tool-", 6) == 0);
    return version;
}

#define PATH_GIVEN(text) path_given(text, sizeof(text) - 1)

static void
test_source_paths(void **state)
{
    (void)state;
    static const struct {
        const char *text, *version; /* NULL: none */
    } cases[] = {
        {"/opt/x/build_dir/target-mips/tool-1.2.3/src/main.c", "1.2.3"},
        {"../tool-1.2/x.cpp: failed", "1.2"},
        {"-O2 -ffile-prefix-map=/build/p/tool-9.0.1378=. -g", "9.0.1378"},
        {"/build/tool-aBcD/tool-1.0.0~rc93+ds1/x.y", "1.0.0-rc93"},
        {"/src/tool-8.4p1/x.h", "8.4p1"},
        {"/src/tool-1.0.2k/x.c", "1.0.2k"},
        {"/usr/include/tool-1.2/tool.h", NULL}, /* its interface */
        {"/usr/lib/tool-1.2/plugin.so", NULL},
        {"/src/tool-2/x.c", NULL},
        {"/src/tool-1.2.3", NULL},
        {"/src/tool-extra-1.2.3/x.c", NULL},
        {"/src/mytool-1.2.3/x.c", NULL},
        {"/src/tool-1.2.3", NULL},
        {"/tool-", NULL},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *version = path_given(cases[i].text, strlen(cases[i].text));
        if (cases[i].version)
            assert_string_equal(version, cases[i].version);
        else
            assert_null(version);
    }
    g_autofree char *same = PATH_GIVEN("/a/tool-1.2/x.c\0/b/tool-1.2/y.c");
    assert_string_equal(same, "1.2");
    assert_null(PATH_GIVEN("/a/tool-1.2/x.c\0/a/tool-1.3/y.c"));
}

static char *
own_given(const char *name, const guint8 *text, gsize size, VersionRange *range)
{
    NamedVersions *versions = named_versions_new(&(PrintedBytes){text, size, NULL, 0});
    char *version = version_of_own_string(versions, name, range);
    named_versions_free(versions);
    return version;
}

static void
test_own_strings(void **state)
{
    (void)state;
    static const struct {
        const char *text, *version; /* NULL: none */
    } cases[] = {
        {"tool 1.2.3", "1.2.3"},
        {"TOOL/1.2", "1.2"},
        {"Tool version 1.2", "1.2"},
        {"tool v1.2-rc1", "1.2-rc1"},
        {"tool-1.2.3", "1.2.3"},
        {"tool, version 1.2\nby x", "1.2"},
        {"tool-1.2", NULL},
        {"tool_1.2.3", NULL},
        {"tool 1.2 or later", NULL},
        {"tool 12", NULL},
        {"a tool 1.2.3", NULL},
        {"tools 1.2.3", NULL},
        {"tool", NULL},
        {"tool ", NULL},
        {"", NULL},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GString) bytes = g_string_new("x");
        g_string_append_len(bytes, "\0", 1);
        g_string_append(bytes, cases[i].text);
        g_string_append_len(bytes, "\0y", 2);
        VersionRange range = {0, 0};
        g_autofree char *version = own_given("tool", (guint8 *)bytes->str, bytes->len, &range);
        assert_int_equal(g_strcmp0(version, cases[i].version), 0);
        if (version)
            assert_int_equal(range.offset, 2);
        VersionRange none = {0, 0};
        g_autofree char *cut = own_given("tool", (guint8 *)bytes->str, bytes->len - 2, &none);
        assert_null(cut);
    }
    VersionRange range = {5, 5};
    assert_null(own_given("tool", DATA("\0tool 1.2\0tool 1.3\0"), &range));
    assert_null(own_given("to", DATA("\0to 1.2\0"), &range));
    assert_int_equal(range.offset, 5);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_first),
        cmocka_unit_test(test_nearest),
        cmocka_unit_test(test_nearest_in_bounds),
        cmocka_unit_test(test_only),
        cmocka_unit_test(test_no_text),
        cmocka_unit_test(test_to_its_end),
        cmocka_unit_test(test_source_paths),
        cmocka_unit_test(test_own_strings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
