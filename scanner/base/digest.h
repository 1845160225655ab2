/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A SHA-256 over several pieces of our own data, as text. */
#ifndef NETBOM_BASE_DIGEST_H
#define NETBOM_BASE_DIGEST_H

#include <glib.h>

typedef struct Digest Digest;

Digest *digest_new(void);
void digest_free(Digest *digest);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Digest, digest_free)

void digest_add(Digest *digest, const void *data, gsize size);
/* A string with the NUL that ends it, so that two strings are never one. */
void digest_add_string(Digest *digest, const char *string);
/* Hexadecimal digits; the caller frees them. Nothing may be added after it. */
char *digest_end(Digest *digest);

/* Of one piece; the caller frees it. */
char *digest_of(const void *data, gsize size);

#endif
