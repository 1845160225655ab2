/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-vendor-headers.c: more plugins for vendors' headers, on images made here. */
#include "vendor-check.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

extern const NetbomPlugin wrgg_plugin;
extern const NetbomPlugin cybertan_plugin;
extern const NetbomPlugin ubnt_plugin;
extern const NetbomPlugin xiaomi_plugin;
extern const NetbomPlugin rdh_plugin;
extern const NetbomPlugin edimax_plugin;
extern const NetbomPlugin sercomm_plugin;
extern const NetbomPlugin zyxel_plugin;
extern const NetbomPlugin jboot_plugin;
extern const NetbomPlugin senao_plugin;
extern const NetbomPlugin programstore_plugin;
extern const NetbomPlugin realtek_plugin;
extern const NetbomPlugin dlink_plugin;

enum { SIZE = 8192 };

/* Bytes without a meaning behind `header` zeros. */
static void
start(uint8_t data[SIZE], size_t header)
{
    fill(data, SIZE);
    memset(data, 0, header);
}

static void
text(uint8_t *at, const char *value)
{
    memcpy(at, value, strlen(value));
}

static uint32_t
crc(const uint8_t *data, size_t size)
{
    return test_host.crc32(0, data, size);
}

/* The sum of 16-bit words, the last byte alone if the size is odd. */
static uint16_t
sum16(const uint8_t *data, size_t size, bool big_endian)
{
    uint32_t sum = 0;
    for (size_t i = 0; i < size; i++)
        sum += (uint32_t)data[i] << ((i % 2 == 0) == big_endian ? 8 : 0);
    return (uint16_t)sum;
}

/* ---- D-Link ---- */

static void
wrgg_digest(uint8_t *data, size_t size_at, size_t header)
{
    uint8_t covered[SIZE];
    memcpy(covered, data + size_at + 4, 36);
    memcpy(covered + 36, data + header, SIZE - header);
    test_host.md5(covered, 36 + SIZE - header, data + header - 16);
}

static void
test_dlink(void **state)
{
    (void)state;
    uint8_t data[SIZE];
    g_autoptr(TestScan) scan = test_scan_new();
    start(data, 160);
    text(data, "wrgac02_dlink.2013gui_dir850lb");
    memcpy(data + 32, "\x21\x03\x08\x20\x21\x03\x08\x20", 8);
    text(data + 40, "1.04WWb02");
    text(data + 56, "DIR-850L");
    text(data + 88, "7");
    put(data + 104, SIZE - 160, true);
    text(data + 112, "/dev/mtdblock/1");
    wrgg_digest(data, 104, 160);
    check_good(&wrgg_plugin, data, SIZE, 0, scan, NETBOM_GRADE_CHECKSUM);
    assert_true(test_scan_has_header(scan, "vendor", "D-Link"));
    assert_true(test_scan_has_header(scan, "board", "wrgac02"));
    assert_true(test_scan_has_header(scan, "model", "DIR-850L"));
    assert_true(test_scan_has_header(scan, "version", "1.04WWb02"));
    check_child(scan, "image", 160, SIZE - 160);
    check_mutations(&wrgg_plugin, data, SIZE);

    start(data, 96);
    text(data, "wrgac37_dlink.2013gui_dir859");
    memcpy(data + 32, "\x20\x04\x02\x20\x20\x04\x02\x20", 8);
    put(data + 40, SIZE - 96, false);
    text(data + 48, "/dev/mtdblock/1");
    wrgg_digest(data, 40, 96);
    check_good(&wrgg_plugin, data, SIZE, 0, scan, NETBOM_GRADE_CHECKSUM);
    assert_true(test_scan_has_header(scan, "model", "dir859"));
    check_child(scan, "image", 96, SIZE - 96);
    check_mutations(&wrgg_plugin, data, SIZE);

    start(data, 56);
    memcpy(data + 2, "\x24\x2b", 2);
    memcpy(data + 16, "\x24\x21\x03\x02", 4);
    put(data + 20, 0x80000000, false);
    put(data + 24, 4000, false);
    put(data + 40, SIZE - 4056, false);
    put(data + 44, crc(data + 4056, SIZE - 4056), false);
    data[52] = 40;
    check_good(&jboot_plugin, data, SIZE, 0, scan, NETBOM_GRADE_CHECKED);
    check_child(scan, "kernel", 56, 4000);
    check_child(scan, "rootfs", 4056, SIZE - 4056);
    check_mutations(&jboot_plugin, data, SIZE);
}

