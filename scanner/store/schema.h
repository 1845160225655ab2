/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The tables of a store, the same in both databases.
 *
 *   netbom_store      one row per fact of the store itself: "schema" is its version
 *   result            one row per key; record and attribution hold its contents
 *   image             one row per image, with its current result
 *   place             where images were seen, by a digest of the path
 *   line              results that are of a release line, and how their bytes are known again
 *   failure           paths about which nothing could be found out
 *
 * and the index over the current results. A component, a file or a certificate that occurs in many
 * images has one row; a table of pairs says in which results:
 *
 *   component, result_component        file, result_file        certificate, result_certificate
 *   result_supplier                    supplier and role, of the image (whole = 1) or of parts
 *
 * Long texts are clipped in the index (an index of PostgreSQL takes no more than 2,700 bytes); the
 * record has them whole. `digest` is that of the row, so that equal rows are found as one.
 */
#ifndef NETBOM_STORE_SCHEMA_H
#define NETBOM_STORE_SCHEMA_H

#include "store/sql.h"

#define SCHEMA_VERSION 3

typedef enum {
    SCHEMA_READ,   /* the tables must be there */
    SCHEMA_CHANGE, /* those that a store of version 2 lacks are added */
    SCHEMA_MAKE,   /* the same, or all are made */
} SchemaUse;

/* Holds the version against ours. */
bool schema_open(Sql *sql, SchemaUse use, GError **error);

#endif
