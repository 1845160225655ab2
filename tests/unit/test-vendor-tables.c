/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * test-vendor-tables.c: images that are a table of parts behind a header: Allwinner, Reolink, Moxa,
 * Qualcomm, Rockchip, Zyxel, Broadcom BCM4908 and the file systems of TP-Link's VxWorks. mkimage
 * makes TOC0; the others are made here by their layouts.
 */
#include "vendor-check.h"
#include "put-text.h"

#include <lzma.h>
#include <setjmp.h>
#include <stdarg.h>
#include <zlib.h>

#include <cmocka.h>

extern const NetbomPlugin allwinner_plugin, camera_pak_plugin, moxa_plugin, qualcomm_mbn_plugin,
    rockchip_crc_plugin, zyxel_zld_plugin, bcm4908_image_plugin, tplink_rtos_plugin;

static char *directory;

/* The image is not claimed at all. */
static void
check_none(const NetbomPlugin *plugin, const uint8_t *data, size_t size)
{
    const NetbomBytes bytes = {data, size};
    g_autoptr(TestScan) scan = test_scan_new();
    assert_false(test_host_run(plugin, &bytes, 0, scan, NULL));
}

/* It is claimed, but not better than by its header, with a problem of this kind. */
static void
check_weak(const NetbomPlugin *plugin, const uint8_t *data, size_t size, const char *kind)
{
    const NetbomBytes bytes = {data, size};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_true(test_scan_has_problem(scan, kind));
}

/* ---- Allwinner ---- */

static void
test_toc0(void **state)
{
    (void)state;
    if (!test_tool("mkimage") || !test_tool("openssl"))
        skip();
    test_shell(
        "cd '%s' && openssl genrsa -out root_key.pem 2048 2>log && head -c 20000 \"$(command "
        "-v sh)\" > loader && mkimage -T sunxi_toc0 -A arm64 -a 0x20000 -d loader image "
        ">>log 2>&1",
        directory);
    g_autoptr(GBytes) file = test_file("%s/image", directory);
    g_autoptr(GBytes) loader = test_file("%s/loader", directory);
    const NetbomBytes image = test_bytes(file), wanted = test_bytes(loader);
    g_autoptr(TestScan) scan = test_scan_new();
    check_good(&allwinner_plugin, image.data, image.size, 0, scan, NETBOM_GRADE_CHECKSUM);
    assert_true(test_scan_has_header(scan, "chip-vendor", "Allwinner"));
    assert_true(test_scan_has_header(scan, "load-address", "0x20000"));
    assert_int_equal(scan->children->len, 1);
    const TestChild *child = test_scan_child(scan, "loader");
    assert_non_null(child);
    assert_int_equal(child->size, wanted.size);
    assert_memory_equal(child->bytes, wanted.data, wanted.size);
    check_mutations(&allwinner_plugin, image.data, image.size);
    g_autofree uint8_t *bad = g_memdup2(image.data, image.size);
    bad[10000] ^= 4;
    check_weak(&allwinner_plugin, bad, image.size, "checksum");
}

static void
test_imagewty(void **state)
{
    (void)state;
    enum { FILES = 2, FILE_SIZE = 1000, STORED = 1024, SIZE = 1024 * (1 + FILES) + FILES * STORED };
    for (unsigned version = 0x100; version <= 0x300; version += 0x200) {
        const bool old = version == 0x100;
        uint8_t data[SIZE] = "IMAGEWTY";
        fill(data + 1024 * (1 + FILES), FILES * STORED);
        put(data + 8, version, false);
        put(data + 12, old ? 0x50 : 0x60, false);
        put(data + 24, SIZE, false);
        put(data + 28, 1024, false);
        put(data + (old ? 56 : 60), FILES, false);
        for (unsigned i = 0; i < FILES; i++) {
            uint8_t *header = data + 1024 * (i + 1);
            put(header, 256, false);
            put(header + 4, 1024, false);
            memcpy(header + 8, "COMMON  SYS_CONFIG100000", 24);
            put_text(header + (old ? 52 : 36), i == 0 ? "sys_config.fex" : "/boot.fex");
            put(header + (old ? 36 : 292), STORED, false);
            put(header + (old ? 40 : 300), FILE_SIZE, false);
            put(header + (old ? 44 : 308), 1024 * (1 + FILES) + i * STORED, false);
        }
        g_autoptr(TestScan) scan = test_scan_new();
        check_good(&allwinner_plugin, data, SIZE, 0, scan, NETBOM_GRADE_STRUCTURE);
        check_child(scan, "sys_config.fex", 3072, FILE_SIZE);
        check_child(scan, "boot.fex", 3072 + STORED, FILE_SIZE);
        check_mutations(&allwinner_plugin, data, SIZE);
        check_weak(&allwinner_plugin, data, SIZE - 1, "truncated");
        put(data + 1024 + (old ? 44 : 308), SIZE, false);
        check_none(&allwinner_plugin, data, SIZE);
    }
}

