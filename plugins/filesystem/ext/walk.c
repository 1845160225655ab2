/* SPDX-License-Identifier: GPL-3.0-or-later */
/* walk.c: goes through the directories from the root on and hands each entry to the host. */
#include "ext.h"

#include "filesystem/fs-path.h"

#include <sys/stat.h>

enum { ENTRY_HEAD = 8 };

typedef struct {
    ExtImage *image;
    uint8_t *seen; /* directories by their inode: a tree comes to each once */
    bool stop;
    FsPath path;
} Walk;

static void
walk_problem(Walk *walk, const char *kind, uint64_t offset, const char *text)
{
    ext_problem(walk->image, kind, offset, "%s: \"%.*s\"", text,
                walk->path.size > 256 ? 256 : (int)walk->path.size, walk->path.text);
}

static NetbomEntry
walk_entry(const Walk *walk, const ExtInode *inode)
{
    return (NetbomEntry){.name = walk->path.text,
                         .name_size = walk->path.size,
                         .mode = inode->mode,
                         .uid = inode->uid,
                         .gid = inode->gid,
                         .mtime = inode->mtime,
                         .rdev_major = inode->rdev_major,
                         .rdev_minor = inode->rdev_minor};
}

/* ---- files ---- */

static bool
all_zero(const NetbomBytes *bytes)
{
    for (uint64_t i = 0; i < bytes->size; i++)
        if (bytes->data[i] != 0)
            return false;
    return true;
}

/* A file in one piece is a range. The rest of its last block belongs to it if it is empty. */
static bool
give_range(ExtImage *image, const NetbomEntry *entry, const ExtInode *inode, const ExtRun *run)
{
    uint64_t at = run->physical * image->super.block_size;
    uint64_t blocks = run->count * image->super.block_size;
    NetbomBytes rest = netbom_slice(&image->bytes, at + inode->size, blocks - inode->size);
    if (rest.size > 0 && rest.size < image->super.block_size && all_zero(&rest))
        image->host->structure(image->scan, at + inode->size, rest.size);
    return image->host->child_range(image->scan, entry, at, inode->size);
}

static bool
in_one_piece(const ExtImage *image, const ExtInode *inode, const ExtMap *map)
{
    const ExtRun *run = map->runs;
    uint64_t size = image->super.block_size;
    return map->count == 1 && !map->broken && !run->unwritten && run->logical == 0 &&
           inode->size > 0 && run->count * size >= inode->size &&
           netbom_range_ok(image->bytes.size, run->physical * size, inode->size);
}

static bool
give_file(Walk *walk, const ExtInode *inode)
{
    ExtImage *image = walk->image;
    NetbomEntry entry = walk_entry(walk, inode);
    ExtMap map;
    entry.kind = NETBOM_FILE;
    if (inode->flags & (EXT_FLAG_ENCRYPTED | EXT_FLAG_COMPRESSED)) {
        bool encrypted = inode->flags & EXT_FLAG_ENCRYPTED;
        walk_problem(walk, encrypted ? "encrypted" : "unsupported", inode->at,
                     encrypted ? "the file is encrypted" : "the file is compressed");
    }
    ext_map_read(image, inode, false, &map);
    bool piece = in_one_piece(image, inode, &map);
    ExtRun run = piece ? map.runs[0] : (ExtRun){0};
    ext_map_free(image, &map);
    if (piece)
        return give_range(image, &entry, inode, &run);
    /* Marks the blocks, without a second word about a bad map. */
    image->quiet = true;
    ext_map_read(image, inode, true, &map);
    image->quiet = false;
    ext_map_free(image, &map);
    return image->host->child_read(image->scan, &entry, inode->size, ext_data_read, image,
                                   inode->number);
}

