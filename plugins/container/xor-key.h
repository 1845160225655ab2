/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * xor-key.h: works out the key of bytes that were XORed with a short one, over and over. Firmware
 * is full of zeros, or of ones where flash is empty: the commonest byte of each place is the key's.
 */
#ifndef NETBOM_XOR_KEY_H
#define NETBOM_XOR_KEY_H

#include "netbom-plugin.h"

enum { XOR_KEY_MAX = 64 };

typedef struct {
    unsigned size; /* bytes of the key */
    uint8_t bytes[XOR_KEY_MAX];
} XorKey;

/* The key of that many bytes (1 to XOR_KEY_MAX), as if the commonest byte was 0. False: the bytes
 * are too few, or a half of it is 0. Whether it is right is for the caller to prove. */
bool xor_key_find(const NetbomBytes *bytes, unsigned size, XorKey *ret_key);
/* XORs `size` bytes of which the first is the first under the key. */
void xor_key_apply(const XorKey *key, const uint8_t *src, uint8_t *dst, uint64_t size);
/* The key of the same bytes as if the commonest byte was 0xff. */
void xor_key_invert(XorKey *key);

#endif
