/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-package.c: the inspectors of package databases that are text, and of os-release. */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

extern const NetbomPlugin dpkg_plugin, opkg_plugin, control_plugin, apk_plugin, os_release_plugin;

static TestScan *
inspect(const NetbomPlugin *plugin, const char *path, const char *text)
{
    TestScan *scan = test_scan_new();
    NetbomBytes bytes = {(const uint8_t *)text, strlen(text)};
    test_host_inspect(plugin, path, "text", &bytes, scan);
    return scan;
}

static void
check(const TestEvidence *evidence, const char *key, const char *value)
{
    assert_non_null(evidence);
    const char *found = test_evidence_field(evidence, key);
    if (!value) {
        assert_null(found);
        return;
    }
    assert_non_null(found);
    assert_string_equal(found, value);
}

/* The paths that make the host call the plugin; the rule of the ABI: '*' is any run of bytes. */
static bool
matches(const char *pattern, const char *text)
{
    if (*pattern == '*')
        return matches(pattern + 1, text) || (*text && matches(pattern, text + 1));
    return *pattern == *text && (!*text || matches(pattern + 1, text + 1));
}

static bool
is_called(const NetbomPlugin *plugin, const char *path)
{
    for (const char *const *p = plugin->inspect_paths; *p; p++)
        if (matches(*p, path))
            return true;
    return false;
}

static const char dpkg_status[] =
    "Package: busybox\nStatus: install ok installed\nPriority: optional\n"
    "Maintainer: Debian Install System Team <debian-boot@lists.debian.org>\nArchitecture: armhf\n"
    "Source: busybox-src (1:1.30.1-4)\nVersion: 1:1.30.1-4+b1\nHomepage: http://www.busybox.net\n"
    "Description: Tiny utilities\n Package: not-this\n .\n Version: 9\n"
    "\n\n"
    "Package: gone\nStatus: deinstall ok config-files\nVersion: 1\n\n"
    "Package: never\nStatus: unknown ok not-installed\nVersion: 1\n\n"
    "Package: kept\nStatus: hold ok installed\nVersion: 2-1\nArchitecture: all";

static void
test_dpkg(void **state)
{
    g_autoptr(TestScan) scan = inspect(&dpkg_plugin, "var/lib/dpkg/status", dpkg_status);
    (void)state;
    assert_int_equal(scan->evidence->len, 2);
    const TestEvidence *found = test_scan_evidence(scan, "package", "name", "busybox");
    check(found, "manager", "dpkg");
    check(found, "version", "1:1.30.1-4+b1");
    check(found, "arch", "armhf");
    check(found, "source", "busybox-src");
    check(found, "source-version", "1:1.30.1-4");
    check(found, "homepage", "http://www.busybox.net");
    assert_int_equal(found->offset, 0);
    assert_int_equal(found->size, strstr(dpkg_status, "\n\n") - dpkg_status);
    found = test_scan_evidence(scan, "package", "name", "kept");
    check(found, "version", "2-1");
    assert_memory_equal(dpkg_status + found->offset, "Package: kept", 13);
    assert_int_equal(found->offset + found->size, sizeof dpkg_status - 1);

    assert_true(is_called(&dpkg_plugin, "var/lib/dpkg/status"));
    assert_true(is_called(&dpkg_plugin, "var/lib/dpkg/status.d/libc6"));
    assert_true(is_called(&dpkg_plugin, "rootfs/var/lib/dpkg/info/libc6:armhf.list"));
    assert_false(is_called(&dpkg_plugin, "usr/lib/opkg/status"));
}

static void
test_file_lists(void **state)
{
    g_autoptr(TestScan) scan =
        inspect(&dpkg_plugin, "var/lib/dpkg/info/libc6:armhf.list", "/.\n/lib\n/lib/libc.so.6\n");
    (void)state;
    assert_int_equal(scan->evidence->len, 1);
    const TestEvidence *found = test_scan_evidence(scan, "package-files", "package", "libc6");
    check(found, "manager", "dpkg");
    check(found, "paths", "lib\nlib/libc.so.6");

    g_autoptr(TestScan) sums =
        inspect(&dpkg_plugin, "var/lib/dpkg/status.d/tzdata.md5sums",
                "d41d8cd98f00b204e9800998ecf8427e  usr/share/zoneinfo/UTC\n");
    check(test_scan_evidence(sums, "package-files", "package", "tzdata"), "paths",
          "usr/share/zoneinfo/UTC");

    g_autoptr(TestScan) opkg = inspect(&opkg_plugin, "usr/lib/opkg/info/dnsmasq.list",
                                       "/etc/config/dhcp\t0600\n/usr/sbin/dnsmasq\n");
    found = test_scan_evidence(opkg, "package-files", "package", "dnsmasq");
    check(found, "manager", "opkg");
    check(found, "paths", "etc/config/dhcp\nusr/sbin/dnsmasq");
}

