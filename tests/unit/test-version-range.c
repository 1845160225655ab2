/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The order of versions, and ranges of them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* cmocka wants those first */
#include <cmocka.h>

#include "audit/version-range.h"

static int
sign(int value)
{
    return (value > 0) - (value < 0);
}

static void
test_order(void **state)
{
    /* Each is older than the next. */
    static const char *const RISING[] = {
        "0.9.8",  "0.9.8a",    "0.9.8zh", "1.0.0-alpha1", "1.0.0-beta2", "1.0.0-rc1", "1.0.0",
        "1.0.2",  "1.0.2k",    "1.0.2u",  "1.0.10",       "1.1~rc1",     "1.1",       "1.1.1",
        "1.35.0", "1.36.0-r1", "2013.04", "2023.10-rc4",  "2023.10"};
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(RISING); i++)
        for (gsize k = 0; k < G_N_ELEMENTS(RISING); k++)
            assert_int_equal(sign(version_order(RISING[i], RISING[k])), (i > k) - (i < k));
    assert_int_equal(version_order("1.0", "1"), 0);
    assert_int_equal(version_order("v1.02", "1.2.0"), 0);
    assert_int_equal(version_order("1_2-3", "1.2.3"), 0);
    assert_true(version_order("99999999999999999999999", "100000000000000000000000") < 0);
    assert_int_equal(version_order("", ""), 0);
    assert_true(version_order("", "1") < 0);
}

static void
check(const char *text, const char *version, RangeAnswer answer)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(VersionRange) range = version_range_parse(text, &error);
    assert_null(error);
    assert_non_null(range);
    if (version_range_has(range, version) != answer)
        fail_msg("'%s' of '%s': not %d", version, text, answer);
}

static void
test_ranges(void **state)
{
    (void)state;
    check("1.2.3", "1.2.3", RANGE_INSIDE);
    check("1.2.3", "1.2.4", RANGE_OUTSIDE);
    check("=1.2", "1.2.0", RANGE_INSIDE);
    check("<1.36.1", "1.36.0", RANGE_INSIDE);
    check("<1.36.1", "1.36.1", RANGE_OUTSIDE);
    check("<=1.36.1", "1.36.1", RANGE_INSIDE);
    check(">1.36.1", "1.36.1", RANGE_OUTSIDE);
    check(">=1.0,<1.2.3", "1.1", RANGE_INSIDE);
    check(">=1.0, <1.2.3", "1.2.3", RANGE_OUTSIDE);
    check(">=1.0,<1.2.3", "0.9", RANGE_OUTSIDE);
    check("<1.0|>=2.0,<2.0.4", "2.0.3", RANGE_INSIDE);
    check("<1.0|>=2.0,<2.0.4", "1.5", RANGE_OUTSIDE);
    check("!=1.2.3", "1.2.4", RANGE_INSIDE);
    check("1.2.*", "1.2.9", RANGE_INSIDE);
    check("1.2.*", "1.20.9", RANGE_OUTSIDE);
    check("!=1.2.*", "1.20.9", RANGE_INSIDE);
    /* A bound says nothing of what it does not name. */
    check("3.0.11", "3.0.11-1~deb12u2", RANGE_INSIDE);
    check("<=3.0.11", "3.0.11-1~deb12u2", RANGE_INSIDE);
    check("<3.0.11-1~deb12u2", "3.0.11-1~deb12u1", RANGE_INSIDE);
    check("<3.0.11-1~deb12u2", "3.0.11-1~deb12u2", RANGE_OUTSIDE);
    check("<2", "1:1.5-3", RANGE_INSIDE);
    check("1.36.1", "1.36.1-r7", RANGE_INSIDE);
    check("<1.1", "1.1-rc1", RANGE_INSIDE);
    /* What has no order is not ruled out. */
    check("<1.0", "", RANGE_UNKNOWN);
    check("<1.0", "master", RANGE_UNKNOWN);
    check("<1.0", "v0.9", RANGE_INSIDE);
}

static void
test_refused(void **state)
{
    static const char *const WRONG[] = {"",  "<",     ">=1.0,", "1.0|", "<1.*",
                                        "x", "1 < 2", "<<1",    "=>1",  "*"};
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(WRONG); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(VersionRange) range = version_range_parse(WRONG[i], &error);
        if (range)
            fail_msg("'%s' was taken", WRONG[i]);
        assert_non_null(error);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_order), cmocka_unit_test(test_ranges),
                                       cmocka_unit_test(test_refused)};
    return cmocka_run_group_tests_name("version-range", tests, NULL, NULL);
}
