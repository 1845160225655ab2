/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The store: results of scans, kept for years. One interface over two databases, chosen by where
 * the store is: a path is a file of SQLite, "postgresql://..." a database of PostgreSQL.
 *
 * A result is what one scan of one image came to. Its key is a digest over the image, the program
 * with its rules, and the options that change what is found (store/result.h), so that a result can
 * be made on any machine, twice at a time too, and is stored once. It consists of
 *   record        all that was read (worker/record.h), compressed; a function of the key alone
 *   attribution   what follows from it under the suppliers of a day (report/attribution.h),
 *                 compressed, with the digest of that data, its basis; lists judge from it
 *   index rows    components, suppliers, files, certificates: for queries. They can be made again
 *                 from the record.
 * The newest result of an image is its current one; only that has index rows and is iterated.
 *
 * What store_put() has acknowledged survives a kill of the process and the loss of power. Each call
 * is one transaction: after a failure nothing of it is there.
 *
 * A Store is used by one thread at a time, and by no child of a fork: whoever forks opens another
 * one. Several processes may use the same store. All functions that answer bool set *error and
 * answer false if the database failed: NETBOM_ERROR_FILE, or NETBOM_ERROR_DATA where it holds what
 * no netbom wrote. Text that is handed out is valid UTF-8.
 */
#ifndef NETBOM_STORE_STORE_H
#define NETBOM_STORE_STORE_H

#include <glib.h>
#include <stdbool.h>

#include "store/result.h"

typedef struct Store Store;

typedef enum {
    STORE_READ,   /* it must be there */
    STORE_CHANGE, /* it must be there, and gets what the version of an older program lacks */
    STORE_WRITE,  /* the same, but it is made if it is not there */
} StoreAccess;

/* A store of a newer program is NETBOM_ERROR_DATA, as is a database that is no store. */
Store *store_open(const char *where, StoreAccess access, GError **error);
void store_close(Store *store); /* NULL-safe */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Store, store_close)

/* ---- results ---- */

/* Where an image was seen: its names, and how a file is known again without reading it. */
typedef struct {
    const char *path;  /* absolute; any bytes */
    const char *image; /* SHA-256 in hex */
    guint64 size;
    gint64 mtime_ns;
    guint64 device, inode;
    gint64 seen_ns; /* when the file was found so, before it was read; since 1970. 0: it is no file
                       that could be known again */
} StorePlace;

/* The facts of the result of a key, without its contents; *ret_result stays NULL if it is not
 * there. */
bool store_facts(Store *store, const char *key, StoreResult **ret_result, GError **error);
/* Puts a result and, unless it is NULL, the place where its image was seen; takes back a failure
 * that was noted there. What is there already under this key stays as it is (*ret_new false),
 * unless it was not complete and this one is; it becomes the current one of its image. ret_new may
 * be NULL. */
bool store_put(Store *store, const StoreResult *result, const StorePlace *place, bool *ret_new,
               GError **error);
/* Puts attribution, facts and index rows of a result anew: its key is there already. */
bool store_renew(Store *store, const StoreResult *result, GError **error);
/* The current result of an image, or the one of a key, with all its contents; *ret_result stays
 * NULL if there is none. */
bool store_get(Store *store, const char *image_or_key, StoreResult **ret_result, GError **error);

/* Only the place: its image has a result already. Takes back a failure that was noted there. */
bool store_put_place(Store *store, const StorePlace *place, GError **error);
/* The digest of the file if the store has seen it in this state (path, size, time, inode), and it
 * was at rest then: a new string; else NULL stays. `image` of the place is not read. */
bool store_known_file(Store *store, const StorePlace *place, char **ret_image, GError **error);
/* Notes that nothing could be found out about a path. */
bool store_put_failure(Store *store, const char *path, const char *reason, GError **error);

/* ---- release lines ---- */

/* Of a line so many results can be recalled from, the newest. */
#define STORE_LINE_BASES 3

/* store_put() of a result that is one of a release line; its marks are kept. A disputed one makes
 * the line begin anew. */
bool store_put_line(Store *store, const char *line, const StoreResult *result,
                    const StorePlace *place, GError **error);
/* The results of a line that a scan by that program, rules and options may recall from:
 * StoreResult* with record and marks, the newest first; the caller's array. NULL: the database
 * failed. */
GPtrArray *store_line(Store *store, const char *line, const char *program, const char *rules,
                      const char *options, GError **error);

/* ---- all of them ---- */

/* What is read of each result; the facts of a result always are. The index rows are not. */
typedef enum { STORE_WITH_ATTRIBUTION = 1, STORE_WITH_RECORD = 2 } StoreParts;

/* Takes the next result, which is lent: name is the first of the names of its files, or its
 * digest where none is known. False: no more. */
typedef bool (*StoreEach)(const StoreResult *result, const char *name, void *user);

/* Each current result, in the order of the images' digests. The store must not be used before it
 * returns. */
bool store_each(Store *store, StoreParts parts, StoreEach each, void *user, GError **error);
/* The places of an image, sorted: char*, the caller's array; NULL: the database failed. */
GPtrArray *store_places(Store *store, const char *image, GError **error);
/* Each place, by image and path; the texts are lent. */
typedef void (*StoreEachPlace)(const char *path, const char *image, void *user);
bool store_each_place(Store *store, StoreEachPlace each, void *user, GError **error);

typedef struct {
    guint64 images, results, superseded, places, failures;
    guint64 components, suppliers, files, certificates; /* index rows */
} StoreCounts;

bool store_count(Store *store, StoreCounts *ret_counts, GError **error);

/* ---- many at a time ---- */

/* What is put between the two is one transaction: acknowledged once store_end() answers true, and
 * if anything failed none of it is there. keep false: all of it is dropped. */
bool store_begin(Store *store, GError **error);
bool store_end(Store *store, bool keep, GError **error);
bool store_is_begun(const Store *store);

/* ---- keeping it ---- */

/* Keys (char*) of all current results, or of those attributed under another basis than this one
 * (basis NULL: all), sorted by image; the caller's array. NULL: the database failed. */
GPtrArray *store_keys(Store *store, const char *other_than_basis, GError **error);
/* How many results were attributed under another basis; what the index says of their suppliers is
 * that of other data. */
bool store_count_stale(Store *store, const char *basis, guint64 *ret_number, GError **error);
/* Takes away results that are not the current ones of their images, and what nothing points to, and
 * gives their room back. *ret_removed: results. */
bool store_gc(Store *store, guint64 *ret_removed, GError **error);
/* What is wrong in the database and between the tables (char*, the caller's array; empty: nothing):
 * rows of the index that belong to no current result, results without contents, images without a
 * result, counts that are not those of the index. NULL: the database failed. The contents of the
 * results are held against their digests by result_record(). */
GPtrArray *store_check(Store *store, GError **error);

#endif
