/* SPDX-License-Identifier: GPL-3.0-or-later */
/* table.c: sorts the live nodes into names, inodes and data, of which the newest count. */
#include "ubifs.h"

#include "../grow.h"

#include <stdlib.h>

enum {
    KEY_AT = 24,
    BLOCK_MASK = 0x1fffffff,
    DENT_SIZE = 56,
};

/* ---- gathering ---- */

static void
inode_add(Ubifs *fs, const UbifsNode *node)
{
    NetbomReader reader = netbom_reader(&fs->bytes, node->at + KEY_AT, false);
    UbifsInode inode = {.ino = netbom_u32(&reader), .sequence = node->sequence, .at = node->at};
    if (!grow_one(fs->host, fs->scan, (void **)&fs->inodes, &fs->inodes_capacity, fs->n_inodes,
                  sizeof(inode)))
        fs->refused = true;
    else
        fs->inodes[fs->n_inodes++] = inode;
}

static void
data_add(Ubifs *fs, const UbifsNode *node)
{
    NetbomReader reader = netbom_reader(&fs->bytes, node->at + KEY_AT, false);
    UbifsData data = {.ino = netbom_u32(&reader), .sequence = node->sequence, .at = node->at};
    data.block = netbom_u32(&reader) & BLOCK_MASK;
    if (!grow_one(fs->host, fs->scan, (void **)&fs->data, &fs->data_capacity, fs->n_data,
                  sizeof(data)))
        fs->refused = true;
    else
        fs->data[fs->n_data++] = data;
}

static void
cut_add(Ubifs *fs, const UbifsNode *node)
{
    NetbomReader reader = netbom_reader(&fs->bytes, node->at + UBIFS_HEAD_SIZE, false);
    UbifsData cut = {.ino = netbom_u32(&reader), .sequence = node->sequence, .at = node->at};
    reader.at = node->at + 48;
    uint64_t blocks = netbom_u64(&reader) / UBIFS_BLOCK_SIZE + 1;
    NetbomReader size = netbom_reader(&fs->bytes, node->at + 48, false);
    if (netbom_u64(&size) % UBIFS_BLOCK_SIZE == 0)
        blocks--; /* the last block stays whole */
    if (blocks > BLOCK_MASK)
        return;
    cut.block = (uint32_t)blocks;
    if (!grow_one(fs->host, fs->scan, (void **)&fs->cuts, &fs->cuts_capacity, fs->n_cuts,
                  sizeof(cut)))
        fs->refused = true;
    else
        fs->cuts[fs->n_cuts++] = cut;
}

static void
dent_add(Ubifs *fs, const UbifsNode *node)
{
    NetbomReader reader = netbom_reader(&fs->bytes, node->at + KEY_AT, false);
    InodeLink link = {.parent = netbom_u32(&reader), .order = node->sequence, .at = node->at};
    reader.at = node->at + 40;
    link.ino = netbom_u64(&reader);
    netbom_skip(&reader, 2);
    link.name_size = netbom_u16(&reader);
    netbom_skip(&reader, 4);
    link.name = netbom_take(&reader, link.name_size);
    if (!link.name || link.name_size > node->size - DENT_SIZE || link.name_size > 255)
        ubifs_problem(fs, "corrupt", node->at, "a name is longer than its node");
    else
        fs->refused = !inode_tree_add(&fs->tree, &link) || fs->refused;
}

/* ---- sorting ---- */

static int
compare_u64(uint64_t a, uint64_t b)
{
    return a < b ? -1 : a > b;
}

static int
compare_inodes(const void *first, const void *second)
{
    const UbifsInode *a = first, *b = second;
    int order = compare_u64(a->ino, b->ino);
    return order != 0 ? order : compare_u64(a->sequence, b->sequence);
}

static int
compare_data(const void *first, const void *second)
{
    const UbifsData *a = first, *b = second;
    int order = compare_u64(a->ino, b->ino);
    if (order == 0)
        order = compare_u64(a->block, b->block);
    return order != 0 ? order : compare_u64(a->sequence, b->sequence);
}

