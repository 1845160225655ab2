/* SPDX-License-Identifier: GPL-3.0-or-later */
/* netbom queue: what waits, what was given up, and what to do about it. */
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/json.h"
#include "base/text.h"
#include "commands/command.h"
#include "commands/queue-options.h"

#define PATIENCE_S    30
#define DRAIN_WAIT_US 500000
#define CANCEL_BATCH  100
#define CANCEL_MS     500

typedef struct {
    QueueOptions queue;
    char *format;
    gboolean all, cancel;
} Options;

/* ---- status ---- */

static void
status_json(const GPtrArray *groups, guint64 jobs, guint64 dead)
{
    g_autoptr(JsonWriter) json = json_writer_new_file(stdout, JSON_STYLE_PRETTY);
    json_begin_object(json);
    json_field_uint(json, "jobs", jobs);
    json_field_uint(json, "dead", dead);
    json_field_array(json, "groups");
    for (guint i = 0; i < groups->len; i++) {
        const QueueGroup *group = g_ptr_array_index(groups, i);
        json_begin_object(json);
        json_field_string(json, "group", group->group);
        json_field_string(json, "about", group->about);
        json_field_uint(json, "waiting", group->waiting);
        json_field_uint(json, "running", group->running);
        json_end_object(json);
    }
    json_end_array(json);
    json_end_object(json);
    json_writer_finish(json, NULL);
}

static void
status_text(const GPtrArray *groups, guint64 jobs, guint64 dead)
{
    for (guint i = 0; i < groups->len; i++) {
        const QueueGroup *group = g_ptr_array_index(groups, i);
        g_autofree char *about = text_printable(group->about);
        printf("%s  %" G_GUINT64_FORMAT " waiting, %" G_GUINT64_FORMAT " running  (%s)\n",
               group->group, group->waiting, group->running, about);
    }
    printf("jobs  %" G_GUINT64_FORMAT "\ndead  %" G_GUINT64_FORMAT "\n", jobs, dead);
}

static int
queue_status(Queue *queue, bool is_json, GError **error)
{
    guint64 jobs, dead;
    g_autoptr(GPtrArray) groups = queue_groups(queue, error);
    if (!groups || !queue_count_jobs(queue, NULL, &jobs, error) ||
        !queue_count_dead(queue, &dead, error))
        return EXIT_ERROR;
    if (is_json)
        status_json(groups, jobs, dead);
    else
        status_text(groups, jobs, dead);
    return EXIT_NOTHING;
}

/* ---- dead letters ---- */

typedef struct {
    guint64 number;
    DeadLetter *letter;
    Job *job; /* NULL: what was given up is no job */
} Dead;

static void
dead_free(gpointer data)
{
    Dead *dead = data;
    dead_letter_free(dead->letter);
    job_free(dead->job);
    g_free(dead);
}

static bool
on_dead(guint64 number, const char *text, gsize size, void *user)
{
    Dead *dead = g_new0(Dead, 1);
    dead->number = number;
    dead->letter = dead_letter_parse(text, size, NULL);
    if (dead->letter)
        dead->job = job_parse(dead->letter->job, strlen(dead->letter->job), NULL);
    g_ptr_array_add(user, dead);
    return true;
}

static GPtrArray *
dead_all(Queue *queue, GError **error)
{
    g_autoptr(GPtrArray) all = g_ptr_array_new_with_free_func(dead_free);
    return queue_each_dead(queue, on_dead, all, error) ? g_steal_pointer(&all) : NULL;
}

/* What the letter is about. New string. */
static char *
dead_name(const Dead *dead)
{
    return dead->job ? job_place_name(dead->job->place) : g_strdup("?");
}

static const char *
dead_reason(const Dead *dead)
{
    return dead->letter ? dead->letter->reason : "not a dead letter of netbom";
}

static char *
dead_time(const Dead *dead)
{
    g_autoptr(GDateTime) time =
        dead->letter ? g_date_time_new_from_unix_utc(dead->letter->at) : NULL;
    return time ? g_date_time_format(time, "%Y-%m-%dT%H:%M:%SZ") : g_strdup("?");
}

