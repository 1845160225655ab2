/* SPDX-License-Identifier: MIT */
/* crc32c.h: the CRC of Castagnoli, with which ext4 and EROFS check their metadata. */
#ifndef NETBOM_PLUGIN_CRC32C_H
#define NETBOM_PLUGIN_CRC32C_H

#include <stdint.h>

/* The bare register: nothing is inverted, neither before nor after. ext4 and EROFS start with ~0.
 */
static inline uint32_t
crc32c(uint32_t crc, const void *data, uint64_t size)
{
    static const uint32_t nibbles[16] = {
        0x00000000, 0x105ec76f, 0x20bd8ede, 0x30e349b1, 0x417b1dbc, 0x5125dad3,
        0x61c69362, 0x7198540d, 0x82f63b78, 0x92a8fc17, 0xa24bb5a6, 0xb21572c9,
        0xc38d26c4, 0xd3d3e1ab, 0xe330a81a, 0xf36e6f75,
    };
    const uint8_t *p = data;
    for (uint64_t i = 0; i < size; i++) {
        crc ^= p[i];
        crc = crc >> 4 ^ nibbles[crc & 15];
        crc = crc >> 4 ^ nibbles[crc & 15];
    }
    return crc;
}

#endif
