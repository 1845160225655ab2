/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The assessment on the real lists: dates, ownership, status, roles, strength and the user's
 * choice. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <glib.h>
#include <glib/gstdio.h>

#include "assess/assess.h"
#include "assess/context.h"
#include "assess/country.h"
#include "base/error.h"

static Registry *registry;
static Designations *lists;

static int
data_setup(void **state)
{
    (void)state;
    const char *root = g_getenv("NETBOM_SIGNATURES_DIR");
    g_autofree char *suppliers =
        g_build_filename(root == NULL ? "signatures" : root, "suppliers", NULL);
    g_autofree char *designations =
        g_build_filename(root == NULL ? "signatures" : root, "designations", NULL);
    g_autoptr(GError) error = NULL;
    registry = registry_load(suppliers, NULL, &error);
    lists = registry == NULL ? NULL : designations_load(designations, NULL, &error);
    if (lists == NULL) {
        print_error("%s\n", error->message);
    }
    return lists == NULL;
}

static int
data_teardown(void **state)
{
    (void)state;
    designations_free(lists);
    registry_free(registry);
    return 0;
}

static AssessChoice
choice_of(const char *as_of, const char *built)
{
    static const char *const contexts[] = {"5g-core", "ran", "video-surveillance", NULL};
    AssessChoice choice = {.contexts = contexts};
    assert_true(date_parse(as_of, &choice.as_of));
    if (built != NULL) {
        assert_true(date_parse(built, &choice.built));
    }
    return choice;
}

/* One list's verdict on a supplier that made something, "none" without a hit. */
static const char *
verdict_on(const char *list, const char *supplier, const char *as_of, const char *built)
{
    const char *const chosen[] = {list, NULL};
    AssessChoice choice = choice_of(as_of, built);
    choice.lists = chosen;
    assert_non_null(designations_lookup(lists, list));
    assert_non_null(registry_lookup(registry, supplier));
    g_autoptr(GPtrArray) hits =
        assess_supplier(registry, lists, supplier, ROLE_MADE_BY, 0.9, &choice);
    assert_true(hits->len <= 1);
    return hits->len == 0 ? "none"
                          : verdict_name(((const AssessHit *)g_ptr_array_index(hits, 0))->verdict);
}

#define assert_verdict(list, supplier, as_of, built, verdict)                                      \
    assert_string_equal(verdict_on(list, supplier, as_of, built), verdict)

static GPtrArray *
hits_of(const char *supplier, Role role, double strength, const char *as_of,
        const char *const *jurisdictions)
{
    AssessChoice choice = choice_of(as_of, NULL);
    choice.jurisdictions = jurisdictions;
    return assess_supplier(registry, lists, supplier, role, strength, &choice);
}

static void
test_data_is_clean(void **state)
{
    (void)state;
    assert_true(designations_size(lists) >= 52);
    assert_int_equal(strlen(designations_digest(lists)), 64);
    g_autoptr(GPtrArray) problems = designation_check(lists, registry);
    for (guint i = 0; i < problems->len; i++) {
        print_error("%s\n", (const char *)g_ptr_array_index(problems, i));
    }
    assert_int_equal(problems->len, 0);
    for (guint i = 0; i < designations_size(lists); i++) {
        const Designation *list = designations_at(lists, i);
        assert_ptr_equal(designations_lookup(lists, list->id), list);
        assert_true(i == 0 || strcmp(designations_at(lists, i - 1)->id, list->id) < 0);
    }
    assert_null(designations_lookup(lists, "no-such-list"));
    assert_true(designations_has_jurisdiction(lists, "us-tx"));
    assert_false(designations_has_jurisdiction(lists, "XY"));
}

