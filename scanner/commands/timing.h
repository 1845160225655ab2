/* SPDX-License-Identifier: GPL-3.0-or-later */
/* scan --timing: where the time of one image goes, on standard error. */
#ifndef NETBOM_COMMANDS_TIMING_H
#define NETBOM_COMMANDS_TIMING_H

#include "worker/record.h"

#define TIMING_STEPS_MAX 8
/* The step in which the worker runs: its own time is the parent's, for the records. */
#define TIMING_WORKER "worker"

/* Begins zeroed. */
typedef struct {
    guint n_steps;
    struct {
        const char *name;
        gint64 spent_ns; /* processor time of this process */
    } steps[TIMING_STEPS_MAX];
    gint64 marked_ns;
} Timing;

/* What this process did since the last mark, or since it began, was this step. name: a constant. */
void timing_mark(Timing *timing, const char *name);
/* Prints the steps, with the worker's stages where the step "worker" stands, and the wall time of
 * the whole in seconds. */
void timing_print(const Timing *timing, const ScanRecord *record, double wall_s);

#endif
