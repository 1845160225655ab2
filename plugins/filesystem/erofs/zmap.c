/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * zmap.c: the index of a compressed file: one entry for each logical cluster says whether an extent
 * begins in it.
 *
 * Behind the inode, at the next multiple of 8: u32 offset in the packed inode (or u16, u16 size of
 * inline data), u16 flags, u8 algorithms, u8 cluster bits. Then the entries: in the full form 8
 * unused bytes and 8 for each (u16 type, u16 offset, u32 block or two distances); in the compact
 * form packs of 2 (8 bytes) or 16 (32 bytes) entries, of which each pack ends in a base block.
 */
#include "erofs.h"

enum {
    TYPE_PLAIN = 0,
    TYPE_HEAD1 = 1,
    TYPE_NONHEAD = 2,
    TYPE_HEAD2 = 3,

    ADVISE_2B = 0x01,
    ADVISE_BIG1 = 0x02,
    ADVISE_BIG2 = 0x04,
    ADVISE_INLINE = 0x08,
    ADVISE_INTERLACED = 0x10,
    ADVISE_FRAGMENT = 0x20,

    COUNT_FLAG = 1 << 11, /* a distance that is a number of blocks */
};

typedef struct {
    ErofsImage *image;
    const ErofsInode *inode;
    uint64_t header_at, index_at;
    uint64_t fragment_offset;
    uint32_t inline_size;
    unsigned advise, algorithms, bits;
    bool all_fragment;
    uint64_t count;       /* logical clusters */
    uint64_t first4, in2; /* compact: entries of 4 bytes in front, then entries of 2 bytes */
} Index;

typedef struct {
    unsigned type;
    uint32_t offset;   /* heads: where in the cluster the extent begins */
    uint64_t block;    /* heads */
    uint32_t n_blocks; /* not 0: the blocks of the extent of the head before */
} Cluster;

static bool
index_open(ErofsImage *image, const ErofsInode *inode, Index *ret_index)
{
    Index index = {.image = image, .inode = inode};
    index.header_at = (inode->at + inode->head_size + 7) & ~(uint64_t)7;
    NetbomReader reader = netbom_reader(&image->bytes, index.header_at, false);
    uint64_t low = netbom_u32(&reader);
    index.advise = netbom_u16(&reader);
    index.algorithms = netbom_u8(&reader);
    unsigned cluster = netbom_u8(&reader);
    if (reader.failed)
        return false;
    index.fragment_offset = low;
    index.inline_size = (uint32_t)(low >> 16);
    if (cluster & 0x80) {
        index.all_fragment = true;
        index.fragment_offset = low | (uint64_t)index.advise << 32 |
                                (uint64_t)index.algorithms << 48 | (uint64_t)(cluster & 0x7f) << 56;
        *ret_index = index;
        return true;
    }
    index.bits = image->block_bits + (cluster & 7);
    index.count =
        (inode->size >> index.bits) + ((inode->size & (((uint64_t)1 << index.bits) - 1)) > 0);
    index.index_at = index.header_at + (inode->layout == EROFS_COMPRESSED_FULL ? 16 : 8);
    if (inode->layout == EROFS_COMPRESSED_COMPACT) {
        index.first4 = (32 - index.index_at % 32) / 4 & 7;
        if (index.advise & ADVISE_2B && index.first4 < index.count)
            index.in2 = (index.count - index.first4) & ~(uint64_t)15;
        if (index.bits > 14 || (index.in2 > 0 && index.bits > 12))
            return false;
    }
    *ret_index = index;
    return true;
}

/* ---- compact entries ---- */

typedef struct {
    NetbomBytes bytes; /* the pack */
    unsigned entry_bits, offset_bits;
} Pack;

