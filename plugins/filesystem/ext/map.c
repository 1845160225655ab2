/* SPDX-License-Identifier: GPL-3.0-or-later */
/* map.c: the blocks of a file, by extents or by tables of blocks, and the bytes in them. */
#include "ext.h"

#include <sys/stat.h>

enum {
    EXTENT_MAGIC = 0xf30a,
    EXTENT_SIZE = 12,
    EXTENT_DEPTH_MAX = 5,
    EXTENT_LENGTH_MAX = 32768, /* more: allocated, never written */
    N_DIRECT = 12,
};

typedef struct {
    ExtImage *image;
    const ExtInode *inode;
    ExtMap *map;
    uint64_t next;  /* logical block behind the last one that was mapped */
    uint64_t limit; /* logical blocks of the file */
    bool mark;
} Mapper;

/* ---- runs ---- */

static void
broken(Mapper *mapper, const char *kind, const char *text)
{
    if (!mapper->map->broken)
        ext_problem(mapper->image, kind, mapper->inode->at + 0x28, "inode %u: %s",
                    mapper->inode->number, text);
    mapper->map->broken = true;
}

static bool
runs_grow(Mapper *mapper)
{
    const NetbomHost *host = mapper->image->host;
    ExtMap *map = mapper->map;
    uint64_t capacity = map->capacity > 0 ? map->capacity * 2 : 16;
    ExtRun *runs = host->alloc(mapper->image->scan, capacity, sizeof(ExtRun));
    if (!runs) {
        broken(mapper, "limit", "no memory for its blocks");
        return false;
    }
    if (map->count > 0)
        memcpy(runs, map->runs, (size_t)map->count * sizeof(ExtRun));
    host->release(mapper->image->scan, map->runs);
    map->runs = runs;
    map->capacity = capacity;
    return true;
}

/* Appends blocks; false: stop. */
static bool
run_add(Mapper *mapper, uint64_t logical, uint64_t physical, uint64_t count, bool unwritten)
{
    ExtMap *map = mapper->map;
    const ExtSuper *super = &mapper->image->super;
    if (physical == 0 || physical >= super->blocks || count > super->blocks - physical ||
        logical < mapper->next || map->mapped + count > super->blocks) {
        broken(mapper, "corrupt", "its blocks lie outside the file system or repeat");
        return false;
    }
    map->mapped += count;
    mapper->next = logical + count;
    ExtRun *last = map->count > 0 ? &map->runs[map->count - 1] : NULL;
    if (last && last->logical + last->count == logical &&
        last->physical + last->count == physical && last->unwritten == unwritten) {
        last->count += count;
        return true;
    }
    if (map->count == map->capacity && !runs_grow(mapper))
        return false;
    map->runs[map->count++] = (ExtRun){logical, physical, count, unwritten};
    return true;
}

/* A block of the map itself; size 0 if it is not there. */
static NetbomBytes
map_block(Mapper *mapper, uint64_t block)
{
    const ExtImage *image = mapper->image;
    uint64_t size = image->super.block_size;
    NetbomBytes none = {NULL, 0};
    if (!image->host->spend(image->scan, size / 64)) {
        broken(mapper, "limit", "the budget is spent");
        return none;
    }
    if (block == 0 || block >= image->super.blocks ||
        !netbom_range_ok(image->bytes.size, block * size, size)) {
        broken(mapper, block < image->super.blocks ? "truncated" : "corrupt",
               "a block of its map is not there");
        return none;
    }
    if (mapper->mark)
        image->host->structure(image->scan, block * size, size);
    return netbom_slice(&image->bytes, block * size, size);
}

/* ---- extents ---- */

static bool extents_read(Mapper *mapper, const NetbomBytes *node, unsigned depth_max);

static bool
extent_read(Mapper *mapper, NetbomReader *reader)
{
    uint64_t logical = netbom_u32(reader);
    uint64_t count = netbom_u16(reader);
    uint64_t physical = (uint64_t)netbom_u16(reader) << 32;
    physical |= netbom_u32(reader);
    bool unwritten = count > EXTENT_LENGTH_MAX;
    return run_add(mapper, logical, physical, unwritten ? count - EXTENT_LENGTH_MAX : count,
                   unwritten);
}

static bool
index_read(Mapper *mapper, NetbomReader *reader, unsigned depth)
{
    netbom_skip(reader, 4);
    uint64_t block = netbom_u32(reader);
    block |= (uint64_t)netbom_u16(reader) << 32;
    netbom_skip(reader, 2);
    NetbomBytes node = map_block(mapper, block);
    return node.size > 0 && extents_read(mapper, &node, depth - 1);
}

static bool
extents_read(Mapper *mapper, const NetbomBytes *node, unsigned depth_max)
{
    NetbomReader reader = netbom_reader(node, 0, false);
    unsigned magic = netbom_u16(&reader), entries = netbom_u16(&reader);
    netbom_skip(&reader, 2);
    unsigned depth = netbom_u16(&reader);
    netbom_skip(&reader, 4);
    uint64_t before = mapper->map->mapped;
    if (magic != EXTENT_MAGIC || depth > depth_max ||
        12 + (uint64_t)entries * EXTENT_SIZE > node->size) {
        broken(mapper, "corrupt", "a node of its extents is bad");
        return false;
    }
    for (unsigned i = 0; i < entries; i++)
        if (depth > 0 ? !index_read(mapper, &reader, depth) : !extent_read(mapper, &reader))
            return false;
    /* An empty node inside the tree would let a tree of them be walked for ever. */
    if (depth_max < EXTENT_DEPTH_MAX && mapper->map->mapped == before) {
        broken(mapper, "corrupt", "a node of its extents is empty");
        return false;
    }
    return true;
}

