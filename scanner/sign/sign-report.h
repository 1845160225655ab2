/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The signatures of a report, beside it. */
#ifndef NETBOM_SIGN_SIGN_REPORT_H
#define NETBOM_SIGN_SIGN_REPORT_H

#include "sign/dsse.h"

/* Writes PATH.p7s, a detached CMS signature of the file PATH, and if a statement is given,
 * PATH.sigstore.json, the attestation that binds the file to the image. */
bool sign_report(const Signer *signer, const char *path, const Statement *statement,
                 GError **error);

#endif
