/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The sandbox of the worker: resource limits, Landlock without a single rule (no file system, no
 * TCP), and a seccomp allow-list (no open, no socket, no fork, no exec). Entered once, never left.
 *
 * Facts: landlock(7), seccomp(2), setrlimit(2). Landlock is called by raw system calls because the
 * kernel's ABI is newer than the C library's headers.
 */
#ifndef NETBOM_WORKER_SANDBOX_H
#define NETBOM_WORKER_SANDBOX_H

#include <glib.h>
#include <stdbool.h>

typedef enum {
    SANDBOX_REQUIRE, /* all of it, or no scan */
    SANDBOX_AUTO,    /* what the kernel gives */
    SANDBOX_OFF,
} SandboxMode;

bool sandbox_mode_parse(const char *word, SandboxMode *ret_mode);

/* ABI of the kernel's Landlock, 0 if it has none. */
int sandbox_landlock_abi(void);

/* Starts what the process may not start later (threads), when what they inherit is in place. */
typedef void (*SandboxStart)(void *user);

/*
 * Shuts the calling process in. start: called once, in any case; NULL: nothing. output_fds: the
 * only descriptors (beside standard error) that may be written to; -1 ends the list. memory_bytes:
 * address space beyond what is mapped now. cpu_s: CPU seconds. With AUTO what the kernel lacks is
 * left out and named in *ret_missing (free it; NULL if nothing is missing).
 */
bool sandbox_enter(SandboxMode mode, SandboxStart start, void *user, const int *output_fds,
                   guint64 memory_bytes, guint64 cpu_s, char **ret_missing, GError **error);

#endif
