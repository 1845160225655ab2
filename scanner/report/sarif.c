/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes the findings as SARIF. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "report/sarif.h"

#include <string.h>

#include "assess/judge.h"
#include "base/json.h"
#include "base/text.h"
#include "report/sbom-model.h"
#include "report/findings.h"
#include "report/location.h"
#include "report/proof-bytes.h"

#ifndef PACKAGE_VERSION
#define PACKAGE_VERSION "0.1.0"
#endif

/* Problems that are written; a notification says how many there are more. */
#define PROBLEMS_MAX 200

typedef struct {
    JsonWriter *json;
    const Inventory *inventory;
    const ScanRecord *record;
    GArray *findings;        /* Finding */
    GPtrArray *rules;        /* const Finding*: the first of its rule */
    GHashTable *rule_at;     /* "LIST/SUPPLIER" to index + 1 */
    GArray *artifacts;       /* guint32: nodes, parents first */
    GHashTable *artifact_at; /* node + 1 to index + 1 */
    char *image_uri;
} Sarif;

/* ---- texts ---- */

/* Plain text of a message: brackets would begin a link, braces a placeholder. */
static char *
message_text(const char *text)
{
    g_autofree char *printable = text_printable(text);
    GString *out = g_string_new(NULL);
    for (const char *at = printable; *at != '\0'; at++) {
        if (*at == '[' || *at == ']')
            g_string_append_c(out, '\\');
        else if (*at == '{' || *at == '}')
            g_string_append_c(out, *at);
        g_string_append_c(out, *at);
    }
    return g_string_free(out, FALSE);
}

static void
field_message(JsonWriter *json, const char *key, const char *text)
{
    g_autofree char *plain = message_text(text);
    json_field_object(json, key);
    json_field_string(json, "text", plain);
    json_end_object(json);
}

static const char *
or_unknown(const char *text)
{
    return text != NULL && *text != '\0' ? text : "unknown";
}

static char *
rule_id(const DesignationHit *hit)
{
    return g_strconcat(hit->list, "/", hit->supplier, NULL);
}

/* "prohibited: plc 1.0 is made-by hisilicon (strength 0.87); ...; INSTRUMENT designates ..." */
static char *
result_text(const Finding *finding)
{
    const DesignationHit *hit = finding->hit;
    g_autofree char *subject = finding_subject(finding->component);
    GString *text = g_string_new(NULL);
    g_string_append_printf(text, "%s: %s is %s %s (strength %.2f)", hit->verdict, subject,
                           role_name(hit->role), hit->attributed,
                           confidence_shown(hit->confidence));
    if (*hit->path != '\0')
        g_string_append_printf(text, "; %s", hit->path);
    g_string_append_printf(text, "; %s (%s, %s, since %s) designates %s",
                           or_unknown(hit->instrument), hit->list, or_unknown(hit->jurisdiction),
                           or_unknown(hit->since), or_unknown(hit->supplier_name));
    if (hit->reason != NULL && *hit->reason != '\0')
        g_string_append_printf(text, "; %s", hit->reason);
    return g_string_free(text, FALSE);
}

/* ---- how verdicts are graded ---- */

static const char *
level_of(const char *verdict)
{
    switch (judge_rank(verdict)) {
    case VERDICT_PROHIBITED:
    case VERDICT_RESTRICTED:
    case VERDICT_HIGH_RISK:
        return "error";
    case VERDICT_AUTHORISATION_NEEDED:
        return "warning";
    case VERDICT_ADVISORY:
        return "note";
    default:
        return "none";
    }
}

/* The scale of platforms that have only one for flaws (0 to 10): by what the list asks for. */
static const char *
severity_of(const char *verdict)
{
    static const char *const SEVERITIES[] = {
        [VERDICT_PROHIBITED] = "9.0", [VERDICT_RESTRICTED] = "8.0",
        [VERDICT_HIGH_RISK] = "8.0",  [VERDICT_AUTHORISATION_NEEDED] = "6.0",
        [VERDICT_ADVISORY] = "4.0",   [VERDICT_REVIEW] = "3.0",
        [VERDICT_LEAD] = "0.0"};
    return SEVERITIES[judge_rank(verdict)];
}

