/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * fat.c: the plugin for FAT12, FAT16 and FAT32 with long names.
 *
 * Layout (little endian): boot sector (3 OEM name, 11 sector size, 13 sectors of a cluster, 14
 * reserved sectors, 16 number of FATs, 17 entries of the root directory, 19 or 32 sectors, 22 or 36
 * sectors of a FAT, FAT32: 44 cluster of the root directory, 48 information sector, 50 copy of the
 * boot sector; 36 or 64: drive, 0, 29, serial number, label of 11 bytes, type of 8), the FATs, the
 * root directory (not FAT32), clusters. Directories have entries of 32 bytes; a long name stands in
 * front of its entry, last part first. Times have no zone and are taken as UTC.
 * Facts: Microsoft's FAT specification of 2000.
 */
#include "fs-path.h"

#include "plugin-utf16.h"

#include "netbom-plugin.h"

#include <stdio.h>

enum {
    ENTRY_SIZE = 32,
    LONG_UNITS = 13,
    LONG_MAX = 20, /* entries of one long name */
    ATTR_LABEL = 0x08,
    ATTR_DIRECTORY = 0x10,
    ATTR_LONG = 0x0f,
    NAME_SIZE = 11,
    NAME_TEXT = LONG_MAX * LONG_UNITS * PLUGIN_UTF8_MAX,
    PROBLEMS_MAX = 64,
};

static const NetbomMagic magics[] = {
    {"FAT12   ", 8, 54, NETBOM_MAGIC_NUL},    {"FAT16   ", 8, 54, NETBOM_MAGIC_NUL},
    {"FAT     ", 8, 54, NETBOM_MAGIC_NUL},    {"FAT32   ", 8, 82, NETBOM_MAGIC_NUL},
    {"\x55\xaa", 2, 510, NETBOM_MAGIC_START},
};
static const char *const formats[] = {"fat12", "fat16", "fat32", NULL};

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes bytes; /* cut to the stated size, and to what is there */
    uint64_t size;     /* as stated */
    unsigned bits;     /* of an entry of the FAT */
    uint64_t sector_size, cluster_size;
    uint64_t n_clusters; /* numbered from 2 */
    uint64_t fat_at, fat_size, n_fats;
    uint64_t root_at, root_size; /* FAT12, FAT16 */
    uint64_t root_cluster;       /* FAT32 */
    uint64_t data_at;
    uint64_t extra_at; /* drive, serial number, label */
    uint64_t info_sector, backup_sector;
    uint8_t *seen; /* clusters in use, by bit */
    unsigned n_problems;
    bool stop;
    FsPath *path;
} Fat;

/* What is known of the long name that comes next. */
typedef struct {
    uint8_t units[LONG_MAX * LONG_UNITS * 2];
    unsigned count; /* parts */
    unsigned next;  /* part that must come next; 0: complete */
    uint8_t checksum;
    bool over; /* the end mark was read */
} Listing;

typedef struct {
    uint64_t cluster, size;
    uint8_t attributes;
    int64_t mtime;
    uint64_t at;
} Entry;

/* ---- boot sector ---- */

static bool
power_of_two(uint64_t value)
{
    return value > 0 && (value & (value - 1)) == 0;
}

/* Where the parts stand; false: they do not fit each other. */
static bool
geometry(Fat *fat, uint64_t reserved, uint64_t root_entries, uint64_t sectors)
{
    fat->size = sectors * fat->sector_size;
    fat->fat_at = reserved * fat->sector_size;
    fat->fat_size *= fat->sector_size;
    fat->root_at = fat->fat_at + fat->n_fats * fat->fat_size;
    fat->root_size = root_entries * ENTRY_SIZE;
    uint64_t root_sectors = (fat->root_size + fat->sector_size - 1) / fat->sector_size;
    fat->data_at = fat->root_at + root_sectors * fat->sector_size;
    if (fat->data_at >= fat->size)
        return false;
    fat->n_clusters = (fat->size - fat->data_at) / fat->cluster_size;
    if (fat->bits != 32)
        fat->bits = fat->n_clusters < 4085 ? 12 : 16;
    uint64_t covered = fat->fat_size * 8 / fat->bits;
    if (fat->n_clusters == 0 || covered <= 2)
        return false;
    if (fat->n_clusters > covered - 2)
        fat->n_clusters = covered - 2;
    return fat->bits != 32 || (fat->root_cluster >= 2 && fat->root_cluster < fat->n_clusters + 2);
}