static void
test_past_dates(void **state)
{
    (void)state;
    /* United States: the entry is older than the day from which agencies may not buy. */
    assert_verdict("us-ndaa-2019-s889", "huawei", "2018-08-12", NULL, "none");
    assert_verdict("us-ndaa-2019-s889", "huawei", "2019-08-12", NULL, "none");
    assert_verdict("us-ndaa-2019-s889", "huawei", "2019-08-13", NULL, "restricted");
    assert_verdict("us-fcc-covered-list", "huawei", "2021-03-11", NULL, "none");
    assert_verdict("us-fcc-covered-list", "huawei", "2022-06-01", NULL, "restricted");
    assert_verdict("us-fcc-covered-list", "huawei", "2023-02-06", NULL, "prohibited");
    assert_verdict("us-fcc-covered-list", "dji", "2025-12-21", NULL, "none");
    assert_verdict("us-fcc-covered-list", "dji", "2025-12-22", NULL, "prohibited");
    /* Sweden, Czechia, European Union, United Kingdom. */
    assert_verdict("se-pts-2020", "zte", "2020-10-19", NULL, "none");
    assert_verdict("se-pts-2020", "zte", "2020-10-20", NULL, "prohibited");
    assert_verdict("cz-nukib-2018", "huawei", "2018-12-16", NULL, "none");
    assert_verdict("cz-nukib-2018", "huawei", "2018-12-17", NULL, "advisory");
    assert_verdict("eu-com-2023-5g-toolbox", "huawei", "2023-06-14", NULL, "none");
    assert_verdict("eu-com-2023-5g-toolbox", "huawei", "2023-06-15", NULL, "high-risk");
    assert_verdict("gb-dvd-huawei-2022", "huawei", "2022-10-12", NULL, "none");
    assert_verdict("gb-dvd-huawei-2022", "huawei", "2022-10-13", NULL, "prohibited");
    /* An effect that has not begun is no prohibition yet. */
    assert_verdict("de-contracts-2024", "huawei", "2025-01-01", NULL, "review");
    assert_verdict("de-contracts-2024", "huawei", "2027-01-01", NULL, "prohibited");
    /* An entry that ended. */
    assert_verdict("us-bis-entity-list", "zte", "2016-06-01", NULL, "review");
    assert_verdict("us-bis-entity-list", "zte", "2020-06-01", NULL, "none");
}

/* What stood in a jurisdiction on a day, from the lists alone: "LIST VERDICT" for each. */
static char *
standing_on(const char *jurisdiction, const char *day)
{
    const char *const chosen[] = {jurisdiction, NULL};
    AssessChoice choice = choice_of(day, NULL);
    choice.jurisdictions = chosen;
    GString *text = g_string_new(NULL);
    for (guint i = 0; i < designations_size(lists); i++) {
        const Designation *list = designations_at(lists, i);
        g_autofree char *doubts = NULL;
        Verdict verdict;
        if (assess_list_stands(lists, list, &choice, &verdict, &doubts)) {
            assert_true((verdict == VERDICT_REVIEW) == (*doubts != '\0'));
            g_string_append_printf(text, "%s%s %s", text->len == 0 ? "" : ", ", list->id,
                                   verdict_name(verdict));
        }
    }
    return g_string_free(text, FALSE);
}

/* The dates, as the instruments themselves have them. United States: section 1634 of the NDAA for
 * FY2018 binds from 2018-10-01; section 889 of that for FY2019 from 2019-08-13; the FCC's rule 54.9
 * from 2020-06-30 and its Covered List from 2021-03-12, which limited funding at first and
 * authorisation of equipment from 2023-02-06. United Kingdom: the NCSC's advice on ZTE of
 * 2018-04-16, the written statement on cameras of 2022-11-24, the direction on Huawei in force from
 * 2022-10-13. European Union: Recommendation 2019/534 of 2019-03-26, the 5G toolbox of 2020-01-29,
 * Communication C(2023) 4049 of 2023-06-15. Sweden: licence conditions of 2020-10-20. Czechia:
 * warning of 2018-12-17. */
