/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Texts that only one source has: the list, and the search for them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <glib.h>
#include <zlib.h>

#include "identify/known-strings.h"

static const char *const ALPHA[] = {"cannot open the alpha device", "alpha: %s is no address",
                                    "usage: alpha [-v] file\n"};
static const char *const BETA[] = {"beta is not ready yet", "beta: wrong number of rings"};

/* The list of that content; NULL: it is refused, and *ret_message says why. */
static KnownStrings *
strings_of(const char *content, char **ret_message)
{
    /* Of just that size: what is read behind it is told by sanitizers. */
    const gsize size = strlen(content);
    g_autofree char *list = g_memdup2(content, size);
    g_autoptr(GError) error = NULL;
    KnownStrings *strings = known_strings_parse(list, size, "strings.txt", &error);
    assert_true(!strings == !!error);
    *ret_message = error ? g_strdup(error->message) : NULL;
    return strings;
}

static void
add_line(GString *list, const char *source, const char *const *texts, guint n)
{
    g_string_append(list, source);
    for (guint i = 0; i < n; i++)
        g_string_append_printf(list, " %08lx",
                               crc32(0, (const guint8 *)texts[i], (uInt)strlen(texts[i])));
    g_string_append_c(list, '\n');
}

static KnownStrings *
two_sources(void)
{
    g_autofree char *message = NULL;
    g_autoptr(GString) list = g_string_new(NULL);
    add_line(list, "alpha", ALPHA, G_N_ELEMENTS(ALPHA));
    add_line(list, "beta", BETA, G_N_ELEMENTS(BETA));
    KnownStrings *strings = strings_of(list->str, &message);
    assert_non_null(strings);
    return strings;
}

static void
add_text(GByteArray *bytes, const char *text)
{
    g_byte_array_append(bytes, (const guint8 *)text, (guint)strlen(text) + 1);
}

/* Each source of which there are enough texts, where the first of them stands; a text that is there
 * twice counts once. */
static void
test_search(void **state)
{
    (void)state;
    g_autoptr(KnownStrings) strings = two_sources();
    g_autoptr(GByteArray) bytes = g_byte_array_new();
    add_text(bytes, "\177ELF");
    add_text(bytes, BETA[0]);
    add_text(bytes, "a text that nobody knows");
    guint at = bytes->len;
    add_text(bytes, ALPHA[1]);
    add_text(bytes, ALPHA[0]);
    add_text(bytes, ALPHA[1]);
    add_text(bytes, BETA[0]);
    g_autoptr(GArray) found =
        known_strings_search(strings, &(PrintedBytes){bytes->data, bytes->len, NULL, 0});
    assert_int_equal(found->len, 1);
    const KnownStringsMatch *match = &g_array_index(found, KnownStringsMatch, 0);
    assert_string_equal(match->source, "alpha");
    assert_int_equal(match->count, 2);
    assert_int_equal(match->offset, at);
    assert_int_equal(match->size, strlen(ALPHA[1]));
}

/* A file full of one text. */
static void
test_again(void **state)
{
    (void)state;
    g_autoptr(KnownStrings) strings = two_sources();
    g_autoptr(GByteArray) bytes = g_byte_array_new();
    add_text(bytes, BETA[1]);
    for (guint i = 0; i < 200000; i++)
        add_text(bytes, ALPHA[0]);
    add_text(bytes, ALPHA[2]);
    g_autoptr(GArray) found =
        known_strings_search(strings, &(PrintedBytes){bytes->data, bytes->len, NULL, 0});
    assert_int_equal(found->len, 1);
    const KnownStringsMatch *match = &g_array_index(found, KnownStringsMatch, 0);
    assert_int_equal(match->count, 2);
    assert_int_equal(match->offset, strlen(BETA[1]) + 1);
}

