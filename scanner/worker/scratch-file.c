/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A file without a name, mapped. */
#include "worker/scratch-file.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
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

/* False and errno if it cannot be mapped. */
static bool
map_file(int fd, guint64 size, NetbomBytes *ret_region)
{
    void *data = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (data == MAP_FAILED)
        return false;
    *ret_region = (NetbomBytes){data, size};
    return true;
}

/* ---- in a folder that was named ---- */

static bool
map_named(const char *folder, guint64 size, NetbomBytes *ret_region, GError **error)
{
    int fd = open_nameless(folder);
    int failure = fd < 0 ? errno : posix_fallocate(fd, 0, (off_t)size);
    if (failure == 0 && !map_file(fd, size, ret_region))
        failure = errno;
    if (fd >= 0)
        close(fd);
    if (failure != 0)
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE,
                    "%s: no scratch file of %" G_GUINT64_FORMAT " MiB (--limit scratch=...): %s",
                    folder, size >> 20, g_strerror(failure));
    return failure == 0;
}

/* ---- where nobody named one ---- */

/* So many bytes for each of the image: what is packed well becomes ten times as large. */
#define ROOM_OF_IMAGE 16

/* A file there would take the memory that it is to save. */
static bool
is_in_memory(int fd)
{
    struct statfs of;
    return fstatfs(fd, &of) != 0 || of.f_type == TMPFS_MAGIC ||
           (guint32)of.f_type == (guint32)RAMFS_MAGIC;
}

/* Bytes that may be taken of the file system; 0: none. */
static guint64
room_on(int fd, guint64 image_size, guint64 most)
{
    struct statvfs of;
    if (is_in_memory(fd) || fstatvfs(fd, &of) != 0)
        return 0;
    const guint64 half = (guint64)of.f_bavail * of.f_frsize / 2;
    const guint64 room = MIN(MIN(most, half), image_size * ROOM_OF_IMAGE);
    /* An image may be larger than the limit, and still unpack to less. */
    return room >= MIN(image_size, most) ? room : 0;
}

/* Address space that has a limit is for the scan: the sandbox's own limit must fit beneath it. */
static bool
is_space_limited(void)
{
    struct rlimit space;
    return getrlimit(RLIMIT_AS, &space) != 0 || space.rlim_cur != RLIM_INFINITY;
}

static void
map_chosen(guint64 most, guint64 image_size, NetbomBytes *ret_region)
{
    const char *folder = g_getenv("TMPDIR");
    int fd = open_nameless(folder && *folder ? folder : "/var/tmp");
    if (fd < 0)
        return;
    const guint64 room = room_on(fd, image_size, most);
    /* Not posix_fallocate(): that writes zeros where the file system cannot reserve. */
    if (room > 0 && fallocate(fd, 0, 0, (off_t)room) == 0)
        (void)map_file(fd, room, ret_region); /* without one it goes too */
    close(fd);
}

bool
scratch_map(const char *folder, guint64 room, guint64 image_size, NetbomBytes *ret_region,
            GError **error)
{
    *ret_region = (NetbomBytes){0};
    if (room == 0)
        return true;
    if (folder)
        return map_named(folder, room, ret_region, error);
    if (image_size >= SCRATCH_IMAGE_MIN && !is_space_limited())
        map_chosen(room, image_size, ret_region);
    return true;
}

void
scratch_unmap(const NetbomBytes *region)
{
    if (region->size > 0)
        munmap((void *)(guintptr)region->data, region->size);
}
