/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * codec.c: runs the decompression libraries, each behind the same small engine interface.
 *
 * The only file that knows which libraries were left out (HAVE_LIBDEFLATE, HAVE_LIBBZ2,
 * HAVE_LIBLZMA, HAVE_LIBZSTD, HAVE_LIBLZ4, HAVE_LIBLZO2); zlib is always there. Decoder states are
 * made for each call, which does not show in the time of a block, but for those of liblzma, whose
 * dictionary comes fresh from the kernel each time, and zstd's one-shot state, which takes 50 us to
 * make: each thread keeps one of either.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "unpack/codec.h"
#include "unpack/codec-private.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include <glib.h>
#include <zlib.h>
#ifdef HAVE_LIBDEFLATE
#include <libdeflate.h>
#endif
#ifdef HAVE_LIBBZ2
#include <bzlib.h>
#endif
#ifdef HAVE_LIBLZMA
#include <lzma.h>
#endif
#ifdef HAVE_LIBZSTD
#include <zstd.h>
#include <zstd_errors.h>
#endif
#ifdef HAVE_LIBLZ4
#include <lz4.h>
#include <lz4frame.h>
#endif
#ifdef HAVE_LIBLZO2
#include <lzo/lzo1x.h>
#endif

/* ---- engines ---- */

/* What one step reads and writes; the step moves the pointers on. */
typedef struct {
    const uint8_t *in;
    uint64_t in_size;
    uint8_t *out;
    uint64_t out_size;
} Window;

typedef enum {
    STEP_MORE = 0,
    STEP_END,
    STEP_CORRUPT,
    STEP_CHECKSUM,
    STEP_UNSUPPORTED,
} Step;

typedef struct {
    union {
        z_stream zlib;
#ifdef HAVE_LIBBZ2
        bz_stream bzip2;
#endif
#ifdef HAVE_LIBLZMA
        struct {
            lzma_stream *stream;
            uint64_t left; /* of the declared output, UINT64_MAX: not declared */
            bool end_when_full;
        } lzma;
#endif
#ifdef HAVE_LIBZSTD
        struct {
            ZSTD_DCtx *context;
            size_t wanted;
        } zstd;
#endif
#ifdef HAVE_LIBLZ4
        struct {
            LZ4F_dctx *context;
            size_t wanted;
        } lz4;
#endif
    };
} Engine;

/* How to set up an engine. */
typedef struct {
    NetbomCodec codec;
    const uint8_t *params;
    bool direct;       /* the output is one block of known room */
    uint64_t capacity; /* direct: that room */
} Setup;

typedef struct {
    /* May take a header from the window. MORE: go on, and close() later. */
    Step (*open)(Engine *engine, const Setup *setup, Window *window);
    Step (*step)(Engine *engine, Window *window);
    void (*close)(Engine *engine);
} EngineType;

static unsigned
clamp_uint(uint64_t size)
{
    return size > UINT_MAX ? UINT_MAX : (unsigned)size;
}

static void
window_advance(Window *window, uint64_t in, uint64_t out)
{
    /* An empty window may be NULL, to which C adds nothing, not even 0. */
    if (in > 0)
        window->in += in;
    window->in_size -= in;
    if (out > 0)
        window->out += out;
    window->out_size -= out;
}

/* ---- zlib, deflate, gzip ---- */

static Step
zlib_open(Engine *engine, const Setup *setup, Window *window)
{
    (void)window;
    int bits = setup->codec == NETBOM_CODEC_ZLIB   ? 15
               : setup->codec == NETBOM_CODEC_GZIP ? 31
                                                   : -15;
    memset(&engine->zlib, 0, sizeof engine->zlib);
    return inflateInit2(&engine->zlib, bits) == Z_OK ? STEP_MORE : STEP_UNSUPPORTED;
}

