/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Output: a buffer in front of a FILE that remembers the first write error, so that a full disk is
 * seen once, at the end, and not asked for at each line.
 */
#ifndef NETBOM_BASE_OUTPUT_H
#define NETBOM_BASE_OUTPUT_H

#include <glib.h>
#include <stdbool.h>
#include <stdio.h>

typedef struct Output Output;

/* The file is not owned and stays open. */
Output *output_new(FILE *file);
void output_free(Output *output);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Output, output_free)

/* The buffer to append to; it belongs to the output. */
GString *output_buffer(Output *output);
/* Writes the buffer out if it has grown large. To be called between items. */
void output_spill(Output *output);
/* Writes all and flushes the file; false with NETBOM_ERROR_FILE if anything was not written. */
bool output_finish(Output *output, GError **error);

#endif
