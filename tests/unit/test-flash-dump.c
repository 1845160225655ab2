/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * test-flash-dump.c: dumps of flash chips that must be transformed or split, the headers of boot
 * ROMs, tables in flash, encrypted containers, trailers and shell archives.
 */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

extern const NetbomPlugin flash_dump_plugin;
extern const NetbomPlugin flash_layout_plugin;
extern const NetbomPlugin flash_table_plugin;
extern const NetbomPlugin boot_header_plugin;
extern const NetbomPlugin rockchip_plugin;
extern const NetbomPlugin encrypted_plugin;
extern const NetbomPlugin trailer_plugin;
extern const NetbomPlugin shell_archive_plugin;
extern const NetbomPlugin cisco_plugin;

enum { FLASH = 262144 };

static void
put(uint8_t *at, uint32_t value, bool big_endian)
{
    for (unsigned i = 0; i < 4; i++)
        at[i] = (uint8_t)(value >> (big_endian ? 24 - 8 * i : 8 * i));
}

/* Bytes without a pattern. */
static void
noise(uint8_t *data, size_t size, uint32_t seed)
{
    for (size_t i = 0; i < size; i++) {
        seed = seed * 1664525 + 1013904223;
        data[i] = (uint8_t)(seed >> 24);
    }
}

static void
uimage_put(uint8_t *at, uint32_t size)
{
    memset(at, 0, 64);
    put(at, 0x27051956, true);
    put(at + 12, size, true);
    memcpy(at + 28, "\5\2\2\0", 4);
    put(at + 4, test_host.crc32(0, at, 64), true);
}

/* A flash with a kernel at 128 KiB and erased blocks behind it. */
static uint8_t *
flash_new(void)
{
    uint8_t *data = g_malloc(FLASH);
    noise(data, FLASH, 1);
    uimage_put(data + 131072, 65536);
    memset(data + 200000, 0xff, FLASH - 200000);
    return data;
}

static const TestChild *
run(const NetbomPlugin *plugin, const uint8_t *data, size_t size, const char *format,
    NetbomGrade grade, const char *child, TestScan *scan)
{
    NetbomBytes bytes = {data, size};
    NetbomClaim claim;
    test_scan_clear(scan);
    assert_true(test_host_run(plugin, &bytes, 0, scan, &claim));
    assert_string_equal(claim.format, format);
    assert_int_equal(claim.grade, grade);
    return child ? test_scan_child(scan, child) : NULL;
}

static void
mutate(const NetbomPlugin *plugin, const uint8_t *data, size_t size)
{
    NetbomBytes bytes = {data, size};
    TestMutation mutation = {.header_size = 48, .field_runs = 100, .flips = 10, .max_cuts = 10};
    assert_true(test_host_mutate(plugin, &bytes, 0, &mutation) > 0);
}

/* The large dumps: a few cuts and changes. */
static void
mutate_little(const NetbomPlugin *plugin, const uint8_t *data, size_t size)
{
    NetbomBytes bytes = {data, size};
    TestMutation mutation = {
        .header_size = 4, .field_runs = 8, .flips = 4, .max_cuts = 4, .step = 100000};
    assert_true(test_host_mutate(plugin, &bytes, 0, &mutation) > 0);
}

static void
test_dumps(void **state)
{
    (void)state;
    g_autofree uint8_t *flash = flash_new(), *data = g_malloc(2 * FLASH);
    g_autoptr(TestScan) scan = test_scan_new();

    for (unsigned unit = 1; unit <= 4; unit += unit) {
        for (size_t i = 0; i < FLASH; i++)
            data[i] = unit == 1 ? (uint8_t)~flash[i] : flash[i ^ (unit - 1)];
        const TestChild *child =
            run(&flash_dump_plugin, data, FLASH, unit == 1 ? "inverted-dump" : "swapped-dump",
                NETBOM_GRADE_CHECKED, "flash", scan);
        assert_int_equal(child->size, FLASH);
        assert_memory_equal(child->bytes, flash, FLASH);
    }
    mutate_little(&flash_dump_plugin, data, FLASH);

    static const struct {
        unsigned page, spare, mark;
        const char *text;
    } layouts[] = {{2048, 64, 0, "2048+64"},
                   {512, 16, 5, "512+16"},
                   {4096, 128, 0, "4096+128"},
                   {4096, 224, 0, "4096+224"}};
    for (unsigned l = 0; l < G_N_ELEMENTS(layouts); l++) {
        unsigned page = layouts[l].page, spare = layouts[l].spare;
        size_t pages = FLASH / page;
        for (size_t i = 0; i < pages; i++) {
            uint8_t *to = data + i * (page + spare);
            memcpy(to, flash + i * page, page);
            memset(to + page, 0xff, spare);
            if (i * page < 200000) /* error correction of written pages */
                noise(to + page + spare / 2, spare / 2, (uint32_t)i);
        }
        size_t size = pages * (page + spare);
        const TestChild *child =
            run(&flash_dump_plugin, data, size, "nand-dump", NETBOM_GRADE_CHECKED, "flash", scan);
        assert_int_equal(child->size, FLASH);
        assert_memory_equal(child->bytes, flash, FLASH);
        assert_true(test_scan_has_header(scan, "page-size", layouts[l].text));
        mutate_little(&flash_dump_plugin, data, size);
    }

    /* What needs no transformation is not claimed, nor is what shows no header. */
    NetbomBytes bytes = {flash, FLASH};
    assert_false(test_host_run(&flash_dump_plugin, &bytes, 0, scan, NULL));
    noise(data, FLASH, 3);
    bytes.data = data;
    assert_false(test_host_run(&flash_dump_plugin, &bytes, 0, scan, NULL));
}

