/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The registry on its real data: loading, names and their lookalikes, identifiers, ownership over
 * time. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <glib.h>
#include <glib/gstdio.h>

#include "attribute/date.h"
#include "attribute/ownership.h"
#include "attribute/registry.h"
#include "base/error.h"

static Registry *registry;

static int
registry_setup(void **state)
{
    (void)state;
    const char *root = g_getenv("NETBOM_SIGNATURES_DIR");
    g_autofree char *dir = g_build_filename(root == NULL ? "signatures" : root, "suppliers", NULL);
    g_autoptr(GError) error = NULL;
    registry = registry_load(dir, NULL, &error);
    if (registry == NULL) {
        print_error("%s\n", error->message);
    }
    return registry == NULL;
}

static int
registry_teardown(void **state)
{
    (void)state;
    registry_free(registry);
    return 0;
}

/* The matches as "kind:supplier[+supplier]:text", one behind the other. */
static char *
matches_text(GArray *matches, const char *text)
{
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < matches->len; i++) {
        const Match *match = &g_array_index(matches, Match, i);
        g_string_append_printf(out, "%s%s:", i > 0 ? "|" : "", match_name(match->kind));
        for (guint j = 0; j < match->suppliers->len; j++) {
            const Supplier *supplier = g_ptr_array_index(match->suppliers, j);
            g_string_append_printf(out, "%s%s", j > 0 ? "+" : "", supplier->id);
        }
        g_string_append_printf(out, ":%.*s", (int)(match->end - match->start), text + match->start);
    }
    g_array_unref(matches);
    return g_string_free(out, FALSE);
}

static void
assert_names(const char *text, const char *expected)
{
    g_autofree char *found = matches_text(registry_find_names(registry, text, strlen(text)), text);
    assert_string_equal(found, expected);
}

static void
assert_copyrights(const char *text, const char *expected)
{
    g_autofree char *found =
        matches_text(registry_find_copyrights(registry, text, strlen(text)), text);
    assert_string_equal(found, expected);
}

static void
assert_domains(const char *text, const char *expected)
{
    g_autofree char *found =
        matches_text(registry_find_domains(registry, text, strlen(text)), text);
    assert_string_equal(found, expected);
}

static PartialDate
day(const char *text)
{
    PartialDate date = {0};
    assert_true(date_parse(text, &date));
    return date;
}

/* The owners on a day as "id id!": with '!' where it is a share without control. */
static void
assert_owners(const char *id, const char *on, const char *expected)
{
    g_autoptr(GPtrArray) paths = ownership_at(registry, id, day(on));
    g_autoptr(GString) out = g_string_new(NULL);
    for (guint i = 0; i < paths->len; i++) {
        const OwnershipPath *path = g_ptr_array_index(paths, i);
        g_string_append_printf(out, "%s%s%s", i > 0 ? " " : "", path->owner->id,
                               path->control ? "" : "!");
    }
    assert_string_equal(out->str, expected);
}

static void
test_dates(void **state)
{
    (void)state;
    PartialDate date = {.year = 7};
    const char *const wrong[] = {"",        "20",     "2020-",      "2020-13",
                                 "2020-00", "2020-2", "2021-02-29", "2020-01-01x",
                                 "20xx",    "1899",   NULL};
    for (gsize i = 0; wrong[i] != NULL; i++) {
        assert_false(date_parse(wrong[i], &date));
        assert_int_equal(date.year, 7);
    }
    assert_false(date_parse(NULL, &date));
    char text[DATE_TEXT_SIZE];
    assert_string_equal(date_format(day("2020"), text), "2020");
    assert_string_equal(date_format(day("2020-02"), text), "2020-02");
    assert_string_equal(date_format(day("2020-02-29"), text), "2020-02-29");
    assert_string_equal(date_format((PartialDate){0}, text), "unknown");
    assert_int_equal(date_compare(day("2020"), day("2020-01-01")), 0);
    assert_true(date_compare(day("2020-02"), day("2020-01-31")) > 0);
    assert_true(date_within(day("2020-11-16"), (PartialDate){0}, day("2020-11-17")));
    assert_false(date_within(day("2020-11-17"), (PartialDate){0}, day("2020-11-17")));
    assert_true(date_within(day("2020-11-17"), day("2020-11"), (PartialDate){0}));
}