/* ---- Linksys ---- */

static void
test_linksys(void **state)
{
    (void)state;
    uint8_t data[SIZE];
    g_autoptr(TestScan) scan = test_scan_new();
    start(data, 60);
    text(data, "W54S");
    memcpy(data + 8, "\6\3\27\1\2\10U2ND\1", 11);
    text(data + 32, "HDR0");
    put(data + 36, SIZE - 32, false);
    check_good(&cybertan_plugin, data, SIZE, 0, scan, NETBOM_GRADE_STRUCTURE);
    assert_true(test_scan_has_header(scan, "model", "W54S"));
    assert_true(test_scan_has_header(scan, "version", "1.2.8"));
    assert_true(test_scan_has_header(scan, "date", "2006-03-23T00:00:00Z"));
    check_child(scan, "image", 32, SIZE - 32);
    check_mutations(&cybertan_plugin, data, SIZE);

    start(data, 44);
    text(data, "CHDR");
    put(data + 4, SIZE, false);
    text(data + 16, "HDR0");
    put(data + 20, SIZE - 16, false);
    put(data + 8, ~crc(data + 12, SIZE - 12), false);
    check_good(&cybertan_plugin, data, SIZE, 0, scan, NETBOM_GRADE_CHECKSUM);
    check_child(scan, "image", 16, SIZE - 16);
    check_mutations(&cybertan_plugin, data, SIZE);
}

/* ---- Ubiquiti, Xiaomi ---- */

static void
test_parts(void **state)
{
    (void)state;
    enum { PART_AT = 268, PART_SIZE = 3000, END_AT = PART_AT + 56 + PART_SIZE + 8 };
    uint8_t data[SIZE];
    g_autoptr(TestScan) scan = test_scan_new();
    start(data, PART_AT + 56);
    text(data, "UBNT");
    text(data + 4, "XM.ar7240.v5.5.6");
    put(data + 260, crc(data, 260), true);
    text(data + PART_AT, "PART");
    text(data + PART_AT + 4, "kernel");
    put(data + PART_AT + 48, PART_SIZE, true);
    put(data + END_AT - 8, crc(data + PART_AT, 56 + PART_SIZE), true);
    memset(data + END_AT - 4, 0, 4);
    text(data + END_AT, "END.");
    put(data + END_AT + 4, crc(data, END_AT), true);
    check_good(&ubnt_plugin, data, END_AT + 12, 0, scan, NETBOM_GRADE_CHECKSUM);
    assert_true(test_scan_has_header(scan, "board", "XM"));
    check_child(scan, "kernel", PART_AT + 56, PART_SIZE);
    check_mutations(&ubnt_plugin, data, END_AT + 12);

    for (unsigned second = 0; second < 2; second++) {
        size_t offsets = second ? 72 : 16, blob = offsets + 32, signature = SIZE - 16;
        start(data, blob + 48);
        text(data, second ? "HDR2" : "HDR1");
        put(data + 4, (uint32_t)signature, false);
        if (second) {
            text(data + 16, "RD03");
            text(data + 24, "CN");
        }
        put(data + offsets, (uint32_t)blob, false);
        memcpy(data + blob, "\xbe\xba", 2);
        put(data + blob + 8, 2000, false);
        text(data + blob + 16, "root.bin");
        memset(data + signature, 0, 16);
        put(data + 8, ~crc(data + 12, SIZE - 12), false);
        check_good(&xiaomi_plugin, data, SIZE, 0, scan, NETBOM_GRADE_CHECKSUM);
        assert_true(test_scan_has_header(scan, "vendor", "Xiaomi"));
        assert_true(!second || test_scan_has_header(scan, "model", "RD03"));
        check_child(scan, "root.bin", blob + 48, 2000);
        check_mutations(&xiaomi_plugin, data, SIZE);
    }
}

