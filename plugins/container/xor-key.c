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

/* Sixteen bytes at once, in GNU C. */
typedef uint8_t Sixteen __attribute__((vector_size(16)));

/* Of so many sixteens, how many of their bytes have the same value `distance` bytes behind. */
static unsigned
same_behind(const uint8_t *data, unsigned distance, unsigned n)
{
    unsigned total = 0;
    for (unsigned done = 0; done < n;) {
        Sixteen same = {0};
        /* No byte of the sum is full before. */
        for (unsigned stop = done + 255 < n ? done + 255 : n; done < stop; done++) {
            Sixteen here, behind;
            memcpy(&here, data + 16 * done, sizeof here);
            memcpy(&behind, data + 16 * done + distance, sizeof behind);
            same -= (Sixteen)(here == behind); /* all bits of a byte are -1 */
        }
        for (unsigned i = 0; i < sizeof same; i++)
            total += same[i];
    }
    return total;
}

/*
 * Whether bytes that stand a key's size apart are alike more often than those of noise, one in 256.
 * Under a key they are as often as in what is plain: where one value has a share of p, p * p of
 * them at least. The least that is taken for more is two and a half times what noise varies by.
 */
static bool
may_have_key(const NetbomBytes *sample, unsigned size)
{
    const unsigned n = (unsigned)(sample->size - size) / 16, expected = n / 16;
    unsigned more = 0;
    while (4 * more * more < 25 * expected)
        more++;
    return same_behind(sample->data, size, n) >= expected + more;
}

bool
xor_key_find(const NetbomBytes *bytes, unsigned size, XorKey *ret_key)
{
    const NetbomBytes sample = netbom_slice(bytes, 0, SAMPLE);
    unsigned zeros = 0;
    if (sample.size < SAMPLE_MIN || !may_have_key(&sample, size))
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
