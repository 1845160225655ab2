/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes the verdicts as JUnit XML. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "report/junit.h"

#include <string.h>

#include "assess/judge.h"
#include "base/markup.h"
#include "base/output.h"
#include "report/sbom-model.h"
#include "report/findings.h"
#include "report/location.h"

#ifndef PACKAGE_VERSION
#define PACKAGE_VERSION "0.1.0"
#endif

typedef struct {
    const Inventory *inventory;
    const GArray *findings; /* Finding */
    GString *out;
} Junit;

typedef enum { CASE_PASSED, CASE_FAILED, CASE_SKIPPED } CaseResult;

static CaseResult
case_result(const Junit *junit, const AskedList *asked)
{
    bool found = false;
    for (guint i = 0; i < junit->findings->len; i++) {
        const DesignationHit *hit = g_array_index(junit->findings, Finding, i).hit;
        if (strcmp(hit->list, asked->list) != 0)
            continue;
        if (finding_fails(junit->inventory, hit))
            return CASE_FAILED;
        found = true;
    }
    if (asked->verdict == NULL || (!found && coverage_is_low(junit->inventory->record)))
        return CASE_SKIPPED;
    return CASE_PASSED;
}

/* One line: "prohibited: huawei: plc 1.0 is made-by hisilicon (0.87); ... at PLACE, byte 12" */
static void
append_finding(const Junit *junit, const Finding *finding)
{
    const DesignationHit *hit = finding->hit;
    g_autofree char *subject = finding_subject(finding->component);
    char strength[G_ASCII_DTOSTR_BUF_SIZE];
    g_ascii_formatd(strength, sizeof strength, "%.2f", confidence_shown(hit->confidence));
    markup_printf(junit->out, "%s: %s: %s is %s %s (strength %s)", hit->verdict, hit->supplier_name,
                  subject, role_name(hit->role), hit->attributed, strength);
    if (*hit->path != '\0')
        markup_printf(junit->out, "; %s", hit->path);
    if (hit->scope != NULL && *hit->scope != '\0')
        markup_printf(junit->out, "; scope: %s", hit->scope);
    if (hit->reason != NULL)
        markup_printf(junit->out, "; %s", hit->reason);
    if (finding->place != NULL) {
        g_autofree char *place = location_text(junit->inventory->record, finding->place->node);
        g_autofree char *byte = g_strdup_printf("%" G_GUINT64_FORMAT, finding->place->offset);
        markup_printf(junit->out, "; proof: %s, byte %s", place, byte);
    }
    g_string_append_c(junit->out, '\n');
}

static void
append_list(const Junit *junit, const AskedList *asked)
{
    markup_printf(junit->out, "%s; %s; since %s; %s\n", asked->instrument, asked->authority,
                  asked->since, asked->url != NULL ? asked->url : "no address is known");
}

/* The findings of a list that fail, or those that do not. */
static guint
append_findings(const Junit *junit, const AskedList *asked, bool failing)
{
    guint n = 0;
    for (guint i = 0; i < junit->findings->len; i++) {
        const Finding *finding = &g_array_index(junit->findings, Finding, i);
        if (strcmp(finding->hit->list, asked->list) != 0 ||
            finding_fails(junit->inventory, finding->hit) != failing)
            continue;
        append_finding(junit, finding);
        n++;
    }
    return n;
}

static void
append_failure(const Junit *junit, const AskedList *asked)
{
    const char *verdict = NULL;
    for (guint i = 0; i < junit->findings->len; i++) {
        const DesignationHit *hit = g_array_index(junit->findings, Finding, i).hit;
        if (strcmp(hit->list, asked->list) == 0 &&
            (verdict == NULL || judge_rank(hit->verdict) < judge_rank(verdict)))
            verdict = hit->verdict;
    }
    markup_printf(junit->out, "      <failure type=\"%s\" message=\"%s: %s\">", verdict, verdict,
                  asked->instrument);
    append_list(junit, asked);
    append_findings(junit, asked, true);
    g_string_append(junit->out, "</failure>\n");
}

static void
append_skipped(const Junit *junit, const AskedList *asked)
{
    if (asked->verdict == NULL)
        markup_printf(junit->out, "      <skipped message=\"%s\"/>\n", asked->doubts);
    else
        g_string_append(junit->out, "      <skipped message=\"so little of the image could be read "
                                    "that nothing can be said\"/>\n");
}

