/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * codec-private.h: what the files of the codec share.
 */
#ifndef NETBOM_UNPACK_CODEC_PRIVATE_H
#define NETBOM_UNPACK_CODEC_PRIVATE_H

#include "unpack/codec.h"

/*
 * Where decoded bytes go: straight into the caller's block (sink is NULL), or through a chunk of
 * CODEC_CHUNK_MAX bytes into a sink.
 */
typedef struct {
    uint8_t *data;
    size_t size; /* of data */
    size_t used;
    CodecSink sink;
    void *user;
    const CodecWhole *whole; /* NULL: all goes to the sink */
} CodecOutput;

/* Gives what is in the chunk to the sink. False: the sink wants no more. */
bool codec_output_flush(CodecOutput *output);

/* Appends, flushing as needed. False: no room or the sink wants no more; what fitted was taken. */
bool codec_output_append(CodecOutput *output, const uint8_t *data, size_t size);

/* The two framings that no library decodes for us; same answers as codec_decode_stream(). */
NetbomDecode codec_lzop(const uint8_t *src, uint64_t src_size, CodecOutput *output,
                        uint64_t *ret_consumed);
NetbomDecode codec_lz4_legacy(const uint8_t *src, uint64_t src_size, CodecOutput *output,
                              uint64_t *ret_consumed);

/* Decodes step by step, and tells what is wrong; same answers as codec_decode_stream(). */
NetbomDecode codec_steps(NetbomCodec codec, const uint8_t *params, const uint8_t *src,
                         uint64_t src_size, CodecOutput *output, uint64_t *ret_consumed);

/*
 * xz and LZMA, by our own decoder. False: the stream is not whole and good, or is one of those that
 * only the library decodes; it must be decoded from its start to learn what it is. What went into a
 * sink until then are its first bytes.
 */
bool codec_lzma(NetbomCodec codec, const uint8_t *params, const uint8_t *src, uint64_t src_size,
                CodecOutput *output, NetbomDecode *ret_answer, uint64_t *ret_consumed);

#endif
