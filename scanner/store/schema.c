/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables of a store. */
#include "store/schema.h"

#include <string.h>

#include "base/error.h"

static const char *const TABLES[] = {
    "CREATE TABLE netbom_store (name {text} PRIMARY KEY, value {text} NOT NULL)",

    "CREATE TABLE result (id {id}, key {text} NOT NULL UNIQUE, image {text} NOT NULL,"
    " rules {text} NOT NULL, options {text} NOT NULL, program {text} NOT NULL, size {int} NOT NULL,"
    " complete {int} NOT NULL, incomplete {int} NOT NULL, built {text} NOT NULL,"
    " vendor {text} NOT NULL, model {text} NOT NULL, version {text} NOT NULL,"
    " os_name {text} NOT NULL, os_version {text} NOT NULL, understood {int} NOT NULL,"
    " padding {int} NOT NULL, unknown {int} NOT NULL, high_entropy {int} NOT NULL,"
    " n_components {int} NOT NULL, n_problems {int} NOT NULL, problems {text} NOT NULL,"
    " seconds {real} NOT NULL, stored_at {int} NOT NULL, basis {text} NOT NULL)",
    "CREATE INDEX result_by_image ON result (image)",
    "CREATE INDEX result_by_basis ON result (basis)",
    "CREATE TABLE record (result {int} PRIMARY KEY REFERENCES result (id), size {int} NOT NULL,"
    " sha256 {text} NOT NULL, bytes {blob} NOT NULL)",
    "CREATE TABLE attribution (result {int} PRIMARY KEY REFERENCES result (id),"
    " size {int} NOT NULL, bytes {blob} NOT NULL)",
    /* Its name is the first of those of its files, and '' if there is none. */
    "CREATE TABLE image (sha256 {text} PRIMARY KEY, name {text} NOT NULL,"
    " result {int} NOT NULL REFERENCES result (id)) {pairs}",
    "CREATE INDEX image_by_result ON image (result, name)",
    "CREATE TABLE place (digest {text} PRIMARY KEY, path {text} NOT NULL, name {text} NOT NULL,"
    " image {text} NOT NULL, size {int} NOT NULL, mtime_ns {int} NOT NULL, device {int} NOT NULL,"
    " inode {int} NOT NULL, seen_ns {int} NOT NULL) {pairs}",
    "CREATE INDEX place_by_image ON place (image, name)",
    "CREATE INDEX place_by_name ON place (name)",
    "CREATE TABLE failure (digest {text} PRIMARY KEY, path {text} NOT NULL,"
    " reason {text} NOT NULL, tries {int} NOT NULL, at {int} NOT NULL) {pairs}",

    "CREATE TABLE component (id {id}, digest {text} NOT NULL UNIQUE, name {text} NOT NULL,"
    " version {text} NOT NULL, version_range {text} NOT NULL, type {text} NOT NULL,"
    " purl {text} NOT NULL, licence {text} NOT NULL, supplier {text} NOT NULL,"
    " upstream {text} NOT NULL, upstream_version {text} NOT NULL)",
    "CREATE INDEX component_by_name ON component (name)",
    "CREATE INDEX component_by_upstream ON component (upstream)",
    "CREATE TABLE result_component (component {int} NOT NULL, result {int} NOT NULL,"
    " confidence {real} NOT NULL, copies {int} NOT NULL, PRIMARY KEY (component, result)) {pairs}",
    "CREATE INDEX component_by_result ON result_component (result)",
    "CREATE TABLE result_supplier (supplier {text} NOT NULL, role {text} NOT NULL,"
    " whole {int} NOT NULL, result {int} NOT NULL, strength {real} NOT NULL, parts {int} NOT NULL,"
    " subject {text} NOT NULL, PRIMARY KEY (supplier, role, whole, result)) {pairs}",
    "CREATE INDEX supplier_by_result ON result_supplier (result)",
    "CREATE TABLE file (id {id}, digest {text} NOT NULL UNIQUE, sha256 {text} NOT NULL,"
    " path {text} NOT NULL, size {int} NOT NULL)",
    "CREATE INDEX file_by_sha256 ON file (sha256)",
    "CREATE TABLE result_file (file {int} NOT NULL, result {int} NOT NULL,"
    " PRIMARY KEY (file, result)) {pairs}",
    "CREATE INDEX file_by_result ON result_file (result)",
    "CREATE TABLE certificate (id {id}, digest {text} NOT NULL UNIQUE, sha256 {text} NOT NULL,"
    " subject {text} NOT NULL, issuer {text} NOT NULL, not_before {text} NOT NULL,"
    " not_after {text} NOT NULL)",
    "CREATE INDEX certificate_by_sha256 ON certificate (sha256)",
    "CREATE TABLE result_certificate (certificate {int} NOT NULL, result {int} NOT NULL,"
    " PRIMARY KEY (certificate, result)) {pairs}",
    "CREATE INDEX certificate_by_result ON result_certificate (result)",
};

