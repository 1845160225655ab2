/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-language-package.c: the inspectors of language packages and of build manifests. */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

extern const NetbomPlugin language_package_plugin, json_package_plugin, go_build_plugin,
    build_manifest_plugin;

static TestScan *
inspect_bytes(const NetbomPlugin *plugin, const char *path, const char *text, gsize size)
{
    TestScan *scan = test_scan_new();
    NetbomBytes bytes = {(const uint8_t *)text, size};
    test_host_inspect(plugin, path, plugin->inspect_formats ? "elf" : "text", &bytes, scan);
    return scan;
}

static TestScan *
inspect(const NetbomPlugin *plugin, const char *path, const char *text)
{
    return inspect_bytes(plugin, path, text, strlen(text));
}

/* One package is told, with these fields, of this part of the text. */
static void
check(const TestScan *scan, const char *text, const char *part, const char *manager,
      const char *name, const char *version, const char *licence)
{
    const TestEvidence *found = test_scan_evidence(scan, "package", "name", name);
    assert_non_null(found);
    assert_string_equal(test_evidence_field(found, "manager"), manager);
    assert_string_equal(test_evidence_field(found, "version"), version);
    const char *told = test_evidence_field(found, "licence");
    if (licence)
        assert_string_equal(told, licence);
    else
        assert_null(told);
    if (part) {
        assert_int_equal(found->size, strlen(part));
        assert_memory_equal(text + found->offset, part, found->size);
    }
}

static void
test_python(void **state)
{
    static const char text[] = "Metadata-Version: 2.1\nName: requests\nVersion: 2.28.1\n"
                               "License: Apache 2.0\nAuthor: A\n\nName: text\nVersion: 9\n";
    static const char expression[] =
        "Name: attrs\r\nVersion: 25.1.0\r\nLicense-Expression: MIT\r\n\r\n";
    g_autoptr(TestScan) scan =
        inspect(&language_package_plugin, "usr/lib/python3/requests.dist-info/METADATA", text);
    g_autoptr(TestScan) egg = inspect(&language_package_plugin, "x.egg-info/PKG-INFO", text);
    g_autoptr(TestScan) other =
        inspect(&language_package_plugin, "x/attrs.dist-info/METADATA", expression);
    (void)state;
    assert_int_equal(scan->evidence->len, 1);
    check(scan, text, "Name: requests\nVersion: 2.28.1\nLicense: Apache 2.0", "pypi", "requests",
          "2.28.1", "Apache 2.0");
    check(egg, text, NULL, "pypi", "requests", "2.28.1", "Apache 2.0");
    check(other, expression, NULL, "pypi", "attrs", "25.1.0", "MIT");
}

static void
test_ruby(void **state)
{
    static const char text[] =
        "# -*- encoding: utf-8 -*-\n# stub: rack 2.2.22 ruby lib\n\nGem::Specification.new do |s|\n"
        "  s.name = \"rack\".freeze\n  s.version = \"2.2.22\"\n"
        "  s.licenses = [\"MIT\".freeze]\nend\n";
    g_autoptr(TestScan) scan =
        inspect(&language_package_plugin, "usr/share/gems/specifications/rack.gemspec", text);
    (void)state;
    assert_int_equal(scan->evidence->len, 1);
    check(scan, text, NULL, "gem", "rack", "2.2.22", "MIT");
}

static void
test_lua(void **state)
{
    static const char text[] = "package = \"lua-cjson\"\nversion = \"2.1.0-1\"\ndescription = {\n"
                               "    license = \"MIT\"\n}\n";
    g_autoptr(TestScan) scan = inspect(
        &language_package_plugin, "usr/lib/luarocks/rocks-5.1/lua-cjson/2.1.0-1/x.rockspec", text);
    (void)state;
    check(scan, text, NULL, "luarocks", "lua-cjson", "2.1.0-1", "MIT");
}

static void
test_java(void **state)
{
    static const char text[] =
        "#Generated\nversion=2.11.0\ngroupId=commons-io\nartifactId=commons-io\n";
    g_autoptr(TestScan) scan =
        inspect(&language_package_plugin, "META-INF/maven/a/b/pom.properties", text);
    (void)state;
    check(scan, text, "version=2.11.0\ngroupId=commons-io\nartifactId=commons-io", "maven",
          "commons-io/commons-io", "2.11.0", NULL);
}

/* Neither a name without a version nor a version that is a sentence is a package. */
static void
test_not_packages(void **state)
{
    g_autoptr(TestScan) unnamed =
        inspect(&language_package_plugin, "a.dist-info/METADATA", "Name: a\nLicense: MIT\n\n");
    g_autoptr(TestScan) spoken = inspect(&language_package_plugin, "a.dist-info/METADATA",
                                         "Name: a\nVersion: one of these\n\n");
    g_autoptr(TestScan) variable = inspect(&language_package_plugin, "x/specifications/a.gemspec",
                                           "s.name = \"a\"\n s.version = Foo::VERSION + x\n");
    (void)state;
    assert_int_equal(unnamed->evidence->len, 0);
    assert_int_equal(spoken->evidence->len, 0);
    assert_int_equal(variable->evidence->len, 0);
}

