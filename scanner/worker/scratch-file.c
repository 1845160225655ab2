/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A file without a name, mapped. */
#include "worker/scratch-file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/error.h"

/* A file that has, or never had, a name; -1 and errno. */
static int
open_nameless(const char *folder)
{
    int fd = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (fd >= 0 || (errno != EOPNOTSUPP && errno != EISDIR))
        return fd;
    g_autofree char *path = g_build_filename(folder, "netbom-scratch-XXXXXX", NULL);
    fd = g_mkstemp_full(path, O_RDWR | O_CLOEXEC, 0600);
    if (fd >= 0)
        unlink(path);
    return fd;
}

bool
scratch_map(const char *folder, guint64 size, NetbomBytes *ret_region, GError **error)
{
    void *data = MAP_FAILED;
    *ret_region = (NetbomBytes){0};
    if (size == 0)
        return true;
    int fd = open_nameless(folder);
    int failure = fd < 0 ? errno : posix_fallocate(fd, 0, (off_t)size);
    if (failure == 0) {
        data = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        failure = data == MAP_FAILED ? errno : 0;
    }
    if (fd >= 0)
        close(fd);
    if (failure != 0) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE,
                    "%s: no scratch file of %" G_GUINT64_FORMAT " MiB (--limit scratch=...): %s",
                    folder, size >> 20, g_strerror(failure));
        return false;
    }
    *ret_region = (NetbomBytes){data, size};
    return true;
}

void
scratch_unmap(const NetbomBytes *region)
{
    if (region->size > 0)
        munmap((void *)(guintptr)region->data, region->size);
}
