/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Judges a store: one thread reads, the others judge, rows are printed in order. */
#include "commands/assess-store.h"

#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "commands/assess-change.h"
#include "commands/assess-row.h"
#include "commands/command.h"
#include "commands/scan-image.h"
#include "commands/targets.h"
#include "store/result-case.h"
#include "store/store.h"

/* Results that are read before they are judged. */
#define QUEUE_MAX 512

/* A result that waits to be judged. */
typedef struct {
    guint64 row;
    char *name;
    StoreResult *result;
} Job;

typedef struct {
    const AssessStore *assess;
    Designations *old_lists; /* NULL: those of the knowledge, on another day */
    AssessChoice old_choice;
    Store *store;
    GPtrArray *stale; /* Job*: attributed with other data; of their results only keys are kept */

    GMutex lock; /* of what follows */
    GCond room, work;
    GQueue jobs;
    bool closed;
    GHashTable *rows; /* number -> row that is not printed yet ("" prints nothing) */
    guint64 n_read, n_printed;
    int worst;
    guint64 n_changed;
    GHashTable *results; /* word of the verdict -> count */
} Run;

static void
job_free(gpointer data)
{
    Job *job = data;
    g_free(job->name);
    result_free(job->result);
    g_free(job);
}

/* ---- judging one ---- */

static Inventory *
attribute_again(const ScanRecord *record, void *user, GError **error)
{
    const Knowledge *knowledge = user;
    (void)error;
    return scan_attribute(knowledge, record);
}

static void
name_set(ScanRecord *record, const char *name)
{
    g_free(record->image_name);
    record->image_name = g_strdup(name);
}

static bool
case_read(ResultCase *this, const ResultCaseSetup *setup, const Job *job, GError **error)
{
    if (!result_case_read(this, setup, job->result, job->name, error))
        return false;
    this->inventory->timestamp = scan_document_time();
    name_set(this->record, job->name);
    return true;
}

static int
case_status(const ResultCase *this, const AssessStore *assess)
{
    if (assess->has_gate && gate_reached(this->inventory, assess->gate))
        return EXIT_GATE;
    return scan_is_incomplete(this->inventory->record) ||
                   (this->stored != NULL && this->stored->n_unknown > 0)
               ? EXIT_INCOMPLETE
               : EXIT_NOTHING;
}

/* The row of an image, "" if nothing of it is printed. */
static char *
job_judge(const Run *run, const Job *job, const ResultCaseSetup *judges, int *ret_status,
          const char **ret_result)
{
    const AssessStore *assess = run->assess;
    g_autoptr(GError) error = NULL;
    g_auto(ResultCase) now = {0};
    g_auto(ResultCase) then = {0};
    *ret_status = EXIT_ERROR;
    *ret_result = "error";
    if (!case_read(&now, judges, job, &error) ||
        (judges->then != NULL && !case_read(&then, judges, job, &error)))
        return assess_row_of_error(error->message, assess->json);
    judge_inventory(judges->now, now.inventory);
    *ret_status = case_status(&now, assess);
    *ret_result = judge_result(now.inventory);
    if (judges->then == NULL)
        return assess_row(now.inventory, job->name, assess->json);
    judge_inventory(judges->then, then.inventory);
    return assess_change(then.inventory, now.inventory, job->result->image, assess->json);
}

/* ---- in order ---- */

static void
rows_print(Run *run)
{
    char *row;
    while ((row = g_hash_table_lookup(run->rows, GSIZE_TO_POINTER(run->n_printed + 1))) != NULL) {
        if (*row != '\0')
            puts(row);
        run->n_changed += *row != '\0';
        g_hash_table_remove(run->rows, GSIZE_TO_POINTER(run->n_printed + 1));
        run->n_printed++;
    }
}

static void
row_take(Run *run, guint64 number, char *row, int status, const char *result)
{
    gpointer count = g_hash_table_lookup(run->results, result);
    g_hash_table_insert(run->results, (gpointer)result,
                        GUINT_TO_POINTER(GPOINTER_TO_UINT(count) + 1));
    g_hash_table_insert(run->rows, GSIZE_TO_POINTER(number + 1), row);
    run->worst = exit_worse(run->worst, status);
    rows_print(run);
}

static gpointer
judge_some(gpointer data)
{
    Run *run = data;
    const AssessStore *assess = run->assess;
    const Knowledge *knowledge = assess->knowledge;
    const Designations *old = run->old_lists != NULL ? run->old_lists : knowledge->lists;
    ResultCaseSetup judges = {
        .registry = knowledge->registry,
        .now = judge_new(knowledge->registry, knowledge->lists, assess->choice),
        .then = assess->since_lists != NULL ? judge_new(knowledge->registry, old, &run->old_choice)
                                            : NULL,
        .attribute = attribute_again,
        .user = (void *)knowledge};
    g_mutex_lock(&run->lock);
    for (;;) {
        Job *job = g_queue_pop_head(&run->jobs);
        if (job == NULL && run->closed)
            break;
        if (job == NULL) {
            g_cond_wait(&run->work, &run->lock);
            continue;
        }
        g_cond_signal(&run->room);
        g_mutex_unlock(&run->lock);
        int status;
        const char *result;
        char *row = job_judge(run, job, &judges, &status, &result);
        g_mutex_lock(&run->lock);
        row_take(run, job->row, row, status, result);
        job_free(job);
    }
    g_mutex_unlock(&run->lock);
    judge_free(judges.now);
    if (judges.then != NULL)
        judge_free(judges.then);
    return NULL;
}

