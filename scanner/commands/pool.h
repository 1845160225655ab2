/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs independent jobs in forked processes, several at a time. */
#ifndef NETBOM_COMMANDS_POOL_H
#define NETBOM_COMMANDS_POOL_H

#include <glib.h>
#include <stdbool.h>

/* Does job number `job` in a process of its own; answers its exit status and a line for the parent
 * (new string, or NULL). */
typedef int (*PoolJob)(guint job, char **ret_line, void *user);
/* Called in the parent when a job has ended, in the order in which they end. A job that died has
 * status -1. line may be NULL. */
typedef void (*PoolDone)(guint job, int status, const char *line, void *user);

/* Runs jobs 0 to n_jobs-1, at most `width` at a time. */
void pool_run(guint n_jobs, guint width, PoolJob job, PoolDone done, void *user);

#endif
