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
