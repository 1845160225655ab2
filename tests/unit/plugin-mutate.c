/* SPDX-License-Identifier: GPL-3.0-or-later */
/* plugin-mutate.c: what tests of plugins share: mutations of an image, questions to the records,
 * images of tools. */
#include "plugin-host.h"
#include "seed-keep.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/time.h>
#include <unistd.h>

#include <cmocka.h>

/* ---- mutations ---- */

typedef struct {
    const NetbomPlugin *plugin;
    const TestMutation *options;
    uint8_t *image;
    uint64_t size;
    uint64_t at;
    uint64_t claims;
    uint64_t steps;        /* budget of one run */
    uint64_t good_whole;   /* good bytes of children in the untouched image */
    uint64_t gaps_whole;   /* bytes that the plugin does not explain in it */
    bool exact_whole;      /* the format states its size */
    unsigned cuts, silent; /* cuts of it, and how many were silent losses */
    GArray *fields;        /* uint64_t: offsets of the bytes that get field values and bit flips */
} Mutation;

/* What is running now, for the handler of a crash or a hang. */
static char mutation_now[160];

static void
mutation_died(int signal_number)
{
    const char *word = signal_number == SIGPROF ? "\nhang at: " : "\ncrash at: ";
    ssize_t written = write(STDERR_FILENO, word, strlen(word));
    written += write(STDERR_FILENO, mutation_now, strlen(mutation_now));
    written += write(STDERR_FILENO, "\n", 1);
    _exit(written > 0 ? 99 : 98);
}

static uint64_t
good_bytes(const TestScan *scan)
{
    uint64_t good = 0;
    for (guint i = 0; i < scan->children->len; i++)
        good += ((const TestChild *)g_ptr_array_index(scan->children, i))->good;
    return good;
}

static TestScan *
mutation_scan(const Mutation *m)
{
    TestScan *scan = test_scan_new();
    scan->digests = false;
    scan->child_limit = (uint64_t)256 << 20;
    scan->memory_limit = (uint64_t)512 << 20;
    if (m->steps > 0)
        scan->steps_left = m->steps;
    return scan;
}

/* Processor time, so that a busy machine makes no hang; 0: no limit. */
static void
mutation_timer(unsigned seconds)
{
    struct itimerval timer = {.it_value = {.tv_sec = seconds}};
    setitimer(ITIMER_PROF, &timer, NULL);
}

/* The first `size` bytes have fewer good bytes than the whole image, and nothing says so. */
static bool
silent_loss(const Mutation *m, const TestScan *scan, const NetbomClaim *claim, uint64_t size)
{
    uint64_t end = m->at + (scan->end_set ? scan->end : claim->size);
    if (claim->problem || scan->problems->len > 0 || good_bytes(scan) >= m->good_whole)
        return false;
    return m->options->no_silent_loss ||
           (m->exact_whole && end >= size &&
            test_scan_unexplained(scan, claim->size) <= m->gaps_whole);
}

/* A sum of 8 bits fits by chance once in 256 cuts; more than a few are no chance. */
static void
silent_count(Mutation *m)
{
    m->silent++;
    if (m->options->no_silent_loss || m->silent > 2 + m->cuts / 64)
        fail_msg("a silent loss: %s", mutation_now);
}

/* One run on the first `size` bytes. Answers whether there was a claim. */
static bool
mutation_run(Mutation *m, TestScan *scan, uint64_t size, NetbomClaim *ret_claim)
{
    NetbomBytes bytes = {m->image, size};
    NetbomClaim claim = {0};
    mutation_timer(m->options->timeout_s > 0 ? m->options->timeout_s : 20);
    bool claimed = m->plugin->detect && test_host_run(m->plugin, &bytes, m->at, scan, &claim);
    if (m->plugin->inspect && m->at == 0)
        test_host_inspect(m->plugin, m->options->path ? m->options->path : "mutation",
                          claimed ? claim.format : "data", &bytes, scan);
    mutation_timer(0);
    m->claims += claimed;
    if (claimed && size < m->size && silent_loss(m, scan, &claim, size))
        silent_count(m);
    if (ret_claim)
        *ret_claim = claim;
    return claimed;
}

static void
mutation_try(Mutation *m, uint64_t size)
{
    g_autoptr(TestScan) scan = mutation_scan(m);
    mutation_run(m, scan, size, NULL);
}

static void
mutate_truncate(Mutation *m, uint64_t header_size)
{
    uint64_t step = m->options->step > 0 ? m->options->step : 512;
    uint64_t max_cuts = m->options->max_cuts > 0 ? m->options->max_cuts : 400;
    if (m->size / step > max_cuts)
        step = m->size / max_cuts;
    for (uint64_t size = m->at; size < m->size; size += size < m->at + header_size ? 1 : step) {
        snprintf(mutation_now, sizeof(mutation_now), "cut to %llu bytes", (unsigned long long)size);
        m->cuts++;
        mutation_try(m, size);
    }
}

