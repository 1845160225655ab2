/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * test-lzma-decode.c: xz and LZMA by our decoder and step by step by the library's are the same:
 * the answer, the bytes, what was consumed; of whole, cut and damaged streams of its encoder.
 */
#include "unpack/codec-private.h"

#include <glib.h>
#include <lzma.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "base/pages.h"
#include "unpack/lzma-decode.h"

#define DATA_SIZE (3u << 20)

static uint8_t *data; /* what all cases compress */

/* Words that come again, noise, runs, tables of numbers: of each some thousand bytes in turn. */
static void
make_data(void)
{
    data = g_malloc(DATA_SIZE);
    uint32_t state = 1;
    for (size_t i = 0; i < DATA_SIZE; i++) {
        state = state * 1664525u + 1013904223u;
        const size_t kind = i / 5000 % 4, back = (state >> 8) % 6000 + 1;
        if (kind == 0 && i > 6000)
            for (size_t n = (state >> 24) % 40; n > 0 && i < DATA_SIZE - 1; n--, i++)
                data[i] = data[i - back];
        else if (kind == 1)
            data[i] = (uint8_t)(state >> 16);
        else if (kind == 2)
            data[i] = (uint8_t)(i / 700);
        else
            data[i] = i % 4 == 0 ? (uint8_t)(state >> 28) : (uint8_t)(i >> 4 & 3);
    }
}

/* ---- both ways ---- */

typedef struct {
    NetbomDecode answer;
    uint64_t consumed;
    GByteArray *bytes;
} Decoded;

static bool
take(void *user, const uint8_t *bytes, size_t size)
{
    assert_true(size > 0 && size <= CODEC_CHUNK_MAX);
    g_byte_array_append(user, bytes, (guint)size);
    return true;
}

static void
check_same(const Decoded *ours, const Decoded *steps)
{
    assert_int_equal(ours->answer, steps->answer);
    assert_int_equal(ours->bytes->len, steps->bytes->len);
    if (ours->bytes->len > 0)
        assert_memory_equal(ours->bytes->data, steps->bytes->data, ours->bytes->len);
    if (ours->answer != NETBOM_DECODE_LIMIT)
        assert_int_equal(ours->consumed, steps->consumed);
    g_byte_array_unref(ours->bytes);
    g_byte_array_unref(steps->bytes);
}

static bool
take_whole(void *user, uint8_t *block, size_t size, size_t capacity)
{
    GByteArray *bytes = user;
    assert_int_equal(bytes->len, 0);
    assert_true(size <= capacity);
    g_byte_array_append(bytes, block, (guint)size);
    pages_free(block, capacity);
    return true;
}

static bool
take_nothing(void *user, uint8_t *block, size_t size, size_t capacity)
{
    (void)user, (void)block;
    assert_true(size <= capacity);
    return false;
}

/* From an exact heap copy, so that a sanitizer sees each read behind it. */
static void
check_stream(NetbomCodec codec, const uint8_t *params, const uint8_t *src, size_t size)
{
    static uint8_t chunk[CODEC_CHUNK_MAX];
    static const CodecWhole wholes[] = {
        {64u << 20, take_whole}, {64u << 20, take_nothing}, {70000, take_whole}};
    g_autofree uint8_t *copy = g_memdup2(src, size);
    for (size_t i = 0; i <= G_N_ELEMENTS(wholes); i++) {
        Decoded ours = {.bytes = g_byte_array_new()}, steps = {.bytes = g_byte_array_new()};
        CodecOutput output = {
            .data = chunk, .size = sizeof chunk, .sink = take, .user = steps.bytes};
        ours.answer =
            codec_decode_stream(codec, params, copy, size, take, i > 0 ? &wholes[i - 1] : NULL,
                                ours.bytes, &ours.consumed);
        steps.answer = codec_steps(codec, params, copy, size, &output, &steps.consumed);
        check_same(&ours, &steps);
    }
}

