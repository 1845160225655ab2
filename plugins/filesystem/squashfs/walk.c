/* SPDX-License-Identifier: GPL-3.0-or-later */
/* walk.c: goes through the directories from the root on and hands each entry to the host. */
#include "squashfs.h"

enum {
    INODE_GRAIN = 8,   /* less than the smallest directory inode: one bit of `seen` for each */
    PROBLEMS_MAX = 64, /* reported one by one */
    TARGET_MAX = 65535,
    WAIT_MAX = 64, /* entries */
};

/* An entry that was found and not given yet, so that the host hears of the blocks of its file
 * before they are read. */
typedef struct {
    NetbomEntry entry;
    SqfsInode inode;
    uint64_t at, tail; /* of the inode */
    SqfsAhead ahead;
    bool has_digest, is_known; /* digest: of what its contents follow from */
    uint8_t digest[32];
} Waiting;

typedef struct {
    SqfsImage *image;
    uint8_t *seen; /* directories by the place of their inodes: a tree comes to each once */
    unsigned depth;
    unsigned n_problems;
    Waiting *waiting; /* a ring of WAIT_MAX, in the order of the walk */
    unsigned first, n_waiting;
    uint64_t path_size;
    char path[(SQFS_DEPTH_MAX + 1) * (SQFS_NAME_MAX + 1)];
} Walk;

static void
walk_problem(Walk *walk, const char *kind, uint64_t offset, const char *text)
{
    if (!walk->image->probing && walk->n_problems++ < PROBLEMS_MAX)
        walk->image->host->problem(walk->image->scan, kind, offset, "%s: \"%.*s\"", text,
                                   (int)walk->path_size, walk->path);
}

static bool
seen_before(Walk *walk, uint64_t inode_at)
{
    uint64_t bit = inode_at / INODE_GRAIN;
    uint8_t mask = (uint8_t)(1u << bit % 8);
    bool seen = (walk->seen[bit / 8] & mask) != 0;
    walk->seen[bit / 8] |= mask;
    return seen;
}

static uint32_t
owner_id(const SqfsImage *image, uint32_t index)
{
    NetbomBytes table = {image->ids.bytes, image->ids.size};
    NetbomReader reader = netbom_reader(&table, (uint64_t)index * 4, image->super.big_endian);
    return netbom_u32(&reader);
}

/* Appends a name to the path. What would break the path (NUL, '/', "..") is replaced and reported.
 */
static void
path_push(Walk *walk, const uint8_t *name, uint32_t size, uint64_t offset)
{
    bool dots = (size == 1 && name[0] == '.') || (size == 2 && name[0] == '.' && name[1] == '.');
    bool changed = dots;
    if (walk->path_size > 0)
        walk->path[walk->path_size++] = '/';
    for (uint32_t i = 0; i < size; i++) {
        bool bad = dots || name[i] == 0 || name[i] == '/';
        changed = changed || bad;
        walk->path[walk->path_size++] = bad ? '_' : (char)name[i];
    }
    if (changed)
        walk_problem(walk, "corrupt", offset, "a name that no file can have, changed to");
}

/* Where the metadata block of an inode stands in the image. */
static uint64_t
inode_offset(const SqfsImage *image, uint64_t at)
{
    return image->inodes.blocks[at / SQFS_METADATA_SIZE].offset;
}

static void walk_directory(Walk *walk, const SqfsInode *directory, uint64_t inode_at);

/* ---- entries that wait ---- */

static Waiting *
waiting_get(Walk *walk, unsigned i)
{
    return &walk->waiting[(walk->first + i) % WAIT_MAX];
}

/* Names as many blocks of files to the host as it takes. */
static void
name_blocks(Walk *walk)
{
    for (unsigned i = 0; i < walk->n_waiting; i++) {
        Waiting *waiting = waiting_get(walk, i);
        if (waiting->inode.type == SQFS_REG && !waiting->is_known &&
            !sqfs_data_ahead(walk->image, &waiting->inode, waiting->at, waiting->tail,
                             &waiting->ahead))
            return;
    }
}

/* Gives the entry that waits longest to the host. */
static void
give_first(Walk *walk)
{
    SqfsImage *image = walk->image;
    Waiting *waiting = waiting_get(walk, 0);
    name_blocks(walk);
    bool more = image->spent ||
                (waiting->inode.type == SQFS_REG
                     ? image->host->child_encoded(image->scan, &waiting->entry, waiting->inode.size,
                                                  waiting->has_digest ? waiting->digest : NULL,
                                                  sqfs_data_read, image, waiting->at)
                     : image->host->child_entry(image->scan, &waiting->entry));
    image->spent = image->spent || !more;
    image->host->release(image->scan, (void *)waiting->entry.name);
    walk->first = (walk->first + 1) % WAIT_MAX;
    walk->n_waiting--;
}

