/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-dtb.c: the devicetree plugin on trees of dtc and on broken ones. */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

extern const NetbomPlugin dtb_plugin;
extern const NetbomPlugin fit_plugin;

static const char source[] =
    "/dts-v1/; /memreserve/ 0x1000 0x2000; / { #address-cells = <1>; model = \"ACME X1 Router\"; "
    "compatible = \"acme,x1\", \"silicon,s1000\"; aliases { serial0 = \"/uart\"; }; "
    "chosen { bootargs = \"console=ttyS0,115200 mtdparts=spi0.0:256k(u-boot),-(firmware)\"; }; "
    "uart { compatible = \"ns16550a\"; bootargs = \"not these\"; inner { model = \"not this\"; }; "
    "}; };\n";

static GBytes *
tree_make(const char *text, const char *options)
{
    char *directory = test_directory();
    g_autofree char *path = g_build_filename(directory, "tree.dts", NULL);
    assert_true(g_file_set_contents(path, text, -1, NULL));
    test_shell("dtc -q -I dts -O dtb %s -o '%s/tree.dtb' '%s'", options, directory, path);
    GBytes *bytes = test_file("%s/tree.dtb", directory);
    test_directory_remove(directory);
    return bytes;
}

static void
need_dtc(void)
{
    if (!test_tool("dtc"))
        skip();
}

static void
check_tree(const char *options, bool padded)
{
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) file = tree_make(source, options);
    NetbomBytes bytes = test_bytes(file);
    NetbomClaim claim;
    assert_true(test_host_run(&dtb_plugin, &bytes, 0, scan, &claim));
    assert_string_equal(claim.format, "dtb");
    assert_int_equal(claim.size, bytes.size);
    assert_int_equal(claim.grade, NETBOM_GRADE_STRUCTURE);
    assert_int_equal(scan->problems->len, 0);
    if (!padded)
        assert_int_equal(test_scan_unexplained(scan, claim.size), 0);
    assert_int_equal(scan->headers->len, 1);
    assert_true(test_scan_has_header(
        scan, "bootargs", "console=ttyS0,115200 mtdparts=spi0.0:256k(u-boot),-(firmware)"));

    test_host_inspect(&dtb_plugin, "x1.dtb", "dtb", &bytes, scan);
    assert_int_equal(scan->evidence->len, 1);
    const TestEvidence *evidence =
        test_scan_evidence(scan, "devicetree", "model", "ACME X1 Router");
    assert_non_null(evidence);
    assert_string_equal(test_evidence_field(evidence, "compatible"), "acme,x1\nsilicon,s1000");
    NetbomBytes part = netbom_slice(&bytes, evidence->offset, evidence->size);
    assert_non_null(g_strstr_len((const char *)part.data, (gssize)part.size, "ACME X1 Router"));
}

static void
test_tree(void **state)
{
    (void)state;
    need_dtc();
    check_tree("", false);
    check_tree("-V 16", true);
    check_tree("-S 4096", true);
    check_tree("-@ -R 8", true);
}

/* At an odd place, with other bytes before and behind. */
static void
test_embedded(void **state)
{
    (void)state;
    need_dtc();
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) file = tree_make(source, "");
    NetbomBytes bytes = test_bytes(file);
    g_autofree uint8_t *padded = g_malloc0(bytes.size + 100);
    memcpy(padded + 31, bytes.data, bytes.size);
    NetbomBytes object = {padded, bytes.size + 100};
    NetbomClaim claim;
    assert_true(test_host_run(&dtb_plugin, &object, 31, scan, &claim));
    assert_int_equal(claim.size, bytes.size);
    assert_int_equal(scan->headers->len, 1);
}

/* A tree with /images is a FIT and nothing else; one without is none. */
static void
test_not_both(void **state)
{
    (void)state;
    need_dtc();
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) tree = tree_make(source, "");
    g_autoptr(GBytes) fit = tree_make("/dts-v1/; / { images { }; };\n", "");
    NetbomBytes bytes = test_bytes(tree);
    assert_false(test_host_run(&fit_plugin, &bytes, 0, scan, NULL));
    bytes = test_bytes(fit);
    assert_false(test_host_run(&dtb_plugin, &bytes, 0, scan, NULL));
    assert_true(test_host_run(&fit_plugin, &bytes, 0, scan, NULL));
}

static void
test_no_facts(void **state)
{
    (void)state;
    need_dtc();
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) tree = tree_make("/dts-v1/; / { };\n", "");
    NetbomBytes bytes = test_bytes(tree);
    assert_true(test_host_run(&dtb_plugin, &bytes, 0, scan, NULL));
    test_host_inspect(&dtb_plugin, "x", "dtb", &bytes, scan);
    assert_int_equal(scan->evidence->len, 0);
    assert_int_equal(scan->problems->len, 0);
}

static void
test_truncated(void **state)
{
    (void)state;
    need_dtc();
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) tree = tree_make(source, "");
    NetbomBytes bytes = test_bytes(tree);
    bytes.size -= 40;
    NetbomClaim claim;
    assert_true(test_host_run(&dtb_plugin, &bytes, 0, scan, &claim));
    assert_non_null(claim.problem);
    assert_true(test_scan_has_problem(scan, "truncated"));
}

static void
test_mutations(void **state)
{
    (void)state;
    need_dtc();
    g_autoptr(GBytes) tree = tree_make(source, "");
    NetbomBytes bytes = test_bytes(tree);
    TestMutation mutation = {.header_size = bytes.size, .field_runs = 40000, .flips = 1};
    assert_true(test_host_mutate(&dtb_plugin, &bytes, 0, &mutation) > 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tree),      cmocka_unit_test(test_embedded),
        cmocka_unit_test(test_not_both),  cmocka_unit_test(test_no_facts),
        cmocka_unit_test(test_truncated), cmocka_unit_test(test_mutations),
    };
    return cmocka_run_group_tests_name("dtb", tests, NULL, NULL);
}
