/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Output files, whole or absent. */
#include "base/outfile.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"

struct OutFile {
    FILE *stream;
    char *path;      /* NULL: standard output */
    char *temporary; /* NULL: the path is written to as it is (a pipe, a device) */
    OutFile *next;   /* in `unfinished` */
};

/* Files that have a temporary name. A signal handler reads it. */
static OutFile *volatile unfinished;

static void
unfinished_add(OutFile *file)
{
    file->next = unfinished;
    unfinished = file;
}

static void
unfinished_remove(const OutFile *file)
{
    OutFile *before = unfinished;
    if (before == file) {
        unfinished = file->next;
        return;
    }
    while (before && before->next != file)
        before = before->next;
    if (before)
        before->next = file->next;
}

void
outfile_abandon_all(void)
{
    for (const OutFile *file = unfinished; file; file = file->next)
        unlink(file->temporary);
}

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
    g_autofree char *name = g_strdup_printf("%s.XXXXXX", file->path);
    /* No signal between the file and the note of it. */
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int fd = g_mkstemp_full(name, O_WRONLY | O_CLOEXEC, 0666);
    int saved = errno;
    if (fd >= 0) {
        file->temporary = g_steal_pointer(&name);
        unfinished_add(file);
    }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    errno = saved;
    if (fd < 0)
        return set_errno(error, file->path);
    /* mkstemp ignores the umask's reading bits: give the file what a plain open would have. */
    mode_t mask = umask(0);
    umask(mask);
    if (fchmod(fd, 0666 & ~mask) != 0)
        errno = 0;
    file->stream = fdopen(fd, "w");
    if (file->stream)
        return true;
    set_errno(error, file->path);
    close(fd);
    return false;
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
    if (!file->temporary)
        return true;
    if (rename(file->temporary, file->path) != 0)
        return set_errno(error, file->path);
    unfinished_remove(file);
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
    if (file->temporary) {
        unlink(file->temporary);
        unfinished_remove(file);
    }
    g_free(file->temporary);
    g_free(file->path);
    g_free(file);
}
