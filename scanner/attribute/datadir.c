/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads a folder of JSON data files of one schema, or its compiled form, and gives typed access to
 * their fields. */
#include "attribute/datadir.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "base/digest.h"
#include "base/error.h"
#include "base/folder.h"

/* The compiled form: the words of an object that holds all files by their ids. */
#define COMPILED_KIND "data 2"

void
datadir_free(DataDir *dir)
{
    if (dir == NULL) {
        return;
    }
    g_array_unref(dir->files);
    compiled_free(dir->compiled);
    g_clear_pointer(&dir->made, g_array_unref);
    arena_free(dir->arena);
    g_free(dir->stamp);
    g_free(dir->digest);
    g_free(dir);
}

static bool fail(GError **error, const char *id, const char *format, va_list args)
    G_GNUC_PRINTF(3, 0);

static bool
fail(GError **error, const char *id, const char *format, va_list args)
{
    g_autofree char *what = g_strdup_vprintf(format, args);
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "%s.json: %s", id, what);
    return false;
}

bool
datadir_fail(GError **error, const DataFile *file, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fail(error, file->id, format, args);
    va_end(args);
    return false;
}

/* --- The files --- */

static bool
is_data_file(const char *name)
{
    return g_str_has_suffix(name, ".json") && name[0] != '.';
}

static gsize
id_length(const char *name)
{
    return strlen(name) - strlen(".json");
}

/* By the bytes of the ids. */
static gint
name_compare(gconstpointer a, gconstpointer b)
{
    const char *x = *(char *const *)a, *y = *(char *const *)b;
    const gsize x_length = id_length(x), y_length = id_length(y);
    const int order = memcmp(x, y, MIN(x_length, y_length));
    return order != 0 ? order : (x_length > y_length) - (x_length < y_length);
}

static bool
add_to_digest(const char *name, const char *content, gsize size, void *user, GError **error)
{
    char length[24];
    (void)error;
    g_snprintf(length, sizeof length, "%" G_GSIZE_FORMAT, size);
    digest_add_string(user, name);
    digest_add_string(user, length);
    digest_add(user, content, size);
    return true;
}

/* What is made of the files' contents. */
typedef struct {
    const char *schema;
    json_t *all; /* object: id -> content */
    Digest *digest;
} Parse;

static bool parse_fail(GError **error, const char *id, const char *format, ...) G_GNUC_PRINTF(3, 4);

static bool
parse_fail(GError **error, const char *id, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fail(error, id, format, args);
    va_end(args);
    return false;
}

static bool
file_parse(const char *name, const char *content, gsize size, void *user, GError **error)
{
    Parse *parse = user;
    g_autofree char *id = g_strndup(name, id_length(name));
    json_error_t cause;
    json_t *root = json_loadb(content, size, JSON_REJECT_DUPLICATES, &cause);
    add_to_digest(name, content, size, parse->digest, NULL);
    if (root == NULL) {
        return parse_fail(error, id, "line %d: %s", cause.line, cause.text);
    }
    json_object_set_new_nocheck(parse->all, id, root);
    if (!json_is_object(root)) {
        return parse_fail(error, id, "is not an object");
    }
    if (g_strcmp0(json_string_value(json_object_get(root, "schema")), parse->schema) != 0) {
        return parse_fail(error, id, "\"schema\" is not \"%s\"", parse->schema);
    }
    if (g_strcmp0(json_string_value(json_object_get(root, "id")), id) != 0) {
        return parse_fail(error, id, "\"id\" is not the file's name");
    }
    return true;
}

/* Reads the files anew: the digest is that of what was parsed. */
static bool
sources_load(DataDir *dir, const char *path, const GPtrArray *names, const char *schema,
             GError **error)
{
    Parse parse = {.schema = schema, .all = json_object(), .digest = digest_new()};
    bool ok = folder_read(path, names, file_parse, &parse, error);
    if (ok) {
        g_autoptr(DataWriter) writer = data_writer_new();
        data_writer_add(writer, parse.all);
        dir->made = data_writer_end(writer);
        dir->digest = digest_end(parse.digest);
    }
    digest_free(parse.digest);
    json_decref(parse.all);
    return ok;
}

/* --- The compiled form --- */

/* Finds their stamp. False if there is no compiled form of these sources. */
static bool
compiled_load(DataDir *dir, const char *compiled_path, const char *path, const GPtrArray *names)
{
    CompiledFolder folder = {path, names, add_to_digest, NULL};
    dir->compiled = compiled_open(compiled_path, COMPILED_KIND, &folder);
    dir->stamp = folder.stamp;
    if (dir->compiled == NULL) {
        return false;
    }
    dir->digest = g_strdup(compiled_digest(dir->compiled));
    return true;
}

/* The words, and their number of bytes. */
static const guint32 *
words_of(const DataDir *dir, gsize *ret_size)
{
    if (dir->compiled == NULL) {
        *ret_size = (gsize)dir->made->len * sizeof(guint32);
        return (const guint32 *)(const void *)dir->made->data;
    }
    return (const guint32 *)(const void *)compiled_body(dir->compiled, ret_size);
}

