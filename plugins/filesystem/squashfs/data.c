/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * data.c: the contents of files: data blocks decoded straight to where they belong, and tails out
 * of fragment blocks through a small cache.
 *
 * sqfs_data_read() may run in several threads. What it shares is never changed after the walk, but
 * for the cache, whose slots are each held by one thread at a time.
 */
#include "squashfs.h"

#include <stdatomic.h>

enum {
    BLOCK_STORED = 1 << 24,
    SHORT_STORED = 1 << 15, /* in size words of two bytes */
    CACHE_SETS = 8,
    CACHE_WAYS = 2,
};

/* One unpacked fragment block. Whoever turns busy from false to true owns the rest. */
typedef struct {
    atomic_bool busy;
    bool used;
    uint32_t fragment;
    uint8_t *bytes; /* block_size */
    uint64_t size;
} CacheSlot;

struct SqfsCache {
    CacheSlot slots[CACHE_SETS][CACHE_WAYS];
};

bool
sqfs_cache_new(SqfsImage *image)
{
    image->cache = image->host->alloc(image->scan, 1, sizeof(SqfsCache));
    if (!image->cache)
        image->host->problem(image->scan, "limit", 0, "no memory for the fragments");
    return image->cache != NULL;
}

void
sqfs_cache_free(SqfsImage *image)
{
    for (unsigned i = 0; image->cache && i < CACHE_SETS * CACHE_WAYS; i++)
        image->host->release(image->scan,
                             image->cache->slots[i / CACHE_WAYS][i % CACHE_WAYS].bytes);
    image->host->release(image->scan, image->cache);
    image->cache = NULL;
}

/* ---- blocks ---- */

/* The next size word of a block list, in the form that the newer versions have. */
static uint32_t
word_read(const SqfsImage *image, NetbomReader *reader)
{
    if (image->super.layout->word_size == 4)
        return netbom_u32(reader);
    uint32_t word = netbom_u16(reader);
    uint32_t size = word & (SHORT_STORED - 1);
    if (size == 0)
        size = SHORT_STORED;
    return reader->failed ? 0 : word & SHORT_STORED ? size | BLOCK_STORED : size;
}

/* The bytes of a block whose size word is `word`; *ret_stored: they are not compressed. */
static bool
block_find(const SqfsImage *image, uint64_t start, uint32_t word, NetbomBytes *ret_bytes,
           bool *ret_stored)
{
    uint64_t size = word & (BLOCK_STORED - 1);
    if (size == 0 || !netbom_range_ok(image->bytes.size, start, size))
        return false;
    *ret_bytes = netbom_slice(&image->bytes, start, size);
    *ret_stored = (word & BLOCK_STORED) != 0;
    return true;
}

/* Unpacks the first `need` bytes, or more, of a block of `size` to dst; answers how many came out,
 * which is need or more if all is well. */
static uint64_t
block_unpack(const SqfsImage *image, uint64_t start, uint32_t word, uint8_t *dst, uint64_t size,
             uint64_t need)
{
    NetbomBytes bytes;
    bool stored;
    uint64_t got = 0;
    if (!block_find(image, start, word, &bytes, &stored))
        return 0;
    if (stored) {
        got = bytes.size < size ? bytes.size : size;
        memcpy(dst, bytes.data, (size_t)got);
    } else if (image->codec) {
        sqfs_codec_decode(image, image->codec, bytes, dst, size, need, &got);
    }
    return got;
}

/* The unpacked size of the block that begins where `left` bytes of a file are left. */
static uint64_t
block_part(const SqfsImage *image, uint64_t left)
{
    return left < image->super.block_size ? left : image->super.block_size;
}

static bool
charge(const SqfsImage *image, uint64_t size)
{
    return image->host->spend(image->scan, 1 + size / 4096);
}

/* ---- fragments ---- */

static bool
fragment_find(const SqfsImage *image, uint32_t fragment, uint64_t *ret_start, uint32_t *ret_word)
{
    NetbomBytes table = {image->fragments.bytes, image->fragments.size};
    uint64_t entry_size = image->super.layout->fragment_size;
    uint64_t at = fragment * entry_size;
    NetbomReader reader = netbom_reader(&table, at, image->super.big_endian);
    uint64_t start = netbom_uint(&reader, image->super.layout->index_size, reader.big_endian);
    uint32_t word = netbom_u32(&reader);
    if (reader.failed || !sqfs_table_good(&image->fragments, at, entry_size))
        return false;
    *ret_start = start;
    *ret_word = word;
    return true;
}

