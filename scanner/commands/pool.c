/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pool of forked processes. */
#include "commands/pool.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

/* A line is short enough that a pipe takes it whole. */
#define LINE_MAX_BYTES 4000

typedef struct {
    pid_t pid; /* 0: free */
    int fd;
    guint job;
} Slot;

static _Noreturn void
child_run(guint number, PoolJob job, int fd, pid_t parent, void *user)
{
    char *line = NULL;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(2);
    int status = job(number, &line, user);
    if (line) {
        ssize_t written = write(fd, line, MIN(strlen(line), LINE_MAX_BYTES));
        (void)written;
    }
    fflush(NULL);
    _exit(status);
}

static bool
slot_start(Slot *slot, guint number, PoolJob job, void *user)
{
    int fds[2];
    if (pipe2(fds, O_CLOEXEC) != 0)
        return false;
    fflush(NULL);
    pid_t parent = getpid(), pid = fork();
    if (pid == 0) {
        close(fds[0]);
        child_run(number, job, fds[1], parent, user);
    }
    close(fds[1]);
    if (pid < 0) {
        close(fds[0]);
        return false;
    }
    *slot = (Slot){pid, fds[0], number};
    return true;
}

static char *
slot_line(const Slot *slot)
{
    GString *line = g_string_new(NULL);
    char buffer[512];
    ssize_t got;
    while ((got = read(slot->fd, buffer, sizeof buffer)) > 0 || (got < 0 && errno == EINTR))
        if (got > 0)
            g_string_append_len(line, buffer, got);
    close(slot->fd);
    return g_string_free(line, line->len == 0);
}

/* Waits for one job to end. */
static void
pool_wait(Slot *slots, guint width, PoolDone done, void *user)
{
    int status;
    pid_t pid;
    do
        pid = waitpid(-1, &status, 0);
    while (pid < 0 && errno == EINTR);
    for (guint i = 0; pid > 0 && i < width; i++)
        if (slots[i].pid == pid) {
            g_autofree char *line = slot_line(&slots[i]);
            slots[i].pid = 0;
            done(slots[i].job, WIFEXITED(status) ? WEXITSTATUS(status) : -1, line, user);
        }
}

void
pool_run(guint n_jobs, guint width, PoolJob job, PoolDone done, void *user)
{
    g_autofree Slot *slots = g_new0(Slot, width);
    guint next = 0, running = 0;
    while (next < n_jobs || running > 0) {
        if (next < n_jobs && running < width) {
            guint free_slot = 0;
            while (slots[free_slot].pid != 0)
                free_slot++;
            if (slot_start(&slots[free_slot], next, job, user))
                running++;
            else
                done(next, -1, NULL, user);
            next++;
        } else {
            pool_wait(slots, width, done, user);
            running--;
        }
    }
}
