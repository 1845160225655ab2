/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Keys and certificates of who signs. */
#include "sign/signer.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/store.h>
#include <openssl/ui.h>

#include "base/error.h"

bool
openssl_fail(GError **error, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    g_autofree char *text = g_strdup_vprintf(format, args);
    va_end(args);
    const char *data = NULL, *why = ERR_reason_error_string(ERR_peek_last_error());
    int flags = 0;
    ERR_peek_last_error_data(&data, &flags);
    bool told = data != NULL && *data != '\0' && (flags & ERR_TXT_STRING) != 0;
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "%s: %s%s%s", text,
                why != NULL ? why : "unknown reason", told ? ", " : "", told ? data : "");
    ERR_clear_error();
    return false;
}

BIO *
bio_of(GBytes *bytes)
{
    gsize size;
    const void *data = g_bytes_get_data(bytes, &size);
    return size > G_MAXINT ? NULL : BIO_new_mem_buf(data != NULL ? data : "", (int)size);
}

/* The first private key of a file or URI. */
static EVP_PKEY *
private_key_load(const char *uri, GError **error)
{
    EVP_PKEY *key = NULL;
    OSSL_STORE_CTX *store = OSSL_STORE_open(uri, UI_get_default_method(), NULL, NULL, NULL);
    if (store == NULL) {
        openssl_fail(error, "%s: cannot be opened", uri);
        return NULL;
    }
    OSSL_STORE_expect(store, OSSL_STORE_INFO_PKEY);
    while (key == NULL && !OSSL_STORE_eof(store)) {
        OSSL_STORE_INFO *info = OSSL_STORE_load(store);
        if (info == NULL && OSSL_STORE_error(store))
            break;
        if (info != NULL && OSSL_STORE_INFO_get_type(info) == OSSL_STORE_INFO_PKEY)
            key = OSSL_STORE_INFO_get1_PKEY(info);
        OSSL_STORE_INFO_free(info);
    }
    OSSL_STORE_close(store);
    if (key == NULL)
        openssl_fail(error, "%s: no private key can be read", uri);
    return key;
}

static bool
certificates_load(Signer *signer, const char *path, GError **error)
{
    g_autoptr(BIO) file = BIO_new_file(path, "r");
    if (file == NULL)
        return openssl_fail(error, "%s: cannot be opened", path);
    signer->certificate = PEM_read_bio_X509(file, NULL, NULL, NULL);
    if (signer->certificate == NULL)
        return openssl_fail(error, "%s: no certificate can be read", path);
    X509 *further;
    while ((further = PEM_read_bio_X509(file, NULL, NULL, NULL)) != NULL)
        sk_X509_push(signer->chain, further);
    ERR_clear_error(); /* that there is no further one */
    return true;
}

Signer *
signer_load(const char *key, const char *certificates, GError **error)
{
    g_autoptr(Signer) signer = g_new0(Signer, 1);
    signer->chain = sk_X509_new_null();
    signer->key = private_key_load(key, error);
    if (signer->key == NULL || !certificates_load(signer, certificates, error))
        return NULL;
    if (X509_check_private_key(signer->certificate, signer->key) != 1) {
        openssl_fail(error, "%s is not the certificate of the key %s", certificates, key);
        return NULL;
    }
    return g_steal_pointer(&signer);
}

void
signer_free(Signer *signer)
{
    if (signer == NULL)
        return;
    EVP_PKEY_free(signer->key);
    X509_free(signer->certificate);
    sk_X509_pop_free(signer->chain, X509_free);
    g_free(signer);
}

EVP_PKEY *
public_key_load(const char *path, GError **error)
{
    g_autoptr(BIO) file = BIO_new_file(path, "r");
    if (file == NULL) {
        openssl_fail(error, "%s: cannot be opened", path);
        return NULL;
    }
    EVP_PKEY *key = PEM_read_bio_PUBKEY(file, NULL, NULL, NULL);
    if (key == NULL && BIO_reset(file) == 0) {
        X509 *certificate = PEM_read_bio_X509(file, NULL, NULL, NULL);
        key = certificate != NULL ? X509_get_pubkey(certificate) : NULL;
        X509_free(certificate);
    }
    if (key == NULL)
        openssl_fail(error, "%s: no public key and no certificate can be read", path);
    ERR_clear_error();
    return key;
}
