/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where the time of a scan goes: each thread of a worker has a stopwatch that always runs for one
 * stage, in processor time of its thread.
 */
#ifndef NETBOM_BASE_STOPWATCH_H
#define NETBOM_BASE_STOPWATCH_H

#include <glib.h>
#include <stdbool.h>

typedef enum {
    STAGE_WALK, /* plugins' detect() and unpack(), and all that is no other stage */
    STAGE_DECODE,
    STAGE_DIGEST,
    STAGE_MAGIC,   /* the search for magics */
    STAGE_TYPE,    /* libmagic */
    STAGE_INSPECT, /* plugins' inspect() */
    STAGE_MATCH,   /* component rules */
    STAGE_IDLE,    /* a helper without a job */
    STAGE_COUNT
} Stage;

typedef struct {
    bool runs; /* false: nobody wants to know, and the other functions do nothing */
    Stage stage;
    gint64 since_ns;
    gint64 spent_ns[STAGE_COUNT];
} Stopwatch;

/* From the start of the thread that it is for. */
void stopwatch_start(Stopwatch *watch, Stage stage);
/* From now on the time is that of this stage; answers the one before. */
Stage stopwatch_enter(Stopwatch *watch, Stage stage);
/* "decode" */
const char *stage_name(Stage stage);

#endif
