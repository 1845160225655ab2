/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The options that all commands share that read an image: data, plugins, sandbox, limits, whose
 * lists count. */
#ifndef NETBOM_COMMANDS_OPTIONS_H
#define NETBOM_COMMANDS_OPTIONS_H

#include "commands/scan-image.h"

/* Entries for where further lists come from and whether they must be signed. */
#define LIST_SOURCE_ENTRIES(list_dirs, signed_lists, ca)                                           \
    {"list-dir",                                                                                   \
     0,                                                                                            \
     0,                                                                                            \
     G_OPTION_ARG_FILENAME_ARRAY,                                                                  \
     &(list_dirs),                                                                                 \
     "further designation lists of a directory; may be repeated",                                  \
     "DIR"},                                                                                       \
        {"require-signed-lists",                                                                   \
         0,                                                                                        \
         0,                                                                                        \
         G_OPTION_ARG_NONE,                                                                        \
         &(signed_lists),                                                                          \
         "refuse lists that are not signed by a certificate of --ca",                              \
         NULL},                                                                                    \
    {                                                                                              \
        "ca", 0, 0, G_OPTION_ARG_FILENAME, &(ca), "certificates (PEM) whose signatures count",     \
            "FILE"                                                                                 \
    }

typedef struct {
    ScanSettings settings;
    char *data, *sandbox, *scratch, *as_of, *built, *ca;
    char *profile, *profile_gate; /* the file, and the gate that it names; NULL: none */
    char **plugins, **rules, **limits, **jurisdictions, **lists, **contexts, **list_dirs;
    char **chosen_jurisdictions; /* split and in upper case */
    char **chosen_contexts;      /* split and in lower case */
    gboolean signed_lists;
    int threads; /* 0: not given */
} ScanOptions;

/* Parses argv (argv[0] is the command) with further entries of the command, which are NULL-ended.
 * What is left in argv are the arguments. */
bool scan_options_parse(ScanOptions *options, const char *arguments, const char *summary,
                        const GOptionEntry *entries, int *argc, char ***argv, GError **error);
/* The same for a command that judges and reads no image: without sandbox, limits and plugins. */
bool judge_options_parse(ScanOptions *options, const char *arguments, const char *summary,
                         const GOptionEntry *entries, int *argc, char ***argv, GError **error);
/* What -j says (up to 1024), or one for each processor where it says nothing (less than 1). */
guint jobs_width(int jobs);
/* Threads of each of `width` scans at a time: as --threads says, else they share the processors. */
guint scan_options_threads(const ScanOptions *options, guint width);
/* The day of today: of SOURCE_DATE_EPOCH, or of the clock. */
PartialDate scan_today(void);
/* Loads all data, and checks that lists and jurisdictions that were named exist. */
Knowledge *scan_options_load(ScanOptions *options, GError **error);
/* The same in two steps: what a worker needs to begin, and the rest. */
Knowledge *scan_options_begin(const ScanOptions *options, GError **error);
bool scan_options_complete(ScanOptions *options, Knowledge *knowledge, GError **error);
/* What it takes to unpack: neither rules nor suppliers. */
Knowledge *read_options_load(const ScanOptions *options, GError **error);
/* All of some parts, KNOW_SUPPLIERS among them. */
Knowledge *judge_options_load(ScanOptions *options, KnowledgePart parts, GError **error);
void scan_options_clear(ScanOptions *options);

#endif
