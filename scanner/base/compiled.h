/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Data in the form that loads fastest: one file that is mapped, made of a folder of sources.
 *
 * It is taken only for the sources at hand. These are the ones that it was made of if none of them
 * has another size or time since (folder_stamp()), or else, as when they were copied, if their
 * digest is the same. The body has a checksum, so that a file that was damaged is not used; against
 * whoever may write to our data there is no help in it.
 */
#ifndef NETBOM_BASE_COMPILED_H
#define NETBOM_BASE_COMPILED_H

#include <glib.h>
#include <stdbool.h>

#include "base/folder.h"

typedef struct Compiled Compiled;

/* What sources are, before and after they are read. */
typedef struct {
    const char *stamp;  /* folder_stamp(); empty: none */
    const char *digest; /* SHA-256 in hex */
} CompiledSources;

/* The sources at hand. */
typedef struct {
    const char *path;
    const GPtrArray *names; /* folder_names() */
    FolderTake add;         /* adds a file to the digest; user: the Digest */
    char *stamp; /* folder_stamp() of these, which compiled_open() finds; the caller frees it */
} CompiledFolder;

/* kind: what the body is and in which form, with the version of whatever reads it; at most
 * COMPILED_KIND_MAX bytes. The sources are looked at while a thread reads the file, and read only
 * if their stamp is another one or empty. NULL: there is no such file (path may be NULL), or it is
 * not whole, or of another kind, another machine's byte order or other sources. */
#define COMPILED_KIND_MAX 32
Compiled *compiled_open(const char *path, const char *kind, CompiledFolder *folder);
void compiled_free(Compiled *compiled);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Compiled, compiled_free)

/* Of the sources; lent. */
const char *compiled_digest(const Compiled *compiled);
/* What was written; lent, at an address that is a multiple of 8. */
const guint8 *compiled_body(const Compiled *compiled, gsize *ret_size);

bool compiled_write(const char *path, const char *kind, const CompiledSources *sources,
                    const void *body, gsize size, GError **error);

#endif
