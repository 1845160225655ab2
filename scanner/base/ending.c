/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Untimely ends of the process. */
#include "base/ending.h"

#include <glib.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

#include "base/outfile.h"

/* Signals that end a process which does nothing about them. */
static const int ENDING[] = {SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGTERM, SIGABRT, SIGXCPU};

static int failure; /* exit status */

static struct sigaction fault_before; /* what was done on a fault before */

static void
say(const char *text)
{
    ssize_t ignored = write(STDERR_FILENO, text, strlen(text));
    (void)ignored;
}

static void
on_signal(int number)
{
    outfile_abandon_all();
    signal(number, SIG_DFL);
    raise(number);
}

/* Images are mapped, not copied. */
static void
on_lost_bytes(int number)
{
    (void)number;
    outfile_abandon_all();
    say("netbom: a file could not be read to its end, or became shorter meanwhile\n");
    _exit(failure);
}

/* GLib's last word before it aborts. */
static void
on_log(const gchar *domain, GLogLevelFlags level, const gchar *message, gpointer user)
{
    if (!(level & G_LOG_LEVEL_ERROR)) {
        g_log_default_handler(domain, level, message, user);
        return;
    }
    outfile_abandon_all();
    say("netbom: ");
    say(message ? message : "out of memory");
    say("\n");
    _exit(failure);
}

/* Where nothing can be relied on, the files at least are taken away. GLib without any memory ends
 * so: it speaks of it, fails to, and speaks of that, until the stack is full. */
static void
on_fault(int number)
{
    outfile_abandon_all();
    sigaction(number, &fault_before, NULL); /* and the fault comes again */
}

/* On a stack of its own. */
static void
catch_faults(void)
{
    static guint8 memory[32 * 1024];
    const stack_t stack = {.ss_sp = memory, .ss_size = sizeof memory};
    struct sigaction action = {.sa_handler = on_fault, .sa_flags = SA_ONSTACK};
    static bool caught;
    if (caught) /* before this process was forked */
        return;
    caught = true;
    sigaltstack(&stack, NULL);
    sigaction(SIGSEGV, &action, &fault_before);
}

static void
set_all(void (*handler)(int))
{
    for (gsize i = 0; i < G_N_ELEMENTS(ENDING); i++)
        signal(ENDING[i], handler);
}

void
ending_prepare(int status)
{
    const struct sigaction lost = {.sa_handler = on_lost_bytes};
    failure = status;
    set_all(on_signal);
    sigaction(SIGBUS, &lost, NULL);
    catch_faults();
    signal(SIGXFSZ, SIG_IGN); /* an output that grows too large is an error of writing */
    g_log_set_default_handler(on_log, NULL);
}

void
ending_forget(void)
{
    set_all(SIG_DFL);
    signal(SIGBUS, SIG_DFL);
    sigaction(SIGSEGV, &fault_before, NULL);
}
