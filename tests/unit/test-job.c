/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Jobs and dead letters as text: what comes back, and what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* cmocka wants those first */
#include <cmocka.h>
#include <string.h>

#include "base/error.h"
#include "queue/job.h"

#define IMAGE "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"

static Job *
job_at(const char *place)
{
    g_autoptr(JobBasis) basis = job_basis_new("netbom 1", "rules", "limit-1=2");
    return job_new(IMAGE, place, "rt x1", basis);
}

static void
test_round_trip(void **state)
{
    static const char *const PLACES[] = {"/srv/a.bin", "/srv/with blank, 100% \"quoted\"\n",
                                         "/srv/no-utf8-\xff\xfe", "https://h.example/a?b=c&d"};
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(PLACES); i++) {
        g_autoptr(Job) job = job_at(PLACES[i]);
        g_autofree char *text = job_write(job), *name = NULL;
        g_autoptr(Job) back = job_parse(text, strlen(text), NULL);
        assert_null(strchr(text, '\n'));
        assert_non_null(back);
        name = job_place_name(back->place);
        assert_string_equal(name, PLACES[i]);
        assert_string_equal(back->id, job->id);
        assert_string_equal(back->image, IMAGE);
        assert_string_equal(back->line, "rt x1");
        assert_string_equal(back->basis->options, "limit-1=2");
        assert_string_equal(back->basis->group, job->basis->group);
    }
}

/* A job of no release line says nothing of one. */
static void
test_no_line(void **state)
{
    g_autoptr(JobBasis) basis = job_basis_new("netbom 1", "rules", "");
    g_autoptr(Job) job = job_new(IMAGE, "/srv/a.bin", NULL, basis);
    g_autoptr(Job) of_line = job_new(IMAGE, "/srv/a.bin", "rt x1", basis);
    g_autofree char *text = job_write(job);
    g_autoptr(Job) back = job_parse(text, strlen(text), NULL);
    (void)state;
    assert_null(strstr(text, "line"));
    assert_non_null(back);
    assert_null(back->line);
    assert_string_equal(job->id, of_line->id); /* it comes to the same result */
}

/* The same image is the same job wherever it is; the same place of it, the same further place. */
static void
test_ids(void **state)
{
    g_autoptr(Job) one = job_at("/a"), two = job_at("/b"), again = job_at("/a");
    g_autofree char *id_one = job_place_id(one), *id_two = job_place_id(two),
                    *id_again = job_place_id(again);
    g_autoptr(JobBasis) other = job_basis_new("netbom 1", "rules", "");
    (void)state;
    assert_string_equal(one->id, two->id);
    assert_string_not_equal(id_one, id_two);
    assert_string_equal(id_one, id_again);
    assert_true(g_str_has_prefix(id_one, one->id));
    assert_string_not_equal(other->group, one->basis->group);
    assert_int_equal(strlen(other->group), 16);
}

/* text with the first `from` as `to`. */
static char *
changed(const char *text, const char *from, const char *to)
{
    const char *at = strstr(text, from);
    assert_non_null(at);
    return g_strdup_printf("%.*s%s%s", (int)(at - text), text, to, at + strlen(from));
}

static void
test_refused(void **state)
{
    static const char *const CHANGES[][2] = {
        {"netbom-job/1", "netbom-job/2"},
        {"\"id\":\"", "\"id\":\"0"},
        {"00112233", "00112234"},
        {"rules\":\"rules", "rules\":\"others"},
        {"limit-1=2", "limit-1=3"},
        {"file:///", "ftp:///"},
        {"file:///", "file://elsewhere/"},
        {"\"place\"", "\"plaice\""},
        {"\"options\":\"limit-1=2\",", ""},
        {"\"limit-1=2\"", "7"},
        {"\"rt x1\"", "\"\""},
        {"\"rt x1\"", "7"},
        {"}", ""},
        {"}", "}}"},
        {"\"image\"", "\"id\""},
    };
    (void)state;
    g_autoptr(Job) job = job_at("/srv/a.bin");
    g_autofree char *text = job_write(job);
    for (gsize i = 0; i < G_N_ELEMENTS(CHANGES); i++) {
        g_autofree char *wrong = changed(text, CHANGES[i][0], CHANGES[i][1]);
        g_autoptr(GError) error = NULL;
        g_autoptr(Job) back = job_parse(wrong, strlen(wrong), &error);
        if (back)
            fail_msg("taken: %s", wrong);
        assert_true(g_error_matches(error, NETBOM_ERROR, NETBOM_ERROR_DATA));
    }
    for (gsize size = 0; size < strlen(text); size++)
        assert_null(job_parse(text, size, NULL));
}

static void
test_dead_letter(void **state)
{
    g_autofree char *text = dead_letter_write("it \"died\"\n", 7, "hello");
    g_autoptr(DeadLetter) letter = dead_letter_parse(text, strlen(text), NULL);
    (void)state;
    assert_non_null(letter);
    assert_string_equal(letter->reason, "it \"died\"\n");
    assert_string_equal(letter->job, "hello");
    assert_int_equal(letter->deliveries, 7);
    assert_true(letter->at > 0);
    assert_null(dead_letter_parse("hello", 5, NULL));
    assert_null(dead_letter_parse("{}", 2, NULL));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_round_trip),
                                       cmocka_unit_test(test_no_line), cmocka_unit_test(test_ids),
                                       cmocka_unit_test(test_refused),
                                       cmocka_unit_test(test_dead_letter)};
    return cmocka_run_group_tests_name("job", tests, NULL, NULL);
}
