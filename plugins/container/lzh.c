/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lzh.c: decodes what ARJ packs.
 *
 * Bits come from the highest of each byte on. Huffman method: blocks of a 16 bit count of symbols,
 * then three codes, each as the lengths of its words: of the lengths of the second code (19
 * symbols), of literals and lengths (510), of distances (17). A list of lengths begins with their
 * number; 0: one symbol follows that takes no bits. A length is 3 bits, and from 7 on so many more
 * ones and a zero; after the third of the first list 2 bits say how many zeros to skip. In the
 * second list 0 is a length of zero, 1 a run of 4 bits + 3 zeros, 2 a run of 9 bits + 20 zeros,
 * others the length
 * + 2. A symbol from 256 on is a match of symbol - 253 bytes; its distance has as many bits as its
 * symbol says, less one, below a leading one.
 * Fixed method: a length of up to 7 ones in front of so many bits; 0 is a literal of 8 bits, others
 * a match of length + 2 bytes, whose distance is 9 to 13 bits behind a count of ones.
 * Facts: the technical notes of ARJ, and archives of its free version.
 */
#include "lzh.h"

#include "prefix-code.h"

enum {
    WHOLE = 65536, /* what a whole code takes */
    N_CODES = 19,  /* of lengths */
    N_SYMBOLS = 510,
    N_DISTANCES = 17,
    MATCH_MIN = 3,
    STEP = 65536, /* bytes of output between two charges of the budget */
};

typedef struct {
    NetbomBytes bytes;
    uint64_t at; /* in bits */
    bool ended;
} Bits;

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    Bits bits;
    PrefixCode lengths, symbols, distances;
    uint8_t *dst;
    uint64_t done, size;
} Lzh;

/* ---- bits ---- */

static unsigned
bit_take(void *state)
{
    Bits *bits = state;
    const uint64_t byte = bits->at / 8;
    if (byte >= bits->bytes.size) {
        bits->ended = true;
        return 0;
    }
    return bits->bytes.data[byte] >> (7 - bits->at++ % 8) & 1u;
}

static unsigned
bits_take(Bits *bits, unsigned count)
{
    unsigned value = 0;
    while (count-- > 0)
        value = value << 1 | bit_take(bits);
    return value;
}

/* Ones in front of a zero, at most `max`; then there is no zero. */
static unsigned
ones_take(Bits *bits, unsigned max)
{
    unsigned count = 0;
    while (count < max && bit_take(bits))
        count++;
    return count;
}

/* ---- codes ---- */

static uint32_t
code_take(const PrefixCode *code, Bits *bits)
{
    return prefix_code_take(code, bit_take, bits);
}

/* A list of at most `max` lengths of 3 bits and more; zeros may follow the one at `skip_at`. */
static bool
short_code_take(Bits *bits, PrefixCode *code, unsigned max, unsigned skip_at)
{
    uint8_t lengths[N_CODES] = {0};
    const unsigned count = bits_take(bits, 5);
    if (count == 0) {
        const unsigned symbol = bits_take(bits, 5);
        prefix_code_single(code, symbol);
        return symbol < max;
    }
    for (unsigned i = 0; i < count;) {
        unsigned length = bits_take(bits, 3);
        if (length == 7)
            length += ones_take(bits, PREFIX_BITS_MAX);
        if (i >= max || length > PREFIX_BITS_MAX || bits->ended)
            return false;
        lengths[i++] = (uint8_t)length;
        if (i == skip_at)
            i += bits_take(bits, 2);
    }
    return prefix_code_build(code, lengths, max) == WHOLE;
}

