/* SPDX-License-Identifier: GPL-3.0-or-later */
/* netbom conformance: counts what standards ask of an SBOM, in documents of any tool. */
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "commands/command.h"
#include "conformance/conformance.h"

typedef enum { TEXT, JSON, MARKDOWN, N_FORMATS } Format;

typedef struct {
    char *format_word;
    char **required;
    Format format;
    gboolean must[N_STANDARDS];
} Options;

static bool
usage(GError **error, const char *what, const char *word, const char *known)
{
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, "unknown %s '%s' (%s)", what, word, known);
    return false;
}

static bool
format_parse(Options *options, GError **error)
{
    static const char *const NAMES[] = {"text", "json", "markdown"};
    const char *word = options->format_word != NULL ? options->format_word : NAMES[TEXT];

    for (guint i = 0; i < N_FORMATS; i++)
        if (strcmp(NAMES[i], word) == 0) {
            options->format = (Format)i;
            return true;
        }
    return usage(error, "format", word, "text, json, markdown");
}

static bool
required_parse(Options *options, GError **error)
{
    for (char **word = options->required; word && *word; word++) {
        g_autofree char *known = standard_words();
        Standard standard;

        if (!standard_parse(*word, &standard))
            return usage(error, "standard", *word, known);
        options->must[standard] = TRUE;
    }
    return true;
}

static bool
options_parse(Options *options, int *argc, char ***argv, GError **error)
{
    GOptionEntry entries[] = {
        {"format", 'f', 0, G_OPTION_ARG_STRING, &options->format_word,
         "text (default), json or markdown", "FORMAT"},
        {"require", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->required,
         "exit with 1 if a field that this standard requires is absent; may be repeated: "
         "cisa-2026, bsi-tr-03183-2, openchain-telco",
         "STANDARD"},
        G_OPTION_ENTRY_NULL};
    g_autoptr(GOptionContext) context = g_option_context_new("SBOM...");

    g_option_context_set_summary(
        context, "Counts the fields that standards ask of an SBOM (CycloneDX or SPDX, in JSON): "
                 "of how\nmany components each is present, said to be unknown, or absent.");
    g_option_context_add_main_entries(context, entries, NULL);
    return g_option_context_parse(context, argc, argv, error) && format_parse(options, error) &&
           required_parse(options, error);
}

/* A signature that stands beside the document; whether it is right, `netbom verify` says. */
static void
find_signature(DocumentFacts *facts, const char *path)
{
    static const char *const ENDINGS[] = {".p7s", ".sigstore.json"};
    guint64 *counts = facts->counts[FACT_SIGNATURE];

    for (gsize i = 0; i < G_N_ELEMENTS(ENDINGS); i++) {
        g_autofree char *beside = g_strconcat(path, ENDINGS[i], NULL);

        if (counts[STATE_ABSENT] > 0 && g_file_test(beside, G_FILE_TEST_IS_REGULAR)) {
            counts[STATE_ABSENT]--;
            counts[STATE_PRESENT]++;
        }
    }
}

static DocumentFacts *
facts_load(const char *path, GError **error)
{
    json_error_t why;
    json_t *root = json_load_file(path, JSON_REJECT_DUPLICATES, &why);

    if (root == NULL) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "%s: %s (line %d)", path, why.text,
                    why.line);
        return NULL;
    }
    DocumentFacts *facts = document_facts_read(root, error);

    json_decref(root);
    if (facts == NULL)
        g_prefix_error(error, "%s: ", path);
    else
        find_signature(facts, path);
    return facts;
}

static void
show(const Options *options, const DocumentFacts *facts, const char *path, JsonWriter *writer,
     bool first)
{
    if (options->format == TEXT && !first)
        fputc('\n', stdout);
    if (options->format == TEXT)
        conformance_text(facts, path, stdout);
    else if (options->format == MARKDOWN)
        conformance_markdown(facts, path, stdout);
    else
        conformance_json(facts, path, writer);
}

static int
run(const Options *options, char **paths, int n, GError **error)
{
    g_autoptr(JsonWriter) writer = json_writer_new_file(stdout, JSON_STYLE_PRETTY);
    int status = EXIT_NOTHING;

    if (options->format == JSON)
        json_begin_array(writer);
    for (int i = 0; i < n; i++) {
        g_autofree char *name = g_path_get_basename(paths[i]);
        g_autoptr(DocumentFacts) facts = facts_load(paths[i], error);

        if (facts == NULL)
            return EXIT_ERROR;
        show(options, facts, name, writer, i == 0);
        for (guint k = 0; k < N_STANDARDS; k++)
            if (options->must[k] && !standard_is_met((Standard)k, facts))
                status = EXIT_GATE;
    }
    if (options->format != JSON)
        return status;
    json_end_array(writer);
    return json_writer_finish(writer, error) ? status : EXIT_ERROR;
}

int
command_conformance(int argc, char **argv, GError **error)
{
    Options options = {0};
    int status = EXIT_ERROR;

    if (options_parse(&options, &argc, &argv, error)) {
        if (argc < 2)
            g_set_error_literal(error, NETBOM_ERROR, NETBOM_ERROR_USAGE,
                                "no SBOM is named (netbom conformance --help)");
        else
            status = run(&options, argv + 1, argc - 1, error);
    }
    g_free(options.format_word);
    g_strfreev(options.required);
    return status;
}
