/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One image the whole way. */
#include "commands/scan-image.h"

#include <string.h>

#include "attribute/attribute.h"
#include "base/error.h"
#include "base/outfile.h"
#include "commands/progress.h"
#include "image/source.h"
#include "report/attribution.h"
#include "report/cyclonedx.h"
#include "report/html.h"
#include "report/junit.h"
#include "report/proof-bytes.h"
#include "report/record.h"
#include "report/sarif.h"
#include "report/spdx2.h"
#include "report/spdx3.h"
#include "report/text.h"
#include "report/verdicts.h"
#include "resolve/resolve.h"
#include "sign/sign-report.h"

static const char *const FORMAT_NAMES[] = {"text", "json",  "cyclonedx", "attribution", "record",
                                           "spdx", "spdx3", "sarif",     "junit",       "html"};

bool
report_format_parse(const char *word, ReportFormat *ret_format)
{
    for (guint i = 0; i < G_N_ELEMENTS(FORMAT_NAMES); i++)
        if (strcmp(FORMAT_NAMES[i], word) == 0) {
            *ret_format = (ReportFormat)i;
            return true;
        }
    return false;
}

char *
report_target_ending(const ReportTarget *target)
{
    static const char *const ENDINGS[] = {[FORMAT_TEXT] = ".txt",
                                          [FORMAT_JSON] = ".json",
                                          [FORMAT_CYCLONEDX] = ".cdx.json",
                                          [FORMAT_ATTRIBUTION] = ".attribution.jsonl",
                                          [FORMAT_RECORD] = ".record.jsonl",
                                          [FORMAT_SPDX2] = ".spdx.json",
                                          [FORMAT_SPDX3] = ".spdx3.json",
                                          [FORMAT_JUNIT] = ".junit.xml"};
    const char *ending = target->format < G_N_ELEMENTS(ENDINGS) ? ENDINGS[target->format] : NULL;
    if (target->versioned)
        return g_strdup_printf(".%s%s", cyclonedx_version_name(target->sbom.cyclonedx), ending);
    return ending != NULL ? g_strdup(ending) : g_strconcat(".", FORMAT_NAMES[target->format], NULL);
}

/* The last part of a path, also of "dir/" and ".". */
static char *
image_name(const char *path)
{
    g_autofree char *absolute = g_canonicalize_filename(path, NULL);
    return g_path_get_basename(absolute);
}

/* Which of what is known is read all the same: nobody who made an image can foresee it. */
static guint64
memo_chance(void)
{
    return (guint64)g_random_int() << 32 | g_random_int();
}

/* Whether what was read in spite of a memo is what the memo says. */
static bool
memo_holds(Memo *memo, const ScanRecord *record)
{
    guint compared;
    return !record->disputed && (!record->complete || memo_agrees(memo, record, &compared));
}

struct OpenedImage {
    Source *source; /* NULL: it is in use, or was */
    ImageDigests *digests;
};

static OpenedImage *
opened_image_of(Source *source)
{
    OpenedImage *opened = g_new0(OpenedImage, 1);
    opened->source = source;
    opened->digests = image_digests_new(&source->bytes);
    return opened;
}

OpenedImage *
opened_image_new(const char *path)
{
    /* A directory must be packed first, which takes its time. */
    Source *source = g_file_test(path, G_FILE_TEST_IS_REGULAR) ? source_open(path, NULL) : NULL;
    if (!source)
        return NULL;
    OpenedImage *opened = opened_image_of(source);
    image_digests_begin(opened->digests);
    return opened;
}

void
opened_image_free(OpenedImage *opened)
{
    if (!opened)
        return;
    image_digests_free(opened->digests);
    source_free(opened->source);
    g_free(opened);
}

/* What was opened before, or what is opened now. */
static OpenedImage *
image_open(const ScanSettings *settings, const char *path, GError **error)
{
    if (settings->opened && settings->opened->source) {
        OpenedImage *opened = g_new(OpenedImage, 1);
        *opened = *settings->opened;
        *settings->opened = (OpenedImage){0};
        return opened;
    }
    Source *source = source_open(path, error);
    return source ? opened_image_of(source) : NULL;
}

