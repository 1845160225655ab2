/* SPDX-License-Identifier: GPL-3.0-or-later */
/* walk.c: goes through the directories from the root on and hands each entry to the host. */
#include "erofs.h"

#include "filesystem/fs-path.h"

#include <sys/stat.h>

enum {
    ENTRY_SIZE = 12,
    TARGET_MAX = 65536,
};

typedef struct {
    ErofsImage *image;
    uint8_t *seen; /* directories by inode number: a tree comes to each once */
    bool stop;
    FsPath path;
} Walk;

static void
walk_problem(Walk *walk, const char *kind, uint64_t offset, const char *text)
{
    erofs_problem(walk->image, kind, offset, "%s: \"%.*s\"", text,
                  walk->path.size > 256 ? 256 : (int)walk->path.size, walk->path.text);
}

/* ---- entries ---- */

static bool
give_file(Walk *walk, NetbomEntry *entry, const ErofsInode *inode)
{
    ErofsImage *image = walk->image;
    uint64_t at;
    bool piece = erofs_piece(image, inode, &at);
    entry->kind = NETBOM_FILE;
    erofs_mark(image, inode, !piece);
    if (piece)
        return image->host->child_range(image->scan, entry, at, inode->size);
    return image->host->child_read(image->scan, entry, inode->size, erofs_data_read, image,
                                   inode->nid);
}

static bool
give_symlink(Walk *walk, NetbomEntry *entry, const ErofsInode *inode)
{
    ErofsImage *image = walk->image;
    bool more = true;
    entry->kind = NETBOM_SYMLINK;
    erofs_mark(image, inode, true);
    if (inode->size > TARGET_MAX) {
        walk_problem(walk, "corrupt", inode->at, "the text of a link is too long");
        return true;
    }
    char *text = image->host->alloc(image->scan, inode->size + 1, 1);
    if (text) {
        entry->target = text;
        entry->target_size = erofs_read(image, inode, 0, (uint8_t *)text, inode->size);
        more = image->host->child_entry(image->scan, entry);
    }
    image->host->release(image->scan, text);
    return more;
}

static void
device_fill(NetbomEntry *entry, const ErofsInode *inode)
{
    entry->kind = S_ISDIR(inode->mode) ? NETBOM_DIR : NETBOM_DEVICE;
    if (S_ISCHR(inode->mode) || S_ISBLK(inode->mode)) {
        entry->rdev_major = inode->value >> 8 & 0xfff;
        entry->rdev_minor = (inode->value & 0xff) | (inode->value >> 12 & 0xfff00);
    }
}

static void walk_directory(Walk *walk, const ErofsInode *inode);

static void
give(Walk *walk, uint64_t nid, uint64_t directory_at)
{
    ErofsImage *image = walk->image;
    ErofsInode inode;
    bool more;
    if (!erofs_inode_read(image, nid, &inode)) {
        walk_problem(walk, "corrupt", directory_at, "the inode cannot be read");
        return;
    }
    NetbomEntry entry = {.name = walk->path.text,
                         .name_size = walk->path.size,
                         .mode = inode.mode,
                         .uid = inode.uid,
                         .gid = inode.gid,
                         .mtime = inode.mtime};
    if (S_ISREG(inode.mode)) {
        more = give_file(walk, &entry, &inode);
    } else if (S_ISLNK(inode.mode)) {
        more = give_symlink(walk, &entry, &inode);
    } else {
        device_fill(&entry, &inode);
        erofs_mark(image, &inode, true);
        more = image->host->child_entry(image->scan, &entry);
    }
    walk->stop = walk->stop || !more || !image->host->spend(image->scan, 1);
    if (S_ISDIR(inode.mode) && !walk->stop)
        walk_directory(walk, &inode);
}

/* ---- directories: blocks of entries, each with the names behind the entries ---- */

/* Entry i of a block: its inode and its name; false: the block is bad. */
static bool
entry_read(const NetbomBytes *block, unsigned i, unsigned count, uint64_t *ret_nid,
           NetbomBytes *ret_name)
{
    NetbomReader reader = netbom_reader(block, (uint64_t)i * ENTRY_SIZE, false);
    *ret_nid = netbom_u64(&reader);
    uint64_t from = netbom_u16(&reader), to = block->size;
    if (i + 1 < count) {
        netbom_skip(&reader, 2 + 8);
        to = netbom_u16(&reader);
    }
    if (reader.failed || from >= to || to > block->size || from < (uint64_t)count * ENTRY_SIZE)
        return false;
    *ret_name = netbom_slice(block, from, to - from);
    if (i + 1 == count)
        ret_name->size = netbom_text_size(ret_name->data, ret_name->size);
    return ret_name->size > 0;
}