/* ---- Edimax, Sercomm, Senao ---- */

static void
test_edimax(void **state)
{
    (void)state;
    uint8_t data[SIZE];
    g_autoptr(TestScan) scan = test_scan_new();
    start(data, 12);
    text(data, "CSYS");
    put(data + 4, 0x80500000, false);
    put(data + 8, 4000, false);
    uint16_t sum = (uint16_t)-sum16(data + 12, 4000, false);
    data[4012] = (uint8_t)sum;
    data[4013] = (uint8_t)(sum >> 8);
    check_good(&edimax_plugin, data, SIZE, 0, scan, NETBOM_GRADE_CHECKED);
    check_child(scan, "image", 12, 4000);
    check_mutations(&edimax_plugin, data, SIZE);

    start(data, 94);
    text(data, "eDiMaX");
    text(data + 16, "BR6478");
    put(data + 51, SIZE - 94, true);
    text(data + 63, "1.00");
    text(data + 78, "kernel");
    check_good(&edimax_plugin, data, SIZE, 0, scan, NETBOM_GRADE_HEADER);
    assert_true(test_scan_has_header(scan, "model", "BR6478"));
    check_child(scan, "image", 94, SIZE - 94);
    check_mutations(&edimax_plugin, data, SIZE);

    start(data, 24);
    text(data, "PS16");
    put(data + 4, SIZE - 12, false);
    put(data + 16, 256, false);
    put(data + 20, ~crc(data + 24, SIZE - 24), false);
    check_good(&edimax_plugin, data, SIZE, 0, scan, NETBOM_GRADE_CHECKED);
    check_child(scan, "image", 256, SIZE - 256);
    check_mutations(&edimax_plugin, data, SIZE);
}

static void
test_makers(void **state)
{
    (void)state;
    uint8_t data[SIZE];
    g_autoptr(TestScan) scan = test_scan_new();
    start(data, 512);
    text(data, "sErCoMm");
    text(data + 11, "AXX");
    text(data + 45, "A001");
    text(data + 55, "0x1030");
    text(data + 63, "sErCoMm");
    uint8_t sum = 0;
    for (size_t i = 0; i < SIZE; i++)
        sum = (uint8_t)(sum + data[i]);
    data[511] = (uint8_t)-sum;
    check_good(&sercomm_plugin, data, SIZE, 0, scan, NETBOM_GRADE_CHECKED);
    assert_true(test_scan_has_header(scan, "board", "AXX"));
    check_child(scan, "image", 512, SIZE - 512);
    check_mutations(&sercomm_plugin, data, SIZE);
    memmove(data + SIZE - 71, data, 71);
    check_good(&sercomm_plugin, data, SIZE, SIZE - 71, scan, NETBOM_GRADE_STRUCTURE);
    assert_int_equal(scan->children->len, 0);

    static const uint8_t key[8] = {0x78, 0x3c, 0x9e, 0xcf, 0x67, 0xb3, 0x59, 0xac};
    start(data, 96);
    put(data + 4, 0x0101, true);
    put(data + 8, 0x66, true);
    text(data + 12, "3.5.5.2");
    put(data + 32, SIZE - 96, true);
    put(data + 92, 0x12345678, true);
    test_host.md5(data + 96, SIZE - 96, data + 40);
    check_good(&senao_plugin, data, SIZE, 0, scan, NETBOM_GRADE_CHECKSUM);
    assert_true(test_scan_has_header(scan, "version", "3.5.5.2"));
    check_child(scan, "image", 96, SIZE - 96);
    check_mutations(&senao_plugin, data, SIZE);
    g_autofree uint8_t *plain = g_memdup2(data + 96, SIZE - 96);
    for (size_t i = 0; i < SIZE - 96; i++)
        data[96 + i] ^= key[i % 8];
    check_good(&senao_plugin, data, SIZE, 0, scan, NETBOM_GRADE_CHECKSUM);
    const TestChild *image = test_scan_child(scan, "image");
    assert_non_null(image);
    assert_int_equal(image->size, SIZE - 96);
    assert_memory_equal(image->bytes, plain, SIZE - 96);
    check_mutations(&senao_plugin, data, SIZE);
}

