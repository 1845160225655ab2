/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A result: what one scan of one image came to, as the store keeps it, and as it is exported: one
 * line of JSON.
 *
 * The record in it names its image "image", whatever the file was called, so that it is a function
 * of the key: two machines that scan the same bytes under two names make the same result.
 */
#ifndef NETBOM_STORE_RESULT_H
#define NETBOM_STORE_RESULT_H

#include <glib.h>
#include <stdbool.h>

#include "base/budget.h"
#include "resolve/inventory.h"

#define RESULT_SCHEMA "netbom-result/1"
/* The name of every image in a stored record. */
#define RESULT_IMAGE_NAME "image"

/* Rows of the index (store/index.h), each table as the text of a JSON array of arrays. */
typedef enum {
    INDEX_COMPONENTS,
    INDEX_SUPPLIERS,
    INDEX_FILES,
    INDEX_CERTIFICATES,
    INDEX_COUNT
} IndexTable;

typedef struct {
    /* What the key is made of. */
    char key[65];   /* SHA-256 in hex, result_key() */
    char image[65]; /* SHA-256 of the image, in hex */
    char *rules;    /* digest of the component rules */
    char *options;  /* result_options() */
    char *program;  /* "netbom 0.1.0" */
    /* Facts of the image. */
    guint64 size; /* bytes */
    bool complete;
    bool incomplete; /* scan_is_incomplete(): not all of the image could be read */
    char *built, *vendor, *model, *version, *os_name, *os_version; /* "": unknown */
    Coverage coverage;
    guint n_components, n_problems;
    char *problems;   /* their kinds, each once, sorted, separated by blanks */
    double seconds;   /* that the scan took; 0: not known */
    gint64 stored_at; /* seconds since 1970; 0: not stored yet */
    bool current;     /* store_facts(): it is the current one of its image */
    /* Contents. NULL where they were not asked for. */
    GBytes *record;         /* packed (store/pack.h) */
    guint64 record_size;    /* bytes, unpacked */
    char record_sha256[65]; /* of the unpacked bytes */
    GBytes *attribution;    /* packed; what a record has as its tail */
    guint64 attribution_size;
    /* Of a scan in a release line (store_put_line()). marks: how the bytes are known again
     * (memo_text()), packed; NULL: they are not. */
    GBytes *marks;
    guint64 marks_size, recalled; /* recalled: nodes that were not read but known */
    bool disputed;                /* the line was found to say something else than the bytes */
    char *basis;                  /* what the attribution follows from besides the record */
    char *index[INDEX_COUNT];     /* JSON text */
} StoreResult;

/* The options of a scan that change what is found: limits that are not the default, digests of
 * plugins, further digests of files. The caller frees it. NULL with NETBOM_ERROR_FILE if a plugin
 * cannot be read. */
char *result_options(const Limits *limits, char *const *plugin_paths, DigestSet digests,
                     GError **error);
/* "netbom 0.1.0": this program. */
const char *result_program(void);
/* SHA-256 in hex over the digest of the image, the program, its rules, and the options: also the
 * id of the job that makes the result. */
void result_key(const char *image_sha256, const char *program, const char *rules_digest,
                const char *options, char ret_key[65]);

/* From an inventory that is attributed (its basis is set) and of which no list need have been
 * asked; its record calls the image RESULT_IMAGE_NAME. incomplete: see scan_is_incomplete(). */
StoreResult *result_new(const Inventory *inventory, const char *options, bool incomplete,
                        double seconds, GError **error);
/* Makes attribution, basis, facts and index rows of a result again; the inventory is of its record
 * (result_scan_record()). */
void result_attribute(StoreResult *result, const Inventory *inventory);
void result_free(StoreResult *result);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(StoreResult, result_free)

/* One line of JSON, without its line feed. Only of a result with all contents. */
void result_write(const StoreResult *result, GString *out);
/* Reads it back. What the line says of itself is checked: key, digest of the record, that the
 * record is of the image. NULL with NETBOM_ERROR_DATA. */
StoreResult *result_parse(const char *line, gsize size, GError **error);

/* Appends it in a form that a process of this program hands to another one (a GVariant), which
 * takes less time. */
void result_carry(const StoreResult *result, GString *out);
/* NULL: it is cut off. */
StoreResult *result_carried(const char *data, gsize size);

/* The lines of the record, unpacked and held against their digest. A new string of record_size
 * bytes and a NUL; NULL with NETBOM_ERROR_DATA. The attribution likewise. */
char *result_record(const StoreResult *result, GError **error);
char *result_attribution(const StoreResult *result, GError **error);
/* The record, read. */
ScanRecord *result_scan_record(const StoreResult *result, GError **error);

#endif
