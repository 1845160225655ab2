/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An output file that is whole or absent: written beside its place under another name, then
 * renamed. */
#ifndef NETBOM_BASE_OUTFILE_H
#define NETBOM_BASE_OUTFILE_H

#include <glib.h>
#include <stdbool.h>
#include <stdio.h>

typedef struct OutFile OutFile;

/* path NULL or "-": standard output. */
OutFile *outfile_open(const char *path, GError **error);
FILE *outfile_stream(OutFile *file);
/* Flushes and puts the file in its place. The OutFile is still to be freed. */
bool outfile_commit(OutFile *file, GError **error);
/* Without a commit before it, nothing is left behind. */
void outfile_free(OutFile *file);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(OutFile, outfile_free)
/* Takes away what is not committed: for a process that ends at once, also in a signal handler. */
void outfile_abandon_all(void);

#endif
