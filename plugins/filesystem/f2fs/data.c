/* SPDX-License-Identifier: GPL-3.0-or-later */
/* data.c: the bytes of files: blocks, clusters of compressed blocks, and what stands in inodes. */
#include "f2fs.h"

enum {
    CLUSTER_MAX = 256,
    PACKED_HEAD = 24,
    LZO_VERSION = 17, /* the first byte of a stream that says its version */
};

/* A file that is being read. */
typedef struct {
    F2fsImage *image;
    const F2fsInode *inode;
    uint8_t *dst;
    uint64_t size, good;
    bool broken;
    uint32_t cluster[CLUSTER_MAX]; /* the addresses of the cluster up to now */
    unsigned in_cluster;
} Reading;

NetbomBytes
f2fs_inline(const F2fsImage *image, const F2fsInode *inode)
{
    /* One address is left free in front. */
    return netbom_slice(&image->bytes, inode->addresses_at + 4,
                        ((uint64_t)inode->inline_room - 1) * 4);
}

/* ---- plain blocks ---- */

static bool
address_is_hole(uint32_t block)
{
    return block == F2FS_HOLE || block == F2FS_RESERVED;
}

static bool
broken(Reading *reading, const char *kind, uint64_t index, const char *text)
{
    f2fs_problem(reading->image, kind, reading->inode->at, "inode %u: block %llu %s",
                 reading->inode->nid, (unsigned long long)index, text);
    reading->broken = true;
    return false;
}

static bool
block_copy(Reading *reading, uint64_t index, uint32_t block)
{
    const uint64_t to = index * reading->image->block_size;
    NetbomBytes bytes;
    if (to >= reading->size)
        return true;
    if (!address_is_hole(block)) {
        if (block < reading->image->main_block || block == F2FS_CLUSTER)
            return broken(reading, "corrupt", index, "has an address that no block has");
        if (!f2fs_block(reading->image, block, &bytes))
            return broken(reading, "truncated", index, "is not there");
        const uint64_t left = reading->size - to;
        memcpy(reading->dst + to, bytes.data, (size_t)(left < bytes.size ? left : bytes.size));
    }
    reading->good = to + reading->image->block_size;
    return true;
}

/* ---- clusters ---- */

/* The stored blocks of a cluster in one piece, copied into `room` if they are not. */
static bool
stored_find(Reading *reading, unsigned count, uint8_t *room, NetbomBytes *ret_stored)
{
    const uint64_t size = reading->image->block_size;
    const uint32_t *blocks = reading->cluster + 1;
    bool together = true;
    for (unsigned i = 0; i < count; i++) {
        NetbomBytes bytes;
        if (blocks[i] < reading->image->main_block ||
            !f2fs_block(reading->image, blocks[i], &bytes))
            return false;
        memcpy(room + i * size, bytes.data, (size_t)size);
        together = together && blocks[i] == blocks[0] + i;
    }
    *ret_stored = (NetbomBytes){room, count * size};
    return count > 0;
}

/* `left`: bytes of the file from the cluster on. */
static bool
unpack(Reading *reading, const NetbomBytes *stored, uint8_t *dst, uint64_t size, uint64_t left)
{
    static const NetbomCodec codecs[F2FS_ALGORITHMS] = {NETBOM_CODEC_LZO1X, NETBOM_CODEC_LZ4,
                                                        NETBOM_CODEC_ZSTD, NETBOM_CODEC_LZO1X};
    const F2fsImage *image = reading->image;
    NetbomReader reader = netbom_reader(stored, 0, false);
    const uint32_t packed_size = netbom_u32(&reader), sum = netbom_u32(&reader);
    reader.at = PACKED_HEAD;
    const uint8_t *packed = netbom_take(&reader, packed_size);
    uint64_t got = 0;
    if (!packed || (reading->inode->compressed_sums && f2fs_sum(image, packed, packed_size) != sum))
        return false;
    image->host->decode_block(image->scan, codecs[reading->inode->algorithm], NULL, packed,
                              packed_size, dst, size, &got);
    return got >= (left < size ? left : size);
}

/* Streams of LZO-RLE that begin so are in a form of their own. */
static bool
is_rle(const Reading *reading, const NetbomBytes *stored)
{
    return reading->inode->algorithm == F2FS_LZORLE && stored->size > PACKED_HEAD + 1 &&
           stored->data[PACKED_HEAD] == LZO_VERSION && stored->data[PACKED_HEAD + 1] != 0;
}

static bool
cluster_unpack(Reading *reading, uint64_t index)
{
    F2fsImage *image = reading->image;
    const uint64_t size = image->block_size << reading->inode->log_cluster,
                   to = index * image->block_size;
    unsigned count = 0;
    if (to >= reading->size)
        return true;
    if (reading->inode->algorithm >= F2FS_ALGORITHMS)
        return broken(reading, "unsupported", index, "is compressed by unknown means");
    while (count + 1 < reading->in_cluster && !address_is_hole(reading->cluster[count + 1]))
        count++;
    NetbomBytes stored;
    uint8_t *room = image->host->alloc(image->scan, 2 * size, 1);
    const uint64_t left = reading->size - to, wanted = left < size ? left : size;
    bool good = false;
    if (!room)
        broken(reading, "limit", index, "cannot be unpacked: no memory");
    else if (!stored_find(reading, count, room + size, &stored))
        broken(reading, "truncated", index, "is not there");
    else if (is_rle(reading, &stored))
        broken(reading, "unsupported", index, "is compressed with LZO-RLE");
    else if (!unpack(reading, &stored, room, size, left))
        broken(reading, "corrupt", index, "cannot be unpacked");
    else
        good = true;
    if (good) {
        memcpy(reading->dst + to, room, (size_t)wanted);
        reading->good = to + wanted;
    }
    image->host->release(image->scan, room);
    return good;
}