/* Sets `width` bytes at `offset` to a value in both byte orders, runs, and puts the old ones back.
 */
static unsigned
mutate_field(Mutation *m, uint64_t offset, unsigned width, uint64_t value)
{
    uint8_t old[8], set[8] = {0}, last[8] = {0};
    unsigned runs = 0;
    memcpy(old, m->image + offset, width);
    for (int big = 0; big < 2; big++) {
        for (unsigned i = 0; i < width; i++)
            set[i] = (uint8_t)(value >> 8 * (big ? width - 1 - i : i));
        if (memcmp(set, old, width) == 0 || (big && memcmp(set, last, width) == 0))
            continue;
        memcpy(m->image + offset, set, width);
        memcpy(last, set, width);
        snprintf(mutation_now, sizeof(mutation_now), "%u bytes at %llu set to %llx (%s endian)",
                 width, (unsigned long long)offset, (unsigned long long)value,
                 big ? "big" : "little");
        mutation_try(m, m->size);
        runs++;
    }
    memcpy(m->image + offset, old, width);
    return runs;
}

/* Fields of each width over the bytes of m->fields, which may begin in the middle of each other. */
static void
mutate_fields(Mutation *m)
{
    static const uint64_t values[] = {
        0, 1, 0x7fffffffffffffff, 0x8000000000000000, UINT64_MAX, 0xfffffffffffffff0};
    int64_t left = m->options->field_runs > 0 ? (int64_t)m->options->field_runs : 4000;
    for (unsigned width = 8; width >= 1; width /= 2)
        for (guint i = 0; i < m->fields->len; i++) {
            uint64_t offset = g_array_index(m->fields, uint64_t, i);
            if ((offset - m->at) % (width > 1 ? width / 2 : 1) != 0 || offset + width > m->size)
                continue;
            for (size_t v = 0; v < G_N_ELEMENTS(values) && left > 0; v++)
                left -= mutate_field(m, offset, width,
                                     values[v] >> (v >= 2 && v <= 3 ? 64 - 8 * width : 0));
        }
}

static void
mutate_flip(Mutation *m, uint64_t bit)
{
    snprintf(mutation_now, sizeof(mutation_now), "bit %llu of byte %llu flipped",
             (unsigned long long)(bit % 8), (unsigned long long)(bit / 8));
    m->image[bit / 8] ^= (uint8_t)(1u << bit % 8);
    mutation_try(m, m->size);
    m->image[bit / 8] ^= (uint8_t)(1u << bit % 8);
}

static void
mutate_flips(Mutation *m)
{
    uint64_t flips = m->options->flips > 0 ? m->options->flips : 200;
    uint64_t random = 0x9e3779b97f4a7c15;
    for (guint i = 0; i < m->fields->len; i++)
        for (unsigned bit = 0; bit < 8; bit++)
            mutate_flip(m, g_array_index(m->fields, uint64_t, i) * 8 + bit);
    for (uint64_t i = 0; i < flips; i++) {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        mutate_flip(m, m->at * 8 + random % ((m->size - m->at) * 8));
    }
}

static void
mutate_budget(Mutation *m)
{
    for (uint64_t n = 0; n < 40; n++) {
        g_autoptr(TestScan) memory = mutation_scan(m);
        snprintf(mutation_now, sizeof(mutation_now), "memory refused after %llu requests",
                 (unsigned long long)n);
        memory->refuse_after = n;
        mutation_run(m, memory, m->size, NULL);
        g_autoptr(TestScan) steps = mutation_scan(m);
        const uint64_t left = n * n * n;
        snprintf(mutation_now, sizeof(mutation_now), "%llu steps", (unsigned long long)left);
        steps->steps_left = left;
        mutation_run(m, steps, m->size, NULL);
    }
}

/* ---- which bytes ---- */

static void
field_add(GArray *fields, GHashTable *known, uint64_t offset)
{
    if (g_hash_table_add(known, g_memdup2(&offset, sizeof(offset))))
        g_array_append_val(fields, offset);
}

