/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-trx.c: the TRX plugin on containers made here. */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

extern const NetbomPlugin trx_plugin;

enum { TRX_SIZE = 20480 };

static void
put32(uint8_t *at, uint32_t value)
{
    for (unsigned i = 0; i < 4; i++)
        at[i] = (uint8_t)(value >> 8 * i);
}

static void
trx_sign(uint8_t data[TRX_SIZE])
{
    put32(data + 8, ~test_host.crc32(0, data + 12, TRX_SIZE - 12));
}

/* A TRX with a part at each offset that is not 0. */
static void
trx_make(uint8_t data[TRX_SIZE], unsigned version, const uint32_t offsets[4])
{
    for (unsigned i = 0; i < TRX_SIZE; i++)
        data[i] = (uint8_t)(i * 7 + i / 256);
    memcpy(data, "HDR0", 4);
    put32(data + 4, TRX_SIZE);
    put32(data + 12, version << 16);
    for (unsigned i = 0; i < (version == 2 ? 4 : 3); i++)
        put32(data + 16 + 4 * i, offsets[i]);
    trx_sign(data);
}

static void
check_part(const TestScan *scan, const char *name, uint64_t from, uint64_t to)
{
    const TestChild *child = test_scan_child(scan, name);
    assert_non_null(child);
    assert_int_equal(child->kind, NETBOM_PART);
    assert_int_equal(child->range.offset, from);
    assert_int_equal(child->size, to - from);
}

static void
test_versions(void **state)
{
    (void)state;
    uint8_t data[TRX_SIZE + 50];
    NetbomBytes bytes = {data, sizeof(data)};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    trx_make(data, 1, (uint32_t[]){28, 4096, 8192, 0});
    assert_true(test_host_run(&trx_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKSUM);
    assert_int_equal(claim.size, TRX_SIZE);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(scan->children->len, 3);
    assert_int_equal(test_scan_unexplained(scan, claim.size), 0);
    check_part(scan, "part-0", 28, 4096);
    check_part(scan, "part-1", 4096, 8192);
    check_part(scan, "part-2", 8192, TRX_SIZE);

    test_scan_clear(scan);
    trx_make(data, 2, (uint32_t[]){32, 0, 4096, 0});
    assert_true(test_host_run(&trx_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKSUM);
    assert_int_equal(scan->children->len, 2);
    check_part(scan, "part-0", 32, 4096);
    check_part(scan, "part-2", 4096, TRX_SIZE);
}

/* Version 2 with a Linksys header: eight of its bytes count as 0xff in the CRC. */
static void
test_linksys(void **state)
{
    (void)state;
    uint8_t data[TRX_SIZE];
    NetbomBytes bytes = {data, sizeof(data)};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    trx_make(data, 2, (uint32_t[]){32, 4096, 0, 8192});
    memset(data + 8192 + 22, 0xff, 8);
    trx_sign(data);
    memset(data + 8192 + 22, 0x12, 8);
    assert_true(test_host_run(&trx_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKSUM);
    check_part(scan, "part-3", 8192, TRX_SIZE);
}

static void
test_asus(void **state)
{
    (void)state;
    uint8_t data[TRX_SIZE];
    NetbomBytes bytes = {data, sizeof(data)};
    g_autoptr(TestScan) scan = test_scan_new();
    trx_make(data, 1, (uint32_t[]){28, 4096, 0, 0});
    uint8_t *trailer = data + TRX_SIZE - 64;
    memset(trailer, 0, 64);
    memcpy(trailer, "\x03\x00\x00\x04RT-AC68U", 12);
    memcpy(trailer + 32, "\x82\x01\x27\xc2", 4);
    trx_sign(data);
    assert_true(test_host_run(&trx_plugin, &bytes, 0, scan, NULL));
    assert_true(test_scan_has_header(scan, "model", "RT-AC68U"));
    assert_true(test_scan_has_header(scan, "version", "3.0.0.4"));
    assert_true(test_scan_has_header(scan, "build", "386_49703"));
    check_part(scan, "part-1", 4096, TRX_SIZE - 64);
    assert_int_equal(test_scan_unexplained(scan, TRX_SIZE), 0);

    /* Text at that place is no product. */
    static const char *const others[] = {"\x03\x00\x00\x04the kernel", "\x03\x00\x00\x04Kernel",
                                         "\xff\x00\x00\x04RT-AC68U", "\x03\x00\x00\x04RT-AC68U\0x"};
    for (size_t i = 0; i < G_N_ELEMENTS(others); i++) {
        memset(trailer, 0, 16);
        memcpy(trailer, others[i], i == 3 ? 14 : 4 + strlen(others[i] + 4));
        trx_sign(data);
        test_scan_clear(scan);
        assert_true(test_host_run(&trx_plugin, &bytes, 0, scan, NULL));
        assert_null(test_scan_header(scan, "model"));
        check_part(scan, "part-1", 4096, TRX_SIZE);
    }
}

static void
test_broken(void **state)
{
    (void)state;
    uint8_t data[TRX_SIZE];
    NetbomBytes bytes = {data, sizeof(data)};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    trx_make(data, 1, (uint32_t[]){28, 4096, 8192, 0});
    data[5000] ^= 1;
    assert_true(test_host_run(&trx_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_true(test_scan_has_problem(scan, "checksum"));
    assert_int_equal(scan->children->len, 3);

    bytes.size = 10000;
    test_scan_clear(scan);
    assert_true(test_host_run(&trx_plugin, &bytes, 0, scan, &claim));
    assert_true(test_scan_has_problem(scan, "truncated"));
    check_part(scan, "part-2", 8192, 10000);

    bytes.size = TRX_SIZE;
    put32(data + 16, TRX_SIZE + 1); /* a part behind the end */
    assert_false(test_host_run(&trx_plugin, &bytes, 0, scan, &claim));
    put32(data + 16, 12); /* a part inside the header */
    assert_false(test_host_run(&trx_plugin, &bytes, 0, scan, &claim));
}

static void
test_mutations(void **state)
{
    (void)state;
    uint8_t data[TRX_SIZE];
    NetbomBytes bytes = {data, sizeof(data)};
    TestMutation mutation = {.header_size = 32, .no_silent_loss = true};
    trx_make(data, 2, (uint32_t[]){32, 4096, 8192, 12000});
    assert_true(test_host_mutate(&trx_plugin, &bytes, 0, &mutation) > 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_versions),  cmocka_unit_test(test_linksys),
        cmocka_unit_test(test_asus),      cmocka_unit_test(test_broken),
        cmocka_unit_test(test_mutations),
    };
    return cmocka_run_group_tests_name("trx", tests, NULL, NULL);
}
