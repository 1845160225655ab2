/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The worker process, and the parent's side of it. */
#include "worker/worker.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/ending.h"
#include "base/error.h"
#include "base/pages.h"
#include "worker/probe.h"
#include "worker/record-read.h"
#include "worker/scratch-file.h"
#include "worker/trim.h"

/* Exit statuses of the worker. */
#define WORKER_DONE       0
#define WORKER_NO_SANDBOX 64
#define WORKER_NO_MEMORY  65

/* How long the worker may take to end by itself after its time is over. */
#define GRACE_MS 2000
/* How long it may take to send what it has once it is told to end. */
#define LAST_WORDS_MS 500
#define WAIT_STEP_US  200
#define PROGRESS_MS   100
/* What a worker may be ahead with records. */
#define RECORDS_PIPE_BYTES (1 << 20)

/* ---- the child ---- */

/* What a signal handler of the child needs: who writes, in which thread, and who helps (NULL: not
 * started). */
static struct {
    RecordWriter *writer;
    pthread_t thread;
    Crew *crew;
} dying;

/* Gives searches that were begun the time to say what they find. */
static void
wait_for_helpers(int number)
{
    bool in_haste = number == SIGTERM || number == SIGXCPU;
    gint64 until = g_get_monotonic_time() + (in_haste ? LAST_WORDS_MS / 2 : GRACE_MS) * 1000;
    while (dying.crew && !crew_is_idle(dying.crew) && g_get_monotonic_time() < until)
        sched_yield();
}

/* Sends what is buffered, then dies of the signal as it would have. A fault of another thread is
 * handed to the one that writes. */
static void
on_fatal_signal(int number)
{
    if (!pthread_equal(pthread_self(), dying.thread)) {
        pthread_kill(dying.thread, number);
        for (;;)
            sched_yield();
    }
    wait_for_helpers(number);
    record_writer_die(dying.writer);
    signal(number, SIG_DFL);
    raise(number);
}

static void
catch_fatal_signals(RecordWriter *writer)
{
    static const int FATAL[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGXCPU, SIGTERM};
    static guint8 stack_memory[64 * 1024];
    stack_t stack = {.ss_sp = stack_memory, .ss_size = sizeof stack_memory};
    struct sigaction action = {.sa_handler = on_fatal_signal, .sa_flags = SA_ONSTACK};
    dying.writer = writer;
    dying.thread = pthread_self();
    sigaltstack(&stack, NULL);
    for (gsize i = 0; i < G_N_ELEMENTS(FATAL); i++)
        sigaction(FATAL[i], &action, NULL);
}

/* GLib's last word before it aborts: memory that could not be had. */
static void
on_log(const gchar *domain, GLogLevelFlags level, const gchar *message, gpointer user)
{
    (void)domain;
    (void)message;
    if (!(level & G_LOG_LEVEL_ERROR))
        return;
    record_writer_die(user);
    _exit(WORKER_NO_MEMORY);
}

/* The descriptors that the child keeps. */
#define RECORD_FD   3
#define CONTENTS_FD 4

/* Puts the ends of the pipes in their places and closes all other files. contents_fd: -1 if there
 * is none. */
static void
keep_files(int record_fd, int contents_fd)
{
    record_fd = fcntl(record_fd, F_DUPFD, CONTENTS_FD + 1);
    if (contents_fd >= 0)
        dup2(fcntl(contents_fd, F_DUPFD, CONTENTS_FD + 1), CONTENTS_FD);
    else
        close(CONTENTS_FD);
    dup2(record_fd, RECORD_FD);
    syscall(SYS_close_range, (unsigned)CONTENTS_FD + 1, ~0u, 0u);
    close(STDIN_FILENO);
    close(STDOUT_FILENO);
}

/* Address space beside the budget, for what is not charged to it: the libraries' and the engine's
 * own memory, and blocks that are moved. It is a backstop: what is refused must not hang on it,
 * since it differs with the number of threads. */
#define OWN_BYTES ((guint64)256 << 20)
/* And for each helper: its stack, and a heap of its own, as malloc() aligns it. */
#define HELPER_BYTES (CREW_STACK_BYTES + ((guint64)128 << 20))

/* A backstop behind the clock: more than all threads of the worker can use in its time. */
static guint64
cpu_seconds(const Limits *limits)
{
    return MAX(limits->value[LIMIT_IMAGE_TIME] / 1000, 1) * 16 + 5;
}

