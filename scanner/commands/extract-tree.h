/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Writes a tree of files below one directory, and nowhere else. Paths come from an image and are
 * hostile: every part is made harmless, every directory is opened step by step without following a
 * link, nothing that is there is overwritten, and links are made last, with targets that stay below
 * the directory.
 */
#ifndef NETBOM_COMMANDS_EXTRACT_TREE_H
#define NETBOM_COMMANDS_EXTRACT_TREE_H

#include <glib.h>
#include <stdbool.h>

typedef struct ExtractTree ExtractTree;

/* Makes the directory if it is not there. */
ExtractTree *extract_tree_new(const char *directory, GError **error);
void extract_tree_free(ExtractTree *tree);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ExtractTree, extract_tree_free)

/* Paths are those of nodes ("!/squashfs@0x0/bin/busybox"); what an image's file was unpacked to
 * lies in "NAME!/". Each answers false and counts a refusal if the entry could not be written;
 * *ret_why (static or interned, may be NULL) says why. */
bool extract_tree_directory(ExtractTree *tree, const char *path, const char **ret_why);
/* An open descriptor of a new file (mode: permission bits; no set-id bits are kept), or -1. */
int extract_tree_file(ExtractTree *tree, const char *path, guint32 mode, const char **ret_why);
/* Remembers a link. */
void extract_tree_link(ExtractTree *tree, const char *path, const char *target);
/* Makes the links; on_refused is called for each that could not be made. */
void extract_tree_make_links(ExtractTree *tree,
                             void (*on_refused)(const char *path, const char *why, void *user),
                             void *user);

#endif
