/* SPDX-License-Identifier: GPL-3.0-or-later */
/* chunk.c: chunks, which give logical addresses their places in the image. */
#include "btrfs.h"

#include "filesystem/grow.h"

enum {
    CHUNK_HEAD = 0x30,
    STRIPE_SIZE = 0x20,
    KEY_SIZE = 17,

    TYPE_RAID0 = 0x8,
    TYPE_RAID10 = 0x40,
    TYPE_RAID5 = 0x80,
    TYPE_RAID6 = 0x100,
    TYPE_STRIPED = TYPE_RAID0 | TYPE_RAID10 | TYPE_RAID5 | TYPE_RAID6,
};

/* The place of the first chunk behind `logical`. */
static uint64_t
chunk_place(const BtrfsImage *image, uint64_t logical)
{
    uint64_t low = 0, high = image->n_chunks;
    while (low < high) {
        uint64_t middle = low + (high - low) / 2;
        if (image->chunks[middle].logical <= logical)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static const BtrfsChunk *
chunk_find(const BtrfsImage *image, uint64_t logical)
{
    uint64_t place = chunk_place(image, logical);
    const BtrfsChunk *chunk = place > 0 ? &image->chunks[place - 1] : NULL;
    return chunk && logical - chunk->logical < chunk->size ? chunk : NULL;
}

/* Reads a chunk at the reader's place, which comes to stand behind it. False: it is none. */
static bool
chunk_parse(const BtrfsImage *image, NetbomReader *reader, uint64_t logical, BtrfsChunk *ret_chunk)
{
    BtrfsChunk chunk = {.logical = logical};
    chunk.size = netbom_u64(reader);
    netbom_skip(reader, 16);
    uint64_t type = netbom_u64(reader);
    netbom_skip(reader, 12);
    unsigned stripes = netbom_u16(reader);
    netbom_skip(reader, 2);
    chunk.striped = type & TYPE_STRIPED && stripes > 1;
    for (unsigned i = 0; i < stripes && !reader->failed; i++) {
        uint64_t device = netbom_u64(reader), physical = netbom_u64(reader);
        netbom_skip(reader, 16);
        if (device == image->device && chunk.copies < 2 && !chunk.striped)
            chunk.physical[chunk.copies++] = physical;
    }
    if (reader->failed || stripes == 0 || chunk.size == 0 || chunk.size > INT64_MAX ||
        chunk.logical > INT64_MAX)
        return false;
    *ret_chunk = chunk;
    return true;
}

static bool
chunk_add(BtrfsImage *image, const BtrfsChunk *chunk)
{
    uint64_t place = chunk_place(image, chunk->logical);
    if (place > 0 && image->chunks[place - 1].logical == chunk->logical)
        return true;
    if (!grow_one(image->host, image->scan, (void **)&image->chunks, &image->chunks_capacity,
                  image->n_chunks, sizeof(*chunk)))
        return false;
    memmove(&image->chunks[place + 1], &image->chunks[place],
            (size_t)(image->n_chunks - place) * sizeof(*chunk));
    image->chunks[place] = *chunk;
    image->n_chunks++;
    return true;
}

void
btrfs_system_chunks_read(BtrfsImage *image)
{
    NetbomReader reader = netbom_reader(&image->system_chunks, 0, false);
    while (reader.at < image->system_chunks.size) {
        BtrfsChunk chunk;
        netbom_skip(&reader, KEY_SIZE - 8);
        uint64_t logical = netbom_u64(&reader);
        if (!chunk_parse(image, &reader, logical, &chunk)) {
            btrfs_problem(image, "corrupt", BTRFS_SUPER_AT + 0x32b,
                          "the chunks in the superblock break off");
            return;
        }
        if (!chunk_add(image, &chunk))
            return;
    }
}

static bool
chunk_item(void *user, const BtrfsItem *item)
{
    BtrfsImage *image = user;
    BtrfsChunk chunk;
    if (item->type != BTRFS_CHUNK_ITEM)
        return true;
    NetbomBytes bytes = netbom_slice(&image->bytes, item->at, item->size);
    NetbomReader reader = netbom_reader(&bytes, 0, false);
    if (!chunk_parse(image, &reader, item->offset, &chunk)) {
        btrfs_problem(image, "corrupt", item->at, "a chunk that is none");
        return true;
    }
    return chunk_add(image, &chunk);
}

static int
chunks_lost(const BtrfsImage *image, bool striped)
{
    int count = 0;
    for (uint64_t i = 0; i < image->n_chunks; i++)
        count += image->chunks[i].copies == 0 && image->chunks[i].striped == striped;
    return count;
}

void
btrfs_chunks_read(BtrfsImage *image)
{
    btrfs_tree_each(image, image->chunk_root, image->chunk_level, chunk_item, image);
    int striped = chunks_lost(image, true), elsewhere = chunks_lost(image, false);
    if (striped > 0)
        btrfs_problem(image, "unsupported", BTRFS_SUPER_AT,
                      "%d of %llu chunks are striped over several devices", striped,
                      (unsigned long long)image->n_chunks);
    if (elsewhere > 0)
        btrfs_problem(image, "truncated", BTRFS_SUPER_AT, "%d of %llu chunks are on other devices",
                      elsewhere, (unsigned long long)image->n_chunks);
}

bool
btrfs_map(const BtrfsImage *image, uint64_t logical, unsigned copy, uint64_t *ret_at,
          uint64_t *ret_left)
{
    const BtrfsChunk *chunk = chunk_find(image, logical);
    if (!chunk || copy >= chunk->copies)
        return false;
    uint64_t skip = logical - chunk->logical, left = chunk->size - skip, at;
    if (__builtin_add_overflow(chunk->physical[copy], skip, &at) || at >= image->bytes.size)
        return false;
    *ret_at = at;
    *ret_left = left < image->bytes.size - at ? left : image->bytes.size - at;
    return true;
}

const char *
btrfs_unmapped(const BtrfsImage *image, uint64_t logical)
{
    const BtrfsChunk *chunk = chunk_find(image, logical);
    return !chunk              ? "no chunk holds it"
           : chunk->striped    ? "it is striped over several devices"
           : chunk->copies > 0 ? "it is not there"
                               : "it is on another device";
}
