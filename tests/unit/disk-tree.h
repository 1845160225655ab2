/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * disk-tree.h: random trees on disk for tests of file systems, and their comparison with the
 * children that a plugin gave.
 */
#ifndef TEST_DISK_TREE_H
#define TEST_DISK_TREE_H

#include "plugin-host.h"

#define DISK_TREE_LINKS  1u  /* symbolic links, hard links, devices (as root), fifos; owners */
#define DISK_TREE_HOLES  2u  /* sparse files */
#define DISK_TREE_MODES  4u  /* random permissions; compared too */
#define DISK_TREE_NAMES  8u  /* long names and names that are not ASCII */
#define DISK_TREE_TIMES  16u /* random dates; compared to the second */
#define DISK_TREE_TIMES2 32u /* random dates; compared to two seconds, in UTC */

/* Makes a tree below the directory, which must exist and be empty; the same seed, the same tree. */
void disk_tree_make(const char *directory, guint32 seed, unsigned flags);
/* Each entry on disk is a child with the same facts, and there are no others. `skip` is the name
 * of a child that may be there besides, or NULL. */
void disk_tree_compare(const char *directory, unsigned flags, const char *skip,
                       const TestScan *scan);

#endif
