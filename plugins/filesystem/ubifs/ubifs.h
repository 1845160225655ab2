/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * ubifs.h: what the files of the UBIFS plugin share.
 *
 * UBIFS is a tree of index nodes over nodes that are written one behind the other into logical
 * erase blocks. All is little endian. Each node begins at a multiple of 8 bytes with u32 magic,
 * u32 CRC of the bytes from 8 on (CRC-32 without the final inversion), u64 sequence number,
 * u32 length, u8 type, u8 group, u16 unused. Nodes that are newer than the last commit are not yet
 * in the index. Facts: the kernel's on-flash structures and the images of mtd-utils.
 */
#ifndef NETBOM_UBIFS_H
#define NETBOM_UBIFS_H

#include "../inode-tree.h"

enum {
    UBIFS_HEAD_SIZE = 24,
    UBIFS_BLOCK_SIZE = 4096,
    UBIFS_ROOT = 1,

    UBIFS_INO = 0,
    UBIFS_DATA = 1,
    UBIFS_DENT = 2,
    UBIFS_XENT = 3,
    UBIFS_TRUN = 4,
    UBIFS_PAD = 5,
    UBIFS_SUPER = 6,
    UBIFS_MASTER = 7,
    UBIFS_REF = 8,
    UBIFS_INDEX = 9,
    UBIFS_CS = 10,
    UBIFS_ORPHAN = 11,
    UBIFS_TYPES = 14,

    UBIFS_FLAG_ENCRYPTION = 16,
    UBIFS_FLAG_AUTHENTICATION = 32,
};

typedef struct {
    uint32_t flags, min_io, leb_size, leb_count, log_lebs, lpt_lebs, format_version;
    uint16_t compression;
} UbifsSuper;

/* A node whose CRC fits. */
typedef struct {
    uint64_t at, sequence;
    uint32_t size;
    uint8_t type;
    bool live; /* the index or the journal names it */
} UbifsNode;

typedef struct {
    uint64_t ino, sequence, at;
    uint64_t written; /* end of the data that the journal holds for it */
} UbifsInode;

typedef struct {
    uint64_t ino, sequence, at;
    uint32_t block;
} UbifsData;

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes bytes;
    bool has_super;
    UbifsSuper super;
    uint64_t end;     /* of the last node */
    UbifsNode *nodes; /* by their place */
    uint64_t n_nodes, nodes_capacity;
    uint64_t commit;    /* nodes with a higher sequence number are in the journal */
    UbifsInode *inodes; /* by number */
    uint64_t n_inodes, inodes_capacity;
    UbifsData *data; /* by inode and block */
    uint64_t n_data, data_capacity;
    UbifsData *cuts; /* truncations: `block` is the first that goes */
    uint64_t n_cuts, cuts_capacity;
    InodeTree tree;
    uint64_t n_xattrs;
    unsigned n_problems;
    unsigned n_deleted;
    bool refused; /* the budget is spent */
    bool encrypted;
} Ubifs;

void ubifs_problem(Ubifs *fs, const char *kind, uint64_t offset, const char *text);

/* node.c */
/* True if there is a node with a good head; *ret_good says whether its CRC fits. */
bool ubifs_node_read(const NetbomHost *host, const NetbomBytes *bytes, uint64_t at,
                     UbifsNode *ret_node, bool *ret_good);
bool ubifs_super_read(const NetbomBytes *bytes, uint64_t at, UbifsSuper *ret_super);
/* Reads all nodes and marks them. */
void ubifs_nodes_scan(Ubifs *fs);
UbifsNode *ubifs_node_find(Ubifs *fs, uint64_t at);

/* index.c: says which nodes are live. */
void ubifs_index_read(Ubifs *fs);

/* table.c: from live nodes to names, inodes and data. */
void ubifs_tables_make(Ubifs *fs);

/* files.c: gives the tree to the host. */
void ubifs_files_give(Ubifs *fs);

#endif
