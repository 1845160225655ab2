/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rar.c: RAR archives of versions 4 and 5: walks their blocks to the exact end; libarchive reads
 * the members.
 *
 * Version 4 (little endian): u16 low half of the CRC-32 of what follows in the header, u8 type, u16
 * flags, u16 size of the header, u32 size of the data if flag 0x8000 is set (files: always, its
 * high half at 32 with flag 0x100). Version 5: u32 CRC-32 of what follows, then numbers of seven
 * bits each byte: size of the header behind itself, type, flags, with flag 1 size of the extra
 * area, with flag 2 size of the data. Facts: RAR 5.0 archive format, and technote.txt of RAR 4.
 */
#include "netbom-plugin.h"
#include "unpack/archive.h"

#include <archive.h>

enum { BLOCKS_MAX = 1000000, HEADER_MAX = 2 << 20 };

typedef enum { BLOCK_NONE, BLOCK_MORE, BLOCK_LAST, BLOCK_CLOSED } BlockKind;

static BlockKind
block4(const NetbomHost *host, const NetbomBytes *bytes, uint64_t at, uint64_t *ret_size)
{
    NetbomReader reader = netbom_reader(bytes, at, false);
    const uint16_t crc = netbom_u16le(&reader);
    const uint8_t type = netbom_u8(&reader);
    const uint16_t flags = netbom_u16le(&reader), size = netbom_u16le(&reader);
    const bool is_file = type == 0x74 || type == 0x7a;
    uint64_t data = is_file || flags & 0x8000 ? netbom_u32le(&reader) : 0;
    if (is_file && flags & 0x100) {
        reader.at = at + 32;
        data |= (uint64_t)netbom_u32le(&reader) << 32;
    }
    if (reader.failed || type < 0x72 || type > 0x7b || size < 7 ||
        !netbom_range_ok(bytes->size, at, size) || data > INT64_MAX ||
        (host->crc32(0, bytes->data + at + 2, size - 2u) & 0xffff) != crc)
        return BLOCK_NONE;
    *ret_size = size + data;
    if (type == 0x73 && flags & 0x80)
        return BLOCK_CLOSED;
    return type == 0x7b ? BLOCK_LAST : BLOCK_MORE;
}

static uint64_t
take_number(NetbomReader *reader)
{
    uint64_t value = 0;
    for (unsigned i = 0; i < 9; i++) {
        const uint8_t byte = netbom_u8(reader);
        value |= (uint64_t)(byte & 0x7f) << 7 * i;
        if (!(byte & 0x80))
            return value;
    }
    reader->failed = true;
    return 0;
}

static BlockKind
block5(const NetbomHost *host, const NetbomBytes *bytes, uint64_t at, uint64_t *ret_size)
{
    NetbomReader reader = netbom_reader(bytes, at, false);
    const uint32_t crc = netbom_u32le(&reader);
    const uint64_t header = take_number(&reader), body = reader.at;
    const uint64_t type = take_number(&reader), flags = take_number(&reader);
    if (flags & 1)
        (void)take_number(&reader);
    const uint64_t data = flags & 2 ? take_number(&reader) : 0;
    if (reader.failed || header == 0 || header > HEADER_MAX || type < 1 || type > 5 ||
        !netbom_range_ok(bytes->size, body, header) || data > INT64_MAX ||
        host->crc32(0, bytes->data + at + 4, body - at - 4 + header) != crc)
        return BLOCK_NONE;
    *ret_size = body - at + header + data;
    return type == 4 ? BLOCK_CLOSED : type == 5 ? BLOCK_LAST : BLOCK_MORE;
}

static bool
rar_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
           NetbomClaim *ret_claim)
{
    const bool five = netbom_match(object, at, "Rar!\x1a\7\1\0", 8);
    if (!five && !netbom_match(object, at, "Rar!\x1a\7\0", 7))
        return false;
    NetbomClaim claim = {"rar", 0, NETBOM_EXACT, NETBOM_GRADE_CHECKED, NULL, false, 0};
    uint64_t end = at + (five ? 8 : 7);
    BlockKind kind = BLOCK_MORE;
    unsigned n = 0;
    for (; kind == BLOCK_MORE && n < BLOCKS_MAX && host->spend(scan, 1); n++) {
        uint64_t size = 0;
        kind = five ? block5(host, object, end, &size) : block4(host, object, end, &size);
        if (kind == BLOCK_NONE)
            break;
        if (!netbom_range_ok(object->size, end, size)) {
            claim.problem = "the archive is cut";
            claim.grade = NETBOM_GRADE_STRUCTURE;
            end = object->size;
            break;
        }
        end += size;
    }
    if (n == 0)
        return false;
    claim.size = end - at;
    if (kind == BLOCK_CLOSED) {
        claim.extent = NETBOM_TO_END; /* the headers that follow are encrypted */
        claim.grade = NETBOM_GRADE_STRUCTURE;
    } else if (kind == BLOCK_NONE && end < object->size) {
        claim.problem = "a header is damaged, or the end is missing";
        claim.grade = n > 1 ? NETBOM_GRADE_STRUCTURE : NETBOM_GRADE_HEADER;
    }
    *ret_claim = claim;
    return true;
}

static void
rar_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
           const NetbomClaim *claim)
{
    static const ArchiveFormat four = {"rar", archive_read_support_format_rar, true, false},
                               five = {"rar", archive_read_support_format_rar5, true, false};
    if (claim->extent == NETBOM_TO_END)
        host->problem(scan, "encrypted", 0,
                      "rar: the names and bytes of the members are encrypted");
    host->structure(scan, 0, range->size);
    if (claim->extent != NETBOM_TO_END)
        archive_unpack(range->data[6] == 1 ? &five : &four, host, scan, range);
}

static const NetbomMagic magics[] = {{"Rar!\x1a\7\0", 7, 0, 0}, {"Rar!\x1a\7\1\0", 8, 0, 0}};
static const char *const formats[] = {"rar", NULL};

const NetbomPlugin rar_plugin = {
    NETBOM_PLUGIN_HEAD, .name = "rar",      .description = "RAR archives", .magics = magics,
    .n_magics = 2,      .formats = formats, .detect = rar_detect,          .unpack = rar_unpack,
};
