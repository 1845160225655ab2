/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Makes the rows of the index. */
#include "store/index.h"

#include <jansson.h>
#include <string.h>

#include "base/digest.h"
#include "base/json.h"

#define NAME_MAX_BYTES 300
#define TEXT_MAX_BYTES 1000
#define DIGEST_LENGTH  32

/* One row: what describes the thing, and what is said of it in this image. */
typedef struct {
    char *key;    /* sorts the rows and tells them apart */
    char *fields; /* JSON values, separated by commas */
    double strength;
    guint count;
    char *subject; /* suppliers: where it is strongest */
} Row;

static void
row_free(gpointer data)
{
    Row *row = data;
    g_free(row->key);
    g_free(row->fields);
    g_free(row->subject);
    g_free(row);
}

static char *
clip(const char *text, gsize max_bytes)
{
    gsize size = text != NULL ? strlen(text) : 0;
    if (size > max_bytes)
        size = (gsize)(g_utf8_find_prev_char(text, text + max_bytes + 1) - text);
    return g_strndup(text != NULL ? text : "", size);
}

/* As JSON values, separated by commas. */
static void
put_texts(GString *out, const char *const *texts, guint n, gsize max_bytes)
{
    for (guint i = 0; i < n; i++) {
        g_autofree char *text = clip(texts[i], max_bytes);
        g_autoptr(JsonWriter) json = json_writer_new(out, JSON_STYLE_COMPACT);
        if (i > 0)
            g_string_append_c(out, ',');
        json_put_string(json, text);
        json_writer_finish(json, NULL);
    }
}

static char *
row_digest(const char *fields)
{
    guint8 digest[32];
    char *text = g_malloc(DIGEST_LENGTH + 1);
    digest_sha256(fields, strlen(fields), digest);
    digest_hex(digest, DIGEST_LENGTH / 2, text);
    return text;
}

/* The row of this key, new if there was none. Takes key and fields. */
static Row *
row_of(GHashTable *rows, char *key, char *fields)
{
    Row *row = g_hash_table_lookup(rows, key);
    if (row != NULL) {
        g_free(key);
        g_free(fields);
        return row;
    }
    row = g_new0(Row, 1);
    row->key = key;
    row->fields = fields;
    g_hash_table_insert(rows, row->key, row);
    return row;
}

/* A row that its own fields tell apart. */
static Row *
row_of_texts(GHashTable *rows, const char *const *texts, guint n)
{
    GString *fields = g_string_new(NULL);
    put_texts(fields, texts, 1, NAME_MAX_BYTES);
    if (n > 1)
        g_string_append_c(fields, ',');
    put_texts(fields, texts + 1, n - 1, TEXT_MAX_BYTES);
    char *digest = row_digest(fields->str);
    return row_of(rows, digest, g_string_free(fields, FALSE));
}

/* ---- components ---- */

static void
components_collect(const Inventory *inventory, GHashTable *rows)
{
    for (guint i = 0; i < inventory->components->len; i++) {
        const Component *component = g_ptr_array_index(inventory->components, i);
        const char *upstream =
            component->upstream_name != NULL ? component->upstream_name : component->source_name;
        const char *const texts[] = {
            component->name,         component->version, component->version_range,
            component->type,         component->purl,    component->licence,
            component->manufacturer, upstream,           component->upstream_version};
        Row *row = row_of_texts(rows, texts, G_N_ELEMENTS(texts));
        row->strength = MAX(row->strength, component->confidence);
        row->count++;
    }
}

static void
component_write(GString *out, const Row *row)
{
    g_string_append_printf(out, "\"%s\",%s,%d.%02d,%u", row->key, row->fields,
                           (int)(row->strength + 0.005), (int)(row->strength * 100 + 0.5) % 100,
                           row->count);
}

/* ---- suppliers ---- */

static void
attributions_collect(const GPtrArray *attributions, const char *subject, bool whole,
                     GHashTable *rows)
{
    for (guint i = 0; i < attributions->len; i++) {
        const Attribution *attribution = g_ptr_array_index(attributions, i);
        GString *fields = g_string_new(NULL);
        const char *const texts[] = {attribution->supplier, role_name(attribution->role)};
        put_texts(fields, texts, G_N_ELEMENTS(texts), NAME_MAX_BYTES);
        g_string_append_printf(fields, ",%d", whole);
        char *key = g_strdup(fields->str);
        Row *row = row_of(rows, key, g_string_free(fields, FALSE));
        double strength = confidence_shown(attribution->confidence);
        if (row->subject == NULL || strength > row->strength) {
            g_free(row->subject);
            row->subject = clip(subject, NAME_MAX_BYTES);
            row->strength = strength;
        }
        row->count++;
    }
}

static void
suppliers_collect(const Inventory *inventory, GHashTable *rows)
{
    attributions_collect(inventory->attributions, "", true, rows);
    for (guint i = 0; i < inventory->components->len; i++) {
        const Component *component = g_ptr_array_index(inventory->components, i);
        attributions_collect(component->attributions, component->name, false, rows);
    }
}