typedef struct {
    guint n;
    const NetbomBytes *image, *scratch;
    Crew *crew;
} Helpers;

static void
start_helpers(void *user)
{
    Helpers *helpers = user;
    helpers->crew = dying.crew = crew_new(helpers->n);
    /* Until the process ends. */
    (void)trim_new(helpers->image);
    (void)trim_new(helpers->scratch);
}

/* Of memory that is free again, so much stays: the next object's needs no new pages. */
#define KEPT_BYTES (64 << 20)

static void
keep_memory(void)
{
    mallopt(M_MMAP_THRESHOLD, PAGES_LARGE_BYTES);
    mallopt(M_TRIM_THRESHOLD, KEPT_BYTES);
}

static _Noreturn void
child_main(const WorkerJob *job, const NetbomBytes *scratch, const char *name, int record_fd,
           int contents_fd, Pending *pending, pid_t parent)
{
    EngineSetup setup = *job->setup;
    setup.scratch = *scratch;
    setup.is_last = true;
    const int output_fds[] = {RECORD_FD, contents_fd >= 0 ? CONTENTS_FD : -1, -1};
    g_autofree char *missing = NULL;
    g_autoptr(GError) error = NULL;
    keep_memory();
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(WORKER_NO_SANDBOX);
    ending_forget();
    signal(SIGPIPE, SIG_IGN);
    keep_files(record_fd, contents_fd);
    RecordWriter *writer = record_writer_new(RECORD_FD, pending);
    g_log_set_default_handler(on_log, writer);
    catch_fatal_signals(writer);
    Helpers helpers = {
        .n = job->threads > 1 ? job->threads - 1 : 0, .image = &job->image, .scratch = scratch};
    if (!sandbox_enter(job->sandbox, start_helpers, &helpers, output_fds,
                       job->setup->limits.value[LIMIT_MEMORY] + OWN_BYTES +
                           helpers.n * HELPER_BYTES,
                       cpu_seconds(&job->setup->limits), &missing, &error)) {
        ssize_t ignored = write(RECORD_FD, error->message, strlen(error->message));
        (void)ignored;
        _exit(WORKER_NO_SANDBOX);
    }
    if (job->sandbox == SANDBOX_REQUIRE && (missing = probe_inside())) {
        dprintf(RECORD_FD, "it does not hold: a scan could %s", missing);
        _exit(WORKER_NO_SANDBOX);
    }
    engine_scan(&setup, &job->image, name, job->is_directory, helpers.crew, writer, output_fds[1]);
    _exit(WORKER_DONE);
}

/* ---- the parent ---- */

typedef struct {
    pid_t pid;
    int fd;           /* of records; -1: at its end */
    int contents_fd;  /* -1: none, or at its end */
    Pending *pending; /* or NULL */
    guint64 received; /* bytes of records */
    RecordReader *reader;
    ContentsReader *contents;
    GString *head;     /* the first bytes: the reason, if there is no sandbox */
    bool must_be_shut; /* no record counts before it is seen that the child is shut in */
    bool too_slow, refused, open;
    bool said_all; /* all that is left to it is to end */
} Child;

/* A worker that had said all when it was left; 0: there is none. */
static pid_t leaving;

static void
close_end(int *fd)
{
    if (*fd >= 0)
        close(*fd);
    *fd = -1;
}

/* Takes what a descriptor has to give. */
static void
child_take_records(Child *child, char *buffer, gsize size)
{
    ssize_t got = read(child->fd, buffer, size);
    if (got < 0 && errno == EINTR)
        return;
    if (got <= 0) {
        close_end(&child->fd);
        return;
    }
    if (child->must_be_shut && child->head->len == 0)
        child->open = !probe_outside(child->pid);
    child->received += (guint64)got;
    if (child->head->len < 256)
        g_string_append_len(child->head, buffer, MIN(got, 256));
    child->refused = child->open || !record_reader_feed(child->reader, buffer, (gsize)got);
}

/* The worker sends the record of a node before its bytes: once those are here, it is too. */
static void
child_take_contents(Child *child, char *buffer, gsize size, char *records, gsize records_size)
{
    ssize_t got = read(child->contents_fd, buffer, size);
    if (got < 0 && errno == EINTR)
        return;
    if (got <= 0) {
        close_end(&child->contents_fd);
        return;
    }
    int waiting = 0; /* bytes of records; a worker that goes on to send does not keep us here */
    const guint64 received = child->received;
    (void)ioctl(child->fd, FIONREAD, &waiting);
    while (!child->refused && child->fd >= 0 && child->received < received + (guint64)waiting)
        child_take_records(child, records, records_size);
    if (!child->refused)
        contents_reader_feed(child->contents, (const guint8 *)buffer, (gsize)got);
}