GArray *
test_scan_fields(const TestScan *scan, uint64_t size, uint64_t max)
{
    /* Rounds over all ranges, some bytes of each, so that each table gets its share. */
    enum { ROUND = 32 };
    GArray *fields = g_array_new(FALSE, FALSE, sizeof(uint64_t));
    g_autoptr(GHashTable) known = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    g_autoptr(GArray) ranges = g_array_new(FALSE, FALSE, sizeof(TestRange));
    for (guint i = 0; i < scan->headers->len; i++) {
        const TestHeader *header = g_ptr_array_index(scan->headers, i);
        TestRange range = {header->offset, header->size};
        g_array_append_val(ranges, range);
    }
    g_array_append_vals(ranges, scan->structures->data, scan->structures->len);
    bool more = true;
    for (uint64_t from = 0; more && fields->len < max; from += ROUND) {
        more = false;
        for (guint i = 0; i < ranges->len; i++) {
            const TestRange *range = &g_array_index(ranges, TestRange, i);
            for (uint64_t k = from; k < from + ROUND && k < range->size && fields->len < max; k++)
                if (range->offset + k < size)
                    field_add(fields, known, range->offset + k);
            more = more || range->size > from + ROUND;
        }
    }
    return fields;
}

static void
mutation_choose(Mutation *m, const TestScan *whole, uint64_t header_size)
{
    m->fields = g_array_new(FALSE, FALSE, sizeof(uint64_t));
    for (uint64_t offset = m->at; offset < m->at + header_size; offset++)
        g_array_append_val(m->fields, offset);
    g_autoptr(GArray) told = test_scan_fields(whole, m->size - m->at, m->options->told);
    for (guint i = 0; i < told->len; i++) {
        uint64_t offset = m->at + g_array_index(told, uint64_t, i);
        if (offset >= m->at + header_size)
            g_array_append_val(m->fields, offset);
    }
}

