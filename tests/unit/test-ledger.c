/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The ledger: every byte once. The gaps: what they are. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "image/gap.h"
#include "image/ledger.h"

#define TOTAL 1000

static void
check_partition(const GArray *partition, guint64 total)
{
    guint64 at = 0;
    for (guint i = 0; i < partition->len; i++) {
        const LedgerRange *range = &g_array_index(partition, LedgerRange, i);
        assert_int_equal(range->offset, at);
        assert_true(range->size > 0);
        at += range->size;
    }
    assert_int_equal(at, total);
}

static void
check_range(const GArray *partition, guint i, guint64 offset, guint64 size, LedgerUse use)
{
    assert_true(i < partition->len);
    const LedgerRange *range = &g_array_index(partition, LedgerRange, i);
    assert_int_equal(range->offset, offset);
    assert_int_equal(range->size, size);
    assert_int_equal(range->use, use);
}

static void
test_empty_is_one_gap(void **state)
{
    (void)state;
    g_autoptr(Ledger) ledger = ledger_new();
    g_autoptr(GArray) partition = ledger_close(ledger, TOTAL);
    assert_int_equal(partition->len, 1);
    check_range(partition, 0, 0, TOTAL, LEDGER_GAP);
}

static void
test_child_beats_structure(void **state)
{
    (void)state;
    g_autoptr(Ledger) ledger = ledger_new();
    ledger_add(ledger, 0, 500, LEDGER_STRUCTURE);
    ledger_add(ledger, 100, 100, LEDGER_CHILD);
    g_autoptr(GArray) partition = ledger_close(ledger, TOTAL);
    check_partition(partition, TOTAL);
    check_range(partition, 0, 0, 100, LEDGER_STRUCTURE);
    check_range(partition, 1, 100, 100, LEDGER_CHILD);
    check_range(partition, 2, 200, 300, LEDGER_STRUCTURE);
    check_range(partition, 3, 500, 500, LEDGER_GAP);
}

static void
test_ranges_over_the_end_are_cut(void **state)
{
    (void)state;
    g_autoptr(Ledger) ledger = ledger_new();
    ledger_add(ledger, 900, 500, LEDGER_CHILD);
    ledger_add(ledger, G_MAXUINT64 - 1, 500, LEDGER_CHILD);
    ledger_add(ledger, 5000, 1, LEDGER_STRUCTURE);
    g_autoptr(GArray) partition = ledger_close(ledger, TOTAL);
    check_partition(partition, TOTAL);
    check_range(partition, 1, 900, 100, LEDGER_CHILD);
}

/* Random ranges against a map of bytes. */
static void
test_random(void **state)
{
    (void)state;
    g_autoptr(GRand) random = g_rand_new_with_seed(1);
    for (int round = 0; round < 500; round++) {
        LedgerUse map[TOTAL];
        for (int i = 0; i < TOTAL; i++)
            map[i] = LEDGER_GAP;
        g_autoptr(Ledger) ledger = ledger_new();
        for (int k = g_rand_int_range(random, 0, 30); k > 0; k--) {
            int offset = g_rand_int_range(random, 0, TOTAL),
                size = g_rand_int_range(random, 0, 200);
            LedgerUse use = g_rand_boolean(random) ? LEDGER_CHILD : LEDGER_STRUCTURE;
            ledger_add(ledger, (guint64)offset, (guint64)size, use);
            for (int i = offset; i < offset + size && i < TOTAL; i++)
                if (map[i] != LEDGER_CHILD)
                    map[i] = use;
        }
        g_autoptr(GArray) partition = ledger_close(ledger, TOTAL);
        check_partition(partition, TOTAL);
        for (guint i = 0; i < partition->len; i++) {
            const LedgerRange *range = &g_array_index(partition, LedgerRange, i);
            for (guint64 at = range->offset; at < range->offset + range->size; at++)
                assert_int_equal(map[at], range->use);
        }
    }
}

static void
test_gap_classes(void **state)
{
    (void)state;
    static guint8 data[256 * 1024];
    g_autoptr(GRand) random = g_rand_new_with_seed(2);
    memset(data, 0xff, sizeof data);
    assert_int_equal(gap_classify(data, sizeof data).class, GAP_PADDING);
    for (gsize i = 0; i < 128 * 1024; i++)
        data[i] = (guint8)g_rand_int(random);
    for (gsize i = 128 * 1024; i < 192 * 1024; i++)
        data[i] = (guint8) "netbom text "[i % 12];
    g_autoptr(GArray) pieces = gap_split(data, sizeof data);
    static const GapClass WANT[] = {GAP_HIGH_ENTROPY, GAP_UNKNOWN, GAP_PADDING};
    static const guint64 START[] = {0, 128 * 1024, 192 * 1024};
    assert_int_equal(pieces->len, 3);
    for (guint i = 0; i < 3; i++) {
        assert_int_equal(g_array_index(pieces, GapPiece, i).class, WANT[i]);
        assert_int_equal(g_array_index(pieces, GapPiece, i).offset, START[i]);
    }
}

static void
test_short_alignment_is_padding(void **state)
{
    (void)state;
    static const guint8 zeros[3];
    g_autoptr(GArray) pieces = gap_split(zeros, sizeof zeros);
    assert_int_equal(pieces->len, 1);
    assert_int_equal(g_array_index(pieces, GapPiece, 0).class, GAP_PADDING);
}

/* Padding is what has 512 equal bytes and more, wherever it begins: found as byte by byte. */
static void
test_padding_runs(void **state)
{
    (void)state;
    g_autoptr(GRand) random = g_rand_new_with_seed(3);
    for (guint round = 0; round < 300; round++) {
        guint8 data[8192], padding[8192] = {0};
        gsize size = sizeof data - (gsize)g_rand_int_range(random, 0, 700);
        for (gsize i = 0; i < size; i++)
            data[i] = (guint8)g_rand_int_range(random, 0, round % 2 ? 256 : 3);
        for (gsize at = (gsize)g_rand_int_range(random, 0, 900); at < size;) {
            gsize run = (gsize)g_rand_int_range(random, 490, 530);
            memset(data + at, g_rand_int_range(random, 0, 3), MIN(run, size - at));
            at += run + (gsize)g_rand_int_range(random, 0, 900);
        }
        for (gsize at = 0, end; at < size; at = end) {
            for (end = at + 1; end < size && data[end] == data[at];)
                end++;
            memset(padding + at, end - at >= 512, end - at);
        }
        g_autoptr(GArray) pieces = gap_split(data, size);
        for (guint i = 0; i < pieces->len; i++) {
            const GapPiece *piece = &g_array_index(pieces, GapPiece, i);
            for (guint64 at = piece->offset; at < piece->offset + piece->size; at++)
                assert_int_equal(padding[at], piece->class == GAP_PADDING);
        }
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_empty_is_one_gap),
        cmocka_unit_test(test_child_beats_structure),
        cmocka_unit_test(test_ranges_over_the_end_are_cut),
        cmocka_unit_test(test_random),
        cmocka_unit_test(test_gap_classes),
        cmocka_unit_test(test_short_alignment_is_padding),
        cmocka_unit_test(test_padding_runs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
