/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-trim.c: pages of a large mapped file leave memory while it is mapped, and come back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <unistd.h>

#include <cmocka.h>
#include <glib.h>
#include <sys/mman.h>

#include "image/source.h"
#include "worker/trim.h"

enum { SIZE = 300 << 20, PAGE = 4096, PATIENCE_MS = 20000 };

static uint64_t
resident_bytes(void)
{
    unsigned long all = 0, resident = 0;
    FILE *file = fopen("/proc/self/statm", "re");
    assert_non_null(file);
    assert_int_equal(fscanf(file, "%lu %lu", &all, &resident), 2);
    fclose(file);
    return resident * (uint64_t)sysconf(_SC_PAGESIZE);
}

static unsigned
sum_of_pages(const NetbomBytes *image)
{
    unsigned sum = 0;
    for (uint64_t at = 0; at < image->size; at += PAGE)
        sum += image->data[at];
    return sum;
}

static void
test_large(void **state)
{
    (void)state;
    g_autoptr(GError) error = NULL;
    int fd = source_nameless_file(&error);
    assert_true(fd >= 0);
    assert_int_equal(ftruncate(fd, SIZE), 0);
    assert_int_equal(pwrite(fd, "\7", 1, 100 * PAGE), 1);
    NetbomBytes image = {mmap(NULL, SIZE, PROT_READ, MAP_PRIVATE, fd, 0), SIZE};
    assert_ptr_not_equal(image.data, MAP_FAILED);
    uint64_t before = resident_bytes();
    assert_int_equal(sum_of_pages(&image), 7);
    assert_true(resident_bytes() > before + SIZE / 2);
    Trim *trim = trim_new(&image);
    assert_non_null(trim);
    for (int i = 0; i < PATIENCE_MS / 10 && resident_bytes() > before + SIZE / 4; i++)
        g_usleep(10000);
    assert_true(resident_bytes() <= before + SIZE / 4);
    trim_free(trim);
    assert_int_equal(sum_of_pages(&image), 7);
    munmap((void *)(uintptr_t)image.data, SIZE);
    close(fd);
}

static void
test_small(void **state)
{
    (void)state;
    assert_null(trim_new(&(NetbomBytes){(const uint8_t *)"small", 5}));
    trim_free(NULL);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_large), cmocka_unit_test(test_small)};
    return cmocka_run_group_tests_name("trim", tests, NULL, NULL);
}