/* ---- Reolink ---- */

static void
test_pak(void **state)
{
    (void)state;
    enum { SECTIONS = 3, PART = 700 };
    static const char *const names[] = {"uboot", "kernel", ""};
    for (unsigned word = 4; word <= 8; word += 4) {
        const unsigned header = 3 * word, section = 56 + 2 * word;
        const unsigned first = header + SECTIONS * (section + 76), size = first + 2 * PART;
        g_autofree uint8_t *data = g_malloc0(size);
        fill(data + first, 2 * PART);
        memcpy(data, "\x13\x59\x72\x32", 4);
        put(data + 2 * word, 0x2302, false);
        for (unsigned i = 0; i < SECTIONS; i++) {
            uint8_t *at = data + header + i * section;
            put_text(at, names[i]);
            put_text(at + 32, i < 2 ? "v1.0.0.442" : "");
            put(at + 56, first + (i < 2 ? i : 2) * PART, false);
            put(at + 56 + word, i < 2 ? PART : 0, false);
            put_text(data + header + SECTIONS * section + i * 76, names[i]);
        }
        /* zlib's with the first and the last inversion undone */
        uLong crc = crc32(0xffffffff, data + first, 2 * PART);
        crc = crc32(crc, (const Bytef *)"\2\0\0", 4);
        crc = crc32(crc, data + header, SECTIONS * section);
        put(data + word, (uint32_t)~crc, false);
        g_autoptr(TestScan) scan = test_scan_new();
        check_good(&camera_pak_plugin, data, size, 0, scan, NETBOM_GRADE_CHECKSUM);
        assert_true(test_scan_has_header(scan, "section", "kernel v1.0.0.442"));
        assert_int_equal(scan->children->len, 2);
        check_child(scan, "kernel", first + PART, PART);
        check_mutations(&camera_pak_plugin, data, size);
        data[first + 9] ^= 1;
        check_weak(&camera_pak_plugin, data, size, "checksum");
        check_weak(&camera_pak_plugin, data, size - 1, "truncated");
        put(data + header + 56, first + 1, false);
        check_none(&camera_pak_plugin, data, size);
    }
}

/* ---- Moxa ---- */

static void
test_moxa(void **state)
{
    (void)state;
    enum { FILES = 3, FIRST = 0x160 + FILES * 64, SIZE = 4000, PROGRAM = 2048 };
    static const char *const names[] = {"home.htm", "img/logo.gif", "main.css"};
    uint8_t data[SIZE];
    fill(data, SIZE);
    memset(data, 0, FIRST);
    memcpy(data, "*FRM", 4);
    put(data + 0x54, PROGRAM - 32, false);
    data[0x9a] = FILES;
    for (unsigned i = 0; i < FILES; i++) {
        put_text(data + 0x160 + i * 64, names[i]);
        put(data + 0x160 + i * 64 + 56, 100 + i, false);
        put(data + 0x160 + i * 64 + 60, FIRST + 112 * i - 0x60, false);
    }
    g_autoptr(TestScan) scan = test_scan_new();
    check_good(&moxa_plugin, data, SIZE, 0, scan, NETBOM_GRADE_STRUCTURE);
    assert_true(test_scan_has_header(scan, "vendor", "Moxa"));
    check_child(scan, "img/logo.gif", FIRST + 112, 101);
    check_child(scan, "program", PROGRAM, SIZE - PROGRAM);
    check_mutations(&moxa_plugin, data, SIZE);
    put(data + 0x160 + 60, SIZE, false); /* a file outside */
    check_none(&moxa_plugin, data, SIZE);
}

/* ---- Qualcomm ---- */

