/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Submits the images of a batch. */
#include "commands/batch-submit.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "commands/batch-run.h"
#include "commands/batch-sources.h"
#include "commands/command.h"
#include "commands/pool.h"
#include "commands/queue-options.h"

typedef struct {
    const Submission *submission;
    GPtrArray *sources; /* BatchSource* */
    guint n_added, n_there, n_failed;
    GError *error; /* of the queue: ends the run */
} Run;

static void
print_line(const char *word, const char *place, const char *why)
{
    g_autofree char *shown = text_printable(place), *reason = text_printable(why);
    printf("%-10s %s%s%s\n", word, shown, why ? ": " : "", reason);
}

static void
source_failed(Run *run, const BatchSource *source, const char *why)
{
    run->n_failed++;
    print_line("error", source->path, why);
}

/* A job with this id waits or runs. If it is about another file with the same bytes, this one gets
 * a job of its own, which adds its place to the result. */
static QueueAdded
add_place(Run *run, const Job *job, const char *text)
{
    Queue *queue = run->submission->queue;
    const char *group = job->basis->group;
    g_autofree char *there = NULL;
    if (!queue_find(queue, group, job->id, &there, &run->error))
        return QUEUE_FAILED;
    if (there && strcmp(there, text) == 0)
        return QUEUE_THERE;
    g_autofree char *id = job_place_id(job);
    return queue_submit(queue, group, id, text, &run->error);
}

static void
source_submit(Run *run, const BatchSource *source, const char *image)
{
    g_autoptr(Job) job =
        job_new(image, source->path, run->submission->line, run->submission->basis);
    g_autofree char *text = job_write(job);
    QueueAdded added =
        queue_submit(run->submission->queue, job->basis->group, job->id, text, &run->error);
    if (added == QUEUE_THERE)
        added = add_place(run, job, text);
    if (added == QUEUE_FAILED)
        return;
    run->n_added += added == QUEUE_ADDED;
    run->n_there += added == QUEUE_THERE;
    print_line(added == QUEUE_ADDED ? "queued" : "waiting", source->path, NULL);
}

/* ---- digests, in processes of their own ---- */

static int
on_job(guint number, GString *said, void *user)
{
    const Run *run = user;
    const BatchSource *source = g_ptr_array_index(run->sources, number);
    return batch_digest(source->path, said);
}

static void
on_done(guint number, int status, const GString *said, void *user)
{
    Run *run = user;
    const BatchSource *source = g_ptr_array_index(run->sources, number);
    if (run->error || signals_stop())
        return;
    if (status == EXIT_NOTHING && said->len == 64)
        source_submit(run, source, said->str);
    else
        source_failed(run, source,
                      status > 0 && said->len > 0 ? said->str : "it could not be digested");
}

static void
source_begin(Run *run, Pool *pool, guint number)
{
    const BatchSource *source = g_ptr_array_index(run->sources, number);
    if (source->expected)
        source_submit(run, source, source->expected);
    else if (job_is_url(source->path))
        source_failed(run, source, "a URL needs its SHA-256, in a manifest");
    else
        pool_start(pool, number);
}

int
batch_submit(const Submission *submission, GError **error)
{
    Run run = {.submission = submission};
    g_autofree char *about = queue_about(submission->basis);
    run.sources = batch_sources(submission->sources, error);
    if (!run.sources ||
        !queue_add_group(submission->queue, submission->basis->group, about, error)) {
        g_clear_pointer(&run.sources, g_ptr_array_unref);
        return EXIT_ERROR;
    }
    g_autoptr(Pool) pool = pool_new(submission->width, on_job, on_done, &run);
    guint next = 0, n = run.sources->len;
    while (!run.error && !signals_stop() && (next < n || pool_running(pool) > 0))
        if (next < n && !pool_is_full(pool))
            source_begin(&run, pool, next++);
        else
            pool_wait(pool, 500);
    guint n_done = run.n_added + run.n_there + run.n_failed;
    fflush(stdout);
    g_printerr("netbom: %u of %u images: %u queued, %u waiting before, %u failed\n", n_done, n,
               run.n_added, run.n_there, run.n_failed);
    g_ptr_array_unref(run.sources);
    if (run.error)
        g_propagate_error(error, run.error);
    return n_done < n || run.n_failed > 0 ? EXIT_ERROR : EXIT_NOTHING;
}