/* The strongest verdict that a rule gives here. */
static const char *
rule_verdict(const Sarif *sarif, const Finding *rule)
{
    const char *strongest = rule->hit->verdict;
    for (guint i = 0; i < sarif->findings->len; i++) {
        const DesignationHit *hit = g_array_index(sarif->findings, Finding, i).hit;
        if (strcmp(hit->list, rule->hit->list) == 0 &&
            strcmp(hit->supplier, rule->hit->supplier) == 0 &&
            judge_rank(hit->verdict) < judge_rank(strongest))
            strongest = hit->verdict;
    }
    return strongest;
}

/* ---- artifacts ---- */

/* The node that holds this one as an artifact: a container or a file. */
static guint32
holder_of(const ScanRecord *record, const RecordNode *node)
{
    guint32 id = node->parent;
    while (id < node->id) {
        const RecordNode *parent = scan_record_node(record, id);
        if (parent->kind == NODE_CONTAINER || parent->kind == NODE_FILE)
            return id;
        node = parent;
        id = parent->parent;
    }
    return RECORD_NONE;
}

static guint
artifact_index(Sarif *sarif, guint32 id)
{
    const RecordNode *node = scan_record_node(sarif->record, id);
    if (node == NULL)
        return 0;
    gpointer there = g_hash_table_lookup(sarif->artifact_at, GUINT_TO_POINTER(id + 1));
    if (there != NULL)
        return GPOINTER_TO_UINT(there) - 1;
    guint32 holder = holder_of(sarif->record, node);
    if (holder != RECORD_NONE)
        artifact_index(sarif, holder);
    g_array_append_val(sarif->artifacts, id);
    g_hash_table_insert(sarif->artifact_at, GUINT_TO_POINTER(id + 1),
                        GUINT_TO_POINTER(sarif->artifacts->len));
    return sarif->artifacts->len - 1;
}

/* What the path of a node adds to that of the artifact that holds it. */
static char *
nested_uri(const Sarif *sarif, const RecordNode *node)
{
    const RecordNode *holder = scan_record_node(sarif->record, holder_of(sarif->record, node));
    const char *path = node->path;
    if (holder != NULL && g_str_has_prefix(path, holder->path))
        path += strlen(holder->path);
    path += strspn(path, "!/");
    g_autofree char *escaped = g_uri_escape_bytes((const guint8 *)path, strlen(path), "/!@");
    return g_strconcat("/", escaped, NULL);
}

static char *
artifact_uri(const Sarif *sarif, guint32 id)
{
    const RecordNode *node = scan_record_node(sarif->record, id);
    return id == 0 || node == NULL ? g_strdup(sarif->image_uri) : nested_uri(sarif, node);
}

static void
write_artifact(Sarif *sarif, guint32 id)
{
    JsonWriter *json = sarif->json;
    const RecordNode *node = scan_record_node(sarif->record, id);
    guint32 holder = node != NULL ? holder_of(sarif->record, node) : RECORD_NONE;
    g_autofree char *uri = artifact_uri(sarif, id);
    const char *sha256 = node != NULL ? node->sha256 : "";
    guint64 size = node != NULL ? node->size : 0;
    if (id == 0) { /* which a record may have no node of */
        sha256 = sarif->record->image_sha256;
        size = sarif->record->image_size;
    }
    json_begin_object(json);
    json_field_object(json, "location");
    json_field_string(json, "uri", uri);
    json_end_object(json);
    if (holder != RECORD_NONE)
        json_field_uint(json, "parentIndex", artifact_index(sarif, holder));
    if (holder != RECORD_NONE && node->stored && holder == node->parent)
        json_field_uint(json, "offset", node->offset);
    json_field_uint(json, "length", size);
    if (*sha256 != '\0') {
        json_field_object(json, "hashes");
        json_field_string(json, "sha-256", sha256);
        json_end_object(json);
    }
    json_field_object(json, "properties");
    json_field_uint(json, "node", id);
    if (node != NULL)
        json_field_text(json, "format", node->format);
    json_end_object(json);
    json_end_object(json);
}

