/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Digests. One that cannot be computed, for want of memory, ends the process by g_error(): what
 * follows from a wrong one is worse. */
#ifndef NETBOM_BASE_DIGEST_H
#define NETBOM_BASE_DIGEST_H

#include <glib.h>
#include <stdbool.h>

/* Of bytes, which may be NULL if there are none. */
void digest_sha256(const void *data, gsize size, guint8 ret_digest[32]);
void digest_sha512(const void *data, gsize size, guint8 ret_digest[64]);
void digest_sha1(const void *data, gsize size, guint8 ret_digest[20]);
void digest_md5(const void *data, gsize size, guint8 ret_digest[16]);

/* The SHA-256 of bytes that stay where they are: they are digested step by step, in order, and what
 * is kept on the way serves for the digest of what they begin with. */
typedef struct DigestTrail DigestTrail;

DigestTrail *digest_trail_new(const void *data, gsize size);
/* NULL is allowed. */
void digest_trail_free(DigestTrail *trail);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DigestTrail, digest_trail_free)
gsize digest_trail_done(const DigestTrail *trail);
/* Fewer bytes than these cannot be digested in one pass with others. */
#define DIGEST_TRAIL_LEAST 64
/* Digests two of them in one pass, each not further than so many bytes from its begin, until one
 * has less than the least left there. False: nothing was done; this machine cannot, or one of them
 * stands between two of these. */
bool digest_trail_go_both(DigestTrail *trail, gsize to, DigestTrail *other, gsize other_to);
/* Digests further, to so many bytes from the begin. */
void digest_trail_go(DigestTrail *trail, gsize to);
/* Digests what is left. */
void digest_trail_end(DigestTrail *trail, guint8 ret_digest[32]);
/* Of the first bytes, not more than were digested. */
void digest_trail_part(const DigestTrail *trail, gsize size, guint8 ret_digest[32]);

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
