/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pool of forked processes. */
#include "commands/pool.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/ending.h"
#include "worker/worker.h"

/* A job that says more is ended. */
#define SAID_MAX_BYTES ((gsize)1536 * 1024 * 1024)

typedef struct {
    pid_t pid; /* 0: free */
    int fd;
    guint job;
    GString *said;
} Slot;

struct Pool {
    guint width, running;
    PoolJob job;
    PoolDone done;
    void *user;
    Slot *slots;
    struct pollfd *fds;
};

Pool *
pool_new(guint width, PoolJob job, PoolDone done, void *user)
{
    Pool *pool = g_new0(Pool, 1);
    pool->width = width;
    pool->job = job;
    pool->done = done;
    pool->user = user;
    pool->slots = g_new0(Slot, width);
    pool->fds = g_new0(struct pollfd, width);
    return pool;
}

guint
pool_running(const Pool *pool)
{
    return pool->running;
}

bool
pool_is_full(const Pool *pool)
{
    return pool->running == pool->width;
}

/* ---- a job ---- */

static void
write_all(int fd, const char *text, gsize size)
{
    while (size > 0) {
        ssize_t n = write(fd, text, size);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return;
        text += n;
        size -= (gsize)n;
    }
}

static _Noreturn void
child_run(const Pool *pool, guint number, int fd, pid_t parent)
{
    g_autoptr(GString) said = g_string_new(NULL);
    prctl(PR_SET_PDEATHSIG, SIGTERM); /* which takes away what is half written */
    if (getppid() != parent)
        _exit(2);
    ending_prepare(2);
    int status = pool->job(number, said, pool->user);
    write_all(fd, said->str, said->len);
    fflush(NULL);
    worker_wait();
    _exit(status);
}

static bool
slot_start(const Pool *pool, Slot *slot, guint number)
{
    int fds[2];
    if (pipe2(fds, O_CLOEXEC) != 0)
        return false;
    fflush(NULL);
    pid_t parent = getpid(), pid = fork();
    if (pid == 0) {
        close(fds[0]);
        child_run(pool, number, fds[1], parent);
    }
    close(fds[1]);
    if (pid < 0) {
        close(fds[0]);
        return false;
    }
    *slot = (Slot){pid, fds[0], number, g_string_new(NULL)};
    return true;
}

void
pool_start(Pool *pool, guint job)
{
    guint slot = 0;
    g_assert(!pool_is_full(pool));
    while (pool->slots[slot].pid != 0)
        slot++;
    if (slot_start(pool, &pool->slots[slot], job)) {
        pool->running++;
    } else {
        g_autoptr(GString) nothing = g_string_new(NULL);
        pool->done(job, -1, nothing, pool->user);
    }
}

/* ---- what they say ---- */

/* False: it has closed its end. */
static bool
slot_read(Slot *slot)
{
    char buffer[65536];
    ssize_t got = read(slot->fd, buffer, sizeof buffer);
    if (got > 0 && slot->said->len < SAID_MAX_BYTES)
        g_string_append_len(slot->said, buffer, got);
    else if (got > 0)
        kill(slot->pid, SIGKILL);
    return got > 0 || (got < 0 && errno == EINTR);
}

static int
slot_close(Slot *slot)
{
    int status;
    pid_t pid;
    close(slot->fd);
    do
        pid = waitpid(slot->pid, &status, 0);
    while (pid < 0 && errno == EINTR);
    slot->pid = 0;
    return pid > 0 && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void
slot_done(Pool *pool, Slot *slot)
{
    guint job = slot->job;
    g_autoptr(GString) said = slot->said;
    int status = slot_close(slot);
    pool->running--;
    pool->done(job, status, said, pool->user);
}

void
pool_wait(Pool *pool, int timeout_ms)
{
    gint64 end_us = g_get_monotonic_time() + (gint64)timeout_ms * 1000;
    bool ended = false;
    while (!ended && pool->running > 0) {
        gint64 left_ms = (end_us - g_get_monotonic_time()) / 1000;
        for (guint i = 0; i < pool->width; i++)
            pool->fds[i] = (struct pollfd){pool->slots[i].pid ? pool->slots[i].fd : -1, POLLIN, 0};
        if (poll(pool->fds, pool->width, timeout_ms < 0 ? -1 : (int)MAX(left_ms, 0)) <= 0)
            return;
        /* What `done` starts is not asked before the next poll(). */
        for (guint i = 0; i < pool->width; i++)
            if (pool->fds[i].revents != 0 && !slot_read(&pool->slots[i])) {
                slot_done(pool, &pool->slots[i]);
                ended = true;
            }
    }
}

void
pool_kill(Pool *pool, guint job)
{
    for (guint i = 0; i < pool->width; i++)
        if (pool->slots[i].pid != 0 && pool->slots[i].job == job)
            kill(pool->slots[i].pid, SIGKILL);
}

void
pool_free(Pool *pool)
{
    if (!pool)
        return;
    for (guint i = 0; i < pool->width; i++)
        if (pool->slots[i].pid != 0) {
            kill(pool->slots[i].pid, SIGKILL);
            slot_close(&pool->slots[i]);
            g_string_free(pool->slots[i].said, TRUE);
        }
    g_free(pool->slots);
    g_free(pool->fds);
    g_free(pool);
}

void
pool_run(guint n_jobs, guint width, PoolJob job, PoolDone done, void *user)
{
    g_autoptr(Pool) pool = pool_new(width, job, done, user);
    guint next = 0;
    while (next < n_jobs || pool_running(pool) > 0)
        if (next < n_jobs && !pool_is_full(pool))
            pool_start(pool, next++);
        else
            pool_wait(pool, -1);
}
