/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * squashfs-make.h: writes small SquashFS 4.0 images for what no packaged tool makes: big endian,
 * vendor LZMA heads, vendor magics, and trees that no honest tool writes.
 *
 * The tree: file (a compressed block, a stored block, a hole, a tail in a fragment), null
 * (character device 1:3), sub/ with link -> ../file.
 */
#ifndef TEST_SQUASHFS_MAKE_H
#define TEST_SQUASHFS_MAKE_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

typedef enum { MAKE_STORED, MAKE_ZLIB, MAKE_LZMA_13, MAKE_LZMA_5 } MakeCodec;

typedef struct {
    const char *magic; /* 4 characters; NULL: by the byte order */
    bool big_endian;
    MakeCodec codec;      /* of data and metadata */
    bool metadata_stored; /* ... of data only */
    uint16_t compressor;  /* in the superblock */
    bool loop;            /* sub/ has an entry "again" that is the root */
    const char *name;     /* of the file; NULL: "file" */
} MakeOptions;

enum { MAKE_BLOCK = 4096, MAKE_TAIL = 100, MAKE_FILE_SIZE = 3 * MAKE_BLOCK + MAKE_TAIL };

/* The contents of file. */
void squashfs_make_file(uint8_t ret_data[MAKE_FILE_SIZE]);
GBytes *squashfs_make(const MakeOptions *options);

#endif