static Step
zlib_step(Engine *engine, Window *window)
{
    z_stream *stream = &engine->zlib;
    unsigned in = clamp_uint(window->in_size), out = clamp_uint(window->out_size);
    stream->next_in = (z_const Bytef *)window->in;
    stream->avail_in = in;
    stream->next_out = window->out;
    stream->avail_out = out;
    int status = inflate(stream, Z_NO_FLUSH);
    window_advance(window, in - stream->avail_in, out - stream->avail_out);
    if (status == Z_STREAM_END)
        return STEP_END;
    if (status == Z_OK || status == Z_BUF_ERROR)
        return STEP_MORE;
    if (stream->msg && (strcmp(stream->msg, "incorrect data check") == 0 ||
                        strcmp(stream->msg, "incorrect length check") == 0))
        return STEP_CHECKSUM;
    return status == Z_NEED_DICT ? STEP_UNSUPPORTED : STEP_CORRUPT;
}

static void
zlib_close(Engine *engine)
{
    inflateEnd(&engine->zlib);
}

static const EngineType zlib_engine = {zlib_open, zlib_step, zlib_close};

/* ---- bzip2 ---- */

#ifdef HAVE_LIBBZ2
static Step
bzip2_open(Engine *engine, const Setup *setup, Window *window)
{
    (void)setup;
    (void)window;
    memset(&engine->bzip2, 0, sizeof engine->bzip2);
    return BZ2_bzDecompressInit(&engine->bzip2, 0, 0) == BZ_OK ? STEP_MORE : STEP_UNSUPPORTED;
}

static Step
bzip2_step(Engine *engine, Window *window)
{
    bz_stream *stream = &engine->bzip2;
    unsigned in = clamp_uint(window->in_size), out = clamp_uint(window->out_size);
    stream->next_in = (char *)window->in; /* the library only reads it */
    stream->avail_in = in;
    stream->next_out = (char *)window->out;
    stream->avail_out = out;
    int status = BZ2_bzDecompress(stream);
    window_advance(window, in - stream->avail_in, out - stream->avail_out);
    if (status == BZ_STREAM_END)
        return STEP_END;
    return status == BZ_OK ? STEP_MORE : status == BZ_MEM_ERROR ? STEP_UNSUPPORTED : STEP_CORRUPT;
}

static void
bzip2_close(Engine *engine)
{
    BZ2_bzDecompressEnd(&engine->bzip2);
}

static const EngineType bzip2_engine = {bzip2_open, bzip2_step, bzip2_close};
#endif

/* ---- xz, lzma ---- */

#ifdef HAVE_LIBLZMA
#define LZMA_PROPERTIES_SIZE 5
#define LZMA_HEADER_SIZE     13
#define LZMA_DICTIONARY_MIN  4096
#define LZMA_KEPT_MAX        (8u << 20) /* memory of a decoder that is kept */

static void
lzma_kept_free(gpointer stream)
{
    lzma_end(stream);
    free(stream);
}

/* A decoder of this thread that is not in use: its dictionary need not be allocated again. */
static GPrivate lzma_kept = G_PRIVATE_INIT(lzma_kept_free);

static lzma_stream *
lzma_take(void)
{
    static const lzma_stream empty = LZMA_STREAM_INIT;
    lzma_stream *stream = g_private_get(&lzma_kept);
    if (stream) {
        g_private_set(&lzma_kept, NULL);
        return stream;
    }
    stream = malloc(sizeof *stream);
    if (stream)
        *stream = empty;
    return stream;
}

static void
lzma_give(lzma_stream *stream)
{
    if (lzma_memusage(stream) > LZMA_KEPT_MAX || g_private_get(&lzma_kept))
        lzma_kept_free(stream);
    else
        g_private_set(&lzma_kept, stream);
}

static uint64_t
read_le(const uint8_t *p, unsigned size)
{
    uint64_t value = 0;
    for (unsigned i = size; i-- > 0;)
        value = value << 8 | p[i];
    return value;
}

