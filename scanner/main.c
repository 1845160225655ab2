/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The program: finds the command, and turns its error into a line and an exit status. */
#include <jansson.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

#include "base/ending.h"
#include "commands/command.h"
#include "worker/worker.h"

static const struct {
    const char *name;
    int (*run)(int argc, char **argv, GError **error);
    const char *summary;
} COMMANDS[] = {
    {"scan", command_scan,
     "read images and say what is in them, who made it, who has designated whom"},
    {"batch", command_batch, "scan the images of a repository into a store"},
    {"worker", command_worker, "scan what a queue hands out, for a fleet of machines"},
    {"queue", command_queue, "look after that queue: status, dead letters"},
    {"assess", command_assess, "judge stored records or SBOMs again, with other lists or dates"},
    {"query", command_query, "ask a store which images hold something"},
    {"site", command_site, "write a store as a folder of pages"},
    {"store", command_store, "check, tidy, move, renew a store"},
    {"tree", command_tree, "show what an image is made of"},
    {"extract", command_extract, "write the files of an image below a directory"},
    {"explain", command_explain, "show why a component is, or is not, in an image"},
    {"verify", command_verify, "hold the claims of an SBOM against the bytes of the image"},
    {"audit", command_audit, "hold somebody's SBOM against an image"},
    {"diff", command_diff, "show what differs between two images, records or SBOMs"},
    {"conformance", command_conformance, "count what standards ask of an SBOM"},
    {"formats", command_formats, "show the formats that can be read"},
    {"lists", command_lists, "show the designation lists that are loaded"},
    {"suppliers", command_suppliers, "show the suppliers that are known"},
    {"signatures", command_signatures, "show the component rules that are loaded"},
    {"doctor", command_doctor, "show what this machine gives to shut a scan in"},
};

static void
print_help(FILE *out)
{
    fprintf(
        out,
        "Usage: netbom COMMAND [OPTION...] [IMAGE...]\n\n"
        "Reads the firmware of network equipment: its components, their suppliers, and which of\n"
        "them an authority has designated.\n\nCommands:\n");
    for (gsize i = 0; i < G_N_ELEMENTS(COMMANDS); i++)
        fprintf(out, "  %-12s %s\n", COMMANDS[i].name, COMMANDS[i].summary);
    fprintf(out, "\n  netbom COMMAND --help    options of a command\n  netbom --version\n\n"
                 "Exit status: 0 done; 1 a designation at or above the gate; 2 could not run;\n"
                 "3 scanned, but not all of the image could be read.\n");
}

static int
run_command(int argc, char **argv)
{
    const char *name = argv[0];
    g_autofree char *title = g_strconcat("netbom ", name, NULL);
    g_set_prgname(title); /* what --help says */
    for (gsize i = 0; i < G_N_ELEMENTS(COMMANDS); i++) {
        if (strcmp(name, COMMANDS[i].name) != 0)
            continue;
        g_autoptr(GError) error = NULL;
        int status = COMMANDS[i].run(argc, argv, &error);
        if (error)
            fprintf(stderr, "netbom: %s\n", error->message);
        return status;
    }
    fprintf(stderr, "netbom: unknown command '%s' (netbom --help)\n", name);
    return EXIT_ERROR;
}

int
main(int argc, char **argv)
{
    static const char *const HELP[] = {"--help", "-h", "help", NULL};
    static const char *const VERSION_WORDS[] = {"--version", "version", NULL};
    int status = EXIT_NOTHING;
    ending_prepare(EXIT_ERROR);
    /* With malloc(), jansson would pass over a letter that it has no memory for. */
    json_set_alloc_funcs(g_malloc, g_free);
    setlocale(LC_ALL, "C.UTF-8");
    if (argc < 2) {
        print_help(stderr);
        return EXIT_ERROR;
    }
    if (g_strv_contains(HELP, argv[1]))
        print_help(stdout);
    else if (g_strv_contains(VERSION_WORDS, argv[1]))
        printf("netbom %s\n", PACKAGE_VERSION);
    else
        status = run_command(argc - 1, argv + 1);
    if (fflush(stdout) != 0 && status == EXIT_NOTHING)
        status = EXIT_ERROR;
    worker_wait();
    return status;
}
