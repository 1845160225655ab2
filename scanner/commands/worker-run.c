/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The run of a worker. */
#include "commands/worker-run.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "base/error.h"
#include "base/text.h"
#include "commands/batch-run.h"
#include "commands/command.h"
#include "commands/line.h"
#include "commands/pool.h"
#include "commands/queue-options.h"
#include "queue/fetch.h"
#include "worker/record.h"

#define IDLE_MS        500 /* waiting for jobs, or for one that runs */
#define BUSY_MS        50  /* waiting for jobs while others run */
#define RETRY_FIRST_MS 1000
#define RETRY_MAX_MS   300000
/* A job that was handed out so often and never came back: not even the parents of its scans lived.
 */
#define LOST_MAX 30
/* So long a further place of an image waits until the image itself is done. */
#define PLACE_WAIT_MS    2000
#define PLACE_WAITS_MAX  10
#define STORE_PAUSE_MS   100
#define STORE_PAUSE_MAX  5000
#define OVERDUE_EXTRA_MS 600000

typedef struct {
    Delivery *delivery; /* NULL: the slot is free */
    Job *job;
    char *name; /* of its place */
    Memo *memo; /* what is known of the job's release line, or NULL */
    StorePlace place;
    gint64 started_us;
} Slot;

typedef struct {
    const Worker *worker;
    Pool *pool; /* the number of a job is that of its slot */
    Slot *slots;
    gint64 renewed_us;
    guint n_scanned, n_held, n_retried, n_dead;
    GError *error; /* of queue or store: ends the run */
} Run;

/* ---- the scan, in a process of its own ---- */

/* The bytes of the place, as a path that can be opened. */
static char *
place_bring(const char *place, GError **error)
{
    char *path = job_place_path(place);
    if (path)
        return path;
    int fd = fetch_url(place, error);
    return fd >= 0 ? g_strdup_printf("/proc/self/fd/%d", fd) : NULL;
}

static int
scan_place(const Worker *worker, const Slot *slot, const char *path, GString *said)
{
    const Job *job = slot->job;
    ScanSettings settings = *worker->settings;
    settings.memo = slot->memo;
    g_autoptr(GError) error = NULL;
    if (batch_digest(path, said) != EXIT_NOTHING)
        return EXIT_ERROR;
    if (strcmp(said->str, job->image) != 0) {
        g_string_assign(said, "its SHA-256 is not that of the job");
        return EXIT_ERROR;
    }
    g_string_truncate(said, 0);
    g_autoptr(StoreResult) result =
        batch_scan(worker->knowledge, &settings, job->basis->options, path, &error);
    if (!result) {
        g_string_append(said, error->message);
        return EXIT_ERROR;
    }
    result_carry(result, said);
    return EXIT_NOTHING;
}

static int
on_job(guint number, GString *said, void *user)
{
    const Run *run = user;
    const Slot *slot = &run->slots[number];
    g_autoptr(GError) error = NULL;
    /* The parent alone decides when it ends, or its death: what runs is finished. */
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    setpgid(0, 0);
    signal(SIGTERM, SIG_IGN);
    g_autofree char *path = place_bring(slot->job->place, &error);
    if (path)
        return scan_place(run->worker, slot, path, said);
    g_string_append(said, error->message);
    return EXIT_ERROR;
}

/* ---- leases ---- */

static void
leases_renew(Run *run)
{
    gint64 now_us = g_get_monotonic_time();
    if (now_us - run->renewed_us < (gint64)queue_renewal_ms(run->worker->queue) * 1000)
        return;
    run->renewed_us = now_us;
    for (guint i = 0; i < run->worker->width; i++)
        if (run->slots[i].delivery)
            delivery_renew(run->slots[i].delivery);
}