/* Reads until both streams end, the time is over, or the records are refused. */
static void
child_listen(Child *child, ScanRecord *record, guint64 time_ms, WorkerProgress progress, void *user)
{
    enum { SIZE = 256 * 1024 };
    gint64 deadline =
        g_get_monotonic_time() + (gint64)MIN(time_ms, G_MAXINT32) * 1000 + GRACE_MS * 1000;
    g_autofree char *records = g_malloc(SIZE);
    g_autofree char *contents = child->contents_fd >= 0 ? g_malloc(SIZE) : NULL;
    gint64 shown = 0;
    while (!child->said_all && (child->fd >= 0 || child->contents_fd >= 0)) {
        struct pollfd poll_fds[] = {{child->fd, POLLIN, 0}, {child->contents_fd, POLLIN, 0}};
        int ready = poll(poll_fds, 2, PROGRESS_MS);
        gint64 now = g_get_monotonic_time();
        if (progress && now - shown >= PROGRESS_MS * 1000) {
            progress(record, user);
            shown = now;
        }
        if (now > deadline && child->too_slow)
            break;
        if (now > deadline) {
            child->too_slow = true;
            kill(child->pid, SIGTERM);
            deadline = now + LAST_WORDS_MS * 1000;
        }
        if (ready > 0 && poll_fds[0].revents)
            child_take_records(child, records, SIZE);
        else if (ready > 0 && poll_fds[1].revents)
            child_take_contents(child, contents, SIZE, records, SIZE);
        if (child->refused)
            break;
        child->said_all = child->contents_fd < 0 && record_reader_is_done(child->reader);
    }
    if (child->too_slow || child->refused)
        kill(child->pid, SIGKILL);
}

static void
report_end(const Child *child, int status, ScanRecord *record)
{
    g_autofree char *text = NULL;
    const char *kind = "crash";
    if (child->too_slow) {
        kind = "limit";
        text = g_strdup("the time for this image is spent: the worker was ended");
    } else if (child->refused) {
        text = g_strdup_printf("the worker's records were refused: %s",
                               record_reader_error(child->reader));
    } else if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU) {
        kind = "limit";
        text = g_strdup("the CPU time for this image is spent: the worker was ended");
    } else if (WIFSIGNALED(status)) {
        text = g_strdup_printf("the worker was killed by signal %d (%s)", WTERMSIG(status),
                               strsignal(WTERMSIG(status)));
    } else if (WEXITSTATUS(status) == WORKER_NO_MEMORY) {
        kind = "limit";
        text = g_strdup("the worker reached its memory limit");
    } else if (WEXITSTATUS(status) != WORKER_DONE || !record->complete) {
        text = g_strdup_printf("the worker ended early (status %d)", WEXITSTATUS(status));
    }
    if (text) {
        g_autofree char *full = g_strconcat(text, "; what it had found before is kept", NULL);
        scan_record_add_problem(record, 0, kind, 0, full);
        record->complete = false;
    }
}

/* Takes what a worker that is gone had not sent. */
static void
child_take_pending(Child *child)
{
    if (!child->pending || child->refused || child->head->len == 0)
        return;
    g_autoptr(GBytes) lines = pending_take(child->pending, child->received);
    gsize size;
    const char *data = g_bytes_get_data(lines, &size);
    child->refused = size > 0 && !record_reader_feed(child->reader, data, size);
}

static int
process_wait(pid_t pid)
{
    int status = 0;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        ;
    return status;
}

void
worker_wait(void)
{
    const gint64 until = g_get_monotonic_time() + LAST_WORDS_MS * 1000;
    if (leaving == 0)
        return;
    pid_t ended;
    while ((ended = waitpid(leaving, NULL, WNOHANG)) == 0 || (ended < 0 && errno == EINTR)) {
        if (g_get_monotonic_time() > until)
            kill(leaving, SIGKILL); /* what it may still do is of no use */
        g_usleep(WAIT_STEP_US);
    }
    leaving = 0;
}

