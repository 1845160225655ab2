/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The record stream reader on any bytes, which come from a process that read hostile ones. Whatever
 * they are, the record stays consistent, a refused stream stays refused, and the way in which the
 * stream is cut does not matter.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "worker/record-read.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MAX_NODES = 1000, MAX_EVIDENCE = 1000 };

static void
expect(bool holds)
{
    if (!holds)
        abort();
}

static void
check_node(const ScanRecord *record, guint id)
{
    const RecordNode *node = g_ptr_array_index(record->nodes, id);
    expect(node->id == id);
    expect(id == 0 ? node->parent == RECORD_NONE : node->parent < id);
    expect(node->same_as == RECORD_NONE || node->same_as < record->nodes->len);
    expect(node->path && node->format && g_utf8_validate(node->path, -1, NULL));
    expect(strlen(node->sha256) == 0 || strlen(node->sha256) == 64);
}

static void
check_record(const ScanRecord *record)
{
    expect(record->nodes->len >= 1 && record->nodes->len <= MAX_NODES);
    expect(record->evidence->len <= MAX_EVIDENCE);
    for (guint i = 0; i < record->nodes->len; i++)
        check_node(record, i);
    for (guint i = 0; i < record->evidence->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(record->evidence, i);
        expect(evidence->node < record->nodes->len && evidence->kind);
        for (guint k = 0; k < evidence->n_fields; k++)
            expect(evidence->fields[k].key && g_utf8_validate(evidence->fields[k].value, -1, NULL));
    }
    for (guint i = 0; i < record->problems->len; i++) {
        const RecordProblem *problem = g_ptr_array_index(record->problems, i);
        expect(problem->node < record->nodes->len && g_utf8_validate(problem->text, -1, NULL));
    }
    const Coverage *coverage = &record->coverage;
    expect(coverage->total == record->image_size);
    expect(coverage->understood + coverage->padding + coverage->unknown + coverage->high_entropy ==
           coverage->total);
}

/* Feeds the stream in pieces of `step` bytes. */
static ScanRecord *
feed(const uint8_t *data, size_t size, size_t step)
{
    ScanRecord *record = scan_record_new();
    g_autoptr(RecordReader) reader = record_reader_new(record, MAX_NODES, MAX_EVIDENCE);
    record->image_name = g_strdup("image.bin");
    record->image_path = g_strdup("image.bin");
    record->image_size = 4096;
    bool refused = false;
    for (size_t at = 0; at < size; at += step) {
        bool taken = record_reader_feed(reader, (const char *)data + at, MIN(step, size - at));
        expect(!(refused && taken));
        refused = !taken;
    }
    expect(refused == (record_reader_error(reader) != NULL));
    record_reader_finish(reader);
    expect(!(refused && record->complete));
    check_record(record);
    return record;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    g_autoptr(ScanRecord) whole = feed(data, size, size > 0 ? size : 1);
    g_autoptr(ScanRecord) pieces = feed(data, size, 7);
    expect(whole->nodes->len == pieces->nodes->len);
    expect(whole->evidence->len == pieces->evidence->len);
    expect(whole->problems->len == pieces->problems->len);
    expect(whole->complete == pieces->complete);
    return 0;
}