static bool
fat_open(const NetbomBytes *object, uint64_t at, Fat *ret_fat)
{
    Fat fat = {.bytes = netbom_slice(object, at, object->size)};
    NetbomReader reader = netbom_reader(&fat.bytes, 11, false);
    if (fat.bytes.size < 512 || !(fat.bytes.data[0] == 0xeb || fat.bytes.data[0] == 0xe9))
        return false;
    fat.sector_size = netbom_u16(&reader);
    uint64_t per_cluster = netbom_u8(&reader);
    uint64_t reserved = netbom_u16(&reader);
    fat.n_fats = netbom_u8(&reader);
    uint64_t root_entries = netbom_u16(&reader);
    uint64_t sectors = netbom_u16(&reader);
    uint8_t media = netbom_u8(&reader);
    fat.fat_size = netbom_u16(&reader);
    netbom_skip(&reader, 8);
    uint64_t sectors32 = netbom_u32(&reader);
    fat.cluster_size = per_cluster * fat.sector_size;
    fat.extra_at = 36;
    if (!power_of_two(fat.sector_size) || fat.sector_size < 512 || fat.sector_size > 4096 ||
        !power_of_two(per_cluster) || reserved == 0 || fat.n_fats == 0 || fat.n_fats > 4 ||
        (media != 0xf0 && media < 0xf8))
        return false;
    if (fat.fat_size == 0) {
        fat.bits = 32;
        fat.extra_at = 64;
        fat.fat_size = netbom_u32(&reader);
        netbom_skip(&reader, 4);
        fat.root_cluster = netbom_u32(&reader);
        fat.info_sector = netbom_u16(&reader);
        fat.backup_sector = netbom_u16(&reader);
        if (root_entries != 0)
            return false;
    } else if (root_entries == 0) {
        return false;
    }
    if (!geometry(&fat, reserved, root_entries, sectors > 0 ? sectors : sectors32))
        return false;
    fat.bytes = netbom_slice(&fat.bytes, 0, fat.size);
    *ret_fat = fat;
    return true;
}

/* ---- the FAT ---- */

/* The cluster behind this one; 0 if it cannot be read. */
static uint64_t
fat_next(const Fat *fat, uint64_t cluster)
{
    uint64_t bit = cluster * fat->bits;
    NetbomReader reader = netbom_reader(&fat->bytes, fat->fat_at + bit / 8, false);
    if (fat->bits == 32)
        return netbom_u32(&reader) & 0x0fffffff;
    uint32_t value = netbom_u16(&reader);
    if (fat->bits == 16)
        return value;
    return cluster % 2 > 0 ? value >> 4 : value & 0xfff;
}

static bool
cluster_ok(const Fat *fat, uint64_t cluster)
{
    return cluster >= 2 && cluster < fat->n_clusters + 2;
}

static uint64_t
cluster_at(const Fat *fat, uint64_t cluster)
{
    return fat->data_at + (cluster - 2) * fat->cluster_size;
}

