/* SPDX-License-Identifier: GPL-3.0-or-later */
/* codec.c: the ways in which producers of SquashFS compress a block, and which to try first. */
#include "squashfs.h"

#define LZMA_PROPERTIES(lc, lp, pb) (((pb)*5 + (lp)) * 9 + (lc))

static const SqfsCodec codecs[] = {
    {"gzip", NETBOM_CODEC_ZLIB, 1, SQFS_LZMA_NONE, 0},
    {"xz", NETBOM_CODEC_XZ, 4, SQFS_LZMA_NONE, 0},
    {"zstd", NETBOM_CODEC_ZSTD, 6, SQFS_LZMA_NONE, 0},
    {"lzma", NETBOM_CODEC_LZMA_RAW, 2, SQFS_LZMA_ALONE, 0},
    {"lzma", NETBOM_CODEC_LZMA_RAW, 2, SQFS_LZMA_PROPERTIES, 0},
    {"lzma", NETBOM_CODEC_LZMA_RAW, 2, SQFS_LZMA_SIZE_FIRST, 0},
    {"lzma", NETBOM_CODEC_LZMA_RAW, 2, SQFS_LZMA_SPELLED_OUT, 0},
    {"lzma", NETBOM_CODEC_LZMA_RAW, 2, SQFS_LZMA_BARE, LZMA_PROPERTIES(3, 0, 2)},
    {"lzma", NETBOM_CODEC_LZMA_RAW, 2, SQFS_LZMA_BARE, LZMA_PROPERTIES(0, 0, 2)},
    {"lzo", NETBOM_CODEC_LZO1X, 3, SQFS_LZMA_NONE, 0},
    {"lz4", NETBOM_CODEC_LZ4, 5, SQFS_LZMA_NONE, 0}, /* last: it takes the most kinds of garbage */
};

enum {
    CODEC_ZLIB = 0,
    CODEC_LZMA_ALONE = 3,
    N_CODECS = sizeof(codecs) / sizeof(codecs[0]),
    LZMA_FLUSH = 5, /* bytes that an encoder ends a stream with */
};

const SqfsCodec *
sqfs_codec_candidate(const SqfsSuper *super, unsigned i)
{
    for (int named = 1; named >= 0; named--)
        for (unsigned c = 0; c < N_CODECS; c++)
            if ((codecs[c].id == super->compressor) == (named == 1) && i-- == 0)
                return &codecs[c];
    return NULL;
}

/* ---- LZMA ---- */

typedef struct {
    uint8_t properties;
    uint64_t size; /* unpacked; UINT64_MAX if the head does not say */
    NetbomBytes stream;
} LzmaBlock;

/* Reads what stands in front of the stream. The dictionary size there is not used: producers write
 * garbage, and no match can reach back further than the block. */
static bool
lzma_head_read(const SqfsCodec *codec, NetbomBytes src, LzmaBlock *ret_block)
{
    NetbomReader reader = netbom_reader(&src, 0, false);
    LzmaBlock block = {.properties = codec->properties, .size = UINT64_MAX};
    if (codec->head == SQFS_LZMA_SIZE_FIRST)
        block.size = netbom_u32le(&reader);
    if (codec->head == SQFS_LZMA_SPELLED_OUT) {
        unsigned pb = netbom_u8(&reader), lc = netbom_u8(&reader), lp = netbom_u8(&reader);
        netbom_skip(&reader, 1);
        if (pb > 4 || lc > 8 || lp > 4)
            return false;
        block.properties = (uint8_t)LZMA_PROPERTIES(lc, lp, pb);
    } else if (codec->head != SQFS_LZMA_BARE) {
        block.properties = netbom_u8(&reader);
        netbom_skip(&reader, 4); /* dictionary size */
    }
    if (codec->head == SQFS_LZMA_ALONE)
        block.size = netbom_u64le(&reader);
    block.stream = netbom_slice(&src, reader.at, UINT64_MAX);
    /* The first byte of a stream says nothing and is 0. */
    if (reader.failed || block.properties >= 9 * 5 * 5 || block.stream.size < LZMA_FLUSH ||
        block.stream.data[0] != 0)
        return false;
    *ret_block = block;
    return true;
}

