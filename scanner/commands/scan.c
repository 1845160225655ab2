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

typedef struct {
    ScanOptions common;
    char **formats;
    char *output;
    char *gate;
    char *out_directory;
    int jobs;        /* -1: not given */
    GArray *targets; /* ReportTarget */
    bool has_gate;
    Verdict gate_verdict;
} Options;

static void
options_clear(Options *options)
{
    scan_options_clear(&options->common);
    g_strfreev(options->formats);
    g_free(options->output);
    g_free(options->gate);
    g_free(options->out_directory);
    for (guint i = 0; options->targets && i < options->targets->len; i++)
        g_free(g_array_index(options->targets, ReportTarget, i).path);
    if (options->targets)
        g_array_unref(options->targets);
}

static bool
usage(GError **error, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    g_autofree char *text = g_strdup_vprintf(format, args);
    va_end(args);
    g_set_error_literal(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, text);
    return false;
}

/* "cyclonedx", "cyclonedx=FILE"; -o FILE is the file of the one format given. */
static bool
parse_targets(Options *options, GError **error)
{
    options->targets = g_array_new(FALSE, TRUE, sizeof(ReportTarget));
    for (char **word = options->formats; word && *word; word++) {
        const char *equals = strchr(*word, '=');
        g_autofree char *name =
            equals ? g_strndup(*word, (gsize)(equals - *word)) : g_strdup(*word);
        ReportTarget target = {0};
        if (!report_format_parse(name, &target.format))
            return usage(error, "unknown format '%s' (text, cyclonedx, record)", name);
        target.path = equals ? g_strdup(equals + 1) : NULL;
        g_array_append_val(options->targets, target);
    }
    if (options->targets->len == 0) {
        ReportTarget target = {FORMAT_TEXT, NULL};
        g_array_append_val(options->targets, target);
    }
    ReportTarget *first = &g_array_index(options->targets, ReportTarget, 0);
    if (options->output && (options->targets->len > 1 || first->path))
        return usage(error, "-o names the file of one format: write -f FORMAT=FILE for several");
    if (options->output)
        first->path = g_strdup(options->output);
    guint to_stdout = 0;
    for (guint i = 0; i < options->targets->len; i++)
        to_stdout += !g_array_index(options->targets, ReportTarget, i).path;
    return to_stdout <= 1 || usage(error, "only one format can go to standard output");
}

static bool
parse_gate(Options *options, GError **error)
{
    if (!options->gate)
        return true;
    options->has_gate = true;
    if (strcmp(options->gate, "any") == 0)
        options->gate_verdict = VERDICT_REVIEW;
    else if (!gate_parse(options->gate, &options->gate_verdict))
        return usage(error,
                     "unknown gate '%s' (prohibited, restricted, high-risk, authorisation-needed, "
                     "advisory, review, any)",
                     options->gate);
    return true;
}

static void
gate_check(Options *options)
{
    const AssessChoice *choice = &options->common.settings.choice;
    if (options->has_gate && !choice->jurisdictions && !choice->lists) {
        g_printerr("netbom: --gate has no effect: choose whose lists count with --jurisdiction or "
                   "--list\n");
        options->has_gate = false;
    }
}

/* Options that do not go together. */
static bool
parse_many(const Options *options, GError **error)
{
    if (options->jobs == 0 || options->jobs < -1)
        return usage(error, "-j wants a number from 1 on");
    if (options->jobs > 0 && !options->out_directory)
        return usage(error, "-j goes with --out-dir DIR");
    if (options->out_directory && (options->formats || options->output))
        return usage(error, "--out-dir writes CycloneDX files: -f and -o do not go with it");
    return true;
}

