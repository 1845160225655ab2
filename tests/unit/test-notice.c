/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-notice.c: copyright lines and free licences in the bytes of a program. */
#include "check-image.h"

extern const NetbomPlugin notice_plugin;

static const char program[] = "\x7f"
                              "ELF\x01\x01\x01\0\0\0code\0"
                              /* code ends right before the text */
                              "xCopyright (C) 2015 First Example Ltd.\0"
                              "\xbf(c) Copyright 2016 Second Example Ltd.\nnext line\0"
                              "COPYRIGHT THIRD EXAMPLE\0"
                              "copyright\0"
                              "版权所有 第四公司 2012\0"
                              "\xc2\xa9 2019 Fifth Example Ltd.\0"
                              "\xa9 2019 Sixth Example Ltd.\0"
                              "\xe7\xa9 2019 no sign of it\0"
                              "This is free software: you may change it.\0";

static void
inspect(const char *data, size_t size, TestScan *scan)
{
    NetbomBytes bytes = {(const uint8_t *)data, size};
    test_host_inspect(&notice_plugin, "bin/program", "elf", &bytes, scan);
}

/* The line is there, at the offset at which these bytes stand. */
static void
assert_line(const TestScan *scan, const char *key, const char *line)
{
    const char *at = memmem(program, sizeof program, line, strlen(line));
    for (guint i = 0; i < scan->evidence->len; i++) {
        const TestEvidence *evidence = g_ptr_array_index(scan->evidence, i);
        if (strcmp(test_evidence_field(evidence, "value"), line) != 0)
            continue;
        assert_string_equal(evidence->kind, "notice");
        assert_string_equal(test_evidence_field(evidence, "key"), key);
        assert_non_null(at);
        assert_int_equal(evidence->offset, at - program);
        assert_int_equal(evidence->size, strlen(line));
        return;
    }
    fail_msg("no line: %s", line);
}

static void
test_lines(void **state)
{
    (void)state;
    g_autoptr(TestScan) scan = test_scan_new();
    inspect(program, sizeof program - 1, scan);
    assert_line(scan, "copyright", "Copyright (C) 2015 First Example Ltd.");
    assert_line(scan, "copyright", "(c) Copyright 2016 Second Example Ltd.");
    assert_line(scan, "copyright", "COPYRIGHT THIRD EXAMPLE");
    assert_line(scan, "copyright", "版权所有 第四公司 2012");
    assert_line(scan, "copyright", "\xc2\xa9 2019 Fifth Example Ltd.");
    assert_line(scan, "copyright", "\xa9 2019 Sixth Example Ltd.");
    assert_line(scan, "free-licence", "This is free software: you may change it.");
    /* the bare word names nobody */
    assert_int_equal(scan->evidence->len, 7);
}

/* A file full of the word costs no more than its lines, and none is longer than 200 bytes. */
static void
test_limits(void **state)
{
    (void)state;
    g_autoptr(GString) text = g_string_new(NULL);
    for (int i = 0; i < 10000; i++)
        g_string_append(text, "Copyright 2020 copyright Copyright ");
    g_autoptr(TestScan) scan = test_scan_new();
    inspect(text->str, text->len, scan);
    assert_int_equal(scan->evidence->len, 32);
    for (guint i = 0; i < scan->evidence->len; i++) {
        const TestEvidence *evidence = g_ptr_array_index(scan->evidence, i);
        assert_in_range(evidence->size, 16, 200);
    }
    g_autoptr(TestScan) edge = test_scan_new();
    inspect("opyright 2020 Example Ltd.", 26, edge);
    inspect("", 0, edge);
    assert_int_equal(edge->evidence->len, 0);
}

/* The memory of a process holds what it has read and received. */
static void
test_core_dump(void **state)
{
    (void)state;
    char dump[sizeof program + 64];
    memset(dump, 0, sizeof dump);
    memcpy(dump,
           "\x7f"
           "ELF\x01\x01\x01",
           7);
    memcpy(dump + 64, program + 12, sizeof program - 12);
    dump[16] = 4; /* e_type: core */
    g_autoptr(TestScan) scan = test_scan_new();
    inspect(dump, sizeof dump, scan);
    assert_int_equal(scan->evidence->len, 0);
    dump[16] = 2; /* executable */
    inspect(dump, sizeof dump, scan);
    assert_int_equal(scan->evidence->len, 7);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lines),
        cmocka_unit_test(test_limits),
        cmocka_unit_test(test_core_dump),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
