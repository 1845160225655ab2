/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads a folder of JSON data files of one schema and gives typed access to their fields. */
#include "attribute/datadir.h"

#include <string.h>

#include "base/digest.h"
#include "base/error.h"

static void
data_file_free(gpointer data)
{
    DataFile *file = data;
    g_free(file->id);
    json_decref(file->root);
    g_free(file);
}

void
datadir_free(DataDir *dir)
{
    if (dir == NULL) {
        return;
    }
    g_ptr_array_unref(dir->files);
    g_free(dir->digest);
    g_free(dir);
}

bool
datadir_fail(GError **error, const char *file, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    g_autofree char *what = g_strdup_vprintf(format, args);
    va_end(args);
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "%s.json: %s", file, what);
    return false;
}

static int
id_compare(gconstpointer a, gconstpointer b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The ids of all files, in byte order. */
static GPtrArray *
ids_read(const char *path, GError **error)
{
    g_autoptr(GError) cause = NULL;
    g_autoptr(GDir) dir = g_dir_open(path, 0, &cause);
    if (dir == NULL) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "%s", cause->message);
        return NULL;
    }
    GPtrArray *ids = g_ptr_array_new_with_free_func(g_free);
    const char *name;
    while ((name = g_dir_read_name(dir)) != NULL) {
        if (g_str_has_suffix(name, ".json") && name[0] != '.') {
            g_ptr_array_add(ids, g_strndup(name, strlen(name) - strlen(".json")));
        }
    }
    g_ptr_array_sort(ids, id_compare);
    return ids;
}

static bool
file_parse(DataDir *dir, const char *id, const char *content, gsize size, const char *schema,
           GError **error)
{
    DataFile *file = g_new0(DataFile, 1);
    file->id = g_strdup(id);
    g_ptr_array_add(dir->files, file);

    json_error_t cause;
    file->root = json_loadb(content, size, JSON_REJECT_DUPLICATES, &cause);
    if (file->root == NULL) {
        return datadir_fail(error, file->id, "line %d: %s", cause.line, cause.text);
    }
    if (!json_is_object(file->root)) {
        return datadir_fail(error, file->id, "is not an object");
    }
    if (g_strcmp0(json_string_value(json_object_get(file->root, "schema")), schema) != 0) {
        return datadir_fail(error, file->id, "\"schema\" is not \"%s\"", schema);
    }
    if (g_strcmp0(json_string_value(json_object_get(file->root, "id")), file->id) != 0) {
        return datadir_fail(error, file->id, "\"id\" is not the file's name");
    }
    return true;
}

DataDir *
datadir_read(const char *path, const char *schema, GError **error)
{
    g_autoptr(GPtrArray) ids = ids_read(path, error);
    if (ids == NULL) {
        return NULL;
    }
    g_autoptr(DataDir) dir = g_new0(DataDir, 1);
    dir->files = g_ptr_array_new_with_free_func(data_file_free);
    g_autoptr(Digest) sum = digest_new();

    for (guint i = 0; i < ids->len; i++) {
        const char *id = g_ptr_array_index(ids, i);
        g_autofree char *name = g_strconcat(id, ".json", NULL);
        g_autofree char *full = g_build_filename(path, name, NULL);
        g_autofree char *content = NULL;
        gsize size = 0;
        g_autoptr(GError) cause = NULL;
        if (!g_file_get_contents(full, &content, &size, &cause)) {
            g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "%s", cause->message);
            return NULL;
        }
        g_autofree char *length = g_strdup_printf("%" G_GSIZE_FORMAT, size);
        digest_add_string(sum, name);
        digest_add_string(sum, length);
        digest_add(sum, content, size);
        if (!file_parse(dir, id, content, size, schema, error)) {
            return NULL;
        }
    }
    dir->digest = digest_end(sum);
    return g_steal_pointer(&dir);
}

/* The field, or NULL where it is absent or null. */
static const json_t *
field(const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    return json_is_null(value) ? NULL : value;
}

bool
datadir_text(const char *file, const json_t *object, const char *key, bool required,
             char **ret_text, GError **error)
{
    const json_t *value = field(object, key);
    if (value == NULL) {
        return required ? datadir_fail(error, file, "\"%s\" is missing", key) : true;
    }
    if (!json_is_string(value) || json_string_length(value) == 0) {
        return datadir_fail(error, file, "\"%s\" is not a text", key);
    }
    *ret_text = g_strdup(json_string_value(value));
    return true;
}

bool
datadir_texts(const char *file, const json_t *object, const char *key, GStrv *ret_texts,
              GError **error)
{
    bool ok = true;
    const json_t *array = datadir_array(file, object, key, &ok, error);
    if (array == NULL) {
        return ok;
    }
    g_autoptr(GStrvBuilder) builder = g_strv_builder_new();
    for (size_t i = 0; i < json_array_size(array); i++) {
        const json_t *value = json_array_get(array, i);
        if (!json_is_string(value) || json_string_length(value) == 0) {
            return datadir_fail(error, file, "\"%s\" holds something that is not a text", key);
        }
        g_strv_builder_add(builder, json_string_value(value));
    }
    *ret_texts = g_strv_builder_end(builder);
    return true;
}

bool
datadir_flag(const char *file, const json_t *object, const char *key, bool *ret_flag,
             GError **error)
{
    const json_t *value = field(object, key);
    if (value == NULL) {
        return true;
    }
    if (!json_is_boolean(value)) {
        return datadir_fail(error, file, "\"%s\" is neither true nor false", key);
    }
    *ret_flag = json_is_true(value);
    return true;
}

bool
datadir_date(const char *file, const json_t *object, const char *key, PartialDate *ret_date,
             GError **error)
{
    const json_t *value = field(object, key);
    if (value == NULL) {
        return true;
    }
    if (!date_parse(json_string_value(value), ret_date)) {
        return datadir_fail(error, file,
                            "\"%s\" is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD", key);
    }
    return true;
}

const json_t *
datadir_array(const char *file, const json_t *object, const char *key, bool *ret_ok, GError **error)
{
    const json_t *value = field(object, key);
    if (value != NULL && !json_is_array(value)) {
        *ret_ok = datadir_fail(error, file, "\"%s\" is not an array", key);
        return NULL;
    }
    return value;
}

const json_t *
datadir_object(const char *file, const json_t *object, const char *key, bool *ret_ok,
               GError **error)
{
    const json_t *value = field(object, key);
    if (value != NULL && !json_is_object(value)) {
        *ret_ok = datadir_fail(error, file, "\"%s\" is not an object", key);
        return NULL;
    }
    return value;
}
