/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * android-super.c: the plugin for Android's partition with logical partitions in it ("super").
 *
 * All little endian, sectors of 512 bytes. Geometry at 4096 and again at 8192: 0 "gDla", 4 its size
 * (52), 8 SHA-256 of it with these bytes zero, 40 most bytes of metadata, 44 copies, 48 block size.
 * Metadata at 12288: 0 "0PLA", 4 versions, 8 size of the header (128 or 256), 12 SHA-256 of the
 * header with these bytes zero, 44 size of the tables, 48 their SHA-256, 80 four tables by offset,
 * count and entry size: partitions (name 36, attributes, first extent, extents, group), extents
 * (sectors u64, kind 0 linear or 1 zeros, sector u64, device), groups, devices (first sector u64,
 * 16 size u64, name 36). Facts: AOSP's metadata_format.h.
 */
#include "wrapper.h"

#include <stdio.h>

enum {
    GEOMETRY_AT = 4096,
    GEOMETRY_SIZE = 52,
    METADATA_AT = 12288,
    HEADER_LEAST = 128,
    HEADER_MOST = 256,
    TABLES_MOST = 1 << 20,
    SECTOR = 512,
    NAME_SIZE = 36,
    PARTITION_SIZE = 52,
    EXTENT_SIZE = 24,
    DEVICE_SIZE = 64,
    LINEAR = 0,
};

static const NetbomMagic magics[] = {{"gDla\x34\0\0\0", 8, GEOMETRY_AT, 0}};
static const char *const formats[] = {"android-super", NULL};

typedef struct {
    uint64_t at, count, entry;
} Table;

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes bytes; /* from the start of the partition on */
    uint64_t header_at, header_size, tables_size;
    Table partitions, extents, devices;
    uint64_t size; /* of the device */
} Super;

/* SHA-256 of `size` bytes (at most HEADER_MOST) whose own digest at `hole` counts as zero. */
static bool
digest_fits(const Super *super, uint64_t at, uint64_t size, uint64_t hole)
{
    uint8_t copy[HEADER_MOST], digest[32];
    memcpy(copy, super->bytes.data + at, (size_t)size);
    memset(copy + hole, 0, sizeof(digest));
    super->host->sha256(copy, size, digest);
    return memcmp(digest, super->bytes.data + at + hole, sizeof(digest)) == 0;
}

static bool
table_read(const Super *super, uint64_t i, uint64_t least, Table *ret_table)
{
    NetbomReader reader = netbom_reader(&super->bytes, super->header_at + 80 + i * 12, false);
    Table table;
    table.at = netbom_u32(&reader);
    table.count = netbom_u32(&reader);
    table.entry = netbom_u32(&reader);
    const bool good = table.entry >= least && table.entry <= 4096 && table.count <= 65536 &&
                      netbom_range_ok(super->tables_size, table.at, table.count * table.entry);
    table.at += super->header_at + super->header_size;
    *ret_table = table;
    return good;
}

static bool
super_open(Super *super)
{
    const NetbomBytes *bytes = &super->bytes;
    super->header_at = METADATA_AT;
    super->header_size = wrapper_u32le(bytes, METADATA_AT + 8);
    super->tables_size = wrapper_u32le(bytes, METADATA_AT + 44);
    if (!netbom_match(bytes, METADATA_AT, "0PLA\x0a\0", 6) || super->header_size < HEADER_LEAST ||
        super->header_size > HEADER_MOST || super->tables_size > TABLES_MOST ||
        !netbom_range_ok(bytes->size, METADATA_AT, super->header_size + super->tables_size) ||
        !table_read(super, 0, PARTITION_SIZE, &super->partitions) ||
        !table_read(super, 1, EXTENT_SIZE, &super->extents) ||
        !table_read(super, 3, DEVICE_SIZE, &super->devices) || super->devices.count == 0)
        return false;
    NetbomReader reader = netbom_reader(bytes, super->devices.at + 16, false);
    super->size = netbom_u64(&reader);
    return super->size >= METADATA_AT && super->size <= INT64_MAX;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    uint8_t digest[32];
    Super super = {.host = host, .scan = scan, .bytes = netbom_slice(object, at, object->size)};
    if (!netbom_match(&super.bytes, GEOMETRY_AT, "gDla", 4) || !host->spend(scan, 64) ||
        !super_open(&super) || !digest_fits(&super, GEOMETRY_AT, GEOMETRY_SIZE, 8))
        return false;
    const uint64_t tables = super.header_at + super.header_size;
    host->sha256(super.bytes.data + tables, super.tables_size, digest);
    const bool fits = digest_fits(&super, super.header_at, super.header_size, 12) &&
                      netbom_match(&super.bytes, super.header_at + 48, digest, sizeof(digest));
    *ret_claim = wrapper_claim("android-super", object, at, super.size, NETBOM_GRADE_CHECKED, fits);
    return true;
}

