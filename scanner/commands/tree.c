/* SPDX-License-Identifier: GPL-3.0-or-later */
/* netbom tree: what an image is made of, byte range by byte range. */
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/outfile.h"
#include "commands/command.h"
#include "commands/options.h"
#include "report/tree.h"

static bool
write_tree(const ScanRecord *record, bool json, const char *output, GError **error)
{
    g_autoptr(OutFile) file = outfile_open(output, error);
    if (!file)
        return false;
    TextOptions text;
    text_options_init(&text, outfile_stream(file));
    return (json ? report_tree_json(record, outfile_stream(file), error)
                 : report_tree_text(record, outfile_stream(file), &text, error)) &&
           outfile_commit(file, error);
}

static int
tree_run(ScanOptions *options, const char *format, const char *output, int argc, char **argv,
         GError **error)
{
    bool json = format && strcmp(format, "json") == 0;
    if (format && !json && strcmp(format, "text") != 0) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, "unknown format '%s' (text, json)",
                    format);
        return EXIT_ERROR;
    }
    if (argc != 2) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE,
                    "one image is wanted (netbom tree --help)");
        return EXIT_ERROR;
    }
    g_autoptr(Knowledge) knowledge = read_options_load(options, error);
    if (!knowledge)
        return EXIT_ERROR;
    g_autoptr(ScanRecord) record = scan_image(knowledge, &options->settings, argv[1], NULL, error);
    if (!record || !write_tree(record, json, output, error))
        return EXIT_ERROR;
    return scan_is_incomplete(record) ? EXIT_INCOMPLETE : EXIT_NOTHING;
}

int
command_tree(int argc, char **argv, GError **error)
{
    ScanOptions options = {0};
    g_autofree char *format = NULL;
    g_autofree char *output = NULL;
    GOptionEntry entries[] = {
        {"format", 0, 0, G_OPTION_ARG_STRING, &format, "text (default) or json", "FORMAT"},
        {"output", 'o', 0, G_OPTION_ARG_FILENAME, &output, "write to a file", "FILE"},
        G_OPTION_ENTRY_NULL};
    int status = EXIT_ERROR;
    if (scan_options_parse(&options, "IMAGE|DIRECTORY", "Shows what an image is made of.", entries,
                           &argc, &argv, error))
        status = tree_run(&options, format, output, argc, argv, error);
    scan_options_clear(&options);
    return status;
}
