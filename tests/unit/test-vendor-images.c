/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-vendor-images.c: the plugins for vendors' images, on images made here. */
#include "vendor-check.h"
#include "put-text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>
#include <openssl/evp.h>

extern const NetbomPlugin netgear_chk_plugin;
extern const NetbomPlugin netgear_dni_plugin;
extern const NetbomPlugin seama_plugin;
extern const NetbomPlugin hwnp_plugin;
extern const NetbomPlugin npk_plugin;
extern const NetbomPlugin digicap_plugin;
extern const NetbomPlugin dahua_plugin;
extern const NetbomPlugin fwtool_plugin;
extern const NetbomPlugin linksys_footer_plugin;
extern const NetbomPlugin bcm_tag_plugin;
extern const NetbomPlugin realtek_plugin;
extern const NetbomPlugin brn_plugin;
extern const NetbomPlugin dlink_plugin;
extern const NetbomPlugin vendor_header_plugin;

enum { SIZE = 8192 };

/* ---- Netgear ---- */

static uint32_t
netgear_sum(const uint8_t *data, size_t size)
{
    uint32_t c0 = 0, c1 = 0, x, y;
    for (size_t i = 0; i < size; i++) {
        c0 += data[i];
        c1 += c0;
    }
    x = (c0 & 0xffff) + (c0 >> 16);
    y = (c1 & 0xffff) + (c1 >> 16);
    return (((y >> 16) + y) & 0xffff) << 16 | (((x >> 16) + x) & 0xffff);
}

static void
test_netgear(void **state)
{
    (void)state;
    uint8_t data[SIZE];
    g_autoptr(TestScan) scan = test_scan_new();
    fill(data, SIZE);
    memset(data, 0, 40);
    memcpy(data, "\x2a\x23\x24\x5e", 4);
    memcpy(data + 8, "\2\1\0\2\104\12\0\52", 8);
    memcpy(data + 40, "U12H332T00_NETGEAR", 18);
    put(data + 4, 58, true);
    put(data + 24, 5000, true);
    put(data + 28, SIZE - 5058, true);
    put(data + 32, netgear_sum(data + 58, SIZE - 58), true);
    put(data + 36, netgear_sum(data, 58), true);
    check_good(&netgear_chk_plugin, data, SIZE, 0, scan, NETBOM_GRADE_CHECKSUM);
    assert_true(test_scan_has_header(scan, "vendor", "NETGEAR"));
    assert_true(test_scan_has_header(scan, "board", "U12H332T00_NETGEAR"));
    assert_true(test_scan_has_header(scan, "region", "NA"));
    assert_true(test_scan_has_header(scan, "version", "1.0.2.68_10.0.42"));
    check_child(scan, "kernel", 58, 5000);
    check_child(scan, "rootfs", 5058, SIZE - 5058);
    check_mutations(&netgear_chk_plugin, data, SIZE);

    memset(data, 0, 128);
    put_text(data, "device:R7800\nversion:V1.0.2.46\nregion:WW\nhd_id:29764958+0+128\n");
    data[SIZE - 1] = 0;
    uint8_t sum = 0;
    for (size_t i = 0; i < SIZE; i++)
        sum = (uint8_t)(sum + data[i]);
    data[SIZE - 1] = (uint8_t)(0xff - sum);
    check_good(&netgear_dni_plugin, data, SIZE, 0, scan, NETBOM_GRADE_CHECKED);
    assert_true(test_scan_has_header(scan, "model", "R7800"));
    assert_true(test_scan_has_header(scan, "version", "V1.0.2.46"));
    assert_true(test_scan_has_header(scan, "region", "WW"));
    check_child(scan, "image", 128, SIZE - 129);
    assert_int_equal(test_scan_unexplained(scan, SIZE), 0);
    check_mutations(&netgear_dni_plugin, data, SIZE);
}

/* ---- D-Link ---- */

static size_t
seama_entity(uint8_t *data, size_t at, size_t size)
{
    static const char meta[24] = "dev=/dev/mtdblock/2";
    put(data + at, 0x5ea3a417, true);
    put(data + at + 4, sizeof(meta), true);
    put(data + at + 8, (uint32_t)size, true);
    memcpy(data + at + 28, meta, sizeof(meta));
    test_host.md5(data + at + 28 + sizeof(meta), size, data + at + 12);
    return at + 28 + sizeof(meta) + size;
}