/* ---- tables of blocks ---- */

/* Reads `count` block numbers that lead to data over `level` tables; false: stop. */
static bool
table_read(Mapper *mapper, const NetbomBytes *table, unsigned count, unsigned level,
           uint64_t *logical)
{
    NetbomReader reader = netbom_reader(table, 0, false);
    uint64_t span = 1;
    for (unsigned i = 0; i < level; i++)
        span *= mapper->image->super.block_size / 4;
    for (unsigned i = 0; i < count && *logical < mapper->limit; i++) {
        uint64_t block = netbom_u32(&reader);
        if (block == 0) {
            *logical += span;
        } else if (level == 0) {
            if (!run_add(mapper, *logical, block, 1, false))
                return false;
            ++*logical;
        } else {
            NetbomBytes next = map_block(mapper, block);
            if (next.size == 0 ||
                !table_read(mapper, &next, mapper->image->super.block_size / 4, level - 1, logical))
                return false;
        }
    }
    return true;
}

static void
tables_read(Mapper *mapper, const NetbomBytes *root)
{
    uint64_t logical = 0;
    NetbomBytes part = netbom_slice(root, 0, (uint64_t)N_DIRECT * 4);
    if (!table_read(mapper, &part, N_DIRECT, 0, &logical))
        return;
    for (unsigned level = 1; level <= 3; level++) {
        part = netbom_slice(root, 4 * ((uint64_t)N_DIRECT + level - 1), 4);
        if (!table_read(mapper, &part, 1, level, &logical))
            return;
    }
}

/* ---- the map ---- */

static void
runs_mark(const Mapper *mapper)
{
    const ExtImage *image = mapper->image;
    uint64_t size = image->super.block_size;
    for (uint64_t i = 0; i < mapper->map->count; i++) {
        const ExtRun *run = &mapper->map->runs[i];
        NetbomBytes part = netbom_slice(&image->bytes, run->physical * size, run->count * size);
        /* What was never written is whatever stood there before. */
        if (part.size > 0 && !run->unwritten)
            image->host->structure(image->scan, run->physical * size, part.size);
    }
}

void
ext_map_read(ExtImage *image, const ExtInode *inode, bool mark, ExtMap *ret_map)
{
    uint64_t block_size = image->super.block_size;
    Mapper mapper = {.image = image, .inode = inode, .map = ret_map, .mark = mark};
    *ret_map = (ExtMap){0};
    mapper.limit = inode->size / block_size + (inode->size % block_size > 0);
    NetbomBytes root = netbom_slice(&image->bytes, inode->at + 0x28, EXT_MAP_SIZE);
    if (inode->flags & EXT_FLAG_INLINE)
        return;
    if (inode->flags & EXT_FLAG_EXTENTS)
        extents_read(&mapper, &root, EXTENT_DEPTH_MAX);
    else
        tables_read(&mapper, &root);
    if (mark)
        runs_mark(&mapper);
}

void
ext_map_free(const ExtImage *image, ExtMap *map)
{
    image->host->release(image->scan, map->runs);
    *map = (ExtMap){0};
}

/* ---- data ---- */

static uint64_t
inline_read(ExtImage *image, const ExtInode *inode, uint8_t *dst, uint64_t size)
{
    NetbomBytes head = netbom_slice(&image->bytes, inode->at + 0x28, EXT_MAP_SIZE);
    NetbomBytes tail = ext_inline_tail(image, inode);
    uint64_t first = size < head.size ? size : head.size;
    uint64_t second = size - first < tail.size ? size - first : tail.size;
    memcpy(dst, head.data, (size_t)first);
    if (second > 0)
        memcpy(dst + first, tail.data, (size_t)second);
    /* What is missing behind the attribute is a hole: mke2fs -d makes files so that are nothing
     * else. */
    if (tail.data)
        return size;
    if (first + second < size)
        ext_problem(image, "corrupt", inode->at, "inode %u: its inline data are cut off",
                    inode->number);
    return first + second;
}

/* Copies one run; answers how many bytes of the file are good, up to its end. */
static bool
run_copy(const ExtImage *image, const ExtRun *run, uint8_t *dst, uint64_t size, uint64_t *ret_good)
{
    uint64_t block_size = image->super.block_size;
    uint64_t to = run->logical * block_size, length = run->count * block_size;
    if (to >= size || run->unwritten)
        return true;
    if (length > size - to)
        length = size - to;
    NetbomBytes part = netbom_slice(&image->bytes, run->physical * block_size, length);
    if (part.size > 0)
        memcpy(dst + to, part.data, (size_t)part.size);
    *ret_good = to + part.size;
    return part.size == length;
}

uint64_t
ext_data_read(void *state, uint64_t number, uint8_t *dst, uint64_t size)
{
    ExtImage *image = state;
    ExtInode inode;
    ExtMap map;
    uint64_t good = 0;
    bool whole = true, was_quiet = image->quiet;
    if (!ext_inode_read(image, (uint32_t)number, &inode))
        return 0;
    if (inode.flags & EXT_FLAG_INLINE)
        return inline_read(image, &inode, dst, size);
    image->quiet = true; /* what is wrong with the map was said when the file was found */
    ext_map_read(image, &inode, false, &map);
    image->quiet = was_quiet;
    for (uint64_t i = 0; i < map.count && whole; i++)
        whole = run_copy(image, &map.runs[i], dst, size, &good);
    if (whole && !map.broken)
        good = size;
    else if (!whole)
        ext_problem(image, "truncated", inode.at, "inode %u: %llu of %llu bytes are there",
                    inode.number, (unsigned long long)good, (unsigned long long)size);
    ext_map_free(image, &map);
    return good;
}
