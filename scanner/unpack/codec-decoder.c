/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Decoders of the libraries. A state is made for each stream, which does not show in the time of a
 * block, but for those of liblzma, whose dictionary comes fresh from the kernel each time: each
 * thread keeps one.
 */
#include "unpack/codec-decoder.h"

#include <limits.h>
#include <string.h>

#include <glib.h>
#ifdef HAVE_LIBZSTD
#include <zstd_errors.h>
#endif

#include "unpack/codec.h"

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
zlib_open(Decoder *decoder, const Setup *setup, Window *window)
{
    (void)window;
    int bits = setup->codec == NETBOM_CODEC_ZLIB   ? 15
               : setup->codec == NETBOM_CODEC_GZIP ? 31
                                                   : -15;
    memset(&decoder->zlib, 0, sizeof decoder->zlib);
    return inflateInit2(&decoder->zlib, bits) == Z_OK ? STEP_MORE : STEP_UNSUPPORTED;
}

static Step
zlib_step(Decoder *decoder, Window *window)
{
    z_stream *stream = &decoder->zlib;
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
zlib_close(Decoder *decoder)
{
    inflateEnd(&decoder->zlib);
}

static const DecoderType zlib_decoder = {zlib_open, zlib_step, zlib_close};

/* ---- bzip2 ---- */

#ifdef HAVE_LIBBZ2
static Step
bzip2_open(Decoder *decoder, const Setup *setup, Window *window)
{
    (void)setup;
    (void)window;
    memset(&decoder->bzip2, 0, sizeof decoder->bzip2);
    return BZ2_bzDecompressInit(&decoder->bzip2, 0, 0) == BZ_OK ? STEP_MORE : STEP_UNSUPPORTED;
}

static Step
bzip2_step(Decoder *decoder, Window *window)
{
    bz_stream *stream = &decoder->bzip2;
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
bzip2_close(Decoder *decoder)
{
    BZ2_bzDecompressEnd(&decoder->bzip2);
}

static const DecoderType bzip2_decoder = {bzip2_open, bzip2_step, bzip2_close};
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
lzma_open_raw(Decoder *decoder, const uint8_t *properties, uint64_t output_size,
              uint64_t output_max)
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
    return lzma_raw_decoder(decoder->lzma.stream, filters) == LZMA_OK ? STEP_MORE
                                                                      : STEP_UNSUPPORTED;
}

static Step
lzma_open_kind(Decoder *decoder, const Setup *setup, Window *window)
{
    decoder->lzma.left = UINT64_MAX;
    decoder->lzma.end_when_full = false;
    uint64_t room = setup->direct ? setup->capacity : UINT64_MAX;
    switch (setup->codec) {
    case NETBOM_CODEC_XZ: {
        const uint64_t memory_limit = CODEC_WINDOW_MAX + (2u << 20);
        lzma_ret status = lzma_stream_decoder(decoder->lzma.stream, memory_limit, 0);
        return status == LZMA_OK ? STEP_MORE : STEP_UNSUPPORTED;
    }
    case NETBOM_CODEC_LZMA: {
        if (window->in_size < LZMA_HEADER_SIZE)
            return STEP_END; /* the caller sees that nothing was read */
        const uint8_t *header = window->in;
        uint64_t size = read_le(header + LZMA_PROPERTIES_SIZE, 8);
        window_advance(window, LZMA_HEADER_SIZE, 0);
        decoder->lzma.left = size;
        return lzma_open_raw(decoder, header, size, size < room ? size : room);
    }
    default:
        decoder->lzma.end_when_full = setup->direct;
        if (!setup->params)
            return STEP_UNSUPPORTED;
        return lzma_open_raw(decoder, setup->params, UINT64_MAX, room);
    }
}

static Step
lzma_open(Decoder *decoder, const Setup *setup, Window *window)
{
    decoder->lzma.stream = lzma_take();
    const Step step =
        decoder->lzma.stream ? lzma_open_kind(decoder, setup, window) : STEP_UNSUPPORTED;
    if (decoder->lzma.stream && step != STEP_MORE)
        lzma_give(decoder->lzma.stream);
    return step;
}

static Step
lzma_step(Decoder *decoder, Window *window)
{
    lzma_stream *stream = decoder->lzma.stream;
    const uint64_t out = window->out_size;
    stream->next_in = window->in;
    stream->avail_in = (size_t)window->in_size;
    stream->next_out = window->out;
    stream->avail_out = (size_t)out;
    lzma_ret status = lzma_code(stream, LZMA_RUN);
    const uint64_t got = out - stream->avail_out;
    window_advance(window, window->in_size - stream->avail_in, got);
    if (decoder->lzma.left != UINT64_MAX)
        decoder->lzma.left -= got;
    if (status == LZMA_STREAM_END || (decoder->lzma.end_when_full && window->out_size == 0))
        return STEP_END;
    if (decoder->lzma.left == 0 && (status != LZMA_OK || window->in_size == 0))
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
lzma_close(Decoder *decoder)
{
    lzma_give(decoder->lzma.stream);
}

static const DecoderType lzma_decoder = {lzma_open, lzma_step, lzma_close};
#endif

/* ---- zstd ---- */

#ifdef HAVE_LIBZSTD
#define ZSTD_WINDOW_LOG_MAX 27

static Step
zstd_open(Decoder *decoder, const Setup *setup, Window *window)
{
    (void)setup;
    (void)window;
    decoder->zstd.context = ZSTD_createDCtx();
    if (!decoder->zstd.context)
        return STEP_UNSUPPORTED;
    ZSTD_DCtx_setParameter(decoder->zstd.context, ZSTD_d_windowLogMax, ZSTD_WINDOW_LOG_MAX);
    decoder->zstd.wanted = 5; /* magic and frame header descriptor; then as the library says */
    return STEP_MORE;
}

/* Feeds what the library asks for, one block at a time: a bad block then loses none before it. */
static Step
zstd_step(Decoder *decoder, Window *window)
{
    size_t size =
        decoder->zstd.wanted < window->in_size ? decoder->zstd.wanted : (size_t)window->in_size;
    ZSTD_inBuffer in = {window->in, size, 0};
    ZSTD_outBuffer out = {window->out, (size_t)window->out_size, 0};
    size_t status = ZSTD_decompressStream(decoder->zstd.context, &out, &in);
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
    decoder->zstd.wanted = status;
    return status == 0 ? STEP_END : STEP_MORE;
}

static void
zstd_close(Decoder *decoder)
{
    ZSTD_freeDCtx(decoder->zstd.context);
}

static const DecoderType zstd_decoder = {zstd_open, zstd_step, zstd_close};
#endif

/* ---- LZ4 frame ---- */

#ifdef HAVE_LIBLZ4
static Step
lz4_open(Decoder *decoder, const Setup *setup, Window *window)
{
    (void)setup;
    (void)window;
    decoder->lz4.wanted =
        7; /* magic, flags, block size, header checksum; then as the library says */
    LZ4F_errorCode_t status = LZ4F_createDecompressionContext(&decoder->lz4.context, LZ4F_VERSION);
    return LZ4F_isError(status) ? STEP_UNSUPPORTED : STEP_MORE;
}

static Step
lz4_step(Decoder *decoder, Window *window)
{
    size_t in =
        decoder->lz4.wanted < window->in_size ? decoder->lz4.wanted : (size_t)window->in_size;
    size_t out = (size_t)window->out_size;
    const size_t in_all = in;
    size_t status = LZ4F_decompress(decoder->lz4.context, window->out, &out, window->in, &in, NULL);
    if (LZ4F_isError(status)) {
        if (strcmp(LZ4F_getErrorName(status), "ERROR_contentChecksum_invalid") != 0)
            return STEP_CORRUPT;
        window_advance(window, in_all, 0);
        return STEP_CHECKSUM;
    }
    window_advance(window, in, out);
    decoder->lz4.wanted = status;
    return status == 0 ? STEP_END : STEP_MORE;
}

static void
lz4_close(Decoder *decoder)
{
    LZ4F_freeDecompressionContext(decoder->lz4.context);
}

static const DecoderType lz4_decoder = {lz4_open, lz4_step, lz4_close};
#endif

const DecoderType *
codec_decoder(NetbomCodec codec)
{
    switch (codec) {
    case NETBOM_CODEC_ZLIB:
    case NETBOM_CODEC_DEFLATE:
    case NETBOM_CODEC_GZIP:
        return &zlib_decoder;
#ifdef HAVE_LIBBZ2
    case NETBOM_CODEC_BZIP2:
        return &bzip2_decoder;
#endif
#ifdef HAVE_LIBLZMA
    case NETBOM_CODEC_XZ:
    case NETBOM_CODEC_LZMA:
    case NETBOM_CODEC_LZMA_RAW:
        return &lzma_decoder;
#endif
#ifdef HAVE_LIBZSTD
    case NETBOM_CODEC_ZSTD:
        return &zstd_decoder;
#endif
#ifdef HAVE_LIBLZ4
    case NETBOM_CODEC_LZ4_FRAME:
        return &lz4_decoder;
#endif
    default:
        return NULL;
    }
}