static void
test_seama(void **state)
{
    (void)state;
    static const char meta[40] = "signature=wrgac25_dlink.2012gui_dir645";
    uint8_t data[SIZE];
    g_autoptr(TestScan) scan = test_scan_new();
    fill(data, SIZE);
    put(data, 0x5ea3a417, true);
    put(data + 4, sizeof(meta), true);
    put(data + 8, 0, true);
    memcpy(data + 12, meta, sizeof(meta));
    size_t end = seama_entity(data, 52, 3000);
    end = seama_entity(data, end, 1000);
    check_good(&seama_plugin, data, end, 0, scan, NETBOM_GRADE_CHECKSUM);
    assert_true(test_scan_has_header(scan, "vendor", "D-Link"));
    assert_true(test_scan_has_header(scan, "model", "dir645"));
    assert_true(test_scan_has_header(scan, "board", "wrgac25"));
    check_child(scan, "image", 104, 3000);
    check_child(scan, "image-1", 3156, 1000);
    assert_int_equal(test_scan_unexplained(scan, end), 0);
    check_mutations(&seama_plugin, data, end);

    memset(data, 0, SIZE);
    memcpy(data, "SHRS", 4);
    put(data + 4, 6000 - 7, true);
    put(data + 8, 6000, true);
    NetbomBytes bytes = {data, SIZE};
    NetbomClaim claim;
    test_scan_clear(scan);
    assert_true(test_host_run(&dlink_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.size, 7756);
    assert_true(test_scan_has_problem(scan, "encrypted"));
    assert_true(test_scan_has_problem(scan, "checksum"));
    check_mutations(&dlink_plugin, data, SIZE);
}

/* A D-Link image under a published key gives its contents, under another one it does not. */
static void
check_shrs(const uint8_t key[16], bool known)
{
    enum { PLAIN = 3003, PADDED = 3008, AT = 1756, END = AT + PADDED + 5 };
    uint8_t data[SIZE], plain[PADDED] = {0};
    int done = 0;
    NetbomClaim claim;
    fill(plain, PLAIN);
    memset(data, 0, sizeof data);
    memcpy(data, "SHRS", 4);
    put(data + 4, PLAIN, true);
    put(data + 8, PADDED, true);
    fill(data + 12, 16);
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    assert_int_equal(EVP_EncryptInit_ex2(context, EVP_aes_128_cbc(), key, data + 12, NULL), 1);
    EVP_CIPHER_CTX_set_padding(context, 0);
    assert_int_equal(EVP_EncryptUpdate(context, data + AT, &done, plain, PADDED), 1);
    EVP_CIPHER_CTX_free(context);
    EVP_Digest(plain, PLAIN, data + 92, NULL, EVP_sha512(), NULL);
    EVP_Digest(data + AT, PADDED, data + 156, NULL, EVP_sha512(), NULL);
    data[END - 1] = 0x30;
    const NetbomBytes bytes = {data, SIZE};
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&dlink_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.size, END);
    assert_int_equal(scan->problems->len, known ? 0 : 1);
    assert_true(test_scan_has_header(scan, "vendor", "D-Link"));
    const TestChild *image = test_scan_child(scan, "image");
    if (known) {
        assert_int_equal(image->good, PLAIN);
        assert_memory_equal(image->bytes, plain, PLAIN);
        assert_true(test_scan_has_header(scan, "cipher", "AES-128-CBC"));
        assert_int_equal(test_scan_unexplained(scan, END), 0);
        check_mutations(&dlink_plugin, data, END);
    } else {
        assert_null(image);
        assert_true(test_scan_has_problem(scan, "encrypted"));
    }
}

static void
test_shrs(void **state)
{
    (void)state;
    static const uint8_t old[16] = {0xc0, 0x5f, 0xbf, 0x19, 0x36, 0xc9, 0x94, 0x29,
                                    0xce, 0x2a, 0x07, 0x81, 0xf0, 0x8d, 0x6a, 0xd8};
    static const uint8_t other[16] = {1, 2, 3};
    check_shrs(old, true);
    check_shrs((const uint8_t *)"he9-4+M!)d6=m~#$", true);
    check_shrs((const uint8_t *)"he9-4+M8-80!)d6=", true);
    check_shrs((const uint8_t *)"rt9-4%^+M!)d6=m~", true);
    check_shrs(other, false);
}

