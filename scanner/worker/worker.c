/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The worker process, and the parent's side of it. */
#include "worker/worker.h"

#include <errno.h>
#include <fcntl.h>
#include <openssl/sha.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/error.h"
#include "worker/record-read.h"

/* Exit statuses of the worker. */
#define WORKER_DONE       0
#define WORKER_NO_SANDBOX 64
#define WORKER_NO_MEMORY  65

/* How long the worker may take to end by itself after its time is over. */
#define GRACE_MS 2000
#define PROGRESS_MS 100

/* ---- the child ---- */

/* The child's only way to reach its writer from a signal handler. */
static RecordWriter *dying_writer;

/* Sends what is buffered, then dies of the signal as it would have. */
static void
on_fatal_signal(int number)
{
    record_writer_flush(dying_writer);
    signal(number, SIG_DFL);
    raise(number);
}

static void
catch_fatal_signals(RecordWriter *writer)
{
    static const int FATAL[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGXCPU};
    static guint8 stack_memory[64 * 1024];
    stack_t stack = {.ss_sp = stack_memory, .ss_size = sizeof stack_memory};
    struct sigaction action = {.sa_handler = on_fatal_signal, .sa_flags = (int)(SA_ONSTACK | SA_RESETHAND)};
    dying_writer = writer;
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
    record_writer_flush(user);
    _exit(WORKER_NO_MEMORY);
}

static void
close_other_files(int record_fd)
{
    if (record_fd > STDERR_FILENO + 1)
        syscall(SYS_close_range, (unsigned)STDERR_FILENO + 1, (unsigned)record_fd - 1, 0u);
    syscall(SYS_close_range, (unsigned)record_fd + 1, ~0u, 0u);
    close(STDIN_FILENO);
    close(STDOUT_FILENO);
}

static guint64
cpu_seconds(const Limits *limits)
{
    guint cores = g_get_num_processors();
    return MAX(limits->value[LIMIT_IMAGE_TIME] / 1000, 1) * cores + 5;
}

static _Noreturn void
child_main(const WorkerJob *job, const char *name, int record_fd, pid_t parent)
{
    g_autofree char *missing = NULL;
    g_autoptr(GError) error = NULL;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(WORKER_NO_SANDBOX);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGINT, SIG_DFL);
    close_other_files(record_fd);
    RecordWriter *writer = record_writer_new(record_fd);
    g_log_set_default_handler(on_log, writer);
    catch_fatal_signals(writer);
    if (!sandbox_enter(job->sandbox, record_fd, job->setup->limits.value[LIMIT_MEMORY],
                       cpu_seconds(&job->setup->limits), &missing, &error)) {
        ssize_t ignored = write(record_fd, error->message, strlen(error->message));
        (void)ignored;
        _exit(WORKER_NO_SANDBOX);
    }
    engine_scan(job->setup, &job->image, name, job->is_directory, writer);
    _exit(WORKER_DONE);
}

/* ---- the parent ---- */

static gpointer
hash_image(gpointer data)
{
    const NetbomBytes *image = data;
    guint8 *digest = g_malloc(SHA256_DIGEST_LENGTH);
    SHA256(image->data ? image->data : (const guint8 *)"", image->size, digest);
    return digest;
}

static void
take_digest(GThread *thread, ScanRecord *record)
{
    g_autofree guint8 *digest = g_thread_join(thread);
    for (int i = 0; i < SHA256_DIGEST_LENGTH; i++)
        g_snprintf(record->image_sha256 + 2 * i, 3, "%02x", digest[i]);
}

typedef struct {
    pid_t pid;
    int fd;
    RecordReader *reader;
    GString *head; /* the first bytes: the reason, if there is no sandbox */
    bool too_slow, refused;
} Child;

/* Reads until the stream ends, its time is over, or it is refused. */
static void
child_listen(Child *child, ScanRecord *record, guint64 time_ms, WorkerProgress progress, void *user)
{
    gint64 deadline = g_get_monotonic_time() + (gint64)MIN(time_ms, G_MAXINT32) * 1000 + GRACE_MS * 1000;
    g_autofree char *buffer = g_malloc(256 * 1024);
    gint64 shown = 0;
    for (;;) {
        struct pollfd poll_fd = {child->fd, POLLIN, 0};
        int ready = poll(&poll_fd, 1, PROGRESS_MS);
        gint64 now = g_get_monotonic_time();
        if (progress && now - shown >= PROGRESS_MS * 1000) {
            progress(record, user);
            shown = now;
        }
        if (now > deadline) {
            child->too_slow = true;
            break;
        }
        if (ready <= 0)
            continue;
        ssize_t got = read(child->fd, buffer, 256 * 1024);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        if (child->head->len < 256)
            g_string_append_len(child->head, buffer, MIN(got, 256));
        if (!record_reader_feed(child->reader, buffer, (gsize)got)) {
            child->refused = true;
            break;
        }
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

static bool
child_end(Child *child, ScanRecord *record, GError **error)
{
    int status = 0;
    close(child->fd);
    while (waitpid(child->pid, &status, 0) < 0 && errno == EINTR)
        ;
    if (WIFEXITED(status) && WEXITSTATUS(status) == WORKER_NO_SANDBOX) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_SYSTEM,
                    "no sandbox, no scan (--sandbox=require): %s", child->head->str);
        return false;
    }
    record_reader_finish(child->reader);
    report_end(child, status, record);
    return true;
}

bool
worker_run(const WorkerJob *job, ScanRecord *record, WorkerProgress progress, void *user,
           GError **error)
{
    int fds[2];
    const Limits *limits = &job->setup->limits;
    if (pipe2(fds, O_CLOEXEC) != 0) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_SYSTEM, "pipe: %s", g_strerror(errno));
        return false;
    }
    pid_t parent = getpid();
    pid_t pid = fork();
    if (pid < 0) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_SYSTEM, "fork: %s", g_strerror(errno));
        close(fds[0]);
        close(fds[1]);
        return false;
    }
    if (pid == 0)
        child_main(job, record->image_name, fds[1], parent);
    close(fds[1]);
    GThread *hashing = g_thread_new("hash", hash_image, (gpointer)&job->image);
    Child child = {.pid = pid, .fd = fds[0], .head = g_string_new(NULL)};
    child.reader = record_reader_new(record, limits->value[LIMIT_OBJECTS] * 2 + 1000,
                                     limits->value[LIMIT_EVIDENCE] + 1000);
    child_listen(&child, record, limits->value[LIMIT_IMAGE_TIME], progress, user);
    take_digest(hashing, record);
    bool ok = child_end(&child, record, error);
    record_reader_free(child.reader);
    g_string_free(child.head, TRUE);
    return ok;
}
