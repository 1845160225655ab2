/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Makes, writes and reads results. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "store/result.h"

#include <jansson.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/digest.h"
#include "base/error.h"
#include "base/json.h"
#include "memo/memo.h"
#include "report/attribution.h"
#include "report/record.h"
#include "store/index.h"
#include "store/pack.h"
#include "worker/record-read.h"

#ifndef PACKAGE_VERSION
#define PACKAGE_VERSION "0.1.0"
#endif

#define RESULT_SCHEMA "netbom-result/1"

/* ---- the key ---- */

const char *
result_program(void)
{
    return "netbom " PACKAGE_VERSION;
}

static char *
file_digest(const char *path, GError **error)
{
    g_autofree char *content = NULL;
    gsize size;
    if (!g_file_get_contents(path, &content, &size, error))
        return NULL;
    return digest_of(content, size);
}

char *
result_options(const Limits *limits, char *const *plugin_paths, DigestSet digests, GError **error)
{
    Limits usual;
    limits_init(&usual);
    g_autoptr(GString) text = g_string_new(NULL);
    for (guint i = 0; i < LIMIT_COUNT; i++)
        if (limits->value[i] != usual.value[i])
            g_string_append_printf(text, "limit-%u=%" G_GUINT64_FORMAT " ", i, limits->value[i]);
    if (digests != 0)
        g_string_append_printf(text, "digests=%d ", (int)digests);
    for (; plugin_paths != NULL && *plugin_paths != NULL; plugin_paths++) {
        g_autofree char *digest = file_digest(*plugin_paths, error);
        if (digest == NULL)
            return NULL;
        g_string_append_printf(text, "plugin=%s ", digest);
    }
    if (text->len > 0)
        g_string_truncate(text, text->len - 1);
    return g_strdup(text->str);
}

void
result_key(const char *image_sha256, const char *program, const char *rules_digest,
           const char *options, char ret_key[65])
{
    const char *const parts[] = {RESULT_SCHEMA, image_sha256, program, rules_digest, options};
    g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
    for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
        g_checksum_update(sum, (const guchar *)parts[i], (gssize)strlen(parts[i]) + 1);
    g_strlcpy(ret_key, g_checksum_get_string(sum), 65);
}

void
result_free(StoreResult *result)
{
    if (result == NULL)
        return;
    char *const texts[] = {result->rules,      result->options,  result->program, result->built,
                           result->vendor,     result->model,    result->version, result->os_name,
                           result->os_version, result->problems, result->basis};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
        g_free(texts[i]);
    for (guint i = 0; i < INDEX_COUNT; i++)
        g_free(result->index[i]);
    g_clear_pointer(&result->record, g_bytes_unref);
    g_clear_pointer(&result->attribution, g_bytes_unref);
    g_clear_pointer(&result->marks, g_bytes_unref);
    g_free(result);
}

/* ---- from a scan ---- */

static void
set(char **to, const char *text)
{
    g_free(*to);
    *to = g_strdup(text != NULL ? text : "");
}

static gint
text_compare(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static char *
problem_kinds(const ScanRecord *record)
{
    g_autoptr(GPtrArray) kinds = g_ptr_array_new();
    GString *text = g_string_new(NULL);
    for (guint i = 0; i < record->problems->len; i++) {
        const RecordProblem *problem = g_ptr_array_index(record->problems, i);
        if (!g_ptr_array_find_with_equal_func(kinds, problem->kind, g_str_equal, NULL))
            g_ptr_array_add(kinds, (gpointer)problem->kind);
    }
    g_ptr_array_sort(kinds, text_compare);
    for (guint i = 0; i < kinds->len; i++)
        g_string_append_printf(text, "%s%s", i > 0 ? " " : "",
                               (const char *)g_ptr_array_index(kinds, i));
    return g_string_free(text, FALSE);
}

void
result_attribute(StoreResult *result, const Inventory *inventory)
{
    g_autoptr(GString) text = g_string_new(NULL);
    report_attribution_append(inventory, text);
    g_clear_pointer(&result->attribution, g_bytes_unref);
    result->attribution = pack_text(text->str, text->len);
    result->attribution_size = text->len;
    set(&result->basis, inventory->basis);
    set(&result->built, inventory->built);
    set(&result->vendor, inventory->vendor);
    set(&result->model, inventory->model);
    set(&result->version, inventory->version);
    set(&result->os_name, inventory->os_name);
    set(&result->os_version, inventory->os_version);
    result->n_components = inventory->components->len;
    for (guint i = 0; i < INDEX_COUNT; i++) {
        g_free(result->index[i]);
        result->index[i] = index_rows(inventory, (IndexTable)i);
    }
}

/* The lines of the record without a tail, through a file in memory: it is written to descriptors.
 */
static char *
record_text(const Inventory *inventory, gsize *ret_size, GError **error)
{
    Inventory bare = *inventory;
    int fd = memfd_create("record", MFD_CLOEXEC);
    FILE *file = fd >= 0 ? fdopen(fd, "w+") : NULL;
    char *text = NULL;
    bare.basis = NULL; /* no tail */
    if (file == NULL) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_SYSTEM, "no memory for a record");
        return NULL;
    }
    if (report_record(&bare, file, error)) {
        off_t size = lseek(fd, 0, SEEK_END);
        text = size > 0 && size <= (off_t)PACK_MAX ? g_try_malloc((gsize)size) : NULL;
        if (text == NULL || pread(fd, text, (gsize)size, 0) != size) {
            g_clear_pointer(&text, g_free);
            g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_SYSTEM, "a record is too large to store");
        }
        *ret_size = (gsize)size;
    }
    fclose(file);
    return text;
}

