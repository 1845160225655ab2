/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pages of a mapped image that need not stay. */
#include "worker/trim.h"

#include <glib.h>
#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>

/* An image below this may stay in memory. */
#define TRIM_BYTES  (128u << 20)
#define INTERVAL_US (10 * 1000)
#define STACK_BYTES (64u << 10)

struct Trim {
    NetbomBytes image;
    GMutex mutex;
    GCond ended;
    bool ends;
    pthread_t thread;
};

static void *
trim_main(void *data)
{
    Trim *trim = data;
    g_mutex_lock(&trim->mutex);
    while (!trim->ends) {
        g_cond_wait_until(&trim->ended, &trim->mutex, g_get_monotonic_time() + INTERVAL_US);
        madvise((void *)(guintptr)trim->image.data, trim->image.size, MADV_DONTNEED);
    }
    g_mutex_unlock(&trim->mutex);
    return NULL;
}

Trim *
trim_new(const NetbomBytes *image)
{
    sigset_t all, before;
    pthread_attr_t attr;
    if (image->size < TRIM_BYTES)
        return NULL;
    Trim *trim = g_new0(Trim, 1);
    trim->image = *image;
    g_mutex_init(&trim->mutex);
    g_cond_init(&trim->ended);
    sigfillset(&all);
    pthread_attr_init(&attr);
    pthread_attr_setstacksize(&attr, STACK_BYTES);
    /* A thread takes over the mask of the one that starts it: signals are for the others. */
    pthread_sigmask(SIG_SETMASK, &all, &before);
    bool started = pthread_create(&trim->thread, &attr, trim_main, trim) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    pthread_attr_destroy(&attr);
    if (!started) {
        g_mutex_clear(&trim->mutex);
        g_cond_clear(&trim->ended);
        g_clear_pointer(&trim, g_free);
    }
    return trim;
}

void
trim_free(Trim *trim)
{
    if (!trim)
        return;
    g_mutex_lock(&trim->mutex);
    trim->ends = true;
    g_cond_signal(&trim->ended);
    g_mutex_unlock(&trim->mutex);
    pthread_join(trim->thread, NULL);
    g_mutex_clear(&trim->mutex);
    g_cond_clear(&trim->ended);
    g_free(trim);
}
