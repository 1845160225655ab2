/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Stands for the queue where libnats was left out: it cannot be opened, so nothing else is asked.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "queue/queue.h"

#ifndef HAVE_LIBNATS
#include "base/error.h"

Queue *
queue_open(const QueueSetup *setup, GError **error)
{
    (void)setup;
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE,
                "this netbom was built without NATS (--with-nats)");
    return NULL;
}

void
queue_close(Queue *queue)
{
    (void)queue;
}

#define NEVER(type, name, ...)                                                                     \
    type name(__VA_ARGS__)                                                                         \
    {                                                                                              \
        g_assert_not_reached();                                                                    \
    }
#pragma GCC diagnostic ignored "-Wunused-parameter"
NEVER(bool, queue_add_group, Queue *q, const char *group, const char *about, GError **error)
NEVER(QueueAdded, queue_submit, Queue *q, const char *group, const char *id, const char *text,
      GError **error)
NEVER(bool, queue_find, Queue *q, const char *group, const char *id, char **ret_text,
      GError **error)
NEVER(bool, queue_join, Queue *q, const char *group, GError **error)
NEVER(bool, queue_take, Queue *q, guint n, guint wait_ms, GPtrArray *to, GError **error)
NEVER(guint, queue_renewal_ms, const Queue *q)
NEVER(const char *, delivery_text, const Delivery *d, gsize *ret_size)
NEVER(const char *, delivery_id, const Delivery *d)
NEVER(guint64, delivery_count, const Delivery *d)
NEVER(void, delivery_renew, Delivery *d)
NEVER(void, delivery_done, Delivery *d)
NEVER(void, delivery_again, Delivery *d, guint delay_ms)
NEVER(bool, delivery_bury, Delivery *d, const char *letter, GError **error)
NEVER(void, delivery_free, Delivery *d)
NEVER(GPtrArray *, queue_groups, Queue *q, GError **error)
NEVER(bool, queue_count_jobs, Queue *q, const char *group, guint64 *ret_jobs, GError **error)
NEVER(bool, queue_count_dead, Queue *q, guint64 *ret_dead, GError **error)
NEVER(bool, queue_each_dead, Queue *q, QueueEachDead each, void *user, GError **error)
NEVER(bool, queue_drop_dead, Queue *q, guint64 number, GError **error)
NEVER(QueueAdded, queue_resubmit, Queue *q, const char *group, const char *id, const char *text,
      guint64 number, GError **error)
#endif
