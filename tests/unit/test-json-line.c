/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tests of the reader of lines of JSON: it answers as jansson does, which is not told how. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "base/json-line.h"
#include "base/json.h"
#include "json-same.h"

/* Reads a copy of the text. NULL: it was read. */
static const char *
read_line(JsonLine *line, GString *copy, const char *text)
{
    g_string_assign(copy, text);
    return json_line_read(line, copy->str, copy->len);
}

static void
values_of_a_line(void **state)
{
    (void)state;
    g_autofree JsonLine *line = g_new(JsonLine, 1);
    g_autoptr(GString) copy = g_string_new(NULL);
    assert_null(read_line(line, copy,
                          " { \"t\" : \"node\",\"n\":7,\"yes\":true,\"no\":false,\"gone\":null,"
                          "\"in\":{\"a\":\"x\",\"b\":\"\"},\"list\":[1,[2],3],\"e\":2.5 } "));
    const LineValue *root = line->values;
    assert_int_equal(line_count(root), 8);
    assert_string_equal(line_text(root, "t"), "node");
    assert_null(line_text(root, "n"));
    assert_null(line_text(root, "nothing"));
    assert_true(line_is_true(root, "yes"));
    assert_false(line_is_true(root, "no"));
    assert_false(line_is_true(root, "t"));
    assert_int_equal(line_member(root, "gone")->kind, LINE_NULL);
    assert_true(line_member(root, "e")->real > 2.4 && line_member(root, "e")->real < 2.6);
    const LineValue *in = line_member(root, "in");
    assert_string_equal(line_first(in)->key, "a");
    assert_string_equal(line_next(in, line_first(in))->text, "");
    assert_null(line_next(in, line_next(in, line_first(in))));
    const LineValue *list = line_member(root, "list");
    assert_int_equal(line_count(list), 3);
    assert_int_equal(line_next(list, line_next(list, line_first(list)))->integer, 3);
    assert_null(line_member(list, "t"));
    assert_null(line_first(line_member(root, "gone")));
}

static void
numbers(void **state)
{
    (void)state;
    g_autofree JsonLine *line = g_new(JsonLine, 1);
    g_autoptr(GString) copy = g_string_new(NULL);
    assert_null(read_line(line, copy,
                          "{\"max\":9223372036854775807,\"min\":-9223372036854775808,\"text\":"
                          "\"1\",\"real\":1.0,\"word\":4294967296}"));
    const LineValue *root = line->values;
    guint64 number;
    guint32 word;
    assert_true(line_uint(root, "max", G_MAXINT64, 0, &number));
    assert_int_equal(number, G_MAXINT64);
    assert_false(line_uint(root, "max", G_MAXINT64 - 1, 0, &number));
    assert_false(line_uint(root, "min", G_MAXUINT64, 0, &number));
    assert_int_equal(line_member(root, "min")->integer, G_MININT64);
    assert_false(line_uint(root, "text", 9, 0, &number));
    assert_false(line_uint(root, "real", 9, 0, &number));
    assert_true(line_uint(root, "nothing", 9, 5, &number));
    assert_int_equal(number, 5);
    assert_false(line_uint32(root, "word", 0, &word));
    assert_true(line_uint32(root, "nothing", 3, &word));
    assert_int_equal(word, 3);
    assert_false(line_number(NULL, 1, &number));
}

/* What is written is read, whatever bytes it has. */
static void
what_is_written(void **state)
{
    (void)state;
    g_autofree JsonLine *line = g_new(JsonLine, 1);
    g_autoptr(GString) out = g_string_new(NULL);
    g_autoptr(JsonWriter) writer = json_writer_new(out, JSON_STYLE_COMPACT);
    static const char text[] =
        "\"quoted\"\\ \t\n\b\f\r/ \x01 \xc3\xa9 \xe7\x89\x88 \xf0\x9f\x98\x80"
        "\xe2\x80\xae end";
    json_begin_object(writer);
    json_field_string(writer, text, text);
    json_end_object(writer);
    assert_null(json_line_read(line, out->str, out->len));
    assert_string_equal(line_text(line->values, text), text);
}

