/* SPDX-License-Identifier: GPL-3.0-or-later */
/* table.c: metadata blocks, the tables made of them, and the proof that the root directory can be
 * read. */
#include "squashfs.h"

enum { STORED_FLAG = 0x8000 };

bool
sqfs_metadata_find(const SqfsImage *image, uint64_t offset, SqfsStored *ret_stored)
{
    NetbomReader reader = netbom_reader(&image->bytes, offset, image->super.big_endian);
    uint16_t word = netbom_u16(&reader);
    uint64_t size = word & (STORED_FLAG - 1);
    SqfsStored stored = {.stored = (word & STORED_FLAG) != 0};
    if (image->super.flags & image->super.layout->marker_flag)
        netbom_skip(&reader, 1);
    stored.bytes.data = netbom_take(&reader, size);
    stored.bytes.size = size;
    stored.next = reader.at;
    if (reader.failed || size == 0 || size > SQFS_METADATA_SIZE + SQFS_METADATA_SIZE / 4)
        return false;
    *ret_stored = stored;
    return true;
}

bool
sqfs_metadata_unpack(const SqfsImage *image, const SqfsStored *stored, uint8_t *dst,
                     uint64_t *ret_size)
{
    *ret_size = 0;
    if (stored->stored) {
        if (stored->bytes.size > SQFS_METADATA_SIZE)
            return false;
        memcpy(dst, stored->bytes.data, (size_t)stored->bytes.size);
        *ret_size = stored->bytes.size;
        return true;
    }
    return image->codec && sqfs_codec_decode(image, image->codec, stored->bytes, dst,
                                             SQFS_METADATA_SIZE, SQFS_METADATA_SIZE, ret_size);
}

/* ---- tables ---- */

/* Reserves room for the blocks; the table stays empty when the budget refuses it. */
static bool
table_reserve(SqfsImage *image, SqfsTable *table, uint64_t n_blocks, const char *name)
{
    const NetbomHost *host = image->host;
    table->bytes = host->alloc(image->scan, n_blocks, SQFS_METADATA_SIZE);
    table->blocks = host->alloc(image->scan, n_blocks, sizeof(SqfsTableBlock));
    if (table->bytes && table->blocks) {
        table->n_blocks = n_blocks;
        table->size = n_blocks * SQFS_METADATA_SIZE;
        return true;
    }
    host->problem(image->scan, "limit", table->start, "no memory for the %s", name);
    sqfs_table_free(image, table);
    return false;
}

static void
table_block_load(SqfsImage *image, SqfsTable *table, uint64_t i, const char *name)
{
    SqfsTableBlock *block = &table->blocks[i];
    SqfsStored stored;
    uint64_t size = 0;
    bool found = sqfs_metadata_find(image, block->offset, &stored);
    bool whole =
        found && sqfs_metadata_unpack(image, &stored, table->bytes + i * SQFS_METADATA_SIZE, &size);
    block->good = (uint32_t)size;
    if (!whole || (i + 1 < table->n_blocks && size < SQFS_METADATA_SIZE))
        image->host->problem(image->scan, "corrupt", block->offset,
                             "block %llu of the %s cannot be unpacked", (unsigned long long)i,
                             name);
    if (whole)
        image->host->structure(image->scan, block->offset, stored.next - block->offset);
    image->spent = !image->host->spend(image->scan, 8) || image->spent;
}

bool
sqfs_table_load(SqfsImage *image, SqfsTable *table, uint64_t start, uint64_t end, const char *name)
{
    SqfsStored stored;
    uint64_t n_blocks = 0, at = start;
    table->start = start;
    while (at < end && sqfs_metadata_find(image, at, &stored) && stored.next <= end) {
        at = stored.next;
        n_blocks++;
        if (!image->host->spend(image->scan, 1))
            break;
    }
    table->end = at;
    if (at < end)
        image->host->problem(image->scan, at >= image->bytes.size ? "truncated" : "corrupt", at,
                             "the %s ends early", name);
    if (n_blocks == 0 || !table_reserve(image, table, n_blocks, name))
        return false;
    at = start;
    for (uint64_t i = 0; i < n_blocks && !image->spent; i++) {
        if (!sqfs_metadata_find(image, at, &stored))
            break;
        table->blocks[i].offset = at;
        at = stored.next;
        table_block_load(image, table, i, name);
    }
    return true;
}