static bool
block_read(Walk *walk, const NetbomBytes *block, uint64_t directory_at)
{
    NetbomReader reader = netbom_reader(block, 8, false);
    unsigned first = netbom_u16(&reader), count = first / ENTRY_SIZE;
    if (reader.failed || first % ENTRY_SIZE != 0 || count == 0)
        return false;
    for (unsigned i = 0; i < count && !walk->stop; i++) {
        uint64_t nid, path_size = walk->path.size;
        NetbomBytes name;
        if (!entry_read(block, i, count, &nid, &name))
            return false;
        if (name.size <= 2 && memcmp(name.data, "..", (size_t)name.size) == 0)
            continue;
        if (!fs_path_push(&walk->path, name.data, name.size))
            walk_problem(walk, "corrupt", directory_at, "a name that no file can have");
        give(walk, nid, directory_at);
        walk->path.size = path_size;
    }
    return true;
}

static void
listing_read(Walk *walk, const ErofsInode *inode)
{
    ErofsImage *image = walk->image;
    uint64_t size = image->block_size;
    uint8_t *room = image->host->alloc(image->scan, size, 1);
    if (!room) {
        walk_problem(walk, "limit", inode->at, "no memory for a listing");
        return;
    }
    for (uint64_t from = 0; from < inode->size && !walk->stop; from += size) {
        uint64_t wanted = inode->size - from < size ? inode->size - from : size;
        NetbomBytes block = {room, erofs_read(image, inode, from, room, wanted)};
        if (block.size < wanted || !block_read(walk, &block, inode->at)) {
            walk_problem(walk, "corrupt", inode->at, "the listing breaks off");
            break;
        }
    }
    image->host->release(image->scan, room);
}

static void
walk_directory(Walk *walk, const ErofsInode *inode)
{
    uint8_t mask = (uint8_t)(1u << inode->nid % 8);
    if (walk->seen[inode->nid / 8] & mask) {
        walk_problem(walk, "corrupt", inode->at, "a directory is reached a second time");
        return;
    }
    walk->seen[inode->nid / 8] |= mask;
    if (walk->path.depth >= FS_DEPTH_MAX) {
        walk_problem(walk, "limit", inode->at, "directories are nested too deep");
        return;
    }
    walk->path.depth++;
    listing_read(walk, inode);
    walk->path.depth--;
}

void
erofs_walk(ErofsImage *image)
{
    ErofsInode root;
    if (!erofs_inode_read(image, image->root, &root) || !S_ISDIR(root.mode)) {
        erofs_problem(image, "corrupt", EROFS_SUPER_AT, "the root directory cannot be read");
        return;
    }
    Walk *walk = image->host->alloc(image->scan, 1, sizeof(Walk));
    uint8_t *seen = image->host->alloc(image->scan, image->size / EROFS_NID_SIZE / 8 + 1, 1);
    if (walk && seen) {
        walk->image = image;
        walk->seen = seen;
        erofs_mark(image, &root, true);
        walk_directory(walk, &root);
    } else {
        erofs_problem(image, "limit", EROFS_SUPER_AT, "no memory for the walk");
    }
    image->host->release(image->scan, walk);
    image->host->release(image->scan, seen);
}

bool
erofs_root_prove(ErofsImage *image)
{
    ErofsInode root;
    uint8_t head[4 * ENTRY_SIZE];
    NetbomBytes bytes = {head, sizeof(head)};
    if (!erofs_inode_read(image, image->root, &root) || !S_ISDIR(root.mode) ||
        root.size < 2 * ENTRY_SIZE + 3)
        return false;
    bytes.size = erofs_read(image, &root, 0, head, sizeof(head));
    NetbomReader reader = netbom_reader(&bytes, 0, false);
    uint64_t nid = netbom_u64(&reader);
    unsigned names_at = netbom_u16(&reader);
    return !reader.failed && nid <= image->size / EROFS_NID_SIZE && names_at % ENTRY_SIZE == 0 &&
           names_at >= 2 * ENTRY_SIZE;
}