/* ---- partitions ---- */

/* Extent `i`: its bytes, and where they stand (UINT64_MAX: they are zeros, or elsewhere). */
static bool
extent_read(const Super *super, uint64_t i, uint64_t *ret_at, uint64_t *ret_size)
{
    NetbomReader reader =
        netbom_reader(&super->bytes, super->extents.at + i * super->extents.entry, false);
    const uint64_t sectors = netbom_u64(&reader);
    const uint32_t kind = netbom_u32(&reader);
    const uint64_t sector = netbom_u64(&reader);
    const uint32_t device = netbom_u32(&reader);
    if (reader.failed || i >= super->extents.count || sectors > INT64_MAX / SECTOR ||
        sector > INT64_MAX / SECTOR)
        return false;
    *ret_size = sectors * SECTOR;
    *ret_at = kind == LINEAR && device == 0 ? sector * SECTOR : UINT64_MAX;
    return kind != LINEAR || device == 0;
}

/* token: first extent << 32 | how many */
static uint64_t
partition_read(void *state, uint64_t token, uint8_t *dst, uint64_t size)
{
    const Super *super = state;
    uint64_t done = 0, at, length;
    for (uint64_t i = 0; i < (token & UINT32_MAX) && done < size; i++) {
        if (!super->host->spend(super->scan, 1) ||
            !extent_read(super, (token >> 32) + i, &at, &length))
            break;
        const uint64_t wanted = length < size - done ? length : size - done;
        if (at == UINT64_MAX) {
            done += wanted;
            continue;
        }
        const NetbomBytes part = netbom_slice(&super->bytes, at, wanted);
        if (part.size > 0)
            memcpy(dst + done, part.data, (size_t)part.size);
        done += part.size;
        if (part.size < wanted)
            break;
    }
    return done;
}

/* The partition of table entry `entry`; false: stop. */
static bool
partition_give(Super *super, uint64_t entry)
{
    NetbomReader reader = netbom_reader(&super->bytes, entry + NAME_SIZE + 4, false);
    const uint64_t first = netbom_u32(&reader), count = netbom_u32(&reader);
    uint64_t total = 0, at = 0, size = 0;
    bool there = true;
    for (uint64_t i = 0; i < count && super->host->spend(super->scan, 1); i++) {
        if (!extent_read(super, first + i, &at, &size) ||
            __builtin_add_overflow(total, size, &total) || total > super->size) {
            super->host->problem(super->scan, "corrupt", entry,
                                 "the extents of a partition are not on this device");
            return true;
        }
        there = there && (at == UINT64_MAX || netbom_range_ok(super->bytes.size, at, size));
    }
    NetbomEntry part = {.kind = NETBOM_PART,
                        .name = (const char *)super->bytes.data + entry,
                        .name_size = wrapper_text_size(&super->bytes, entry, NAME_SIZE)};
    if (count == 0 || total == 0 || part.name_size == 0)
        return true;
    if (!there)
        super->host->problem(super->scan, "truncated", entry, "a partition goes beyond the image");
    if (count == 1 && at != UINT64_MAX) {
        const NetbomBytes bytes = netbom_slice(&super->bytes, at, size);
        return bytes.size == 0 || super->host->child_range(super->scan, &part, at, bytes.size);
    }
    return super->host->child_read(super->scan, &part, total, partition_read, super,
                                   first << 32 | count);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    const Wrapper wrapper = {host, scan, range};
    Super super = {.host = host, .scan = scan, .bytes = *range};
    if (!super_open(&super))
        return;
    const uint64_t end = super.header_at + super.header_size + super.tables_size;
    wrapper_report(&wrapper, claim, super.size, super.header_at + 12);
    host->structure(scan, 0, end);
    for (uint64_t i = 0; i < super.partitions.count && host->spend(scan, 1); i++) {
        const uint64_t entry = super.partitions.at + i * super.partitions.entry;
        wrapper_text(&wrapper, "partition", entry, NAME_SIZE);
        if (!partition_give(&super, entry))
            break;
    }
    host->finish(scan);
    /* The copies of the metadata. */
    const uint64_t copies = wrapper_u32le(range, GEOMETRY_AT + 44);
    const uint64_t each = wrapper_u32le(range, GEOMETRY_AT + 40);
    uint64_t all;
    if (!__builtin_mul_overflow(copies * 2, each, &all) && all < 1 << 24)
        host->structure(scan, METADATA_AT, netbom_slice(range, METADATA_AT, all).size);
}

static const char *const fact_keys[] = {"partition", NULL};

const NetbomPlugin android_super_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "android-super",
    .description = "Android's logical partitions (super)",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
