/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs independent jobs in forked processes, several at a time. */
#ifndef NETBOM_COMMANDS_POOL_H
#define NETBOM_COMMANDS_POOL_H

#include <glib.h>
#include <stdbool.h>

/* Does job number `job` in a process of its own; answers its exit status, and appends to `said`
 * what the parent is told. */
typedef int (*PoolJob)(guint job, GString *said, void *user);
/* Called in the parent when a job has ended, in the order in which they end. A job that died has
 * status -1, and what it said may be cut off. It may start further jobs. */
typedef void (*PoolDone)(guint job, int status, const GString *said, void *user);

typedef struct Pool Pool;

/* width: jobs at a time. */
Pool *pool_new(guint width, PoolJob job, PoolDone done, void *user);
/* Ends what still runs, without `done`. */
void pool_free(Pool *pool);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Pool, pool_free)

guint pool_running(const Pool *pool);
bool pool_is_full(const Pool *pool);
/* Starts a job; the pool must not be full. A job that cannot be started is done at once, with
 * status -1. */
void pool_start(Pool *pool, guint job);
/* Takes in what the jobs say, until one has ended, the time is over (-1: never), or a signal came.
 */
void pool_wait(Pool *pool, int timeout_ms);

/* Ends a job that runs: it will be done with status -1. */
void pool_kill(Pool *pool, guint job);

/* Runs jobs 0 to n_jobs-1, at most `width` at a time. */
void pool_run(guint n_jobs, guint width, PoolJob job, PoolDone done, void *user);

#endif
