/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Processor time by stage. */
#include "base/stopwatch.h"

#include <time.h>

static gint64
now_ns(void)
{
    struct timespec time = {0};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return (gint64)time.tv_sec * 1000000000 + time.tv_nsec;
}

void
stopwatch_start(Stopwatch *watch, Stage stage)
{
    watch->runs = true;
    watch->stage = stage;
    watch->since_ns = 0;
}

Stage
stopwatch_enter(Stopwatch *watch, Stage stage)
{
    Stage before = watch->stage;
    if (!watch->runs)
        return before;
    gint64 now = now_ns();
    watch->spent_ns[before] += now - watch->since_ns;
    watch->since_ns = now;
    watch->stage = stage;
    return before;
}

const char *
stage_name(Stage stage)
{
    static const char *const NAMES[STAGE_COUNT] = {"walk", "decode",  "digest", "magic",
                                                   "type", "inspect", "match",  "idle"};
    return NAMES[stage];
}
