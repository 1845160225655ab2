/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The queue by libnats. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "queue/queue.h"

#ifdef HAVE_LIBNATS
#include <string.h>

#include "base/error.h"
#include "queue/queue-connect.h"

#define NS_PER_MS       G_GINT64_CONSTANT(1000000)
#define PAUSE_FIRST_MS  50
#define PAUSE_MAX_MS    5000
#define DUPLICATES_MS   120000 /* how long the server knows the ids of what was submitted */
#define ACK_PENDING_MAX 100000
#define WAITING_MAX     4096
#define RENEWALS        4 /* of a lease */
#define NO_SUCH(code)                                                                              \
    ((code) == JSStreamNotFoundErr || (code) == JSConsumerNotFoundErr ||                           \
     (code) == JSNoMessageFoundErr)

struct Queue {
    QueueSetup setup;
    natsConnection *connection;
    jsCtx *js;
    char *jobs, *dead; /* names of the streams */
    char *group;       /* that was joined; NULL: none */
    natsSubscription *subscription;
    guint lease_ms;
    gint64 away_us;   /* since when the server does not answer; 0: it does */
    gint64 looked_us; /* when jobs were last looked for that nobody is given */
    bool stranded;    /* there were some then */
};

struct Delivery {
    Queue *queue;
    natsMsg *message;
    guint64 count;
};

/* ---- waiting for the server ---- */

typedef struct {
    gint64 end_us;
    guint pause_ms;
} Patience;

static Patience
patience_new(const Queue *queue)
{
    return (Patience){g_get_monotonic_time() + (gint64)queue->setup.patience_s * G_USEC_PER_SEC,
                      PAUSE_FIRST_MS};
}

static bool
is_stopped(const Queue *queue)
{
    return queue->setup.stopped && queue->setup.stopped();
}

/* Pauses; false: it has been long enough. */
static bool
patience_lasts(const Queue *queue, Patience *patience)
{
    if (is_stopped(queue) || g_get_monotonic_time() > patience->end_us)
        return false;
    g_usleep((gulong)patience->pause_ms * 1000);
    patience->pause_ms = MIN(patience->pause_ms * 2, PAUSE_MAX_MS);
    return true;
}

/* What may be different in a moment: no connection, no answer, JetStream not up yet; but not what
 * the server refuses. */
static bool
is_passing(const Queue *queue, natsStatus status, jsErrCode code)
{
    if (nats.natsConnection_Status(queue->connection) == NATS_CONN_STATUS_CLOSED)
        return false;
    return code == JSNotEnabledErr || code == JSClusterNotAvailErr ||
           code == JSInsufficientResourcesErr ||
           (code == 0 && (status == NATS_TIMEOUT || status == NATS_NO_RESPONDERS ||
                          status == NATS_NO_SERVER || status == NATS_CONNECTION_DISCONNECTED ||
                          status == NATS_IO_ERROR || status == NATS_INSUFFICIENT_BUFFER));
}

static bool
fail(const Queue *queue, natsStatus status, const char *what, GError **error)
{
    const char *text = nats.nats_GetLastError(NULL);
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "%s: cannot %s: %s", queue->setup.url, what,
                text && *text ? text : nats.natsStatus_GetText(status));
    return false;
}

/* ---- streams and consumers ---- */

/* Makes a stream unless it is there; one that is there stays as it is. */
static bool
stream_make(Queue *queue, jsStreamConfig *config, GError **error)
{
    Patience patience = patience_new(queue);
    for (;;) {
        jsErrCode code = 0;
        jsStreamInfo *info = NULL;
        natsStatus status = nats.js_GetStreamInfo(&info, queue->js, config->Name, NULL, &code);
        if (status != NATS_OK && code == JSStreamNotFoundErr) {
            code = 0;
            status = nats.js_AddStream(&info, queue->js, config, NULL, &code);
        }
        nats.jsStreamInfo_Destroy(info);
        if (status == NATS_OK || code == JSStreamNameExistErr)
            return true;
        if (!is_passing(queue, status, code) || !patience_lasts(queue, &patience))
            return fail(queue, status, "make the queue", error);
    }
}