/* The end of a worker that was listened to as long as it had to say something. */
static bool
child_end(Child *child, ScanRecord *record, GError **error)
{
    int status = WORKER_DONE;
    close_end(&child->fd);
    if (child->said_all)
        leaving = child->pid;
    else
        status = process_wait(child->pid);
    if (WIFEXITED(status) && WEXITSTATUS(status) == WORKER_NO_SANDBOX) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_SYSTEM,
                    "no sandbox, no scan (--sandbox=require): %s", child->head->str);
        return false;
    }
    if (child->open) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_SYSTEM,
                    "no sandbox, no scan (--sandbox=require): the kernel does not show the worker "
                    "shut in");
        return false;
    }
    child_take_pending(child);
    record_reader_finish(child->reader);
    report_end(child, status, record);
    return true;
}

/* Two pipes of the child, the second only if contents are wanted (else -1, -1). */
static bool
open_pipes(const WorkerJob *job, int fds[4], GError **error)
{
    fds[2] = fds[3] = -1;
    bool ok = pipe2(fds, O_CLOEXEC) == 0;
    if (ok && job->contents && pipe2(fds + 2, O_CLOEXEC) != 0) {
        close(fds[0]);
        close(fds[1]);
        ok = false;
    }
    if (!ok)
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_SYSTEM, "pipe: %s", g_strerror(errno));
    else
        (void)fcntl(fds[0], F_SETPIPE_SZ, RECORDS_PIPE_BYTES); /* or as it is */
    return ok;
}

/* Starts the worker; of the child: pid, descriptors, pending. */
static bool
child_start(const WorkerJob *job, const ScanRecord *record, Child *ret_child, GError **error)
{
    int fds[4];
    NetbomBytes scratch;
    if (!scratch_map(job->scratch, job->setup->limits.value[LIMIT_SCRATCH], job->image.size,
                     &scratch, error))
        return false;
    if (!open_pipes(job, fds, error)) {
        scratch_unmap(&scratch);
        return false;
    }
    ret_child->pending = pending_new();
    pid_t parent = getpid();
    ret_child->pid = fork();
    if (ret_child->pid == 0)
        child_main(job, &scratch, record->image_name, fds[1], fds[3], ret_child->pending, parent);
    const int failure = errno;
    scratch_unmap(&scratch);
    close(fds[1]);
    close_end(&fds[3]);
    ret_child->fd = fds[0];
    ret_child->contents_fd = fds[2];
    if (ret_child->pid > 0)
        return true;
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_SYSTEM, "fork: %s", g_strerror(failure));
    close_end(&ret_child->fd);
    close_end(&ret_child->contents_fd);
    pending_free(ret_child->pending);
    return false;
}

/* Who takes what the worker sends. */
static void
child_readers(const WorkerJob *job, ScanRecord *record, Memo *memo, Child *child)
{
    const Limits *limits = &job->setup->limits;
    const WorkerContents *contents = job->contents;
    child->head = g_string_new(NULL);
    child->reader = record_reader_new(record, limits->value[LIMIT_OBJECTS] * 2 + 1000,
                                      limits->value[LIMIT_EVIDENCE] + 1000);
    record_reader_use_memo(child->reader, memo);
    if (!contents)
        return;
    if (contents->start)
        contents->start(record, contents->user);
    child->contents =
        contents_reader_new(contents->begin, contents->data, contents->end, contents->user);
}

static void
child_clear(Child *child)
{
    close_end(&child->contents_fd);
    record_reader_free(child->reader);
    contents_reader_free(child->contents);
    pending_free(child->pending);
    g_string_free(child->head, TRUE);
}

bool
worker_run(const WorkerJob *job, ScanRecord *record, WorkerProgress progress, void *user,
           GError **error)
{
    Child child = {.must_be_shut = job->sandbox == SANDBOX_REQUIRE};
    worker_wait();
    if (!child_start(job, record, &child, error))
        return false;
    Memo *memo = job->contents ? NULL : job->setup->memo;
    Trim *trim = trim_new(&job->image);
    image_digests_go_on(job->digests, job->setup->digests);
    if (memo)
        memo_warm(memo); /* the worker has enough to do until it first asks */
    child_readers(job, record, memo, &child);
    const bool go_on = !job->meanwhile || job->meanwhile(job->meanwhile_user, error);
    if (go_on)
        child_listen(&child, record, job->setup->limits.value[LIMIT_IMAGE_TIME], progress, user);
    else
        kill(child.pid, SIGKILL);
    image_digests_end(job->digests, record);
    trim_free(trim);
    const bool ok = child_end(&child, record, go_on ? error : NULL) && go_on;
    if (ok)
        image_digests_more(job->digests, record);
    child_clear(&child);
    return ok;
}
