/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * jffs2.h: what the files of the JFFS2 plugin share.
 *
 * JFFS2 is a log of nodes without a superblock. Each node begins at a multiple of 4 bytes with
 * u16 magic 0x1985, u16 type, u32 length, u32 CRC of these 8 bytes; all in the byte order of the
 * machine. The CRC is CRC-32 with start value 0 and without the final inversion. Facts: the
 * kernel's on-flash structures and the images of mtd-utils.
 */
#ifndef NETBOM_JFFS2_H
#define NETBOM_JFFS2_H

#include "../inode-tree.h"

enum {
    JFFS2_HEAD_SIZE = 12,
    JFFS2_DIRENT_SIZE = 40, /* then the name */
    JFFS2_INODE_SIZE = 68,  /* then the data */
    JFFS2_SUMMARY_SIZE = 32,

    JFFS2_DIRENT = 0xe001,
    JFFS2_INODE = 0xe002,
    JFFS2_CLEANMARKER = 0x2003,
    JFFS2_PADDING = 0x2004,
    JFFS2_SUMMARY = 0x2006,
    JFFS2_XATTR = 0xe008,
    JFFS2_XREF = 0xe009,
    JFFS2_ACCURATE = 0x2000, /* cleared in the type when the node is obsolete */
    JFFS2_ROOT = 1,

    JFFS2_COMPR_NONE = 0,
    JFFS2_COMPR_ZERO,
    JFFS2_COMPR_RTIME,
    JFFS2_COMPR_RUBINMIPS,
    JFFS2_COMPR_COPY,
    JFFS2_COMPR_DYNRUBIN,
    JFFS2_COMPR_ZLIB,
    JFFS2_COMPR_LZO,
    JFFS2_COMPR_LZMA,
    JFFS2_COMPR_COUNT,
};

/* A node whose head is good. */
typedef struct {
    uint64_t at;
    uint32_t size; /* as the head says */
    uint16_t type; /* with ACCURATE set */
    bool obsolete;
    bool whole; /* all of it is there */
} Jffs2Node;

/* The fields of an inode node. */
typedef struct {
    uint32_t ino, version, mode, isize, mtime, offset, csize, dsize, data_crc;
    uint16_t uid, gid;
    uint8_t compression;
    NetbomBytes data; /* csize bytes */
} Jffs2Inode;

/* Where an inode node stands. */
typedef struct {
    uint64_t at;
    uint32_t ino, version;
} Jffs2Place;

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes bytes;
    bool big_endian;
    uint64_t end;       /* of the log */
    Jffs2Place *inodes; /* sorted by inode and version */
    uint64_t n_inodes, inodes_capacity;
    InodeTree tree;
    unsigned n_problems;
    unsigned n_deleted;
    bool damaged; /* something in the log was not readable */
} Jffs2;

/* node.c */
uint32_t jffs2_crc(const NetbomHost *host, const void *data, uint64_t size);
/* True if a node with a good head begins at `at`. */
bool jffs2_node_read(const NetbomHost *host, const NetbomBytes *bytes, uint64_t at, bool big_endian,
                     Jffs2Node *ret_node);
/* The fields of an inode or dirent; false if their CRC differs or they do not fit in the node. */
bool jffs2_inode_read(const NetbomHost *host, const NetbomBytes *bytes, const Jffs2Node *node,
                      bool big_endian, Jffs2Inode *ret_inode);
bool jffs2_dirent_read(const NetbomHost *host, const NetbomBytes *bytes, const Jffs2Node *node,
                       bool big_endian, InodeLink *ret_link);
/* Where the next node may begin at or after `at`: skips bytes of ff and 00. */
uint64_t jffs2_skip_blank(const NetbomBytes *bytes, uint64_t at);

/* log.c: reads all nodes up to the end of the log. */
void jffs2_log_read(Jffs2 *fs);
void jffs2_problem(Jffs2 *fs, const char *kind, uint64_t offset, const char *text);

/* codec.c: false if the data are bad or of an unknown compression. dst holds dsize bytes. */
bool jffs2_decode(const Jffs2 *fs, const Jffs2Inode *inode, uint8_t *dst);
const char *jffs2_codec_name(unsigned compression);

/* files.c: gives the tree to the host. */
void jffs2_files_give(Jffs2 *fs);

#endif
