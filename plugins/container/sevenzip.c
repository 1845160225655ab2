/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sevenzip.c: 7z archives: finds their exact end; libarchive reads the members.
 *
 * Facts: 7zFormat.txt of the LZMA SDK.
 */
#include "netbom-plugin.h"
#include "unpack/archive.h"

#include <archive.h>

#define MAGIC       "7z\xbc\xaf\x27\x1c"
#define MAGIC_SIZE  6u
#define HEADER_SIZE 32u

static bool
sevenzip_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
                NetbomClaim *ret_claim)
{
    NetbomReader reader = netbom_reader(object, at, false);
    (void)scan;
    if (!netbom_match(object, at, MAGIC, MAGIC_SIZE) ||
        !netbom_range_ok(object->size, at, HEADER_SIZE))
        return false;
    netbom_skip(&reader, MAGIC_SIZE);
    const uint8_t major = netbom_u8(&reader);
    netbom_skip(&reader, 1);
    const uint32_t start_crc = netbom_u32le(&reader);
    const uint64_t offset = netbom_u64le(&reader), size = netbom_u64le(&reader);
    const uint32_t crc = netbom_u32le(&reader);
    if (major != 0 || host->crc32(0, object->data + at + 12, 20) != start_crc)
        return false;
    const NetbomBytes rest = netbom_slice(object, at + HEADER_SIZE, UINT64_MAX);
    NetbomClaim claim = {"7z", HEADER_SIZE, NETBOM_EXACT, NETBOM_GRADE_CHECKED, NULL, false, 0};
    const NetbomBytes header = netbom_slice(&rest, offset, size);
    if (!netbom_range_ok(rest.size, offset, size)) {
        claim.size += rest.size;
        claim.problem = "the archive is cut";
        claim.grade = NETBOM_GRADE_STRUCTURE;
    } else {
        claim.size += offset + size;
        if (host->crc32(0, header.data, header.size) != crc) {
            claim.problem = "the checksum of the header differs";
            claim.grade = NETBOM_GRADE_HEADER;
        }
    }
    *ret_claim = claim;
    return true;
}

static void
sevenzip_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
                const NetbomClaim *claim)
{
    static const ArchiveFormat format = {"7z", archive_read_support_format_7zip, false, false};
    (void)claim;
    host->structure(scan, 0, range->size);
    archive_unpack(&format, host, scan, range);
}

static const NetbomMagic magics[] = {{MAGIC, MAGIC_SIZE, 0, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"7z", NULL};

const NetbomPlugin sevenzip_plugin = {
    NETBOM_PLUGIN_HEAD, .name = "7z",       .description = "7z archives", .magics = magics,
    .n_magics = 1,      .formats = formats, .detect = sevenzip_detect,    .unpack = sevenzip_unpack,
};