static void
give_all(Walk *walk)
{
    while (walk->n_waiting > 0)
        give_first(walk);
}

/* Has an entry wait, whose name is the path of the walk. */
static void
wait_add(Walk *walk, const NetbomEntry *entry, const SqfsInode *inode, uint64_t at, uint64_t tail)
{
    SqfsImage *image = walk->image;
    char *name = image->host->alloc(image->scan, 1, entry->name_size + 1);
    if (!name) {
        image->host->problem(image->scan, "limit", inode_offset(image, at), "no memory for a name");
        image->spent = true;
        return;
    }
    memcpy(name, entry->name, (size_t)entry->name_size);
    if (walk->n_waiting == WAIT_MAX)
        give_first(walk);
    Waiting *waiting = waiting_get(walk, walk->n_waiting++);
    *waiting = (Waiting){.entry = *entry, .inode = *inode, .at = at, .tail = tail};
    waiting->entry.name = name;
    if (inode->type == SQFS_REG && image->host->is_known(image->scan, NULL, 0, NULL)) {
        waiting->has_digest = sqfs_data_digest(image, inode, tail, waiting->digest);
        waiting->is_known =
            waiting->has_digest &&
            image->host->is_known(image->scan, &waiting->entry, inode->size, waiting->digest);
    }
}

/* ---- entries ---- */

static void
give_file(Walk *walk, NetbomEntry *entry, const SqfsInode *inode, uint64_t at, uint64_t tail)
{
    SqfsImage *image = walk->image;
    entry->kind = NETBOM_FILE;
    if (sqfs_data_mark(image, inode, tail))
        wait_add(walk, entry, inode, at, tail);
    else
        walk_problem(walk, "corrupt", inode_offset(image, at), "the block list of a file is bad");
}

static void
give_symlink(Walk *walk, NetbomEntry *entry, const SqfsInode *inode, uint64_t at, uint64_t tail)
{
    SqfsImage *image = walk->image;
    if (inode->target_size > TARGET_MAX ||
        !sqfs_table_good(&image->inodes, tail, inode->target_size)) {
        walk_problem(walk, "corrupt", inode_offset(image, at), "the text of a link is bad");
        return;
    }
    entry->kind = NETBOM_SYMLINK;
    entry->target = (const char *)image->inodes.bytes + tail;
    entry->target_size = inode->target_size;
    wait_add(walk, entry, inode, at, tail);
}

/* The walk before the walk: stops as soon as a data block has told the codec. */
static void
probe(Walk *walk, const SqfsInode *inode, uint64_t at, uint64_t tail)
{
    if (inode->type == SQFS_REG)
        sqfs_data_mark(walk->image, inode, tail);
    else if (inode->type == SQFS_DIR)
        walk_directory(walk, inode, at);
}

/* The walk that names blocks: stops once the host takes no more. */
static void
foresee(Walk *walk, const SqfsInode *inode, uint64_t at, uint64_t tail)
{
    SqfsAhead ahead = {0};
    if (inode->type == SQFS_REG && !sqfs_data_ahead(walk->image, inode, at, tail, &ahead))
        walk->image->spent = true;
    else if (inode->type == SQFS_DIR)
        walk_directory(walk, inode, at);
}

static void
give(Walk *walk, const SqfsInode *inode, uint64_t at, uint64_t tail)
{
    SqfsImage *image = walk->image;
    NetbomEntry entry = {.name = walk->path,
                         .name_size = walk->path_size,
                         .mode = inode->mode,
                         .uid = owner_id(image, inode->owner),
                         .gid = owner_id(image, inode->group),
                         .mtime = inode->mtime};
    if (inode->type == SQFS_REG) {
        give_file(walk, &entry, inode, at, tail);
    } else if (inode->type == SQFS_SYMLINK) {
        give_symlink(walk, &entry, inode, at, tail);
    } else {
        entry.kind = inode->type == SQFS_DIR ? NETBOM_DIR : NETBOM_DEVICE;
        entry.rdev_major = inode->rdev_major;
        entry.rdev_minor = inode->rdev_minor;
        wait_add(walk, &entry, inode, at, tail);
    }
    if (inode->type == SQFS_DIR && !image->spent)
        walk_directory(walk, inode, at);
}

static void
walk_entry(Walk *walk, const SqfsRun *run, const SqfsDirent *dirent)
{
    SqfsImage *image = walk->image;
    SqfsInode inode;
    uint64_t at, tail;
    if (!sqfs_table_place(&image->inodes, run->inode_block, dirent->inode_offset, &at) ||
        !sqfs_inode_read(image, at, &inode, &tail))
        walk_problem(walk, "corrupt", image->super.inode_table + run->inode_block,
                     "the inode cannot be read");
    else if (image->probing)
        probe(walk, &inode, at, tail);
    else if (image->foreseeing)
        foresee(walk, &inode, at, tail);
    else
        give(walk, &inode, at, tail);
}