static void
check_block(NetbomCodec codec, const uint8_t *params, const uint8_t *src, size_t size,
            size_t capacity)
{
    if (size == 0 || capacity == 0)
        return;
    g_autofree uint8_t *copy = g_memdup2(src, size);
    g_autofree uint8_t *room = g_malloc(capacity), *other = g_malloc(capacity);
    Decoded ours = {.bytes = g_byte_array_new()}, steps = {.bytes = g_byte_array_new()};
    CodecOutput output = {.data = other, .size = capacity};
    uint64_t got, consumed;
    ours.answer = codec_decode_block(codec, params, copy, size, room, capacity, &got);
    steps.answer = codec_steps(codec, params, copy, size, &output, &consumed);
    g_byte_array_append(ours.bytes, room, (guint)got);
    g_byte_array_append(steps.bytes, other, (guint)output.used);
    check_same(&ours, &steps);
}

/* Our decoder itself says that all is well, or that the room is too small. */
static void
check_ours(NetbomCodec codec, const uint8_t *params, GBytes *packed, size_t size, size_t capacity)
{
    gsize packed_size;
    const uint8_t *src = g_bytes_get_data(packed, &packed_size);
    g_autofree uint8_t *room = g_malloc(capacity + 1);
    CodecOutput output = {.data = room, .size = capacity};
    NetbomDecode answer;
    uint64_t consumed;
    const bool part = capacity < size;
    assert_true(codec_lzma(codec, params, src, packed_size, &output, &answer, &consumed));
    assert_int_equal(answer,
                     part && codec != NETBOM_CODEC_LZMA_RAW ? NETBOM_DECODE_LIMIT : NETBOM_DECODED);
    assert_int_equal(output.used, part ? capacity : size);
    assert_memory_equal(room, data, output.used);
}

/* All of a stream of `size` bytes of the data. */
static void
check_whole(NetbomCodec codec, const uint8_t *params, GBytes *packed, size_t size)
{
    gsize packed_size;
    const uint8_t *src = g_bytes_get_data(packed, &packed_size);
    check_ours(codec, params, packed, size, size + 1000);
    check_stream(codec, params, src, packed_size);
    const size_t capacities[] = {size, size + 1, size + 1000, size / 2, 1};
    for (size_t i = 0; i < G_N_ELEMENTS(capacities); i++)
        check_block(codec, params, src, packed_size, capacities[i]);
}

/* ---- the encoder ---- */

/* A raw stream of the filters. */
static GBytes *
encode_raw(const lzma_filter *filters, const uint8_t *bytes, size_t size)
{
    const size_t room = size + size / 2 + 10000;
    uint8_t *out = g_malloc(room);
    size_t used = 0;
    assert_int_equal(lzma_raw_buffer_encode(filters, NULL, bytes, size, out, &used, room), LZMA_OK);
    return g_bytes_new_take(out, used);
}

static lzma_options_lzma
options_of(uint32_t preset, uint32_t dictionary)
{
    lzma_options_lzma options;
    assert_false(lzma_lzma_preset(&options, preset));
    options.dict_size = dictionary;
    return options;
}

/* An LZMA1 stream: raw, or with a header if it says so, of known size and with a marker or not. */
static GBytes *
encode_lzma(lzma_options_lzma options, size_t size, bool header, bool known, bool marker)
{
    options.ext_flags = marker ? LZMA_LZMA1EXT_ALLOW_EOPM : 0;
    lzma_set_ext_size(options, UINT64_MAX);
    const lzma_filter filters[] = {{LZMA_FILTER_LZMA1EXT, &options}, {LZMA_VLI_UNKNOWN, NULL}};
    g_autoptr(GBytes) raw = encode_raw(filters, data, size);
    if (!header)
        return g_steal_pointer(&raw);
    GByteArray *whole = g_byte_array_new();
    uint8_t head[13] = {(uint8_t)((options.pb * 5 + options.lp) * 9 + options.lc)};
    for (unsigned i = 0; i < 12; i++)
        head[1 + i] = i < 4   ? (uint8_t)(options.dict_size >> 8 * i)
                      : known ? (uint8_t)((uint64_t)size >> 8 * (i - 4))
                              : 0xff;
    g_byte_array_append(whole, head, sizeof head);
    g_byte_array_append(whole, g_bytes_get_data(raw, NULL), (guint)g_bytes_get_size(raw));
    return g_byte_array_free_to_bytes(whole);
}

