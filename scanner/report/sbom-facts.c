/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Says what is known, and what is not, in the words of SBOMs. */
#include "report/sbom-facts.h"

#include <string.h>

#include "base/text.h"
#include "report/designation-properties.h"
#include "report/location.h"

/* Longest version that CycloneDX takes, in characters. */
#define VERSION_MAX 1024

/* ---- single facts ---- */

const Attribution *
sbom_attribution(const GPtrArray *attributions, Role role)
{
    for (guint i = 0; attributions != NULL && i < attributions->len; i++) {
        const Attribution *attribution = g_ptr_array_index(attributions, i);

        if (attribution->role == role && attribution->confidence >= SBOM_SUPPLIER_CONFIDENCE)
            return attribution;
    }
    return NULL;
}

const Attribution *
sbom_supplier(const Component *component)
{
    const Attribution *supplier = sbom_attribution(component->attributions, ROLE_PRODUCT_OF);

    return supplier != NULL ? supplier
                            : sbom_attribution(component->attributions, ROLE_PACKAGED_BY);
}

static const Attribution *
attribution_to(const Component *component, const char *supplier)
{
    for (guint i = 0; component->attributions != NULL && i < component->attributions->len; i++) {
        const Attribution *attribution = g_ptr_array_index(component->attributions, i);

        if (g_strcmp0(attribution->supplier, supplier) == 0)
            return attribution;
    }
    return NULL;
}

const Attribution *
sbom_maker(const Component *component)
{
    const Attribution *maker = attribution_to(component, component->manufacturer);

    return maker != NULL && maker->role == ROLE_MADE_BY ? maker : NULL;
}

const char *
sbom_manufacturer_country(const Component *component)
{
    const Attribution *attribution = attribution_to(component, component->manufacturer);

    return attribution != NULL ? attribution->country : NULL;
}

const char *
sbom_type(const Component *component)
{
    static const char *const TYPES[] = {"application",
                                        "framework",
                                        "library",
                                        "container",
                                        "platform",
                                        "operating-system",
                                        "device",
                                        "firmware",
                                        "device-driver",
                                        "file",
                                        "data",
                                        "machine-learning-model",
                                        "cryptographic-asset"};

    for (size_t i = 0; component->type != NULL && i < G_N_ELEMENTS(TYPES); i++)
        if (strcmp(TYPES[i], component->type) == 0)
            return TYPES[i];
    return "application";
}

const char *
sbom_name(const Component *component, const char *ref)
{
    return component->name != NULL && *component->name != '\0' ? component->name : ref;
}

char *
sbom_version(const Component *component)
{
    if (component->version == NULL || *component->version == '\0')
        return NULL;
    char *text = text_utf8(component->version, strlen(component->version));

    if (g_utf8_strlen(text, -1) > VERSION_MAX)
        *g_utf8_offset_to_pointer(text, VERSION_MAX) = '\0';
    return text;
}

/* A package or a module states its own licence; a rule knows that of the project. */
static bool
licence_is_of_rule(const Component *component)
{
    return g_strcmp0(component->licence_source, "signature") == 0;
}

static const char *
not_empty(const char *text)
{
    return text != NULL && *text != '\0' ? text : NULL;
}

const char *
sbom_licence_declared(const Component *component)
{
    return licence_is_of_rule(component) ? NULL : not_empty(component->licence);
}

const char *
sbom_licence_concluded(const Component *component)
{
    return not_empty(licence_is_of_rule(component) ? component->licence : component->licence_known);
}

char *
sbom_file_version(const RecordNode *node)
{
    return node->mtime > 0 ? sbom_timestamp(node->mtime) : NULL;
}

char *
sbom_asset_name(const SbomAsset *asset)
{
    const char *subject = record_evidence_get(asset->evidence, "subject");
    const char *serial = record_evidence_get(asset->evidence, "serial");
    const char *algorithm = record_evidence_get(asset->evidence, "algorithm");
    const char *format = record_evidence_get(asset->evidence, "format");

    if (asset->is_certificate && not_empty(subject) != NULL)
        return g_strdup(subject);
    if (asset->is_certificate)
        return g_strdup_printf("certificate %s", serial != NULL ? serial : "without a subject");
    return g_strdup_printf("private key: %s, %s", algorithm != NULL ? algorithm : "unknown",
                           format != NULL ? format : "unknown");
}

