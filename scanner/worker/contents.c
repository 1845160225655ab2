/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Frames of node contents. */
#include "worker/contents.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#define HEAD_BYTES (sizeof(guint32) + sizeof(guint64))

struct ContentsReader {
    ContentsBegin begin;
    ContentsData data;
    ContentsEnd end;
    void *user;
    guint8 head[HEAD_BYTES];
    gsize head_size; /* bytes of the head that are there */
    guint64 left;    /* bytes of the frame that are still to come */
};

static bool
write_all(int fd, const void *data, guint64 size)
{
    const guint8 *at = data;
    while (size > 0) {
        ssize_t written = write(fd, at, MIN(size, 1u << 30));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        at += written;
        size -= (guint64)written;
    }
    return true;
}

bool
contents_write(int fd, guint32 node, const guint8 *data, guint64 size)
{
    guint8 head[HEAD_BYTES];
    memcpy(head, &node, sizeof node);
    memcpy(head + sizeof node, &size, sizeof size);
    return write_all(fd, head, sizeof head) && write_all(fd, data, size);
}

ContentsReader *
contents_reader_new(ContentsBegin begin, ContentsData data, ContentsEnd end, void *user)
{
    ContentsReader *reader = g_new0(ContentsReader, 1);
    reader->begin = begin;
    reader->data = data;
    reader->end = end;
    reader->user = user;
    return reader;
}

void
contents_reader_free(ContentsReader *reader)
{
    g_free(reader);
}

static void
head_done(ContentsReader *reader)
{
    guint32 node;
    memcpy(&node, reader->head, sizeof node);
    memcpy(&reader->left, reader->head + sizeof node, sizeof reader->left);
    reader->begin(node, reader->left, reader->user);
    if (reader->left == 0) {
        reader->end(reader->user);
        reader->head_size = 0;
    }
}

void
contents_reader_feed(ContentsReader *reader, const guint8 *data, gsize size)
{
    while (size > 0) {
        gsize part;
        if (reader->head_size < HEAD_BYTES) {
            part = MIN(size, HEAD_BYTES - reader->head_size);
            memcpy(reader->head + reader->head_size, data, part);
            reader->head_size += part;
            if (reader->head_size == HEAD_BYTES)
                head_done(reader);
        } else {
            part = (gsize)MIN(size, reader->left);
            reader->data(data, part, reader->user);
            reader->left -= part;
            if (reader->left == 0) {
                reader->end(reader->user);
                reader->head_size = 0;
            }
        }
        data += part;
        size -= part;
    }
}