/* An xz stream, flushed in pieces: chunks by LZMA_SYNC_FLUSH, blocks by LZMA_FULL_FLUSH. */
static GBytes *
encode_xz(const lzma_filter *filters, lzma_check check, size_t size, size_t piece,
          lzma_action flush)
{
    const size_t room = size + size / 2 + 100000;
    lzma_stream stream = LZMA_STREAM_INIT;
    uint8_t *out = g_malloc(room);
    assert_int_equal(lzma_stream_encoder(&stream, filters, check), LZMA_OK);
    stream.next_in = data;
    stream.next_out = out;
    stream.avail_out = room;
    for (size_t at = 0; at <= size; at += piece) {
        const size_t left = size - at;
        stream.avail_in = left < piece ? left : piece;
        const lzma_action action = left < piece ? LZMA_FINISH : flush;
        assert_int_equal(lzma_code(&stream, action), LZMA_STREAM_END);
    }
    const size_t used = room - stream.avail_out;
    lzma_end(&stream);
    return g_bytes_new_take(out, used);
}

/* An xz stream without a check around chunks of LZMA2 that decode to `size` bytes; its block says
 * how large it is. */
static GBytes *
wrap_chunks(GBytes *chunks, size_t size)
{
    lzma_options_lzma options = options_of(6, 1u << 16);
    lzma_filter filters[] = {{LZMA_FILTER_LZMA2, &options}, {LZMA_VLI_UNKNOWN, NULL}};
    lzma_stream_flags flags = {.check = LZMA_CHECK_NONE};
    lzma_block block = {.version = 1, .check = LZMA_CHECK_NONE, .filters = filters};
    block.compressed_size = g_bytes_get_size(chunks);
    block.uncompressed_size = size;
    assert_int_equal(lzma_block_header_size(&block), LZMA_OK);
    const size_t room = g_bytes_get_size(chunks) + 1000;
    uint8_t *out = g_malloc0(room);
    assert_int_equal(lzma_stream_header_encode(&flags, out), LZMA_OK);
    size_t at = LZMA_STREAM_HEADER_SIZE;
    assert_int_equal(lzma_block_header_encode(&block, out + at), LZMA_OK);
    at += block.header_size;
    memcpy(out + at, g_bytes_get_data(chunks, NULL), g_bytes_get_size(chunks));
    at = (at + g_bytes_get_size(chunks) + 3) & ~(size_t)3;
    lzma_index *index = lzma_index_init(NULL);
    assert_int_equal(lzma_index_append(index, NULL, lzma_block_unpadded_size(&block), size),
                     LZMA_OK);
    assert_int_equal(lzma_index_buffer_encode(index, out, &at, room), LZMA_OK);
    flags.backward_size = lzma_index_size(index);
    lzma_index_end(index, NULL);
    assert_int_equal(lzma_stream_footer_encode(&flags, out + at), LZMA_OK);
    return g_bytes_new_take(out, at + LZMA_STREAM_HEADER_SIZE);
}

/* ---- tests ---- */

static const size_t sizes[] = {0, 1, 2, 300, 4096, 65535, 65536, 65537, 300000, 2097152, 2097153};

/* The params of a raw stream. */
static void
raw_params(const lzma_options_lzma *options, uint8_t params[5])
{
    params[0] = (uint8_t)((options->pb * 5 + options->lp) * 9 + options->lc);
    for (unsigned i = 0; i < 4; i++)
        params[1 + i] = (uint8_t)(options->dict_size >> 8 * i);
}

