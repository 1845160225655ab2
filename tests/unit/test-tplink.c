/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-tplink.c: the plugins for TP-Link's images, on images made here. */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

extern const NetbomPlugin tplink_plugin;
extern const NetbomPlugin safeloader_plugin;

enum { SIZE = 16384, HEADER = 512 };

static const char salt_1[] = "\xdc\xd7\x3a\xa5\xc3\x95\x98\xfb\xdd\xf9\xe7\xf4\x0e\xae\x47\x38";
static const char salt_2[] = "\xdc\xd7\x3a\xa5\xc3\x95\x98\xfb\xdc\xf9\xe7\xf4\x0e\xae\x47\x37";
static const char salt_safe[] = "\x7a\x2b\x15\xed\x9b\x98\x59\x6d\xe5\x04\xab\x44\xac\x2a\x9f\x4e";

static void
put32(uint8_t *at, uint32_t value)
{
    for (unsigned i = 0; i < 4; i++)
        at[i] = (uint8_t)(value >> (24 - 8 * i));
}

static void
fill(uint8_t *data, size_t size)
{
    for (size_t i = 0; i < size; i++)
        data[i] = (uint8_t)(i * 7 + i / 251);
}

static void
header_sign(uint8_t data[SIZE], unsigned at, const char *salt)
{
    memcpy(data + at, salt, 16);
    uint8_t digest[16];
    test_host.md5(data, SIZE, digest);
    memcpy(data + at, digest, 16);
}

static void
header_make(uint8_t data[SIZE], unsigned version)
{
    bool first = version == 1;
    unsigned load = first ? 116 : 104;
    fill(data, SIZE);
    memset(data, 0, HEADER);
    data[0] = (uint8_t)version;
    memcpy(data + 4, first ? "TP-LINK Technologies" : "ver. 3.7", first ? 20 : 8);
    if (first)
        memcpy(data + 28, "ver. 2.5", 8);
    else
        memcpy(data + 140, "\x55\xaa", 2);
    put32(data + (first ? 64 : 52), 0x10430002);
    put32(data + (first ? 68 : 56), 3);
    put32(data + load + 8, SIZE);
    put32(data + load + 12, HEADER); /* kernel */
    put32(data + load + 16, 4000);
    put32(data + load + 20, 8192); /* rootfs */
    put32(data + load + 24, SIZE - 8192);
    header_sign(data, first ? 76 : 64, first ? salt_1 : salt_2);
}