/* ---- Zyxel, 0RDH ---- */

static uint32_t
sum_folded(const uint8_t *data, size_t size)
{
    uint32_t sum = 0;
    for (size_t i = 0; i < size; i++)
        sum += data[i];
    sum = (sum & 0xffff) + (sum >> 16);
    return (sum & 0xffff) + (sum >> 16);
}

static void
test_zyxel(void **state)
{
    (void)state;
    uint8_t data[SIZE];
    g_autoptr(TestScan) scan = test_scan_new();
    start(data, 4096);
    put(data, sum_folded(data + 4096, 3000), true);
    put(data + 4, 3000, true);
    text(data + 8, "V5.13(ABEI.4)");
    text(data + 44, "NBG6617");
    put(data + 108, sum_folded(data + 7096, SIZE - 7096), true);
    put(data + 112, SIZE - 7096, true);
    check_good(&zyxel_plugin, data, SIZE, 0, scan, NETBOM_GRADE_CHECKSUM);
    assert_true(test_scan_has_header(scan, "model", "NBG6617"));
    check_child(scan, "rootfs", 4096, 3000);
    check_child(scan, "kernel", 7096, SIZE - 7096);
    check_mutations(&zyxel_plugin, data, SIZE);

    start(data, 0);
    uint8_t *trailer = data + SIZE - 60;
    memset(trailer, 0, 60);
    text(trailer, "ZNBG");
    put(trailer + 4, 6616, false);
    text(trailer + 8, "V1.00(AAVM.0)");
    put(trailer + 56, ~crc(data, SIZE - 60), false);
    check_good(&zyxel_plugin, data, SIZE, SIZE - 60, scan, NETBOM_GRADE_CHECKED);
    assert_true(test_scan_has_header(scan, "version", "V1.00(AAVM.0)"));

    start(data, 512);
    text(data, "2RDH");
    put(data + 4, 512, true);
    put(data + 8, SIZE, true);
    put(data + 12, ~crc(data + 512, SIZE - 512), true);
    text(data + 16, "5.50(ABPM.0)b3");
    text(data + 260, "MT7621A");
    text(data + 268, "LTE5398-M904");
    text(data + 296, "V5.50");
    check_good(&rdh_plugin, data, SIZE, 0, scan, NETBOM_GRADE_CHECKSUM);
    assert_true(test_scan_has_header(scan, "model", "LTE5398-M904"));
    assert_null(test_scan_header(scan, "vendor"));
    check_child(scan, "image", 512, SIZE - 512);
    check_mutations(&rdh_plugin, data, SIZE);
}

/* ---- cable modems ---- */

static uint16_t
crc_ccitt(const uint8_t *data, size_t size)
{
    uint16_t value = 0xffff;
    for (size_t i = 0; i < 8 * size; i++) {
        bool high = (value >> 15) != (data[i / 8] >> (7 - i % 8) & 1);
        value = (uint16_t)(value << 1 ^ (high ? 0x1021 : 0));
    }
    return value;
}

static size_t
programstore(uint8_t data[SIZE], uint16_t compression, const uint8_t *payload, size_t size)
{
    start(data, 92);
    memcpy(data + 92, payload, size);
    put(data, 0xa8250000u | compression, true);
    put(data + 4, 0x00030005, true);
    put(data + 8, 1136171045, true);
    put(data + 12, (uint32_t)size, true);
    put(data + 16, 0x80004000, true);
    text(data + 20, "ecram_sto.bin");
    put(data + 84, (uint32_t)(uint16_t)~crc_ccitt(data, 84) << 16, true);
    put(data + 88, crc(data + 92, size), true);
    return 92 + size;
}

