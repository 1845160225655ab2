/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * pc1.h: deciphering by Alexander Pukall's cipher PC1 (1991) with a key of 128 bits. Each byte
 * depends on all before it.
 */
#ifndef NETBOM_PC1_H
#define NETBOM_PC1_H

#include <stdint.h>

typedef struct {
    uint8_t key[16];
    uint16_t si, di;
} Pc1;

void pc1_begin(Pc1 *pc1, const uint8_t key[16]);
void pc1_decrypt(Pc1 *pc1, const uint8_t *src, uint8_t *dst, uint64_t size);

#endif
