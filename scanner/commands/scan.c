/* SPDX-License-Identifier: GPL-3.0-or-later */
/* netbom scan: reads images, reports what is in them, and gates on designations. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "commands/command.h"
#include "commands/options.h"
#include "commands/scan-image.h"
#include "commands/scan-many.h"
#include "commands/targets.h"
#include "commands/timing.h"
#include "report/proof-bytes.h"

typedef struct {
    ScanOptions common;
    ReportTargets targets;
    GateOptions gate;
    char *out_directory;
    int jobs; /* -1: not given */
    gboolean timing;
    gint64 began_us;
} Options;

static void
options_clear(Options *options)
{
    scan_options_clear(&options->common);
    report_targets_clear(&options->targets);
    g_free(options->gate.word);
    g_free(options->out_directory);
}

/* Options that do not go together. */
static bool
parse_many(const Options *options, GError **error)
{
    if (options->jobs == 0 || options->jobs < -1)
        return error_usage(error, "-j wants a number from 1 on");
    if (options->jobs > 0 && !options->out_directory)
        return error_usage(error, "-j goes with --out-dir DIR");
    for (char **format = options->targets.formats; options->out_directory && format && *format;
         format++)
        if (strchr(*format, '='))
            return error_usage(error, "--out-dir names the files: write -f FORMAT with it");
    if (options->timing && options->out_directory)
        return error_usage(error, "--timing and --out-dir do not go together");
    if (options->out_directory && options->targets.output)
        return error_usage(error, "--out-dir and -o do not go together");
    return true;
}

static bool
reports_parse(Options *options, GError **error)
{
    options->targets.many = options->out_directory != NULL;
    if (!report_targets_parse(&options->targets, error))
        return false;
    options->common.settings.digests = report_targets_digests(&options->targets);
    options->common.settings.timing = options->timing;
    return true;
}

static bool
options_parse(Options *options, int *argc, char ***argv, GError **error)
{
    GOptionEntry entries[] = {
        REPORT_TARGET_ENTRIES(options->targets),
        GATE_ENTRY(options->gate),
        {"jobs", 'j', 0, G_OPTION_ARG_INT, &options->jobs, "images at a time (with --out-dir)",
         "N"},
        {"out-dir", 0, 0, G_OPTION_ARG_FILENAME, &options->out_directory,
         "one CycloneDX file per image in DIR (or one of each -f), and a table; images that are "
         "done are skipped",
         "DIR"},
        {"timing", 0, 0, G_OPTION_ARG_NONE, &options->timing,
         "say on standard error where the time went (one image)", NULL},
        G_OPTION_ENTRY_NULL};
    return scan_options_parse(&options->common, "IMAGE|DIRECTORY...",
                              "Reads firmware images and says what is in them.", entries, argc,
                              argv, error) &&
           parse_many(options, error) && reports_parse(options, error) &&
           gate_options_parse(&options->gate, &options->common, error);
}

/* All of one image. */
typedef struct {
    ScanRecord *record;
    Inventory *inventory;
    ProofBytes *bytes;
} Scanned;

static void
scanned_clear(Scanned *scanned)
{
    proof_bytes_free(scanned->bytes);
    inventory_free(scanned->inventory);
    scan_record_free(scanned->record);
    *scanned = (Scanned){0};
}

