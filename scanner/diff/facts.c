/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Takes an inventory apart into facts. */
#include "diff/facts.h"

#include <string.h>

/* An attribution from here on is worth a line. */
#define POSSIBLE 0.5

typedef struct {
    GArray *facts;
    GStringChunk *text;
    const Inventory *inventory;
} Taking;

/* Nothing if the value is NULL or "". */
static void
take(Taking *taking, DiffKind kind, const char *key, const char *attribute, const char *value)
{
    if (!value || !*value)
        return;
    Fact fact = {kind, g_string_chunk_insert_const(taking->text, key),
                 g_string_chunk_insert_const(taking->text, attribute),
                 g_string_chunk_insert_const(taking->text, value)};
    g_array_append_val(taking->facts, fact);
}

/* ---- components, suppliers, designations ---- */

static bool
is_said_of_bytes(const Attribution *attribution)
{
    return attribution->confidence >= POSSIBLE && attribution->role <= ROLE_MODULE_OF;
}

static void
take_suppliers(Taking *taking, const GPtrArray *attributions)
{
    for (guint i = 0; i < attributions->len; i++) {
        const Attribution *attribution = g_ptr_array_index(attributions, i);
        const char *name =
            attribution->supplier_name ? attribution->supplier_name : attribution->supplier;
        if (is_said_of_bytes(attribution))
            take(taking, DIFF_SUPPLIER, name, "role", role_name(attribution->role));
    }
}

static void
take_designations(Taking *taking, const GPtrArray *designations)
{
    for (guint i = 0; i < designations->len; i++) {
        const DesignationHit *hit = g_ptr_array_index(designations, i);
        g_autofree char *key = g_strdup_printf("%s: %s", hit->list, hit->supplier_name);
        take(taking, DIFF_DESIGNATION, key, "verdict", hit->verdict);
    }
}

/* What a document lists beside software: certificates and keys, and files of which nothing is said.
 */
static bool
is_no_software(const Component *component)
{
    return strcmp(component->type, "cryptographic-asset") == 0 ||
           (strcmp(component->type, "file") == 0 && component->attributions->len == 0);
}

static void
take_component(Taking *taking, const Component *component, bool full)
{
    if (component->type && is_no_software(component))
        return;
    take(taking, DIFF_COMPONENT, component->name, "version",
         component->version ? component->version : "unknown");
    if (full)
        take(taking, DIFF_COMPONENT, component->name, "licence", component->licence);
    for (guint i = 0; i < component->attributions->len; i++) {
        const Attribution *attribution = g_ptr_array_index(component->attributions, i);
        if (is_said_of_bytes(attribution))
            take(taking, DIFF_COMPONENT, component->name, "supplier",
                 attribution->supplier_name ? attribution->supplier_name : attribution->supplier);
    }
    take_suppliers(taking, component->attributions);
    take_designations(taking, component->designations);
}

/* ---- what only a record has ---- */

/* A path without the offsets of containers, and ids of nodes that only their place tells. */
static char *
place_key(const char *path)
{
    GString *key = g_string_new(NULL);
    while (*path) {
        if (g_str_has_prefix(path, "@0x")) {
            path += 3;
            path += strspn(path, "0123456789abcdef");
        } else {
            g_string_append_c(key, *path++);
        }
    }
    return g_string_free(key, FALSE);
}

static void
take_file(Taking *taking, const RecordNode *node)
{
    g_autofree char *key = place_key(node->path);
    g_autofree char *mode = node->mode ? g_strdup_printf("%06o", node->mode) : NULL;
    if (node->id == 0 ||
        (node->kind != NODE_FILE && node->kind != NODE_SYMLINK && node->kind != NODE_DEVICE))
        return;
    take(taking, DIFF_FILE, key, "kind", node_kind_name(node->kind));
    take(taking, DIFF_FILE, key, "sha256", node->sha256);
    take(taking, DIFF_FILE, key, "target", node->target);
    take(taking, DIFF_FILE, key, "mode", mode);
}

static void
take_fact(Taking *taking, const RecordEvidence *evidence)
{
    const RecordNode *node = scan_record_node(taking->inventory->record, evidence->node);
    const char *key = record_evidence_get(evidence, "key");
    const char *value = record_evidence_get(evidence, "value");
    g_autofree char *place = place_key(node->path);
    if (!key || (strcmp(evidence->kind, "header") == 0 && node->kind != NODE_CONTAINER))
        return;
    g_autofree char *name = g_strdup_printf("%s: %s", *place ? place : "image", key);
    take(taking, DIFF_FACT, name, "value", value);
}

static void
take_certificate(Taking *taking, const RecordEvidence *evidence)
{
    static const char *const KEYS[] = {"sha256", "issuer", "not-after"};
    const char *subject = record_evidence_get(evidence, "subject");
    for (gsize i = 0; i < G_N_ELEMENTS(KEYS); i++)
        take(taking, DIFF_CERTIFICATE, subject && *subject ? subject : "(no subject)", KEYS[i],
             record_evidence_get(evidence, KEYS[i]));
}

static void
take_private_key(Taking *taking, const RecordEvidence *evidence)
{
    const RecordNode *node = scan_record_node(taking->inventory->record, evidence->node);
    g_autofree char *place = place_key(node->path);
    g_autofree char *key = g_strdup_printf("private key in %s", place);
    take(taking, DIFF_CERTIFICATE, key, "sha256",
         evidence->sha256 ? evidence->sha256 : node->sha256);
}

static void
take_evidence(Taking *taking)
{
    static const struct {
        const char *kind;
        void (*take)(Taking *taking, const RecordEvidence *evidence);
    } TAKERS[] = {{"header", take_fact},
                  {"os-release", take_fact},
                  {"certificate", take_certificate},
                  {"private-key", take_private_key}};
    for (gsize k = 0; k < G_N_ELEMENTS(TAKERS); k++) {
        const GPtrArray *all = record_evidence_of(taking->inventory->record, TAKERS[k].kind);
        for (guint i = 0; i < all->len; i++)
            TAKERS[k].take(taking, g_ptr_array_index(all, i));
    }
}

static int
fact_compare(gconstpointer a, gconstpointer b)
{
    const Fact *x = a, *y = b;
    int order = (x->kind > y->kind) - (x->kind < y->kind);
    if (order == 0)
        order = strcmp(x->key, y->key);
    if (order == 0)
        order = strcmp(x->attribute, y->attribute);
    return order != 0 ? order : strcmp(x->value, y->value);
}

GArray *
facts_of(const Inventory *inventory, bool full, GStringChunk *text)
{
    Taking taking = {g_array_new(FALSE, FALSE, sizeof(Fact)), text, inventory};
    const ScanRecord *record = inventory->record;
    for (guint i = 0; i < inventory->components->len; i++)
        take_component(&taking, g_ptr_array_index(inventory->components, i), full);
    take_suppliers(&taking, inventory->attributions);
    take_designations(&taking, inventory->designations);
    for (guint i = 0; full && i < record->nodes->len; i++)
        take_file(&taking, g_ptr_array_index(record->nodes, i));
    if (full)
        take_evidence(&taking);
    g_array_sort(taking.facts, fact_compare);
    return taking.facts;
}
