/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads back an attribution, and what the two forms share; stored-cyclonedx.c reads the other. */
#include "assess/stored.h"

#include <string.h>

#include "assess/stored-private.h"
#include "base/error.h"
#include "report/attribution.h"

bool
stored_kind(const char *content, gsize size, StoredKind *ret_kind)
{
    static const struct {
        const char *mark;
        StoredKind kind;
    } MARKS[] = {
        {"{\"t\":\"record\"", STORED_RECORD},
        {"{\"t\":\"attribution\",\"schema\":\"" ATTRIBUTION_SCHEMA "\"", STORED_ATTRIBUTION}};
    for (gsize i = 0; i < G_N_ELEMENTS(MARKS); i++)
        if (size >= strlen(MARKS[i].mark) &&
            memcmp(content, MARKS[i].mark, strlen(MARKS[i].mark)) == 0) {
            *ret_kind = MARKS[i].kind;
            return true;
        }
    if (g_strstr_len(content, (gssize)MIN(size, 4096), "\"CycloneDX\"") == NULL)
        return false;
    *ret_kind = STORED_CYCLONEDX;
    return true;
}

void
stored_free(Stored *stored)
{
    if (stored == NULL)
        return;
    inventory_free(stored->inventory);
    scan_record_free(stored->record);
    json_decref(stored->document);
    g_free(stored);
}

/* ---- what the forms share ---- */

const char *
stored_text(const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text != NULL ? text : "";
}

guint64
stored_number(const json_t *object, const char *key)
{
    json_int_t value = json_integer_value(json_object_get(object, key));
    return value > 0 ? (guint64)value : 0;
}

static guint32
node_add(Reading *reading, const char *path, const char *sha256)
{
    GPtrArray *nodes = reading->stored->record->nodes;
    RecordNode *node = g_new0(RecordNode, 1);
    node->id = nodes->len;
    node->parent = nodes->len == 0 ? RECORD_NONE : 0;
    node->kind = NODE_FILE;
    node->same_as = RECORD_NONE;
    node->format = "";
    node->path = g_string_chunk_insert_const(reading->stored->record->text, path);
    g_strlcpy(node->sha256, sha256, sizeof node->sha256);
    g_ptr_array_add(nodes, node);
    g_hash_table_insert(reading->nodes, (gpointer)node->path, GUINT_TO_POINTER(node->id));
    return node->id;
}

guint32
stored_node(Reading *reading, const char *location)
{
    const char *name = reading->stored->record->image_name;
    gpointer id;
    if (!g_str_has_prefix(location, name))
        return RECORD_NONE;
    const char *path = location + strlen(name);
    if (g_hash_table_lookup_extended(reading->nodes, path, NULL, &id))
        return GPOINTER_TO_UINT(id);
    return node_add(reading, path, "");
}

void
stored_image(Reading *reading, const char *name, const char *sha256, guint64 size)
{
    ScanRecord *record = reading->stored->record;
    record->image_name = g_strdup(name);
    record->image_path = g_strdup(name);
    record->image_size = size;
    g_strlcpy(record->image_sha256, sha256, sizeof record->image_sha256);
    node_add(reading, "", sha256);
}

bool
stored_coverage(Reading *reading, const Coverage *coverage)
{
    guint64 sum = 0;
    const guint64 parts[] = {coverage->understood, coverage->padding, coverage->unknown,
                             coverage->high_entropy};
    for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
        if (!g_uint64_checked_add(&sum, sum, parts[i]))
            return false;
    reading->stored->record->coverage = *coverage;
    return sum == coverage->total;
}

void
stored_attribute(Reading *reading, GPtrArray *to, const char *supplier, Role role,
                 double confidence, const char *reason, const Occurrence *proof)
{
    Inventory *inventory = reading->stored->inventory;
    const Supplier *known = registry_lookup(reading->registry, supplier);
    if (known == NULL) {
        reading->stored->n_unknown++;
        return;
    }
    Attribution *attribution = g_new0(Attribution, 1);
    attribution->supplier = known->id;
    attribution->supplier_name = known->legal_name;
    attribution->country = known->country;
    attribution->role = role;
    attribution->confidence = CLAMP(confidence, 0, 1);
    attribution->reason = inventory_text(inventory, reason);
    attribution->proof = *proof;
    g_ptr_array_add(to, attribution);
}

/* ---- the attribution ---- */

static Occurrence
proof_read(Reading *reading, const json_t *proof)
{
    Inventory *inventory = reading->stored->inventory;
    Occurrence occurrence = {.node = RECORD_NONE};
    if (!json_is_object(proof))
        return occurrence;
    occurrence.node = stored_node(reading, stored_text(proof, "location"));
    occurrence.offset = stored_number(proof, "offset");
    occurrence.size = stored_number(proof, "size");
    occurrence.sha256 =
        inventory_text(inventory, json_string_value(json_object_get(proof, "sha256")));
    occurrence.text = inventory_text(inventory, json_string_value(json_object_get(proof, "text")));
    return occurrence;
}

