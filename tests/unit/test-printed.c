/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Printed bytes: the stretches are those that a look at each byte gives. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <glib.h>
#include <string.h>

#include "base/printed-list.h"

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

/* The stretches from `at` on; list: or NULL. */
static void
check_from(const guint8 *data, guint64 size, guint64 at, PrintedList *list)
{
    PrintedBytes bytes = {data, size, NULL, 0};
    printed_list_get(list, &bytes);
    assert_true(!list || bytes.stretches);
    PrintedSearch search = printed_search(&bytes, at);
    guint64 from, end, want_from, want_end = at;
    while (next_byte_by_byte(data, size, want_end, &want_from, &want_end)) {
        assert_true(printed_next(&search, &from, &end));
        assert_int_equal(from, want_from);
        assert_int_equal(end, want_end);
    }
    assert_false(printed_next(&search, &from, &end));
}

/* The list of more bytes is that of their first ones too. */
static void
check(const guint8 *data, guint64 size)
{
    PrintedList *list = printed_list_new(&(NetbomBytes){data, size});
    for (guint64 at = 0; at <= size; at += 1 + size / 7) {
        check_from(data, size, at, NULL);
        check_from(data, size, at, list);
        check_from(data, size - at, 0, list);
    }
    printed_list_unref(list);
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

/* So many that no list is kept: one finds them all the same. */
static void
test_many(void **state)
{
    (void)state;
    const gsize size = 100000;
    g_autofree guint8 *data = g_malloc(size);
    for (gsize i = 0; i < size; i++)
        data[i] = i % 5 == 4 ? 0 : 'a';
    PrintedList *list = printed_list_new(&(NetbomBytes){data, size});
    PrintedBytes bytes = {data, size, NULL, 0};
    printed_list_get(list, &bytes);
    assert_null(bytes.stretches);
    printed_list_unref(printed_list_ref(list));
    printed_list_unref(list);
    check_from(data, size, 0, NULL);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_stretches),
        cmocka_unit_test(test_each_byte),
        cmocka_unit_test(test_many),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
