/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-android.c: the plugins for Android's sparse, boot and DTBO images. */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

extern const NetbomPlugin android_sparse_plugin, android_boot_plugin, android_dtbo_plugin;

static char *directory;

static void
check_file(const TestScan *scan, const char *child_name, const char *file_name)
{
    g_autoptr(GBytes) file = test_file("%s/%s", directory, file_name);
    NetbomBytes bytes = test_bytes(file);
    const TestChild *child = test_scan_child(scan, child_name);
    if (!child)
        fail_msg("there is no %s", child_name);
    assert_int_equal(child->good, bytes.size);
    assert_memory_equal(child->bytes, bytes.data, bytes.size);
}

static void
test_sparse(void **state)
{
    (void)state;
    if (!test_tool("img2simg"))
        skip();
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    test_shell("cd '%s' && truncate -s 3M raw && head -c 300000 /dev/urandom | dd of=raw bs=4096 "
               "seek=100 conv=notrunc status=none && head -c 8192 /dev/zero | tr '\\0' '\\377' | "
               "dd of=raw bs=4096 seek=300 conv=notrunc status=none && img2simg raw sparse 4096",
               directory);
    g_autoptr(GBytes) file = test_file("%s/sparse", directory);
    NetbomBytes bytes = test_bytes(file);
    assert_true(test_host_run(&android_sparse_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    assert_int_equal(claim.size, bytes.size);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(test_scan_unexplained(scan, claim.size), 0);
    check_file(scan, "image", "raw");
    TestMutation mutation = {
        .header_size = 60, .field_runs = 300, .max_cuts = 30, .flips = 30, .no_silent_loss = true};
    assert_true(test_host_mutate(&android_sparse_plugin, &bytes, 0, &mutation) > 0);
}

/* Chunks with a CRC, which img2simg does not write. */
static void
test_sparse_crc(void **state)
{
    (void)state;
    uint8_t data[] = "\x3a\xff\x26\xed\1\0\0\0\x1c\0\x0c\0\0\2\0\0\2\0\0\0\3\0\0\0\0\0\0\0"
                     "\xc2\xca\0\0\1\0\0\0\x10\0\0\0abcd"
                     "\xc4\xca\0\0\0\0\0\0\x10\0\0\0...."
                     "\xc3\xca\0\0\1\0\0\0\x0c\0\0";
    uint8_t image[1024] = {0};
    NetbomBytes bytes = {data, sizeof(data)};
    for (unsigned i = 0; i < 512; i++)
        image[i] = (uint8_t)("abcd"[i % 4]);
    uint32_t crc = test_host.crc32(0, image, 512);
    for (unsigned i = 0; i < 4; i++)
        data[28 + 16 + 12 + i] = (uint8_t)(crc >> 8 * i);
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&android_sparse_plugin, &bytes, 0, scan, NULL));
    assert_int_equal(scan->problems->len, 0);
    assert_memory_equal(test_scan_child(scan, "image")->bytes, image, sizeof(image));
    data[28 + 16 + 12] ^= 1;
    test_scan_clear(scan);
    assert_true(test_host_run(&android_sparse_plugin, &bytes, 0, scan, NULL));
    assert_true(test_scan_has_problem(scan, "checksum"));
}