static guint64
unread_bytes(const ScanRecord *record)
{
    return record->coverage.unknown + record->coverage.high_entropy;
}

bool
sbom_is_incomplete(const ScanRecord *record)
{
    return unread_bytes(record) > 0 || record->problems->len > 0 || !record->complete;
}

/* ---- suppliers ---- */

static void
attribution_details(GArray *properties, const ScanRecord *record, const Attribution *attribution)
{
    const char *role = role_name(attribution->role);
    const Occurrence *proof = &attribution->proof;

    if (proof->node != RECORD_NONE) {
        g_autofree char *location = location_text(record, proof->node);

        properties_take(properties, "netbom:attribution:proof",
                        g_strdup_printf("%s %s %s offset=%" G_GUINT64_FORMAT
                                        " size=%" G_GUINT64_FORMAT "%s%s",
                                        attribution->supplier, role, location, proof->offset,
                                        proof->size, proof->sha256 != NULL ? " bytes=" : "",
                                        proof->sha256 != NULL ? proof->sha256 : ""));
    }
    if (not_empty(attribution->reason) != NULL)
        properties_take(
            properties, "netbom:attribution:reason",
            g_strdup_printf("%s %s: %s", attribution->supplier, role, attribution->reason));
}

/* component: NULL for the image. */
static void
supplier_properties(GArray *properties, const ScanRecord *record, const Component *component,
                    const GPtrArray *attributions, const GPtrArray *designations)
{
    for (guint i = 0; attributions != NULL && i < attributions->len; i++) {
        const Attribution *attribution = g_ptr_array_index(attributions, i);
        char confidence[G_ASCII_DTOSTR_BUF_SIZE];

        /* The same supplier may be attributed twice for different reasons. */
        g_ascii_formatd(confidence, sizeof confidence, "%.2f",
                        CLAMP(confidence_shown(attribution->confidence), 0, 1));
        properties_take_once(properties, "netbom:attribution",
                             g_strdup_printf("%s %s %s", attribution->supplier,
                                             role_name(attribution->role), confidence));
    }
    for (guint i = 0; attributions != NULL && i < attributions->len; i++)
        attribution_details(properties, record, g_ptr_array_index(attributions, i));
    g_autoptr(GArray) hits = designation_hit_properties(record, component, designations);
    for (guint i = 0; i < hits->len; i++) {
        const Property *hit = &g_array_index(hits, Property, i);
        properties_add(properties, hit->name, hit->value);
    }
}

/* ---- file facts that TR-03183-2 asks for ---- */

/* Formats that are run, by a machine or an interpreter, whatever the mode of the file says. */
static bool
format_is_code(const char *format)
{
    static const char *const CODE[] = {
        "elf", "pe",           "bflt",    "dex",  "java-class", "python-bytecode",
        "upx", "lua-bytecode", "vmlinux", "linux"};

    for (size_t i = 0; i < G_N_ELEMENTS(CODE); i++)
        if (strcmp(format, CODE[i]) == 0 ||
            (i + 1 == G_N_ELEMENTS(CODE) && g_str_has_prefix(format, "linux-")))
            return true;
    return false;
}

static bool
holds_parts(const ScanRecord *record, const RecordNode *node)
{
    const RecordNode *next = scan_record_node(record, node->id + 1);

    return node->kind == NODE_CONTAINER ||
           (next != NULL && next->parent == node->id && next->kind != NODE_GAP);
}

