/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Budgets: what one scan may spend. One table names every limit, its default and its unit; the
 * command line sets them by name (--limit NAME=VALUE); a scan that meets one says so and goes on
 * with the rest.
 */
#ifndef NETBOM_BASE_BUDGET_H
#define NETBOM_BASE_BUDGET_H

#include <glib.h>
#include <stdbool.h>

typedef enum {
    LIMIT_DEPTH,        /* containers inside containers */
    LIMIT_OBJECTS,      /* nodes of one image */
    LIMIT_OBJECT_BYTES, /* decoded bytes of one object */
    LIMIT_RUN_BYTES,    /* decoded bytes of one image */
    LIMIT_RATIO,        /* decoded bytes of one image for each of its own, from 1 GiB on */
    LIMIT_MEMORY,       /* bytes of address space of the worker beyond the image */
    LIMIT_IMAGE_TIME,   /* milliseconds for one image */
    LIMIT_CALL_TIME,    /* milliseconds for one call of a plugin, its children not counted */
    LIMIT_NAME,         /* bytes of one name */
    LIMIT_PATH,         /* bytes of one path */
    LIMIT_HITS,         /* magics found in one object */
    LIMIT_EVIDENCE,     /* pieces of evidence of one image */
    LIMIT_PROBLEMS,     /* problems of one node */
    LIMIT_SCRATCH,      /* bytes of the scratch file; 0: there is none */
    LIMIT_COUNT
} LimitId;

typedef struct {
    guint64 value[LIMIT_COUNT];
} Limits;

void limits_init(Limits *limits);
/* "memory=512M", "image-time=30s": suffixes K M G (bytes, 1024), ms s m (time). */
bool limits_set(Limits *limits, const char *assignment, GError **error);
/* As limits_set() takes it. */
const char *limit_name(LimitId id);
/* Prints the table (name, default, unit, meaning), one line each. The caller frees it. */
char *limits_describe(void);

typedef struct {
    Limits limits;
    guint64 decoded_bytes;
    guint64 decoded_max;
    guint64 memory_bytes; /* charged and not yet returned */
    guint64 memory_peak;  /* most of it since somebody set this to memory_bytes */
    guint64 refusals;     /* how often something was refused for want of time or room */
    guint64 objects;
    _Atomic guint64 evidence; /* of plugins */
    _Atomic guint64 matches;  /* evidence of component rules */
    guint64 steps;
    gint64 deadline_us; /* of the image, monotonic */
    /* Of the running plugin call, in processor time of this thread: what was left when its clock
     * was started, and when it ends, once the clock was read. */
    gint64 call_left_us, call_end_us;
    bool out_of_time;
    bool out_of_objects;
    bool out_of_bytes;
} Budget;

void budget_init(Budget *budget, const Limits *limits, guint64 image_size);
/* That of a job that another thread may do: the same limits, nothing spent, its memory not counted;
 * and what became of it. */
void budget_fork(Budget *ret_job, const Budget *budget);
void budget_join(Budget *budget, const Budget *job);
/* Bytes that may still be decoded. */
guint64 budget_decoded_left(const Budget *budget);
/* False once the time of the image or of the running call is over. Clocks are read every 4096
 * steps, that of a call for the first time then. */
bool budget_spend(Budget *budget, guint64 steps);
/* Stops the clock of the running plugin call, if there is one; answers what is left of its time,
 * for budget_call_resume(). */
gint64 budget_call_pause(Budget *budget);
void budget_call_resume(Budget *budget, gint64 left_us);
/* Starts the clock of one plugin call; answers what budget_call_pause() does. */
gint64 budget_call_begin(Budget *budget);
/* Charges memory for decoded bytes; false if it is refused. */
bool budget_take_memory(Budget *budget, guint64 size_bytes);
guint64 budget_memory_left(const Budget *budget);
void budget_return_memory(Budget *budget, guint64 size_bytes);
/* The limit that a decoded object of this size would go over; LIMIT_COUNT: none. */
LimitId budget_object_limit(const Budget *budget, guint64 decoded_bytes);
/* Counts the bytes of a decoded object that is about to be read; false if it is refused. */
bool budget_take_object(Budget *budget, guint64 decoded_bytes);

#endif
