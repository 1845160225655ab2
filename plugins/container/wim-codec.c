/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * wim-codec.c: decodes the chunks of Windows images.
 *
 * Bits come in words of 16 (little endian), from the highest on.
 *
 * XPRESS: 256 bytes hold 512 lengths of 4 bits, of symbols: 256 literals, then matches: 4 bits for
 * the length, below 4 for the number of bits of the distance under a leading one. A length of 15
 * goes on in the next byte that was not read as bits, one of 255 there in the next two.
 *
 * LZX: blocks of a type (3 bits: 1 verbatim, 2 aligned, 3 plain) and a size (a bit: 32768, or 16 or
 * 24 bits). Aligned: 8 lengths of 3 bits for the low bits of distances. Then the lengths of the
 * main code (literals, then matches: 8 for each slot of distances) in two parts and of the code of
 * lengths, each as differences to the block before under a code of 20 lengths of 4 bits. The three
 * last distances are slots 0 to 2. Plain: three distances, then the bytes. In what comes out, the
 * targets of x86 calls (e8) were made absolute, as if the file had 12000000 bytes.
 * Facts: Microsoft's MS-XCA and MS-PATCH, and images of wimlib.
 */
#include "wim-codec.h"

#include "prefix-code.h"

enum {
    XPRESS_SYMBOLS = 512,
    XPRESS_TABLE = 256,
    MATCH_XPRESS = 3,
    MATCH_LZX = 2,
    SLOTS_MAX = 50,
    MAIN_MAX = 256 + 8 * SLOTS_MAX,
    LENGTHS = 249,
    PRECODE = 20,
    ALIGNED = 8,
    BLOCK_DEFAULT = 32768,
    CALL_FILE = 12000000,
    CALL_TAIL = 10, /* bytes at the end of a chunk where no call was changed */
};

typedef struct {
    NetbomBytes bytes;
    uint64_t at; /* of the next word */
    uint32_t held;
    unsigned count; /* bits in `held`, from its highest on */
} Bits;

/* ---- bits ---- */

/* At least `count` (at most 16) bits are held; behind the end they are zeros. */
static void
bits_hold(Bits *bits, unsigned count)
{
    if (bits->count >= count)
        return;
    uint32_t word = 0;
    if (netbom_range_ok(bits->bytes.size, bits->at, 2))
        word = bits->bytes.data[bits->at] | (uint32_t)bits->bytes.data[bits->at + 1] << 8;
    bits->at += 2;
    bits->held |= word << (16 - bits->count);
    bits->count += 16;
}

static unsigned
bits_take(Bits *bits, unsigned count)
{
    if (count == 0)
        return 0;
    if (count > 16) {
        const unsigned high = bits_take(bits, count - 16);
        return high << 16 | bits_take(bits, 16);
    }
    bits_hold(bits, count);
    const unsigned value = bits->held >> (32 - count);
    bits->held = count == 32 ? 0 : bits->held << count;
    bits->count -= count;
    return value;
}

static unsigned
bit_take(void *state)
{
    return bits_take(state, 1);
}

static bool
bits_ended(const Bits *bits)
{
    return bits->at > bits->bytes.size + 4;
}

static uint32_t
bytes_take(Bits *bits, unsigned size)
{
    NetbomReader reader = netbom_reader(&bits->bytes, bits->at, false);
    const uint64_t value = netbom_uint(&reader, size, false);
    bits->at += size;
    return (uint32_t)value;
}

/* ---- output ---- */

typedef struct {
    uint8_t *data;
    uint64_t done, size;
} Output;

static bool
match_copy(Output *out, uint64_t distance, uint64_t length)
{
    if (distance == 0 || distance > out->done || length > out->size - out->done)
        return false;
    for (; length > 0; length--, out->done++)
        out->data[out->done] = out->data[out->done - distance];
    return true;
}

/* ---- XPRESS ---- */

static bool
xpress_match(Bits *bits, Output *out, unsigned symbol)
{
    const unsigned low = symbol >> 4 & 15;
    uint64_t length = symbol & 15;
    bits_hold(bits, 16);
    const uint32_t distance = 1u << low | bits_take(bits, low);
    if (length == 15) {
        length += bytes_take(bits, 1);
        if (length == 15 + 255)
            length = bytes_take(bits, 2);
    }
    return match_copy(out, distance, length + MATCH_XPRESS);
}

