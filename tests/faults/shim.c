/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A library that is loaded before the C library (LD_PRELOAD) and makes the program's world worse,
 * as NETBOM_FAULT tells it in words:
 *   worker, parent   who is meant; a process is the worker once it comes out of fork()
 *   forked           the parent's allocations count from its first fork() on
 *   alloc=N          its N-th allocation fails, from 1 on
 *   ever             and each that follows
 *   count            it says at its end how many allocations there were: "allocations N"
 *   short            read() gives and write() takes 1 to 7 bytes at a time, on pipes
 *   interrupt        each third read(), write(), poll() and waitpid() fails with EINTR
 * It rests on names of glibc (__libc_malloc and others).
 */
#include <dlfcn.h>
#include <errno.h>
#include <poll.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *old, size_t size);
void *__libc_memalign(size_t alignment, size_t size);

static struct {
    bool in_worker, forked, ever, count, cut, interrupt;
    unsigned long fail_at; /* 0: none fails */
} wanted;

static bool is_meant; /* this process is the one */
static atomic_ulong allocations, calls;

__attribute__((constructor)) static void
begin(void)
{
    const char *words = getenv("NETBOM_FAULT");
    if (!words)
        return;
    const char *at = strstr(words, "alloc=");
    wanted.fail_at = at ? strtoul(at + strlen("alloc="), NULL, 10) : 0;
    wanted.ever = strstr(words, "ever") != NULL;
    wanted.count = strstr(words, "count") != NULL;
    wanted.cut = strstr(words, "short") != NULL;
    wanted.interrupt = strstr(words, "interrupt") != NULL;
    wanted.in_worker = strstr(words, "worker") != NULL;
    wanted.forked = strstr(words, "forked") != NULL;
    is_meant = !wanted.in_worker && !wanted.forked;
    allocations = 0;
}

/* Without the streams of the C library, which allocate. */
static void
tell(void)
{
    char text[64];
    if (!is_meant || !wanted.count)
        return;
    int size = snprintf(text, sizeof text, "allocations %lu\n", atomic_load(&allocations));
    if (write(STDERR_FILENO, text, (size_t)size) < 0)
        return;
}

__attribute__((destructor)) static void
end(void)
{
    tell();
}

void
_exit(int status)
{
    static void (*next)(int);
    tell();
    if (!next)
        *(void **)&next = dlsym(RTLD_NEXT, "_exit");
    next(status);
    abort();
}

pid_t
fork(void)
{
    static pid_t (*next)(void);
    if (!next)
        *(void **)&next = dlsym(RTLD_NEXT, "fork");
    pid_t pid = next();
    if (pid == 0) {
        is_meant = wanted.in_worker;
        allocations = 0;
    } else if (wanted.forked) {
        is_meant = true;
    }
    return pid;
}

/* ---- memory ---- */

static bool
fails(void)
{
    if (!is_meant)
        return false;
    unsigned long number = atomic_fetch_add(&allocations, 1) + 1;
    if (wanted.fail_at == 0 || number < wanted.fail_at || (number > wanted.fail_at && !wanted.ever))
        return false;
    errno = ENOMEM;
    return true;
}

void *
malloc(size_t size)
{
    return fails() ? NULL : __libc_malloc(size);
}

void *
calloc(size_t n, size_t size)
{
    return fails() ? NULL : __libc_calloc(n, size);
}

void *
realloc(void *old, size_t size)
{
    return fails() ? NULL : __libc_realloc(old, size);
}

void *
memalign(size_t alignment, size_t size)
{
    return fails() ? NULL : __libc_memalign(alignment, size);
}

void *
aligned_alloc(size_t alignment, size_t size)
{
    return memalign(alignment, size);
}

int
posix_memalign(void **ret_memory, size_t alignment, size_t size)
{
    void *memory = memalign(alignment, size);
    if (!memory)
        return ENOMEM;
    *ret_memory = memory;
    return 0;
}

/* ---- streams ---- */

static bool
interrupts(void)
{
    if (!is_meant || !wanted.interrupt || atomic_fetch_add(&calls, 1) % 3 != 2)
        return false;
    errno = EINTR;
    return true;
}

static size_t
cut(int fd, size_t size)
{
    struct stat status;
    if (!is_meant || !wanted.cut || size == 0 || fstat(fd, &status) != 0 ||
        !S_ISFIFO(status.st_mode))
        return size;
    size_t most = 1 + atomic_fetch_add(&calls, 1) % 7;
    return size < most ? size : most;
}

ssize_t
read(int fd, void *buffer, size_t size)
{
    static ssize_t (*next)(int, void *, size_t);
    if (!next)
        *(void **)&next = dlsym(RTLD_NEXT, "read");
    return interrupts() ? -1 : next(fd, buffer, cut(fd, size));
}

ssize_t
write(int fd, const void *buffer, size_t size)
{
    static ssize_t (*next)(int, const void *, size_t);
    if (!next)
        *(void **)&next = dlsym(RTLD_NEXT, "write");
    return interrupts() ? -1 : next(fd, buffer, cut(fd, size));
}

int
poll(struct pollfd *fds, nfds_t n, int timeout_ms)
{
    static int (*next)(struct pollfd *, nfds_t, int);
    if (!next)
        *(void **)&next = dlsym(RTLD_NEXT, "poll");
    return interrupts() ? -1 : next(fds, n, timeout_ms);
}

pid_t
waitpid(pid_t pid, int *ret_status, int options)
{
    static pid_t (*next)(pid_t, int *, int);
    if (!next)
        *(void **)&next = dlsym(RTLD_NEXT, "waitpid");
    return interrupts() ? -1 : next(pid, ret_status, options);
}