/* A scan ends by its own limits; one that does not hangs. */
static void
overdue_kill(Run *run)
{
    gint64 limit_ms =
        (gint64)MIN(run->worker->settings->limits.value[LIMIT_IMAGE_TIME], G_MAXINT32) * 2 +
        OVERDUE_EXTRA_MS;
    gint64 now_us = g_get_monotonic_time();
    for (guint i = 0; i < run->worker->width; i++)
        if (run->slots[i].delivery && now_us - run->slots[i].started_us > limit_ms * 1000)
            pool_kill(run->pool, i);
}

/* ---- the store, which may go away for a while ---- */

typedef struct {
    const char *key; /* asks for the facts of this key, or */
    StoreResult *facts;
    const JobBasis *basis; /* asks what is known of the line, or */
    Memo *memo;
    const StoreResult *result; /* puts a result, as one of the line if there is one, or */
    const char *line;
    const StorePlace *place;   /* a place, or */
    const char *path, *reason; /* a failure */
} StoreStep;

static bool
step_try(Store *store, StoreStep *step, GError **error)
{
    if (step->key)
        return store_facts(store, step->key, &step->facts, error);
    if (step->basis) {
        step->memo = line_load(store, step->line, step->basis->rules, step->basis->options, error);
        return step->memo != NULL;
    }
    if (step->result && step->line)
        return line_put(store, step->line, step->result, step->place, error);
    if (step->result)
        return store_put(store, step->result, step->place, NULL, error);
    if (step->place)
        return store_put_place(store, step->place, error);
    return store_put_failure(store, step->path, step->reason, error);
}

/* False: it has been away for too long, and the run ends. */
static bool
step_do(Run *run, StoreStep *step)
{
    gint64 end_us = g_get_monotonic_time() + (gint64)run->worker->patience_s * G_USEC_PER_SEC;
    for (guint pause_ms = STORE_PAUSE_MS;; pause_ms = MIN(pause_ms * 2, STORE_PAUSE_MAX)) {
        g_autoptr(GError) own = NULL;
        if (step_try(run->worker->store, step, &own))
            return true;
        if (!g_error_matches(own, NETBOM_ERROR, NETBOM_ERROR_FILE) || signals_caught() > 1 ||
            g_get_monotonic_time() > end_us) {
            g_propagate_error(&run->error, g_steal_pointer(&own));
            return false;
        }
        g_printerr("netbom: %s; trying again\n", own->message);
        leases_renew(run);
        g_usleep((gulong)pause_ms * 1000);
    }
}

/* ---- what came of a job ---- */

static void
print_line(const Slot *slot, const char *word, const StoreResult *result, const char *why)
{
    g_autofree char *name = text_printable(slot->name ? slot->name : "?");
    g_autofree char *reason = text_printable(why);
    if (result)
        printf("%-10s %10u %8u  %s\n", word, result->n_components, result->n_problems, name);
    else
        printf("%-10s %10s %8s  %s: %s\n", word, "-", "-", name, reason);
    fflush(stdout);
}

static void
slot_clear(Slot *slot)
{
    delivery_free(slot->delivery);
    job_free(slot->job);
    g_free(slot->name);
    memo_free(slot->memo);
    *slot = (Slot){0};
}

/* The letter is kept before the job goes. */
static void
job_bury(Run *run, Slot *slot, const char *reason)
{
    gsize size;
    const char *text = delivery_text(slot->delivery, &size);
    g_autofree char *job = text_utf8(text, size);
    g_autofree char *letter = dead_letter_write(reason, delivery_count(slot->delivery), job);
    g_autoptr(GError) error = NULL;
    if (!delivery_bury(slot->delivery, letter, &error)) {
        g_printerr("netbom: %s\n", error->message); /* it comes again */
    } else {
        run->n_dead++;
        print_line(slot, "dead", NULL, reason);
    }
    slot_clear(slot);
}

/* Nothing can be found out about the place. */
static void
job_failed(Run *run, Slot *slot, const char *reason)
{
    StoreStep failure = {.path = slot->name, .reason = reason};
    if (step_do(run, &failure))
        job_bury(run, slot, reason);
}

