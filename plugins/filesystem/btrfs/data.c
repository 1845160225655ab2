/* SPDX-License-Identifier: GPL-3.0-or-later */
/* data.c: the bytes of files: extents, compressed or not, and holes. */
#include "btrfs.h"

typedef struct {
    uint64_t from, size;     /* in the file; of inline data that are compressed: when unpacked */
    uint64_t ram_size;       /* of the whole extent, unpacked */
    unsigned compression;    /* 1 zlib, 2 lzo, 3 zstd */
    bool encrypted, encoded; /* in a way that is not known */
    unsigned type;           /* BTRFS_INLINE and so on */
    uint64_t logical, disk_size; /* logical 0: a hole */
    uint64_t skip;               /* bytes of the unpacked extent in front of those of the file */
    uint64_t inline_at, inline_size; /* in the image */
} Extent;

static bool
extent_read(const BtrfsImage *image, const BtrfsItem *item, Extent *ret_extent)
{
    NetbomBytes bytes = netbom_slice(&image->bytes, item->at, item->size);
    NetbomReader reader = netbom_reader(&bytes, 8, false);
    Extent extent = {.from = item->offset};
    extent.ram_size = netbom_u64(&reader);
    extent.compression = netbom_u8(&reader);
    extent.encrypted = netbom_u8(&reader) != 0;
    extent.encoded = netbom_u16(&reader) != 0;
    extent.type = netbom_u8(&reader);
    if (extent.type == BTRFS_INLINE) {
        extent.inline_at = item->at + BTRFS_FILE_EXTENT_HEAD;
        extent.inline_size = bytes.size - (reader.failed ? bytes.size : BTRFS_FILE_EXTENT_HEAD);
        extent.size = extent.compression != 0 ? extent.ram_size : extent.inline_size;
    } else {
        extent.logical = netbom_u64(&reader);
        extent.disk_size = netbom_u64(&reader);
        extent.skip = netbom_u64(&reader);
        extent.size = netbom_u64(&reader);
    }
    *ret_extent = extent;
    return !reader.failed && extent.type <= BTRFS_PREALLOC && extent.from <= INT64_MAX &&
           extent.size <= INT64_MAX && extent.skip <= INT64_MAX && extent.logical <= INT64_MAX &&
           extent.disk_size <= INT64_MAX;
}

const BtrfsItem *
btrfs_item_find(const BtrfsVolume *volume, uint64_t ino, uint8_t type)
{
    uint64_t low = 0, high = volume->n_items;
    while (low < high) {
        uint64_t middle = low + (high - low) / 2;
        const BtrfsItem *item = &volume->items[middle];
        if (item->objectid < ino || (item->objectid == ino && item->type < type))
            low = middle + 1;
        else
            high = middle;
    }
    const BtrfsItem *item = low < volume->n_items ? &volume->items[low] : NULL;
    return item && item->objectid == ino && item->type == type ? item : NULL;
}

static const BtrfsItem *
item_next(const BtrfsVolume *volume, const BtrfsItem *item)
{
    const BtrfsItem *next = item + 1;
    return next < volume->items + volume->n_items && next->objectid == item->objectid &&
                   next->type == item->type
               ? next
               : NULL;
}

/* ---- compression ---- */

/* A length of all, then segments of at most a sector, each with its length, which never crosses the
 * border of a sector. */
static bool
lzo_unpack(const BtrfsImage *image, const NetbomBytes *src, uint8_t *dst, uint64_t size)
{
    NetbomReader reader = netbom_reader(src, 0, false);
    uint64_t total = netbom_u32(&reader), sector = image->sector_size, done = 0;
    while (reader.at < total && done < size) {
        uint64_t stored = netbom_u32(&reader), got = 0;
        const uint8_t *segment = netbom_take(&reader, stored);
        uint64_t room = size - done < sector ? size - done : sector;
        if (!segment || stored == 0 ||
            image->host->decode_block(image->scan, NETBOM_CODEC_LZO1X, NULL, segment, stored,
                                      dst + done, room, &got) != NETBOM_DECODED)
            return false;
        done += got;
        uint64_t left = sector - reader.at % sector;
        if (left < 4)
            netbom_skip(&reader, left);
    }
    return done > 0;
}

