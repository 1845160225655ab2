/* SPDX-License-Identifier: GPL-3.0-or-later */
/* block.c: the erase blocks of a UBI image: their size, their headers, and which of them count. */
#include "ubi.h"

#include "../../filesystem/grow.h"

#include <stdlib.h>

enum {
    CRC_SIZE = 60, /* bytes under the CRC of a header */
    HEAD_VERSION = 1,
    GRAIN = 512, /* erase blocks are multiples of it */
    DATA_OFFSET_MAX = 1024 * 1024,
    HEADERS_MAX = 64, /* that are looked at to find the size of a block */
    HEADERS_RANGE = 64 * 1024 * 1024,
    PROBES_MAX = 256,
    FOREIGN_MAX = 8, /* blocks of something else that end the image */
};

uint32_t
ubi_crc(const NetbomHost *host, const void *data, uint64_t size)
{
    return ~host->crc32(0, data, size);
}

static bool
head_good(const NetbomHost *host, const NetbomBytes *bytes, uint64_t at, const char *magic)
{
    NetbomReader reader = netbom_reader(bytes, at + CRC_SIZE, true);
    uint32_t crc = netbom_u32(&reader);
    return netbom_match(bytes, at, magic, 4) && !reader.failed &&
           bytes->data[at + 4] == HEAD_VERSION && ubi_crc(host, bytes->data + at, CRC_SIZE) == crc;
}

bool
ubi_ec_read(const NetbomHost *host, const NetbomBytes *bytes, uint64_t at, UbiEc *ret_ec)
{
    if (!head_good(host, bytes, at, "UBI#"))
        return false;
    NetbomReader reader = netbom_reader(bytes, at + 16, true);
    UbiEc ec;
    ec.vid_offset = netbom_u32(&reader);
    ec.data_offset = netbom_u32(&reader);
    ec.image_sequence = netbom_u32(&reader);
    if (ec.vid_offset < UBI_HEAD_SIZE || ec.data_offset > DATA_OFFSET_MAX ||
        ec.data_offset < UBI_HEAD_SIZE || ec.vid_offset > ec.data_offset - UBI_HEAD_SIZE)
        return false;
    *ret_ec = ec;
    return true;
}

bool
ubi_vid_read(const NetbomHost *host, const NetbomBytes *bytes, uint64_t at, UbiBlock *ret_block)
{
    if (!head_good(host, bytes, at, "UBI!"))
        return false;
    NetbomReader reader = netbom_reader(bytes, at + 5, true);
    UbiBlock block = {.has_vid = true};
    block.type = netbom_u8(&reader);
    block.copied = netbom_u8(&reader) != 0;
    netbom_skip(&reader, 1);
    block.volume = netbom_u32(&reader);
    block.lnum = netbom_u32(&reader);
    netbom_skip(&reader, 4);
    block.data_size = netbom_u32(&reader);
    block.used_blocks = netbom_u32(&reader);
    block.data_pad = netbom_u32(&reader);
    block.data_crc = netbom_u32(&reader);
    netbom_skip(&reader, 4);
    block.sequence = netbom_u64(&reader);
    *ret_block = block;
    return true;
}

NetbomBytes
ubi_block_data(const Ubi *ubi, const UbiBlock *block)
{
    return netbom_slice(&ubi->bytes, block->at + ubi->ec.data_offset,
                        ubi->block_size - ubi->ec.data_offset);
}

/* ---- the size of a block ---- */

static bool
same_layout(const UbiEc *a, const UbiEc *b)
{
    return a->vid_offset == b->vid_offset && a->data_offset == b->data_offset;
}

/* Some producers leave the sequence number of the image at 0. */
static bool
same_image(const UbiEc *a, const UbiEc *b)
{
    return same_layout(a, b) && (a->image_sequence == b->image_sequence || a->image_sequence == 0 ||
                                 b->image_sequence == 0);
}

/* True if nothing was written to the headers of this block. */
static bool
is_blank(const NetbomBytes *bytes, uint64_t at)
{
    NetbomBytes head = netbom_slice(bytes, at, UBI_HEAD_SIZE);
    for (uint64_t i = 0; i < head.size; i++)
        if (head.data[i] != 0xff)
            return false;
    return true;
}

/* How well a size explains the headers: blocks that begin with one, or have their volume header in
 * its place, less those that do not. */
static int
size_score(const NetbomHost *host, const NetbomBytes *bytes, uint64_t size, const UbiEc *first)
{
    int score = 0;
    unsigned foreign = 0;
    UbiEc ec;
    UbiBlock block;
    for (uint64_t i = 1; i <= PROBES_MAX && i * size + UBI_HEAD_SIZE <= bytes->size; i++) {
        if (ubi_ec_read(host, bytes, i * size, &ec)) {
            if (!same_image(&ec, first))
                break;
            score++;
            foreign = 0;
        } else if (ubi_vid_read(host, bytes, i * size + first->vid_offset, &block)) {
            score++;
            foreign = 0;
        } else if (!is_blank(bytes, i * size)) {
            score--;
            if (++foreign > FOREIGN_MAX)
                break;
        }
    }
    return score + (int)foreign; /* what follows the last block does not count */
}