static void
job_retry(Run *run, Slot *slot, const char *reason)
{
    guint64 count = delivery_count(slot->delivery), delay_ms = RETRY_FIRST_MS;
    /* What a signal has ended, that signal may have reached. */
    if (count >= run->worker->tries && !signals_stop()) {
        g_autofree char *why =
            g_strdup_printf("%s (%" G_GUINT64_FORMAT " times handed out)", reason, count);
        job_bury(run, slot, why);
        return;
    }
    for (guint64 i = 1; i < count && delay_ms < RETRY_MAX_MS; i++)
        delay_ms *= 5;
    delivery_again(slot->delivery, (guint)MIN(delay_ms, RETRY_MAX_MS));
    run->n_retried++;
    print_line(slot, "retry", NULL, reason);
    slot_clear(slot);
}

static void
job_done(Slot *slot, const char *word, const StoreResult *result)
{
    delivery_done(slot->delivery);
    print_line(slot, word, result, NULL);
    slot_clear(slot);
}

/* The process that read the image died; one that met a limit did what it should. */
static bool
is_crash(const StoreResult *result)
{
    return !result->complete && strstr(result->problems, "crash") != NULL;
}

/* How it died; what it had said is stored. */
static char *
crash_reason(const StoreResult *result)
{
    g_autoptr(ScanRecord) record = result_scan_record(result, NULL);
    for (guint i = record ? record->problems->len : 0; i-- > 0;) {
        const RecordProblem *problem = g_ptr_array_index(record->problems, i);
        if (strcmp(problem->kind, "crash") == 0)
            return g_strdup_printf("the scan ended early: %s", problem->text);
    }
    return g_strdup("the scan ended early");
}

static void
job_scanned(Run *run, Slot *slot, const StoreResult *result)
{
    slot->place.image = result->image;
    StoreStep put = {.result = result, .line = slot->job->line, .place = &slot->place};
    if (strcmp(result->key, slot->job->id) != 0) {
        job_failed(run, slot, "the file changed while it was read");
    } else if (step_do(run, &put)) {
        run->n_scanned++;
        if (is_crash(result)) {
            g_autofree char *why = crash_reason(result);
            job_retry(run, slot, why);
        } else {
            job_done(slot, batch_status(result) == EXIT_INCOMPLETE ? "incomplete" : "done", result);
        }
    }
}

static void
on_done(guint number, int status, const GString *said, void *user)
{
    Run *run = user;
    Slot *slot = &run->slots[number];
    if (run->error)
        return;
    g_autoptr(StoreResult) result =
        status == EXIT_NOTHING ? result_carried(said->str, said->len) : NULL;
    if (result)
        job_scanned(run, slot, result);
    else if (status == EXIT_ERROR && said->len > 0)
        job_failed(run, slot, said->str);
    else
        job_retry(run, slot, "the scan ended early");
}

/* ---- taking jobs ---- */

/* True: the store has the result of the job, or the job waits for it. */
static bool
job_is_held(Run *run, Slot *slot)
{
    const Job *job = slot->job;
    StoreStep ask = {.key = job->id};
    bool settled = true;
    if (!step_do(run, &ask))
        return true;
    g_autoptr(StoreResult) facts = ask.facts;
    StoreStep put = {.place = &slot->place};
    slot->place.image = job->image;
    if (facts && !is_crash(facts)) {
        if (step_do(run, &put)) {
            run->n_held++;
            job_done(slot, "held", facts);
        }
    } else if (strcmp(delivery_id(slot->delivery), job->id) != 0 &&
               delivery_count(slot->delivery) <= PLACE_WAITS_MAX) {
        delivery_again(slot->delivery, PLACE_WAIT_MS);
        slot_clear(slot);
    } else {
        settled = false;
    }
    return settled;
}

static void
place_fill(Slot *slot)
{
    g_autofree char *path = job_place_path(slot->job->place);
    slot->name = job_place_name(slot->job->place);
    if (!path || !batch_place(path, &slot->place))
        slot->place = (StorePlace){0};
    slot->place.path = slot->name;
}

