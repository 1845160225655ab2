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
    /* What it begins with: a kernel with room for a part behind it, and one that fills it. */
    uimage_put(flash, FLASH - 64 - 4096);
    assert_true(test_host_run(&flash_layout_plugin, &(NetbomBytes){flash, FLASH}, 0, scan, NULL));
    uimage_put(flash, FLASH - 64 - 4095);
    assert_false(test_host_run(&flash_layout_plugin, &(NetbomBytes){flash, FLASH}, 0, scan, NULL));
    uimage_put(flash, FLASH);
    assert_true(test_host_run(&flash_layout_plugin, &(NetbomBytes){flash, FLASH}, 0, scan, NULL));
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

/* Loaders that are not scrambled, on cards and in SPI flash, where each second half page is empty.
 */
static void
test_rockchip_loader(void **state)
{
    (void)state;
    static const char *const kinds[] = {"rksd", "rkspi"};
    if (!test_tool("mkimage"))
        skip();
    uint8_t wanted[20000];
    noise(wanted, sizeof(wanted), 12);
    char *directory = test_directory();
    g_autofree char *loader = g_build_filename(directory, "loader", NULL);
    assert_true(g_file_set_contents(loader, (const char *)wanted, sizeof(wanted), NULL));
    for (unsigned i = 0; i < G_N_ELEMENTS(kinds); i++) {
        g_autoptr(TestScan) scan = test_scan_new();
        test_shell("cd '%s' && mkimage -n rk3399 -T %s -d loader image >log 2>&1", directory,
                   kinds[i]);
        g_autoptr(GBytes) file = test_file("%s/image", directory);
        NetbomBytes image = test_bytes(file);
        const TestChild *child = run(&rockchip_plugin, image.data, image.size, "rockchip-boot",
                                     NETBOM_GRADE_STRUCTURE, "loader", scan);
        assert_non_null(child);
        assert_true(test_scan_has_header(scan, "chip", "RK33"));
        assert_int_equal(scan->problems->len, 0);
        /* The name of the chip takes the place of the first bytes. */
        assert_true(child->size >= sizeof(wanted));
        assert_memory_equal(child->bytes, "RK33", 4);
        assert_memory_equal(child->bytes + 4, wanted + 4, sizeof(wanted) - 4);
    }
    test_directory_remove(directory);
}

/* An update: a loader and a table of parts behind one header. */
static void
test_rockchip_update(void **state)
{
    (void)state;
    uint8_t data[8192];
    g_autoptr(TestScan) scan = test_scan_new();
    noise(data, sizeof(data), 6);
    memset(data, 0, 102);
    memcpy(data, "RKFW\x66\0", 6);
    memcpy(data + 14, "\xe7\x07\x03\x0e\x09\x1a\x35", 7); /* 2023-03-14 09:26:53 */
    put(data + 25, 102, false);
    put(data + 29, 3000, false);
    put(data + 33, 3102, false);
    put(data + 37, 5000, false);
    const TestChild *loader = run(&rockchip_plugin, data, sizeof(data), "rockchip-fw",
                                  NETBOM_GRADE_STRUCTURE, "loader", scan);
    const TestChild *image = test_scan_child(scan, "image");
    assert_int_equal(loader->range.offset, 102);
    assert_int_equal(loader->range.size, 3000);
    assert_int_equal(image->range.offset, 3102);
    assert_int_equal(image->range.size, 5000);
    assert_string_equal(image->hint, "rockchip-af");
    assert_true(test_scan_has_header(scan, "chip-vendor", "Rockchip"));
    assert_true(test_scan_has_header(scan, "date", "2023-03-14T09:26:53Z"));
    assert_int_equal(scan->problems->len, 0);
    mutate(&rockchip_plugin, data, sizeof(data));

    /* A month that is none: the header states no date. */
    data[16] = 0;
    run(&rockchip_plugin, data, sizeof(data), "rockchip-fw", NETBOM_GRADE_STRUCTURE, "loader",
        scan);
    assert_null(test_scan_header(scan, "date"));
    data[16] = 3;

    /* Parts that overlap are no update. */
    put(data + 33, 3101, false);
    assert_false(
        test_host_run(&rockchip_plugin, &(NetbomBytes){data, sizeof(data)}, 0, scan, NULL));
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
    memset(data, 0, 592);
    memcpy(data, "LUKS\xba\xbe\0\2", 8);
    put(data + 12, 16384, true);
    memcpy(data + 24, "storage", 7);
    memcpy(data + 168, "0b6a2ed1-0000-4000-8000-000000000001", 36);
    data[4096] = '{';
    run(&encrypted_plugin, data, sizeof(data), "luks2", NETBOM_GRADE_STRUCTURE, NULL, scan);
    assert_true(test_scan_has_header(scan, "label", "storage"));
    assert_true(test_scan_has_header(scan, "uuid", "0b6a2ed1-0000-4000-8000-000000000001"));
    assert_true(test_scan_has_problem(scan, "encrypted"));
    data[4096] = 0; /* no description where one must begin */
    assert_false(
        test_host_run(&encrypted_plugin, &(NetbomBytes){data, sizeof(data)}, 0, scan, NULL));
    /* A word in a text is no container. */
    memset(data, 'a', sizeof(data));
    memcpy(data, "Salted__", 8);
    assert_false(
        test_host_run(&encrypted_plugin, &(NetbomBytes){data, sizeof(data)}, 0, scan, NULL));
}

