/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tests of text made valid, printable, short. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "base/text.h"

/* Compares and frees. */
static void
check(char *got, const char *expected)
{
    assert_string_equal(got, expected);
    g_free(got);
}

static void
utf8(void **state)
{
    (void)state;
    check(text_utf8("", 0), "");
    check(text_utf8(NULL, 0), "");
    check(text_utf8("gr\xc3\xbc\xc3\x9f", 6), "gr\xc3\xbc\xc3\x9f");
    check(text_utf8("a\0b", 3), "a\\x00b");
    check(text_utf8("\xff\xc3", 2), "\\xff\\xc3");
    check(text_utf8("\xc3\xbc", 1), "\\xc3");
    check(text_utf8("\xe0\x80\x80", 3), "\\xe0\\x80\\x80");
    check(text_utf8("line\n\033[1m", 9), "line\n\033[1m");
}

static void
printable(void **state)
{
    (void)state;
    check(text_printable(NULL), "");
    check(text_printable("plain text"), "plain text");
    check(text_printable("\033[31mred\033[0m"), "\\x1b[31mred\\x1b[0m");
    check(text_printable("a\nb\tc\rd\x7f"), "a\\nb\\tc\\rd\\x7f");
    check(text_printable("\xe2\x80\xae"
                         "exe.txt"),
          "\\u{202e}exe.txt");
    check(text_printable("\xe2\x80\xa8\xe2\x80\xa9"), "\\u{2028}\\u{2029}");
    check(text_printable("\xc2\x9b"
                         "2J"),
          "\\u{009b}2J");
    check(text_printable("\xef\xbb\xbf\xe2\x80\x8b"), "\\u{feff}\\u{200b}");
    check(text_printable("\xff"), "\\xff");
    check(text_printable("\xe5\x8d\x8e\xe4\xb8\xba"), "\xe5\x8d\x8e\xe4\xb8\xba");
}

static void
sizes(void **state)
{
    (void)state;
    check(text_size_human(0), "0 B");
    check(text_size_human(1023), "1023 B");
    check(text_size_human(1024), "1 KiB");
    check(text_size_human(1536), "1.5 KiB");
    check(text_size_human(16 * 1024 * 1024), "16 MiB");
    check(text_size_human(1024 * 1024 - 1), "1 MiB");
    check(text_size_human(102400 + 700), "101 KiB");
    check(text_size_human(G_MAXUINT64), "16 EiB");
}

static void
widths(void **state)
{
    (void)state;
    assert_int_equal(text_width(""), 0);
    assert_int_equal(text_width("abc"), 3);
    assert_int_equal(text_width("gr\xc3\xbc\xc3\x9f"), 4);
    assert_int_equal(text_width("\xe5\x8d\x8e"), 2);
    assert_int_equal(text_width("e\xcc\x81"), 1);
    assert_int_equal(text_width("\xff"), 1);
}

static void
cutting(void **state)
{
    (void)state;
    check(text_truncate("abcdef", 6), "abcdef");
    check(text_truncate("abcdefg", 6), "abc...");
    check(text_truncate("abcdefg", 2), "..");
    check(text_truncate("\xe5\x8d\x8e\xe4\xb8\xba\xe5\x8d\x8e", 5), "\xe5\x8d\x8e...");
    check(text_shorten("image.bin!/squashfs@0/bin/busybox", 18), "image...in/busybox");
    check(text_shorten("short", 18), "short");
    for (unsigned columns = 0; columns < 40; columns++) {
        g_autofree char *cut =
            text_shorten("\xe5\x8d\x8e/\xe4\xb8\xba/bin/\xe5\x8d\x8e/x", columns);
        g_autofree char *end = text_truncate("\xe5\x8d\x8e/\xe4\xb8\xba/bin/x", columns);

        assert_true(text_width(cut) <= columns);
        assert_true(text_width(end) <= columns);
        assert_true(g_utf8_validate(cut, -1, NULL));
    }
}

static void
folding(void **state)
{
    (void)state;
    check(text_fold("", 10, 2), "");
    check(text_fold("one two three", 20, 2), "one two three");
    check(text_fold("one two three", 9, 2), "one two\n  three");
    check(text_fold("a  b\nc", 20, 0), "a b c");
    check(text_fold("unbreakable x", 5, 1), "unbreakable\n x");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(utf8),   cmocka_unit_test(printable), cmocka_unit_test(sizes),
        cmocka_unit_test(widths), cmocka_unit_test(cutting),   cmocka_unit_test(folding),
    };

    return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