static bool
give_symlink(Walk *walk, const ExtInode *inode)
{
    ExtImage *image = walk->image;
    NetbomEntry entry = walk_entry(walk, inode);
    uint64_t attribute_sectors = inode->xattr_block != 0 ? image->super.block_size / 512 : 0;
    bool fast = !(inode->flags & (EXT_FLAG_INLINE | EXT_FLAG_EXTENTS)) &&
                inode->size < EXT_MAP_SIZE && inode->sectors <= attribute_sectors;
    bool more = true;
    entry.kind = NETBOM_SYMLINK;
    entry.target_size = inode->size;
    if (inode->flags & EXT_FLAG_ENCRYPTED) {
        walk_problem(walk, "encrypted", inode->at, "the text of the link is encrypted");
        entry.target_size = 0;
        return image->host->child_entry(image->scan, &entry);
    }
    if (fast) {
        entry.target = (const char *)image->bytes.data + inode->at + 0x28;
        return image->host->child_entry(image->scan, &entry);
    }
    if (inode->size > image->super.block_size) {
        walk_problem(walk, "corrupt", inode->at, "the text of the link is too long");
        return true;
    }
    ExtMap map;
    ext_map_read(image, inode, true, &map);
    ext_map_free(image, &map);
    char *text = image->host->alloc(image->scan, inode->size + 1, 1);
    if (text) {
        entry.target = text;
        entry.target_size = ext_data_read(image, inode->number, (uint8_t *)text, inode->size);
        more = image->host->child_entry(image->scan, &entry);
    }
    image->host->release(image->scan, text);
    return more;
}

/* ---- directories ---- */

static void walk_directory(Walk *walk, const ExtInode *inode);

static void
give(Walk *walk, uint32_t number, uint64_t entry_at)
{
    ExtImage *image = walk->image;
    ExtInode inode;
    bool more;
    if (!ext_inode_read(image, number, &inode)) {
        walk_problem(walk, "corrupt", entry_at, "the inode cannot be read");
        return;
    }
    if (!inode.checksum_fits)
        walk_problem(walk, "checksum", inode.at, "the checksum of the inode differs");
    ext_xattrs_count(image, &inode);
    NetbomEntry entry = walk_entry(walk, &inode);
    if (S_ISREG(inode.mode)) {
        more = give_file(walk, &inode);
    } else if (S_ISLNK(inode.mode)) {
        more = give_symlink(walk, &inode);
    } else {
        entry.kind = S_ISDIR(inode.mode) ? NETBOM_DIR : NETBOM_DEVICE;
        more = image->host->child_entry(image->scan, &entry);
    }
    walk->stop = walk->stop || !more || !image->host->spend(image->scan, 1);
    if (S_ISDIR(inode.mode) && !walk->stop)
        walk_directory(walk, &inode);
}

static uint64_t
record_size(uint32_t stored, uint64_t block_size)
{
    if (block_size < 65536)
        return stored;
    return stored == 65535 || stored == 0 ? block_size
                                          : (stored & 65532) | (uint64_t)(stored & 3) << 16;
}

/* Reads the entries of one block; false: they break off. */
static bool
entries_read(Walk *walk, const NetbomBytes *block, uint64_t block_at)
{
    const ExtSuper *super = &walk->image->super;
    uint64_t at = 0;
    while (at + ENTRY_HEAD <= block->size && !walk->stop) {
        NetbomReader reader = netbom_reader(block, at, false);
        uint32_t number = netbom_u32(&reader);
        uint64_t size = record_size(netbom_u16(&reader), super->block_size);
        uint32_t name_size = netbom_u16(&reader);
        if (super->incompat & EXT_INCOMPAT_FILETYPE)
            name_size &= 0xff;
        const uint8_t *name = netbom_take(&reader, name_size);
        if (size < ENTRY_HEAD || size > block->size - at || size % 4 != 0)
            return false;
        bool dots = name && name_size <= 2 && memcmp(name, "..", name_size) == 0;
        if (number != 0 && (!name || name_size == 0 || ENTRY_HEAD + name_size > size))
            return false;
        if (number != 0 && !dots) {
            uint64_t path_size = walk->path.size;
            if (!fs_path_push(&walk->path, name, name_size))
                walk_problem(walk, "corrupt", block_at + at, "a name that no file can have");
            give(walk, number, block_at + at);
            walk->path.size = path_size;
        }
        at += size;
    }
    return true;
}

