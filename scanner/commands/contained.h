/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Work on a foreign document in a process of its own, shut into the sandbox of the worker. */
#ifndef NETBOM_COMMANDS_CONTAINED_H
#define NETBOM_COMMANDS_CONTAINED_H

#include "commands/scan-image.h"

/* Answers an exit status; it may write to standard output and standard error, and open nothing. */
typedef int (*ContainedJob)(void *user);

/* Runs the job with a copy of all that is in memory, and gives its exit status; what it changes is
 * lost. -1 with NETBOM_ERROR_SYSTEM if it could not be run or died. */
int contained_run(const ScanSettings *settings, ContainedJob job, void *user, GError **error);

#endif
