/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words that are looked for in one pass stand where a search for each alone finds them first. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <glib.h>
#include <string.h>

#include "base/printed-list.h"
#include "binary/words.h"

static const Word WORDS[] = {WORD("aab"), WORD("abc"),       WORD("ab"),    WORD("bbbb"),
                             WORD("cab"), WORD("abcabcabc"), WORD("bbbbb"), WORD("xyz")};

/* The first place of a word from `at` on that has as many printed bytes around it as are looked
 * for. */
static guint64
place_of(const guint8 *data, guint64 size, guint64 at, const Word *word)
{
    const PrintedBytes bytes = {data, size, NULL, 0};
    PrintedSearch search = printed_search(&bytes, at);
    guint64 from, end;
    while (printed_next(&search, &from, &end)) {
        const guint8 *found = memmem(data + from, end - from, word->text, word->size);
        if (found)
            return (guint64)(found - data);
    }
    return size;
}

static void
check(const guint8 *data, gsize size)
{
    guint64 first[G_N_ELEMENTS(WORDS)];
    const NetbomBytes plain = {data, size};
    PrintedList *list = size % 2 ? printed_list_new(&plain) : NULL;
    PrintedBytes bytes = printed_bytes(&plain);
    printed_list_get(list, &bytes);
    printed_words_find(&bytes, WORDS, G_N_ELEMENTS(WORDS), first);
    for (gsize i = 0; i < G_N_ELEMENTS(WORDS); i++) {
        assert_int_equal(first[i], place_of(data, size, 0, &WORDS[i]));
        for (gsize at = 0; at < size; at++) {
            const guint8 *any = memmem(data + at, size - at, WORDS[i].text, WORDS[i].size);
            assert_int_equal(word_next(&plain, at, WORDS[i].text),
                             any ? (gsize)(any - data) : size);
            assert_int_equal(printed_word_next(&bytes, at, WORDS[i].text),
                             place_of(data, size, at, &WORDS[i]));
        }
    }
    printed_list_unref(list);
}

/* Of few letters, so that words are cut off, overlap, and stand at both ends. */
static void
test_as_each_alone(void **state)
{
    (void)state;
    guint32 random = 1;
    for (guint round = 0; round < 20000; round++) {
        guint8 data[90];
        gsize size = round % sizeof data;
        for (gsize i = 0; i < size; i++) {
            random = random * 1664525u + 1013904223u;
            data[i] = (guint8) "aaabbbcc\0xyz"[(random >> 24) % 12];
        }
        check(data, size);
    }
}

static void
test_last_bytes(void **state)
{
    (void)state;
    check((const guint8 *)"..xyz", 5);
    check((const guint8 *)".xyz", 4);
    check((const guint8 *)"xyz", 3);
    check((const guint8 *)"xy", 2);
    check(NULL, 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_as_each_alone),
        cmocka_unit_test(test_last_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
