/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * module-signature.h: the signature that the Linux kernel's sign-file appends to a module.
 *
 * After the ELF file: the signer's name, the key id, the signature, 12 bytes of lengths (big-endian
 * signature size at 8), then "~Module signature appended~\n". Facts: Linux
 * include/linux/module_signature.h.
 */
#ifndef NETBOM_MODULE_SIGNATURE_H
#define NETBOM_MODULE_SIGNATURE_H

#include "netbom-plugin.h"

typedef struct {
    uint64_t offset, size;           /* all that was appended */
    uint64_t signer_at, signer_size; /* name of the signer, size 0 if there is none in the open */
    const char *kind;                /* "pgp", "x509", "pkcs7", "unknown" */
} ModuleSignature;

/* The signature that begins `end` bytes into the bytes. False if there is none. */
bool module_signature_find(const NetbomBytes *bytes, uint64_t end, ModuleSignature *ret_signature);

#endif