static void
boot_check(const char *options, int grade, const char *version)
{
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    test_shell("cd '%s' && mkbootimg --kernel kernel --ramdisk ramdisk --cmdline 'quiet x=1' "
               "--os_version 11.0.3 --os_patch_level 2021-07 %s -o boot >/dev/null",
               directory, options);
    g_autoptr(GBytes) file = test_file("%s/boot", directory);
    NetbomBytes bytes = test_bytes(file);
    assert_true(test_host_run(&android_boot_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, grade);
    assert_int_equal(claim.size, bytes.size);
    assert_int_equal(scan->problems->len, 0);
    check_file(scan, "kernel", "kernel");
    check_file(scan, "ramdisk", "ramdisk");
    if (strstr(options, "--second"))
        check_file(scan, "second", "second");
    if (strstr(options, "--dtb"))
        check_file(scan, "dtb", "second");
    assert_true(test_scan_has_header(scan, "format-version", version));
    assert_true(test_scan_has_header(scan, "os-version", "11.0.3"));
    assert_true(test_scan_has_header(scan, "os-patch-level", "2021-07"));
    assert_true(test_scan_has_header(scan, "cmdline", "quiet x=1"));
    TestMutation mutation = {.header_size = 64, .field_runs = 500, .max_cuts = 30, .flips = 50};
    assert_true(test_host_mutate(&android_boot_plugin, &bytes, 0, &mutation) > 0);
}

static void
test_boot(void **state)
{
    (void)state;
    if (!test_tool("mkbootimg"))
        skip();
    test_shell("cd '%s' && head -c 30001 /dev/urandom >kernel && head -c 9000 /dev/urandom "
               ">ramdisk && head -c 700 /dev/urandom >second",
               directory);
    boot_check("", NETBOM_GRADE_CHECKSUM, "0");
    boot_check("--second second --pagesize 4096 --board acme", NETBOM_GRADE_CHECKSUM, "0");
    boot_check("--header_version 1 --second second", NETBOM_GRADE_CHECKSUM, "1");
    boot_check("--header_version 2 --dtb second", NETBOM_GRADE_CHECKSUM, "2");
    boot_check("--header_version 3", NETBOM_GRADE_STRUCTURE, "3");
}

/* Version 4 is version 3 with a signature, whose size stands at the end of the header. */
static void
test_boot_4(void **state)
{
    (void)state;
    static uint8_t data[4 * 4096];
    NetbomBytes bytes = {data, sizeof(data)};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    memcpy(data, "ANDROID!\1\0\0\0\2\0\0\0", 16);
    memcpy(data + 20, "\x30\6", 2);
    data[40] = 4;
    memcpy(data + 1580, "\3\0", 2);
    memset(data + 4096, 'k', 1);
    memset(data + 8192, 'r', 2);
    memset(data + 12288, 's', 3);
    assert_true(test_host_run(&android_boot_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.size, sizeof(data));
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    assert_true(test_scan_has_header(scan, "format-version", "4"));
    assert_int_equal(test_scan_child(scan, "ramdisk")->size, 2);
    assert_int_equal(test_scan_child(scan, "signature")->range.offset, 12288);
}

static void
test_vendor_boot(void **state)
{
    (void)state;
    if (!test_tool("mkbootimg"))
        skip();
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    test_shell("cd '%s' && head -c 9000 /dev/urandom >ramdisk && head -c 700 /dev/urandom >second "
               "&& mkbootimg --header_version 3 --vendor_ramdisk ramdisk --dtb second "
               "--vendor_cmdline 'a=b' --board acme --vendor_boot vendor",
               directory);
    g_autoptr(GBytes) file = test_file("%s/vendor", directory);
    NetbomBytes bytes = test_bytes(file);
    assert_true(test_host_run(&android_boot_plugin, &bytes, 0, scan, &claim));
    assert_string_equal(claim.format, "android-vendor-boot");
    assert_int_equal(claim.size, bytes.size);
    check_file(scan, "vendor-ramdisk", "ramdisk");
    check_file(scan, "dtb", "second");
    assert_true(test_scan_has_header(scan, "cmdline", "a=b"));
    assert_true(test_scan_has_header(scan, "name", "acme"));
}

static void
test_dtbo(void **state)
{
    (void)state;
    uint8_t data[160] = "\xd7\xb7\xab\x1e\0\0\0\xa0\0\0\0\x20\0\0\0\x20\0\0\0\2\0\0\0\x20\0\0\x08";
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes bytes = {data, sizeof(data)};
    memcpy(data + 32, "\0\0\0\x20\0\0\0\x60\0\0\0\7\0\0\0\1", 16);
    memcpy(data + 64, "\0\0\0\x20\0\0\0\x80\0\0\0\x08\0\0\0\2", 16);
    assert_true(test_host_run(&android_dtbo_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.size, sizeof(data));
    assert_int_equal(test_scan_unexplained(scan, claim.size), 0);
    assert_int_equal(test_scan_child(scan, "dt-1")->range.offset, 128);
    assert_true(test_scan_has_header(scan, "entry", "0: id 0x7, revision 0x1"));
    TestMutation mutation = {.header_size = 96, .no_silent_loss = true};
    assert_true(test_host_mutate(&android_dtbo_plugin, &bytes, 0, &mutation) > 0);
}

static int
start(void **state)
{
    (void)state;
    directory = test_directory();
    return 0;
}

static int
end(void **state)
{
    (void)state;
    test_directory_remove(directory);
    return 0;
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sparse),      cmocka_unit_test(test_sparse_crc),
        cmocka_unit_test(test_boot),        cmocka_unit_test(test_boot_4),
        cmocka_unit_test(test_vendor_boot), cmocka_unit_test(test_dtbo),
    };
    return cmocka_run_group_tests_name("android", tests, start, end);
}
