/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-uboot-env.c: the plugin for U-Boot environments on those of mkenvimage and made ones. */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

extern const NetbomPlugin uboot_env_plugin;

static const char TEXT[] = "zfirst=1\0bootcmd=run a; run b\0ethaddr=00:11:22:33:44:55\0"
                           "board=acme x1\0vendor=chipmaker\0mtdparts=spi0:64k(u-boot)\0"
                           "ver=U-Boot 2019.07 (May 01 2020)\0empty=\0";

static void
env_make(uint8_t *data, uint64_t size, unsigned head, bool big, uint8_t fill)
{
    memset(data, fill, size);
    memset(data, 1, head);
    memcpy(data + head, TEXT, sizeof(TEXT));
    uint32_t crc = test_host.crc32(0, data + head, size - head);
    for (unsigned i = 0; i < 4; i++)
        data[i] = (uint8_t)(crc >> 8 * (big ? 3 - i : i));
}

static void
check(const NetbomBytes *bytes, uint64_t size, bool big)
{
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&uboot_env_plugin, bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKSUM);
    assert_int_equal(claim.size, size);
    assert_int_equal(claim.big_endian, big);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(scan->evidence->len, 8);
    const TestEvidence *command = test_scan_evidence(scan, "u-boot-env", "key", "bootcmd");
    assert_string_equal(test_evidence_field(command, "value"), "run a; run b");
    assert_memory_equal(bytes->data + command->offset, "bootcmd=run a; run b", command->size);
    assert_true(test_scan_has_header(scan, "board", "acme x1"));
    assert_true(test_scan_has_header(scan, "version", "U-Boot 2019.07 (May 01 2020)"));
    assert_true(test_scan_has_header(scan, "ethaddr", "00:11:22:33:44:55"));
    assert_null(test_scan_header(scan, "vendor"));
}

static void
test_sizes(void **state)
{
    static uint8_t data[300000];
    static const uint64_t sizes[] = {0x400, 0x1000, 0x1f000, 0x2000, 0x10000, 0x40000, 0x2300};
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(sizes); i++)
        for (unsigned variant = 0; variant < 8; variant++) {
            NetbomBytes bytes = {data, sizes[i] + (variant & 4 ? 7 : 0)};
            memset(data, 0x5a, sizeof(data));
            env_make(data, sizes[i], variant & 1 ? 5 : 4, variant & 2, variant & 4 ? 0xff : 0);
            check(&bytes, sizes[i], variant & 2);
        }
}

static void
test_broken(void **state)
{
    (void)state;
    static uint8_t data[0x1000];
    NetbomBytes bytes = {data, sizeof(data)};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    env_make(data, sizeof(data), 4, false, 0);
    data[sizeof(data) - 1] = 1;
    assert_true(test_host_run(&uboot_env_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_true(test_scan_has_problem(scan, "checksum"));
    static const char text[] = "abcdname = a text with an equals sign\nname=1\nother=2\n";
    bytes = (NetbomBytes){(const uint8_t *)text, sizeof(text) - 1};
    assert_false(test_host_run(&uboot_env_plugin, &bytes, 0, scan, &claim));
    bytes = (NetbomBytes){data, sizeof(data)};
    env_make(data, sizeof(data), 5, true, 0);
    TestMutation mutation = {.header_size = 64};
    assert_true(test_host_mutate(&uboot_env_plugin, &bytes, 0, &mutation) > 0);
}

static void
test_tool_images(void **state)
{
    (void)state;
    static const char *const options[] = {"-s 0x2000", "-r -s 0x4000", "-b -s 0x10000",
                                          "-r -b -p 0xff -s 0x20000", "-p 0 -s 4096"};
    if (!test_tool("mkenvimage"))
        skip();
    char *directory = test_directory();
    for (size_t i = 0; i < G_N_ELEMENTS(options); i++) {
        NetbomClaim claim;
        g_autoptr(TestScan) scan = test_scan_new();
        test_shell("printf 'bootcmd=bootm 0x9f070000\\nver=U-Boot 2015.04\\n' | mkenvimage %s -o "
                   "'%s/env' -",
                   options[i], directory);
        g_autoptr(GBytes) file = test_file("%s/env", directory);
        NetbomBytes bytes = test_bytes(file);
        assert_true(test_host_run(&uboot_env_plugin, &bytes, 0, scan, &claim));
        assert_int_equal(claim.grade, NETBOM_GRADE_CHECKSUM);
        assert_int_equal(claim.size, bytes.size);
        assert_true(test_scan_has_header(scan, "version", "U-Boot 2015.04"));
    }
    test_directory_remove(directory);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sizes),
        cmocka_unit_test(test_broken),
        cmocka_unit_test(test_tool_images),
    };
    return cmocka_run_group_tests_name("uboot-env", tests, NULL, NULL);
}
