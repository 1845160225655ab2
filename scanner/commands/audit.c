/* SPDX-License-Identifier: GPL-3.0-or-later */
/* netbom audit: holds somebody's SBOM against an image. */
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "commands/command.h"
#include "commands/contained.h"
#include "commands/subject.h"
#include "commands/targets.h"
#include "report/audit.h"
#include "report/location.h"
#include "worker/fetch.h"

/* What --gate can name. */
typedef enum {
    GATE_CONTRADICTED = 1,
    GATE_UNDECLARED = 2,
    GATE_SUPPLIER = 4,
    GATE_UNVERIFIED = 8,
} AuditGate;

typedef struct {
    ScanOptions common;
    char *format, *gate_words;
    gboolean embedded;
    guint gate; /* AuditGate, or-ed */
    bool json;
} Options;

/* One document to be read. */
typedef struct {
    char *name;
    GBytes *bytes; /* NULL: could not be fetched */
} Document;

typedef struct {
    const Options *options;
    const Knowledge *knowledge;
    const Inventory *inventory;
    GArray *documents; /* Document */
    TextOptions text;
} Run;

static bool
gate_words_parse(const char *words, guint *ret_gate, GError **error)
{
    static const struct {
        const char *word;
        guint gate;
    } KNOWN[] = {{"contradicted", GATE_CONTRADICTED},
                 {"undeclared", GATE_UNDECLARED},
                 {"supplier", GATE_SUPPLIER},
                 {"unverified", GATE_UNVERIFIED},
                 {"none", 0}};
    g_auto(GStrv) parts = g_strsplit(words, ",", -1);
    guint gate = 0;
    for (char **part = parts; *part; part++) {
        gsize i = 0;
        while (i < G_N_ELEMENTS(KNOWN) && strcmp(KNOWN[i].word, *part) != 0)
            i++;
        if (i == G_N_ELEMENTS(KNOWN)) {
            g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE,
                        "unknown gate '%s' (contradicted, undeclared, supplier, unverified, none)",
                        *part);
            return false;
        }
        gate |= KNOWN[i].gate;
    }
    *ret_gate = gate;
    return true;
}

static bool
gate_is_reached(const Audit *audit, guint gate)
{
    return (gate & GATE_CONTRADICTED && audit->n_contradicted > 0) ||
           (gate & GATE_UNDECLARED && audit->n_undeclared > 0) ||
           (gate & GATE_SUPPLIER && audit->n_suppliers > 0) ||
           (gate & GATE_UNVERIFIED && audit->n_unverified > 0);
}

/* ---- in the contained process ---- */

static void
write_unreadable(const Document *document, const char *why, JsonWriter *writer, Page *page)
{
    if (writer) {
        json_begin_object(writer);
        json_field_object(writer, "document");
        json_field_string(writer, "path", document->name);
        json_field_string(writer, "error", why);
        json_end_object(writer);
        json_end_object(writer);
    } else {
        page_heading(page, COLOUR_BOLD, "Audit");
        page_field(page, "document", document->name);
        page_field(page, "error", why);
    }
}

static int
audit_document(const Run *run, const Document *document, JsonWriter *writer, Page *page)
{
    const Options *options = run->options;
    const Knowledge *knowledge = run->knowledge;
    bool complete = !scan_is_incomplete(run->inventory->record);
    g_autoptr(GError) error = NULL;
    g_autoptr(Sbom) sbom = NULL;
    gsize size = 0;
    const guint8 *data = document->bytes ? g_bytes_get_data(document->bytes, &size) : NULL;
    if (data)
        sbom = sbom_parse(document->name, data, size, &error);
    if (!sbom && !options->embedded) {
        fprintf(stderr, "netbom: %s\n", error ? error->message : "an empty document");
        return EXIT_ERROR;
    }
    if (!sbom) {
        write_unreadable(document, error ? error->message : "it could not be read", writer, page);
        return EXIT_INCOMPLETE;
    }
    g_autoptr(Audit) audit = audit_new(run->inventory, knowledge->signatures, knowledge->registry,
                                       sbom, complete, !options->embedded);
    if (writer)
        report_audit_json(audit, run->inventory, document->name, writer);
    else
        report_audit_text(audit, run->inventory, document->name, page);
    if (gate_is_reached(audit, options->gate))
        return EXIT_GATE;
    return complete ? EXIT_NOTHING : EXIT_INCOMPLETE;
}

static int
audit_documents(void *user)
{
    const Run *run = user;
    const Options *options = run->options;
    g_autoptr(JsonWriter) writer =
        options->json ? json_writer_new_file(stdout, JSON_STYLE_PRETTY) : NULL;
    g_autoptr(Page) page = options->json ? NULL : page_new(stdout, &run->text);
    g_autoptr(GError) error = NULL;
    int worst = EXIT_NOTHING;
    if (writer && options->embedded) {
        json_begin_object(writer);
        json_field_array(writer, "documents");
    }
    for (guint i = 0; i < run->documents->len; i++) {
        const Document *document = &g_array_index(run->documents, Document, i);
        int status = audit_document(run, document, writer, page);
        worst = exit_worse(worst, status);
        if (status == EXIT_ERROR)
            return EXIT_ERROR; /* nothing was written: there is only one */
    }
    if (writer && options->embedded) {
        json_end_array(writer);
        json_end_object(writer);
    }
    if (page && run->documents->len == 0)
        page_printf(page, "No SBOM was found in the image.\n");
    if (writer ? json_writer_finish(writer, &error) : page_finish(page, &error))
        return worst;
    fprintf(stderr, "netbom: %s\n", error->message);
    return EXIT_ERROR;
}

