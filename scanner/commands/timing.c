/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Prints where the time of one image went. */
#include "commands/timing.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

void
timing_mark(Timing *timing, const char *name)
{
    struct timespec time = {0};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    gint64 now = (gint64)time.tv_sec * 1000000000 + time.tv_nsec;
    if (timing->n_steps < TIMING_STEPS_MAX) {
        timing->steps[timing->n_steps].name = name;
        timing->steps[timing->n_steps++].spent_ns = now - timing->marked_ns;
    }
    timing->marked_ns = now;
}

static void
print_row(const char *name, guint64 spent_ns, guint64 total_ns)
{
    fprintf(stderr, "%-16s %9.1f ms %6.1f %%\n", name, (double)spent_ns / 1e6,
            total_ns > 0 ? 100.0 * (double)spent_ns / (double)total_ns : 0.0);
}

static guint64
total(const Timing *timing, const ScanRecord *record)
{
    guint64 sum = 0;
    for (guint i = 0; i < timing->n_steps; i++)
        sum += (guint64)timing->steps[i].spent_ns;
    for (guint i = 0; i < STAGE_COUNT; i++)
        sum += record->spent_ns[i];
    return sum;
}

void
timing_print(const Timing *timing, const ScanRecord *record, double wall_s)
{
    guint64 all = total(timing, record);
    fprintf(stderr, "%-16s %12s %8s\n", "STAGE", "PROCESSOR", "SHARE");
    for (guint i = 0; i < timing->n_steps; i++) {
        bool is_worker = strcmp(timing->steps[i].name, TIMING_WORKER) == 0;
        print_row(is_worker ? "records" : timing->steps[i].name, (guint64)timing->steps[i].spent_ns,
                  all);
        for (guint stage = 0; is_worker && stage < STAGE_COUNT; stage++)
            print_row(stage_name((Stage)stage), record->spent_ns[stage], all);
    }
    fprintf(stderr, "%-16s %9.1f ms\n%-16s %9.1f ms\n", "all", (double)all / 1e6, "wall",
            wall_s * 1e3);
}
