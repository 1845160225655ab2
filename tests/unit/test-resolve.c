/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From evidence to components. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "scene.h"

#define OPENSSL_3                                                                                  \
    "\"component\":\"openssl\",\"rule\":\"openssl\",\"confidence\":\"90\",\"version\":\"3.0.11\""
#define ZLIB "\"component\":\"zlib\",\"rule\":\"zlib\",\"confidence\":\"90\",\"version\":\"1.2.13\""

static void
test_match_confirms_its_package(void **state)
{
    Scene scene;
    scene_begin(&scene);
    guint status = scene_file(&scene, "var/lib/dpkg/status", "text");
    guint list = scene_file(&scene, "var/lib/dpkg/info/libssl3:armhf.list", "text");
    guint library = scene_file(&scene, "usr/lib/libcrypto.so.3", "elf");
    scene_evidence(&scene, status, "package",
                   "\"manager\":\"dpkg\",\"name\":\"libssl3\",\"version\":\"3.0.11-1~deb12u2\","
                   "\"arch\":\"armhf\",\"source\":\"openssl\"");
    scene_evidence(
        &scene, list, "package-files",
        "\"manager\":\"dpkg\",\"package\":\"libssl3\",\"paths\":\"usr/lib/libcrypto.so.3\"");
    scene_evidence(&scene, library, "signature", OPENSSL_3);
    scene_judge(&scene, *state, "2026-11-01");
    assert_int_equal(scene.inventory->components->len, 1);
    const Component *package = scene_component(&scene, "libssl3");
    assert_non_null(package);
    assert_string_equal(package->version, "3.0.11-1~deb12u2");
    assert_string_equal(package->upstream_version, "3.0.11");
    assert_string_equal(package->cpe, "cpe:2.3:a:openssl:openssl:3.0.11:*:*:*:*:*:*:*");
    assert_int_equal(package->occurrences->len, 2);
    scene_end(&scene);
}

static void
test_copy_in_another_package_is_its_own(void **state)
{
    Scene scene;
    scene_begin(&scene);
    guint status = scene_file(&scene, "var/lib/dpkg/status", "text");
    guint list = scene_file(&scene, "var/lib/dpkg/info/rsync.list", "text");
    guint program = scene_file(&scene, "usr/bin/rsync", "elf");
    scene_evidence(
        &scene, status, "package",
        "\"manager\":\"dpkg\",\"name\":\"rsync\",\"version\":\"3.2.7-1\",\"source\":\"rsync\"");
    scene_evidence(&scene, list, "package-files",
                   "\"manager\":\"dpkg\",\"package\":\"rsync\",\"paths\":\"usr/bin/rsync\"");
    scene_evidence(&scene, program, "signature", ZLIB);
    scene_judge(&scene, *state, "2026-11-01");
    assert_int_equal(scene.inventory->components->len, 2);
    assert_string_equal(scene_component(&scene, "zlib")->version, "1.2.13");
    scene_end(&scene);
}

/* A Python package that a package of the distribution brought is that one; a module that is built
 * into its program is one more. */
static void
test_packages_of_languages(void **state)
{
    Scene scene;
    scene_begin(&scene);
    guint status = scene_file(&scene, "var/lib/dpkg/status", "text");
    guint list = scene_file(&scene, "var/lib/dpkg/info/python3-six.list", "text");
    guint owned = scene_file(&scene, "usr/lib/python3/dist-packages/six.egg-info", "text");
    guint free_one = scene_file(&scene, "opt/lib/Foo_Bar.dist-info/METADATA", "text");
    guint program = scene_file(&scene, "usr/bin/rsync", "elf");
    scene_evidence(&scene, owned, "package",
                   "\"manager\":\"pypi\",\"name\":\"six\",\"version\":\"1.16.0\"");
    scene_evidence(&scene, free_one, "package",
                   "\"manager\":\"pypi\",\"name\":\"Foo_Bar\",\"version\":\"2.0\"");
    scene_evidence(&scene, program, "package",
                   "\"manager\":\"golang\",\"name\":\"golang.org/x/sys\",\"version\":\"v0.1.0\"");
    scene_evidence(&scene, status, "package",
                   "\"manager\":\"dpkg\",\"name\":\"python3-six\",\"version\":\"1.16.0-4\"");
    scene_evidence(&scene, list, "package-files",
                   "\"manager\":\"dpkg\",\"package\":\"python3-six\",\"paths\":"
                   "\"usr/lib/python3/dist-packages/six.egg-info\\nusr/bin/rsync\"");
    scene_judge(&scene, *state, "2026-11-01");
    assert_int_equal(scene.inventory->components->len, 3);
    assert_non_null(scene_component(&scene, "python3-six"));
    assert_string_equal(scene_component(&scene, "Foo_Bar")->purl, "pkg:pypi/foo-bar@2.0");
    assert_string_equal(scene_component(&scene, "golang.org/x/sys")->purl,
                        "pkg:golang/golang.org/x/sys@v0.1.0");
    scene_end(&scene);
}

