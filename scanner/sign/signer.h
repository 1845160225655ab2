/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Who signs a report: a private key and its certificate. A signature says who scanned, and that
 * nothing was changed since; it does not say that the scan is right, nor that the maker of the
 * image agrees.
 */
#ifndef NETBOM_SIGN_SIGNER_H
#define NETBOM_SIGN_SIGNER_H

#include <glib.h>
#include <openssl/x509.h>
#include <stdbool.h>

typedef struct {
    EVP_PKEY *key;
    X509 *certificate;
    STACK_OF(X509) * chain; /* further certificates that go into a CMS signature; may be empty */
} Signer;

/* key: a PEM or DER file, or the URI of an OpenSSL provider ("pkcs11:..."); OpenSSL asks for a
 * passphrase on the terminal. certificates: a PEM file, the signer's first. The two must belong
 * together. */
Signer *signer_load(const char *key, const char *certificates, GError **error);
void signer_free(Signer *signer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Signer, signer_free)

/* The public key of a PEM file that holds one, or a certificate; the caller frees it. */
EVP_PKEY *public_key_load(const char *path, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(BIO, BIO_free_all)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(EVP_PKEY, EVP_PKEY_free)

/* Sets an error that ends with the reason that OpenSSL gives, empties OpenSSL's queue; false. */
bool openssl_fail(GError **error, const char *format, ...) G_GNUC_PRINTF(2, 3);
/* A source over bytes, which must outlive it; NULL if they are more than OpenSSL takes. */
BIO *bio_of(GBytes *bytes);

#endif
