/* SPDX-License-Identifier: GPL-3.0-or-later */
/* volume.c: subvolumes: where they are mounted, their names and their inodes. */
#include "btrfs.h"

#include "filesystem/grow.h"

#include <stdio.h>
#include <sys/stat.h>

enum {
    INODE_SIZE = 0xa0,
    ROOT_ITEM_SIZE = 239, /* older ones end here */
    TARGET_MAX = 4096,
    VOLUMES_MAX = 1 << 20,
    RANK_REF = 1, /* which source of a name is believed more */
    RANK_ITEM,
    RANK_INDEX,
};

/* Objects with higher numbers are the file system's own. */
static const uint64_t LAST_FREE = UINT64_MAX - 255;
/* In InodeLink.ino: the rest is the number of a subvolume. */
static const uint64_t VOLUME_FLAG = (uint64_t)1 << 63;

typedef struct {
    uint64_t size;
    uint32_t mode, uid, gid;
    uint64_t device;
    int64_t mtime;
} Inode;

/* A volume that is being read. */
typedef struct {
    BtrfsImage *image;
    BtrfsVolume *volume;
    InodeTree links;
    bool repair; /* the second pass: all sources of names */
} Reading;

BtrfsVolume *
btrfs_volume_find(const BtrfsImage *image, uint64_t id)
{
    uint64_t low = 0, high = image->n_volumes;
    while (low < high) {
        uint64_t middle = low + (high - low) / 2;
        if (image->volumes[middle].id < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low < image->n_volumes && image->volumes[low].id == id ? &image->volumes[low] : NULL;
}

/* ---- the root tree ---- */

static bool
volume_add(BtrfsImage *image, const BtrfsItem *item)
{
    NetbomBytes bytes = netbom_slice(&image->bytes, item->at, item->size);
    NetbomReader reader = netbom_reader(&bytes, 0xa8, false);
    BtrfsVolume volume = {.id = item->objectid, .root_at = item->at};
    volume.root_directory = netbom_u64(&reader);
    volume.root = netbom_u64(&reader);
    reader.at = 0xd8;
    volume.deleted = netbom_u32(&reader) == 0;
    reader.at = ROOT_ITEM_SIZE - 1;
    volume.level = netbom_u8(&reader);
    if (reader.failed) {
        btrfs_problem(image, "corrupt", item->at, "the item of a subvolume is too short");
        return true;
    }
    if (image->n_volumes > 0 && image->volumes[image->n_volumes - 1].id == volume.id) {
        image->volumes[image->n_volumes - 1] = volume; /* the later one counts */
        return true;
    }
    if (image->n_volumes == VOLUMES_MAX) {
        btrfs_problem(image, "limit", item->at, "there are more subvolumes");
        return false;
    }
    if (!grow_one(image->host, image->scan, (void **)&image->volumes, &image->volumes_capacity,
                  image->n_volumes, sizeof(volume)))
        return false;
    image->volumes[image->n_volumes++] = volume;
    return true;
}

static void
default_read(BtrfsImage *image, const BtrfsItem *item)
{
    NetbomBytes bytes = netbom_slice(&image->bytes, item->at, item->size);
    NetbomReader reader = netbom_reader(&bytes, 0, false);
    uint64_t id = netbom_u64(&reader);
    if (netbom_u8(&reader) == BTRFS_ROOT_ITEM && netbom_match(&bytes, 30, "default", 7))
        image->default_volume = id;
}

static bool
root_item(void *user, const BtrfsItem *item)
{
    BtrfsImage *image = user;
    bool files = item->objectid == BTRFS_TREE_FILES ||
                 (item->objectid >= BTRFS_FIRST_FREE && item->objectid < LAST_FREE);
    switch (item->type) {
    case BTRFS_ROOT_ITEM:
        return !files || volume_add(image, item);
    case BTRFS_ROOT_BACKREF: {
        BtrfsVolume *volume = btrfs_volume_find(image, item->objectid);
        if (volume)
            volume->parent = item->offset;
        return true;
    }
    case BTRFS_DIR_ITEM:
        if (item->objectid == image->root_directory)
            default_read(image, item);
        return true;
    case BTRFS_EXTENT_DATA: /* lists of free space */
        btrfs_extent_mark(image, item, true);
        return true;
    default:
        return true;
    }
}

void
btrfs_volumes_read(BtrfsImage *image)
{
    btrfs_tree_each(image, image->root, image->root_level, root_item, image);
}

/* ---- the items of a volume ---- */

static bool
item_keep(Reading *reading, const BtrfsItem *item)
{
    BtrfsVolume *volume = reading->volume;
    if (!grow_one(reading->image->host, reading->image->scan, (void **)&volume->items,
                  &volume->items_capacity, volume->n_items, sizeof(*item)))
        return false;
    volume->items[volume->n_items++] = *item;
    return true;
}

static bool
link_add(Reading *reading, InodeLink link, const NetbomBytes *item, uint64_t name_at)
{
    NetbomBytes name = netbom_slice(item, name_at, link.name_size);
    if (name.size < link.name_size || name.size == 0 || name.size > 255) {
        btrfs_problem(reading->image, "corrupt", link.at, "a name that no file can have");
        return true;
    }
    link.name = name.data;
    return inode_tree_add(&reading->links, &link);
}

/* Entries with one hash stand one behind the other. */
static bool
entries_read(Reading *reading, const BtrfsItem *item)
{
    NetbomBytes bytes = netbom_slice(&reading->image->bytes, item->at, item->size);
    NetbomReader reader = netbom_reader(&bytes, 0, false);
    while (reader.at < bytes.size) {
        InodeLink link = {.parent = item->objectid,
                          .order = item->type == BTRFS_DIR_INDEX ? RANK_INDEX : RANK_ITEM,
                          .at = item->at + reader.at};
        link.ino = netbom_u64(&reader);
        unsigned type = netbom_u8(&reader);
        netbom_skip(&reader, 16);
        uint64_t data_size = netbom_u16(&reader);
        link.name_size = netbom_u16(&reader);
        netbom_skip(&reader, 1);
        if (reader.failed || link.ino == 0 || link.ino >= VOLUME_FLAG) {
            btrfs_problem(reading->image, "corrupt", item->at,
                          "the entries of a directory break off");
            return true;
        }
        if (type == BTRFS_ROOT_ITEM)
            link.ino |= VOLUME_FLAG;
        if (!link_add(reading, link, &bytes, reader.at))
            return false;
        netbom_skip(&reader, link.name_size + data_size);
    }
    return true;
}

/* The names of an inode, each with its directory: in the key, or in front of the name. */
static bool
refs_read(Reading *reading, const BtrfsItem *item)
{
    NetbomBytes bytes = netbom_slice(&reading->image->bytes, item->at, item->size);
    NetbomReader reader = netbom_reader(&bytes, 0, false);
    while (reader.at < bytes.size) {
        InodeLink link = {.parent = item->offset,
                          .ino = item->objectid,
                          .order = RANK_REF,
                          .at = item->at + reader.at};
        if (item->type == BTRFS_INODE_EXTREF)
            link.parent = netbom_u64(&reader);
        netbom_skip(&reader, 8);
        link.name_size = netbom_u16(&reader);
        if (reader.failed)
            return true;
        /* The root directory names itself "..". */
        if (link.parent != link.ino && !link_add(reading, link, &bytes, reader.at))
            return false;
        netbom_skip(&reader, link.name_size);
    }
    return true;
}

static bool
volume_item(void *user, const BtrfsItem *item)
{
    Reading *reading = user;
    if (item->objectid < BTRFS_FIRST_FREE || item->objectid >= VOLUME_FLAG)
        return true;
    switch (item->type) {
    case BTRFS_INODE_ITEM:
    case BTRFS_EXTENT_DATA:
        return reading->repair || item_keep(reading, item);
    case BTRFS_XATTR_ITEM:
        reading->image->xattrs += !reading->repair;
        return true;
    case BTRFS_DIR_INDEX:
        return reading->repair || entries_read(reading, item);
    case BTRFS_DIR_ITEM:
        return !reading->repair || entries_read(reading, item);
    case BTRFS_INODE_REF:
    case BTRFS_INODE_EXTREF:
        return !reading->repair || refs_read(reading, item);
    default:
        return true;
    }
}

/* Names stand in three places; where a part of a tree is lost, the other two are asked. */
static void
volume_load(Reading *reading)
{
    BtrfsImage *image = reading->image;
    BtrfsVolume *volume = reading->volume;
    if (!btrfs_tree_each(image, volume->root, volume->level, volume_item, reading)) {
        image->quiet = true;
        reading->repair = true;
        btrfs_tree_each(image, volume->root, volume->level, volume_item, reading);
        image->quiet = false;
    }
    inode_tree_settle(&reading->links);
}

/* ---- entries ---- */

static bool
inode_read(const BtrfsImage *image, const BtrfsVolume *volume, uint64_t ino, Inode *ret_inode)
{
    const BtrfsItem *item = btrfs_item_find(volume, ino, BTRFS_INODE_ITEM);
    if (!item || item->size < INODE_SIZE)
        return false;
    NetbomReader reader = netbom_reader(&image->bytes, item->at + 0x10, false);
    Inode inode = {.size = netbom_u64(&reader)};
    reader.at = item->at + 0x2c;
    inode.uid = netbom_u32(&reader);
    inode.gid = netbom_u32(&reader);
    inode.mode = netbom_u32(&reader);
    inode.device = netbom_u64(&reader);
    reader.at = item->at + 0x88;
    inode.mtime = (int64_t)netbom_u64(&reader);
    *ret_inode = inode;
    return !reader.failed;
}

static NetbomEntry
entry_make(const Inode *inode, const char *path, uint64_t path_size)
{
    return (NetbomEntry){.name = path,
                         .name_size = path_size,
                         .mode = inode->mode,
                         .uid = inode->uid,
                         .gid = inode->gid,
                         .mtime = inode->mtime};
}

/* The token: the number of the volume above 40 bits, the place of the inode's item in it below. */
static uint64_t
contents_read(void *state, uint64_t token, uint8_t *dst, uint64_t size)
{
    BtrfsImage *image = state;
    const BtrfsVolume *volume = &image->volumes[token >> 40];
    const BtrfsItem *item = &volume->items[token & (((uint64_t)1 << 40) - 1)];
    return btrfs_data_read(image, volume, item->objectid, dst, size);
}

/* What the last sector of a file has behind its end belongs to it if it is empty. */
static void
rest_mark(const BtrfsImage *image, uint64_t end)
{
    uint64_t size = (image->sector_size - end % image->sector_size) % image->sector_size;
    NetbomBytes rest = netbom_slice(&image->bytes, end, size);
    for (uint64_t i = 0; i < rest.size; i++)
        if (rest.data[i] != 0)
            return;
    if (rest.size > 0)
        image->host->structure(image->scan, end, rest.size);
}

static bool
give_file(Reading *reading, uint64_t ino, const Inode *inode, NetbomEntry *entry)
{
    BtrfsImage *image = reading->image;
    BtrfsVolume *volume = reading->volume;
    uint64_t at, number = (uint64_t)(volume - image->volumes);
    const BtrfsItem *item = btrfs_item_find(volume, ino, BTRFS_INODE_ITEM);
    bool piece = btrfs_piece(image, volume, ino, inode->size, &at);
    entry->kind = NETBOM_FILE;
    btrfs_data_mark(image, volume, ino, !piece);
    if (piece) {
        rest_mark(image, at + inode->size);
        return image->host->child_range(image->scan, entry, at, inode->size);
    }
    return image->host->child_read(image->scan, entry, inode->size, contents_read, image,
                                   number << 40 | (uint64_t)(item - volume->items));
}

static bool
give_symlink(Reading *reading, uint64_t ino, const Inode *inode, NetbomEntry *entry)
{
    BtrfsImage *image = reading->image;
    char text[TARGET_MAX] = {0};
    entry->kind = NETBOM_SYMLINK;
    if (inode->size > TARGET_MAX)
        btrfs_problem(image, "corrupt", 0, "the text of a link is too long: \"%.*s\"",
                      entry->name_size > 256 ? 256 : (int)entry->name_size, entry->name);
    else
        entry->target_size =
            btrfs_data_read(image, reading->volume, ino, (uint8_t *)text, inode->size);
    btrfs_data_mark(image, reading->volume, ino, true);
    entry->target_size = netbom_text_size(text, entry->target_size);
    entry->target = text;
    return image->host->child_entry(image->scan, entry);
}

/* The kernel's own form of a device number: 12 bits and 20 bits. */
static void
device_fill(const Inode *inode, NetbomEntry *entry)
{
    entry->kind = NETBOM_DEVICE;
    if (S_ISCHR(inode->mode) || S_ISBLK(inode->mode)) {
        entry->rdev_major = (uint32_t)(inode->device >> 20) & 0xfff;
        entry->rdev_minor = inode->device & 0xfffff;
    }
}

static char *
text_copy(const BtrfsImage *image, const char *text, uint64_t size)
{
    char *copy = image->host->alloc(image->scan, size + 1, 1);
    if (copy && size > 0)
        memcpy(copy, text, (size_t)size);
    return copy;
}

/* A subvolume is mounted where its parent names it. Elsewhere (in a snapshot of the parent), the
 * name leads to an empty directory. */
static InodeGiven
give_volume(Reading *reading, uint64_t id, const InodeLink *link, const char *path,
            uint64_t path_size)
{
    BtrfsImage *image = reading->image;
    BtrfsVolume *volume = btrfs_volume_find(image, id);
    if (volume && volume->parent == reading->volume->id && !volume->path) {
        if (path_size >= INODE_PREFIX_MAX)
            btrfs_problem(image, "limit", link->at, "the path of a subvolume is too long");
        else
            volume->path = text_copy(image, path, path_size);
        volume->path_size = volume->path ? path_size : 0;
        return INODE_LEAF;
    }
    NetbomEntry entry = {
        .kind = NETBOM_DIR, .name = path, .name_size = path_size, .mode = S_IFDIR | 0755};
    return image->host->child_entry(image->scan, &entry) ? INODE_LEAF : INODE_STOP;
}

static InodeGiven
give(void *user, const InodeLink *link, const char *path, uint64_t path_size)
{
    Reading *reading = user;
    BtrfsImage *image = reading->image;
    Inode inode;
    bool more;
    if (link->ino & VOLUME_FLAG)
        return give_volume(reading, link->ino & ~VOLUME_FLAG, link, path, path_size);
    if (!inode_read(image, reading->volume, link->ino, &inode)) {
        btrfs_problem(image, "corrupt", link->at, "a name whose inode is not there: \"%.*s\"",
                      path_size > 256 ? 256 : (int)path_size, path);
        return INODE_LEAF;
    }
    NetbomEntry entry = entry_make(&inode, path, path_size);
    if (S_ISREG(inode.mode)) {
        more = give_file(reading, link->ino, &inode, &entry);
    } else if (S_ISLNK(inode.mode)) {
        more = give_symlink(reading, link->ino, &inode, &entry);
    } else if (S_ISDIR(inode.mode)) {
        entry.kind = NETBOM_DIR;
        return image->host->child_entry(image->scan, &entry) ? INODE_DIRECTORY : INODE_STOP;
    } else {
        device_fill(&inode, &entry);
        more = image->host->child_entry(image->scan, &entry);
    }
    return more ? INODE_LEAF : INODE_STOP;
}

/* ---- all volumes ---- */

static bool
give_mount(const Reading *reading)
{
    const BtrfsVolume *volume = reading->volume;
    Inode inode = {.mode = S_IFDIR | 0755};
    if (volume->path_size == 0)
        return true;
    inode_read(reading->image, volume, volume->root_directory, &inode);
    NetbomEntry entry = entry_make(&inode, volume->path, volume->path_size);
    entry.kind = NETBOM_DIR;
    return reading->image->host->child_entry(reading->image->scan, &entry);
}

static bool
volume_give(BtrfsImage *image, BtrfsVolume *volume)
{
    Reading reading = {
        .image = image, .volume = volume, .links = {.host = image->host, .scan = image->scan}};
    volume->read = true;
    volume_load(&reading);
    bool more = give_mount(&reading);
    if (more)
        inode_tree_walk(&reading.links, volume->root_directory, volume->path, give, &reading);
    inode_tree_free(&reading.links);
    return more && image->host->spend(image->scan, 1);
}

/* Gives the volumes whose place is known, with those whose place this tells. */
static bool
mounted_give(BtrfsImage *image)
{
    bool again = true, more = true;
    while (again && more) {
        again = false;
        for (uint64_t i = 0; i < image->n_volumes && more; i++)
            if (image->volumes[i].path && !image->volumes[i].read) {
                more = volume_give(image, &image->volumes[i]);
                again = true;
            }
        more = more && image->host->spend(image->scan, 1 + image->n_volumes / 64);
    }
    return more;
}

void
btrfs_volumes_give(BtrfsImage *image)
{
    BtrfsVolume *top = btrfs_volume_find(image, BTRFS_TREE_FILES);
    if (top)
        top->path = text_copy(image, "", 0);
    else
        btrfs_problem(image, "corrupt", BTRFS_SUPER_AT, "there is no top-level subvolume");
    bool more = mounted_give(image);
    /* Those whose name was not found. */
    for (uint64_t i = 0; i < image->n_volumes && more; i++) {
        BtrfsVolume *volume = &image->volumes[i];
        char name[48];
        if (volume->read || volume->deleted)
            continue;
        int size = snprintf(name, sizeof(name), "subvolume-%llu", (unsigned long long)volume->id);
        volume->path = text_copy(image, name, (uint64_t)size);
        volume->path_size = volume->path ? (uint64_t)size : 0;
        more = volume->path && mounted_give(image);
    }
}

void
btrfs_volumes_free(BtrfsImage *image)
{
    for (uint64_t i = 0; i < image->n_volumes; i++) {
        image->host->release(image->scan, image->volumes[i].path);
        image->host->release(image->scan, image->volumes[i].items);
    }
    image->host->release(image->scan, image->volumes);
    image->volumes = NULL;
    image->n_volumes = 0;
}
