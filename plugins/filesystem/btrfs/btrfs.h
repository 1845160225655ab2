/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * btrfs.h: what the parts of the btrfs plugin share.
 *
 * Facts: the on-disk structures of the Linux kernel (include/uapi/linux/btrfs_tree.h), btrfs' own
 * description of its format (On-disk Format, in the documentation of btrfs-progs), and images of
 * mkfs.btrfs. All fields are little endian. A logical address is one of the file system's own
 * address space, which chunks map to places of devices; a physical one is an offset in the image.
 */
#ifndef NETBOM_PLUGIN_BTRFS_H
#define NETBOM_PLUGIN_BTRFS_H

#include "netbom-plugin.h"

#include "filesystem/inode-tree.h"

enum {
    BTRFS_SUPER_AT = 0x10000,
    BTRFS_SUPER_SIZE = 4096,
    BTRFS_SUM_SIZE = 32, /* room for a checksum, at the start of superblocks and nodes */
    BTRFS_LEVELS = 8,
    BTRFS_FILE_EXTENT_HEAD = 21,  /* in front of inline data */
    BTRFS_EXTENT_MAX = 128 << 10, /* a compressed extent holds no more */

    BTRFS_SUM_CRC32C = 0,
    BTRFS_SUM_XXHASH64,
    BTRFS_SUM_SHA256,
    BTRFS_SUM_BLAKE2B,

    BTRFS_TREE_FILES = 5, /* object number of the top-level subvolume */
    BTRFS_FIRST_FREE = 256,

    BTRFS_INODE_ITEM = 1,
    BTRFS_INODE_REF = 12,
    BTRFS_INODE_EXTREF = 13,
    BTRFS_XATTR_ITEM = 24,
    BTRFS_DIR_ITEM = 84,
    BTRFS_DIR_INDEX = 96,
    BTRFS_EXTENT_DATA = 108,
    BTRFS_ROOT_ITEM = 132,
    BTRFS_ROOT_BACKREF = 144,
    BTRFS_CHUNK_ITEM = 228,

    BTRFS_INLINE = 0,
    BTRFS_REGULAR = 1,
    BTRFS_PREALLOC = 2, /* reads as zeros */

    BTRFS_COMPRESSIONS = 4, /* none, zlib, lzo, zstd */
};

/* A chunk whose bytes, or a copy of them, are in this image. */
typedef struct {
    uint64_t logical, size;
    uint64_t physical[2]; /* of up to two copies */
    unsigned copies;      /* 0: all of it is on other devices */
    bool striped;         /* spread over several devices */
} BtrfsChunk;

typedef struct {
    uint64_t objectid, offset;
    uint8_t type;
    uint32_t size;
    uint64_t at; /* where its bytes stand */
} BtrfsItem;

/* A subvolume or snapshot. */
typedef struct {
    uint64_t id, root, root_directory;
    uint64_t root_at; /* where its ROOT_ITEM stands */
    uint8_t level;
    bool deleted;
    uint64_t parent; /* the subvolume in which it has a name, 0 if none */
    char *path;      /* where it is mounted; NULL until that is known */
    uint64_t path_size;
    bool read;
    BtrfsItem *items; /* INODE_ITEM and EXTENT_DATA, in the order of their keys */
    uint64_t n_items, items_capacity;
} BtrfsVolume;

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes bytes; /* cut to the stated size of the device, and to what is there */
    uint64_t size;     /* of the device, as stated */
    uint32_t sector_size, node_size;
    uint64_t root, chunk_root, log_root;
    uint8_t root_level, chunk_level, log_level;
    uint64_t device;
    uint64_t n_devices;
    uint64_t generation;
    unsigned sum_type;
    const uint8_t *node_fsid; /* that nodes carry */
    NetbomBytes system_chunks;
    bool sum_fits; /* of the superblock */
    bool quiet;    /* nothing is reported */
    unsigned n_problems;
    BtrfsChunk *chunks; /* by logical address */
    uint64_t n_chunks, chunks_capacity;
    BtrfsVolume *volumes;
    uint64_t n_volumes, volumes_capacity;
    uint64_t root_directory; /* object of the root tree that names the default subvolume */
    uint64_t default_volume; /* 0: not stated */
    uint64_t xattrs;         /* extended attributes, counted */
    unsigned compressions;   /* bits of those seen */
} BtrfsImage;

