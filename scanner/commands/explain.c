/* SPDX-License-Identifier: GPL-3.0-or-later */
/* netbom explain: why a component is, or is not, in an image. */
#include <stdio.h>

#include "base/error.h"
#include "commands/command.h"
#include "commands/options.h"
#include "report/explain.h"

static int
explain_run(ScanOptions *options, const char *image, const char *name, GError **error)
{
    g_autoptr(Knowledge) knowledge = scan_options_load(options, error);
    if (!knowledge)
        return EXIT_ERROR;
    const ScanSettings *settings = &options->settings;
    g_autoptr(ScanRecord) record = scan_image(knowledge, settings, image, NULL, error);
    if (!record)
        return EXIT_ERROR;
    g_autoptr(Inventory) inventory = scan_conclude(knowledge, settings, record);
    g_autoptr(Fetch) fetch = fetch_new();
    g_autoptr(Explanation) explanation = explanation_new(inventory, name, fetch);
    if (explanation->numbers->len > 0) {
        g_autoptr(ScanRecord) again =
            scan_image(knowledge, settings, image, fetch_contents(fetch), error);
        if (!again)
            return EXIT_ERROR;
    }
    TextOptions text;
    text_options_init(&text, stdout);
    if (!explanation_write(explanation, inventory, knowledge->signatures, name, fetch, stdout,
                           &text, error))
        return EXIT_ERROR;
    if (explanation->components->len > 0)
        return EXIT_NOTHING;
    return scan_is_incomplete(record) ? EXIT_INCOMPLETE : EXIT_GATE;
}

int
command_explain(int argc, char **argv, GError **error)
{
    ScanOptions options = {0};
    int status = EXIT_ERROR;
    if (scan_options_parse(&options, "IMAGE|DIRECTORY NAME",
                           "Shows why a component is, or is not, in an image: each piece of "
                           "evidence, with the bytes around it.\nExit status: 0 it is there; 1 it "
                           "was not found; 3 nor was all of the image read.",
                           NULL, &argc, &argv, error)) {
        if (argc == 3)
            status = explain_run(&options, argv[1], argv[2], error);
        else
            g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE,
                        "an image and the name of a component are wanted (netbom explain --help)");
    }
    scan_options_clear(&options);
    return status;
}