static uint32_t
pack_entry(const Pack *pack, unsigned i, unsigned *ret_type)
{
    unsigned bit = pack->entry_bits * i;
    NetbomReader reader = netbom_reader(&pack->bytes, bit / 8, false);
    uint32_t value = netbom_u32(&reader) >> bit % 8;
    *ret_type = value >> pack->offset_bits & 3;
    return value & ((1u << pack->offset_bits) - 1);
}

/* Blocks between the base of the pack and the extent of head i. */
static uint32_t
pack_blocks(const Pack *pack, int i, bool big)
{
    uint32_t blocks = big ? 0 : 1;
    while (i > 0) {
        unsigned type;
        uint32_t value = pack_entry(pack, (unsigned)--i, &type);
        if (type == TYPE_NONHEAD && big) {
            if (value & COUNT_FLAG) {
                i--;
                blocks += value & ~(uint32_t)COUNT_FLAG;
            } else {
                i -= value > 2 ? (int)value - 2 : 0;
            }
            continue;
        }
        if (type == TYPE_NONHEAD)
            i -= (int)value;
        if (i >= 0)
            blocks++;
    }
    return blocks;
}

/* Where entry `lcn` stands: its pack and its place in it. */
static bool
compact_place(const Index *index, uint64_t lcn, uint64_t *ret_at, uint64_t *ret_size,
              unsigned *ret_i)
{
    uint64_t at = index->index_at;
    unsigned width = 4;
    if (lcn >= index->first4) {
        at += index->first4 * 4;
        lcn -= index->first4;
        if (lcn < index->in2) {
            width = 2;
        } else {
            at += index->in2 * 2;
            lcn -= index->in2;
        }
    }
    uint64_t size = width == 2 ? 32 : 8;
    at += lcn * width;
    *ret_at = at & ~(size - 1);
    *ret_i = (unsigned)((at - *ret_at) / width);
    *ret_size = size;
    return netbom_range_ok(index->image->bytes.size, *ret_at, size);
}

static bool
compact_load(const Index *index, uint64_t lcn, Cluster *ret_cluster)
{
    uint64_t at, size;
    unsigned i;
    Cluster cluster = {0};
    bool big = (index->advise & (ADVISE_BIG1 | ADVISE_BIG2)) != 0;
    if (!compact_place(index, lcn, &at, &size, &i))
        return false;
    Pack pack = {netbom_slice(&index->image->bytes, at, size), size == 32 ? 14 : 16,
                 index->bits > 12 ? index->bits : 12};
    uint32_t value = pack_entry(&pack, i, &cluster.type);
    if (cluster.type == TYPE_NONHEAD) {
        if (value & COUNT_FLAG && big)
            cluster.n_blocks = value & ~(uint32_t)COUNT_FLAG;
    } else {
        NetbomReader base = netbom_reader(&pack.bytes, size - 4, false);
        cluster.offset = value;
        cluster.block = (uint64_t)netbom_u32(&base) + pack_blocks(&pack, (int)i, big);
    }
    *ret_cluster = cluster;
    return true;
}

/* ---- full entries ---- */

static bool
full_load(const Index *index, uint64_t lcn, Cluster *ret_cluster)
{
    NetbomReader reader = netbom_reader(&index->image->bytes, index->index_at + lcn * 8, false);
    Cluster cluster = {.type = netbom_u16(&reader) & 3u};
    cluster.offset = netbom_u16(&reader);
    if (cluster.type == TYPE_NONHEAD) {
        unsigned distance = netbom_u16(&reader);
        if (distance & COUNT_FLAG)
            cluster.n_blocks = distance & ~(unsigned)COUNT_FLAG;
        netbom_skip(&reader, 2);
    } else {
        cluster.block = netbom_u32(&reader);
    }
    *ret_cluster = cluster;
    return !reader.failed;
}

static uint64_t
index_end(const Index *index)
{
    uint64_t at, size;
    unsigned i;
    if (index->all_fragment)
        return index->header_at + 8;
    if (index->inode->layout == EROFS_COMPRESSED_FULL)
        return index->index_at + index->count * 8;
    if (index->count == 0 || !compact_place(index, index->count - 1, &at, &size, &i))
        return index->index_at;
    return at + size;
}