/*
 * A raw LZMA1 decoder. The declared dictionary is not believed: no match can reach further back
 * than the output goes, so `output_max` bytes are enough.
 */
static Step
lzma_open_raw(Engine *engine, const uint8_t *properties, uint64_t output_size, uint64_t output_max)
{
    if (properties[0] >= 9 * 5 * 5)
        return STEP_CORRUPT;
    lzma_options_lzma options;
    memset(&options, 0, sizeof options);
    options.lc = properties[0] % 9;
    options.lp = properties[0] / 9 % 5;
    options.pb = properties[0] / 45;
    if (options.lc + options.lp > LZMA_LCLP_MAX)
        return STEP_UNSUPPORTED;
    uint64_t dictionary = read_le(properties + 1, 4);
    if (dictionary > output_max)
        dictionary = output_max;
    if (dictionary > CODEC_WINDOW_MAX)
        dictionary = CODEC_WINDOW_MAX;
    options.dict_size =
        dictionary < LZMA_DICTIONARY_MIN ? LZMA_DICTIONARY_MIN : (uint32_t)dictionary;
    options.ext_flags = LZMA_LZMA1EXT_ALLOW_EOPM;
    lzma_set_ext_size(options, output_size);
    const lzma_filter filters[] = {{LZMA_FILTER_LZMA1EXT, &options}, {LZMA_VLI_UNKNOWN, NULL}};
    return lzma_raw_decoder(engine->lzma.stream, filters) == LZMA_OK ? STEP_MORE : STEP_UNSUPPORTED;
}

static Step
lzma_open_kind(Engine *engine, const Setup *setup, Window *window)
{
    engine->lzma.left = UINT64_MAX;
    engine->lzma.end_when_full = false;
    uint64_t room = setup->direct ? setup->capacity : UINT64_MAX;
    switch (setup->codec) {
    case NETBOM_CODEC_XZ: {
        const uint64_t memory_limit = CODEC_WINDOW_MAX + (2u << 20);
        lzma_ret status = lzma_stream_decoder(engine->lzma.stream, memory_limit, 0);
        return status == LZMA_OK ? STEP_MORE : STEP_UNSUPPORTED;
    }
    case NETBOM_CODEC_LZMA: {
        if (window->in_size < LZMA_HEADER_SIZE)
            return STEP_END; /* the caller sees that nothing was read */
        const uint8_t *header = window->in;
        uint64_t size = read_le(header + LZMA_PROPERTIES_SIZE, 8);
        window_advance(window, LZMA_HEADER_SIZE, 0);
        engine->lzma.left = size;
        return lzma_open_raw(engine, header, size, size < room ? size : room);
    }
    default:
        engine->lzma.end_when_full = setup->direct;
        if (!setup->params)
            return STEP_UNSUPPORTED;
        return lzma_open_raw(engine, setup->params, UINT64_MAX, room);
    }
}

static Step
lzma_open(Engine *engine, const Setup *setup, Window *window)
{
    engine->lzma.stream = lzma_take();
    const Step step =
        engine->lzma.stream ? lzma_open_kind(engine, setup, window) : STEP_UNSUPPORTED;
    if (engine->lzma.stream && step != STEP_MORE)
        lzma_give(engine->lzma.stream);
    return step;
}