static void
test_data_is_clean(void **state)
{
    (void)state;
    assert_true(registry_size(registry) >= 334);
    assert_int_equal(strlen(registry_digest(registry)), 64);
    g_autoptr(GPtrArray) problems = registry_check(registry);
    for (guint i = 0; i < problems->len; i++) {
        print_error("%s\n", (const char *)g_ptr_array_index(problems, i));
    }
    assert_int_equal(problems->len, 0);
    for (guint i = 0; i < registry_size(registry); i++) {
        const Supplier *supplier = registry_at(registry, i);
        assert_ptr_equal(registry_lookup(registry, supplier->id), supplier);
    }
    assert_null(registry_lookup(registry, "no-such-supplier"));
    assert_null(registry_lookup(registry, NULL));
}

/* Each supplier is found by its own legal name. */
static void
test_every_legal_name_is_found(void **state)
{
    (void)state;
    for (guint i = 0; i < registry_size(registry); i++) {
        const Supplier *supplier = registry_at(registry, i);
        Match match = {0};
        if (!registry_match_name(registry, supplier->legal_name, &match) ||
            !g_ptr_array_find((GPtrArray *)match.suppliers, supplier, NULL)) {
            fail_msg("%s is not found by \"%s\"", supplier->id, supplier->legal_name);
        }
    }
}

static void
test_name_forms(void **state)
{
    (void)state;
    assert_names("Huawei Technologies Co., Ltd.", "legal-name:huawei:Huawei Technologies Co., Ltd");
    assert_names("HUAWEI TECHNOLOGIES CO.,LTD", "legal-name:huawei:HUAWEI TECHNOLOGIES CO.,LTD");
    assert_names("author=Huawei Tech. Co., Ltd.", "legal-name:huawei:Huawei Tech. Co., Ltd");
    assert_names("vendor: zte corporation", "legal-name:zte:zte corporation");
    assert_names("made by Huawei, for all", "alias:huawei:Huawei");
    assert_names("Huawei Device Co., Ltd.", "legal-name:huawei-device:Huawei Device Co., Ltd");
    assert_names("Kaspersky Lab, Inc.", "legal-name:kaspersky-us:Kaspersky Lab, Inc");
    assert_names("AO Kaspersky Lab", "legal-name:kaspersky:AO Kaspersky Lab");
    assert_names("TP-Link router", "alias:tplink-systems+tplink-tech:TP-Link");
    assert_names("TP-LINK Technologies Co., Ltd.",
                 "legal-name:tplink-tech:TP-LINK Technologies Co., Ltd");
    assert_names("\xE5\x8D\x8E\xE4\xB8\xBA\xE6\x8A\x80\xE6\x9C\xAF\xE6\x9C\x89\xE9\x99\x90\xE5\x85"
                 "\xAC\xE5\x8F\xB8",
                 "legal-name:huawei:"
                 "\xE5\x8D\x8E\xE4\xB8\xBA\xE6\x8A\x80\xE6\x9C\xAF\xE6\x9C\x89\xE9\x99\x90\xE5\x85"
                 "\xAC\xE5\x8F\xB8");
    assert_names("Huawei\nTechnologies", "alias:huawei:Huawei");
    assert_names("\xFF\xFE"
                 "Hikvision\x80",
                 "alias:hikvision:Hikvision");
    assert_names("", "");
}

static void
test_names_that_prove_less(void **state)
{
    (void)state;
    assert_names("plugin-huawei.so", "part-of-identifier:huawei:huawei");
    assert_names("a@huawei.com", "part-of-identifier:huawei:huawei");
    assert_names("Huawei Foo Bar GmbH", "part-of-name:huawei:Huawei");
    assert_names("Shanghai Dahua Co., Ltd.", "part-of-name:dahua:Dahua Co., Ltd");
    assert_names("FIRST PACIFIC NETWORKS, INC.",
                 "part-of-name:pacific-networks:PACIFIC NETWORKS, INC");
    assert_names("Property Of Huawei Technologies Co., Ltd.",
                 "legal-name:huawei:Huawei Technologies Co., Ltd");
    assert_names("Honor your contract", "ambiguous-alias:honor:Honor");
    assert_names("to honor a contract", "");
    assert_names("on semiconductor devices", "");
    assert_names("an arm core", "");
    assert_names("Arm Limited", "legal-name:arm:Arm Limited");
    assert_names("HuaweiNewMode huawei_cdc_ncm CONFIG_KERNEL_ZTE_MODIFY", "");
}