uint64_t
test_host_mutate(const NetbomPlugin *plugin, const NetbomBytes *object, uint64_t at,
                 const TestMutation *options)
{
    static const int signals[] = {SIGPROF, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
    Mutation m = {.plugin = plugin, .options = options, .size = object->size, .at = at};
    struct sigaction before[G_N_ELEMENTS(signals)];
    struct sigaction died = {.sa_handler = mutation_died};
    if (seed_keep_only())
        return plugin->detect ? UINT64_MAX : 0;
    seed_keep_pause(true);
    for (size_t i = 0; i < G_N_ELEMENTS(signals); i++)
        sigaction(signals[i], &died, &before[i]);

    m.image = g_malloc(object->size);
    memcpy(m.image, object->data, object->size);
    uint64_t header_size = options->header_size > 0 ? options->header_size : 64;
    header_size = MIN(header_size, object->size - at);

    g_autoptr(TestScan) whole = mutation_scan(&m);
    snprintf(mutation_now, sizeof(mutation_now), "the untouched image");
    uint64_t steps_before = whole->steps_left;
    NetbomClaim claim = {0};
    if (mutation_run(&m, whole, m.size, &claim)) {
        m.gaps_whole = test_scan_unexplained(whole, claim.size);
        m.exact_whole = claim.extent == NETBOM_EXACT && options->stated_size;
    }
    m.good_whole = good_bytes(whole);
    m.steps = (steps_before - whole->steps_left) * 20 + 1000000;
    mutation_choose(&m, whole, header_size);

    mutate_truncate(&m, header_size);
    mutate_fields(&m);
    mutate_flips(&m);
    mutate_budget(&m);
    g_free(m.image);
    g_array_free(m.fields, TRUE);
    for (size_t i = 0; i < G_N_ELEMENTS(signals); i++)
        sigaction(signals[i], &before[i], NULL);
    seed_keep_pause(false);
    return m.claims;
}

/* ---- asking the records ---- */

const TestChild *
test_scan_child(const TestScan *scan, const char *name)
{
    for (guint i = 0; i < scan->children->len; i++) {
        const TestChild *child = g_ptr_array_index(scan->children, i);
        if (strcmp(child->name, name) == 0)
            return child;
    }
    return NULL;
}

const char *
test_scan_header(const TestScan *scan, const char *key)
{
    for (guint i = 0; i < scan->headers->len; i++) {
        const TestHeader *header = g_ptr_array_index(scan->headers, i);
        if (strcmp(header->key, key) == 0)
            return header->value;
    }
    return NULL;
}

bool
test_scan_has_header(const TestScan *scan, const char *key, const char *value)
{
    for (guint i = 0; i < scan->headers->len; i++) {
        const TestHeader *header = g_ptr_array_index(scan->headers, i);
        if (strcmp(header->key, key) == 0 && strcmp(header->value, value) == 0)
            return true;
    }
    return false;
}

bool
test_scan_has_problem(const TestScan *scan, const char *kind)
{
    for (guint i = 0; i < scan->problems->len; i++)
        if (strcmp(((const TestProblem *)g_ptr_array_index(scan->problems, i))->kind, kind) == 0)
            return true;
    return false;
}

const char *
test_evidence_field(const TestEvidence *evidence, const char *key)
{
    for (guint i = 0; evidence && i < evidence->keys->len; i++)
        if (strcmp(g_ptr_array_index(evidence->keys, i), key) == 0)
            return g_ptr_array_index(evidence->values, i);
    return NULL;
}

const TestEvidence *
test_scan_evidence(const TestScan *scan, const char *kind, const char *key, const char *value)
{
    for (guint i = 0; i < scan->evidence->len; i++) {
        const TestEvidence *evidence = g_ptr_array_index(scan->evidence, i);
        if (strcmp(evidence->kind, kind) == 0 &&
            (!key || g_strcmp0(test_evidence_field(evidence, key), value) == 0))
            return evidence;
    }
    return NULL;
}

static gint
range_compare(gconstpointer a, gconstpointer b)
{
    const TestRange *x = a, *y = b;
    return x->offset < y->offset ? -1 : x->offset > y->offset;
}

uint64_t
test_scan_unexplained(const TestScan *scan, uint64_t claim_size)
{
    GArray *ranges = g_array_new(FALSE, FALSE, sizeof(TestRange));
    g_array_append_vals(ranges, scan->structures->data, scan->structures->len);
    for (guint i = 0; i < scan->children->len; i++) {
        const TestChild *child = g_ptr_array_index(scan->children, i);
        if (child->source == TEST_BY_RANGE)
            g_array_append_val(ranges, child->range);
    }
    g_array_sort(ranges, range_compare);
    uint64_t end = scan->end_set ? scan->end : claim_size;
    uint64_t at = 0, missing = 0;
    for (guint i = 0; i < ranges->len; i++) {
        const TestRange *range = &g_array_index(ranges, TestRange, i);
        if (range->offset > at)
            missing += range->offset - at;
        at = MAX(at, range->offset + range->size);
    }
    g_array_free(ranges, TRUE);
    return missing + (end > at ? end - at : 0);
}

void
test_scan_print(const TestScan *scan)
{
    for (guint i = 0; i < scan->problems->len; i++) {
        const TestProblem *problem = g_ptr_array_index(scan->problems, i);
        printf("problem %s at %llu: %s\n", problem->kind, (unsigned long long)problem->offset,
               problem->text);
    }
    for (guint i = 0; i < scan->headers->len; i++) {
        const TestHeader *header = g_ptr_array_index(scan->headers, i);
        printf("header %s = \"%s\" at %llu+%llu\n", header->key, header->value,
               (unsigned long long)header->offset, (unsigned long long)header->size);
    }
    for (guint i = 0; i < scan->evidence->len; i++) {
        const TestEvidence *evidence = g_ptr_array_index(scan->evidence, i);
        printf("evidence %s at %llu+%llu:", evidence->kind, (unsigned long long)evidence->offset,
               (unsigned long long)evidence->size);
        for (guint f = 0; f < evidence->keys->len; f++)
            printf(" %s=\"%s\"", (const char *)g_ptr_array_index(evidence->keys, f),
                   (const char *)g_ptr_array_index(evidence->values, f));
        printf("\n");
    }
    for (guint i = 0; i < scan->children->len; i++) {
        const TestChild *child = g_ptr_array_index(scan->children, i);
        printf("child %d \"%s\" mode %o size %llu good %llu%s%s%s%s\n", (int)child->kind,
               child->name, child->mode, (unsigned long long)child->size,
               (unsigned long long)child->good, child->target ? " -> " : "",
               child->target ? child->target : "", child->hint ? " hint " : "",
               child->hint ? child->hint : "");
    }
    printf("%u structures, %u children\n", scan->structures->len, scan->children->len);
}

/* ---- images of real tools ---- */

bool
test_tool(const char *program)
{
    g_autofree char *path = g_find_program_in_path(program);
    return path != NULL;
}

void
test_shell(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    g_autofree char *command = g_strdup_vprintf(format, args);
    va_end(args);
    if (system(command) != 0)
        fail_msg("failed: %s", command);
}

char *
test_directory(void)
{
    char *directory = g_dir_make_tmp("netbom-test-XXXXXX", NULL);
    assert_non_null(directory);
    return directory;
}

void
test_directory_remove(char *directory)
{
    if (directory && g_str_has_prefix(directory, g_get_tmp_dir()))
        test_shell("chmod -R u+rwX '%s'; rm -rf '%s'", directory, directory);
    g_free(directory);
}

GBytes *
test_file(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    g_autofree char *path = g_strdup_vprintf(format, args);
    va_end(args);
    char *data = NULL;
    gsize size = 0;
    if (!g_file_get_contents(path, &data, &size, NULL))
        fail_msg("cannot read %s", path);
    return g_bytes_new_take(data, size);
}