static bool
streams_make(Queue *queue, GError **error)
{
    g_autofree char *jobs = g_strdup_printf("%s.jobs.*.*", queue->setup.name),
                    *dead = g_strdup_printf("%s.dead.*", queue->setup.name);
    jsStreamConfig config;
    nats.jsStreamConfig_Init(&config);
    config.Name = queue->jobs;
    config.Description = "jobs of netbom";
    config.Subjects = (const char *[]){jobs};
    config.SubjectsLen = 1;
    config.Retention = js_WorkQueuePolicy;
    config.Discard = js_DiscardNew;
    config.MaxMsgsPerSubject = 1;
    config.DiscardNewPerSubject = true;
    config.Duplicates = DUPLICATES_MS * NS_PER_MS;
    if (!stream_make(queue, &config, error))
        return false;
    nats.jsStreamConfig_Init(&config);
    config.Name = queue->dead;
    config.Description = "jobs of netbom that were given up";
    config.Subjects = (const char *[]){dead};
    config.SubjectsLen = 1;
    config.MaxMsgsPerSubject = 1;
    return stream_make(queue, &config, error);
}

static char *
consumer_name(const char *group)
{
    return g_strconcat("workers-", group, NULL);
}

static char *
job_subject(const Queue *queue, const char *group, const char *id)
{
    return g_strdup_printf("%s.jobs.%s.%s", queue->setup.name, group, id);
}

bool
queue_add_group(Queue *queue, const char *group, const char *about, GError **error)
{
    g_autofree char *name = consumer_name(group), *filter = job_subject(queue, group, "*");
    Patience patience = patience_new(queue);
    jsConsumerConfig config;
    nats.jsConsumerConfig_Init(&config);
    config.Durable = name;
    config.Description = about;
    config.AckPolicy = js_AckExplicit;
    config.AckWait = (gint64)queue->setup.lease_s * 1000 * NS_PER_MS;
    config.MaxDeliver = -1; /* workers count: what the server gives up is told to nobody */
    config.FilterSubject = filter;
    config.MaxAckPending = ACK_PENDING_MAX;
    config.MaxWaiting = WAITING_MAX;
    for (;;) {
        jsErrCode code = 0;
        jsConsumerInfo *info = NULL;
        natsStatus status =
            nats.js_GetConsumerInfo(&info, queue->js, queue->jobs, name, NULL, &code);
        if (status != NATS_OK && NO_SUCH(code)) {
            code = 0;
            status = nats.js_AddConsumer(&info, queue->js, queue->jobs, &config, NULL, &code);
        }
        if (status == NATS_OK) {
            queue->lease_ms = (guint)(info->Config->AckWait / NS_PER_MS);
            nats.jsConsumerInfo_Destroy(info);
            return true;
        }
        /* Of two that make it at the same time the second finds it. */
        if ((!is_passing(queue, status, code) && code != JSConsumerNameExistErr) ||
            !patience_lasts(queue, &patience))
            return fail(queue, status, "make a group of jobs", error);
    }
}

Queue *
queue_open(const QueueSetup *setup, GError **error)
{
    g_autoptr(Queue) queue = g_new0(Queue, 1);
    queue->setup = *setup;
    queue->jobs = g_strconcat(setup->name, "-jobs", NULL);
    queue->dead = g_strconcat(setup->name, "-dead", NULL);
    Patience patience = patience_new(queue);
    for (;;) {
        g_autoptr(GError) own = NULL;
        bool may_pass = false;
        if (queue_connect(setup, &queue->connection, &may_pass, &own))
            break;
        if (!may_pass || !patience_lasts(queue, &patience)) {
            g_propagate_error(error, g_steal_pointer(&own));
            return NULL;
        }
    }
    natsStatus status = nats.natsConnection_JetStream(&queue->js, queue->connection, NULL);
    if (status != NATS_OK) {
        fail(queue, status, "use JetStream", error);
        return NULL;
    }
    return streams_make(queue, error) ? g_steal_pointer(&queue) : NULL;
}

