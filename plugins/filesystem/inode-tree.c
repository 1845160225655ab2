/* SPDX-License-Identifier: GPL-3.0-or-later */
/* inode-tree.c: settles which links count, and walks them from the root on. */
#include "inode-tree.h"

#include "grow.h"

#include <stdlib.h>

enum {
    DEPTH_MAX = 128,
    NAME_MAX_BYTES = 256, /* with the '/' */
    PROBLEMS_MAX = 64,
};

typedef struct {
    InodeTree *tree;
    InodeGive give;
    void *user;
    uint8_t *seen; /* directories, by their first link */
    unsigned depth;
    unsigned n_problems;
    bool stopped;
    uint64_t path_size;
    char path[INODE_PREFIX_MAX + DEPTH_MAX * NAME_MAX_BYTES];
} Walk;

bool
inode_tree_add(InodeTree *tree, const InodeLink *link)
{
    if (link->name_size >= NAME_MAX_BYTES ||
        !grow_one(tree->host, tree->scan, (void **)&tree->links, &tree->capacity, tree->count,
                  sizeof(*link)))
        return false;
    tree->links[tree->count++] = *link;
    return true;
}

static int
compare_u64(uint64_t a, uint64_t b)
{
    return a < b ? -1 : a > b;
}

static int
compare_names(const InodeLink *a, const InodeLink *b)
{
    uint32_t size = a->name_size < b->name_size ? a->name_size : b->name_size;
    int order = compare_u64(a->parent, b->parent);
    if (order == 0 && size > 0)
        order = memcmp(a->name, b->name, size);
    return order != 0 ? order : compare_u64(a->name_size, b->name_size);
}

static int
compare_links(const void *first, const void *second)
{
    const InodeLink *a = first, *b = second;
    int order = compare_names(a, b);
    if (order == 0)
        order = compare_u64(a->order, b->order);
    return order != 0 ? order : compare_u64(a->at, b->at);
}

void
inode_tree_settle(InodeTree *tree)
{
    uint64_t kept = 0;
    if (tree->count > 0)
        qsort(tree->links, (size_t)tree->count, sizeof(InodeLink), compare_links);
    for (uint64_t i = 0; i < tree->count; i++)
        if (i + 1 == tree->count || compare_names(&tree->links[i], &tree->links[i + 1]) != 0)
            tree->links[kept++] = tree->links[i];
    tree->count = kept;
}

const InodeLink *
inode_tree_first(const InodeTree *tree, uint64_t parent)
{
    uint64_t low = 0, high = tree->count;
    while (low < high) {
        uint64_t middle = low + (high - low) / 2;
        if (tree->links[middle].parent < parent)
            low = middle + 1;
        else
            high = middle;
    }
    return low < tree->count && tree->links[low].parent == parent ? &tree->links[low] : NULL;
}

static void
walk_problem(Walk *walk, const char *kind, const InodeLink *link, const char *text)
{
    if (walk->n_problems++ < PROBLEMS_MAX)
        walk->tree->host->problem(walk->tree->scan, kind, link->at, "%s: \"%.*s\"", text,
                                  (int)walk->path_size, walk->path);
}

/* What would break the path (NUL, '/', "..") is replaced and reported. */
static void
path_push(Walk *walk, const InodeLink *link)
{
    const uint8_t *name = link->name;
    uint32_t size = link->name_size;
    bool dots = (size == 1 && name[0] == '.') || (size == 2 && name[0] == '.' && name[1] == '.');
    bool changed = dots || size == 0;
    if (walk->path_size > 0)
        walk->path[walk->path_size++] = '/';
    for (uint32_t i = 0; i < size; i++) {
        bool bad = dots || name[i] == 0 || name[i] == '/';
        changed = changed || bad;
        walk->path[walk->path_size++] = bad ? '_' : (char)name[i];
    }
    if (size == 0)
        walk->path[walk->path_size++] = '_';
    if (changed)
        walk_problem(walk, "corrupt", link, "a name that no file can have, changed to");
}

static void
walk_directory(Walk *walk, uint64_t ino)
{
    InodeTree *tree = walk->tree;
    const InodeLink *first = inode_tree_first(tree, ino);
    if (!first)
        return;
    uint64_t i = (uint64_t)(first - tree->links);
    uint8_t mask = (uint8_t)(1u << i % 8);
    if (walk->seen[i / 8] & mask) {
        walk_problem(walk, "corrupt", first, "a directory is reached a second time");
        return;
    }
    walk->seen[i / 8] |= mask;
    if (walk->depth >= DEPTH_MAX) {
        walk_problem(walk, "limit", first, "directories are nested too deep");
        return;
    }
    walk->depth++;
    for (; i < tree->count && tree->links[i].parent == ino && !walk->stopped; i++) {
        const InodeLink *link = &tree->links[i];
        uint64_t path_size = walk->path_size;
        path_push(walk, link);
        InodeGiven given = walk->give(walk->user, link, walk->path, walk->path_size);
        walk->stopped = given == INODE_STOP || !tree->host->spend(tree->scan, 1);
        if (given == INODE_DIRECTORY && !walk->stopped)
            walk_directory(walk, link->ino);
        walk->path_size = path_size;
    }
    walk->depth--;
}

void
inode_tree_walk(InodeTree *tree, uint64_t root, const char *prefix, InodeGive give, void *user)
{
    Walk *walk = tree->host->alloc(tree->scan, 1, sizeof(*walk));
    uint8_t *seen = tree->host->alloc(tree->scan, tree->count / 8 + 1, 1);
    if (walk && seen) {
        walk->tree = tree;
        walk->give = give;
        walk->user = user;
        walk->seen = seen;
        walk->path_size = netbom_text_size(prefix, INODE_PREFIX_MAX - 1);
        memcpy(walk->path, prefix, (size_t)walk->path_size);
        walk_directory(walk, root);
        if (walk->n_problems > PROBLEMS_MAX)
            tree->host->problem(tree->scan, "corrupt", 0, "%u more entries cannot be read",
                                walk->n_problems - PROBLEMS_MAX);
    } else {
        tree->host->problem(tree->scan, "limit", 0, "no memory for the walk");
    }
    tree->host->release(tree->scan, seen);
    tree->host->release(tree->scan, walk);
}

void
inode_tree_free(InodeTree *tree)
{
    tree->host->release(tree->scan, tree->links);
    tree->links = NULL;
    tree->count = tree->capacity = 0;
}
