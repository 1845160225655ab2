/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From evidence to components, suppliers and verdicts. The records are written as the worker writes
 * them, and judged with the real data.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "assess/judge.h"
#include "attribute/attribute.h"
#include "resolve/resolve.h"
#include "worker/record-read.h"

typedef struct {
    Signatures *signatures;
    ModuleNames *modules;
    Registry *registry;
    Designations *lists;
} Data;

typedef struct {
    GString *text;
    guint nodes;
    ScanRecord *record;
    Inventory *inventory;
} Scene;

static char *
data_path(const char *name)
{
    const char *directory = g_getenv("NETBOM_DATA_DIR");
    return g_build_filename(directory ? directory : "signatures", name, NULL);
}

static int
setup(void **state)
{
    Data *data = g_new0(Data, 1);
    g_autofree char *components = data_path("components"),
                    *modules = data_path("kernel-modules.txt");
    g_autofree char *suppliers = data_path("suppliers"), *lists = data_path("designations");
    g_autoptr(GError) error = NULL;
    data->signatures = signatures_load(components, NULL, NULL, &error);
    data->modules = module_names_load(modules, NULL);
    data->registry = registry_load(suppliers, NULL, NULL);
    data->lists = designations_load(lists, NULL, NULL);
    *state = data;
    return data->signatures && data->modules && data->registry && data->lists ? 0 : -1;
}

static int
teardown(void **state)
{
    Data *data = *state;
    signatures_free(data->signatures);
    module_names_free(data->modules);
    registry_free(data->registry);
    designations_free(data->lists);
    g_free(data);
    return 0;
}

/* ---- building a record ---- */

static void
scene_begin(Scene *scene)
{
    scene->text =
        g_string_new("{\"t\":\"node\",\"id\":0,\"kind\":\"file\",\"path\":\"\",\"size\":100}\n");
    scene->nodes = 1;
}

static guint
scene_file(Scene *scene, const char *path, const char *format)
{
    g_string_append_printf(
        scene->text,
        "{\"t\":\"node\",\"id\":%u,\"parent\":0,\"kind\":\"file\",\"path\":\"!/squashfs@0x0/%s\","
        "\"format\":\"%s\",\"size\":10}\n",
        scene->nodes, path, format);
    return scene->nodes++;
}

/* fields: JSON pairs without braces. */
static void
scene_evidence(Scene *scene, guint node, const char *kind, const char *fields)
{
    g_string_append_printf(
        scene->text,
        "{\"t\":\"evidence\",\"node\":%u,\"kind\":\"%s\",\"offset\":4,\"size\":8,"
        "\"fields\":{%s}}\n",
        node, kind, fields);
}

static void
scene_modinfo(Scene *scene, guint node, const char *module, const char *key, const char *value)
{
    g_autofree char *fields =
        g_strdup_printf("\"key\":\"%s\",\"value\":\"%s\",\"module\":\"%s\"", key, value, module);
    scene_evidence(scene, node, "modinfo", fields);
}

static void
scene_judge(Scene *scene, const Data *data, const char *as_of)
{
    g_string_append_printf(
        scene->text,
        "{\"t\":\"done\",\"nodes\":%u,\"decoded\":0,\"total\":100,\"understood\":100,"
        "\"padding\":0,\"unknown\":0,\"high_entropy\":0}\n",
        scene->nodes);
    scene->record = scan_record_new();
    scene->record->image_size = 100;
    scene->record->image_name = g_strdup("image.bin");
    g_autoptr(RecordReader) reader = record_reader_new(scene->record, 1000, 1000);
    assert_true(record_reader_feed(reader, scene->text->str, scene->text->len));
    record_reader_finish(reader);
    assert_true(scene->record->complete);
    scene->inventory = resolve(scene->record, data->signatures, data->modules);
    attribute(scene->inventory, data->registry, data->modules);
    AssessChoice choice = {0};
    assert_true(date_parse(as_of, &choice.as_of));
    g_autoptr(Judge) judge = judge_new(data->registry, data->lists, &choice);
    judge_inventory(judge, scene->inventory);
}

static void
scene_end(Scene *scene)
{
    inventory_free(scene->inventory);
    scan_record_free(scene->record);
    g_string_free(scene->text, TRUE);
}

static const Component *
find(const Scene *scene, const char *name)
{
    for (guint i = 0; i < scene->inventory->components->len; i++) {
        const Component *component = g_ptr_array_index(scene->inventory->components, i);
        if (strcmp(component->name, name) == 0)
            return component;
    }
    return NULL;
}

