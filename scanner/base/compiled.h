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

typedef struct Compiled Compiled;

/* What sources are, before and after they are read. */
typedef struct {
    const char *stamp;  /* folder_stamp(); empty: none */
    const char *digest; /* SHA-256 in hex */
} CompiledSources;

/* kind: what the body is and in which form, with the version of whatever reads it; at most
 * COMPILED_KIND_MAX bytes. NULL: there is no such file, or it is not whole, or of another kind or
 * another machine's byte order. */
#define COMPILED_KIND_MAX 32
Compiled *compiled_open(const char *path, const char *kind);
void compiled_free(Compiled *compiled);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Compiled, compiled_free)

/* Is this stamp that of the sources? Never if it is empty. */
bool compiled_has_stamp(const Compiled *compiled, const char *stamp);
/* Of the sources; lent. */
const char *compiled_digest(const Compiled *compiled);
/* What was written; lent, at an address that is a multiple of 8. */
const guint8 *compiled_body(const Compiled *compiled, gsize *ret_size);

bool compiled_write(const char *path, const char *kind, const CompiledSources *sources,
                    const void *body, gsize size, GError **error);

#endif
