/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words that are looked for in one pass stand where a search for each alone finds them first. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <glib.h>
#include <string.h>

#include "binary/words.h"

static const Word WORDS[] = {WORD("aab"), WORD("abc"),       WORD("ab\0"),  WORD("\0\0\0"),
                             WORD("cab"), WORD("abcabcabc"), WORD("bbbbb"), WORD("xyz")};

static void
check(const guint8 *data, gsize size)
{
    guint64 first[G_N_ELEMENTS(WORDS)];
    NetbomBytes bytes = {data, size};
    words_find(&bytes, WORDS, G_N_ELEMENTS(WORDS), first);
    for (gsize i = 0; i < G_N_ELEMENTS(WORDS); i++) {
        const guint8 *found = size > 0 ? memmem(data, size, WORDS[i].text, WORDS[i].size) : NULL;
        assert_int_equal(first[i], found ? (gsize)(found - data) : size);
    }
}

/* Of few letters, so that words are cut off, overlap, and stand at both ends. */
static void
test_as_each_alone(void **state)
{
    (void)state;
    guint32 random = 1;
    for (guint round = 0; round < 20000; round++) {
        guint8 data[64];
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
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
