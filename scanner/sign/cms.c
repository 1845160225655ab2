/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Detached CMS signatures. */
#include "sign/cms.h"

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509_vfy.h>

#include "base/error.h"

G_DEFINE_AUTOPTR_CLEANUP_FUNC(CMS_ContentInfo, CMS_ContentInfo_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(X509_STORE, X509_STORE_free)

/* ---- signing ---- */

GBytes *
cms_sign(const Signer *signer, GBytes *content, GError **error)
{
    const unsigned flags = CMS_BINARY | CMS_DETACHED | CMS_PARTIAL | CMS_CADES;
    g_autoptr(BIO) in = bio_of(content);
    g_autoptr(BIO) out = BIO_new(BIO_s_mem());
    g_autoptr(CMS_ContentInfo) cms = CMS_sign(NULL, NULL, signer->chain, NULL, flags);
    unsigned char *der;
    if (in == NULL || out == NULL || cms == NULL ||
        CMS_add1_signer(cms, signer->certificate, signer->key, EVP_sha512(), flags) == NULL ||
        CMS_final(cms, in, NULL, flags) != 1 || i2d_CMS_bio(out, cms) != 1) {
        openssl_fail(error, "cannot sign");
        return NULL;
    }
    long size = BIO_get_mem_data(out, &der);
    return g_bytes_new(der, (gsize)size);
}

/* ---- verifying ---- */

static X509_STORE *
store_of(const char *ca_file, GError **error)
{
    X509_STORE *store = X509_STORE_new();
    if (store == NULL || X509_STORE_load_file(store, ca_file) != 1) {
        X509_STORE_free(store);
        ERR_clear_error();
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE,
                    "%s: holds no certificate that can be read", ca_file);
        return NULL;
    }
    /* The file may hold the signer itself; a signer of data needs no use for mail. */
    X509_STORE_set_flags(store, X509_V_FLAG_PARTIAL_CHAIN);
    X509_STORE_set_purpose(store, X509_PURPOSE_ANY);
    return store;
}

static CMS_ContentInfo *
signature_of(GBytes *bytes)
{
    g_autoptr(BIO) der = bio_of(bytes);
    CMS_ContentInfo *cms = der != NULL ? d2i_CMS_bio(der, NULL) : NULL;
    if (cms != NULL)
        return cms;
    g_autoptr(BIO) pem = bio_of(bytes);
    unsigned char *data = NULL;
    long size;
    if (pem == NULL || PEM_bytes_read_bio(&data, &size, NULL, PEM_STRING_CMS, pem, NULL, NULL) != 1)
        return NULL;
    const unsigned char *at = data;
    cms = d2i_CMS_ContentInfo(NULL, &at, size);
    OPENSSL_free(data);
    return cms;
}

static char *
signer_of(CMS_ContentInfo *cms)
{
    STACK_OF(X509) *signers = CMS_get0_signers(cms);
    char *name = NULL;
    if (sk_X509_num(signers) > 0) {
        g_autoptr(BIO) out = BIO_new(BIO_s_mem());
        char *text;
        X509_NAME_print_ex(out, X509_get_subject_name(sk_X509_value(signers, 0)), 0,
                           XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB);
        long size = BIO_get_mem_data(out, &text);
        name = g_strndup(text, (gsize)MAX(size, 0));
    }
    sk_X509_free(signers);
    return name;
}

bool
cms_verify(GBytes *content, GBytes *signature, const char *name, const char *ca_file,
           char **ret_signer, GError **error)
{
    g_autoptr(X509_STORE) store = store_of(ca_file, error);
    if (store == NULL)
        return false;
    g_autoptr(CMS_ContentInfo) cms = signature_of(signature);
    ERR_clear_error();
    if (cms == NULL || CMS_is_detached(cms) != 1) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA, "%s: no detached CMS signature", name);
        return false;
    }
    g_autoptr(BIO) in = bio_of(content);
    if (in == NULL || CMS_verify(cms, NULL, store, in, NULL, CMS_BINARY) != 1)
        return openssl_fail(error, "%s: the signature does not hold", name);
    if (ret_signer != NULL)
        *ret_signer = signer_of(cms);
    return true;
}