void
queue_close(Queue *queue)
{
    if (!queue)
        return;
    if (queue->connection) {
        nats.natsSubscription_Destroy(queue->subscription);
        nats.jsCtx_Destroy(queue->js);
        nats.natsConnection_FlushTimeout(queue->connection, 2000);
        nats.natsConnection_Destroy(queue->connection);
    }
    g_free(queue->jobs);
    g_free(queue->dead);
    g_free(queue->group);
    g_free(queue);
}

/* ---- submitting ---- */

/* The server keeps one job for each id, and refuses a second one so. */
static bool
is_there(natsStatus status, jsErrCode code)
{
    const char *text = nats.nats_GetLastError(NULL);
    return status != NATS_OK && code == JSStreamStoreFailedErr && text &&
           strstr(text, "per subject") != NULL;
}

static QueueAdded
publish(Queue *queue, const char *subject, const char *message_id, const char *text, GError **error)
{
    Patience patience = patience_new(queue);
    jsPubOptions options;
    nats.jsPubOptions_Init(&options);
    options.MsgId = message_id;
    for (guint tries = 0;; tries++) {
        jsErrCode code = 0;
        jsPubAck *ack = NULL;
        natsStatus status =
            nats.js_Publish(&ack, queue->js, subject, text, (int)strlen(text), &options, &code);
        bool there = is_there(status, code) || (status == NATS_OK && ack->Duplicate);
        nats.jsPubAck_Destroy(ack);
        if (there) /* after a try without an answer it is ours */
            return tries > 0 ? QUEUE_ADDED : QUEUE_THERE;
        if (status == NATS_OK)
            return QUEUE_ADDED;
        if (!is_passing(queue, status, code) || !patience_lasts(queue, &patience)) {
            fail(queue, status, "submit", error);
            return QUEUE_FAILED;
        }
    }
}

QueueAdded
queue_submit(Queue *queue, const char *group, const char *id, const char *text, GError **error)
{
    g_autofree char *subject = job_subject(queue, group, id);
    return publish(queue, subject, id, text, error);
}

QueueAdded
queue_resubmit(Queue *queue, const char *group, const char *id, const char *text, guint64 number,
               GError **error)
{
    g_autofree char *subject = job_subject(queue, group, id);
    g_autofree char *message_id = g_strdup_printf("%s again %" G_GUINT64_FORMAT, id, number);
    return publish(queue, subject, message_id, text, error);
}

bool
queue_find(Queue *queue, const char *group, const char *id, char **ret_text, GError **error)
{
    g_autofree char *subject = job_subject(queue, group, id);
    Patience patience = patience_new(queue);
    for (;;) {
        jsErrCode code = 0;
        natsMsg *message = NULL;
        natsStatus status =
            nats.js_GetLastMsg(&message, queue->js, queue->jobs, subject, NULL, &code);
        if (status == NATS_OK) {
            *ret_text = g_strndup(nats.natsMsg_GetData(message),
                                  (gsize)nats.natsMsg_GetDataLength(message));
            nats.natsMsg_Destroy(message);
            return true;
        }
        if (status == NATS_NOT_FOUND || NO_SUCH(code))
            return true;
        if (!is_passing(queue, status, code) || !patience_lasts(queue, &patience))
            return fail(queue, status, "look for a job", error);
    }
}

/* ---- taking ---- */

static natsStatus
subscribe(Queue *queue)
{
    g_autofree char *name = consumer_name(queue->group),
                    *filter = job_subject(queue, queue->group, "*");
    jsSubOptions options;
    nats.jsSubOptions_Init(&options);
    options.Stream = queue->jobs;
    options.Consumer = name;
    options.ManualAck = true;
    nats.natsSubscription_Destroy(queue->subscription);
    queue->subscription = NULL;
    return nats.js_PullSubscribe(&queue->subscription, queue->js, filter, name, NULL, &options,
                                 NULL);
}

