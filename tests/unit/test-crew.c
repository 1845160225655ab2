/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tests of the crew: each job is done once, by whoever comes first, and its result is there. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdatomic.h>

#include "base/crew.h"

enum { JOBS = 2000 };

typedef struct {
    CrewJob job;
    guint number;
    guint64 result;
    guint runs, member;
} Work;

static void
work_run(CrewJob *job, guint member)
{
    Work *work = (Work *)job;
    guint64 sum = work->number;
    for (guint i = 0; i < work->number % 97 * 50; i++)
        sum = sum * 6364136223846793005u + 1442695040888963407u;
    work->result = sum;
    work->member = member;
    work->runs++;
}

static Work *
works_new(void)
{
    Work *works = g_new0(Work, JOBS);
    for (guint i = 0; i < JOBS; i++) {
        works[i].job.run = work_run;
        works[i].number = i;
    }
    return works;
}

static void
works_check(const Work *works, guint n_members)
{
    for (guint i = 0; i < JOBS; i++) {
        Work expected = {.number = i};
        work_run(&expected.job, 0);
        assert_int_equal(works[i].runs, 1);
        assert_true(works[i].result == expected.result);
        assert_true(works[i].member < n_members);
    }
}

/* Asked for in the order in which they were handed out, a few behind. */
static void
run_in_order(guint n_helpers)
{
    g_autoptr(Crew) crew = crew_new(n_helpers);
    g_autofree Work *works = works_new();
    enum { BEHIND = 20 };
    assert_int_equal(crew_helpers(crew), n_helpers);
    for (guint i = 0; i < JOBS + BEHIND; i++) {
        if (i < JOBS)
            crew_push(crew, &works[i].job, i % 3 ? CREW_SOON : CREW_LATER);
        if (i >= BEHIND)
            crew_finish(crew, &works[i - BEHIND].job);
    }
    assert_true(crew_is_idle(crew));
    works_check(works, n_helpers + 1);
}

static void
test_in_order(void **state)
{
    (void)state;
    run_in_order(0);
    run_in_order(1);
    run_in_order(7);
}

static void
test_backwards(void **state)
{
    g_autoptr(Crew) crew = crew_new(3);
    g_autofree Work *works = works_new();
    (void)state;
    for (guint i = 0; i < JOBS; i++)
        crew_push(crew, &works[i].job, CREW_LATER);
    assert_false(crew_is_idle(crew) && works[JOBS - 1].runs == 0);
    for (guint i = JOBS; i-- > 0;)
        crew_finish(crew, &works[i].job);
    works_check(works, 4);
}

static void
test_nobody_helps(void **state)
{
    g_autoptr(Crew) crew = crew_new(0);
    Work work = {.job.run = work_run, .number = 5};
    (void)state;
    crew_push(crew, &work.job, CREW_SOON);
    assert_false(crew_is_done(crew, &work.job));
    assert_false(crew_is_idle(crew));
    crew_finish(crew, &work.job);
    assert_true(crew_is_done(crew, &work.job));
    assert_int_equal(work.runs, 1);
}

/* A helper comes to it though nobody asks. */
static void
test_helpers_begin_by_themselves(void **state)
{
    g_autoptr(Crew) crew = crew_new(1);
    Work work = {.job.run = work_run, .number = 9};
    (void)state;
    crew_push(crew, &work.job, CREW_LATER);
    while (!crew_is_done(crew, &work.job))
        g_usleep(100);
    assert_int_equal(work.member, 1);
    crew_finish(crew, &work.job);
    assert_int_equal(work.runs, 1);
}

static atomic_bool gate_open;

static void
wait_at_gate(CrewJob *job, guint member)
{
    Work *work = (Work *)job;
    work->member = member;
    while (!atomic_load(&gate_open))
        g_usleep(100);
}

static void
open_gate(CrewJob *job, guint member)
{
    (void)job;
    (void)member;
    atomic_store(&gate_open, true);
}

/* Who waits for a job that a helper does, does others: else this would never end. */
static void
test_who_waits_works(void **state)
{
    g_autoptr(Crew) crew = crew_new(1);
    Work slow = {.job.run = wait_at_gate}, opener = {.job.run = open_gate};
    (void)state;
    atomic_store(&gate_open, false);
    crew_push(crew, &slow.job, CREW_SOON);
    while (slow.member == 0)
        g_usleep(100);
    crew_push(crew, &opener.job, CREW_LATER);
    crew_finish(crew, &slow.job);
    assert_true(crew_is_done(crew, &opener.job));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_in_order),        cmocka_unit_test(test_backwards),
        cmocka_unit_test(test_nobody_helps),    cmocka_unit_test(test_helpers_begin_by_themselves),
        cmocka_unit_test(test_who_waits_works),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