/* The first entry repeats the medium; the rest of it is ones. */
static bool
fat_proved(const Fat *fat)
{
    uint64_t ones = ((uint64_t)1 << (fat->bits == 32 ? 28 : fat->bits)) - 1;
    uint8_t media = fat->bytes.data[21];
    return netbom_range_ok(fat->bytes.size, fat->fat_at, 8) &&
           fat_next(fat, 0) == ((ones & ~(uint64_t)0xff) | media);
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Fat fat;
    (void)host;
    (void)scan;
    if (!fat_open(object, at, &fat))
        return false;
    NetbomClaim claim = {.format = fat.bits == 12   ? "fat12"
                                   : fat.bits == 16 ? "fat16"
                                                    : "fat32",
                         .size = fat.bytes.size,
                         .extent = NETBOM_EXACT,
                         .grade = fat_proved(&fat) ? NETBOM_GRADE_STRUCTURE : NETBOM_GRADE_HEADER};
    *ret_claim = claim;
    return true;
}

/* ---- clusters ---- */

static void
fat_problem(Fat *fat, const char *kind, uint64_t offset, const char *text)
{
    if (fat->n_problems++ < PROBLEMS_MAX)
        fat->host->problem(fat->scan, kind, offset, "%s: \"%.*s\"", text,
                           fat->path->size > 256 ? 256 : (int)fat->path->size, fat->path->text);
}

static bool
cluster_seen(Fat *fat, uint64_t cluster)
{
    uint8_t mask = (uint8_t)(1u << cluster % 8);
    bool seen = (fat->seen[cluster / 8] & mask) != 0;
    fat->seen[cluster / 8] |= mask;
    return seen;
}

static void
range_mark(const Fat *fat, uint64_t at, uint64_t size)
{
    NetbomBytes part = netbom_slice(&fat->bytes, at, size);
    if (part.size > 0)
        fat->host->structure(fat->scan, at, part.size);
}

/* The rest of the last cluster belongs to the file if it is empty. */
static void
slack_mark(const Fat *fat, uint64_t at, uint64_t used)
{
    NetbomBytes rest = netbom_slice(&fat->bytes, at + used, fat->cluster_size - used);
    for (uint64_t i = 0; i < rest.size; i++)
        if (rest.data[i] != 0)
            return;
    range_mark(fat, at + used, rest.size);
}

/* NetbomRead over the first cluster of a file; state is a Fat. */
static uint64_t
file_read(void *state, uint64_t cluster, uint8_t *dst, uint64_t size)
{
    Fat *fat = state;
    uint64_t good = 0;
    while (good < size && cluster_ok(fat, cluster) && fat->host->spend(fat->scan, 1)) {
        uint64_t wanted = size - good < fat->cluster_size ? size - good : fat->cluster_size;
        NetbomBytes part = netbom_slice(&fat->bytes, cluster_at(fat, cluster), wanted);
        if (part.size > 0)
            memcpy(dst + good, part.data, (size_t)part.size);
        good += part.size;
        if (part.size < wanted)
            break;
        cluster = fat_next(fat, cluster);
    }
    return good;
}

/* Follows the chain of a file: marks what is in pieces, and reports what is wrong. Answers whether
 * the file lies in one piece. */
static bool
chain_check(Fat *fat, const Entry *entry)
{
    uint64_t need = entry->size / fat->cluster_size + (entry->size % fat->cluster_size > 0);
    uint64_t cluster = entry->cluster, used = 0;
    bool one_piece = true, shared = false;
    if (need > fat->n_clusters) {
        fat_problem(fat, "corrupt", entry->at + 28, "a file larger than its file system");
        need = fat->n_clusters;
        one_piece = false;
    }
    for (; used < need && cluster_ok(fat, cluster) && fat->host->spend(fat->scan, 1); used++) {
        shared = cluster_seen(fat, cluster) || shared;
        one_piece = one_piece && cluster == entry->cluster + used;
        cluster = fat_next(fat, cluster);
    }
    if (used < need)
        fat_problem(fat, "corrupt", entry->at + 26, "the chain of clusters breaks off");
    if (shared)
        fat_problem(fat, "overlap", entry->at + 26, "clusters of two files");
    if (used < need ||
        !netbom_range_ok(fat->bytes.size, cluster_at(fat, entry->cluster), entry->size)) {
        if (used == need && one_piece)
            fat_problem(fat, "truncated", entry->at, "a part of the file is not there");
        one_piece = false;
    }
    cluster = entry->cluster;
    for (uint64_t i = 0; i < used && !one_piece; i++, cluster = fat_next(fat, cluster)) {
        uint64_t left = entry->size - i * fat->cluster_size;
        range_mark(fat, cluster_at(fat, cluster),
                   left < fat->cluster_size ? left : fat->cluster_size);
        if (left < fat->cluster_size)
            slack_mark(fat, cluster_at(fat, cluster), left);
    }
    return one_piece;
}

