/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rpm-ndb.c: reads rpm's own database (Packages.db): slots in the first pages name blocks, each
 * with one header blob.
 *
 * Facts: rpm lib/backend/ndb/rpmpkg.c: all numbers little-endian; slots of 16 bytes from 32; blocks
 * of 16 bytes; a blob begins with 16 bytes (magic, package, generation, size).
 */
#include "rpm-database.h"
#include "rpm-header.h"

#define PAGE_SIZE  4096u
#define BLOCK_SIZE 16u

bool
rpm_ndb_is(const NetbomBytes *bytes)
{
    return netbom_match(bytes, 0, "RpmP", 4);
}

static void
read_blob(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t at,
          uint32_t package)
{
    NetbomReader r = netbom_reader(bytes, at + 4, false);
    uint32_t blob_package = netbom_u32le(&r);
    netbom_skip(&r, 4);
    uint64_t size = netbom_u32le(&r);

    if (!netbom_match(bytes, at, "BlbS", 4) || blob_package != package ||
        !netbom_range_ok(bytes->size, at + BLOCK_SIZE, size)) {
        host->problem(scan, "corrupt", at, "package %u of the RPM database is damaged", package);
        return;
    }
    NetbomBytes blob = netbom_slice(bytes, at + BLOCK_SIZE, size);
    if (!rpm_header_report(host, scan, at + BLOCK_SIZE, size, &blob))
        host->problem(scan, "corrupt", at, "package %u of the RPM database has no header", package);
}

void
rpm_ndb_read(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes)
{
    NetbomReader r = netbom_reader(bytes, 12, false);
    uint64_t slots_end = (uint64_t)netbom_u32le(&r) * PAGE_SIZE;

    if (slots_end > bytes->size) {
        host->problem(scan, "truncated", 12, "the RPM database ends inside its slots");
        slots_end = bytes->size;
    }
    for (uint64_t at = 32; at + 16 <= slots_end && host->spend(scan, 1); at += 16) {
        r.at = at;
        uint32_t magic = netbom_u32le(&r), package = netbom_u32le(&r);
        uint64_t block = netbom_u32le(&r), n_blocks = netbom_u32le(&r);
        if (magic != 0x746f6c53 || package == 0 || block == 0 ||
            n_blocks == 0) /* "Slot"; free if 0 */
            continue;
        read_blob(host, scan, bytes, block * BLOCK_SIZE, package);
    }
}
