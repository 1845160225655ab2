/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Writes the answer to a question row by row: a table for people, JSON, or CSV (RFC 4180).
 *
 * Texts of images are hostile: in a table and in CSV what a terminal would obey is written as
 * escapes, and a field of CSV that a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
#ifndef NETBOM_COMMANDS_QUERY_WRITE_H
#define NETBOM_COMMANDS_QUERY_WRITE_H

#include <stdio.h>

#include "store/query.h"

typedef enum { QUERY_TEXT, QUERY_JSON, QUERY_CSV } QueryFormat;

bool query_format_parse(const char *word, QueryFormat *ret_format);

typedef struct QueryWriter QueryWriter;

/* Begins with what stands before the rows. The file stays the caller's. */
QueryWriter *query_writer_new(QueryKind kind, QueryFormat format, FILE *out);
void query_writer_row(QueryWriter *writer, const QueryCell *cells);
/* Ends the answer and frees the writer; false with NETBOM_ERROR_FILE if anything was not written.
 */
bool query_writer_end(QueryWriter *writer, GError **error);

#endif
