/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * iso9660.c: ISO 9660 file systems with Rock Ridge or Joliet: finds their size and facts;
 * libarchive reads the files.
 *
 * Facts: ECMA-119, 4th edition; SUSP 1.12 for continuations of Rock Ridge.
 */
#include "netbom-plugin.h"
#include "plugin-date.h"
#include "unpack/archive.h"

#include <archive.h>

#define SECTOR            2048u
#define FIRST_DESCRIPTOR  16u
#define DESCRIPTORS_MAX   64u
#define TYPE_PRIMARY      1
#define TYPE_SECONDARY    2 /* Joliet: the same files under other names */
#define TYPE_END          255
#define PATH_TABLE_MAX    (16u << 20)
#define RECORD_MIN        34u /* of a directory */
#define CONTINUATIONS_MAX 64u /* of one record */

/* A primary or secondary volume descriptor. */
typedef struct {
    uint64_t at;
    uint64_t descriptors_end;
    uint32_t block_size, blocks;
    uint32_t path_table_size;
    uint32_t root, root_size;
} Volume;

/* A number that is stored in both byte orders. */
static bool
read_both(const NetbomBytes *bytes, uint64_t at, unsigned size, uint32_t *ret_value)
{
    NetbomReader reader = netbom_reader(bytes, at, false);
    const uint64_t little = netbom_uint(&reader, size, false);
    const uint64_t big = netbom_uint(&reader, size, true);
    *ret_value = (uint32_t)little;
    return !reader.failed && little == big;
}

static bool
read_descriptor(const NetbomBytes *bytes, uint64_t at, Volume *ret_volume)
{
    Volume volume = {.at = at};
    if (!read_both(bytes, at + 80, 4, &volume.blocks) ||
        !read_both(bytes, at + 128, 2, &volume.block_size) ||
        !read_both(bytes, at + 132, 4, &volume.path_table_size) ||
        !read_both(bytes, at + 156 + 2, 4, &volume.root) ||
        !read_both(bytes, at + 156 + 10, 4, &volume.root_size))
        return false;
    *ret_volume = volume;
    return (volume.block_size == 512 || volume.block_size == 1024 || volume.block_size == SECTOR) &&
           volume.blocks > FIRST_DESCRIPTOR;
}

/* `start`: the first byte of the volume. */
static bool
read_volume(const NetbomBytes *bytes, uint64_t start, Volume *ret_volume)
{
    bool found = false;
    for (unsigned i = 0; i < DESCRIPTORS_MAX; i++) {
        const uint64_t at = start + (FIRST_DESCRIPTOR + i) * (uint64_t)SECTOR;
        if (!netbom_range_ok(bytes->size, at, SECTOR) || !netbom_match(bytes, at + 1, "CD001", 5))
            return false;
        const uint8_t type = bytes->data[at];
        if (type == TYPE_PRIMARY && !found && !(found = read_descriptor(bytes, at, ret_volume)))
            return false;
        if (type == TYPE_END) {
            ret_volume->descriptors_end = at + SECTOR;
            return found;
        }
    }
    return false;
}

static bool
iso9660_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
               NetbomClaim *ret_claim)
{
    Volume volume = {0};
    (void)host;
    (void)scan;
    if (!read_volume(object, at, &volume))
        return false;
    const uint64_t size = (uint64_t)volume.blocks * volume.block_size;
    const uint64_t root = at + (uint64_t)volume.root * volume.block_size;
    NetbomClaim claim = {"iso9660", size, NETBOM_EXACT, NETBOM_GRADE_STRUCTURE, NULL, false, 0};
    const NetbomBytes there = netbom_slice(object, at, size);
    if (there.size < size) {
        claim.size = there.size;
        claim.problem = "the volume is cut";
    }
    /* the root's first record is itself: name length 1, name 0 */
    if (!netbom_match(object, root + 32, "\1\0", 2) || root < volume.descriptors_end) {
        claim.grade = NETBOM_GRADE_HEADER;
        claim.problem = "the root directory cannot be read";
    }
    *ret_claim = claim;
    return true;
}

