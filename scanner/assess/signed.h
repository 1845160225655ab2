/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Signed list packs: a folder of lists with a MANIFEST (a line "SHA-256 in hex, two blanks, name"
 * for each "*.json", as sha256sum writes) and MANIFEST.p7s, a detached CMS signature of it (RFC
 * 5652, in DER or PEM).
 */
#ifndef NETBOM_ASSESS_SIGNED_H
#define NETBOM_ASSESS_SIGNED_H

#include <glib.h>
#include <stdbool.h>

/* Whether each list of the folder, and no other, is in a manifest that is signed by a certificate
 * of the file, or by one that a certificate of it has issued (PEM; valid now). ret_signer: the
 * subject of the signer, the caller's; may be NULL. NETBOM_ERROR_FILE: something cannot be read;
 * NETBOM_ERROR_DATA: the folder is not signed so. */
bool signed_verify(const char *directory, const char *ca_file, char **ret_signer, GError **error);

#endif