/* What a UBIFS in the volume that begins in this block says about the usable part of a block; 0 if
 * there is none. Its superblock has its own CRC, which is not asked for here: sizes are only tried.
 */
static uint64_t
ubifs_told(const NetbomBytes *bytes, uint64_t at)
{
    enum { LEB_SIZE_AT = 36, LEB_MAX = 16 * 1024 * 1024 };
    NetbomReader reader = netbom_reader(bytes, at + LEB_SIZE_AT, false);
    uint32_t size = netbom_u32(&reader);
    bool there = !reader.failed && netbom_match(bytes, at, "\x31\x18\x10\x06", 4) &&
                 bytes->data[at + 20] == 6;
    return there && size <= LEB_MAX ? size : 0;
}

/*
 * All blocks of a static volume but the last are full, and a UBIFS knows its blocks: both say how
 * large a block is. 0 if the block at `at` does not.
 */
static uint64_t
size_told(const NetbomHost *host, const NetbomBytes *bytes, uint64_t at, const UbiEc *ec)
{
    UbiBlock block;
    uint64_t used = 0;
    if (!ubi_vid_read(host, bytes, at + ec->vid_offset, &block))
        return 0;
    if (block.type == UBI_DYNAMIC && block.lnum == 0)
        used = ubifs_told(bytes, at + ec->data_offset);
    else if (block.type == UBI_STATIC && (uint64_t)block.lnum + 1 < block.used_blocks)
        used = block.data_size;
    return used > 0 ? (uint64_t)ec->data_offset + used + block.data_pad : 0;
}

