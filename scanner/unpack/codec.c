/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Blocks and streams through the decoders, with whole blocks at once where a library has a fast way
 * (HAVE_LIBDEFLATE, HAVE_LIBZSTD) or no other (HAVE_LIBLZ4, HAVE_LIBLZO2). zstd's state for that
 * takes 50 us to make: each thread keeps one. xz and LZMA (HAVE_LIBLZMA) have a fast way of our own
 * (codec-lzma.c).
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "unpack/codec.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include <glib.h>
#ifdef HAVE_LIBDEFLATE
#include <libdeflate.h>
#endif
#ifdef HAVE_LIBLZ4
#include <lz4.h>
#endif
#ifdef HAVE_LIBLZO2
#include <lzo/lzo1x.h>
#endif

#include "unpack/codec-decoder.h"
#include "unpack/codec-private.h"

/* ---- output ---- */

bool
codec_output_flush(CodecOutput *output)
{
    if (!output->sink || output->used == 0)
        return true;
    size_t size = output->used;
    output->used = 0;
    return output->sink(output->user, output->data, size);
}

bool
codec_output_append(CodecOutput *output, const uint8_t *data, size_t size)
{
    while (size > 0) {
        if (output->used == output->size) {
            if (!output->sink || !codec_output_flush(output))
                return false;
        }
        size_t part = output->size - output->used;
        if (part > size)
            part = size;
        memcpy(output->data + output->used, data, part);
        output->used += part;
        data += part;
        size -= part;
    }
    return true;
}

/* ---- running ---- */

static NetbomDecode
decoder_loop(const DecoderType *type, Decoder *decoder, Window *window, CodecOutput *output)
{
    static const NetbomDecode answers[] = {
        [STEP_END] = NETBOM_DECODED,
        [STEP_CORRUPT] = NETBOM_DECODE_CORRUPT,
        [STEP_CHECKSUM] = NETBOM_DECODE_CHECKSUM,
        [STEP_UNSUPPORTED] = NETBOM_DECODE_UNSUPPORTED,
    };
    for (;;) {
        if (output->sink && output->used == output->size && !codec_output_flush(output))
            return NETBOM_DECODE_LIMIT;
        window->out = output->data + output->used;
        window->out_size = output->size - output->used;
        const uint64_t in_size = window->in_size, out_size = window->out_size;
        Step step = type->step(decoder, window);
        output->used += (size_t)(out_size - window->out_size);
        if (step != STEP_MORE)
            return codec_output_flush(output) ? answers[step] : NETBOM_DECODE_LIMIT;
        if (window->in_size != in_size || window->out_size != out_size)
            continue;
        if (!codec_output_flush(output))
            return NETBOM_DECODE_LIMIT;
        if (window->in_size == 0)
            return NETBOM_DECODE_TRUNCATED;
        return out_size == 0 ? NETBOM_DECODE_LIMIT : NETBOM_DECODE_CORRUPT;
    }
}

NetbomDecode
codec_steps(NetbomCodec codec, const uint8_t *params, const uint8_t *src, uint64_t src_size,
            CodecOutput *output, uint64_t *ret_consumed)
{
    *ret_consumed = 0;
    if (src_size == 0)
        return NETBOM_DECODE_TRUNCATED;
    if (codec == NETBOM_CODEC_LZOP)
        return codec_lzop(src, src_size, output, ret_consumed);
    if (codec == NETBOM_CODEC_LZ4_LEGACY)
        return codec_lz4_legacy(src, src_size, output, ret_consumed);
    const DecoderType *type = codec_decoder(codec);
    if (!type)
        return NETBOM_DECODE_UNSUPPORTED;

    Decoder decoder;
    Window window = {src, src_size, NULL, 0};
    const Setup setup = {codec, params, output->sink == NULL, output->size};
    Step step = type->open(&decoder, &setup, &window);
    if (step != STEP_MORE)
        return step == STEP_END       ? NETBOM_DECODE_TRUNCATED
               : step == STEP_CORRUPT ? NETBOM_DECODE_CORRUPT
                                      : NETBOM_DECODE_UNSUPPORTED;
    NetbomDecode answer = decoder_loop(type, &decoder, &window, output);
    type->close(&decoder);
    *ret_consumed = src_size - window.in_size;
    return answer;
}

/* ---- whole blocks at once: the fast ways; false: decode it step by step to learn what is wrong
 * ---- */