static void
test_in_force(void **state)
{
    (void)state;
    static const struct {
        const char *jurisdiction, *day, *lists;
    } table[] = {
        {"US", "2018-09-30", ""},
        {"US", "2019-06-01", "us-ndaa-2018-s1634 restricted"},
        {"US", "2021-06-01",
         "us-fcc-covered-list restricted, us-fcc-usf-54-9 restricted, us-ndaa-2018-s1634 "
         "restricted, us-ndaa-2019-s889 restricted"},
        {"US", "2023-07-01",
         "us-fcc-covered-list prohibited, us-fcc-usf-54-9 restricted, us-ndaa-2018-s1634 "
         "restricted, us-ndaa-2019-s889 restricted"},
        {"GB", "2019-06-01", "gb-ncsc-zte-2018 advisory"},
        {"GB", "2021-06-01", "gb-ncsc-zte-2018 advisory"},
        {"GB", "2023-07-01",
         "gb-dvd-huawei-2022 prohibited, gb-ncsc-zte-2018 advisory, gb-surveillance-2022 "
         "restricted"},
        {"EU", "2019-06-01", "eu-rec-2019-534 advisory"},
        {"EU", "2021-06-01", "eu-5g-toolbox-2020 advisory, eu-rec-2019-534 advisory"},
        {"EU", "2023-07-01",
         "eu-5g-toolbox-2020 advisory, eu-com-2023-5g-toolbox high-risk, eu-rec-2019-534 advisory"},
        {"SE", "2019-06-01", ""},
        {"SE", "2021-06-01", "se-pts-2020 prohibited"},
        {"CZ", "2019-06-01", "cz-nukib-2018 advisory"},
        {"CZ", "2018-12-16", ""},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(table); i++) {
        g_autofree char *text = standing_on(table[i].jurisdiction, table[i].day);
        assert_string_equal(text, table[i].lists);
    }
}

/* The use of the device: stated, not stated, another. */
static void
test_context(void **state)
{
    (void)state;
    static const struct {
        const char *list, *context, *verdict;
    } cases[] = {
        {"se-pts-2020", NULL, "review"},
        {"se-pts-2020", "5g-core", "prohibited"},
        {"se-pts-2020", "RAN", "prohibited"},
        {"se-pts-2020", "video-surveillance", "none"},
        {"se-pts-2020", "other", "none"},
        {"eu-com-2023-5g-toolbox", NULL, "review"},
        {"eu-com-2023-5g-toolbox", "5g", "high-risk"},
        {"eu-com-2023-5g-toolbox", "fixed-access", "none"},
        {"gb-dvd-huawei-2022", "fixed-access", "prohibited"},
        {"us-fcc-covered-list", NULL, "prohibited"}, /* telecommunications equipment of any use */
        {"us-fcc-covered-list", "other", "prohibited"},
        {"cz-nukib-2018", "other", "advisory"},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
        const char *const chosen[] = {cases[i].list, NULL};
        const char *const contexts[] = {cases[i].context, NULL};
        AssessChoice choice = choice_of("2026-07-01", NULL);
        choice.lists = chosen;
        choice.contexts = contexts;
        g_autoptr(GPtrArray) hits =
            assess_supplier(registry, lists, "huawei", ROLE_MADE_BY, 0.9, &choice);
        const AssessHit *hit = hits->len > 0 ? g_ptr_array_index(hits, 0) : NULL;
        assert_string_equal(hit ? verdict_name(hit->verdict) : "none", cases[i].verdict);
        if (cases[i].context == NULL && strcmp(cases[i].verdict, "review") == 0) {
            assert_non_null(strstr(hit->reason, "was not stated"));
        }
    }
    g_auto(GStrv) unknown_tag = g_strsplit("5g something-new", " ", -1);
    const char *const other[] = {"other", NULL};
    assert_int_equal(context_fit(unknown_tag, other), CONTEXT_ANY_USE);
    assert_int_equal(context_fit(NULL, NULL), CONTEXT_ANY_USE);
    assert_true(context_known("5G-Core"));
    assert_false(context_known("5g core"));
}

/* What no image shows is said, on the days on which it is asked. */
static void
test_blind(void **state)
{
    (void)state;
    const char *const us[] = {"US", NULL};
    AssessChoice choice = choice_of("2026-07-01", NULL);
    choice.jurisdictions = us;
    g_autoptr(GPtrArray) now = assess_blind_lists(lists, &choice);
    assert_int_equal(now->len, 1);
    assert_true(g_str_has_prefix(g_ptr_array_index(now, 0), "us-fcc-covered-list: "));
    assert_true(date_parse("2021-06-01", &choice.as_of));
    g_autoptr(GPtrArray) before = assess_blind_lists(lists, &choice);
    assert_int_equal(before->len, 0);
    assert_true(date_parse("2028-01-01", &choice.as_of));
    g_autoptr(GPtrArray) later = assess_blind_lists(lists, &choice);
    assert_int_equal(later->len, 2);
}