/* A program that prints the version of a library that it is linked with does not contain it. */
static void
test_using_is_not_containing(void **state)
{
    Scene scene;
    scene_begin(&scene);
    guint library = scene_file(&scene, "usr/lib/libz.so.1.2.11", "elf");
    guint program = scene_file(&scene, "usr/bin/tool", "elf");
    scene_evidence(&scene, library, "elf-soname", "\"soname\":\"libz.so.1\"");
    scene_evidence(
        &scene, library, "signature",
        "\"component\":\"zlib\",\"rule\":\"zlib\",\"confidence\":\"90\",\"version\":\"1.2.11\"");
    scene_evidence(&scene, program, "elf-needed", "\"library\":\"libz.so.1\"");
    scene_evidence(&scene, program, "signature", ZLIB);
    scene_judge(&scene, *state, "2026-11-01");
    assert_int_equal(scene.inventory->components->len, 1);
    assert_string_equal(scene_component(&scene, "zlib")->version, "1.2.11");
    scene_end(&scene);
}

/* The libraries that Linux carries inside it are Linux. */
static void
test_kernel_copies_are_the_kernel(void **state)
{
    Scene scene;
    scene_begin(&scene);
    guint kernel = scene_file(&scene, "boot/vmlinux", "vmlinux");
    scene_evidence(
        &scene, kernel, "signature",
        "\"component\":\"linux\",\"rule\":\"linux\",\"confidence\":\"95\",\"version\":\"6.1.176\"");
    scene_evidence(&scene, kernel, "signature", ZLIB);
    scene_judge(&scene, *state, "2026-11-01");
    assert_int_equal(scene.inventory->components->len, 1);
    assert_string_equal(scene_component(&scene, "linux")->version, "6.1.176");
    scene_end(&scene);
}

static void
test_version_from_the_file_name(void **state)
{
    Scene scene;
    scene_begin(&scene);
    guint library = scene_file(&scene, "usr/lib/libcjson.so.1.7.15", "elf");
    scene_evidence(&scene, library, "signature",
                   "\"component\":\"cjson\",\"rule\":\"cjson\",\"confidence\":\"70\"");
    scene_judge(&scene, *state, "2026-11-01");
    assert_string_equal(scene_component(&scene, "cjson")->version, "1.7.15");
    scene_end(&scene);
}

/* Its groups are the parts of a version that the name writes without dots. */
static void
test_version_parts_from_the_file_name(void **state)
{
    Scene scene;
    scene_begin(&scene);
    guint library = scene_file(&scene, "usr/lib/libacl.so.1.1.2301", "elf");
    scene_evidence(&scene, library, "signature",
                   "\"component\":\"acl\",\"rule\":\"acl\",\"confidence\":\"90\"");
    scene_judge(&scene, *state, "2026-11-01");
    assert_string_equal(scene_component(&scene, "acl")->version, "2.3.1");
    scene_end(&scene);
}

/* Two programs that need libnl name versions of it; the library names none. */
static void
users_scene(Scene *scene, const char *other_version)
{
    scene_begin(scene);
    guint library = scene_file(scene, "usr/lib/libnl-3.so.200", "elf");
    scene_evidence(scene, library, "elf-soname", "\"soname\":\"libnl-3.so.200\"");
    scene_evidence(scene, library, "signature",
                   "\"component\":\"libnl\",\"rule\":\"libnl\",\"confidence\":\"90\"");
    for (int i = 0; i < 2; i++) {
        g_autofree char *path = g_strdup_printf("usr/bin/nl-tool%d", i);
        g_autofree char *fields =
            g_strdup_printf("\"component\":\"libnl\",\"rule\":\"libnl\",\"confidence\":"
                            "\"95\",\"version\":\"%s\"",
                            i == 0 ? "3.7.0" : other_version);
        guint program = scene_file(scene, path, "elf");
        scene_evidence(scene, program, "elf-needed", "\"library\":\"libnl-3.so.200\"");
        scene_evidence(scene, program, "signature", fields);
    }
}

static void
test_users_name_the_version(void **state)
{
    Scene scene;
    users_scene(&scene, "3.7.0");
    scene_judge(&scene, *state, "2026-11-01");
    assert_int_equal(scene.inventory->components->len, 1);
    const Component *library = scene_component(&scene, "libnl");
    assert_string_equal(library->version, "3.7.0");
    assert_int_equal(library->occurrences->len, 3);
    scene_end(&scene);
}