static void
supplier_write(GString *out, const Row *row)
{
    const char *const subject[] = {row->subject};
    g_string_append_printf(out, "%s,%d.%02d,%u,", row->fields, (int)(row->strength + 0.005),
                           (int)(row->strength * 100 + 0.5) % 100, row->count);
    put_texts(out, subject, 1, NAME_MAX_BYTES);
}

/* ---- files ---- */

/* "!/squashfs@0x160000/bin/busybox": "/bin/busybox"; a container itself: "squashfs@0x160000". */
static const char *
inner_path(const char *path)
{
    const char *inner = path;
    for (const char *mark; (mark = strstr(inner, "!/")) != NULL;)
        inner = mark + 2;
    const char *slash = inner != path ? strchr(inner, '/') : NULL;
    return slash != NULL ? slash : inner;
}

static void
files_collect(const Inventory *inventory, GHashTable *rows)
{
    const GPtrArray *nodes = inventory->record->nodes;
    for (guint i = 0; i < nodes->len; i++) {
        const RecordNode *node = g_ptr_array_index(nodes, i);
        if (node->sha256[0] == '\0' || node->size == 0 || node->kind == NODE_GAP)
            continue;
        const char *const texts[] = {node->sha256, inner_path(node->path)};
        row_of_texts(rows, texts, G_N_ELEMENTS(texts))->strength = (double)node->size;
    }
}

static void
file_write(GString *out, const Row *row)
{
    g_string_append_printf(out, "\"%s\",%s,%" G_GUINT64_FORMAT, row->key, row->fields,
                           (guint64)row->strength);
}

/* ---- certificates ---- */

static void
certificates_collect(const Inventory *inventory, GHashTable *rows)
{
    const GPtrArray *evidence = record_evidence_of(inventory->record, "certificate");
    for (guint i = 0; i < evidence->len; i++) {
        const RecordEvidence *piece = g_ptr_array_index(evidence, i);
        const char *const texts[] = {
            record_evidence_get(piece, "sha256"), record_evidence_get(piece, "subject"),
            record_evidence_get(piece, "issuer"), record_evidence_get(piece, "not-before"),
            record_evidence_get(piece, "not-after")};
        if (texts[0] != NULL)
            row_of_texts(rows, texts, G_N_ELEMENTS(texts));
    }
}

static void
certificate_write(GString *out, const Row *row)
{
    g_string_append_printf(out, "\"%s\",%s", row->key, row->fields);
}

/* ---- all tables ---- */

static const struct {
    void (*collect)(const Inventory *inventory, GHashTable *rows);
    void (*write)(GString *out, const Row *row);
    const char *types; /* of the fields of a row: s text, r real, i integer */
} TABLES[INDEX_COUNT] = {
    [INDEX_COMPONENTS] = {components_collect, component_write, "ssssssssssri"},
    [INDEX_SUPPLIERS] = {suppliers_collect, supplier_write, "ssiris"},
    [INDEX_FILES] = {files_collect, file_write, "sssi"},
    [INDEX_CERTIFICATES] = {certificates_collect, certificate_write, "ssssss"},
};

static gint
row_compare(gconstpointer a, gconstpointer b)
{
    return strcmp((*(Row *const *)a)->key, (*(Row *const *)b)->key);
}

char *
index_rows(const Inventory *inventory, IndexTable table)
{
    g_autoptr(GHashTable) rows = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, row_free);
    g_autoptr(GPtrArray) sorted = g_ptr_array_new();
    GHashTableIter iter;
    gpointer row;
    TABLES[table].collect(inventory, rows);
    g_hash_table_iter_init(&iter, rows);
    while (g_hash_table_iter_next(&iter, NULL, &row))
        g_ptr_array_add(sorted, row);
    g_ptr_array_sort(sorted, row_compare);
    GString *out = g_string_new("[");
    for (guint i = 0; i < sorted->len; i++) {
        g_string_append(out, i > 0 ? ",[" : "[");
        TABLES[table].write(out, g_ptr_array_index(sorted, i));
        g_string_append_c(out, ']');
    }
    g_string_append_c(out, ']');
    return g_string_free(out, FALSE);
}

static bool
row_valid(const json_t *row, const char *types)
{
    if (!json_is_array(row) || json_array_size(row) != strlen(types))
        return false;
    for (gsize i = 0; types[i] != '\0'; i++) {
        const json_t *field = json_array_get(row, i);
        gsize length = json_string_length(field);
        if (types[i] == 's' ? !json_is_string(field) || length > TEXT_MAX_BYTES ||
                                  strlen(json_string_value(field)) != length
                            : (types[i] == 'i' ? !json_is_integer(field) : !json_is_number(field)))
            return false;
    }
    return true;
}

bool
index_rows_valid(IndexTable table, const char *text)
{
    json_t *rows = json_loads(text, JSON_REJECT_DUPLICATES, NULL), *row;
    size_t i;
    bool ok = json_is_array(rows);
    json_array_foreach(rows, i, row) ok = ok && row_valid(row, TABLES[table].types);
    json_decref(rows);
    return ok;
}