/* runs: the component is known to be a program or a library. */
static void
file_facts(GArray *properties, const ScanRecord *record, const RecordNode *node, bool runs)
{
    const RecordNode *same = scan_record_node(record, node->same_as);
    const RecordNode *read = same != NULL ? same : node;
    bool archive = holds_parts(record, read);
    const char *format = read->format;

    properties_add(properties, "bsi:component:filename", location_name(record, node->id));
    if (runs || format_is_code(format) || (node->mode & 0111) != 0)
        properties_add(properties, "bsi:component:executable", "executable");
    else if (node->mode != 0 || strcmp(format, "empty") == 0)
        properties_add(properties, "bsi:component:executable", "non-executable");
    else
        properties_add(properties, "netbom:unknown", "executable");
    properties_add(properties, "bsi:component:archive", archive ? "archive" : "no archive");
    properties_add(properties, "bsi:component:structured", archive ? "structured" : "unstructured");
}

/* ---- the image ---- */

static void
image_unknowns(GArray *properties, const Inventory *inventory)
{
    const ScanRecord *record = inventory->record;

    if (inventory->version == NULL)
        properties_add(properties, "netbom:unknown", "version");
    if (sbom_attribution(inventory->attributions, ROLE_PRODUCT_OF) == NULL)
        properties_add(properties, "netbom:unknown", "supplier");
    if (sbom_attribution(inventory->attributions, ROLE_MADE_BY) == NULL)
        properties_add(properties, "netbom:unknown", "manufacturer");
    else
        properties_add(properties, "netbom:unknown", "manufacturer contact");
    properties_add(properties, "netbom:unknown", "licence");
    properties_add(properties, "netbom:unknown", "identifier");
    if (record->image_sha256[0] == '\0')
        properties_add(properties, "netbom:unknown", "hash");
    if (unread_bytes(record) > 0 || !record->complete)
        properties_add(properties, "netbom:unknown", "content");
}

/* True if something was unpacked from the image, so that it is an archive whose structure is known.
 */
static bool
is_unpacked(const ScanRecord *record)
{
    for (guint i = 1; i < record->nodes->len; i++)
        if (((const RecordNode *)g_ptr_array_index(record->nodes, i))->kind != NODE_GAP)
            return true;
    return false;
}

/* Problems written in full; netbom:problems says how many there are. */
#define PROBLEMS_MAX 500

static void
problem_properties(GArray *properties, const ScanRecord *record)
{
    properties_add_uint(properties, "netbom:problems", record->problems->len);
    for (guint i = 0; i < MIN(record->problems->len, PROBLEMS_MAX); i++) {
        const RecordProblem *problem = g_ptr_array_index(record->problems, i);
        g_autofree char *place = location_text(record, problem->node);

        properties_take(properties, "netbom:problem",
                        g_strdup_printf("%s: %s (%s offset=%" G_GUINT64_FORMAT ")", problem->kind,
                                        problem->text, place, problem->offset));
    }
}

/* Matches of rules of the user. */
static void
rule_properties(GArray *properties, const ScanRecord *record)
{
    const GPtrArray *matches = record_evidence_of(record, "rule");

    for (guint i = 0; i < matches->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(matches, i);
        g_autofree char *place = location_text(record, evidence->node);

        properties_take(properties, "netbom:rule",
                        g_strdup_printf("%s %s offset=%" G_GUINT64_FORMAT
                                        " size=%" G_GUINT64_FORMAT,
                                        record_evidence_get(evidence, "rule"), place,
                                        evidence->offset, evidence->size));
    }
}

static void
coverage_properties(GArray *properties, const Coverage *coverage)
{
    properties_add_uint(properties, "netbom:coverage:total", coverage->total);
    properties_add_uint(properties, "netbom:coverage:understood", coverage->understood);
    properties_add_uint(properties, "netbom:coverage:padding", coverage->padding);
    properties_add_uint(properties, "netbom:coverage:unknown", coverage->unknown);
    properties_add_uint(properties, "netbom:coverage:high_entropy", coverage->high_entropy);
}

