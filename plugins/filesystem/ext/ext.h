/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * ext.h: what the parts of the plugin for ext2, ext3 and ext4 share.
 *
 * Facts: the kernel's description (Documentation/filesystems/ext4) and images of mke2fs. All fields
 * are little endian; offsets are in bytes from the start of the file system unless a name says
 * otherwise.
 */
#ifndef NETBOM_PLUGIN_EXT_H
#define NETBOM_PLUGIN_EXT_H

#include "netbom-plugin.h"

enum {
    EXT_SUPER_AT = 1024,
    EXT_SUPER_SIZE = 1024,
    EXT_ROOT = 2, /* inode of the root directory */
    EXT_MAP_SIZE = 60,

    EXT_COMPAT_JOURNAL = 0x4,
    EXT_COMPAT_SPARSE2 = 0x200,

    EXT_INCOMPAT_COMPRESSION = 0x1,
    EXT_INCOMPAT_FILETYPE = 0x2,
    EXT_INCOMPAT_RECOVER = 0x4,
    EXT_INCOMPAT_JOURNAL_DEVICE = 0x8,
    EXT_INCOMPAT_META_BG = 0x10,
    EXT_INCOMPAT_EXTENTS = 0x40,
    EXT_INCOMPAT_64BIT = 0x80,
    EXT_INCOMPAT_FLEX_BG = 0x200,
    EXT_INCOMPAT_SEED = 0x2000,

    EXT_RO_SPARSE = 0x1,
    EXT_RO_EXT4 = 0x8 | 0x10 | 0x20 | 0x40 | 0x200 | 0x400, /* features that ext3 does not have */
    EXT_RO_CLUSTERS = 0x200,
    EXT_RO_CHECKSUM = 0x400,

    EXT_FLAG_COMPRESSED = 0x4,
    EXT_FLAG_ENCRYPTED = 0x800,
    EXT_FLAG_EXTENTS = 0x80000,
    EXT_FLAG_INLINE = 0x10000000,
};

typedef struct {
    uint32_t inodes;
    uint64_t blocks;
    uint32_t block_size;
    uint32_t first_block; /* of group 0 */
    uint32_t blocks_per_group, inodes_per_group;
    uint32_t inode_size, descriptor_size;
    uint32_t compat, incompat, ro_compat;
    uint32_t reserved_descriptors; /* blocks after the group descriptors */
    uint32_t first_meta_group;
    uint32_t backup_groups[2];
    uint64_t groups;
    uint32_t seed;      /* of the metadata checksums */
    bool checksum_fits; /* of the superblock; true if it has none */
} ExtSuper;

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes bytes; /* cut to the size that the superblock states, and to what is there */
    ExtSuper super;
    bool quiet; /* detect(): nothing is reported */
    unsigned n_problems;
    uint64_t xattrs; /* extended attributes, counted */
} ExtImage;

typedef struct {
    uint32_t number;
    uint64_t at; /* where it stands */
    uint32_t mode, uid, gid, flags, links;
    uint64_t size;    /* bytes of the file */
    uint64_t sectors; /* in use: blocks of 512 bytes, or of the file system with huge files */
    uint64_t xattr_block;
    int64_t mtime;
    uint32_t rdev_major, rdev_minor;
    uint32_t extra_size;
    bool checksum_fits;
} ExtInode;

/* Blocks of a file that lie one behind the other. */
typedef struct {
    uint64_t logical, physical, count; /* in blocks */
    bool unwritten;                    /* reads as zeros */
} ExtRun;

typedef struct {
    ExtRun *runs;
    uint64_t count, capacity;
    uint64_t mapped; /* blocks in all runs */
    bool broken;     /* the map cannot be followed to its end */
} ExtMap;

/* The block behind the first superblock. */
static inline uint64_t
ext_first_descriptors(const ExtSuper *super)
{
    return super->block_size == 1024 ? 2 : 1;
}

/* super.c */

bool ext_super_read(const NetbomBytes *bytes, uint64_t at, ExtSuper *ret_super);
const char *ext_format(const ExtSuper *super); /* "ext2", "ext3" or "ext4" */
void ext_headers_give(const ExtImage *image);
/* Marks superblocks, descriptors, bitmaps and inode tables as understood. */
void ext_metadata_mark(ExtImage *image);

/* inode.c */

/* Reports a problem; only the first ones of an image are told one by one. */
void ext_problem(ExtImage *image, const char *kind, uint64_t offset, const char *format, ...)
    NETBOM_PRINTF(4, 5);
/* Where the descriptor of a group stands. */
uint64_t ext_descriptor_at(const ExtSuper *super, uint64_t group);
uint64_t ext_descriptor_block(const ExtImage *image, uint64_t group, unsigned field);
bool ext_descriptor_fits(const ExtImage *image, uint64_t group);
bool ext_inode_read(ExtImage *image, uint32_t number, ExtInode *ret_inode);
/* Counts the attributes of an inode and marks their block. */
void ext_xattrs_count(ExtImage *image, const ExtInode *inode);
/* The bytes of inline data behind the first 60: the attribute system.data. */
NetbomBytes ext_inline_tail(const ExtImage *image, const ExtInode *inode);

/* map.c */

/* Finds the blocks of an inode; free the map in every case. */
void ext_map_read(ExtImage *image, const ExtInode *inode, bool mark, ExtMap *ret_map);
void ext_map_free(const ExtImage *image, ExtMap *map);
/* NetbomRead over the number of an inode; state is an ExtImage. */
uint64_t ext_data_read(void *state, uint64_t number, uint8_t *dst, uint64_t size);

/* walk.c */

void ext_walk(ExtImage *image);
/* True if the root directory can be read and names itself. */
bool ext_root_prove(ExtImage *image);

#endif