/* What the extent unpacks to; what lies behind its end is zeros. */
static bool
unpack(const BtrfsImage *image, const Extent *extent, const NetbomBytes *src, uint8_t *dst)
{
    static const NetbomCodec codecs[BTRFS_COMPRESSIONS] = {0, NETBOM_CODEC_ZLIB, 0,
                                                           NETBOM_CODEC_ZSTD};
    uint64_t got = 0;
    memset(dst, 0, (size_t)extent->ram_size);
    if (extent->compression == 2)
        return lzo_unpack(image, src, dst, extent->ram_size);
    NetbomDecode answer =
        image->host->decode_block(image->scan, codecs[extent->compression], NULL, src->data,
                                  src->size, dst, extent->ram_size, &got);
    return answer == NETBOM_DECODED || (answer == NETBOM_DECODE_LIMIT && got == extent->ram_size);
}

/* Copy number `copy` of the stored bytes; false: it is not there in full. */
static bool
stored_find(const BtrfsImage *image, const Extent *extent, unsigned copy, NetbomBytes *ret_src)
{
    uint64_t at = extent->inline_at, left;
    if (extent->type == BTRFS_INLINE) {
        *ret_src = netbom_slice(&image->bytes, at, extent->inline_size);
        return copy == 0 && ret_src->size > 0;
    }
    if (!btrfs_map(image, extent->logical, copy, &at, &left) || left < extent->disk_size)
        return false;
    *ret_src = netbom_slice(&image->bytes, at, extent->disk_size);
    return true;
}

static uint64_t
packed_copy(BtrfsImage *image, const BtrfsItem *item, const Extent *extent, uint8_t *dst,
            uint64_t size)
{
    bool there = false, good = false;
    if (extent->ram_size > BTRFS_EXTENT_MAX || extent->skip > extent->ram_size ||
        size > extent->ram_size - extent->skip) {
        btrfs_problem(image, "corrupt", item->at, "a compressed extent of no possible size");
        return 0;
    }
    uint8_t *room = image->host->alloc(image->scan, extent->ram_size + 1, 1);
    for (unsigned copy = 0; copy < 2 && room && !good; copy++) {
        NetbomBytes src;
        if (stored_find(image, extent, copy, &src)) {
            there = true;
            good = unpack(image, extent, &src, room);
        }
    }
    if (good)
        memcpy(dst, room + extent->skip, (size_t)size);
    else if (!room)
        btrfs_problem(image, "limit", item->at, "no memory for an extent");
    else if (there)
        btrfs_problem(image, "corrupt", item->at, "a compressed extent cannot be unpacked");
    else
        btrfs_problem(image, "truncated", item->at, "an extent cannot be read: %s",
                      btrfs_unmapped(image, extent->logical));
    image->host->release(image->scan, room);
    return good ? size : 0;
}

/* ---- extents ---- */

static uint64_t
plain_copy(BtrfsImage *image, const BtrfsItem *item, const Extent *extent, uint8_t *dst,
           uint64_t size)
{
    uint64_t done = 0;
    if (extent->type == BTRFS_INLINE) {
        memcpy(dst, image->bytes.data + extent->inline_at, (size_t)size);
        return size;
    }
    while (done < size) {
        uint64_t at, left, logical = extent->logical + extent->skip + done;
        if (!btrfs_map(image, logical, 0, &at, &left) &&
            !btrfs_map(image, logical, 1, &at, &left)) {
            btrfs_problem(image, "truncated", item->at, "an extent cannot be read: %s",
                          btrfs_unmapped(image, logical));
            break;
        }
        if (left > size - done)
            left = size - done;
        memcpy(dst + done, image->bytes.data + at, (size_t)left);
        done += left;
    }
    return done;
}

static bool
extent_is_hole(const Extent *extent)
{
    return extent->type == BTRFS_PREALLOC ||
           (extent->type == BTRFS_REGULAR && extent->logical == 0);
}