static bool
file_give(Fat *fat, NetbomEntry *child, const Entry *entry)
{
    child->kind = NETBOM_FILE;
    if (entry->size == 0)
        return fat->host->child_read(fat->scan, child, 0, file_read, fat, 0);
    if (!cluster_ok(fat, entry->cluster)) {
        fat_problem(fat, "corrupt", entry->at + 26, "the file has no clusters");
        return fat->host->child_read(fat->scan, child, 0, file_read, fat, 0);
    }
    uint64_t at = cluster_at(fat, entry->cluster), last = entry->size % fat->cluster_size;
    if (!chain_check(fat, entry)) {
        uint64_t most = fat->n_clusters * fat->cluster_size;
        return fat->host->child_read(fat->scan, child, entry->size < most ? entry->size : most,
                                     file_read, fat, entry->cluster);
    }
    if (last > 0)
        slack_mark(fat, at + entry->size - last, last);
    return fat->host->child_range(fat->scan, child, at, entry->size);
}

/* ---- names ---- */

static uint8_t
short_checksum(const uint8_t *name)
{
    uint8_t sum = 0;
    for (unsigned i = 0; i < NAME_SIZE; i++)
        sum = (uint8_t)((sum & 1) << 7 | sum >> 1) + name[i];
    return sum;
}

static void
long_part(Listing *listing, const uint8_t *entry)
{
    unsigned number = entry[0] & 0x3f;
    if (entry[0] & 0x40) {
        listing->count = number <= LONG_MAX ? number : 0;
        listing->next = listing->count;
        listing->checksum = entry[13];
    }
    if (number == 0 || number != listing->next || entry[13] != listing->checksum) {
        listing->count = 0;
        return;
    }
    uint8_t *units = listing->units + (uint64_t)(number - 1) * LONG_UNITS * 2;
    memcpy(units, entry + 1, 10);
    memcpy(units + 10, entry + 14, 12);
    memcpy(units + 22, entry + 28, 4);
    listing->next--;
}

static uint64_t
short_name(const uint8_t *entry, char *ret_name)
{
    uint64_t size = 0, base = 8, ext = 3;
    while (base > 0 && entry[base - 1] == ' ')
        base--;
    while (ext > 0 && entry[8 + ext - 1] == ' ')
        ext--;
    for (uint64_t i = 0; i < base + ext; i++) {
        bool in_base = i < base;
        uint8_t c = in_base ? entry[i] : entry[8 + i - base];
        if (!in_base && i == base)
            ret_name[size++] = '.';
        if (i == 0 && c == 0x05)
            c = 0xe5;
        /* Names all in small letters are kept in capitals, with a flag. */
        if (c >= 'A' && c <= 'Z' && entry[12] & (in_base ? 0x08 : 0x10))
            c = (uint8_t)(c + 'a' - 'A');
        ret_name[size++] = (char)c;
    }
    return size;
}

static uint64_t
entry_name(const Listing *listing, const uint8_t *entry, char ret_name[NAME_TEXT])
{
    if (listing->count > 0 && listing->next == 0 && listing->checksum == short_checksum(entry)) {
        uint64_t size =
            plugin_utf16(listing->units, (uint64_t)listing->count * LONG_UNITS, ret_name);
        if (size > 0)
            return size;
    }
    return short_name(entry, ret_name);
}

