/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * inode-tree.h: the tree of a file system whose names are found in any order: links from a
 * directory to an inode, of which the newest for each name counts.
 */
#ifndef NETBOM_INODE_TREE_H
#define NETBOM_INODE_TREE_H

#include "netbom-plugin.h"

enum { INODE_PREFIX_MAX = 4096 };

typedef struct {
    uint64_t parent;
    uint64_t ino;        /* 0: this name was deleted */
    uint64_t order;      /* the link with the highest one counts */
    const uint8_t *name; /* in the image */
    uint32_t name_size;
    uint64_t at; /* where the link stands */
} InodeLink;

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    InodeLink *links;
    uint64_t count, capacity;
} InodeTree;

typedef enum {
    INODE_STOP = 0, /* the budget is spent */
    INODE_LEAF,
    INODE_DIRECTORY, /* go into it */
} InodeGiven;

/* Hands one entry to the host; path is the name of the entry from the root on. */
typedef InodeGiven (*InodeGive)(void *user, const InodeLink *link, const char *path,
                                uint64_t path_size);

/* False: the budget refuses it. The name stays where it is. */
bool inode_tree_add(InodeTree *tree, const InodeLink *link);
/* Sorts the links and drops all but the newest of each name. Call once, before the walk. */
void inode_tree_settle(InodeTree *tree);
/* Gives all that is below `root`, and puts `prefix` (which may be "", and is cut to less than
 * INODE_PREFIX_MAX bytes) in front of each path. */
void inode_tree_walk(InodeTree *tree, uint64_t root, const char *prefix, InodeGive give,
                     void *user);
/* The first link below `parent`, NULL if there is none. */
const InodeLink *inode_tree_first(const InodeTree *tree, uint64_t parent);
void inode_tree_free(InodeTree *tree);

#endif
