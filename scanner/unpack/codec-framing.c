/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * codec-framing.c: the block framings of lzop files and of legacy LZ4 files.
 *
 * lzop: magic, header (big-endian, own checksum), then blocks of u32 output size (0: end), u32
 * stored size, checksums as the flags say, data; a block that did not shrink is stored as it is.
 * LZ4 legacy: magic, then blocks of u32le stored size and a raw LZ4 block of 8 MiB output; the last
 * one is shorter. Nothing marks the end: it is a short block, or a size that no block can have.
 */
#include "unpack/codec-private.h"

#include <stdlib.h>
#include <string.h>

#include "base/checksum.h"

/* ---- lzop ---- */

#define LZOP_BLOCK_MAX      (64u << 20)
#define LZOP_ADLER32_OUTPUT 0x00000001u
#define LZOP_ADLER32_STORED 0x00000002u
#define LZOP_EXTRA_FIELD    0x00000040u
#define LZOP_CRC32_OUTPUT   0x00000100u
#define LZOP_CRC32_STORED   0x00000200u
#define LZOP_FILTER         0x00000800u
#define LZOP_CRC32_HEADER   0x00001000u

static const uint8_t lzop_magic[9] = {0x89, 'L', 'Z', 'O', 0, '\r', '\n', 0x1a, '\n'};

static uint32_t
checksum(bool crc, const uint8_t *data, size_t size)
{
    return crc ? checksum_crc32(0, data, size) : checksum_adler32(1, data, size);
}

/* Reads a header up to its first block. */
static NetbomDecode
lzop_header(NetbomReader *reader, uint32_t *ret_flags)
{
    if (!netbom_match(&reader->bytes, 0, lzop_magic, sizeof lzop_magic))
        return reader->bytes.size < sizeof lzop_magic ? NETBOM_DECODE_TRUNCATED
                                                      : NETBOM_DECODE_CORRUPT;
    netbom_skip(reader, sizeof lzop_magic);
    const uint64_t start = reader->at;
    const uint16_t version = netbom_u16(reader);
    const bool new_style = version >= 0x0940;
    netbom_skip(reader, new_style ? 4 : 2); /* version of the library; needed version */
    const uint8_t method = netbom_u8(reader);
    netbom_skip(reader, new_style ? 1 : 0); /* level */
    const uint32_t flags = netbom_u32(reader);
    netbom_skip(reader, flags & LZOP_FILTER ? 4 : 0);
    netbom_skip(reader, new_style ? 12 : 8); /* mode, mtime */
    netbom_skip(reader, netbom_u8(reader));  /* name */
    const uint64_t size = reader->at - start;
    const uint32_t sum = netbom_u32(reader);
    if (reader->failed)
        return NETBOM_DECODE_TRUNCATED;
    if (checksum(flags & LZOP_CRC32_HEADER, reader->bytes.data + start, size) != sum)
        return NETBOM_DECODE_CORRUPT;
    if (method < 1 || method > 3 || flags & LZOP_FILTER)
        return NETBOM_DECODE_UNSUPPORTED;
    if (flags & LZOP_EXTRA_FIELD) {
        netbom_skip(reader, netbom_u32(reader));
        netbom_skip(reader, 4);
    }
    *ret_flags = flags;
    return reader->failed ? NETBOM_DECODE_TRUNCATED : NETBOM_DECODED;
}

typedef struct {
    uint32_t size;   /* of the output, 0: end of the file */
    uint32_t stored; /* of the data */
    bool has_adler, has_crc;
    uint32_t adler, crc; /* of the output */
} LzopBlock;

static void
lzop_block_header(NetbomReader *reader, uint32_t flags, LzopBlock *ret_block)
{
    LzopBlock block = {0};
    block.size = netbom_u32(reader);
    if (block.size > 0) {
        block.stored = netbom_u32(reader);
        block.has_adler = flags & LZOP_ADLER32_OUTPUT;
        block.has_crc = flags & LZOP_CRC32_OUTPUT;
        block.adler = block.has_adler ? netbom_u32(reader) : 0;
        block.crc = block.has_crc ? netbom_u32(reader) : 0;
        if (block.stored < block.size) {
            netbom_skip(reader, flags & LZOP_ADLER32_STORED ? 4 : 0);
            netbom_skip(reader, flags & LZOP_CRC32_STORED ? 4 : 0);
        }
    }
    *ret_block = block;
}

/*
 * The block that was decoded last, and what came out of it. One with the same data and checksums is
 * not decoded again: an area that is erased is many such blocks.
 */
typedef struct {
    LzopBlock block;
    NetbomBytes data;
    NetbomDecode answer;
    uint64_t got; /* bytes of the output */
    uint8_t *memory;
    size_t capacity; /* of memory */
} LzopDecoded;

static bool
lzop_is_decoded(const LzopDecoded *decoded, const LzopBlock *block, const NetbomBytes *data)
{
    return decoded->data.size == data->size && decoded->block.size == block->size &&
           decoded->block.stored == block->stored && decoded->block.adler == block->adler &&
           decoded->block.crc == block->crc &&
           memcmp(decoded->data.data, data->data, data->size) == 0;
}

static NetbomDecode
lzop_check(const LzopBlock *block, const uint8_t *output, size_t size)
{
    const bool right = (!block->has_adler || checksum(false, output, size) == block->adler) &&
                       (!block->has_crc || checksum(true, output, size) == block->crc);
    return right ? NETBOM_DECODED : NETBOM_DECODE_CHECKSUM;
}

