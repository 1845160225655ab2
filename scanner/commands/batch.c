/* SPDX-License-Identifier: GPL-3.0-or-later */
/* netbom batch: scans the images of a repository into a store. */
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "commands/batch-run.h"
#include "commands/batch-submit.h"
#include "commands/command.h"
#include "commands/line.h"
#include "commands/options.h"
#include "commands/queue-options.h"

#define PATIENCE_S 30 /* for a queue that went away */

typedef struct {
    ScanOptions common;
    QueueOptions queue;
    char *store, *line;
    int jobs; /* -1: not given */
    int line_audit;
    gboolean watch, retry;
} Options;

static int
submit(Options *options, char **sources, GError **error)
{
    QueueSetup setup = queue_options_setup(&options->queue, PATIENCE_S);
    g_autoptr(Knowledge) knowledge = scan_options_load(&options->common, error);
    g_autoptr(JobBasis) basis = knowledge ? queue_basis(knowledge, &options->common, error) : NULL;
    if (!basis)
        return EXIT_ERROR;
    signals_catch();
    g_autoptr(Queue) queue = queue_open(&setup, error);
    Submission submission = {queue, basis, sources, options->line, jobs_width(options->jobs)};
    return queue ? batch_submit(&submission, error) : EXIT_ERROR;
}

static int
batch(Options *options, char **sources, GError **error)
{
    g_autoptr(Knowledge) knowledge = scan_options_load(&options->common, error);
    g_autoptr(Store) store = knowledge ? store_open(options->store, STORE_WRITE, error) : NULL;
    if (!store)
        return EXIT_ERROR;
    g_autofree char *scan_options =
        result_options(&options->common.settings.limits, options->common.plugins, 0, error);
    if (!scan_options)
        return EXIT_ERROR;
    ScanSettings settings = options->common.settings;
    guint width = jobs_width(options->jobs);
    settings.progress = false;
    settings.image_name = RESULT_IMAGE_NAME;
    settings.memo_audit = (guint32)options->line_audit;
    settings.threads = scan_options_threads(&options->common, width);
    signals_catch();
    Batch run = {.knowledge = knowledge,
                 .settings = &settings,
                 .store = store,
                 .store_path = options->store,
                 .scan_options = scan_options,
                 .sources = sources,
                 .line = options->line,
                 .width = width,
                 .watch = options->watch,
                 .retry = options->retry,
                 .progress = options->common.settings.progress,
                 .stopped = signals_stop};
    return batch_run(&run, error);
}

static const char *
usage_fault(const Options *options, int argc)
{
    if (options->queue.url && (options->store || options->watch || options->retry))
        return "with --queue it is the workers that have a store: no --store, --watch, --retry";
    if (options->line && *options->line == '\0')
        return "--line wants a name";
    if (!options->queue.url && !options->store)
        return "--store STORE is missing (netbom batch --help)";
    if (argc < 2)
        return "no image and no folder is named (netbom batch --help)";
    if (options->line_audit < 1)
        return "--line-audit wants a number from 1 on";
    if (options->jobs == 0 || options->jobs < -1)
        return "-j wants a number from 1 on";
    return options->queue.url ? queue_options_check(&options->queue) : NULL;
}

int
command_batch(int argc, char **argv, GError **error)
{
    Options options = {.jobs = -1, .queue = QUEUE_OPTIONS_INIT, .line_audit = LINE_AUDIT};
    GOptionEntry entries[] = {{"store", 0, 0, G_OPTION_ARG_FILENAME, &options.store,
                               "a file, made if it is not there, or postgresql://...", "STORE"},
                              {"line", 0, 0, G_OPTION_ARG_STRING, &options.line,
                               "the images are releases of one product: files that an earlier one "
                               "of the line had are not read again",
                               "NAME"},
                              LINE_AUDIT_ENTRY(options.line_audit),
                              {"jobs", 'j', 0, G_OPTION_ARG_INT, &options.jobs,
                               "images at a time (default: one for each processor)", "N"},
                              {"watch", 0, 0, G_OPTION_ARG_NONE, &options.watch,
                               "go on with files that appear or change, until a signal comes",
                               NULL},
                              {"retry", 0, 0, G_OPTION_ARG_NONE, &options.retry,
                               "scan again the images of which an earlier scan ended early", NULL},
                              QUEUE_ENTRIES(options.queue),
                              G_OPTION_ENTRY_NULL};
    int status = EXIT_ERROR;
    if (scan_options_parse(
            &options.common, "FILE|DIRECTORY|PATTERN|@MANIFEST...",
            "Scans many images into a store, and goes on where it was stopped. What the store "
            "holds of\nthe same bytes, rules and options is not scanned again.",
            entries, &argc, &argv, error)) {
        const char *why = usage_fault(&options, argc);
        if (why)
            g_set_error_literal(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, why);
        else
            status = options.queue.url ? submit(&options, argv + 1, error)
                                       : batch(&options, argv + 1, error);
    }
    g_free(options.store);
    g_free(options.line);
    queue_options_clear(&options.queue);
    scan_options_clear(&options.common);
    return status;
}
