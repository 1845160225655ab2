/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A forked process in the sandbox. */
#include "commands/contained.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/ending.h"
#include "base/error.h"
#include "commands/command.h"
#include "worker/probe.h"

static _Noreturn void
child_run(const ScanSettings *settings, ContainedJob job, void *user, pid_t parent)
{
    const int output_fds[] = {STDOUT_FILENO, -1};
    const Limits *limits = &settings->limits;
    g_autofree char *missing = NULL;
    g_autoptr(GError) error = NULL;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(EXIT_ERROR);
    ending_forget();
    if (!sandbox_enter(settings->sandbox, NULL, NULL, output_fds, limits->value[LIMIT_MEMORY],
                       limits->value[LIMIT_IMAGE_TIME] / 1000 + 1, &missing, &error)) {
        fprintf(stderr, "netbom: %s\n", error->message);
        _exit(EXIT_ERROR);
    }
    if (settings->sandbox == SANDBOX_REQUIRE && (missing = probe_inside())) {
        fprintf(stderr, "netbom: the sandbox does not hold: an audit could %s\n", missing);
        _exit(EXIT_ERROR);
    }
    int status = job(user);
    if (fflush(stdout) != 0 && status == EXIT_NOTHING)
        status = EXIT_ERROR;
    _exit(status);
}

int
contained_run(const ScanSettings *settings, ContainedJob job, void *user, GError **error)
{
    int status = 0;
    fflush(NULL);
    pid_t parent = getpid(), pid = fork();
    if (pid == 0)
        child_run(settings, job, user, parent);
    pid_t ended = pid;
    while (pid > 0 && (ended = waitpid(pid, &status, 0)) < 0 && errno == EINTR)
        ;
    if (pid > 0 && ended == pid && WIFEXITED(status))
        return WEXITSTATUS(status);
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_SYSTEM,
                pid < 0 ? "cannot start a process: %s"
                        : "the process that reads the document died: %s",
                pid < 0 ? g_strerror(errno) : strsignal(WTERMSIG(status)));
    return -1;
}
