/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rpm-sqlite.c: reads rpm's SQLite database from memory. The file is hostile: SQLite gets a copy,
 * may read one table only, and is stopped when the budget is spent. No file is opened.
 *
 * Facts: rpm lib/backend/sqlite.c (table Packages: hnum, blob); SQLite's file format, bytes 18
 * and 19.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* memmem() */
#endif

#include "rpm-database.h"
#include "rpm-header.h"

#include <sqlite3.h>

#define MAX_BLOB       (64 * 1024 * 1024)
#define PROGRESS_STEPS 10000
#define NEEDLE_SIZE    64u

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes bytes;
    uint64_t last; /* where the last blob was found */
} Search;

bool
rpm_sqlite_is(const NetbomBytes *bytes)
{
    return netbom_match(bytes, 0, "SQLite format 3", 16) && bytes->size >= 512;
}

static int
stop_if_spent(void *user)
{
    Search *search = user;
    return !search->host->spend(search->scan, 1);
}

static int
allow_packages(void *user, int action, const char *table, const char *column, const char *database,
               const char *view)
{
    (void)user;
    (void)column;
    (void)database;
    if (action == SQLITE_SELECT)
        return SQLITE_OK;
    if (action == SQLITE_READ && !view && sqlite3_stricmp(table, "Packages") == 0)
        return SQLITE_OK;
    return SQLITE_DENY;
}

/*
 * Where a blob stands in the file. SQLite splits it over pages, so the stretch is as long as the
 * two agree; size 0 if it is not found.
 */
static void
locate(Search *search, const uint8_t *blob, uint64_t size, uint64_t *ret_offset, uint64_t *ret_size)
{
    uint64_t needle = size < NEEDLE_SIZE ? size : NEEDLE_SIZE, same = 0;
    const uint8_t *data = search->bytes.data, *hit = NULL;

    *ret_offset = *ret_size = 0;
    if (!search->host->spend(search->scan, 1))
        return;
    hit = memmem(data + search->last, (size_t)(search->bytes.size - search->last), blob,
                 (size_t)needle);
    if (!hit && search->host->spend(search->scan, 1 + search->bytes.size / 65536))
        hit = memmem(data, (size_t)search->bytes.size, blob, (size_t)needle);
    if (!hit)
        return;
    search->last = (uint64_t)(hit - data);
    while (same < size && search->last + same < search->bytes.size && hit[same] == blob[same])
        same++;
    *ret_offset = search->last;
    *ret_size = same;
}

static void
read_rows(Search *search, sqlite3 *db)
{
    sqlite3_stmt *statement = NULL;
    uint64_t offset, size;
    int result;

    if (sqlite3_prepare_v2(db, "SELECT blob FROM Packages", -1, &statement, NULL) != SQLITE_OK) {
        search->host->problem(search->scan, "corrupt", 0, "the RPM database cannot be read: %s",
                              sqlite3_errmsg(db));
        return;
    }
    while ((result = sqlite3_step(statement)) == SQLITE_ROW) {
        NetbomBytes blob = {sqlite3_column_blob(statement, 0),
                            (uint64_t)sqlite3_column_bytes(statement, 0)};
        if (!blob.data || blob.size < 16)
            continue;
        locate(search, blob.data, blob.size, &offset, &size);
        if (!rpm_header_report(search->host, search->scan, offset, size, &blob))
            search->host->problem(search->scan, "corrupt", offset,
                                  "a record of the RPM database is no header");
    }
    if (result == SQLITE_INTERRUPT)
        search->host->problem(search->scan, "limit", 0, "the RPM database was not read in full");
    else if (result != SQLITE_DONE)
        search->host->problem(search->scan, "corrupt", 0, "the RPM database is damaged: %s",
                              sqlite3_errmsg(db));
    sqlite3_finalize(statement);
}

static bool
configure(Search *search, sqlite3 *db, NetbomBuffer *copy)
{
    /* A database in WAL mode would want a second file; in a copy in memory it is a plain one. */
    if (copy->data[18] == 2)
        copy->data[18] = 1;
    if (copy->data[19] == 2)
        copy->data[19] = 1;
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, MAX_BLOB);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    sqlite3_progress_handler(db, PROGRESS_STEPS, stop_if_spent, search);
    if (sqlite3_exec(db, "PRAGMA temp_store=MEMORY; PRAGMA cell_size_check=ON", NULL, NULL, NULL) !=
            SQLITE_OK ||
        sqlite3_deserialize(db, "main", copy->data, (sqlite3_int64)copy->size,
                            (sqlite3_int64)copy->size, SQLITE_DESERIALIZE_READONLY) != SQLITE_OK)
        return false;
    sqlite3_set_authorizer(db, allow_packages, NULL);
    return true;
}

void
rpm_sqlite_read(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes)
{
    Search search = {.host = host, .scan = scan, .bytes = *bytes};
    NetbomBuffer *copy = host->buffer_new(scan, bytes->size);
    sqlite3 *db = NULL;

    if (!copy || !host->buffer_append(scan, copy, bytes->data, bytes->size)) {
        host->problem(scan, "limit", 0, "no memory for the RPM database");
        host->buffer_free(scan, copy);
        return;
    }
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(":memory:", &db, flags, NULL) == SQLITE_OK && configure(&search, db, copy))
        read_rows(&search, db);
    else
        host->problem(scan, "unsupported", 0, "the RPM database cannot be opened: %s",
                      db ? sqlite3_errmsg(db) : "no memory");
    sqlite3_close(db);
    host->buffer_free(scan, copy);
}
