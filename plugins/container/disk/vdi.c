/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * vdi.c: disk images of VirtualBox.
 *
 * Header (little endian): a text, 7f 10 da be at 64, u32 version 1.1, u32 size of the header, u32
 * type (1 grows, 2 fixed), u32 offset of the map at 340, u32 offset of the data at 344, u64 size of
 * the disk at 368, u32 size of a block at 376, u32 blocks at 384. The map: u32 numbers of blocks;
 * 0xfffffffe and more are holes.
 * Facts: images of VBoxManage and qemu-img.
 */
#include "disk.h"

static bool
piece(const Disk *disk, uint64_t index, DiskPiece *ret_piece)
{
    NetbomReader reader = netbom_reader(&disk->bytes, disk->table_at + 4 * index, false);
    const uint32_t block = netbom_u32le(&reader);
    *ret_piece = (DiskPiece){.kind = PIECE_HOLE};
    if (reader.failed || index >= disk->table_count)
        return false;
    if (block < 0xfffffffe)
        *ret_piece = (DiskPiece){PIECE_STORED, disk->data_at + block * disk->cluster_size,
                                 disk->cluster_size, 0};
    return true;
}

bool
vdi_open(Disk *disk)
{
    NetbomReader reader = netbom_reader(&disk->bytes, 68, false);
    if (!netbom_match(&disk->bytes, 64, "\x7f\x10\xda\xbe", 4))
        return false;
    const uint32_t version = netbom_u32le(&reader);
    netbom_skip(&reader, 4);
    const uint32_t type = netbom_u32le(&reader);
    reader.at = 340;
    disk->table_at = netbom_u32le(&reader);
    disk->data_at = netbom_u32le(&reader);
    reader.at = 368;
    disk->size = netbom_u64le(&reader);
    disk->cluster_size = netbom_u32le(&reader);
    reader.at = 384;
    disk->table_count = netbom_u32le(&reader);
    if (reader.failed || version != 0x00010001 || type < 1 || type > 4 ||
        disk->cluster_size < 4096 || (disk->cluster_size & (disk->cluster_size - 1)) != 0 ||
        disk->size > INT64_MAX || disk->size > disk->table_count * disk->cluster_size ||
        !netbom_range_ok(disk->bytes.size, disk->table_at, disk->table_count * UINT64_C(4)))
        return false;
    disk->format = "vdi";
    disk->end = disk->data_at;
    disk->piece = piece;
    if (type > 2)
        disk->unreadable = "it only holds the difference to another image";
    return true;
}