/* ---- the documents ---- */

static void
document_clear(gpointer data)
{
    Document *document = data;
    g_free(document->name);
    g_clear_pointer(&document->bytes, g_bytes_unref);
}

static bool
document_load(GArray *documents, const char *path, GError **error)
{
    char *content;
    gsize size;
    g_autoptr(GError) problem = NULL;
    if (!g_file_get_contents(path, &content, &size, &problem)) {
        g_set_error_literal(error, NETBOM_ERROR, NETBOM_ERROR_FILE, problem->message);
        return false;
    }
    Document document = {g_strdup(path), g_bytes_new_take(content, size)};
    g_array_append_val(documents, document);
    return true;
}

/* The documents that the scan noted, fetched by a second, short reading of the image. */
static bool
documents_fetch(const Knowledge *knowledge, const ScanSettings *settings, const char *image,
                const ScanRecord *record, GArray *documents, GError **error)
{
    g_autoptr(Fetch) fetch = fetch_new();
    const GPtrArray *noted = record_evidence_of(record, "sbom");
    for (guint i = 0; i < noted->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(noted, i);
        const RecordNode *node = scan_record_node(record, evidence->node);
        Document document = {location_text(record, node->id), NULL};
        fetch_add(fetch, node->path, evidence->offset, MIN(evidence->size, SBOM_SIZE_MAX));
        g_array_append_val(documents, document);
    }
    if (documents->len == 0)
        return true;
    g_autoptr(ScanRecord) again =
        scan_image(knowledge, settings, image, fetch_contents(fetch), error);
    if (!again)
        return false;
    for (guint i = 0; i < documents->len; i++) {
        const GByteArray *bytes = fetch_bytes(fetch, i);
        if (bytes)
            g_array_index(documents, Document, i).bytes = g_bytes_new(bytes->data, bytes->len);
    }
    return true;
}

static int
audit_run(Options *options, char **arguments, GError **error)
{
    const char *image = options->embedded ? arguments[0] : arguments[1];
    char *const images[] = {(char *)image, NULL};
    const ScanSettings *settings = &options->common.settings;
    g_autoptr(GArray) documents = g_array_new(FALSE, TRUE, sizeof(Document));
    g_array_set_clear_func(documents, document_clear);
    if (!options->embedded && !document_load(documents, arguments[0], error))
        return EXIT_ERROR;
    g_autoptr(Knowledge) knowledge =
        judge_options_load(&options->common, subject_parts(images), error);
    if (!knowledge)
        return EXIT_ERROR;
    g_autoptr(ScanRecord) record = subject_load(knowledge, settings, image, error);
    if (!record || (options->embedded &&
                    !documents_fetch(knowledge, settings, image, record, documents, error)))
        return EXIT_ERROR;
    g_autoptr(Inventory) inventory = scan_attribute(knowledge, record);
    Run run = {options, knowledge, inventory, documents, {0}};
    text_options_init(&run.text, stdout);
    int status = contained_run(settings, audit_documents, &run, error);
    return status < 0 ? EXIT_ERROR : status;
}

static bool
options_check(Options *options, char **arguments, int n_arguments, GError **error)
{
    const char *why = NULL;
    options->json = options->format && strcmp(options->format, "json") == 0;
    options->gate = GATE_CONTRADICTED | GATE_UNDECLARED;
    if (options->format && !options->json && strcmp(options->format, "text") != 0) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, "unknown format '%s' (text, json)",
                    options->format);
        return false;
    }
    if (options->gate_words && !gate_words_parse(options->gate_words, &options->gate, error))
        return false;
    if (options->embedded ? n_arguments != 1 : n_arguments != 2)
        why = "an SBOM and an image or a scan record are wanted, or --embedded and an image "
              "(netbom audit --help)";
    else if (options->embedded && subject_is_record(arguments[0]))
        why = "--embedded wants the image: a scan record does not hold the documents in it";
    if (why)
        g_set_error_literal(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, why);
    return !why;
}

int
command_audit(int argc, char **argv, GError **error)
{
    Options options = {0};
    const GOptionEntry entries[] = {
        {"embedded", 0, 0, G_OPTION_ARG_NONE, &options.embedded,
         "audit the SBOMs that are inside the image", NULL},
        {"format", 'f', 0, G_OPTION_ARG_STRING, &options.format, "text (default) or json",
         "FORMAT"},
        {"gate", 0, 0, G_OPTION_ARG_STRING, &options.gate_words,
         "what gives exit status 1: contradicted, undeclared (default: both), supplier, "
         "unverified, none",
         "KIND,..."},
        G_OPTION_ENTRY_NULL};
    int status = EXIT_ERROR;
    if (scan_options_parse(
            &options.common, "SBOM IMAGE|DIRECTORY|RECORD",
            "Holds the SBOM of somebody (CycloneDX, SPDX, SWID, coSWID) against the bytes of an "
            "image: each\nclaim is confirmed, contradicted or cannot be verified; and what is in "
            "the image and not declared.\nExit status: 0 nothing is contradicted or undeclared; 1 "
            "something is (--gate); 3 not all could be read.",
            entries, &argc, &argv, error) &&
        options_check(&options, argv + 1, argc - 1, error))
        status = audit_run(&options, argv + 1, error);
    g_free(options.format);
    g_free(options.gate_words);
    scan_options_clear(&options.common);
    return status;
}
