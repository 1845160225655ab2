/* SPDX-License-Identifier: GPL-3.0-or-later */
/* inode.c: inodes and the bytes of files, whatever way they are stored. */
#include "erofs.h"

#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>

enum {
    PROBLEMS_MAX = 64,
    COMPACT_SIZE = 32,
    EXTENDED_SIZE = 64,
    CHUNK_BITS = 0x1f,
    CHUNK_INDEXES = 0x20,
    CHUNK_HOLE = 0xffffffff,
};

void
erofs_problem(ErofsImage *image, const char *kind, uint64_t offset, const char *format, ...)
{
    char text[400];
    va_list args;
    if (image->quiet || image->n_problems > PROBLEMS_MAX)
        return;
    if (image->n_problems++ == PROBLEMS_MAX) {
        image->host->problem(image->scan, "corrupt", offset, "more problems are not listed");
        return;
    }
    va_start(args, format);
    vsnprintf(text, sizeof(text), format, args);
    va_end(args);
    image->host->problem(image->scan, kind, offset, "%s", text);
}

bool
erofs_inode_read(ErofsImage *image, uint64_t nid, ErofsInode *ret_inode)
{
    ErofsInode inode = {.nid = nid};
    if (nid > image->size / EROFS_NID_SIZE)
        return false;
    inode.at = image->meta_at + nid * EROFS_NID_SIZE;
    NetbomReader reader = netbom_reader(&image->bytes, inode.at, false);
    unsigned format = netbom_u16(&reader);
    uint64_t xattrs = netbom_u16(&reader);
    inode.mode = netbom_u16(&reader);
    inode.layout = format >> 1 & 7;
    netbom_skip(&reader, 2);
    if (format & 1) {
        inode.size = netbom_u64(&reader);
        inode.value = netbom_u32(&reader);
        netbom_skip(&reader, 4);
        inode.uid = netbom_u32(&reader);
        inode.gid = netbom_u32(&reader);
        inode.mtime = (int64_t)netbom_u64(&reader);
    } else {
        inode.size = netbom_u32(&reader);
        netbom_skip(&reader, 4);
        inode.value = netbom_u32(&reader);
        netbom_skip(&reader, 4);
        inode.uid = netbom_u16(&reader);
        inode.gid = netbom_u16(&reader);
        inode.mtime = (int64_t)image->build_time;
    }
    inode.head_size = format & 1 ? EXTENDED_SIZE : COMPACT_SIZE;
    if (xattrs > 0)
        inode.head_size += 12 + 4 * (xattrs - 1);
    if (reader.failed || format > 0xf || inode.layout > EROFS_CHUNKS || inode.mode == 0 ||
        !netbom_range_ok(image->bytes.size, inode.at, inode.head_size))
        return false;
    if (xattrs > 0 && !image->quiet)
        image->xattrs++;
    *ret_inode = inode;
    return true;
}

/* ---- files that are not compressed ---- */

/* The bytes behind the inode: what does not fill a block. */
static uint64_t
tail_size(const ErofsImage *image, const ErofsInode *inode)
{
    uint64_t rest = inode->size & (image->block_size - 1);
    return inode->layout != EROFS_INLINE || inode->size == 0 ? 0
           : rest > 0                                        ? rest
                                                             : image->block_size;
}

/* Where the chunk with the byte `from` stands; false: it is a hole. */
static bool
chunk_find(const ErofsImage *image, const ErofsInode *inode, uint64_t from, uint64_t *ret_at,
           uint64_t *ret_left)
{
    unsigned bits = image->block_bits + (inode->value & CHUNK_BITS);
    uint64_t chunk = from >> bits, block;
    *ret_left = ((chunk + 1) << bits) - from;
    if (inode->value & CHUNK_INDEXES) {
        uint64_t table = (inode->at + inode->head_size + 7) & ~(uint64_t)7;
        NetbomReader reader = netbom_reader(&image->bytes, table + chunk * 8 + 4, false);
        block = netbom_u32(&reader);
        if (reader.failed)
            block = CHUNK_HOLE;
    } else {
        uint64_t table = (inode->at + inode->head_size + 3) & ~(uint64_t)3;
        NetbomReader reader = netbom_reader(&image->bytes, table + chunk * 4, false);
        block = netbom_u32(&reader);
        if (reader.failed)
            block = CHUNK_HOLE;
    }
    *ret_at = (block << image->block_bits) + (from & (((uint64_t)1 << bits) - 1));
    return block != CHUNK_HOLE;
}

