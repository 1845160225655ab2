/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * f2fs.h: what the parts of the F2FS plugin share.
 *
 * Facts: the kernel's description (Documentation/filesystems/f2fs.rst, include/linux/f2fs_fs.h) and
 * images of mkfs.f2fs and sload.f2fs. All fields are little endian. A block address counts blocks
 * from the start of the file system; a node is found by its number (nid) in the table NAT.
 */
#ifndef NETBOM_PLUGIN_F2FS_H
#define NETBOM_PLUGIN_F2FS_H

#include "netbom-plugin.h"

enum {
    F2FS_SUPER_AT = 1024, /* in the first block, and in the second */
    F2FS_SUPER_SIZE = 3072,
    F2FS_NODE_FOOTER = 24,
    F2FS_NIDS = 5, /* in an inode: two direct nodes, two indirect, one double indirect */
    F2FS_ADDRESSES_AT = 360,
    F2FS_QUOTAS = 3,

    F2FS_FEATURE_ENCRYPT = 0x1,
    F2FS_FEATURE_EXTRA_ATTR = 0x8,
    F2FS_FEATURE_INODE_SUM = 0x20,
    F2FS_FEATURE_FLEXIBLE_XATTR = 0x40,
    F2FS_FEATURE_SUPER_SUM = 0x800,
    F2FS_FEATURE_COMPRESSION = 0x2000,
    F2FS_FEATURE_READ_ONLY = 0x4000,

    F2FS_CLEAN = 0x1, /* flags of a checkpoint */
    F2FS_COMPACT = 0x4,
    F2FS_FASTBOOT = 0x20,
    F2FS_LARGE_NAT = 0x400,

    F2FS_INLINE_XATTR = 0x1,
    F2FS_INLINE_DATA = 0x2,
    F2FS_INLINE_DENTRY = 0x4,
    F2FS_EXTRA_ATTR = 0x20,

    F2FS_ADVISE_ENCRYPT = 0x4,
    F2FS_FLAG_COMPRESSED = 0x4,

    F2FS_LZO = 0,
    F2FS_LZ4,
    F2FS_ZSTD,
    F2FS_LZORLE,
    F2FS_ALGORITHMS,
};

/* Block addresses that are none. */
static const uint32_t F2FS_HOLE = 0, F2FS_RESERVED = 0xffffffff, F2FS_CLUSTER = 0xfffffffe;

/* The checkpoint that counts, and what it takes to find nodes. */
typedef struct {
    uint64_t at; /* of its first block */
    uint64_t version;
    uint32_t flags;
    uint32_t blocks; /* of the whole pack */
    uint32_t summary_start;
    uint64_t nat_bits_at; /* one bit for each block of the NAT: which of its two places counts */
    uint64_t nat_bits_size;
    uint64_t journal_at; /* entries of the NAT that are newer; their number is in front */
    unsigned journal_count;
} F2fsCheckpoint;

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes bytes; /* cut to the stated size, and to what is there */
    uint64_t size;     /* as stated */
    uint64_t super_at; /* of the superblock that counts */
    uint64_t block_size;
    unsigned log_segment; /* blocks of a segment, as a power of two */
    uint32_t cp_block, sit_block, nat_block, ssa_block, main_block;
    uint32_t nat_segments;
    uint32_t root;
    uint32_t payload; /* blocks of a checkpoint that hold bitmaps */
    uint32_t features;
    uint32_t quotas[F2FS_QUOTAS];
    uint32_t inode_seed; /* of the inodes' checksums */
    bool several_devices;
    bool sum_fits;  /* of the superblock; true if it has none */
    bool copy_fits; /* the second superblock says the same */
    bool quiet;
    unsigned n_problems;
    F2fsCheckpoint checkpoint;
    unsigned algorithms; /* bits of those seen */
    uint64_t xattrs;     /* inodes that have some */
} F2fsImage;

typedef struct {
    uint32_t nid;
    uint64_t at; /* where its block stands */
    uint32_t mode, uid, gid, links, flags;
    unsigned advise, inline_bits;
    uint64_t size;
    int64_t mtime;
    uint64_t addresses_at; /* behind the extra attributes */
    uint32_t addresses;    /* how many stand in the inode */
    uint32_t inline_room;  /* addresses, counted without clusters, that inline data may take */
    unsigned algorithm, log_cluster;
    bool compressed, compressed_sums;
    uint32_t xattr_nid;
} F2fsInode;

/* super.c */

bool f2fs_super_read(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes,
                     uint64_t at, F2fsImage *ret_image);
void f2fs_problem(F2fsImage *image, const char *kind, uint64_t offset, const char *format, ...)
    NETBOM_PRINTF(4, 5);
/* F2FS' checksum: the CRC-32 register, starting with the magic, inverted nowhere. */
uint32_t f2fs_sum(const F2fsImage *image, const void *data, uint64_t size);
uint32_t f2fs_sum_from(const F2fsImage *image, uint32_t start, const void *data, uint64_t size);
void f2fs_headers_give(const F2fsImage *image);

/* checkpoint.c */

/* Finds the newest valid checkpoint; false: there is none. */
bool f2fs_checkpoint_read(F2fsImage *image);
/* Marks all that stands in front of the main area, but for what is empty there. */
void f2fs_metadata_mark(const F2fsImage *image);
/* The block address of a node; false: it has none. */
bool f2fs_nat_find(const F2fsImage *image, uint32_t nid, uint32_t *ret_block);

/* node.c */

bool f2fs_block(const F2fsImage *image, uint32_t block, NetbomBytes *ret_bytes);
/* The block of a node; false: it is not there, or another. */
bool f2fs_node_find(const F2fsImage *image, uint32_t nid, NetbomBytes *ret_node);
bool f2fs_inode_read(F2fsImage *image, uint32_t nid, F2fsInode *ret_inode);
/*
 * Calls `each` with the block addresses of a file in turn, from its first block to its last, until
 * `each` answers false. Nodes that hold the addresses are marked if `mark`. False: a node is lost;
 * its blocks are left out.
 */
typedef bool (*F2fsEach)(void *user, uint64_t index, uint32_t block);
bool f2fs_blocks_each(F2fsImage *image, const F2fsInode *inode, bool mark, F2fsEach each,
                      void *user);

/* data.c */

/* Where inline data or entries stand in the inode. */
NetbomBytes f2fs_inline(const F2fsImage *image, const F2fsInode *inode);
uint64_t f2fs_data_read(F2fsImage *image, const F2fsInode *inode, uint8_t *dst, uint64_t size);
/* NetbomRead over the number of an inode; state is an F2fsImage. */
uint64_t f2fs_contents_read(void *state, uint64_t nid, uint8_t *dst, uint64_t size);
/* True if the file lies in one piece, as it is: where. */
bool f2fs_piece(F2fsImage *image, const F2fsInode *inode, uint64_t *ret_at);
/* Marks the nodes of a file, and its blocks if `data`. */
void f2fs_mark(F2fsImage *image, const F2fsInode *inode, bool data);

/* walk.c */

void f2fs_walk(F2fsImage *image);
/* Can the root directory be read? */
bool f2fs_root_prove(F2fsImage *image);

#endif
