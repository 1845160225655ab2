/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Progress of a long scan: one line on a terminal that is overwritten, and none in a pipe. */
#ifndef NETBOM_COMMANDS_PROGRESS_H
#define NETBOM_COMMANDS_PROGRESS_H

#include "worker/record.h"

typedef struct {
    gint64 started_us;
    const ScanRecord *record;
    bool shown;
} Progress;

void progress_begin(Progress *progress, const ScanRecord *record);
/* A WorkerProgress; user is the Progress. Shows nothing in the first second. */
void progress_show(const ScanRecord *record, void *user);
/* Wipes the line. */
void progress_end(Progress *progress);

#endif
