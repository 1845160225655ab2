/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Names of shared libraries: which software a SONAME is of. The list is made of the file lists of
 * Debian's packages (signatures/library-names.py); it holds a name only if one source has it.
 */
#ifndef NETBOM_RESOLVE_LIBRARY_NAMES_H
#define NETBOM_RESOLVE_LIBRARY_NAMES_H

#include <glib.h>

typedef struct LibraryNames LibraryNames;

/* Reads signatures/library-names.txt: SONAME, a blank, source; one a line, in byte order. A file
 * that is not there is an empty list. */
LibraryNames *library_names_load(const char *path, GError **error);
void library_names_free(LibraryNames *names);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(LibraryNames, library_names_free)

/* The source of a SONAME, or of all SONAMEs that are the same but for the number at the end; NULL:
 * none is known. The caller frees it. */
char *library_names_find(const LibraryNames *names, const char *soname);

#endif
