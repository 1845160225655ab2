/* SPDX-License-Identifier: GPL-3.0-or-later */
/* walk.c: goes through the directories from the root on and hands each entry to the host. */
#include "f2fs.h"

#include "filesystem/fs-path.h"

#include <sys/stat.h>

enum {
    ENTRY_SIZE = 11,
    SLOT_SIZE = 8, /* of a name, which takes as many as it needs */
    TARGET_MAX = 4096,
};

typedef struct {
    F2fsImage *image;
    uint8_t *seen; /* directories by their nid: a tree comes to each once */
    uint64_t nids;
    bool stop;
    uint64_t directory_at;
    FsPath path;
} Walk;

static void
walk_problem(Walk *walk, const char *kind, uint64_t offset, const char *text)
{
    f2fs_problem(walk->image, kind, offset, "%s: \"%.*s\"", text,
                 walk->path.size > 256 ? 256 : (int)walk->path.size, walk->path.text);
}

/* ---- entries ---- */

/* The rest of the last block belongs to the file if it is empty. */
static void
rest_mark(const F2fsImage *image, uint64_t end)
{
    const uint64_t size = (image->block_size - end % image->block_size) % image->block_size;
    const NetbomBytes rest = netbom_slice(&image->bytes, end, size);
    for (uint64_t i = 0; i < rest.size; i++)
        if (rest.data[i] != 0)
            return;
    if (rest.size > 0)
        image->host->structure(image->scan, end, rest.size);
}

static bool
give_file(Walk *walk, NetbomEntry *entry, const F2fsInode *inode)
{
    F2fsImage *image = walk->image;
    uint64_t at;
    const bool piece = f2fs_piece(image, inode, &at);
    entry->kind = NETBOM_FILE;
    f2fs_mark(image, inode, !piece);
    if (inode->advise & F2FS_ADVISE_ENCRYPT)
        walk_problem(walk, "encrypted", inode->at, "the file is encrypted");
    if (piece) {
        rest_mark(image, at + inode->size);
        return image->host->child_range(image->scan, entry, at, inode->size);
    }
    return image->host->child_read(image->scan, entry, inode->size, f2fs_contents_read, image,
                                   inode->nid);
}

static bool
give_symlink(Walk *walk, NetbomEntry *entry, const F2fsInode *inode)
{
    char text[TARGET_MAX] = {0};
    entry->kind = NETBOM_SYMLINK;
    f2fs_mark(walk->image, inode, true);
    if (inode->advise & F2FS_ADVISE_ENCRYPT)
        walk_problem(walk, "encrypted", inode->at, "the text of the link is encrypted");
    else if (inode->size > TARGET_MAX)
        walk_problem(walk, "corrupt", inode->at, "the text of the link is too long");
    else
        entry->target_size = f2fs_data_read(walk->image, inode, (uint8_t *)text, inode->size);
    entry->target_size = netbom_text_size(text, entry->target_size);
    entry->target = text;
    return walk->image->host->child_entry(walk->image->scan, entry);
}

/* The old form of a device number in the first address, or the new one in the second. */
static void
device_fill(const F2fsImage *image, NetbomEntry *entry, const F2fsInode *inode)
{
    entry->kind = S_ISDIR(inode->mode) ? NETBOM_DIR : NETBOM_DEVICE;
    if (!S_ISCHR(inode->mode) && !S_ISBLK(inode->mode))
        return;
    NetbomReader reader = netbom_reader(&image->bytes, inode->addresses_at, false);
    const uint32_t old = netbom_u32(&reader), new = netbom_u32(&reader);
    entry->rdev_major = old != 0 ? old >> 8 & 0xff : new >> 8 & 0xfff;
    entry->rdev_minor = old != 0 ? old & 0xff : (new & 0xff) | (new >> 12 & 0xfff00);
}

static void walk_directory(Walk *walk, const F2fsInode *inode);

static void
give(Walk *walk, uint32_t nid)
{
    F2fsImage *image = walk->image;
    F2fsInode inode;
    bool more;
    if (!f2fs_inode_read(image, nid, &inode)) {
        walk_problem(walk, "corrupt", walk->directory_at, "the inode cannot be read");
        return;
    }
    image->xattrs += inode.xattr_nid != 0;
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
        device_fill(image, &entry, &inode);
        f2fs_mark(image, &inode, S_ISDIR(inode.mode));
        more = image->host->child_entry(image->scan, &entry);
    }
    walk->stop = walk->stop || !more || !image->host->spend(image->scan, 1);
    if (S_ISDIR(inode.mode) && !walk->stop)
        walk_directory(walk, &inode);
}