static void
test_status(void **state)
{
    (void)state;
    static const char *const days[] = {"2025-01-01", "2026-02-12", "2026-02-13",
                                       "2026-02-14", "2026-07-01", "2030-01-01"};
    for (gsize i = 0; i < G_N_ELEMENTS(days); i++) {
        for (guint j = 0; j < registry_size(registry); j++) {
            assert_verdict("us-dod-1260h-2026-02-withdrawn", registry_at(registry, j)->id, days[i],
                           NULL, "none");
            assert_verdict("eu-csa2-proposal-2026", registry_at(registry, j)->id, days[i], NULL,
                           "none");
            assert_verdict("us-ndaa-2025-s1709", registry_at(registry, j)->id, days[i], NULL,
                           "none");
        }
    }
    assert_verdict("us-ndaa-2023-s5949", "ymtc", "2026-07-01", NULL, "none");
    assert_verdict("us-ndaa-2023-s5949", "ymtc", "2027-12-23", NULL, "review");
    assert_verdict("us-dod-1260h-2025", "quectel", "2025-06-01", NULL, "review");
    assert_verdict("us-dod-1260h-2025", "quectel", "2026-07-01", NULL, "none");
    assert_verdict("us-dod-1260h-2026", "alibaba", "2026-07-01", NULL, "review");
    assert_verdict("us-dod-1260h-2026", "quectel", "2026-07-01", NULL, "none");
    assert_verdict("us-ndaa-2024-s805", "alibaba", "2026-06-29", NULL, "none");
    assert_verdict("us-ndaa-2024-s805", "alibaba", "2026-06-30", NULL, "review");
    assert_verdict("ro-law-163-2021", "huawei", "2026-07-01", NULL, "review");
    assert_verdict("nz-gcsb-spark-2018", "huawei", "2026-07-01", NULL, "review");
}

/* Whatever the day, the supplier and the use: a list that is incomplete, proposed, withdrawn,
 * contested, case-specific, replaced, carried out by another or not verified gives no verdict of
 * its own; nor does one that applies such a list. */
static void
test_doubtful_lists(void **state)
{
    (void)state;
    static const char *const days[] = {"2019-09-01", "2023-07-01", "2026-07-01", "2028-01-01"};
    guint n_doubtful = 0, n_plain = 0;
    for (guint i = 0; i < designations_size(lists); i++) {
        const Designation *list = designations_at(lists, i);
        const Designation *source =
            list->applies_list ? designations_lookup(lists, list->applies_list) : list;
        bool doubtful = list->status != STATUS_IN_FORCE || list->incomplete ||
                        source->status != STATUS_IN_FORCE || source->incomplete;
        n_doubtful += doubtful;
        for (gsize d = 0; d < G_N_ELEMENTS(days); d++)
            for (guint k = 0; k < registry_size(registry); k++) {
                const char *said =
                    verdict_on(list->id, registry_at(registry, k)->id, days[d], NULL);
                bool plain = strcmp(said, "none") != 0 && strcmp(said, "review") != 0;
                if (doubtful && plain)
                    print_error("%s: %s %s\n", list->id, registry_at(registry, k)->id, said);
                assert_false(doubtful && plain);
                n_plain += plain;
            }
    }
    assert_true(n_doubtful >= 13 && n_plain > 0);
}

