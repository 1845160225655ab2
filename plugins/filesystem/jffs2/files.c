/* SPDX-License-Identifier: GPL-3.0-or-later */
/* files.c: the files of a JFFS2 as a mounted system would see them. */
#include "jffs2.h"

#include <stdio.h>
#include <stdlib.h>

enum {
    MODE_TYPE = 0170000,
    MODE_FIFO = 0010000,
    MODE_CHAR = 0020000,
    MODE_DIR = 0040000,
    MODE_BLOCK = 0060000,
    MODE_FILE = 0100000,
    MODE_LINK = 0120000,
    MODE_SOCKET = 0140000,

    DSIZE_MAX = 16 * 1024 * 1024,
    TARGET_MAX = 4096,
    DELETED_MAX = 256, /* names that are reported */
};

/* ---- inodes ---- */

/* The nodes of an inode: count from *ret_first on. */
static uint64_t
inode_nodes(const Jffs2 *fs, uint64_t ino, uint64_t *ret_first)
{
    uint64_t low = 0, high = fs->n_inodes;
    while (low < high) {
        uint64_t middle = low + (high - low) / 2;
        if (fs->inodes[middle].ino < ino)
            low = middle + 1;
        else
            high = middle;
    }
    *ret_first = low;
    while (low < fs->n_inodes && fs->inodes[low].ino == ino)
        low++;
    return low - *ret_first;
}

static bool
inode_at(const Jffs2 *fs, uint64_t i, Jffs2Inode *ret_inode)
{
    Jffs2Node node;
    return jffs2_node_read(fs->host, &fs->bytes, fs->inodes[i].at, fs->big_endian, &node) &&
           jffs2_inode_read(fs->host, &fs->bytes, &node, fs->big_endian, ret_inode);
}

/* The newest node of an inode: it says mode, owner, time and size. */
static bool
inode_newest(const Jffs2 *fs, uint64_t ino, Jffs2Inode *ret_inode)
{
    uint64_t first;
    uint64_t count = inode_nodes(fs, ino, &first);
    return count > 0 && inode_at(fs, first + count - 1, ret_inode);
}

/* ---- contents ---- */

typedef struct {
    uint64_t from, to;
} Stretch;

static int
compare_stretches(const void *first, const void *second)
{
    const Stretch *a = first, *b = second;
    return a->from < b->from ? -1 : a->from > b->from;
}

/* The first byte below `size` that no stretch covers, or size. */
static uint64_t
first_uncovered(Stretch *stretches, uint64_t count, uint64_t size)
{
    uint64_t reached = 0;
    if (count > 0)
        qsort(stretches, (size_t)count, sizeof(*stretches), compare_stretches);
    for (uint64_t i = 0; i < count && stretches[i].from <= reached; i++)
        if (stretches[i].to > reached)
            reached = stretches[i].to;
    return reached < size ? reached : size;
}

/* Puts the data of one node to their place. False: they cannot be read. */
static bool
node_apply(Jffs2 *fs, const Jffs2Inode *inode, uint64_t at, uint8_t *dst, uint64_t size)
{
    uint64_t room = size - inode->offset;
    uint64_t count = inode->dsize < room ? inode->dsize : room;
    if (jffs2_crc(fs->host, inode->data.data, inode->data.size) != inode->data_crc) {
        jffs2_problem(fs, "checksum", at, "the CRC of the data of a file differs");
        return false;
    }
    if (inode->compression == JFFS2_COMPR_ZERO) {
        memset(dst + inode->offset, 0, (size_t)count);
        return true;
    }
    uint8_t *data = inode->dsize <= DSIZE_MAX ? fs->host->alloc(fs->scan, 1, inode->dsize) : NULL;
    bool good = data && jffs2_decode(fs, inode, data);
    if (good)
        memcpy(dst + inode->offset, data, (size_t)count);
    else if (!data)
        jffs2_problem(fs, "limit", at, "no memory for the data of a file");
    else
        jffs2_problem(fs, jffs2_codec_name(inode->compression) ? "corrupt" : "unsupported", at,
                      "the data of a file cannot be decompressed");
    fs->host->release(fs->scan, data);
    return good;
}

/*
 * Nodes are applied from the oldest to the newest. What no good node covers stays zero and is
 * reported: the file system itself writes nodes for holes.
 */
static uint64_t
contents_read(void *state, uint64_t ino, uint8_t *dst, uint64_t size)
{
    Jffs2 *fs = state;
    uint64_t first, n_stretches = 0;
    uint64_t count = inode_nodes(fs, ino, &first);
    Stretch *stretches = fs->host->alloc(fs->scan, count, sizeof(Stretch));
    for (uint64_t i = first; stretches && i < first + count; i++) {
        Jffs2Inode inode;
        if (!fs->host->spend(fs->scan, 1)) {
            jffs2_problem(fs, "limit", fs->inodes[i].at, "no time for the data of a file");
            break;
        }
        if (inode_at(fs, i, &inode) && inode.offset < size && inode.dsize > 0 &&
            node_apply(fs, &inode, fs->inodes[i].at, dst, size))
            stretches[n_stretches++] =
                (Stretch){inode.offset, (uint64_t)inode.offset + inode.dsize};
    }
    if (first_uncovered(stretches, n_stretches, size) < size)
        jffs2_problem(fs, "corrupt", count > 0 ? fs->inodes[first].at : 0,
                      "no node has some of the bytes of a file");
    fs->host->release(fs->scan, stretches);
    return size;
}

/* ---- entries ---- */