/* A call of decode_block(). */
typedef struct {
    NetbomCodec codec;
    bool has_params;
    uint8_t params[5];
    NetbomBytes src;
    uint64_t capacity;
} DecodeCall;

static NetbomDecode
call_make(const SqfsImage *image, const DecodeCall *call, uint8_t *dst, uint64_t *ret_size)
{
    return image->host->decode_block(image->scan, call->codec,
                                     call->has_params ? call->params : NULL, call->src.data,
                                     call->src.size, dst, call->capacity, ret_size);
}

/* The call for `size` bytes of a raw stream. */
static DecodeCall
lzma_call(const LzmaBlock *block, uint64_t size, uint64_t capacity)
{
    uint32_t dictionary = 4096;
    while (dictionary < capacity)
        dictionary *= 2;
    return (DecodeCall){NETBOM_CODEC_LZMA_RAW,
                        true,
                        {block->properties, (uint8_t)dictionary, (uint8_t)(dictionary >> 8),
                         (uint8_t)(dictionary >> 16), (uint8_t)(dictionary >> 24)},
                        {block->stream.data, size},
                        capacity};
}

static NetbomDecode
lzma_stream(const SqfsImage *image, const LzmaBlock *block, uint64_t size, uint8_t *dst,
            uint64_t capacity, uint64_t *ret_size)
{
    DecodeCall call = lzma_call(block, size, capacity);
    return call_make(image, &call, dst, ret_size);
}

/* Reads the head of a block, and what its output is at most. */
static bool
lzma_begin(const SqfsCodec *codec, NetbomBytes src, LzmaBlock *ret_block, uint64_t *capacity)
{
    if (!lzma_head_read(codec, src, ret_block))
        return false;
    /* The 32-bit size of some producers is that of a whole block, whatever the block holds. */
    if (ret_block->size != UINT64_MAX && codec->head == SQFS_LZMA_ALONE) {
        if (ret_block->size > *capacity)
            return false;
        *capacity = ret_block->size;
    }
    return true;
}

static bool
lzma_decode(const SqfsImage *image, const SqfsCodec *codec, NetbomBytes src, uint8_t *dst,
            uint64_t capacity, uint64_t need, uint64_t *ret_size)
{
    LzmaBlock block;
    if (!lzma_begin(codec, src, &block, &capacity))
        return false;
    if (need < capacity) {
        lzma_stream(image, &block, block.stream.size, dst, need, ret_size);
        return *ret_size == need;
    }
    NetbomDecode result = lzma_stream(image, &block, block.stream.size, dst, capacity, ret_size);
    if (codec->head == SQFS_LZMA_ALONE || result == NETBOM_DECODED)
        return result == NETBOM_DECODED;
    /*
     * Without a size or marker, the last block of a table ends where its bytes end. What the
     * encoder flushed may look like one more symbol, and a bad one.
     */
    for (uint64_t cut = 1; result == NETBOM_DECODE_CORRUPT && cut < LZMA_FLUSH; cut++)
        result = lzma_stream(image, &block, block.stream.size - cut, dst, capacity, ret_size);
    return result == NETBOM_DECODE_TRUNCATED && *ret_size > 0;
}

/* ---- blocks ---- */

static bool
is_zlib(NetbomBytes src)
{
    return src.size > 2 && (src.data[0] & 0x0f) == 8 && (src.data[0] << 8 | src.data[1]) % 31 == 0;
}

/* The first call that decoding this block makes; false: it makes none. */
static bool
first_call(const SqfsCodec *codec, NetbomBytes src, uint64_t capacity, uint64_t need,
           DecodeCall *ret_call)
{
    if (codec->head != SQFS_LZMA_NONE) {
        LzmaBlock block;
        if (!lzma_begin(codec, src, &block, &capacity))
            return false;
        *ret_call = lzma_call(&block, block.stream.size, need < capacity ? need : capacity);
        return true;
    }
    const bool part = codec->codec == NETBOM_CODEC_XZ && need < capacity; /* else whole is faster */
    *ret_call = (DecodeCall){.codec = codec->codec, .src = src, .capacity = part ? need : capacity};
    return true;
}

