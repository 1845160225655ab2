/* SPDX-License-Identifier: GPL-3.0-or-later */
/* xor-key.c: the key under which bytes were XORed. */
#include "xor-key.h"

enum {
    SAMPLE = 32 << 10, /* bytes that are looked at */
    SAMPLE_MIN = 16 * XOR_KEY_MAX,
    PLACE_BYTES = 512, /* of each place of a key, spread over the sample */
};

static uint8_t
commonest(const NetbomBytes *sample, unsigned from, unsigned step)
{
    uint32_t counts[256] = {0};
    unsigned best = 0;
    for (uint64_t i = from; i < sample->size; i += step)
        counts[sample->data[i]]++;
    for (unsigned value = 1; value < 256; value++)
        best = counts[value] > counts[best] ? value : best;
    return (uint8_t)best;
}

bool
xor_key_find(const NetbomBytes *bytes, unsigned size, XorKey *ret_key)
{
    const NetbomBytes sample = netbom_slice(bytes, 0, SAMPLE);
    unsigned zeros = 0;
    if (sample.size < SAMPLE_MIN)
        return false;
    ret_key->size = size;
    /* Every period of a small sample, every so-many-th of a large one: an odd number, lest all that
     * is looked at stands at multiples of a word or a line. */
    const unsigned step = size * ((unsigned)(sample.size / (PLACE_BYTES * size)) | 1);
    for (unsigned i = 0; i < size && 2 * zeros < size; i++) {
        ret_key->bytes[i] = commonest(&sample, i, step);
        zeros += ret_key->bytes[i] == 0;
    }
    return 2 * zeros < size;
}

void
xor_key_apply(const XorKey *key, const uint8_t *src, uint8_t *dst, uint64_t size)
{
    for (uint64_t i = 0; i < size; i++)
        dst[i] = src[i] ^ key->bytes[i % key->size];
}

void
xor_key_invert(XorKey *key)
{
    for (unsigned i = 0; i < key->size; i++)
        key->bytes[i] ^= 0xff;
}
