/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rpm-bdb.c: reads rpm's Packages as a Berkeley DB hash file, by walking its pages.
 *
 * Facts: Berkeley DB dbinc/db_page.h: page 0 has the magic at 12, the page size at 20, the type
 * at 25. A page has 26 bytes of header (number at 8, next at 16, count at 20, free offset or length
 * at 22, type at 25), then the offsets of its items; keys and values take turns. Large values stand
 * in chains of overflow pages. All in the byte order of the host that wrote the file.
 */
#include "rpm-database.h"
#include "rpm-header.h"

#define HASH_MAGIC    0x00061561u
#define PAGE_HEADER   26u
#define TYPE_HASH_OLD 2u
#define TYPE_OVERFLOW 7u
#define TYPE_HASH     13u
#define ITEM_DATA     1u
#define ITEM_OFF_PAGE 3u
#define MAX_BLOB      (256u * 1024u * 1024u)

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes bytes;
    bool big_endian;
    uint64_t page_size, n_pages;
} Database;

static bool
database_open(const NetbomBytes *bytes, Database *ret_database)
{
    Database db = {.bytes = *bytes};
    NetbomReader r = netbom_reader(bytes, 12, false);
    uint32_t magic = netbom_u32(&r);

    if (magic == __builtin_bswap32(HASH_MAGIC))
        db.big_endian = r.big_endian = true;
    else if (magic != HASH_MAGIC)
        return false;
    r.at = 20;
    db.page_size = netbom_u32(&r);
    if (r.failed || db.page_size < 512 || db.page_size > 65536 ||
        (db.page_size & (db.page_size - 1)) != 0)
        return false;
    db.n_pages = bytes->size / db.page_size;
    *ret_database = db;
    return true;
}

bool
rpm_bdb_is(const NetbomBytes *bytes)
{
    Database db;
    return database_open(bytes, &db);
}

/* Puts a chain of overflow pages together. NULL: damaged (told) or no memory. */
static NetbomBuffer *
read_chain(const Database *db, uint64_t page, uint64_t total)
{
    NetbomBuffer *buffer = db->host->buffer_new(db->scan, 0);
    uint64_t problem_at = page * db->page_size;

    for (uint64_t n = 0; buffer && buffer->size < total; n++) {
        NetbomReader r = netbom_reader(&db->bytes, page * db->page_size + 16, db->big_endian);
        uint64_t next = netbom_u32(&r);
        netbom_skip(&r, 2);
        uint64_t size = netbom_u16(&r);
        netbom_skip(&r, 1);
        uint8_t type = netbom_u8(&r);
        const uint8_t *data = netbom_take(&r, size);
        if (page == 0 || page >= db->n_pages || n > db->n_pages || !data || type != TYPE_OVERFLOW ||
            size == 0 || size > db->page_size - PAGE_HEADER || size > total - buffer->size) {
            db->host->problem(db->scan, "corrupt", problem_at,
                              "a record of the RPM database is damaged");
            db->host->buffer_free(db->scan, buffer);
            return NULL;
        }
        if (!db->host->spend(db->scan, 1) ||
            !db->host->buffer_append(db->scan, buffer, data, size)) {
            db->host->buffer_free(db->scan, buffer);
            return NULL;
        }
        page = next;
    }
    return buffer;
}

/* A value that is too large for its page. Its range is what stands on the first page of the chain.
 */
static void
read_off_page(const Database *db, uint64_t item_at)
{
    NetbomReader r = netbom_reader(&db->bytes, item_at + 4, db->big_endian);
    uint64_t page = netbom_u32(&r), total = netbom_u32(&r);

    if (r.failed || total < 16 || total > MAX_BLOB || total > db->bytes.size)
        return;
    NetbomBuffer *buffer = read_chain(db, page, total);
    if (!buffer)
        return;
    NetbomBytes blob = {buffer->data, buffer->size};
    uint64_t first = db->page_size - PAGE_HEADER;
    if (!rpm_header_report(db->host, db->scan, page * db->page_size + PAGE_HEADER,
                           total < first ? total : first, &blob))
        db->host->problem(db->scan, "corrupt", page * db->page_size,
                          "a record of the RPM database is no header");
    db->host->buffer_free(db->scan, buffer);
}

/* Item i ends where item i - 1 begins; the first one ends with the page. */
static void
read_value(const Database *db, const NetbomBytes *page, uint64_t page_at, uint64_t index)
{
    NetbomReader r = netbom_reader(page, PAGE_HEADER + 2 * (index - 1), db->big_endian);
    uint64_t end = netbom_u16(&r), begin = netbom_u16(&r);

    if (r.failed || begin >= end || end > page->size)
        return;
    uint8_t type = page->data[begin];
    if (type == ITEM_OFF_PAGE && end - begin >= 12) {
        read_off_page(db, page_at + begin);
    } else if (type == ITEM_DATA && end - begin > 17) {
        NetbomBytes blob = netbom_slice(page, begin + 1, end - begin - 1);
        rpm_header_report(db->host, db->scan, page_at + begin + 1, blob.size, &blob);
    }
}

void
rpm_bdb_read(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes)
{
    Database db;

    if (!database_open(bytes, &db))
        return;
    db.host = host;
    db.scan = scan;
    for (uint64_t i = 1; i < db.n_pages && host->spend(scan, 1); i++) {
        uint64_t page_at = i * db.page_size;
        NetbomBytes page = netbom_slice(bytes, page_at, db.page_size);
        NetbomReader r = netbom_reader(&page, 20, db.big_endian);
        uint64_t count = netbom_u16(&r);
        uint8_t type = page.data[25];
        if (type != TYPE_HASH && type != TYPE_HASH_OLD)
            continue;
        for (uint64_t k = 1; k < count && PAGE_HEADER + 2 * k < page.size && host->spend(scan, 1);
             k += 2)
            read_value(&db, &page, page_at, k);
    }
    if (bytes->size % db.page_size != 0)
        host->problem(scan, "truncated", db.n_pages * db.page_size,
                      "the RPM database ends inside a page");
}