static uint64_t
index_read(const SqfsImage *image, NetbomReader *reader)
{
    return netbom_uint(reader, image->super.layout->index_size, reader->big_endian);
}

uint64_t
sqfs_index_first(const SqfsImage *image, uint64_t index)
{
    NetbomReader reader = netbom_reader(&image->bytes, index, image->super.big_endian);
    uint64_t first = index_read(image, &reader);
    return reader.failed ? SQFS_NONE : first;
}

bool
sqfs_table_load_indexed(SqfsImage *image, SqfsTable *table, uint64_t index, uint64_t size,
                        const char *name)
{
    uint64_t n_blocks = size / SQFS_METADATA_SIZE + (size % SQFS_METADATA_SIZE != 0);
    table->start = index;
    if (n_blocks == 0)
        return true;
    uint64_t width = image->super.layout->index_size;
    if (index >= image->bytes.size || n_blocks > (image->bytes.size - index) / width) {
        image->host->problem(image->scan, "truncated", index, "no room for the %s", name);
        return false;
    }
    if (!table_reserve(image, table, n_blocks, name))
        return false;
    NetbomReader reader = netbom_reader(&image->bytes, index, image->super.big_endian);
    image->host->structure(image->scan, index, n_blocks * width);
    for (uint64_t i = 0; i < n_blocks && !image->spent; i++) {
        table->blocks[i].offset = index_read(image, &reader);
        table_block_load(image, table, i, name);
    }
    table->size = size;
    return true;
}

void
sqfs_table_mark_indexed(const SqfsImage *image, uint64_t index, uint64_t size)
{
    uint64_t n_blocks = size / SQFS_METADATA_SIZE + (size % SQFS_METADATA_SIZE != 0);
    if (n_blocks == 0 || index >= image->bytes.size || n_blocks > (image->bytes.size - index) / 8)
        return;
    NetbomReader reader = netbom_reader(&image->bytes, index, image->super.big_endian);
    for (uint64_t i = 0; i < n_blocks && image->host->spend(image->scan, 1); i++) {
        SqfsStored stored;
        uint64_t at = netbom_u64(&reader);
        if (!sqfs_metadata_find(image, at, &stored))
            return;
        image->host->structure(image->scan, at, stored.next - at);
    }
    image->host->structure(image->scan, index, n_blocks * 8);
}

void
sqfs_table_append_raw(SqfsImage *image, SqfsTable *table, uint64_t start, uint64_t size,
                      const char *name)
{
    NetbomBytes raw = netbom_slice(&image->bytes, start, size);
    if (size == 0)
        return;
    if (raw.size < size)
        image->host->problem(image->scan, "truncated", start, "no room for the %s", name);
    uint8_t *bytes = image->host->alloc(image->scan, 1, table->size + size);
    if (!bytes) {
        image->host->problem(image->scan, "limit", start, "no memory for the %s", name);
        return;
    }
    if (table->size > 0)
        memcpy(bytes, table->bytes, (size_t)table->size);
    if (raw.size > 0) {
        memcpy(bytes + table->size, raw.data, (size_t)raw.size);
        image->host->structure(image->scan, start, raw.size);
    }
    image->host->release(image->scan, table->bytes);
    table->bytes = bytes;
    table->size += size;
}

void
sqfs_table_free(SqfsImage *image, SqfsTable *table)
{
    image->host->release(image->scan, table->bytes);
    image->host->release(image->scan, table->blocks);
    table->bytes = NULL;
    table->blocks = NULL;
    table->size = table->n_blocks = 0;
}

bool
sqfs_table_place(const SqfsTable *table, uint64_t block, uint64_t offset, uint64_t *ret_at)
{
    uint64_t low = 0, high = table->n_blocks;
    block += table->start;
    while (low < high) {
        uint64_t middle = low + (high - low) / 2;
        if (table->blocks[middle].offset < block)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == table->n_blocks || table->blocks[low].offset != block ||
        offset >= SQFS_METADATA_SIZE)
        return false;
    *ret_at = low * SQFS_METADATA_SIZE + offset;
    return true;
}