static void
test_programstore(void **state)
{
    (void)state;
    uint8_t data[SIZE], payload[4000];
    g_autoptr(TestScan) scan = test_scan_new();
    fill(payload, sizeof(payload));
    size_t size = programstore(data, 0, payload, sizeof(payload));
    check_good(&programstore_plugin, data, size, 0, scan, NETBOM_GRADE_CHECKED);
    assert_true(test_scan_has_header(scan, "version", "3.5"));
    assert_null(test_scan_header(scan, "vendor"));
    check_child(scan, "ecram_sto.bin", 92, sizeof(payload));
    check_mutations(&programstore_plugin, data, size);

    if (!test_tool("xz"))
        return;
    g_autofree char *directory = test_directory();
    g_autofree char *plain = g_build_filename(directory, "plain", NULL);
    assert_true(g_file_set_contents(plain, (const char *)payload, sizeof(payload), NULL));
    test_shell("xz --format=lzma -c '%s' > '%s.lzma'", plain, plain);
    g_autoptr(GBytes) packed = test_file("%s.lzma", plain);
    NetbomBytes lzma = test_bytes(packed);
    /* Without the size that a .lzma file has behind its five bytes of properties. */
    uint8_t raw[SIZE / 2];
    assert_true(lzma.size > 13 && lzma.size - 8 <= sizeof(raw));
    memcpy(raw, lzma.data, 5);
    memcpy(raw + 5, lzma.data + 13, lzma.size - 13);
    size = programstore(data, 5, raw, lzma.size - 8);
    check_good(&programstore_plugin, data, size, 0, scan, NETBOM_GRADE_CHECKED);
    const TestChild *child = test_scan_child(scan, "ecram_sto.bin");
    assert_non_null(child);
    assert_int_equal(child->size, sizeof(payload));
    assert_memory_equal(child->bytes, payload, sizeof(payload));
    test_directory_remove(g_steal_pointer(&directory));
}

/* `size` zeros in LZO1X: one literal, one match that repeats it, and the end mark. */
static size_t
lzo_zeros(uint8_t *to, size_t size)
{
    uint8_t *at = to;
    size_t rest = size - 4 - 33; /* four literals; a match of 33 and more says the rest in bytes */
    *at++ = 17 + 4;
    memset(at, 0, 4);
    at += 4;
    *at++ = 32;
    for (; rest > 255; rest -= 255)
        *at++ = 0;
    *at++ = (uint8_t)rest;
    *at++ = 0; /* from one byte back */
    *at++ = 0;
    memcpy(at, "\x11\0\0", 3);
    return (size_t)(at + 3 - to);
}

