/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tests of the JSON writer. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "base/error.h"
#include "base/json.h"

static void
compact_document(void **state)
{
    (void)state;
    g_autoptr(GString) out = g_string_new(NULL);
    g_autoptr(JsonWriter) writer = json_writer_new(out, JSON_STYLE_COMPACT);

    json_begin_object(writer);
    json_field_string(writer, "a", "x");
    json_field_array(writer, "b");
    json_put_int(writer, -1);
    json_put_uint(writer, G_MAXUINT64);
    json_put_int(writer, G_MININT64);
    json_put_bool(writer, true);
    json_put_null(writer);
    json_begin_object(writer);
    json_end_object(writer);
    json_begin_array(writer);
    json_end_array(writer);
    json_end_array(writer);
    json_field_text(writer, "absent", "");
    json_field_text(writer, "absent", NULL);
    json_field_string(writer, "c", NULL);
    json_end_object(writer);
    assert_true(json_writer_finish(writer, NULL));
    assert_string_equal(out->str, "{\"a\":\"x\",\"b\":[-1,18446744073709551615,"
                                  "-9223372036854775808,true,null,{},[]],\"c\":null}");
}

static void
pretty_document(void **state)
{
    (void)state;
    g_autoptr(GString) out = g_string_new(NULL);
    g_autoptr(JsonWriter) writer = json_writer_new(out, JSON_STYLE_PRETTY);

    json_begin_object(writer);
    json_field_array(writer, "a");
    json_put_int(writer, 1);
    json_put_int(writer, 2);
    json_end_array(writer);
    json_field_object(writer, "b");
    json_end_object(writer);
    json_end_object(writer);
    assert_true(json_writer_finish(writer, NULL));
    assert_string_equal(out->str, "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {}\n}\n");
}

/* A new document may follow on the same writer, as records do. */
static void
several_documents(void **state)
{
    (void)state;
    g_autoptr(GString) out = g_string_new(NULL);
    g_autoptr(JsonWriter) writer = json_writer_new(out, JSON_STYLE_COMPACT);

    for (int i = 0; i < 2; i++) {
        json_begin_array(writer);
        json_end_array(writer);
        json_writer_finish(writer, NULL);
        g_string_append_c(out, '\n');
    }
    assert_string_equal(out->str, "[]\n[]\n");
}

static void
check_string(const char *data, size_t size, const char *expected)
{
    g_autoptr(GString) out = g_string_new(NULL);
    g_autoptr(JsonWriter) writer = json_writer_new(out, JSON_STYLE_COMPACT);

    json_put_bytes(writer, data, size);
    assert_string_equal(out->str, expected);
}

static void
strings(void **state)
{
    (void)state;
#define CHECK(text, expected) check_string(text, sizeof text - 1, expected)
    CHECK("", "\"\"");
    CHECK("a\"b\\c/", "\"a\\\"b\\\\c/\"");
    CHECK("\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"");
    CHECK("\0\x01\x1b\x7f", "\"\\\\x00\\u0001\\u001b\\u007f\"");
    CHECK("gr\xc3\xbc\xc3\x9f", "\"gr\xc3\xbc\xc3\x9f\"");
    /* Not UTF-8: lone, cut off, overlong, a surrogate, beyond U+10FFFF. */
    CHECK("a\xff", "\"a\\\\xff\"");
    CHECK("\xc3", "\"\\\\xc3\"");
    CHECK("\xc0\xaf", "\"\\\\xc0\\\\xaf\"");
    CHECK("\xed\xa0\x80", "\"\\\\xed\\\\xa0\\\\x80\"");
    CHECK("\xf4\x90\x80\x80", "\"\\\\xf4\\\\x90\\\\x80\\\\x80\"");
    /* Hidden characters stay in the document, but as escapes. */
    CHECK("\xc2\x9b", "\"\\u009b\"");
    CHECK("\xe2\x80\xae", "\"\\u202e\"");
    CHECK("\xe2\x80\xa8", "\"\\u2028\"");
    CHECK("\xf3\xa0\x81\x81", "\"\\udb40\\udc41\"");
    CHECK("\xf0\x9f\x93\xa1", "\"\xf0\x9f\x93\xa1\"");
#undef CHECK
}

/* Wherever a byte stands between others, it is written as it is alone. */
static void
each_byte(void **state)
{
    (void)state;
    for (unsigned byte = 0; byte < 256; byte++) {
        const char alone = (char)byte;
        g_autoptr(GString) quoted = g_string_new(NULL);
        g_autoptr(JsonWriter) writer = json_writer_new(quoted, JSON_STYLE_COMPACT);

        json_put_bytes(writer, &alone, 1);
        for (gsize place = 0; place < 20; place++) {
            char text[20];
            g_autoptr(GString) expected = g_string_new_len(quoted->str, (gssize)quoted->len);

            memset(text, 'a', sizeof text);
            text[place] = alone;
            for (gsize i = 0; i < sizeof text; i++)
                if (i != place)
                    g_string_insert_c(expected, i < place ? 1 : (gssize)expected->len - 1, 'a');
            check_string(text, sizeof text, expected->str);
        }
    }
}

static void
doubles(void **state)
{
    (void)state;
    const struct {
        double value;
        unsigned decimals;
        const char *expected;
    } cases[] = {
        {0.9, 2, "0.90"},
        {1, 2, "1.00"},
        {0.005, 2, "0.01"},
        {-0.5, 1, "-0.5"},
        {-0.001, 2, "0.00"},
        {7.999, 3, "7.999"},
        {123456, 0, "123456"},
        {0.05, 3, "0.050"},
        {INFINITY, 2, "null"},
        {NAN, 2, "null"},
        {1e300, 2, "1.0000000000000001e+300"},
    };

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GString) out = g_string_new(NULL);
        g_autoptr(JsonWriter) writer = json_writer_new(out, JSON_STYLE_COMPACT);

        json_put_double(writer, cases[i].value, cases[i].decimals);
        assert_string_equal(out->str, cases[i].expected);
    }
}

static void
to_file(void **state)
{
    (void)state;
    FILE *file = tmpfile();
    g_autoptr(JsonWriter) writer = json_writer_new_file(file, JSON_STYLE_COMPACT);
    const unsigned n = 100000;

    json_begin_array(writer);
    for (unsigned i = 0; i < n; i++)
        json_put_uint(writer, 7);
    json_end_array(writer);
    assert_true(json_writer_finish(writer, NULL));
    assert_int_equal(ftell(file), 2 * n + 1);
    fclose(file);
}

static void
full_disk(void **state)
{
    (void)state;
    FILE *file = fopen("/dev/full", "w");

    if (file == NULL)
        skip();
    for (unsigned n = 1; n <= 100000; n += 99999) { /* seen at the flush, seen while writing */
        g_autoptr(JsonWriter) writer = json_writer_new_file(file, JSON_STYLE_COMPACT);
        g_autoptr(GError) error = NULL;

        json_begin_array(writer);
        for (unsigned i = 0; i < n; i++)
            json_put_string(writer, "text");
        json_end_array(writer);
        assert_false(json_writer_finish(writer, &error));
        assert_true(g_error_matches(error, NETBOM_ERROR, NETBOM_ERROR_FILE));
    }
    fclose(file);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(compact_document),  cmocka_unit_test(pretty_document),
        cmocka_unit_test(several_documents), cmocka_unit_test(strings),
        cmocka_unit_test(each_byte),         cmocka_unit_test(doubles),
        cmocka_unit_test(to_file),           cmocka_unit_test(full_disk),
    };

    return cmocka_run_group_tests_name("json", tests, NULL, NULL);
}
