/* SPDX-License-Identifier: GPL-3.0-or-later */
/* node.c: nodes: inodes, and the tables of block addresses that belong to them. */
#include "f2fs.h"

#include <sys/stat.h>

enum {
    NIDS_AT_END = F2FS_NIDS * 4 + F2FS_NODE_FOOTER, /* from the end of an inode's block */
    DEFAULT_XATTR_ROOM = 50,                        /* addresses */
    SUM_AT = 368,
    LOG_CLUSTER_MAX = 8,
    FLAG_SUMS = 1,
};

bool
f2fs_block(const F2fsImage *image, uint32_t block, NetbomBytes *ret_bytes)
{
    const NetbomBytes bytes =
        netbom_slice(&image->bytes, block * image->block_size, image->block_size);
    *ret_bytes = bytes;
    return bytes.size == image->block_size;
}

bool
f2fs_node_find(const F2fsImage *image, uint32_t nid, NetbomBytes *ret_node)
{
    uint32_t block;
    if (!f2fs_nat_find(image, nid, &block) || block < image->main_block ||
        !f2fs_block(image, block, ret_node))
        return false;
    NetbomReader reader = netbom_reader(ret_node, ret_node->size - F2FS_NODE_FOOTER, false);
    return netbom_u32(&reader) == nid;
}

/* ---- inodes ---- */

static bool
inode_sum_fits(const F2fsImage *image, const NetbomBytes *node, unsigned extra_size)
{
    static const uint8_t zero[4] = {0};
    if (!(image->features & F2FS_FEATURE_INODE_SUM) || F2FS_ADDRESSES_AT + extra_size < SUM_AT + 4)
        return true;
    NetbomReader reader = netbom_reader(node, SUM_AT, false);
    uint32_t sum =
        f2fs_sum_from(image, image->inode_seed, node->data + node->size - F2FS_NODE_FOOTER + 4, 4);
    sum = f2fs_sum_from(image, sum, node->data + 68, 4); /* generation */
    sum = f2fs_sum_from(image, sum, node->data, SUM_AT);
    sum = f2fs_sum_from(image, sum, zero, sizeof(zero));
    sum = f2fs_sum_from(image, sum, node->data + SUM_AT + 4, node->size - SUM_AT - 4);
    return sum == netbom_u32(&reader);
}

/* Fills how many addresses the inode holds; false: the numbers contradict each other. */
static bool
room_read(const F2fsImage *image, const NetbomBytes *node, unsigned extra_size, F2fsInode *inode)
{
    uint32_t room = (uint32_t)(node->size - F2FS_ADDRESSES_AT - NIDS_AT_END) / 4, xattr_room = 0;
    NetbomReader reader = netbom_reader(node, F2FS_ADDRESSES_AT + 2, false);
    if (image->features & F2FS_FEATURE_FLEXIBLE_XATTR && inode->inline_bits & F2FS_EXTRA_ATTR)
        xattr_room = netbom_u16(&reader);
    else if (inode->inline_bits & (F2FS_INLINE_XATTR | F2FS_INLINE_DENTRY))
        xattr_room = DEFAULT_XATTR_ROOM;
    if (extra_size % 4 != 0 || extra_size / 4 + xattr_room + 1 >= room)
        return false;
    room -= extra_size / 4 + xattr_room;
    inode->addresses_at = inode->at + F2FS_ADDRESSES_AT + extra_size;
    inode->inline_room = room;
    inode->addresses = room;
    if (inode->compressed)
        inode->addresses = room >> inode->log_cluster << inode->log_cluster;
    return true;
}

static bool
extra_read(const F2fsImage *image, const NetbomBytes *node, F2fsInode *inode,
           unsigned *ret_extra_size)
{
    NetbomReader reader = netbom_reader(node, F2FS_ADDRESSES_AT, false);
    const unsigned extra_size = inode->inline_bits & F2FS_EXTRA_ATTR ? netbom_u16(&reader) : 0;
    if (extra_size >= 36 && image->features & F2FS_FEATURE_COMPRESSION) {
        reader.at = F2FS_ADDRESSES_AT + 32;
        inode->algorithm = netbom_u8(&reader);
        inode->log_cluster = netbom_u8(&reader);
        inode->compressed_sums = netbom_u16(&reader) & FLAG_SUMS;
        inode->compressed = S_ISREG(inode->mode) && inode->flags & F2FS_FLAG_COMPRESSED;
    }
    *ret_extra_size = extra_size;
    return !inode->compressed || (inode->log_cluster >= 2 && inode->log_cluster <= LOG_CLUSTER_MAX);
}

