/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * log.c: reads the nodes of a JFFS2 log, and finds where it ends: at the last node before a long
 * stretch of other bytes, or where the log of another file system begins.
 */
#include "jffs2.h"

#include "../grow.h"

#include <stdlib.h>

enum {
    PROBLEMS_MAX = 64,
    SPEND_STEP = 4096,        /* bytes of one step */
    FOREIGN_MAX = 512 * 1024, /* so many bytes that are no nodes end the log */
    CONFLICTS_MAX = 3,        /* of inode nodes in one run */
};

/* A node that was seen, by what no two nodes of one file system share. */
typedef struct {
    uint64_t at; /* plus 1; 0: free */
    uint32_t ino, version;
    uint16_t type;
} Seen;

typedef struct {
    Jffs2 *fs;
    Seen *seen; /* a hash table */
    uint64_t seen_size, seen_count;
    uint64_t run_start; /* of the nodes that touch each other */
    unsigned conflicts; /* in this run */
    uint64_t foreign;   /* bytes since the last node */
    uint64_t spent;
    bool refused;
    uint64_t split; /* where another file system begins, or UINT64_MAX */
} Log;

void
jffs2_problem(Jffs2 *fs, const char *kind, uint64_t offset, const char *text)
{
    fs->damaged = true;
    if (fs->n_problems++ < PROBLEMS_MAX)
        fs->host->problem(fs->scan, kind, offset, "%s", text);
}

/* ---- two file systems in one log ---- */

static uint64_t
seen_slot(const Log *log, uint32_t ino, uint32_t version, uint16_t type)
{
    uint64_t hash = ((uint64_t)ino << 32 | version) * 0x9e3779b97f4a7c15u + type;
    hash = (hash ^ hash >> 29) * 0xbf58476d1ce4e5b9u;
    uint64_t slot = (hash ^ hash >> 32) & (log->seen_size - 1);
    while (log->seen[slot].at > 0 &&
           (log->seen[slot].ino != ino || log->seen[slot].version != version ||
            log->seen[slot].type != type))
        slot = (slot + 1) & (log->seen_size - 1);
    return slot;
}

static bool
seen_grow(Log *log)
{
    Log bigger = *log;
    bigger.seen_size = log->seen_size > 0 ? log->seen_size * 2 : 1024;
    bigger.seen = log->fs->host->alloc(log->fs->scan, bigger.seen_size, sizeof(Seen));
    if (!bigger.seen)
        return false;
    for (uint64_t i = 0; i < log->seen_size; i++) {
        const Seen *old = &log->seen[i];
        if (old->at > 0)
            bigger.seen[seen_slot(&bigger, old->ino, old->version, old->type)] = *old;
    }
    log->fs->host->release(log->fs->scan, log->seen);
    *log = bigger;
    return true;
}

/* True if another node with other contents has the same inode and version. */
static bool
seen_conflict(Log *log, const Jffs2Node *node, uint32_t ino, uint32_t version)
{
    if (log->seen_count * 2 >= log->seen_size && !seen_grow(log)) {
        log->refused = true;
        return false;
    }
    Seen *seen = &log->seen[seen_slot(log, ino, version, node->type)];
    if (seen->at == 0) {
        *seen = (Seen){node->at + 1, ino, version, node->type};
        log->seen_count++;
        return false;
    }
    /* The cleaner copies nodes as they are. */
    const uint8_t *data = log->fs->bytes.data;
    return memcmp(data + seen->at - 1, data + node->at, node->size) != 0;
}

/*
 * Names are decisive. The cleaner may write a hole again under its old version, so single inode
 * nodes are not.
 */
static void
conflict_count(Log *log, const Jffs2Node *node)
{
    log->conflicts += node->type == JFFS2_DIRENT ? CONFLICTS_MAX : 1;
    if (log->conflicts >= CONFLICTS_MAX)
        log->split = log->run_start > 0 ? log->run_start : node->at;
}

/* ---- nodes ---- */

static void
inode_add(Log *log, const Jffs2Node *node)
{
    Jffs2 *fs = log->fs;
    Jffs2Inode inode;
    if (!jffs2_inode_read(fs->host, &fs->bytes, node, fs->big_endian, &inode)) {
        jffs2_problem(fs, "checksum", node->at, "the CRC of an inode node differs");
        return;
    }
    if (seen_conflict(log, node, inode.ino, inode.version))
        conflict_count(log, node);
    if (!grow_one(fs->host, fs->scan, (void **)&fs->inodes, &fs->inodes_capacity, fs->n_inodes,
                  sizeof(Jffs2Place)))
        log->refused = true;
    else
        fs->inodes[fs->n_inodes++] = (Jffs2Place){node->at, inode.ino, inode.version};
}

static void
dirent_add(Log *log, const Jffs2Node *node)
{
    Jffs2 *fs = log->fs;
    InodeLink link;
    if (!jffs2_dirent_read(fs->host, &fs->bytes, node, fs->big_endian, &link)) {
        jffs2_problem(fs, "checksum", node->at, "the CRC of a name differs");
        return;
    }
    if (seen_conflict(log, node, (uint32_t)link.parent, (uint32_t)link.order))
        conflict_count(log, node);
    log->refused = !inode_tree_add(&fs->tree, &link) || log->refused;
}