static int
compare_cuts(const void *first, const void *second)
{
    const UbifsData *a = first, *b = second;
    int order = compare_u64(a->ino, b->ino);
    return order != 0 ? order : compare_u64(a->sequence, b->sequence);
}

static void
inodes_settle(Ubifs *fs)
{
    uint64_t kept = 0;
    if (fs->n_inodes > 0)
        qsort(fs->inodes, (size_t)fs->n_inodes, sizeof(UbifsInode), compare_inodes);
    for (uint64_t i = 0; i < fs->n_inodes; i++)
        if (i + 1 == fs->n_inodes || fs->inodes[i].ino != fs->inodes[i + 1].ino)
            fs->inodes[kept++] = fs->inodes[i];
    fs->n_inodes = kept;
}

/* The first truncation of an inode, or n_cuts. */
static uint64_t
cuts_first(const Ubifs *fs, uint64_t ino)
{
    uint64_t low = 0, high = fs->n_cuts;
    while (low < high) {
        uint64_t middle = low + (high - low) / 2;
        if (fs->cuts[middle].ino < ino)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* True if the block went with a truncation that is newer. */
static bool
data_cut(const Ubifs *fs, const UbifsData *data)
{
    for (uint64_t i = cuts_first(fs, data->ino); i < fs->n_cuts && fs->cuts[i].ino == data->ino;
         i++)
        if (fs->cuts[i].sequence > data->sequence && data->block >= fs->cuts[i].block)
            return true;
    return false;
}

/* Keeps of each block the newest node, unless a truncation is newer still. */
static void
data_settle(Ubifs *fs)
{
    uint64_t kept = 0;
    if (fs->n_cuts > 0)
        qsort(fs->cuts, (size_t)fs->n_cuts, sizeof(UbifsData), compare_cuts);
    if (fs->n_data > 0)
        qsort(fs->data, (size_t)fs->n_data, sizeof(UbifsData), compare_data);
    for (uint64_t i = 0; i < fs->n_data && fs->host->spend(fs->scan, 1); i++) {
        const UbifsData *data = &fs->data[i];
        bool newest =
            i + 1 == fs->n_data || data[1].ino != data->ino || data[1].block != data->block;
        if (newest && !data_cut(fs, data))
            fs->data[kept++] = *data;
    }
    fs->n_data = kept;
}

/*
 * A file that was being written when the power went has data in the journal behind the size that
 * its inode says; the file system then takes the data's word.
 */
static void
sizes_recover(Ubifs *fs)
{
    uint64_t i = 0;
    for (uint64_t d = 0; d < fs->n_data; d++) {
        const UbifsData *data = &fs->data[d];
        NetbomReader reader = netbom_reader(&fs->bytes, data->at + 40, false);
        uint64_t end = (uint64_t)data->block * UBIFS_BLOCK_SIZE + netbom_u32(&reader);
        while (i < fs->n_inodes && fs->inodes[i].ino < data->ino)
            i++;
        if (i < fs->n_inodes && fs->inodes[i].ino == data->ino && data->sequence > fs->commit &&
            data->sequence > fs->inodes[i].sequence && end > fs->inodes[i].written)
            fs->inodes[i].written = end;
    }
}

void
ubifs_tables_make(Ubifs *fs)
{
    for (uint64_t i = 0; i < fs->n_nodes && !fs->refused; i++) {
        const UbifsNode *node = &fs->nodes[i];
        if (!node->live)
            continue;
        if (node->type == UBIFS_INO)
            inode_add(fs, node);
        else if (node->type == UBIFS_DATA)
            data_add(fs, node);
        else if (node->type == UBIFS_TRUN)
            cut_add(fs, node);
        else if (node->type == UBIFS_DENT)
            dent_add(fs, node);
        else if (node->type == UBIFS_XENT)
            fs->n_xattrs++;
    }
    if (fs->refused)
        ubifs_problem(fs, "limit", 0, "no memory for the tables");
    inodes_settle(fs);
    data_settle(fs);
    if (fs->has_super)
        sizes_recover(fs);
    inode_tree_settle(&fs->tree);
}