static void
as_jansson_does(void **state)
{
    (void)state;
    static const char *const TEXTS[] = {
        "",
        " ",
        "{",
        "}",
        "{}",
        " {} ",
        "{}x",
        "{} {}",
        "[]",
        "[1,2]",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[",
        "[1",
        "[1}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{,\"a\":1}",
        "{\"a\"::1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":{\"a\":1},\"b\":{\"a\":1}}",
        "{\"a\":[{\"a\":1},{\"a\":1}],\"a\":0}",
        "{a:1}",
        "{'a':1}",
        "{1:1}",
        "[01]",
        "[-01]",
        "[-]",
        "[+1]",
        "[.5]",
        "[5.]",
        "[1e]",
        "[1e+]",
        "[1E-2]",
        "[1e5]",
        "[-0]",
        "[-0.0]",
        "[1.5x]",
        "[12345678901234567890]",
        "[9223372036854775808]",
        "[-9223372036854775809]",
        "[00000000000000000001]",
        "[1e999]",
        "[true,false,null]",
        "[tru]",
        "[truex]",
        "[nul]",
        "[True]",
        "[NaN]",
        "[\"\\u0041\\u00e9\\ud83d\\ude00\"]",
        "[\"\\ud83d\"]",
        "[\"\\ude00\"]",
        "[\"\\ud83d\\u0041\"]",
        "[\"\\ud83dx\"]",
        "[\"\\u0000\"]",
        "[\"\\u12\"]",
        "[\"\\u12g4\"]",
        "[\"\\x41\"]",
        "[\"\\\"]",
        "[\"\\",
        "[\"",
        "[\"a",
        "[\"\x01\"]",
        "[\"\t\"]",
        "[\"\x7f\"]",
        "[\"\x80\"]",
        "[\"\xc3\"]",
        "[\"\xc0\x80\"]",
        "[\"\xed\xa0\x80\"]",
        "[\"\xf4\x90\x80\x80\"]",
        "[\"\xc3\xa9\"]",
        "\xef\xbb\xbf[]",
        "[\"\\/\\b\\f\\n\\r\\t\\\\\\\"\"]",
        "[\"a\\nb\",\"c\\u00e9d\"]",
        "\v[]",
        "[\f]",
        "[1]\n",
        "[[[[[[[[]]]]]]]]",
        "[\"\\ud800\\udc00\",\"\\udbff\\udfff\",\"\\uffff\"]",
    };
    for (gsize i = 0; i < G_N_ELEMENTS(TEXTS); i++)
        if (!json_same((const uint8_t *)TEXTS[i], strlen(TEXTS[i])))
            fail_msg("read in another way: %s", TEXTS[i]);
    assert_true(json_same((const uint8_t *)"[\0]", 3));
    assert_true(json_same((const uint8_t *)"[\"\0\"]", 5));
    assert_true(json_same((const uint8_t *)"[]\0", 3));
}

/* A real line, cut at each place, and with each byte changed to others. */
static void
damaged_lines(void **state)
{
    (void)state;
    static const char text[] = "{\"t\":\"evidence\",\"node\":12,\"size\":-1.5e3,\"sha\":null,"
                               "\"fields\":{\"a\\u00e9\":\"\xc3\xa9\",\"b\":[true,{}]}}";
    static const char CHANGES[] = "\"\\{}[]:,0-.eu \x80";
    for (gsize size = 0; size < sizeof text; size++)
        assert_true(json_same((const uint8_t *)text, size));
    for (gsize at = 0; at < sizeof text - 1; at++)
        for (const char *change = CHANGES; change < CHANGES + sizeof CHANGES; change++) {
            char copy[sizeof text];
            memcpy(copy, text, sizeof text);
            copy[at] = *change;
            assert_true(json_same((const uint8_t *)copy, sizeof text - 1));
        }
}

static void
more_than_a_line_may_have(void **state)
{
    (void)state;
    g_autofree JsonLine *line = g_new(JsonLine, 1);
    g_autoptr(GString) text = g_string_new("[0");
    g_autoptr(GString) copy = g_string_new(NULL);
    for (guint i = 2; i < JSON_LINE_VALUES_MAX; i++)
        g_string_append(text, ",0");
    g_string_append_c(text, ']');
    assert_null(read_line(line, copy, text->str));
    assert_int_equal(line->n_values, JSON_LINE_VALUES_MAX);
    g_string_insert(text, 1, "0,");
    assert_non_null(read_line(line, copy, text->str));
    g_string_truncate(text, 0);
    for (guint i = 0; i <= JSON_LINE_DEPTH_MAX; i++) {
        g_string_insert_c(text, 0, '[');
        g_string_append_c(text, ']');
        assert_true((read_line(line, copy, text->str) == NULL) == (i < JSON_LINE_DEPTH_MAX));
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_of_a_line), cmocka_unit_test(numbers),
        cmocka_unit_test(what_is_written),  cmocka_unit_test(as_jansson_does),
        cmocka_unit_test(damaged_lines),    cmocka_unit_test(more_than_a_line_may_have),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
