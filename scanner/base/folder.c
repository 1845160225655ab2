/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Folders of small files, by their names in the folder: read into one buffer, or looked at. */
#include "base/folder.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/digest.h"

#define BUFFER_BYTES ((gsize)64 * 1024) /* to begin with */
/* File systems keep times in steps of at most so much. */
#define STEP_SECONDS 2

GPtrArray *
folder_names(const char *path, bool (*wanted)(const char *name), GCompareFunc compare,
             GError **error)
{
    g_autoptr(GDir) dir = g_dir_open(path, 0, error);
    if (!dir)
        return NULL;
    GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
    const char *name;
    while ((name = g_dir_read_name(dir)))
        if (wanted(name))
            g_ptr_array_add(names, g_strdup(name));
    g_ptr_array_sort(names, compare);
    return names;
}

static bool
fail(GError **error, const char *path, const char *name)
{
    const int cause = errno;
    g_set_error(error, G_FILE_ERROR, (gint)g_file_error_from_errno(cause),
                "Failed to read file “%s%s%s”: %s", path, name ? "/" : "", name ? name : "",
                g_strerror(cause));
    return false;
}

/* Reads to the end of the file. */
static bool
read_all(int fd, GByteArray *buffer, gsize *ret_size)
{
    gsize size = 0;
    for (;;) {
        if (size == buffer->len)
            g_byte_array_set_size(buffer, buffer->len * 2);
        const ssize_t got = read(fd, buffer->data + size, buffer->len - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return false;
        if (got == 0)
            break;
        size += (gsize)got;
    }
    *ret_size = size;
    return true;
}

bool
folder_read(const char *path, const GPtrArray *names, FolderTake take, void *user, GError **error)
{
    const int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return fail(error, path, NULL);
    g_autoptr(GByteArray) buffer = g_byte_array_sized_new(BUFFER_BYTES);
    g_byte_array_set_size(buffer, BUFFER_BYTES);
    bool ok = true;
    for (guint i = 0; ok && i < names->len; i++) {
        const char *name = g_ptr_array_index(names, i);
        const int fd = openat(folder, name, O_RDONLY | O_CLOEXEC);
        gsize size = 0;
        ok = (fd >= 0 && read_all(fd, buffer, &size)) || fail(error, path, name);
        if (fd >= 0)
            close(fd);
        ok = ok && take(name, (const char *)buffer->data, size, user, error);
    }
    close(folder);
    return ok;
}

/* False: there is no stamp. */
static bool
stamp_add(Digest *digest, int folder, const char *name, gint64 now)
{
    struct stat status;
    if (fstatat(folder, name, &status, 0) != 0 || status.st_ctim.tv_sec + STEP_SECONDS >= now)
        return false;
    const gint64 facts[] = {status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
                            status.st_ctim.tv_sec, status.st_ctim.tv_nsec};
    digest_add_string(digest, name);
    digest_add(digest, facts, sizeof facts);
    return true;
}

char *
folder_stamp(const char *path, const GPtrArray *names)
{
    g_autoptr(Digest) digest = digest_new();
    const gint64 now = g_get_real_time() / G_USEC_PER_SEC;
    const int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool ok = folder >= 0;
    for (guint i = 0; ok && i < names->len; i++)
        ok = stamp_add(digest, folder, g_ptr_array_index(names, i), now);
    if (folder >= 0)
        close(folder);
    return ok ? digest_end(digest) : g_strdup("");
}