static bool
xpress_decode(const NetbomBytes *source, Output *out)
{
    uint8_t lengths[XPRESS_SYMBOLS];
    PrefixCode code;
    Bits bits = {.bytes = *source, .at = XPRESS_TABLE};
    if (source->size < XPRESS_TABLE)
        return false;
    for (unsigned i = 0; i < XPRESS_SYMBOLS; i++)
        lengths[i] = source->data[i / 2] >> 4 * (i % 2) & 15;
    if (prefix_code_build(&code, lengths, XPRESS_SYMBOLS) > 65536)
        return false;
    while (out->done < out->size) {
        bits_hold(&bits, 15);
        const uint32_t symbol = prefix_code_take(&code, bit_take, &bits);
        if (symbol == PREFIX_NONE || bits_ended(&bits))
            return false;
        if (symbol < 256)
            out->data[out->done++] = (uint8_t)symbol;
        else if (!xpress_match(&bits, out, symbol))
            return false;
    }
    return true;
}

/* ---- LZX ---- */

typedef struct {
    Bits bits;
    Output out;
    unsigned window, n_main;
    uint32_t last[3]; /* distances */
    uint8_t main_lengths[MAIN_MAX], length_lengths[LENGTHS];
    PrefixCode main, lengths, aligned;
    bool has_aligned;
} Lzx;

/* Symbols of the main code: literals, and eight for each slot. */
static unsigned
main_symbols(unsigned window)
{
    static const uint8_t slots[] = {30, 32, 34, 36, 38, 42, SLOTS_MAX};
    return 256 + 8u * slots[window - 15];
}

/* What a symbol of the code of differences says of lengths[i] and those behind it. */
static unsigned
lengths_step(Bits *bits, const PrefixCode *precode, uint8_t *lengths, unsigned i, unsigned end)
{
    uint32_t symbol = prefix_code_take(precode, bit_take, bits);
    unsigned run = 1, value = 0;
    if (symbol == PREFIX_NONE)
        return 0;
    if (symbol == 17) {
        run = 4 + bits_take(bits, 4);
    } else if (symbol == 18) {
        run = 20 + bits_take(bits, 5);
    } else {
        if (symbol == 19) {
            run = 4 + bits_take(bits, 1);
            symbol = prefix_code_take(precode, bit_take, bits);
            if (symbol > 16)
                return 0;
        }
        value = (lengths[i] + 17 - symbol) % 17;
    }
    run = run < end - i ? run : end - i;
    memset(lengths + i, (int)value, run);
    return run;
}

static bool
lengths_take(Bits *bits, uint8_t *lengths, unsigned from, unsigned end)
{
    uint8_t pre[PRECODE];
    PrefixCode precode;
    for (unsigned i = 0; i < PRECODE; i++)
        pre[i] = (uint8_t)bits_take(bits, 4);
    if (prefix_code_build(&precode, pre, PRECODE) > 65536)
        return false;
    while (from < end) {
        const unsigned run = lengths_step(bits, &precode, lengths, from, end);
        if (run == 0 || bits_ended(bits))
            return false;
        from += run;
    }
    return true;
}

static bool
codes_take(Lzx *lzx, bool aligned)
{
    uint8_t lengths[ALIGNED];
    lzx->has_aligned = aligned;
    for (unsigned i = 0; aligned && i < ALIGNED; i++)
        lengths[i] = (uint8_t)bits_take(&lzx->bits, 3);
    if (aligned && prefix_code_build(&lzx->aligned, lengths, ALIGNED) > 65536)
        return false;
    return lengths_take(&lzx->bits, lzx->main_lengths, 0, 256) &&
           lengths_take(&lzx->bits, lzx->main_lengths, 256, lzx->n_main) &&
           lengths_take(&lzx->bits, lzx->length_lengths, 0, LENGTHS) &&
           prefix_code_build(&lzx->main, lzx->main_lengths, lzx->n_main) <= 65536 &&
           prefix_code_build(&lzx->lengths, lzx->length_lengths, LENGTHS) <= 65536;
}