static void
inline_directory(Walk *walk, const ExtInode *inode)
{
    ExtImage *image = walk->image;
    /* Four bytes for the parent, then entries; more of them in the attribute. */
    NetbomBytes head = netbom_slice(&image->bytes, inode->at + 0x28 + 4, EXT_MAP_SIZE - 4);
    NetbomBytes tail = ext_inline_tail(image, inode);
    bool good = entries_read(walk, &head, inode->at + 0x28 + 4);
    if (good && tail.size > 0)
        good = entries_read(walk, &tail, (uint64_t)(tail.data - image->bytes.data));
    if (!good)
        walk_problem(walk, "corrupt", inode->at, "the listing breaks off");
}

/* Every block holds entries: those of an index (htree) look like one unused entry. */
static void
listing_read(Walk *walk, const ExtInode *inode)
{
    ExtImage *image = walk->image;
    uint64_t size = image->super.block_size;
    ExtMap map;
    ext_map_read(image, inode, true, &map);
    for (uint64_t i = 0; i < map.count && !walk->stop; i++)
        for (uint64_t b = 0; b < map.runs[i].count && !walk->stop; b++) {
            uint64_t at = (map.runs[i].physical + b) * size;
            NetbomBytes block = netbom_slice(&image->bytes, at, size);
            if (block.size < size) {
                walk_problem(walk, "truncated", at, "a part of the listing is not there");
                b = map.runs[i].count - 1;
            } else if (!map.runs[i].unwritten && !entries_read(walk, &block, at)) {
                walk_problem(walk, "corrupt", at, "the listing breaks off");
            }
        }
    ext_map_free(image, &map);
}

static void
walk_directory(Walk *walk, const ExtInode *inode)
{
    uint8_t mask = (uint8_t)(1u << inode->number % 8);
    if (walk->seen[inode->number / 8] & mask) {
        walk_problem(walk, "corrupt", inode->at, "a directory is reached a second time");
        return;
    }
    walk->seen[inode->number / 8] |= mask;
    if (walk->path.depth >= FS_DEPTH_MAX) {
        walk_problem(walk, "limit", inode->at, "directories are nested too deep");
        return;
    }
    if (inode->flags & EXT_FLAG_ENCRYPTED)
        walk_problem(walk, "encrypted", inode->at, "the names of the directory are encrypted");
    walk->path.depth++;
    if (inode->flags & EXT_FLAG_INLINE)
        inline_directory(walk, inode);
    else
        listing_read(walk, inode);
    walk->path.depth--;
}

void
ext_walk(ExtImage *image)
{
    ExtInode root;
    if (!ext_inode_read(image, EXT_ROOT, &root) || !S_ISDIR(root.mode)) {
        ext_problem(image, "corrupt", EXT_SUPER_AT, "the root directory cannot be read");
        return;
    }
    Walk *walk = image->host->alloc(image->scan, 1, sizeof(Walk));
    uint8_t *seen = image->host->alloc(image->scan, (uint64_t)image->super.inodes / 8 + 1, 1);
    if (walk && seen) {
        walk->image = image;
        walk->seen = seen;
        walk_directory(walk, &root);
    } else {
        ext_problem(image, "limit", EXT_SUPER_AT, "no memory for the walk");
    }
    image->host->release(image->scan, walk);
    image->host->release(image->scan, seen);
}

bool
ext_root_prove(ExtImage *image)
{
    ExtInode root;
    ExtMap map;
    bool proved = false;
    if (!ext_inode_read(image, EXT_ROOT, &root) || !S_ISDIR(root.mode))
        return false;
    if (root.flags & EXT_FLAG_INLINE)
        return root.links >= 2;
    ext_map_read(image, &root, false, &map);
    uint64_t at = map.count > 0 ? map.runs[0].physical * image->super.block_size : 0;
    /* "." is the first entry and leads to the root itself. */
    NetbomReader reader = netbom_reader(&image->bytes, at, false);
    if (map.count > 0 && map.runs[0].logical == 0 && netbom_u32(&reader) == EXT_ROOT) {
        netbom_skip(&reader, 2);
        proved = netbom_u8(&reader) == 1 && netbom_match(&image->bytes, at + ENTRY_HEAD, ".", 1);
    }
    ext_map_free(image, &map);
    return proved;
}