static bool
slot_take(CacheSlot *slot)
{
    return !atomic_exchange_explicit(&slot->busy, true, memory_order_acquire);
}

static void
slot_give(CacheSlot *slot)
{
    if (slot)
        atomic_store_explicit(&slot->busy, false, memory_order_release);
}

/* A slot for the fragment, held by the caller: the one that has it, or else one to fill. NULL: all
 * busy. */
static CacheSlot *
cache_slot(SqfsCache *cache, uint32_t fragment)
{
    CacheSlot *free_slot = NULL;
    for (unsigned way = 0; way < CACHE_WAYS; way++) {
        /* The way to be replaced changes with each round of the sets. */
        unsigned turn = (way + fragment / CACHE_SETS) % CACHE_WAYS;
        CacheSlot *slot = &cache->slots[fragment % CACHE_SETS][turn];
        if (!slot_take(slot))
            continue;
        if (slot->used && slot->fragment == fragment) {
            slot_give(free_slot);
            return slot;
        }
        if (free_slot)
            slot_give(slot);
        else
            free_slot = slot;
    }
    return free_slot;
}

/* Copies `size` bytes at `offset` of a fragment block; answers how many were there. */
static uint64_t
part_copy(const uint8_t *block, uint64_t block_size, uint64_t offset, uint8_t *dst, uint64_t size)
{
    if (offset >= block_size)
        return 0;
    if (size > block_size - offset)
        size = block_size - offset;
    memcpy(dst, block + offset, (size_t)size);
    return size;
}

/* A fragment block that no slot is free for is unpacked for this call alone. */
static uint64_t
fragment_read_alone(const SqfsImage *image, uint64_t start, uint32_t word, uint64_t offset,
                    uint8_t *dst, uint64_t size)
{
    uint32_t block_size = image->super.block_size;
    uint8_t *block = image->host->alloc(image->scan, 1, block_size);
    if (!block)
        return 0;
    uint64_t got = block_unpack(image, start, word, block, block_size, block_size);
    got = part_copy(block, got, offset, dst, size);
    image->host->release(image->scan, block);
    return got;
}

static uint64_t
fragment_read(const SqfsImage *image, const SqfsInode *inode, uint8_t *dst, uint64_t size)
{
    uint64_t start;
    uint32_t word;
    if (!fragment_find(image, inode->fragment, &start, &word))
        return 0;
    if (word & BLOCK_STORED) {
        NetbomBytes bytes;
        bool stored;
        return block_find(image, start, word, &bytes, &stored)
                   ? part_copy(bytes.data, bytes.size, inode->fragment_offset, dst, size)
                   : 0;
    }
    CacheSlot *slot = cache_slot(image->cache, inode->fragment);
    if (!slot)
        return fragment_read_alone(image, start, word, inode->fragment_offset, dst, size);
    if (!slot->used || slot->fragment != inode->fragment) {
        uint32_t block_size = image->super.block_size;
        if (!slot->bytes)
            slot->bytes = image->host->alloc(image->scan, 1, block_size);
        slot->used = slot->bytes != NULL;
        slot->fragment = inode->fragment;
        slot->size = slot->bytes && charge(image, block_size)
                         ? block_unpack(image, start, word, slot->bytes, block_size, block_size)
                         : 0;
    }
    uint64_t got = part_copy(slot->bytes, slot->size, inode->fragment_offset, dst, size);
    slot_give(slot);
    return got;
}

/* ---- files ---- */

static uint64_t
read_failed(const SqfsImage *image, uint64_t offset, uint64_t good)
{
    image->host->problem(image->scan, image->codec ? "corrupt" : "unsupported", offset,
                         "a data block of a file cannot be unpacked after %llu good bytes",
                         (unsigned long long)good);
    return good;
}