static void
test_ownership(void **state)
{
    (void)state;
    /* Honor was Huawei's until 2020-11-17. The build date chooses the owner, the day of assessment
     * the list. */
    assert_verdict("us-ndaa-2019-s889", "honor", "2026-07-01", "2020-11-16", "restricted");
    assert_verdict("us-ndaa-2019-s889", "honor", "2026-07-01", "2020-11-17", "none");
    assert_verdict("us-ndaa-2019-s889", "honor", "2026-07-01", NULL, "none");
    assert_verdict("us-ndaa-2019-s889", "honor", "2020-06-01", NULL, "restricted");
    /* Lorex was Dahua's from 2018-02 to 2023; the entry of Dahua is limited to a purpose. */
    assert_verdict("us-ndaa-2019-s889", "lorex", "2026-07-01", "2019-05-01", "review");
    assert_verdict("us-ndaa-2019-s889", "lorex", "2026-07-01", "2024-05-01", "none");
    assert_verdict("us-ndaa-2019-s889", "amcrest", "2026-07-01", NULL, "none");
    assert_verdict("us-ndaa-2019-s889", "xfusion", "2026-07-01", "2021-10-01", "restricted");
    assert_verdict("us-ndaa-2019-s889", "xfusion", "2026-07-01", "2022-10-01", "none");
    /* H3C was a joint venture of Huawei until 2006 and is not Huawei's. */
    assert_verdict("us-ndaa-2019-s889", "h3c", "2026-07-01", NULL, "none");
    assert_verdict("us-ndaa-2019-s889", "h3c", "2026-07-01", "2005-01-01", "review");
    assert_verdict("cz-nukib-2018", "h3c", "2026-07-01", "2005-01-01", "none");
    /* Yes, silence and no on subsidiaries; a share is less than control. */
    assert_verdict("us-fcc-covered-list", "hisilicon", "2026-07-01", NULL, "prohibited");
    assert_verdict("se-pts-2020", "hisilicon", "2026-07-01", NULL, "review");
    assert_verdict("us-dod-1260h-2025", "hisilicon", "2025-06-01", NULL, "none");
    assert_verdict("us-fcc-covered-list", "netas", "2026-07-01", NULL, "review");
    assert_verdict("se-pts-2020", "netas", "2026-07-01", NULL, "none");
    /* Parents where the entry says so, and only there. */
    assert_verdict("us-fcc-usf-54-9", "huawei-holding", "2026-07-01", NULL, "restricted");
    assert_verdict("us-ndaa-2019-s889", "huawei-holding", "2026-07-01", NULL, "none");
    assert_verdict("us-bis-icts-kaspersky-2024", "kaspersky", "2026-07-01", NULL, "review");
    assert_verdict("us-bis-icts-kaspersky-2024", "kaspersky-uk", "2026-07-01", NULL, "review");
}

static void
test_limits(void **state)
{
    (void)state;
    assert_verdict("us-fcc-covered-list", "hikvision", "2026-07-01", NULL, "review");
    assert_verdict("us-fcc-covered-list", "china-telecom-americas", "2026-07-01", NULL, "review");
    assert_verdict("us-fcc-covered-list", "china-telecom", "2026-07-01", NULL, "none");
    assert_verdict("us-tx-prohibited-technologies", "tplink-systems", "2026-07-01", NULL, "review");
    assert_verdict("us-tx-prohibited-technologies", "tplink-tech", "2026-07-01", NULL, "review");
    assert_verdict("tw-ey-2020", "tenda", "2026-07-01", NULL, "review");
    assert_verdict("tw-ey-2020", "asus", "2026-07-01", NULL, "none");
    assert_verdict("au-5g-2018", "huawei", "2026-07-01", NULL, "review");
    assert_verdict("au-5g-2018", "tenda", "2026-07-01", NULL, "none");
    /* The place of production is not in the image; lists that name no supplier accuse none. */
    assert_verdict("us-fcc-covered-list", "asus", "2026-07-01", NULL, "none");
    assert_verdict("pl-ksc-2026", "huawei", "2026-07-01", NULL, "none");
    assert_verdict("pt-cas-2023", "busybox", "2026-07-01", NULL, "none");
    assert_verdict("pt-cas-2023", "ericsson", "2026-07-01", NULL, "none");
}

static void
test_roles(void **state)
{
    (void)state;
    static const Role never[] = {ROLE_COMPILED_WITH, ROLE_CONTRIBUTED_BY, ROLE_PACKAGED_BY,
                                 ROLE_SUPPORTS,      ROLE_MENTIONS,       ROLE_DENIES};
    static const Role may[] = {ROLE_MADE_BY, ROLE_PRODUCT_OF, ROLE_SILICON_OF, ROLE_MODULE_OF};
    for (gsize i = 0; i < G_N_ELEMENTS(never); i++) {
        g_autoptr(GPtrArray) hits = hits_of("huawei", never[i], 1.0, "2026-07-01", NULL);
        assert_int_equal(hits->len, 0);
    }
    for (gsize i = 0; i < G_N_ELEMENTS(may); i++) {
        g_autoptr(GPtrArray) hits = hits_of("huawei", may[i], 1.0, "2026-07-01", NULL);
        assert_true(hits->len > 5);
    }
    g_autoptr(GPtrArray) unknown =
        hits_of("no-such-supplier", ROLE_MADE_BY, 1.0, "2026-07-01", NULL);
    assert_int_equal(unknown->len, 0);
}

