/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The threads of one worker. */
#include "base/crew.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>

typedef struct {
    Crew *crew;
    guint member;
    pthread_t thread;
} Helper;

struct Crew {
    pthread_mutex_t mutex;
    pthread_cond_t is_work; /* a job waits, or the crew ends */
    pthread_cond_t is_done; /* a helper has done a job */
    GQueue queues[CREW_QUEUES];
    atomic_uint n_open; /* jobs that wait or run */
    bool ends;
    guint n_helpers;
    Helper helpers[CREW_HELPERS_MAX];
};

/* The next job, which runs from now on; NULL: none waits. With the mutex held. */
static CrewJob *
job_take(Crew *crew)
{
    for (guint i = 0; i < CREW_QUEUES; i++) {
        GList *link = g_queue_pop_head_link(&crew->queues[i]);
        if (link) {
            CrewJob *job = link->data;
            job->state = CREW_RUNS;
            return job;
        }
    }
    return NULL;
}

/* Runs a job; the mutex is held before and after. */
static void
job_run(Crew *crew, CrewJob *job, guint member)
{
    pthread_mutex_unlock(&crew->mutex);
    job->run(job, member);
    pthread_mutex_lock(&crew->mutex);
    job->state = CREW_IS_DONE;
    atomic_fetch_sub(&crew->n_open, 1);
    if (member > 0)
        pthread_cond_signal(&crew->is_done);
}

static void *
helper_main(void *data)
{
    Helper *helper = data;
    Crew *crew = helper->crew;
    pthread_mutex_lock(&crew->mutex);
    while (!crew->ends) {
        CrewJob *job = job_take(crew);
        if (job)
            job_run(crew, job, helper->member);
        else
            pthread_cond_wait(&crew->is_work, &crew->mutex);
    }
    pthread_mutex_unlock(&crew->mutex);
    return NULL;
}

/* A thread takes over the mask of the one that starts it. */
static void
helpers_start(Crew *crew, guint n_helpers)
{
    static const int FAULTS[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGSYS};
    sigset_t blocked, before;
    pthread_attr_t attr;
    sigfillset(&blocked);
    for (gsize i = 0; i < G_N_ELEMENTS(FAULTS); i++)
        sigdelset(&blocked, FAULTS[i]);
    pthread_attr_init(&attr);
    pthread_attr_setstacksize(&attr, CREW_STACK_BYTES);
    pthread_sigmask(SIG_SETMASK, &blocked, &before);
    while (crew->n_helpers < MIN(n_helpers, CREW_HELPERS_MAX)) {
        Helper *helper = &crew->helpers[crew->n_helpers];
        *helper = (Helper){.crew = crew, .member = crew->n_helpers + 1};
        if (pthread_create(&helper->thread, &attr, helper_main, helper) != 0)
            break;
        crew->n_helpers++;
    }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    pthread_attr_destroy(&attr);
}

Crew *
crew_new(guint n_helpers)
{
    Crew *crew = g_new0(Crew, 1);
    pthread_mutex_init(&crew->mutex, NULL);
    pthread_cond_init(&crew->is_work, NULL);
    pthread_cond_init(&crew->is_done, NULL);
    for (guint i = 0; i < CREW_QUEUES; i++)
        g_queue_init(&crew->queues[i]);
    helpers_start(crew, n_helpers);
    return crew;
}

void
crew_free(Crew *crew)
{
    if (!crew)
        return;
    pthread_mutex_lock(&crew->mutex);
    for (guint i = 0; i < CREW_QUEUES; i++)
        g_assert(g_queue_is_empty(&crew->queues[i]));
    crew->ends = true;
    pthread_cond_broadcast(&crew->is_work);
    pthread_mutex_unlock(&crew->mutex);
    for (guint i = 0; i < crew->n_helpers; i++)
        pthread_join(crew->helpers[i].thread, NULL);
    pthread_cond_destroy(&crew->is_done);
    pthread_cond_destroy(&crew->is_work);
    pthread_mutex_destroy(&crew->mutex);
    g_free(crew);
}

guint
crew_helpers(const Crew *crew)
{
    return crew->n_helpers;
}

void
crew_push(Crew *crew, CrewJob *job, CrewQueue queue)
{
    pthread_mutex_lock(&crew->mutex);
    atomic_fetch_add(&crew->n_open, 1);
    job->link = (GList){.data = job};
    job->queue = queue;
    job->state = CREW_WAITS;
    g_queue_push_tail_link(&crew->queues[queue], &job->link);
    pthread_cond_signal(&crew->is_work);
    pthread_mutex_unlock(&crew->mutex);
}

CrewState
crew_state(Crew *crew, const CrewJob *job)
{
    pthread_mutex_lock(&crew->mutex);
    const CrewState state = job->state;
    pthread_mutex_unlock(&crew->mutex);
    return state;
}

bool
crew_is_idle(const Crew *crew)
{
    return atomic_load(&crew->n_open) == 0;
}

void
crew_finish(Crew *crew, CrewJob *job)
{
    pthread_mutex_lock(&crew->mutex);
    if (job->state == CREW_WAITS) {
        g_queue_unlink(&crew->queues[job->queue], &job->link);
        job->state = CREW_RUNS;
        job_run(crew, job, 0);
    }
    while (job->state != CREW_IS_DONE) {
        CrewJob *other = job_take(crew);
        if (other)
            job_run(crew, other, 0);
        else
            pthread_cond_wait(&crew->is_done, &crew->mutex);
    }
    pthread_mutex_unlock(&crew->mutex);
}