static void
lzop_decode(LzopDecoded *decoded, const LzopBlock *block, const NetbomBytes *data)
{
    decoded->block = *block;
    decoded->data = *data;
    decoded->got = 0;
    decoded->answer = NETBOM_DECODE_UNSUPPORTED;
    if (decoded->capacity < block->size) {
        free(decoded->memory);
        decoded->memory = malloc(block->size);
        decoded->capacity = decoded->memory ? block->size : 0;
    }
    if (!decoded->memory)
        return;
    decoded->answer = codec_decode_block(NETBOM_CODEC_LZO1X, NULL, data->data, data->size,
                                         decoded->memory, block->size, &decoded->got);
    if (decoded->answer == NETBOM_DECODE_LIMIT ||
        (decoded->answer == NETBOM_DECODED && decoded->got != block->size))
        decoded->answer = NETBOM_DECODE_CORRUPT;
    if (decoded->answer == NETBOM_DECODED)
        decoded->answer = lzop_check(block, decoded->memory, decoded->got);
}

/* Appends what is in a block; its data may be cut. */
static NetbomDecode
lzop_block(LzopDecoded *decoded, const LzopBlock *block, const NetbomBytes *data,
           CodecOutput *output)
{
    if (block->stored == block->size) {
        const bool taken = codec_output_append(output, data->data, data->size);
        return !taken                       ? NETBOM_DECODE_LIMIT
               : data->size < block->stored ? NETBOM_DECODE_TRUNCATED
                                            : lzop_check(block, data->data, data->size);
    }
    if (!lzop_is_decoded(decoded, block, data))
        lzop_decode(decoded, block, data);
    return codec_output_append(output, decoded->memory, decoded->got) ? decoded->answer
                                                                      : NETBOM_DECODE_LIMIT;
}

NetbomDecode
codec_lzop(const uint8_t *src, uint64_t src_size, CodecOutput *output, uint64_t *ret_consumed)
{
    const NetbomBytes bytes = {src, src_size};
    NetbomReader reader = netbom_reader(&bytes, 0, true);
    uint32_t flags = 0;
    NetbomDecode answer = lzop_header(&reader, &flags);
    bool checksum_differs = false;
    LzopDecoded decoded = {.answer = NETBOM_DECODE_TRUNCATED};
    while (answer == NETBOM_DECODED) {
        LzopBlock block;
        lzop_block_header(&reader, flags, &block);
        if (reader.failed) {
            answer = NETBOM_DECODE_TRUNCATED;
            break;
        }
        if (block.size == 0)
            break;
        if (block.size > LZOP_BLOCK_MAX || block.stored > block.size) {
            answer = NETBOM_DECODE_CORRUPT;
            break;
        }
        const NetbomBytes data = netbom_slice(&bytes, reader.at, block.stored);
        answer = lzop_block(&decoded, &block, &data, output);
        reader.at += data.size;
        if (answer == NETBOM_DECODE_CHECKSUM) {
            checksum_differs = true;
            answer = NETBOM_DECODED;
        }
    }
    free(decoded.memory);
    *ret_consumed = reader.at;
    if (!codec_output_flush(output))
        return NETBOM_DECODE_LIMIT;
    return answer == NETBOM_DECODED && checksum_differs ? NETBOM_DECODE_CHECKSUM : answer;
}

/* ---- LZ4 legacy ---- */

#define LZ4_LEGACY_MAGIC      0x184c2102u
#define LZ4_LEGACY_BLOCK      (8u << 20)
#define LZ4_LEGACY_STORED_MAX (LZ4_LEGACY_BLOCK + LZ4_LEGACY_BLOCK / 255 + 16)

NetbomDecode
codec_lz4_legacy(const uint8_t *src, uint64_t src_size, CodecOutput *output, uint64_t *ret_consumed)
{
    const NetbomBytes bytes = {src, src_size};
    NetbomReader reader = netbom_reader(&bytes, 0, false);
    if (netbom_u32(&reader) != LZ4_LEGACY_MAGIC)
        return reader.failed ? NETBOM_DECODE_TRUNCATED : NETBOM_DECODE_CORRUPT;
    uint8_t *memory = malloc(LZ4_LEGACY_BLOCK);
    if (!memory)
        return NETBOM_DECODE_UNSUPPORTED;
    NetbomDecode answer = NETBOM_DECODED;
    uint64_t got = LZ4_LEGACY_BLOCK;
    for (bool first = true; answer == NETBOM_DECODED && got == LZ4_LEGACY_BLOCK; first = false) {
        const uint64_t at = reader.at;
        const uint32_t stored = netbom_u32(&reader);
        if (reader.failed || stored == 0 || stored > LZ4_LEGACY_STORED_MAX) {
            reader.at = at;
            if (first)
                answer = reader.failed ? NETBOM_DECODE_TRUNCATED : NETBOM_DECODE_CORRUPT;
            break;
        }
        const NetbomBytes data = netbom_slice(&bytes, reader.at, stored);
        answer = codec_decode_block(NETBOM_CODEC_LZ4, NULL, data.data, data.size, memory,
                                    LZ4_LEGACY_BLOCK, &got);
        if (data.size < stored && answer != NETBOM_DECODE_UNSUPPORTED)
            answer = NETBOM_DECODE_TRUNCATED;
        else if (answer == NETBOM_DECODE_LIMIT || answer == NETBOM_DECODE_TRUNCATED)
            answer = NETBOM_DECODE_CORRUPT; /* the block itself is whole */
        reader.at += data.size;
        if (!codec_output_append(output, memory, got))
            answer = NETBOM_DECODE_LIMIT;
    }
    free(memory);
    *ret_consumed = reader.at;
    return codec_output_flush(output) ? answer : NETBOM_DECODE_LIMIT;
}
