/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-uimage.c: the plugin for U-Boot's legacy images on images of mkimage and on what vendors
 * make of them. */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

extern const NetbomPlugin uimage_plugin;

static char *directory;

static int
payload_make(void **state)
{
    (void)state;
    directory = test_directory();
    test_shell("cd '%s' && seq 1 3000 >kernel && seq 7 1234 >initrd && printf abc >three && echo "
               "'run boot' >script",
               directory);
    return 0;
}

static int
payload_remove(void **state)
{
    (void)state;
    test_directory_remove(directory);
    return 0;
}

static GBytes *
mkimage(const char *options)
{
    if (!test_tool("mkimage"))
        skip();
    test_shell("cd '%s' && mkimage %s out >/dev/null", directory, options);
    return test_file("%s/out", directory);
}

/* A copy that can be changed. */
static NetbomBytes
thaw(GBytes *image, uint64_t more)
{
    NetbomBytes bytes = test_bytes(image);
    uint8_t *copy = g_malloc0(bytes.size + more);
    memcpy(copy, bytes.data, bytes.size);
    return (NetbomBytes){copy, bytes.size + more};
}

static void
put32(uint8_t *at, uint32_t value)
{
    for (unsigned i = 0; i < 4; i++)
        at[i] = (uint8_t)(value >> (24 - 8 * i));
}

static void
header_sign(uint8_t *image, uint64_t header_size)
{
    put32(image + 4, 0);
    put32(image + 4, test_host.crc32(0, image, header_size));
}

static void
check_child(const TestScan *scan, const char *name, const char *source, const char *hint)
{
    const TestChild *child = test_scan_child(scan, name);
    g_autoptr(GBytes) file = test_file("%s/%s", directory, source);
    NetbomBytes bytes = test_bytes(file);
    assert_non_null(child);
    assert_int_equal(child->kind, NETBOM_PART);
    assert_int_equal(child->size, bytes.size);
    assert_memory_equal(child->bytes, bytes.data, bytes.size);
    assert_true(g_strcmp0(child->hint, hint) == 0);
}

static const char kernel_options[] =
    "-A mips -O linux -T kernel -C lzma -a 0x80060000 -e 0x80060400 "
    "-n 'MIPS ACME Linux-5.4.3' -d kernel";

static void
test_single(void **state)
{
    (void)state;
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) image = mkimage(kernel_options);
    NetbomBytes bytes = thaw(image, 100); /* padding behind it */
    NetbomClaim claim;
    assert_true(test_host_run(&uimage_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKSUM);
    assert_int_equal(claim.size, bytes.size - 100);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(test_scan_unexplained(scan, claim.size), 0);
    check_child(scan, "kernel", "kernel", "lzma");
    assert_true(test_scan_has_header(scan, "name", "MIPS ACME Linux-5.4.3"));
    assert_true(test_scan_has_header(scan, "os", "linux"));
    assert_true(test_scan_has_header(scan, "arch", "mips"));
    assert_true(test_scan_has_header(scan, "type", "kernel"));
    assert_true(test_scan_has_header(scan, "compression", "lzma"));
    assert_true(test_scan_has_header(scan, "load-address", "0x80060000"));
    assert_true(test_scan_has_header(scan, "entry-point", "0x80060400"));
    assert_int_equal(strlen(test_scan_header(scan, "date")), 20);
    g_free((void *)bytes.data);
}

static void
test_multi(void **state)
{
    (void)state;
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) image =
        mkimage("-A arm -O linux -T multi -C gzip -n multi -d three:kernel:initrd");
    NetbomBytes bytes = test_bytes(image);
    assert_true(test_host_run(&uimage_plugin, &bytes, 0, scan, NULL));
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(scan->children->len, 3);
    check_child(scan, "part-0", "three", "gzip");
    check_child(scan, "part-1", "kernel", NULL);
    check_child(scan, "part-2", "initrd", NULL);
}

static void
test_script(void **state)
{
    (void)state;
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) image = mkimage("-A arm -O linux -T script -C none -n script -d script");
    NetbomBytes bytes = test_bytes(image);
    assert_true(test_host_run(&uimage_plugin, &bytes, 0, scan, NULL));
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(scan->children->len, 1);
    check_child(scan, "script-0", "script", NULL);
}