/* ---- directories ---- */

/* Days from 1970-01-01 to a day of the calendar. */
static int64_t
days_to(int64_t year, int64_t month, int64_t day)
{
    year -= month <= 2;
    int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - 719468;
}

static int64_t
entry_time(uint32_t time, uint32_t date)
{
    uint32_t month = date >> 5 & 15, day = date & 31;
    if (month == 0 || month > 12 || day == 0)
        return 0;
    return days_to(1980 + (date >> 9), month, day) * 86400 + (time >> 11) * 3600 +
           (time >> 5 & 63) * 60 + (time & 31) * 2;
}

static void directory_read(Fat *fat, uint64_t cluster, uint64_t entry_at);

static void
entry_give(Fat *fat, const Listing *listing, const uint8_t *raw, uint64_t at)
{
    char name[NAME_TEXT];
    NetbomBytes bytes = {raw, ENTRY_SIZE};
    NetbomReader reader = netbom_reader(&bytes, 20, false);
    Entry entry = {.attributes = raw[11], .at = at};
    uint64_t high = netbom_u16(&reader);
    uint32_t time = netbom_u16(&reader), date = netbom_u16(&reader);
    entry.mtime = entry_time(time, date);
    entry.cluster = netbom_u16(&reader) | (fat->bits == 32 ? high << 16 : 0);
    entry.size = netbom_u32(&reader);
    uint64_t path_size = fat->path->size;
    uint64_t name_size = entry_name(listing, raw, name);
    if (!fs_path_push(fat->path, (const uint8_t *)name, name_size))
        fat_problem(fat, "corrupt", at, "a name that no file can have");
    NetbomEntry child = {
        .name = fat->path->text, .name_size = fat->path->size, .mtime = entry.mtime};
    if (entry.attributes & ATTR_DIRECTORY) {
        child.kind = NETBOM_DIR;
        fat->stop = !fat->host->child_entry(fat->scan, &child);
        if (!fat->stop)
            directory_read(fat, entry.cluster, at);
    } else {
        fat->stop = !file_give(fat, &child, &entry);
    }
    fat->path->size = path_size;
}

/* Reads the entries of one piece of a directory. */
static void
entries_read(Fat *fat, Listing *listing, uint64_t at, uint64_t size)
{
    for (uint64_t i = 0; i + ENTRY_SIZE <= size && !fat->stop && !listing->over; i += ENTRY_SIZE) {
        const uint8_t *entry = fat->bytes.data + at + i;
        uint8_t attributes = entry[11] & 0x3f;
        if (entry[0] == 0) {
            listing->over = true;
        } else if (entry[0] == 0xe5) {
            listing->count = 0;
        } else if (attributes == ATTR_LONG) {
            long_part(listing, entry);
        } else if (attributes & ATTR_LABEL) {
            if (fat->path->depth == 1)
                fat->host->header(fat->scan, "label", at + i, NAME_SIZE, (const char *)entry,
                                  NAME_SIZE);
            listing->count = 0;
        } else {
            /* "." and ".." */
            if (entry[0] != '.')
                entry_give(fat, listing, entry, at + i);
            listing->count = 0;
        }
        fat->stop = !fat->host->spend(fat->scan, 1) || fat->stop;
    }
}

static void
piece_read(Fat *fat, Listing *listing, uint64_t at, uint64_t size)
{
    NetbomBytes piece = netbom_slice(&fat->bytes, at, size);
    range_mark(fat, at, size);
    if (piece.size < size)
        fat_problem(fat, "truncated", at, "a part of the listing is not there");
    entries_read(fat, listing, at, piece.size);
}