bool
datadir_save(const DataDir *dir, const char *path, GError **error)
{
    gsize size;
    const guint32 *words = words_of(dir, &size);
    const CompiledSources sources = {dir->stamp, dir->digest};
    return compiled_write(path, COMPILED_KIND, &sources, words, size, error);
}

/* --- Both --- */

static bool
load(DataDir *dir, const char *path, const char *schema, const char *compiled, GError **error)
{
    g_autoptr(GPtrArray) names = folder_names(path, is_data_file, name_compare, error);
    if (names == NULL) {
        return false;
    }
    return compiled_load(dir, compiled, path, names) ||
           sources_load(dir, path, names, schema, error);
}

DataDir *
datadir_read(const char *path, const char *schema, const char *compiled, GError **error)
{
    g_autoptr(DataDir) dir = g_new0(DataDir, 1);
    g_autoptr(GError) cause = NULL;
    dir->files = g_array_new(FALSE, FALSE, sizeof(DataFile));
    dir->arena = arena_new();
    if (!load(dir, path, schema, compiled, &cause)) {
        if (cause->domain == NETBOM_ERROR) {
            g_propagate_error(error, g_steal_pointer(&cause));
        } else {
            g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "%s", cause->message);
        }
        return NULL;
    }
    gsize size;
    const DataNode all = {words_of(dir, &size), 0};
    g_array_set_size(dir->files, data_node_count(all));
    for (guint i = 0; i < dir->files->len; i++) {
        DataFile *file = &g_array_index(dir->files, DataFile, i);
        file->root = data_node_member(all, i, &file->id);
        file->arena = dir->arena;
    }
    return g_steal_pointer(&dir);
}

/* --- Fields --- */

bool
datadir_text(const DataFile *file, DataNode object, const char *key, bool required,
             const char **ret_text, GError **error)
{
    const DataNode value = data_node_get(object, key);
    if (data_node_type(value) == DATA_ABSENT) {
        return required ? datadir_fail(error, file, "\"%s\" is missing", key) : true;
    }
    const char *text = data_node_text(value);
    if (text == NULL || *text == '\0') {
        return datadir_fail(error, file, "\"%s\" is not a text", key);
    }
    *ret_text = text;
    return true;
}

bool
datadir_texts(const DataFile *file, DataNode object, const char *key, GStrv *ret_texts,
              GError **error)
{
    bool ok = true;
    const DataNode array = datadir_array(file, object, key, &ok, error);
    if (data_node_type(array) == DATA_ABSENT) {
        return ok;
    }
    const guint n = data_node_count(array);
    GStrv texts = arena_new_array(file->arena, char *, n + 1);
    for (guint i = 0; i < n; i++) {
        texts[i] = (char *)(guintptr)data_node_text(data_node_item(array, i));
        if (texts[i] == NULL || *texts[i] == '\0') {
            return datadir_fail(error, file, "\"%s\" holds something that is not a text", key);
        }
    }
    *ret_texts = texts;
    return true;
}

bool
datadir_flag(const DataFile *file, DataNode object, const char *key, bool *ret_flag, GError **error)
{
    const DataNode value = data_node_get(object, key);
    if (data_node_type(value) == DATA_ABSENT) {
        return true;
    }
    if (data_node_type(value) != DATA_TRUTH) {
        return datadir_fail(error, file, "\"%s\" is neither true nor false", key);
    }
    *ret_flag = data_node_is_true(value);
    return true;
}

bool
datadir_date(const DataFile *file, DataNode object, const char *key, PartialDate *ret_date,
             GError **error)
{
    const DataNode value = data_node_get(object, key);
    if (data_node_type(value) == DATA_ABSENT) {
        return true;
    }
    if (!date_parse(data_node_text(value), ret_date)) {
        return datadir_fail(error, file,
                            "\"%s\" is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD", key);
    }
    return true;
}

/* A field that is absent or of this type. */
static DataNode
typed_field(const DataFile *file, DataNode object, const char *key, DataType type, bool *ret_ok,
            GError **error)
{
    const DataNode value = data_node_get(object, key);
    if (data_node_type(value) == DATA_ABSENT || data_node_type(value) == type) {
        return value;
    }
    *ret_ok = datadir_fail(error, file, "\"%s\" is not an %s", key,
                           type == DATA_ARRAY ? "array" : "object");
    return (DataNode){NULL, 0};
}

DataNode
datadir_array(const DataFile *file, DataNode object, const char *key, bool *ret_ok, GError **error)
{
    return typed_field(file, object, key, DATA_ARRAY, ret_ok, error);
}

DataNode
datadir_object(const DataFile *file, DataNode object, const char *key, bool *ret_ok, GError **error)
{
    return typed_field(file, object, key, DATA_OBJECT, ret_ok, error);
}
