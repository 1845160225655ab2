/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lzma.c: LZMA streams with the 13-byte header of the first LZMA tools.
 *
 * Facts: lzma-specification of the LZMA SDK.
 */
#include "stream.h"

#define HEADER_SIZE   13
#define SIZE_MAX_SANE (UINT64_C(1) << 32)

/* Dictionaries are 2^n or 2^n + 2^(n-1), or all ones. */
static bool
dictionary_ok(uint32_t size)
{
    if (size == UINT32_MAX)
        return true;
    const uint32_t low = size & -size;
    return size >= 4096 && (size == low || size == 3 * (uint64_t)low);
}

static bool
lzma_header(const NetbomBytes *bytes, uint64_t at, StreamHeader *ret_header)
{
    NetbomReader reader = netbom_reader(bytes, at, false);
    const uint8_t properties = netbom_u8(&reader);
    const uint32_t dictionary = netbom_u32le(&reader);
    const uint64_t size = netbom_u64le(&reader);
    const uint8_t first = netbom_u8(&reader);
    const uint32_t code = netbom_u32(&reader);
    ret_header->codec = NETBOM_CODEC_LZMA;
    /* the range coder's first byte is 0; a code of 0 would decode zeros to zeros for ever */
    return !reader.failed && properties < 9 * 5 * 5 && dictionary_ok(dictionary) && size > 0 &&
           (size == UINT64_MAX || size < SIZE_MAX_SANE) && first == 0 && code != 0;
}

static const char *const suffixes[] = {".tlz", ".tar", ".lzma", "", NULL};

static const StreamFormat format = {
    .format = "lzma",
    .suffixes = suffixes,
    .single = true,
    .header = lzma_header,
};

static bool
lzma_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
            NetbomClaim *ret_claim)
{
    return stream_detect(&format, host, scan, object, at, ret_claim);
}

static void
lzma_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
            const NetbomClaim *claim)
{
    stream_unpack(&format, host, scan, range, claim);
}

static const NetbomMagic magics[] = {
    {"\x5d\0\0", 3, 0, NETBOM_MAGIC_START},
    /* other properties: told by a dictionary of a power of two */
    {"\0\x10\0\0", 4, 1, NETBOM_MAGIC_START},
    {"\0\x20\0\0", 4, 1, NETBOM_MAGIC_START},
    {"\0\x40\0\0", 4, 1, NETBOM_MAGIC_START},
    {"\0\x80\0\0", 4, 1, NETBOM_MAGIC_START},
    {"\0\0\x01\0", 4, 1, NETBOM_MAGIC_START},
    {"\0\0\x02\0", 4, 1, NETBOM_MAGIC_START},
    {"\0\0\x04\0", 4, 1, NETBOM_MAGIC_START},
    {"\0\0\x08\0", 4, 1, NETBOM_MAGIC_START},
    {"\0\0\x10\0", 4, 1, NETBOM_MAGIC_START},
    {"\0\0\x20\0", 4, 1, NETBOM_MAGIC_START},
    {"\0\0\x40\0", 4, 1, NETBOM_MAGIC_START},
    {"\0\0\x80\0", 4, 1, NETBOM_MAGIC_START},
    {"\0\0\0\x01", 4, 1, NETBOM_MAGIC_START},
    {"\0\0\0\x02", 4, 1, NETBOM_MAGIC_START},
    {"\0\0\0\x04", 4, 1, NETBOM_MAGIC_START},
    {"\0\0\0\x08", 4, 1, NETBOM_MAGIC_START},
    {"\xff\xff\xff\xff", 4, 1, NETBOM_MAGIC_START},
};
static const char *const formats[] = {"lzma", NULL};

const NetbomPlugin lzma_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "lzma",
    .description = "LZMA streams with the 13-byte header of the first LZMA tools",
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = lzma_detect,
    .unpack = lzma_unpack,
};
