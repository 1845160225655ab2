/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tree.c: nodes, and the walk over the items of a tree. */
#include "btrfs.h"

enum {
    NODE_HEAD = 0x65,
    NODE_FSID_AT = 0x20,
    NODE_ADDRESS_AT = 0x30,
    NODE_COUNT_AT = 0x60,
    NODE_LEVEL_AT = 0x64,
    KEY_SIZE = 17,
    ITEM_SIZE = KEY_SIZE + 8,
    POINTER_SIZE = KEY_SIZE + 16,
};

typedef struct {
    BtrfsImage *image;
    BtrfsEach each;
    void *user;
    uint8_t *seen; /* nodes, by the sector at which they stand: a tree comes to each once */
    bool whole, stop;
    bool has_last;
    BtrfsItem last; /* whose key the next one must be behind */
} Walk;

/* A node with that address and level. */
static bool
node_is(const BtrfsImage *image, uint64_t at, uint64_t logical, unsigned level)
{
    NetbomReader reader = netbom_reader(&image->bytes, at + NODE_ADDRESS_AT, false);
    uint64_t address = netbom_u64(&reader);
    reader.at = at + NODE_LEVEL_AT;
    return netbom_range_ok(image->bytes.size, at, image->node_size) && address == logical &&
           netbom_u8(&reader) == level;
}

/* The best copy of a node; false: there is none that could be read. */
static bool
node_find(const BtrfsImage *image, uint64_t logical, unsigned level, NetbomBytes *ret_node,
          bool *ret_sum_fits)
{
    bool found = false;
    for (unsigned copy = 0; copy < 2; copy++) {
        uint64_t at, left;
        if (!btrfs_map(image, logical, copy, &at, &left) || left < image->node_size ||
            !node_is(image, at, logical, level))
            continue;
        bool fits = btrfs_sum_fits(image, image->bytes.data + at, image->node_size);
        if (!found || fits)
            *ret_node = netbom_slice(&image->bytes, at, image->node_size);
        *ret_sum_fits = fits;
        found = true;
        if (fits)
            break;
    }
    return found;
}

static BtrfsItem
key_read(NetbomReader *reader)
{
    BtrfsItem key = {.objectid = netbom_u64(reader)};
    key.type = netbom_u8(reader);
    key.offset = netbom_u64(reader);
    return key;
}

static bool
key_follows(const Walk *walk, const BtrfsItem *key)
{
    const BtrfsItem *last = &walk->last;
    if (!walk->has_last || key->objectid != last->objectid)
        return !walk->has_last || key->objectid > last->objectid;
    return key->type != last->type ? key->type > last->type : key->offset > last->offset;
}

static void
node_problem(Walk *walk, const char *kind, uint64_t at, uint64_t logical, const char *text)
{
    walk->whole = false;
    btrfs_problem(walk->image, kind, at, "the node at logical address 0x%llx: %s",
                  (unsigned long long)logical, text);
}

static void
leaf_read(Walk *walk, const NetbomBytes *node, uint64_t logical)
{
    uint64_t node_at = (uint64_t)(node->data - walk->image->bytes.data);
    NetbomReader reader = netbom_reader(node, NODE_COUNT_AT, false);
    uint32_t count = netbom_u32(&reader);
    reader.at = NODE_HEAD;
    for (uint32_t i = 0; i < count && !walk->stop; i++) {
        BtrfsItem item = key_read(&reader);
        uint64_t at = NODE_HEAD + (uint64_t)netbom_u32(&reader);
        item.size = netbom_u32(&reader);
        item.at = node_at + at;
        if (reader.failed || !netbom_range_ok(node->size, at, item.size) || at < reader.at) {
            node_problem(walk, "corrupt", node_at, logical, "its items break off");
            return;
        }
        if (!key_follows(walk, &item)) {
            node_problem(walk, "corrupt", node_at, logical, "its items are not in order");
            return;
        }
        walk->last = item;
        walk->has_last = true;
        walk->stop =
            !walk->each(walk->user, &item) || !walk->image->host->spend(walk->image->scan, 1);
    }
}

