/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A folder of JSON data files of one schema: reading, digest, and typed access with errors that
 * name file and field. */
#ifndef NETBOM_ATTRIBUTE_DATADIR_H
#define NETBOM_ATTRIBUTE_DATADIR_H

#include <glib.h>
#include <jansson.h>
#include <stdbool.h>

#include "attribute/date.h"

/* One file: its name without ".json" and its parsed content. */
typedef struct {
    char *id;
    json_t *root;
} DataFile;

typedef struct {
    GPtrArray *files; /* of DataFile, in byte order of their ids */
    char *digest; /* SHA-256 in hex over name, NUL, length as decimal digits, NUL, content of each
                     file in that order */
} DataDir;

/* Reads each "*.json" of a folder. Each must be an object whose "schema" is `schema` and whose "id"
 * is its file name without the suffix. NULL with NETBOM_ERROR_FILE (cannot be read) or
 * NETBOM_ERROR_DATA (names file and fault). */
DataDir *datadir_read(const char *path, const char *schema, GError **error);
void datadir_free(DataDir *dir);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DataDir, datadir_free)

/* Typed fields of an object. Each takes the file's id for the error text. An absent field or a JSON
 * null leaves *ret_x as it was and is an error only where `required`. Texts belong to the caller,
 * arrays of texts are NULL-terminated. */
bool datadir_text(const char *file, const json_t *object, const char *key, bool required,
                  char **ret_text, GError **error);
bool datadir_texts(const char *file, const json_t *object, const char *key, GStrv *ret_texts,
                   GError **error);
bool datadir_flag(const char *file, const json_t *object, const char *key, bool *ret_flag,
                  GError **error);
bool datadir_date(const char *file, const json_t *object, const char *key, PartialDate *ret_date,
                  GError **error);

/* The array or object `key`, or NULL where absent; a field of another type is an error (*ret_ok
 * false). */
const json_t *datadir_array(const char *file, const json_t *object, const char *key, bool *ret_ok,
                            GError **error);
const json_t *datadir_object(const char *file, const json_t *object, const char *key, bool *ret_ok,
                             GError **error);

/* Sets a NETBOM_ERROR_DATA that begins with the file's name. Returns false. */
bool datadir_fail(GError **error, const char *file, const char *format, ...) G_GNUC_PRINTF(3, 4);

#endif
