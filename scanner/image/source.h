/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where an image comes from: a file, mapped, or a directory, packed into a tar of its own (sorted,
 * symbolic links not followed) that is then read like any other. The parent's side: nothing here
 * parses an image.
 */
#ifndef NETBOM_IMAGE_SOURCE_H
#define NETBOM_IMAGE_SOURCE_H

#include <glib.h>
#include <stdbool.h>

#include "netbom-plugin.h"

typedef struct {
    NetbomBytes bytes; /* read-only mapping; data is NULL for an empty file */
    bool is_directory;
} Source;

/* Free with source_free(). */
Source *source_open(const char *path, GError **error);
void source_free(Source *source);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Source, source_free)

/* Packs the tree under `path` into `fd`: pax where needed, names sorted by bytes, paths relative.
 */
bool source_pack_directory(const char *path, int fd, GError **error);

/* An open file without a name, in the folder for temporary files; -1 with *error. */
int source_nameless_file(GError **error);

#endif