GArray *
sbom_image_properties(const Inventory *inventory)
{
    const ScanRecord *record = inventory->record;
    GArray *properties = properties_new();

    supplier_properties(properties, record, NULL, inventory->attributions, inventory->designations);
    image_unknowns(properties, inventory);
    properties_add(properties, "netbom:image:vendor", inventory->vendor);
    properties_add(properties, "netbom:image:model", inventory->model);
    properties_add(properties, "netbom:image:version", inventory->version);
    properties_add(properties, "netbom:image:date", inventory->date);
    properties_add(properties, "netbom:image:built", inventory->built);
    properties_add(properties, "netbom:os:name", inventory->os_name);
    properties_add(properties, "netbom:os:version", inventory->os_version);
    properties_add_uint(properties, "netbom:image:size", record->image_size);
    coverage_properties(properties, &record->coverage);
    problem_properties(properties, record);
    rule_properties(properties, record);
    properties_add(properties, "netbom:scan:complete", record->complete ? "true" : "false");
    if (!record->is_directory)
        properties_add(properties, "bsi:component:filename", location_name(record, 0));
    else
        properties_add(properties, "netbom:unknown", "filename");
    properties_add(properties, "bsi:component:executable", "executable");
    properties_add(properties, "bsi:component:archive",
                   is_unpacked(record) ? "archive" : "no archive");
    properties_add(properties, "bsi:component:structured",
                   is_unpacked(record) ? "structured" : "unstructured");
    return properties;
}

/* ---- components ---- */

static void
package_properties(GArray *properties, const Component *component)
{
    properties_add(properties, "netbom:package:manager", component->package_manager);
    properties_add(properties, "netbom:package:architecture", component->architecture);
    properties_add(properties, "netbom:package:source", component->source_name);
    properties_add(properties, "netbom:package:maintainer", component->maintainer);
    if (component->package_manager != NULL)
        properties_add_uint(properties, "netbom:package:files", component->n_files);
    properties_add(properties, "netbom:upstream:name", component->upstream_name);
    properties_add(properties, "netbom:upstream:version", component->upstream_version);
}

static void
unknown_properties(GArray *properties, const Component *component, const RecordNode *node)
{
    if (component->version == NULL)
        properties_add(properties, "netbom:unknown", "version");
    if (not_empty(component->licence) == NULL)
        properties_add(properties, "netbom:unknown", "licence");
    if (component->manufacturer_name == NULL)
        properties_add(properties, "netbom:unknown", "manufacturer");
    else if (component->manufacturer_url == NULL || !location_is_web(component->manufacturer_url))
        properties_add(properties, "netbom:unknown", "manufacturer contact");
    if (sbom_supplier(component) == NULL)
        properties_add(properties, "netbom:unknown", "supplier");
    if (component->cpe == NULL && component->purl == NULL)
        properties_add(properties, "netbom:unknown", "identifier");
    if (node == NULL || node->sha256[0] == '\0')
        properties_add(properties, "netbom:unknown", "hash");
}

GArray *
sbom_component_properties(const Inventory *inventory, const Component *component)
{
    const ScanRecord *record = inventory->record;
    const Attribution *supplier = sbom_supplier(component);
    const RecordNode *node = scan_record_node(record, component->main_node);
    const char *type = sbom_type(component);
    GArray *properties = properties_new();

    supplier_properties(properties, record, component, component->attributions,
                        component->designations);
    unknown_properties(properties, component, node);
    properties_add(properties, "netbom:title", component->title);
    properties_add_confidence(properties, "netbom:confidence", component->confidence);
    if (component->version != NULL)
        properties_add_confidence(properties, "netbom:version:confidence",
                                  component->version_confidence);
    else
        properties_add(properties, "netbom:version-range", component->version_range);
    properties_add(properties, "netbom:version:file-name", component->version_name);
    properties_add_uint(properties, "netbom:occurrences", component->occurrences->len);
    properties_add(properties, "netbom:manufacturer", component->manufacturer);
    if (supplier != NULL)
        properties_add(properties, "netbom:supplier", supplier->supplier);
    package_properties(properties, component);
    if (node != NULL)
        file_facts(properties, record, node,
                   strcmp(type, "data") != 0 && strcmp(type, "file") != 0);
    return properties;
}

/* ---- files, certificates, keys ---- */