/* Payloads that cannot be decoded, and one that is larger than the first guess. */
static void
test_programstore_payloads(void **state)
{
    (void)state;
    static const struct {
        uint16_t compression;
        size_t size;
        const char *problem;
    } cases[] = {
        {2, 900, "corrupt"},     /* LZO1X */
        {4, 900, "corrupt"},     /* NRV2D */
        {5, 4, "corrupt"},       /* LZMA: less than its properties */
        {3, 900, "unsupported"}, /* no compression known */
    };
    uint8_t data[SIZE], payload[4000];
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    fill(payload, sizeof(payload));
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        NetbomBytes bytes = {data,
                             programstore(data, cases[i].compression, payload, cases[i].size)};
        test_scan_clear(scan);
        assert_true(test_host_run(&programstore_plugin, &bytes, 0, scan, &claim));
        assert_true(test_scan_has_problem(scan, cases[i].problem));
        assert_int_equal(scan->problems->len, 1);
    }

    static const uint8_t zeros[1400000];
    uint8_t packed[SIZE - 92];
    size_t size = lzo_zeros(packed, sizeof(zeros));
    NetbomBytes bytes = {data, programstore(data, 2, packed, size)};
    test_scan_clear(scan);
    assert_true(test_host_run(&programstore_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(scan->problems->len, 0);
    const TestChild *child = test_scan_child(scan, "ecram_sto.bin");
    assert_int_equal(child->good, sizeof(zeros));
    assert_memory_equal(child->bytes, zeros, sizeof(zeros));
}

/* ---- Realtek ---- */

static void
test_realtek(void **state)
{
    (void)state;
    uint8_t data[SIZE];
    g_autoptr(TestScan) scan = test_scan_new();
    start(data, 16);
    text(data, "cr6c");
    put(data + 4, 0x80500000, true);
    put(data + 8, 0x00010000, true);
    put(data + 12, SIZE - 16, true);
    uint16_t sum = sum16(data + 16, SIZE - 18, true);
    data[SIZE - 2] = (uint8_t)(-sum >> 8);
    data[SIZE - 1] = (uint8_t)-sum;
    check_good(&realtek_plugin, data, SIZE, 0, scan, NETBOM_GRADE_CHECKED);
    assert_true(test_scan_has_header(scan, "type", "kernel"));
    assert_true(test_scan_has_header(scan, "load-address", "0x80500000"));
    check_child(scan, "image", 16, SIZE - 18);
    check_mutations(&realtek_plugin, data, SIZE);

    /* A sum that differs: a word that texts do not begin with is a header still. */
    NetbomBytes bytes = {data, SIZE};
    NetbomClaim claim;
    data[100] ^= 1;
    test_scan_clear(scan);
    assert_true(test_host_run(&realtek_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_true(test_scan_has_problem(scan, "checksum"));
    text(data, "boot");
    assert_false(test_host_run(&realtek_plugin, &bytes, 0, scan, &claim));
    put(data + 12, 63, true); /* shorter than any */
    text(data, "cr6c");
    assert_false(test_host_run(&realtek_plugin, &bytes, 0, scan, &claim));

    start(data, 24);
    text(data, "RTK0");
    put(data + 4, SIZE - 24, false);
    put(data + 16, 24, false);
    check_good(&realtek_plugin, data, SIZE, 0, scan, NETBOM_GRADE_HEADER);
    assert_true(test_scan_has_header(scan, "chip-vendor", "Realtek"));
    check_child(scan, "image", 24, SIZE - 24);
    put(data + 4, SIZE, false); /* more than there is */
    assert_false(test_host_run(&realtek_plugin, &bytes, 0, scan, &claim));
}

/* What D-Link encrypts with keys of its own is named by its first bytes. */
static void
test_dlink_encrypted(void **state)
{
    (void)state;
    static const struct {
        const char *start, *board;
        size_t header;
    } cases[] = {
        {"encrpted_img", NULL, 16}, {"DLK6E8202001", "DLK6E8202001", 12}, {"MH01", NULL, 4}};
    uint8_t data[SIZE];
    NetbomBytes bytes = {data, SIZE};
    NetbomClaim claim;
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(TestScan) scan = test_scan_new();
        fill(data, SIZE);
        text(data, cases[i].start);
        assert_true(test_host_run(&dlink_plugin, &bytes, 0, scan, &claim));
        assert_string_equal(claim.format, "dlink-encrypted");
        assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
        assert_true(test_scan_has_header(scan, "vendor", "D-Link"));
        assert_true(test_scan_has_problem(scan, "encrypted"));
        assert_int_equal(test_scan_unexplained(scan, SIZE), SIZE - cases[i].header);
        if (cases[i].board)
            assert_true(test_scan_has_header(scan, "board", cases[i].board));
        else
            assert_null(test_scan_header(scan, "board"));
        /* A text that begins with the same letters. */
        memset(data, 'a', 64);
        text(data, cases[i].start);
        assert_false(test_host_run(&dlink_plugin, &bytes, 0, scan, &claim));
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_dlink),        cmocka_unit_test(test_linksys),
        cmocka_unit_test(test_parts),        cmocka_unit_test(test_edimax),
        cmocka_unit_test(test_makers),       cmocka_unit_test(test_zyxel),
        cmocka_unit_test(test_programstore), cmocka_unit_test(test_programstore_payloads),
        cmocka_unit_test(test_realtek),      cmocka_unit_test(test_dlink_encrypted),
    };
    return cmocka_run_group_tests_name("vendor-headers", tests, NULL, NULL);
}
