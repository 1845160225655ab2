/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Makes, writes and reads results. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "store/result.h"

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/digest.h"
#include "base/error.h"
#include "memo/memo.h"
#include "report/attribution.h"
#include "report/record.h"
#include "store/index.h"
#include "store/pack.h"
#include "store/result-private.h"
#include "worker/record-read.h"

#ifndef PACKAGE_VERSION
#define PACKAGE_VERSION "0.1.0"
#endif

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

void
result_set(char **to, const char *text)
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
    result_set(&result->basis, inventory->basis);
    result_set(&result->built, inventory->built);
    result_set(&result->vendor, inventory->vendor);
    result_set(&result->model, inventory->model);
    result_set(&result->version, inventory->version);
    result_set(&result->os_name, inventory->os_name);
    result_set(&result->os_version, inventory->os_version);
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
    result_set(&result->rules, record->rules_digest);
    result_set(&result->options, options);
    result_set(&result->program, result_program());
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

bool
result_refuse(const StoreResult *result, const char *why, GError **error)
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
        result_refuse(result, "the record is not that of its digest", error);
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
        result_refuse(result, "the record is of another image", error);
        return NULL;
    }
    return g_steal_pointer(&record);
}