GArray *
sbom_file_properties(const Inventory *inventory, const RecordNode *node)
{
    static const char *const UNKNOWN[] = {"manufacturer", "supplier", "licence", "identifier"};
    GArray *properties = properties_new();

    if (node->mtime <= 0)
        properties_add(properties, "netbom:unknown", "version");
    for (size_t i = 0; i < G_N_ELEMENTS(UNKNOWN); i++)
        properties_add(properties, "netbom:unknown", UNKNOWN[i]);
    properties_add_uint(properties, "netbom:occurrences", 1);
    file_facts(properties, inventory->record, node, false);
    return properties;
}

GArray *
sbom_asset_properties(const SbomAsset *asset)
{
    static const char *const KEYS[][2] = {
        {"subject", "netbom:certificate:subject"},
        {"issuer", "netbom:certificate:issuer"},
        {"not-before", "netbom:certificate:not-before"},
        {"not-after", "netbom:certificate:not-after"},
        {"serial", "netbom:certificate:serial"},
        {"sha256", "netbom:certificate:sha256"},
        {"signature-algorithm", "netbom:certificate:signature-algorithm"},
        {"key-algorithm", "netbom:certificate:key-algorithm"},
        {"key-bits", "netbom:certificate:key-bits"},
        {"self-signed", "netbom:certificate:self-signed"},
        {"ca", "netbom:certificate:ca"},
        {"format", "netbom:private-key:format"},
        {"algorithm", "netbom:private-key:algorithm"},
        {"encrypted", "netbom:private-key:encrypted"},
    };
    static const char *const UNKNOWN[] = {"version", "manufacturer", "supplier", "licence",
                                          "identifier"};
    GArray *properties = properties_new();

    for (size_t i = 0; i < G_N_ELEMENTS(KEYS); i++)
        properties_add(properties, KEYS[i][1], record_evidence_get(asset->evidence, KEYS[i][0]));
    for (size_t i = 0; i < G_N_ELEMENTS(UNKNOWN); i++)
        properties_add(properties, "netbom:unknown", UNKNOWN[i]);
    if (asset->sha256 == NULL)
        properties_add(properties, "netbom:unknown", "hash");
    properties_add_uint(properties, "netbom:occurrences", asset->occurrences->len);
    return properties;
}

/* ---- the document ---- */

GArray *
sbom_document_properties(const SbomModel *sbom)
{
    g_autoptr(GArray) judgement = designation_judgement_properties(sbom->inventory);
    GArray *properties = properties_new();

    if (sbom->options.author == NULL)
        properties_add(properties, "netbom:unknown", "author");
    properties_add(properties, "netbom:sbom:type", "Analyzed");
    properties_add(properties, "netbom:sbom:basis",
                   "third-party analysis of the image's bytes; not a statement of its maker");
    properties_take(properties, "netbom:sbom:options", sbom_options_text(&sbom->options));
    for (guint i = 0; i < judgement->len; i++) {
        const Property *property = &g_array_index(judgement, Property, i);
        properties_add(properties, property->name, property->value);
    }
    return properties;
}

/* ---- places ---- */

void
sbom_write_occurrence(JsonWriter *writer, const ScanRecord *record, const Occurrence *occurrence)
{
    const RecordNode *node = scan_record_node(record, occurrence->node);
    g_autofree char *location = location_text(record, occurrence->node);
    bool has_digest = node != NULL && node->sha256[0] != '\0';
    g_autofree char *context =
        g_strdup_printf("%s%s%ssize=%" G_GUINT64_FORMAT " kind=%s%s%s", has_digest ? "sha256:" : "",
                        has_digest ? node->sha256 : "", has_digest ? " " : "", occurrence->size,
                        occurrence->kind != NULL ? occurrence->kind : "unknown",
                        occurrence->sha256 != NULL ? " bytes=" : "",
                        occurrence->sha256 != NULL ? occurrence->sha256 : "");

    json_begin_object(writer);
    json_field_string(writer, "location", location);
    json_field_uint(writer, "offset", occurrence->offset);
    json_field_string(writer, "additionalContext", context);
    json_end_object(writer);
}

Occurrence
sbom_file_occurrence(const RecordNode *node)
{
    return (Occurrence){.node = node->id, .size = node->size, .kind = "file", .confidence = 1};
}
