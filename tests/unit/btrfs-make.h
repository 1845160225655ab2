/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * btrfs-make.h: a small btrfs with what mkfs.btrfs does not make: compressed files, preallocated
 * extents, subvolumes in each other. Nodes and sectors have 4 KiB.
 *
 * Its tree: "plain", "again" (the same inode), "zlib", "lzo", "zstd", "inline" (compressed, in its
 * node), "part" (the middle of zlib's extent, behind a hole), "prealloc" (zeros), "link",
 * "device" (character 4:64) and the subvolume "sub", with "deep" and "ghost", which leads to a
 * subvolume that is mounted elsewhere.
 */
#ifndef TEST_BTRFS_MAKE_H
#define TEST_BTRFS_MAKE_H

#include <glib.h>

#include <stdint.h>

enum {
    BTRFS_MAKE_SIZE = 0x80000,
    BTRFS_MAKE_TEXT = 20000, /* bytes of the text in the files */
    BTRFS_MAKE_HOLE = 8192,  /* in front of the bytes of "part" */
    BTRFS_MAKE_PART_AT = 4096,
    BTRFS_MAKE_PART = 8192, /* bytes of the text that "part" holds, from PART_AT on */

    /* Places in the image. */
    BTRFS_MAKE_CHUNK_LEAF = 0x20000, /* and a copy of it: */
    BTRFS_MAKE_CHUNK_COPY = 0x30000,
    BTRFS_MAKE_CHUNK_TYPE = 0x10000 + 0x32b + 17 + 0x50 + 0x20 + 17 + 24, /* of the second chunk */
    BTRFS_MAKE_ROOT_LEAF = 0x40000,
    BTRFS_MAKE_FILES_NODE = 0x41000,
    BTRFS_MAKE_NAMES_LEAF = 0x42000, /* of the top level: its names, */
    BTRFS_MAKE_INODE_LEAF = 0x43000, /* and its inodes */
};

/* The image, BTRFS_MAKE_SIZE bytes; the caller frees it. */
uint8_t *btrfs_make(void);
/* The text of the files, BTRFS_MAKE_TEXT bytes; the caller frees it. */
uint8_t *btrfs_make_text(void);
/* Puts the right checksum in front of a node, or of the superblock at 0x10000. */
void btrfs_make_seal(uint8_t *image, uint64_t at);

#endif
