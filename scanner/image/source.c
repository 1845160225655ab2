/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Opens an image: maps a file, or a directory packed as a tar. */
#include "image/source.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"

static bool
set_errno(GError **error, const char *path, const char *what)
{
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "cannot %s %s: %s", what, path,
                g_strerror(errno));
    return false;
}

static bool
map_file(Source *source, int fd, const char *path, GError **error)
{
    struct stat status;
    if (fstat(fd, &status) != 0)
        return set_errno(error, path, "read");
    source->bytes.size = (guint64)status.st_size;
    if (status.st_size == 0)
        return true;
    void *data = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
    if (data == MAP_FAILED)
        return set_errno(error, path, "map");
    madvise(data, (size_t)status.st_size, MADV_WILLNEED);
    source->bytes.data = data;
    return true;
}

int
source_nameless_file(GError **error)
{
    const char *directory = g_get_tmp_dir();
    int fd = open(directory, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (fd < 0) {
        g_autofree char *name = g_build_filename(directory, "netbom-XXXXXX", NULL);
        fd = g_mkstemp_full(name, O_RDWR | O_CLOEXEC, 0600);
        if (fd >= 0)
            unlink(name);
    }
    if (fd < 0)
        set_errno(error, directory, "make a temporary file in");
    return fd;
}

static bool
open_directory(Source *source, const char *path, GError **error)
{
    int fd = source_nameless_file(error);
    if (fd < 0)
        return false;
    bool ok = source_pack_directory(path, fd, error) && map_file(source, fd, path, error);
    close(fd);
    source->is_directory = true;
    return ok;
}

Source *
source_open(const char *path, GError **error)
{
    g_autoptr(Source) source = g_new0(Source, 1);
    struct stat status;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0 || fstat(fd, &status) != 0) {
        set_errno(error, path, "open");
        if (fd >= 0)
            close(fd);
        return NULL;
    }
    bool ok;
    if (S_ISDIR(status.st_mode)) {
        ok = open_directory(source, path, error);
    } else if (S_ISREG(status.st_mode)) {
        ok = map_file(source, fd, path, error);
    } else {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "%s is neither a file nor a directory",
                    path);
        ok = false;
    }
    close(fd);
    return ok ? g_steal_pointer(&source) : NULL;
}

void
source_free(Source *source)
{
    if (!source)
        return;
    if (source->bytes.data)
        munmap((void *)(guintptr)source->bytes.data, source->bytes.size);
    g_free(source);
}