static Step
lzma_step(Engine *engine, Window *window)
{
    lzma_stream *stream = engine->lzma.stream;
    const uint64_t out = window->out_size;
    stream->next_in = window->in;
    stream->avail_in = (size_t)window->in_size;
    stream->next_out = window->out;
    stream->avail_out = (size_t)out;
    lzma_ret status = lzma_code(stream, LZMA_RUN);
    const uint64_t got = out - stream->avail_out;
    window_advance(window, window->in_size - stream->avail_in, got);
    if (engine->lzma.left != UINT64_MAX)
        engine->lzma.left -= got;
    if (status == LZMA_STREAM_END || (engine->lzma.end_when_full && window->out_size == 0))
        return STEP_END;
    if (engine->lzma.left == 0 && (status != LZMA_OK || window->in_size == 0))
        return STEP_END; /* all that was declared is there; what follows is no end marker */
    switch (status) {
    case LZMA_OK:
    case LZMA_BUF_ERROR:
    case LZMA_NO_CHECK:
    case LZMA_UNSUPPORTED_CHECK:
        return STEP_MORE;
    case LZMA_MEM_ERROR:
    case LZMA_MEMLIMIT_ERROR:
    case LZMA_OPTIONS_ERROR:
        return STEP_UNSUPPORTED;
    default:
        return STEP_CORRUPT;
    }
}

static void
lzma_close(Engine *engine)
{
    lzma_give(engine->lzma.stream);
}

static const EngineType lzma_engine = {lzma_open, lzma_step, lzma_close};
#endif

/* ---- zstd ---- */

#ifdef HAVE_LIBZSTD
#define ZSTD_WINDOW_LOG_MAX 27

static Step
zstd_open(Engine *engine, const Setup *setup, Window *window)
{
    (void)setup;
    (void)window;
    engine->zstd.context = ZSTD_createDCtx();
    if (!engine->zstd.context)
        return STEP_UNSUPPORTED;
    ZSTD_DCtx_setParameter(engine->zstd.context, ZSTD_d_windowLogMax, ZSTD_WINDOW_LOG_MAX);
    engine->zstd.wanted = 5; /* magic and frame header descriptor; then as the library says */
    return STEP_MORE;
}

/* Feeds what the library asks for, one block at a time: a bad block then loses none before it. */
static Step
zstd_step(Engine *engine, Window *window)
{
    size_t size =
        engine->zstd.wanted < window->in_size ? engine->zstd.wanted : (size_t)window->in_size;
    ZSTD_inBuffer in = {window->in, size, 0};
    ZSTD_outBuffer out = {window->out, (size_t)window->out_size, 0};
    size_t status = ZSTD_decompressStream(engine->zstd.context, &out, &in);
    if (ZSTD_isError(status)) {
        switch (ZSTD_getErrorCode(status)) {
        case ZSTD_error_checksum_wrong:
            window_advance(window, in.size, out.pos);
            return STEP_CHECKSUM;
        case ZSTD_error_version_unsupported:
        case ZSTD_error_frameParameter_unsupported:
        case ZSTD_error_frameParameter_windowTooLarge:
        case ZSTD_error_dictionary_wrong:
        case ZSTD_error_memory_allocation:
            return STEP_UNSUPPORTED;
        default:
            return STEP_CORRUPT;
        }
    }
    window_advance(window, in.pos, out.pos);
    engine->zstd.wanted = status;
    return status == 0 ? STEP_END : STEP_MORE;
}

static void
zstd_close(Engine *engine)
{
    ZSTD_freeDCtx(engine->zstd.context);
}

static const EngineType zstd_engine = {zstd_open, zstd_step, zstd_close};
#endif

/* ---- LZ4 frame ---- */

#ifdef HAVE_LIBLZ4
static Step
lz4_open(Engine *engine, const Setup *setup, Window *window)
{
    (void)setup;
    (void)window;
    engine->lz4.wanted =
        7; /* magic, flags, block size, header checksum; then as the library says */
    LZ4F_errorCode_t status = LZ4F_createDecompressionContext(&engine->lz4.context, LZ4F_VERSION);
    return LZ4F_isError(status) ? STEP_UNSUPPORTED : STEP_MORE;
}

