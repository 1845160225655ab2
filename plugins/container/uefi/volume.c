/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * volume.c: the plugin for UEFI firmware: volumes with their files, and streams of sections that
 * were compressed.
 *
 * Volume (little endian): 16 bytes, GUID of the file system at 16, u64 size at 32, "_FVH" at 40,
 * u16 size of the header at 48, u16 so that all words of the header add up to 0 at 50, u16 offset
 * of an extended header at 52. Files stand at multiples of 8: GUID, u8 sum of the header, u8, type
 * at 18, attributes at 19, 24 bits of size at 20, state at 23; attribute 1: u64 size at 24.
 */
#include "uefi.h"

#include <stdio.h>

enum {
    VOLUME_HEADER = 56,
    FILE_HEADER = 24,
    FILE_HEADER_LONG = 32,
    FILE_LARGE = 1,
    TYPE_RAW = 0x01,
    TYPE_PAD = 0xf0,
};

typedef enum { FILES_NONE, FILES_2, FILES_3 } FileSystem;

typedef struct {
    uint64_t size, header_size, files_at;
    FileSystem files;
    bool sum_fits;
} Volume;

typedef struct {
    const uint8_t *guid;
    uint8_t type;
    uint64_t body, size; /* size: with the header */
} File;

static FileSystem
file_system(const uint8_t *guid)
{
    static const uint8_t second[16] = {0x78, 0xe5, 0x8c, 0x8c, 0x3d, 0x8a, 0x1c, 0x4f,
                                       0x99, 0x35, 0x89, 0x61, 0x85, 0xc3, 0x2d, 0xd3};
    static const uint8_t third[16] = {0x7a, 0xc0, 0x73, 0x54, 0xcb, 0x3d, 0xca, 0x4d,
                                      0xbd, 0x6f, 0x1e, 0x96, 0x89, 0xe7, 0x34, 0x9a};
    return memcmp(guid, second, 16) == 0  ? FILES_2
           : memcmp(guid, third, 16) == 0 ? FILES_3
                                          : FILES_NONE;
}

static bool
volume_open(const NetbomBytes *bytes, Volume *ret_volume)
{
    NetbomReader reader = netbom_reader(bytes, 32, false);
    Volume volume = {.size = netbom_u64le(&reader)};
    uint16_t sum = 0;
    if (!netbom_match(bytes, 40, "_FVH", 4))
        return false;
    reader.at = 48;
    volume.header_size = netbom_u16le(&reader);
    netbom_skip(&reader, 2);
    const uint64_t extended = netbom_u16le(&reader);
    if (reader.failed || volume.header_size < VOLUME_HEADER || volume.header_size % 2 != 0 ||
        volume.size > INT64_MAX || volume.size <= volume.header_size ||
        !netbom_range_ok(bytes->size, 0, volume.header_size))
        return false;
    reader.at = 0;
    for (uint64_t i = 0; i < volume.header_size; i += 2)
        sum = (uint16_t)(sum + netbom_u16le(&reader));
    volume.sum_fits = sum == 0;
    volume.files = file_system(bytes->data + 16);
    volume.files_at = volume.header_size;
    if (extended > 0) {
        reader = netbom_reader(bytes, extended + 16, false);
        const uint64_t end = extended + netbom_u32le(&reader);
        if (!reader.failed && end >= volume.files_at && end < volume.size)
            volume.files_at = end;
    }
    volume.files_at = (volume.files_at + 7) / 8 * 8;
    *ret_volume = volume;
    return true;
}

static bool
detect_volume(const NetbomBytes *bytes, NetbomClaim *claim)
{
    Volume volume;
    if (!volume_open(bytes, &volume))
        return false;
    const bool cut = volume.size > bytes->size;
    claim->format = "uefi-volume";
    claim->size = cut ? bytes->size : volume.size;
    claim->grade = !volume.sum_fits ? NETBOM_GRADE_HEADER : NETBOM_GRADE_CHECKED;
    if (cut) {
        claim->problem = "the volume is cut";
        claim->grade = volume.sum_fits ? NETBOM_GRADE_STRUCTURE : NETBOM_GRADE_HEADER;
    } else if (!volume.sum_fits) {
        claim->problem = "the checksum of the header differs";
    }
    return true;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    const NetbomBytes bytes = netbom_slice(object, at, UINT64_MAX);
    NetbomClaim claim = {.extent = NETBOM_EXACT};
    (void)host;
    (void)scan;
    if (!detect_volume(&bytes, &claim)) {
        /* only by a hint: sections have no magic */
        if (at > 0 || !uefi_sections_fit(&bytes, 0, bytes.size))
            return false;
        claim.format = "uefi-sections";
        claim.size = bytes.size;
        claim.grade = NETBOM_GRADE_STRUCTURE;
    }
    *ret_claim = claim;
    return true;
}

