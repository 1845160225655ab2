/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Holds the signature of a report against the report, and the report against the image. */
#ifndef NETBOM_COMMANDS_VERIFY_SIGNATURE_H
#define NETBOM_COMMANDS_VERIFY_SIGNATURE_H

#include <glib.h>
#include <stdbool.h>

typedef struct {
    const char *signature; /* file: CMS (DER, PEM) or a Sigstore bundle */
    const char *ca;        /* certificates that a CMS must lead to; NULL: not given */
    const char *key;       /* public key or certificate of a bundle; NULL: not given */
    bool json;             /* only a failure is printed, as JSON */
} SignatureCheck;

/* image: NULL, or the image whose SHA-256 the bundle must name. An exit status; EXIT_GATE with a
 * line on standard output if the signature does not hold. */
int verify_signature(const char *document, const char *image, const SignatureCheck *check,
                     GError **error);

#endif
