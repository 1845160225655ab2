/* SPDX-License-Identifier: GPL-3.0-or-later */
/* checkpoint.c: the two checkpoints, and the table NAT that says where each node is. */
#include "f2fs.h"

enum {
    HEAD_SIZE = 192,
    VERSION_AT = 0,
    FLAGS_AT = 132,
    BITMAP_AT = 192,
    NAT_ENTRY = 9,
    JOURNAL_ENTRY = 4 + NAT_ENTRY,
    SUMMARY_ENTRY = 7,
    SUMMARY_FOOTER = 5,
    DATA_LOGS = 3, /* open logs of data, and of all kinds */
    ALL_LOGS = 6,
};

static uint64_t
read_uint(const NetbomBytes *bytes, uint64_t at, unsigned size)
{
    NetbomReader reader = netbom_reader(bytes, at, false);
    return netbom_uint(&reader, size, false);
}

/* ---- checkpoints ---- */

static bool
sum_fits(const F2fsImage *image, const NetbomBytes *block)
{
    const uint64_t sum_at = read_uint(block, 164, 4);
    if (sum_at < HEAD_SIZE || sum_at > image->block_size - 4)
        return false;
    /* It is left out of itself. */
    uint32_t sum = f2fs_sum(image, block->data, sum_at);
    sum = f2fs_sum_from(image, sum, block->data + sum_at + 4, image->block_size - sum_at - 4);
    return sum == (uint32_t)read_uint(block, sum_at, 4);
}

/* A checkpoint is whole if its last block repeats the first. */
static bool
pack_read(const F2fsImage *image, uint32_t block, F2fsCheckpoint *ret_checkpoint)
{
    NetbomBytes first, last;
    if (!f2fs_block(image, block, &first) || !sum_fits(image, &first))
        return false;
    F2fsCheckpoint checkpoint = {.at = block * image->block_size,
                                 .version = read_uint(&first, VERSION_AT, 8),
                                 .flags = (uint32_t)read_uint(&first, FLAGS_AT, 4),
                                 .blocks = (uint32_t)read_uint(&first, 136, 4),
                                 .summary_start = (uint32_t)read_uint(&first, 140, 4)};
    if (checkpoint.blocks < 2 || checkpoint.blocks > 1u << image->log_segment ||
        checkpoint.summary_start >= checkpoint.blocks ||
        !f2fs_block(image, block + checkpoint.blocks - 1, &last) || !sum_fits(image, &last) ||
        read_uint(&last, VERSION_AT, 8) != checkpoint.version)
        return false;
    const uint64_t sit_size = read_uint(&first, 156, 4), nat_size = read_uint(&first, 160, 4);
    checkpoint.nat_bits_at = checkpoint.at + BITMAP_AT;
    if (checkpoint.flags & F2FS_LARGE_NAT)
        checkpoint.nat_bits_at += 4;
    else if (image->payload == 0)
        checkpoint.nat_bits_at += sit_size;
    checkpoint.nat_bits_size = nat_size;
    if (!netbom_range_ok(image->bytes.size, checkpoint.nat_bits_at, nat_size))
        return false;
    *ret_checkpoint = checkpoint;
    return true;
}

/* Newer entries of the NAT stand in the summary of the log of hot data. */
static void
journal_find(const F2fsImage *image, F2fsCheckpoint *checkpoint)
{
    const uint64_t entries = image->block_size / 8;
    uint64_t at = checkpoint->summary_start * image->block_size,
             room = image->block_size - entries * SUMMARY_ENTRY - SUMMARY_FOOTER;
    if (!(checkpoint->flags & F2FS_COMPACT)) {
        const unsigned logs =
            checkpoint->flags & (F2FS_CLEAN | F2FS_FASTBOOT) ? ALL_LOGS : DATA_LOGS;
        if (checkpoint->blocks < logs + 1)
            return;
        at = (checkpoint->blocks - (logs + 1)) * image->block_size + entries * SUMMARY_ENTRY;
    }
    at += checkpoint->at;
    const uint64_t count = read_uint(&image->bytes, at, 2);
    if (count > (room - 2) / JOURNAL_ENTRY ||
        !netbom_range_ok(image->bytes.size, at + 2, count * JOURNAL_ENTRY))
        return;
    checkpoint->journal_at = at + 2;
    checkpoint->journal_count = (unsigned)count;
}