static void
test_mbn(void **state)
{
    (void)state;
    enum { CODE = 3000, SIGNATURE = 256, CERTIFICATES = 1000, LOAD = 0x2a000000 };
    enum { BODY = CODE + SIGNATURE + CERTIFICATES, SIZE = 40 + BODY };
    uint8_t data[SIZE];
    const uint32_t fields[10] = {
        5, 3, 0, LOAD, BODY, CODE, LOAD + CODE, SIGNATURE, LOAD + CODE + SIGNATURE, CERTIFICATES};
    fill(data, SIZE);
    for (unsigned i = 0; i < 10; i++)
        put(data + 4 * i, fields[i], false);
    g_autoptr(TestScan) scan = test_scan_new();
    check_good(&qualcomm_mbn_plugin, data, SIZE, 0, scan, NETBOM_GRADE_STRUCTURE);
    assert_true(test_scan_has_header(scan, "load-address", "0x2a000000"));
    check_child(scan, "code", 40, CODE);
    check_child(scan, "certificates", 40 + CODE + SIGNATURE, CERTIFICATES);
    check_mutations(&qualcomm_mbn_plugin, data, SIZE);
    check_weak(&qualcomm_mbn_plugin, data, SIZE - 1, "truncated");
    for (unsigned i = 1; i < 10; i++) { /* each field but the kind depends on others */
        put(data + 4 * i, fields[i] + 4, false);
        check_none(&qualcomm_mbn_plugin, data, SIZE);
        put(data + 4 * i, fields[i], false);
    }
}

/* ---- Rockchip ---- */

static void
test_rockchip(void **state)
{
    (void)state;
    static const char text[] = "FIRMWARE_VER:6.0.1\nMACHINE_MODEL:rk3288\nCMDLINE:"
                               "mtdparts=rk29xxnand:0x2000@0x2000(uboot)\n";
    enum { TEXT = sizeof(text) - 1, SIZE = 8 + TEXT + 4 };
    uint8_t data[SIZE];
    uint32_t crc = 0;
    for (unsigned i = 0; i < TEXT; i++)
        for (unsigned bit = 0; bit < 8; bit++) {
            const bool high = (crc >> 31) != (uint32_t)(text[i] >> (7 - bit) & 1);
            crc = crc << 1 ^ (high ? 0x04c10db7 : 0);
        }
    for (unsigned kernel = 0; kernel < 2; kernel++) {
        memcpy(data, kernel ? "KRNL" : "PARM", 4);
        put(data + 4, TEXT, false);
        memcpy(data + 8, text, TEXT);
        put(data + 8 + TEXT, crc, false);
        g_autoptr(TestScan) scan = test_scan_new();
        check_good(&rockchip_crc_plugin, data, SIZE, 0, scan, NETBOM_GRADE_CHECKSUM);
        check_child(scan, kernel ? "kernel" : "parameter", 8, TEXT);
        check_mutations(&rockchip_crc_plugin, data, SIZE);
        data[20] ^= 1;
        check_none(&rockchip_crc_plugin, data, SIZE);
    }
}

/* ---- Zyxel ---- */

static void
put16(uint8_t *at, uint16_t value, bool big)
{
    at[0] = (uint8_t)(big ? value >> 8 : value);
    at[1] = (uint8_t)(big ? value : value >> 8);
}

