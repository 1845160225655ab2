/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parses where reports go and what gates. */
#include "commands/targets.h"

#include <string.h>

#include "base/error.h"
#include "commands/command.h"
#include "report/cyclonedx.h"
#include "report/location.h"

/* "cyclonedx", "cyclonedx=FILE" */
static bool
target_add(ReportTargets *targets, const char *word, GError **error)
{
    const char *equals = strchr(word, '=');
    g_autofree char *name = equals ? g_strndup(word, (gsize)(equals - word)) : g_strdup(word);
    ReportTarget target = {0};
    target.versioned = g_str_has_prefix(name, "cyclonedx-") &&
                       cyclonedx_version_parse(name + strlen("cyclonedx-"), &target.sbom.cyclonedx);
    target.format = FORMAT_CYCLONEDX;
    if (!target.versioned && !report_format_parse(name, &target.format))
        return error_usage(error, "unknown format '%s' (" REPORT_FORMATS ")", name);
    target.path = equals ? g_strdup(equals + 1) : NULL;
    g_array_append_val(targets->array, target);
    return true;
}

/* Signatures stand beside files, so each report needs one. */
static bool
signer_parse(ReportTargets *targets, GError **error)
{
    if (!targets->sign_key && !targets->sign_certificate)
        return true;
    if (!targets->sign_key || !targets->sign_certificate)
        return error_usage(error, "--sign-key and --sign-cert go together");
    for (guint i = 0; i < targets->array->len; i++)
        if (!targets->many && !g_array_index(targets->array, ReportTarget, i).path)
            return error_usage(error,
                               "a signature stands beside a file: name one with -f FORMAT=FILE");
    targets->signer = signer_load(targets->sign_key, targets->sign_certificate, error);
    for (guint i = 0; i < targets->array->len; i++)
        g_array_index(targets->array, ReportTarget, i).signer = targets->signer;
    return targets->signer != NULL;
}

/* One '@' between a name and a dotted host, in the characters that are commonly used. */
static bool
is_email(const char *text)
{
    static const char EXTRA[] = "._%+-";
    const char *at = strchr(text, '@');
    if (at == NULL || at == text || strchr(at + 1, '@') != NULL || strchr(at, '.') == NULL)
        return false;
    for (const char *c = text; *c; c++) {
        bool edge = c == text || c[1] == '\0' || c == at + 1 || c + 1 == at;
        if (c != at && !g_ascii_isalnum(*c) && (edge || strchr(EXTRA, *c) == NULL))
            return false;
    }
    return true;
}

/* "NAME", "NAME <CONTACT>": the contact is split off. */
static bool
author_parse(ReportTargets *targets, GError **error)
{
    char *open = targets->author ? strrchr(targets->author, '<') : NULL;
    if (!targets->author)
        return true;
    if (open && open[strlen(open) - 1] == '>') {
        targets->author_contact = g_strndup(open + 1, strlen(open) - 2);
        *open = '\0';
    }
    g_strstrip(targets->author);
    if (!*targets->author || !g_utf8_validate(targets->author, -1, NULL))
        return error_usage(error, "--author wants a name: 'Example Ltd <sbom@example.org>'");
    if (targets->author_contact && !is_email(targets->author_contact) &&
        !location_is_web(targets->author_contact))
        return error_usage(error, "'%s' is no e-mail or web address (--author)",
                           targets->author_contact);
    return true;
}

/* What the user chose for SBOMs, into each target. */
static bool
sbom_options_apply(ReportTargets *targets, GError **error)
{
    SbomOptions options = {.files = targets->files};
    if (targets->cdx_version && !cyclonedx_version_parse(targets->cdx_version, &options.cyclonedx))
        return error_usage(error, "unknown version of CycloneDX '%s' (1.6, 1.7)",
                           targets->cdx_version);
    if (!author_parse(targets, error))
        return false;
    options.author = targets->author;
    options.author_contact = targets->author_contact;
    for (guint i = 0; i < targets->array->len; i++) {
        ReportTarget *target = &g_array_index(targets->array, ReportTarget, i);
        CyclonedxVersion version = target->sbom.cyclonedx;
        target->sbom = options;
        if (target->versioned)
            target->sbom.cyclonedx = version;
    }
    return true;
}

DigestSet
report_targets_digests(const ReportTargets *targets)
{
    DigestSet digests = targets->files ? DIGEST_SHA512 : 0;
    for (guint i = 0; targets->files && i < targets->array->len; i++)
        if (g_array_index(targets->array, ReportTarget, i).format == FORMAT_SPDX2)
            digests |= DIGEST_SHA1;
    return digests;
}

bool
report_targets_parse(ReportTargets *targets, GError **error)
{
    targets->array = g_array_new(FALSE, TRUE, sizeof(ReportTarget));
    for (char **word = targets->formats; word && *word; word++)
        if (!target_add(targets, *word, error))
            return false;
    if (targets->array->len == 0) {
        ReportTarget target = {.format = targets->many ? FORMAT_CYCLONEDX : FORMAT_TEXT};
        g_array_append_val(targets->array, target);
    }
    ReportTarget *first = &g_array_index(targets->array, ReportTarget, 0);
    if (targets->output && (targets->array->len > 1 || first->path))
        return error_usage(error,
                           "-o names the file of one format: write -f FORMAT=FILE for several");
    if (targets->output)
        first->path = g_strdup(targets->output);
    guint to_stdout = 0;
    for (guint i = 0; i < targets->array->len; i++)
        to_stdout += !g_array_index(targets->array, ReportTarget, i).path;
    if (to_stdout > 1 && !targets->many)
        return error_usage(error, "only one format can go to standard output");
    return sbom_options_apply(targets, error) && signer_parse(targets, error);
}

void
report_targets_clear(ReportTargets *targets)
{
    g_strfreev(targets->formats);
    g_free(targets->output);
    g_free(targets->sign_key);
    g_free(targets->sign_certificate);
    signer_free(targets->signer);
    g_free(targets->cdx_version);
    g_free(targets->author);
    g_free(targets->author_contact);
    for (guint i = 0; targets->array && i < targets->array->len; i++)
        g_free(g_array_index(targets->array, ReportTarget, i).path);
    if (targets->array)
        g_array_unref(targets->array);
}

bool
gate_options_parse(GateOptions *gate, const ScanOptions *options, GError **error)
{
    const AssessChoice *choice = &options->settings.choice;
    if (!gate->word)
        gate->word = g_strdup(options->profile_gate);
    if (!gate->word)
        return true;
    if (strcmp(gate->word, "any") == 0)
        gate->verdict = VERDICT_REVIEW;
    else if (!gate_parse(gate->word, &gate->verdict))
        return error_usage(
            error,
            "unknown gate '%s' (prohibited, restricted, high-risk, authorisation-needed, "
            "advisory, review, any)",
            gate->word);
    gate->has_gate = choice->jurisdictions || choice->lists;
    if (!gate->has_gate)
        g_printerr("netbom: --gate has no effect: choose whose lists count with --jurisdiction or "
                   "--list\n");
    return true;
}

int
exit_worse(int a, int b)
{
    static const int RANK[] = {
        [EXIT_NOTHING] = 0, [EXIT_INCOMPLETE] = 1, [EXIT_ERROR] = 2, [EXIT_GATE] = 3};
    return RANK[b] > RANK[a] ? b : a;
}
