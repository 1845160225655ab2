/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ubi.c: the UBI plugin: its magic, its claim, and the order in which an image is read. */
#include "ubi.h"

#include <stdio.h>

static const NetbomMagic magics[] = {{"UBI#", 4, 0, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"ubi", NULL};

enum { PROOF_BLOCKS = 256 };

/* True if one of the first blocks has a volume header where it should be. */
static bool
volumes_proved(const NetbomHost *host, const NetbomBytes *bytes, uint64_t size, const UbiEc *ec)
{
    UbiBlock block;
    for (uint64_t i = 0; i < PROOF_BLOCKS && i * size < bytes->size; i++)
        if (ubi_vid_read(host, bytes, i * size + ec->vid_offset, &block))
            return true;
    return false;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    NetbomBytes bytes = netbom_slice(object, at, object->size);
    UbiEc ec;
    if (!ubi_ec_read(host, &bytes, 0, &ec))
        return false;
    uint64_t size = ubi_block_size(host, scan, &bytes);
    if (size == 0)
        return false;
    NetbomClaim claim = {.format = "ubi",
                         .size = size < bytes.size ? size : bytes.size,
                         .extent = NETBOM_AT_LEAST,
                         .grade = NETBOM_GRADE_HEADER,
                         .big_endian = true,
                         .detail = size};
    if (volumes_proved(host, &bytes, size, &ec))
        claim.grade = NETBOM_GRADE_CHECKED;
    *ret_claim = claim;
    return true;
}

static void
header_number(const Ubi *ubi, const char *key, uint64_t offset, uint64_t size, uint64_t value)
{
    char text[24];
    int length = snprintf(text, sizeof(text), "%llu", (unsigned long long)value);
    ubi->host->header(ubi->scan, key, offset, size, text, (uint64_t)length);
}

/* Marks the headers of a block with the padding around them, and the data that a volume holds. */
static void
block_mark(const Ubi *ubi, const UbiBlock *block)
{
    uint64_t size = UBI_HEAD_SIZE;
    if (block->has_vid) {
        size = block->type == UBI_STATIC && block->volume < UBI_INTERNAL_FROM
                   ? ubi->ec.data_offset + (uint64_t)block->data_size
                   : ubi->block_size;
        size = size < ubi->block_size ? size : ubi->block_size;
    }
    NetbomBytes there = netbom_slice(&ubi->bytes, block->at, size);
    ubi->host->structure(ubi->scan, block->at, there.size);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Ubi ubi = {.host = host, .scan = scan, .bytes = *range, .block_size = claim->detail};
    if (!ubi_ec_read(host, range, 0, &ubi.ec))
        return;
    if (!ubi_blocks_read(&ubi) || ubi.n_blocks == 0) {
        host->problem(scan, "limit", 0, "more erase blocks than the budget allows");
        host->release(scan, ubi.blocks);
        return;
    }
    host->set_end(scan, ubi.end);
    ubi.bytes = netbom_slice(&ubi.bytes, 0, ubi.end);
    if (ubi.end % ubi.block_size > 0)
        host->problem(scan, "truncated", ubi.end, "the last erase block is cut off");
    header_number(&ubi, "image-sequence", 24, 4, ubi.ec.image_sequence);
    header_number(&ubi, "vid-header-offset", 16, 4, ubi.ec.vid_offset);
    header_number(&ubi, "data-offset", 20, 4, ubi.ec.data_offset);
    header_number(&ubi, "erase-block-size", 0, 0, ubi.block_size);
    header_number(&ubi, "leb-size", 0, 0, ubi.block_size - ubi.ec.data_offset);
    for (uint64_t i = 0; i < ubi.n_blocks; i++)
        block_mark(&ubi, &ubi.blocks[i]);
    ubi_volumes_give(&ubi);
    host->release(scan, ubi.blocks);
}

static const char *const fact_keys[] = {"data-offset",    "deleted",     "erase-block-size",
                                        "image-sequence", "leb-size",    "vid-header-offset",
                                        "volume",         "volume-type", NULL};

const NetbomPlugin ubi_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "ubi",
    .description = "UBI volumes on erase blocks",
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
