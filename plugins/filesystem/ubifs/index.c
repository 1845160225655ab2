/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * index.c: finds out which nodes are live: those that the index of the last commit names, and those
 * that were written after it. Without a good index all of them count, the newest for each key.
 */
#include "ubifs.h"

enum {
    LEVEL_MAX = 64,
    BRANCHES_AT = 28,
    BRANCH_SIZE = 20, /* at least: an authenticated one has a hash too */
};

typedef struct {
    uint64_t commit, root;
    uint32_t log_lnum;
} Master;

/* The newest master node; they stand in two copies in LEB 1 and 2. */
static bool
master_find(const Ubifs *fs, Master *ret_master)
{
    const UbifsNode *newest = NULL;
    for (uint64_t i = 0; i < fs->n_nodes; i++)
        if (fs->nodes[i].type == UBIFS_MASTER &&
            (!newest || fs->nodes[i].sequence > newest->sequence))
            newest = &fs->nodes[i];
    if (!newest)
        return false;
    NetbomReader reader = netbom_reader(&fs->bytes, newest->at + 32, false);
    Master master;
    master.commit = netbom_u64(&reader);
    netbom_skip(&reader, 4); /* flags */
    master.log_lnum = netbom_u32(&reader);
    uint64_t lnum = netbom_u32(&reader);
    master.root = lnum * fs->super.leb_size + netbom_u32(&reader);
    *ret_master = master;
    return true;
}

/* The sequence number at which the last commit began. */
static bool
commit_find(const Ubifs *fs, const Master *master, uint64_t *ret_sequence)
{
    bool found = false;
    for (uint64_t i = 0; i < fs->n_nodes; i++) {
        if (fs->nodes[i].type != UBIFS_CS)
            continue;
        NetbomReader reader = netbom_reader(&fs->bytes, fs->nodes[i].at + UBIFS_HEAD_SIZE, false);
        if (netbom_u64(&reader) == master->commit &&
            (!found || fs->nodes[i].sequence > *ret_sequence)) {
            *ret_sequence = fs->nodes[i].sequence;
            found = true;
        }
    }
    return found;
}

static bool
is_leaf_type(uint8_t type)
{
    return type <= UBIFS_XENT;
}

/* Marks what is below an index node. False: something of it is missing. */
static bool
index_walk(Ubifs *fs, UbifsNode *node, unsigned depth)
{
    NetbomReader reader = netbom_reader(&fs->bytes, node->at + UBIFS_HEAD_SIZE, false);
    uint64_t count = netbom_u16(&reader);
    unsigned level = netbom_u16(&reader);
    uint64_t stride = count > 0 ? (node->size - BRANCHES_AT) / count : BRANCH_SIZE;
    bool whole = stride >= BRANCH_SIZE;
    node->live = true;
    for (uint64_t i = 0; i < count && stride >= BRANCH_SIZE; i++) {
        reader.at = node->at + BRANCHES_AT + i * stride;
        uint64_t lnum = netbom_u32(&reader);
        uint64_t at = lnum * fs->super.leb_size + netbom_u32(&reader);
        UbifsNode *child = ubifs_node_find(fs, at);
        if (!fs->host->spend(fs->scan, 1))
            return false;
        if (!child || (level == 0 ? !is_leaf_type(child->type) : child->type != UBIFS_INDEX)) {
            ubifs_problem(fs, "corrupt", node->at, "a node that the index names is not there");
            whole = false;
        } else if (level == 0) {
            child->live = true;
        } else if (child->live || depth >= LEVEL_MAX) {
            ubifs_problem(fs, "corrupt", child->at, "an index node is reached a second time");
            whole = false;
        } else {
            whole = index_walk(fs, child, depth + 1) && whole;
        }
    }
    return whole;
}

static bool
index_mark(Ubifs *fs)
{
    Master master;
    if (!fs->has_super)
        return false;
    if (!master_find(fs, &master)) {
        ubifs_problem(fs, "corrupt", fs->super.leb_size < fs->bytes.size ? fs->super.leb_size : 0,
                      "there is no master node");
        return false;
    }
    UbifsNode *root = ubifs_node_find(fs, master.root);
    if (!root || root->type != UBIFS_INDEX) {
        ubifs_problem(fs, "corrupt", 0, "the root of the index is not there");
        return false;
    }
    bool whole = index_walk(fs, root, 0);
    if (commit_find(fs, &master, &fs->commit))
        return whole;
    /* No commit start: all that the index names is older than the journal. */
    for (uint64_t i = 0; i < fs->n_nodes; i++)
        if (fs->nodes[i].live && fs->nodes[i].sequence > fs->commit)
            fs->commit = fs->nodes[i].sequence;
    return whole;
}

void
ubifs_index_read(Ubifs *fs)
{
    bool whole = index_mark(fs);
    for (uint64_t i = 0; i < fs->n_nodes; i++) {
        UbifsNode *node = &fs->nodes[i];
        if (node->type <= UBIFS_TRUN && (!whole || node->sequence > fs->commit))
            node->live = true;
    }
    if (!whole)
        ubifs_problem(fs, "corrupt", 0,
                      "the index is not whole: the newest node of each key counts");
}
