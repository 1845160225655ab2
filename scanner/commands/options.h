/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The options that all commands share that read an image: data, plugins, sandbox, limits, whose
 * lists count. */
#ifndef NETBOM_COMMANDS_OPTIONS_H
#define NETBOM_COMMANDS_OPTIONS_H

#include "commands/scan-image.h"

typedef struct {
    ScanSettings settings;
    char *data, *sandbox, *as_of, *built;
    char **plugins, **rules, **limits, **jurisdictions, **lists;
    char **chosen_jurisdictions; /* split and in upper case */
} ScanOptions;

/* Parses argv (argv[0] is the command) with further entries of the command, which are NULL-ended.
 * What is left in argv are the arguments. */
bool scan_options_parse(ScanOptions *options, const char *arguments, const char *summary,
                        const GOptionEntry *entries, int *argc, char ***argv, GError **error);
/* Loads all data, and checks that lists and jurisdictions that were named exist. */
Knowledge *scan_options_load(ScanOptions *options, GError **error);
void scan_options_clear(ScanOptions *options);

#endif
