/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Results as lines of JSON, and on their way from one process to another. */
#include <jansson.h>
#include <string.h>

#include "base/error.h"
#include "base/json.h"
#include "store/index.h"
#include "store/result-private.h"

/* ---- the fields ---- */

typedef struct {
    const char *name;
    gsize offset;
} Field;

#define FIELD(name, member)                                                                        \
    {                                                                                              \
        name, G_STRUCT_OFFSET(StoreResult, member)                                                 \
    }
static const Field TEXTS[] = {
    FIELD("rules", rules),       FIELD("options", options), FIELD("program", program),
    FIELD("built", built),       FIELD("vendor", vendor),   FIELD("model", model),
    FIELD("version", version),   FIELD("os-name", os_name), FIELD("os-version", os_version),
    FIELD("problems", problems), FIELD("basis", basis),
};
static const Field NUMBERS[] = {
    FIELD("size", size),
    FIELD("understood", coverage.understood),
    FIELD("padding", coverage.padding),
    FIELD("unknown", coverage.unknown),
    FIELD("high-entropy", coverage.high_entropy),
    FIELD("record-size", record_size),
    FIELD("attribution-size", attribution_size),
    FIELD("marks-size", marks_size),
    FIELD("recalled", recalled),
};
static const Field DIGESTS[] = {FIELD("key", key), FIELD("image", image),
                                FIELD("record-sha256", record_sha256)};
static const char *const INDEX_NAMES[INDEX_COUNT] = {"components", "suppliers", "files",
                                                     "certificates"};

/* ---- as a line ---- */

static void
write_packed(JsonWriter *json, const char *key, GBytes *bytes)
{
    gsize size;
    const guchar *data = g_bytes_get_data(bytes, &size);
    g_autofree char *text = g_base64_encode(data, size);
    json_field_string(json, key, text);
}

void
result_write(const StoreResult *result, GString *out)
{
    g_autoptr(JsonWriter) json = json_writer_new(out, JSON_STYLE_COMPACT);
    const char *base = (const char *)result;
    json_begin_object(json);
    json_field_string(json, "schema", RESULT_SCHEMA);
    for (gsize i = 0; i < G_N_ELEMENTS(DIGESTS); i++)
        json_field_string(json, DIGESTS[i].name, base + DIGESTS[i].offset);
    for (gsize i = 0; i < G_N_ELEMENTS(TEXTS); i++)
        json_field_string(json, TEXTS[i].name, *(char *const *)(base + TEXTS[i].offset));
    for (gsize i = 0; i < G_N_ELEMENTS(NUMBERS); i++)
        json_field_uint(json, NUMBERS[i].name, *(const guint64 *)(base + NUMBERS[i].offset));
    json_field_bool(json, "complete", result->complete);
    json_field_bool(json, "incomplete", result->incomplete);
    json_field_uint(json, "component-count", result->n_components);
    json_field_uint(json, "problem-count", result->n_problems);
    json_field_double(json, "seconds", result->seconds, 3);
    json_field_int(json, "stored-at", result->stored_at);
    write_packed(json, "record", result->record);
    write_packed(json, "attribution", result->attribution);
    if (result->marks)
        write_packed(json, "marks", result->marks);
    if (result->disputed)
        json_field_bool(json, "disputed", true);
    json_field_object(json, "index");
    for (guint i = 0; i < INDEX_COUNT; i++)
        json_field_string(json, INDEX_NAMES[i], result->index[i]);
    json_end_object(json);
    json_end_object(json);
    json_writer_finish(json, NULL);
}

static const char *
text_of(const json_t *root, const char *key)
{
    const char *text = json_string_value(json_object_get(root, key));
    return text != NULL ? text : "";
}

static GBytes *
read_packed(const json_t *root, const char *key)
{
    gsize size;
    guchar *bytes = g_base64_decode(text_of(root, key), &size);
    return g_bytes_new_take(bytes, size);
}

static bool
is_hex_digest(const char *text)
{
    return strlen(text) == 64 && strspn(text, "0123456789abcdef") == 64;
}

