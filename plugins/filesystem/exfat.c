/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * exfat.c: the plugin for exFAT.
 *
 * Layout (little endian): boot sector ("EXFAT   " at 3, u64 sectors 72, u32 sector of the FAT 80,
 * its sectors 84, sector of the clusters 88, their number 92, cluster of the root directory 96,
 * serial number 100, u8 exponent of the sector size 108, of the sectors of a cluster 109, number of
 * FATs 110); sector 11 repeats a sum over the eleven before it. Directories have entries of 32
 * bytes: 0x83 label, 0x81 bitmap, 0x82 table of capitals, 0x85 file, and behind it 0xc0 with size
 * and first cluster and 0xc1 with the name. Facts: Microsoft's "exFAT file system specification".
 */
#include "fs-path.h"

#include "plugin-utf16.h"

#include "netbom-plugin.h"

#include <stdio.h>

enum {
    BOOT_SECTORS = 11,
    ENTRY_SIZE = 32,
    NAME_UNITS = 15, /* of one entry */
    SET_MAX = 19,    /* entries of one file */
    ENTRY_BITMAP = 0x81,
    ENTRY_CAPITALS = 0x82,
    ENTRY_LABEL = 0x83,
    ENTRY_FILE = 0x85,
    ENTRY_STREAM = 0xc0,
    ENTRY_NAME = 0xc1,
    ATTR_DIRECTORY = 0x10,
    PROBLEMS_MAX = 64,
};

static const NetbomMagic magics[] = {{"EXFAT   \0\0\0\0\0\0\0\0", 16, 3, 0}};
static const char *const formats[] = {"exfat", NULL};

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes bytes; /* cut to the stated size, and to what is there */
    uint64_t size;     /* as stated */
    uint64_t sector_size, cluster_size;
    uint64_t n_clusters; /* numbered from 2 */
    uint64_t fat_at, fat_size;
    uint64_t data_at;
    uint64_t root_cluster;
    uint8_t *seen; /* clusters in use, by bit */
    unsigned n_problems;
    bool stop;
    FsPath *path;
} Exfat;

/* Bytes of a file or a directory. */
typedef struct {
    uint64_t cluster;
    uint64_t size, valid; /* what follows `valid` is read as zeros */
    bool one_piece;       /* the FAT says nothing about it */
} Stream;

/* ---- boot sector ---- */

static bool
exfat_open(const NetbomBytes *object, uint64_t at, Exfat *ret_fs)
{
    Exfat fs = {.bytes = netbom_slice(object, at, UINT64_MAX)};
    NetbomReader reader = netbom_reader(&fs.bytes, 72, false);
    uint64_t sectors = netbom_u64(&reader);
    fs.fat_at = netbom_u32(&reader);
    fs.fat_size = netbom_u32(&reader);
    fs.data_at = netbom_u32(&reader);
    fs.n_clusters = netbom_u32(&reader);
    fs.root_cluster = netbom_u32(&reader);
    reader.at = 108;
    uint8_t sector_bits = netbom_u8(&reader), cluster_bits = netbom_u8(&reader),
            n_fats = netbom_u8(&reader);
    if (reader.failed || !netbom_match(&fs.bytes, 3, magics[0].pattern, magics[0].length) ||
        !netbom_match(&fs.bytes, 510, "\x55\xaa", 2) || sector_bits < 9 || sector_bits > 12 ||
        cluster_bits > 25 - sector_bits || n_fats < 1 || n_fats > 2 || sectors == 0 ||
        sectors > (uint64_t)INT64_MAX >> sector_bits)
        return false;
    fs.sector_size = UINT64_C(1) << sector_bits;
    fs.cluster_size = fs.sector_size << cluster_bits;
    fs.size = sectors << sector_bits;
    fs.fat_at <<= sector_bits;
    fs.fat_size <<= sector_bits;
    fs.data_at <<= sector_bits;
    if (fs.fat_at < 24 * fs.sector_size || fs.data_at < fs.fat_at + fs.fat_size * n_fats ||
        fs.fat_size / 4 < fs.n_clusters + 2 || fs.root_cluster < 2 ||
        fs.root_cluster >= fs.n_clusters + 2 ||
        fs.data_at + fs.n_clusters * fs.cluster_size > fs.size)
        return false;
    fs.bytes = netbom_slice(&fs.bytes, 0, fs.size);
    *ret_fs = fs;
    return true;
}

