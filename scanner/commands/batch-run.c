/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The run of a batch. */
#include "commands/batch-run.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/digest.h"
#include "base/error.h"
#include "base/text.h"
#include "commands/batch-sources.h"
#include "commands/command.h"
#include "commands/line.h"
#include "commands/pool.h"
#include "commands/targets.h"
#include "image/source.h"
#include "store/sql.h"

#define WATCH_MS    1000
#define PROGRESS_US 200000
/* A file that changed less than this ago may be one that is still being written. */
#define GROWING_NS (G_GINT64_CONSTANT(2) * 1000 * 1000 * 1000)

typedef enum { STEP_DIGEST, STEP_SCAN } Step;

typedef struct {
    guint number; /* of the task, and of its jobs */
    char *path, *expected;
    char image[65];
    StorePlace place;
    Step step;
    GSList *same; /* Task*: further files with the same bytes, which wait for this one's result */
} Task;

typedef struct {
    const Batch *batch;
    Pool *pool;
    GPtrArray *tasks;      /* Task*, all that were ever found; a job's number is an index */
    guint next;            /* of those that are not begun */
    GQueue scans;          /* Task* that are digested and must be scanned */
    GHashTable *in_flight; /* digest of image -> Task* that is scanned or waits for it */
    GHashTable *states;    /* path -> size, time, inode as they were when it was taken up */
    Memo *memo;            /* what is known of the release line; NULL: to be asked of the store */
    guint n_scanning;
    guint64 n_recalled; /* nodes */
    guint n_done, n_scanned, n_held, n_failed;
    guint64 bytes_done, bytes_total; /* of files */
    gint64 started_us, shown_us;
    int worst;
    GError *error; /* of the store: ends the run */
} Run;

static void
task_free(gpointer data)
{
    Task *task = data;
    g_slist_free(task->same);
    g_free(task->path);
    g_free(task->expected);
    g_free(task);
}

/* ---- what the pool does, in processes of their own ---- */

static gint64
time_ns(const struct timespec *time)
{
    return (gint64)time->tv_sec * 1000 * 1000 * 1000 + time->tv_nsec;
}

int
batch_digest(const char *path, GString *said)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Source) source = source_open(path, &error);
    if (!source) {
        g_string_append(said, error->message);
        return EXIT_ERROR;
    }
    g_autofree char *digest = digest_of(source->bytes.data, source->bytes.size);
    g_string_append(said, digest);
    return EXIT_NOTHING;
}

StoreResult *
batch_scan(const Knowledge *knowledge, const ScanSettings *settings, const char *scan_options,
           const char *path, GError **error)
{
    gint64 started_us = g_get_monotonic_time();
    g_autoptr(ScanRecord) record = scan_image(knowledge, settings, path, NULL, error);
    if (!record)
        return NULL;
    g_autoptr(Inventory) inventory = scan_attribute(knowledge, record);
    double seconds = (double)(g_get_monotonic_time() - started_us) / G_USEC_PER_SEC;
    return result_new(inventory, scan_options, scan_is_incomplete(record), seconds, error);
}

static int
job_scan(const Run *run, const Task *task, GString *said)
{
    const Batch *batch = run->batch;
    g_autoptr(GError) error = NULL;
    ScanSettings settings = *batch->settings;
    settings.memo = run->memo;
    g_autoptr(StoreResult) result =
        batch_scan(batch->knowledge, &settings, batch->scan_options, task->path, &error);
    if (!result) {
        g_string_append(said, error->message);
        return EXIT_ERROR;
    }
    result_carry(result, said);
    return EXIT_NOTHING;
}

static int
on_job(guint job, GString *said, void *user)
{
    const Run *run = user;
    const Task *task = g_ptr_array_index(run->tasks, job);
    return task->step == STEP_DIGEST ? batch_digest(task->path, said) : job_scan(run, task, said);
}

/* ---- what is said ---- */

static void
print_line(Run *run, const Task *task, const char *word, const StoreResult *result, const char *why)
{
    g_autofree char *path = text_printable(task->path);
    g_autofree char *reason = text_printable(why);
    if (run->batch->progress)
        g_printerr("\r\033[K");
    if (result)
        printf("%-10s %10u %8u  %s\n", word, result->n_components, result->n_problems, path);
    else
        printf("%-10s %10s %8s  %s: %s\n", word, "-", "-", path, reason);
    fflush(stdout);
}