/* ---- Arcadyan ---- */

static void
test_brn(void **state)
{
    (void)state;
    enum { FIRST = 1500, SECOND = 1012, END = 2048 + 1024 + 8 };
    uint8_t data[END];
    g_autoptr(TestScan) scan = test_scan_new();
    memset(data, 0xff, END);
    fill(data, FIRST);
    fill(data + 2048, SECOND);
    put(data + 2048 - 12, FIRST, false);
    put(data + 2048 - 8, 12345678, false);
    put(data + 2048 - 4, test_host.crc32(0, data, FIRST), false);
    put(data + 3072 - 12, SECOND, false);
    put(data + 3072 - 8, 12345678, false);
    put(data + 3072 - 4, test_host.crc32(0, data + 2048, SECOND), false);
    memcpy(data + 3072, "BRNTEST", 8);
    check_good(&brn_plugin, data, END, 0, scan, NETBOM_GRADE_CHECKSUM);
    assert_true(test_scan_has_header(scan, "signature", "BRNTEST"));
    assert_true(test_scan_has_header(scan, "product-id", "12345678"));
    check_child(scan, "part-0", 0, FIRST);
    check_child(scan, "part-1", 2048, SECOND);
    assert_int_equal(test_scan_unexplained(scan, END), 0);
    check_mutations(&brn_plugin, data, END);

    /* Another product in one part, or what fills a part: no image. */
    const NetbomBytes bytes = {data, END};
    NetbomClaim claim;
    data[2048 - 8] ^= 1;
    assert_false(test_host_run(&brn_plugin, &bytes, 0, scan, &claim));
    data[2048 - 8] ^= 1;
    data[FIRST] = 0;
    assert_false(test_host_run(&brn_plugin, &bytes, 0, scan, &claim));
}

/* ---- Huawei ---- */

static void
test_hwnp(void **state)
{
    (void)state;
    uint8_t data[SIZE];
    g_autoptr(TestScan) scan = test_scan_new();
    enum { LIST = 256, ITEMS = 36 + LIST, HEADER = ITEMS + 2 * 360 };
    fill(data, SIZE);
    memset(data, 0, HEADER);
    memcpy(data, "HWNP", 4);
    put(data + 4, SIZE - 76, true);
    put(data + 12, HEADER, false);
    put(data + 20, 2, false);
    put(data + 26, LIST, false);
    put(data + 28, 360, false);
    memcpy(data + 36, "120|130|CHINA|", 14);
    for (unsigned i = 0; i < 2; i++) {
        uint8_t *item = data + ITEMS + 360 * i;
        uint32_t from = i == 0 ? HEADER : 4000, size = i == 0 ? 4000 - HEADER : SIZE - 4000;
        put(item, i, false);
        put(item + 4, test_host.crc32(0, data + from, size), false);
        put(item + 8, from, false);
        put(item + 12, size, false);
        put_text(item + 16, i == 0 ? "file:/var/check.xml" : "flash:kernel");
        put_text(item + 272, i == 0 ? "UPGRDCHECK" : "KERNEL");
        put_text(item + 288, i == 0 ? "" : "V300R013C10SPC108");
    }
    put(data + 16, test_host.crc32(0, data + 20, HEADER - 20), false);
    put(data + 8, test_host.crc32(0, data + 12, SIZE - 12), false);
    check_good(&hwnp_plugin, data, SIZE, 0, scan, NETBOM_GRADE_CHECKSUM);
    assert_true(test_scan_has_header(scan, "vendor", "Huawei"));
    assert_true(test_scan_has_header(scan, "version", "V300R013C10SPC108"));
    assert_true(test_scan_has_header(scan, "products", "120|130|CHINA|"));
    check_child(scan, "var/check.xml", HEADER, 4000 - HEADER);
    check_child(scan, "kernel", 4000, SIZE - 4000);
    assert_int_equal(test_scan_child(scan, "var/check.xml")->kind, NETBOM_FILE);
    assert_int_equal(test_scan_unexplained(scan, SIZE), 0);
    check_mutations(&hwnp_plugin, data, SIZE);
}