/* The sum over the boot sectors; flags and the use of the volume change without it. */
static bool
boot_fits(const Exfat *fs)
{
    const uint64_t size = BOOT_SECTORS * fs->sector_size;
    NetbomReader reader = netbom_reader(&fs->bytes, size, false);
    uint32_t sum = 0, wanted = netbom_u32(&reader);
    if (reader.failed)
        return false;
    for (uint64_t i = 0; i < size; i++)
        if (i != 106 && i != 107 && i != 112)
            sum = (sum << 31 | sum >> 1) + fs->bytes.data[i];
    return sum == wanted;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Exfat fs;
    if (!exfat_open(object, at, &fs) || !host->spend(scan, 8))
        return false;
    NetbomClaim claim = {.format = "exfat",
                         .size = fs.bytes.size,
                         .extent = NETBOM_EXACT,
                         .grade = NETBOM_GRADE_CHECKED};
    if (!boot_fits(&fs)) {
        claim.grade = NETBOM_GRADE_HEADER;
        claim.problem = "the sum of the boot sectors differs";
    }
    *ret_claim = claim;
    return true;
}

/* ---- clusters ---- */

static void
exfat_problem(Exfat *fs, const char *kind, uint64_t offset, const char *text)
{
    if (fs->n_problems++ < PROBLEMS_MAX)
        fs->host->problem(fs->scan, kind, offset, "%s: \"%.*s\"", text,
                          fs->path->size > 256 ? 256 : (int)fs->path->size, fs->path->text);
}

static bool
cluster_ok(const Exfat *fs, uint64_t cluster)
{
    return cluster >= 2 && cluster < fs->n_clusters + 2;
}

static uint64_t
cluster_at(const Exfat *fs, uint64_t cluster)
{
    return fs->data_at + (cluster - 2) * fs->cluster_size;
}

static uint64_t
cluster_next(const Exfat *fs, uint64_t cluster, bool one_piece)
{
    if (one_piece)
        return cluster + 1;
    NetbomReader reader = netbom_reader(&fs->bytes, fs->fat_at + cluster * 4, false);
    return netbom_u32(&reader);
}

static bool
cluster_seen(Exfat *fs, uint64_t cluster)
{
    const uint8_t mask = (uint8_t)(1u << cluster % 8);
    const bool seen = (fs->seen[cluster / 8] & mask) != 0;
    fs->seen[cluster / 8] |= mask;
    return seen;
}

static void
range_mark(const Exfat *fs, uint64_t at, uint64_t size)
{
    const NetbomBytes part = netbom_slice(&fs->bytes, at, size);
    if (part.size > 0)
        fs->host->structure(fs->scan, at, part.size);
}

/* The entry 0xc0 (or 0x81, 0x82, which have the same fields) at this offset. */
static Stream
stream_at(const Exfat *fs, uint64_t at)
{
    NetbomReader reader = netbom_reader(&fs->bytes, at, false);
    Stream stream = {0};
    const uint8_t type = netbom_u8(&reader), flags = netbom_u8(&reader);
    netbom_skip(&reader, 6);
    const uint64_t valid = netbom_u64(&reader);
    netbom_skip(&reader, 4);
    stream.cluster = netbom_u32(&reader);
    stream.size = netbom_u64(&reader);
    stream.one_piece = type == ENTRY_STREAM && (flags & 2) != 0;
    stream.valid = type == ENTRY_STREAM && valid < stream.size ? valid : stream.size;
    return stream;
}

/* NetbomRead over the offset of a stream's entry; state is an Exfat. */
static uint64_t
file_read(void *state, uint64_t entry_at, uint8_t *dst, uint64_t size)
{
    const Exfat *fs = state;
    const Stream stream = stream_at(fs, entry_at);
    const uint64_t valid = stream.valid < size ? stream.valid : size;
    uint64_t good = 0, cluster = stream.cluster;
    while (good < valid && cluster_ok(fs, cluster) && fs->host->spend(fs->scan, 1)) {
        const uint64_t wanted = valid - good < fs->cluster_size ? valid - good : fs->cluster_size;
        const NetbomBytes part = netbom_slice(&fs->bytes, cluster_at(fs, cluster), wanted);
        if (part.size > 0)
            memcpy(dst + good, part.data, (size_t)part.size);
        good += part.size;
        if (part.size < wanted)
            break;
        cluster = cluster_next(fs, cluster, stream.one_piece);
    }
    return good == valid ? size : good;
}

