/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * arj.c: ARJ archives: their members are listed, and read where they are stored uncompressed.
 *
 * A header (little endian): 60 ea, u16 size, so many bytes, u32 CRC-32 of them; then further
 * headers of a u16 size and a CRC until a size of 0. Size 0 at once: the end of the archive. In the
 * bytes: u8 size of the fixed part, u8 flags at 4 (1: encrypted), u8 method at 5, u8 type at 6 (3:
 * directory), u32 packed size at 12, u32 size at 16, u32 CRC-32 at 20, u16 mode at 26; behind the
 * fixed part the NUL-ended name. The first header describes the archive.
 * Facts: the technical notes of ARJ.
 */
#include "netbom-plugin.h"

enum {
    HEADER_MAX = 2600,
    FIXED_MIN = 30,
    MEMBERS_MAX = 1000000,
    ENCRYPTED = 1,
    TYPE_DIRECTORY = 3,
    METHOD_STORED = 0,
};

typedef struct {
    uint8_t flags, method, type;
    uint64_t packed, size;
    uint32_t crc, mode;
    const uint8_t *name;
    uint64_t name_size;
    uint64_t data; /* where the member's bytes are */
    bool is_end;
} Header;

static bool
header_read(const NetbomHost *host, const NetbomBytes *bytes, uint64_t at, Header *ret_header)
{
    NetbomReader reader = netbom_reader(bytes, at + 2, false);
    const uint16_t size = netbom_u16le(&reader);
    Header header = {.is_end = size == 0, .data = at + 4};
    if (!netbom_match(bytes, at, "\x60\xea", 2) || reader.failed)
        return false;
    if (header.is_end) {
        *ret_header = header;
        return true;
    }
    const NetbomBytes body = netbom_slice(bytes, reader.at, size);
    netbom_skip(&reader, size);
    const uint32_t crc = netbom_u32le(&reader);
    if (reader.failed || size > HEADER_MAX || size < FIXED_MIN || body.data[0] < FIXED_MIN ||
        body.data[0] >= size || host->crc32(0, body.data, body.size) != crc)
        return false;
    for (unsigned i = 0; i < 64; i++) {
        const uint16_t more = netbom_u16le(&reader);
        if (more == 0)
            break;
        netbom_skip(&reader, more + UINT64_C(4));
    }
    header.data = reader.at;
    NetbomReader in = netbom_reader(&body, 4, false);
    header.flags = netbom_u8(&in);
    header.method = netbom_u8(&in);
    header.type = netbom_u8(&in);
    in.at = 12;
    header.packed = netbom_u32le(&in);
    header.size = netbom_u32le(&in);
    header.crc = netbom_u32le(&in);
    in.at = 26;
    header.mode = netbom_u16le(&in);
    header.name = body.data + body.data[0];
    header.name_size = netbom_text_size(header.name, size - body.data[0]);
    *ret_header = header;
    return !reader.failed;
}

static bool
arj_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
           NetbomClaim *ret_claim)
{
    Header header;
    if (!header_read(host, object, at, &header) || header.is_end || header.type != 2)
        return false;
    NetbomClaim claim = {"arj", 0, NETBOM_EXACT, NETBOM_GRADE_STRUCTURE, NULL, false, 0};
    uint64_t end = header.data;
    claim.problem = "the archive is cut or damaged";
    for (unsigned i = 0; i < MEMBERS_MAX && host->spend(scan, 1); i++) {
        if (!header_read(host, object, end, &header))
            break;
        end = header.data;
        if (header.is_end) {
            claim.grade = NETBOM_GRADE_CHECKED;
            claim.problem = NULL;
            break;
        }
        if (!netbom_range_ok(object->size, end, header.packed)) {
            end = object->size;
            break;
        }
        end += header.packed;
    }
    claim.size = end - at;
    *ret_claim = claim;
    return true;
}

static bool
member_give(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
            const Header *header)
{
    NetbomEntry entry = {.kind = header->type == TYPE_DIRECTORY ? NETBOM_DIR : NETBOM_FILE,
                         .name = (const char *)header->name,
                         .name_size = header->name_size};
    if ((header->mode & 0170000) == (header->type == TYPE_DIRECTORY ? 0040000u : 0100000u))
        entry.mode = header->mode;
    const NetbomBytes data = netbom_slice(range, header->data, header->packed);
    if (header->type == TYPE_DIRECTORY || header->packed == 0)
        return host->child_entry(scan, &entry);
    if (header->flags & ENCRYPTED || header->method != METHOD_STORED) {
        host->problem(scan, header->flags & ENCRYPTED ? "encrypted" : "unsupported", header->data,
                      "arj: %.*s: its bytes are not read (method %u)",
                      (int)(header->name_size < 256 ? header->name_size : 256),
                      (const char *)header->name, header->method);
        return host->child_entry(scan, &entry);
    }
    if (data.size == header->packed && host->crc32(0, data.data, data.size) != header->crc)
        host->problem(scan, "checksum", header->data, "arj: the CRC-32 of a member differs");
    return host->child_range(scan, &entry, header->data, data.size);
}

static void
arj_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
           const NetbomClaim *claim)
{
    Header header;
    (void)claim;
    if (!header_read(host, range, 0, &header))
        return;
    host->header(scan, "name", 4, header.data - 4, (const char *)header.name, header.name_size);
    host->structure(scan, 0, header.data);
    uint64_t at = header.data;
    while (host->spend(scan, 1) && header_read(host, range, at, &header)) {
        host->structure(scan, at, header.data - at);
        at = header.data;
        if (header.is_end || !member_give(host, scan, range, &header) ||
            !netbom_range_ok(range->size, at, header.packed))
            break;
        at += header.packed;
    }
}

static const NetbomMagic magics[] = {{"\x60\xea", 2, 0, NETBOM_MAGIC_START}};
static const char *const formats[] = {"arj", NULL};

static const char *const fact_keys[] = {"name", NULL};

const NetbomPlugin arj_plugin = {
    NETBOM_PLUGIN_HEAD,   .name = "arj",        .description = "ARJ archives",
    .magics = magics,     .n_magics = 1,        .formats = formats,
    .detect = arj_detect, .unpack = arj_unpack, .facts = fact_keys,
};