static void
test_users_that_disagree_name_none(void **state)
{
    Scene scene;
    users_scene(&scene, "3.5.0");
    scene_judge(&scene, *state, "2026-11-01");
    assert_int_equal(scene.inventory->components->len, 1);
    assert_null(scene_component(&scene, "libnl")->version);
    scene_end(&scene);
}

/* A module with a SONAME of its own that needs the library is a user, too. */
static void
test_a_plugin_is_no_copy(void **state)
{
    Scene scene;
    scene_begin(&scene);
    guint module = scene_file(&scene, "usr/lib/tool/mod.so", "elf");
    scene_evidence(&scene, module, "elf-soname", "\"soname\":\"mod.so\"");
    scene_evidence(&scene, module, "elf-needed", "\"library\":\"libcjson.so.1\"");
    scene_evidence(&scene, module, "signature",
                   "\"component\":\"cjson\",\"rule\":\"cjson\",\"confidence\":\"90\"");
    scene_judge(&scene, *state, "2026-11-01");
    assert_int_equal(scene.inventory->components->len, 0);
    assert_int_equal(scene.inventory->set_aside->len, 1);
    scene_end(&scene);
}

/* However many texts name it. */
static void
test_a_text_is_a_lead(void **state)
{
    Scene scene;
    scene_begin(&scene);
    for (int i = 0; i < 3; i++) {
        g_autofree char *path = g_strdup_printf("usr/share/doc/%d.txt", i);
        guint text = scene_file(&scene, path, "text");
        scene_evidence(&scene, text, "signature", ZLIB);
    }
    scene_judge(&scene, *state, "2026-11-01");
    assert_true(scene_component(&scene, "zlib")->confidence < 0.5);
    assert_null(scene_component(&scene, "zlib")->version);
    scene_end(&scene);
}

static void
test_a_script_is_no_text(void **state)
{
    Scene scene;
    scene_begin(&scene);
    guint script = scene_file(&scene, "www/jquery.js", "text");
    scene_evidence(&scene, script, "signature", ZLIB);
    scene_judge(&scene, *state, "2026-11-01");
    assert_string_equal(scene_component(&scene, "zlib")->version, "1.2.13");
    assert_true(scene_component(&scene, "zlib")->confidence > 0.9);
    scene_end(&scene);
}

static void
test_dependencies(void **state)
{
    Scene scene;
    scene_begin(&scene);
    guint library = scene_file(&scene, "usr/lib/libz.so.1", "elf");
    guint program = scene_file(&scene, "usr/sbin/dropbear", "elf");
    scene_evidence(&scene, library, "elf-soname", "\"soname\":\"libz.so.1\"");
    scene_evidence(&scene, library, "signature", ZLIB);
    scene_evidence(&scene, program, "elf-needed", "\"library\":\"libz.so.1\"");
    scene_evidence(&scene, program, "signature",
                   "\"component\":\"dropbear\",\"rule\":\"dropbear\",\"confidence\":\"90\","
                   "\"version\":\"2022.83\"");
    scene_judge(&scene, *state, "2026-11-01");
    const Component *dropbear = scene_component(&scene, "dropbear");
    assert_int_equal(dropbear->depends->len, 1);
    assert_ptr_equal(g_ptr_array_index(dropbear->depends, 0), scene_component(&scene, "zlib"));
    assert_non_null(scene_attribution(dropbear, dropbear->manufacturer, ROLE_MADE_BY));
    scene_end(&scene);
}

/* The name of a library's file says which release it is, or which it may be. */
static void
test_release_by_file_name(void **state)
{
    static const struct {
        const char *component, *path, *version, *range;
    } cases[] = {
        {"libffi", "usr/lib/libffi.so.7.1.0", "3.3", NULL},
        {"libffi", "usr/lib/libffi.so.6.0.1", NULL, "vers:generic/>=3.0.12|<=3.0.13"},
        {"libffi", "usr/lib/libffi.so.7", NULL, NULL},
        {"zeromq", "usr/lib/libzmq.so.5.2.3", "4.3.3", NULL},
        {"grpc", "usr/lib/libgrpc++.so.1.30.2", "1.30.2", NULL},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        Scene scene;
        scene_begin(&scene);
        guint library = scene_file(&scene, cases[i].path, "elf");
        g_autofree char *fields = g_strdup_printf(
            "\"component\":\"%s\",\"rule\":\"x\",\"confidence\":\"90\"", cases[i].component);
        scene_evidence(&scene, library, "signature", fields);
        scene_judge(&scene, *state, "2026-07-01");
        const Component *component = scene_component(&scene, cases[i].component);
        assert_non_null(component);
        assert_int_equal(g_strcmp0(component->version, cases[i].version), 0);
        assert_int_equal(g_strcmp0(component->version_range, cases[i].range), 0);
        assert_int_equal(g_strcmp0(component->version_name,
                                   cases[i].version ? strrchr(cases[i].path, '/') + 1 : NULL),
                         0);
        scene_end(&scene);
    }
}

