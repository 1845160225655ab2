/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Loads libnats and connects to a NATS server. */
#ifndef NETBOM_QUEUE_QUEUE_CONNECT_H
#define NETBOM_QUEUE_QUEUE_CONNECT_H

#include "queue/nats-library.h"
#include "queue/queue.h"

/* One try. From then on the connection comes back by itself, with growing pauses. False with
 * NETBOM_ERROR_FILE or NETBOM_ERROR_USAGE; *ret_may_pass: another try may succeed. */
bool queue_connect(const QueueSetup *setup, natsConnection **ret_connection, bool *ret_may_pass,
                   GError **error);

#endif
