/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Digests by OpenSSL, which uses what the processor has for them. */
#define OPENSSL_SUPPRESS_DEPRECATED /* SHA256_CTX, whose state can be copied and seen */
#include "base/digest.h"

#include <openssl/evp.h>
#include <openssl/sha.h>
#include <string.h>

#include "base/sha256-pair.h"

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

/* A state is kept each so many bytes. */
#define TRAIL_STEP (1u << 20)

struct DigestTrail {
    const guint8 *data;
    gsize size, done;
    SHA256_CTX now;
    GArray *kept; /* SHA256_CTX, of so many steps as its index; NULL: the bytes are few */
};

DigestTrail *
digest_trail_new(const void *data, gsize size)
{
    DigestTrail *trail = g_new0(DigestTrail, 1);
    trail->data = data;
    trail->size = size;
    SHA256_Init(&trail->now);
    if (size >= 2 * TRAIL_STEP) {
        trail->kept = g_array_new(FALSE, FALSE, sizeof trail->now);
        g_array_append_val(trail->kept, trail->now);
    }
    return trail;
}

void
digest_trail_free(DigestTrail *trail)
{
    if (!trail)
        return;
    if (trail->kept)
        g_array_unref(trail->kept);
    g_free(trail);
}

gsize
digest_trail_done(const DigestTrail *trail)
{
    return trail->done;
}

/* Bytes from where the trail is that are digested before a state is kept again. */
static gsize
trail_stride(const DigestTrail *trail, gsize to)
{
    const gsize left = MIN(to, trail->size) - MIN(to, trail->done);
    return trail->kept ? MIN(left, TRAIL_STEP - trail->done % TRAIL_STEP) : left;
}

static void
trail_went(DigestTrail *trail, gsize bytes)
{
    trail->done += bytes;
    if (trail->kept && trail->done % TRAIL_STEP == 0)
        g_array_append_val(trail->kept, trail->now);
}

/* As SHA256_Update() counts, in bits. */
static void
count_bytes(SHA256_CTX *context, gsize bytes)
{
    const guint64 bits = ((guint64)context->Nh << 32 | context->Nl) + ((guint64)bytes << 3);
    context->Nl = (SHA_LONG)bits;
    context->Nh = (SHA_LONG)(bits >> 32);
}

bool
digest_trail_go_both(DigestTrail *trail, gsize to, DigestTrail *other, gsize other_to)
{
    const bool can = sha256_pair_works() && trail->done % SHA256_BLOCK_BYTES == 0 &&
                     other->done % SHA256_BLOCK_BYTES == 0;
    bool went = false;
    gsize blocks;
    while (can && (blocks = MIN(trail_stride(trail, to), trail_stride(other, other_to)) /
                            SHA256_BLOCK_BYTES) > 0) {
        const gsize bytes = blocks * SHA256_BLOCK_BYTES;
        sha256_pair_blocks(trail->now.h, trail->data + trail->done, other->now.h,
                           other->data + other->done, blocks);
        count_bytes(&trail->now, bytes);
        count_bytes(&other->now, bytes);
        trail_went(trail, bytes);
        trail_went(other, bytes);
        went = true;
    }
    return went;
}

void
digest_trail_go(DigestTrail *trail, gsize to)
{
    gsize bytes;
    while ((bytes = trail_stride(trail, to)) > 0) {
        SHA256_Update(&trail->now, trail->data + trail->done, bytes);
        trail_went(trail, bytes);
    }
}

void
digest_trail_end(DigestTrail *trail, guint8 ret_digest[32])
{
    digest_trail_go(trail, trail->size);
    SHA256_CTX last = trail->now;
    SHA256_Final(ret_digest, &last);
}

void
digest_trail_part(const DigestTrail *trail, gsize size, guint8 ret_digest[32])
{
    const gsize step = size / TRAIL_STEP;
    SHA256_CTX context;
    SHA256_Init(&context);
    g_assert(size <= trail->done);
    if (trail->kept)
        context = g_array_index(trail->kept, SHA256_CTX, step);
    const gsize from = trail->kept ? step * TRAIL_STEP : 0;
    if (size > from)
        SHA256_Update(&context, trail->data + from, size - from);
    SHA256_Final(ret_digest, &context);
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
    digest->context = EVP_MD_CTX_new();
    expect(digest->context && EVP_DigestInit_ex(digest->context, kind_sha256(), NULL) == 1);
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
