/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Detached CMS signatures (RFC 5652, with the CAdES attribute of RFC 5126 for the signer's
 * certificate). */
#ifndef NETBOM_SIGN_CMS_H
#define NETBOM_SIGN_CMS_H

#include "sign/signer.h"

/* The signature in DER; the caller frees it. */
GBytes *cms_sign(const Signer *signer, GBytes *content, GError **error);

/* Whether the signature (DER or PEM) of the content was made by a certificate of the file, or by
 * one that a certificate of it has issued (PEM; valid now). name: what is signed, for the message.
 * ret_signer: the subject of the signer, the caller's; may be NULL. NETBOM_ERROR_FILE: the
 * certificates cannot be read; NETBOM_ERROR_DATA: the signature does not hold. */
bool cms_verify(GBytes *content, GBytes *signature, const char *name, const char *ca_file,
                char **ret_signer, GError **error);

#endif