/* ---- locations ---- */

/* The range of the image that holds a range of a node: the very bytes, or where they were unpacked
 * from. */
static void
image_range(const ScanRecord *record, guint32 id, guint64 *offset, guint64 *size)
{
    const RecordNode *node = scan_record_node(record, id), *parent;
    while (node != NULL && node->parent < node->id &&
           (parent = scan_record_node(record, node->parent)) != NULL) {
        if (node->stored) {
            *offset += node->offset;
        } else {
            *offset = 0;
            *size = parent->size;
        }
        node = parent;
    }
}

static void
write_artifact_location(Sarif *sarif, guint32 id)
{
    g_autofree char *uri = artifact_uri(sarif, id);
    json_field_object(sarif->json, "artifactLocation");
    json_field_string(sarif->json, "uri", uri);
    json_field_uint(sarif->json, "index", artifact_index(sarif, id));
    json_end_object(sarif->json);
}

static void
write_snippet(JsonWriter *json, const guint8 *data, gsize size)
{
    g_autofree char *base64 = g_base64_encode(data, size);
    json_field_object(json, "snippet");
    json_field_string(json, "binary", base64);
    json_end_object(json);
}

/* The bytes of the proof and those around it. */
static void
write_regions(const Sarif *sarif, const Occurrence *place)
{
    JsonWriter *json = sarif->json;
    ProofView view;
    bool shown = proof_bytes_at(sarif->inventory->bytes, place, &view) == PROOF_SHOWN;
    json_field_object(json, "region");
    json_field_uint(json, "byteOffset", place->offset);
    json_field_uint(json, "byteLength", place->size);
    if (shown && place->size > 0 && place->offset >= view.from &&
        place->offset + place->size <= view.from + view.size)
        write_snippet(json, view.data + (place->offset - view.from), place->size);
    json_end_object(json);
    if (!shown)
        return;
    json_field_object(json, "contextRegion");
    json_field_uint(json, "byteOffset", view.from);
    json_field_uint(json, "byteLength", view.size);
    write_snippet(json, view.data, view.size);
    json_end_object(json);
}

/* In the image file, with the way to the place inside of it. */
static void
write_location(Sarif *sarif, const Occurrence *place)
{
    JsonWriter *json = sarif->json;
    guint64 offset = place != NULL ? place->offset : 0;
    guint64 size = place != NULL ? place->size : sarif->record->image_size;
    json_field_array(json, "locations");
    json_begin_object(json);
    json_field_object(json, "physicalLocation");
    write_artifact_location(sarif, 0);
    if (place != NULL)
        image_range(sarif->record, place->node, &offset, &size);
    json_field_object(json, "region");
    json_field_uint(json, "startLine", 1);
    json_field_uint(json, "byteOffset", offset);
    json_field_uint(json, "byteLength", size);
    json_end_object(json);
    json_end_object(json);
    if (place != NULL) {
        g_autofree char *name = location_text(sarif->record, place->node);
        json_field_array(json, "logicalLocations");
        json_begin_object(json);
        json_field_string(json, "fullyQualifiedName", name);
        json_field_string(json, "kind", "resource");
        json_end_object(json);
        json_end_array(json);
    }
    json_end_object(json);
    json_end_array(json);
}