/* A longer header, another magic, a product in place of the name: the header CRC decides. */
static void
test_vendors(void **state)
{
    (void)state;
    g_autoptr(GBytes) image = mkimage(kernel_options);
    NetbomBytes bytes = thaw(image, 96);
    uint8_t *data = (uint8_t *)bytes.data;
    NetbomClaim claim;
    memmove(data + 160, data + 64, bytes.size - 160);
    memset(data + 64, 0, 96);
    memcpy(data + 64, "ACME-X1", 7);
    memcpy(data + 128, "1.02", 4);
    memcpy(data + 144, "B2", 2);
    memcpy(data, "\x83\x80\x00\x00", 4);
    header_sign(data, 160);
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&uimage_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKSUM);
    assert_int_equal(claim.size, bytes.size);
    check_child(scan, "kernel", "kernel", "lzma");
    assert_true(test_scan_has_header(scan, "model", "ACME-X1"));
    assert_true(test_scan_has_header(scan, "version", "1.02"));
    assert_true(test_scan_has_header(scan, "hardware-version", "B2"));
    g_free(data);

    bytes = thaw(image, 0);
    data = (uint8_t *)bytes.data;
    memset(data + 32, 0, 32);
    memcpy(data + 32, "\x03\x00\x00\x04RT-AX53U", 12);
    header_sign(data, 64);
    test_scan_clear(scan);
    assert_true(test_host_run(&uimage_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKSUM);
    assert_true(test_scan_has_header(scan, "model", "RT-AX53U"));
    assert_true(test_scan_has_header(scan, "version", "3.0.0.4"));
    assert_null(test_scan_header(scan, "name"));
    g_free(data);
}

static void
test_checksums(void **state)
{
    (void)state;
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) image = mkimage(kernel_options);
    NetbomBytes bytes = thaw(image, 0);
    uint8_t *data = (uint8_t *)bytes.data;
    NetbomClaim claim;
    data[bytes.size - 1] ^= 1;
    assert_true(test_host_run(&uimage_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKED);
    assert_non_null(claim.problem);
    assert_true(test_scan_has_problem(scan, "checksum"));
    assert_int_equal(scan->children->len, 1);

    data[16] ^= 1; /* the load address */
    test_scan_clear(scan);
    assert_true(test_host_run(&uimage_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_int_equal(scan->problems->len, 2);
    assert_int_equal(scan->children->len, 1);

    memcpy(data, "\x83\x80\x00\x00", 4); /* another magic and no fitting CRC: nothing */
    assert_false(test_host_run(&uimage_plugin, &bytes, 0, scan, &claim));
    memcpy(data, "\x27\x05\x19\x56", 4);
    data[30] = 77; /* a type that there is not */
    assert_false(test_host_run(&uimage_plugin, &bytes, 0, scan, &claim));
    g_free(data);
}

/* A list of parts that does not add up is one part. */
static void
test_bad_list(void **state)
{
    (void)state;
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) image = mkimage("-A arm -O linux -T multi -C none -n multi -d kernel:initrd");
    NetbomBytes bytes = thaw(image, 0);
    uint8_t *data = (uint8_t *)bytes.data;
    put32(data + 64, 0x7fffffff);
    assert_true(test_host_run(&uimage_plugin, &bytes, 0, scan, NULL));
    assert_int_equal(scan->children->len, 1);
    assert_int_equal(((TestChild *)g_ptr_array_index(scan->children, 0))->size, bytes.size - 64);
    g_free(data);
}

static void
test_mutations(void **state)
{
    (void)state;
    TestMutation mutation = {.header_size = 80, .no_silent_loss = true};
    g_autoptr(GBytes) multi =
        mkimage("-A arm -O linux -T multi -C none -n multi -d three:kernel:initrd");
    NetbomBytes bytes = test_bytes(multi);
    assert_true(test_host_mutate(&uimage_plugin, &bytes, 0, &mutation) > 0);
    g_autoptr(GBytes) single = mkimage(kernel_options);
    bytes = test_bytes(single);
    assert_true(test_host_mutate(&uimage_plugin, &bytes, 0, &mutation) > 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_single),    cmocka_unit_test(test_multi),
        cmocka_unit_test(test_script),    cmocka_unit_test(test_vendors),
        cmocka_unit_test(test_checksums), cmocka_unit_test(test_bad_list),
        cmocka_unit_test(test_mutations),
    };
    return cmocka_run_group_tests_name("uimage", tests, payload_make, payload_remove);
}