/* ---- MikroTik ---- */

static size_t
npk_record(uint8_t *data, size_t at, unsigned type, const void *value, size_t size)
{
    data[at] = (uint8_t)type;
    data[at + 1] = 0;
    put(data + at + 2, (uint32_t)size, false);
    memcpy(data + at + 6, value, size);
    return at + 6 + size;
}

static void
test_npk(void **state)
{
    (void)state;
    uint8_t data[SIZE] = {0x1e, 0xf1, 0xd0, 0xba}, head[32] = "wireless", body[3000];
    /* A stored zlib stream of one file "a/b" that holds "hello". */
    uint8_t file[38] = {0xed, 0x81}, zlib[7 + 38 + 4] = {0x78, 0x01, 1, 38, 0, 217, 255};
    g_autoptr(TestScan) scan = test_scan_new();
    memcpy(head + 16, "\x6\x66\x2d\x6", 4);
    put(head + 20, 1609459200, false);
    put(file + 24, 5, false);
    file[28] = 3;
    memcpy(file + 30, "a/bhello", 8);
    memcpy(zlib + 7, file, 38);
    uint32_t a = 1, b = 0;
    for (unsigned i = 0; i < 38; i++) {
        a += file[i];
        b += a;
    }
    put(zlib + 45, b % 65521 << 16 | a % 65521, true);
    fill(body, sizeof(body));
    size_t at = npk_record(data, 8, 1, head, sizeof(head));
    at = npk_record(data, at, 16, "mipsbe", 6);
    at = npk_record(data, at, 24, "stable", 6);
    at = npk_record(data, at, 4, zlib, sizeof(zlib));
    at = npk_record(data, at, 21, body, sizeof(body));
    at = npk_record(data, at, 77, "new", 3);
    put(data + 4, (uint32_t)at - 8, false);
    check_good(&npk_plugin, data, at, 0, scan, NETBOM_GRADE_STRUCTURE);
    assert_true(test_scan_has_header(scan, "vendor", "MikroTik"));
    assert_true(test_scan_has_header(scan, "name", "wireless"));
    assert_true(test_scan_has_header(scan, "version", "6.45.6"));
    assert_true(test_scan_has_header(scan, "date", "2021-01-01T00:00:00Z"));
    assert_true(test_scan_has_header(scan, "arch", "mipsbe"));
    assert_int_equal(test_scan_child(scan, "squashfs")->size, sizeof(body));
    const TestChild *child = test_scan_child(scan, "a/b");
    assert_non_null(child);
    assert_int_equal(child->mode, 0100755);
    assert_memory_equal(child->bytes, "hello", 5);
    assert_int_equal(test_scan_unexplained(scan, at), 0);
    check_mutations(&npk_plugin, data, at);
}

/* ---- cameras ---- */

static void
test_digicap(void **state)
{
    (void)state;
    static const uint8_t key[16] = {0xba, 0xcd, 0xbc, 0xfe, 0xd6, 0xca, 0xdd, 0xd3,
                                    0xba, 0xb9, 0xa3, 0xab, 0xbf, 0xcb, 0xb5, 0xbe};
    uint8_t data[SIZE];
    g_autoptr(TestScan) scan = test_scan_new();
    enum { HEADER = 64 + 2 * 44 };
    fill(data, SIZE);
    memset(data, 0, HEADER);
    memcpy(data, "SWKH", 4);
    put(data + 8, HEADER, false);
    put(data + 12, 2, false);
    put(data + 16, 1, false);
    put(data + 20, 0x1d, false);
    put_text(data + 64, "uImage");
    put(data + 64 + 32, 1000, false);
    put(data + 64 + 36, HEADER, false);
    put_text(data + 108, "app.img");
    put(data + 108 + 32, SIZE - HEADER - 1000, false);
    put(data + 108 + 36, HEADER + 1000, false);
    for (unsigned i = 0; i < HEADER; i++)
        data[i] ^= key[(i + (i >> 4)) & 15];
    check_good(&digicap_plugin, data, SIZE, 0, scan, NETBOM_GRADE_STRUCTURE);
    assert_true(test_scan_has_header(scan, "vendor", "Hikvision"));
    assert_true(test_scan_has_header(scan, "language", "en"));
    assert_true(test_scan_has_header(scan, "device-class", "0x1d"));
    check_child(scan, "uImage", HEADER, 1000);
    check_child(scan, "app.img", HEADER + 1000, SIZE - HEADER - 1000);
    assert_int_equal(test_scan_unexplained(scan, SIZE), 0);
    check_mutations(&digicap_plugin, data, SIZE);
}