static bool
options_parse(Options *options, int *argc, char ***argv, GError **error)
{
    GOptionEntry entries[] = {
        {"format", 'f', 0, G_OPTION_ARG_STRING_ARRAY, &options->formats,
         "text (default), cyclonedx or record; may be repeated", "FORMAT[=FILE]"},
        {"output", 'o', 0, G_OPTION_ARG_FILENAME, &options->output,
         "the file of the one format given", "FILE"},
        {"gate", 0, 0, G_OPTION_ARG_STRING, &options->gate,
         "exit with 1 from this verdict on: prohibited, restricted, high-risk, "
         "authorisation-needed, "
         "advisory, review, any",
         "KIND"},
        {"jobs", 'j', 0, G_OPTION_ARG_INT, &options->jobs, "images at a time (with --out-dir)",
         "N"},
        {"out-dir", 0, 0, G_OPTION_ARG_FILENAME, &options->out_directory,
         "one CycloneDX file per image in DIR, and a table; images that are done are skipped",
         "DIR"},
        G_OPTION_ENTRY_NULL};
    return scan_options_parse(&options->common, "IMAGE|DIRECTORY...",
                              "Reads firmware images and says what is in them.", entries, argc,
                              argv, error) &&
           parse_many(options, error) && parse_targets(options, error) &&
           parse_gate(options, error);
}

static int
scan_one(const Options *options, const Knowledge *knowledge, const char *path, GError **error)
{
    const ScanSettings *settings = &options->common.settings;
    g_autoptr(ScanRecord) record = scan_image(knowledge, settings, path, NULL, error);
    if (!record)
        return EXIT_ERROR;
    g_autoptr(Inventory) inventory = scan_conclude(knowledge, settings, record);
    for (guint i = 0; i < options->targets->len; i++)
        if (!scan_report(inventory, &g_array_index(options->targets, ReportTarget, i), error))
            return EXIT_ERROR;
    if (options->has_gate && gate_reached(inventory, options->gate_verdict))
        return EXIT_GATE;
    return scan_is_incomplete(record) ? EXIT_INCOMPLETE : EXIT_NOTHING;
}

/* Several images without --out-dir: one after the other, to the same outputs. */
static int
scan_each(const Options *options, const Knowledge *knowledge, char **images, int n_images,
          GError **error)
{
    static const int RANK[] = {
        [EXIT_NOTHING] = 0, [EXIT_INCOMPLETE] = 1, [EXIT_ERROR] = 2, [EXIT_GATE] = 3};
    int worst = EXIT_NOTHING;
    for (int i = 0; i < n_images; i++) {
        g_autoptr(GError) own = NULL;
        int status = scan_one(options, knowledge, images[i], &own);
        if (RANK[status] > RANK[worst])
            worst = status;
        if (!own)
            continue;
        if (n_images == 1) {
            g_propagate_error(error, g_steal_pointer(&own));
            return EXIT_ERROR;
        }
        g_printerr("netbom: %s\n", own->message);
    }
    return worst;
}

static int
scan_run(Options *options, char **images, int n_images, GError **error)
{
    g_autoptr(Knowledge) knowledge = scan_options_load(&options->common, error);
    if (!knowledge)
        return EXIT_ERROR;
    gate_check(options);
    if (!options->out_directory) {
        for (guint i = 0; n_images > 1 && i < options->targets->len; i++)
            if (g_array_index(options->targets, ReportTarget, i).path) {
                usage(error, "several images need --out-dir DIR");
                return EXIT_ERROR;
            }
        return scan_each(options, knowledge, images, n_images, error);
    }
    ScanMany many = {.knowledge = knowledge,
                     .settings = &options->common.settings,
                     .directory = options->out_directory,
                     .width = (guint)CLAMP(options->jobs, 1, 1024),
                     .has_gate = options->has_gate,
                     .gate = options->gate_verdict};
    return scan_many(&many, images, n_images, error);
}

int
command_scan(int argc, char **argv, GError **error)
{
    Options options = {.jobs = -1};
    int status = EXIT_ERROR;
    if (options_parse(&options, &argc, &argv, error)) {
        if (argc < 2)
            usage(error, "no image is named (netbom scan --help)");
        else
            status = scan_run(&options, argv + 1, argc - 1, error);
    }
    options_clear(&options);
    return status;
}