static void
fis_put(uint8_t *at, const char *name, uint32_t place, uint32_t size)
{
    memset(at, 0, 256);
    memcpy(at, name, strlen(name));
    put(at + 16, place, true);
    put(at + 24, size, true);
}

static void
test_layouts(void **state)
{
    (void)state;
    g_autofree uint8_t *flash = flash_new();
    g_autoptr(TestScan) scan = test_scan_new();
    static const char text[] = "bootargs=x\0mtdparts=mtdparts=spi0.0:64k(boot)ro,0x10000(env),"
                               "64k@0x20000(kernel),-(data)";
    memset(flash + 65536, 0, 300);
    memcpy(flash + 65540, text, sizeof(text));
    const TestChild *child = run(&flash_layout_plugin, flash, FLASH, "mtdparts-flash",
                                 NETBOM_GRADE_STRUCTURE, "kernel", scan);
    assert_int_equal(child->range.offset, 131072);
    assert_int_equal(child->size, 65536);
    assert_int_equal(test_scan_child(scan, "data")->range.offset, 196608);
    mutate_little(&flash_layout_plugin, flash, FLASH);
    /* A list that does not fit the dump. */
    memcpy(strstr((char *)flash + 65560, "0x20000"), "0x30000", 7);
    assert_false(test_host_run(&flash_layout_plugin, &(NetbomBytes){flash, FLASH}, 0, scan, NULL));

    memset(flash + 65536, 0, 300);
    uint8_t *fis = flash + FLASH - 8192;
    memset(fis, 0xff, 8192);
    fis_put(fis, "RedBoot", 0x50000000, 131072);
    fis_put(fis + 256, "vmlinux", 0x50020000, 65536);
    fis_put(fis + 512, "rootfs", 0x50030000, FLASH - 196608 - 8192);
    fis_put(fis + 768, "FIS directory", 0x50000000 + FLASH - 8192, 8192);
    child = run(&flash_layout_plugin, flash, FLASH, "redboot-flash", NETBOM_GRADE_STRUCTURE,
                "vmlinux", scan);
    assert_int_equal(child->range.offset, 131072);
    mutate_little(&flash_layout_plugin, flash, FLASH);
}

static void
test_tables(void **state)
{
    (void)state;
    uint8_t data[1024] = {0xaa, 0x73, 0xee, 0x55, 0xdb, 0xbd, 0x5e, 0xe3};
    g_autoptr(TestScan) scan = test_scan_new();
    put(data + 8, 3, false);
    put(data + 12, 2, false);
    memcpy(data + 16, "0:SBL", 5);
    memcpy(data + 44, "0:APPSBL", 8);
    run(&flash_table_plugin, data, sizeof(data), "qualcomm-partitions", NETBOM_GRADE_STRUCTURE,
        NULL, scan);
    assert_true(test_scan_has_header(scan, "partition", "0:APPSBL"));
    mutate(&flash_table_plugin, data, sizeof(data));

    memset(data, 0, sizeof(data));
    memcpy(data, "FLSH", 4);
    put(data + 4, 512, false);
    memcpy(data + 20, "boardtype=0x0467\0model=RT-N16\0", 31);
    run(&flash_table_plugin, data, sizeof(data), "broadcom-nvram", NETBOM_GRADE_STRUCTURE, NULL,
        scan);
    assert_true(test_scan_has_header(scan, "model", "RT-N16"));
    mutate(&flash_table_plugin, data, sizeof(data));
}

