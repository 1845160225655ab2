/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tries what the sandbox forbids. */
#include "worker/probe.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static bool
open_refused(void)
{
    int fd = open("/", O_RDONLY | O_CLOEXEC);
    if (fd >= 0)
        close(fd);
    return fd < 0;
}

static bool
socket_refused(void)
{
    int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd >= 0)
        close(fd);
    return fd < 0;
}

/* By system call: the C library would run its handlers. */
static bool
fork_refused(void)
{
    long pid = syscall(SYS_clone, SIGCHLD, NULL, NULL, NULL, NULL);
    if (pid == 0)
        syscall(SYS_exit_group, 0);
    if (pid > 0)
        waitpid((pid_t)pid, NULL, 0);
    return pid < 0;
}

/* A program that is not there: without a filter the kernel looks for it. */
static bool
exec_refused(void)
{
    char *const none[] = {NULL};
    execve("", none, none);
    return errno != ENOENT;
}

static bool
signal_refused(void)
{
    return kill(getppid(), 0) != 0;
}

const Probe PROBES[] = {
    {"open a file", open_refused},        {"make a socket", socket_refused},
    {"start a process", fork_refused},    {"run a program", exec_refused},
    {"signal a process", signal_refused}, {NULL, NULL},
};

char *
probe_inside(void)
{
    GString *allowed = g_string_new(NULL);
    for (const Probe *probe = PROBES; probe->name; probe++)
        if (!probe->is_refused())
            g_string_append_printf(allowed, "%s%s", allowed->len > 0 ? ", " : "", probe->name);
    bool any = allowed->len > 0;
    return g_string_free(allowed, !any);
}

typedef enum { THREAD_OPEN, THREAD_SHUT, THREAD_GONE } ThreadState;

/* Does a thread's status say that its calls are filtered and that it gains no privileges? */
static ThreadState
thread_state(const char *status_path)
{
    char line[256];
    bool filters = false, bound = false;
    FILE *file = fopen(status_path, "re");
    if (!file)
        return errno == ENOENT ? THREAD_GONE : THREAD_OPEN;
    while (fgets(line, sizeof line, file)) {
        filters = filters || strcmp(line, "Seccomp:\t2\n") == 0;
        bound = bound || strcmp(line, "NoNewPrivs:\t1\n") == 0;
    }
    bool gone = ferror(file) && errno == ESRCH;
    fclose(file);
    if (gone)
        return THREAD_GONE;
    return filters && bound ? THREAD_SHUT : THREAD_OPEN;
}

bool
probe_outside(pid_t pid)
{
    g_autofree char *tasks = g_strdup_printf("/proc/%d/task", (int)pid);
    g_autoptr(GDir) dir = g_dir_open(tasks, 0, NULL);
    bool any_shut = false, any_open = false;
    const char *task;
    while (dir && (task = g_dir_read_name(dir))) {
        g_autofree char *status = g_build_filename(tasks, task, "status", NULL);
        ThreadState state = thread_state(status);
        any_shut = any_shut || state == THREAD_SHUT;
        any_open = any_open || state == THREAD_OPEN;
    }
    return any_shut && !any_open;
}
