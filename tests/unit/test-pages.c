/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Memory for decoded objects keeps what was put into it, and zeros need none. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

#include "base/pages.h"

enum { MEBI = 1 << 20, PART = 200000 };

/* Bytes of this process that are in memory: the second number of pages in statm. */
static gsize
resident(void)
{
    g_autofree char *text = NULL;
    assert_true(g_file_get_contents("/proc/self/statm", &text, NULL, NULL));
    const char *blank = strchr(text, ' ');
    assert_non_null(blank);
    return g_ascii_strtoull(blank, NULL, 10) * (gsize)sysconf(_SC_PAGESIZE);
}

/* Sanitizers and valgrind keep what is freed for a while, and memory of their own. */
static bool
counts_ours_alone(void)
{
#if defined(__SANITIZE_ADDRESS__)
    return false;
#else
    const char *preloaded = g_getenv("LD_PRELOAD");
    return !preloaded || !strstr(preloaded, "valgrind");
#endif
}

/* The byte that belongs at a place: some hundred thousand bytes of text, then as many zeros, and a
 * byte alone among them. */
static guint8
byte_at(gsize at)
{
    const bool is_text = at / PART % 8 == 0 || at % (3 * MEBI) == 5;
    return is_text ? (guint8)(at % 251 + 1) : 0;
}

/* Appended in pieces to a block that grows from nothing, as a stream is. */
static void
test_append(void **state)
{
    (void)state;
    const gsize whole = 70 * MEBI + 12345;
    guint8 *block = NULL, piece[65536];
    gsize used = 0, capacity = 0, before = resident();
    for (gsize size = 1; used < whole; used += size) {
        size = MIN(size * 3 % sizeof piece + 1, whole - used);
        for (gsize i = 0; i < size; i++)
            piece[i] = byte_at(used + i);
        if (used + size > capacity) {
            const gsize wanted = MAX(used + size, capacity * 2);
            block = pages_resize(block, used, capacity, wanted);
            assert_non_null(block);
            /* What an allocator leaves behind must not show. */
            if (wanted < 16 * MEBI)
                memset(block + used, 0xee, wanted - used);
            capacity = wanted;
        }
        pages_append(block, used, capacity, piece, size);
    }
    assert_true(!counts_ours_alone() || resident() < before + whole / 2);
    for (gsize i = 0; i < whole; i++)
        assert_int_equal(block[i], byte_at(i));
    pages_free(block, capacity);
}

static void
test_sizes(void **state)
{
    (void)state;
    static const gsize sizes[] = {0, 1, 4096, 16 * MEBI - 1, 16 * MEBI, 16 * MEBI + 1, 40 * MEBI};
    for (gsize i = 0; i < G_N_ELEMENTS(sizes); i++) {
        guint8 *zeros = pages_zeros(sizes[i]);
        assert_non_null(zeros);
        for (gsize k = 0; k < sizes[i]; k += 4095)
            assert_int_equal(zeros[k], 0);
        pages_append(zeros, 0, sizes[i], NULL, 0);
        pages_free(zeros, sizes[i]);
        for (gsize k = 0; k < G_N_ELEMENTS(sizes); k++) {
            guint8 *block = pages_resize(NULL, 0, 0, sizes[i]);
            const gsize kept = MIN(sizes[i], sizes[k]);
            assert_non_null(block);
            memset(block, 'x', sizes[i]);
            block = pages_resize(block, sizes[i], sizes[i], sizes[k]);
            assert_non_null(block);
            if (kept > 0)
                assert_true(block[0] == 'x' && block[kept / 2] == 'x' && block[kept - 1] == 'x');
            pages_free(block, sizes[k]);
        }
    }
    pages_free(NULL, 0);
    assert_null(pages_zeros(G_MAXSIZE / 2));
    guint8 *block = pages_resize(NULL, 0, 0, 100);
    memset(block, 'y', 100);
    assert_null(pages_resize(block, 100, 100, G_MAXSIZE / 2));
    assert_int_equal(block[99], 'y');
    pages_free(block, 100);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_append),
        cmocka_unit_test(test_sizes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
