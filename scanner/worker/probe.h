/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether the sandbox holds: tried from inside, seen from outside. */
#ifndef NETBOM_WORKER_PROBE_H
#define NETBOM_WORKER_PROBE_H

#include <glib.h>
#include <stdbool.h>
#include <sys/types.h>

/* What can be tried. */
typedef struct {
    const char *name; /* "open a file", ... */
    bool (*is_refused)(void);
} Probe;

/* The last has no name. Each leaves nothing behind, whether it is refused or not. */
extern const Probe PROBES[];

/* To be called inside. NULL if all is refused; else what is not, by name, the caller's. */
char *probe_inside(void);
/* Whether the kernel says of each thread of a process that its system calls are filtered and that
 * it can gain no privileges. A thread that ends meanwhile does not count; a process that has ended
 * is seen until its parent has waited for it. */
bool probe_outside(pid_t pid);

#endif
