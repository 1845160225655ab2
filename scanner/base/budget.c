/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Budgets: the table of limits and the counters of one scan. */
#include "base/budget.h"

#include <string.h>
#include <time.h>

#include "base/error.h"

/* So many bytes may be decoded of any image, however small it is. */
#define FREE_BYTES (1ULL << 30)
#define NO_CALL    G_MAXINT64 /* for the time at which a call ends, or that is left of it */

typedef enum { UNIT_COUNT, UNIT_BYTES, UNIT_TIME } Unit;

static const struct {
    const char *name;
    Unit unit;
    guint64 initial;
    const char *meaning;
} LIMITS[LIMIT_COUNT] = {
    [LIMIT_DEPTH] = {"depth", UNIT_COUNT, 24, "containers inside containers"},
    [LIMIT_OBJECTS] = {"objects", UNIT_COUNT, 1000000, "nodes of one image"},
    [LIMIT_OBJECT_BYTES] = {"object-bytes", UNIT_BYTES, 4ULL << 30, "decoded size of one object"},
    [LIMIT_RUN_BYTES] = {"run-bytes", UNIT_BYTES, 64ULL << 30, "decoded size of one image"},
    [LIMIT_RATIO] = {"ratio", UNIT_COUNT, 100,
                     "decoded bytes for each of the image, from 1 GiB on"},
    [LIMIT_MEMORY] = {"memory", UNIT_BYTES, 896 << 20, "memory of the worker beside the image"},
    [LIMIT_IMAGE_TIME] = {"image-time", UNIT_TIME, 600000, "time for one image"},
    [LIMIT_CALL_TIME] = {"call-time", UNIT_TIME, 30000, "processor time for one call of a plugin"},
    [LIMIT_NAME] = {"name", UNIT_BYTES, 4096, "length of one name"},
    [LIMIT_PATH] = {"path", UNIT_BYTES, 32768, "length of one path"},
    [LIMIT_HITS] = {"hits", UNIT_COUNT, 1000000, "magics found in one object"},
    [LIMIT_EVIDENCE] = {"evidence", UNIT_COUNT, 4000000, "pieces of evidence of one image"},
    [LIMIT_PROBLEMS] = {"problems", UNIT_COUNT, 100, "problems reported for one node"},
    [LIMIT_SCRATCH] = {"scratch", UNIT_BYTES, 4ULL << 30, "room in the scratch file; 0: none"},
};

void
limits_init(Limits *limits)
{
    for (int i = 0; i < LIMIT_COUNT; i++)
        limits->value[i] = LIMITS[i].initial;
}

static bool
unit_factor(Unit unit, const char *suffix, guint64 *ret_factor)
{
    static const struct {
        Unit unit;
        const char *suffix;
        guint64 factor;
    } SUFFIXES[] = {
        {UNIT_COUNT, "", 1},        {UNIT_BYTES, "", 1},           {UNIT_BYTES, "K", 1ULL << 10},
        {UNIT_BYTES, "M", 1 << 20}, {UNIT_BYTES, "G", 1ULL << 30}, {UNIT_TIME, "ms", 1},
        {UNIT_TIME, "s", 1000},     {UNIT_TIME, "", 1000},         {UNIT_TIME, "m", 60000},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(SUFFIXES); i++)
        if (SUFFIXES[i].unit == unit && strcmp(SUFFIXES[i].suffix, suffix) == 0) {
            *ret_factor = SUFFIXES[i].factor;
            return true;
        }
    return false;
}

bool
limits_set(Limits *limits, const char *assignment, GError **error)
{
    const char *equals = strchr(assignment, '=');
    gsize name_size = equals ? (gsize)(equals - assignment) : 0;
    for (int i = 0; equals && i < LIMIT_COUNT; i++) {
        if (strlen(LIMITS[i].name) != name_size ||
            strncmp(LIMITS[i].name, assignment, name_size) != 0)
            continue;
        char *end = NULL;
        guint64 value = g_ascii_strtoull(equals + 1, &end, 10), factor = 1;
        if (!g_ascii_isdigit(equals[1]) || !unit_factor(LIMITS[i].unit, end, &factor) ||
            !g_uint64_checked_mul(&limits->value[i], value, factor)) {
            g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, "bad value for limit %s: '%s'",
                        LIMITS[i].name, equals + 1);
            return false;
        }
        return true;
    }
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE,
                "unknown limit '%s' (see netbom scan --limit help)", assignment);
    return false;
}

const char *
limit_name(LimitId id)
{
    return LIMITS[id].name;
}

char *
limits_describe(void)
{
    GString *text = g_string_new(NULL);
    for (int i = 0; i < LIMIT_COUNT; i++) {
        g_autofree char *value = NULL;
        if (LIMITS[i].unit == UNIT_BYTES && LIMITS[i].initial % (1 << 20) == 0)
            value = g_strdup_printf("%" G_GUINT64_FORMAT "M", LIMITS[i].initial >> 20);
        else if (LIMITS[i].unit == UNIT_TIME)
            value = g_strdup_printf("%" G_GUINT64_FORMAT "s", LIMITS[i].initial / 1000);
        else
            value = g_strdup_printf("%" G_GUINT64_FORMAT, LIMITS[i].initial);
        g_string_append_printf(text, "  %-14s %10s  %s\n", LIMITS[i].name, value,
                               LIMITS[i].meaning);
    }
    return g_string_free(text, FALSE);
}