static void
test_headers(void **state)
{
    (void)state;
    uint8_t *data = g_malloc(SIZE);
    NetbomBytes bytes = {data, SIZE};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    for (unsigned version = 1; version <= 3; version++) {
        test_scan_clear(scan);
        header_make(data, version);
        assert_true(test_host_run(&tplink_plugin, &bytes, 0, scan, &claim));
        assert_int_equal(claim.grade, NETBOM_GRADE_CHECKSUM);
        assert_int_equal(scan->problems->len, 0);
        assert_true(test_scan_has_header(scan, "vendor", "TP-LINK Technologies"));
        assert_true(test_scan_has_header(scan, "version", version == 1 ? "ver. 2.5" : "ver. 3.7"));
        assert_true(test_scan_has_header(scan, "hardware-id", "0x10430002"));
        assert_int_equal(test_scan_child(scan, "kernel")->range.offset, HEADER);
        assert_int_equal(test_scan_child(scan, "kernel")->size, 4000);
        assert_int_equal(test_scan_child(scan, "rootfs")->size, SIZE - 8192);
        assert_int_equal(test_scan_unexplained(scan, SIZE), 8192 - HEADER - 4000);
    }
    /* Another brand, whose salt is not known: the parts still come out. */
    test_scan_clear(scan);
    header_make(data, 1);
    memset(data + 4, 0, 24);
    memcpy(data + 4, "Somebody", 8);
    assert_true(test_host_run(&tplink_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_true(test_scan_has_header(scan, "vendor", "Somebody"));
    assert_true(test_scan_has_problem(scan, "checksum"));
    assert_int_equal(scan->children->len, 2);
    /* Parts outside are no image. */
    put32(data + 116 + 24, SIZE);
    assert_false(test_host_run(&tplink_plugin, &bytes, 0, scan, &claim));
    g_free(data);
}

static size_t
safe_part(uint8_t *data, size_t at, GString *table, const char *name, const char *text, size_t size)
{
    g_string_append_printf(table, "fwup-ptn %s base 0x%05zx size 0x%05zx\t\r\n", name, at - 4116,
                           size + 8);
    put32(data + at, (uint32_t)size);
    put32(data + at + 4, 0);
    memcpy(data + at + 8, text, size);
    return at + size + 8;
}

static void
safe_make(uint8_t data[SIZE], const char *version, size_t version_size, const char *list)
{
    g_autoptr(GString) table = g_string_new(NULL);
    memset(data, 0xff, SIZE);
    put32(data, SIZE);
    size_t at = 4116 + 2048;
    at = safe_part(data, at, table, "soft-version", version, version_size);
    at = safe_part(data, at, table, "support-list", list, strlen(list));
    g_string_append_printf(table, "fwup-ptn os-image base 0x%zx size 0x%zx\t\r\n", at - 4116,
                           SIZE - at);
    fill(data + at, SIZE - at);
    memcpy(data + 4116, table->str, table->len + 1);
    uint8_t digest[16];
    uint8_t *covered = g_malloc(16 + SIZE - 20);
    memcpy(covered, salt_safe, 16);
    memcpy(covered + 16, data + 20, SIZE - 20);
    test_host.md5(covered, 16 + SIZE - 20, digest);
    memcpy(data + 4, digest, 16);
    g_free(covered);
}

static void
test_safeloader(void **state)
{
    (void)state;
    static const char list[] =
        "SupportList:\n{product_name:Deco M4R,product_ver:2.0.0,special_id:55530000}\n";
    static const char old_list[] = "SupportList:\r\nWBS510(TP-LINK|EU|N300-5):1.2\r\n";
    static const char binary[] = "\0\1\4\7\x20\x21\x03\x09\0\0\x12\x34";
    uint8_t *data = g_malloc(SIZE);
    NetbomBytes bytes = {data, SIZE};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    safe_make(data, "soft_ver:1.5.2 Build 20200401 rel.7\n", 36, list);
    assert_true(test_host_run(&safeloader_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKSUM);
    assert_int_equal(scan->problems->len, 0);
    assert_true(test_scan_has_header(scan, "vendor", "TP-LINK Technologies"));
    assert_true(test_scan_has_header(scan, "model", "Deco M4R"));
    assert_true(test_scan_has_header(scan, "hardware-version", "2.0.0"));
    assert_true(test_scan_has_header(scan, "region", "US"));
    assert_true(test_scan_has_header(scan, "version", "1.5.2 Build 20200401 rel.7"));
    assert_non_null(test_scan_child(scan, "os-image"));
    assert_int_equal(scan->children->len, 1);

    test_scan_clear(scan);
    safe_make(data, binary, 12, old_list);
    assert_true(test_host_run(&safeloader_plugin, &bytes, 0, scan, &claim));
    assert_true(test_scan_has_header(scan, "model", "WBS510"));
    assert_true(test_scan_has_header(scan, "region", "EU"));
    assert_true(test_scan_has_header(scan, "hardware-version", "1.2"));
    assert_true(test_scan_has_header(scan, "version", "1.4.7 Build 20210309 rel.4660"));
    assert_true(test_scan_has_header(scan, "date", "2021-03-09T00:00:00Z"));

    test_scan_clear(scan);
    data[SIZE - 1] ^= 1;
    assert_true(test_host_run(&safeloader_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_true(test_scan_has_problem(scan, "checksum"));
    assert_int_equal(scan->children->len, 1);
    g_free(data);
}

static void
test_mutations(void **state)
{
    (void)state;
    uint8_t *data = g_malloc(SIZE);
    NetbomBytes bytes = {data, SIZE};
    TestMutation mutation = {.header_size = 160, .field_runs = 1000, .no_silent_loss = true};
    header_make(data, 1);
    assert_true(test_host_mutate(&tplink_plugin, &bytes, 0, &mutation) > 0);
    safe_make(data, "soft_ver:1.5.2", 14, "SupportList:\n{product_name:A}\n");
    assert_true(test_host_mutate(&safeloader_plugin, &bytes, 0, &mutation) > 0);
    g_free(data);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_headers),
        cmocka_unit_test(test_safeloader),
        cmocka_unit_test(test_mutations),
    };
    return cmocka_run_group_tests_name("tplink", tests, NULL, NULL);
}