static void
write_related(Sarif *sarif, const Occurrence *place)
{
    JsonWriter *json = sarif->json;
    json_field_array(json, "relatedLocations");
    json_begin_object(json);
    json_field_uint(json, "id", 1);
    json_field_object(json, "physicalLocation");
    write_artifact_location(sarif, place->node);
    write_regions(sarif, place);
    json_end_object(json);
    field_message(json, "message", place->text != NULL ? place->text : "the bytes of the proof");
    json_end_object(json);
    json_end_array(json);
}

/* ---- rules and results ---- */

static void
write_rule(const Sarif *sarif, const Finding *rule)
{
    JsonWriter *json = sarif->json;
    const DesignationHit *hit = rule->hit;
    const char *verdict = rule_verdict(sarif, rule);
    g_autofree char *id = rule_id(hit);
    g_autofree char *title =
        g_strdup_printf("%s is designated (%s, %s)", or_unknown(hit->supplier_name),
                        or_unknown(hit->jurisdiction), hit->list);
    g_autofree char *full = g_strdup_printf(
        "%s; %s; since %s; %s. Scope: %s", or_unknown(hit->instrument), or_unknown(hit->authority),
        or_unknown(hit->since), hit->binding ? "binding" : "not binding", or_unknown(hit->scope));
    json_begin_object(json);
    json_field_string(json, "id", id);
    field_message(json, "shortDescription", title);
    field_message(json, "fullDescription", full);
    field_message(json, "help", full);
    if (hit->url != NULL && location_is_web(hit->url))
        json_field_string(json, "helpUri", hit->url);
    json_field_object(json, "defaultConfiguration");
    json_field_string(json, "level", level_of(verdict));
    json_end_object(json);
    json_field_object(json, "properties");
    json_field_array(json, "tags");
    json_put_string(json, "supplier");
    json_put_string(json, or_unknown(hit->jurisdiction));
    json_end_array(json);
    json_field_string(json, "security-severity", severity_of(verdict));
    json_field_string(json, "list", hit->list);
    json_field_string(json, "supplier", hit->supplier);
    json_field_bool(json, "binding", hit->binding);
    json_end_object(json);
    json_end_object(json);
}

static void
write_properties(JsonWriter *json, const Finding *finding)
{
    const DesignationHit *hit = finding->hit;
    const Component *component = finding->component;
    json_field_object(json, "properties");
    json_field_string(json, "verdict", hit->verdict);
    json_field_string(json, "component", component != NULL ? component->name : "image");
    json_field_text(json, "component-version", component != NULL ? component->version : NULL);
    json_field_text(json, "package-url", component != NULL ? component->purl : NULL);
    json_field_string(json, "list", hit->list);
    json_field_text(json, "jurisdiction", hit->jurisdiction);
    json_field_text(json, "authority", hit->authority);
    json_field_text(json, "instrument", hit->instrument);
    json_field_bool(json, "binding", hit->binding);
    json_field_text(json, "since", hit->since);
    json_field_text(json, "url", hit->url);
    json_field_text(json, "scope", hit->scope);
    json_field_string(json, "supplier", hit->supplier);
    json_field_string(json, "attributed-to", hit->attributed);
    json_field_string(json, "role", role_name(hit->role));
    json_field_double(json, "strength", confidence_shown(hit->confidence), 2);
    json_field_text(json, "ownership", hit->path);
    json_field_text(json, "reason", hit->reason);
    json_field_text(json, "proof-sha256", finding->place != NULL ? finding->place->sha256 : NULL);
    json_end_object(json);
}