/* ---- facts ---- */

static uint32_t
parse_digits(const uint8_t *p, unsigned count)
{
    uint32_t value = 0;
    for (unsigned i = 0; i < count; i++) {
        if (p[i] < '0' || p[i] > '9')
            return UINT32_MAX;
        value = value * 10 + (unsigned)(p[i] - '0');
    }
    return value;
}

/* Days from 1970-01-01; years from 1970. */
static uint32_t
days_of(uint32_t year, uint32_t month, uint32_t day)
{
    static const uint16_t before[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    const uint32_t y = year - 1;
    const uint32_t leaps = y / 4 - y / 100 + y / 400 - (1969 / 4 - 1969 / 100 + 1969 / 400);
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return (year - 1970) * 365 + leaps + before[month - 1] + (leap && month > 2) + day - 1;
}

/* "YYYYMMDDHHMMSScc" and the zone in quarters of an hour. */
static void
date_fact(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, uint64_t at)
{
    const uint8_t *p = range->data + at;
    static const uint8_t sizes[] = {4, 2, 2, 2, 2, 2};
    uint32_t fields[6];
    for (unsigned i = 0; i < 6; p += sizes[i], i++)
        fields[i] = parse_digits(p, sizes[i]);
    if (fields[0] < 1970 || fields[0] > 2105 || fields[1] < 1 || fields[1] > 12 || fields[2] < 1 ||
        fields[2] > 31 || fields[3] > 23 || fields[4] > 59 || fields[5] > 59)
        return;
    const int64_t local = (int64_t)days_of(fields[0], fields[1], fields[2]) * 86400 +
                          fields[3] * 3600 + fields[4] * 60 + fields[5];
    const int64_t utc = local - (int8_t)range->data[at + 16] * 900;
    char date[PLUGIN_DATE_SIZE];
    if (utc >= 0 && utc <= UINT32_MAX)
        host->header(scan, "date", at, 17, date, plugin_date((uint32_t)utc, date));
}

static void
volume_facts(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, uint64_t at)
{
    static const struct {
        const char *key;
        uint16_t at, size;
    } texts[] = {{"label", 40, 32},
                 {"system", 8, 32},
                 {"publisher", 318, 128},
                 {"preparer", 446, 128},
                 {"application", 574, 128}};
    for (unsigned i = 0; i < sizeof texts / sizeof texts[0]; i++)
        host->header(scan, texts[i].key, at + texts[i].at, texts[i].size,
                     (const char *)range->data + at + texts[i].at, texts[i].size);
    date_fact(host, scan, range, at + 813);
}

/* ---- what is understood ---- */

static void
mark(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, uint64_t at, uint64_t size)
{
    const NetbomBytes there = netbom_slice(range, at, size);
    if (there.size > 0)
        host->structure(scan, at, there.size);
}

/*
 * The Rock Ridge fields of a record that did not fit go on elsewhere: each "CE" field says where
 * (SUSP 1.12, 5.1).
 */
static void
mark_continuations(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
                   const Volume *volume, uint64_t at, uint64_t end)
{
    for (unsigned jumps = 0; jumps < CONTINUATIONS_MAX && host->spend(scan, 1);) {
        uint32_t block, offset, size;
        if (at + 4 > end || end > range->size)
            return;
        const uint8_t length = range->data[at + 2];
        if (length < 4 || length > end - at)
            return;
        if (!netbom_match(range, at, "CE", 2)) {
            at += length;
            continue;
        }
        if (!read_both(range, at + 4, 4, &block) || !read_both(range, at + 12, 4, &offset) ||
            !read_both(range, at + 20, 4, &size) || size > SECTOR)
            return;
        at = (uint64_t)block * volume->block_size + offset;
        end = at + size;
        mark(host, scan, range, at, size);
        jumps++;
    }
}

/* Records do not cross sectors; what is left of one is zero. */
static void
mark_records(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
             const Volume *volume, uint64_t at, uint64_t size)
{
    const uint64_t end = at + netbom_slice(range, at, size).size;
    while (at + RECORD_MIN <= end && host->spend(scan, 1)) {
        const uint8_t length = range->data[at], name_size = range->data[at + 32];
        if (length < RECORD_MIN || length > end - at) {
            at = (at / SECTOR + 1) * SECTOR;
            continue;
        }
        const uint64_t fields = at + 33 + name_size + (name_size % 2 == 0);
        if (fields < at + length)
            mark_continuations(host, scan, range, volume, fields, at + length);
        at += length;
    }
}

/* The path table names the place of each directory; a directory's first record tells its size. */
static void
mark_directories(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
                 const Volume *volume, const NetbomBytes *table)
{
    NetbomReader reader = netbom_reader(table, 0, false);
    while (reader.at < table->size && host->spend(scan, 1)) {
        const uint8_t name_size = netbom_u8(&reader);
        netbom_skip(&reader, 1);
        const uint64_t at = (uint64_t)netbom_u32le(&reader) * volume->block_size;
        netbom_skip(&reader, 2 + name_size + (name_size & 1u));
        uint32_t length;
        if (reader.failed || name_size == 0)
            return;
        if (netbom_match(range, at + 32, "\1\0", 2) && read_both(range, at + 10, 4, &length)) {
            mark(host, scan, range, at, length);
            mark_records(host, scan, range, volume, at, length);
        }
    }
}

/* A path table stands in both byte orders, and may stand twice in each. */
static void
mark_volume(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
            const Volume *volume)
{
    const uint32_t size =
        volume->path_table_size < PATH_TABLE_MAX ? volume->path_table_size : PATH_TABLE_MAX;
    for (unsigned i = 0; i < 4; i++) {
        const bool big_endian = i >= 2;
        NetbomReader reader = netbom_reader(range, volume->at + 140 + 4u * i, big_endian);
        const uint64_t at = (uint64_t)netbom_u32(&reader) * volume->block_size;
        const NetbomBytes table = netbom_slice(range, at, size);
        if (at == 0)
            continue;
        mark(host, scan, range, at, table.size);
        if (i == 0)
            mark_directories(host, scan, range, volume, &table);
    }
}

/* The primary volume and those beside it. */
static void
mark_volumes(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
             const Volume *primary)
{
    const uint64_t first = (uint64_t)FIRST_DESCRIPTOR * SECTOR;
    Volume volume;
    mark(host, scan, range, first, primary->descriptors_end - first);
    mark_volume(host, scan, range, primary);
    for (uint64_t at = first; at < primary->descriptors_end; at += SECTOR)
        if (range->data[at] == TYPE_SECONDARY && read_descriptor(range, at, &volume))
            mark_volume(host, scan, range, &volume);
}

static void
iso9660_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
               const NetbomClaim *claim)
{
    static const ArchiveFormat format = {"iso9660", archive_read_support_format_iso9660, false,
                                         false};
    Volume volume = {0};
    if (!read_volume(range, 0, &volume))
        return;
    if (claim->problem)
        host->problem(scan,
                      range->size < (uint64_t)volume.blocks * volume.block_size ? "truncated"
                                                                                : "corrupt",
                      range->size, "iso9660: %s", claim->problem);
    volume_facts(host, scan, range, volume.at);
    mark_volumes(host, scan, range, &volume);
    archive_unpack(&format, host, scan, range);
}

static const NetbomMagic magics[] = {{"\1CD001\1", 7, 32768, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"iso9660", NULL};

static const char *const fact_keys[] = {"date",      "application", "label", "preparer",
                                        "publisher", "system",      NULL};

const NetbomPlugin iso9660_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "iso9660",
    .description = "ISO 9660 file systems",
    .magics = magics,
    .n_magics = 1,
    .formats = formats,
    .detect = iso9660_detect,
    .unpack = iso9660_unpack,
    .facts = fact_keys,
};