static void
show_progress(Run *run, bool now)
{
    gint64 us = g_get_monotonic_time();
    if (!run->batch->progress || (!now && us - run->shown_us < PROGRESS_US))
        return;
    run->shown_us = us;
    double seconds = (double)(us - run->started_us) / G_USEC_PER_SEC;
    g_autoptr(GString) line = g_string_new(NULL);
    g_string_append_printf(line, "%u of %u images", run->n_done, run->tasks->len);
    if (run->bytes_done > 0 && seconds > 1) {
        double left =
            seconds * (double)(run->bytes_total - run->bytes_done) / (double)run->bytes_done;
        g_autofree char *rate = text_size_human((guint64)((double)run->bytes_done / seconds));
        g_string_append_printf(line, ", %.1f images and %s a second, %.0f:%02.0f:%02.0f left",
                               run->n_done / seconds, rate, left / 3600,
                               (double)((guint64)left / 60 % 60), (double)((guint64)left % 60));
    }
    g_printerr("\r\033[K%s", line->str);
}

static void
task_done(Run *run, const Task *task, int status)
{
    run->n_done++;
    run->bytes_done += task->place.size;
    run->worst = exit_worse(run->worst, status);
    show_progress(run, true);
}

/* ---- what came of a file ---- */

int
batch_status(const StoreResult *result)
{
    return result->incomplete ? EXIT_INCOMPLETE : EXIT_NOTHING;
}

static void
task_failed(Run *run, const Task *task, const char *why)
{
    if (!run->error && store_put_failure(run->batch->store, task->path, why, &run->error)) {
        run->n_failed++;
        print_line(run, task, "error", NULL, why);
        task_done(run, task, EXIT_ERROR);
    }
}

/* The store holds the result of its bytes. */
static void
task_held(Run *run, const Task *task, const StoreResult *result)
{
    StorePlace place = task->place;
    place.image = task->image;
    if (run->error || !store_put_place(run->batch->store, &place, &run->error))
        return;
    run->n_held++;
    print_line(run, task, "held", result, NULL);
    task_done(run, task, batch_status(result));
}

/* A result of older rules became the current one meanwhile: this one is so again. */
static bool
result_again(Run *run, const StoreResult *facts)
{
    g_autoptr(StoreResult) whole = NULL;
    return store_get(run->batch->store, facts->key, &whole, &run->error) && whole &&
           store_put(run->batch->store, whole, NULL, NULL, &run->error);
}

static void
task_digested(Run *run, Task *task)
{
    const Batch *batch = run->batch;
    g_autoptr(StoreResult) facts = NULL;
    char key[65];
    Task *first = g_hash_table_lookup(run->in_flight, task->image);
    if (task->expected && strcmp(task->expected, task->image) != 0) {
        task_failed(run, task, "its SHA-256 is not that of the manifest");
        return;
    }
    if (first) {
        first->same = g_slist_append(first->same, task);
        return;
    }
    result_key(task->image, result_program(), signatures_digest(batch->knowledge->signatures),
               batch->scan_options, key);
    if (!store_facts(batch->store, key, &facts, &run->error))
        return;
    if (facts && (facts->complete || !batch->retry)) {
        if (facts->current || result_again(run, facts))
            task_held(run, task, facts);
        return;
    }
    task->step = STEP_SCAN;
    g_hash_table_insert(run->in_flight, task->image, task);
    g_queue_push_tail(&run->scans, task);
}

/* ---- the release line ---- */

/* What the store knows of the line now. False: the database failed. */
static bool
memo_load(Run *run)
{
    const Batch *batch = run->batch;
    if (!run->memo)
        run->memo =
            line_load(batch->store, batch->line, signatures_digest(batch->knowledge->signatures),
                      batch->scan_options, &run->error);
    return run->memo != NULL;
}

static bool
result_store(Run *run, Task *task, const StoreResult *result)
{
    StorePlace place = task->place;
    place.image = result->image;
    if (strcmp(result->image, task->image) != 0)
        place.seen_ns = 0; /* it changed under our hands */
    if (run->batch->line) {
        g_clear_pointer(&run->memo, memo_free);
        run->n_recalled += result->recalled;
        return line_put(run->batch->store, run->batch->line, result, &place, &run->error);
    }
    return store_put(run->batch->store, result, &place, NULL, &run->error);
}

