/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads the tail of a scan record. */
#include "assess/stored-tail.h"

#include <fcntl.h>
#include <jansson.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "worker/record-tail.h"

/* Of a first line: a name of 255 bytes, each as an escape, and the rest. */
#define HEAD_MAX 4096
/* A larger attribution is read like any record. */
#define TAIL_MAX (64u << 20)

static bool
read_at(int fd, char *bytes, gsize size, guint64 offset)
{
    while (size > 0) {
        ssize_t n = pread(fd, bytes, size, (off_t)offset);
        if (n <= 0)
            return false;
        bytes += n;
        size -= (gsize)n;
        offset += (guint64)n;
    }
    return true;
}

/* The digest of the image in the first line of a record; NULL: it is none. */
static char *
head_digest(int fd, guint64 file_size)
{
    char head[HEAD_MAX];
    gsize size = (gsize)MIN(file_size, sizeof head);
    StoredKind kind;
    if (!read_at(fd, head, size, 0) || !stored_kind(head, size, &kind) || kind != STORED_RECORD)
        return NULL;
    const char *end = memchr(head, '\n', size);
    json_t *line = end ? json_loadb(head, (gsize)(end - head), 0, NULL) : NULL;
    char *digest = g_strdup(json_string_value(json_object_get(line, "sha256")));
    json_decref(line);
    return digest;
}

static bool
find_tail(int fd, guint64 file_size, RecordTail *ret_tail)
{
    char end[RECORD_TAIL_LINE_MAX + 1];
    gsize size = (gsize)MIN(file_size, sizeof end);
    return read_at(fd, end, size, file_size - size) &&
           record_tail_parse(end, size, file_size, ret_tail) && ret_tail->size <= TAIL_MAX;
}

static Stored *
read_tail(int fd, guint64 file_size, const char *path, const char *basis, const Registry *registry,
          StoredWanted wanted, void *user)
{
    RecordTail tail;
    StoredKind kind;
    g_autofree char *digest = head_digest(fd, file_size);
    if (!digest || !find_tail(fd, file_size, &tail) || strcmp(tail.basis, basis) != 0)
        return NULL;
    g_autofree char *content = g_malloc((gsize)tail.size);
    if (!read_at(fd, content, (gsize)tail.size, tail.offset) ||
        !stored_kind(content, (gsize)tail.size, &kind) || kind != STORED_ATTRIBUTION)
        return NULL;
    g_autoptr(Stored) stored =
        stored_read(path, content, (gsize)tail.size, registry, wanted, user, NULL);
    bool same = stored && strcmp(stored->record->image_sha256, digest) == 0;
    return same ? g_steal_pointer(&stored) : NULL;
}

Stored *
stored_read_tail(const char *path, const char *basis, const Registry *registry, StoredWanted wanted,
                 void *user)
{
    struct stat status;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return NULL;
    Stored *stored =
        fstat(fd, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0
            ? read_tail(fd, (guint64)status.st_size, path, basis, registry, wanted, user)
            : NULL;
    close(fd);
    return stored;
}
