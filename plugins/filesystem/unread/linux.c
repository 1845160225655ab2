/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * linux.c: superblocks of XFS, JFS and ReiserFS.
 *
 * Facts: the on-disk headers of the Linux kernel (fs/xfs/libxfs/xfs_format.h,
 * fs/jfs/jfs_superblock.h) and of reiserfsprogs, and images of each one's mkfs.
 */
#include "unread.h"

#include "../crc32c.h"

enum {
    JFS_AT = 32768,
    REISERFS_AT = 65536,
};

static bool
power_of_two(uint64_t value)
{
    return value > 0 && (value & (value - 1)) == 0;
}

/* count * size, 0 if that is no size. */
static uint64_t
product(uint64_t count, uint64_t size)
{
    uint64_t result;
    return __builtin_mul_overflow(count, size, &result) || result > INT64_MAX ? 0 : result;
}

/* The CRC-32C of the sector with 0 where it stands; little endian on the disk. */
static bool
xfs_sum_fits(const NetbomBytes *bytes, uint16_t sector)
{
    uint8_t copy[4096];
    if (sector > sizeof copy || bytes->size < sector)
        return false;
    memcpy(copy, bytes->data, sector);
    const NetbomBytes whole = {copy, sector};
    NetbomReader reader = netbom_reader(&whole, 224, false);
    const uint32_t crc = netbom_u32le(&reader);
    memset(copy + 224, 0, 4);
    return ~crc32c(UINT32_MAX, copy, sector) == crc;
}

bool
xfs_read(Unread *fs)
{
    NetbomReader reader = netbom_reader(&fs->bytes, 4, true);
    const uint32_t block = netbom_u32(&reader);
    const uint64_t blocks = netbom_u64(&reader);
    reader.at = 84;
    const uint32_t group_blocks = netbom_u32(&reader), groups = netbom_u32(&reader);
    reader.at = 100;
    const uint16_t version = netbom_u16(&reader), sector = netbom_u16(&reader);
    if (reader.failed || !power_of_two(block) || block < 512 || block > 65536 ||
        !power_of_two(sector) || sector < 512 || sector > block || groups == 0 ||
        group_blocks == 0 || blocks > (uint64_t)group_blocks * groups ||
        blocks <= (uint64_t)group_blocks * (groups - 1))
        return false;
    fs->size = product(blocks, block);
    if ((version & 15) == 5 && !xfs_sum_fits(&fs->bytes, sector))
        fs->wrong = "the checksum of the superblock differs";
    else if (netbom_match(&fs->bytes, sector, "XAGF\0\0\0\1", 8))
        fs->grade = (version & 15) == 5 ? NETBOM_GRADE_CHECKED : NETBOM_GRADE_STRUCTURE;
    unread_uuid(fs, 32);
    unread_text(fs, "label", 108, 12);
    unread_number(fs, "version", 100, 2, version & 15);
    /* each allocation group begins with a copy of the superblock and three tables of its own */
    for (uint32_t i = 0; fs->wants_facts && i < groups && fs->host->spend(fs->scan, 1); i++)
        unread_mark(fs, (uint64_t)group_blocks * block * i, UINT64_C(4) * sector);
    return true;
}

/* Where a run of blocks ends: 24 bits of length, 40 of address. */
static uint64_t
jfs_run_end(NetbomReader *reader)
{
    const uint32_t first = netbom_u32le(reader);
    const uint64_t address = (uint64_t)(first >> 24) << 32 | netbom_u32le(reader);
    return (first & 0xffffff) > 0 ? address + (first & 0xffffff) : 0;
}

bool
jfs_read(Unread *fs)
{
    NetbomReader reader = netbom_reader(&fs->bytes, JFS_AT + 4, false);
    const uint32_t version = netbom_u32le(&reader);
    const uint64_t sectors = netbom_u64le(&reader);
    const uint32_t block = netbom_u32le(&reader);
    const uint16_t log_block = netbom_u16le(&reader);
    netbom_skip(&reader, 2);
    const uint32_t sector = netbom_u32le(&reader);
    reader.at = JFS_AT + 72;
    const uint64_t log_end = jfs_run_end(&reader), check_end = jfs_run_end(&reader);
    if (reader.failed || version == 0 || version > 2 || !power_of_two(block) || block < 512 ||
        block > 4096 || log_block > 12 || block != 1u << log_block || !power_of_two(sector) ||
        sector < 512 || sector > 4096)
        return false;
    fs->size = product(sectors, sector);
    const uint64_t ends[] = {product(log_end, block), product(check_end, block)};
    for (unsigned i = 0; i < 2; i++)
        if (ends[i] > fs->size)
            fs->size = ends[i];
    /* the second superblock stands at 15 pages */
    if (netbom_range_ok(fs->bytes.size, 0xf000, 32) &&
        memcmp(fs->bytes.data + JFS_AT, fs->bytes.data + 0xf000, 32) == 0)
        fs->grade = NETBOM_GRADE_STRUCTURE;
    unread_uuid(fs, JFS_AT + 136);
    unread_text(fs, "label", JFS_AT + 152, 16);
    unread_mark(fs, JFS_AT, block);
    return true;
}

bool
reiserfs_read(Unread *fs)
{
    NetbomReader reader = netbom_reader(&fs->bytes, REISERFS_AT, false);
    const uint32_t blocks = netbom_u32le(&reader), unused = netbom_u32le(&reader),
                   root = netbom_u32le(&reader);
    reader.at = REISERFS_AT + 44;
    const uint16_t block = netbom_u16le(&reader);
    reader.at = REISERFS_AT + 68;
    const uint16_t height = netbom_u16le(&reader), bitmaps = netbom_u16le(&reader);
    if (reader.failed || !power_of_two(block) || block < 512 || block > 8192 || unused >= blocks ||
        root >= blocks || height < 2 || height > 7)
        return false;
    fs->size = product(blocks, block);
    /* the root of the tree says on which level it stands */
    NetbomReader node = netbom_reader(&fs->bytes, (uint64_t)root * block, false);
    const uint16_t level = netbom_u16le(&node);
    const uint64_t per_bitmap = 8 * (uint64_t)block;
    if (!node.failed && level == height - 1 && bitmaps == (blocks + per_bitmap - 1) / per_bitmap)
        fs->grade = NETBOM_GRADE_STRUCTURE;
    unread_uuid(fs, REISERFS_AT + 84);
    unread_text(fs, "label", REISERFS_AT + 100, 16);
    unread_mark(fs, REISERFS_AT, block);
    return true;
}