/* Where the bytes of the file from `from` on stand and how many lie together; false: a hole. */
static bool
plain_find(const ErofsImage *image, const ErofsInode *inode, uint64_t from, uint64_t *ret_at,
           uint64_t *ret_left)
{
    if (inode->layout == EROFS_CHUNKS)
        return chunk_find(image, inode, from, ret_at, ret_left);
    uint64_t blocks = inode->size - tail_size(image, inode);
    if (from < blocks) {
        *ret_at = ((uint64_t)inode->value << image->block_bits) + from;
        *ret_left = blocks - from;
    } else {
        *ret_at = inode->at + inode->head_size + (from - blocks);
        *ret_left = inode->size - from;
    }
    return true;
}

static uint64_t
plain_read(ErofsImage *image, const ErofsInode *inode, uint64_t from, uint8_t *dst, uint64_t size)
{
    uint64_t good = 0;
    while (good < size && image->host->spend(image->scan, 1)) {
        uint64_t at, left;
        bool there = plain_find(image, inode, from + good, &at, &left);
        if (left > size - good)
            left = size - good;
        if (there) {
            NetbomBytes part = netbom_slice(&image->bytes, at, left);
            if (part.size > 0)
                memcpy(dst + good, part.data, (size_t)part.size);
            if (part.size < left) {
                erofs_problem(image, "truncated", inode->at, "a part of a file is not there");
                return good + part.size;
            }
        }
        good += left;
    }
    return good;
}

/* ---- compressed files ---- */

typedef struct {
    ErofsImage *image;
    uint64_t from, size, good;
    uint8_t *dst;
} Unpack;

static bool
unpack_extent(void *user, const ErofsExtent *extent)
{
    Unpack *unpack = user;
    ErofsImage *image = unpack->image;
    if (extent->from + extent->size <= unpack->from)
        return true;
    if (extent->from >= unpack->from + unpack->size)
        return false;
    if (!image->host->spend(image->scan, 1 + extent->size / 256))
        return false;
    uint64_t to = extent->from > unpack->from ? extent->from - unpack->from : 0;
    uint64_t skip = unpack->from > extent->from ? unpack->from - extent->from : 0;
    uint64_t size = extent->size - skip;
    if (size > unpack->size - to)
        size = unpack->size - to;
    bool whole = skip == 0 && size == extent->size;
    uint8_t *room = whole ? unpack->dst + to : image->host->alloc(image->scan, extent->size, 1);
    bool good = room && erofs_extent_unpack(image, extent, room);
    if (good && !whole)
        memcpy(unpack->dst + to, room + skip, (size_t)size);
    if (!whole)
        image->host->release(image->scan, room);
    if (good && to == unpack->good)
        unpack->good = to + size;
    if (!good)
        erofs_problem(image, "corrupt", extent->fragment ? 0 : extent->at,
                      "a compressed block cannot be unpacked");
    return good;
}

uint64_t
erofs_read(ErofsImage *image, const ErofsInode *inode, uint64_t from, uint8_t *dst, uint64_t size)
{
    if (from >= inode->size || size == 0)
        return 0;
    if (size > inode->size - from)
        size = inode->size - from;
    if (inode->layout != EROFS_COMPRESSED_FULL && inode->layout != EROFS_COMPRESSED_COMPACT)
        return plain_read(image, inode, from, dst, size);
    Unpack unpack = {.image = image, .from = from, .size = size, .dst = dst};
    if (!erofs_extents(image, inode, unpack_extent, &unpack))
        erofs_problem(image, "corrupt", inode->at, "the index of a compressed file is bad");
    return unpack.good;
}

