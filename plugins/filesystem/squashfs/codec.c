/* SPDX-License-Identifier: GPL-3.0-or-later */
/* codec.c: the ways in which producers of SquashFS compress a block, and which to try first. */
#include "squashfs.h"

static const SqfsCodec codecs[] = {
    {"gzip", NETBOM_CODEC_ZLIB, 1, 0},
    {"xz", NETBOM_CODEC_XZ, 4, 0},
    {"zstd", NETBOM_CODEC_ZSTD, 6, 0},
    {"lzma", NETBOM_CODEC_LZMA_RAW, 2, 13}, /* an LZMA-alone header: properties, u64 size */
    {"lzma", NETBOM_CODEC_LZMA_RAW, 2, 5},  /* properties only */
    {"lzo", NETBOM_CODEC_LZO1X, 3, 0},
    {"lz4", NETBOM_CODEC_LZ4, 5, 0}, /* last: it takes the most kinds of garbage */
};

enum { N_CODECS = sizeof(codecs) / sizeof(codecs[0]) };

const SqfsCodec *
sqfs_codec_candidate(const SqfsSuper *super, unsigned i)
{
    for (int named = 1; named >= 0; named--)
        for (unsigned c = 0; c < N_CODECS; c++)
            if ((codecs[c].id == super->compressor) == (named == 1) && i-- == 0)
                return &codecs[c];
    return NULL;
}

/*
 * Raw LZMA behind a head of 13 or 5 bytes. The dictionary size in the head is not used: producers
 * write garbage there, and no match can reach back further than the block.
 */
static bool
lzma_decode(const SqfsImage *image, uint8_t head, NetbomBytes src, uint8_t *dst, uint64_t capacity,
            uint64_t *ret_size)
{
    NetbomReader reader = netbom_reader(&src, 0, false);
    uint8_t properties = netbom_u8(&reader);
    netbom_skip(&reader, 4);
    if (head == 13) {
        uint64_t size = netbom_u64le(&reader);
        if (size != UINT64_MAX && size > capacity)
            return false;
        if (size < capacity)
            capacity = size;
    }
    if (reader.failed || properties >= 9 * 5 * 5 || reader.at == src.size)
        return false;

    uint32_t dictionary = 4096;
    while (dictionary < capacity)
        dictionary *= 2;
    uint8_t params[5] = {properties, (uint8_t)dictionary, (uint8_t)(dictionary >> 8),
                         (uint8_t)(dictionary >> 16), (uint8_t)(dictionary >> 24)};
    NetbomDecode result =
        image->host->decode_block(image->scan, NETBOM_CODEC_LZMA_RAW, params, src.data + reader.at,
                                  src.size - reader.at, dst, capacity, ret_size);
    /* Without a size or marker, the last block of a table ends where its bytes end. */
    return result == NETBOM_DECODED ||
           (result == NETBOM_DECODE_TRUNCATED && head == 5 && *ret_size > 0);
}

bool
sqfs_codec_decode(const SqfsImage *image, const SqfsCodec *codec, NetbomBytes src, uint8_t *dst,
                  uint64_t capacity, uint64_t *ret_size)
{
    *ret_size = 0;
    if (codec->lzma_head > 0)
        return lzma_decode(image, codec->lzma_head, src, dst, capacity, ret_size);
    return image->host->decode_block(image->scan, codec->codec, NULL, src.data, src.size, dst,
                                     capacity, ret_size) == NETBOM_DECODED;
}

void
sqfs_codec_find(SqfsImage *image, NetbomBytes src, uint64_t size, bool exact)
{
    uint8_t *scratch = image->host->alloc(image->scan, 1, size);
    const SqfsCodec *codec = NULL;
    uint64_t got;
    for (unsigned i = 0; scratch && (codec = sqfs_codec_candidate(&image->super, i)) != NULL; i++)
        if (sqfs_codec_decode(image, codec, src, scratch, size, &got) && (got == size || !exact) &&
            got > 0)
            break;
    image->codec = codec;
    image->host->release(image->scan, scratch);
}