static void
check_lzma(const lzma_options_lzma *options, size_t size)
{
    uint8_t params[5];
    raw_params(options, params);
    for (unsigned kind = 0; kind < 3; kind++) {
        g_autoptr(GBytes) packed = encode_lzma(*options, size, true, kind > 0, kind < 2);
        check_whole(NETBOM_CODEC_LZMA, NULL, packed, size);
    }
    g_autoptr(GBytes) raw = encode_lzma(*options, size, false, false, true);
    check_whole(NETBOM_CODEC_LZMA_RAW, params, raw, size);
    g_autoptr(GBytes) open = encode_lzma(*options, size, false, false, false);
    gsize packed_size;
    const uint8_t *src = g_bytes_get_data(open, &packed_size);
    for (size_t capacity = size > 1 ? size - 1 : 1; capacity < size + 2; capacity++)
        check_block(NETBOM_CODEC_LZMA_RAW, params, src, packed_size, capacity);
    check_stream(NETBOM_CODEC_LZMA_RAW, params, src, packed_size);
}

static void
test_properties(void **state)
{
    (void)state;
    for (unsigned i = 0; i < 9 * 5 * 5; i++) {
        lzma_options_lzma options = options_of(1, 1u << 16);
        options.lc = i % 9;
        options.lp = i / 9 % 5;
        options.pb = i / 45;
        if (options.lc + options.lp <= LZMA_LCLP_MAX)
            check_lzma(&options, 30000);
    }
}

static void
test_lzma_sizes(void **state)
{
    (void)state;
    for (size_t i = 0; sizes[i] < 2097152; i++) {
        lzma_options_lzma options = options_of(i % 2 == 0 ? 0 : 6, i % 3 == 0 ? 4096 : 1u << 20);
        check_lzma(&options, sizes[i]);
    }
}

/* More than the window holds at once, with a dictionary as large as what is left then. */
static void
test_long(void **state)
{
    (void)state;
    for (unsigned i = 0; i < 3; i++) {
        lzma_options_lzma options = options_of(3, i == 0 ? 4096 : i == 1 ? 1u << 18 : 1u << 22);
        g_autoptr(GBytes) known = encode_lzma(options, DATA_SIZE, true, true, false);
        gsize size;
        const uint8_t *src = g_bytes_get_data(known, &size);
        check_ours(NETBOM_CODEC_LZMA, NULL, known, DATA_SIZE, DATA_SIZE);
        check_stream(NETBOM_CODEC_LZMA, NULL, src, size);
        check_stream(NETBOM_CODEC_LZMA, NULL, src, size / 4 * 3);
        const lzma_filter filters[] = {{LZMA_FILTER_LZMA2, &options}, {LZMA_VLI_UNKNOWN, NULL}};
        g_autoptr(GBytes) packed =
            encode_xz(filters, LZMA_CHECK_CRC64, DATA_SIZE, DATA_SIZE + 1, LZMA_FINISH);
        src = g_bytes_get_data(packed, &size);
        check_ours(NETBOM_CODEC_XZ, NULL, packed, DATA_SIZE, DATA_SIZE);
        check_stream(NETBOM_CODEC_XZ, NULL, src, size);
        check_stream(NETBOM_CODEC_XZ, NULL, src, size / 4 * 3);
    }
}

static void
test_xz(void **state)
{
    (void)state;
    static const lzma_check checks[] = {LZMA_CHECK_NONE, LZMA_CHECK_CRC32, LZMA_CHECK_CRC64};
    for (size_t i = 0; i < G_N_ELEMENTS(sizes); i++)
        for (unsigned preset = 0; preset < (sizes[i] < 2097152 ? 9 : 1); preset += 3) {
            lzma_options_lzma options = options_of(preset, 1u << (12 + 2 * preset));
            const lzma_filter filters[] = {{LZMA_FILTER_LZMA2, &options}, {LZMA_VLI_UNKNOWN, NULL}};
            g_autoptr(GBytes) whole =
                encode_xz(filters, checks[i % 3], sizes[i], sizes[i] + 1, LZMA_FINISH);
            check_whole(NETBOM_CODEC_XZ, NULL, whole, sizes[i]);
        }
    /* Chunks, and blocks, of many sizes. */
    for (size_t piece = 1000; piece < 100000; piece = piece * 3 + 1) {
        lzma_options_lzma options = options_of(1, 1u << 15);
        const lzma_filter filters[] = {{LZMA_FILTER_LZMA2, &options}, {LZMA_VLI_UNKNOWN, NULL}};
        g_autoptr(GBytes) chunks =
            encode_xz(filters, LZMA_CHECK_CRC32, 400000, piece, LZMA_SYNC_FLUSH);
        check_whole(NETBOM_CODEC_XZ, NULL, chunks, 400000);
        g_autoptr(GBytes) blocks =
            encode_xz(filters, LZMA_CHECK_CRC64, 400000, piece, LZMA_FULL_FLUSH);
        check_whole(NETBOM_CODEC_XZ, NULL, blocks, 400000);
    }
}

