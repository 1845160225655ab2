/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Output files, whole or absent. */
#include "base/outfile.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"

struct OutFile {
    FILE *stream;
    char *path;      /* NULL: standard output */
    char *temporary; /* NULL: the path is written to as it is (a pipe, a device) */
};

static bool
set_errno(GError **error, const char *path)
{
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "cannot write %s: %s",
                path ? path : "standard output", g_strerror(errno));
    return false;
}

static bool
open_beside(OutFile *file, GError **error)
{
    file->temporary = g_strdup_printf("%s.XXXXXX", file->path);
    int fd = g_mkstemp_full(file->temporary, O_WRONLY | O_CLOEXEC, 0666);
    if (fd < 0) {
        g_clear_pointer(&file->temporary, g_free);
        return set_errno(error, file->path);
    }
    /* mkstemp ignores the umask's reading bits: give the file what a plain open would have. */
    mode_t mask = umask(0);
    umask(mask);
    if (fchmod(fd, 0666 & ~mask) != 0)
        errno = 0;
    file->stream = fdopen(fd, "w");
    return file->stream ? true : set_errno(error, file->path);
}

OutFile *
outfile_open(const char *path, GError **error)
{
    g_autoptr(OutFile) file = g_new0(OutFile, 1);
    if (!path || strcmp(path, "-") == 0) {
        file->stream = stdout;
        return g_steal_pointer(&file);
    }
    struct stat status;
    file->path = g_strdup(path);
    if (stat(path, &status) == 0 && !S_ISREG(status.st_mode)) {
        file->stream = fopen(path, "we");
        if (!file->stream) {
            set_errno(error, path);
            return NULL;
        }
    } else if (!open_beside(file, error)) {
        return NULL;
    }
    return g_steal_pointer(&file);
}

FILE *
outfile_stream(OutFile *file)
{
    return file->stream;
}

bool
outfile_commit(OutFile *file, GError **error)
{
    bool ok = fflush(file->stream) == 0 && !ferror(file->stream);
    if (!ok)
        return set_errno(error, file->path);
    if (!file->path)
        return true;
    int closed = fclose(file->stream);
    file->stream = NULL;
    if (closed != 0)
        return set_errno(error, file->path);
    if (file->temporary && rename(file->temporary, file->path) != 0)
        return set_errno(error, file->path);
    g_clear_pointer(&file->temporary, g_free);
    return true;
}

void
outfile_free(OutFile *file)
{
    if (!file)
        return;
    if (file->path && file->stream)
        fclose(file->stream);
    if (file->temporary)
        unlink(file->temporary);
    g_free(file->temporary);
    g_free(file->path);
    g_free(file);
}
