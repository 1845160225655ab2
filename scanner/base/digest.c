/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Digests by OpenSSL, which uses what the processor has for them. */
#include "base/digest.h"

#include <openssl/evp.h>
#include <stdbool.h>
#include <string.h>

struct Digest {
    EVP_MD_CTX *context;
};

static void
expect(bool done)
{
    if (!done)
        g_error("no memory for a digest");
}

/* Looked up once: OpenSSL does it for each digest of EVP_sha256(), which takes longer than that of
 * a small file. */
static const EVP_MD *
kind_sha256(void)
{
    static gsize kind;
    if (g_once_init_enter(&kind)) {
        EVP_MD *fetched = EVP_MD_fetch(NULL, "SHA256", NULL);
        expect(fetched != NULL);
        g_once_init_leave(&kind, (gsize)fetched);
    }
    return (const EVP_MD *)kind;
}

static void
digest_once(const EVP_MD *kind, const void *data, gsize size, guint8 *ret_digest)
{
    expect(EVP_Digest(data ? data : "", size, ret_digest, NULL, kind, NULL) == 1);
}

void
digest_sha256(const void *data, gsize size, guint8 ret_digest[32])
{
    digest_once(kind_sha256(), data, size, ret_digest);
}

void
digest_sha512(const void *data, gsize size, guint8 ret_digest[64])
{
    digest_once(EVP_sha512(), data, size, ret_digest);
}

void
digest_sha1(const void *data, gsize size, guint8 ret_digest[20])
{
    digest_once(EVP_sha1(), data, size, ret_digest);
}

void
digest_md5(const void *data, gsize size, guint8 ret_digest[16])
{
    digest_once(EVP_md5(), data, size, ret_digest);
}

/* ---- on the way ---- */

/* From so many bytes to so many. */
#define TRAIL_STEP (1u << 20)

struct DigestTrail {
    GPtrArray *states; /* EVP_MD_CTX*, of so many steps as its index */
};

static EVP_MD_CTX *
context_new(const EVP_MD_CTX *like)
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    expect(context && (like ? EVP_MD_CTX_copy_ex(context, like)
                            : EVP_DigestInit_ex(context, kind_sha256(), NULL)) == 1);
    return context;
}

/* Frees the context. */
static void
context_end(EVP_MD_CTX *context, const void *data, gsize size, guint8 ret_digest[32])
{
    expect(EVP_DigestUpdate(context, data, size) == 1 &&
           EVP_DigestFinal_ex(context, ret_digest, NULL) == 1);
    EVP_MD_CTX_free(context);
}

DigestTrail *
digest_trail_new(const void *data, gsize size, guint8 ret_digest[32])
{
    if (size < 2 * TRAIL_STEP) {
        digest_sha256(data, size, ret_digest);
        return NULL;
    }
    DigestTrail *trail = g_new(DigestTrail, 1);
    trail->states = g_ptr_array_new_with_free_func((GDestroyNotify)EVP_MD_CTX_free);
    EVP_MD_CTX *context = context_new(NULL);
    gsize at = 0;
    for (; size - at >= TRAIL_STEP; at += TRAIL_STEP) {
        g_ptr_array_add(trail->states, context_new(context));
        expect(EVP_DigestUpdate(context, (const guint8 *)data + at, TRAIL_STEP) == 1);
    }
    g_ptr_array_add(trail->states, context_new(context));
    context_end(context, (const guint8 *)data + at, size - at, ret_digest);
    return trail;
}

void
digest_trail_free(DigestTrail *trail)
{
    if (!trail)
        return;
    g_ptr_array_unref(trail->states);
    g_free(trail);
}

void
digest_trail_part(const DigestTrail *trail, const void *data, gsize size, guint8 ret_digest[32])
{
    gsize step = size / TRAIL_STEP;
    g_assert(step < trail->states->len);
    context_end(context_new(g_ptr_array_index(trail->states, step)),
                (const guint8 *)data + step * TRAIL_STEP, size % TRAIL_STEP, ret_digest);
}

/* ---- as text ---- */

void
digest_hex(const guint8 *digest, gsize size, char *ret_hex)
{
    static const char DIGITS[] = "0123456789abcdef";
    for (gsize i = 0; i < size; i++) {
        ret_hex[2 * i] = DIGITS[digest[i] >> 4];
        ret_hex[2 * i + 1] = DIGITS[digest[i] & 15];
    }
    ret_hex[2 * size] = 0;
}

Digest *
digest_new(void)
{
    Digest *digest = g_new(Digest, 1);
    digest->context = context_new(NULL);
    return digest;
}

void
digest_free(Digest *digest)
{
    if (!digest)
        return;
    EVP_MD_CTX_free(digest->context);
    g_free(digest);
}

void
digest_add(Digest *digest, const void *data, gsize size)
{
    expect(EVP_DigestUpdate(digest->context, data, size) == 1);
}

void
digest_add_string(Digest *digest, const char *string)
{
    digest_add(digest, string, strlen(string) + 1);
}

char *
digest_end(Digest *digest)
{
    guint8 bytes[EVP_MAX_MD_SIZE];
    guint size = 0;
    expect(EVP_DigestFinal_ex(digest->context, bytes, &size) == 1);
    char *text = g_malloc(2 * (gsize)size + 1);
    digest_hex(bytes, size, text);
    return text;
}

char *
digest_of(const void *data, gsize size)
{
    g_autoptr(Digest) digest = digest_new();
    digest_add(digest, data, size);
    return digest_end(digest);
}
