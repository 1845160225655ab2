/* SPDX-License-Identifier: GPL-3.0-or-later */
/* netbom assess: judges again what earlier scans stored, without the images. */
#include <stdio.h>
#include <string.h>

#include "assess/stored-tail.h"
#include "assess/stored.h"
#include "base/error.h"
#include "base/outfile.h"
#include "base/text.h"
#include "commands/assess-row.h"
#include "commands/assess-store.h"
#include "commands/command.h"
#include "commands/options.h"
#include "commands/targets.h"
#include "report/cyclonedx-again.h"
#include "report/cyclonedx.h"
#include "report/text.h"
#include "report/verdicts.h"
#include "worker/record-read.h"

typedef struct {
    ScanOptions common;
    ReportTargets targets;
    GateOptions gate;
    int jobs; /* 0: not given */
    char *store, *since_lists;
    bool whole; /* a report is wanted for which an attribution is not enough */
} Options;

/* One input, judged. */
typedef struct {
    Stored *stored; /* NULL: it was a scan record */
    ScanRecord *record;
    Inventory *inventory;
} Case;

static void
case_clear(Case *this)
{
    if (this->stored == NULL) {
        inventory_free(this->inventory);
        scan_record_free(this->record);
    }
    stored_free(this->stored);
}

static bool
may_hit(const char *supplier, void *judge)
{
    return judge_may_hit(judge, supplier);
}

/* What the cases share. */
typedef struct {
    const Options *options;
    Knowledge *knowledge;
    GMutex loading; /* of the component rules */
} Run;

/* The rules take their time to load, and only a record whose tail is of another basis needs them.
 */
static bool
rules_load(Run *run, GError **error)
{
    g_mutex_lock(&run->loading);
    bool ok = knowledge_add(run->knowledge, KNOW_SIGNATURES, run->options->common.rules, error);
    g_mutex_unlock(&run->loading);
    return ok;
}

static bool
case_take_stored(Case *this, Stored *stored)
{
    this->stored = stored;
    this->inventory = stored->inventory;
    this->inventory->timestamp = scan_document_time();
    return true;
}

static bool
case_read(Case *this, Run *run, Judge *judge, const char *path, GError **error)
{
    const Knowledge *knowledge = run->knowledge;
    g_autofree char *content = NULL;
    gsize size;
    StoredKind kind;
    Stored *tail = run->options->whole ? NULL
                                       : stored_read_tail(path, knowledge->basis,
                                                          knowledge->registry, may_hit, judge);
    if (tail)
        return case_take_stored(this, tail);
    if (!g_file_get_contents(path, &content, &size, error))
        return false;
    if (!stored_kind(content, size, &kind)) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA,
                    "%s: neither a scan record nor a document that netbom wrote", path);
        return false;
    }
    if (kind == STORED_RECORD) {
        if (!rules_load(run, error) ||
            !(this->record = scan_record_parse(path, content, size, error)))
            return false;
        this->inventory = scan_attribute(knowledge, this->record);
        return true;
    }
    Stored *stored = stored_read(path, content, size, knowledge->registry, may_hit, judge, error);
    return stored && case_take_stored(this, stored);
}

/* True if what was stored does not tell everything that is asked now. */
static bool
case_is_incomplete(const Case *this)
{
    return scan_is_incomplete(this->inventory->record) ||
           (this->stored != NULL && this->stored->n_unknown > 0);
}

static int
case_status(const Case *this, const GateOptions *gate)
{
    if (gate->has_gate && gate_reached(this->inventory, gate->verdict))
        return EXIT_GATE;
    return case_is_incomplete(this) ? EXIT_INCOMPLETE : EXIT_NOTHING;
}

/* ---- one input: full reports ---- */

static bool
is_sbom(ReportFormat format)
{
    return format == FORMAT_CYCLONEDX || format == FORMAT_SPDX2 || format == FORMAT_SPDX3;
}

/* What was stored as a document or an attribution can become a CycloneDX document of the same
 * version again, and no other SBOM. */
static bool
case_can_report(const Case *this, const ReportTarget *target, GError **error)
{
    const char *why = NULL;
    if (target->format == FORMAT_TEXT)
        return true;
    const char *version = json_string_value(json_object_get(this->stored->document, "specVersion"));
    if (this->stored->document == NULL)
        why = "an attribution does not hold what an SBOM needs: a scan record (-f record) does";
    else if (target->format != FORMAT_CYCLONEDX)
        why =
            "a CycloneDX document does not become an SPDX document: a scan record (-f record) does";
    else if (target->sbom.cyclonedx != CYCLONEDX_1_6 &&
             g_strcmp0(version, cyclonedx_version_name(target->sbom.cyclonedx)) != 0)
        why = "a CycloneDX document keeps its version when it is judged again";
    else if (target->sbom.files || target->sbom.author != NULL)
        why = "a CycloneDX document keeps its files and its author when it is judged again";
    if (why != NULL)
        g_set_error_literal(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, why);
    return why == NULL;
}

