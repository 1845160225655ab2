/* SPDX-License-Identifier: GPL-3.0-or-later */
/* disk.c: the plugin for images of virtual disks: hands over the disk as it would be read. */
#include "disk.h"

#include <stdio.h>

/* Of the smallest header; a qcow2 has a table behind a shorter one. */
enum { HEADER_SIZE = 512 };

static bool
disk_open(const NetbomBytes *object, uint64_t at, Disk *ret_disk)
{
    static bool (*const opens[])(Disk *) = {qcow2_open, vmdk_open, vdi_open, vhd_open};
    for (unsigned i = 0; i < sizeof opens / sizeof opens[0]; i++) {
        Disk disk = {.bytes = netbom_slice(object, at, UINT64_MAX)};
        if (opens[i](&disk) && disk.size / disk.cluster_size < DISK_CLUSTERS_MAX) {
            *ret_disk = disk;
            return true;
        }
    }
    return false;
}

/* What the walk over all clusters finds. */
typedef struct {
    uint64_t image_end; /* of the last cluster in the image, and of the tables */
    uint64_t disk_end;  /* of the last cluster of the disk that is no hole */
    uint64_t outside;   /* clusters that lie behind the image's end */
    bool is_whole;      /* the budget was enough */
} Extent;

static Extent
disk_measure(const NetbomHost *host, NetbomScan *scan, const Disk *disk, bool mark)
{
    Extent extent = {.image_end = disk->end > HEADER_SIZE ? disk->end : HEADER_SIZE,
                     .is_whole = true};
    DiskPiece piece;
    for (uint64_t i = 0; i * disk->cluster_size < disk->size && disk->piece(disk, i, &piece); i++) {
        if (i % 64 == 0 && !host->spend(scan, 1)) {
            extent.is_whole = false;
            break;
        }
        if (piece.kind == PIECE_HOLE)
            continue;
        if (!netbom_range_ok(disk->bytes.size, piece.at, 1)) {
            extent.outside++;
            continue;
        }
        const NetbomBytes part = netbom_slice(&disk->bytes, piece.at, piece.size);
        /* the sectors of a compressed cluster may reach behind the end */
        extent.outside += part.size < piece.size && piece.kind == PIECE_STORED;
        if (piece.at + part.size > extent.image_end)
            extent.image_end = piece.at + part.size;
        extent.disk_end = (i + 1) * disk->cluster_size;
        if (mark)
            host->structure(scan, piece.at, part.size);
    }
    if (extent.disk_end > disk->size)
        extent.disk_end = disk->size;
    return extent;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Disk disk;
    if (!disk_open(object, at, &disk))
        return false;
    const Extent extent = disk_measure(host, scan, &disk, false);
    const uint64_t end = extent.image_end + disk.tail;
    *ret_claim =
        (NetbomClaim){.format = disk.format,
                      .size = end < disk.bytes.size ? end : disk.bytes.size,
                      .extent = NETBOM_EXACT,
                      .grade = extent.outside > 0 || !extent.is_whole ? NETBOM_GRADE_HEADER
                                                                      : NETBOM_GRADE_STRUCTURE};
    return true;
}

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    Disk disk;
} State;

/* NetbomRead of the disk. */
static uint64_t
disk_read(void *memory, uint64_t token, uint8_t *dst, uint64_t size)
{
    const State *state = memory;
    const Disk *disk = &state->disk;
    uint64_t bad = 0, done = 0;
    DiskPiece piece;
    (void)token;
    for (uint64_t i = 0; done < size && disk->piece(disk, i, &piece); i++) {
        const uint64_t room = size - done < disk->cluster_size ? size - done : disk->cluster_size;
        const NetbomBytes part = netbom_slice(&disk->bytes, piece.at, piece.size);
        uint64_t got = 0;
        if (!state->host->spend(state->scan, 1 + room / 65536))
            break;
        if (piece.kind == PIECE_STORED) {
            got = part.size < room ? part.size : room;
            if (got > 0)
                memcpy(dst + done, part.data, (size_t)got);
        } else if (piece.kind == PIECE_PACKED) {
            state->host->decode_block(state->scan, piece.codec, NULL, part.data, part.size,
                                      dst + done, room, &got);
        }
        bad += piece.kind != PIECE_HOLE && got < room;
        done += room;
    }
    if (bad > 0)
        state->host->problem(state->scan, "corrupt", 0,
                             "%llu clusters of the disk cannot be read in full",
                             (unsigned long long)bad);
    return done;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    State state = {.host = host, .scan = scan};
    char text[24];
    (void)claim;
    if (!disk_open(range, 0, &state.disk))
        return;
    const Disk *disk = &state.disk;
    const int length = snprintf(text, sizeof text, "%llu", (unsigned long long)disk->size);
    host->header(scan, "disk-size", 0, 8, text, (uint64_t)length);
    const Extent extent = disk_measure(host, scan, disk, !disk->unreadable);
    if (extent.outside > 0)
        host->problem(scan, "truncated", range->size, "%llu clusters lie behind the end",
                      (unsigned long long)extent.outside);
    if (disk->unreadable) {
        host->problem(scan, disk->encrypted ? "encrypted" : "unsupported", 0, "%s: %s",
                      disk->format, disk->unreadable);
        return;
    }
    host->structure(scan, 0, range->size); /* header, tables, clusters and what aligns them */
    const NetbomEntry entry = {.kind = NETBOM_PART, .name = "disk", .name_size = 4};
    const uint64_t size = disk->size <= DISK_WHOLE_MAX ? disk->size : extent.disk_end;
    if (size > 0)
        host->child_read(scan, &entry, size, disk_read, &state, 0);
    host->finish(scan);
}

static const NetbomMagic magics[] = {{"QFI\xfb\0\0\0", 7, 0, 0},
                                     {"KDMV", 4, 0, NETBOM_MAGIC_NUL},
                                     {"\x7f\x10\xda\xbe", 4, 64, NETBOM_MAGIC_NUL},
                                     {"conectix", 8, 0, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"qcow2", "vmdk", "vdi", "vhd", NULL};

static const char *const fact_keys[] = {"disk-size", NULL};

const NetbomPlugin disk_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "disk",
    .description = "images of virtual disks: qcow2, sparse VMDK, VDI, growing VHD",
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