static void
directory_read(Fat *fat, uint64_t cluster, uint64_t entry_at)
{
    Listing listing = {.count = 0};
    if (fat->path->depth >= FS_DEPTH_MAX) {
        fat_problem(fat, "limit", entry_at, "directories are nested too deep");
        return;
    }
    fat->path->depth++;
    for (bool first = true; !fat->stop; first = false) {
        if (!cluster_ok(fat, cluster)) {
            /* The end of a chain is a number above all clusters. */
            if (first || cluster < 2 ||
                cluster < ((uint64_t)1 << (fat->bits == 32 ? 28 : fat->bits)) - 8)
                fat_problem(fat, "corrupt", entry_at, "the chain of a directory breaks off");
            break;
        }
        if (cluster_seen(fat, cluster)) {
            fat_problem(fat, "corrupt", entry_at, "a directory is reached a second time");
            break;
        }
        /* What follows the end mark is still the directory's. */
        piece_read(fat, &listing, cluster_at(fat, cluster), fat->cluster_size);
        cluster = fat_next(fat, cluster);
    }
    fat->path->depth--;
}

static void
root_read(Fat *fat)
{
    Listing listing = {.count = 0};
    if (fat->bits == 32) {
        directory_read(fat, fat->root_cluster, 44);
        return;
    }
    fat->path->depth = 1;
    piece_read(fat, &listing, fat->root_at, fat->root_size);
}

/* ---- facts ---- */

static void
headers_give(const Fat *fat)
{
    const uint8_t *data = fat->bytes.data;
    char text[16];
    fat->host->header(fat->scan, "oem-name", 3, 8, (const char *)data + 3,
                      netbom_text_size(data + 3, 8));
    if (data[fat->extra_at + 2] != 0x29)
        return;
    const uint8_t *serial = data + fat->extra_at + 3;
    int size = snprintf(text, sizeof(text), "%02X%02X-%02X%02X", serial[3], serial[2], serial[1],
                        serial[0]);
    fat->host->header(fat->scan, "uuid", fat->extra_at + 3, 4, text, (uint64_t)size);
    if (!netbom_match(&fat->bytes, fat->extra_at + 7, "NO NAME    ", NAME_SIZE))
        fat->host->header(fat->scan, "boot-label", fat->extra_at + 7, NAME_SIZE,
                          (const char *)data + fat->extra_at + 7, NAME_SIZE);
}

static void
metadata_mark(const Fat *fat)
{
    range_mark(fat, 0, fat->sector_size);
    range_mark(fat, fat->fat_at, fat->n_fats * fat->fat_size);
    uint64_t reserved = fat->fat_at / fat->sector_size;
    if (fat->info_sector > 0 && fat->info_sector < reserved)
        range_mark(fat, fat->info_sector * fat->sector_size, fat->sector_size);
    /* The copy of the boot sector has a copy of the information sector behind it. */
    if (fat->backup_sector > 0 && fat->backup_sector + 1 < reserved)
        range_mark(fat, fat->backup_sector * fat->sector_size, 2 * fat->sector_size);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Fat fat;
    (void)claim;
    if (!fat_open(range, 0, &fat))
        return;
    fat.host = host;
    fat.scan = scan;
    if (fat.bytes.size < fat.size)
        host->problem(scan, "truncated", fat.bytes.size, "%llu of %llu bytes are there",
                      (unsigned long long)fat.bytes.size, (unsigned long long)fat.size);
    if (!fat_proved(&fat))
        host->problem(scan, "corrupt", fat.fat_at, "the table does not begin with the medium");
    metadata_mark(&fat);
    headers_give(&fat);
    fat.path = host->alloc(scan, 1, sizeof(FsPath));
    fat.seen = host->alloc(scan, (fat.n_clusters + 2) / 8 + 1, 1);
    if (fat.path && fat.seen)
        root_read(&fat);
    else
        host->problem(scan, "limit", 0, "no memory for the walk");
    host->finish(scan);
    host->release(scan, fat.path);
    host->release(scan, fat.seen);
}

static const char *const fact_keys[] = {"boot-label", "label", "oem-name", "uuid", NULL};

const NetbomPlugin fat_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "fat",
    .description = "FAT12, FAT16 and FAT32 with long names",
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
