/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The tail of a saved scan record: the attribution that the scan came to, so that a record can be
 * judged by other lists without being parsed as a whole. Behind the lines of the record stand the
 * lines of an attribution (report/attribution.h) and one last line:
 *
 *   {"t":"tail","size":N,"basis":"HEX"}
 *
 * size: bytes of the attribution's lines, which end where this line begins. basis: what the
 * attribution follows from besides the record (commands/knowledge.h, knowledge_basis()); under
 * another basis the tail says nothing, and the record is attributed again from its evidence. No
 * worker sends a tail: record_reader_feed() refuses it.
 */
#ifndef NETBOM_WORKER_RECORD_TAIL_H
#define NETBOM_WORKER_RECORD_TAIL_H

#include <glib.h>
#include <stdbool.h>

/* Longest last line, in bytes with its line feed. */
#define RECORD_TAIL_LINE_MAX 160

typedef struct {
    guint64 offset; /* of the attribution's first byte in the file */
    guint64 size;   /* of the attribution, bytes */
    char basis[65];
} RecordTail;

/* The last line, with its line feed. The caller frees it. */
char *record_tail_line(guint64 size, const char *basis);
/* Reads the last line of a file of file_size bytes; end: its last end_size bytes, at least
 * RECORD_TAIL_LINE_MAX of them unless the file is shorter. False: the file has no tail. */
bool record_tail_parse(const char *end, gsize end_size, guint64 file_size, RecordTail *ret_tail);

#endif