bool
sqfs_table_good(const SqfsTable *table, uint64_t at, uint64_t size)
{
    if (!netbom_range_ok(table->size, at, size))
        return false;
    while (size > 0) {
        uint64_t offset = at % SQFS_METADATA_SIZE;
        uint64_t part = SQFS_METADATA_SIZE - offset;
        if (part > size)
            part = size;
        if (offset + part > table->blocks[at / SQFS_METADATA_SIZE].good)
            return false;
        at += part;
        size -= part;
    }
    return true;
}

bool
sqfs_inode_read(const SqfsImage *image, uint64_t at, SqfsInode *ret_inode, uint64_t *ret_tail)
{
    const SqfsTable *table = &image->inodes;
    NetbomBytes bytes = {table->bytes, table->size};
    NetbomReader reader = netbom_reader(&bytes, at, image->super.big_endian);
    SqfsInode inode;
    if (at >= table->size || !image->super.layout->inode(&image->super, &reader, &inode) ||
        !sqfs_table_good(table, at, reader.at - at))
        return false;
    *ret_inode = inode;
    *ret_tail = reader.at;
    return true;
}

/* ---- the proof ---- */

/* Unpacks up to two blocks in a row: what stands at a reference may go on in the next block. */
static uint64_t
peek(const SqfsImage *image, uint64_t offset, uint8_t dst[2 * SQFS_METADATA_SIZE])
{
    SqfsStored stored;
    uint64_t size = 0, more = 0;
    if (!sqfs_metadata_find(image, offset, &stored) ||
        !sqfs_metadata_unpack(image, &stored, dst, &size))
        return 0;
    if (size == SQFS_METADATA_SIZE && sqfs_metadata_find(image, stored.next, &stored) &&
        sqfs_metadata_unpack(image, &stored, dst + size, &more))
        size += more;
    return size;
}

/* The root inode is a directory, and its listing (if it has one) begins with a run of entries with
 * names. */
static bool
root_ok(const SqfsImage *image)
{
    const SqfsSuper *super = &image->super;
    uint8_t unpacked[2 * SQFS_METADATA_SIZE];
    NetbomBytes bytes = {unpacked, peek(image, super->inode_table + (super->root >> 16), unpacked)};
    NetbomReader reader = netbom_reader(&bytes, super->root & 0xffff, super->big_endian);
    SqfsInode inode;
    if (bytes.size == 0 || !super->layout->inode(super, &reader, &inode) ||
        inode.type != SQFS_DIR || inode.number > super->inodes)
        return false;
    if (inode.listing_size <= super->layout->empty_listing)
        return true;

    SqfsRun run;
    SqfsDirent dirent;
    bytes.size = peek(image, super->directory_table + inode.listing_block, unpacked);
    reader = netbom_reader(&bytes, inode.listing_offset, super->big_endian);
    super->layout->run(&reader, &run);
    super->layout->dirent(&reader, &dirent);
    const uint8_t *name = netbom_take(&reader, dirent.name_size);
    return !reader.failed && run.count <= 256 && dirent.name_size <= SQFS_NAME_MAX &&
           run.inode_block < super->directory_table - super->inode_table &&
           dirent.inode_offset < SQFS_METADATA_SIZE && name && !memchr(name, 0, dirent.name_size);
}

/* A compressed metadata block to try a codec on, near the root if there is one. False: none is
 * compressed. */
static bool
compressed_find(const SqfsImage *image, SqfsStored *ret_stored)
{
    const SqfsSuper *super = &image->super;
    const uint64_t places[] = {
        super->inode_table + (super->root >> 16),
        super->directory_table,
        super->inode_table,
        super->fragments > 0 ? sqfs_index_first(image, super->fragment_table) : SQFS_NONE,
        sqfs_index_first(image, super->id_table),
        sqfs_index_first(image, super->export_table),
    };
    for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++)
        if (sqfs_metadata_find(image, places[i], ret_stored) && !ret_stored->stored)
            return true;
    return false;
}

bool
sqfs_root_prove(SqfsImage *image)
{
    SqfsStored stored;
    uint8_t unpacked[SQFS_METADATA_SIZE];
    uint64_t size;
    image->codec = NULL;
    if (compressed_find(image, &stored))
        for (unsigned i = 0; (image->codec = sqfs_codec_candidate(&image->super, i)) != NULL; i++)
            if (sqfs_metadata_unpack(image, &stored, unpacked, &size) && size > 0 && root_ok(image))
                return true;
    /* Stored as it is: the data blocks will tell the codec. */
    return root_ok(image);
}
