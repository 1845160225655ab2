/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * arj.c: ARJ archives.
 *
 * A header (little endian): 60 ea, u16 size, so many bytes, u32 CRC-32 of them; then further
 * headers of a u16 size and a CRC until a size of 0. Size 0 at once: the end of the archive. In the
 * bytes: u8 size of the fixed part, u8 host system at 3 (2: Unix), u8 flags at 4 (1: encrypted, 4:
 * goes on in another archive), u8 method at 5 (lzh.h), u8 type at 6 (3: directory), u32 time at 8
 * (that of Unix where the host is), u32 packed size at 12, u32 size at 16, u32 CRC-32 at 20, u16
 * mode at 26; behind the fixed part the NUL-ended name. The first header describes the archive.
 * Facts: the technical notes of ARJ.
 */
#include "lzh.h"

enum {
    HEADER_MAX = 2600,
    FIXED_MIN = 30,
    MEMBERS_MAX = 1000000,
    HOST_UNIX = 2,
    ENCRYPTED = 1,
    GOES_ON = 4,
    TYPE_TEXT = 1,
    TYPE_DIRECTORY = 3,
    METHOD_STORED = 0,
    METHOD_FASTEST = 4,
};

typedef struct {
    uint8_t flags, method, type;
    uint32_t time; /* of Unix; 0: not known */
    uint64_t packed, size;
    uint32_t crc, mode;
    const uint8_t *name;
    uint64_t name_size;
    uint64_t data; /* where the member's bytes are */
    bool is_end, is_unix;
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
    NetbomReader in = netbom_reader(&body, 3, false);
    const uint8_t system = netbom_u8(&in);
    header.flags = netbom_u8(&in);
    header.method = netbom_u8(&in);
    header.type = netbom_u8(&in);
    in.at = 8;
    header.time = netbom_u32le(&in);
    header.is_unix = system == HOST_UNIX;
    if (!header.is_unix)
        header.time = 0;
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

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    const NetbomBytes *range;
} Archive;

/* A packed member; token: where its header stands. */
static uint64_t
member_read(void *state, uint64_t token, uint8_t *dst, uint64_t size)
{
    const Archive *archive = state;
    const NetbomHost *host = archive->host;
    Header header;
    uint64_t done = 0;
    if (!header_read(host, archive->range, token, &header))
        return 0;
    const NetbomBytes packed = netbom_slice(archive->range, header.data, header.packed);
    const NetbomDecode answer =
        lzh_block(host, archive->scan, header.method == METHOD_FASTEST ? LZH_FIXED : LZH_HUFFMAN,
                  &packed, dst, size, &done);
    if (answer == NETBOM_DECODE_TRUNCATED || answer == NETBOM_DECODE_CORRUPT)
        host->problem(archive->scan, answer == NETBOM_DECODE_CORRUPT ? "corrupt" : "truncated",
                      header.data, "arj: a member ends after %llu of %llu bytes",
                      (unsigned long long)done, (unsigned long long)size);
    else if (answer == NETBOM_DECODED && host->crc32(0, dst, size) != header.crc)
        host->problem(archive->scan, "checksum", header.data,
                      "arj: the CRC-32 of a member differs");
    return done;
}

static bool
stored_give(const Archive *archive, const Header *header, const NetbomEntry *entry)
{
    const NetbomHost *host = archive->host;
    const NetbomBytes data = netbom_slice(archive->range, header->data, header->packed);
    if (data.size == header->packed && host->crc32(0, data.data, data.size) != header->crc)
        host->problem(archive->scan, "checksum", header->data,
                      "arj: the CRC-32 of a member differs");
    return host->child_range(archive->scan, entry, header->data, data.size);
}

/* `at`: where the header stands. */
static bool
member_give(Archive *archive, const Header *header, uint64_t at)
{
    const NetbomHost *host = archive->host;
    NetbomScan *scan = archive->scan;
    NetbomEntry entry = {.kind = header->type == TYPE_DIRECTORY ? NETBOM_DIR : NETBOM_FILE,
                         .name = (const char *)header->name,
                         .name_size = header->name_size,
                         .mtime = header->time};
    if (header->is_unix)
        entry.mode =
            (header->mode & 07777) | (header->type == TYPE_DIRECTORY ? 0040000u : 0100000u);
    if (header->type == TYPE_DIRECTORY)
        return host->child_entry(scan, &entry);
    if (header->flags & (ENCRYPTED | GOES_ON) || header->method > METHOD_FASTEST ||
        header->type > TYPE_TEXT) {
        host->problem(scan, header->flags & ENCRYPTED ? "encrypted" : "unsupported", header->data,
                      "arj: %.*s: its bytes are not read (method %u, type %u, flags %u)",
                      (int)(header->name_size < 256 ? header->name_size : 256),
                      (const char *)header->name, header->method, header->type, header->flags);
        return host->child_entry(scan, &entry);
    }
    if (header->method == METHOD_STORED)
        return stored_give(archive, header, &entry);
    host->structure(scan, header->data,
                    netbom_slice(archive->range, header->data, header->packed).size);
    return host->child_read(scan, &entry, header->size, member_read, archive, at);
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
    Archive archive = {host, scan, range};
    uint64_t at = header.data;
    while (host->spend(scan, 1) && header_read(host, range, at, &header)) {
        host->structure(scan, at, header.data - at);
        if (header.is_end || !member_give(&archive, &header, at) ||
            !netbom_range_ok(range->size, header.data, header.packed))
            break;
        at = header.data + header.packed;
    }
    host->finish(scan);
}

static const NetbomMagic magics[] = {{"\x60\xea", 2, 0, NETBOM_MAGIC_START}};
static const char *const formats[] = {"arj", NULL};

static const char *const fact_keys[] = {"name", NULL};

const NetbomPlugin arj_plugin = {
    NETBOM_PLUGIN_HEAD,   .name = "arj",        .description = "ARJ archives",
    .magics = magics,     .n_magics = 1,        .formats = formats,
    .detect = arj_detect, .unpack = arj_unpack, .facts = fact_keys,
};