static void
test_strength(void **state)
{
    (void)state;
    static const struct {
        double strength;
        Verdict verdict;
    } cases[] = {{1.0, VERDICT_ADVISORY}, {0.8, VERDICT_ADVISORY}, {0.79, VERDICT_REVIEW},
                 {0.5, VERDICT_REVIEW},   {0.49, VERDICT_LEAD},    {0.0, VERDICT_LEAD}};
    const char *const cz[] = {"cz", NULL};
    for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GPtrArray) hits =
            hits_of("huawei", ROLE_MADE_BY, cases[i].strength, "2020-01-01", cz);
        assert_int_equal(hits->len, 1);
        assert_int_equal(((const AssessHit *)g_ptr_array_index(hits, 0))->verdict,
                         cases[i].verdict);
    }
}

static void
test_choice(void **state)
{
    (void)state;
    const char *const eu[] = {"eu", NULL}, *const us[] = {"Us", NULL},
                      *const two[] = {"SE", "GB", NULL}, *const none[] = {NULL};
    g_autoptr(GPtrArray) eu_hits = hits_of("huawei", ROLE_MADE_BY, 1.0, "2026-07-01", eu);
    assert_int_equal(eu_hits->len, 1);
    const AssessHit *hit = g_ptr_array_index(eu_hits, 0);
    assert_string_equal(hit->list->id, "eu-com-2023-5g-toolbox");
    assert_string_equal(hit->designated->id, "huawei");
    assert_string_equal(hit->attributed->id, "huawei");
    assert_string_equal(hit->path, "");
    assert_string_equal(hit->since, "2023-06-15");
    assert_string_equal(hit->reason, "the supplier is named");

    g_autoptr(GPtrArray) us_hits = hits_of("xiaomi", ROLE_MADE_BY, 1.0, "2026-07-01", us);
    assert_int_equal(us_hits->len, 0); /* US-TX is another jurisdiction */
    g_autoptr(GPtrArray) two_hits = hits_of("huawei", ROLE_MADE_BY, 1.0, "2026-07-01", two);
    assert_int_equal(two_hits->len, 3);
    g_autoptr(GPtrArray) all = hits_of("huawei", ROLE_MADE_BY, 1.0, "2026-07-01", none);
    g_autoptr(GPtrArray) again = hits_of("huawei", ROLE_MADE_BY, 1.0, "2026-07-01", NULL);
    assert_int_equal(all->len, again->len);
    for (guint i = 0; i < all->len; i++) {
        const AssessHit *one = g_ptr_array_index(all, i), *other = g_ptr_array_index(again, i);
        assert_string_equal(one->list->id, other->list->id);
        assert_string_equal(one->reason, other->reason);
        assert_true(one->list->kind != DESIGNATION_TRADE_RESTRICTION);
        assert_true(i == 0 || strcmp(((const AssessHit *)g_ptr_array_index(all, i - 1))->list->id,
                                     one->list->id) < 0);
    }
    /* Listed on its own and as a subsidiary: one hit, by its own entry. */
    const char *const covered[] = {"us-fcc-covered-list", NULL};
    AssessChoice choice = choice_of("2026-07-01", NULL);
    choice.lists = covered;
    g_autoptr(GPtrArray) own =
        assess_supplier(registry, lists, "comnet-usa", ROLE_MADE_BY, 1.0, &choice);
    assert_int_equal(own->len, 1);
    assert_string_equal(((const AssessHit *)g_ptr_array_index(own, 0))->designated->id,
                        "comnet-usa");
    choice.jurisdictions = eu;
    g_autoptr(GPtrArray) both =
        assess_supplier(registry, lists, "huawei", ROLE_MADE_BY, 1.0, &choice);
    assert_int_equal(both->len, 0);
}

/* No supplier without a tie to any list gets a verdict stronger than review. */
static void
test_unlisted_suppliers(void **state)
{
    (void)state;
    static const char *const unlisted[] = {
        "cisco",    "asus",     "netgear",  "mikrotik", "nokia",   "ericsson",
        "broadcom", "qualcomm", "mediatek", "realtek",  "busybox", "openwrt",
        "xiongmai", "tenda",    "h3c",      "honor",    "goke",    "ale"};
    for (gsize i = 0; i < G_N_ELEMENTS(unlisted); i++) {
        g_autoptr(GPtrArray) hits = hits_of(unlisted[i], ROLE_MADE_BY, 1.0, "2026-07-01", NULL);
        for (guint j = 0; j < hits->len; j++) {
            assert_int_equal(((const AssessHit *)g_ptr_array_index(hits, j))->verdict,
                             VERDICT_REVIEW);
        }
    }
}

