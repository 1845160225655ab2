/* SPDX-License-Identifier: GPL-3.0-or-later */
/* put-le.h: writes little-endian numbers into images that tests make. */
#ifndef TEST_PUT_LE_H
#define TEST_PUT_LE_H

#include <stdint.h>

/* `size` bytes of the value, at most 8. */
static inline void
put_le(uint8_t *at, uint64_t value, unsigned size)
{
    for (unsigned i = 0; i < size; i++)
        at[i] = (uint8_t)(value >> 8 * i);
}

#endif