static void
summary_check(Log *log, const Jffs2Node *node)
{
    const Jffs2 *fs = log->fs;
    NetbomReader reader = netbom_reader(&fs->bytes, node->at + 24, fs->big_endian);
    uint32_t sum_crc = netbom_u32(&reader);
    uint32_t crc = netbom_u32(&reader);
    if (node->size < JFFS2_SUMMARY_SIZE || reader.failed ||
        jffs2_crc(fs->host, fs->bytes.data + node->at, 24) != crc ||
        jffs2_crc(fs->host, fs->bytes.data + reader.at, node->size - JFFS2_SUMMARY_SIZE) != sum_crc)
        jffs2_problem(log->fs, "checksum", node->at, "the CRC of a summary differs");
}

static void
node_add(Log *log, const Jffs2Node *node)
{
    if (node->obsolete)
        return;
    if (node->type == JFFS2_INODE)
        inode_add(log, node);
    else if (node->type == JFFS2_DIRENT)
        dirent_add(log, node);
    else if (node->type == JFFS2_SUMMARY)
        summary_check(log, node);
}

static uint64_t
node_end(const Jffs2 *fs, const Jffs2Node *node)
{
    uint64_t end = node->at + ((uint64_t)node->size + 3) / 4 * 4;
    return end < fs->bytes.size ? end : fs->bytes.size;
}

/* Takes what stands at `at` and answers where to go on; 0: the log ends. */
static uint64_t
log_step(Log *log, uint64_t at)
{
    Jffs2 *fs = log->fs;
    Jffs2Node node;
    uint64_t next = jffs2_skip_blank(&fs->bytes, at);
    if (next > at)
        return next;
    if (!jffs2_node_read(fs->host, &fs->bytes, at, fs->big_endian, &node)) {
        log->foreign += 4;
        return log->foreign > FOREIGN_MAX ? 0 : at + 4;
    }
    if (!node.whole) {
        jffs2_problem(fs, "truncated", at, "the last node is cut off");
        fs->end = fs->bytes.size;
        return 0;
    }
    if (fs->end != at || node.type == JFFS2_CLEANMARKER) {
        log->run_start = at;
        log->conflicts = 0;
    }
    node_add(log, &node);
    if (log->split != UINT64_MAX)
        return 0;
    if (log->foreign > 0)
        jffs2_problem(fs, "corrupt", fs->end, "bytes in the log that are no nodes");
    log->foreign = 0;
    fs->end = node_end(fs, &node);
    return fs->end;
}

/* ---- the end ---- */

/* Drops what was read at or behind the split, and sets the end to the last node before it. */
static void
log_split(Log *log)
{
    Jffs2 *fs = log->fs;
    while (fs->n_inodes > 0 && fs->inodes[fs->n_inodes - 1].at >= log->split)
        fs->n_inodes--;
    while (fs->tree.count > 0 && fs->tree.links[fs->tree.count - 1].at >= log->split)
        fs->tree.count--;
    uint64_t at = 0;
    Jffs2Node node;
    fs->end = 0;
    while (at < log->split) {
        if (jffs2_node_read(fs->host, &fs->bytes, at, fs->big_endian, &node)) {
            at = fs->end = node_end(fs, &node);
        } else {
            uint64_t next = jffs2_skip_blank(&fs->bytes, at);
            at = next > at ? next : at + 4;
        }
    }
    if (fs->end > log->split)
        fs->end = log->split;
}

static int
compare_places(const void *first, const void *second)
{
    const Jffs2Place *a = first, *b = second;
    if (a->ino != b->ino)
        return a->ino < b->ino ? -1 : 1;
    if (a->version != b->version)
        return a->version < b->version ? -1 : 1;
    return a->at < b->at ? -1 : a->at > b->at;
}

void
jffs2_log_read(Jffs2 *fs)
{
    Log log = {.fs = fs, .split = UINT64_MAX};
    uint64_t at = 0;
    while (at + JFFS2_HEAD_SIZE <= fs->bytes.size && !log.refused) {
        uint64_t next = log_step(&log, at);
        if (next == 0)
            break;
        at = next;
        if (at - log.spent >= SPEND_STEP) {
            log.refused = !fs->host->spend(fs->scan, (at - log.spent) / SPEND_STEP) || log.refused;
            log.spent = at;
        }
    }
    if (log.refused)
        jffs2_problem(fs, "limit", at, "more nodes than the budget allows");
    if (log.split != UINT64_MAX)
        log_split(&log);
    fs->host->release(fs->scan, log.seen);
    if (fs->n_inodes > 0)
        qsort(fs->inodes, (size_t)fs->n_inodes, sizeof(Jffs2Place), compare_places);
    inode_tree_settle(&fs->tree);
}