/* What openssl writes as text. */
static void
test_encrypted_text(void **state)
{
    (void)state;
    if (!test_tool("openssl"))
        skip();
    char *directory = test_directory();
    test_shell("cd '%s' && seq 1 2000 | openssl enc -aes-256-cbc -pbkdf2 -a -k secret >image",
               directory);
    g_autoptr(GBytes) file = test_file("%s/image", directory);
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes image = test_bytes(file);
    run(&encrypted_plugin, image.data, image.size, "openssl-enc-base64", NETBOM_GRADE_HEADER, NULL,
        scan);
    assert_true(test_scan_has_problem(scan, "encrypted"));
    /* With a byte that base64 does not have it is a text that begins so. */
    g_autofree uint8_t *text = g_memdup2(image.data, image.size);
    text[40] = '.';
    assert_false(test_host_run(&encrypted_plugin, &(NetbomBytes){text, image.size}, 0, scan, NULL));
    test_directory_remove(directory);
}

/* Hashes of a partition's blocks are named and not encrypted. */
static void
test_verity(void **state)
{
    (void)state;
    uint8_t data[8192];
    g_autoptr(TestScan) scan = test_scan_new();
    noise(data, sizeof(data), 21);
    memset(data, 0, 512);
    memcpy(data, "verity", 6);
    put(data + 8, 1, false);
    put(data + 12, 1, false);
    memcpy(data + 32, "sha256", 6);
    put(data + 64, 4096, false);
    put(data + 68, 4096, false);
    NetbomBytes bytes = {data, sizeof(data)};
    NetbomClaim claim;
    assert_true(test_host_run(&encrypted_plugin, &bytes, 0, scan, &claim));
    assert_string_equal(claim.format, "dm-verity");
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    assert_int_equal(claim.size, 512);
    assert_true(test_scan_has_header(scan, "hash", "sha256"));
    assert_int_equal(scan->problems->len, 0);
    put(data + 64, 4095, false); /* blocks of a size that none has */
    assert_false(test_host_run(&encrypted_plugin, &bytes, 0, scan, NULL));
}

/* A trailer says how much of what stands before it is encrypted, and for which model. */
static void
test_encrypted_trailer(void **state)
{
    (void)state;
    uint8_t data[8192];
    uint8_t *trailer = data + sizeof(data) - 74;
    g_autoptr(TestScan) scan = test_scan_new();
    noise(data, sizeof(data), 22);
    memset(trailer, 0, 74);
    memcpy(trailer, "icpnas", 6);
    put(trailer + 6, sizeof(data) - 74, false);
    memcpy(trailer + 10, "TS-X53D", 7);
    memcpy(trailer + 26, "5.1.0", 5);
    run(&encrypted_plugin, data, sizeof(data), "qnap-encrypted", NETBOM_GRADE_STRUCTURE, NULL,
        scan);
    assert_true(test_scan_has_header(scan, "vendor", "QNAP"));
    assert_true(test_scan_has_header(scan, "model", "TS-X53D"));
    assert_true(test_scan_has_header(scan, "version", "5.1.0"));
    assert_true(test_scan_has_problem(scan, "encrypted"));
    assert_int_equal(test_scan_unexplained(scan, sizeof(data)), sizeof(data) - 74);
    put(trailer + 6, sizeof(data), false); /* more than there is */
    assert_false(
        test_host_run(&encrypted_plugin, &(NetbomBytes){data, sizeof(data)}, 0, scan, NULL));
}