ScanRecord *
scan_image(const Knowledge *knowledge, const ScanSettings *settings, const char *path,
           const WorkerContents *contents, GError **error)
{
    g_autoptr(OpenedImage) opened = image_open(settings, path, error);
    if (!opened)
        return NULL;
    const Source *source = opened->source;
    g_autoptr(ScanRecord) record = scan_record_new();
    record->image_path = g_strdup(path);
    record->image_name = settings->image_name ? g_strdup(settings->image_name) : image_name(path);
    record->image_size = source->bytes.size;
    record->is_directory = source->is_directory;
    if (knowledge->signatures)
        record->rules_digest = g_strdup(signatures_digest(knowledge->signatures));
    EngineSetup setup = {.plugins = knowledge->plugins,
                         .magic = knowledge->magic,
                         .signatures = knowledge->signatures,
                         .typing = knowledge->typing,
                         .limits = settings->limits,
                         .wanted = contents ? contents->wanted : NULL,
                         .digests = settings->digests,
                         .timing = settings->timing,
                         .memo = contents ? NULL : settings->memo,
                         .memo_chance = memo_chance(),
                         .memo_audit = settings->memo_audit};
    WorkerJob job = {.setup = &setup,
                     .sandbox = settings->sandbox,
                     .image = source->bytes,
                     .digests = opened->digests,
                     .is_directory = source->is_directory,
                     .threads = setup.wanted ? 1 : settings->threads,
                     .contents = contents,
                     .scratch = settings->scratch,
                     .meanwhile = settings->meanwhile,
                     .meanwhile_user = settings->meanwhile_user};
    Progress progress = {0};
    progress_begin(&progress, record);
    bool ok = worker_run(&job, record, settings->progress ? progress_show : NULL, &progress, error);
    progress_end(&progress);
    if (ok && setup.memo && !memo_holds(setup.memo, record)) {
        ScanSettings plain = *settings;
        plain.memo = NULL;
        ScanRecord *again = scan_image(knowledge, &plain, path, NULL, error);
        if (again)
            again->disputed = true;
        return again;
    }
    return ok ? g_steal_pointer(&record) : NULL;
}

/* Seconds since 1970: SOURCE_DATE_EPOCH, so that a document can be made again byte for byte, or
 * now. */
gint64
scan_document_time(void)
{
    const char *epoch = g_getenv("SOURCE_DATE_EPOCH");
    if (epoch && g_ascii_isdigit(*epoch))
        return g_ascii_strtoll(epoch, NULL, 10);
    return g_get_real_time() / G_USEC_PER_SEC;
}

Inventory *
scan_attribute(const Knowledge *knowledge, const ScanRecord *record)
{
    Inventory *inventory =
        resolve(record, knowledge->signatures, knowledge->modules, knowledge->names);
    inventory->timestamp = scan_document_time();
    inventory->rules_digest = inventory_text(inventory, record->rules_digest);
    inventory->n_rules = signatures_count(knowledge->signatures);
    attribute(inventory, knowledge->registry, knowledge->modules);
    inventory->suppliers_digest = inventory_text(inventory, registry_digest(knowledge->registry));
    inventory->basis = inventory_text(inventory, knowledge->basis);
    return inventory;
}

Inventory *
scan_conclude(const Knowledge *knowledge, const ScanSettings *settings, const ScanRecord *record)
{
    Inventory *inventory = scan_attribute(knowledge, record);
    g_autoptr(Judge) judge = judge_new(knowledge->registry, knowledge->lists, &settings->choice);
    judge_inventory(judge, inventory);
    return inventory;
}

/* Type of the predicate that an attestation of this format has; NULL: it is no document of JSON. */
static const char *
predicate_type(ReportFormat format)
{
    switch (format) {
    case FORMAT_CYCLONEDX:
        return "https://cyclonedx.org/bom";
    case FORMAT_SPDX2:
    case FORMAT_SPDX3:
        return "https://spdx.dev/Document";
    case FORMAT_JSON:
        return "urn:netbom:verdicts:1";
    default:
        return NULL;
    }
}