static const Attribution *
attribution_of(const Component *component, const char *supplier, Role role)
{
    for (guint i = 0; component && i < component->attributions->len; i++) {
        const Attribution *attribution = g_ptr_array_index(component->attributions, i);
        if (strcmp(attribution->supplier, supplier) == 0 && attribution->role == role)
            return attribution;
    }
    return NULL;
}

#define OPENSSL_3                                                                                  \
    "\"component\":\"openssl\",\"rule\":\"openssl\",\"confidence\":\"90\",\"version\":\"3.0.11\""
#define ZLIB "\"component\":\"zlib\",\"rule\":\"zlib\",\"confidence\":\"90\",\"version\":\"1.2.13\""

/* ---- components ---- */

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
    const Component *package = find(&scene, "libssl3");
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
    assert_string_equal(find(&scene, "zlib")->version, "1.2.13");
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
    assert_non_null(find(&scene, "python3-six"));
    assert_string_equal(find(&scene, "Foo_Bar")->purl, "pkg:pypi/foo-bar@2.0");
    assert_string_equal(find(&scene, "golang.org/x/sys")->purl,
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
    assert_string_equal(find(&scene, "zlib")->version, "1.2.11");
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
    assert_string_equal(find(&scene, "linux")->version, "6.1.176");
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
    assert_string_equal(find(&scene, "cjson")->version, "1.7.15");
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
    assert_string_equal(find(&scene, "acl")->version, "2.3.1");
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
    const Component *library = find(&scene, "libnl");
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
    assert_null(find(&scene, "libnl")->version);
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
    assert_true(find(&scene, "zlib")->confidence < 0.5);
    assert_null(find(&scene, "zlib")->version);
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
    assert_string_equal(find(&scene, "zlib")->version, "1.2.13");
    assert_true(find(&scene, "zlib")->confidence > 0.9);
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
    const Component *dropbear = find(&scene, "dropbear");
    assert_int_equal(dropbear->depends->len, 1);
    assert_ptr_equal(g_ptr_array_index(dropbear->depends, 0), find(&scene, "zlib"));
    assert_non_null(attribution_of(dropbear, dropbear->manufacturer, ROLE_MADE_BY));
    scene_end(&scene);
}

/* ---- kernel modules ---- */

static void
module_scene(Scene *scene, const char *name, const char *author, const char *licence, bool intree)
{
    scene_begin(scene);
    guint module = scene_file(scene, "lib/modules/m.ko", "elf");
    scene_modinfo(scene, module, name, "author", author);
    scene_modinfo(scene, module, name, "license", licence);
    if (intree)
        scene_modinfo(scene, module, name, "intree", "Y");
}

static void
test_foreign_module_is_made_by_its_author(void **state)
{
    Scene scene;
    module_scene(&scene, "hw_plc_core", "Huawei Tech. Co., Ltd.", "Proprietary", false);
    scene_judge(&scene, *state, "2026-11-01");
    const Component *module = find(&scene, "hw_plc_core");
    const Attribution *attribution = attribution_of(module, "huawei", ROLE_MADE_BY);
    assert_non_null(attribution);
    assert_true(attribution->confidence >= ASSESS_STRENGTH_ASSERTED);
    assert_int_equal(attribution->proof.offset, 4);
    assert_true(module->designations->len > 0);
    scene_end(&scene);
}

/* Before any list was in force there was nothing to find. */
static void
test_dates_count(void **state)
{
    Scene scene;
    module_scene(&scene, "hw_plc_core", "Huawei Tech. Co., Ltd.", "Proprietary", false);
    scene_judge(&scene, *state, "2010-01-01");
    const Component *module = find(&scene, "hw_plc_core");
    assert_non_null(attribution_of(module, "huawei", ROLE_MADE_BY));
    assert_int_equal(module->designations->len, 0);
    scene_end(&scene);
}

static void
check_no_accusation(const Scene *scene)
{
    for (guint i = 0; i < scene->inventory->components->len; i++) {
        const Component *component = g_ptr_array_index(scene->inventory->components, i);
        assert_null(attribution_of(component, "huawei", ROLE_MADE_BY));
        assert_int_equal(component->designations->len, 0);
    }
    assert_int_equal(scene->inventory->designations->len, 0);
}