static void
test_filters(void **state)
{
    (void)state;
    static const lzma_vli kinds[] = {LZMA_FILTER_X86,  LZMA_FILTER_POWERPC,  LZMA_FILTER_IA64,
                                     LZMA_FILTER_ARM,  LZMA_FILTER_ARMTHUMB, LZMA_FILTER_ARM64,
                                     LZMA_FILTER_SPARC};
    lzma_options_delta delta = {.type = LZMA_DELTA_TYPE_BYTE, .dist = 3};
    for (size_t i = 0; i < G_N_ELEMENTS(kinds); i++) {
        lzma_options_lzma options = options_of(1, 1u << 16);
        const lzma_filter one[] = {
            {kinds[i], NULL}, {LZMA_FILTER_LZMA2, &options}, {LZMA_VLI_UNKNOWN, NULL}};
        const lzma_filter two[] = {{LZMA_FILTER_DELTA, &delta},
                                   {kinds[i], NULL},
                                   {LZMA_FILTER_LZMA2, &options},
                                   {LZMA_VLI_UNKNOWN, NULL}};
        for (size_t size = 5; size < 1000000; size = size * 11 + 2) {
            g_autoptr(GBytes) packed =
                encode_xz(one, LZMA_CHECK_CRC32, size, size / 2 + 1, LZMA_FULL_FLUSH);
            check_whole(NETBOM_CODEC_XZ, NULL, packed, size);
            g_autoptr(GBytes) both = encode_xz(two, LZMA_CHECK_CRC64, size, size + 1, LZMA_FINISH);
            check_whole(NETBOM_CODEC_XZ, NULL, both, size);
        }
        /* Where the output is full far before the end, it is not for the library to say so. */
        g_autoptr(GBytes) packed = encode_xz(one, LZMA_CHECK_CRC32, 100000, 100001, LZMA_FINISH);
        check_ours(NETBOM_CODEC_XZ, NULL, packed, 100000, 50000);
    }
}

/* A check that is not ours is one for the library. */
static void
test_sha256(void **state)
{
    (void)state;
    lzma_options_lzma options = options_of(1, 1u << 16);
    const lzma_filter filters[] = {{LZMA_FILTER_LZMA2, &options}, {LZMA_VLI_UNKNOWN, NULL}};
    g_autoptr(GBytes) packed = encode_xz(filters, LZMA_CHECK_SHA256, 1000, 1001, LZMA_FINISH);
    gsize size;
    const uint8_t *src = g_bytes_get_data(packed, &size);
    check_stream(NETBOM_CODEC_XZ, NULL, src, size);
    check_block(NETBOM_CODEC_XZ, NULL, src, size, 1000);
}

/* Chunks that follow each other in ways that the encoder never writes them. */
static void
test_chunks(void **state)
{
    (void)state;
    lzma_options_lzma options = options_of(1, 1u << 16), other = options_of(6, 1u << 16);
    other.lc = 1;
    other.lp = 2;
    const lzma_filter filters[] = {{LZMA_FILTER_LZMA2, &options}, {LZMA_VLI_UNKNOWN, NULL}};
    const lzma_filter filters_b[] = {{LZMA_FILTER_LZMA2, &other}, {LZMA_VLI_UNKNOWN, NULL}};
    for (size_t part = 1; part < 200000; part = part * 5 + 3) {
        g_autoptr(GBytes) a = encode_raw(filters, data, part);
        g_autoptr(GBytes) b = encode_raw(filters_b, data + part, 70000);
        GByteArray *both = g_byte_array_new();
        g_byte_array_append(both, g_bytes_get_data(a, NULL), (guint)g_bytes_get_size(a) - 1);
        g_byte_array_append(both, g_bytes_get_data(b, NULL), (guint)g_bytes_get_size(b));
        g_autoptr(GBytes) chunks = g_byte_array_free_to_bytes(both);
        g_autoptr(GBytes) packed = wrap_chunks(chunks, part + 70000);
        check_whole(NETBOM_CODEC_XZ, NULL, packed, part + 70000);
        check_ours(NETBOM_CODEC_XZ, NULL, packed, part + 70000, part + 100);
        for (size_t near = part < 3 ? 1 : part - 2; near < part + 3; near++)
            check_block(NETBOM_CODEC_XZ, NULL, g_bytes_get_data(packed, NULL),
                        g_bytes_get_size(packed), near);
    }
}