#ifdef HAVE_LIBDEFLATE
static bool
block_deflate(NetbomCodec codec, const uint8_t *src, uint64_t src_size, uint8_t *dst,
              uint64_t capacity, uint64_t *ret_size)
{
    struct libdeflate_decompressor *decompressor = libdeflate_alloc_decompressor();
    if (!decompressor)
        return false;
    size_t used, size;
    enum libdeflate_result result =
        codec == NETBOM_CODEC_ZLIB ? libdeflate_zlib_decompress_ex(decompressor, src, src_size, dst,
                                                                   capacity, &used, &size)
        : codec == NETBOM_CODEC_GZIP
            ? libdeflate_gzip_decompress_ex(decompressor, src, src_size, dst, capacity, &used,
                                            &size)
            : libdeflate_deflate_decompress_ex(decompressor, src, src_size, dst, capacity, &used,
                                               &size);
    libdeflate_free_decompressor(decompressor);
    if (result != LIBDEFLATE_SUCCESS)
        return false;
    *ret_size = size;
    return true;
}
#endif

#ifdef HAVE_LIBZSTD
static void
zstd_context_free(gpointer context)
{
    ZSTD_freeDCtx(context);
}

static GPrivate zstd_context = G_PRIVATE_INIT(zstd_context_free);

static bool
block_zstd(const uint8_t *src, uint64_t src_size, uint8_t *dst, uint64_t capacity,
           uint64_t *ret_size)
{
    size_t frame = ZSTD_findFrameCompressedSize(src, src_size);
    if (ZSTD_isError(frame))
        return false;
    ZSTD_DCtx *context = g_private_get(&zstd_context);
    if (!context) {
        context = ZSTD_createDCtx();
        if (!context)
            return false;
        g_private_set(&zstd_context, context);
    }
    size_t size = ZSTD_decompressDCtx(context, dst, capacity, src, frame);
    if (ZSTD_isError(size))
        return false;
    *ret_size = size;
    return true;
}
#endif

#ifdef HAVE_LIBLZMA
static bool
block_lzma(NetbomCodec codec, const uint8_t *params, const uint8_t *src, uint64_t src_size,
           uint8_t *dst, uint64_t capacity, NetbomDecode *ret_answer, uint64_t *ret_size)
{
    CodecOutput output = {.data = dst, .size = (size_t)capacity};
    uint64_t consumed;
    if (!codec_lzma(codec, params, src, src_size, &output, ret_answer, &consumed))
        return false;
    *ret_size = output.used;
    return true;
}
#endif

#ifdef HAVE_LIBLZ4
static NetbomDecode
block_lz4(const uint8_t *src, uint64_t src_size, uint8_t *dst, uint64_t capacity,
          uint64_t *ret_size)
{
    int in = src_size > INT_MAX ? INT_MAX : (int)src_size;
    int room = capacity > INT_MAX ? INT_MAX : (int)capacity;
    int size = LZ4_decompress_safe((const char *)src, (char *)dst, in, room);
    if (size >= 0) {
        *ret_size = (uint64_t)size;
        return NETBOM_DECODED;
    }
    size = LZ4_decompress_safe_partial((const char *)src, (char *)dst, in, room, room);
    if (size < 0)
        return NETBOM_DECODE_CORRUPT;
    *ret_size = (uint64_t)size;
    return size == room ? NETBOM_DECODE_LIMIT : NETBOM_DECODE_TRUNCATED;
}
#endif

#ifdef HAVE_LIBLZO2
static NetbomDecode
block_lzo(const uint8_t *src, uint64_t src_size, uint8_t *dst, uint64_t capacity,
          uint64_t *ret_size)
{
    lzo_uint size = capacity;
    int status = lzo1x_decompress_safe(src, src_size, dst, &size, NULL);
    *ret_size = size < capacity ? size : capacity;
    switch (status) {
    case LZO_E_OK:
    case LZO_E_INPUT_NOT_CONSUMED: /* padding behind the end marker */
        return NETBOM_DECODED;
    case LZO_E_INPUT_OVERRUN:
    case LZO_E_EOF_NOT_FOUND:
        return NETBOM_DECODE_TRUNCATED;
    case LZO_E_OUTPUT_OVERRUN:
        return NETBOM_DECODE_LIMIT;
    default:
        return NETBOM_DECODE_CORRUPT;
    }
}
#endif

/* What has no fast way, or did not succeed by it. */
static NetbomDecode
block_steps(NetbomCodec codec, const uint8_t *params, const uint8_t *src, uint64_t src_size,
            uint8_t *dst, uint64_t capacity, uint64_t *ret_size)
{
    CodecOutput output = {.data = dst, .size = (size_t)capacity};
    uint64_t consumed;
    const NetbomDecode answer = codec_steps(codec, params, src, src_size, &output, &consumed);
    *ret_size = output.used;
    return answer;
}