static void
task_scanned(Run *run, Task *task, int status, const GString *said)
{
    g_autoptr(StoreResult) result =
        status == EXIT_NOTHING ? result_carried(said->str, said->len) : NULL;
    GSList *same = g_steal_pointer(&task->same);
    g_hash_table_remove(run->in_flight, task->image);
    run->n_scanning--;
    if (result && result_store(run, task, result)) {
        int outcome = batch_status(result);
        run->n_scanned++;
        print_line(run, task, outcome == EXIT_INCOMPLETE ? "incomplete" : "done", result, NULL);
        task_done(run, task, outcome);
    } else if (!result) {
        task_failed(run, task,
                    status == EXIT_ERROR && said->len > 0 ? said->str : "the scan ended early");
    }
    /* Those with the same bytes: held now, or the next of them is scanned. */
    for (GSList *at = same; at && !run->error; at = at->next)
        task_digested(run, at->data);
    g_slist_free(same);
}

static void
on_done(guint job, int status, const GString *said, void *user)
{
    Run *run = user;
    Task *task = g_ptr_array_index(run->tasks, job);
    if (run->batch->stopped() || run->error)
        return; /* the signal may have reached the job too: what it says does not count */
    if (task->step == STEP_SCAN) {
        task_scanned(run, task, status, said);
    } else if (status == EXIT_NOTHING && said->len == 64) {
        g_strlcpy(task->image, said->str, sizeof task->image);
        task_digested(run, task);
    } else {
        task_failed(run, task,
                    status > 0 && said->len > 0 ? said->str : "it could not be digested");
    }
}

/* ---- which files ---- */

bool
batch_place(const char *path, StorePlace *ret_place)
{
    struct stat status;
    gint64 now_ns = g_get_real_time() * 1000;
    *ret_place = (StorePlace){.path = path};
    if (stat(path, &status) != 0 || !S_ISREG(status.st_mode))
        return false;
    ret_place->size = (guint64)status.st_size;
    ret_place->mtime_ns = time_ns(&status.st_mtim);
    ret_place->device = (guint64)status.st_dev & G_MAXINT64;
    ret_place->inode = (guint64)status.st_ino & G_MAXINT64;
    ret_place->seen_ns = now_ns;
    return true;
}

/* The store's own files. */
static bool
is_store(const Batch *batch, const char *path)
{
    if (sql_is_url(batch->store_path))
        return false;
    g_autofree char *store = g_canonicalize_filename(batch->store_path, NULL);
    gsize length = strlen(store);
    return strncmp(path, store, length) == 0 &&
           (path[length] == '\0' || strcmp(path + length, "-wal") == 0 ||
            strcmp(path + length, "-shm") == 0 || strcmp(path + length, "-journal") == 0);
}

/* Takes up a file, unless it was taken up in this state before or is still being written. */
static void
task_add(Run *run, const BatchSource *source, bool first_pass)
{
    StorePlace place;
    bool is_file = batch_place(source->path, &place);
    g_autofree char *state =
        g_strdup_printf("%" G_GUINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GUINT64_FORMAT, place.size,
                        place.mtime_ns, place.inode);
    if (g_strcmp0(g_hash_table_lookup(run->states, source->path), state) == 0 ||
        (!first_pass && is_file && place.mtime_ns > place.seen_ns - GROWING_NS))
        return;
    Task *task = g_new0(Task, 1);
    task->number = run->tasks->len;
    task->path = g_strdup(source->path);
    task->expected = g_strdup(source->expected);
    task->place = place;
    task->place.path = task->path;
    g_ptr_array_add(run->tasks, task);
    run->bytes_total += place.size;
    if (run->batch->watch)
        g_hash_table_replace(run->states, g_strdup(source->path), g_steal_pointer(&state));
}

static bool
tasks_find(Run *run, bool first_pass, GError **error)
{
    g_autoptr(GPtrArray) sources = batch_sources(run->batch->sources, error);
    for (guint i = 0; sources && i < sources->len; i++) {
        const BatchSource *source = g_ptr_array_index(sources, i);
        if (!is_store(run->batch, source->path))
            task_add(run, source, first_pass);
    }
    return sources != NULL;
}

