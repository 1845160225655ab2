/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-fit.c: the FIT plugin on images of mkimage, with data inside and behind the tree, and on
 * broken ones. */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

extern const NetbomPlugin fit_plugin;

static const char source[] =
    "/dts-v1/;\n"
    "/ { description = \"ACME FIT\"; #address-cells = <1>;\n"
    " images {\n"
    "  kernel-1 { description = \"ACME Linux-6.1.2\"; data = /incbin/(\"kernel\"); type = "
    "\"kernel\"; arch = \"arm64\";\n"
    "   os = \"linux\"; compression = \"gzip\"; load = <0x44000000>; entry = <0x44000040>;\n"
    "   hash-1 { algo = \"crc32\"; }; hash-2 { algo = \"sha1\"; }; };\n"
    "  fdt-1 { description = \"tree\"; data = /incbin/(\"fdt\"); type = \"flat_dt\"; arch = "
    "\"arm64\"; compression = \"none\";\n"
    "   hash@1 { algo = \"md5\"; }; };\n"
    "  rootfs { description = \"root\"; data = /incbin/(\"rootfs\"); type = \"filesystem\"; arch = "
    "\"arm64\"; compression = \"none\";\n"
    "   hash-1 { algo = \"sha256\"; }; hash-2 { algo = \"sha512\"; }; };\n"
    " };\n"
    " configurations { default = \"config-1\";\n"
    "  config-1 { description = \"acme_x1\"; compatible = \"acme,x1\"; kernel = \"kernel-1\"; fdt "
    "= \"fdt-1\"; };\n"
    " };\n"
    "};\n";

static char *directory;

static int
images_make(void **state)
{
    (void)state;
    directory = test_directory();
    if (!test_tool("mkimage") || !test_tool("dtc"))
        return 0;
    g_autofree char *path = g_build_filename(directory, "fit.its", NULL);
    assert_true(g_file_set_contents(path, source, -1, NULL));
    test_shell("cd '%s' && seq 1 4000 >kernel && seq 1 333 >fdt && seq 5 6004 >rootfs && "
               "mkimage -f fit.its inside.itb >/dev/null 2>&1 && mkimage -E -f fit.its behind.itb "
               ">/dev/null 2>&1 && "
               "mkimage -E -p 0x2000 -f fit.its position.itb >/dev/null 2>&1",
               directory);
    return 0;
}

static int
images_remove(void **state)
{
    (void)state;
    test_directory_remove(directory);
    return 0;
}

static GBytes *
image(const char *name)
{
    if (!test_tool("mkimage") || !test_tool("dtc"))
        skip();
    return test_file("%s/%s", directory, name);
}

static void
check_part(const TestScan *scan, const char *name, const char *source_name, const char *hint)
{
    const TestChild *child = test_scan_child(scan, name);
    g_autoptr(GBytes) file = test_file("%s/%s", directory, source_name);
    NetbomBytes bytes = test_bytes(file);
    assert_non_null(child);
    assert_int_equal(child->kind, NETBOM_PART);
    assert_int_equal(child->size, bytes.size);
    assert_memory_equal(child->bytes, bytes.data, bytes.size);
    assert_true(g_strcmp0(child->hint, hint) == 0);
}

static void
check_image(const char *name)
{
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) file = image(name);
    NetbomBytes bytes = test_bytes(file);
    NetbomClaim claim;
    assert_true(test_host_run(&fit_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    assert_null(claim.problem);
    assert_true(claim.size <= bytes.size && claim.size + 4 > bytes.size);
    if (scan->problems->len > 0)
        test_scan_print(scan);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(scan->children->len, 3);
    check_part(scan, "kernel-1", "kernel", "gzip");
    check_part(scan, "fdt-1", "fdt", NULL);
    check_part(scan, "rootfs", "rootfs", NULL);
    assert_true(test_scan_has_header(scan, "description", "ACME FIT"));
    assert_true(test_scan_has_header(scan, "description", "ACME Linux-6.1.2"));
    assert_true(test_scan_has_header(scan, "os", "linux"));
    assert_true(test_scan_has_header(scan, "arch", "arm64"));
    assert_true(test_scan_has_header(scan, "type", "flat_dt"));
    assert_true(test_scan_has_header(scan, "compression", "gzip"));
    assert_true(test_scan_has_header(scan, "load-address", "0x44000000"));
    assert_true(test_scan_has_header(scan, "entry-point", "0x44000040"));
    assert_true(test_scan_has_header(scan, "default-configuration", "config-1"));
    assert_true(test_scan_has_header(scan, "compatible", "acme,x1"));
    assert_int_equal(strlen(test_scan_header(scan, "date")), 20);
    /* No byte of a part is marked as structure, too. */
    for (guint i = 0; i < scan->structures->len; i++)
        for (guint c = 0; c < scan->children->len; c++) {
            const TestRange *range = &g_array_index(scan->structures, TestRange, i);
            const TestChild *child = g_ptr_array_index(scan->children, c);
            assert_true(range->offset + range->size <= child->range.offset ||
                        child->range.offset + child->range.size <= range->offset);
        }
}

static void
test_images(void **state)
{
    (void)state;
    check_image("inside.itb");
    check_image("behind.itb");
    check_image("position.itb");
}

/* One changed byte in each part: three hash mismatches and all parts still there. */
static void
test_hashes(void **state)
{
    (void)state;
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) file = image("behind.itb");
    NetbomBytes bytes = test_bytes(file);
    assert_true(test_host_run(&fit_plugin, &bytes, 0, scan, NULL));
    g_autofree uint8_t *changed = g_malloc(bytes.size);
    memcpy(changed, bytes.data, bytes.size);
    for (guint i = 0; i < scan->children->len; i++)
        changed[((TestChild *)g_ptr_array_index(scan->children, i))->range.offset + 7] ^= 1;
    NetbomBytes object = {changed, bytes.size};
    test_scan_clear(scan);
    assert_true(test_host_run(&fit_plugin, &object, 0, scan, NULL));
    assert_int_equal(scan->children->len, 3);
    assert_int_equal(scan->problems->len, 4); /* crc32, sha1, md5, sha256 */
    assert_true(test_scan_has_problem(scan, "checksum"));
}

static void
test_truncated(void **state)
{
    (void)state;
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) file = image("behind.itb");
    NetbomBytes bytes = test_bytes(file);
    bytes.size -= 1000;
    NetbomClaim claim;
    assert_true(test_host_run(&fit_plugin, &bytes, 0, scan, &claim));
    assert_non_null(claim.problem);
    assert_true(test_scan_has_problem(scan, "truncated"));
    assert_int_equal(scan->children->len, 3);
}

static void
test_mutations(void **state)
{
    (void)state;
    TestMutation mutation = {
        .header_size = 1400, .field_runs = 20000, .flips = 500, .no_silent_loss = true};
    g_autoptr(GBytes) behind = image("behind.itb");
    NetbomBytes bytes = test_bytes(behind);
    assert_true(test_host_mutate(&fit_plugin, &bytes, 0, &mutation) > 0);
    g_autoptr(GBytes) inside = image("inside.itb");
    bytes = test_bytes(inside);
    mutation.header_size = 64;
    assert_true(test_host_mutate(&fit_plugin, &bytes, 0, &mutation) > 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_images),
        cmocka_unit_test(test_hashes),
        cmocka_unit_test(test_truncated),
        cmocka_unit_test(test_mutations),
    };
    return cmocka_run_group_tests_name("fit", tests, images_make, images_remove);
}