static void
job_start(Run *run, guint number)
{
    Slot *slot = &run->slots[number];
    StoreStep ask = {.basis = slot->job->basis, .line = slot->job->line};
    if (slot->job->line && !step_do(run, &ask))
        return;
    slot->memo = ask.memo;
    pool_start(run->pool, number);
}

/* Takes over the delivery. */
static void
job_begin(Run *run, guint number, Delivery *delivery)
{
    Slot *slot = &run->slots[number];
    gsize size;
    const char *text = delivery_text(delivery, &size);
    g_autoptr(GError) error = NULL;
    slot->delivery = delivery;
    slot->started_us = g_get_monotonic_time();
    slot->job = job_parse(text, size, &error);
    if (!slot->job) {
        job_bury(run, slot, error->message);
        return;
    }
    place_fill(slot);
    if (strcmp(slot->job->basis->group, run->worker->basis->group) != 0)
        job_bury(run, slot, "the job is of another group than its subject says");
    else if (delivery_count(delivery) > LOST_MAX)
        job_failed(run, slot, "too many workers were lost with it");
    else if (!job_is_held(run, slot))
        job_start(run, number);
}

static guint
slots_free(const Run *run, guint *ret_first)
{
    guint n = 0;
    for (guint i = run->worker->width; i-- > 0;)
        if (!run->slots[i].delivery) {
            *ret_first = i;
            n++;
        }
    return n;
}

/* A job for each free slot. False: none came. */
static bool
jobs_take(Run *run)
{
    guint slot = 0, n = slots_free(run, &slot);
    g_autoptr(GPtrArray) taken = g_ptr_array_new_with_free_func((GDestroyNotify)delivery_free);
    if (!queue_take(run->worker->queue, n, pool_running(run->pool) > 0 ? BUSY_MS : IDLE_MS, taken,
                    &run->error))
        return false;
    bool any = taken->len > 0;
    while (taken->len > 0 && !run->error && slots_free(run, &slot) > 0)
        job_begin(run, slot, g_ptr_array_steal_index(taken, 0));
    return any;
}

/* Nothing is left of the group, here or elsewhere. */
static bool
group_is_empty(Run *run)
{
    guint64 n = 0;
    return queue_count_jobs(run->worker->queue, run->worker->basis->group, &n, &run->error) &&
           n == 0;
}

static void
serve(Run *run)
{
    guint first;
    while (!run->error && signals_caught() < 2) {
        bool running = pool_running(run->pool) > 0, full = slots_free(run, &first) == 0;
        if (signals_stop() && !running)
            return;
        bool any = !full && !signals_stop() && jobs_take(run);
        if (!run->error && pool_running(run->pool) > 0)
            pool_wait(run->pool, full || signals_stop() ? IDLE_MS : BUSY_MS);
        else if (!run->error && !any && !signals_stop() && run->worker->until_empty &&
                 group_is_empty(run))
            return;
        leases_renew(run);
        overdue_kill(run);
    }
}

int
worker_serve(const Worker *worker, GError **error)
{
    Run run = {.worker = worker, .renewed_us = g_get_monotonic_time()};
    run.slots = g_new0(Slot, worker->width);
    run.pool = pool_new(worker->width, on_job, on_done, &run);
    serve(&run);
    pool_free(run.pool);
    for (guint i = 0; i < worker->width; i++) {
        if (run.slots[i].delivery && !run.error)
            delivery_again(run.slots[i].delivery, 0);
        slot_clear(&run.slots[i]);
    }
    g_free(run.slots);
    g_printerr("netbom: %u scanned, %u held before, %u to be tried again, %u given up\n",
               run.n_scanned, run.n_held, run.n_retried, run.n_dead);
    if (run.error)
        g_propagate_error(error, run.error);
    return run.error ? EXIT_ERROR : EXIT_NOTHING;
}
