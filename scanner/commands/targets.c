/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parses where reports go and what gates. */
#include "commands/targets.h"

#include <string.h>

#include "base/error.h"
#include "commands/command.h"

static bool usage(GError **error, const char *format, ...) G_GNUC_PRINTF(2, 3);

static bool
usage(GError **error, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    g_autofree char *text = g_strdup_vprintf(format, args);
    va_end(args);
    g_set_error_literal(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, text);
    return false;
}

/* "cyclonedx", "cyclonedx=FILE" */
static bool
target_add(ReportTargets *targets, const char *word, GError **error)
{
    const char *equals = strchr(word, '=');
    g_autofree char *name = equals ? g_strndup(word, (gsize)(equals - word)) : g_strdup(word);
    ReportTarget target = {0};
    if (!report_format_parse(name, &target.format))
        return usage(error, "unknown format '%s' (" REPORT_FORMATS ")", name);
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
        return usage(error, "--sign-key and --sign-cert go together");
    for (guint i = 0; i < targets->array->len; i++)
        if (!g_array_index(targets->array, ReportTarget, i).path)
            return usage(error, "a signature stands beside a file: name one with -f FORMAT=FILE");
    targets->signer = signer_load(targets->sign_key, targets->sign_certificate, error);
    for (guint i = 0; i < targets->array->len; i++)
        g_array_index(targets->array, ReportTarget, i).signer = targets->signer;
    return targets->signer != NULL;
}

bool
report_targets_parse(ReportTargets *targets, GError **error)
{
    targets->array = g_array_new(FALSE, TRUE, sizeof(ReportTarget));
    for (char **word = targets->formats; word && *word; word++)
        if (!target_add(targets, *word, error))
            return false;
    if (targets->array->len == 0) {
        ReportTarget target = {.format = FORMAT_TEXT};
        g_array_append_val(targets->array, target);
    }
    ReportTarget *first = &g_array_index(targets->array, ReportTarget, 0);
    if (targets->output && (targets->array->len > 1 || first->path))
        return usage(error, "-o names the file of one format: write -f FORMAT=FILE for several");
    if (targets->output)
        first->path = g_strdup(targets->output);
    guint to_stdout = 0;
    for (guint i = 0; i < targets->array->len; i++)
        to_stdout += !g_array_index(targets->array, ReportTarget, i).path;
    if (to_stdout > 1)
        return usage(error, "only one format can go to standard output");
    return signer_parse(targets, error);
}

void
report_targets_clear(ReportTargets *targets)
{
    g_strfreev(targets->formats);
    g_free(targets->output);
    g_free(targets->sign_key);
    g_free(targets->sign_certificate);
    signer_free(targets->signer);
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
        return usage(error,
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