static void
write_result(Sarif *sarif, const Finding *finding)
{
    JsonWriter *json = sarif->json;
    const DesignationHit *hit = finding->hit;
    bool review = judge_rank(hit->verdict) >= VERDICT_REVIEW;
    g_autofree char *id = rule_id(hit);
    g_autofree char *text = result_text(finding);
    g_autofree char *line = g_strdup_printf("%.16s:1", finding->fingerprint);
    json_begin_object(json);
    json_field_string(json, "ruleId", id);
    json_field_uint(json, "ruleIndex",
                    GPOINTER_TO_UINT(g_hash_table_lookup(sarif->rule_at, id)) - 1);
    json_field_string(json, "kind", review ? "review" : "fail");
    json_field_string(json, "level", level_of(hit->verdict));
    field_message(json, "message", text);
    write_location(sarif, finding->place);
    if (finding->place != NULL)
        write_related(sarif, finding->place);
    json_field_object(json, "partialFingerprints");
    json_field_string(json, "netbomFinding/v1", finding->fingerprint);
    json_field_string(json, "primaryLocationLineHash", line);
    json_end_object(json);
    write_properties(json, finding);
    json_end_object(json);
}

/* ---- the run ---- */

static void
write_notification(JsonWriter *json, const char *level, const char *text)
{
    json_begin_object(json);
    json_field_string(json, "level", level);
    field_message(json, "message", text);
    json_end_object(json);
}

static void
write_notifications(const Sarif *sarif)
{
    JsonWriter *json = sarif->json;
    const ScanRecord *record = sarif->record;
    guint n = MIN(record->problems->len, PROBLEMS_MAX);
    json_field_array(json, "toolExecutionNotifications");
    for (guint i = 0; i < sarif->inventory->not_assessable->len; i++) {
        g_autofree char *text =
            g_strdup_printf("not assessable from firmware: %s",
                            (const char *)g_ptr_array_index(sarif->inventory->not_assessable, i));
        write_notification(json, "note", text);
    }
    if (coverage_is_low(record))
        write_notification(json, "warning",
                           "So little of the image could be read that whether a designated "
                           "supplier is in it is unknown.");
    for (guint i = 0; i < n; i++) {
        const RecordProblem *problem = g_ptr_array_index(record->problems, i);
        g_autofree char *place = location_text(record, problem->node);
        g_autofree char *text =
            g_strdup_printf("%s: %s (%s, byte %" G_GUINT64_FORMAT ")", problem->kind, problem->text,
                            place, problem->offset);
        write_notification(json, "warning", text);
    }
    if (record->problems->len > n) {
        g_autofree char *more =
            g_strdup_printf("and %u more problems of reading", record->problems->len - n);
        write_notification(json, "warning", more);
    }
    json_end_array(json);
}

static void
write_invocation(const Sarif *sarif)
{
    JsonWriter *json = sarif->json;
    g_autofree char *time = sbom_timestamp(sarif->inventory->timestamp);
    json_field_array(json, "invocations");
    json_begin_object(json);
    json_field_bool(json, "executionSuccessful", sarif->record->complete);
    json_field_string(json, "endTimeUtc", time);
    write_notifications(sarif);
    json_end_object(json);
    json_end_array(json);
}

static void
write_tool(const Sarif *sarif)
{
    JsonWriter *json = sarif->json;
    json_field_object(json, "tool");
    json_field_object(json, "driver");
    json_field_string(json, "name", "netbom");
    json_field_string(json, "version", PACKAGE_VERSION);
    json_field_string(json, "semanticVersion", PACKAGE_VERSION);
    json_field_array(json, "rules");
    for (guint i = 0; i < sarif->rules->len; i++)
        write_rule(sarif, g_ptr_array_index(sarif->rules, i));
    json_end_array(json);
    json_end_object(json);
    json_end_object(json);
}

static void
write_run_properties(const Sarif *sarif)
{
    JsonWriter *json = sarif->json;
    const Inventory *inventory = sarif->inventory;
    const Coverage *coverage = &sarif->record->coverage;
    json_field_object(json, "properties");
    json_field_string(json, "result", judge_result(inventory));
    json_field_string(json, "as-of", inventory->as_of);
    json_field_string(json, "jurisdictions",
                      *inventory->jurisdictions != '\0' ? inventory->jurisdictions : "all");
    json_field_string(json, "contexts",
                      *inventory->contexts != '\0' ? inventory->contexts : "not stated");
    json_field_array(json, "lists-asked");
    for (guint i = 0; i < inventory->asked->len; i++)
        json_put_string(json, ((const AskedList *)g_ptr_array_index(inventory->asked, i))->list);
    json_end_array(json);
    json_field_uint(json, "bytes", coverage->total);
    json_field_uint(json, "bytes-read", coverage->understood + coverage->padding);
    json_field_string(json, "lists-sha256", inventory->lists_digest);
    json_field_string(json, "suppliers-sha256", inventory->suppliers_digest);
    json_field_string(json, "rules-sha256", inventory->rules_digest);
    json_end_object(json);
}

