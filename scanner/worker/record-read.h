/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reads a record stream into a ScanRecord. The stream comes from a process that read hostile bytes,
 * so it is hostile too: order, sizes, numbers, counts and UTF-8 are checked, and nothing in it can
 * do more than end the reading.
 */
#ifndef NETBOM_WORKER_RECORD_READ_H
#define NETBOM_WORKER_RECORD_READ_H

#include "memo/memo.h"
#include "worker/record.h"

typedef struct RecordReader RecordReader;

/* The record must outlive the reader. It has its image fields set already; a head line must agree.
 */
RecordReader *record_reader_new(ScanRecord *record, guint64 max_nodes, guint64 max_evidence);
void record_reader_free(RecordReader *reader);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(RecordReader, record_reader_free)

/* The stream may hold marks, and recall what the memo knows; it must outlive the record. NULL: it
 * may not. */
void record_reader_use_memo(RecordReader *reader, Memo *memo);
/* Feeds the next bytes. False (and it stays false): the stream is refused, see
 * record_reader_error(). */
bool record_reader_feed(RecordReader *reader, const char *data, gsize size);
/* The last line has come: there is nothing more to be read. */
bool record_reader_is_done(const RecordReader *reader);
/* Why the stream was refused, or NULL. */
const char *record_reader_error(const RecordReader *reader);
/* Call at the end of the stream: closes what was left open so that the record is consistent,
 * computes the coverage of an incomplete record. */
void record_reader_finish(RecordReader *reader);

/* Reads a saved record from memory, without its tail (worker/record-tail.h); path is for errors. */
ScanRecord *scan_record_parse(const char *path, const char *content, gsize size, GError **error);
/* Reads a saved record. */
ScanRecord *scan_record_load(const char *path, GError **error);

#endif