bool
f2fs_inode_read(F2fsImage *image, uint32_t nid, F2fsInode *ret_inode)
{
    F2fsInode inode = {.nid = nid};
    NetbomBytes node;
    unsigned extra_size;
    if (!f2fs_node_find(image, nid, &node))
        return false;
    inode.at = (uint64_t)(node.data - image->bytes.data);
    NetbomReader reader = netbom_reader(&node, 0, false);
    inode.mode = netbom_u16(&reader);
    inode.advise = netbom_u8(&reader);
    inode.inline_bits = netbom_u8(&reader);
    inode.uid = netbom_u32(&reader);
    inode.gid = netbom_u32(&reader);
    inode.links = netbom_u32(&reader);
    inode.size = netbom_u64(&reader);
    reader.at = 48;
    inode.mtime = (int64_t)netbom_u64(&reader);
    reader.at = 76;
    inode.xattr_nid = netbom_u32(&reader);
    inode.flags = netbom_u32(&reader);
    reader.at = node.size - F2FS_NODE_FOOTER + 4;
    if (netbom_u32(&reader) != nid || !extra_read(image, &node, &inode, &extra_size) ||
        !room_read(image, &node, extra_size, &inode))
        return false;
    if (!inode_sum_fits(image, &node, extra_size))
        f2fs_problem(image, "checksum", inode.at, "the checksum of inode %u differs", nid);
    *ret_inode = inode;
    return true;
}

/* ---- the addresses of a file ---- */

typedef struct {
    F2fsImage *image;
    const F2fsInode *inode;
    bool mark, whole, stop;
    uint64_t index, limit; /* in blocks of the file */
    F2fsEach each;
    void *user;
} Addresses;

static void
addresses_give(Addresses *walk, uint64_t at, uint64_t count)
{
    NetbomReader reader = netbom_reader(&walk->image->bytes, at, false);
    for (uint64_t i = 0; i < count && walk->index < walk->limit && !walk->stop; i++)
        walk->stop = !walk->each(walk->user, walk->index++, netbom_u32(&reader));
}

/* How many addresses a node holds, and those of nodes below it. */
static uint64_t
node_span(const Addresses *walk, unsigned depth)
{
    const uint64_t per_node = (walk->image->block_size - F2FS_NODE_FOOTER) / 4;
    uint64_t span = per_node;
    if (walk->inode->compressed)
        span = span >> walk->inode->log_cluster << walk->inode->log_cluster;
    for (unsigned i = 0; i < depth; i++)
        span *= per_node;
    return span;
}

/* depth 0: a node of addresses; else of nids. Without a node, there is a hole. */
static void
node_give(Addresses *walk, uint32_t nid, unsigned depth)
{
    F2fsImage *image = walk->image;
    const uint64_t span = node_span(walk, depth);
    NetbomBytes node;
    if (walk->stop || walk->index >= walk->limit)
        return;
    walk->stop = !image->host->spend(image->scan, 4);
    if (nid == 0) {
        walk->index += span;
        return;
    }
    if (!f2fs_node_find(image, nid, &node)) {
        f2fs_problem(image, "corrupt", walk->inode->at, "inode %u: its node %u is not there",
                     walk->inode->nid, nid);
        walk->whole = false;
        walk->index += span;
        return;
    }
    const uint64_t at = (uint64_t)(node.data - image->bytes.data);
    if (walk->mark)
        image->host->structure(image->scan, at, node.size);
    if (depth == 0) {
        addresses_give(walk, at, span);
        return;
    }
    NetbomReader reader = netbom_reader(&node, 0, false);
    for (uint64_t i = 0; i < (image->block_size - F2FS_NODE_FOOTER) / 4; i++)
        node_give(walk, netbom_u32(&reader), depth - 1);
}

bool
f2fs_blocks_each(F2fsImage *image, const F2fsInode *inode, bool mark, F2fsEach each, void *user)
{
    static const unsigned depths[F2FS_NIDS] = {0, 0, 1, 1, 2};
    Addresses walk = {.image = image,
                      .inode = inode,
                      .mark = mark,
                      .whole = true,
                      .each = each,
                      .user = user,
                      .limit =
                          inode->size / image->block_size + (inode->size % image->block_size > 0)};
    NetbomReader reader =
        netbom_reader(&image->bytes, inode->at + image->block_size - NIDS_AT_END, false);
    /* A cluster is whole even if the file ends inside it. */
    if (inode->compressed)
        walk.limit = (walk.limit + (UINT64_C(1) << inode->log_cluster) - 1) >>
                     inode->log_cluster << inode->log_cluster;
    addresses_give(&walk, inode->addresses_at, inode->addresses);
    for (unsigned i = 0; i < F2FS_NIDS; i++)
        node_give(&walk, netbom_u32(&reader), depths[i]);
    return walk.whole;
}
