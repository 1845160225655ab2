/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The decompression libraries that work step by step, each behind the same small interface; which
 * of them were left out at build time (HAVE_LIBBZ2, HAVE_LIBLZMA, HAVE_LIBZSTD, HAVE_LIBLZ4) is
 * known here and in codec.c. zlib is always there.
 */
#ifndef NETBOM_UNPACK_CODEC_DECODER_H
#define NETBOM_UNPACK_CODEC_DECODER_H

#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include <stdbool.h>
#include <stdint.h>

#include <zlib.h>
#ifdef HAVE_LIBBZ2
#include <bzlib.h>
#endif
#ifdef HAVE_LIBLZMA
#include <lzma.h>
#endif
#ifdef HAVE_LIBZSTD
#include <zstd.h>
#endif
#ifdef HAVE_LIBLZ4
#include <lz4frame.h>
#endif

#include "netbom-plugin.h"

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
} Decoder;

/* How to set up a decoder. */
typedef struct {
    NetbomCodec codec;
    const uint8_t *params;
    bool direct;       /* the output is one block of known room */
    uint64_t capacity; /* direct: that room */
} Setup;

typedef struct {
    /* May take a header from the window. MORE: go on, and close() later. */
    Step (*open)(Decoder *decoder, const Setup *setup, Window *window);
    Step (*step)(Decoder *decoder, Window *window);
    void (*close)(Decoder *decoder);
} DecoderType;

/* NULL: no such codec, or its library was left out. */
const DecoderType *codec_decoder(NetbomCodec codec);

#endif
