/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Our decoder of LZMA and the library's on any bytes: the same answer, the same output, the same
 * size of the input. The first byte says what the others are and how much room there is.
 */
#include <lzma.h>
#include <stdlib.h>
#include <string.h>

#include "base/pages.h"
#include "fuzz-folder.h"
#include "unpack/codec-private.h"
#include "unpack/lzma-decode.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum {
    KIND_XZ,
    KIND_LZMA,
    KIND_RAW,    /* LZMA1 behind 5 bytes of properties */
    KIND_CHUNKS, /* LZMA2, decoded by itself */
    KIND_IN_XZ,  /* LZMA2 as the first block of an xz stream */
    KINDS,
    ROOM = 1 << 18,
    STREAM_MAX = 1 << 21,
};

static uint8_t ours[ROOM], steps[ROOM], chunk[CODEC_CHUNK_MAX];

static bool
take(void *user, const uint8_t *data, size_t size)
{
    GByteArray *bytes = user;
    expect(size > 0 && size <= CODEC_CHUNK_MAX);
    g_byte_array_append(bytes, data, (guint)size);
    return bytes->len < STREAM_MAX;
}

static bool
take_whole(void *user, uint8_t *block, size_t size, size_t capacity)
{
    GByteArray *bytes = user;
    expect(bytes->len == 0 && size < STREAM_MAX && size <= capacity);
    g_byte_array_append(bytes, block, (guint)size);
    pages_free(block, capacity);
    return true;
}

static void
try_stream(NetbomCodec codec, const uint8_t *params, const uint8_t *src, size_t size)
{
    g_autoptr(GByteArray) one = g_byte_array_new(), two = g_byte_array_new();
    CodecOutput output = {.data = chunk, .size = sizeof chunk, .sink = take, .user = two};
    /* By their size, some streams are taken whole, some not. */
    const CodecWhole whole = {size % 2 == 0 ? STREAM_MAX : 8192, take_whole};
    uint64_t used, used_by_steps;
    const NetbomDecode answer = codec_decode_stream(codec, params, src, size, take,
                                                    size % 3 == 0 ? NULL : &whole, one, &used);
    expect(codec_steps(codec, params, src, size, &output, &used_by_steps) == answer);
    if (answer == NETBOM_DECODE_LIMIT) /* the pieces of a sink may differ */
        expect(memcmp(one->data, two->data, STREAM_MAX) == 0);
    else
        expect(used == used_by_steps && one->len == two->len &&
               (one->len == 0 || memcmp(one->data, two->data, one->len) == 0));
}

static void
try_block(NetbomCodec codec, const uint8_t *params, const uint8_t *src, size_t size, size_t room)
{
    uint64_t got, used;
    CodecOutput output = {.data = steps, .size = room};
    uint8_t *exact = malloc(room);
    const NetbomDecode answer = codec_decode_block(codec, params, src, size, exact, room, &got);
    expect(codec_steps(codec, params, src, size, &output, &used) == answer);
    expect(got == output.used && memcmp(exact, steps, got) == 0);
    free(exact);
}

/* What our decoder takes for whole is so for the library. */
static void
try_chunks(const uint8_t *src, size_t size, size_t room)
{
    static LzmaDecoder decoder;
    decoder.in = src;
    decoder.in_end = src + size;
    decoder.block = ours;
    decoder.room = room;
    decoder.position = 0;
    decoder.dictionary = ROOM;
    lzma_decode_begin_chunks(&decoder);
    if (lzma_decode_run_chunks(&decoder, room) != LZMA_DECODE_END)
        return;
    lzma_options_lzma options = {.dict_size = ROOM};
    const lzma_filter filters[] = {{LZMA_FILTER_LZMA2, &options}, {LZMA_VLI_UNKNOWN, NULL}};
    size_t in = 0, out = 0;
    expect(lzma_raw_buffer_decode(filters, NULL, src, &in, size, steps, &out, sizeof steps) ==
           LZMA_OK);
    expect(in == (size_t)(decoder.in - src));
    expect(out == (size_t)(decoder.block + decoder.position - ours));
    expect(memcmp(ours, steps, out) == 0);
}

/* An xz stream without a check that begins with these chunks. */
static void
try_in_xz(const uint8_t *src, size_t size, size_t room)
{
    lzma_options_lzma options = {.dict_size = 1u << 16};
    lzma_filter filters[] = {{LZMA_FILTER_LZMA2, &options}, {LZMA_VLI_UNKNOWN, NULL}};
    lzma_stream_flags flags = {.check = LZMA_CHECK_NONE};
    lzma_block block = {
        .version = 1,
        .check = LZMA_CHECK_NONE,
        .filters = filters,
        .compressed_size = LZMA_VLI_UNKNOWN,
        .uncompressed_size = LZMA_VLI_UNKNOWN,
    };
    expect(lzma_block_header_size(&block) == LZMA_OK);
    const size_t head = LZMA_STREAM_HEADER_SIZE + block.header_size;
    uint8_t *whole = malloc(head + size);
    expect(lzma_stream_header_encode(&flags, whole) == LZMA_OK);
    expect(lzma_block_header_encode(&block, whole + LZMA_STREAM_HEADER_SIZE) == LZMA_OK);
    memcpy(whole + head, src, size);
    try_block(NETBOM_CODEC_XZ, NULL, whole, head + size, room);
    try_stream(NETBOM_CODEC_XZ, NULL, whole, head + size);
    free(whole);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const size_t rooms[] = {1, 100, 1000, 5000, 65536, 100000, ROOM - 1, ROOM};
    if (size < 7)
        return 0;
    const unsigned kind = data[0] % KINDS;
    const size_t room = rooms[data[0] / KINDS % G_N_ELEMENTS(rooms)];
    const uint8_t *params = kind == KIND_RAW ? data + 1 : NULL, *src = data + (params ? 6 : 1);
    const NetbomCodec codec = kind == KIND_XZ     ? NETBOM_CODEC_XZ
                              : kind == KIND_LZMA ? NETBOM_CODEC_LZMA
                                                  : NETBOM_CODEC_LZMA_RAW;
    size -= (size_t)(src - data);
    if (kind == KIND_CHUNKS) {
        try_chunks(src, size, room);
    } else if (kind == KIND_IN_XZ) {
        try_in_xz(src, size, room);
    } else {
        try_block(codec, params, src, size, room);
        try_stream(codec, params, src, size);
    }
    return 0;
}