uint64_t
sqfs_data_read(void *state, uint64_t token, uint8_t *dst, uint64_t size)
{
    const SqfsImage *image = state;
    NetbomBytes table = {image->inodes.bytes, image->inodes.size};
    SqfsInode inode;
    uint64_t tail, done = 0;
    if (!sqfs_inode_read(image, token, &inode, &tail))
        return 0;
    NetbomReader words = netbom_reader(&table, tail, image->super.big_endian);
    uint64_t start = inode.start;
    for (uint64_t i = 0; i < inode.n_blocks && done < size; i++) {
        uint32_t word = word_read(image, &words);
        uint64_t stored_size = word & (BLOCK_STORED - 1);
        uint64_t part = block_part(image, size - done);
        uint64_t need = stored_size > 0 ? image->host->wanted(image->scan, token, done, part) : 0;
        if (words.failed || (need > 0 && !charge(image, need)))
            return done;
        if (need > 0) { /* else: a hole, or never looked at, and dst is zeroed */
            uint64_t got = block_unpack(image, start, word, dst + done, part, need);
            if (got < need)
                return read_failed(image, start, done + got);
        }
        if (__builtin_add_overflow(start, stored_size, &start))
            return done;
        done += part;
    }
    if (done < size && image->host->wanted(image->scan, token, done, size - done) > 0) {
        uint64_t got = fragment_read(image, &inode, dst + done, size - done);
        if (got != size - done)
            return read_failed(image, start, done + got);
    }
    return size;
}

/* ---- what will be read soon ---- */

/* Is the fragment unpacked? */
static bool
cache_has(SqfsCache *cache, uint32_t fragment)
{
    for (unsigned way = 0; way < CACHE_WAYS; way++) {
        CacheSlot *slot = &cache->slots[fragment % CACHE_SETS][way];
        if (!slot_take(slot))
            continue;
        bool has = slot->used && slot->fragment == fragment;
        slot_give(slot);
        if (has)
            return true;
    }
    return false;
}

static bool
block_ahead(const SqfsImage *image, uint64_t start, uint32_t word, uint64_t size,
            const NetbomPart *part)
{
    NetbomBytes bytes;
    bool stored;
    return !block_find(image, start, word, &bytes, &stored) || stored ||
           sqfs_codec_ahead(image, bytes, size, part);
}

static bool
fragment_ahead(SqfsImage *image, uint32_t fragment)
{
    uint64_t start;
    uint32_t word;
    if (fragment == SQFS_NO_FRAGMENT || image->named_fragment == fragment + 1 ||
        cache_has(image->cache, fragment) || !fragment_find(image, fragment, &start, &word))
        return true;
    if (!block_ahead(image, start, word, image->super.block_size, NULL))
        return false;
    image->named_fragment = fragment + 1;
    return true;
}

bool
sqfs_data_ahead(SqfsImage *image, const SqfsInode *inode, uint64_t at, uint64_t tail,
                SqfsAhead *progress)
{
    NetbomBytes table = {image->inodes.bytes, image->inodes.size};
    NetbomReader words = netbom_reader(
        &table, tail + progress->block * image->super.layout->word_size, image->super.big_endian);
    if (progress->done || !image->codec)
        return true;
    for (; progress->block < inode->n_blocks; progress->block++) {
        uint32_t word = word_read(image, &words);
        const NetbomPart part = {at, inode->size, progress->block * image->super.block_size};
        if (words.failed || !block_ahead(image, inode->start + progress->stored, word,
                                         block_part(image, inode->size - part.at), &part))
            return words.failed;
        progress->stored += word & (BLOCK_STORED - 1);
    }
    progress->done = fragment_ahead(image, inode->fragment);
    return progress->done;
}

/* ---- digests ---- */

/* What the contents of a file follow from. */
typedef struct {
    uint8_t blocks[32], words[32], fragment[32]; /* digests; zero where there are none */
    uint64_t size, n_blocks, fragment_offset;
    uint32_t block_size, fragment_word, codec, word_size;
    uint32_t big_endian, head, properties;
} Source;

static bool
fragment_digest(SqfsImage *image, uint32_t fragment, Source *source)
{
    uint64_t start;
    NetbomBytes bytes;
    bool stored;
    if (!fragment_find(image, fragment, &start, &source->fragment_word) ||
        !block_find(image, start, source->fragment_word, &bytes, &stored))
        return false;
    if (image->digested_fragment != fragment + 1) {
        image->host->sha256(bytes.data, bytes.size, image->fragment_digest);
        image->digested_fragment = fragment + 1;
    }
    memcpy(source->fragment, image->fragment_digest, sizeof source->fragment);
    return true;
}

