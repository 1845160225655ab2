/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sandbox: limits, Landlock, seccomp. */
#include "worker/sandbox.h"

#include <errno.h>
#include <seccomp.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/error.h"

/* Sanitizers reserve terabytes of address space, and symbolise with open files. */
#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer)
#define SANITIZED 1
#endif
#endif
#ifndef SANITIZED
#define SANITIZED 0
#endif

/* linux/landlock.h of newer kernels: access rights by ABI. */
#define LANDLOCK_CREATE_RULESET_VERSION_FLAG 1u
typedef struct {
    guint64 handled_access_fs;
    guint64 handled_access_net;
    guint64 scoped;
} LandlockRulesetAttr;

bool
sandbox_mode_parse(const char *word, SandboxMode *ret_mode)
{
    static const char *const WORDS[] = {"require", "auto", "off"};
    for (guint i = 0; i < G_N_ELEMENTS(WORDS); i++)
        if (strcmp(word, WORDS[i]) == 0) {
            *ret_mode = (SandboxMode)i;
            return true;
        }
    return false;
}

int
sandbox_landlock_abi(void)
{
    long abi =
        syscall(SYS_landlock_create_ruleset, NULL, (size_t)0, LANDLOCK_CREATE_RULESET_VERSION_FLAG);
    return abi > 0 ? (int)abi : 0;
}

static bool
limit_set(int resource, guint64 value)
{
    struct rlimit limit = {value, value};
    return setrlimit((__rlimit_resource_t)resource, &limit) == 0;
}

/* Bytes of address space in use. */
static guint64
address_space(void)
{
    unsigned long pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file) {
        if (fscanf(file, "%lu", &pages) != 1)
            pages = 0;
        fclose(file);
    }
    return (guint64)pages * (guint64)sysconf(_SC_PAGESIZE);
}

static bool
enter_limits(guint64 memory_bytes, guint64 cpu_s)
{
    bool ok = limit_set(RLIMIT_CORE, 0) && limit_set(RLIMIT_CPU, cpu_s);
    if (!SANITIZED)
        ok = ok && limit_set(RLIMIT_AS, address_space() + memory_bytes);
    return ok;
}

/* Forbids all that this kernel's Landlock can forbid. */
static bool
enter_landlock(void)
{
    /* Number of file system rights by ABI 1, 2, 3 to 4, 5 and later. */
    static const int FS_RIGHTS[] = {0, 13, 14, 15, 15, 16};
    int abi = sandbox_landlock_abi();
    if (abi < 1)
        return false;
    LandlockRulesetAttr attr = {0};
    attr.handled_access_fs = (1ULL << FS_RIGHTS[MIN(abi, 5)]) - 1;
    size_t size = sizeof attr.handled_access_fs;
    if (abi >= 4) {
        attr.handled_access_net = 3; /* bind and connect TCP */
        size += sizeof attr.handled_access_net;
    }
    if (abi >= 6) {
        attr.scoped = 3; /* abstract UNIX sockets and signals */
        size += sizeof attr.scoped;
    }
    long ruleset = syscall(SYS_landlock_create_ruleset, &attr, size, 0u);
    if (ruleset < 0)
        return false;
    bool ok = syscall(SYS_landlock_restrict_self, (int)ruleset, 0u) == 0;
    close((int)ruleset);
    return ok;
}

/* What a process needs that reads memory, computes, and writes to one pipe. */
static const int ALLOWED[] = {
    SCMP_SYS(read),
    SCMP_SYS(close),
    SCMP_SYS(mmap),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(mprotect),
    SCMP_SYS(madvise),
    SCMP_SYS(brk),
    SCMP_SYS(futex),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(set_robust_list), /* a thread that was started before begins */
    SCMP_SYS(rseq),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(getrandom),
    SCMP_SYS(sched_yield),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(getrusage),
    SCMP_SYS(fstat),
    SCMP_SYS(sched_getaffinity),
};

static bool
filter_add(scmp_filter_ctx filter, const int *output_fds)
{
    bool ok = true;
    for (gsize i = 0; i < G_N_ELEMENTS(ALLOWED); i++)
        ok = ok && seccomp_rule_add(filter, SCMP_ACT_ALLOW, ALLOWED[i], 0) == 0;
    /* abort() and raise(): signals to this process only. */
    ok = ok && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
                                SCMP_A0(SCMP_CMP_EQ, (scmp_datum_t)getpid())) == 0;
    for (; *output_fds >= 0; output_fds++)
        ok = ok && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(write), 1,
                                    SCMP_A0(SCMP_CMP_EQ, (scmp_datum_t)*output_fds)) == 0;
    ok = ok && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(write), 1,
                                SCMP_A0(SCMP_CMP_EQ, (scmp_datum_t)STDERR_FILENO)) == 0;
    return ok;
}

static bool
enter_seccomp(const int *output_fds)
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter)
        return false;
    /* On all threads. */
    bool ok = seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1) == 0 &&
              filter_add(filter, output_fds) && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return ok;
}

bool
sandbox_enter(SandboxMode mode, SandboxStart start, void *user, const int *output_fds,
              guint64 memory_bytes, guint64 cpu_s, char **ret_missing, GError **error)
{
    g_autoptr(GString) missing = g_string_new(NULL);
    *ret_missing = NULL;
    /* Limits on time and memory are part of the answer, sandbox or not. */
    if (!enter_limits(memory_bytes, cpu_s))
        g_string_append(missing, " resource-limits");
    if (mode != SANDBOX_OFF) {
        prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
        if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
            g_string_append(missing, " no-new-privileges");
        if (!enter_landlock())
            g_string_append(missing, " landlock");
        /* Only now: Landlock's ruleset was a file too. */
        if (!SANITIZED && !limit_set(RLIMIT_NOFILE, 0))
            g_string_append(missing, " file-limit");
    }
    if (start)
        start(user);
    if (mode != SANDBOX_OFF && !enter_seccomp(output_fds))
        g_string_append(missing, " seccomp");
    if (missing->len == 0)
        return true;
    if (mode == SANDBOX_REQUIRE) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_SYSTEM, "the kernel does not give:%s",
                    missing->str);
        return false;
    }
    *ret_missing = g_strdup(missing->str + 1);
    return true;
}