NetbomDecode
codec_decode_block(NetbomCodec codec, const uint8_t *params, const uint8_t *src, uint64_t src_size,
                   uint8_t *dst, uint64_t capacity, uint64_t *ret_size)
{
    uint8_t nothing;
    *ret_size = 0;
    if (capacity == 0 || !dst) {
        dst = &nothing; /* the libraries want a pointer */
        capacity = 0;
    }
    if (src_size == 0)
        return NETBOM_DECODE_TRUNCATED;
    switch (codec) {
#ifdef HAVE_LIBLZ4
    case NETBOM_CODEC_LZ4:
        return block_lz4(src, src_size, dst, capacity, ret_size);
#endif
#ifdef HAVE_LIBLZO2
    case NETBOM_CODEC_LZO1X:
        return block_lzo(src, src_size, dst, capacity, ret_size);
#endif
#ifdef HAVE_LIBDEFLATE
    case NETBOM_CODEC_ZLIB:
    case NETBOM_CODEC_DEFLATE:
    case NETBOM_CODEC_GZIP:
        if (block_deflate(codec, src, src_size, dst, capacity, ret_size))
            return NETBOM_DECODED;
        break;
#endif
#ifdef HAVE_LIBZSTD
    case NETBOM_CODEC_ZSTD:
        if (block_zstd(src, src_size, dst, capacity, ret_size))
            return NETBOM_DECODED;
        break;
#endif
#ifdef HAVE_LIBLZMA
    case NETBOM_CODEC_XZ:
    case NETBOM_CODEC_LZMA:
    case NETBOM_CODEC_LZMA_RAW: {
        NetbomDecode answer;
        if (block_lzma(codec, params, src, src_size, dst, capacity, &answer, ret_size))
            return answer;
        break;
    }
#endif
    default:
        break;
    }
    return block_steps(codec, params, src, src_size, dst, capacity, ret_size);
}

/* ---- streams ---- */

#ifdef HAVE_LIBLZMA
/* A sink that takes a stream from its start a second time, and passes on what is new. */
typedef struct {
    CodecSink sink;
    const CodecWhole *whole; /* or NULL */
    void *user;
    uint64_t given; /* to that sink */
    uint64_t again; /* bytes of these that are still to come once more */
} SecondSink;

static bool
second_sink(void *user, const uint8_t *data, size_t size)
{
    SecondSink *second = user;
    const size_t known = second->again < size ? (size_t)second->again : size;
    second->again -= known;
    if (known == size)
        return true;
    second->given += size - known;
    return second->sink(second->user, data + known, size - known);
}

static bool
second_take(void *user, uint8_t *block, size_t size, size_t capacity)
{
    const SecondSink *second = user;
    return second->whole->take(second->user, block, size, capacity);
}

/* xz and LZMA: the fast way, and where it does not succeed, once more from the start. */
static NetbomDecode
stream_lzma(NetbomCodec codec, const uint8_t *params, const uint8_t *src, uint64_t src_size,
            CodecOutput *output, uint64_t *ret_consumed)
{
    SecondSink second = {output->sink, output->whole, output->user, 0, 0};
    const CodecWhole whole = {output->whole ? output->whole->most : 0, second_take};
    CodecOutput counted = {.data = output->data,
                           .size = output->size,
                           .sink = second_sink,
                           .user = &second,
                           .whole = output->whole ? &whole : NULL};
    NetbomDecode answer;
    if (src_size > 0 && codec_lzma(codec, params, src, src_size, &counted, &answer, ret_consumed))
        return answer;
    counted.used = 0;
    second.again = second.given;
    return codec_steps(codec, params, src, src_size, &counted, ret_consumed);
}
#endif

static NetbomDecode
stream_any(NetbomCodec codec, const uint8_t *params, const uint8_t *src, uint64_t src_size,
           CodecOutput *output, uint64_t *ret_consumed)
{
    switch (codec) {
#ifdef HAVE_LIBLZMA
    case NETBOM_CODEC_XZ:
    case NETBOM_CODEC_LZMA:
    case NETBOM_CODEC_LZMA_RAW:
        return stream_lzma(codec, params, src, src_size, output, ret_consumed);
#endif
    default:
        return codec_steps(codec, params, src, src_size, output, ret_consumed);
    }
}

NetbomDecode
codec_decode_stream(NetbomCodec codec, const uint8_t *params, const uint8_t *src, uint64_t src_size,
                    CodecSink sink, const CodecWhole *whole, void *user, uint64_t *ret_consumed)
{
    *ret_consumed = 0;
    uint8_t *chunk = malloc(CODEC_CHUNK_MAX);
    if (!chunk)
        return NETBOM_DECODE_LIMIT;
    CodecOutput output = {chunk, CODEC_CHUNK_MAX, 0, sink, user, whole};
    NetbomDecode answer = stream_any(codec, params, src, src_size, &output, ret_consumed);
    free(chunk);
    return answer;
}
