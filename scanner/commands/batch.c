/* SPDX-License-Identifier: GPL-3.0-or-later */
/* netbom batch: scans the images of a repository into a store. */
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "commands/batch-run.h"
#include "commands/command.h"
#include "commands/options.h"

typedef struct {
    ScanOptions common;
    char *store;
    int jobs; /* -1: not given */
    gboolean watch, retry;
} Options;

/* Set by the first SIGINT or SIGTERM. */
static volatile sig_atomic_t stopped;

static void
on_signal(int number)
{
    (void)number;
    stopped = 1;
}

static bool
batch_stopped(void)
{
    return stopped != 0;
}

static void
catch_signals(void)
{
    struct sigaction action = {.sa_handler = on_signal};
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
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
    guint width =
        options->jobs > 0 ? (guint)MIN(options->jobs, 1024) : MAX(g_get_num_processors(), 1);
    settings.progress = false;
    settings.image_name = RESULT_IMAGE_NAME;
    if (options->common.threads == 0)
        settings.threads = MAX(g_get_num_processors() / width, 1);
    catch_signals();
    Batch run = {.knowledge = knowledge,
                 .settings = &settings,
                 .store = store,
                 .store_path = options->store,
                 .scan_options = scan_options,
                 .sources = sources,
                 .width = width,
                 .watch = options->watch,
                 .retry = options->retry,
                 .progress = options->common.settings.progress,
                 .stopped = batch_stopped};
    return batch_run(&run, error);
}

int
command_batch(int argc, char **argv, GError **error)
{
    Options options = {.jobs = -1};
    GOptionEntry entries[] = {{"store", 0, 0, G_OPTION_ARG_FILENAME, &options.store,
                               "a file, made if it is not there, or postgresql://...", "STORE"},
                              {"jobs", 'j', 0, G_OPTION_ARG_INT, &options.jobs,
                               "images at a time (default: one for each processor)", "N"},
                              {"watch", 0, 0, G_OPTION_ARG_NONE, &options.watch,
                               "go on with files that appear or change, until a signal comes",
                               NULL},
                              {"retry", 0, 0, G_OPTION_ARG_NONE, &options.retry,
                               "scan again the images of which an earlier scan ended early", NULL},
                              G_OPTION_ENTRY_NULL};
    int status = EXIT_ERROR;
    if (scan_options_parse(
            &options.common, "FILE|DIRECTORY|PATTERN|@MANIFEST...",
            "Scans many images into a store, and goes on where it was stopped. What the store "
            "holds of\nthe same bytes, rules and options is not scanned again.",
            entries, &argc, &argv, error)) {
        const char *why = NULL;
        if (!options.store)
            why = "--store STORE is missing (netbom batch --help)";
        else if (argc < 2)
            why = "no image and no folder is named (netbom batch --help)";
        else if (options.jobs == 0 || options.jobs < -1)
            why = "-j wants a number from 1 on";
        if (why)
            g_set_error_literal(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, why);
        else
            status = batch(&options, argv + 1, error);
    }
    g_free(options.store);
    scan_options_clear(&options.common);
    return status;
}