/* Follows a stream, marks it, and reports what is wrong. Answers whether it lies in one piece and
 * can be handed over as it stands. */
static bool
stream_check(Exfat *fs, const Stream *stream, uint64_t entry_at)
{
    const uint64_t need =
        stream->size / fs->cluster_size + (stream->size % fs->cluster_size > 0 ? 1 : 0);
    uint64_t cluster = stream->cluster, used = 0;
    bool in_order = true, shared = false;
    for (; used < need && cluster_ok(fs, cluster) && fs->host->spend(fs->scan, 1); used++) {
        const bool again = cluster_seen(fs, cluster);
        shared = shared || again;
        in_order = in_order && cluster == stream->cluster + used;
        range_mark(fs, cluster_at(fs, cluster), fs->cluster_size);
        cluster = cluster_next(fs, cluster, stream->one_piece);
        if (again && used > fs->n_clusters)
            break;
    }
    if (used < need)
        exfat_problem(fs, "corrupt", entry_at, "the chain of clusters breaks off");
    else if (!stream->one_piece && !in_order && shared)
        exfat_problem(fs, "overlap", entry_at, "clusters are used twice");
    else if (shared)
        exfat_problem(fs, "overlap", entry_at, "clusters of two files");
    if (used < need || !in_order)
        return false;
    if (!netbom_range_ok(fs->bytes.size, cluster_at(fs, stream->cluster), stream->size)) {
        exfat_problem(fs, "truncated", entry_at, "a part of the file is not there");
        return false;
    }
    return stream->valid == stream->size;
}

static bool
file_give(Exfat *fs, NetbomEntry *child, const Stream *stream, uint64_t entry_at)
{
    child->kind = NETBOM_FILE;
    const uint64_t most = fs->n_clusters * fs->cluster_size;
    if (stream->size == 0)
        return fs->host->child_read(fs->scan, child, 0, file_read, fs, entry_at);
    if (stream->size > most) {
        exfat_problem(fs, "corrupt", entry_at, "a file larger than its file system");
        return fs->host->child_read(fs->scan, child, 0, file_read, fs, entry_at);
    }
    if (stream_check(fs, stream, entry_at))
        return fs->host->child_range(fs->scan, child, cluster_at(fs, stream->cluster),
                                     stream->size);
    return fs->host->child_read(fs->scan, child, stream->size, file_read, fs, entry_at);
}

/* ---- directories ---- */

/* Walks the entries of one directory. */
typedef struct {
    Stream stream;
    uint64_t cluster, within; /* of the next entry */
    uint64_t left;            /* bytes of the directory behind it */
    bool over;
} Cursor;

/* Offset of the next entry; false: the directory is over. */
static bool
cursor_next(Exfat *fs, Cursor *cursor, uint64_t *ret_at)
{
    if (cursor->over || cursor->left < ENTRY_SIZE || !fs->host->spend(fs->scan, 1))
        return false;
    if (cursor->within == fs->cluster_size) {
        cursor->cluster = cluster_next(fs, cursor->cluster, cursor->stream.one_piece);
        cursor->within = 0;
    }
    if (cursor->within == 0) {
        if (!cluster_ok(fs, cursor->cluster)) {
            if (cursor->cluster != UINT32_MAX)
                exfat_problem(fs, "corrupt", fs->fat_at, "the chain of a directory breaks off");
            return false;
        }
        if (cluster_seen(fs, cursor->cluster)) {
            exfat_problem(fs, "corrupt", cluster_at(fs, cursor->cluster),
                          "a directory is reached a second time");
            return false;
        }
        range_mark(fs, cluster_at(fs, cursor->cluster), fs->cluster_size);
    }
    *ret_at = cluster_at(fs, cursor->cluster) + cursor->within;
    if (!netbom_range_ok(fs->bytes.size, *ret_at, ENTRY_SIZE)) {
        exfat_problem(fs, "truncated", fs->bytes.size, "a part of the listing is not there");
        return false;
    }
    cursor->within += ENTRY_SIZE;
    cursor->left -= ENTRY_SIZE;
    return true;
}

