/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * nec-key.h: works out the key of an image for NEC Aterm devices: XOR with up to 16 printable
 * characters and with 1 to 251, both repeated. What is known of a uImage header and of the LZMA or
 * gzip stream behind it gives most characters; up to three that are left are tried until the
 * header's CRC-32 fits.
 */
#ifndef NETBOM_NEC_KEY_H
#define NETBOM_NEC_KEY_H

#include "netbom-plugin.h"

enum { NEC_KEY_MAX = 16 };

typedef struct {
    uint8_t text[NEC_KEY_MAX];
    unsigned size;
} NecKey;

/* False: there is no such key, or the budget is spent. */
bool nec_key_find(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes,
                  NecKey *ret_key);
void nec_key_apply(const NecKey *key, const uint8_t *src, uint8_t *dst, uint64_t size);

#endif