static void
test_boot(void **state)
{
    (void)state;
    uint8_t data[8192];
    g_autoptr(TestScan) scan = test_scan_new();
    noise(data, sizeof(data), 5);
    put(data, 0xea000016, false);
    memcpy(data + 4, "eGON.BT0", 8);
    put(data + 12, 0x5f0a6c39, false);
    put(data + 16, sizeof(data), false);
    uint32_t sum = 0;
    for (size_t i = 0; i < sizeof(data); i += 4)
        sum += (uint32_t)data[i] | (uint32_t)data[i + 1] << 8 | (uint32_t)data[i + 2] << 16 |
               (uint32_t)data[i + 3] << 24;
    put(data + 12, sum, false);
    const TestChild *child = run(&boot_header_plugin, data, sizeof(data), "allwinner-egon",
                                 NETBOM_GRADE_CHECKSUM, "loader", scan);
    assert_int_equal(child->range.offset, 0x60);
    mutate(&boot_header_plugin, data, sizeof(data));

    memset(data, 0, 256);
    memcpy(data, "\x01\x00\x64\xaa", 4);
    memcpy(data + 16, "\xd6\xd0\xee\xa7\xfc\xea\xd5\x4b\x97\x82\x99\x34\xf2\x34\xb6\xe4", 16);
    put(data + 32, 4096, false);
    put(data + 40, 1000, false);
    child =
        run(&boot_header_plugin, data, sizeof(data), "fip", NETBOM_GRADE_STRUCTURE, "bl33", scan);
    assert_int_equal(child->size, 1000);
    mutate(&boot_header_plugin, data, sizeof(data));

    memset(data, 0, 256);
    memcpy(data, "MMM\x01\x38\0\0\0FILE_INFO", 17);
    put(data + 32, 6000, false);
    put(data + 40, 0x300, false);
    put(data + 44, 32, false);
    child = run(&boot_header_plugin, data, sizeof(data), "mediatek-gfh", NETBOM_GRADE_STRUCTURE,
                "loader", scan);
    assert_int_equal(child->size, 6000 - 0x300 - 32);
    mutate(&boot_header_plugin, data, sizeof(data));

    memset(data, 0, 256);
    memcpy(data, "\xd1\xdc\x4b\x84\x34\x10\xd7\x73", 8);
    put(data + 28, 5000, false);
    put(data + 32, 3000, false);
    put(data + 40, 256, false);
    put(data + 48, 1744, false);
    child = run(&boot_header_plugin, data, sizeof(data), "qualcomm-sbl", NETBOM_GRADE_STRUCTURE,
                "certificates", scan);
    assert_int_equal(child->range.offset, 80 + 3256);
    mutate(&boot_header_plugin, data, sizeof(data));

    memset(data, 0, 512);
    memcpy(data, "RKAF", 4);
    put(data + 4, 4096, false);
    memcpy(data + 8, "RK3288", 6);
    memcpy(data + 72, "ACME", 4);
    put(data + 136, 1, false);
    memcpy(data + 140, "boot", 4);
    put(data + 140 + 96, 2048, false);
    put(data + 140 + 108, 700, false);
    child = run(&rockchip_plugin, data, sizeof(data), "rockchip-af", NETBOM_GRADE_STRUCTURE, "boot",
                scan);
    assert_int_equal(child->size, 700);
    assert_true(test_scan_has_header(scan, "vendor", "ACME"));
    mutate(&rockchip_plugin, data, sizeof(data));
}

static void
test_encrypted(void **state)
{
    (void)state;
    static const struct {
        const char *format, *start;
        size_t size;
    } cases[] = {
        {"openssl-enc", "Salted__", 8},
        {"openpgp", "\x85\x01\x0c\x03\1\2\3\4\5\6\7\x08\x01", 13},
        {"openpgp", "\x8c\x0d\x04\x09\x03\x08", 6},
        {"synology-encrypted", "\xad\xbe\xef\xde", 4},
    };
    uint8_t data[8192];
    g_autoptr(TestScan) scan = test_scan_new();
    for (unsigned i = 0; i < G_N_ELEMENTS(cases); i++) {
        noise(data, sizeof(data), i);
        memcpy(data, cases[i].start, cases[i].size);
        run(&encrypted_plugin, data, sizeof(data), cases[i].format,
            i == 0 ? NETBOM_GRADE_STRUCTURE : NETBOM_GRADE_HEADER, NULL, scan);
        assert_true(test_scan_has_problem(scan, "encrypted"));
        /* What is encrypted stays unexplained, so that it counts as such. */
        assert_true(test_scan_unexplained(scan, sizeof(data)) > 8000);
        mutate(&encrypted_plugin, data, sizeof(data));
    }
    memset(data, 0, 4096);
    memcpy(data, "LUKS\xba\xbe\0\1aes", 11);
    put(data + 104, 4096, true);
    put(data + 108, 32, true);
    run(&encrypted_plugin, data, sizeof(data), "luks1", NETBOM_GRADE_STRUCTURE, NULL, scan);
    assert_true(test_scan_has_header(scan, "cipher", "aes"));
    /* A word in a text is no container. */
    memset(data, 'a', sizeof(data));
    memcpy(data, "Salted__", 8);
    assert_false(
        test_host_run(&encrypted_plugin, &(NetbomBytes){data, sizeof(data)}, 0, scan, NULL));
}