static void
test_countries(void **state)
{
    (void)state;
    assert_true(country_in("SE", "EU") && country_in("TR", "NATO") && country_in("JP", "OECD") &&
                country_in("CN", "CN"));
    assert_false(country_in("GB", "EU") || country_in("CH", "NATO") || country_in("CN", "OECD") ||
                 country_in("CN", "HK"));
}

static void
test_bad_data(void **state)
{
    (void)state;
    static const char start[] = "{\"schema\": \"netbom-designation/1\", \"id\": \"bad\", "
                                "\"jurisdiction\": \"XY\", \"authority\": \"A\", "
                                "\"instrument\": \"I\", \"binds\": \"B\", \"scope\": \"S\", "
                                "\"confidence\": {\"level\": \"from-knowledge\"}, ";
    static const struct {
        const char *rest, *part;
    } cases[] = {
        {"\"kind\": \"ban\", \"status\": \"in-force\"}", "\"ban\""},
        {"\"kind\": \"recommendation\", \"status\": \"sleeping\"}", "\"sleeping\""},
        {"\"kind\": \"recommendation\", \"status\": \"superseded-by\"}", "names no list"},
        {"\"kind\": \"recommendation\", \"status\": \"in-force\", \"effective\": \"2020-02-30\"}",
         "\"effective\""},
        {"\"kind\": \"recommendation\", \"status\": \"in-force\", \"entries\": [{\"selector\": "
         "\"named\", \"designated_name\": \"N\", "
         "\"confidence\": {\"level\": \"from-knowledge\"}}]}",
         "without a supplier"},
        {"\"kind\": \"recommendation\", \"status\": \"in-force\", \"entries\": [{\"selector\": "
         "\"guess\", \"designated_name\": \"N\"}]}",
         "\"guess\""},
    };
    g_autofree char *dir = g_dir_make_tmp("netbom-lists-XXXXXX", NULL);
    g_autofree char *path = g_build_filename(dir, "bad.json", NULL);
    for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *content = g_strconcat(start, cases[i].rest, NULL);
        assert_true(g_file_set_contents(path, content, -1, NULL));
        g_autoptr(GError) error = NULL;
        assert_null(designations_load(dir, NULL, &error));
        assert_true(g_error_matches(error, NETBOM_ERROR, NETBOM_ERROR_DATA));
        assert_true(g_str_has_prefix(error->message, "bad.json: "));
        assert_non_null(strstr(error->message, cases[i].part));
    }
    /* Loads, but the check speaks: unknown supplier, dates out of order, no source. */
    g_autofree char *content =
        g_strconcat(start,
                    "\"kind\": \"recommendation\", \"status\": \"in-force\", \"adopted\": "
                    "\"2021\", \"effective\": "
                    "\"2020\", \"entries\": [{\"selector\": \"named\", \"supplier\": \"nobody\", "
                    "\"designated_name\": \"N\", \"since\": \"2020\", \"confidence\": {\"level\": "
                    "\"from-knowledge\"}}]}",
                    NULL);
    assert_true(g_file_set_contents(path, content, -1, NULL));
    g_autoptr(Designations) bad = designations_load(dir, NULL, NULL);
    g_unlink(path);
    g_rmdir(dir);
    assert_non_null(bad);
    g_autoptr(GPtrArray) problems = designation_check(bad, registry);
    assert_int_equal(problems->len, 3);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_data_is_clean),
        cmocka_unit_test(test_past_dates),
        cmocka_unit_test(test_in_force),
        cmocka_unit_test(test_context),
        cmocka_unit_test(test_blind),
        cmocka_unit_test(test_status),
        cmocka_unit_test(test_doubtful_lists),
        cmocka_unit_test(test_ownership),
        cmocka_unit_test(test_limits),
        cmocka_unit_test(test_roles),
        cmocka_unit_test(test_strength),
        cmocka_unit_test(test_choice),
        cmocka_unit_test(test_unlisted_suppliers),
        cmocka_unit_test(test_countries),
        cmocka_unit_test(test_bad_data),
    };
    return cmocka_run_group_tests(tests, data_setup, data_teardown);
}
