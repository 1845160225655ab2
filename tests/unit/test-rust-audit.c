/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-rust-audit.c: lists of crates in sections that objcopy puts into a program. */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <zlib.h>

#include <cmocka.h>

/* The name of the public registry, as a string of JSON. */
#define PUBLIC                                                                                     \
    "\"crates"                                                                                     \
    ".io\""

extern const NetbomPlugin rust_audit_plugin;

/* A program with these bytes as section .dep-v0; NULL without objcopy. */
static GBytes *
program_with(const void *bytes, gsize size)
{
    g_autofree char *folder = g_dir_make_tmp("rust-audit-XXXXXX", NULL);
    g_autofree char *part = g_build_filename(folder, "part", NULL);
    g_autofree char *program = g_build_filename(folder, "program", NULL);
    g_autofree char *section = g_strdup_printf(".dep-v0=%s", part);
    const char *arguments[] = {
        "objcopy",   "--add-section", section, "--set-section-flags", ".dep-v0=noload,readonly",
        "/bin/true", program,         NULL};
    char *data = NULL;
    gsize length = 0;
    assert_true(g_file_set_contents(part, bytes, (gssize)size, NULL));
    if (g_spawn_sync(NULL, (char **)arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL,
                     NULL, NULL))
        assert_true(g_file_get_contents(program, &data, &length, NULL));
    unlink(part);
    unlink(program);
    rmdir(folder);
    return data ? g_bytes_new_take(data, length) : NULL;
}

/* What the plugin says of a program with this section; the test is skipped without objcopy. */
static TestScan *
inspect(const void *section, gsize size)
{
    g_autoptr(GBytes) program = program_with(section, size);
    if (!program)
        skip();
    TestScan *scan = test_scan_new();
    NetbomBytes bytes = {g_bytes_get_data(program, NULL), g_bytes_get_size(program)};
    test_host_inspect(&rust_audit_plugin, "usr/bin/tool", "elf", &bytes, scan);
    for (guint i = 0; i < scan->evidence->len; i++) {
        const TestEvidence *found = g_ptr_array_index(scan->evidence, i);
        assert_int_equal(found->size, size);
        assert_memory_equal(bytes.data + found->offset, section, size);
    }
    return scan;
}

static GByteArray *
packed(const char *text)
{
    uLongf size = compressBound(strlen(text));
    GByteArray *bytes = g_byte_array_new();
    g_byte_array_set_size(bytes, (guint)size);
    assert_int_equal(compress(bytes->data, &size, (const Bytef *)text, strlen(text)), Z_OK);
    g_byte_array_set_size(bytes, (guint)size);
    return bytes;
}

static TestScan *
inspect_list(const char *text)
{
    g_autoptr(GByteArray) section = packed(text);
    return inspect(section->data, section->len);
}

static void
test_crates(void **state)
{
    (void)state;
    g_autoptr(TestScan) scan = inspect_list(
        "{\"packages\":[{\"name\":\"libc\",\"version\":\"0.2.155\",\"source\":" PUBLIC "},"
        "{\"name\":\"cc\",\"version\":\"1.0.99\",\"source\":" PUBLIC ",\"kind\":\"build\"},"
        "{\"name\":\"serde\",\"version\":\"1.0.203\",\"source\":" PUBLIC ",\"kind\":"
        "\"runtime\",\"dependencies\":[0]},"
        "{\"name\":\"fork\",\"version\":\"1.0.0\",\"source\":\"git\"},"
        "{\"name\":\"half\",\"source\":" PUBLIC "},"
        "{\"name\":\"tool\",\"version\":\"0.1.0\",\"source\":\"local\",\"root\":true}]}");
    assert_int_equal(scan->evidence->len, 2);
    const TestEvidence *libc = test_scan_evidence(scan, "package", "name", "libc");
    assert_non_null(libc);
    assert_string_equal(test_evidence_field(libc, "manager"), "cargo");
    assert_string_equal(test_evidence_field(libc, "version"), "0.2.155");
    assert_non_null(test_scan_evidence(scan, "package", "name", "serde"));
    assert_int_equal(scan->problems->len, 0);
}

static void
test_no_list(void **state)
{
    (void)state;
    static const char *const texts[] = {"[]", "{\"packages\":7}", "{\"packages\":[7,{}]}", "{}"};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autoptr(TestScan) scan = inspect_list(texts[i]);
        assert_int_equal(scan->evidence->len, 0);
        assert_int_equal(scan->problems->len, 0);
    }
}

static void
test_broken(void **state)
{
    (void)state;
    g_autoptr(GByteArray) list = packed("{\"packages\":[]}");
    g_autoptr(TestScan) cut = inspect(list->data, list->len - 5);
    assert_int_equal(cut->problems->len, 1);
    list->data[list->len - 1] ^= 1; /* its checksum */
    g_autoptr(TestScan) changed = inspect(list->data, list->len);
    assert_int_equal(changed->problems->len, 1);
    g_autoptr(TestScan) text = inspect_list("{\"packages\":");
    assert_int_equal(text->problems->len, 1);
    g_autoptr(TestScan) other = inspect("no stream", 9);
    assert_int_equal(other->problems->len, 1);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_crates),
        cmocka_unit_test(test_no_list),
        cmocka_unit_test(test_broken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
