/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * test-rpm-package.c: package files that rpmbuild makes: header facts, the payload down to its
 * files, evidence, cut and damaged packages. Alpine packages too, for they are streams of chained
 * members.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

extern const NetbomPlugin rpm_package_plugin, gzip_plugin, xz_plugin, zstd_plugin, cpio_plugin,
    tar_plugin;

static char *directory;

static GBytes *
build(const char *payload)
{
    if (!test_tool("rpmbuild"))
        return NULL;
    test_shell(
        "cd %s && rm -rf out && mkdir -p src && echo hello > src/file && "
        "printf 'Name: fixture-tool\\nVersion: 1.2\\nRelease: 3\\nEpoch: 1\\nSummary: a fixture\\n"
        "License: MIT\\nVendor: Example Vendor\\nBuildArch: noarch\\n%%%%description\\ntext\\n"
        "%%%%install\\nmkdir -p %%%%{buildroot}/opt\\nseq 1 5000 > %%%%{buildroot}/opt/numbers\\n"
        "%%%%files\\n/opt/numbers\\n' > fixture.spec && "
        "rpmbuild -bb --quiet -D '_topdir %s/top' -D '_rpmdir %s/out' -D '_binary_payload %s' "
        "fixture.spec > log 2>&1 && cp out/noarch/*.rpm packed",
        directory, directory, directory, payload);
    return test_file("%s/packed", directory);
}

static void
test_package(void **state)
{
    (void)state;
    static const struct {
        const char *payload, *name;
        const NetbomPlugin *codec;
    } kinds[] = {{"w9.gzdio", "payload.cpio.gz", &gzip_plugin},
                 {"w6.xzdio", "payload.cpio.xz", &xz_plugin},
                 {"w3.zstdio", "payload.cpio.zst", &zstd_plugin}};
    for (size_t i = 0; i < G_N_ELEMENTS(kinds); i++) {
        g_autoptr(GBytes) package = build(kinds[i].payload);
        if (!package)
            skip();
        NetbomBytes bytes = test_bytes(package);
        g_autoptr(TestScan) scan = test_scan_new();
        NetbomClaim claim;
        assert_true(test_host_run(&rpm_package_plugin, &bytes, 0, scan, &claim));
        assert_int_equal(claim.grade, NETBOM_GRADE_CHECKED);
        assert_int_equal(claim.extent, NETBOM_EXACT);
        assert_int_equal(claim.size, bytes.size);
        assert_int_equal(scan->problems->len, 0);
        assert_true(test_scan_has_header(scan, "name", "fixture-tool"));
        assert_true(test_scan_has_header(scan, "version", "1.2"));
        assert_true(test_scan_has_header(scan, "vendor", "Example Vendor"));
        assert_true(test_scan_has_header(scan, "arch", "noarch"));
        assert_non_null(test_scan_header(scan, "date"));
        assert_int_equal(test_scan_unexplained(scan, bytes.size), 0);

        const TestChild *payload = test_scan_child(scan, kinds[i].name);
        assert_non_null(payload);
        g_autoptr(TestScan) codec = test_scan_new();
        g_free(codec->object_name);
        codec->object_name = g_strdup(payload->name);
        const NetbomBytes packed = {payload->bytes, payload->size};
        assert_true(test_host_run(kinds[i].codec, &packed, 0, codec, &claim));
        const TestChild *archive = test_scan_child(codec, "payload.cpio");
        assert_non_null(archive);
        g_autoptr(TestScan) files = test_scan_new();
        const NetbomBytes cpio = {archive->bytes, archive->size};
        assert_true(test_host_run(&cpio_plugin, &cpio, 0, files, &claim));
        assert_non_null(test_scan_child(files, "./opt/numbers"));

        test_scan_clear(scan);
        test_host_inspect(&rpm_package_plugin, "x.rpm", "rpm", &bytes, scan);
        const TestEvidence *evidence = test_scan_evidence(scan, "package", "name", "fixture-tool");
        assert_non_null(evidence);
        assert_string_equal(test_evidence_field(evidence, "version"), "1:1.2-3");
        assert_string_equal(test_evidence_field(evidence, "source"), "fixture-tool");
        assert_non_null(test_scan_evidence(scan, "package-files", "package", "fixture-tool"));
    }
}

static void
test_damage(void **state)
{
    (void)state;
    g_autoptr(GBytes) package = build("w9.gzdio");
    if (!package)
        skip();
    NetbomBytes bytes = test_bytes(package);
    const TestMutation mutation = {
        .header_size = 200, .step = 512, .flips = 200, .field_runs = 1000};
    assert_true(test_host_mutate(&rpm_package_plugin, &bytes, 0, &mutation) > 0);

    bytes.size -= 500;
    g_autoptr(TestScan) cut = test_scan_new();
    NetbomClaim claim;
    assert_true(test_host_run(&rpm_package_plugin, &bytes, 0, cut, &claim));
    assert_true(test_scan_has_problem(cut, "truncated"));
    assert_int_equal(cut->children->len, 1);

    bytes.size += 500;
    g_autofree uint8_t *bad = g_memdup2(bytes.data, bytes.size);
    uint8_t *name = memmem(bad + 96, bytes.size - 96, "fixture-tool", 12);
    assert_non_null(name);
    name[0] = 'F';
    const NetbomBytes changed = {bad, bytes.size};
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&rpm_package_plugin, &changed, 0, scan, &claim));
    assert_int_equal(claim.grade, NETBOM_GRADE_HEADER);
    assert_true(test_scan_has_problem(scan, "checksum"));
    assert_int_equal(scan->children->len, 1);
}

/* Three gzip members; the tars in the first two have no end mark and go on in the next. */
static void
test_alpine(void **state)
{
    (void)state;
    test_shell(
        "cd %s && mkdir -p apk/etc && echo sig > apk/.SIGN.RSA.key.pub && "
        "printf 'pkgname = x\\npkgver = 1\\n' > apk/.PKGINFO && echo a > apk/etc/a && cd apk && "
        "for part in .SIGN.RSA.key.pub .PKGINFO; do "
        "tar -b1 -cf - $part | head -c 1024 | gzip -n9; done > ../packed && "
        "tar -cf - etc | gzip -n9 >> ../packed",
        directory);
    g_autoptr(GBytes) package = test_file("%s/packed", directory);
    NetbomBytes bytes = test_bytes(package);
    g_autoptr(TestScan) scan = test_scan_new();
    assert_true(test_host_run(&gzip_plugin, &bytes, 0, scan, NULL));
    assert_int_equal(scan->children->len, 1);
    const TestChild *archive = test_scan_child(scan, "data");
    assert_non_null(archive);
    const NetbomBytes tar = {archive->bytes, archive->size};
    g_autoptr(TestScan) files = test_scan_new();
    assert_true(test_host_run(&tar_plugin, &tar, 0, files, NULL));
    assert_non_null(test_scan_child(files, ".SIGN.RSA.key.pub"));
    assert_non_null(test_scan_child(files, ".PKGINFO"));
    assert_non_null(test_scan_child(files, "etc/a"));
}

static int
setup(void **state)
{
    (void)state;
    directory = test_directory();
    return 0;
}

static int
teardown(void **state)
{
    (void)state;
    test_directory_remove(directory);
    return 0;
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_package),
        cmocka_unit_test(test_damage),
        cmocka_unit_test(test_alpine),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