/* The code of literals and lengths, whose lengths stand under a code of their own. */
static bool
long_code_take(Bits *bits, const PrefixCode *lengths_code, PrefixCode *code)
{
    uint8_t lengths[N_SYMBOLS] = {0};
    const unsigned count = bits_take(bits, 9);
    if (count == 0) {
        const unsigned symbol = bits_take(bits, 9);
        prefix_code_single(code, symbol);
        return symbol < N_SYMBOLS;
    }
    for (unsigned i = 0; i < count;) {
        const uint32_t symbol = code_take(lengths_code, bits);
        if (symbol == PREFIX_NONE || i >= N_SYMBOLS || bits->ended)
            return false;
        if (symbol > 2)
            lengths[i++] = (uint8_t)(symbol - 2);
        else
            i += symbol == 0 ? 1 : symbol == 1 ? bits_take(bits, 4) + 3 : bits_take(bits, 9) + 20;
    }
    return prefix_code_build(code, lengths, N_SYMBOLS) == WHOLE;
}

/* ---- output ---- */

/* False: the distance leads in front of the first byte. */
static bool
match_copy(Lzh *lzh, uint64_t distance, uint64_t length)
{
    if (distance > lzh->done)
        return false;
    length = length < lzh->size - lzh->done ? length : lzh->size - lzh->done;
    for (; length > 0; length--, lzh->done++)
        lzh->dst[lzh->done] = lzh->dst[lzh->done - distance];
    return true;
}

/* One symbol of a block. */
static bool
huffman_step(Lzh *lzh)
{
    const uint32_t symbol = code_take(&lzh->symbols, &lzh->bits);
    if (symbol < 256) {
        lzh->dst[lzh->done++] = (uint8_t)symbol;
        return true;
    }
    uint32_t distance = symbol == PREFIX_NONE ? symbol : code_take(&lzh->distances, &lzh->bits);
    if (distance == PREFIX_NONE)
        return false;
    if (distance > 0)
        distance = 1u << (distance - 1) | bits_take(&lzh->bits, distance - 1);
    return match_copy(lzh, distance + UINT64_C(1), symbol - 256 + MATCH_MIN);
}

static bool
block_open(Lzh *lzh, unsigned *ret_symbols)
{
    *ret_symbols = bits_take(&lzh->bits, 16);
    return short_code_take(&lzh->bits, &lzh->lengths, N_CODES, 3) &&
           long_code_take(&lzh->bits, &lzh->lengths, &lzh->symbols) &&
           short_code_take(&lzh->bits, &lzh->distances, N_DISTANCES, 0);
}

static bool
fixed_step(Lzh *lzh)
{
    Bits *bits = &lzh->bits;
    const unsigned ones = ones_take(bits, 7);
    const unsigned length = (1u << ones) - 1 + bits_take(bits, ones);
    if (length == 0) {
        lzh->dst[lzh->done++] = (uint8_t)bits_take(bits, 8);
        return true;
    }
    const unsigned more = ones_take(bits, 4);
    const unsigned distance = ((1u << more) - 1) * 512 + bits_take(bits, 9 + more);
    return match_copy(lzh, distance + UINT64_C(1), length - 1 + MATCH_MIN);
}

NetbomDecode
lzh_block(const NetbomHost *host, NetbomScan *scan, LzhMethod method, const NetbomBytes *source,
          uint8_t *dst, uint64_t size, uint64_t *ret_size)
{
    Lzh lzh = {.host = host, .scan = scan, .bits = {.bytes = *source}, .dst = dst, .size = size};
    uint64_t charged = 0;
    unsigned left = 0; /* symbols of the block */
    bool good = true;
    while (good && lzh.done < size) {
        const uint64_t before = lzh.done;
        if (method == LZH_HUFFMAN && left == 0)
            good = block_open(&lzh, &left) && left > 0;
        good = good && (method == LZH_HUFFMAN ? huffman_step(&lzh) : fixed_step(&lzh));
        left--;
        if (lzh.bits.ended) {
            /* What was made of bits that are not there does not count. */
            *ret_size = before;
            return NETBOM_DECODE_TRUNCATED;
        }
        if (lzh.done - charged >= STEP) {
            charged = lzh.done;
            if (!host->spend(scan, STEP / 64)) {
                *ret_size = lzh.done;
                return NETBOM_DECODE_LIMIT;
            }
        }
    }
    *ret_size = lzh.done;
    return good ? NETBOM_DECODED : NETBOM_DECODE_CORRUPT;
}