/* Where a project forgets to raise its number, what is found is where a range begins. */
static void
test_number_that_lags(void **state)
{
    Scene scene;
    scene_begin(&scene);
    guint program = scene_file(&scene, "usr/sbin/ndppd", "elf");
    scene_evidence(&scene, program, "signature",
                   "\"component\":\"ndppd\",\"rule\":\"ndppd\",\"confidence\":\"95\","
                   "\"version\":\"0.2.4\"");
    scene_judge(&scene, *state, "2026-11-01");
    const Component *component = scene_component(&scene, "ndppd");
    assert_null(component->version);
    assert_string_equal(component->version_range, "vers:generic/>=0.2.4");
    scene_end(&scene);
}

/* A device may keep the list of its packages and not what they hold: the same software in the same
 * version is the package, the same name in another version is not. */
static void
test_package_without_its_files(void **state)
{
    static const struct {
        const char *package, *version;
        guint components;
    } cases[] = {
        {"libopenssl3", "3.0.11-1", 1}, {"openssl", "3.0.11-1", 1}, {"libopenssl3", "3.0.9-1", 2},
        {"opensslfoo", "3.0.11-1", 2},  {"open", "3.0.11-1", 2},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        Scene scene;
        scene_begin(&scene);
        guint status = scene_file(&scene, "usr/lib/opkg/status", "text");
        guint library = scene_file(&scene, "usr/lib/libcrypto.so.3", "elf");
        g_autofree char *fields =
            g_strdup_printf("\"manager\":\"opkg\",\"name\":\"%s\",\"version\":\"%s\"",
                            cases[i].package, cases[i].version);
        scene_evidence(&scene, status, "package", fields);
        scene_evidence(&scene, library, "signature", OPENSSL_3);
        scene_judge(&scene, *state, "2026-11-01");
        assert_int_equal(scene.inventory->components->len, cases[i].components);
        assert_non_null(scene_component(&scene, cases[i].package));
        scene_end(&scene);
    }
}

/* What modules are for: a release, or a distribution's ABI, which several releases have. */
static void
test_kernel_of_modules(void **state)
{
    static const struct {
        const char *vermagic, *version, *range;
    } cases[] = {
        {"5.10.176 SMP mod_unload ARMv7 p2v8", "5.10.176", NULL},
        {"3.4.11-rt19 preempt mod_unload MIPS32_R1", "3.4.11", NULL},
        {"6.1.0-26-armmp SMP mod_unload modversions", NULL, "vers:generic/>=6.1|<6.2"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        Scene scene;
        scene_begin(&scene);
        guint module = scene_file(&scene, "lib/modules/ext4.ko", "elf");
        scene_modinfo(&scene, module, "ext4", "license", "GPL");
        scene_modinfo(&scene, module, "ext4", "vermagic", cases[i].vermagic);
        scene_judge(&scene, *state, "2026-11-01");
        assert_int_equal(scene.inventory->components->len, 1);
        const Component *kernel = scene_component(&scene, "linux");
        assert_int_equal(g_strcmp0(kernel->version, cases[i].version), 0);
        assert_int_equal(g_strcmp0(kernel->version_range, cases[i].range), 0);
        scene_end(&scene);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_match_confirms_its_package),
        cmocka_unit_test(test_copy_in_another_package_is_its_own),
        cmocka_unit_test(test_packages_of_languages),
        cmocka_unit_test(test_using_is_not_containing),
        cmocka_unit_test(test_kernel_copies_are_the_kernel),
        cmocka_unit_test(test_version_from_the_file_name),
        cmocka_unit_test(test_version_parts_from_the_file_name),
        cmocka_unit_test(test_users_name_the_version),
        cmocka_unit_test(test_users_that_disagree_name_none),
        cmocka_unit_test(test_a_plugin_is_no_copy),
        cmocka_unit_test(test_a_text_is_a_lead),
        cmocka_unit_test(test_a_script_is_no_text),
        cmocka_unit_test(test_dependencies),
        cmocka_unit_test(test_release_by_file_name),
        cmocka_unit_test(test_number_that_lags),
        cmocka_unit_test(test_package_without_its_files),
        cmocka_unit_test(test_kernel_of_modules),
    };
    return cmocka_run_group_tests(tests, scene_setup, scene_teardown);
}