static void
append_case(const Junit *junit, const AskedList *asked)
{
    CaseResult result = case_result(junit, asked);
    const Inventory *inventory = junit->inventory;
    markup_printf(junit->out, "    <testcase classname=\"netbom.%s\" name=\"%s: %s\" time=\"0\">\n",
                  asked->jurisdiction, asked->list, location_name(inventory->record, 0));
    if (result == CASE_FAILED)
        append_failure(junit, asked);
    else if (result == CASE_SKIPPED)
        append_skipped(junit, asked);
    g_string_append(junit->out, "      <system-out>");
    if (result != CASE_FAILED)
        append_list(junit, asked);
    if (append_findings(junit, asked, false) == 0 && result == CASE_PASSED)
        markup_printf(junit->out,
                      "Not listed as of %s in what could be read; nothing more follows from it.\n",
                      inventory->as_of);
    g_string_append(junit->out, "</system-out>\n    </testcase>\n");
}

static void
append_blind(const Junit *junit, const char *text)
{
    markup_printf(junit->out,
                  "    <testcase classname=\"netbom.not-assessable\" name=\"%s: %s\" time=\"0\">\n"
                  "      <skipped message=\"not assessable from firmware\"/>\n    </testcase>\n",
                  text, location_name(junit->inventory->record, 0));
}

static void
append_property(const Junit *junit, const char *name, const char *value)
{
    markup_printf(junit->out, "      <property name=\"%s\" value=\"%s\"/>\n", name,
                  value != NULL && *value != '\0' ? value : "unknown");
}

static void
append_properties(const Junit *junit)
{
    const Inventory *inventory = junit->inventory;
    g_string_append(junit->out, "    <properties>\n");
    append_property(junit, "netbom", PACKAGE_VERSION);
    append_property(junit, "image.sha256", inventory->record->image_sha256);
    append_property(junit, "result", judge_result(inventory));
    append_property(junit, "as-of", inventory->as_of);
    append_property(junit, "gate", inventory->gate != NULL ? inventory->gate : "none");
    append_property(junit, "lists.sha256", inventory->lists_digest);
    append_property(junit, "suppliers.sha256", inventory->suppliers_digest);
    append_property(junit, "rules.sha256", inventory->rules_digest);
    g_string_append(junit->out, "    </properties>\n");
}

static void
append_suite(const Junit *junit)
{
    const Inventory *inventory = junit->inventory;
    g_autofree char *time = sbom_timestamp(inventory->timestamp);
    guint count[CASE_SKIPPED + 1] = {0}, n = inventory->asked->len;
    for (guint i = 0; i < n; i++)
        count[case_result(junit, g_ptr_array_index(inventory->asked, i))]++;
    n += inventory->not_assessable->len;
    count[CASE_SKIPPED] += inventory->not_assessable->len;
    time[strlen(time) - 1] = '\0'; /* readers want no zone */
    markup_printf(junit->out,
                  "<testsuites name=\"netbom\" tests=\"%u\" failures=\"%u\" errors=\"0\" "
                  "skipped=\"%u\">\n",
                  n, count[CASE_FAILED], count[CASE_SKIPPED]);
    markup_printf(junit->out,
                  "  <testsuite name=\"%s\" tests=\"%u\" failures=\"%u\" errors=\"0\" "
                  "skipped=\"%u\" timestamp=\"%s\" time=\"0\">\n",
                  location_name(inventory->record, 0), n, count[CASE_FAILED], count[CASE_SKIPPED],
                  time);
    append_properties(junit);
    for (guint i = 0; i < inventory->asked->len; i++)
        append_case(junit, g_ptr_array_index(inventory->asked, i));
    for (guint i = 0; i < inventory->not_assessable->len; i++)
        append_blind(junit, g_ptr_array_index(inventory->not_assessable, i));
    g_string_append(junit->out, "  </testsuite>\n</testsuites>\n");
}

bool
report_junit(const Inventory *inventory, FILE *out, GError **error)
{
    g_autoptr(GArray) findings = findings_new(inventory);
    Output *output = output_new(out);
    Junit junit = {inventory, findings, output_buffer(output)};
    g_string_append(junit.out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    append_suite(&junit);
    bool ok = output_finish(output, error);
    output_free(output);
    return ok;
}