static bool
fields_read(StoreResult *result, const json_t *root)
{
    char *base = (char *)result;
    json_int_t value;
    for (gsize i = 0; i < G_N_ELEMENTS(DIGESTS); i++) {
        const char *digest = text_of(root, DIGESTS[i].name);
        if (!is_hex_digest(digest))
            return false;
        g_strlcpy(base + DIGESTS[i].offset, digest, 65);
    }
    for (gsize i = 0; i < G_N_ELEMENTS(TEXTS); i++)
        result_set((char **)(base + TEXTS[i].offset), text_of(root, TEXTS[i].name));
    for (gsize i = 0; i < G_N_ELEMENTS(NUMBERS); i++) {
        if ((value = json_integer_value(json_object_get(root, NUMBERS[i].name))) < 0)
            return false;
        *(guint64 *)(base + NUMBERS[i].offset) = (guint64)value;
    }
    result->complete = json_is_true(json_object_get(root, "complete"));
    result->incomplete = json_is_true(json_object_get(root, "incomplete"));
    value = json_integer_value(json_object_get(root, "component-count"));
    result->n_components = (guint)CLAMP(value, 0, G_MAXINT32);
    value = json_integer_value(json_object_get(root, "problem-count"));
    result->n_problems = (guint)CLAMP(value, 0, G_MAXINT32);
    result->seconds = json_number_value(json_object_get(root, "seconds"));
    result->stored_at = json_integer_value(json_object_get(root, "stored-at"));
    result->coverage.total = result->size;
    return true;
}

static bool
index_read(StoreResult *result, const json_t *root)
{
    const json_t *index = json_object_get(root, "index");
    for (guint i = 0; i < INDEX_COUNT; i++) {
        result_set(&result->index[i], text_of(index, INDEX_NAMES[i]));
        if (!index_rows_valid((IndexTable)i, result->index[i]))
            return false;
    }
    return true;
}

/* Whether what the line says of itself is so. */
static bool
result_check(const StoreResult *result, GError **error)
{
    char key[65];
    result_key(result->image, result->program, result->rules, result->options, key);
    if (strcmp(key, result->key) != 0)
        return result_refuse(result, "the key is not that of the image and the rules", error);
    g_autofree char *record = result_record(result, error);
    g_autofree char *attribution = record != NULL ? result_attribution(result, error) : NULL;
    if (attribution == NULL)
        return false;
    const char *end = strchr(record, '\n');
    json_t *head = end != NULL ? json_loadb(record, (gsize)(end - record), 0, NULL) : NULL;
    bool same = strcmp(text_of(head, "t"), "record") == 0 &&
                strcmp(text_of(head, "sha256"), result->image) == 0 &&
                strcmp(text_of(head, "rules"), result->rules) == 0;
    json_decref(head);
    return same || result_refuse(result, "the record is of another image or other rules", error);
}

StoreResult *
result_parse(const char *line, gsize size, GError **error)
{
    json_error_t why;
    json_t *root = json_loadb(line, size, JSON_REJECT_DUPLICATES, &why);
    g_autoptr(StoreResult) result = g_new0(StoreResult, 1);
    bool ok = root != NULL && strcmp(text_of(root, "schema"), RESULT_SCHEMA) == 0 &&
              fields_read(result, root) && index_read(result, root);
    if (ok) {
        result->record = read_packed(root, "record");
        result->attribution = read_packed(root, "attribution");
        result->marks = result->marks_size > 0 ? read_packed(root, "marks") : NULL;
        result->disputed = json_is_true(json_object_get(root, "disputed"));
    } else {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "not a stored result%s%s",
                    root == NULL ? ": " : "", root == NULL ? why.text : "");
    }
    json_decref(root);
    return ok && result_check(result, error) ? g_steal_pointer(&result) : NULL;
}

/* ---- carried ---- */

/* Digests, texts and rows of the index; what is packed; numbers; the rest. */
#define CARRIED "(aayaayat(bbbuudx))"

static GVariant *
carried_blobs(const StoreResult *result)
{
    GVariantBuilder blobs;
    GBytes *const all[] = {result->record, result->attribution, result->marks};
    g_variant_builder_init(&blobs, G_VARIANT_TYPE("aay"));
    for (gsize i = 0; i < G_N_ELEMENTS(all) && all[i]; i++) {
        gsize size;
        const void *data = g_bytes_get_data(all[i], &size);
        g_variant_builder_add_value(&blobs,
                                    g_variant_new_fixed_array(G_VARIANT_TYPE_BYTE, data, size, 1));
    }
    return g_variant_builder_end(&blobs);
}