static bool
file_read(const NetbomBytes *bytes, uint64_t at, File *ret_file)
{
    NetbomReader reader = netbom_reader(bytes, at + 18, false);
    File file = {.body = at + FILE_HEADER};
    file.type = netbom_u8(&reader);
    const uint8_t attributes = netbom_u8(&reader);
    file.size = netbom_uint(&reader, 3, false);
    netbom_skip(&reader, 1);
    if (attributes & FILE_LARGE) {
        file.size = netbom_u64le(&reader);
        file.body = at + FILE_HEADER_LONG;
    }
    if (reader.failed || file.size < file.body - at || !netbom_range_ok(bytes->size, at, file.size))
        return false;
    file.guid = bytes->data + at;
    uint8_t sum = 0;
    for (uint64_t i = at; i < file.body; i++)
        sum = (uint8_t)(sum + (i == at + 17 || i == at + 23 ? 0 : bytes->data[i]));
    *ret_file = file;
    return sum == 0;
}

static void
file_give(Uefi *uefi, uint64_t at, const File *file)
{
    const uint64_t end = at + file->size;
    char name[UEFI_GUID_TEXT];
    if (file->type == TYPE_PAD) {
        uefi->host->structure(uefi->scan, at, FILE_HEADER);
        return; /* what stands in padding is looked at as a gap */
    }
    uefi->host->structure(uefi->scan, at, file->body - at);
    uefi_guid(file->guid, name);
    if (file->type != TYPE_RAW && uefi_sections_fit(&uefi->bytes, file->body, end - file->body)) {
        uefi_sections(uefi, file->body, end - file->body, name, UEFI_GUID_TEXT);
        return;
    }
    const NetbomEntry entry = {.kind = NETBOM_PART, .name = name, .name_size = UEFI_GUID_TEXT};
    if (end > file->body &&
        !uefi->host->child_range(uefi->scan, &entry, file->body, end - file->body))
        uefi->stop = true;
}

/* True if all bytes are those of erased flash. */
static bool
is_erased(const NetbomBytes *bytes, uint64_t at, uint64_t size)
{
    for (uint64_t i = at; i < at + size; i++)
        if (bytes->data[i] != bytes->data[at])
            return false;
    return bytes->data[at] == 0xff || bytes->data[at] == 0;
}

static void
files_walk(Uefi *uefi, uint64_t at)
{
    File file;
    while (!uefi->stop && netbom_range_ok(uefi->bytes.size, at, FILE_HEADER) &&
           uefi->host->spend(uefi->scan, 1)) {
        if (is_erased(&uefi->bytes, at, FILE_HEADER))
            return;
        if (!file_read(&uefi->bytes, at, &file)) {
            uefi->host->problem(uefi->scan, "corrupt", at, "a file whose header does not fit");
            return;
        }
        file_give(uefi, at, &file);
        at = (at + file.size + 7) / 8 * 8;
    }
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Uefi uefi = {.host = host, .scan = scan, .bytes = *range};
    Volume volume;
    char guid[UEFI_GUID_TEXT];
    if (strcmp(claim->format, "uefi-sections") == 0) {
        uefi_sections(&uefi, 0, range->size, "section", 7);
        return;
    }
    if (!volume_open(range, &volume))
        return;
    host->structure(scan, 0, volume.header_size);
    uefi_guid(range->data + 16, guid);
    host->header(scan, "file-system", 16, 16, guid, UEFI_GUID_TEXT);
    if (volume.files == FILES_NONE)
        return; /* variables, and file systems of vendors */
    if (volume.files_at > volume.header_size && volume.files_at <= range->size)
        host->structure(scan, volume.header_size, volume.files_at - volume.header_size);
    files_walk(&uefi, volume.files_at);
}

static const NetbomMagic magics[] = {{"_FVH", 4, 40, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"uefi-volume", "uefi-sections", NULL};

static const char *const fact_keys[] = {"file-system", "kind", NULL};

const NetbomPlugin uefi_volume_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "uefi-volume",
    .description = "UEFI firmware volumes, their files and sections",
    .magics = magics,
    .n_magics = 1,
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
