/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Contents of nodes, from the worker to the parent, beside the record stream: frames of a node id
 * (u32), a size (u64, both in host order) and that many bytes. Only `netbom extract` asks for them.
 */
#ifndef NETBOM_WORKER_CONTENTS_H
#define NETBOM_WORKER_CONTENTS_H

#include <glib.h>
#include <stdbool.h>

/* Writes one frame; false once the other end is gone. */
bool contents_write(int fd, guint32 node, const guint8 *data, guint64 size);

typedef struct ContentsReader ContentsReader;

/* A node's bytes begin (size is its declared size, not yet there). */
typedef void (*ContentsBegin)(guint32 node, guint64 size, void *user);
/* The next bytes of it. */
typedef void (*ContentsData)(const guint8 *data, gsize size, void *user);
/* All of it was handed over. */
typedef void (*ContentsEnd)(void *user);

ContentsReader *contents_reader_new(ContentsBegin begin, ContentsData data, ContentsEnd end,
                                    void *user);
void contents_reader_free(ContentsReader *reader);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ContentsReader, contents_reader_free)

/* Feeds what came through the pipe. */
void contents_reader_feed(ContentsReader *reader, const guint8 *data, gsize size);

#endif
