/* SPDX-License-Identifier: GPL-3.0-or-later */
/* codec.c: the compressions of JFFS2 data nodes, rtime and rubin among them. */
#include "jffs2.h"

/* ---- rtime: each byte, then how many bytes to repeat from behind its last place ---- */

static bool
rtime_decode(NetbomBytes src, uint8_t *dst, uint64_t size)
{
    uint32_t places[256] = {0};
    NetbomReader reader = netbom_reader(&src, 0, false);
    uint64_t out = 0;
    while (out < size) {
        uint8_t value = netbom_u8(&reader);
        uint64_t repeat = netbom_u8(&reader);
        if (reader.failed)
            return false;
        dst[out++] = value;
        uint64_t from = places[value];
        places[value] = (uint32_t)out;
        if (repeat > size - out)
            return false;
        for (; repeat > 0; repeat--)
            dst[out++] = dst[from++];
    }
    return true;
}

/* ---- rubin: a binary arithmetic coder with one fixed probability for each bit of a byte ---- */

enum {
    RUBIN_BITS = 16,
    RUBIN_TOP = 1 << (RUBIN_BITS - 1),
    RUBIN_REST = RUBIN_TOP - 1,
};

typedef struct {
    NetbomBytes src;
    uint64_t bit; /* bits taken */
    uint32_t width, low, value;
} Rubin;

static uint32_t
rubin_pull(Rubin *rubin)
{
    uint64_t byte = rubin->bit / 8;
    uint32_t bit = byte < rubin->src.size ? rubin->src.data[byte] >> (7 - rubin->bit % 8) & 1 : 0;
    rubin->bit++;
    return bit;
}

/* One bit; `zero` of `all` is the chance of a 0. */
static unsigned
rubin_bit(Rubin *rubin, uint32_t zero, uint32_t all)
{
    while (rubin->low >= RUBIN_TOP || rubin->width + rubin->low <= RUBIN_TOP) {
        rubin->low = (rubin->low & RUBIN_REST) << 1;
        rubin->width <<= 1;
        rubin->value = (rubin->value & RUBIN_REST) << 1 | rubin_pull(rubin);
    }
    uint32_t part = zero * rubin->width / all;
    if (part == 0)
        part = 1;
    if (part >= rubin->width)
        part = rubin->width - 1;
    bool one = rubin->value >= rubin->low + part;
    if (one)
        rubin->low += part;
    rubin->width = one ? rubin->width - part : part;
    return one;
}

/* ones: of `all`, the chance of a 1 for each bit of a byte, the lowest first. */
static bool
rubin_decode(NetbomBytes src, const uint16_t ones[8], uint32_t all, uint8_t *dst, uint64_t size)
{
    Rubin rubin = {.src = src, .width = 2 * RUBIN_TOP};
    for (unsigned i = 0; i < RUBIN_BITS; i++)
        rubin.value = rubin.value << 1 | rubin_pull(&rubin);
    for (uint64_t out = 0; out < size; out++) {
        unsigned byte = 0;
        for (unsigned i = 0; i < 8; i++)
            byte |= rubin_bit(&rubin, all - ones[i], all) << i;
        dst[out] = (uint8_t)byte;
        /* The coder ends with all of its bits: much more than that is not there to be read. */
        if (rubin.bit > src.size * 8 + 2 * RUBIN_BITS)
            return false;
    }
    return true;
}

static bool
rubinmips_decode(NetbomBytes src, uint8_t *dst, uint64_t size)
{
    static const uint16_t ones[8] = {277, 249, 290, 267, 229, 341, 212, 241};
    return rubin_decode(src, ones, 1043, dst, size);
}

/* The chances stand in front of the data. */
static bool
dynrubin_decode(NetbomBytes src, uint8_t *dst, uint64_t size)
{
    uint16_t ones[8];
    if (src.size < 8)
        return false;
    for (unsigned i = 0; i < 8; i++)
        ones[i] = src.data[i];
    return rubin_decode(netbom_slice(&src, 8, src.size), ones, 256, dst, size);
}

/* ---- by the host ---- */

static bool
host_decode(const Jffs2 *fs, NetbomCodec codec, const uint8_t *params, NetbomBytes src,
            uint8_t *dst, uint64_t size)
{
    uint64_t got = 0;
    NetbomDecode result =
        fs->host->decode_block(fs->scan, codec, params, src.data, src.size, dst, size, &got);
    return got == size && (result == NETBOM_DECODED || result == NETBOM_DECODE_LIMIT);
}

/* Without properties (lc = lp = pb = 0, dictionary of 8 KiB), or with 5 bytes of them in front. */
static bool
lzma_decode(const Jffs2 *fs, NetbomBytes src, uint8_t *dst, uint64_t size)
{
    static const uint8_t plain[5] = {0, 0, 0x20, 0, 0};
    if (host_decode(fs, NETBOM_CODEC_LZMA_RAW, plain, src, dst, size))
        return true;
    return src.size > 5 && host_decode(fs, NETBOM_CODEC_LZMA_RAW, src.data,
                                       netbom_slice(&src, 5, src.size), dst, size);
}

/* A zlib stream whose checksum was not kept is as good: the node has its own CRC. */
static bool
zlib_decode(const Jffs2 *fs, NetbomBytes src, uint8_t *dst, uint64_t size)
{
    if (host_decode(fs, NETBOM_CODEC_ZLIB, NULL, src, dst, size))
        return true;
    return src.size > 2 &&
           host_decode(fs, NETBOM_CODEC_DEFLATE, NULL, netbom_slice(&src, 2, src.size), dst, size);
}

bool
jffs2_decode(const Jffs2 *fs, const Jffs2Inode *inode, uint8_t *dst)
{
    NetbomBytes src = inode->data;
    uint64_t size = inode->dsize;
    switch (inode->compression) {
    case JFFS2_COMPR_NONE:
    case JFFS2_COMPR_COPY:
        if (src.size < size)
            return false;
        memcpy(dst, src.data, (size_t)size);
        return true;
    case JFFS2_COMPR_ZERO:
        memset(dst, 0, (size_t)size);
        return true;
    case JFFS2_COMPR_RTIME:
        return rtime_decode(src, dst, size);
    case JFFS2_COMPR_RUBINMIPS:
        return rubinmips_decode(src, dst, size);
    case JFFS2_COMPR_DYNRUBIN:
        return dynrubin_decode(src, dst, size);
    case JFFS2_COMPR_ZLIB:
        return zlib_decode(fs, src, dst, size);
    case JFFS2_COMPR_LZO:
        return host_decode(fs, NETBOM_CODEC_LZO1X, NULL, src, dst, size);
    case JFFS2_COMPR_LZMA:
        return lzma_decode(fs, src, dst, size);
    default:
        return false;
    }
}

const char *
jffs2_codec_name(unsigned compression)
{
    static const char *const names[JFFS2_COMPR_COUNT] = {
        "none", "zero", "rtime", "rubinmips", "copy", "dynrubin", "zlib", "lzo", "lzma"};
    return compression < JFFS2_COMPR_COUNT ? names[compression] : NULL;
}
