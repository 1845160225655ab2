/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A folder of many small files, read one after the other. */
#ifndef NETBOM_BASE_FOLDER_H
#define NETBOM_BASE_FOLDER_H

#include <glib.h>
#include <stdbool.h>

/* Takes a file, whose content is lent. False, with an error, ends the reading. */
typedef bool (*FolderTake)(const char *name, const char *content, gsize size, void *user,
                           GError **error);

/* The names that `wanted` takes, sorted by `compare` (of char *const *). The caller's array. NULL
 * with an error of GLib's. */
GPtrArray *folder_names(const char *path, bool (*wanted)(const char *name), GCompareFunc compare,
                        GError **error);
/* Hands over the content of each of the names in order. False with an error of GLib's, or with that
 * of `take`. */
bool folder_read(const char *path, const GPtrArray *names, FolderTake take, void *user,
                 GError **error);
/* What is another one when a file is: a SHA-256 in hex over names, sizes, and the times when
 * content and inode changed last, of which a program can set only the first. Empty if there is
 * none: a file cannot be looked at, or changed so lately that it may once more without getting
 * another time. The caller frees it. */
char *folder_stamp(const char *path, const GPtrArray *names);

#endif
