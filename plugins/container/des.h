/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * des.h: deciphering of single blocks by DES (FIPS 46-3), for old images that are enciphered by it
 * under a key that is public. It is written for clearness: some megabytes a second.
 */
#ifndef NETBOM_DES_H
#define NETBOM_DES_H

#include <stdint.h>

typedef struct {
    uint64_t round[16]; /* 48 bits each */
} DesKey;

void des_key(DesKey *key, const uint8_t bytes[8]);
/* In place. */
void des_decrypt(const DesKey *key, uint8_t block[8]);

#endif