static void
test_zld(void **state)
{
    (void)state;
    enum { FILES = 2, FIRST = 104 + FILES * 272, PART = 1500, KERNEL = 512 + PART };
    enum { SIZE = FIRST + KERNEL + PART };
    for (unsigned big = 0; big < 2; big++) {
        uint8_t data[SIZE], digest[16];
        fill(data, SIZE);
        memset(data, 0, FIRST);
        put(data + 4, 0xdeadbeaf, big);
        put16(data + 8, 0x100, big);
        put16(data + 10, FILES, big);
        put16(data + 12, 5, big);
        put(data + 24, SIZE, big);
        put16(data + 28, FIRST, big);
        put16(data + 30, 108, big);
        put16(data + 32, 272, big);
        put_text(data + 72, "NWA5123-AC");
        memset(data + FIRST, 0, 512);
        put_text(data + FIRST + 64, "1.17 | 2019-05-03 08:00:00");
        for (unsigned i = 0; i < FILES; i++) {
            uint8_t *header = data + 104 + i * 272;
            const unsigned skip = i == 0 ? 512 : 0;
            const uint8_t *part = data + FIRST + (i == 0 ? 512 : KERNEL);
            uint32_t sum = 0;
            put16(header, i == 0 ? 2 : 3, big);
            put(header + 4, skip + PART, big);
            test_host.md5(part, PART, digest);
            for (unsigned k = 0; k < 16; k += 4)
                sum += (uint32_t)digest[k] << 24 | (uint32_t)digest[k + 1] << 16 |
                       (uint32_t)digest[k + 2] << 8 | digest[k + 3];
            put(header + 8, sum, big);
            put_text(header + 80, i == 0 ? "kernel" : "zldfs");
            put_text(header + 208, "V5.40(ABIM.2)");
        }
        g_autoptr(TestScan) scan = test_scan_new();
        check_good(&zyxel_zld_plugin, data, SIZE, 0, scan, NETBOM_GRADE_STRUCTURE);
        assert_true(test_scan_has_header(scan, "model", "NWA5123-AC"));
        assert_true(test_scan_has_header(scan, "kernel-version", "1.17 | 2019-05-03 08:00:00"));
        check_child(scan, "kernel", FIRST + 512, PART);
        check_child(scan, "zldfs", FIRST + KERNEL, PART);
        check_mutations(&zyxel_zld_plugin, data, SIZE);
        check_weak(&zyxel_zld_plugin, data, SIZE - 1, "truncated");
        data[SIZE - 2] ^= 1;
        const NetbomBytes bad = {data, SIZE};
        test_scan_clear(scan);
        assert_true(test_host_run(&zyxel_zld_plugin, &bad, 0, scan, NULL));
        assert_true(test_scan_has_problem(scan, "checksum"));
        put16(data + 28, FIRST + 4, big);
        check_none(&zyxel_zld_plugin, data, SIZE);
    }
}

/* ---- Broadcom ---- */

static void
test_bcm4908(void **state)
{
    (void)state;
    enum { BODY = 9000, ASUS = 64, SIZE = BODY + ASUS + 20 };
    uint8_t data[SIZE];
    for (unsigned asus = 0; asus < 2; asus++) {
        fill(data, BODY);
        memset(data + BODY, asus ? 0 : 0xff, ASUS);
        if (asus) {
            memcpy(data + BODY, "\3\0\0\4\x80\x01\x94\x52GT-AC5300", 17);
            put(data + BODY + 28, 21140, false);
            data[BODY + 63] = 1;
        }
        put(data + SIZE - 20, (uint32_t)~crc32(0, data, SIZE - 20), false);
        put(data + SIZE - 16, 0x5732, false);
        put(data + SIZE - 12, 0x4908, false);
        put(data + SIZE - 8, 3, false);
        put(data + SIZE - 4, 2, false);
        g_autoptr(TestScan) scan = test_scan_new();
        check_good(&bcm4908_image_plugin, data, SIZE, 0, scan, NETBOM_GRADE_CHECKSUM);
        assert_true(test_scan_has_header(scan, "chip", "BCM4908"));
        assert_true(asus == test_scan_has_header(scan, "model", "GT-AC5300"));
        assert_true(asus == test_scan_has_header(scan, "version", "3.0.0.4"));
        assert_true(asus == test_scan_has_header(scan, "build", "384_21140"));
        check_child(scan, "image", 0, asus ? BODY : BODY + ASUS);
        check_mutations(&bcm4908_image_plugin, data, SIZE);
        check_none(&bcm4908_image_plugin, data, SIZE - 1);
        data[7] ^= 1;
        check_none(&bcm4908_image_plugin, data, SIZE);
    }
}

/* ---- TP-Link ---- */

/* An .lzma stream that states its size. */
static size_t
lzma_make(const uint8_t *data, size_t size, uint8_t *out, size_t room)
{
    lzma_options_lzma options;
    lzma_stream stream = LZMA_STREAM_INIT;
    lzma_lzma_preset(&options, 6);
    options.dict_size = 1 << 20;
    assert_int_equal(lzma_alone_encoder(&stream, &options), LZMA_OK);
    stream.next_in = data;
    stream.avail_in = size;
    stream.next_out = out;
    stream.avail_out = room;
    assert_int_equal(lzma_code(&stream, LZMA_FINISH), LZMA_STREAM_END);
    lzma_end(&stream);
    return (size_t)stream.total_out;
}