/* checksum.c */

/* Does the sum at the start of the block fit the rest of it? True if the kind is unknown. */
bool btrfs_sum_fits(const BtrfsImage *image, const uint8_t *block, uint64_t size);
const char *btrfs_sum_name(unsigned type); /* NULL if unknown */

/* super.c */

bool btrfs_super_read(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes,
                      uint64_t at, BtrfsImage *ret_image);
void btrfs_supers_mark(const BtrfsImage *image);
/* `born`: seconds since 1970 of the root directory, 0 if unknown. */
void btrfs_headers_give(const BtrfsImage *image, int64_t born, uint64_t born_at);
/* Reports a problem; only the first ones of an image are told one by one. */
void btrfs_problem(BtrfsImage *image, const char *kind, uint64_t offset, const char *format, ...)
    NETBOM_PRINTF(4, 5);

/* chunk.c */

/* The chunks that the superblock names, without which no tree can be read. */
void btrfs_system_chunks_read(BtrfsImage *image);
/* The chunks of the chunk tree. */
void btrfs_chunks_read(BtrfsImage *image);
/*
 * Where the byte `logical` stands in its copy number `copy`, and how many lie together from there
 * on (in the image, at least 1). False: that copy is not in the image.
 */
bool btrfs_map(const BtrfsImage *image, uint64_t logical, unsigned copy, uint64_t *ret_at,
               uint64_t *ret_left);
/* Why a logical address has no place in the image. */
const char *btrfs_unmapped(const BtrfsImage *image, uint64_t logical);

/* tree.c */

typedef bool (*BtrfsEach)(void *user, const BtrfsItem *item);
/*
 * Gives the items of a tree in the order of their keys, until `each` answers false. Problems of
 * nodes are reported, and their siblings go on. False: something could not be read.
 */
bool btrfs_tree_each(BtrfsImage *image, uint64_t logical, unsigned level, BtrfsEach each,
                     void *user);
/* Can the root of the tree be read? Reports nothing. */
bool btrfs_tree_prove(BtrfsImage *image, uint64_t logical, unsigned level);
/* Marks every node of the file system in the image: those in use, their copies, and older ones. */
void btrfs_nodes_mark(BtrfsImage *image);

/* data.c */

/* True if an uncompressed file lies in one piece: where. */
bool btrfs_piece(const BtrfsImage *image, const BtrfsVolume *volume, uint64_t ino, uint64_t size,
                 uint64_t *ret_at);
/* The first [0, size) bytes of a file; answers how many are good. */
uint64_t btrfs_data_read(BtrfsImage *image, const BtrfsVolume *volume, uint64_t ino, uint8_t *dst,
                         uint64_t size);
/* Marks the extents of a file: their first copy (if `first`), and further ones that are the same.
 */
void btrfs_data_mark(BtrfsImage *image, const BtrfsVolume *volume, uint64_t ino, bool first);
void btrfs_extent_mark(BtrfsImage *image, const BtrfsItem *item, bool first);
/* The first of a volume's items with this inode number and type, or NULL. */
const BtrfsItem *btrfs_item_find(const BtrfsVolume *volume, uint64_t ino, uint8_t type);

/* volume.c */

/* Reads the root tree: which subvolumes there are, and where they are mounted. */
void btrfs_volumes_read(BtrfsImage *image);
/* Hands the entries of all subvolumes to the host. */
void btrfs_volumes_give(BtrfsImage *image);
void btrfs_volumes_free(BtrfsImage *image);
BtrfsVolume *btrfs_volume_find(const BtrfsImage *image, uint64_t id);

#endif
