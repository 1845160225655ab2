/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Attestations: an in-toto Statement v1 that says a document about an image, in a DSSE envelope
 * (v1.0.2), in a Sigstore bundle v0.3 that names the public key and no transparency log. Its
 * subject is the SHA-256 of the image, so that the document is bound to the bytes that it is about;
 * its predicate is the document itself.
 */
#ifndef NETBOM_SIGN_DSSE_H
#define NETBOM_SIGN_DSSE_H

#include "sign/signer.h"

typedef struct {
    const char *image_name;     /* valid UTF-8 */
    const char *image_sha256;   /* 64 hexadecimal digits */
    const char *predicate_type; /* URI of the kind of document */
} Statement;

/* The bundle as JSON. document: valid JSON. The caller frees it. */
GBytes *dsse_sign(const Signer *signer, const Statement *statement, GBytes *document,
                  GError **error);

/* Whether the bundle is signed by the key and its predicate is the document, byte for byte. The
 * subject's SHA-256 is left in ret_sha256. Error: NETBOM_ERROR_DATA. */
bool dsse_verify(GBytes *bundle, EVP_PKEY *key, GBytes *document, char ret_sha256[65],
                 GError **error);

#endif