static void
test_scripts(void **state)
{
    (void)state;
    static const struct {
        const char *script, *key, *value;
    } cases[] = {
        {"#!/bin/sh\npayload_sha1=0123456789\nmachine=acme_x1\nexit 0\nexit_marker\n", "machine",
         "acme_x1"},
        {"#!/bin/sh\n# This script was generated using Makeself 2.4\nMD5=\"abc\"\nskip=\"4\"\n",
         "payload-md5", "abc"},
        {"#!/bin/bash\nlabel=\"Setup\"\ntail -n +4 $0 | tar x\n", "name", "Setup"},
        {"#!/bin/sh\nsed 1,/__ARCHIVE__/d $0\nexit\n__ARCHIVE__\n", NULL, NULL},
    };
    uint8_t data[4096];
    g_autoptr(TestScan) scan = test_scan_new();
    for (unsigned i = 0; i < G_N_ELEMENTS(cases); i++) {
        size_t size = strlen(cases[i].script);
        noise(data, sizeof(data), 9);
        memcpy(data, cases[i].script, size);
        data[size] = 0x1f;
        data[size + 1] = 0;
        const TestChild *child = run(&shell_archive_plugin, data, sizeof(data), "shell-archive",
                                     NETBOM_GRADE_STRUCTURE, "payload", scan);
        assert_int_equal(child->range.offset, size);
        if (cases[i].key)
            assert_true(test_scan_has_header(scan, cases[i].key, cases[i].value));
        mutate(&shell_archive_plugin, data, sizeof(data));
    }
    memset(data, 'a', sizeof(data));
    memcpy(data, cases[0].script, strlen(cases[0].script));
    assert_false(
        test_host_run(&shell_archive_plugin, &(NetbomBytes){data, sizeof(data)}, 0, scan, NULL));

    static const char marker[] = "CW_VERSION$12.3(26)$ CW_END$-$";
    memcpy(data, marker, sizeof(marker));
    run(&cisco_plugin, data, 200, "cisco-marker", NETBOM_GRADE_STRUCTURE, NULL, scan);
    assert_true(test_scan_has_header(scan, "version", "12.3(26)"));
    mutate(&cisco_plugin, data, 200);
}

static void
test_trailers(void **state)
{
    (void)state;
    char text[512];
    g_autoptr(TestScan) scan = test_scan_new();
    g_autofree char *line = g_strnfill(98, 'x');
    int size = snprintf(text, sizeof(text), "untrusted comment: signed by 01\nRW%s\n", line);
    run(&trailer_plugin, (const uint8_t *)text, (size_t)size, "usign", NETBOM_GRADE_STRUCTURE, NULL,
        scan);
    assert_true(test_scan_has_header(scan, "comment", "signed by 01"));
    assert_int_equal(test_scan_unexplained(scan, (uint64_t)size), 0);
    mutate(&trailer_plugin, (const uint8_t *)text, (size_t)size);

    uint8_t cms[400] = {0x30, 0x82, 1, 0, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2, 0xa0};
    NetbomClaim claim;
    test_scan_clear(scan);
    assert_true(test_host_run(&trailer_plugin, &(NetbomBytes){cms, sizeof(cms)}, 0, scan, &claim));
    assert_int_equal(claim.size, 260);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_dumps),     cmocka_unit_test(test_layouts),
        cmocka_unit_test(test_tables),    cmocka_unit_test(test_boot),
        cmocka_unit_test(test_encrypted), cmocka_unit_test(test_scripts),
        cmocka_unit_test(test_trailers),
    };
    return cmocka_run_group_tests_name("flash-dump", tests, NULL, NULL);
}