/* The supplier is named for the header with its zeros and the first chunk, not for four bytes that
 * count. */
static void
test_encrypted_settings(void **state)
{
    (void)state;
    uint8_t data[4096];
    NetbomBytes bytes = {data, sizeof(data)};
    g_autoptr(TestScan) scan = test_scan_new();
    noise(data, sizeof(data), 23);
    memset(data, 0, 72);
    put(data, 0x01020304, true);
    put(data + 4, 2, true);
    put(data + 12, sizeof(data), true);
    put(data + 16, 65536, true);
    put(data + 60, 4000, true);
    put(data + 64, 4016, true);
    run(&encrypted_plugin, data, sizeof(data), "zte-config", NETBOM_GRADE_HEADER, NULL, scan);
    assert_true(test_scan_has_header(scan, "vendor", "ZTE"));
    assert_true(test_scan_has_problem(scan, "encrypted"));

    put(data + 4, 1, true); /* compressed only */
    assert_false(test_host_run(&encrypted_plugin, &bytes, 0, scan, NULL));
    put(data + 4, 2, true);
    data[40] = 1; /* where zeros are */
    assert_false(test_host_run(&encrypted_plugin, &bytes, 0, scan, NULL));
    data[40] = 0;
    put(data + 64, 4001, true); /* no whole blocks of the cipher */
    assert_false(test_host_run(&encrypted_plugin, &bytes, 0, scan, NULL));
    put(data + 64, 3984, true); /* less than was encrypted */
    assert_false(test_host_run(&encrypted_plugin, &bytes, 0, scan, NULL));
    /* A table that begins with 1, 2, 3, 4 and small numbers. */
    memset(data, 0, sizeof(data));
    put(data, 0x01020304, true);
    put(data + 4, 2, true);
    assert_false(test_host_run(&encrypted_plugin, &bytes, 0, scan, NULL));
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

/* An image that unpacks itself: a program's start, and an archive of one member. */
static void
test_self_unpacking(void **state)
{
    (void)state;
    if (!test_tool("zip"))
        skip();
    char *directory = test_directory();
    test_shell("cd '%s' && seq 1 900 >C2600-I && zip -q image.zip C2600-I", directory);
    g_autoptr(GBytes) file = test_file("%s/image.zip", directory);
    const NetbomBytes archive = test_bytes(file);
    uint8_t data[8192];
    const size_t size = 300 + archive.size;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(size <= sizeof(data));
    noise(data, 300, 31);
    put(data, 0xfeedface, true);
    memcpy(data + 300, archive.data, archive.size);
    const TestChild *child =
        run(&cisco_plugin, data, size, "cisco-mzip", NETBOM_GRADE_STRUCTURE, "image", scan);
    assert_int_equal(child->range.offset, 300);
    assert_int_equal(child->range.size, archive.size);
    assert_string_equal(child->hint, "zip");
    assert_true(test_scan_has_header(scan, "vendor", "Cisco"));
    mutate(&cisco_plugin, data, size);
    data[300] = 0; /* the same word begins programs of other systems */
    assert_false(test_host_run(&cisco_plugin, &(NetbomBytes){data, 400}, 0, scan, NULL));
    test_directory_remove(directory);
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
        cmocka_unit_test(test_dumps),
        cmocka_unit_test(test_layouts),
        cmocka_unit_test(test_tables),
        cmocka_unit_test(test_boot),
        cmocka_unit_test(test_encrypted),
        cmocka_unit_test(test_encrypted_text),
        cmocka_unit_test(test_verity),
        cmocka_unit_test(test_encrypted_trailer),
        cmocka_unit_test(test_encrypted_settings),
        cmocka_unit_test(test_rockchip_loader),
        cmocka_unit_test(test_rockchip_update),
        cmocka_unit_test(test_scripts),
        cmocka_unit_test(test_self_unpacking),
        cmocka_unit_test(test_trailers),
    };
    return cmocka_run_group_tests_name("flash-dump", tests, NULL, NULL);
}
