/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * f2fs-make.h: the start of a small F2FS with what sload.f2fs does not make: compressed files of
 * each algorithm, nodes of addresses in each depth but the last, devices, encryption, and a NAT
 * whose journal is newer than its table.
 *
 * Its tree, in which "d" has a block of entries and the root none: "lz4", "lzo", "zstd", "rle"
 * (whose form is not read), "tail" (inline data), "far" (a text behind a hole, at FAR), "moved"
 * (found in the journal), "link", "device" (block 259:70000), "secret" (encrypted), "d" and
 * "d/a-name-of-several-slots".
 */
#ifndef TEST_F2FS_MAKE_H
#define TEST_F2FS_MAKE_H

#include <glib.h>

#include <stdbool.h>
#include <stdint.h>

enum {
    F2FS_MAKE_BLOCK = 4096,
    F2FS_MAKE_SIZE = 80 * 4096, /* that the superblock states too */
    F2FS_MAKE_TEXT = 20000,
    F2FS_MAKE_FAR = (923 + 2 * 1018 + 5) * 4096, /* behind the direct nodes of an inode */

    /* Places in the image. */
    F2FS_MAKE_CHECKPOINT = 2 * 4096,
    F2FS_MAKE_NAT = 11 * 4096,
    F2FS_MAKE_ROOT = 13 * 4096,
};

/* The image, F2FS_MAKE_SIZE bytes; the caller frees it. all: with "rle", "secret" and "far", which
 * cannot be read, or is large. */
uint8_t *f2fs_make(bool all);
/* The text of the files, F2FS_MAKE_TEXT bytes; the caller frees it. */
uint8_t *f2fs_make_text(void);
/* Puts the right checksum into the superblock at 1024, the checkpoint, or an inode's block. */
void f2fs_make_seal_super(uint8_t *image);
void f2fs_make_seal_checkpoint(uint8_t *image);
void f2fs_make_seal_inode(uint8_t *image, uint64_t at);

#endif