/* ---- reading ---- */

static void
job_push(Run *run, Job *job)
{
    g_mutex_lock(&run->lock);
    while (run->jobs.length >= QUEUE_MAX)
        g_cond_wait(&run->room, &run->lock);
    g_queue_push_tail(&run->jobs, job);
    g_cond_signal(&run->work);
    g_mutex_unlock(&run->lock);
}

static bool
on_result(const StoreResult *result, const char *name, void *user)
{
    Run *run = user;
    Job *job = g_new0(Job, 1);
    job->row = run->n_read++;
    job->name = g_strdup(name);
    job->result = g_new0(StoreResult, 1);
    g_strlcpy(job->result->key, result->key, sizeof job->result->key);
    g_strlcpy(job->result->image, result->image, sizeof job->result->image);
    if (strcmp(result->basis, run->assess->knowledge->basis) != 0) {
        g_ptr_array_add(run->stale, job);
        return true;
    }
    job->result->attribution = g_bytes_ref(result->attribution);
    job->result->attribution_size = result->attribution_size;
    job_push(run, job);
    return true;
}

/* Those that other data attributed: from their records. */
static bool
stale_push(Run *run, GError **error)
{
    const AssessStore *assess = run->assess;
    if (run->stale->len == 0)
        return true;
    g_printerr("netbom: %u results are attributed again, because the data has changed since; "
               "'netbom store renew' makes that last\n",
               run->stale->len);
    if (!knowledge_add(assess->knowledge, KNOW_SIGNATURES, assess->rules, error))
        return false;
    while (run->stale->len > 0) {
        Job *job = g_ptr_array_steal_index(run->stale, 0);
        StoreResult *whole = NULL;
        if (!store_get(run->store, job->result->key, &whole, error) || whole == NULL) {
            job_free(job);
            if (whole == NULL && error != NULL && *error == NULL)
                g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE,
                            "a result was taken away while the store was judged");
            return false;
        }
        result_free(job->result);
        job->result = whole;
        job_push(run, job);
    }
    return true;
}

/* "2024-01-01", a folder of lists, or one that has a folder of them. */
static bool
old_lists_load(Run *run, GError **error)
{
    const char *since = run->assess->since_lists;
    run->old_choice = *run->assess->choice;
    if (since == NULL || date_parse(since, &run->old_choice.as_of))
        return true;
    g_autofree char *below = g_build_filename(since, "designations", NULL);
    run->old_lists =
        designations_load(g_file_test(below, G_FILE_TEST_IS_DIR) ? below : since, NULL, error);
    return run->old_lists != NULL;
}

/* How many of which result, on standard error: the rows are for other programs too. */
static void
summary(const Run *run)
{
    g_autoptr(GString) text = g_string_new(NULL);
    for (gint i = 0; i < VERDICT_LEAD + 3; i++) {
        static const char *const OTHERS[] = {"not-designated", "unknown", "error"};
        const char *word = i < VERDICT_LEAD ? verdict_name((Verdict)i) : OTHERS[i - VERDICT_LEAD];
        GHashTableIter iter;
        gpointer key, count;
        g_hash_table_iter_init(&iter, run->results);
        while (g_hash_table_iter_next(&iter, &key, &count))
            if (strcmp(key, word) == 0)
                g_string_append_printf(text, "%s %u %s", text->len > 0 ? "," : "",
                                       GPOINTER_TO_UINT(count), word);
    }
    g_printerr("netbom: %" G_GUINT64_FORMAT " images:%s\n", run->n_read, text->str);
    if (run->assess->since_lists != NULL)
        g_printerr("netbom: of %" G_GUINT64_FORMAT " the lists say something else than before\n",
                   run->n_changed);
}

static void
run_clear(Run *run)
{
    g_ptr_array_unref(run->stale);
    g_hash_table_unref(run->rows);
    g_hash_table_unref(run->results);
    designations_free(run->old_lists);
    store_close(run->store);
    g_mutex_clear(&run->lock);
    g_cond_clear(&run->room);
    g_cond_clear(&run->work);
}

int
assess_store(const AssessStore *assess, GError **error)
{
    Run run = {.assess = assess,
               .stale = g_ptr_array_new_with_free_func(job_free),
               .rows = g_hash_table_new_full(NULL, NULL, NULL, g_free),
               .results = g_hash_table_new(g_str_hash, g_str_equal)};
    guint n_threads = MAX(assess->n_threads, 1);
    g_autofree GThread **threads = g_new0(GThread *, n_threads);
    g_mutex_init(&run.lock);
    g_cond_init(&run.room);
    g_cond_init(&run.work);
    bool ok = old_lists_load(&run, error) &&
              (run.store = store_open(assess->store, STORE_READ, error)) != NULL;
    for (guint i = 0; ok && i < n_threads; i++)
        threads[i] = g_thread_new("assess", judge_some, &run);
    if (ok && !assess->json)
        puts(assess->since_lists != NULL ? ASSESS_CHANGE_HEAD
                                         : "result                 designated  image");
    bool all = ok && store_each(run.store, STORE_WITH_ATTRIBUTION, on_result, &run, error) &&
               stale_push(&run, error);
    g_mutex_lock(&run.lock);
    run.closed = true;
    g_cond_broadcast(&run.work);
    g_mutex_unlock(&run.lock);
    for (guint i = 0; ok && i < n_threads; i++)
        g_thread_join(threads[i]);
    if (all)
        summary(&run);
    int status = all ? run.worst : EXIT_ERROR;
    run_clear(&run);
    return status;
}
