/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * erofs.h: what the parts of the EROFS plugin share.
 *
 * Facts: the kernel's description (Documentation/filesystems/erofs.rst, fs/erofs/erofs_fs.h) and
 * images of mkfs.erofs. All fields are little endian.
 */
#ifndef NETBOM_PLUGIN_EROFS_H
#define NETBOM_PLUGIN_EROFS_H

#include "netbom-plugin.h"

enum {
    EROFS_SUPER_AT = 1024,
    EROFS_SUPER_SIZE = 128,
    EROFS_NID_SIZE = 32, /* inodes are numbered by their place in units of this */

    EROFS_COMPAT_CHECKSUM = 0x1,

    EROFS_INCOMPAT_ZERO_PADDING = 0x1,
    EROFS_INCOMPAT_CONFIGS = 0x2,
    EROFS_INCOMPAT_KNOWN = 0x7f,

    EROFS_PLAIN = 0, /* blocks as they are */
    EROFS_COMPRESSED_FULL = 1,
    EROFS_INLINE = 2, /* the same, with the rest of the last block behind the inode */
    EROFS_COMPRESSED_COMPACT = 3,
    EROFS_CHUNKS = 4,

    EROFS_LZ4 = 0,
    EROFS_LZMA = 1,
    EROFS_DEFLATE = 2,
    EROFS_ZSTD = 3,
    EROFS_INTERLACED = 15, /* not compressed; turned round in its block */
    EROFS_SHIFTED = 16,    /* not compressed */
};

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes bytes; /* cut to the stated size, and to what is there */
    uint64_t size;     /* as stated */
    unsigned block_bits;
    uint64_t block_size;
    uint64_t root, packed; /* inode numbers; packed is 0 if there is none */
    uint64_t meta_at;
    uint64_t build_time;
    uint32_t compat, incompat;
    uint32_t algorithms; /* with EROFS_INCOMPAT_CONFIGS: bits of those in use */
    uint32_t lzma_dictionary;
    uint64_t configs_at, configs_size;
    bool checksum_fits; /* true if there is none */
    bool quiet;         /* detect(): nothing is reported */
    unsigned n_problems;
    unsigned algorithms_seen; /* bits, for the header facts */
    uint64_t xattrs;          /* inodes that have some */
} ErofsImage;

typedef struct {
    uint64_t nid, at;
    unsigned layout;
    uint64_t head_size; /* inode and attributes */
    uint32_t mode, uid, gid;
    uint64_t size;
    uint32_t value; /* first block, device, or how chunks are stored */
    int64_t mtime;
} ErofsInode;

/* A stretch of a compressed file. */
typedef struct {
    uint64_t from, size; /* in the file */
    uint64_t at, stored; /* in the image; stored 0: nothing is there */
    unsigned algorithm;  /* EROFS_LZ4 and so on */
    bool fragment;       /* in the packed inode, at `at` */
} ErofsExtent;

/* super.c */

bool erofs_super_read(const NetbomBytes *bytes, uint64_t at, ErofsImage *ret_image);
void erofs_headers_give(const ErofsImage *image);

/* inode.c */

void erofs_problem(ErofsImage *image, const char *kind, uint64_t offset, const char *format, ...)
    NETBOM_PRINTF(4, 5);
bool erofs_inode_read(ErofsImage *image, uint64_t nid, ErofsInode *ret_inode);
/* Bytes [from, from+size) of an inode; answers how many of them are good. */
uint64_t erofs_read(ErofsImage *image, const ErofsInode *inode, uint64_t from, uint8_t *dst,
                    uint64_t size);
/* If the file lies in one piece, as it is: where. */
bool erofs_piece(const ErofsImage *image, const ErofsInode *inode, uint64_t *ret_at);
/* Marks the inode, and the blocks of its data unless they lie in one piece. */
void erofs_mark(ErofsImage *image, const ErofsInode *inode, bool data);
/* NetbomRead over an inode number; state is an ErofsImage. */
uint64_t erofs_data_read(void *state, uint64_t nid, uint8_t *dst, uint64_t size);

/* zmap.c */

/* Calls `each` for the extents of a compressed inode in turn, until it answers false. False: the
 * index is broken. */
bool erofs_extents(ErofsImage *image, const ErofsInode *inode,
                   bool (*each)(void *user, const ErofsExtent *extent), void *user);
/* Size of the index in the image, from the end of the inode on, and of the data behind it. */
uint64_t erofs_index_size(const ErofsImage *image, const ErofsInode *inode);
uint64_t erofs_inline_size(const ErofsImage *image, const ErofsInode *inode);

/* zdata.c */

/* Unpacks an extent into dst, which holds extent->size bytes. */
bool erofs_extent_unpack(ErofsImage *image, const ErofsExtent *extent, uint8_t *dst);

/* walk.c */

void erofs_walk(ErofsImage *image);
bool erofs_root_prove(ErofsImage *image);

#endif