uint64_t
erofs_index_size(const ErofsImage *image, const ErofsInode *inode)
{
    Index index;
    uint64_t behind = inode->at + inode->head_size;
    if (!index_open((ErofsImage *)image, inode, &index))
        return 0;
    uint64_t end = index_end(&index);
    return end > behind && end <= image->bytes.size ? end - behind : 0;
}

uint64_t
erofs_inline_size(const ErofsImage *image, const ErofsInode *inode)
{
    Index index;
    bool there = index_open((ErofsImage *)image, inode, &index) && !index.all_fragment &&
                 index.advise & ADVISE_INLINE;
    return there ? index.inline_size : 0;
}

/* ---- extents ---- */

typedef struct {
    Cluster cluster;
    uint64_t lcn, start;
    bool valid;
} Head;

/* The extent from a head up to `end`; tail: the last one of the file. */
static ErofsExtent
extent_make(const Index *index, const Head *head, uint64_t end, bool tail)
{
    const ErofsImage *image = index->image;
    unsigned type = head->cluster.type;
    ErofsExtent extent = {.from = head->start, .size = end - head->start};
    extent.algorithm = type == TYPE_HEAD1                  ? index->algorithms & 15
                       : type == TYPE_HEAD2                ? index->algorithms >> 4
                       : index->advise & ADVISE_INTERLACED ? EROFS_INTERLACED
                                                           : EROFS_SHIFTED;
    extent.at = head->cluster.block << image->block_bits;
    extent.stored = head->cluster.n_blocks > 0
                        ? (uint64_t)head->cluster.n_blocks << image->block_bits
                        : (uint64_t)1 << index->bits;
    if (tail && index->advise & ADVISE_FRAGMENT) {
        extent.fragment = true;
        extent.at = index->fragment_offset;
        if (index->inode->layout == EROFS_COMPRESSED_FULL)
            extent.at |= head->cluster.block << 32;
    } else if (tail && index->advise & ADVISE_INLINE && index->inline_size > 0) {
        extent.at = index_end(index);
        extent.stored = index->inline_size;
    }
    return extent;
}

bool
erofs_extents(ErofsImage *image, const ErofsInode *inode,
              bool (*each)(void *user, const ErofsExtent *extent), void *user)
{
    Index index;
    Head head = {.valid = false};
    if (!index_open(image, inode, &index))
        return false;
    if (index.all_fragment) {
        ErofsExtent extent = {.size = inode->size, .at = index.fragment_offset, .fragment = true};
        each(user, &extent);
        return true;
    }
    for (uint64_t lcn = 0; lcn < index.count; lcn++) {
        Cluster cluster;
        bool loaded = inode->layout == EROFS_COMPRESSED_FULL ? full_load(&index, lcn, &cluster)
                                                             : compact_load(&index, lcn, &cluster);
        if (!loaded || !image->host->spend(image->scan, 1))
            return false;
        if (cluster.type == TYPE_NONHEAD) {
            if (head.valid && lcn == head.lcn + 1 && cluster.n_blocks > 0)
                head.cluster.n_blocks = cluster.n_blocks;
            continue;
        }
        uint64_t start = (lcn << index.bits) + cluster.offset;
        if (cluster.offset >> index.bits || (head.valid ? start <= head.start : start != 0))
            return false;
        if (start >= inode->size)
            break;
        if (head.valid) {
            ErofsExtent extent = extent_make(&index, &head, start, false);
            if (!each(user, &extent))
                return true;
        }
        head = (Head){cluster, lcn, start, true};
    }
    if (!head.valid)
        return inode->size == 0;
    ErofsExtent extent = extent_make(&index, &head, inode->size, true);
    each(user, &extent);
    return true;
}