StoreResult *
result_new(const Inventory *inventory, const char *options, bool incomplete, double seconds,
           GError **error)
{
    const ScanRecord *record = inventory->record;
    gsize size = 0;
    g_assert(strcmp(record->image_name, RESULT_IMAGE_NAME) == 0);
    g_autofree char *text = record_text(inventory, &size, error);
    if (text == NULL)
        return NULL;
    StoreResult *result = g_new0(StoreResult, 1);
    g_strlcpy(result->image, record->image_sha256, sizeof result->image);
    set(&result->rules, record->rules_digest);
    set(&result->options, options);
    set(&result->program, result_program());
    result_key(result->image, result->program, result->rules, result->options, result->key);
    result->size = record->image_size;
    result->complete = record->complete;
    result->incomplete = incomplete;
    result->coverage = record->coverage;
    result->n_problems = record->problems->len;
    result->problems = problem_kinds(record);
    result->seconds = seconds;
    result->record = pack_text(text, size);
    result->record_size = size;
    g_autofree char *digest = digest_of(text, size);
    g_strlcpy(result->record_sha256, digest, sizeof result->record_sha256);
    result->recalled = record->recalled;
    result->disputed = record->disputed;
    if (record->complete && record->marks->len > 0) {
        g_autofree char *marks = memo_text(record);
        result->marks_size = strlen(marks);
        result->marks = pack_text(marks, result->marks_size);
    }
    result_attribute(result, inventory);
    return result;
}

/* ---- contents ---- */

static bool
refuse(const StoreResult *result, const char *why, GError **error)
{
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "the result %.12s of image %.12s: %s",
                result->key, result->image, why);
    return false;
}

char *
result_record(const StoreResult *result, GError **error)
{
    g_autofree char *text = unpack_text(result->record, result->record_size, error);
    if (text == NULL) {
        g_prefix_error(error, "the record of image %.12s: ", result->image);
        return NULL;
    }
    g_autofree char *digest = digest_of(text, (gsize)result->record_size);
    if (strcmp(digest, result->record_sha256) != 0) {
        refuse(result, "the record is not that of its digest", error);
        return NULL;
    }
    return g_steal_pointer(&text);
}

char *
result_attribution(const StoreResult *result, GError **error)
{
    char *text = unpack_text(result->attribution, result->attribution_size, error);
    if (text == NULL)
        g_prefix_error(error, "the attribution of image %.12s: ", result->image);
    return text;
}

ScanRecord *
result_scan_record(const StoreResult *result, GError **error)
{
    g_autofree char *text = result_record(result, error);
    g_autoptr(ScanRecord) record =
        text != NULL ? scan_record_parse(result->image, text, (gsize)result->record_size, error)
                     : NULL;
    if (record != NULL && strcmp(record->image_sha256, result->image) != 0) {
        refuse(result, "the record is of another image", error);
        return NULL;
    }
    return g_steal_pointer(&record);
}

/* ---- as a line ---- */

/* Texts, whatever stands in them. */
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
        set((char **)(base + TEXTS[i].offset), text_of(root, TEXTS[i].name));
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
        set(&result->index[i], text_of(index, INDEX_NAMES[i]));
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
        return refuse(result, "the key is not that of the image and the rules", error);
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
    return same || refuse(result, "the record is of another image or other rules", error);
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