static bool
report_sign(const Inventory *inventory, const ReportTarget *target, GError **error)
{
    const ScanRecord *record = inventory->record;
    Statement statement = {record->image_name, record->image_sha256,
                           predicate_type(target->format)};
    bool bound = statement.predicate_type && record->image_sha256[0] != '\0';
    return sign_report(target->signer, target->path, bound ? &statement : NULL, error);
}

/* Which bytes the outputs show. False: none. */
static bool
proofs_shown(const GArray *targets, bool declarations, ProofScope *ret_scope)
{
    bool any = false;
    for (guint i = 0; i < targets->len; i++) {
        ReportFormat format = g_array_index(targets, ReportTarget, i).format;
        if (format == FORMAT_HTML) {
            *ret_scope = PROOFS_OF_ALL;
            return true;
        }
        if (format == FORMAT_JSON || format == FORMAT_SARIF ||
            (format == FORMAT_CYCLONEDX && declarations)) {
            *ret_scope = PROOFS_OF_FINDINGS;
            any = true;
        }
    }
    return any;
}

bool
scan_fetch_proofs(const Knowledge *knowledge, const ScanSettings *settings, const char *path,
                  const GArray *targets, Inventory *inventory, ProofBytes **ret_bytes,
                  GError **error)
{
    ProofScope scope;
    if (!proofs_shown(targets, inventory->declarations, &scope))
        return true;
    g_autoptr(ProofBytes) bytes = proof_bytes_new(inventory, scope);
    if (proof_bytes_contents(bytes)) {
        ScanSettings quiet = *settings;
        quiet.progress = false;
        g_autoptr(ScanRecord) again =
            scan_image(knowledge, &quiet, path, proof_bytes_contents(bytes), error);
        if (!again)
            return false;
        if (strcmp(again->image_sha256, inventory->record->image_sha256) != 0) {
            g_printerr("netbom: %s: has changed since it was scanned: its bytes are not shown\n",
                       path);
            return true;
        }
    }
    inventory->bytes = bytes;
    *ret_bytes = g_steal_pointer(&bytes);
    return true;
}

bool
scan_report(const Inventory *inventory, const ReportTarget *target, GError **error)
{
    g_autoptr(OutFile) file = outfile_open(target->path, error);
    if (!file)
        return false;
    FILE *out = outfile_stream(file);
    TextOptions options;
    bool ok = false;
    switch (target->format) {
    case FORMAT_TEXT:
        text_options_init(&options, out);
        ok = report_text(inventory, out, &options, error);
        break;
    case FORMAT_JSON:
        ok = report_verdicts(inventory, out, error);
        break;
    case FORMAT_ATTRIBUTION:
        ok = report_attribution(inventory, out, error);
        break;
    case FORMAT_CYCLONEDX:
        ok = report_cyclonedx(inventory, &target->sbom, out, error);
        break;
    case FORMAT_RECORD:
        ok = report_record(inventory, out, error);
        break;
    case FORMAT_SPDX2:
        ok = report_spdx2(inventory, &target->sbom, out, error);
        break;
    case FORMAT_SPDX3:
        ok = report_spdx3(inventory, &target->sbom, out, error);
        break;
    case FORMAT_SARIF:
        ok = report_sarif(inventory, out, error);
        break;
    case FORMAT_JUNIT:
        ok = report_junit(inventory, out, error);
        break;
    case FORMAT_HTML:
        ok = report_html(inventory, out, error);
        break;
    }
    if (!ok || !outfile_commit(file, error))
        return false;
    return !target->signer || report_sign(inventory, target, error);
}

bool
scan_is_incomplete(const ScanRecord *record)
{
    static const char *const UNREAD[] = {"truncated", "corrupt", "unsupported",
                                         "encrypted", "limit",   "crash"};
    for (guint i = 0; i < record->problems->len; i++) {
        const RecordProblem *problem = g_ptr_array_index(record->problems, i);
        for (guint k = 0; k < G_N_ELEMENTS(UNREAD); k++)
            if (strcmp(problem->kind, UNREAD[k]) == 0)
                return true;
    }
    return coverage_is_low(record);
}