/* What version 3 has more than version 2. */
static const char *const TABLES_3[] = {
    "CREATE TABLE line (result {int} PRIMARY KEY REFERENCES result (id), name {text} NOT NULL,"
    " recalled {int} NOT NULL, disputed {int} NOT NULL, size {int} NOT NULL, bytes {blob} NOT "
    "NULL)",
    "CREATE INDEX line_by_name ON line (name)",
};

typedef enum { DATABASE_EMPTY, DATABASE_STORE, DATABASE_OTHER, DATABASE_FAILED } DatabaseKind;

static DatabaseKind
kind_of(Sql *sql, GError **error)
{
    g_autoptr(SqlCursor) cursor = sql_query(sql, "{tables}", NULL, 0, error);
    DatabaseKind kind = DATABASE_EMPTY;
    int got = cursor != NULL ? 1 : -1;
    while (got > 0 && (got = sql_next(cursor, error)) > 0)
        if (kind != DATABASE_STORE)
            kind =
                strcmp(sql_text(cursor, 0), "netbom_store") == 0 ? DATABASE_STORE : DATABASE_OTHER;
    return got < 0 ? DATABASE_FAILED : kind;
}

static bool
tables_3_make(Sql *sql, GError **error)
{
    bool ok = true;
    for (gsize i = 0; ok && i < G_N_ELEMENTS(TABLES_3); i++)
        ok = sql_run(sql, TABLES_3[i], NULL, 0, error);
    return ok;
}

/* Of two processes that find no tables at the same time, the second finds those of the first. */
static bool
tables_make(Sql *sql, GError **error)
{
    if (!sql_run(sql, "{begin}", NULL, 0, error) || !sql_run(sql, "{lock}", NULL, 0, error))
        return false;
    DatabaseKind kind = kind_of(sql, error);
    bool ok = kind != DATABASE_FAILED;
    for (gsize i = 0; ok && kind == DATABASE_EMPTY && i < G_N_ELEMENTS(TABLES); i++)
        ok = sql_run(sql, TABLES[i], NULL, 0, error);
    ok = ok && (kind != DATABASE_EMPTY || tables_3_make(sql, error));
    g_autofree char *version = g_strdup_printf("%d", SCHEMA_VERSION);
    if (ok && kind == DATABASE_EMPTY)
        ok = sql_do(sql, "INSERT INTO netbom_store (name, value) VALUES ('schema', ?1)", error,
                    SQL_T(version));
    if (ok && sql_run(sql, "COMMIT", NULL, 0, error))
        return true;
    sql_run(sql, "ROLLBACK", NULL, 0, NULL);
    return false;
}

static bool
refuse(Sql *sql, const char *why, GError **error)
{
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "%s: %s", sql_name(sql), why);
    return false;
}

/* 0: it has none; -1: failed. */
static gint64
version_of(Sql *sql, GError **error)
{
    g_autoptr(SqlCursor) cursor =
        sql_query(sql, "SELECT value FROM netbom_store WHERE name = 'schema'", NULL, 0, error);
    int got = cursor != NULL ? sql_next(cursor, error) : -1;
    return got > 0 ? MAX(g_ascii_strtoll(sql_text(cursor, 0), NULL, 10), 0) : got;
}

/* Another process may do the same meanwhile. */
static bool
tables_add(Sql *sql, GError **error)
{
    if (!sql_run(sql, "{begin}", NULL, 0, error) || !sql_run(sql, "{lock}", NULL, 0, error))
        return false;
    gint64 version = version_of(sql, error);
    bool ok = version > 0;
    if (ok && version == 2)
        ok = tables_3_make(sql, error) &&
             sql_run(sql, "UPDATE netbom_store SET value = '3' WHERE name = 'schema'", NULL, 0,
                     error);
    if (ok && sql_run(sql, "COMMIT", NULL, 0, error))
        return true;
    sql_run(sql, "ROLLBACK", NULL, 0, NULL);
    return false;
}

/* All that only reads a store does so with the tables of version 2. */
static bool
version_check(Sql *sql, bool reads, GError **error)
{
    gint64 version = version_of(sql, error);
    if (version < 0)
        return false;
    if (version > SCHEMA_VERSION)
        return refuse(sql, "the store was made by a newer netbom: this one cannot read it", error);
    if (version == 1)
        return refuse(sql,
                      "the store was made by an older netbom: export it with that one, and import"
                      " it into a new store",
                      error);
    if (version == 0)
        return refuse(sql, "not a store of netbom", error);
    return version == SCHEMA_VERSION || reads || tables_add(sql, error);
}

bool
schema_open(Sql *sql, SchemaUse use, GError **error)
{
    DatabaseKind kind = kind_of(sql, error);
    if (kind == DATABASE_FAILED)
        return false;
    if (kind == DATABASE_OTHER || (kind == DATABASE_EMPTY && use != SCHEMA_MAKE))
        return refuse(sql,
                      kind == DATABASE_OTHER ? "a database that is no store of netbom"
                                             : "there is no store yet",
                      error);
    return (kind == DATABASE_STORE || tables_make(sql, error)) &&
           version_check(sql, use == SCHEMA_READ, error);
}
