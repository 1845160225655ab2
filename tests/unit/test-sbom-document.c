/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-sbom-document.c: SBOMs inside an image are noted, and ordinary texts are not. */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

extern const NetbomPlugin sbom_document_plugin;

static void
check_document(const char *path, const char *text, const char *format, const char *version,
               const char *claims)
{
    g_autoptr(TestScan) scan = test_scan_new();
    NetbomBytes bytes = {(const uint8_t *)text, strlen(text)};
    test_host_inspect(&sbom_document_plugin, path, "text", &bytes, scan);
    if (!format) {
        assert_int_equal(scan->evidence->len, 0);
        return;
    }
    assert_int_equal(scan->evidence->len, 1);
    const TestEvidence *found = test_scan_evidence(scan, "sbom", "format", format);
    assert_non_null(found);
    assert_string_equal(test_evidence_field(found, "version"), version);
    if (claims)
        assert_string_equal(test_evidence_field(found, "claims"), claims);
    assert_int_equal(found->offset, 0);
    assert_int_equal(found->size, bytes.size);
}

static void
test_documents(void **state)
{
    (void)state;
    check_document(
        "x",
        "\xef\xbb\xbf {\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.5\",\"components\":[{},{}]}",
        "CycloneDX", "1.5", "2");
    check_document("a/x.json", "{\"spdxVersion\":\"SPDX-2.3\",\"packages\":[{}]}", "SPDX", "2.3",
                   "1");
    check_document(
        "x",
        "{\"@context\":\"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\",\"@graph\":[{\"type\":"
        "\"software_Package\"},{\"type\":\"Tool\"}]}",
        "SPDX", "3", "1");
    check_document("x.swidtag", "<SoftwareIdentity name=\"a\"/>", "SWID", "", NULL);
    check_document("x.coswid", "\xa6\x01\x64name\x0d\x61", "coSWID", "", NULL);
}

static void
test_others(void **state)
{
    (void)state;
    check_document("x", "{\"name\":\"bomFormat\"}", NULL, NULL, NULL);
    check_document("x", "see \"bomFormat\" and \"spdxVersion\" in the standard", NULL, NULL, NULL);
    check_document("x", "{\"bomFormat\":\"CycloneDX\",", NULL, NULL, NULL); /* cut */
    check_document("a.html", "<p>SoftwareIdentity</p>", NULL, NULL, NULL);
    check_document("x.bin", "\xa6\x01\x64name\x0d\x61", NULL, NULL, NULL);
    check_document("x.cdx.json", "{\"a\":1}", NULL, NULL, NULL);
    check_document("x.cdx.json", "", NULL, NULL, NULL);
}

static const uint8_t BLOB[] = {0x53, 0x42, 0x4f, 0x4d, 0xd6, 0xba, 0x2e, 0xac, 0xa3,
                               0xe6, 0x7a, 0x52, 0xaa, 0xee, 0x3b, 0xaf, 1,    23,
                               0,    8,    0,    0,    0,    0xa1, 1,    0x65, 'n',
                               'a',  'm',  'e',  's',  0,    0,    0};

static void
test_uswid(void **state)
{
    NetbomBytes bytes = {BLOB, sizeof BLOB};
    NetbomClaim claim;
    const TestMutation mutation = {.header_size = 32};
    (void)state;
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&sbom_document_plugin, &bytes, 0, scan, &claim));
    assert_string_equal(claim.format, "uswid");
    assert_int_equal(claim.size, 31);
    const TestEvidence *found = test_scan_evidence(scan, "sbom", "format", "uSWID");
    assert_non_null(found);
    assert_string_equal(test_evidence_field(found, "version"), "1");
    assert_int_equal(found->size, 31);
    test_host_mutate(&sbom_document_plugin, &bytes, 0, &mutation);
}

/* A PE file with one section, ".sbom": two blobs. */
static void
test_pe(void **state)
{
    uint8_t file[0x80 + 2 * 31] = "MZ";
    static const uint8_t head[] = {'P', 'E', 0, 0, 0x64, 0x86, 1, 0};
    static const uint8_t section[] = {'.', 's', 'b', 'o', 'm', 0, 0, 0, 62,   0, 0, 0, /* used */
                                      0,   16,  0,   0,   62,  0, 0, 0, 0x80, 0, 0, 0};
    (void)state;
    file[0x3c] = 0x40;
    memcpy(file + 0x40, head, sizeof head);
    memcpy(file + 0x40 + 24, section, sizeof section);
    memcpy(file + 0x80, BLOB, 31);
    memcpy(file + 0x80 + 31, BLOB, 31);
    NetbomBytes bytes = {file, sizeof file};
    g_autoptr(TestScan) scan = test_scan_new();
    test_host_inspect(&sbom_document_plugin, "a.efi", "pe", &bytes, scan);
    assert_int_equal(scan->evidence->len, 2);
    const TestEvidence *second = g_ptr_array_index(scan->evidence, 1);
    assert_int_equal(second->offset, 0x80 + 31);
    assert_int_equal(second->size, 31);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_documents),
        cmocka_unit_test(test_others),
        cmocka_unit_test(test_uswid),
        cmocka_unit_test(test_pe),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