void
result_carry(const StoreResult *result, GString *out)
{
    GVariantBuilder texts, numbers;
    const char *base = (const char *)result;
    g_variant_builder_init(&texts, G_VARIANT_TYPE("aay"));
    g_variant_builder_init(&numbers, G_VARIANT_TYPE("at"));
    for (gsize i = 0; i < G_N_ELEMENTS(DIGESTS); i++)
        g_variant_builder_add(&texts, "^ay", base + DIGESTS[i].offset);
    for (gsize i = 0; i < G_N_ELEMENTS(TEXTS); i++)
        g_variant_builder_add(&texts, "^ay", *(char *const *)(base + TEXTS[i].offset));
    for (guint i = 0; i < INDEX_COUNT; i++)
        g_variant_builder_add(&texts, "^ay", result->index[i]);
    for (gsize i = 0; i < G_N_ELEMENTS(NUMBERS); i++)
        g_variant_builder_add(&numbers, "t", *(const guint64 *)(base + NUMBERS[i].offset));
    g_autoptr(GVariant) carried = g_variant_ref_sink(g_variant_new(
        "(@aay@aay@at(bbbuudx))", g_variant_builder_end(&texts), carried_blobs(result),
        g_variant_builder_end(&numbers), result->complete, result->incomplete, result->disputed,
        result->n_components, result->n_problems, result->seconds, result->stored_at));
    g_string_append_len(out, g_variant_get_data(carried), (gssize)g_variant_get_size(carried));
}

/* The next of an iteration, or NULL. */
static GBytes *
carried_blob(GVariantIter *blobs)
{
    g_autoptr(GVariant) blob = g_variant_iter_next_value(blobs);
    return blob ? g_variant_get_data_as_bytes(blob) : NULL;
}

StoreResult *
result_carried(const char *data, gsize size)
{
    g_autoptr(GBytes) bytes = g_bytes_new(data, size);
    g_autoptr(GVariant) carried =
        g_variant_ref_sink(g_variant_new_from_bytes(G_VARIANT_TYPE(CARRIED), bytes, FALSE));
    g_autoptr(GVariantIter) texts = NULL, blobs = NULL, numbers = NULL;
    gboolean complete, incomplete, disputed;
    char key[65];
    g_autoptr(StoreResult) result = g_new0(StoreResult, 1);
    char *base = (char *)result;
    g_variant_get(carried, "(aayaayat(bbbuudx))", &texts, &blobs, &numbers, &complete, &incomplete,
                  &disputed, &result->n_components, &result->n_problems, &result->seconds,
                  &result->stored_at);
    if (g_variant_iter_n_children(texts) !=
            G_N_ELEMENTS(DIGESTS) + G_N_ELEMENTS(TEXTS) + INDEX_COUNT ||
        g_variant_iter_n_children(numbers) != G_N_ELEMENTS(NUMBERS) ||
        g_variant_iter_n_children(blobs) < 2)
        return NULL;
    const char *text;
    for (gsize i = 0; i < G_N_ELEMENTS(DIGESTS) && g_variant_iter_next(texts, "^&ay", &text); i++)
        g_strlcpy(base + DIGESTS[i].offset, text, 65);
    for (gsize i = 0; i < G_N_ELEMENTS(TEXTS) && g_variant_iter_next(texts, "^&ay", &text); i++)
        result_set((char **)(base + TEXTS[i].offset), text);
    for (guint i = 0; i < INDEX_COUNT && g_variant_iter_next(texts, "^&ay", &text); i++)
        result_set(&result->index[i], text);
    for (gsize i = 0; i < G_N_ELEMENTS(NUMBERS); i++)
        g_variant_iter_next(numbers, "t", (guint64 *)(base + NUMBERS[i].offset));
    result->record = carried_blob(blobs);
    result->attribution = carried_blob(blobs);
    result->marks = carried_blob(blobs);
    result->complete = complete;
    result->incomplete = incomplete;
    result->disputed = disputed;
    result->coverage.total = result->size;
    result_key(result->image, result->program, result->rules, result->options, key);
    return strcmp(key, result->key) == 0 ? g_steal_pointer(&result) : NULL;
}
