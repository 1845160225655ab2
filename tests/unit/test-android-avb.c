/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-android-avb.c: descriptions and footers of Android Verified Boot, written here. */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

extern const NetbomPlugin android_avb_plugin;

enum { FIRST = 64, SECOND = 192, SIZE = 256 + FIRST + SECOND };

static void
put(uint8_t *at, unsigned size, uint64_t value)
{
    for (unsigned i = 0; i < size; i++)
        at[size - 1 - i] = (uint8_t)(value >> 8 * i);
}

static void
vbmeta_make(uint8_t data[SIZE])
{
    static const char key[] = "com.android.build.fingerprint", value[] = "Acme/router/1:12/X";
    uint8_t hashed[256 + SECOND], *at = data + 256 + FIRST;
    memset(data, 0, SIZE);
    memcpy(data, "AVB0\0\0\0\1", 8);
    put(data + 12, 8, FIRST);
    put(data + 20, 8, SECOND);
    put(data + 28, 4, 1);
    put(data + 40, 8, 32);
    memcpy(data + 128, "avbtool 1.2.0", 13);
    put(at, 8, 2); /* a hash, whose contents are skipped */
    put(at + 8, 8, 24);
    at += 40;
    put(at + 8, 8, 16 + sizeof key + sizeof value + 7 - (sizeof key + sizeof value + 7) % 8);
    put(at + 16, 8, sizeof key - 1);
    put(at + 24, 8, sizeof value - 1);
    memcpy(at + 32, key, sizeof key);
    memcpy(at + 32 + sizeof key, value, sizeof value);
    at += 32 + sizeof key + sizeof value + 7 - (sizeof key + sizeof value + 7) % 8;
    put(data + 104, 8, (uint64_t)(at - (data + 256 + FIRST)));
    memcpy(hashed, data, 256);
    memcpy(hashed + 256, data + 256 + FIRST, SECOND);
    test_host.sha256(hashed, sizeof hashed, data + 256);
}

static void
test_vbmeta(void **state)
{
    (void)state;
    uint8_t data[SIZE + 100] = {0};
    vbmeta_make(data);
    NetbomBytes image = {data, sizeof data};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&android_avb_plugin, &image, 0, scan, &claim));
    test_scan_print(scan);
    assert_string_equal(claim.format, "avb-vbmeta");
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKED);
    assert_int_equal(claim.size, SIZE);
    assert_int_equal(scan->problems->len, 0);
    assert_true(test_scan_has_header(scan, "fingerprint", "Acme/router/1:12/X"));
    assert_true(test_scan_has_header(scan, "made-by", "avbtool 1.2.0"));
    const TestMutation mutation = {.header_size = SIZE, .flips = 200};
    assert_true(test_host_mutate(&android_avb_plugin, &image, 0, &mutation) > 0);
    data[SIZE - 1] ^= 1;
    g_autoptr(TestScan) wrong = test_scan_new();
    assert_true(test_host_run(&android_avb_plugin, &image, 0, wrong, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    assert_true(test_scan_has_problem(wrong, "checksum"));
}

static void
test_footer(void **state)
{
    (void)state;
    uint8_t data[64] = "AVBf\0\0\0\1";
    put(data + 12, 8, 8192);
    put(data + 20, 8, 8192);
    put(data + 28, 8, SIZE);
    NetbomBytes image = {data, sizeof data};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&android_avb_plugin, &image, 0, scan, &claim));
    assert_string_equal(claim.format, "avb-footer");
    assert_int_equal(claim.size, 64);
    assert_true(test_scan_has_header(scan, "image-size", "8192"));
    put(data + 20, 8, 100); /* the description cannot stand inside the image */
    assert_false(test_host_run(&android_avb_plugin, &image, 0, scan, NULL));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_vbmeta),
                                       cmocka_unit_test(test_footer)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
