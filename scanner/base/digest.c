/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SHA-256 by OpenSSL, which uses what the processor has for it. */
#include "base/digest.h"

#include <openssl/evp.h>
#include <string.h>

struct Digest {
    EVP_MD_CTX *context;
};

Digest *
digest_new(void)
{
    Digest *digest = g_new(Digest, 1);
    digest->context = EVP_MD_CTX_new();
    if (!digest->context || EVP_DigestInit_ex(digest->context, EVP_sha256(), NULL) != 1)
        g_error("OpenSSL has no SHA-256");
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
    EVP_DigestUpdate(digest->context, data, size);
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
    EVP_DigestFinal_ex(digest->context, bytes, &size);
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
