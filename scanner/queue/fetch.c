/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs curl. */
#include "queue/fetch.h"

#include <errno.h>
#include <stdbool.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/error.h"
#include "image/source.h"

#define MESSAGE_MAX 500
#define TRIES       3

/* What curl says before it ends; all of it is read. New string, one line. */
static char *
read_message(int fd)
{
    g_autoptr(GString) text = g_string_new(NULL);
    char buffer[4096];
    ssize_t got;
    while ((got = read(fd, buffer, sizeof buffer)) > 0 || (got < 0 && errno == EINTR))
        if (got > 0 && text->len < MESSAGE_MAX)
            g_string_append_len(text, buffer, got);
    g_strdelimit(text->str, "\r\n", ' ');
    return g_strdup(g_strstrip(text->str));
}

static bool
run_curl(const char *url, int to, GError **error)
{
    const char *const argv[] = {"curl",
                                "--silent",
                                "--show-error",
                                "--fail",
                                "--globoff",
                                "--location",
                                "--proto",
                                "=https,http",
                                "--proto-redir",
                                "=https,http",
                                "--connect-timeout",
                                "30",
                                "--url",
                                url,
                                NULL};
    GPid pid;
    int messages, status = -1;
    if (!g_spawn_async_with_pipes_and_fds(
            NULL, argv, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, -1, to,
            -1, NULL, NULL, 0, &pid, NULL, NULL, &messages, error))
        return false;
    g_autofree char *message = read_message(messages);
    close(messages);
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        ;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return true;
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "%s",
                *message ? message : "curl ended early");
    return false;
}

int
fetch_url(const char *url, GError **error)
{
    g_autoptr(GError) own = NULL;
    int fd = source_nameless_file(error);
    if (fd < 0)
        return -1;
    for (guint tries = 1; tries <= TRIES; tries++) {
        g_clear_error(&own);
        if (ftruncate(fd, 0) == 0 && lseek(fd, 0, SEEK_SET) == 0 && run_curl(url, fd, &own))
            return fd;
        g_usleep(tries < TRIES ? tries * G_USEC_PER_SEC : 0);
    }
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "cannot fetch %s: %s", url,
                own ? own->message : g_strerror(errno));
    close(fd);
    return -1;
}
