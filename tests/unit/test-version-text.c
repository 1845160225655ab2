/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Versions in bytes: the first, the nearest, the only one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

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
    g_autofree char *version =
        version_text_first(regex, (const guint8 *)text, 0, sizeof text - 1, &range);
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
    g_autofree char *version =
        version_text_nearest(regex, (const guint8 *)text, 0, sizeof text - 1, &range);
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
    assert_null(version_text_nearest(regex, (const guint8 *)text, 8, 30, &range));
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
    assert_null(version_text_first(regex, (const guint8 *)"v\xff\xfe", 0, 3, &range));
    assert_int_equal(range.size, 0);
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
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
