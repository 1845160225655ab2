/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Needles: no place of a pattern is passed over, and both ways to look answer the same. */
#include <setjmp.h>
#include <stdbool.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <glib.h>
#include <string.h>

#include "base/needles.h"

static const char *const PATTERNS[] = {"abc", "bcd", "cab", "\xe1\xe2\xe3", "aa", "\xff", "abcd"};

static Needles
make_needles(gsize n)
{
    Needles needles = {0};
    for (gsize i = 0; i < n; i++)
        needles_add(&needles, PATTERNS[i], strlen(PATTERNS[i]), (unsigned)i);
    return needles;
}

/* The same in each width, as far as one looks, by a search that was elsewhere before; found:
 * without an end. */
static void
check_widths(NeedleSearch searches[], gsize at, gsize found, unsigned groups)
{
    for (unsigned width = 1, i = 0; width <= NEEDLES_WIDTH_MAX; width *= 2, i++) {
        NeedleSearch *search = &searches[i], own = *search;
        const gsize size = search->size;
        own.n_looked = 0;
        for (gsize end = size, step = 0; end >= at && step < 9; end -= MIN(end, 1 + size / 9)) {
            unsigned of_search = 0, of_own = 0;
            search->width = own.width = MIN(width, search->width);
            assert_int_equal(needle_before(search, at, end, &of_search), MIN(found, end));
            assert_int_equal(needle_before(&own, at, end, &of_own), MIN(found, end));
            assert_int_equal(of_search, found < end ? groups : 0);
            assert_int_equal(of_own, of_search);
            own.n_looked = 0;
            step++;
        }
    }
}

/* All places with a needle of the first n are answered, of the right group, and in each way; from
 * the first place to the last, or back. */
static void
check(const Needles *needles, gsize n, const guint8 *data, gsize size, bool back)
{
    NeedleSearch searches[] = {
        needle_search(needles, data, size), needle_search(needles, data, size),
        needle_search(needles, data, size), needle_search(needles, data, size),
        needle_search(needles, data, size), needle_search(needles, data, size)};
    gsize next = back ? size : 0;
    for (gsize step = 0; step <= size; step++) {
        const gsize at = back ? size - step : step;
        unsigned groups = 0;
        NeedleSearch fresh = needle_search(needles, data, size);
        guint64 found = needle_next(&fresh, at, &groups);
        check_widths(searches, at, found, groups);
        assert_true(found >= at && found <= size);
        assert_true(back ? found == at || found == next : found >= next);
        next = found;
        for (gsize i = 0; i < n && at < size; i++) {
            gsize length = strlen(PATTERNS[i]);
            if (size - at >= length && memcmp(data + at, PATTERNS[i], length) == 0)
                assert_true(found == at && groups >> i & 1);
        }
    }
}

static void
test_all_are_found(void **state)
{
    (void)state;
    guint32 random = 1;
    for (guint round = 0; round < 4000; round++) {
        g_autofree guint8 *data = g_malloc(round % 100);
        gsize size = round % 100, n = 1 + round % G_N_ELEMENTS(PATTERNS);
        Needles needles = make_needles(n);
        for (gsize i = 0; i < size; i++) {
            random = random * 1664525u + 1013904223u;
            data[i] = (guint8) "abcd\xe1\xe2\xe3\xff............"[(random >> 24) % 20];
        }
        check(&needles, n, data, size, round & 1);
    }
}

/* One needle is answered where its three bytes stand, and nowhere else; or where it may go on. */
static void
test_one_needle(void **state)
{
    (void)state;
    Needles needles = make_needles(1);
    guint8 data[100];
    unsigned groups;
    for (gsize at = 0; at < sizeof data; at++) {
        memset(data, 'b', sizeof data);
        memcpy(data + at, "abc", MIN(sizeof data - at, 3));
        NeedleSearch search = needle_search(&needles, data, sizeof data);
        assert_int_equal(needle_next(&search, 0, &groups), at);
        assert_int_equal(groups, 1);
        assert_int_equal(needle_next(&search, at + 1, &groups), sizeof data);
    }
    NeedleSearch nothing = needle_search(&needles, NULL, 0);
    assert_int_equal(needle_next(&nothing, 0, &groups), 0);
}

static void
test_choose(void **state)
{
    (void)state;
    assert_int_equal(needle_choose("abc", 3), 0);
    assert_int_equal(needle_choose("entertain Q_", 12), 9);
    assert_int_equal(needle_choose("\0\0\0LZ4\0", 7), 3);
    assert_int_equal(needle_choose("\0\0\0", 3), 0);
    assert_int_equal(needle_choose("ab", 2), 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_all_are_found),
        cmocka_unit_test(test_one_needle),
        cmocka_unit_test(test_choose),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