uint64_t
erofs_data_read(void *state, uint64_t nid, uint8_t *dst, uint64_t size)
{
    ErofsImage *image = state;
    ErofsInode inode;
    uint64_t xattrs = image->xattrs;
    bool found = erofs_inode_read(image, nid, &inode);
    image->xattrs = xattrs; /* counted when the file was found */
    return found ? erofs_read(image, &inode, 0, dst, size) : 0;
}

/* ---- the ledger ---- */

bool
erofs_piece(const ErofsImage *image, const ErofsInode *inode, uint64_t *ret_at)
{
    uint64_t left;
    if (inode->layout == EROFS_COMPRESSED_FULL || inode->layout == EROFS_COMPRESSED_COMPACT ||
        inode->size == 0)
        return false;
    return plain_find(image, inode, 0, ret_at, &left) && left >= inode->size &&
           netbom_range_ok(image->bytes.size, *ret_at, inode->size);
}

static void
range_mark(const ErofsImage *image, uint64_t at, uint64_t size)
{
    NetbomBytes part = netbom_slice(&image->bytes, at, size);
    if (part.size > 0)
        image->host->structure(image->scan, at, part.size);
}

static bool
extent_mark(void *user, const ErofsExtent *extent)
{
    ErofsImage *image = user;
    if (!extent->fragment)
        range_mark(image, extent->at, extent->stored);
    return image->host->spend(image->scan, 1);
}

/* The zeros between the end of the data and the end of its block. */
static void
slack_mark(const ErofsImage *image, uint64_t at)
{
    uint64_t end = (at + image->block_size - 1) & ~(image->block_size - 1);
    NetbomBytes rest = netbom_slice(&image->bytes, at, end - at);
    for (uint64_t i = 0; i < rest.size; i++)
        if (rest.data[i] != 0)
            return;
    range_mark(image, at, rest.size);
}

/* Inodes begin at multiples of a slot. What is left of the last one is not always zero: mkfs.erofs
 * does not clear it. */
static void
slot_mark(const ErofsImage *image, uint64_t end)
{
    range_mark(image, end, (EROFS_NID_SIZE - end % EROFS_NID_SIZE) % EROFS_NID_SIZE);
}

static void
chunk_table_mark(const ErofsImage *image, const ErofsInode *inode)
{
    unsigned bits = image->block_bits + (inode->value & CHUNK_BITS);
    uint64_t entry = inode->value & CHUNK_INDEXES ? 8 : 4;
    uint64_t behind = inode->at + inode->head_size;
    uint64_t table = (behind + entry - 1) & ~(entry - 1);
    uint64_t chunks = (inode->size >> bits) + ((inode->size & (((uint64_t)1 << bits) - 1)) > 0);
    if (chunks >= image->size / entry)
        return;
    range_mark(image, behind, table - behind + chunks * entry);
    slot_mark(image, table + chunks * entry);
}

void
erofs_mark(ErofsImage *image, const ErofsInode *inode, bool data)
{
    uint64_t behind = inode->at + inode->head_size, at, left, index;
    bool quiet = image->quiet;
    range_mark(image, inode->at, inode->head_size);
    image->quiet = true;
    if (inode->layout == EROFS_COMPRESSED_FULL || inode->layout == EROFS_COMPRESSED_COMPACT) {
        index = erofs_index_size(image, inode);
        range_mark(image, behind, index);
        slot_mark(image, behind + index + erofs_inline_size(image, inode));
        erofs_extents(image, inode, extent_mark, image);
    } else if (S_ISREG(inode->mode) || S_ISDIR(inode->mode) || S_ISLNK(inode->mode)) {
        if (inode->layout == EROFS_CHUNKS)
            chunk_table_mark(image, inode);
        else if (tail_size(image, inode) == 0)
            slot_mark(image, behind);
        for (uint64_t from = 0; from < inode->size && image->host->spend(image->scan, 1);
             from += left) {
            bool there = plain_find(image, inode, from, &at, &left);
            if (left > inode->size - from)
                left = inode->size - from;
            if (there && data)
                range_mark(image, at, left);
            if (there && at >= behind + image->block_size)
                slack_mark(image, at + left);
            else if (there && at >= behind)
                slot_mark(image, at + left);
        }
    }
    image->quiet = quiet;
}