bool
queue_join(Queue *queue, const char *group, GError **error)
{
    Patience patience = patience_new(queue);
    g_free(queue->group);
    queue->group = g_strdup(group);
    for (;;) {
        natsStatus status = subscribe(queue);
        if (status == NATS_OK)
            return true;
        if (!is_passing(queue, status, 0) || !patience_lasts(queue, &patience))
            return fail(queue, status, "take jobs", error);
    }
}

static bool
delivery_add(Queue *queue, natsMsg *message, GPtrArray *to)
{
    jsMsgMetaData *meta = NULL;
    if (nats.natsMsg_GetMetaData(&meta, message) != NATS_OK)
        return false; /* no job of a stream */
    Delivery *delivery = g_new0(Delivery, 1);
    delivery->queue = queue;
    delivery->message = message;
    delivery->count = meta->NumDelivered;
    nats.jsMsgMetaData_Destroy(meta);
    g_ptr_array_add(to, delivery);
    return true;
}

/* The server did not answer as it should. False: it has been so for too long. */
static bool
server_away(Queue *queue, natsStatus status, guint wait_ms, GError **error)
{
    gint64 now_us = g_get_monotonic_time();
    natsConnStatus connection = nats.natsConnection_Status(queue->connection);
    if (queue->away_us == 0)
        queue->away_us = now_us;
    if (connection == NATS_CONN_STATUS_CLOSED ||
        now_us - queue->away_us > (gint64)queue->setup.patience_s * G_USEC_PER_SEC)
        return fail(queue, status, "take jobs", error);
    g_usleep((gulong)MIN(wait_ms, 250) * 1000);
    if (connection != NATS_CONN_STATUS_CONNECTED)
        return true;
    /* There again, and it knows nothing of us, it may be. */
    QueueSetup setup = queue->setup;
    queue->setup.patience_s = 0;
    if (streams_make(queue, NULL) && queue_add_group(queue, queue->group, NULL, NULL))
        subscribe(queue);
    queue->setup = setup;
    return true;
}

/* Does the stream hold jobs, while its consumer has none to give and waits for no answer?
 * *ret_about: what the consumer says of itself, the caller's. */
static bool
holds_stranded(Queue *queue, const char *consumer, char **ret_about)
{
    guint64 jobs = 0;
    jsConsumerInfo *info = NULL;
    if (nats.js_GetConsumerInfo(&info, queue->js, queue->jobs, consumer, NULL, NULL) != NATS_OK)
        return false;
    bool idle = info->NumPending == 0 && info->NumAckPending == 0;
    *ret_about = g_strdup(info->Config->Description);
    nats.jsConsumerInfo_Destroy(info);
    return idle && queue_count_jobs(queue, queue->group, &jobs, NULL) && jobs > 0;
}

/*
 * A server that dies between noting that a job is done and taking it out of the stream holds it for
 * ever after: no consumer gives it again, and it can not be submitted again. Another consumer gives
 * all that is held; a worker that finds the result stored says so and no more. Jobs that are so for
 * the time of a lease are stranded: what is answered just now is not.
 */
static void
give_stranded_again(Queue *queue)
{
    gint64 now_us = g_get_monotonic_time();
    if (now_us - queue->looked_us < (gint64)queue->lease_ms * 1000)
        return;
    g_autofree char *name = consumer_name(queue->group), *about = NULL;
    bool before = queue->stranded;
    queue->looked_us = now_us;
    queue->stranded = holds_stranded(queue, name, &about);
    if (!before || !queue->stranded)
        return;
    queue->stranded = false;
    nats.js_DeleteConsumer(queue->js, queue->jobs, name, NULL, NULL);
    if (queue_add_group(queue, queue->group, about, NULL))
        subscribe(queue);
}