static Step
lz4_step(Engine *engine, Window *window)
{
    size_t in = engine->lz4.wanted < window->in_size ? engine->lz4.wanted : (size_t)window->in_size;
    size_t out = (size_t)window->out_size;
    const size_t in_all = in;
    size_t status = LZ4F_decompress(engine->lz4.context, window->out, &out, window->in, &in, NULL);
    if (LZ4F_isError(status)) {
        if (strcmp(LZ4F_getErrorName(status), "ERROR_contentChecksum_invalid") != 0)
            return STEP_CORRUPT;
        window_advance(window, in_all, 0);
        return STEP_CHECKSUM;
    }
    window_advance(window, in, out);
    engine->lz4.wanted = status;
    return status == 0 ? STEP_END : STEP_MORE;
}

static void
lz4_close(Engine *engine)
{
    LZ4F_freeDecompressionContext(engine->lz4.context);
}

static const EngineType lz4_engine = {lz4_open, lz4_step, lz4_close};
#endif

static const EngineType *
engine_for(NetbomCodec codec)
{
    switch (codec) {
    case NETBOM_CODEC_ZLIB:
    case NETBOM_CODEC_DEFLATE:
    case NETBOM_CODEC_GZIP:
        return &zlib_engine;
#ifdef HAVE_LIBBZ2
    case NETBOM_CODEC_BZIP2:
        return &bzip2_engine;
#endif
#ifdef HAVE_LIBLZMA
    case NETBOM_CODEC_XZ:
    case NETBOM_CODEC_LZMA:
    case NETBOM_CODEC_LZMA_RAW:
        return &lzma_engine;
#endif
#ifdef HAVE_LIBZSTD
    case NETBOM_CODEC_ZSTD:
        return &zstd_engine;
#endif
#ifdef HAVE_LIBLZ4
    case NETBOM_CODEC_LZ4_FRAME:
        return &lz4_engine;
#endif
    default:
        return NULL;
    }
}

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
engine_loop(const EngineType *type, Engine *engine, Window *window, CodecOutput *output)
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
        Step step = type->step(engine, window);
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

static NetbomDecode
run(NetbomCodec codec, const uint8_t *params, const uint8_t *src, uint64_t src_size,
    CodecOutput *output, uint64_t *ret_consumed)
{
    *ret_consumed = 0;
    if (src_size == 0)
        return NETBOM_DECODE_TRUNCATED;
    if (codec == NETBOM_CODEC_LZOP)
        return codec_lzop(src, src_size, output, ret_consumed);
    if (codec == NETBOM_CODEC_LZ4_LEGACY)
        return codec_lz4_legacy(src, src_size, output, ret_consumed);
    const EngineType *type = engine_for(codec);
    if (!type)
        return NETBOM_DECODE_UNSUPPORTED;

    Engine engine;
    Window window = {src, src_size, NULL, 0};
    const Setup setup = {codec, params, output->sink == NULL, output->size};
    Step step = type->open(&engine, &setup, &window);
    if (step != STEP_MORE)
        return step == STEP_END       ? NETBOM_DECODE_TRUNCATED
               : step == STEP_CORRUPT ? NETBOM_DECODE_CORRUPT
                                      : NETBOM_DECODE_UNSUPPORTED;
    NetbomDecode answer = engine_loop(type, &engine, &window, output);
    type->close(&engine);
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
    default:
        break;
    }
    CodecOutput output = {dst, (size_t)capacity, 0, NULL, NULL};
    uint64_t consumed;
    NetbomDecode answer = run(codec, params, src, src_size, &output, &consumed);
    *ret_size = output.used;
    return answer;
}

NetbomDecode
codec_decode_stream(NetbomCodec codec, const uint8_t *params, const uint8_t *src, uint64_t src_size,
                    CodecSink sink, void *user, uint64_t *ret_consumed)
{
    *ret_consumed = 0;
    uint8_t *chunk = malloc(CODEC_CHUNK_MAX);
    if (!chunk)
        return NETBOM_DECODE_LIMIT;
    CodecOutput output = {chunk, CODEC_CHUNK_MAX, 0, sink, user};
    NetbomDecode answer = run(codec, params, src, src_size, &output, ret_consumed);
    free(chunk);
    return answer;
}
