/* SPDX-License-Identifier: GPL-3.0-or-later */
/* netbom diff: what differs between two images, or what earlier scans stored of them. */
#include <stdio.h>
#include <string.h>

#include "assess/stored.h"
#include "base/error.h"
#include "base/outfile.h"
#include "commands/command.h"
#include "commands/subject.h"
#include "commands/targets.h"
#include "report/diff.h"

typedef struct {
    ScanOptions common;
    char *format, *output, *gate_words;
    guint gate; /* a bit for each kind and change: bit 3 * kind + change */
} Options;

/* One side: an image or a record with its inventory, or a stored document. */
typedef struct {
    Stored *stored;
    ScanRecord *record;
    Inventory *inventory;
} Input;

static void
input_clear(Input *input)
{
    if (!input->stored) {
        inventory_free(input->inventory);
        scan_record_free(input->record);
    }
    stored_free(input->stored);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Input, input_clear)

/* True if the file is a CycloneDX document of ours, whose contents are then given. */
static bool
document_get(const char *path, char **ret_content, gsize *ret_size)
{
    char head[4096];
    FILE *file = fopen(path, "re");
    gsize size = file ? fread(head, 1, sizeof head, file) : 0;
    StoredKind kind;
    if (file)
        fclose(file);
    return stored_kind(head, size, &kind) && kind == STORED_CYCLONEDX &&
           g_file_get_contents(path, ret_content, ret_size, NULL);
}

static bool
input_load(const Options *options, const Knowledge *knowledge, const char *path, Input *input,
           GError **error)
{
    const ScanSettings *settings = &options->common.settings;
    g_autofree char *content = NULL;
    gsize size;
    if (!document_get(path, &content, &size)) {
        if (!(input->record = subject_load(knowledge, settings, path, error)))
            return false;
        input->inventory = scan_conclude(knowledge, settings, input->record);
        return true;
    }
    if (!(input->stored = stored_read(path, content, size, knowledge->registry, NULL, NULL, error)))
        return false;
    input->inventory = input->stored->inventory;
    g_autoptr(Judge) judge = judge_new(knowledge->registry, knowledge->lists, &settings->choice);
    judge_inventory(judge, input->inventory);
    return true;
}

/* ---- the gate ---- */

/* "any", "none", a kind ("component"), or a kind that is new ("new-component"). */
static bool
gate_word_parse(const char *word, guint *gate)
{
    bool new = g_str_has_prefix(word, "new-");
    if (strcmp(word, "any") == 0)
        *gate |= (1u << 3 * DIFF_KINDS) - 1;
    if (strcmp(word, "any") == 0 || strcmp(word, "none") == 0)
        return true;
    for (DiffKind kind = 0; kind < DIFF_KINDS; kind++)
        if (strcmp(word + (new ? 4 : 0), diff_kind_name(kind)) == 0) {
            *gate |= (new ? 1u << DIFF_ADDED : 7u) << 3 * kind;
            return true;
        }
    return false;
}

static bool
gate_parse_words(const char *words, guint *ret_gate, GError **error)
{
    g_auto(GStrv) parts = g_strsplit(words, ",", -1);
    guint gate = 0;
    for (char **part = parts; *part; part++)
        if (!gate_word_parse(*part, &gate)) {
            g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE,
                        "unknown gate '%s' (any, none, component, supplier, designation, fact, "
                        "certificate, file, new-component, new-supplier, new-designation, "
                        "new-fact, new-certificate, new-file)",
                        *part);
            return false;
        }
    *ret_gate = gate;
    return true;
}

static bool
gate_is_passed(const Diff *diff, guint gate)
{
    for (DiffKind kind = 0; kind < DIFF_KINDS; kind++)
        for (DiffChange change = DIFF_ADDED; change <= DIFF_CHANGED; change++)
            if (gate & 1u << (3 * kind + change) && diff->count[kind][change] > 0)
                return false;
    return true;
}

/* ---- the command ---- */

static bool
write_report(const Options *options, const Diff *diff, const DiffSide *before,
             const DiffSide *after, GError **error)
{
    g_autoptr(OutFile) file = outfile_open(options->output, error);
    TextOptions text;
    if (!file)
        return false;
    FILE *out = outfile_stream(file);
    text_options_init(&text, out);
    bool ok = g_strcmp0(options->format, "json") == 0
                  ? report_diff_json(diff, before, after, out, error)
              : g_strcmp0(options->format, "html") == 0
                  ? report_diff_html(diff, before, after, out, error)
                  : report_diff_text(diff, before, after, out, &text, error);
    return ok && outfile_commit(file, error);
}

static int
diff_run(Options *options, char **paths, GError **error)
{
    g_autoptr(Knowledge) knowledge =
        judge_options_load(&options->common, subject_parts(paths), error);
    g_auto(Input) a = {0}, b = {0};
    if (!knowledge || !input_load(options, knowledge, paths[0], &a, error) ||
        !input_load(options, knowledge, paths[1], &b, error))
        return EXIT_ERROR;
    g_autoptr(Diff) diff = diff_new(a.inventory, !a.stored, b.inventory, !b.stored);
    DiffSide before = {paths[0], a.inventory, !scan_is_incomplete(a.inventory->record)};
    DiffSide after = {paths[1], b.inventory, !scan_is_incomplete(b.inventory->record)};
    if (!write_report(options, diff, &before, &after, error))
        return EXIT_ERROR;
    if (!gate_is_passed(diff, options->gate))
        return EXIT_GATE;
    return before.read_in_full && after.read_in_full ? EXIT_NOTHING : EXIT_INCOMPLETE;
}

static bool
options_check(Options *options, int n_arguments, GError **error)
{
    static const char *const FORMATS[] = {"text", "json", "html", NULL};
    if (options->format && !g_strv_contains(FORMATS, options->format)) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE,
                    "unknown format '%s' (text, json, html)", options->format);
        return false;
    }
    if (!gate_parse_words(options->gate_words ? options->gate_words : "any", &options->gate, error))
        return false;
    if (n_arguments != 2)
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE,
                    "two images, scan records or SBOMs of netbom are wanted (netbom diff --help)");
    return n_arguments == 2;
}

int
command_diff(int argc, char **argv, GError **error)
{
    Options options = {0};
    const GOptionEntry entries[] = {
        {"format", 'f', 0, G_OPTION_ARG_STRING, &options.format, "text (default), json or html",
         "FORMAT"},
        {"output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output, "where to write it", "FILE"},
        {"gate", 0, 0, G_OPTION_ARG_STRING, &options.gate_words,
         "what gives exit status 1: component, supplier, designation, fact, certificate, file, "
         "each also with new- in front; any (default), none",
         "KIND,..."},
        G_OPTION_ENTRY_NULL};
    int status = EXIT_ERROR;
    if (scan_options_parse(
            &options.common, "BEFORE AFTER",
            "Shows what differs between two images: components, suppliers, designations, header "
            "facts,\ncertificates, files. Each may be an image, a directory, a scan record, or an "
            "SBOM of netbom.\nExit status: 0 no difference; 1 there is one (--gate); 3 none, but "
            "not all could be read.",
            entries, &argc, &argv, error) &&
        options_check(&options, argc - 1, error))
        status = diff_run(&options, argv + 1, error);
    g_free(options.format);
    g_free(options.output);
    g_free(options.gate_words);
    scan_options_clear(&options.common);
    return status;
}
