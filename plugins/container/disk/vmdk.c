/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * vmdk.c: sparse disk images of VMware, of one file.
 *
 * Header (little endian): "KDMV", u32 version, u32 flags (bit 16: compressed), u64 size of the disk
 * and of a grain, offset and size of the description, u32 entries of a table, u64 offset of the
 * second and of the first directory, all in sectors; "\n \r\n" at 73. A directory of -1 stands in a
 * copy of the header, 1024 bytes before the end. A compressed grain: u64 sector of the disk, u32
 * size, zlib.
 * Facts: VMware's "Virtual Disk Format 5.0".
 */
#include "disk.h"

#define SECTOR UINT64_C(512)

enum { FLAG_PACKED = 1 << 16, GRAIN_HEADER = 12, FOOTER_BEHIND = 1024 };

static uint64_t
table_entry(const NetbomBytes *bytes, uint64_t table, uint64_t index)
{
    NetbomReader reader = netbom_reader(bytes, table + 4 * index, false);
    return netbom_u32le(&reader);
}

static bool
piece(const Disk *disk, uint64_t index, DiskPiece *ret_piece)
{
    *ret_piece = (DiskPiece){.kind = PIECE_HOLE};
    const uint64_t table = table_entry(&disk->bytes, disk->table_at, index / disk->table_count);
    if (table == 0)
        return true;
    const uint64_t sector = table_entry(&disk->bytes, table * SECTOR, index % disk->table_count);
    if (sector <= 1) /* 1: zeros */
        return true;
    *ret_piece = (DiskPiece){PIECE_STORED, sector * SECTOR, disk->cluster_size, 0};
    if (disk->packed) {
        NetbomReader reader = netbom_reader(&disk->bytes, sector * SECTOR + 8, false);
        const uint64_t whole = GRAIN_HEADER + (uint64_t)netbom_u32le(&reader);
        const uint64_t size = (whole + SECTOR - 1) / SECTOR * SECTOR - GRAIN_HEADER;
        *ret_piece = (DiskPiece){PIECE_PACKED, reader.at, size, NETBOM_CODEC_ZLIB};
    }
    return true;
}

bool
vmdk_open(Disk *disk)
{
    NetbomReader reader = netbom_reader(&disk->bytes, 4, false);
    if (!netbom_match(&disk->bytes, 0, "KDMV", 4) || !netbom_match(&disk->bytes, 73, "\n \r\n", 4))
        return false;
    const uint32_t version = netbom_u32le(&reader), flags = netbom_u32le(&reader);
    const uint64_t size = netbom_u64le(&reader), grain = netbom_u64le(&reader);
    netbom_skip(&reader, 16);
    disk->table_count = netbom_u32le(&reader);
    netbom_skip(&reader, 8);
    uint64_t directory = netbom_u64le(&reader);
    const uint64_t overhead = netbom_u64le(&reader);
    if (directory == UINT64_MAX && disk->bytes.size > 2 * FOOTER_BEHIND) {
        const uint64_t footer = disk->bytes.size - FOOTER_BEHIND;
        reader.at = footer + 56;
        directory = netbom_u64le(&reader);
        if (!netbom_match(&disk->bytes, footer, "KDMV", 4))
            return false;
        disk->end = disk->bytes.size;
    }
    if (reader.failed || version == 0 || version > 3 || grain < 8 || grain > 2048 ||
        (grain & (grain - 1)) != 0 || size > INT64_MAX / SECTOR || size == 0 ||
        disk->table_count == 0 || disk->table_count > 65536 || directory > UINT32_MAX)
        return false;
    const uint64_t grains = (size + grain - 1) / grain;
    const uint64_t tables = (grains + disk->table_count - 1) / disk->table_count;
    disk->table_at = directory * SECTOR;
    if (!netbom_range_ok(disk->bytes.size, disk->table_at, tables * 4))
        return false;
    disk->format = "vmdk";
    disk->size = size * SECTOR;
    disk->cluster_size = grain * SECTOR;
    disk->packed = (flags & FLAG_PACKED) != 0;
    disk->piece = piece;
    if (overhead < UINT32_MAX && overhead * SECTOR > disk->end)
        disk->end = overhead * SECTOR;
    return true;
}