static bool
walk_over(const SqfsImage *image)
{
    return image->spent || (image->probing && image->codec);
}

/* Reads one run of entries; false: the listing cannot be followed further. */
static bool
walk_run(Walk *walk, NetbomReader *reader)
{
    SqfsImage *image = walk->image;
    const SqfsTable *table = &image->directories;
    SqfsRun run;
    uint64_t run_at = reader->at;
    image->super.layout->run(reader, &run);
    if (reader->failed || run.count > 256)
        return false;
    for (uint32_t i = 0; i < run.count && !walk_over(image); i++) {
        SqfsDirent dirent;
        uint64_t path_size = walk->path_size;
        image->super.layout->dirent(reader, &dirent);
        const uint8_t *name = netbom_take(reader, dirent.name_size);
        if (!name || dirent.name_size > SQFS_NAME_MAX ||
            !sqfs_table_good(table, run_at, reader->at - run_at))
            return false;
        path_push(walk, name, dirent.name_size, table->blocks[run_at / SQFS_METADATA_SIZE].offset);
        walk_entry(walk, &run, &dirent);
        walk->path_size = path_size;
        image->spent = !image->host->spend(image->scan, 1) || image->spent;
    }
    return true;
}

static void
walk_listing(Walk *walk, const SqfsInode *directory)
{
    SqfsImage *image = walk->image;
    uint32_t empty = image->super.layout->empty_listing;
    uint64_t size = directory->listing_size > empty ? directory->listing_size - empty : 0;
    uint64_t at, offset = image->super.directory_table + directory->listing_block;
    if (size == 0)
        return;
    if (!sqfs_table_place(&image->directories, directory->listing_block, directory->listing_offset,
                          &at)) {
        walk_problem(walk, "corrupt", offset, "the listing cannot be found");
        return;
    }
    NetbomBytes table = {image->directories.bytes, image->directories.size};
    NetbomBytes listing = netbom_slice(&table, 0, at + size);
    NetbomReader reader = netbom_reader(&listing, at, image->super.big_endian);
    while (reader.at < at + size && !walk_over(image))
        if (!walk_run(walk, &reader)) {
            walk_problem(walk, "corrupt", offset, "the listing breaks off");
            return;
        }
}

static void
walk_directory(Walk *walk, const SqfsInode *directory, uint64_t inode_at)
{
    uint64_t offset = inode_offset(walk->image, inode_at);
    if (seen_before(walk, inode_at)) {
        walk_problem(walk, "corrupt", offset, "a directory is reached a second time");
    } else if (walk->depth >= SQFS_DEPTH_MAX) {
        walk_problem(walk, "limit", offset, "directories are nested too deep");
    } else {
        walk->depth++;
        walk_listing(walk, directory);
        walk->depth--;
    }
}

static void
walk_tree(Walk *walk, const SqfsInode *root, uint64_t at, uint64_t seen_size)
{
    SqfsImage *image = walk->image;
    image->probing = !image->codec;
    if (image->probing)
        walk_directory(walk, root, at);
    image->probing = false;
    sqfs_fragments_mark(image);
    memset(walk->seen, 0, (size_t)seen_size);
    walk_directory(walk, root, at);
    give_all(walk);
    if (walk->n_problems > PROBLEMS_MAX)
        image->host->problem(image->scan, "corrupt", image->super.directory_table,
                             "%u more entries cannot be read", walk->n_problems - PROBLEMS_MAX);
}

void
sqfs_walk(SqfsImage *image)
{
    const SqfsSuper *super = &image->super;
    Walk walk = {.image = image};
    SqfsInode root;
    uint64_t at, tail;
    if (!sqfs_table_place(&image->inodes, super->root >> 16, super->root & 0xffff, &at) ||
        !sqfs_inode_read(image, at, &root, &tail) || root.type != SQFS_DIR) {
        image->host->problem(image->scan, "corrupt", super->inode_table,
                             "the root directory cannot be read");
        return;
    }
    uint64_t seen_size = image->inodes.size / INODE_GRAIN / 8 + 1;
    walk.seen = image->host->alloc(image->scan, seen_size, 1);
    walk.waiting = image->host->alloc(image->scan, WAIT_MAX, sizeof(Waiting));
    if (walk.seen && walk.waiting)
        walk_tree(&walk, &root, at, seen_size);
    else
        image->host->problem(image->scan, "limit", super->inode_table, "no memory for the walk");
    image->host->release(image->scan, walk.waiting);
    image->host->release(image->scan, walk.seen);
}
