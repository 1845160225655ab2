/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-hex-records.c: the plugins for records of hex digits, UF2, and MediaTek's header. */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

extern const NetbomPlugin hex_records_plugin, mediatek_image_plugin;

enum { PAYLOAD = 70001 };

static char *directory;

static void
check_records(const char *options, const char *format, const char *part)
{
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    test_shell("cd '%s' && objcopy -I binary %s raw records", directory, options);
    g_autoptr(GBytes) file = test_file("%s/records", directory);
    g_autoptr(GBytes) raw = test_file("%s/raw", directory);
    NetbomBytes bytes = test_bytes(file), payload = test_bytes(raw);
    assert_true(test_host_run(&hex_records_plugin, &bytes, 0, scan, &claim));
    assert_string_equal(claim.format, format);
    assert_int_equal(claim.grade, NETBOM_GRADE_CHECKSUM);
    assert_int_equal(claim.size, bytes.size);
    assert_int_equal(scan->problems->len, 0);
    assert_int_equal(scan->children->len, 1);
    const TestChild *child = test_scan_child(scan, part);
    assert_non_null(child);
    assert_int_equal(child->size, payload.size);
    assert_memory_equal(child->bytes, payload.data, payload.size);
    TestMutation mutation = {
        .header_size = 60, .field_runs = 500, .max_cuts = 40, .flips = 100, .no_silent_loss = true};
    assert_true(test_host_mutate(&hex_records_plugin, &bytes, 0, &mutation) > 0);
}

static void
test_records(void **state)
{
    (void)state;
    if (!test_tool("objcopy"))
        skip();
    test_shell("cd '%s' && head -c %d /dev/urandom >raw", directory, PAYLOAD);
    check_records("-O srec", "srec", "0x00000000");
    check_records("-O srec --change-addresses 0x80001000", "srec", "0x80001000");
    check_records("-O srec --srec-forceS3 --srec-len 32", "srec", "0x00000000");
    check_records("-O ihex", "intel-hex", "0x00000000");
    check_records("-O ihex --change-addresses 0x9f000000", "intel-hex", "0x9f000000");
}

static void
test_two_ranges(void **state)
{
    (void)state;
    static const char text[] = "S00600004844521B\r\nS1070000DEADBEEFC0\r\nS1051000CAFE22\r\n"
                               "S9030000FC\r\nwhat follows";
    NetbomBytes bytes = {(const uint8_t *)text, sizeof(text) - 1};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&hex_records_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.size, strstr(text, "what") - text);
    assert_true(test_scan_has_header(scan, "name", "HDR"));
    assert_int_equal(scan->children->len, 2);
    assert_memory_equal(test_scan_child(scan, "0x00000000")->bytes, "\xde\xad\xbe\xef", 4);
    assert_memory_equal(test_scan_child(scan, "0x00001000")->bytes, "\xca\xfe", 2);
    /* A text that begins in the same way. */
    bytes = (NetbomBytes){(const uint8_t *)"S1 and S2 are names\n", 20};
    assert_false(test_host_run(&hex_records_plugin, &bytes, 0, scan, &claim));
    bytes = (NetbomBytes){(const uint8_t *)":: a comment of some kind\n", 26};
    assert_false(test_host_run(&hex_records_plugin, &bytes, 0, scan, &claim));
}

/* Forms that objcopy does not write. */
static void
test_other_forms(void **state)
{
    (void)state;
    static const struct {
        const char *options, *format, *part;
        NetbomGrade grade;
        bool end;
    } forms[] = {
        {"-Tektronix", "tek-hex", "0x00000000", NETBOM_GRADE_STRUCTURE, false},
        {"-Tektronix", "tek-hex", "0x00001000", NETBOM_GRADE_CHECKSUM, true},
        {"-Tektronix_Extended", "tek-hex-extended", "0x00000000", NETBOM_GRADE_STRUCTURE, false},
        {"-Tektronix_Extended", "tek-hex-extended", "0x00001000", NETBOM_GRADE_CHECKSUM, true},
        {"-ti-txt", "ti-txt", "0x00000000", NETBOM_GRADE_STRUCTURE, false},
        {"-ti-txt", "ti-txt", "0x00001000", NETBOM_GRADE_STRUCTURE, true},
    };
    if (!test_tool("srec_cat"))
        skip();
    test_shell("cd '%s' && head -c 20001 \"$(command -v sh)\" >small", directory);
    g_autoptr(GBytes) raw = test_file("%s/small", directory);
    for (unsigned i = 0; i < G_N_ELEMENTS(forms); i++) {
        NetbomClaim claim;
        g_autoptr(TestScan) scan = test_scan_new();
        test_shell("cd '%s' && srec_cat small -binary %s -o records %s", directory,
                   forms[i].end ? "-offset 0x1000 -execution-start-address 0x1000" : "",
                   forms[i].options);
        g_autoptr(GBytes) file = test_file("%s/records", directory);
        NetbomBytes bytes = test_bytes(file), payload = test_bytes(raw);
        assert_true(test_host_run(&hex_records_plugin, &bytes, 0, scan, &claim));
        assert_string_equal(claim.format, forms[i].format);
        assert_int_equal(claim.grade, forms[i].grade);
        assert_int_equal(claim.size, bytes.size);
        assert_int_equal(scan->problems->len, 0);
        const TestChild *child = test_scan_child(scan, forms[i].part);
        assert_non_null(child);
        assert_int_equal(child->size, payload.size);
        assert_memory_equal(child->bytes, payload.data, payload.size);
        TestMutation mutation = {.header_size = 60, .field_runs = 300, .max_cuts = 20, .flips = 60};
        assert_true(test_host_mutate(&hex_records_plugin, &bytes, 0, &mutation) > 0);
    }
    /* Texts that begin in the same way. */
    static const char *const texts[] = {"/usr/share/doc\n/usr/share/man\n", "% a comment\n%%\n",
                                        "@1000\n12 34 56\n78 9", "@1000\nq\n", "@type int\n"};
    for (unsigned i = 0; i < G_N_ELEMENTS(texts); i++) {
        NetbomBytes bytes = {(const uint8_t *)texts[i], strlen(texts[i])};
        g_autoptr(TestScan) scan = test_scan_new();
        assert_false(test_host_run(&hex_records_plugin, &bytes, 0, scan, NULL));
    }
}

