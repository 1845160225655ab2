/* SPDX-License-Identifier: GPL-3.0-or-later */
/* netbom verify: the claims of an SBOM against the bytes of the image. */
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/json.h"
#include "base/text.h"
#include "commands/command.h"
#include "commands/options.h"
#include "commands/verify-signature.h"
#include "verify/verify.h"

typedef struct {
    guint count[CLAIM_HOLDS + 1];
} Tally;

static Tally
tally(const Claims *claims)
{
    Tally sum = {0};
    for (guint i = 0; i < claims->claims->len; i++)
        sum.count[((const Claim *)g_ptr_array_index(claims->claims, i))->result]++;
    return sum;
}

static void
print_text(const Claims *claims, const Tally *sum)
{
    for (guint i = 0; i < claims->claims->len; i++) {
        const Claim *claim = g_ptr_array_index(claims->claims, i);
        if (claim->result == CLAIM_HOLDS || claim->result == CLAIM_NOT_ASKED)
            continue;
        g_autofree char *subject = text_printable(claim->subject);
        g_autofree char *location = text_printable(claim->location);
        printf("%s: %s: %s %s", claim_result_name(claim->result), subject,
               claim_kind_name(claim->kind), location);
        if (claim->kind == CLAIM_OCCURRENCE || claim->kind == CLAIM_ATTRIBUTION)
            printf(" at %" G_GUINT64_FORMAT, claim->offset);
        printf(": %s\n", claim->why);
    }
    printf("%u claims: %u hold, %u fail, %u cannot be proved\n",
           claims->claims->len - sum->count[CLAIM_NOT_ASKED], sum->count[CLAIM_HOLDS],
           sum->count[CLAIM_FAILS], sum->count[CLAIM_UNPROVABLE]);
    if (sum->count[CLAIM_NOT_ASKED] > 0)
        printf("%u digests of files were not asked for (--files)\n", sum->count[CLAIM_NOT_ASKED]);
}

static bool
print_json(const Claims *claims, const Tally *sum, GError **error)
{
    g_autoptr(JsonWriter) writer = json_writer_new_file(stdout, JSON_STYLE_PRETTY);
    json_begin_object(writer);
    json_field_object(writer, "summary");
    for (guint result = 0; result <= CLAIM_HOLDS; result++)
        json_field_uint(writer, claim_result_name(result), sum->count[result]);
    json_end_object(writer);
    json_field_array(writer, "claims");
    for (guint i = 0; i < claims->claims->len; i++) {
        const Claim *claim = g_ptr_array_index(claims->claims, i);
        json_begin_object(writer);
        json_field_string(writer, "result", claim_result_name(claim->result));
        json_field_string(writer, "kind", claim_kind_name(claim->kind));
        json_field_string(writer, "component", claim->subject);
        if (claim->kind == CLAIM_VERSION) {
            json_field_string(writer, "version", claim->location);
        } else {
            json_field_string(writer, "location", claim->location);
            json_field_uint(writer, "offset", claim->offset);
            if (claim->size != G_MAXUINT64)
                json_field_uint(writer, "size", claim->size);
        }
        json_field_text(writer, "why", claim->why);
        json_end_object(writer);
    }
    json_end_array(writer);
    json_end_object(writer);
    return json_writer_finish(writer, error);
}

static int
verify_run(ScanOptions *options, bool json, bool files, const char *document, const char *image,
           GError **error)
{
    g_autoptr(Claims) claims = claims_load(document, error);
    if (!claims)
        return EXIT_ERROR;
    g_autoptr(Knowledge) knowledge =
        knowledge_load(options->data, KNOW_FORMATS, options->plugins, NULL, error);
    if (!knowledge)
        return EXIT_ERROR;
    g_autoptr(Verifier) verifier = verifier_new(claims, files);
    g_autoptr(ScanRecord) record =
        scan_image(knowledge, &options->settings, image, verifier_contents(verifier), error);
    if (!record)
        return EXIT_ERROR;
    verifier_finish(verifier, record);
    for (guint i = 0; i < record->problems->len; i++) {
        const RecordProblem *problem = g_ptr_array_index(record->problems, i);
        g_printerr("netbom: %s: %s\n", problem->kind, problem->text);
    }
    Tally sum = tally(claims);
    if (!json)
        print_text(claims, &sum);
    else if (!print_json(claims, &sum, error))
        return EXIT_ERROR;
    if (sum.count[CLAIM_FAILS] > 0)
        return EXIT_GATE;
    return sum.count[CLAIM_UNPROVABLE] > 0 || !record->complete ? EXIT_INCOMPLETE : EXIT_NOTHING;
}

int
command_verify(int argc, char **argv, GError **error)
{
    ScanOptions options = {0};
    g_autofree char *format = NULL, *signature = NULL, *key = NULL;
    gboolean files = FALSE;
    const GOptionEntry entries[] = {
        {"files", 0, 0, G_OPTION_ARG_NONE, &files, "the digests of whole files too", NULL},
        {"format", 'f', 0, G_OPTION_ARG_STRING, &format,
         "text (default: what does not hold) or json", "FORMAT"},
        {"signature", 0, 0, G_OPTION_ARG_FILENAME, &signature,
         "first check this signature of the document: a CMS (with --ca) or a Sigstore bundle (with "
         "--key); without an image nothing else",
         "FILE"},
        {"key", 0, 0, G_OPTION_ARG_FILENAME, &key,
         "public key or certificate (PEM) of who signed the bundle", "FILE"},
        G_OPTION_ENTRY_NULL};
    int status = EXIT_ERROR;
    if (scan_options_parse(
            &options, "SBOM [IMAGE|DIRECTORY]",
            "Holds each claim of a CycloneDX document of netbom against the bytes "
            "of the image,\nand with --signature a signature against the document. A signature "
            "says "
            "who scanned, nothing more.\nExit status: 0 all hold; 1 one does not; 3 one cannot be "
            "proved.",
            entries, &argc, &argv, error)) {
        bool json = format && strcmp(format, "json") == 0;
        if (format && !json && strcmp(format, "text") != 0)
            g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, "unknown format '%s' (text, json)",
                        format);
        else if (argc != 3 && !(argc == 2 && signature))
            g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE,
                        "an SBOM and an image are wanted (netbom verify --help)");
        else if (signature)
            status = verify_signature(argv[1], argc == 3 ? argv[2] : NULL,
                                      &(SignatureCheck){signature, options.ca, key, json}, error);
        else
            status = EXIT_NOTHING;
        if (status == EXIT_NOTHING && argc == 3)
            status = verify_run(&options, json, files, argv[1], argv[2], error);
    }
    scan_options_clear(&options);
    return status;
}
