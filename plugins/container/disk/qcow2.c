/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * qcow2.c: disk images of QEMU.
 *
 * Header (big endian): "QFI\xfb", u32 version 2 or 3, u64 name of a backing file, u32 its size, u32
 * bits of a cluster, u64 size, u32 encryption, u32 entries and u64 offset of the first table, u64
 * offset and u32 clusters of the reference counts, u32 snapshots; version 3: u64 features that a
 * reader must know at 72, u8 compression at 104. Tables: u64 with the offset in bits 9 to 55; in
 * the second, bit 0 is a cluster of zeros, bit 62 a compressed one. Facts: QEMU's
 * docs/interop/qcow2.txt.
 */
#include "disk.h"

#define OFFSET_MASK UINT64_C(0x00fffffffffffe00)
#define PACKED      (UINT64_C(1) << 62)
#define SECTOR      512u

enum { DIRTY = 1, CORRUPT = 2, OUTSIDE_DATA = 4, COMPRESSION = 8 };

static uint64_t
table_entry(const NetbomBytes *bytes, uint64_t table, uint64_t index)
{
    NetbomReader reader = netbom_reader(bytes, table + 8 * index, true);
    return netbom_u64(&reader);
}

static bool
piece(const Disk *disk, uint64_t index, DiskPiece *ret_piece)
{
    const unsigned per_table = disk->cluster_bits - 3;
    const uint64_t first = index >> per_table;
    *ret_piece = (DiskPiece){.kind = PIECE_HOLE};
    if (first >= disk->table_count)
        return false;
    const uint64_t table = table_entry(&disk->bytes, disk->table_at, first) & OFFSET_MASK;
    if (table == 0)
        return true;
    const uint64_t entry =
        table_entry(&disk->bytes, table, index & ((UINT64_C(1) << per_table) - 1));
    if (entry & PACKED) {
        const unsigned bits = 62 - (disk->cluster_bits - 8);
        const uint64_t at = entry & ((UINT64_C(1) << bits) - 1);
        const uint64_t sectors = ((entry & (PACKED - 1)) >> bits) + 1;
        *ret_piece = (DiskPiece){PIECE_PACKED, at, sectors * SECTOR - at % SECTOR,
                                 disk->zstd ? NETBOM_CODEC_ZSTD : NETBOM_CODEC_DEFLATE};
    } else if ((entry & OFFSET_MASK) != 0 && !(entry & 1 && !disk->second_version)) {
        *ret_piece = (DiskPiece){PIECE_STORED, entry & OFFSET_MASK, disk->cluster_size, 0};
    }
    return true;
}

bool
qcow2_open(Disk *disk)
{
    NetbomReader reader = netbom_reader(&disk->bytes, 4, true);
    if (!netbom_match(&disk->bytes, 0, "QFI\xfb", 4))
        return false;
    const uint32_t version = netbom_u32(&reader);
    const uint64_t backing = netbom_u64(&reader);
    netbom_skip(&reader, 4);
    disk->cluster_bits = netbom_u32(&reader);
    disk->size = netbom_u64(&reader);
    const uint32_t encryption = netbom_u32(&reader);
    disk->table_count = netbom_u32(&reader);
    disk->table_at = netbom_u64(&reader);
    const uint64_t counts_at = netbom_u64(&reader), counts = netbom_u32(&reader);
    reader.at = 72;
    const uint64_t features = version >= 3 ? netbom_u64(&reader) : 0;
    reader.at = 104;
    disk->zstd = features & COMPRESSION && netbom_u8(&reader) == 1;
    if (reader.failed || version < 2 || version > 3 || disk->cluster_bits < 9 ||
        disk->cluster_bits > 21 || disk->table_at < SECTOR || disk->table_at % SECTOR != 0 ||
        counts_at % SECTOR != 0 || disk->table_count > UINT32_MAX / 8 ||
        !netbom_range_ok(disk->bytes.size, disk->table_at, disk->table_count * 8))
        return false;
    disk->format = "qcow2";
    disk->second_version = version == 2;
    disk->cluster_size = UINT64_C(1) << disk->cluster_bits;
    disk->piece = piece;
    const uint64_t tables_end = disk->table_at + disk->table_count * 8;
    disk->end = tables_end;
    /* the reference counts: their table, and the blocks that it names */
    for (uint64_t i = 0; i < counts * disk->cluster_size / 8 && i < DISK_CLUSTERS_MAX; i++) {
        NetbomReader counter = netbom_reader(&disk->bytes, counts_at + 8 * i, true);
        const uint64_t block = netbom_u64(&counter) & OFFSET_MASK;
        if (counter.failed)
            break;
        if (block > 0 && block + disk->cluster_size > disk->end)
            disk->end = block + disk->cluster_size;
    }
    if (encryption != 0) {
        disk->unreadable = "the disk is encrypted";
        disk->encrypted = true;
    } else if (features & ~(uint64_t)(DIRTY | CORRUPT | COMPRESSION)) {
        disk->unreadable = "a feature that is not known";
    } else if (backing != 0) {
        disk->unreadable = "it only holds the difference to another image";
    }
    return true;
}
