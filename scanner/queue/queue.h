/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The queue that hands out jobs to workers on many machines: JetStream of a NATS server. netbom
 * only ever connects to it; nothing here listens.
 *
 * A queue NAME is two streams. NAME-jobs holds each job until it is done: a subject for each id, of
 * which the server keeps one message, so that a job that waits or runs cannot be there twice; a
 * durable consumer for each group (queue/job.h) hands it out. A job that was taken is leased:
 * unless the lease is renewed, the job is handed out again. NAME-dead holds those that were given
 * up.
 *
 * What queue_submit() and delivery_bury() have acknowledged is on the server's
 * disk. A server that goes away is waited for, with growing pauses, as long as `patience_s`; what
 * was not acknowledged may then have happened or not, and happens once when it is tried again.
 *
 * Facts: the documentation of NATS (JetStream's wire API, headers, consumers) and of its C client.
 */
#ifndef NETBOM_QUEUE_QUEUE_H
#define NETBOM_QUEUE_QUEUE_H

#include <glib.h>
#include <stdbool.h>

typedef struct {
    const char *url;        /* "nats://host:port" or "tls://host:port", without a password */
    const char *name;       /* letters, digits, '-' and '_' */
    const char *ca;         /* certificates (PEM) that the server's must follow from; NULL: those of
                               the system */
    const char *cert, *key; /* one's own (PEM); NULL: none */
    const char *credentials; /* a file of NATS (JWT and seed); NULL: none */
    const char *login;       /* a file with two lines, user and password; NULL: none */
    guint patience_s;
    guint lease_s;         /* of a group that is made here; there already: its lease stays */
    bool (*stopped)(void); /* ends waiting; NULL: nothing does */
} QueueSetup;

typedef struct Queue Queue;

/* Connects, and makes the streams if they are not there. NULL with NETBOM_ERROR_FILE, or
 * NETBOM_ERROR_USAGE for a URL that is none or holds a password. */
Queue *queue_open(const QueueSetup *setup, GError **error);
void queue_close(Queue *queue); /* NULL-safe */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Queue, queue_close)

/* ---- who has work ---- */

typedef enum { QUEUE_FAILED = -1, QUEUE_THERE, QUEUE_ADDED } QueueAdded;

/* Makes the consumer of a group, if it is not there. about: shown by queue_groups(). */
bool queue_add_group(Queue *queue, const char *group, const char *about, GError **error);
/* id: of letters and digits and '-'. QUEUE_THERE: a job with this id waits or runs, or was
 * submitted a moment ago. */
QueueAdded queue_submit(Queue *queue, const char *group, const char *id, const char *text,
                        GError **error);
/* The text of the job with this id that waits or runs; *ret_text stays NULL if there is none. */
bool queue_find(Queue *queue, const char *group, const char *id, char **ret_text, GError **error);

/* ---- who does it ---- */

/* A job that was handed out. */
typedef struct Delivery Delivery;

/* From now on queue_take() takes jobs of this group, which must have been added. */
bool queue_join(Queue *queue, const char *group, GError **error);
/* Takes at most n jobs (Delivery*) and waits at most wait_ms for the first of them. None: no job
 * waits, or the server is away; false: it has been away for longer than one's patience. */
bool queue_take(Queue *queue, guint n, guint wait_ms, GPtrArray *to, GError **error);
/* Milliseconds after which a lease must be renewed; leases last at least three times as long. */
guint queue_renewal_ms(const Queue *queue);

/* Zero-terminated; may be any bytes. Lent. */
const char *delivery_text(const Delivery *delivery, gsize *ret_size);
/* The id that it was submitted with. Lent. */
const char *delivery_id(const Delivery *delivery);
/* How often the job was handed out, this time included. */
guint64 delivery_count(const Delivery *delivery);
/* Renews the lease. A failure does not matter: the job may be handed out twice. */
void delivery_renew(Delivery *delivery);
/* The job is done: its result is stored. A failure does not matter: it is handed out once more, and
 * found to be done. */
void delivery_done(Delivery *delivery);
/* It is to be handed out again, not before delay_ms are over. */
void delivery_again(Delivery *delivery, guint delay_ms);
/* It is given up; letter: dead_letter_write(). A failure leaves it to its lease. */
bool delivery_bury(Delivery *delivery, const char *letter, GError **error);
/* Whoever frees a delivery that is not done leaves the job to its lease. */
void delivery_free(Delivery *delivery);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Delivery, delivery_free)

/* ---- who looks after it ---- */

typedef struct {
    char *group, *about;
    guint64 waiting; /* handed out to nobody yet */
    guint64 running; /* handed out and not done; among them those that wait to be tried again */
} QueueGroup;

/* QueueGroup*, by group; the caller's array. */
GPtrArray *queue_groups(Queue *queue, GError **error);
/* Jobs of a group (NULL: of all) that wait or run. */
bool queue_count_jobs(Queue *queue, const char *group, guint64 *ret_jobs, GError **error);
bool queue_count_dead(Queue *queue, guint64 *ret_dead, GError **error);

/* Takes a dead letter, whose text is lent. False: no more. */
typedef bool (*QueueEachDead)(guint64 number, const char *text, gsize size, void *user);
bool queue_each_dead(Queue *queue, QueueEachDead each, void *user, GError **error);
/* It is gone, also if it was so before. */
bool queue_drop_dead(Queue *queue, guint64 number, GError **error);
/* Submits it once more: as queue_submit(), but whatever was submitted a moment ago. number: that of
 * the dead letter. */
QueueAdded queue_resubmit(Queue *queue, const char *group, const char *id, const char *text,
                          guint64 number, GError **error);
#endif
