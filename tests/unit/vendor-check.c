/* SPDX-License-Identifier: GPL-3.0-or-later */
/* vendor-check.c: checks that the tests of the plugins for vendors' headers share. */
#include "vendor-check.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

void
put(uint8_t *at, uint32_t value, bool big_endian)
{
    for (unsigned i = 0; i < 4; i++)
        at[i] = (uint8_t)(value >> (big_endian ? 24 - 8 * i : 8 * i));
}

void
fill(uint8_t *data, size_t size)
{
    for (size_t i = 0; i < size; i++)
        data[i] = (uint8_t)(i * 13 + i / 241);
}

void
check_good(const NetbomPlugin *plugin, const uint8_t *data, size_t size, size_t at, TestScan *scan,
           NetbomGrade grade)
{
    NetbomBytes bytes = {data, size};
    NetbomClaim claim;
    test_scan_clear(scan);
    assert_true(test_host_run(plugin, &bytes, at, scan, &claim));
    assert_int_equal(claim.grade, grade);
    assert_null(claim.problem);
    assert_int_equal(scan->problems->len, 0);
}

void
check_mutations(const NetbomPlugin *plugin, const uint8_t *data, size_t size)
{
    NetbomBytes bytes = {data, size};
    TestMutation mutation = {.header_size = 80, .field_runs = 600, .flips = 60};
    assert_true(test_host_mutate(plugin, &bytes, 0, &mutation) > 0);
}

void
check_child(const TestScan *scan, const char *name, uint64_t offset, uint64_t size)
{
    const TestChild *child = test_scan_child(scan, name);
    assert_non_null(child);
    assert_int_equal(child->range.offset, offset);
    assert_int_equal(child->size, size);
}
