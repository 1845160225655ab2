/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a worker does: takes jobs of its group from a queue, scans, stores, and only then says that
 * a job is done. Scans are processes of a pool; the parent alone uses queue and store, and renews
 * the leases of the jobs that run.
 *
 * A job whose scan ended early is tried again after a pause, here or elsewhere, as is one whose
 * worker was lost; what cannot be had, or is not what the job says, is given up at once. So is a
 * job whose scan ended early at its `tries`th time, and one with which too many workers were lost.
 */
#ifndef NETBOM_COMMANDS_WORKER_RUN_H
#define NETBOM_COMMANDS_WORKER_RUN_H

#include "commands/scan-image.h"
#include "queue/job.h"
#include "queue/queue.h"
#include "store/store.h"

typedef struct {
    const Knowledge *knowledge;
    const ScanSettings *settings; /* image_name: RESULT_IMAGE_NAME */
    const JobBasis *basis;
    Queue *queue; /* joined */
    Store *store;
    guint width;      /* jobs at a time */
    guint tries;      /* from 1 on */
    guint patience_s; /* how long a store that went away is waited for */
    bool until_empty; /* end when no job of the group waits or runs anywhere */
} Worker;

/* Until a signal comes (the second ends at once what runs) or, if so asked, there is no more to do.
 * One line for each job on standard output, a summary on standard error. EXIT_ERROR with *error if
 * queue or store failed for longer than one's patience. */
int worker_serve(const Worker *worker, GError **error);

#endif