static void
test_lookalikes(void **state)
{
    (void)state;
    assert_names("Shanghai Dahua Scale Factory", "");
    assert_names("ZTEC Instruments, Inc.", "");
    assert_names("Aztech System Ltd Aztech", "");
    assert_names("ZtechDynDns", "");
    assert_names("INGENICO Ingenico", "");
    assert_names("Mercury Systems, Inc. and MERCURY CORPORATION", "");
    assert_names("Changsha keruijie lnformation Technology", "");
    assert_names("HEFEI DATANG STORAGE TECHNOLOGY", "");
    assert_names("Adtranz Sweden, EXARA Group, Exartech, Shanghai Bellmann Digital Source", "");
    assert_names("Cypress Solutions, Cypress Technology, WatchGuard Video", "");
    assert_names("NIHON UNISYS, Nippon Unisoft, Unisoft", "");
    Match match = {0};
    assert_false(registry_match_devicetree(registry, "dh,imx6q-dhcom", &match));
    assert_false(registry_match_devicetree(registry, "hit,panel", &match));
    /* The typo of a register is another firm's own entry. */
    assert_names("Autel lntelligent Technology Corp.,Ltd",
                 "legal-name:autel:Autel lntelligent Technology Corp.,Ltd");
    for (guint i = 0; i < registry_size(registry); i++) {
        const Supplier *supplier = registry_at(registry, i);
        for (guint j = 0; j < supplier->n_lookalikes; j++) {
            const char *name = supplier->lookalikes[j].name;
            g_autoptr(GArray) found = registry_find_names(registry, name, strlen(name));
            for (guint k = 0; k < found->len && !g_str_has_suffix(name, ",*"); k++) {
                assert_false(g_ptr_array_find((GPtrArray *)g_array_index(found, Match, k).suppliers,
                                              supplier, NULL));
            }
        }
    }
}

static void
test_copyrights(void **state)
{
    (void)state;
    assert_copyrights("Copyright (c) 2012-2015 Huawei Tech. Co., Ltd. All rights reserved.",
                      "copyright-legal-name:huawei:Copyright (c) 2012-2015 Huawei Tech. Co., Ltd");
    assert_copyrights("(C) 2003 ZTE Corporation",
                      "copyright-legal-name:zte:(C) 2003 ZTE Corporation");
    assert_copyrights("\xC2\xA9 2020, Dahua Technology",
                      "copyright-alias:dahua:\xC2\xA9 2020, Dahua Technology");
    assert_copyrights("Copyright 1998 by 3Com Corporation",
                      "copyright-legal-name:3com:Copyright 1998 by 3Com Corporation");
    assert_copyrights("Copyright (c) 2019 Huawei Foo Bar GmbH", "");
    assert_copyrights("Copyright (c) Someone, who thanks Huawei Technologies Co., Ltd.", "");
    assert_copyrights("Copyright (c) 2019\nHuawei", "");
    /* The notice of an open-source library that is everywhere: never enough alone. */
    assert_copyrights("Copyright (C) 2015 THL A29 Limited, a Tencent company", "");
    assert_copyrights("Copyright", "");
    assert_copyrights("no mark: Huawei Technologies Co., Ltd.", "");
}

static void
test_domains(void **state)
{
    (void)state;
    assert_domains("mail x.y@sub.huawei.com, see https://WWW.Hikvision.com/en.",
                   "domain:huawei:sub.huawei.com|domain:hikvision:WWW.Hikvision.com");
    assert_domains("nothuawei.com huawei.com.example.org huawei.company", "");
    assert_domains("ezcloud.uniview.com", "domain:uniview:ezcloud.uniview.com");
    Match match = {0};
    assert_true(registry_match_domain(registry, "user@sub.huawei.com", &match));
    assert_int_equal(match.start, 5);
    assert_int_equal(match.end, 19);
    assert_true(registry_match_domain(registry, "https://a.easy4ipcloud.com:443/x?y=@z", &match));
    assert_string_equal(((const Supplier *)g_ptr_array_index(match.suppliers, 0))->id, "dahua");
    assert_false(registry_match_domain(registry, "https://example.org/huawei.com", &match));
    assert_false(registry_match_domain(registry, "com", &match));
    assert_false(registry_match_domain(registry, "", &match));
}

static void
assert_supplier(bool found, const Match *match, MatchKind kind, const char *id, guint n_suppliers)
{
    assert_true(found);
    assert_int_equal(match->kind, kind);
    assert_int_equal(match->suppliers->len, n_suppliers);
    assert_string_equal(((const Supplier *)g_ptr_array_index(match->suppliers, 0))->id, id);
}

