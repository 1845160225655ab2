/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-stated-version.c: versions in the texts of a program, and of what they are said. */
#include "check-image.h"

extern const NetbomPlugin stated_version_plugin;

static TestScan *
inspect(const char *data, size_t size)
{
    NetbomBytes bytes = {(const uint8_t *)data, size};
    TestScan *scan = test_scan_new();
    test_host_inspect(&stated_version_plugin, "bin/program", "elf", &bytes, scan);
    return scan;
}

/* The one statement of a text: its name, version and form; version NULL: there is none. */
static void
check(const char *text, const char *name, const char *version, const char *form)
{
    g_autoptr(GString) bytes = g_string_new(NULL);
    g_string_append_len(bytes,
                        "\x7f"
                        "ELF\x01\0",
                        6);
    g_string_append_len(bytes, text, (gssize)strlen(text) + 1);
    g_autoptr(TestScan) scan = inspect(bytes->str, bytes->len);
    assert_int_equal(scan->evidence->len, version ? 1 : 0);
    if (!version)
        return;
    const TestEvidence *evidence = g_ptr_array_index(scan->evidence, 0);
    assert_string_equal(evidence->kind, "stated-version");
    assert_string_equal(test_evidence_field(evidence, "version"), version);
    assert_string_equal(test_evidence_field(evidence, "name"), name);
    assert_string_equal(test_evidence_field(evidence, "form"), form);
    const char *at = strstr(text, name);
    assert_int_equal(evidence->offset, 6 + (at - text));
    assert_memory_equal(bytes->str + evidence->offset + evidence->size - strlen(version), version,
                        strlen(version));
}

static void
test_forms(void **state)
{
    (void)state;
    check("foo 1.2.3", "foo", "1.2.3", "start");
    check("foo-utils 1.2", "foo-utils", "1.2", "start");
    check("foo version 1.2.3\n", "foo", "1.2.3", "start");
    check("Foo, Version 1.2.3 (2020)", "Foo", "1.2.3", "start");
    check("foo (bar tools) 2.10", "foo", "2.10", "start");
    check("foo v0.9.1, all rights", "foo", "0.9.1", "start");
    check("foo: 1.2.3", "foo", "1.2.3", "start");
    check("This is foo release 1.2.3", "foo", "1.2.3", "joined");
    check("/build/foo-1.2.3+dfsg/src/main.c", "foo", "1.2.3", "joined");
    check("Using foo 1.2.3.", "foo", "1.2.3", "within");
    check("line\nfoo 1.2.3rc4\n", "foo", "1.2.3rc4", "start");
    check("foo 1.2.3-beta2", "foo", "1.2.3-beta2", "start");
    check("foo 9.2p1", "foo", "9.2p1", "start");
    check("foo 1.1.1k", "foo", "1.1.1k", "start");
}

static void
test_none(void **state)
{
    static const char *const NONE[] = {
        "libfoo-2.0",      /* two numbers: an interface */
        "HTTP/1.1",        /* two numbers: a protocol */
        "needs foo 1.2",   /* two numbers, of something else */
        "foo v1.2",        /* nor so */
        "FOO_1.2.3",       /* a set of symbols */
        "foo 1.2.3-dirty", /* not that release */
        "foo 1.2.3_4",     "foo 1.2.%d",   "foo 12345.1.1", "1.2",
        "%s 1.2.3",        "foo 1.2.3.so", "foo1.2.3",      "1.2.3.",
    };
    (void)state;
    for (size_t i = 0; i < sizeof NONE / sizeof *NONE; i++)
        check(NONE[i], "", NULL, NULL);
}

/* A text that is a version only comes with its neighbours. */
static void
test_bare(void **state)
{
    (void)state;
    static const char data[] = "\x7f"
                               "ELF\x01\0foo\0\0\0"
                               "1.2.3\0%s, version %s\n\0"
                               "1.2\0\0";
    g_autoptr(TestScan) scan = inspect(data, sizeof data - 1);
    assert_int_equal(scan->evidence->len, 1);
    const TestEvidence *evidence = g_ptr_array_index(scan->evidence, 0);
    assert_string_equal(test_evidence_field(evidence, "version"), "1.2.3");
    assert_string_equal(test_evidence_field(evidence, "before"), "foo");
    assert_string_equal(test_evidence_field(evidence, "after"), "%s, version %s");
    assert_int_equal(evidence->offset, 12);
    assert_int_equal(evidence->size, 5);
    g_autoptr(TestScan) marked = inspect("\0v1.2.3\n\0", 9);
    assert_int_equal(marked->evidence->len, 1);
}

/* The same once, and not more than there is room for. */
static void
test_limits(void **state)
{
    (void)state;
    g_autoptr(GString) text = g_string_new(NULL);
    for (int i = 0; i < 1000; i++)
        g_string_append_len(text, "foo 1.2.3\0", 10);
    g_autoptr(TestScan) same = inspect(text->str, text->len);
    assert_int_equal(same->evidence->len, 1);
    g_string_truncate(text, 0);
    for (int i = 0; i < 1000; i++) {
        g_string_append_printf(text, "foo 1.2.%d", i);
        g_string_append_c(text, 0);
    }
    g_autoptr(TestScan) many = inspect(text->str, text->len);
    assert_int_equal(many->evidence->len, 48);
    g_autoptr(TestScan) none = inspect("", 0);
    assert_int_equal(none->evidence->len, 0);
    g_autoptr(TestScan) edge = inspect("1.2.3", 5);
    assert_int_equal(edge->evidence->len, 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_forms),
        cmocka_unit_test(test_none),
        cmocka_unit_test(test_bare),
        cmocka_unit_test(test_limits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
