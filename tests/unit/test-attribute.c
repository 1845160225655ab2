/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From evidence to suppliers and verdicts: who made a component, and the image. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "scene.h"

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
    const Component *module = scene_component(&scene, "hw_plc_core");
    const Attribution *attribution = scene_attribution(module, "huawei", ROLE_MADE_BY);
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
    const Component *module = scene_component(&scene, "hw_plc_core");
    assert_non_null(scene_attribution(module, "huawei", ROLE_MADE_BY));
    assert_int_equal(module->designations->len, 0);
    scene_end(&scene);
}

static void
check_no_accusation(const Scene *scene)
{
    for (guint i = 0; i < scene->inventory->components->len; i++) {
        const Component *component = g_ptr_array_index(scene->inventory->components, i);
        assert_null(scene_attribution(component, "huawei", ROLE_MADE_BY));
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
            assert_int_equal(scene_component(&scene, "some_port")->designations->len, 0);
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
        const Attribution *maker =
            scene_attribution(scene_component(&scene, "cms"), "huawei", ROLE_MADE_BY);
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
    assert_non_null(scene_component(&scene, "busybox"));
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

/* What runs a radio is its maker's. In a folder of firmware for whatever part there may be it
 * does not say what is in the device. */
static void
test_firmware_of_parts(void **state)
{
    static const struct {
        const char *path;
        bool silicon;
    } cases[] = {{"lib/modules/wl.bin", true}, {"lib/firmware/brcm/wl.bin", false}};
    for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
        Scene scene;
        scene_begin(&scene);
        guint file = scene_file(&scene, cases[i].path, "data");
        scene_evidence(&scene, file, "signature",
                       "\"component\":\"broadcom-wl\",\"rule\":\"broadcom_wl\","
                       "\"confidence\":\"95\",\"version\":\"7.35.177.61\"");
        scene_judge(&scene, *state, "2026-11-01");
        assert_non_null(
            scene_attribution(scene_component(&scene, "broadcom-wl"), "broadcom", ROLE_MADE_BY));
        assert_true(cases[i].silicon ==
                    (image_attribution(&scene, "broadcom", ROLE_SILICON_OF) != NULL));
        scene_end(&scene);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_foreign_module_is_made_by_its_author),
        cmocka_unit_test(test_dates_count),
        cmocka_unit_test(test_modules_of_linux_are_linux),
        cmocka_unit_test(test_notice_names_the_maker),
        cmocka_unit_test(test_notice_in_a_known_file),
        cmocka_unit_test(test_channels_agree),
        cmocka_unit_test(test_toolchain_and_boards),
        cmocka_unit_test(test_firmware_of_parts),
    };
    return cmocka_run_group_tests(tests, scene_setup, scene_teardown);
}
