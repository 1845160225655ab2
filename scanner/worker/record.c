/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The scan record in memory. */
#include "worker/record.h"

#include <string.h>

#include "memo/mark.h"

static const char *const KIND_NAMES[] = {"container", "file", "dir", "symlink", "device", "gap"};
static const char *const GAP_NAMES[] = {"none", "padding", "unknown", "high_entropy"};

const char *
node_kind_name(NodeKind kind)
{
    return KIND_NAMES[kind];
}

const char *
gap_class_name(GapClass gap)
{
    return GAP_NAMES[gap];
}

static bool
word_index(const char *const *words, guint n_words, const char *word, guint *ret_index)
{
    for (guint i = 0; i < n_words; i++)
        if (strcmp(words[i], word) == 0) {
            *ret_index = i;
            return true;
        }
    return false;
}

bool
node_kind_parse(const char *word, NodeKind *ret_kind)
{
    guint index;
    if (!word_index(KIND_NAMES, G_N_ELEMENTS(KIND_NAMES), word, &index))
        return false;
    *ret_kind = (NodeKind)index;
    return true;
}

bool
gap_class_parse(const char *word, GapClass *ret_gap)
{
    guint index;
    if (!word_index(GAP_NAMES, G_N_ELEMENTS(GAP_NAMES), word, &index))
        return false;
    *ret_gap = (GapClass)index;
    return true;
}

static void
evidence_free(gpointer data)
{
    RecordEvidence *evidence = data;
    g_free(evidence->fields);
    g_free(evidence);
}

ScanRecord *
scan_record_new(void)
{
    ScanRecord *record = g_new0(ScanRecord, 1);
    record->nodes = g_ptr_array_new_with_free_func(g_free);
    record->evidence = g_ptr_array_new_with_free_func(evidence_free);
    record->kinds =
        g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_ptr_array_unref);
    record->problems = g_ptr_array_new_with_free_func(g_free);
    record->marks = g_array_new(FALSE, FALSE, sizeof(Mark));
    record->text = g_string_chunk_new(65536);
    return record;
}

void
scan_record_free(ScanRecord *record)
{
    if (!record)
        return;
    g_ptr_array_unref(record->nodes);
    g_hash_table_unref(record->kinds);
    g_ptr_array_unref(record->evidence);
    g_ptr_array_unref(record->problems);
    g_array_unref(record->marks);
    g_string_chunk_free(record->text);
    g_free(record->image_path);
    g_free(record->image_name);
    g_free(record->rules_digest);
    g_free(record);
}

const RecordNode *
scan_record_node(const ScanRecord *record, guint32 id)
{
    return id < record->nodes->len ? g_ptr_array_index(record->nodes, id) : NULL;
}

const char *
record_digest(const ScanRecord *record, guint32 node, DigestSet digest)
{
    for (const RecordNode *at = scan_record_node(record, node); at != NULL;
         at = scan_record_node(record, at->same_as)) {
        const char *text = digest == DIGEST_SHA1 ? at->sha1 : at->sha512;
        if (text != NULL)
            return text;
    }
    return NULL;
}

const char *
record_evidence_get(const RecordEvidence *evidence, const char *key)
{
    for (guint i = 0; i < evidence->n_fields; i++)
        if (strcmp(evidence->fields[i].key, key) == 0)
            return evidence->fields[i].value;
    return NULL;
}

bool
record_evidence_is_match(const RecordEvidence *evidence)
{
    return strcmp(evidence->kind, "signature") == 0 || strcmp(evidence->kind, "rule") == 0 ||
           strcmp(evidence->kind, "known-strings") == 0;
}

static gint
match_compare(gconstpointer a, gconstpointer b, gpointer unused)
{
    (void)unused;
    const RecordEvidence *x = *(RecordEvidence *const *)a, *y = *(RecordEvidence *const *)b;
    gint order = x->offset < y->offset ? -1 : x->offset > y->offset;
    for (guint i = 0; order == 0 && i < MIN(x->n_fields, y->n_fields); i++)
        order = strcmp(x->fields[i].value, y->fields[i].value);
    return order != 0 ? order : (gint)x->n_fields - (gint)y->n_fields;
}

/* Each node has two places in the order, for its evidence and for its matches. What is of one place
 * stays as it came, but for matches. */
static void
evidence_sort(ScanRecord *record)
{
    const gsize n_places = 2 * (gsize)record->nodes->len, n = record->evidence->len;
    gpointer *const all = record->evidence->pdata;
    g_autofree guint *ends = g_new0(guint, n_places + 1);
    g_autofree gsize *places = g_new(gsize, n);
    g_autofree gpointer *sorted = g_new(gpointer, n);
    const char *kind = NULL;
    bool is_match = false;
    for (gsize i = 0; i < n; i++) {
        const RecordEvidence *evidence = all[i];
        /* Most have the kind of the one before, and its very text. */
        if (evidence->kind != kind)
            is_match = record_evidence_is_match(evidence);
        kind = evidence->kind;
        places[i] = 2 * (gsize)evidence->node + is_match;
        ends[places[i]]++;
    }
    for (gsize place = 1; place < n_places; place++)
        ends[place] += ends[place - 1];
    for (gsize i = n; i-- > 0;)
        sorted[--ends[places[i]]] = all[i];
    ends[n_places] = (guint)n; /* and now each is where its place begins */
    for (gsize place = 1; place < n_places; place += 2)
        if (ends[place + 1] - ends[place] > 1)
            g_qsort_with_data(sorted + ends[place], (gint)(ends[place + 1] - ends[place]),
                              sizeof *sorted, match_compare, NULL);
    if (n > 0)
        memcpy(all, sorted, n * sizeof *sorted);
}

void
scan_record_index(ScanRecord *record)
{
    const char *kind = NULL;
    GPtrArray *list = NULL;
    evidence_sort(record);
    g_hash_table_remove_all(record->kinds);
    for (guint i = 0; i < record->evidence->len; i++) {
        RecordEvidence *evidence = g_ptr_array_index(record->evidence, i);
        evidence->number = i;
        if (evidence->kind != kind) /* as above */
            list = g_hash_table_lookup(record->kinds, evidence->kind);
        kind = evidence->kind;
        if (!list) {
            list = g_ptr_array_new();
            g_hash_table_insert(record->kinds, (gpointer)kind, list);
        }
        g_ptr_array_add(list, evidence);
    }
}

const GPtrArray *
record_evidence_of(const ScanRecord *record, const char *kind)
{
    static const GPtrArray NONE = {0};
    const GPtrArray *list = g_hash_table_lookup(record->kinds, kind);
    return list ? list : &NONE;
}

void
scan_record_add_problem(ScanRecord *record, guint32 node, const char *kind, guint64 offset,
                        const char *text)
{
    RecordProblem *problem = g_new0(RecordProblem, 1);
    problem->node = node;
    problem->kind = g_string_chunk_insert_const(record->text, kind);
    problem->offset = offset;
    problem->text = g_string_chunk_insert_const(record->text, text);
    g_ptr_array_add(record->problems, problem);
}