static bool
case_report(const Case *this, const ReportTarget *target, GError **error)
{
    if (target->format == FORMAT_CYCLONEDX && this->stored && this->inventory->declarations) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE,
                    "only a scan record holds what declarations need");
        return false;
    }
    if (target->format == FORMAT_HTML && this->stored) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE,
                    "only a scan record holds what an HTML report needs");
        return false;
    }
    if (target->format != FORMAT_TEXT && !(is_sbom(target->format) && this->stored))
        return scan_report(this->inventory, target, error);
    if (!case_can_report(this, target, error))
        return false;
    g_autoptr(OutFile) file = outfile_open(target->path, error);
    if (!file)
        return false;
    FILE *out = outfile_stream(file);
    TextOptions options;
    text_options_init(&options, out);
    return (target->format == FORMAT_TEXT
                ? report_text_assessment(this->inventory, out, &options, error)
                : report_cyclonedx_again(this->inventory, this->stored->document, out, error)) &&
           outfile_commit(file, error);
}

static void
case_notes(const Case *this)
{
    if (this->stored != NULL && this->stored->n_unknown > 0)
        g_printerr("netbom: %u attributions are to suppliers that the loaded data does not know: "
                   "not judged\n",
                   this->stored->n_unknown);
    if (this->stored != NULL && this->stored->other_suppliers)
        g_printerr("netbom: it was attributed with other data of suppliers than those that are "
                   "loaded; a scan record can be attributed again\n");
}

static int
assess_one(Run *run, const char *path, GError **error)
{
    const Options *options = run->options;
    Case this = {0};
    g_autoptr(Judge) judge = judge_new(run->knowledge->registry, run->knowledge->lists,
                                       &options->common.settings.choice);
    if (!case_read(&this, run, judge, path, error))
        return EXIT_ERROR;
    judge_inventory(judge, this.inventory);
    case_notes(&this);
    this.inventory->declarations = options->targets.declarations;
    this.inventory->gate = options->gate.has_gate ? verdict_name(options->gate.verdict) : NULL;
    int status = case_status(&this, &options->gate);
    for (guint i = 0; status != EXIT_ERROR && i < options->targets.array->len; i++)
        if (!case_report(&this, &g_array_index(options->targets.array, ReportTarget, i), error))
            status = EXIT_ERROR;
    case_clear(&this);
    return status;
}

/* ---- many inputs: a row of each ---- */

typedef struct {
    Run *run;
    char **paths;
    guint n;
    bool json;
    gint next; /* atomic */
    char **rows;
    int *statuses;
} Table;

static gpointer
judge_some(gpointer data)
{
    Table *table = data;
    Run *run = table->run;
    g_autoptr(Judge) judge = judge_new(run->knowledge->registry, run->knowledge->lists,
                                       &run->options->common.settings.choice);
    guint i;
    while ((i = (guint)g_atomic_int_add(&table->next, 1)) < table->n) {
        g_autoptr(GError) error = NULL;
        Case this = {0};
        if (!case_read(&this, run, judge, table->paths[i], &error)) {
            table->rows[i] = assess_row_of_error(error->message, table->json);
            table->statuses[i] = EXIT_ERROR;
            continue;
        }
        judge_inventory(judge, this.inventory);
        table->rows[i] = assess_row(this.inventory, table->paths[i], table->json);
        table->statuses[i] = case_status(&this, &run->options->gate);
        case_clear(&this);
    }
    return NULL;
}

static int
assess_many(Run *run, char **paths, guint n)
{
    const Options *options = run->options;
    const ReportTarget *target = &g_array_index(options->targets.array, ReportTarget, 0);
    Table table = {.run = run,
                   .paths = paths,
                   .n = n,
                   .json = target->format == FORMAT_JSON,
                   .rows = g_new0(char *, (gsize)n + 1),
                   .statuses = g_new0(int, n)};
    guint n_threads = MIN((guint)MAX(options->jobs, 1), n);
    g_autofree GThread **threads = g_new0(GThread *, n_threads);
    for (guint i = 1; i < n_threads; i++)
        threads[i] = g_thread_new("assess", judge_some, &table);
    judge_some(&table);
    for (guint i = 1; i < n_threads; i++)
        g_thread_join(threads[i]);
    if (!table.json)
        printf("%-22s %10s  %s\n", "result", "designated", "file");
    int worst = EXIT_NOTHING;
    for (guint i = 0; i < n; i++) {
        puts(table.rows[i]);
        worst = exit_worse(worst, table.statuses[i]);
    }
    g_strfreev(table.rows);
    g_free(table.statuses);
    return worst;
}

