/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tests of the sandbox: what it forbids, tried from inside, and what must go on working. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/crew.h"
#include "base/error.h"
#include "worker/sandbox.h"

#define MEMORY_BYTES (512u << 20)
#define CPU_S        60
/* Where the pipe to the parent and another descriptor stand in the child. */
#define RECORD_FD 3
#define OTHER_FD  4

#ifndef SYS_io_uring_setup
#define SYS_io_uring_setup 425
#endif

/* ---- things to try; each answers 0 if it was forbidden or, of the second list, if it worked ----
 */

static int
refused(long result)
{
    return result < 0 && (errno == EPERM || errno == EACCES || errno == ENOSYS || errno == EMFILE)
               ? 0
               : 1;
}

static int
try_open(void)
{
    return refused(syscall(SYS_openat, AT_FDCWD, "/etc/passwd", O_RDONLY)) |
           refused(open("/etc/passwd", O_RDONLY));
}

static int
try_create(void)
{
    return refused(creat("/tmp/netbom-sandbox-test", 0600)) |
           refused(syscall(SYS_openat, AT_FDCWD, "/tmp", O_TMPFILE | O_RDWR, 0600));
}

static int
try_openat2(void)
{
    struct {
        guint64 flags, mode, resolve;
    } how = {0};
    return refused(syscall(SYS_openat2, AT_FDCWD, "/etc/passwd", &how, sizeof how));
}

