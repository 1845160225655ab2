/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables: made, saved, and taken from what was saved. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "base/tables.h"

enum { COUNTED, WORDS, BYTES, NONE, ALL };
static const gsize SIZES[ALL] = {0, sizeof(guint16), 1, sizeof(guint64)};

/* 7 that are only counted, three words, nine bytes. */
static void
make(Tables *tables)
{
    tables_init(tables, SIZES, ALL);
    tables->counts[COUNTED] = 7;
    tables_append(tables, WORDS, (const guint16[]){1, 2, 3, 4}, 4);
    tables_append(tables, BYTES, "abc", 3);
    tables_append(tables, BYTES, "defghi", 6);
    tables_resize(tables, WORDS, 2);
    ((guint16 *)tables_resize(tables, WORDS, 3))[1] = 5;
}

static void
check(const Tables *tables)
{
    static const guint16 WANTED[] = {1, 5, 0};
    assert_int_equal(tables->counts[COUNTED], 7);
    assert_int_equal(tables->counts[WORDS], 3);
    assert_memory_equal(tables->items[WORDS], WANTED, sizeof WANTED);
    assert_int_equal(tables->counts[BYTES], 9);
    assert_memory_equal(tables->items[BYTES], "abcdefghi", 9);
    assert_int_equal(tables->counts[NONE], 0);
}

/* The counts, then each table from a multiple of eight bytes on; again the same of what was loaded.
 */
static void
test_saved(void **state)
{
    (void)state;
    Tables tables, loaded;
    g_autoptr(GByteArray) saved = g_byte_array_new(), again = g_byte_array_new();
    make(&tables);
    check(&tables);
    tables_save(&tables, saved);
    tables_clear(&tables);
    assert_int_equal(saved->len, 16 + 8 + 16);
    assert_true(tables_load(&loaded, SIZES, ALL, saved->data, saved->len));
    check(&loaded);
    assert_ptr_equal(loaded.items[WORDS], saved->data + 16);
    tables_save(&loaded, again);
    tables_clear(&loaded);
    assert_int_equal(again->len, saved->len);
    assert_memory_equal(again->data, saved->data, saved->len);
}

/* Of another size, or with counts that are not those of the bytes. */
static void
test_refused(void **state)
{
    (void)state;
    Tables tables, loaded;
    g_autoptr(GByteArray) saved = g_byte_array_new();
    make(&tables);
    tables_save(&tables, saved);
    tables_clear(&tables);
    for (gsize size = 0; size < saved->len; size++)
        assert_false(tables_load(&loaded, SIZES, ALL, saved->data, size));
    for (guint table = WORDS; table < ALL; table++) {
        g_autofree guint8 *other = g_memdup2(saved->data, saved->len);
        memset(other + table * sizeof(guint32), 0xff, sizeof(guint32));
        assert_false(tables_load(&loaded, SIZES, ALL, other, saved->len));
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_saved),
        cmocka_unit_test(test_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