bool
sqfs_data_digest(SqfsImage *image, const SqfsInode *inode, uint64_t tail, uint8_t ret_digest[32])
{
    NetbomBytes table = {image->inodes.bytes, image->inodes.size};
    const SqfsLayout *layout = image->super.layout;
    Source source;
    memset(&source, 0, sizeof source); /* with what lies between the fields */
    source.size = inode->size;
    source.n_blocks = inode->n_blocks;
    source.block_size = image->super.block_size;
    source.word_size = layout->word_size;
    source.big_endian = image->super.big_endian;
    if (image->codec) {
        source.codec = image->codec->codec;
        source.head = image->codec->head;
        source.properties = image->codec->properties;
    }
    NetbomReader words = netbom_reader(&table, tail, image->super.big_endian);
    uint64_t stored = 0;
    for (uint64_t i = 0; i < inode->n_blocks; i++)
        stored += word_read(image, &words) & (BLOCK_STORED - 1);
    if (words.failed || !netbom_range_ok(image->bytes.size, inode->start, stored) ||
        !charge(image, stored))
        return false;
    if (inode->n_blocks > 0) {
        image->host->sha256(table.data + tail, inode->n_blocks * layout->word_size, source.words);
        image->host->sha256(image->bytes.data + inode->start, stored, source.blocks);
    }
    if (inode->fragment != SQFS_NO_FRAGMENT) {
        source.fragment_offset = inode->fragment_offset;
        if (!fragment_digest(image, inode->fragment, &source))
            return false;
    }
    image->host->sha256(&source, sizeof source, ret_digest);
    return true;
}

/* ---- marks ---- */

/* Cuts a range to what is there and marks it. */
static void
mark(const SqfsImage *image, uint64_t start, uint64_t size)
{
    NetbomBytes part = netbom_slice(&image->bytes, start, size);
    if (part.size > 0)
        image->host->structure(image->scan, start, part.size);
}

bool
sqfs_data_mark(SqfsImage *image, const SqfsInode *inode, uint64_t tail)
{
    NetbomBytes table = {image->inodes.bytes, image->inodes.size};
    if (inode->n_blocks > (table.size - tail) / image->super.layout->word_size ||
        !sqfs_table_good(&image->inodes, tail, inode->n_blocks * image->super.layout->word_size))
        return false;
    NetbomReader words = netbom_reader(&table, tail, image->super.big_endian);
    uint64_t at = inode->start;
    for (uint64_t i = 0; i < inode->n_blocks && !image->spent; i++) {
        uint32_t word = word_read(image, &words);
        NetbomBytes bytes;
        bool stored;
        bool compressed = block_find(image, at, word, &bytes, &stored) && !stored;
        if (image->probing && !image->codec && compressed)
            sqfs_codec_find(image, bytes,
                            block_part(image, inode->size - i * image->super.block_size), true);
        if (compressed)
            sqfs_codec_note(image, bytes);
        if (__builtin_add_overflow(at, word & (BLOCK_STORED - 1), &at))
            return false;
        image->spent = !image->host->spend(image->scan, 1);
    }
    if (at > inode->start)
        mark(image, inode->start, at - inode->start);
    return true;
}

void
sqfs_fragments_mark(SqfsImage *image)
{
    uint32_t entry_size = image->super.layout->fragment_size;
    uint64_t n_fragments = entry_size > 0 ? image->fragments.size / entry_size : 0;
    for (uint32_t i = 0; i < n_fragments && !image->spent; i++) {
        uint64_t start;
        uint32_t word;
        NetbomBytes bytes;
        bool stored;
        if (!fragment_find(image, i, &start, &word))
            continue;
        bool compressed = block_find(image, start, word, &bytes, &stored) && !stored;
        if (!image->codec && compressed)
            sqfs_codec_find(image, bytes, image->super.block_size, false);
        if (compressed)
            sqfs_codec_note(image, bytes);
        mark(image, start, word & (BLOCK_STORED - 1));
        image->spent = !image->host->spend(image->scan, 1);
    }
}
