/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Blocks out of one region: they do not overlap, are zeros where they must be, and their room is
 * used again. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <linux/magic.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/vfs.h>

#include "unpack/memory.h"
#include "worker/scratch-file.h"

enum { KIBI = 1 << 10, REGION = 4 << 20 };

static void
assert_zeros(const guint8 *block, gsize size)
{
    for (gsize i = 0; i < size; i++)
        assert_int_equal(block[i], 0);
}

static int
setup(void **state)
{
    static NetbomBytes region;
    *state = &region;
    return scratch_map(g_get_tmp_dir(), REGION, 0, &region, NULL) ? 0 : -1;
}

static int
teardown(void **state)
{
    scratch_unmap(*state);
    return 0;
}

static void
test_blocks(void **state)
{
    Scratch *scratch = scratch_new(*state);
    guint8 *first = scratch_take(scratch, 100 * KIBI + 1, true);
    guint8 *second = scratch_take(scratch, 200 * KIBI, false);
    assert_true(first && second >= first + 100 * KIBI + 1);
    assert_zeros(first, 100 * KIBI + 1);
    memset(first, 'a', 100 * KIBI + 1);
    memset(second, 'b', 200 * KIBI);
    /* Only the last one can grow where it stands. */
    assert_false(scratch_extend(scratch, first, 101 * KIBI));
    assert_true(scratch_extend(scratch, second, 300 * KIBI));
    assert_int_equal(second[200 * KIBI - 1], 'b');
    assert_int_equal(first[100 * KIBI], 'a');
    assert_false(scratch_extend(scratch, second, REGION));
    assert_null(scratch_take(scratch, REGION, true));
    assert_null(scratch_take(scratch, G_MAXUINT64, false));
    /* Room is used again once all behind it is released. */
    memset(second, 'c', 300 * KIBI);
    scratch_release(scratch, first);
    assert_int_equal(second[0], 'c');
    scratch_release(scratch, second);
    guint8 *third = scratch_take(scratch, REGION, true);
    assert_ptr_equal(third, first);
    assert_zeros(third, REGION);
    assert_null(scratch_take(scratch, 1, false));
    memset(third, 'd', 8 * KIBI);
    scratch_release(scratch, third);
    guint8 *fourth = scratch_take(scratch, 2 * KIBI, true);
    assert_zeros(fourth, 2 * KIBI);
    scratch_free(scratch);
}

static void
test_memory(void **state)
{
    Budget budget = {0};
    limits_init(&budget.limits);
    const Memory memory = {&budget, scratch_new(*state)}, own = {&budget, NULL};
    assert_true(budget_take_memory(&budget, 1000));
    guint8 *block = g_malloc(1000), *large = scratch_take(memory.scratch, 100000, true);
    assert_int_equal(memory_charge(&memory, block, 1000), 1000);
    assert_int_equal(memory_charge(&memory, large, 100000), 0);
    assert_int_equal(memory_free(&memory, large, 100000), 0);
    assert_int_equal(budget.memory_bytes, 1000);
    assert_int_equal(memory_free(&memory, block, 1000), 1000);
    assert_int_equal(memory_free(&own, NULL, 0), 0);
    assert_int_equal(budget.memory_bytes, 0);
    scratch_free(memory.scratch);
}

static void
test_none(void **state)
{
    (void)state;
    const NetbomBytes none = {0};
    const guint8 byte = 0;
    assert_null(scratch_new(&none));
    assert_null(scratch_take(NULL, 10, true));
    assert_false(scratch_extend(NULL, &byte, 10));
    assert_false(scratch_holds(NULL, &byte));
    scratch_free(NULL);
    g_autoptr(GError) error = NULL;
    NetbomBytes region;
    assert_true(scratch_map("/proc/nowhere", 0, 0, &region, &error));
    assert_int_equal(region.size, 0);
    assert_false(scratch_map("/proc/nowhere", 4096, 0, &region, &error));
    assert_non_null(strstr(error->message, "/proc/nowhere"));
}

/* Where nobody named a folder: on a disk, for a large image, and never an error. */
static void
test_chosen(void **state)
{
    (void)state;
    const guint64 image = SCRATCH_IMAGE_MIN;
    NetbomBytes region;
    g_autoptr(GError) error = NULL;
    g_setenv("TMPDIR", "/proc/nowhere", TRUE);
    assert_true(scratch_map(NULL, 16 * image, image, &region, &error));
    assert_int_equal(region.size, 0);
    struct statfs of;
    if (statfs("/dev/shm", &of) == 0 && of.f_type == TMPFS_MAGIC) {
        g_setenv("TMPDIR", "/dev/shm", TRUE);
        assert_true(scratch_map(NULL, 16 * image, image, &region, &error));
        assert_int_equal(region.size, 0);
        /* Whoever names it has it. */
        assert_true(scratch_map("/dev/shm", REGION, image, &region, &error));
        assert_int_equal(region.size, REGION);
        scratch_unmap(&region);
    }
    g_unsetenv("TMPDIR");
    assert_true(scratch_map(NULL, 16 * image, image - 1, &region, &error));
    assert_int_equal(region.size, 0);
    assert_true(scratch_map(NULL, 0, image, &region, &error));
    assert_int_equal(region.size, 0);
    assert_true(scratch_map(NULL, image + 1, image, &region, &error));
    if (region.size == 0) {
        print_message("/var/tmp has no room, or is in memory\n");
        skip();
    }
    assert_int_equal(region.size, image + 1);
    assert_zeros(region.data, 100);
    scratch_unmap(&region);
    /* An image that is larger than the limit has as much as that. */
    assert_true(scratch_map(NULL, image, 100 * image, &region, &error));
    assert_int_equal(region.size, image);
    scratch_unmap(&region);
    struct rlimit before, limit;
    assert_int_equal(getrlimit(RLIMIT_AS, &before), 0);
    limit = (struct rlimit){MIN(before.rlim_max, 1ULL << 46), before.rlim_max};
    assert_int_equal(setrlimit(RLIMIT_AS, &limit), 0);
    assert_true(scratch_map(NULL, image, image, &region, &error));
    assert_int_equal(region.size, 0);
    assert_int_equal(setrlimit(RLIMIT_AS, &before), 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_blocks, setup, teardown),
        cmocka_unit_test_setup_teardown(test_memory, setup, teardown),
        cmocka_unit_test(test_none),
        cmocka_unit_test(test_chosen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
