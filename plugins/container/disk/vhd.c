/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * vhd.c: growing disk images of Virtual PC and Hyper-V. (In a fixed one the disk stands as it is.)
 *
 * Big endian. Copy of the footer: "conectix", u64 offset of the second header at 16, u64 size of
 * the disk at 48, u32 type 3 at 60, u32 inverted sum of the other bytes at 64. Second header:
 * "cxsparse", u64 offset of the table at 16, u32 entries at 28, u32 size of a block at 32. An
 * entry: u32 sector of a bitmap with the block behind it; all ones: a hole. The footer ends the
 * file. Facts: Microsoft's "Virtual Hard Disk Image Format Specification".
 */
#include "disk.h"

#define SECTOR UINT64_C(512)

static bool
piece(const Disk *disk, uint64_t index, DiskPiece *ret_piece)
{
    NetbomReader reader = netbom_reader(&disk->bytes, disk->table_at + 4 * index, true);
    const uint64_t sector = netbom_u32(&reader);
    *ret_piece = (DiskPiece){.kind = PIECE_HOLE};
    if (reader.failed || index >= disk->table_count)
        return false;
    if (sector != UINT32_MAX)
        *ret_piece =
            (DiskPiece){PIECE_STORED, sector * SECTOR + disk->data_at, disk->cluster_size, 0};
    return true;
}

bool
vhd_open(Disk *disk)
{
    NetbomReader reader = netbom_reader(&disk->bytes, 16, true);
    uint32_t sum = 0;
    if (!netbom_match(&disk->bytes, 0, "conectix", 8) || disk->bytes.size < SECTOR)
        return false;
    const uint64_t header = netbom_u64(&reader);
    reader.at = 48;
    disk->size = netbom_u64(&reader);
    reader.at = 60;
    const uint32_t type = netbom_u32(&reader), wanted = netbom_u32(&reader);
    for (unsigned i = 0; i < SECTOR; i++)
        sum += i >= 64 && i < 68 ? 0 : disk->bytes.data[i];
    if (type < 3 || type > 4 || ~sum != wanted || header > INT64_MAX ||
        !netbom_match(&disk->bytes, header, "cxsparse", 8))
        return false;
    reader.at = header + 16;
    disk->table_at = netbom_u64(&reader);
    reader.at = header + 28;
    disk->table_count = netbom_u32(&reader);
    disk->cluster_size = netbom_u32(&reader);
    if (reader.failed || disk->cluster_size < SECTOR || disk->cluster_size > 64 << 20 ||
        (disk->cluster_size & (disk->cluster_size - 1)) != 0 || disk->size > INT64_MAX ||
        disk->table_at > INT64_MAX ||
        !netbom_range_ok(disk->bytes.size, disk->table_at, disk->table_count * UINT64_C(4)))
        return false;
    const uint64_t bitmap = disk->cluster_size / SECTOR / 8;
    disk->format = "vhd";
    disk->data_at = (bitmap + SECTOR - 1) / SECTOR * SECTOR;
    const uint64_t table_end = disk->table_at + disk->table_count * UINT64_C(4);
    disk->end = (table_end + SECTOR - 1) / SECTOR * SECTOR;
    disk->tail = SECTOR;
    disk->piece = piece;
    if (type == 4)
        disk->unreadable = "it only holds the difference to another image";
    return true;
}
