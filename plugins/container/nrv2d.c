/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * nrv2d.c: the decoder of NRV2D. Control bits stand in bytes, highest bit first, among literals and
 * the low bytes of offsets. A 1 is a literal; a 0 a match: a variable-length number gives the
 * offset (2: the last one again), its low bit begins the length. The offset -1 ends the stream.
 */
#include "nrv2d.h"

enum { FAR_OFFSET = 0x500 };

typedef struct {
    const NetbomBytes *source;
    uint64_t at;
    unsigned bits;   /* control byte, shifted */
    unsigned n_bits; /* how many are left */
    bool failed;
} Bits;

static uint32_t
byte_next(Bits *bits)
{
    if (bits->at >= bits->source->size) {
        bits->failed = true;
        return 0;
    }
    return bits->source->data[bits->at++];
}

static uint32_t
bit_next(Bits *bits)
{
    if (bits->n_bits == 0) {
        bits->bits = byte_next(bits);
        bits->n_bits = 8;
    }
    bits->n_bits--;
    return bits->bits >> bits->n_bits & 1;
}

/* The number that begins a match; more than 2^25 is more than any offset. */
static uint32_t
prefix_next(Bits *bits)
{
    uint32_t value = 1;
    while (!bits->failed && value < 1u << 25) {
        value = value * 2 + bit_next(bits);
        if (bit_next(bits))
            break;
        value = (value - 1) * 2 + bit_next(bits);
    }
    return value;
}

static uint32_t
length_next(Bits *bits, uint32_t first)
{
    uint32_t length = first * 2 + bit_next(bits);
    if (length > 0)
        return length;
    length = 1;
    do
        length = length * 2 + bit_next(bits);
    while (!bits->failed && length < 1u << 28 && !bit_next(bits));
    return length + 2;
}

NetbomDecode
nrv2d_block(const NetbomBytes *source, uint8_t *dst, uint64_t capacity, uint64_t *ret_size)
{
    Bits bits = {source, 0, 0, 0, false};
    uint64_t size = 0;
    uint32_t last = 1;
    for (;;) {
        while (bit_next(&bits) && !bits.failed) {
            *ret_size = size;
            if (size == capacity)
                return NETBOM_DECODE_LIMIT;
            dst[size] = (uint8_t)byte_next(&bits);
            size += !bits.failed;
        }
        uint32_t prefix = prefix_next(&bits), offset = last, first;
        if (prefix == 2) {
            first = bit_next(&bits);
        } else {
            uint32_t low = (prefix - 3) * 256 + byte_next(&bits);
            *ret_size = size;
            if (low == 0xffffffff && !bits.failed)
                return NETBOM_DECODED;
            first = ~low & 1;
            offset = last = (low >> 1) + 1;
        }
        uint64_t length = (uint64_t)length_next(&bits, first) + (offset > FAR_OFFSET) + 1;
        *ret_size = size;
        if (bits.failed)
            return NETBOM_DECODE_TRUNCATED;
        if (offset > size)
            return NETBOM_DECODE_CORRUPT;
        for (; length > 0; length--, size++) {
            if (size == capacity)
                break;
            dst[size] = dst[size - offset];
        }
        *ret_size = size;
        if (length > 0)
            return NETBOM_DECODE_LIMIT;
    }
}