/* A text that is a part of another one, or has no end, is none. */
static void
test_not_whole(void **state)
{
    (void)state;
    g_autoptr(KnownStrings) strings = two_sources();
    g_autoptr(GByteArray) bytes = g_byte_array_new();
    add_text(bytes, "x");
    g_byte_array_append(bytes, (const guint8 *)"\x01", 1);
    add_text(bytes, ALPHA[0]);
    g_byte_array_append(bytes, (const guint8 *)ALPHA[1], (guint)strlen(ALPHA[1]));
    assert_null(known_strings_search(strings, &(PrintedBytes){bytes->data, bytes->len, NULL, 0}));
    assert_null(known_strings_search(strings, &(PrintedBytes){bytes->data, 0, NULL, 0}));
    assert_null(known_strings_search(strings, &(PrintedBytes){bytes->data, 1, NULL, 0}));
}

static void
test_list(void **state)
{
    static const char *const BAD[] = {
        "alpha\n",        "alpha 0123456\n",   "alpha 0123456g\n",  " 01234567\n",
        "alpha 01234567", "alpha 01234567 \n", "alpha 012345678\n", "a 01234567\n\nb 01234567\n"};
    (void)state;
    for (guint i = 0; i < G_N_ELEMENTS(BAD); i++) {
        g_autofree char *message = NULL;
        assert_null(strings_of(BAD[i], &message));
        assert_non_null(strstr(message, "strings.txt:"));
    }
    g_autofree char *message = NULL;
    g_autoptr(KnownStrings) none = strings_of("", &message);
    assert_non_null(none);
    assert_int_equal(known_strings_count(none), 0);
    g_autoptr(KnownStrings) two = two_sources();
    assert_int_equal(known_strings_count(two), 2);
    assert_null(known_strings_search(
        none, &(PrintedBytes){(const guint8 *)ALPHA[0], strlen(ALPHA[0]) + 1, NULL, 0}));
}

/* Our own list is of the form. */
static void
test_our_list(void **state)
{
    (void)state;
    const char *directory = g_getenv("NETBOM_DATA_DIR");
    g_autofree char *path = g_build_filename(directory ? directory : "signatures", "components",
                                             KNOWN_STRINGS_FILE, NULL);
    g_autofree char *list = NULL;
    gsize size;
    assert_true(g_file_get_contents(path, &list, &size, NULL));
    g_autoptr(KnownStrings) strings = known_strings_parse(list, size, path, NULL);
    assert_non_null(strings);
    assert_true(known_strings_count(strings) > 10000);
}

/* What was saved is the same list, whole or not at all. */
static void
test_saved(void **state)
{
    (void)state;
    g_autoptr(KnownStrings) two = two_sources();
    g_autoptr(GByteArray) saved = g_byte_array_new(), again = g_byte_array_new();
    g_autoptr(GByteArray) bytes = g_byte_array_new();
    known_strings_save(two, saved);
    g_autoptr(KnownStrings) loaded = known_strings_load(saved->data, saved->len);
    assert_non_null(loaded);
    assert_int_equal(known_strings_count(loaded), 2);
    known_strings_save(loaded, again);
    assert_int_equal(again->len, saved->len);
    assert_memory_equal(again->data, saved->data, saved->len);
    for (guint i = 0; i < G_N_ELEMENTS(BETA); i++)
        add_text(bytes, BETA[i]);
    g_autoptr(GArray) found =
        known_strings_search(loaded, &(PrintedBytes){bytes->data, bytes->len, NULL, 0});
    assert_non_null(found);
    assert_string_equal(g_array_index(found, KnownStringsMatch, 0).source, "beta");
    for (guint size = 0; size < 64; size++)
        assert_null(known_strings_load(saved->data, size));
    assert_null(known_strings_load(saved->data, saved->len - 1));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_search),   cmocka_unit_test(test_not_whole),
        cmocka_unit_test(test_again),    cmocka_unit_test(test_list),
        cmocka_unit_test(test_our_list), cmocka_unit_test(test_saved),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