/* ---- a store ---- */

static int
assess_all(const Run *run, GError **error)
{
    const Options *options = run->options;
    AssessStore assess = {.knowledge = run->knowledge,
                          .rules = options->common.rules,
                          .choice = &options->common.settings.choice,
                          .store = options->store,
                          .since_lists = options->since_lists,
                          .n_threads = MIN(jobs_width(options->jobs), 256),
                          .json = g_array_index(options->targets.array, ReportTarget, 0).format ==
                                  FORMAT_JSON,
                          .has_gate = options->gate.has_gate,
                          .gate = options->gate.verdict};
    return assess_store(&assess, error);
}

/* ---- the command ---- */

static bool
options_check(Options *options, int n_inputs, GError **error)
{
    const ReportTarget *first = &g_array_index(options->targets.array, ReportTarget, 0);
    const char *why = options->jobs < 0 ? "-j wants a number from 1 on" : NULL;
    for (guint i = 0; i < options->targets.array->len; i++) {
        ReportFormat format = g_array_index(options->targets.array, ReportTarget, i).format;
        options->whole = options->whole || (format != FORMAT_TEXT && format != FORMAT_JSON);
        if (format == FORMAT_RECORD)
            why = "a scan record is not judged: -f takes all formats but record";
    }
    if (options->store != NULL ? n_inputs > 0 : options->since_lists != NULL)
        why = options->store != NULL ? "--store takes the place of inputs"
                                     : "--since-lists goes with --store STORE";
    else if (options->store == NULL && n_inputs < 1)
        why = "no record and no SBOM is named (netbom assess --help)";
    else if ((n_inputs > 1 || options->store != NULL) &&
             (options->targets.array->len > 1 || first->path ||
              (first->format != FORMAT_TEXT && first->format != FORMAT_JSON)))
        why = "several inputs give a table (-f text) or a line of JSON each (-f json), on standard "
              "output";
    if (why)
        g_set_error_literal(error, NETBOM_ERROR, NETBOM_ERROR_USAGE, why);
    return !why;
}

int
command_assess(int argc, char **argv, GError **error)
{
    Options options = {0};
    GOptionEntry entries[] = {
        REPORT_TARGET_ENTRIES(options.targets),
        GATE_ENTRY(options.gate),
        {"jobs", 'j', 0, G_OPTION_ARG_INT, &options.jobs,
         "inputs at a time (default: 1; of a store one for each processor)", "N"},
        {"store", 0, 0, G_OPTION_ARG_FILENAME, &options.store,
         "judge all that a store holds: a file, or postgresql://...", "STORE"},
        {"since-lists", 0, 0, G_OPTION_ARG_FILENAME, &options.since_lists,
         "of a store: only what lists of another day, or of a folder, said otherwise", "DATE|DIR"},
        G_OPTION_ENTRY_NULL};
    int status = EXIT_ERROR;
    if (judge_options_parse(
            &options.common, "RECORD|SBOM|ATTRIBUTION...|--store STORE",
            "Judges again what earlier scans stored, with other lists, dates, jurisdictions or "
            "uses: a\nscan record (-f record), a CycloneDX document, or an attribution "
            "(-f attribution).",
            entries, &argc, &argv, error) &&
        report_targets_parse(&options.targets, error) &&
        gate_options_parse(&options.gate, &options.common, error) &&
        options_check(&options, argc - 1, error)) {
        g_autoptr(Knowledge) knowledge = judge_options_load(&options.common, KNOW_SUPPLIERS, error);
        Run run = {.options = &options, .knowledge = knowledge};
        g_mutex_init(&run.loading);
        if (knowledge &&
            (knowledge->basis = knowledge_basis(knowledge, options.common.rules, error)))
            status = options.store != NULL ? assess_all(&run, error)
                     : argc == 2           ? assess_one(&run, argv[1], error)
                                           : assess_many(&run, argv + 1, (guint)argc - 1);
        g_mutex_clear(&run.loading);
    }
    report_targets_clear(&options.targets);
    g_free(options.gate.word);
    g_free(options.store);
    g_free(options.since_lists);
    scan_options_clear(&options.common);
    return status;
}
