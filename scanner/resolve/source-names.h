/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Names of shared libraries and of programs: which software they are of. The list is made of the
 * file lists of Debian's packages (signatures/source-names.py); it holds a name only if one source
 * has it.
 */
#ifndef NETBOM_RESOLVE_SOURCE_NAMES_H
#define NETBOM_RESOLVE_SOURCE_NAMES_H

#include <glib.h>

#include "base/digest.h"

typedef struct SourceNames SourceNames;

/* Reads signatures/source-names.txt: SONAME, or '/' and the name of a program, a blank, source; one
 * a line, in byte order. A file that is not there is an empty list. */
SourceNames *source_names_load(const char *path, GError **error);
void source_names_free(SourceNames *names);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SourceNames, source_names_free)

/* Adds the bytes of the list. */
void source_names_digest(const SourceNames *names, Digest *digest);

/* The source of a SONAME, or of all SONAMEs that are the same but for the number at the end; NULL:
 * none is known. The caller frees it. */
char *source_names_library(const SourceNames *names, const char *soname);
/* The source of a program, by the name of its file; NULL: none is known. The caller frees it. */
char *source_names_program(const SourceNames *names, const char *program);

#endif
