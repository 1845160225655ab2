/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A batch that others do: each image becomes a job of the queue. */
#ifndef NETBOM_COMMANDS_BATCH_SUBMIT_H
#define NETBOM_COMMANDS_BATCH_SUBMIT_H

#include <glib.h>

#include "queue/job.h"
#include "queue/queue.h"

typedef struct {
    Queue *queue;
    const JobBasis *basis;
    char *const *sources; /* see batch_sources() */
    const char *line;     /* the release line that all images are of, or NULL */
    guint width;          /* files that are digested at a time */
} Submission;

/* Files whose digest the manifest names are not read here. One line for each image on standard
 * output, a summary on standard error. EXIT_ERROR if an image could not be submitted; with *error
 * if the queue failed. */
int batch_submit(const Submission *submission, GError **error);

#endif