static void
subject_read(Reading *reading, const json_t *subject)
{
    Inventory *inventory = reading->stored->inventory;
    GPtrArray *to = inventory->attributions;
    const json_t *name = json_object_get(subject, "name");
    size_t i;
    json_t *attribution;
    if (json_is_string(name)) {
        Component *component = inventory_add(inventory);
        component->ref = inventory_text(inventory, stored_text(subject, "ref"));
        component->name = inventory_text(inventory, json_string_value(name));
        component->version =
            inventory_text(inventory, json_string_value(json_object_get(subject, "version")));
        to = component->attributions;
    }
    json_array_foreach(json_object_get(subject, "attributions"), i, attribution)
    {
        Role role;
        if (!role_parse(stored_text(attribution, "role"), &role))
            continue;
        Occurrence proof = proof_read(reading, json_object_get(attribution, "proof"));
        stored_attribute(reading, to, stored_text(attribution, "supplier"), role,
                         json_number_value(json_object_get(attribution, "confidence")),
                         stored_text(attribution, "reason"), &proof);
    }
}

static bool
head_read(Reading *reading, const json_t *root)
{
    Inventory *inventory = reading->stored->inventory;
    ScanRecord *record = reading->stored->record;
    const json_t *image = json_object_get(root, "image");
    const json_t *coverage = json_object_get(image, "coverage");
    size_t i;
    json_t *item;
    if (!json_is_string(json_object_get(image, "name")))
        return false;
    stored_image(reading, stored_text(image, "name"), stored_text(image, "sha256"),
                 stored_number(image, "size"));
    record->is_directory = json_is_true(json_object_get(image, "directory"));
    record->complete = json_is_true(json_object_get(image, "complete"));
    inventory->built =
        inventory_text(inventory, json_string_value(json_object_get(image, "built")));
    json_array_foreach(json_object_get(image, "problems"), i, item) scan_record_add_problem(
        record, 0, json_is_string(item) ? json_string_value(item) : "", 0, "");
    inventory->n_rules = (guint)MIN(stored_number(root, "rule_count"), G_MAXUINT);
    inventory->rules_digest = inventory_text(inventory, stored_text(root, "rules"));
    inventory->suppliers_digest = inventory_text(inventory, stored_text(root, "suppliers"));
    Coverage read = {stored_number(coverage, "total"), stored_number(coverage, "understood"),
                     stored_number(coverage, "padding"), stored_number(coverage, "unknown"),
                     stored_number(coverage, "high_entropy")};
    return stored_coverage(reading, &read);
}

/* Whether a supplier that is wanted stands in the line, which need not be parsed for it. */
static bool
line_is_wanted(const char *line, gsize size, StoredWanted wanted, void *user)
{
    static const char MARK[] = "\"supplier\":\"";
    const char *end = line + size, *at = line;
    if (wanted == NULL)
        return true;
    while ((at = memmem(at, (gsize)(end - at), MARK, sizeof MARK - 1)) != NULL) {
        at += sizeof MARK - 1;
        const char *quote = memchr(at, '"', (gsize)(end - at));
        char id[128];
        if (quote == NULL || (gsize)(quote - at) >= sizeof id)
            return true;
        memcpy(id, at, (gsize)(quote - at));
        id[quote - at] = '\0';
        if (wanted(id, user))
            return true;
        at = quote;
    }
    return false;
}

/* Reads each line; false: malformed, cut off, or more or less than the head says. */
static bool
attribution_read(Reading *reading, const char *content, gsize size, StoredWanted wanted, void *user)
{
    const char *at = content, *end = content + size, *newline;
    guint64 n_lines = 0, n_subjects = 0;
    bool ok = true;
    for (; ok && at < end && (newline = memchr(at, '\n', (gsize)(end - at))) != NULL;
         at = newline + 1, n_lines++) {
        gsize length = (gsize)(newline - at);
        if (n_lines > 0 && !line_is_wanted(at, length, wanted, user))
            continue;
        json_t *root = json_loadb(at, length, JSON_REJECT_DUPLICATES, NULL);
        if (n_lines == 0) {
            ok = head_read(reading, root);
            n_subjects = stored_number(root, "subjects");
        } else {
            ok = json_is_object(root);
            subject_read(reading, root);
        }
        json_decref(root);
    }
    return ok && at == end && n_lines > 0 && n_lines == n_subjects + 1;
}

static bool
document_read(Reading *reading, const char *path, const char *content, gsize size, GError **error)
{
    json_error_t why;
    json_t *root = json_loadb(content, size, JSON_REJECT_DUPLICATES, &why);
    reading->stored->document = root;
    if (root == NULL)
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "%s: %s (line %d)", path, why.text,
                    why.line);
    else if (!cyclonedx_read(reading, root))
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA,
                    "%s: not a CycloneDX document of netbom", path);
    else
        return true;
    return false;
}

Stored *
stored_read(const char *path, const char *content, gsize size, const Registry *registry,
            StoredWanted wanted, void *user, GError **error)
{
    g_autoptr(Stored) stored = g_new0(Stored, 1);
    g_autoptr(GHashTable) nodes = g_hash_table_new(g_str_hash, g_str_equal);
    Reading reading = {stored, registry, nodes};
    StoredKind kind;
    stored->record = scan_record_new();
    stored->inventory = inventory_new(stored->record);
    if (stored_kind(content, size, &kind) && kind == STORED_ATTRIBUTION) {
        if (!attribution_read(&reading, content, size, wanted, user)) {
            g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA,
                        "%s: malformed, or not all of an attribution", path);
            return NULL;
        }
    } else if (!document_read(&reading, path, content, size, error)) {
        return NULL;
    }
    stored->other_suppliers =
        strcmp(stored->inventory->suppliers_digest, registry_digest(registry)) != 0;
    return g_steal_pointer(&stored);
}
