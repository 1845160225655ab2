/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Digests. One that cannot be computed, for want of memory, ends the process by g_error(): what
 * follows from a wrong one is worse. */
#ifndef NETBOM_BASE_DIGEST_H
#define NETBOM_BASE_DIGEST_H

#include <glib.h>

/* Of bytes, which may be NULL if there are none. */
void digest_sha256(const void *data, gsize size, guint8 ret_digest[32]);
void digest_sha512(const void *data, gsize size, guint8 ret_digest[64]);
void digest_sha1(const void *data, gsize size, guint8 ret_digest[20]);
void digest_md5(const void *data, gsize size, guint8 ret_digest[16]);

/* A SHA-256 over several pieces, as text. */
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