/* Days from 1970-01-01 to a day of the calendar. */
static int64_t
days_to(int64_t year, int64_t month, int64_t day)
{
    year -= month <= 2;
    const int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - 719468;
}

/* Time of the last change: DOS format, 10 ms steps, and the zone in steps of 15 minutes. */
static int64_t
entry_time(const uint8_t *entry)
{
    const NetbomBytes bytes = {entry, ENTRY_SIZE};
    NetbomReader reader = netbom_reader(&bytes, 12, false);
    const uint32_t stamp = netbom_u32(&reader), date = stamp >> 16, time = stamp & 0xffff;
    const uint32_t month = date >> 5 & 15, day = date & 31;
    const int64_t zone = entry[23] & 0x40 ? (entry[23] & 0x7f) - 128 : entry[23] & 0x7f;
    if (month == 0 || month > 12 || day == 0)
        return 0;
    return days_to(1980 + (int64_t)(date >> 9), month, day) * 86400 + (time >> 11) * 3600 +
           (time >> 5 & 63) * 60 + (time & 31) * 2 + entry[21] / 100 -
           (entry[23] & 0x80 ? zone * 900 : 0);
}

/* The entries of one file. */
typedef struct {
    uint64_t at[SET_MAX];
    unsigned count;
} Set;

static bool
set_sum_fits(const Exfat *fs, const Set *set)
{
    uint16_t sum = 0;
    for (unsigned e = 0; e < set->count; e++)
        for (unsigned i = 0; i < ENTRY_SIZE; i++)
            if (e > 0 || (i != 2 && i != 3))
                sum = (uint16_t)((uint16_t)(sum << 15 | sum >> 1) + fs->bytes.data[set->at[e] + i]);
    const uint8_t *first = fs->bytes.data + set->at[0];
    return sum == (uint16_t)(first[2] | first[3] << 8);
}

static uint64_t
set_name(const Exfat *fs, const Set *set, char ret_name[SET_MAX * NAME_UNITS * PLUGIN_UTF8_MAX])
{
    uint8_t units[SET_MAX * NAME_UNITS * 2];
    uint64_t count = 0;
    const uint64_t wanted = fs->bytes.data[set->at[1] + 3];
    for (unsigned e = 2; e < set->count; e++) {
        const uint8_t *entry = fs->bytes.data + set->at[e];
        if (entry[0] != ENTRY_NAME)
            break;
        memcpy(units + count * 2, entry + 2, NAME_UNITS * 2);
        count += NAME_UNITS;
    }
    return plugin_utf16(units, wanted < count ? wanted : count, ret_name);
}

static void directory_read(Exfat *fs, const Stream *stream, uint64_t entry_at);

static void
set_give(Exfat *fs, const Set *set)
{
    char name[SET_MAX * NAME_UNITS * PLUGIN_UTF8_MAX];
    const uint8_t *entry = fs->bytes.data + set->at[0];
    const uint64_t path_size = fs->path->size;
    if (set->count < 3 || fs->bytes.data[set->at[1]] != ENTRY_STREAM) {
        exfat_problem(fs, "corrupt", set->at[0], "a file without size or name, below");
        return;
    }
    const uint64_t name_size = set_name(fs, set, name);
    if (!fs_path_push(fs->path, (const uint8_t *)name, name_size) || name_size == 0)
        exfat_problem(fs, "corrupt", set->at[0], "a name that no file can have");
    if (!set_sum_fits(fs, set))
        exfat_problem(fs, "checksum", set->at[0], "the sum of the entry differs");
    NetbomEntry child = {
        .name = fs->path->text, .name_size = fs->path->size, .mtime = entry_time(entry)};
    const Stream stream = stream_at(fs, set->at[1]);
    if (entry[4] & ATTR_DIRECTORY) {
        child.kind = NETBOM_DIR;
        fs->stop = !fs->host->child_entry(fs->scan, &child);
        if (!fs->stop && stream.size > 0)
            directory_read(fs, &stream, set->at[1]);
    } else {
        fs->stop = !file_give(fs, &child, &stream, set->at[1]);
    }
    fs->path->size = path_size;
}