static int
scan_one(const Options *options, const Knowledge *knowledge, const char *path, GError **error)
{
    static Scanned scanned; /* that of the last image is not freed: the process ends */
    scanned_clear(&scanned);
    const ScanSettings *settings = &options->common.settings;
    Timing timing = {0};
    timing_mark(&timing, "data");
    ScanRecord *record = scanned.record = scan_image(knowledge, settings, path, NULL, error);
    if (!record)
        return EXIT_ERROR;
    timing_mark(&timing, TIMING_WORKER);
    Inventory *inventory = scanned.inventory = scan_conclude(knowledge, settings, record);
    timing_mark(&timing, "conclude");
    inventory->declarations = options->targets.declarations;
    inventory->gate = options->gate.has_gate ? verdict_name(options->gate.verdict) : NULL;
    if (!scan_fetch_proofs(knowledge, settings, path, options->targets.array, inventory,
                           &scanned.bytes, error))
        return EXIT_ERROR;
    for (guint i = 0; i < options->targets.array->len; i++)
        if (!scan_report(inventory, &g_array_index(options->targets.array, ReportTarget, i), error))
            return EXIT_ERROR;
    timing_mark(&timing, "report");
    if (options->timing)
        timing_print(&timing, record,
                     (double)(g_get_monotonic_time() - options->began_us) / G_USEC_PER_SEC);
    if (options->gate.has_gate && gate_reached(inventory, options->gate.verdict))
        return EXIT_GATE;
    return scan_is_incomplete(record) ? EXIT_INCOMPLETE : EXIT_NOTHING;
}

/* Several images without --out-dir: one after the other, to the same outputs. */
static int
scan_each(const Options *options, const Knowledge *knowledge, char **images, int n_images)
{
    int worst = EXIT_NOTHING;
    for (int i = 0; i < n_images; i++) {
        g_autoptr(GError) own = NULL;
        int status = scan_one(options, knowledge, images[i], &own);
        worst = exit_worse(worst, status);
        if (own)
            g_printerr("netbom: %s\n", own->message);
    }
    return worst;
}

/* What is known, of which the rest is loaded while the worker reads the only image. */
typedef struct {
    ScanOptions *options;
    Knowledge *knowledge;
    bool is_complete;
} Rest;

static bool
load_rest(void *user, GError **error)
{
    Rest *rest = user;
    if (!rest->is_complete)
        rest->is_complete = scan_options_complete(rest->options, rest->knowledge, error);
    return rest->is_complete;
}

static int
scan_single(Options *options, const char *path, GError **error)
{
    g_autoptr(OpenedImage) opened = opened_image_new(path);
    g_autoptr(Knowledge) knowledge = scan_options_begin(&options->common, error);
    Rest rest = {&options->common, knowledge, false};
    options->common.settings.meanwhile = load_rest;
    options->common.settings.meanwhile_user = &rest;
    options->common.settings.opened = opened;
    return knowledge ? scan_one(options, knowledge, path, error) : EXIT_ERROR;
}

static int
scan_run(Options *options, char **images, int n_images, GError **error)
{
    if (n_images == 1 && !options->out_directory)
        return scan_single(options, images[0], error);
    g_autoptr(Knowledge) knowledge = scan_options_load(&options->common, error);
    if (!knowledge)
        return EXIT_ERROR;
    if (!options->out_directory) {
        for (guint i = 0; i < options->targets.array->len; i++)
            if (g_array_index(options->targets.array, ReportTarget, i).path) {
                error_usage(error, "several images need --out-dir DIR");
                return EXIT_ERROR;
            }
        return scan_each(options, knowledge, images, n_images);
    }
    guint width = (guint)CLAMP(options->jobs, 1, 1024);
    options->common.settings.threads = scan_options_threads(&options->common, width);
    ScanMany many = {.knowledge = knowledge,
                     .settings = &options->common.settings,
                     .directory = options->out_directory,
                     .targets = options->targets.array,
                     .width = width,
                     .has_gate = options->gate.has_gate,
                     .gate = options->gate.verdict,
                     .declarations = options->targets.declarations};
    return scan_many(&many, images, n_images, error);
}

int
command_scan(int argc, char **argv, GError **error)
{
    Options options = {.jobs = -1, .began_us = g_get_monotonic_time()};
    int status = EXIT_ERROR;
    if (options_parse(&options, &argc, &argv, error)) {
        if (argc < 2)
            error_usage(error, "no image is named (netbom scan --help)");
        else
            status = scan_run(&options, argv + 1, argc - 1, error);
    }
    options_clear(&options);
    return status;
}