static bool
decode(const SqfsImage *image, const SqfsCodec *codec, NetbomBytes src, uint8_t *dst,
       uint64_t capacity, uint64_t need, uint64_t *ret_size)
{
    DecodeCall call;
    *ret_size = 0;
    if (codec->head != SQFS_LZMA_NONE)
        return lzma_decode(image, codec, src, dst, capacity, need, ret_size);
    first_call(codec, src, capacity, need, &call);
    const NetbomDecode result = call_make(image, &call, dst, ret_size);
    return result == NETBOM_DECODED || (call.capacity < capacity && result == NETBOM_DECODE_LIMIT);
}

/* The one that may take turns with another in one image: some producers pack each block with zlib
 * and LZMA and keep the shorter. */
static const SqfsCodec *
codec_other(const SqfsCodec *codec, NetbomBytes src)
{
    const SqfsCodec *zlib = &codecs[CODEC_ZLIB], *lzma = &codecs[CODEC_LZMA_ALONE];
    if (codec == zlib)
        return is_zlib(src) ? NULL : lzma;
    return codec->head != SQFS_LZMA_NONE && is_zlib(src) ? zlib : NULL;
}

bool
sqfs_codec_decode(const SqfsImage *image, const SqfsCodec *codec, NetbomBytes src, uint8_t *dst,
                  uint64_t capacity, uint64_t need, uint64_t *ret_size)
{
    const SqfsCodec *other = codec_other(codec, src);
    return (other && decode(image, other, src, dst, capacity, need, ret_size)) ||
           decode(image, codec, src, dst, capacity, need, ret_size);
}

bool
sqfs_codec_ahead(const SqfsImage *image, NetbomBytes src, uint64_t capacity, const NetbomPart *part)
{
    const SqfsCodec *other = codec_other(image->codec, src);
    DecodeCall call;
    return !first_call(other ? other : image->codec, src, capacity, capacity, &call) ||
           image->host->ahead(image->scan, call.codec, call.has_params ? call.params : NULL,
                              call.src.data, call.src.size, call.capacity, part);
}

void
sqfs_codec_note(SqfsImage *image, NetbomBytes src)
{
    if (is_zlib(src))
        image->saw_zlib = true;
    else
        image->saw_lzma = true;
}

const char *
sqfs_codec_name(const SqfsImage *image)
{
    bool mixes = image->codec == &codecs[CODEC_ZLIB] || image->codec->head != SQFS_LZMA_NONE;
    if (mixes && image->saw_lzma)
        return codecs[CODEC_LZMA_ALONE].name;
    return mixes && image->saw_zlib ? codecs[CODEC_ZLIB].name : image->codec->name;
}

/* ---- data blocks ---- */

/*
 * LZMA makes something of any bytes. A block was packed in this way if it became shorter and if its
 * last bytes are needed to fill the output.
 */
static bool
needs_its_end(const SqfsImage *image, const SqfsCodec *codec, NetbomBytes src, uint8_t *dst,
              uint64_t size)
{
    uint64_t got, tail = 4 * LZMA_FLUSH;
    if (codec->head == SQFS_LZMA_NONE || src.size < 4 * tail)
        return true;
    src.size -= tail;
    sqfs_codec_decode(image, codec, src, dst, size, size, &got);
    return got < size;
}

void
sqfs_codec_find(SqfsImage *image, NetbomBytes src, uint64_t size, bool exact)
{
    uint8_t *scratch = image->host->alloc(image->scan, 1, size);
    const SqfsCodec *codec = NULL;
    uint64_t got;
    for (unsigned i = 0; scratch && (codec = sqfs_codec_candidate(&image->super, i)) != NULL; i++)
        if (sqfs_codec_decode(image, codec, src, scratch, size, size, &got) &&
            (got == size || !exact) && got > src.size &&
            needs_its_end(image, codec, src, scratch, got))
            break;
    image->codec = codec;
    image->host->release(image->scan, scratch);
}