bool
queue_take(Queue *queue, guint n, guint wait_ms, GPtrArray *to, GError **error)
{
    natsMsgList list = {0};
    natsStatus status = NATS_CONNECTION_DISCONNECTED;
    if (queue->subscription &&
        nats.natsConnection_Status(queue->connection) == NATS_CONN_STATUS_CONNECTED)
        status = nats.natsSubscription_Fetch(&list, queue->subscription, (int)n, wait_ms, NULL);
    if (status != NATS_OK && status != NATS_TIMEOUT)
        return server_away(queue, status, wait_ms, error);
    queue->away_us = 0;
    if (list.Count == 0)
        give_stranded_again(queue);
    for (int i = 0; i < list.Count; i++)
        if (delivery_add(queue, list.Msgs[i], to))
            list.Msgs[i] = NULL;
    nats.natsMsgList_Destroy(&list);
    return true;
}

guint
queue_renewal_ms(const Queue *queue)
{
    return queue->lease_ms / RENEWALS;
}

const char *
delivery_text(const Delivery *delivery, gsize *ret_size)
{
    *ret_size = (gsize)nats.natsMsg_GetDataLength(delivery->message);
    const char *data = nats.natsMsg_GetData(delivery->message);
    return data ? data : "";
}

const char *
delivery_id(const Delivery *delivery)
{
    return strrchr(nats.natsMsg_GetSubject(delivery->message), '.') + 1;
}

guint64
delivery_count(const Delivery *delivery)
{
    return delivery->count;
}

void
delivery_renew(Delivery *delivery)
{
    nats.natsMsg_InProgress(delivery->message, NULL);
}

void
delivery_again(Delivery *delivery, guint delay_ms)
{
    nats.natsMsg_NakWithDelay(delivery->message, delay_ms, NULL);
}

/* While there is no connection, what is sent waits for it. */
void
delivery_done(Delivery *delivery)
{
    if (nats.natsConnection_Status(delivery->queue->connection) != NATS_CONN_STATUS_CONNECTED ||
        nats.natsMsg_AckSync(delivery->message, NULL, NULL) != NATS_OK)
        nats.natsMsg_Ack(delivery->message, NULL);
}

bool
delivery_bury(Delivery *delivery, const char *letter, GError **error)
{
    Queue *queue = delivery->queue;
    g_autofree char *subject =
        g_strdup_printf("%s.dead.%s", queue->setup.name, delivery_id(delivery));
    if (publish(queue, subject, NULL, letter, error) == QUEUE_FAILED)
        return false;
    delivery_done(delivery);
    return true;
}

void
delivery_free(Delivery *delivery)
{
    if (!delivery)
        return;
    nats.natsMsg_Destroy(delivery->message);
    g_free(delivery);
}

/* ---- looking after it ---- */

static void
group_free(gpointer data)
{
    QueueGroup *group = data;
    g_free(group->group);
    g_free(group->about);
    g_free(group);
}

static gint
group_compare(gconstpointer a, gconstpointer b)
{
    return strcmp((*(QueueGroup *const *)a)->group, (*(QueueGroup *const *)b)->group);
}

GPtrArray *
queue_groups(Queue *queue, GError **error)
{
    jsConsumerInfoList *list = NULL;
    jsErrCode code = 0;
    Patience patience = patience_new(queue);
    natsStatus status;
    while ((status = nats.js_Consumers(&list, queue->js, queue->jobs, NULL, &code)) != NATS_OK &&
           status != NATS_NOT_FOUND)
        if (!is_passing(queue, status, code) || !patience_lasts(queue, &patience)) {
            fail(queue, status, "ask for the groups of jobs", error);
            return NULL;
        }
    GPtrArray *groups = g_ptr_array_new_with_free_func(group_free);
    for (int i = 0; list && i < list->Count; i++) {
        const jsConsumerInfo *info = list->List[i];
        if (!g_str_has_prefix(info->Name, "workers-"))
            continue;
        QueueGroup *group = g_new0(QueueGroup, 1);
        group->group = g_strdup(info->Name + strlen("workers-"));
        group->about = g_strdup(info->Config->Description ? info->Config->Description : "");
        group->waiting = info->NumPending;
        group->running = (guint64)MAX(info->NumAckPending, 0);
        g_ptr_array_add(groups, group);
    }
    nats.jsConsumerInfoList_Destroy(list);
    g_ptr_array_sort(groups, group_compare);
    return groups;
}