static void
test_dahua(void **state)
{
    (void)state;
    uint8_t data[200] = "DH\3\4";
    g_autoptr(TestScan) scan = test_scan_new();
    memcpy(data + 100, "PK\1\2", 4);
    memcpy(data + 178, "PK\5\6", 4);
    put(data + 190, 78, false);
    put(data + 194, 100, false);
    check_good(&dahua_plugin, data, sizeof(data), 0, scan, NETBOM_GRADE_STRUCTURE);
    assert_true(test_scan_has_header(scan, "vendor", "Dahua"));
    const TestChild *child = test_scan_child(scan, "image.zip");
    assert_non_null(child);
    assert_string_equal(child->hint, "zip");
    assert_int_equal(child->size, sizeof(data));
    assert_memory_equal(child->bytes, "PK\3\4", 4);
    assert_memory_equal(child->bytes + 4, data + 4, sizeof(data) - 4);
    check_mutations(&dahua_plugin, data, sizeof(data));
}

/* ---- trailers ---- */

static void
test_trailers(void **state)
{
    (void)state;
    static const char json[] =
        "{  \"metadata_version\": \"1.1\", \"compat_version\": \"1.0\", \"supported_devices\":"
        "[\"acme,x1\", \"acme,x1-v2\"], \"version\": { \"dist\": \"OpenWrt\", \"version\": "
        "\"22.03.5\", \"revision\": \"r20134\", \"target\": \"ath79/generic\", \"board\": "
        "\"acme_x1\" } }";
    uint8_t data[SIZE];
    g_autoptr(TestScan) scan = test_scan_new();
    enum { AT = 5000, INFO = 8 + sizeof(json) - 1 };
    fill(data, SIZE);
    memset(data + AT, 0, 8);
    memcpy(data + AT + 8, json, sizeof(json) - 1);
    uint8_t *trailer = data + AT + INFO;
    memset(trailer, 0, 16);
    memcpy(trailer, "FWx0", 4);
    put(trailer + 4, ~test_host.crc32(0, data, AT + INFO), true);
    trailer[8] = 1;
    put(trailer + 12, INFO + 16, true);
    check_good(&fwtool_plugin, data, AT + INFO + 16, AT, scan, NETBOM_GRADE_CHECKED);
    assert_true(test_scan_has_header(scan, "model", "acme,x1"));
    assert_true(test_scan_has_header(scan, "model", "acme,x1-v2"));
    assert_true(test_scan_has_header(scan, "distribution", "OpenWrt"));
    assert_true(test_scan_has_header(scan, "version", "22.03.5"));
    assert_true(test_scan_has_header(scan, "board", "acme_x1"));
    check_mutations(&fwtool_plugin, data + AT, INFO + 16);

    memset(data + 4096, 0, 256);
    snprintf((char *)data + 4096, 256, ".LINKSYS.01000409%-15s%08X", "EA6350",
             test_host.crc32(0, data, 4096));
    check_good(&linksys_footer_plugin, data, 4096 + 256, 4096, scan, NETBOM_GRADE_CHECKED);
    assert_true(test_scan_has_header(scan, "vendor", "Linksys"));
    assert_true(test_scan_has_header(scan, "model", "EA6350"));
}

/* ---- chips' formats ---- */