static void
test_minifs(void **state)
{
    (void)state;
    static const char names[] = "web\0index.htm\0main.js\0conf\0oem.txt"; /* 35 with its last NUL */
    static const uint32_t files[][5] = {
        {0, 4, 0, 0, 2000}, {0, 14, 0, 2000, 3000}, {22, 27, 1, 0, 100}};
    enum {
        FILES = 3,
        CHUNKS = 2,
        NAMES = sizeof(names),
        TABLES = 32 + NAMES + FILES * 20 + CHUNKS * 12
    };
    static const size_t lengths[CHUNKS] = {5000, 100};
    uint8_t content[5000];
    fill(content, sizeof(content));
    for (unsigned big = 0; big < 2; big++) {
        uint8_t data[8192] = "MINIFS";
        size_t end = TABLES;
        put(data + 20, FILES, big);
        put(data + 28, NAMES, big);
        memcpy(data + 32, names, NAMES);
        for (unsigned i = 0; i < FILES; i++)
            for (unsigned k = 0; k < 5; k++)
                put(data + 32 + NAMES + i * 20 + k * 4, files[i][k], big);
        for (unsigned i = 0; i < CHUNKS; i++) {
            uint8_t *chunk = data + TABLES - (CHUNKS - i) * 12;
            const size_t size = lzma_make(content, lengths[i], data + end, sizeof(data) - end);
            put(chunk, (uint32_t)(end - TABLES), big);
            put(chunk + 4, (uint32_t)size, big);
            put(chunk + 8, (uint32_t)lengths[i], big);
            end += size;
        }
        g_autoptr(TestScan) scan = test_scan_new();
        const NetbomBytes image = {data, sizeof(data)};
        NetbomClaim claim;
        assert_true(test_host_run(&tplink_rtos_plugin, &image, 0, scan, &claim));
        assert_string_equal(claim.format, "minifs");
        assert_int_equal(claim.size, end);
        assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
        assert_int_equal(scan->problems->len, 0);
        assert_int_equal(scan->children->len, FILES);
        const TestChild *child = test_scan_child(scan, "web/main.js");
        assert_non_null(child);
        assert_int_equal(child->size, 3000);
        assert_memory_equal(child->bytes, content + 2000, 3000);
        assert_int_equal(test_scan_child(scan, "conf/oem.txt")->size, 100);
        check_mutations(&tplink_rtos_plugin, data, end);
        check_weak(&tplink_rtos_plugin, data, end - 1, "truncated");
        put(data + 32 + NAMES, NAMES, big); /* a folder's name outside */
        check_none(&tplink_rtos_plugin, data, end);
    }
}

static void
test_owow(void **state)
{
    (void)state;
    enum { FILES = 3, PART = 300 };
    static const char *const names[] = {"/index.htm", "img/a.gif", "oem.txt"};
    for (unsigned name_size = 40; name_size <= 64; name_size += 24) {
        const unsigned entry = name_size + (name_size == 64 ? 12 : 8);
        const unsigned first = 40 + FILES * entry, size = first + FILES * PART;
        g_autofree uint8_t *data = g_malloc0(size);
        for (unsigned i = 0; i < 32; i++)
            data[i] = (uint8_t)((name_size == 64 ? "OW" : "ow")[i % 2]);
        put(data + 32, 1, true);
        put(data + 36, FILES, true);
        fill(data + first, FILES * PART);
        for (unsigned i = 0; i < FILES; i++) {
            uint8_t *at = data + 40 + i * entry;
            put_text(at, names[i]);
            put(at + name_size, PART, true);
            put(at + name_size + 4, first + i * PART, true);
        }
        g_autoptr(TestScan) scan = test_scan_new();
        check_good(&tplink_rtos_plugin, data, size, 0, scan, NETBOM_GRADE_STRUCTURE);
        check_child(scan, "index.htm", first, PART);
        check_child(scan, "oem.txt", first + 2 * PART, PART);
        check_mutations(&tplink_rtos_plugin, data, size);
        check_weak(&tplink_rtos_plugin, data, size - 1, "truncated");
        put(data + 40 + name_size + 4, 0, true);
        check_none(&tplink_rtos_plugin, data, size);
    }
}

static int
start(void **state)
{
    (void)state;
    directory = test_directory();
    return 0;
}

static int
end_all(void **state)
{
    (void)state;
    test_directory_remove(directory);
    return 0;
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_toc0),   cmocka_unit_test(test_imagewty),
        cmocka_unit_test(test_pak),    cmocka_unit_test(test_moxa),
        cmocka_unit_test(test_mbn),    cmocka_unit_test(test_rockchip),
        cmocka_unit_test(test_zld),    cmocka_unit_test(test_bcm4908),
        cmocka_unit_test(test_minifs), cmocka_unit_test(test_owow),
    };
    return cmocka_run_group_tests_name("vendor-tables", tests, start, end_all);
}