static bool
stream_state(Queue *queue, const char *stream, const char *filter, jsStreamInfo **ret_info,
             GError **error)
{
    Patience patience = patience_new(queue);
    jsOptions options;
    nats.jsOptions_Init(&options);
    options.Stream.Info.SubjectsFilter = filter;
    for (;;) {
        jsErrCode code = 0;
        natsStatus status = nats.js_GetStreamInfo(ret_info, queue->js, stream, &options, &code);
        if (status == NATS_OK)
            return true;
        if (!is_passing(queue, status, code) || !patience_lasts(queue, &patience))
            return fail(queue, status, "ask for its state", error);
    }
}

bool
queue_count_jobs(Queue *queue, const char *group, guint64 *ret_jobs, GError **error)
{
    g_autofree char *filter = group ? job_subject(queue, group, "*") : NULL;
    jsStreamInfo *info = NULL;
    if (!stream_state(queue, queue->jobs, filter, &info, error))
        return false;
    *ret_jobs = info->State.Msgs;
    if (group)
        *ret_jobs = info->State.Subjects ? (guint64)info->State.Subjects->Count : 0;
    nats.jsStreamInfo_Destroy(info);
    return true;
}

bool
queue_count_dead(Queue *queue, guint64 *ret_dead, GError **error)
{
    jsStreamInfo *info = NULL;
    if (!stream_state(queue, queue->dead, NULL, &info, error))
        return false;
    *ret_dead = info->State.Msgs;
    nats.jsStreamInfo_Destroy(info);
    return true;
}

static bool
dead_get(Queue *queue, guint64 number, natsMsg **ret_message, GError **error)
{
    Patience patience = patience_new(queue);
    for (;;) {
        jsErrCode code = 0;
        natsStatus status =
            nats.js_GetMsg(ret_message, queue->js, queue->dead, number, NULL, &code);
        if (status == NATS_OK || status == NATS_NOT_FOUND || NO_SUCH(code))
            return true;
        if (!is_passing(queue, status, code) || !patience_lasts(queue, &patience))
            return fail(queue, status, "read a dead letter", error);
    }
}

bool
queue_each_dead(Queue *queue, QueueEachDead each, void *user, GError **error)
{
    jsStreamInfo *info = NULL;
    if (!stream_state(queue, queue->dead, NULL, &info, error))
        return false;
    guint64 first = info->State.FirstSeq, last = info->State.LastSeq;
    bool any = info->State.Msgs > 0, more = true;
    nats.jsStreamInfo_Destroy(info);
    for (guint64 number = first; any && more && number <= last; number++) {
        natsMsg *message = NULL;
        if (!dead_get(queue, number, &message, error))
            return false;
        if (message)
            more = each(number, nats.natsMsg_GetData(message),
                        (gsize)nats.natsMsg_GetDataLength(message), user);
        nats.natsMsg_Destroy(message);
    }
    return true;
}

bool
queue_drop_dead(Queue *queue, guint64 number, GError **error)
{
    Patience patience = patience_new(queue);
    for (;;) {
        jsErrCode code = 0;
        natsStatus status = nats.js_DeleteMsg(queue->js, queue->dead, number, NULL, &code);
        if (status == NATS_OK || status == NATS_NOT_FOUND || NO_SUCH(code) ||
            code == JSSequenceNotFoundErr)
            return true;
        if (!is_passing(queue, status, code) || !patience_lasts(queue, &patience))
            return fail(queue, status, "take away a dead letter", error);
    }
}
#endif
