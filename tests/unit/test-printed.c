/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Printed bytes: the stretches are those that a look at each byte gives. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <glib.h>
#include <string.h>

#include "base/printed.h"

/* The next stretch from `at` on. */
static bool
next_byte_by_byte(const guint8 *data, guint64 size, guint64 at, guint64 *ret_from, guint64 *ret_end)
{
    guint64 end;
    for (; at < size; at = end + 1) {
        for (end = at; end < size && printed_byte(data[end]);)
            end++;
        *ret_from = at;
        *ret_end = end;
        if (end - at >= PRINTED_MIN)
            return true;
    }
    return false;
}

static void
check(const guint8 *data, guint64 size)
{
    PrintedSearch search = printed_search(data, size);
    guint64 from, end, want_from, want_end = 0;
    while (next_byte_by_byte(data, size, want_end, &want_from, &want_end)) {
        assert_true(printed_next(&search, &from, &end));
        assert_int_equal(from, want_from);
        assert_int_equal(end, want_end);
    }
    assert_false(printed_next(&search, &from, &end));
}

/* Stretches of any length, some over several blocks, with few or many bytes between them. */
static void
test_stretches(void **state)
{
    (void)state;
    guint32 random = 1;
    for (guint round = 0; round < 2000; round++) {
        gsize size = round % 300;
        /* A copy of just that size: what is read behind it is told by sanitizers. */
        g_autofree guint8 *data = g_malloc(size);
        for (gsize i = 0; i < size; i++) {
            random = random * 1664525u + 1013904223u;
            data[i] = (random >> 24) % (2 + round % 40) > 0 ? 'a' : 0x80;
        }
        check(data, size);
    }
    check(NULL, 0);
}

static void
test_each_byte(void **state)
{
    (void)state;
    for (guint byte = 0; byte < 256; byte++)
        for (gsize place = 0; place < 70; place++) {
            guint8 data[70];
            memset(data, 0, sizeof data);
            memset(data + place, (int)byte, MIN(sizeof data - place, PRINTED_MIN));
            check(data, sizeof data);
        }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_stretches),
        cmocka_unit_test(test_each_byte),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