static int
try_socket(void)
{
    int pair[2];
    return refused(socket(AF_INET, SOCK_STREAM, 0)) | refused(socket(AF_UNIX, SOCK_DGRAM, 0)) |
           refused(socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
}

static int
try_connect(void)
{
    struct sockaddr address = {.sa_family = AF_UNIX};
    return refused(connect(OTHER_FD, &address, sizeof address)) |
           refused(sendto(OTHER_FD, "x", 1, 0, &address, sizeof address));
}

static int
try_fork(void)
{
    pid_t pid = fork();
    if (pid == 0)
        _exit(0);
    return refused(pid);
}

static int
try_vfork(void)
{
    long pid = syscall(SYS_clone, CLONE_VM | CLONE_VFORK | SIGCHLD, NULL, NULL, NULL, NULL);
    if (pid == 0)
        _exit(0);
    return refused(pid);
}

static int
try_clone(void)
{
    long pid = syscall(SYS_clone, SIGCHLD, NULL, NULL, NULL, NULL);
    if (pid == 0)
        _exit(0);
    struct clone_args args = {.exit_signal = SIGCHLD};
    long pid3 = syscall(SYS_clone3, &args, sizeof args);
    if (pid3 == 0)
        _exit(0);
    return refused(pid) | refused(pid3);
}

static int
try_exec(void)
{
    char *const arguments[] = {(char *)"true", NULL};
    return refused(execve("/bin/true", arguments, NULL)) |
           refused(syscall(SYS_execveat, AT_FDCWD, "/bin/true", arguments, NULL, 0));
}

static int
try_ptrace(void)
{
    return refused(ptrace(PTRACE_ATTACH, getppid(), NULL, NULL)) |
           refused(syscall(SYS_process_vm_readv, getppid(), NULL, 0ul, NULL, 0ul, 0ul));
}

static int
try_kill(void)
{
    return refused(kill(getppid(), 0)) |
           refused(syscall(SYS_tgkill, getppid(), getppid(), SIGTERM)) |
           refused(syscall(SYS_pidfd_open, getppid(), 0));
}

static int
try_change_files(void)
{
    return refused(unlink("/tmp/netbom-sandbox-test")) |
           refused(mkdir("/tmp/netbom-sandbox-test", 0700)) |
           refused(rename("/tmp/netbom-sandbox-test", "/tmp/netbom-sandbox-test2")) |
           refused(symlink("/etc/passwd", "/tmp/netbom-sandbox-test")) | refused(chdir("/")) |
           refused(chmod("/tmp/netbom-sandbox-test", 0777)) |
           refused(truncate("/tmp/netbom-sandbox-test", 0));
}

static int
try_look(void)
{
    struct stat facts;
    char text[16];
    return refused(stat("/etc/passwd", &facts)) | refused(access("/etc/passwd", F_OK)) |
           refused(readlink("/proc/self/exe", text, sizeof text));
}

static int
try_mount(void)
{
    return refused(mount("none", "/mnt", "tmpfs", 0, NULL)) | refused(syscall(SYS_chroot, "/")) |
           refused(syscall(SYS_unshare, CLONE_NEWUSER));
}

static int
try_io_uring(void)
{
    char parameters[256] = {0};
    return refused(syscall(SYS_io_uring_setup, 4, parameters));
}

static int
try_other_descriptor(void)
{
    return refused(write(OTHER_FD, "x", 1)) |
           refused(syscall(SYS_pwrite64, RECORD_FD, "x", 1ul, 0l)) |
           refused(dup2(OTHER_FD, RECORD_FD)) | refused(fcntl(OTHER_FD, F_DUPFD, RECORD_FD)) |
           refused(ftruncate(OTHER_FD, 0)) | refused(memfd_create("out", 0));
}

static int
try_undo(void)
{
    return refused(syscall(SYS_seccomp, 0, 0, NULL)) |
           refused(syscall(SYS_prlimit64, 0, 7, NULL, NULL)) | refused(syscall(SYS_setuid, 0)) |
           refused(syscall(SYS_bpf, 0, NULL, 0)) |
           refused(syscall(SYS_ioctl, RECORD_FD, 0x5412, "x"));
}

static int
work_memory(void)
{
    char *volatile small = malloc(100);
    char *volatile large = malloc(64u << 20);
    char *mapped = mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (!small || !large || mapped == MAP_FAILED)
        return 1;
    small[99] = large[(64u << 20) - 1] = mapped[(1 << 20) - 1] = 1;
    free(small);
    free(large);
    return munmap(mapped, 1 << 20) == 0 ? 0 : 1;
}

#if !defined(__SANITIZE_ADDRESS__) /* a sanitizer maps terabytes: there is no limit */
static int
work_memory_limit(void)
{
    /* Beyond the limit there is an error, and no death. */
    void *mapped = mmap(NULL, 2ul * MEMORY_BYTES, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return mapped == MAP_FAILED && errno == ENOMEM ? 0 : 1;
}
#endif

static int
work_record(void)
{
    return write(RECORD_FD, "record", 6) == 6 ? 0 : 1;
}

static int
work_clock(void)
{
    struct timespec now = {0};
    return syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &now) == 0 && g_get_monotonic_time() > 0 ? 0
                                                                                                : 1;
}

/* ---- in and out ---- */

static SandboxMode mode = SANDBOX_AUTO;

/* A try by a helper, which is shut in with the thread that starts it. */
typedef struct {
    CrewJob job;
    int (*try)(void);
    int result;
} HelperTry;

static void
helper_try(CrewJob *job, guint member)
{
    HelperTry *attempt = (HelperTry *)job;
    attempt->result = member == 1 ? attempt->try() : 2;
}

static void
start_helper(void *user)
{
    *(Crew **)user = crew_new(1);
}

static int
try_by_helper(Crew *crew, int (*try)(void))
{
    HelperTry attempt = {.job.run = helper_try, .try = try};
    crew_push(crew, &attempt.job, CREW_SOON);
    while (!crew_is_done(crew, &attempt.job))
        ;
    return attempt.result;
}

/* Forks, shuts the child in, lets it try, and answers its exit status; -1 if it was killed. text:
 * what it wrote to the record descriptor, at most size - 1 bytes. */
static int
run_inside(int (*try)(void), char *text, size_t size)
{
    int fds[2], status = 0;
    assert_int_equal(pipe(fds), 0);
    pid_t pid = fork();
    assert_true(pid >= 0);
    if (pid == 0) {
        const int outputs[] = {RECORD_FD, -1};
        g_autofree char *missing = NULL;
        Crew *crew = NULL;
        int pipe_end = fcntl(fds[1], F_DUPFD, 10), other = open("/dev/null", O_WRONLY | O_CLOEXEC);
        other = fcntl(other, F_DUPFD, 10);
        dup2(pipe_end, RECORD_FD);
        dup2(other, OTHER_FD);
        if (!sandbox_enter(mode, start_helper, &crew, outputs, MEMORY_BYTES, CPU_S, &missing, NULL))
            _exit(100);
        int result = try_by_helper(crew, try);
        _exit(result ? result : try());
    }
    close(fds[1]);
    ssize_t got = 0, more;
    while (got < (ssize_t)size - 1 && (more = read(fds[0], text + got, size - 1 - (size_t)got)) > 0)
        got += more;
    text[got] = 0;
    close(fds[0]);
    assert_int_equal(waitpid(pid, &status, 0), pid);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

#define TRY_TEST(name)                                                                             \
    static void test_##name(void **state)                                                          \
    {                                                                                              \
        char text[64];                                                                             \
        (void)state;                                                                               \
        assert_int_equal(run_inside(name, text, sizeof text), 0);                                  \
    }

TRY_TEST(try_open)
TRY_TEST(try_openat2)
TRY_TEST(try_create)
TRY_TEST(try_socket)
TRY_TEST(try_connect)
TRY_TEST(try_fork)
TRY_TEST(try_vfork)
TRY_TEST(try_clone)
TRY_TEST(try_exec)
TRY_TEST(try_ptrace)
TRY_TEST(try_kill)
TRY_TEST(try_change_files)
TRY_TEST(try_look)
TRY_TEST(try_mount)
TRY_TEST(try_io_uring)
TRY_TEST(try_other_descriptor)
TRY_TEST(try_undo)
TRY_TEST(work_memory)
TRY_TEST(work_clock)

#if !defined(__SANITIZE_ADDRESS__)
TRY_TEST(work_memory_limit)
#endif

static void
test_work_record(void **state)
{
    char text[64];
    (void)state;
    assert_int_equal(run_inside(work_record, text, sizeof text), 0);
    assert_string_equal(text, "recordrecord"); /* of two threads */
}

/* ---- what the kernel lacks ---- */

static int
enter_required(void)
{
    return 0;
}

/* Says on the pipe what sandbox_enter() answered: the error, or what is missing, or "all". */
static int
enter_and_tell(SandboxMode wanted, char *text, size_t size)
{
    int fds[2], status = 0;
    assert_int_equal(pipe(fds), 0);
    pid_t pid = fork();
    assert_true(pid >= 0);
    if (pid == 0) {
        const int outputs[] = {fds[1], -1};
        g_autofree char *missing = NULL;
        g_autoptr(GError) error = NULL;
        bool ok = sandbox_enter(wanted, NULL, NULL, outputs, MEMORY_BYTES, CPU_S, &missing, &error);
        const char *word = error ? error->message : missing ? missing : "all";
        ssize_t written = write(fds[1], word, strlen(word));
        _exit(written < 0 ? 99 : ok ? 0 : error && error->domain == NETBOM_ERROR ? 1 : 2);
    }
    close(fds[1]);
    ssize_t got = read(fds[0], text, size - 1);
    text[got > 0 ? got : 0] = 0;
    close(fds[0]);
    assert_int_equal(waitpid(pid, &status, 0), pid);
    assert_true(WIFEXITED(status));
    return WEXITSTATUS(status);
}

static void
test_require(void **state)
{
    char text[256];
    (void)state;
    int answer = enter_and_tell(SANDBOX_REQUIRE, text, sizeof text);
    if (sandbox_landlock_abi() > 0) {
        assert_int_equal(answer, 0);
        assert_string_equal(text, "all");
        mode = SANDBOX_REQUIRE;
        assert_int_equal(run_inside(enter_required, text, sizeof text), 0);
        assert_int_equal(run_inside(try_open, text, sizeof text), 0);
        mode = SANDBOX_AUTO;
    } else {
        assert_int_equal(answer, 1);
        assert_non_null(strstr(text, "kernel"));
        assert_non_null(strstr(text, "landlock"));
    }
}

static void
test_auto_tells(void **state)
{
    char text[256];
    (void)state;
    assert_int_equal(enter_and_tell(SANDBOX_AUTO, text, sizeof text), 0);
    assert_string_equal(text, sandbox_landlock_abi() > 0 ? "all" : "landlock");
}

static void
test_off(void **state)
{
    char text[256];
    (void)state;
    assert_int_equal(enter_and_tell(SANDBOX_OFF, text, sizeof text), 0);
    assert_string_equal(text, "all");
}

static void
test_mode_words(void **state)
{
    SandboxMode parsed = SANDBOX_OFF;
    (void)state;
    assert_true(sandbox_mode_parse("require", &parsed));
    assert_int_equal(parsed, SANDBOX_REQUIRE);
    assert_true(sandbox_mode_parse("auto", &parsed));
    assert_int_equal(parsed, SANDBOX_AUTO);
    assert_true(sandbox_mode_parse("off", &parsed));
    assert_false(sandbox_mode_parse("", &parsed));
    assert_false(sandbox_mode_parse("Require", &parsed));
    assert_int_equal(parsed, SANDBOX_OFF);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_try_open),
        cmocka_unit_test(test_try_openat2),
        cmocka_unit_test(test_try_create),
        cmocka_unit_test(test_try_socket),
        cmocka_unit_test(test_try_connect),
        cmocka_unit_test(test_try_fork),
        cmocka_unit_test(test_try_vfork),
        cmocka_unit_test(test_try_clone),
        cmocka_unit_test(test_try_exec),
        cmocka_unit_test(test_try_ptrace),
        cmocka_unit_test(test_try_kill),
        cmocka_unit_test(test_try_change_files),
        cmocka_unit_test(test_try_look),
        cmocka_unit_test(test_try_mount),
        cmocka_unit_test(test_try_io_uring),
        cmocka_unit_test(test_try_other_descriptor),
        cmocka_unit_test(test_try_undo),
        cmocka_unit_test(test_work_memory),
        cmocka_unit_test(test_work_clock),
        cmocka_unit_test(test_work_record),
        cmocka_unit_test(test_require),
        cmocka_unit_test(test_auto_tells),
        cmocka_unit_test(test_off),
        cmocka_unit_test(test_mode_words),
#if !defined(__SANITIZE_ADDRESS__)
        cmocka_unit_test(test_work_memory_limit),
#endif
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
