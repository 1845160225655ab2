/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which files a batch is about. */
#ifndef NETBOM_COMMANDS_BATCH_SOURCES_H
#define NETBOM_COMMANDS_BATCH_SOURCES_H

#include <glib.h>
#include <stdbool.h>

typedef struct {
    char *path;     /* absolute; or a URL that a manifest named */
    char *expected; /* SHA-256 in hex that the file must have; NULL: none was given */
} BatchSource;

/* A source is a file; a folder: each file in it and below, links not followed; a pattern ("*.bin")
 * that names no file itself; or "@FILE", a manifest: a line for each image, its path or its SHA-256
 * and path as sha256sum writes them, relative to the folder of the manifest, where empty lines and
 * those that begin with '#' say nothing. Answers BatchSource*, by path, each path once; the
 * caller's array. A file that is not there is in it, so that it becomes a failure. NULL with
 * NETBOM_ERROR_FILE, or NETBOM_ERROR_DATA in a manifest, if a source itself cannot be read. */
GPtrArray *batch_sources(char *const *sources, GError **error);

#endif
