/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A crew: the threads of one worker, and the jobs that they do.
 *
 * The thread that made the crew is its member 0, the helpers are 1 and up. Only member 0 hands out
 * jobs and asks for their results, so what a job leaves in its memory needs no lock: it belongs to
 * the one who runs it until crew_finish() has returned, or crew_is_done() was true. A crew without
 * helpers does each job when its result is asked for.
 */
#ifndef NETBOM_BASE_CREW_H
#define NETBOM_BASE_CREW_H

#include <glib.h>
#include <stdbool.h>

typedef struct Crew Crew;
typedef struct CrewJob CrewJob;

/* What is waited for first. */
typedef enum { CREW_SOON, CREW_LATER, CREW_QUEUES } CrewQueue;

/* How far a job is that was handed out. */
typedef enum { CREW_WAITS = 1, CREW_RUNS, CREW_IS_DONE } CrewState;

/* Does the job; member says who does. */
typedef void (*CrewRun)(CrewJob *job, guint member);

/* Part of a larger struct, zeroed but for `run`. */
struct CrewJob {
    CrewRun run;
    /* The crew's own. */
    GList link;
    CrewQueue queue;
    CrewState state;
};

/* Most helpers of a crew. */
#define CREW_HELPERS_MAX 63
/* Address space that each helper takes for its stack. */
#define CREW_STACK_BYTES (2u << 20)

/* Starts that many helpers, or as many as there can be. Signals other than faults go to the calling
 * thread; a fault in a helper is raised in it too. */
Crew *crew_new(guint n_helpers);
/* Ends the helpers. No job may be waiting. NULL is allowed. */
void crew_free(Crew *crew);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Crew, crew_free)

/* Members beside the first. */
guint crew_helpers(const Crew *crew);
/* Hands out a job, which stays where it is until it is done. */
void crew_push(Crew *crew, CrewJob *job, CrewQueue queue);
CrewState crew_state(Crew *crew, const CrewJob *job);
static inline bool
crew_is_done(Crew *crew, const CrewJob *job)
{
    return crew_state(crew, job) == CREW_IS_DONE;
}
/* Is nothing waiting or running? May be asked in a signal handler. */
bool crew_is_idle(const Crew *crew);
/* Returns once the job is done: does it if nobody has begun, else does others meanwhile. */
void crew_finish(Crew *crew, CrewJob *job);

#endif