static void
test_node(void **state)
{
    static const char text[] =
        "{\"name\": \"@esbuild/linux-arm\", \"version\": \"0.19.12\", \"license\": \"MIT\"}";
    g_autoptr(TestScan) scan =
        inspect(&json_package_plugin, "usr/lib/node_modules/@esbuild/linux-arm/package.json", text);
    g_autoptr(TestScan) debian =
        inspect(&json_package_plugin, "usr/share/nodejs/@esbuild/linux-arm/package.json", text);
    g_autoptr(TestScan) fixture =
        inspect(&json_package_plugin, "usr/lib/node_modules/a/test/b/package.json", text);
    g_autoptr(TestScan) broken =
        inspect(&json_package_plugin, "node_modules/a/package.json", "{\"name\": \"a\"");
    (void)state;
    check(scan, text, text, "npm", "@esbuild/linux-arm", "0.19.12", "MIT");
    check(debian, text, text, "npm", "@esbuild/linux-arm", "0.19.12", "MIT");
    assert_int_equal(fixture->evidence->len, 0);
    assert_int_equal(broken->evidence->len, 0);
}

static void
test_composer(void **state)
{
    static const char text[] = "{\"packages\": [{\"name\": \"monolog\\/monolog\", \"version\": "
                               "\"2.9.1\", \"license\": [\"MIT\"]}, {\"name\": \"a/b\"}]}";
    g_autoptr(TestScan) scan =
        inspect(&json_package_plugin, "www/vendor/composer/installed.json", text);
    (void)state;
    assert_int_equal(scan->evidence->len, 1);
    check(scan, text, text, "composer", "monolog/monolog", "2.9.1", "MIT");
}

#define GO_START "\x30\x77\xaf\x0c\x92\x74\x08\x02\x41\xe1\xc1\x07\xe6\xd6\x18\xe6"
#define GO_END   "\xf9\x32\x43\x31\x86\x18\x20\x72\x00\x82\x42\x10\x41\x16\xd8\xf2"

static void
test_go(void **state)
{
    static const char text[] =
        "\x7f"
        "ELF 00" GO_START "path\tgithub.com/a/b/cmd\nmod\tgithub.com/a/b\t(devel)\t\n"
        "dep\tgolang.org/x/sys\tv0.1.0\th1:abc=\n"
        "dep\tgithub.com/old/c\tv1.0.0\n=>\tgithub.com/new/c\tv1.2.3\th1:def=\n"
        "build\t-compiler=gc\n" GO_END "dep\tgithub.com/behind/d\tv1.0.0\n";
    static const char cut[] = GO_START "dep\tgolang.org/x/sys\tv0.1.0\n";
    g_autoptr(TestScan) scan = inspect_bytes(&go_build_plugin, "usr/bin/b", text, sizeof text - 1);
    g_autoptr(TestScan) unended = inspect_bytes(&go_build_plugin, "usr/bin/b", cut, sizeof cut - 1);
    (void)state;
    assert_int_equal(scan->evidence->len, 2);
    check(scan, text, "dep\tgolang.org/x/sys\tv0.1.0\th1:abc=", "golang", "golang.org/x/sys",
          "v0.1.0", NULL);
    check(scan, text, "=>\tgithub.com/new/c\tv1.2.3\th1:def=", "golang", "github.com/new/c",
          "v1.2.3", NULL);
    assert_int_equal(unended->evidence->len, 0);
}

static void
test_manifests(void **state)
{
    static const char openwrt[] = "base-files - 1482-r1\nbusybox - 1.36.1-1\nca-bundle - 20230311\n"
                                  "dnsmasq - 2.90-2\ndropbear - 2022.82-6\n";
    static const char yocto[] = "base-files cortexa7 3.0.14-r89\nbusybox cortexa7 1.35.0-r0\n"
                                "eudev cortexa7 3.2.10-r0\nkmod cortexa7 29-r0\nlibc6 cortexa7 "
                                "2.35-r0\n";
    static const char licences[] = "PACKAGE NAME: busybox\nPACKAGE VERSION: 1.35.0\n"
                                   "RECIPE NAME: busybox\nLICENSE: GPL-2.0-only\n\n"
                                   "PACKAGE NAME: kmod\nPACKAGE VERSION: 29\n";
    static const char prose[] =
        "this is a\nfile of text\nwith three words\non each line\nno list 2\n";
    g_autoptr(TestScan) one = inspect(&build_manifest_plugin, "x/openwrt.manifest", openwrt);
    g_autoptr(TestScan) two = inspect(&build_manifest_plugin, "image.manifest", yocto);
    g_autoptr(TestScan) three = inspect(&build_manifest_plugin, "a/license.manifest", licences);
    g_autoptr(TestScan) none = inspect(&build_manifest_plugin, "a/x.manifest", prose);
    (void)state;
    assert_int_equal(one->evidence->len, 5);
    check(one, openwrt, "busybox - 1.36.1-1", "opkg", "busybox", "1.36.1-1", NULL);
    assert_int_equal(two->evidence->len, 5);
    check(two, yocto, "busybox cortexa7 1.35.0-r0", "yocto", "busybox", "1.35.0-r0", NULL);
    assert_int_equal(three->evidence->len, 2);
    check(three, licences, NULL, "yocto", "busybox", "1.35.0", "GPL-2.0-only");
    assert_int_equal(none->evidence->len, 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_python),       cmocka_unit_test(test_ruby),
        cmocka_unit_test(test_lua),          cmocka_unit_test(test_java),
        cmocka_unit_test(test_not_packages), cmocka_unit_test(test_node),
        cmocka_unit_test(test_composer),     cmocka_unit_test(test_go),
        cmocka_unit_test(test_manifests),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