/* Many paths come in pieces of at most 32 KiB; each has the range of its own lines. */
static void
test_long_list(void **state)
{
    GString *text = g_string_new(NULL);
    unsigned paths = 0;
    uint64_t end = 0;
    (void)state;
    for (unsigned i = 0; i < 5000; i++)
        g_string_append_printf(text, "/usr/share/fixture/%u\n", i);
    g_autoptr(TestScan) scan = inspect(&dpkg_plugin, "var/lib/dpkg/info/many.list", text->str);
    assert_true(scan->evidence->len > 1);
    for (guint i = 0; i < scan->evidence->len; i++) {
        const TestEvidence *piece = scan->evidence->pdata[i];
        const char *value = test_evidence_field(piece, "paths");
        assert_true(strlen(value) <= 32768);
        assert_true(i == 0 ? piece->offset == 0 : piece->offset == end + 1);
        end = piece->offset + piece->size;
        paths++;
        for (; *value; value++)
            paths += *value == '\n';
    }
    assert_int_equal(paths, 5000);
    assert_int_equal(end, text->len - 1);
    g_string_free(text, TRUE);
}

static void
test_opkg(void **state)
{
    static const char status[] =
        "Package: dropbear\nVersion: 2019.78-2\nDepends: libc\nStatus: install user installed\n"
        "Architecture: mips_24kc\nInstalled-Time: 1\n\n"
        "Package: removed\nVersion: 1\nStatus: deinstall user not-installed\nArchitecture: all\n\n";
    static const char info[] =
        "Package: dropbear\nVersion: 2019.78-2\nSource: package/network/services/dropbear\n"
        "SourceName: dropbear\nLicense: MIT\nMaintainer: A Person <a@example.org>\n"
        "Architecture: mips_24kc\nCPE-ID: cpe:/a:matt_johnston:dropbear_ssh_server\n";
    g_autoptr(TestScan) scan = inspect(&opkg_plugin, "usr/lib/opkg/status", status);
    (void)state;
    assert_int_equal(scan->evidence->len, 1);
    check(test_scan_evidence(scan, "package", "name", "dropbear"), "arch", "mips_24kc");
    g_autoptr(TestScan) more = inspect(&opkg_plugin, "usr/lib/opkg/info/dropbear.control", info);
    const TestEvidence *found = test_scan_evidence(more, "package", "name", "dropbear");
    check(found, "manager", "opkg");
    check(found, "source", "dropbear");
    check(found, "licence", "MIT");
    check(found, "cpe", "cpe:/a:matt_johnston:dropbear_ssh_server");

    assert_true(is_called(&opkg_plugin, "usr/lib/opkg/status"));
    assert_true(is_called(&opkg_plugin, "var/lib/opkg/info/a.control"));
    assert_true(is_called(&opkg_plugin, "usr/lib/ipkg/status"));
    assert_false(is_called(&opkg_plugin, "var/opkg-lists/base"));
    assert_false(is_called(&opkg_plugin, "var/lib/dpkg/status"));
}

static void
test_control(void **state)
{
    g_autoptr(TestScan) ipk = inspect(&control_plugin, "control",
                                      "Package: a\nVersion: 1\nArchitecture: arm_cortex-a7\n");
    g_autoptr(TestScan) deb =
        inspect(&control_plugin, "control", "Package: a\nVersion: 1-2\nArchitecture: mipsel\n");
    g_autoptr(TestScan) other = inspect(&control_plugin, "control", "Package: a\nVersion: 1\n");
    (void)state;
    check(test_scan_evidence(ipk, "package", "name", "a"), "manager", "opkg");
    check(test_scan_evidence(deb, "package", "name", "a"), "manager", "dpkg");
    assert_int_equal(other->evidence->len, 0);
    assert_false(is_called(&control_plugin, "src/debian/control"));
}

