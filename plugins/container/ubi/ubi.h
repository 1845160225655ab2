/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * ubi.h: what the files of the UBI plugin share.
 *
 * UBI spreads volumes over erase blocks of a flash. Each block begins with an erase counter header
 * ("UBI#") that says where the volume header ("UBI!") and the data stand in a block; the volume
 * header says which block of which volume this is. Both are 64 bytes, big endian, with a CRC of
 * their first 60. The CRC is CRC-32 without the final inversion. The size of an erase block is
 * stored nowhere. Facts: the kernel's on-flash structures and the images of mtd-utils.
 */
#ifndef NETBOM_UBI_H
#define NETBOM_UBI_H

#include "netbom-plugin.h"

enum {
    UBI_HEAD_SIZE = 64,
    UBI_DYNAMIC = 1,
    UBI_STATIC = 2,
    UBI_LAYOUT_VOLUME = 0x7fffefff, /* holds the volume table */
    UBI_INTERNAL_FROM = 0x7fffefff, /* volumes from here on are UBI's own */
    UBI_RECORD_SIZE = 172,
    UBI_RECORDS_MAX = 128,
};

/* Where things stand in each block, and which image the block belongs to. */
typedef struct {
    uint32_t vid_offset, data_offset, image_sequence;
} UbiEc;

typedef struct {
    uint64_t at;
    bool has_vid;
    bool stale; /* there is a newer copy */
    uint8_t type;
    bool copied; /* data_crc says whether the copy is complete */
    uint32_t volume, lnum, data_size, used_blocks, data_pad, data_crc;
    uint64_t sequence;
} UbiBlock;

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes bytes;
    UbiEc ec;
    uint64_t block_size;
    uint64_t end;     /* of the last block */
    UbiBlock *blocks; /* sorted by volume, lnum and sequence */
    uint64_t n_blocks, capacity;
    uint64_t n_bad;
} Ubi;

/* block.c */
bool ubi_ec_read(const NetbomHost *host, const NetbomBytes *bytes, uint64_t at, UbiEc *ret_ec);
bool ubi_vid_read(const NetbomHost *host, const NetbomBytes *bytes, uint64_t at,
                  UbiBlock *ret_block);
uint32_t ubi_crc(const NetbomHost *host, const void *data, uint64_t size);
/* The size of the erase blocks of the image that begins at byte 0; 0 if it cannot be found out. */
uint64_t ubi_block_size(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes);
/* Reads all blocks, and settles which of two copies counts. False: the budget is spent. */
bool ubi_blocks_read(Ubi *ubi);
/* The data of a block, cut to what is there. */
NetbomBytes ubi_block_data(const Ubi *ubi, const UbiBlock *block);

/* volume.c: gives the volumes to the host. */
void ubi_volumes_give(Ubi *ubi);

#endif