static void
dead_json(JsonWriter *json, const Dead *dead)
{
    g_autofree char *time = dead_time(dead), *name = dead_name(dead);
    json_begin_object(json);
    json_field_uint(json, "number", dead->number);
    json_field_string(json, "reason", dead_reason(dead));
    json_field_string(json, "at", time);
    json_field_text(json, "worker", dead->letter ? dead->letter->worker : NULL);
    json_field_uint(json, "deliveries", dead->letter ? dead->letter->deliveries : 0);
    if (dead->job) {
        json_field_string(json, "id", dead->job->id);
        json_field_string(json, "image", dead->job->image);
        json_field_string(json, "place", name);
    } else {
        json_field_text(json, "job", dead->letter ? dead->letter->job : NULL);
    }
    json_end_object(json);
}

static void
dead_line(const Dead *dead)
{
    g_autofree char *time = dead_time(dead), *name = dead_name(dead), *shown = text_printable(name),
                    *reason = text_printable(dead_reason(dead));
    printf("%6" G_GUINT64_FORMAT "  %s  %s: %s\n", dead->number, time, shown, reason);
}

static int
queue_dead(Queue *queue, bool is_json, GError **error)
{
    g_autoptr(GPtrArray) all = dead_all(queue, error);
    if (!all)
        return EXIT_ERROR;
    g_autoptr(JsonWriter) json = is_json ? json_writer_new_file(stdout, JSON_STYLE_PRETTY) : NULL;
    if (json)
        json_begin_array(json);
    for (guint i = 0; i < all->len; i++)
        if (json)
            dead_json(json, g_ptr_array_index(all, i));
        else
            dead_line(g_ptr_array_index(all, i));
    if (!json)
        return EXIT_NOTHING;
    json_end_array(json);
    return json_writer_finish(json, error) ? EXIT_NOTHING : EXIT_ERROR;
}

/* Those of the numbers (NULL: all); each number must be there. */
static GPtrArray *
dead_chosen(Queue *queue, char **numbers, GError **error)
{
    g_autoptr(GPtrArray) chosen = dead_all(queue, error);
    for (guint i = chosen && numbers ? chosen->len : 0; i-- > 0;) {
        const Dead *dead = g_ptr_array_index(chosen, i);
        g_autofree char *number = g_strdup_printf("%" G_GUINT64_FORMAT, dead->number);
        if (!g_strv_contains((const char *const *)numbers, number))
            g_ptr_array_remove_index(chosen, i);
    }
    if (chosen && numbers && chosen->len != g_strv_length(numbers)) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE,
                    "not all of these are numbers of dead letters (netbom queue dead)");
        return NULL;
    }
    return g_steal_pointer(&chosen);
}

/* A job of the same image may wait already, for another of its places: then this place is one more.
 */
static bool
dead_retry(Queue *queue, const Dead *dead, GError **error)
{
    const Job *job = dead->job;
    const char *group = job->basis->group, *text = dead->letter->job;
    g_autofree char *about = queue_about(job->basis), *place_id = job_place_id(job);
    if (!queue_add_group(queue, group, about, error))
        return false;
    QueueAdded added = queue_resubmit(queue, group, job->id, text, dead->number, error);
    if (added == QUEUE_THERE)
        added = queue_resubmit(queue, group, place_id, text, dead->number, error);
    return added != QUEUE_FAILED && queue_drop_dead(queue, dead->number, error);
}

static int
queue_retry(Queue *queue, char **numbers, bool drops, GError **error)
{
    guint n = 0;
    g_autoptr(GPtrArray) chosen = dead_chosen(queue, numbers, error);
    if (!chosen)
        return EXIT_ERROR;
    for (guint i = 0; i < chosen->len; i++) {
        const Dead *dead = g_ptr_array_index(chosen, i);
        if (!drops && !dead->job)
            g_printerr("netbom: %" G_GUINT64_FORMAT ": no job: it can only be dropped\n",
                       dead->number);
        else if (drops ? queue_drop_dead(queue, dead->number, error)
                       : dead_retry(queue, dead, error))
            n++;
        else
            return EXIT_ERROR;
    }
    printf("%s: %u\n", drops ? "dropped" : "submitted again", n);
    return EXIT_NOTHING;
}

/* ---- drain ---- */

/* Takes what nobody has taken, as a worker does, and does nothing with it. */
static bool
cancel_group(Queue *queue, const char *group, guint64 *n, GError **error)
{
    guint got = 1;
    if (!queue_join(queue, group, error))
        return false;
    while (got > 0 && !signals_stop()) {
        g_autoptr(GPtrArray) taken = g_ptr_array_new_with_free_func((GDestroyNotify)delivery_free);
        if (!queue_take(queue, CANCEL_BATCH, CANCEL_MS, taken, error))
            return false;
        for (guint i = 0; i < taken->len; i++)
            delivery_done(g_ptr_array_index(taken, i));
        got = taken->len;
        *n += got;
    }
    return true;
}