static void
test_modules_of_linux_are_linux(void **state)
{
    static const struct {
        const char *name, *author, *licence;
        bool intree;
    } MODULES[] = {
        {"huawei_cdc_ncm", "Enrico Mioso <mrkiko.rs@gmail.com>", "GPL", true},
        {"hns3", "Huawei Tech. Co., Ltd.", "GPL", true},
        {"hinic", "Huawei Technologies CO., Ltd", "GPL",
         false}, /* built apart, and still of Linux */
        {"erofs", "Gao Xiang, Chao Yu, Miao Xie, CONSUMER BG, HUAWEI Inc.", "GPL", true},
        {"newer_than_the_list", "Huawei Tech. Co., Ltd.", "GPL", true},
        {"some_port", "Somebody <somebody@huawei.com>", "GPL", false},
        {"aztech_card", "Aztech Labs", "Proprietary", false},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(MODULES); i++) {
        Scene scene;
        module_scene(&scene, MODULES[i].name, MODULES[i].author, MODULES[i].licence,
                     MODULES[i].intree);
        scene_judge(&scene, *state, "2026-11-01");
        if (strcmp(MODULES[i].name, "some_port") != 0)
            check_no_accusation(&scene);
        else /* a lead at most */
            assert_int_equal(find(&scene, "some_port")->designations->len, 0);
        scene_end(&scene);
    }
}

/* ---- files that nobody knows ---- */

#define NOTICE(text) "\"key\":\"copyright\",\"value\":\"" text "\""
#define HUAWEI       NOTICE("Copyright (C) 2015 Huawei Technologies Co., Ltd. All rights reserved.")

static void
test_notice_names_the_maker(void **state)
{
    static const struct {
        const char *first, *second;
        double low, high; /* of made-by huawei; 0: not said */
    } FILES[] = {
        {HUAWEI, NULL, 0.7, 0.75},
        {HUAWEI, NOTICE("Copyright 1995-2022 Mark Adler"), 0.7, 0.75},
        {NOTICE("Copyright (c) 2015 Huawei"), NULL, 0.5, 0.6},
        {NOTICE("Copyright (c) 2015 Huawei Fan Club"), NULL, 0, 0},
        {NOTICE("Copyright (c) 2015 Huawei Village Farming Co., Ltd."), NULL, 0, 0},
        {HUAWEI, NOTICE("Copyright (c) 2015 ZTE Corporation"), 0, 0},
        {HUAWEI, "\"key\":\"free-licence\",\"value\":\"this is free software\"", 0, 0},
        {NOTICE("made for Huawei Technologies Co., Ltd."), NULL, 0, 0},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(FILES); i++) {
        Scene scene;
        scene_begin(&scene);
        guint file = scene_file(&scene, "bin/cms", "elf");
        scene_evidence(&scene, file, "notice", FILES[i].first);
        if (FILES[i].second)
            scene_evidence(&scene, file, "notice", FILES[i].second);
        scene_judge(&scene, *state, "2026-11-01");
        const Attribution *maker = attribution_of(find(&scene, "cms"), "huawei", ROLE_MADE_BY);
        assert_int_equal(maker != NULL, FILES[i].low > 0);
        if (maker)
            assert_true(maker->confidence >= FILES[i].low && maker->confidence <= FILES[i].high);
        else
            check_no_accusation(&scene);
        scene_end(&scene);
    }
}

/* The file of a package is the package's, and a program that a rule knows is that program. */
static void
test_notice_in_a_known_file(void **state)
{
    Scene scene;
    scene_begin(&scene);
    guint status = scene_file(&scene, "var/lib/dpkg/status", "text");
    guint list = scene_file(&scene, "var/lib/dpkg/info/some-tool.list", "text");
    guint packaged = scene_file(&scene, "usr/bin/some-tool", "elf");
    guint known = scene_file(&scene, "bin/busybox", "elf");
    scene_evidence(&scene, status, "package",
                   "\"manager\":\"dpkg\",\"name\":\"some-tool\",\"version\":\"1.0-1\","
                   "\"arch\":\"armhf\"");
    scene_evidence(&scene, list, "package-files",
                   "\"manager\":\"dpkg\",\"package\":\"some-tool\","
                   "\"paths\":\"usr/bin/some-tool\"");
    scene_evidence(&scene, known, "signature",
                   "\"component\":\"busybox\",\"rule\":\"busybox\",\"confidence\":\"90\","
                   "\"version\":\"1.35.0\"");
    scene_evidence(&scene, packaged, "notice", HUAWEI);
    scene_evidence(&scene, known, "notice", HUAWEI);
    scene_judge(&scene, *state, "2026-11-01");
    check_no_accusation(&scene);
    assert_non_null(find(&scene, "busybox"));
    scene_end(&scene);
}