bool
f2fs_checkpoint_read(F2fsImage *image)
{
    F2fsCheckpoint first, second, *best = NULL;
    if (pack_read(image, image->cp_block, &first))
        best = &first;
    if (pack_read(image, image->cp_block + (1u << image->log_segment), &second) &&
        (!best || second.version > best->version))
        best = &second;
    if (!best)
        return false;
    journal_find(image, best);
    image->checkpoint = *best;
    return true;
}

/* ---- the NAT ---- */

static bool
journal_search(const F2fsImage *image, uint32_t nid, uint32_t *ret_block)
{
    const F2fsCheckpoint *checkpoint = &image->checkpoint;
    for (unsigned i = 0; i < checkpoint->journal_count; i++) {
        NetbomReader reader = netbom_reader(
            &image->bytes, checkpoint->journal_at + i * (uint64_t)JOURNAL_ENTRY, false);
        if (netbom_u32(&reader) != nid)
            continue;
        netbom_skip(&reader, 5);
        *ret_block = netbom_u32(&reader);
        return true;
    }
    return false;
}

static bool
table_search(const F2fsImage *image, uint32_t nid, uint32_t *ret_block)
{
    const uint64_t per_block = image->block_size / NAT_ENTRY, index = nid / per_block,
                   segment = index >> image->log_segment;
    const F2fsCheckpoint *checkpoint = &image->checkpoint;
    if (segment >= image->nat_segments / 2 || index / 8 >= checkpoint->nat_bits_size)
        return false;
    uint64_t block = image->nat_block + (segment << (image->log_segment + 1)) +
                     (index & ((1u << image->log_segment) - 1));
    const uint8_t bits = image->bytes.data[checkpoint->nat_bits_at + index / 8];
    if (bits >> (7 - index % 8) & 1)
        block += 1u << image->log_segment;
    NetbomReader reader = netbom_reader(
        &image->bytes, block * image->block_size + nid % per_block * NAT_ENTRY + 5, false);
    *ret_block = netbom_u32(&reader);
    return !reader.failed;
}

bool
f2fs_nat_find(const F2fsImage *image, uint32_t nid, uint32_t *ret_block)
{
    uint32_t block;
    if (!journal_search(image, nid, &block) && !table_search(image, nid, &block))
        return false;
    if (block == F2FS_HOLE || block == F2FS_RESERVED)
        return false;
    *ret_block = block;
    return true;
}

/* ---- places ---- */

/* Blocks [from, to) that are not empty: copies and older states stand there too. */
static void
area_mark(const F2fsImage *image, uint64_t from, uint64_t to)
{
    for (uint64_t block = from; block < to && image->host->spend(image->scan, 1); block++) {
        const uint64_t at = block * image->block_size;
        const NetbomBytes part = netbom_slice(&image->bytes, at, image->block_size);
        if (part.size == 0)
            return;
        if (part.data[0] != 0 || memcmp(part.data, part.data + 1, (size_t)part.size - 1) != 0)
            image->host->structure(image->scan, at, part.size);
    }
}

void
f2fs_metadata_mark(const F2fsImage *image)
{
    for (unsigned i = 0; i < 2; i++) {
        const uint64_t at = i * image->block_size + F2FS_SUPER_AT;
        if (netbom_range_ok(image->bytes.size, at, F2FS_SUPER_SIZE))
            image->host->structure(image->scan, at, F2FS_SUPER_SIZE);
    }
    area_mark(image, image->cp_block, image->main_block);
}