static bool
cancel(Queue *queue, GError **error)
{
    guint64 n = 0;
    g_autoptr(GPtrArray) groups = queue_groups(queue, error);
    if (!groups)
        return false;
    for (guint i = 0; i < groups->len; i++)
        if (!cancel_group(queue, ((const QueueGroup *)g_ptr_array_index(groups, i))->group, &n,
                          error))
            return false;
    printf("cancelled: %" G_GUINT64_FORMAT "\n", n);
    return true;
}

static int
queue_drain(Queue *queue, bool cancels, GError **error)
{
    guint64 jobs = 1, dead;
    if (cancels && !cancel(queue, error))
        return EXIT_ERROR;
    while (jobs > 0 && !signals_stop()) {
        if (!queue_count_jobs(queue, NULL, &jobs, error))
            return EXIT_ERROR;
        if (jobs > 0)
            g_usleep(DRAIN_WAIT_US);
    }
    if (jobs > 0 || !queue_count_dead(queue, &dead, error))
        return EXIT_ERROR;
    printf("drained; dead letters: %" G_GUINT64_FORMAT "\n", dead);
    return dead > 0 ? EXIT_INCOMPLETE : EXIT_NOTHING;
}

/* ---- the command ---- */

static int
queue_run(const Options *options, const char *verb, char **numbers, GError **error)
{
    QueueSetup setup = queue_options_setup(&options->queue, PATIENCE_S);
    bool is_json = g_strcmp0(options->format, "json") == 0;
    signals_catch();
    g_autoptr(Queue) queue = queue_open(&setup, error);
    if (!queue)
        return EXIT_ERROR;
    if (strcmp(verb, "status") == 0)
        return queue_status(queue, is_json, error);
    if (strcmp(verb, "dead") == 0)
        return queue_dead(queue, is_json, error);
    if (strcmp(verb, "drain") == 0)
        return queue_drain(queue, options->cancel, error);
    return queue_retry(queue, options->all ? NULL : numbers, strcmp(verb, "drop") == 0, error);
}

static const char *
usage_fault(const Options *options, int argc, char **argv)
{
    static const char *const VERBS[] = {"status", "dead", "retry", "drop", "drain", NULL};
    if (argc < 2 || !g_strv_contains(VERBS, argv[1]))
        return "netbom queue wants status, dead, retry, drop or drain";
    bool chooses = strcmp(argv[1], "retry") == 0 || strcmp(argv[1], "drop") == 0;
    if (chooses && (argc > 2) == options->all)
        return "which dead letters: numbers (netbom queue dead), or --all";
    if (!chooses && argc > 2)
        return "only retry and drop take numbers";
    if (options->format && strcmp(options->format, "text") != 0 &&
        strcmp(options->format, "json") != 0)
        return "-f wants text or json";
    return queue_options_check(&options->queue);
}

int
command_queue(int argc, char **argv, GError **error)
{
    Options options = {.queue = QUEUE_OPTIONS_INIT};
    const GOptionEntry entries[] = {
        {"format", 'f', 0, G_OPTION_ARG_STRING, &options.format, "status, dead: text or json",
         "FORMAT"},
        {"all", 0, 0, G_OPTION_ARG_NONE, &options.all, "retry, drop: all dead letters", NULL},
        {"cancel", 0, 0, G_OPTION_ARG_NONE, &options.cancel,
         "drain: take away what nobody has begun", NULL},
        QUEUE_ENTRIES(options.queue),
        G_OPTION_ENTRY_NULL};
    g_autoptr(GOptionContext) context = g_option_context_new("VERB [NUMBER...]");
    g_option_context_set_summary(
        context, "Looks after the queue of a fleet:\n"
                 "  status             how many jobs wait and run, and how many were given up\n"
                 "  dead               those that were given up, with their reasons\n"
                 "  retry NUMBER...    submit them again\n"
                 "  drop NUMBER...     forget them\n"
                 "  drain              wait until no job waits or runs");
    g_option_context_add_main_entries(context, entries, NULL);
    int status = EXIT_ERROR;
    if (g_option_context_parse(context, &argc, &argv, error)) {
        const char *why = usage_fault(&options, argc, argv);
        if (why)
            g_set_error_literal(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, why);
        else
            status = queue_run(&options, argv[1], argv + 2, error);
    }
    g_free(options.format);
    queue_options_clear(&options.queue);
    return status;
}