/* Each cut, and damage of each byte. */
static void
check_hostile(NetbomCodec codec, const uint8_t *params, GBytes *packed, size_t size)
{
    gsize packed_size;
    const uint8_t *src = g_bytes_get_data(packed, &packed_size);
    const size_t part = size / 2;
    for (size_t cut = 1; cut < packed_size; cut++) {
        check_stream(codec, params, src, cut);
        check_block(codec, params, src, cut, size);
        check_block(codec, params, src, cut, part);
    }
    g_autofree uint8_t *bad = g_memdup2(src, packed_size);
    for (size_t at = 0; at < packed_size; at++)
        for (unsigned change = 0; change < 4; change++) {
            const uint8_t values[] = {0, 0xff, (uint8_t)(src[at] + 1),
                                      (uint8_t)(src[at] ^ 1u << at % 8)};
            bad[at] = values[change];
            check_stream(codec, params, bad, packed_size);
            check_block(codec, params, bad, packed_size, size);
            check_block(codec, params, bad, packed_size, part);
            bad[at] = src[at];
        }
}

static void
test_hostile(void **state)
{
    (void)state;
    lzma_options_lzma options = options_of(6, 4096);
    uint8_t params[5];
    raw_params(&options, params);
    const lzma_filter plain[] = {{LZMA_FILTER_LZMA2, &options}, {LZMA_VLI_UNKNOWN, NULL}};
    const lzma_filter arm[] = {
        {LZMA_FILTER_ARM, NULL}, {LZMA_FILTER_LZMA2, &options}, {LZMA_VLI_UNKNOWN, NULL}};
    g_autoptr(GBytes) known = encode_lzma(options, 700, true, true, false);
    check_hostile(NETBOM_CODEC_LZMA, NULL, known, 700);
    g_autoptr(GBytes) marked = encode_lzma(options, 700, true, true, true);
    check_hostile(NETBOM_CODEC_LZMA, NULL, marked, 700);
    g_autoptr(GBytes) raw = encode_lzma(options, 700, false, false, true);
    check_hostile(NETBOM_CODEC_LZMA_RAW, params, raw, 700);
    g_autoptr(GBytes) xz = encode_xz(plain, LZMA_CHECK_CRC32, 700, 300, LZMA_FULL_FLUSH);
    check_hostile(NETBOM_CODEC_XZ, NULL, xz, 700);
    g_autoptr(GBytes) none = encode_xz(plain, LZMA_CHECK_NONE, 700, 300, LZMA_SYNC_FLUSH);
    check_hostile(NETBOM_CODEC_XZ, NULL, none, 700);
    g_autoptr(GBytes) filtered = encode_xz(arm, LZMA_CHECK_CRC64, 700, 701, LZMA_FINISH);
    check_hostile(NETBOM_CODEC_XZ, NULL, filtered, 700);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_properties), cmocka_unit_test(test_lzma_sizes),
        cmocka_unit_test(test_long),       cmocka_unit_test(test_xz),
        cmocka_unit_test(test_filters),    cmocka_unit_test(test_sha256),
        cmocka_unit_test(test_chunks),     cmocka_unit_test(test_hostile),
    };
    make_data();
    const int failed = cmocka_run_group_tests(tests, NULL, NULL);
    g_free(data);
    return failed;
}