static void
test_identifiers(void **state)
{
    (void)state;
    Match match = {0};
    assert_supplier(registry_match_devicetree(registry, "hisilicon,hi3519", &match), &match,
                    MATCH_DEVICETREE, "hisilicon", 1);
    assert_supplier(registry_match_cpe(registry, "Huawei", &match), &match, MATCH_CPE, "huawei", 1);
    assert_supplier(registry_match_usb(registry, "12D1", &match), &match, MATCH_USB, "huawei", 1);
    assert_supplier(registry_match_usb(registry, "1e0e", &match), &match, MATCH_USB, "qualcomm", 2);
    assert_supplier(registry_match_pci(registry, "19e5", &match), &match, MATCH_PCI, "huawei", 1);
    assert_supplier(registry_match_certificate(registry, "HIKVISION", &match), &match,
                    MATCH_CERTIFICATE, "hikvision", 1);
    assert_supplier(
        registry_match_certificate(registry, "Zhejiang Dahua Technology Co.,Ltd", &match), &match,
        MATCH_CERTIFICATE, "dahua", 1);
    assert_false(registry_match_certificate(registry, "Dahua Scale", &match));
    assert_false(registry_match_certificate(registry, "", &match));
    assert_false(registry_match_pci(registry, "zzzz", &match));
}

static void
test_ownership_over_time(void **state)
{
    (void)state;
    assert_owners("honor", "2020-11-16", "huawei huawei-holding");
    assert_owners("honor", "2020-11-17", "");
    assert_owners("lorex", "2019-06-01", "dahua");
    assert_owners("lorex", "2024-06-01", "skywatch");
    assert_owners("lorex", "2017-06-01", "");
    assert_owners("xfusion", "2021-10-01", "huawei huawei-holding");
    assert_owners("xfusion", "2019-10-01", "huawei huawei-holding");
    assert_owners("xfusion", "2021-12-01", "");
    assert_owners("h3c", "2005-01-01", "huawei! huawei-holding!");
    assert_owners("h3c", "2012-01-01", "hp");
    assert_owners("h3c", "2020-01-01", "hpe! unisplendour unigroup");
    assert_owners("amcrest", "2020-01-01", "");
    assert_owners("annke", "2020-01-01", "");
    assert_owners("mbedtls", "2020-01-01", "");
    assert_owners("ezviz", "2023-01-01", "hikvision cethik cetc");
    assert_owners("no-such-supplier", "2020-01-01", "");
    g_autoptr(GPtrArray) paths = ownership_at(registry, "hikvision", day("2020"));
    assert_string_equal(((const OwnershipPath *)g_ptr_array_index(paths, 1))->text,
                        "hikvision is controlled by cethik, which is a subsidiary of cetc");
}

/* Each bad file is refused with its name and what is wrong. */
static void
test_bad_data(void **state)
{
    (void)state;
    static const struct {
        const char *content, *part;
    } cases[] = {
        {"{", "bad.json: line"},
        {"[]", "not an object"},
        {"{\"schema\": \"other/1\", \"id\": \"bad\"}", "\"schema\""},
        {"{\"schema\": \"netbom-supplier/1\", \"id\": \"good\"}", "\"id\""},
        {"{\"schema\": \"netbom-supplier/1\", \"id\": \"bad\", \"kind\": \"company\", \"country\": "
         "\"CN\"}",
         "\"legal_name\" is missing"},
        {"{\"schema\": \"netbom-supplier/1\", \"id\": \"bad\", \"kind\": \"firm\", \"country\": "
         "\"CN\", \"legal_name\": \"X\"}",
         "\"kind\""},
        {"{\"schema\": \"netbom-supplier/1\", \"id\": \"bad\", \"kind\": \"company\", \"country\": "
         "\"China\", \"legal_name\": \"X\"}",
         "\"country\""},
        {"{\"schema\": \"netbom-supplier/1\", \"id\": \"bad\", \"kind\": \"company\", \"country\": "
         "\"CN\", \"legal_name\": \"X\", "
         "\"relations\": [{\"to\": \"y\", \"kind\": \"friend\"}]}",
         "\"friend\""},
        {"{\"schema\": \"netbom-supplier/1\", \"id\": \"bad\", \"kind\": \"company\", \"country\": "
         "\"CN\", \"legal_name\": \"X\", "
         "\"relations\": [{\"to\": \"y\", \"kind\": \"brand\", \"valid_from\": \"soon\"}]}",
         "\"valid_from\""},
        {"{\"schema\": \"netbom-supplier/1\", \"id\": \"bad\", \"kind\": \"company\", \"country\": "
         "\"CN\", \"legal_name\": \"X\", "
         "\"aliases\": [7]}",
         "\"aliases\""},
        {"{\"schema\": \"netbom-supplier/1\", \"id\": \"bad\", \"kind\": \"company\", \"country\": "
         "\"CN\", \"legal_name\": \"X\", "
         "\"identifiers\": {\"usb_vendor_ids\": [{\"id\": \"12D1\"}]}}",
         "\"usb_vendor_ids\""},
    };
    g_autofree char *dir = g_dir_make_tmp("netbom-registry-XXXXXX", NULL);
    assert_non_null(dir);
    g_autofree char *path = g_build_filename(dir, "bad.json", NULL);
    for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
        assert_true(g_file_set_contents(path, cases[i].content, -1, NULL));
        g_autoptr(GError) error = NULL;
        assert_null(registry_load(dir, NULL, &error));
        assert_true(g_error_matches(error, NETBOM_ERROR, NETBOM_ERROR_DATA));
        assert_non_null(strstr(error->message, cases[i].part));
        assert_true(g_str_has_prefix(error->message, "bad.json"));
    }
    g_unlink(path);
    g_rmdir(dir);
    g_autoptr(GError) error = NULL;
    assert_null(registry_load(dir, NULL, &error));
    assert_true(g_error_matches(error, NETBOM_ERROR, NETBOM_ERROR_FILE));
}