static void
test_apk(void **state)
{
    static const char installed[] =
        "C:Q1abc=\nP:musl\nV:1.2.3-r4\nA:x86_64\nS:1\nT:the musl c library\n"
        "U:https://musl.libc.org/\nL:MIT\no:musl-src\nm:A Person <a@example.org>\nF:lib\n"
        "R:ld-musl.so.1\na:0:0:777\nZ:Q1x=\nR:libc.musl.so.1\nF:\nR:.hidden\n\n"
        "P:zlib\nV:1.2.11-r3\nF:lib/apk/db\n\n";
    g_autoptr(TestScan) scan = inspect(&apk_plugin, "lib/apk/db/installed", installed);
    (void)state;
    const TestEvidence *found = test_scan_evidence(scan, "package", "name", "musl");
    check(found, "manager", "apk");
    check(found, "version", "1.2.3-r4");
    check(found, "arch", "x86_64");
    check(found, "licence", "MIT");
    check(found, "source", "musl-src");
    check(found, "homepage", "https://musl.libc.org/");
    found = test_scan_evidence(scan, "package-files", "package", "musl");
    check(found, "paths", "lib/ld-musl.so.1\nlib/libc.musl.so.1\n.hidden");
    assert_memory_equal(installed + found->offset, "R:ld-musl.so.1", 14);
    found = test_scan_evidence(scan, "package", "name", "zlib");
    check(found, "source", NULL);
    assert_null(test_scan_evidence(scan, "package-files", "package", "zlib"));

    g_autoptr(TestScan) info =
        inspect(&apk_plugin, ".PKGINFO",
                "# made by abuild\npkgname = uci\npkgver = 1-r0\narch = noarch\n"
                "origin = uci\nlicense = LGPL-2.1\n");
    check(test_scan_evidence(info, "package", "name", "uci"), "licence", "LGPL-2.1");
}

static void
test_os_release(void **state)
{
    static const char text[] =
        "NAME=\"OpenWrt\"\nVERSION_ID='21.02.3'\n# comment\nBAD KEY=1\n"
        "PRETTY_NAME=\"A \\\"B\\\" C\"\r\nEMPTY=\nHOME_URL=https://x.org/?a=b\n";
    g_autoptr(TestScan) scan = inspect(&os_release_plugin, "etc/os-release", text);
    (void)state;
    assert_int_equal(scan->evidence->len, 4);
    check(test_scan_evidence(scan, "os-release", "key", "name"), "value", "OpenWrt");
    const TestEvidence *found = test_scan_evidence(scan, "os-release", "key", "version_id");
    check(found, "value", "21.02.3");
    assert_memory_equal(text + found->offset, "VERSION_ID='21.02.3'", found->size);
    check(test_scan_evidence(scan, "os-release", "key", "pretty_name"), "value", "A \"B\" C");
    check(test_scan_evidence(scan, "os-release", "key", "home_url"), "value", "https://x.org/?a=b");

    g_autoptr(TestScan) bare = inspect(&os_release_plugin, "etc/alpine-release", "3.14.2\n");
    check(test_scan_evidence(bare, "os-release", "key", "alpine_release"), "value", "3.14.2");
    g_autoptr(TestScan) openwrt = inspect(&os_release_plugin, "etc/openwrt_release",
                                          "DISTRIB_ID='OpenWrt'\nDISTRIB_TARGET='ath79/generic'\n");
    check(test_scan_evidence(openwrt, "os-release", "key", "distrib_target"), "value",
          "ath79/generic");
    assert_true(is_called(&os_release_plugin, "usr/lib/os-release"));
    assert_true(is_called(&os_release_plugin, "etc/openwrt_release"));
}

static void
test_mutations(void **state)
{
    static const NetbomPlugin *const plugins[] = {&dpkg_plugin, &opkg_plugin, &control_plugin,
                                                  &apk_plugin, &os_release_plugin};
    NetbomBytes bytes = {(const uint8_t *)dpkg_status, sizeof dpkg_status - 1};
    TestMutation mutation = {.field_runs = 300};
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(plugins); i++)
        test_host_mutate(plugins[i], &bytes, 0, &mutation);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_dpkg),       cmocka_unit_test(test_file_lists),
        cmocka_unit_test(test_long_list),  cmocka_unit_test(test_opkg),
        cmocka_unit_test(test_control),    cmocka_unit_test(test_apk),
        cmocka_unit_test(test_os_release), cmocka_unit_test(test_mutations),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