/* ---- the image ---- */

static const Attribution *
image_attribution(const Scene *scene, const char *supplier, Role role)
{
    for (guint i = 0; i < scene->inventory->attributions->len; i++) {
        const Attribution *attribution = g_ptr_array_index(scene->inventory->attributions, i);
        if (strcmp(attribution->supplier, supplier) == 0 && attribution->role == role)
            return attribution;
    }
    return NULL;
}

static double
image_strength(const Scene *scene, const char *supplier, Role role)
{
    const Attribution *attribution = image_attribution(scene, supplier, role);
    return attribution ? attribution->confidence : 0;
}

/* One channel alone never asserts; two that agree do, and open builds weaken a header. */
static void
test_channels_agree(void **state)
{
    static const struct {
        bool header, modules, openwrt;
        double low, high;
    } IMAGES[] = {
        {true, false, false, 0.69, 0.76},
        {false, true, false, 0, 0},
        {true, true, false, 0.80, 0.97},
        {true, false, true, 0.01, 0.49},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(IMAGES); i++) {
        Scene scene;
        scene_begin(&scene);
        if (IMAGES[i].header)
            scene_evidence(&scene, 0, "header", "\"key\":\"vendor\",\"value\":\"Dahua\"");
        if (IMAGES[i].openwrt) {
            guint release = scene_file(&scene, "etc/os-release", "text");
            scene_evidence(&scene, release, "os-release", "\"key\":\"name\",\"value\":\"OpenWrt\"");
        }
        for (int k = 0; IMAGES[i].modules && k < 3; k++) {
            g_autofree char *name = g_strdup_printf("dh_part%d", k);
            guint module = scene_file(&scene, name, "elf");
            scene_modinfo(&scene, module, name, "author", "Zhejiang Dahua Technology Co., Ltd.");
            scene_modinfo(&scene, module, name, "license", "Proprietary");
        }
        scene_judge(&scene, *state, "2026-11-01");
        double strength = image_strength(&scene, "dahua", ROLE_PRODUCT_OF);
        assert_true(strength >= IMAGES[i].low && strength <= IMAGES[i].high);
        scene_end(&scene);
    }
}

/* A compiler says little, and only if most programs come from it; many boards say nothing. */
static void
test_toolchain_and_boards(void **state)
{
    Scene scene;
    scene_begin(&scene);
    for (int k = 0; k < 6; k++) {
        g_autofree char *name = g_strdup_printf("bin/tool%d", k);
        guint file = scene_file(&scene, name, "elf");
        scene_evidence(&scene, file, "elf-comment", "\"text\":\"GCC: (Hisilicon_v300) 4.8.3\"");
    }
    guint first = scene_file(&scene, "boot/a.dtb", "devicetree");
    guint second = scene_file(&scene, "boot/b.dtb", "devicetree");
    scene_evidence(&scene, first, "devicetree",
                   "\"model\":\"A\",\"compatible\":\"hisilicon,hi3519\"");
    scene_evidence(&scene, second, "devicetree",
                   "\"model\":\"B\",\"compatible\":\"hisilicon,hi3798cv200\"");
    scene_judge(&scene, *state, "2026-11-01");
    assert_non_null(image_attribution(&scene, "hisilicon", ROLE_COMPILED_WITH));
    assert_true(image_strength(&scene, "hisilicon", ROLE_SILICON_OF) < ASSESS_STRENGTH_PROBABLE);
    check_no_accusation(&scene);
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
        const Component *component = find(&scene, cases[i].component);
        assert_non_null(component);
        assert_int_equal(g_strcmp0(component->version, cases[i].version), 0);
        assert_int_equal(g_strcmp0(component->version_range, cases[i].range), 0);
        assert_int_equal(g_strcmp0(component->version_name,
                                   cases[i].version ? strrchr(cases[i].path, '/') + 1 : NULL),
                         0);
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
        cmocka_unit_test(test_foreign_module_is_made_by_its_author),
        cmocka_unit_test(test_dates_count),
        cmocka_unit_test(test_modules_of_linux_are_linux),
        cmocka_unit_test(test_notice_names_the_maker),
        cmocka_unit_test(test_notice_in_a_known_file),
        cmocka_unit_test(test_channels_agree),
        cmocka_unit_test(test_toolchain_and_boards),
        cmocka_unit_test(test_release_by_file_name),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