/* What the check finds in data that each load alone. */
static void
test_check_finds(void **state)
{
    (void)state;
    static const char *const files[] = {
        "{\"schema\": \"netbom-supplier/1\", \"id\": \"a\", \"kind\": \"company\", \"country\": "
        "\"CN\", \"legal_name\": \"Same Name\", "
        "\"relations\": [{\"to\": \"b\", \"kind\": \"subsidiary\"}, {\"to\": \"nobody\", \"kind\": "
        "\"brand\"}]}",
        "{\"schema\": \"netbom-supplier/1\", \"id\": \"b\", \"kind\": \"company\", \"country\": "
        "\"CN\", \"legal_name\": \"B Ltd\", "
        "\"aliases\": [\"SAME NAME\"], \"relations\": [{\"to\": \"a\", \"kind\": \"majority\", "
        "\"valid_from\": \"2020\"}, "
        "{\"to\": \"a\", \"kind\": \"oem-of\", \"valid_from\": \"2021\", \"valid_to\": \"2020\"}]}",
    };
    g_autofree char *dir = g_dir_make_tmp("netbom-registry-XXXXXX", NULL);
    g_autofree char *first = g_build_filename(dir, "a.json", NULL),
                    *second = g_build_filename(dir, "b.json", NULL);
    assert_true(g_file_set_contents(first, files[0], -1, NULL) &&
                g_file_set_contents(second, files[1], -1, NULL));
    g_autoptr(GError) error = NULL;
    g_autoptr(Registry) bad = registry_load(dir, NULL, &error);
    g_unlink(first);
    g_unlink(second);
    g_rmdir(dir);
    assert_non_null(bad);
    g_autoptr(GPtrArray) problems = registry_check(bad);
    static const char *const parts[] = {"same name", "its own owner", "\"nobody\"", "its own owner",
                                        "ends before it begins"};
    assert_int_equal(problems->len, G_N_ELEMENTS(parts));
    for (gsize i = 0; i < G_N_ELEMENTS(parts); i++) {
        bool found = false;
        for (guint j = 0; j < problems->len; j++) {
            found = found || strstr(g_ptr_array_index(problems, j), parts[i]) != NULL;
        }
        assert_true(found);
    }
    assert_string_not_equal(registry_digest(bad), registry_digest(registry));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_dates),
        cmocka_unit_test(test_data_is_clean),
        cmocka_unit_test(test_every_legal_name_is_found),
        cmocka_unit_test(test_name_forms),
        cmocka_unit_test(test_names_that_prove_less),
        cmocka_unit_test(test_lookalikes),
        cmocka_unit_test(test_copyrights),
        cmocka_unit_test(test_domains),
        cmocka_unit_test(test_identifiers),
        cmocka_unit_test(test_ownership_over_time),
        cmocka_unit_test(test_bad_data),
        cmocka_unit_test(test_check_finds),
    };
    return cmocka_run_group_tests(tests, registry_setup, registry_teardown);
}