/* Entries of the root directory that are no files. */
static void
special_entry(Exfat *fs, uint64_t at)
{
    const uint8_t *entry = fs->bytes.data + at;
    char label[11 * PLUGIN_UTF8_MAX];
    if (entry[0] == ENTRY_LABEL && entry[1] > 0 && entry[1] <= 11) {
        const uint64_t size = plugin_utf16(entry + 2, entry[1], label);
        fs->host->header(fs->scan, "label", at + 2, 2 * (uint64_t)entry[1], label, size);
    } else if (entry[0] == ENTRY_BITMAP || entry[0] == ENTRY_CAPITALS) {
        const Stream stream = stream_at(fs, at);
        if (stream.size > fs->n_clusters * fs->cluster_size)
            exfat_problem(fs, "corrupt", at, "a table larger than its file system");
        else if (stream.size > 0)
            (void)stream_check(fs, &stream, at);
    }
}

static void
directory_read(Exfat *fs, const Stream *stream, uint64_t entry_at)
{
    Cursor cursor = {.stream = *stream, .cluster = stream->cluster, .left = stream->size};
    uint64_t at;
    if (fs->path->depth >= FS_DEPTH_MAX) {
        exfat_problem(fs, "limit", entry_at, "directories are nested too deep");
        return;
    }
    fs->path->depth++;
    while (!fs->stop && cursor_next(fs, &cursor, &at)) {
        const uint8_t type = fs->bytes.data[at];
        if (type == 0) { /* the rest of the directory was never used */
            break;
        } else if (type == ENTRY_FILE) {
            Set set = {.at = {at}, .count = 1};
            const unsigned more = fs->bytes.data[at + 1];
            while (set.count < SET_MAX && set.count <= more && cursor_next(fs, &cursor, &at))
                set.at[set.count++] = at;
            set_give(fs, &set);
        } else if (fs->path->depth == 1) {
            special_entry(fs, at);
        }
    }
    /* What follows the end mark is still the directory's. */
    while (!fs->stop && fs->path->depth > 1 && cursor.left > 0 && cursor_next(fs, &cursor, &at))
        ;
    fs->path->depth--;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Exfat fs;
    char text[16];
    if (!exfat_open(range, 0, &fs))
        return;
    fs.host = host;
    fs.scan = scan;
    if (fs.bytes.size < fs.size)
        host->problem(scan, "truncated", fs.bytes.size, "%llu of %llu bytes are there",
                      (unsigned long long)fs.bytes.size, (unsigned long long)fs.size);
    if (claim->problem)
        host->problem(scan, "checksum", BOOT_SECTORS * fs.sector_size, "%s", claim->problem);
    NetbomReader reader = netbom_reader(&fs.bytes, 100, false);
    const uint32_t serial = netbom_u32(&reader);
    const int length = snprintf(text, sizeof text, "%04X-%04X", (unsigned)(serial >> 16),
                                (unsigned)(serial & 0xffff));
    host->header(scan, "uuid", 100, 4, text, (uint64_t)length);
    range_mark(&fs, 0, 24 * fs.sector_size); /* boot sectors and their copy */
    range_mark(&fs, fs.fat_at, fs.fat_size);
    fs.path = host->alloc(scan, 1, sizeof(FsPath));
    fs.seen = host->alloc(scan, (fs.n_clusters + 2) / 8 + 1, 1);
    const Stream root = {.cluster = fs.root_cluster, .size = fs.n_clusters * fs.cluster_size};
    if (fs.path && fs.seen)
        directory_read(&fs, &root, 96);
    else
        host->problem(scan, "limit", 0, "no memory for the walk");
    host->finish(scan);
    host->release(scan, fs.path);
    host->release(scan, fs.seen);
}

static const char *const fact_keys[] = {"label", "uuid", NULL};

const NetbomPlugin exfat_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "exfat",
    .description = "exFAT",
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
