/* SPDX-License-Identifier: GPL-3.0-or-later */
/* pc1.c: the PC1 stream: eight rounds of a 16-bit congruential generator per byte. */
#include "pc1.h"

#include <string.h>

enum { MULTIPLY = 0x4e35, MIX = 0x015a };

void
pc1_begin(Pc1 *pc1, const uint8_t key[16])
{
    memcpy(pc1->key, key, 16);
    pc1->si = pc1->di = 0;
}

static uint8_t
next_byte(Pc1 *pc1)
{
    unsigned word = 0, sum = 0;
    for (unsigned i = 0; i < 8; i++) {
        word = (word ^ (unsigned)(pc1->key[2 * i] << 8 | pc1->key[2 * i + 1])) & 0xffff;
        unsigned mixed = MIX * word;
        unsigned d = (((pc1->di + i) & 0xffff) * MULTIPLY + mixed + pc1->si) & 0xffff;
        word = (word * MULTIPLY + 1) & 0xffff;
        pc1->si = (uint16_t)mixed;
        pc1->di = (uint16_t)d;
        sum ^= word ^ d;
    }
    return (uint8_t)(sum >> 8 ^ sum);
}

void
pc1_decrypt(Pc1 *pc1, const uint8_t *src, uint8_t *dst, uint64_t size)
{
    for (uint64_t i = 0; i < size; i++) {
        uint8_t plain = src[i] ^ next_byte(pc1);
        for (unsigned k = 0; k < 16; k++)
            pc1->key[k] ^= plain;
        dst[i] = plain;
    }
}