static void
test_chips(void **state)
{
    (void)state;
    uint8_t data[SIZE];
    g_autoptr(TestScan) scan = test_scan_new();
    fill(data, SIZE);
    memset(data, 0, 256);
    put_text(data, "6");
    put_text(data + 4, "Broadcom Corporatio");
    put_text(data + 24, "ver. 2.0");
    put_text(data + 38, "6358");
    put_text(data + 44, "96358GW");
    snprintf((char *)data + 62, 10, "%d", SIZE - 256);
    snprintf((char *)data + 94, 12, "%u", 0xbfc10100u);
    snprintf((char *)data + 106, 10, "%d", 5000);
    snprintf((char *)data + 116, 12, "%u", 0xbfc12000u);
    snprintf((char *)data + 128, 10, "%d", SIZE - 5256);
    put(data + 236, ~test_host.crc32(0, data, 236), true);
    check_good(&bcm_tag_plugin, data, SIZE, 0, scan, NETBOM_GRADE_CHECKED);
    assert_true(test_scan_has_header(scan, "chip", "6358"));
    assert_true(test_scan_has_header(scan, "board", "96358GW"));
    assert_null(test_scan_header(scan, "vendor"));
    check_child(scan, "rootfs", 256, 5000);
    check_child(scan, "kernel", 5256, SIZE - 5256);
    check_mutations(&bcm_tag_plugin, data, SIZE);

    memcpy(data, "cr6c", 4);
    put(data + 12, 4002, true);
    uint32_t sum = 0;
    for (unsigned i = 0; i < 4000; i += 2)
        sum += (uint32_t)data[16 + i] << 8 | data[17 + i];
    data[4016] = (uint8_t)(-sum >> 8);
    data[4017] = (uint8_t)-sum;
    check_good(&realtek_plugin, data, SIZE, 0, scan, NETBOM_GRADE_CHECKED);
    check_child(scan, "image", 16, 4000);
    check_mutations(&realtek_plugin, data, SIZE);
}

/* ---- the table of headers ---- */

static void
test_table(void **state)
{
    (void)state;
    uint8_t data[SIZE];
    g_autoptr(TestScan) scan = test_scan_new();
    fill(data, SIZE);
    memset(data, 0, 56);
    memcpy(data, "a3004t", 6);
    memcpy(data + 8, "14_076", 6);
    put(data + 48, SIZE - 56, false);
    put(data + 52, ~test_host.crc32(0, data, SIZE), false);
    check_good(&vendor_header_plugin, data, SIZE, 0, scan, NETBOM_GRADE_CHECKSUM);
    assert_true(test_scan_has_header(scan, "vendor", "ipTIME"));
    assert_true(test_scan_has_header(scan, "model", "a3004t"));
    assert_true(test_scan_has_header(scan, "version", "14_076"));
    check_child(scan, "image", 56, SIZE - 56);
    check_mutations(&vendor_header_plugin, data, SIZE);
    /* A weak magic without its checksum is nothing. */
    data[SIZE - 1] ^= 1;
    assert_false(test_host_run(&vendor_header_plugin, &(NetbomBytes){data, SIZE}, 0, scan, NULL));

    memset(data, 0, 56);
    memcpy(data, "LXL#", 4);
    put(data + 8, 36, false);
    memcpy(data + 16, "XAP-1610", 8);
    memcpy(data + 32, "\7\2\5", 3);
    check_good(&vendor_header_plugin, data, SIZE, 0, scan, NETBOM_GRADE_HEADER);
    assert_true(test_scan_has_header(scan, "model", "XAP-1610"));
    assert_true(test_scan_has_header(scan, "version", "7.2.5"));

    memset(data, 0, 32);
    put(data, 0x351d9d06, true);
    put(data + 4, 2003004, true);
    check_good(&vendor_header_plugin, data, SIZE, 0, scan, NETBOM_GRADE_HEADER);
    assert_true(test_scan_has_header(scan, "vendor", "Marvell"));
    assert_true(test_scan_has_header(scan, "version", "2.3.4"));
    check_child(scan, "image", 32, SIZE - 32);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_netgear),  cmocka_unit_test(test_seama),
        cmocka_unit_test(test_shrs),     cmocka_unit_test(test_brn),
        cmocka_unit_test(test_hwnp),     cmocka_unit_test(test_npk),
        cmocka_unit_test(test_digicap),  cmocka_unit_test(test_dahua),
        cmocka_unit_test(test_trailers), cmocka_unit_test(test_chips),
        cmocka_unit_test(test_table),
    };
    return cmocka_run_group_tests_name("vendor-images", tests, NULL, NULL);
}
