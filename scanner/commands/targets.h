/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the commands that report share: where reports go, the gate, the worst of several statuses.
 */
#ifndef NETBOM_COMMANDS_TARGETS_H
#define NETBOM_COMMANDS_TARGETS_H

#include "commands/options.h"

/* -f, -o and the options of signing, and what they mean. */
typedef struct {
    char **formats;
    char *output;
    gboolean declarations; /* of CycloneDX: the findings too */
    char *sign_key, *sign_certificate;
    Signer *signer;             /* NULL: reports are not signed */
    char *cdx_version, *author; /* as given; NULL: not */
    gboolean files;
    char *author_contact; /* split off from the author; NULL: none */
    bool many;            /* set before parsing: files of a directory, none is named */
    GArray *array;        /* ReportTarget; after report_targets_parse() never empty */
} ReportTargets;

#define REPORT_TARGET_ENTRIES(targets)                                                             \
    {"format",                                                                                     \
     'f',                                                                                          \
     0,                                                                                            \
     G_OPTION_ARG_STRING_ARRAY,                                                                    \
     &(targets).formats,                                                                           \
     "text (default), html, json (the verdicts), sarif, junit, cyclonedx, spdx (2.3), spdx3 "      \
     "(3.0.1), attribution or record; may be repeated",                                            \
     "FORMAT[=FILE]"},                                                                             \
        {"output",                                                                                 \
         'o',                                                                                      \
         0,                                                                                        \
         G_OPTION_ARG_FILENAME,                                                                    \
         &(targets).output,                                                                        \
         "the file of the one format given",                                                       \
         "FILE"},                                                                                  \
        {"declarations",                                                                           \
         0,                                                                                        \
         0,                                                                                        \
         G_OPTION_ARG_NONE,                                                                        \
         &(targets).declarations,                                                                  \
         "CycloneDX: the findings as declarations too",                                            \
         NULL},                                                                                    \
        {"sign-key",                                                                               \
         0,                                                                                        \
         0,                                                                                        \
         G_OPTION_ARG_STRING,                                                                      \
         &(targets).sign_key,                                                                      \
         "sign what is written: a private key (PEM file or provider URI)",                         \
         "KEY"},                                                                                   \
        {"cdx-version",                                                                            \
         0,                                                                                        \
         0,                                                                                        \
         G_OPTION_ARG_STRING,                                                                      \
         &(targets).cdx_version,                                                                   \
         "of CycloneDX: 1.6 (default) or 1.7",                                                     \
         "VERSION"},                                                                               \
        {"files",                                                                                  \
         0,                                                                                        \
         0,                                                                                        \
         G_OPTION_ARG_NONE,                                                                        \
         &(targets).files,                                                                         \
         "an SBOM lists each file of the image, with SHA-256 and SHA-512",                         \
         NULL},                                                                                    \
        {"author",                                                                                 \
         0,                                                                                        \
         0,                                                                                        \
         G_OPTION_ARG_STRING,                                                                      \
         &(targets).author,                                                                        \
         "the organisation that makes the SBOM, as it shall stand in it",                          \
         "NAME [<E-MAIL|URL>]"},                                                                   \
    {                                                                                              \
        "sign-cert", 0, 0, G_OPTION_ARG_FILENAME, &(targets).sign_certificate,                     \
            "its certificate, and those that go with it (PEM)", "FILE"                             \
    }

bool report_targets_parse(ReportTargets *targets, GError **error);
/* What a scan has to hash beside SHA-256 for these reports. */
DigestSet report_targets_digests(const ReportTargets *targets);
void report_targets_clear(ReportTargets *targets);

/* --gate. The caller frees the word. */
typedef struct {
    char *word;
    bool has_gate;
    Verdict verdict;
} GateOptions;

#define GATE_ENTRY(gate)                                                                           \
    {                                                                                              \
        "gate", 0, 0, G_OPTION_ARG_STRING, &(gate).word,                                           \
            "exit with 1 from this verdict on: prohibited, restricted, high-risk, "                \
            "authorisation-needed, advisory, review, any",                                         \
            "KIND"                                                                                 \
    }

/* Says on standard error where a gate has no effect, because nobody's lists were chosen. */
bool gate_options_parse(GateOptions *gate, const ScanOptions *options, GError **error);

/* The graver of two exit statuses: gate, then error, then incomplete, then nothing. */
int exit_worse(int a, int b);

#endif
