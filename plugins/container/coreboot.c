/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * coreboot.c: the file system of coreboot, and the map of a flash image (FMAP), of which only the
 * facts are taken: it may stand anywhere in the flash that it describes.
 *
 * File (big endian, at multiples of 64): "LARCHIVE", u32 size, u32 type, u32 offset of attributes,
 * u32 offset of the data, a NUL-ended name. Attribute: u32 tag, u32 size; tag 0x42435a4c has u32
 * compression (1 LZMA, 2 LZ4) and u32 size once decoded.
 * Map (little endian): "__FMAP__", version 1.x, u64 base, u32 size, 32 bytes of name, u16 areas;
 * each area: u32 offset, u32 size, 32 bytes of name, u16 flags.
 * Facts: coreboot's documentation of CBFS and of the flash map, and images of cbfstool.
 */
#include "netbom-plugin.h"

enum {
    ALIGN = 64,
    FILE_HEADER = 24,
    NAME_MAX_SIZE = 256,
    ATTRIBUTES_MAX = 16,
    ATTRIBUTE_COMPRESSION = 0x42435a4c,
    TYPE_EMPTY = 0xffffffff,
    TYPE_DELETED = 0,
    MAP_HEADER = 56,
    MAP_AREA = 42,
};

typedef struct {
    uint32_t type, compression;
    uint64_t at, data, size, end;
    const char *name;
    uint64_t name_size;
} CbFile;

static bool
file_read(const NetbomBytes *bytes, uint64_t at, CbFile *ret_file)
{
    NetbomReader reader = netbom_reader(bytes, at + 8, true);
    CbFile file = {.at = at};
    if (!netbom_match(bytes, at, "LARCHIVE", 8))
        return false;
    file.size = netbom_u32(&reader);
    file.type = netbom_u32(&reader);
    const uint32_t attributes = netbom_u32(&reader), offset = netbom_u32(&reader);
    if (reader.failed || offset < FILE_HEADER + 1 || offset > 65536 ||
        (attributes > 0 && (attributes < FILE_HEADER + 1 || attributes >= offset)) ||
        !netbom_range_ok(bytes->size, at, offset))
        return false;
    const uint64_t room = (attributes > 0 ? attributes : offset) - FILE_HEADER;
    file.name = (const char *)bytes->data + at + FILE_HEADER;
    file.name_size = netbom_text_size(file.name, room < NAME_MAX_SIZE ? room : NAME_MAX_SIZE);
    reader.at = at + attributes;
    for (unsigned i = 0; attributes > 0 && i < ATTRIBUTES_MAX && reader.at < at + offset; i++) {
        const uint64_t next = reader.at;
        const uint32_t tag = netbom_u32(&reader), size = netbom_u32(&reader);
        if (tag == ATTRIBUTE_COMPRESSION && size >= 16)
            file.compression = netbom_u32(&reader);
        if (size < 8)
            break;
        reader.at = next + size;
    }
    file.data = at + offset;
    file.end = file.data + file.size;
    *ret_file = file;
    return true;
}

static uint64_t
file_next(const CbFile *file, uint64_t start)
{
    return start + (file->end - start + ALIGN - 1) / ALIGN * ALIGN;
}

static bool
map_read(const NetbomBytes *bytes, uint64_t *ret_areas)
{
    NetbomReader reader = netbom_reader(bytes, 8, false);
    if (!netbom_match(bytes, 0, "__FMAP__\1", 9))
        return false;
    reader.at = 18;
    const uint32_t size = netbom_u32le(&reader);
    reader.at = 54;
    *ret_areas = netbom_u16le(&reader);
    if (reader.failed || size == 0 || *ret_areas == 0 || *ret_areas > 1024 ||
        !netbom_range_ok(bytes->size, MAP_HEADER, *ret_areas * MAP_AREA))
        return false;
    for (uint64_t i = 0; i < *ret_areas; i++) {
        const uint32_t offset = netbom_u32le(&reader), area = netbom_u32le(&reader);
        netbom_skip(&reader, MAP_AREA - 8);
        if (!netbom_range_ok(size, offset, area))
            return false;
    }
    return true;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    const NetbomBytes bytes = netbom_slice(object, at, UINT64_MAX);
    NetbomClaim claim = {.extent = NETBOM_EXACT, .grade = NETBOM_GRADE_STRUCTURE};
    uint64_t areas, next = 0;
    CbFile file;
    unsigned n = 0;
    if (map_read(&bytes, &areas)) {
        claim.format = "fmap";
        claim.size = MAP_HEADER + areas * MAP_AREA;
        *ret_claim = claim;
        return true;
    }
    while (file_read(&bytes, next, &file) && host->spend(scan, 1)) {
        n++;
        claim.size = file.end;
        next = file_next(&file, 0);
        if (file.end > bytes.size) {
            claim.size = bytes.size;
            claim.problem = "a file is cut";
            break;
        }
    }
    if (n == 0)
        return false;
    claim.format = "cbfs";
    if (n == 1)
        claim.grade = NETBOM_GRADE_HEADER;
    *ret_claim = claim;
    return true;
}

static void
map_facts(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, uint64_t areas)
{
    host->structure(scan, 0, range->size);
    host->header(scan, "name", 22, 32, (const char *)range->data + 22,
                 netbom_text_size(range->data + 22, 32));
    for (uint64_t i = 0; i < areas && host->spend(scan, 1); i++) {
        const uint64_t at = MAP_HEADER + i * MAP_AREA + 8;
        host->header(scan, "area", at - 8, MAP_AREA, (const char *)range->data + at,
                     netbom_text_size(range->data + at, 32));
    }
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    static const char *const hints[] = {NULL, "lzma", NULL};
    uint64_t areas, next = 0;
    CbFile file;
    if (strcmp(claim->format, "fmap") == 0) {
        if (map_read(range, &areas))
            map_facts(host, scan, range, areas);
        return;
    }
    while (file_read(range, next, &file) && host->spend(scan, 1)) {
        const NetbomBytes data = netbom_slice(range, file.data, file.size);
        host->structure(scan, file.at, file.data - file.at);
        next = file_next(&file, 0);
        if (file.end <= range->size)
            host->structure(scan, file.end, netbom_slice(range, file.end, next - file.end).size);
        if (file.type == TYPE_EMPTY || file.type == TYPE_DELETED || file.name_size == 0)
            continue;
        const NetbomEntry entry = {.kind = file.compression > 0 ? NETBOM_PART : NETBOM_FILE,
                                   .name = file.name,
                                   .name_size = file.name_size,
                                   .hint = file.compression < 3 ? hints[file.compression] : NULL};
        if (file.compression > 1)
            host->problem(scan, "unsupported", file.data, "%.*s: compressed in a way not read (%u)",
                          (int)file.name_size, file.name, file.compression);
        if (data.size > 0 ? !host->child_range(scan, &entry, file.data, data.size)
                          : !host->child_entry(scan, &entry))
            return;
    }
}

static const NetbomMagic magics[] = {{"LARCHIVE", 8, 0, NETBOM_MAGIC_NUL},
                                     {"__FMAP__\1", 9, 0, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"cbfs", "fmap", NULL};

static const char *const fact_keys[] = {"name", "area", NULL};

const NetbomPlugin coreboot_plugin = {
    NETBOM_PLUGIN_HEAD, .name = "coreboot", .description = "file system and flash map of coreboot",
    .magics = magics,   .n_magics = 2,      .formats = formats,
    .detect = detect,   .unpack = unpack,   .facts = fact_keys,
};
