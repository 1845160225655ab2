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

static void
digest_once(const EVP_MD *kind, const void *data, gsize size, guint8 *ret_digest)
{
    expect(EVP_Digest(data ? data : "", size, ret_digest, NULL, kind, NULL) == 1);
}

void
digest_sha256(const void *data, gsize size, guint8 ret_digest[32])
{
    digest_once(EVP_sha256(), data, size, ret_digest);
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

Digest *
digest_new(void)
{
    Digest *digest = g_new(Digest, 1);
    digest->context = EVP_MD_CTX_new();
    expect(digest->context && EVP_DigestInit_ex(digest->context, EVP_sha256(), NULL) == 1);
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
    GString *text = g_string_sized_new(2 * size);
    for (guint i = 0; i < size; i++)
        g_string_append_printf(text, "%02x", bytes[i]);
    return g_string_free(text, FALSE);
}

char *
digest_of(const void *data, gsize size)
{
    g_autoptr(Digest) digest = digest_new();
    digest_add(digest, data, size);
    return digest_end(digest);
}