/* ---- the loop ---- */

/* A file whose digest the store knows needs no job for it. */
static void
task_begin(Run *run, guint number)
{
    Task *task = g_ptr_array_index(run->tasks, number);
    g_autofree char *image = NULL;
    if (task->place.seen_ns != 0 &&
        !store_known_file(run->batch->store, &task->place, &image, &run->error))
        return;
    if (image && strlen(image) == 64) {
        g_strlcpy(task->image, image, sizeof task->image);
        task_digested(run, task);
    } else {
        pool_start(run->pool, number);
    }
}

static bool
run_ends(const Run *run)
{
    return run->error || run->batch->stopped();
}

/* The first image of a line is scanned alone: the others recall from it. */
static bool
may_scan(Run *run)
{
    return !run->batch->line ||
           (memo_load(run) && (run->n_scanning == 0 || memo_bases(run->memo) > 0));
}

static void
scan_start(Run *run)
{
    run->n_scanning++;
    pool_start(run->pool, ((const Task *)g_queue_pop_head(&run->scans))->number);
}

/* All that was found, to its end. Scans come before digests: what is known is soon stored. */
static void
run_tasks(Run *run)
{
    while (!run_ends(run) && (run->next < run->tasks->len || !g_queue_is_empty(&run->scans) ||
                              pool_running(run->pool) > 0)) {
        if (!pool_is_full(run->pool) && !g_queue_is_empty(&run->scans) && may_scan(run))
            scan_start(run);
        else if (!pool_is_full(run->pool) && run->next < run->tasks->len)
            task_begin(run, run->next++);
        else if (!run->batch->line || memo_load(run)) /* while an image is digested */
            pool_wait(run->pool, 500);
        show_progress(run, false);
    }
}

/* What was held may be attributed by the suppliers of another day. */
static void
stale_note(const Run *run)
{
    guint64 stale = 0;
    if (run->n_held > 0 &&
        store_count_stale(run->batch->store, run->batch->knowledge->basis, &stale, NULL) &&
        stale > 0)
        g_printerr("netbom: %" G_GUINT64_FORMAT " results in the store were attributed with other "
                   "data of suppliers; 'netbom store renew' does it again\n",
                   stale);
}

static void
summary(const Run *run)
{
    double seconds = (double)(g_get_monotonic_time() - run->started_us) / G_USEC_PER_SEC;
    if (run->batch->progress)
        g_printerr("\r\033[K");
    g_printerr("netbom: %u of %u images: %u scanned, %u held before, %u failed; %.1f s\n",
               run->n_done, run->tasks->len, run->n_scanned, run->n_held, run->n_failed, seconds);
    if (run->batch->line)
        g_printerr("netbom: line %s: %" G_GUINT64_FORMAT " nodes were known and not read again\n",
                   run->batch->line, run->n_recalled);
    stale_note(run);
    if (run->batch->stopped() && run->n_done < run->tasks->len)
        g_printerr("netbom: stopped; the same command goes on\n");
}

int
batch_run(const Batch *batch, GError **error)
{
    Run run = {.batch = batch, .started_us = g_get_monotonic_time()};
    run.pool = pool_new(batch->width, on_job, on_done, &run);
    run.tasks = g_ptr_array_new_with_free_func(task_free);
    run.in_flight = g_hash_table_new(g_str_hash, g_str_equal);
    run.states = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    bool ok = tasks_find(&run, true, error);
    if (ok)
        run_tasks(&run);
    while (ok && batch->watch && !run_ends(&run)) {
        g_usleep(WATCH_MS * 1000);
        if ((ok = tasks_find(&run, false, error)))
            run_tasks(&run);
    }
    bool early = run.n_done < run.tasks->len;
    if (ok)
        summary(&run);
    if (run.error)
        g_propagate_error(error, run.error);
    pool_free(run.pool);
    g_queue_clear(&run.scans);
    memo_free(run.memo);
    g_hash_table_unref(run.in_flight);
    g_hash_table_unref(run.states);
    g_ptr_array_unref(run.tasks);
    return !ok || early ? EXIT_ERROR : run.worst;
}