static bool
cluster_block(Reading *reading, uint64_t index, uint32_t block)
{
    const unsigned blocks = 1u << reading->inode->log_cluster;
    /* A cluster that was left out as a hole. */
    if (index % blocks != reading->in_cluster)
        reading->in_cluster = 0;
    if (index % blocks != reading->in_cluster)
        return broken(reading, "corrupt", index, "begins inside a cluster");
    reading->cluster[reading->in_cluster++] = block;
    if (reading->in_cluster < blocks)
        return true;
    const uint64_t first = index + 1 - blocks;
    bool good = true;
    if (reading->cluster[0] == F2FS_CLUSTER)
        good = cluster_unpack(reading, first);
    else
        for (unsigned i = 0; i < blocks && good; i++)
            good = block_copy(reading, first + i, reading->cluster[i]);
    reading->in_cluster = 0;
    return good;
}

/* ---- files ---- */

static bool
read_each(void *user, uint64_t index, uint32_t block)
{
    Reading *reading = user;
    if (!reading->image->host->spend(reading->image->scan, 1 + reading->image->block_size / 1024))
        return broken(reading, "limit", index, "cannot be read: no time");
    return reading->inode->compressed ? cluster_block(reading, index, block)
                                      : block_copy(reading, index, block);
}

static uint64_t
inline_read(F2fsImage *image, const F2fsInode *inode, uint8_t *dst, uint64_t size)
{
    const NetbomBytes bytes = f2fs_inline(image, inode);
    const uint64_t good = size < bytes.size ? size : bytes.size;
    memcpy(dst, bytes.data, (size_t)good);
    if (good < size)
        f2fs_problem(image, "corrupt", inode->at, "inode %u: its inline data are cut off",
                     inode->nid);
    return good;
}

uint64_t
f2fs_data_read(F2fsImage *image, const F2fsInode *inode, uint8_t *dst, uint64_t size)
{
    Reading reading = {.image = image, .inode = inode, .dst = dst, .size = size};
    if (inode->advise & F2FS_ADVISE_ENCRYPT)
        return 0;
    if (inode->inline_bits & F2FS_INLINE_DATA)
        return inline_read(image, inode, dst, size);
    const bool whole = f2fs_blocks_each(image, inode, false, read_each, &reading);
    if (whole && !reading.broken)
        return size;
    return reading.good < size ? reading.good : size;
}

uint64_t
f2fs_contents_read(void *state, uint64_t nid, uint8_t *dst, uint64_t size)
{
    F2fsImage *image = state;
    F2fsInode inode;
    const bool was_quiet = image->quiet;
    image->quiet = true; /* the inode's problems were told when it was found */
    const bool found = f2fs_inode_read(image, (uint32_t)nid, &inode);
    image->quiet = was_quiet;
    return found ? f2fs_data_read(image, &inode, dst, size) : 0;
}

/* ---- places ---- */

typedef struct {
    F2fsImage *image;
    uint64_t first, count; /* blocks that lie one behind the other */
    bool together;
} Piece;

static bool
piece_each(void *user, uint64_t index, uint32_t block)
{
    Piece *piece = user;
    if (index == 0)
        piece->first = block;
    piece->together = index == piece->count && block == piece->first + index &&
                      !address_is_hole(block) && block != F2FS_CLUSTER &&
                      block >= piece->image->main_block;
    piece->count++;
    return piece->together && piece->image->host->spend(piece->image->scan, 1);
}

bool
f2fs_piece(F2fsImage *image, const F2fsInode *inode, uint64_t *ret_at)
{
    Piece piece = {.image = image};
    if (inode->size == 0 || inode->compressed || inode->inline_bits & F2FS_INLINE_DATA ||
        inode->advise & F2FS_ADVISE_ENCRYPT)
        return false;
    const bool was_quiet = image->quiet;
    image->quiet = true;
    const bool whole = f2fs_blocks_each(image, inode, false, piece_each, &piece);
    image->quiet = was_quiet;
    *ret_at = piece.first * image->block_size;
    return whole && piece.together && piece.count * image->block_size >= inode->size &&
           netbom_range_ok(image->bytes.size, *ret_at, inode->size);
}

typedef struct {
    F2fsImage *image;
    bool data;
} Marking;

static bool
mark_each(void *user, uint64_t index, uint32_t block)
{
    const Marking *marking = user;
    NetbomBytes bytes;
    (void)index;
    if (marking->data && !address_is_hole(block) && block >= marking->image->main_block &&
        f2fs_block(marking->image, block, &bytes))
        marking->image->host->structure(marking->image->scan, block * marking->image->block_size,
                                        bytes.size);
    return marking->image->host->spend(marking->image->scan, 1);
}

void
f2fs_mark(F2fsImage *image, const F2fsInode *inode, bool data)
{
    Marking marking = {image, data};
    NetbomBytes node;
    image->host->structure(image->scan, inode->at, image->block_size);
    if (inode->xattr_nid != 0 && f2fs_node_find(image, inode->xattr_nid, &node))
        image->host->structure(image->scan, (uint64_t)(node.data - image->bytes.data), node.size);
    if (inode->compressed && inode->algorithm < F2FS_ALGORITHMS && data)
        image->algorithms |= 1u << inode->algorithm;
    if (inode->inline_bits & (F2FS_INLINE_DATA | F2FS_INLINE_DENTRY))
        return;
    const bool was_quiet = image->quiet;
    image->quiet = true;
    f2fs_blocks_each(image, inode, true, mark_each, &marking);
    image->quiet = was_quiet;
}
