/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A folder of JSON data files of one schema: reading, digest, and typed access with errors that
 * name file and field.
 *
 * The files can be had compiled too (base/compiled.h): as one file that is mapped, with all values
 * in the form of datanode.h.
 */
#ifndef NETBOM_ATTRIBUTE_DATADIR_H
#define NETBOM_ATTRIBUTE_DATADIR_H

#include <glib.h>
#include <stdbool.h>

#include "base/datanode.h"
#include "attribute/date.h"
#include "base/arena.h"
#include "base/compiled.h"

/* One file: its name without ".json" and its content, lent by the DataDir. */
typedef struct {
    const char *id;
    DataNode root;
    Arena *arena; /* the DataDir's: for what is read out of the file */
} DataFile;

typedef struct {
    GArray *files; /* of DataFile, in byte order of their ids */
    char *digest;  /* SHA-256 in hex over name, NUL, length as decimal digits, NUL, content of each
                      file in that order */
    char *stamp;   /* folder_stamp() before they were read */
    Arena *arena;
    Compiled *compiled; /* that they were taken from, or NULL */
    GArray *made;       /* words that were made of the files, or NULL */
} DataDir;

/* Reads each "*.json" of a folder. Each must be an object whose "schema" is `schema` and whose "id"
 * is its file name without the suffix. compiled: a file of datadir_save(), used if it is there and
 * fits; NULL: none. NULL with NETBOM_ERROR_FILE (cannot be read) or NETBOM_ERROR_DATA (names file
 * and fault). */
DataDir *datadir_read(const char *path, const char *schema, const char *compiled, GError **error);
void datadir_free(DataDir *dir);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DataDir, datadir_free)
/* Writes the compiled form. It fits only machines of this byte order. */
bool datadir_save(const DataDir *dir, const char *path, GError **error);

/* Typed fields of an object. Each takes the file for the error text. An absent field or a JSON null
 * leaves *ret_x as it was and is an error only where `required`. Texts and arrays of texts
 * (NULL-terminated) are lent by the DataDir; whoever writes to a text strikes a mapping. */
bool datadir_text(const DataFile *file, DataNode object, const char *key, bool required,
                  const char **ret_text, GError **error);
bool datadir_texts(const DataFile *file, DataNode object, const char *key, GStrv *ret_texts,
                   GError **error);
bool datadir_flag(const DataFile *file, DataNode object, const char *key, bool *ret_flag,
                  GError **error);
bool datadir_date(const DataFile *file, DataNode object, const char *key, PartialDate *ret_date,
                  GError **error);

/* The array or object `key`, or an absent node; a field of another type is an error (*ret_ok
 * false). */
DataNode datadir_array(const DataFile *file, DataNode object, const char *key, bool *ret_ok,
                       GError **error);
DataNode datadir_object(const DataFile *file, DataNode object, const char *key, bool *ret_ok,
                        GError **error);

/* Sets a NETBOM_ERROR_DATA that begins with the file's name. Returns false. */
bool datadir_fail(GError **error, const DataFile *file, const char *format, ...)
    G_GNUC_PRINTF(3, 4);

#endif