static void node_read(Walk *walk, uint64_t logical, unsigned level);

static void
pointers_read(Walk *walk, const NetbomBytes *node, uint64_t logical, unsigned level)
{
    NetbomReader reader = netbom_reader(node, NODE_COUNT_AT, false);
    uint32_t count = netbom_u32(&reader);
    reader.at = NODE_HEAD;
    for (uint32_t i = 0; i < count && !walk->stop; i++) {
        netbom_skip(&reader, KEY_SIZE);
        uint64_t child = netbom_u64(&reader);
        netbom_skip(&reader, POINTER_SIZE - KEY_SIZE - 8);
        if (reader.failed) {
            node_problem(walk, "corrupt", (uint64_t)(node->data - walk->image->bytes.data), logical,
                         "its pointers break off");
            return;
        }
        node_read(walk, child, level - 1);
    }
}

/* Levels go down with each step, which bounds the depth. */
static void
node_read(Walk *walk, uint64_t logical, unsigned level)
{
    BtrfsImage *image = walk->image;
    NetbomBytes node;
    bool fits;
    if (!image->host->spend(image->scan, 1 + image->node_size / 1024)) {
        walk->stop = true;
        walk->whole = false;
        return;
    }
    if (!node_find(image, logical, level, &node, &fits)) {
        uint64_t at, left;
        bool there = btrfs_map(image, logical, 0, &at, &left) && left >= image->node_size;
        node_problem(walk, there ? "corrupt" : "truncated", there ? at : 0, logical,
                     there ? "it is none" : btrfs_unmapped(image, logical));
        return;
    }
    uint64_t at = (uint64_t)(node.data - image->bytes.data), sector = at / image->sector_size;
    if (walk->seen[sector / 8] >> sector % 8 & 1) {
        node_problem(walk, "corrupt", at, logical, "it is reached a second time");
        return;
    }
    walk->seen[sector / 8] |= (uint8_t)(1u << sector % 8);
    if (!fits)
        node_problem(walk, "checksum", at, logical, "its checksum differs");
    if (level == 0)
        leaf_read(walk, &node, logical);
    else
        pointers_read(walk, &node, logical, level);
}

bool
btrfs_tree_each(BtrfsImage *image, uint64_t logical, unsigned level, BtrfsEach each, void *user)
{
    uint64_t seen_size = image->bytes.size / image->sector_size / 8 + 1;
    Walk walk = {.image = image, .each = each, .user = user, .whole = true};
    if (level >= BTRFS_LEVELS) {
        btrfs_problem(image, "corrupt", 0, "a tree of %u levels", level + 1);
        return false;
    }
    if (image->host->spend(image->scan, 1 + seen_size / 4096))
        walk.seen = image->host->alloc(image->scan, seen_size, 1);
    if (!walk.seen) {
        btrfs_problem(image, "limit", 0, "no memory for a tree");
        return false;
    }
    node_read(&walk, logical, level);
    image->host->release(image->scan, walk.seen);
    return walk.whole;
}

bool
btrfs_tree_prove(BtrfsImage *image, uint64_t logical, unsigned level)
{
    NetbomBytes node;
    bool fits = false;
    return level < BTRFS_LEVELS && node_find(image, logical, level, &node, &fits) && fits;
}

void
btrfs_nodes_mark(BtrfsImage *image)
{
    uint64_t step = image->sector_size;
    for (uint64_t at = 0; netbom_range_ok(image->bytes.size, at, image->node_size);) {
        const uint8_t *node = image->bytes.data + at;
        uint64_t steps = 1;
        if (memcmp(node + NODE_FSID_AT, image->node_fsid, 16) == 0 &&
            node[NODE_LEVEL_AT] < BTRFS_LEVELS && at != BTRFS_SUPER_AT) {
            steps += image->node_size / 1024;
            if (btrfs_sum_fits(image, node, image->node_size)) {
                image->host->structure(image->scan, at, image->node_size);
                at += image->node_size - step;
            }
        }
        at += step;
        if (!image->host->spend(image->scan, steps))
            return;
    }
}