/* Bytes of the extent that are good, of the `size` that the file wants of it. */
static uint64_t
extent_copy(BtrfsImage *image, const BtrfsItem *item, const Extent *extent, uint8_t *dst,
            uint64_t size)
{
    if (extent_is_hole(extent))
        return size;
    if (extent->encrypted || extent->encoded) {
        btrfs_problem(image, extent->encrypted ? "encrypted" : "unsupported", item->at,
                      "an extent is %s", extent->encrypted ? "encrypted" : "encoded");
        return 0;
    }
    if (extent->compression >= BTRFS_COMPRESSIONS) {
        btrfs_problem(image, "unsupported", item->at, "an extent with compression %u",
                      extent->compression);
        return 0;
    }
    return extent->compression > 0 ? packed_copy(image, item, extent, dst, size)
                                   : plain_copy(image, item, extent, dst, size);
}

uint64_t
btrfs_data_read(BtrfsImage *image, const BtrfsVolume *volume, uint64_t ino, uint8_t *dst,
                uint64_t size)
{
    const BtrfsItem *item = btrfs_item_find(volume, ino, BTRFS_EXTENT_DATA);
    for (; item && item->offset < size; item = item_next(volume, item)) {
        Extent extent;
        if (!extent_read(image, item, &extent)) {
            btrfs_problem(image, "corrupt", item->at, "an extent that is none");
            return item->offset;
        }
        uint64_t wanted = size - extent.from < extent.size ? size - extent.from : extent.size;
        if (!image->host->spend(image->scan, 1 + wanted / 256)) {
            btrfs_problem(image, "limit", item->at, "no time for the data of a file");
            return extent.from;
        }
        uint64_t good = extent_copy(image, item, &extent, dst + extent.from, wanted);
        if (good < wanted)
            return extent.from + good;
    }
    return size;
}

bool
btrfs_piece(const BtrfsImage *image, const BtrfsVolume *volume, uint64_t ino, uint64_t size,
            uint64_t *ret_at)
{
    const BtrfsItem *item = btrfs_item_find(volume, ino, BTRFS_EXTENT_DATA);
    uint64_t start = 0, done = 0;
    for (; item && done < size; item = item_next(volume, item)) {
        Extent extent;
        uint64_t at, left;
        if (!extent_read(image, item, &extent) || extent.type != BTRFS_REGULAR ||
            extent_is_hole(&extent) || extent.compression != 0 || extent.encrypted ||
            extent.encoded || extent.from != done ||
            !btrfs_map(image, extent.logical + extent.skip, 0, &at, &left) || left < extent.size)
            return false;
        if (done == 0)
            start = at;
        else if (at != start + done)
            return false;
        done += extent.size;
    }
    *ret_at = start;
    return size > 0 && done >= size && netbom_range_ok(image->bytes.size, start, size);
}

/* ---- the places that extents take ---- */

/* Marks a range of logical addresses in the first copy, and in the second if it is the same. */
static void
range_mark(const BtrfsImage *image, uint64_t logical, uint64_t size, bool first)
{
    uint64_t at, left, other, other_left;
    while (size > 0 && image->host->spend(image->scan, 1) &&
           btrfs_map(image, logical, 0, &at, &left)) {
        if (left > size)
            left = size;
        if (first)
            image->host->structure(image->scan, at, left);
        if (btrfs_map(image, logical, 1, &other, &other_left) && other_left >= left &&
            image->host->spend(image->scan, left / 4096) &&
            memcmp(image->bytes.data + at, image->bytes.data + other, (size_t)left) == 0)
            image->host->structure(image->scan, other, left);
        logical += left;
        size -= left;
    }
}

void
btrfs_extent_mark(BtrfsImage *image, const BtrfsItem *item, bool first)
{
    Extent extent;
    if (!extent_read(image, item, &extent) || extent.type == BTRFS_INLINE)
        return;
    if (extent.compression > 0 && extent.compression < BTRFS_COMPRESSIONS)
        image->compressions |= 1u << extent.compression;
    if (extent_is_hole(&extent))
        return;
    if (extent.compression > 0)
        range_mark(image, extent.logical, extent.disk_size, first);
    else
        range_mark(image, extent.logical + extent.skip, extent.size, first);
}

void
btrfs_data_mark(BtrfsImage *image, const BtrfsVolume *volume, uint64_t ino, bool first)
{
    const BtrfsItem *item = btrfs_item_find(volume, ino, BTRFS_EXTENT_DATA);
    for (; item && image->host->spend(image->scan, 1); item = item_next(volume, item))
        btrfs_extent_mark(image, item, first);
}