/* ---- directories ---- */

/*
 * A bitmap of slots in use, entries and names, for as many slots as there is room; what is left
 * stands behind the bitmap. False: the entries break off.
 */
static bool
entries_read(Walk *walk, const NetbomBytes *block)
{
    const uint64_t count = block->size * 8 / ((ENTRY_SIZE + SLOT_SIZE) * 8 + 1),
                   names_at = block->size - count * SLOT_SIZE,
                   entries_at = names_at - count * ENTRY_SIZE;
    for (uint64_t slot = 0; slot < count && !walk->stop;) {
        if (!(block->data[slot / 8] >> slot % 8 & 1)) {
            slot++;
            continue;
        }
        NetbomReader reader = netbom_reader(block, entries_at + slot * ENTRY_SIZE + 4, false);
        const uint32_t nid = netbom_u32(&reader);
        const uint64_t name_size = netbom_u16(&reader),
                       slots = (name_size + SLOT_SIZE - 1) / SLOT_SIZE;
        if (name_size == 0 || slots > count - slot)
            return false;
        const uint8_t *name = block->data + names_at + slot * SLOT_SIZE;
        slot += slots;
        if (name_size <= 2 && memcmp(name, "..", (size_t)name_size) == 0)
            continue;
        const uint64_t path_size = walk->path.size, directory_at = walk->directory_at;
        if (!fs_path_push(&walk->path, name, name_size))
            walk_problem(walk, "corrupt", directory_at, "a name that no file can have");
        give(walk, nid);
        walk->path.size = path_size;
        walk->directory_at = directory_at;
    }
    return true;
}

static bool
listing_each(void *user, uint64_t index, uint32_t block)
{
    Walk *walk = user;
    NetbomBytes bytes;
    (void)index;
    if (block == F2FS_HOLE || block == F2FS_RESERVED)
        return true;
    if (block < walk->image->main_block || !f2fs_block(walk->image, block, &bytes))
        walk_problem(walk, "truncated", walk->directory_at, "a part of the listing is not there");
    else if (!entries_read(walk, &bytes))
        walk_problem(walk, "corrupt", block * walk->image->block_size, "the listing breaks off");
    return !walk->stop && walk->image->host->spend(walk->image->scan, 1);
}

static void
walk_directory(Walk *walk, const F2fsInode *inode)
{
    const uint8_t mask = (uint8_t)(1u << inode->nid % 8);
    if (inode->nid >= walk->nids || walk->seen[inode->nid / 8] & mask) {
        walk_problem(walk, "corrupt", inode->at, "a directory is reached a second time");
        return;
    }
    walk->seen[inode->nid / 8] |= mask;
    if (walk->path.depth >= FS_DEPTH_MAX) {
        walk_problem(walk, "limit", inode->at, "directories are nested too deep");
        return;
    }
    if (inode->advise & F2FS_ADVISE_ENCRYPT)
        walk_problem(walk, "encrypted", inode->at, "the names of the directory are encrypted");
    walk->path.depth++;
    walk->directory_at = inode->at;
    if (inode->inline_bits & F2FS_INLINE_DENTRY) {
        const NetbomBytes bytes = f2fs_inline(walk->image, inode);
        if (!entries_read(walk, &bytes))
            walk_problem(walk, "corrupt", inode->at, "the listing breaks off");
    } else {
        f2fs_blocks_each(walk->image, inode, false, listing_each, walk);
    }
    walk->path.depth--;
}

void
f2fs_walk(F2fsImage *image)
{
    F2fsInode root;
    if (!f2fs_inode_read(image, image->root, &root) || !S_ISDIR(root.mode)) {
        f2fs_problem(image, "corrupt", image->super_at, "the root directory cannot be read");
        return;
    }
    const uint64_t nids = (uint64_t)(image->nat_segments / 2) << image->log_segment;
    Walk *walk = image->host->alloc(image->scan, 1, sizeof(Walk));
    uint8_t *seen = NULL;
    if (walk) {
        walk->image = image;
        walk->nids = nids * (image->block_size / 9);
        seen = walk->seen = image->host->alloc(image->scan, walk->nids / 8 + 1, 1);
    }
    if (seen) {
        f2fs_mark(image, &root, true);
        walk_directory(walk, &root);
    } else {
        f2fs_problem(image, "limit", image->super_at, "no memory for the walk");
    }
    image->host->release(image->scan, walk);
    image->host->release(image->scan, seen);
}

bool
f2fs_root_prove(F2fsImage *image)
{
    F2fsInode root;
    return f2fs_inode_read(image, image->root, &root) && S_ISDIR(root.mode) && root.links >= 2;
}