/* Without an end record the count of the data records ends them, if it fits. */
static void
test_count(void **state)
{
    (void)state;
    static const char *const texts[2] = {"S1070000DEADBEEFC0\r\nS1051000CAFE22\r\nS5030002FA\r\n",
                                         "S1070000DEADBEEFC0\r\nS1051000CAFE22\r\nS5030003F9\r\n"};
    for (unsigned i = 0; i < 2; i++) {
        NetbomBytes bytes = {(const uint8_t *)texts[i], strlen(texts[i])};
        NetbomClaim claim;
        g_autoptr(TestScan) scan = test_scan_new();
        bool found = test_host_run(&hex_records_plugin, &bytes, 0, scan, &claim);
        assert_true(i == 1 || (found && claim.grade == NETBOM_GRADE_CHECKSUM));
        assert_false(i == 1 && found && !test_scan_has_problem(scan, "truncated"));
        assert_int_equal(scan->children->len, found ? 2 : 0);
    }
}

static void
test_uf2(void **state)
{
    (void)state;
    static uint8_t data[3 * 512];
    NetbomBytes bytes = {data, sizeof(data)};
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    for (unsigned i = 0; i < 3; i++) {
        uint8_t *block = data + i * 512;
        memcpy(block, "UF2\n\x57\x51\x5d\x9e", 8);
        block[13] = (uint8_t)i; /* address: 256 for each */
        block[15] = 0x20;
        block[17] = 1;
        block[20] = (uint8_t)i;
        block[24] = 3;
        memset(block + 32, 'a' + (int)i, 256);
        memcpy(block + 508, "\x30\x6f\xb1\x0a", 4);
    }
    assert_true(test_host_run(&hex_records_plugin, &bytes, 0, scan, &claim));
    assert_string_equal(claim.format, "uf2");
    assert_int_equal(claim.size, sizeof(data));
    assert_int_equal(scan->children->len, 1);
    assert_int_equal(test_scan_child(scan, "0x20000000")->size, 768);
    TestMutation mutation = {.header_size = 40};
    assert_true(test_host_mutate(&hex_records_plugin, &bytes, 0, &mutation) > 0);
}

static void
test_mediatek(void **state)
{
    (void)state;
    if (!test_tool("mkimage"))
        skip();
    NetbomClaim claim;
    g_autoptr(TestScan) scan = test_scan_new();
    test_shell("cd '%s' && head -c 5000 /dev/urandom >raw && mkimage -T mtk_image -n lk=1 "
               "-a 0x41e00000 -d raw image >/dev/null",
               directory);
    g_autoptr(GBytes) file = test_file("%s/image", directory);
    NetbomBytes bytes = test_bytes(file);
    assert_true(test_host_run(&mediatek_image_plugin, &bytes, 0, scan, &claim));
    assert_int_equal(claim.size, bytes.size);
    assert_true(test_scan_has_header(scan, "name", "U-Boot"));
    assert_true(test_scan_has_header(scan, "load-address", "0x41e00000"));
    assert_true(test_scan_child(scan, "payload")->size >= 5000);
    TestMutation mutation = {.header_size = 60, .no_silent_loss = true};
    assert_true(test_host_mutate(&mediatek_image_plugin, &bytes, 0, &mutation) > 0);
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
        cmocka_unit_test(test_records),  cmocka_unit_test(test_two_ranges),
        cmocka_unit_test(test_count),    cmocka_unit_test(test_uf2),
        cmocka_unit_test(test_mediatek), cmocka_unit_test(test_other_forms),
    };
    return cmocka_run_group_tests_name("hex-records", tests, start, end);
}