/* Time that this thread has worked: that others work too does not end a call of a plugin. */
static gint64
work_time_us(void)
{
    struct timespec time = {0};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return (gint64)time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}

void
budget_init(Budget *budget, const Limits *limits, guint64 image_size)
{
    guint64 by_ratio;
    memset(budget, 0, sizeof *budget);
    budget->limits = *limits;
    if (!g_uint64_checked_mul(&by_ratio, image_size, limits->value[LIMIT_RATIO]))
        by_ratio = G_MAXUINT64;
    budget->decoded_max = MIN(limits->value[LIMIT_RUN_BYTES], MAX(by_ratio, FREE_BYTES));
    budget->deadline_us =
        g_get_monotonic_time() + (gint64)MIN(limits->value[LIMIT_IMAGE_TIME], G_MAXINT32) * 1000;
    budget->call_left_us = budget->call_end_us = NO_CALL;
}

void
budget_fork(Budget *ret_job, const Budget *budget)
{
    memset(ret_job, 0, sizeof *ret_job);
    ret_job->limits = budget->limits;
    ret_job->deadline_us = budget->deadline_us;
    ret_job->call_left_us = ret_job->call_end_us = NO_CALL;
}

void
budget_join(Budget *budget, const Budget *job)
{
    budget->out_of_time = budget->out_of_time || job->out_of_time;
    budget->refusals += job->refusals;
}

bool
budget_spend(Budget *budget, guint64 steps)
{
    guint64 before = budget->steps;
    budget->steps += steps;
    if (before >> 12 == budget->steps >> 12)
        return !budget->out_of_time;
    if (g_get_monotonic_time() >= budget->deadline_us)
        budget->out_of_time = true;
    if (budget->out_of_time) {
        budget->refusals++;
        return false;
    }
    if (budget->call_left_us == NO_CALL)
        return true;
    /* Most calls end before the clock is read for the first time. */
    gint64 now = work_time_us();
    if (budget->call_end_us == NO_CALL)
        budget->call_end_us = now + budget->call_left_us;
    bool ok = now < budget->call_end_us;
    budget->refusals += !ok;
    return ok;
}

gint64
budget_call_pause(Budget *budget)
{
    gint64 left = budget->call_left_us;
    if (budget->call_end_us != NO_CALL)
        left = budget->call_end_us - work_time_us();
    budget->call_left_us = budget->call_end_us = NO_CALL;
    return left;
}

void
budget_call_resume(Budget *budget, gint64 left_us)
{
    budget->call_left_us = left_us;
    budget->call_end_us = NO_CALL;
}

gint64
budget_call_begin(Budget *budget)
{
    gint64 left = budget_call_pause(budget);
    budget_call_resume(budget,
                       (gint64)MIN(budget->limits.value[LIMIT_CALL_TIME], G_MAXINT32) * 1000);
    return left;
}

bool
budget_take_memory(Budget *budget, guint64 size_bytes)
{
    guint64 total;
    if (!g_uint64_checked_add(&total, budget->memory_bytes, size_bytes) ||
        total > budget->limits.value[LIMIT_MEMORY])
        return false;
    budget->memory_bytes = total;
    budget->memory_peak = MAX(budget->memory_peak, total);
    return true;
}

guint64
budget_memory_left(const Budget *budget)
{
    return budget->limits.value[LIMIT_MEMORY] - budget->memory_bytes;
}

void
budget_return_memory(Budget *budget, guint64 size_bytes)
{
    g_assert(budget->memory_bytes >= size_bytes);
    budget->memory_bytes -= size_bytes;
}

guint64
budget_decoded_left(const Budget *budget)
{
    return budget->decoded_max - budget->decoded_bytes;
}

LimitId
budget_object_limit(const Budget *budget, guint64 decoded_bytes)
{
    if (budget->objects >= budget->limits.value[LIMIT_OBJECTS])
        return LIMIT_OBJECTS;
    if (decoded_bytes > budget->limits.value[LIMIT_OBJECT_BYTES])
        return LIMIT_OBJECT_BYTES;
    guint64 total;
    if (g_uint64_checked_add(&total, budget->decoded_bytes, decoded_bytes) &&
        total <= budget->decoded_max)
        return LIMIT_COUNT;
    return budget->decoded_max < budget->limits.value[LIMIT_RUN_BYTES] ? LIMIT_RATIO
                                                                       : LIMIT_RUN_BYTES;
}

bool
budget_take_object(Budget *budget, guint64 decoded_bytes)
{
    LimitId limit = budget_object_limit(budget, decoded_bytes);
    if (limit == LIMIT_COUNT) {
        budget->objects++;
        budget->decoded_bytes += decoded_bytes;
        return true;
    }
    budget->out_of_objects = budget->out_of_objects || limit == LIMIT_OBJECTS;
    budget->out_of_bytes = budget->out_of_bytes || limit != LIMIT_OBJECTS;
    budget->refusals++;
    return false;
}
