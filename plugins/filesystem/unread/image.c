/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * image.c: LittleFS, and the images that partclone makes of file systems.
 *
 * Facts: LittleFS' SPEC.md; partclone's description of its image format, version 2.
 */
#include "unread.h"

enum {
    LITTLEFS_TAGS_MAX = 4096,
    LITTLEFS_DELETED = 0x3ff,
    LITTLEFS_SUM = 0x500,
    LITTLEFS_BLOCK_MAX = 1 << 24,
    PARTCLONE_HEAD = 110,
};

/* ---- LittleFS ---- */

/* The tags of the first commit lead to its sum: each is stored as its difference to the last. */
static bool
littlefs_sum_fits(const Unread *fs)
{
    NetbomReader reader = netbom_reader(&fs->bytes, 4, false);
    uint32_t tag = UINT32_MAX;
    for (unsigned i = 0; i < LITTLEFS_TAGS_MAX; i++) {
        tag ^= netbom_u32be(&reader);
        if (reader.failed || tag >> 31)
            return false;
        if ((tag >> 20 & 0x780) == LITTLEFS_SUM) {
            const uint64_t size = reader.at;
            const uint32_t wanted = netbom_u32le(&reader);
            return !reader.failed && ~fs->host->crc32(0, fs->bytes.data, size) == wanted;
        }
        const uint32_t size = tag & 0x3ff;
        netbom_skip(&reader, size == LITTLEFS_DELETED ? 0 : size);
    }
    return false;
}

bool
littlefs_read(Unread *fs)
{
    NetbomReader reader = netbom_reader(&fs->bytes, 20, false);
    const uint32_t version = netbom_u32le(&reader), block = netbom_u32le(&reader),
                   blocks = netbom_u32le(&reader);
    if (reader.failed || version >> 16 != 2 || block < 128 || block > LITTLEFS_BLOCK_MAX ||
        blocks < 2)
        return false;
    fs->size = (uint64_t)block * blocks;
    if (fs->size > INT64_MAX)
        return false;
    if (littlefs_sum_fits(fs))
        fs->grade = NETBOM_GRADE_CHECKED;
    else
        fs->wrong = "the sum of the superblock differs";
    unread_number(fs, "block-size", 24, 4, block);
    unread_number(fs, "blocks", 28, 4, blocks);
    unread_number(fs, "minor-version", 20, 4, version & 0xffff);
    unread_mark(fs, 0, 44);
    return true;
}

/* ---- partclone ---- */

/* CRC-32 as partclone computes it: not inverted at the end. */
static bool
partclone_sum_fits(const Unread *fs)
{
    NetbomReader reader = netbom_reader(&fs->bytes, PARTCLONE_HEAD - 4, false);
    const uint32_t wanted = netbom_u32le(&reader);
    return !reader.failed && ~fs->host->crc32(0, fs->bytes.data, PARTCLONE_HEAD - 4) == wanted;
}

bool
partclone_read(Unread *fs)
{
    NetbomReader reader = netbom_reader(&fs->bytes, 52, false);
    const uint64_t device = netbom_u64le(&reader), blocks = netbom_u64le(&reader);
    netbom_skip(&reader, 8);
    const uint64_t used = netbom_u64le(&reader);
    const uint32_t block = netbom_u32le(&reader);
    netbom_skip(&reader, 10);
    const uint16_t sum_size = netbom_u16le(&reader);
    const uint32_t per_sum = netbom_u32le(&reader);
    uint64_t data, sums = 0;
    if (reader.failed || !netbom_match(&fs->bytes, 30, "0002\xde\xc0", 6) || block == 0 ||
        used > blocks || blocks > INT64_MAX / 16 || __builtin_mul_overflow(used, block, &data) ||
        data > INT64_MAX / 4 || sum_size > 64)
        return false;
    if (per_sum > 0)
        sums = (used / per_sum + (used % per_sum > 0)) * sum_size;
    fs->size = PARTCLONE_HEAD + (blocks + 7) / 8 + 4 + data + sums;
    if (partclone_sum_fits(fs))
        fs->grade = NETBOM_GRADE_CHECKED;
    else
        fs->wrong = "the sum of the header differs";
    unread_text(fs, "made-by", 16, 14);
    unread_text(fs, "file-system", 36, 16);
    unread_number(fs, "disk-size", 52, 8, device);
    unread_mark(fs, 0, PARTCLONE_HEAD);
    return true;
}