static void
write_run(Sarif *sarif)
{
    JsonWriter *json = sarif->json;
    g_autofree char *category = g_strdup_printf("netbom/%s/", location_name(sarif->record, 0));
    json_begin_object(json);
    write_tool(sarif);
    json_field_object(json, "automationDetails");
    json_field_string(json, "id", category);
    json_end_object(json);
    write_invocation(sarif);
    json_field_array(json, "artifacts");
    if (sarif->artifacts->len == 0)
        write_artifact(sarif, 0);
    for (guint i = 0; i < sarif->artifacts->len; i++)
        write_artifact(sarif, g_array_index(sarif->artifacts, guint32, i));
    json_end_array(json);
    json_field_array(json, "results");
    for (guint i = 0; i < sarif->findings->len; i++)
        write_result(sarif, &g_array_index(sarif->findings, Finding, i));
    json_end_array(json);
    json_field_string(json, "columnKind", "unicodeCodePoints");
    write_run_properties(sarif);
    json_end_object(json);
}

/* The path as the user gave it, if it can be one in a repository; else the name. */
static char *
image_uri(const ScanRecord *record)
{
    const char *path = record->image_path;
    if (path == NULL || *path == '\0' || *path == '/' || strstr(path, "..") != NULL)
        return location_uri(record, 0);
    while (g_str_has_prefix(path, "./"))
        path += 2 + strspn(path + 2, "/");
    if (*path == '\0' || strcmp(path, ".") == 0)
        return location_uri(record, 0);
    return g_uri_escape_bytes((const guint8 *)path, strlen(path), "/!@");
}

static void
collect(Sarif *sarif)
{
    artifact_index(sarif, 0);
    for (guint i = 0; i < sarif->findings->len; i++) {
        const Finding *finding = &g_array_index(sarif->findings, Finding, i);
        g_autofree char *id = rule_id(finding->hit);
        if (finding->place != NULL)
            artifact_index(sarif, finding->place->node);
        if (g_hash_table_contains(sarif->rule_at, id))
            continue;
        g_ptr_array_add(sarif->rules, (gpointer)finding);
        g_hash_table_insert(sarif->rule_at, g_steal_pointer(&id),
                            GUINT_TO_POINTER(sarif->rules->len));
    }
}

bool
report_sarif(const Inventory *inventory, FILE *out, GError **error)
{
    g_autoptr(JsonWriter) json = json_writer_new_file(out, JSON_STYLE_PRETTY);
    g_autoptr(GArray) findings = findings_new(inventory);
    g_autoptr(GPtrArray) rules = g_ptr_array_new();
    g_autoptr(GHashTable) rule_at = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_autoptr(GArray) artifacts = g_array_new(FALSE, FALSE, sizeof(guint32));
    g_autoptr(GHashTable) artifact_at = g_hash_table_new(NULL, NULL);
    g_autofree char *uri = image_uri(inventory->record);
    Sarif sarif = {json,    inventory, inventory->record, findings, rules,
                   rule_at, artifacts, artifact_at,       uri};
    collect(&sarif);
    json_begin_object(json);
    json_field_string(json, "$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json_field_string(json, "version", "2.1.0");
    json_field_array(json, "runs");
    write_run(&sarif);
    json_end_array(json);
    json_end_object(json);
    return json_writer_finish(json, error);
}
