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

/* The SHA-256 of bytes, and what is kept on the way, so that what they begin with is digested
 * without reading all of it again. */
typedef struct DigestTrail DigestTrail;

/* NULL if they are few. The caller frees it. */
DigestTrail *digest_trail_new(const void *data, gsize size, guint8 ret_digest[32]);
void digest_trail_free(DigestTrail *trail);
/* Of the first bytes of the same data, not more than it has. */
void digest_trail_part(const DigestTrail *trail, const void *data, gsize size,
                       guint8 ret_digest[32]);

/* A digest of that many bytes as hexadecimal digits and a NUL. */
void digest_hex(const guint8 *digest, gsize size, char *ret_hex);

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
