/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes the record stream: one JSON line per record, buffered, to a file descriptor. Any thread
 * may write. */
#ifndef NETBOM_WORKER_RECORD_WRITE_H
#define NETBOM_WORKER_RECORD_WRITE_H

#include "memo/mark.h"
#include "netbom-plugin.h"
#include "worker/pending.h"
#include "worker/record.h"

typedef struct RecordWriter RecordWriter;

/* Owns neither the descriptor nor pending: where lines are kept that are not sent yet; NULL: in
 * memory of its own. */
RecordWriter *record_writer_new(int fd, Pending *pending);
void record_writer_free(RecordWriter *writer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(RecordWriter, record_writer_free)

/* The first line of a saved record: what was scanned, and with which rules. */
void record_write_head(RecordWriter *writer, const ScanRecord *record);
/* Text fields may hold any bytes; what is not UTF-8 is written as \xHH. */
void record_write_node(RecordWriter *writer, const RecordNode *node);
/* What was read to its end, and how it is known again; not saved. */
void record_write_mark(RecordWriter *writer, const Mark *mark);
/* In place of all records of a node and of what is inside: they stand at that mark of that base of
 * the memo. Of the node: id, parent, path, offset, facts of a file. encoded_key: as it is in this
 * image, or NULL. Not saved. */
void record_write_recall(RecordWriter *writer, const RecordNode *node, guint base, guint number,
                         const guint8 *encoded_key);
/* Size and digests of a container, once they are known. */
void record_write_end(RecordWriter *writer, const RecordNode *node);
/* sha256: of the bytes of the proof, or NULL. */
void record_write_evidence(RecordWriter *writer, guint32 node, const char *kind, guint64 offset,
                           guint64 size, const char *sha256, const NetbomField *fields,
                           gsize n_fields);
void record_write_problem(RecordWriter *writer, guint32 node, const char *kind, guint64 offset,
                          const char *text);
/* Processor time by stage; not saved. */
void record_write_timing(RecordWriter *writer, const guint64 spent_ns[STAGE_COUNT]);
/* The last line. */
void record_write_done(RecordWriter *writer, const Coverage *coverage, guint64 decoded_bytes,
                       guint32 n_nodes);
/* Sends what was written. False once a write has failed. */
bool record_writer_flush(RecordWriter *writer);
/* Whatever happens to the process next, what was written arrives: it is sent, or kept if it can be
 * and has not waited for long. */
void record_writer_secure(RecordWriter *writer);
/* Sends what is there, in a signal handler or where there is no memory: nobody may write after it.
 * A last line may be cut. */
void record_writer_die(RecordWriter *writer);

#endif
