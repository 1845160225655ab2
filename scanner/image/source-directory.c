/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Packs a directory into a tar, so that a tree on disk is read exactly as one in an image. */
#include <archive.h>
#include <archive_entry.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "image/source.h"

#define DEPTH_MAX 256

typedef struct {
    struct archive *archive;
    const char *root;
    GError **error;
} Packer;

static bool
pack_failed(Packer *packer, const char *path, const char *why)
{
    if (packer->error && !*packer->error)
        g_set_error(packer->error, NETBOM_ERROR, NETBOM_ERROR_FILE, "cannot read %s/%s: %s",
                    packer->root, path, why);
    return false;
}

static bool
pack_data(Packer *packer, int fd, const char *path, guint64 size)
{
    g_autofree char *buffer = g_malloc(128 * 1024);
    while (size > 0) {
        ssize_t got = read(fd, buffer, MIN(size, 128 * 1024));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return pack_failed(packer, path,
                               got < 0 ? g_strerror(errno) : "it shrank while it was read");
        if (archive_write_data(packer->archive, buffer, (size_t)got) < 0)
            return pack_failed(packer, path, archive_error_string(packer->archive));
        size -= (guint64)got;
    }
    return true;
}

static bool
pack_header(Packer *packer, const char *path, const struct stat *status, const char *target)
{
    struct archive_entry *entry = archive_entry_new();
    archive_entry_copy_pathname(entry, path);
    archive_entry_copy_stat(entry, status);
    archive_entry_set_nlink(entry, 1);
    archive_entry_set_ino(entry, 0);
    archive_entry_unset_atime(entry);
    archive_entry_unset_ctime(entry);
    archive_entry_set_mtime(entry, status->st_mtime, 0);
    if (target)
        archive_entry_copy_symlink(entry, target);
    if (!S_ISREG(status->st_mode))
        archive_entry_set_size(entry, 0);
    int result = archive_write_header(packer->archive, entry);
    archive_entry_free(entry);
    return result >= ARCHIVE_WARN ||
           pack_failed(packer, path, archive_error_string(packer->archive));
}

static bool
pack_file(Packer *packer, int parent, const char *name, const char *path, const struct stat *status)
{
    int fd = openat(parent, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (fd < 0)
        return pack_failed(packer, path, g_strerror(errno));
    bool ok = pack_header(packer, path, status, NULL) &&
              pack_data(packer, fd, path, (guint64)status->st_size);
    close(fd);
    return ok;
}

static bool
pack_link(Packer *packer, int parent, const char *name, const char *path, const struct stat *status)
{
    char target[PATH_MAX];
    ssize_t size = readlinkat(parent, name, target, sizeof target - 1);
    if (size < 0)
        return pack_failed(packer, path, g_strerror(errno));
    target[size] = 0;
    return pack_header(packer, path, status, target);
}

static gint
name_compare(gconstpointer a, gconstpointer b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static GPtrArray *
sorted_names(int fd)
{
    GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
    DIR *dir = fdopendir(dup(fd));
    struct dirent *entry;
    while (dir && (entry = readdir(dir)))
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
            g_ptr_array_add(names, g_strdup(entry->d_name));
    if (dir)
        closedir(dir);
    g_ptr_array_sort(names, name_compare);
    return names;
}

static bool pack_tree(Packer *packer, int fd, const char *path, guint depth);

static bool
pack_entry(Packer *packer, int parent, const char *name, const char *path, guint depth)
{
    struct stat status;
    if (fstatat(parent, name, &status, AT_SYMLINK_NOFOLLOW) != 0)
        return pack_failed(packer, path, g_strerror(errno));
    if (S_ISREG(status.st_mode))
        return pack_file(packer, parent, name, path, &status);
    if (S_ISLNK(status.st_mode))
        return pack_link(packer, parent, name, path, &status);
    if (S_ISSOCK(status.st_mode))
        return true; /* a tar has no sockets */
    if (!pack_header(packer, path, &status, NULL) || !S_ISDIR(status.st_mode))
        return !S_ISDIR(status.st_mode) && !(packer->error && *packer->error);
    int fd = openat(parent, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_DIRECTORY);
    if (fd < 0)
        return pack_failed(packer, path, g_strerror(errno));
    bool ok = pack_tree(packer, fd, path, depth + 1);
    close(fd);
    return ok;
}

static bool
pack_tree(Packer *packer, int fd, const char *path, guint depth)
{
    if (depth > DEPTH_MAX)
        return pack_failed(packer, path, "directories are nested too deeply");
    g_autoptr(GPtrArray) names = sorted_names(fd);
    for (guint i = 0; i < names->len; i++) {
        const char *name = g_ptr_array_index(names, i);
        g_autofree char *child = *path ? g_strconcat(path, "/", name, NULL) : g_strdup(name);
        if (!pack_entry(packer, fd, name, child, depth))
            return false;
    }
    return true;
}

bool
source_pack_directory(const char *path, int fd, GError **error)
{
    GError *own = NULL;
    Packer packer = {archive_write_new(), path, &own};
    int root = open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY);
    archive_write_set_format_pax_restricted(packer.archive);
    archive_write_set_options(packer.archive, "hdrcharset=BINARY");
    archive_write_set_bytes_per_block(packer.archive, 1024 * 1024);
    archive_write_set_bytes_in_last_block(packer.archive, 1);
    bool ok = root >= 0 && archive_write_open_fd(packer.archive, fd) == ARCHIVE_OK;
    if (!ok)
        pack_failed(&packer, "",
                    root < 0 ? g_strerror(errno) : archive_error_string(packer.archive));
    ok = ok && pack_tree(&packer, root, "", 0);
    if (archive_write_close(packer.archive) != ARCHIVE_OK && ok)
        ok = pack_failed(&packer, "", archive_error_string(packer.archive));
    archive_write_free(packer.archive);
    if (root >= 0)
        close(root);
    if (own)
        g_propagate_error(error, own);
    return ok;
}
