/* SPDX-License-Identifier: GPL-3.0-or-later */
/* zdata.c: unpacks one extent of a compressed file. */
#include "erofs.h"

enum { FRAGMENT_MAX = 1 << 30 };

/* MicroLZMA: the first byte of a raw LZMA stream, which is always 0, holds the inverted properties.
 */
static bool
lzma_unpack(ErofsImage *image, const NetbomBytes *src, uint8_t *dst, uint64_t size)
{
    const NetbomHost *host = image->host;
    uint32_t dictionary = image->lzma_dictionary;
    uint64_t got = 0;
    uint8_t *copy = host->alloc(image->scan, src->size, 1);
    if (!copy)
        return false;
    memcpy(copy, src->data, (size_t)src->size);
    const uint8_t params[5] = {(uint8_t)~copy[0], (uint8_t)dictionary, (uint8_t)(dictionary >> 8),
                               (uint8_t)(dictionary >> 16), (uint8_t)(dictionary >> 24)};
    copy[0] = 0;
    host->decode_block(image->scan, NETBOM_CODEC_LZMA_RAW, params, copy, src->size, dst, size,
                       &got);
    host->release(image->scan, copy);
    return got == size;
}

static bool
codec_unpack(ErofsImage *image, const ErofsExtent *extent, NetbomBytes src, uint8_t *dst)
{
    static const NetbomCodec codecs[] = {
        [EROFS_LZ4] = NETBOM_CODEC_LZ4,
        [EROFS_LZMA] = NETBOM_CODEC_LZMA_RAW,
        [EROFS_DEFLATE] = NETBOM_CODEC_DEFLATE,
        [EROFS_ZSTD] = NETBOM_CODEC_ZSTD,
    };
    uint64_t got = 0, skip = 0;
    if (extent->algorithm > EROFS_ZSTD)
        return false;
    image->algorithms_seen |= 1u << extent->algorithm;
    /* The zeros that fill the block stand in front. */
    if (image->incompat & EROFS_INCOMPAT_ZERO_PADDING || extent->algorithm != EROFS_LZ4)
        while (skip < src.size && src.data[skip] == 0)
            skip++;
    src = netbom_slice(&src, skip, src.size);
    if (src.size == 0)
        return false;
    if (extent->algorithm == EROFS_LZMA)
        return lzma_unpack(image, &src, dst, extent->size);
    image->host->decode_block(image->scan, codecs[extent->algorithm], NULL, src.data, src.size, dst,
                              extent->size, &got);
    return got == extent->size;
}

static bool
plain_unpack(const ErofsImage *image, const ErofsExtent *extent, NetbomBytes src, uint8_t *dst)
{
    uint64_t turn = 0;
    if (extent->size > src.size)
        return false;
    if (extent->algorithm == EROFS_INTERLACED)
        turn = extent->from & (image->block_size - 1);
    if (turn >= src.size)
        return false;
    uint64_t right = src.size - turn < extent->size ? src.size - turn : extent->size;
    memcpy(dst, src.data + turn, (size_t)right);
    memcpy(dst + right, src.data, (size_t)(extent->size - right));
    return true;
}

/* The rest of a file that is kept with those of others in one inode. */
static bool
fragment_unpack(ErofsImage *image, const ErofsExtent *extent, uint8_t *dst)
{
    ErofsInode packed;
    uint64_t xattrs = image->xattrs;
    if (image->packed == 0 || extent->size > FRAGMENT_MAX ||
        !erofs_inode_read(image, image->packed, &packed))
        return false;
    image->xattrs = xattrs;
    /* A packed inode with fragments in itself would lead here again. */
    uint64_t keep = image->packed;
    image->packed = 0;
    uint64_t got = erofs_read(image, &packed, extent->at, dst, extent->size);
    image->packed = keep;
    return got == extent->size;
}

bool
erofs_extent_unpack(ErofsImage *image, const ErofsExtent *extent, uint8_t *dst)
{
    if (extent->fragment)
        return fragment_unpack(image, extent, dst);
    NetbomBytes src = netbom_slice(&image->bytes, extent->at, extent->stored);
    if (src.size < extent->stored || src.size == 0)
        return false;
    if (extent->algorithm == EROFS_INTERLACED || extent->algorithm == EROFS_SHIFTED)
        return plain_unpack(image, extent, src, dst);
    return codec_unpack(image, extent, src, dst);
}