/* The distance of a slot; 0: no word of the code. */
static uint32_t
distance_take(Lzx *lzx, unsigned slot)
{
    if (slot < 3) {
        const uint32_t distance = lzx->last[slot];
        lzx->last[slot] = lzx->last[0];
        lzx->last[0] = distance;
        return distance;
    }
    const unsigned more = slot < 4 ? 0 : slot < 36 ? slot / 2 - 1 : 17;
    uint32_t distance = slot < 4 ? slot : slot < 36 ? (2u + slot % 2) << more : (slot - 34u) << 17;
    if (lzx->has_aligned && more >= 3) {
        distance += bits_take(&lzx->bits, more - 3) << 3;
        const uint32_t low = prefix_code_take(&lzx->aligned, bit_take, &lzx->bits);
        if (low == PREFIX_NONE)
            return 0;
        distance += low;
    } else {
        distance += bits_take(&lzx->bits, more);
    }
    distance -= 2;
    lzx->last[2] = lzx->last[1];
    lzx->last[1] = lzx->last[0];
    lzx->last[0] = distance;
    return distance;
}

static bool
symbols_decode(Lzx *lzx, uint64_t end)
{
    while (lzx->out.done < end) {
        uint32_t symbol = prefix_code_take(&lzx->main, bit_take, &lzx->bits);
        if (symbol == PREFIX_NONE || bits_ended(&lzx->bits))
            return false;
        if (symbol < 256) {
            lzx->out.data[lzx->out.done++] = (uint8_t)symbol;
            continue;
        }
        symbol -= 256;
        uint32_t length = symbol & 7;
        if (length == 7) {
            const uint32_t more = prefix_code_take(&lzx->lengths, bit_take, &lzx->bits);
            if (more == PREFIX_NONE)
                return false;
            length += more;
        }
        if (!match_copy(&lzx->out, distance_take(lzx, symbol >> 3), length + MATCH_LZX))
            return false;
    }
    return true;
}

static bool
plain_decode(Lzx *lzx, uint64_t size)
{
    Bits *bits = &lzx->bits;
    /* To the next word; where one begins, it is skipped. */
    bits->at -= bits->count / 16 * 2;
    if (bits->count % 16 == 0)
        bits->at += 2;
    bits->held = 0;
    bits->count = 0;
    for (unsigned i = 0; i < 3; i++)
        lzx->last[i] = bytes_take(bits, 4);
    if (!netbom_range_ok(bits->bytes.size, bits->at, size))
        return false;
    memcpy(lzx->out.data + lzx->out.done, bits->bytes.data + bits->at, size);
    lzx->out.done += size;
    bits->at += size + size % 2;
    return true;
}

static bool
block_decode(Lzx *lzx)
{
    Bits *bits = &lzx->bits;
    const unsigned type = bits_take(bits, 3);
    uint64_t size = BLOCK_DEFAULT;
    if (bits_take(bits, 1) == 0)
        size = bits_take(bits, lzx->window >= 16 ? 24 : 16);
    if (size == 0 || size > lzx->out.size - lzx->out.done || bits_ended(bits))
        return false;
    if (type == 3)
        return plain_decode(lzx, size);
    return (type == 1 || type == 2) && codes_take(lzx, type == 2) &&
           symbols_decode(lzx, lzx->out.done + size);
}

static void
put_u32le(uint8_t *p, uint32_t value)
{
    for (unsigned i = 0; i < 4; i++)
        p[i] = (uint8_t)(value >> 8 * i);
}

/* The targets of calls become relative again. */
static void
calls_restore(uint8_t *data, uint64_t size)
{
    const NetbomBytes bytes = {data, size};
    for (uint64_t i = 0; i + CALL_TAIL < size; i++) {
        if (data[i] != 0xe8)
            continue;
        NetbomReader reader = netbom_reader(&bytes, i + 1, false);
        const int64_t target = (int32_t)netbom_u32le(&reader), here = (int64_t)i;
        if (target >= 0 && target < CALL_FILE)
            put_u32le(data + i + 1, (uint32_t)(target - here));
        else if (target < 0 && target >= -here)
            put_u32le(data + i + 1, (uint32_t)(target + CALL_FILE));
        i += 4;
    }
}

static bool
lzx_decode(unsigned window, const NetbomBytes *source, Output *out)
{
    Lzx lzx = {.bits = {.bytes = *source}, .out = *out, .window = window, .last = {1, 1, 1}};
    bool good = window >= 15 && window <= WIM_LZX_WINDOW_MAX;
    lzx.n_main = good ? main_symbols(window) : 0;
    while (good && lzx.out.done < lzx.out.size)
        good = block_decode(&lzx);
    calls_restore(out->data, lzx.out.done);
    return good;
}

bool
wim_chunk(WimCodec codec, unsigned window, const NetbomBytes *source, uint8_t *dst, uint64_t size)
{
    Output out = {dst, 0, size};
    return codec == WIM_LZX ? lzx_decode(window, source, &out) : xpress_decode(source, &out);
}