static uint64_t
common_divisor(uint64_t a, uint64_t b)
{
    while (b > 0) {
        uint64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

/* The headers near the start of the image. */
typedef struct {
    uint64_t at[HEADERS_MAX];
    unsigned count;
    uint64_t told; /* the size by what a volume says, 0 if none does */
} Headers;

static void
headers_find(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, const UbiEc *first,
             Headers *headers)
{
    UbiEc ec;
    for (uint64_t at = 0;
         at + UBI_HEAD_SIZE <= bytes->size && at <= HEADERS_RANGE && headers->count < HEADERS_MAX;
         at += GRAIN) {
        if (at % (1024 * 1024) == 0 && !host->spend(scan, 64))
            break;
        if (!netbom_match(bytes, at, "UBI#", 4) || !ubi_ec_read(host, bytes, at, &ec) ||
            !same_image(&ec, first))
            continue;
        headers->at[headers->count++] = at;
        uint64_t told = size_told(host, bytes, at, first);
        if (told > 0 && headers->told == 0)
            headers->told = told;
    }
}

/* An image of one block, as far as one can see: it ends where the object ends. */
static uint64_t
lone_block_size(const NetbomBytes *bytes, const Headers *headers, const UbiEc *first)
{
    enum { LONE_MAX = 4 * 1024 * 1024 };
    if (headers->told > 0)
        return headers->told;
    return bytes->size > first->data_offset && bytes->size <= LONE_MAX ? bytes->size : 0;
}

/*
 * The distances of headers that follow each other, their halves (every other header may be lost),
 * and what divides two of them, are tried as sizes. Of equally good ones the largest counts, but
 * for one that a volume tells.
 */
uint64_t
ubi_block_size(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes)
{
    Headers headers = {.count = 0};
    UbiEc first;
    uint64_t best = 0, before = 0;
    int best_score = 0;
    if (!ubi_ec_read(host, bytes, 0, &first))
        return 0;
    headers_find(host, scan, bytes, &first, &headers);
    for (unsigned i = 1; i < headers.count; i++) {
        uint64_t distance = headers.at[i] - headers.at[i - 1];
        uint64_t sizes[] = {distance, distance / 2, common_divisor(distance, before),
                            common_divisor(distance, headers.at[i])};
        before = distance;
        for (unsigned j = 0; j < sizeof(sizes) / sizeof(sizes[0]); j++) {
            if (sizes[j] <= first.data_offset || sizes[j] == best || sizes[j] % GRAIN != 0)
                continue;
            int score = size_score(host, bytes, sizes[j], &first);
            if (score > best_score || (score == best_score && sizes[j] > best)) {
                best = sizes[j];
                best_score = score;
            }
        }
    }
    if (best == 0)
        return lone_block_size(bytes, &headers, &first);
    if (headers.told > 0 && size_score(host, bytes, headers.told, &first) >= best_score)
        best = headers.told;
    return best;
}

/* ---- all blocks ---- */

static int
compare_blocks(const void *first, const void *second)
{
    const UbiBlock *a = first, *b = second;
    if (a->has_vid != b->has_vid)
        return a->has_vid ? -1 : 1;
    if (a->volume != b->volume)
        return a->volume < b->volume ? -1 : 1;
    if (a->lnum != b->lnum)
        return a->lnum < b->lnum ? -1 : 1;
    if (a->sequence != b->sequence)
        return a->sequence < b->sequence ? -1 : 1;
    return a->at < b->at ? -1 : a->at > b->at;
}

static bool
same_place(const UbiBlock *a, const UbiBlock *b)
{
    return a->has_vid && b->has_vid && a->volume == b->volume && a->lnum == b->lnum;
}

/*
 * Where a second image of the same sequence number begins: at the first block that would have the
 * same place and age as an earlier one. UINT64_MAX if there is none.
 */
static uint64_t
second_image(const Ubi *ubi)
{
    uint64_t split = UINT64_MAX;
    for (uint64_t i = 1; i < ubi->n_blocks; i++) {
        const UbiBlock *block = &ubi->blocks[i];
        if (same_place(block - 1, block) && block[-1].sequence == block->sequence &&
            block->at < split)
            split = block->at;
    }
    return split;
}

static void
blocks_cut(Ubi *ubi, uint64_t split)
{
    uint64_t kept = 0;
    ubi->end = 0;
    for (uint64_t i = 0; i < ubi->n_blocks; i++) {
        if (ubi->blocks[i].at >= split)
            continue;
        ubi->blocks[kept++] = ubi->blocks[i];
        uint64_t end = ubi->blocks[i].at + ubi->block_size;
        if (end > ubi->end)
            ubi->end = end;
    }
    ubi->n_blocks = kept;
    if (ubi->end > ubi->bytes.size)
        ubi->end = ubi->bytes.size;
}

static bool
copy_complete(const Ubi *ubi, const UbiBlock *block)
{
    NetbomBytes data = ubi_block_data(ubi, block);
    return !block->copied || (block->data_size <= data.size &&
                              ubi_crc(ubi->host, data.data, block->data_size) == block->data_crc);
}

/* Of the blocks for one place the newest counts, unless it is a copy that was not finished. */
static void
blocks_settle(Ubi *ubi)
{
    for (uint64_t i = 0, next; i < ubi->n_blocks; i = next) {
        next = i + 1;
        while (next < ubi->n_blocks && same_place(&ubi->blocks[i], &ubi->blocks[next]))
            next++;
        uint64_t best = next - 1;
        while (best > i && !copy_complete(ubi, &ubi->blocks[best]))
            best--;
        for (uint64_t j = i; j < next; j++)
            ubi->blocks[j].stale = j != best;
    }
}

typedef enum { SLOT_BLOCK, SLOT_BLANK, SLOT_FOREIGN, SLOT_OTHER_IMAGE } Slot;

static Slot
slot_read(Ubi *ubi, uint64_t at, UbiBlock *ret_block)
{
    UbiEc ec;
    bool has_ec = ubi_ec_read(ubi->host, &ubi->bytes, at, &ec);
    if (has_ec && !same_image(&ec, &ubi->ec))
        return SLOT_OTHER_IMAGE;
    UbiBlock block = {0};
    bool has_vid = ubi_vid_read(ubi->host, &ubi->bytes, at + ubi->ec.vid_offset, &block);
    block.at = at;
    if (!has_ec && !has_vid)
        return is_blank(&ubi->bytes, at) ? SLOT_BLANK : SLOT_FOREIGN;
    if (has_ec && ubi->ec.image_sequence == 0)
        ubi->ec.image_sequence = ec.image_sequence;
    if (!has_ec || (!has_vid && !is_blank(&ubi->bytes, at + ubi->ec.vid_offset))) {
        ubi->n_bad++;
        if (ubi->n_bad <= 64)
            ubi->host->problem(ubi->scan, "checksum", at, "the %s header of an erase block is bad",
                               has_ec ? "volume" : "erase counter");
    }
    *ret_block = block;
    return SLOT_BLOCK;
}

bool
ubi_blocks_read(Ubi *ubi)
{
    unsigned foreign = 0;
    UbiBlock block;
    for (uint64_t at = 0; at + UBI_HEAD_SIZE <= ubi->bytes.size; at += ubi->block_size) {
        Slot slot = slot_read(ubi, at, &block);
        if (slot == SLOT_OTHER_IMAGE || (slot == SLOT_FOREIGN && ++foreign > FOREIGN_MAX))
            break;
        if (!ubi->host->spend(ubi->scan, 1))
            return false;
        if (slot != SLOT_BLOCK)
            continue;
        foreign = 0;
        if (!grow_one(ubi->host, ubi->scan, (void **)&ubi->blocks, &ubi->capacity, ubi->n_blocks,
                      sizeof(UbiBlock)))
            return false;
        ubi->blocks[ubi->n_blocks++] = block;
    }
    if (ubi->n_blocks > 0)
        qsort(ubi->blocks, (size_t)ubi->n_blocks, sizeof(UbiBlock), compare_blocks);
    blocks_cut(ubi, second_image(ubi));
    blocks_settle(ubi);
    return true;
}