/* u16 or u32 with major and minor, as the kernel packs them. */
static void
device_numbers(const Jffs2 *fs, const Jffs2Inode *inode, NetbomEntry *entry)
{
    NetbomReader reader = netbom_reader(&inode->data, 0, fs->big_endian);
    if (inode->dsize == 2) {
        uint16_t numbers = netbom_u16(&reader);
        entry->rdev_major = numbers >> 8;
        entry->rdev_minor = numbers & 0xff;
    } else if (inode->dsize == 4) {
        uint32_t numbers = netbom_u32(&reader);
        entry->rdev_major = numbers >> 8 & 0xfff;
        entry->rdev_minor = (numbers & 0xff) | (numbers >> 12 & 0xfff00);
    }
}

static bool
give_symlink(Jffs2 *fs, NetbomEntry *entry, const InodeLink *link, const Jffs2Inode *inode)
{
    /* The text is the data of the newest node. isize is no help: mkfs.jffs2 cuts a long text and
     * leaves the size as it was, other writers leave it at 0. */
    uint64_t size = inode->dsize;
    if (size > TARGET_MAX) {
        jffs2_problem(fs, "corrupt", link->at, "the text of a link is too long");
        size = TARGET_MAX;
    }
    uint8_t *target = fs->host->alloc(fs->scan, 1, size);
    if (target)
        contents_read(fs, link->ino, target, size);
    entry->kind = NETBOM_SYMLINK;
    entry->target = (const char *)target;
    entry->target_size = netbom_text_size(target, size);
    bool more = fs->host->child_entry(fs->scan, entry);
    fs->host->release(fs->scan, target);
    return more;
}

static void
deleted_note(Jffs2 *fs, const InodeLink *link, const char *path, uint64_t path_size)
{
    if (fs->n_deleted++ < DELETED_MAX)
        fs->host->header(fs->scan, "deleted", link->at, JFFS2_DIRENT_SIZE + link->name_size, path,
                         path_size);
}

static InodeGiven
give(void *user, const InodeLink *link, const char *path, uint64_t path_size)
{
    Jffs2 *fs = user;
    Jffs2Inode inode;
    if (link->ino == 0) {
        deleted_note(fs, link, path, path_size);
        return INODE_LEAF;
    }
    bool known = inode_newest(fs, link->ino, &inode);
    if (!known && !inode_tree_first(&fs->tree, link->ino)) {
        jffs2_problem(fs, "corrupt", link->at, "a name whose inode is not there");
        return INODE_LEAF;
    }
    NetbomEntry entry = {.name = path, .name_size = path_size};
    if (!known) { /* a directory whose own node was lost */
        entry.kind = NETBOM_DIR;
        return fs->host->child_entry(fs->scan, &entry) ? INODE_DIRECTORY : INODE_STOP;
    }
    bool more;
    entry.mode = inode.mode;
    entry.uid = inode.uid;
    entry.gid = inode.gid;
    entry.mtime = inode.mtime;
    switch (inode.mode & MODE_TYPE) {
    case MODE_DIR:
        entry.kind = NETBOM_DIR;
        return fs->host->child_entry(fs->scan, &entry) ? INODE_DIRECTORY : INODE_STOP;
    case MODE_LINK:
        more = give_symlink(fs, &entry, link, &inode);
        break;
    case MODE_CHAR:
    case MODE_BLOCK:
        device_numbers(fs, &inode, &entry);
        entry.kind = NETBOM_DEVICE;
        more = fs->host->child_entry(fs->scan, &entry);
        break;
    case MODE_FIFO:
    case MODE_SOCKET:
        entry.kind = NETBOM_DEVICE;
        more = fs->host->child_entry(fs->scan, &entry);
        break;
    case MODE_FILE:
        entry.kind = NETBOM_FILE;
        more = fs->host->child_read(fs->scan, &entry, inode.isize, contents_read, fs, link->ino);
        break;
    default:
        jffs2_problem(fs, "corrupt", link->at, "an inode of an unknown type");
        more = true;
    }
    return more ? INODE_LEAF : INODE_STOP;
}

/* ---- what lost its directory ---- */

static int
compare_inos(const void *first, const void *second)
{
    const uint64_t *a = first, *b = second;
    return *a < *b ? -1 : *a > *b;
}

/*
 * In a damaged log, directories without a name of their own are given too: their names are lost.
 * In a whole log such directories were deleted.
 */
static void
lost_give(Jffs2 *fs)
{
    InodeTree *tree = &fs->tree;
    char prefix[48];
    uint64_t *named = fs->host->alloc(fs->scan, tree->count, sizeof(*named));
    if (!named || tree->count == 0) {
        fs->host->release(fs->scan, named);
        return;
    }
    for (uint64_t i = 0; i < tree->count; i++)
        named[i] = tree->links[i].ino;
    qsort(named, (size_t)tree->count, sizeof(*named), compare_inos);
    for (uint64_t i = 0; i < tree->count && fs->host->spend(fs->scan, 1); i++) {
        uint64_t parent = tree->links[i].parent;
        if (parent == JFFS2_ROOT || (i > 0 && tree->links[i - 1].parent == parent) ||
            bsearch(&parent, named, (size_t)tree->count, sizeof(*named), compare_inos))
            continue;
        snprintf(prefix, sizeof(prefix), "lost+found/inode-%llu", (unsigned long long)parent);
        inode_tree_walk(tree, parent, prefix, give, fs);
    }
    fs->host->release(fs->scan, named);
}

void
jffs2_files_give(Jffs2 *fs)
{
    inode_tree_walk(&fs->tree, JFFS2_ROOT, "", give, fs);
    if (fs->damaged)
        lost_give(fs);
}
