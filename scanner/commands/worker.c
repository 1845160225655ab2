/* SPDX-License-Identifier: GPL-3.0-or-later */
/* netbom worker: scans what a queue hands out. */
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "commands/command.h"
#include "commands/line.h"
#include "commands/queue-options.h"
#include "commands/worker-run.h"
#include "store/sql.h"

#define PATIENCE_S     600
#define TRIES          3
#define STORE_PAUSE_US 500000

typedef struct {
    ScanOptions common;
    QueueOptions queue;
    char *store;
    int jobs; /* -1: not given */
    int line_audit;
    int tries;
    gboolean until_empty;
} Options;

/* A server may be started at the same time as its workers. */
static Store *
store_wait(const char *where, guint patience_s, GError **error)
{
    gint64 end_us = g_get_monotonic_time() + (gint64)patience_s * G_USEC_PER_SEC;
    for (;;) {
        g_autoptr(GError) own = NULL;
        Store *store = store_open(where, STORE_WRITE, &own);
        if (store)
            return store;
        if (!g_error_matches(own, NETBOM_ERROR, NETBOM_ERROR_FILE) || !sql_is_url(where) ||
            signals_stop() || g_get_monotonic_time() > end_us) {
            g_propagate_error(error, g_steal_pointer(&own));
            return NULL;
        }
        g_printerr("netbom: %s; trying again\n", own->message);
        g_usleep(STORE_PAUSE_US);
    }
}

static int
worker_run_with(Options *options, const Knowledge *knowledge, const QueueSetup *setup,
                GError **error)
{
    g_autoptr(JobBasis) basis = queue_basis(knowledge, &options->common, error);
    g_autofree char *about = basis ? queue_about(basis) : NULL;
    g_autoptr(Store) store = basis ? store_wait(options->store, setup->patience_s, error) : NULL;
    g_autoptr(Queue) queue = store ? queue_open(setup, error) : NULL;
    if (!queue || !queue_add_group(queue, basis->group, about, error) ||
        !queue_join(queue, basis->group, error))
        return EXIT_ERROR;
    ScanSettings settings = options->common.settings;
    guint width = jobs_width(options->jobs);
    settings.progress = false;
    settings.image_name = RESULT_IMAGE_NAME;
    settings.memo_audit = (guint32)options->line_audit;
    settings.threads = scan_options_threads(&options->common, width);
    Worker worker = {.knowledge = knowledge,
                     .settings = &settings,
                     .basis = basis,
                     .queue = queue,
                     .store = store,
                     .width = width,
                     .tries = (guint)options->tries,
                     .patience_s = setup->patience_s,
                     .until_empty = options->until_empty};
    return worker_serve(&worker, error);
}

static int
worker_start(Options *options, GError **error)
{
    QueueSetup setup = queue_options_setup(&options->queue, PATIENCE_S);
    g_autoptr(Knowledge) knowledge = scan_options_load(&options->common, error);
    if (!knowledge)
        return EXIT_ERROR;
    signals_catch();
    return worker_run_with(options, knowledge, &setup, error);
}

static const char *
usage_fault(const Options *options, int argc)
{
    const char *why = queue_options_check(&options->queue);
    if (why)
        return why;
    if (!options->store)
        return "--store STORE is missing (netbom worker --help)";
    if (argc > 1)
        return "a worker takes no images: netbom batch --queue submits them";
    if (options->line_audit < 1)
        return "--line-audit wants a number from 1 on";
    if (options->jobs == 0 || options->jobs < -1)
        return "-j wants a number from 1 on";
    return options->tries < 1 ? "--tries wants a number from 1 on" : NULL;
}

int
command_worker(int argc, char **argv, GError **error)
{
    Options options = {
        .jobs = -1, .tries = TRIES, .queue = QUEUE_OPTIONS_INIT, .line_audit = LINE_AUDIT};
    const GOptionEntry entries[] = {{"store", 0, 0, G_OPTION_ARG_FILENAME, &options.store,
                                     "where results go: postgresql://..., or a file", "STORE"},
                                    {"jobs", 'j', 0, G_OPTION_ARG_INT, &options.jobs,
                                     "images at a time (default: one for each processor)", "N"},
                                    {"tries", 0, 0, G_OPTION_ARG_INT, &options.tries,
                                     "how often a scan that ends early is tried (default: 3)", "N"},
                                    LINE_AUDIT_ENTRY(options.line_audit),
                                    {"until-empty", 0, 0, G_OPTION_ARG_NONE, &options.until_empty,
                                     "end when there is nothing left to do", NULL},
                                    QUEUE_ENTRIES(options.queue),
                                    G_OPTION_ENTRY_NULL};
    int status = EXIT_ERROR;
    if (scan_options_parse(&options.common, NULL,
                           "Scans the images that a queue hands out into a store, until a signal "
                           "comes: what runs then is\nfinished. Takes jobs of the same program, "
                           "rules, limits and plugins only.",
                           entries, &argc, &argv, error)) {
        const char *why = usage_fault(&options, argc);
        if (why)
            g_set_error_literal(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, why);
        else
            status = worker_start(&options, error);
    }
    g_free(options.store);
    queue_options_clear(&options.queue);
    scan_options_clear(&options.common);
    return status;
}
