/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * test-codec.c: the codecs on the output of the real tools: whole, cut, damaged, with absurd sizes.
 */
#include "unpack/codec.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <lzo/lzo1x.h>
#include <lz4.h>
#include <lzma.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <zlib.h>

#include <cmocka.h>

#define TEXT_SIZE (700u * 1024) /* more than two chunks of a sink */

typedef struct {
    const char *name;
    const char *command; /* reads stdin, writes stdout; NULL: made in the test */
    NetbomCodec codec;
    bool checked; /* has a check of its own: no damage can pass as whole */
} Case;

static const Case cases[] = {
    {"zlib", NULL, NETBOM_CODEC_ZLIB, true},
    {"deflate", NULL, NETBOM_CODEC_DEFLATE, false},
    {"gzip", "gzip -9n", NETBOM_CODEC_GZIP, true},
    {"bzip2", "bzip2", NETBOM_CODEC_BZIP2, true},
    {"xz", "xz -T1", NETBOM_CODEC_XZ, true},
    {"xz-crc32", "xz -T1 --check=crc32 --arm --lzma2=dict=64KiB", NETBOM_CODEC_XZ, true},
    {"lzma", "xz --format=lzma", NETBOM_CODEC_LZMA, false},
    {"lzma-props", "xz --format=lzma --lzma1=lc=1,lp=2,pb=2", NETBOM_CODEC_LZMA, false},
    {"zstd", "zstd -q -c", NETBOM_CODEC_ZSTD, true},
    {"zstd-19", "zstd -q -19 --long=27 -c --no-check", NETBOM_CODEC_ZSTD, false},
    {"lz4", "lz4 -q -z -c", NETBOM_CODEC_LZ4_FRAME, true},
    {"lz4-blocks", "lz4 -q -z -c -B4 -BX --no-frame-crc", NETBOM_CODEC_LZ4_FRAME, true},
    {"lz4-legacy", "lz4 -q -l -z -c", NETBOM_CODEC_LZ4_LEGACY, false},
    {"lzop", "lzop -q -c", NETBOM_CODEC_LZOP, true},
    {"lzop-9", "lzop -q -9 -c", NETBOM_CODEC_LZOP, true},
    {"lzop-crc", "lzop -q --crc32 -c", NETBOM_CODEC_LZOP, true},
};

static uint8_t *text; /* what all cases compress */
static char *directory;

/* Text-like: words that come again, with noise in between. */
static void
make_text(void)
{
    text = g_malloc(TEXT_SIZE);
    uint32_t state = 1;
    for (size_t i = 0; i < TEXT_SIZE;) {
        state = state * 1664525u + 1013904223u;
        size_t back = (state >> 8) % 5000 + 1, length = (state >> 24) % 40;
        if (back > i || length < 6) {
            text[i++] = (uint8_t)(state >> 16);
            continue;
        }
        for (; length > 0 && i < TEXT_SIZE; length--, i++)
            text[i] = text[i - back];
    }
}

static GBytes *
deflate_text(int window_bits)
{
    z_stream stream = {0};
    assert_int_equal(deflateInit2(&stream, 6, Z_DEFLATED, window_bits, 8, Z_DEFAULT_STRATEGY),
                     Z_OK);
    const size_t room = deflateBound(&stream, TEXT_SIZE);
    uint8_t *out = g_malloc(room);
    stream.next_in = text;
    stream.avail_in = TEXT_SIZE;
    stream.next_out = out;
    stream.avail_out = (uInt)room;
    assert_int_equal(deflate(&stream, Z_FINISH), Z_STREAM_END);
    deflateEnd(&stream);
    return g_bytes_new_take(out, room - stream.avail_out);
}

static bool
have_tool(const char *command)
{
    g_auto(GStrv) words = g_strsplit(command, " ", 2);
    g_autofree char *path = g_find_program_in_path(words[0]);
    return path != NULL;
}

static GBytes *
output_of(const char *command)
{
    g_autofree char *line = g_strdup_printf("{ %s; } > %s/packed", command, directory);
    const char *argv[] = {"sh", "-c", line, NULL};
    int status = 1;
    assert_true(g_spawn_sync(NULL, (char **)argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL,
                             &status, NULL));
    assert_int_equal(status, 0);
    g_autofree char *path = g_build_filename(directory, "packed", NULL);
    char *contents;
    gsize size;
    assert_true(g_file_get_contents(path, &contents, &size, NULL));
    return g_bytes_new_take(contents, size);
}

/* NULL: the tool is missing. */
static GBytes *
compress_text(const Case *test)
{
    if (!test->command)
        return deflate_text(test->codec == NETBOM_CODEC_ZLIB ? 15 : -15);
    if (!have_tool(test->command))
        return NULL;
    g_autofree char *command = g_strdup_printf("%s < %s/text", test->command, directory);
    return output_of(command);
}

/* ---- a sink ---- */

typedef struct {
    GByteArray *bytes;
    size_t limit;
} Sink;

static bool
take(void *user, const uint8_t *data, size_t size)
{
    Sink *sink = user;
    assert_true(size > 0 && size <= CODEC_CHUNK_MAX);
    g_byte_array_append(sink->bytes, data, (guint)size);
    return sink->bytes->len < sink->limit;
}

/* Decodes from an exact heap copy, so that a sanitizer sees each read behind it. */
static NetbomDecode
stream(NetbomCodec codec, const uint8_t *params, const uint8_t *src, size_t size, size_t limit,
       GByteArray **ret_bytes, uint64_t *ret_consumed)
{
    Sink sink = {g_byte_array_new(), limit};
    uint8_t *copy = g_memdup2(src, size);
    NetbomDecode answer =
        codec_decode_stream(codec, params, copy, size, take, NULL, &sink, ret_consumed);
    g_free(copy);
    assert_true(*ret_consumed <= size);
    *ret_bytes = sink.bytes;
    return answer;
}

static NetbomDecode
block(NetbomCodec codec, const uint8_t *params, const uint8_t *src, size_t size, size_t capacity,
      uint8_t **ret_bytes, uint64_t *ret_size)
{
    uint8_t *copy = g_memdup2(src, size), *dst = g_malloc(capacity);
    NetbomDecode answer = codec_decode_block(codec, params, copy, size, dst, capacity, ret_size);
    g_free(copy);
    assert_true(*ret_size <= capacity);
    *ret_bytes = dst;
    return answer;
}

static void
check_block(NetbomCodec codec, const uint8_t *params, GBytes *packed, size_t capacity,
            NetbomDecode wanted, size_t wanted_size)
{
    gsize size;
    const uint8_t *src = g_bytes_get_data(packed, &size);
    uint64_t got;
    g_autofree uint8_t *bytes = NULL;
    assert_int_equal(block(codec, params, src, size, capacity, &bytes, &got), wanted);
    assert_int_equal(got, wanted_size);
    if (got > 0)
        assert_memory_equal(bytes, text, got);
}

/* ---- tests ---- */

static void
check_whole(const Case *test, GBytes *packed)
{
    gsize size;
    const uint8_t *src = g_bytes_get_data(packed, &size);
    GByteArray *bytes;
    uint64_t consumed;

    /* what stands behind the stream is not consumed */
    g_autofree uint8_t *padded = g_malloc0(size + 64);
    memcpy(padded, src, size);
    assert_int_equal(stream(test->codec, NULL, padded, size + 64, SIZE_MAX, &bytes, &consumed),
                     NETBOM_DECODED);
    assert_int_equal(consumed, size);
    assert_int_equal(bytes->len, TEXT_SIZE);
    assert_memory_equal(bytes->data, text, TEXT_SIZE);
    g_byte_array_unref(bytes);

    assert_int_equal(stream(test->codec, NULL, src, size, 300000, &bytes, &consumed),
                     NETBOM_DECODE_LIMIT);
    assert_true(bytes->len >= 300000 && bytes->len < 300000 + CODEC_CHUNK_MAX);
    assert_memory_equal(bytes->data, text, bytes->len);
    g_byte_array_unref(bytes);

    check_block(test->codec, NULL, packed, TEXT_SIZE, NETBOM_DECODED, TEXT_SIZE);
    check_block(test->codec, NULL, packed, TEXT_SIZE + 100, NETBOM_DECODED, TEXT_SIZE);
    check_block(test->codec, NULL, packed, 65536, NETBOM_DECODE_LIMIT, 65536);
    check_block(test->codec, NULL, packed, 0, NETBOM_DECODE_LIMIT, 0);
}

static void
check_cut(const Case *test, GBytes *packed)
{
    gsize size;
    const uint8_t *src = g_bytes_get_data(packed, &size);
    for (size_t cut = 0; cut < size; cut += cut < 64 ? 1 : cut + 10 > size ? 1 : 40009) {
        GByteArray *bytes;
        uint64_t consumed, got;
        NetbomDecode answer = stream(test->codec, NULL, src, cut, SIZE_MAX, &bytes, &consumed);
        assert_int_equal(answer, NETBOM_DECODE_TRUNCATED);
        assert_true(bytes->len <= TEXT_SIZE);
        assert_memory_equal(bytes->data ? bytes->data : text, text, bytes->len);
        if (cut > size / 2 && test->codec != NETBOM_CODEC_BZIP2 &&
            test->codec != NETBOM_CODEC_LZ4_FRAME)
            assert_true(bytes->len > TEXT_SIZE / 4);
        g_autofree uint8_t *flat = NULL;
        answer = block(test->codec, NULL, src, cut, TEXT_SIZE, &flat, &got);
        assert_int_equal(answer, NETBOM_DECODE_TRUNCATED);
        assert_int_equal(got, bytes->len);
        assert_memory_equal(flat, text, got);
        g_byte_array_unref(bytes);
    }
}

static void
check_damaged(const Case *test, GBytes *packed)
{
    gsize size;
    const uint8_t *src = g_bytes_get_data(packed, &size);
    for (size_t at = 0; at < size; at += at < 48 ? 1 : at + 10 > size ? 1 : 60013) {
        g_autofree uint8_t *bad = g_memdup2(src, size);
        bad[at] ^= (uint8_t)(1u << at % 8);
        GByteArray *bytes;
        uint64_t consumed, got;
        NetbomDecode answer =
            stream(test->codec, NULL, bad, size, 2 * TEXT_SIZE, &bytes, &consumed);
        const bool same = bytes->len == TEXT_SIZE && memcmp(bytes->data, text, TEXT_SIZE) == 0;
        if (test->checked && answer == NETBOM_DECODED && bytes->len > 0)
            assert_true(same); /* the bit stood in a field that does not matter */
        g_byte_array_unref(bytes);
        g_autofree uint8_t *flat = NULL;
        block(test->codec, NULL, bad, size, TEXT_SIZE, &flat, &got);
    }
}

static void
test_tools(void **state)
{
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GBytes) packed = compress_text(&cases[i]);
        if (!packed) {
            print_message("no tool for %s\n", cases[i].name);
            continue;
        }
        print_message("%s: %zu bytes\n", cases[i].name, g_bytes_get_size(packed));
        check_whole(&cases[i], packed);
        check_cut(&cases[i], packed);
        check_damaged(&cases[i], packed);
    }
}

static void
test_lzma_raw(void **state)
{
    (void)state;
    const Case test = {"lzma", "xz --format=lzma", NETBOM_CODEC_LZMA, false};
    g_autoptr(GBytes) packed = compress_text(&test);
    if (!packed)
        skip();
    gsize size;
    const uint8_t *src = g_bytes_get_data(packed, &size);
    g_autoptr(GBytes) raw = g_bytes_new(src + 13, size - 13);

    /* with an end marker: the end is found */
    check_block(NETBOM_CODEC_LZMA_RAW, src, raw, TEXT_SIZE + 1000, NETBOM_DECODED, TEXT_SIZE);
    /* ended by the size of the output */
    check_block(NETBOM_CODEC_LZMA_RAW, src, raw, TEXT_SIZE - 1, NETBOM_DECODED, TEXT_SIZE - 1);
    check_block(NETBOM_CODEC_LZMA_RAW, src, raw, 1, NETBOM_DECODED, 1);

    /* a dictionary of 4 GiB is not allocated; a declared size decodes without a marker */
    g_autofree uint8_t *big = g_memdup2(src, size);
    memset(big + 1, 0xff, 4);
    uint64_t got;
    g_autofree uint8_t *flat = NULL;
    assert_int_equal(block(NETBOM_CODEC_LZMA_RAW, big, src + 13, size - 13, TEXT_SIZE, &flat, &got),
                     NETBOM_DECODED);
    for (int i = 0; i < 8; i++)
        big[5 + i] = (uint8_t)((uint64_t)TEXT_SIZE >> 8 * i);
    g_autoptr(GBytes) sized = g_bytes_new(big, size);
    check_block(NETBOM_CODEC_LZMA, NULL, sized, TEXT_SIZE, NETBOM_DECODED, TEXT_SIZE);

    /* absurd declared sizes */
    memset(big + 5, 0x7f, 8);
    GByteArray *bytes;
    uint64_t consumed;
    NetbomDecode answer = stream(NETBOM_CODEC_LZMA, NULL, big, size, SIZE_MAX, &bytes, &consumed);
    assert_true(answer == NETBOM_DECODE_CORRUPT || answer == NETBOM_DECODE_TRUNCATED);
    assert_int_equal(bytes->len, TEXT_SIZE);
    g_byte_array_unref(bytes);

    /* impossible properties */
    memset(big, 0xff, 5);
    assert_int_equal(
        codec_decode_block(NETBOM_CODEC_LZMA_RAW, big, src + 13, size - 13, flat, 1000, &got),
        NETBOM_DECODE_CORRUPT);
    assert_int_equal(codec_decode_block(NETBOM_CODEC_LZMA_RAW, NULL, src, size, flat, 1000, &got),
                     NETBOM_DECODE_UNSUPPORTED);
}

/* A stream that only its declared size ends, as the tools of the LZMA SDK write it. */
static void
test_lzma_without_marker(void **state)
{
    (void)state;
    lzma_options_lzma options;
    assert_false(lzma_lzma_preset(&options, 6));
    options.ext_flags = 0;
    lzma_set_ext_size(options, TEXT_SIZE);
    const lzma_filter filters[] = {{LZMA_FILTER_LZMA1EXT, &options}, {LZMA_VLI_UNKNOWN, NULL}};
    lzma_stream encoder = LZMA_STREAM_INIT;
    assert_int_equal(lzma_raw_encoder(&encoder, filters), LZMA_OK);
    g_autofree uint8_t *packed = g_malloc0(TEXT_SIZE);
    memcpy(packed, "\x5d\0\0\x80\0", 5);
    for (int i = 0; i < 8; i++)
        packed[5 + i] = (uint8_t)((uint64_t)TEXT_SIZE >> 8 * i);
    encoder.next_in = text;
    encoder.avail_in = TEXT_SIZE;
    encoder.next_out = packed + 13;
    encoder.avail_out = TEXT_SIZE - 13;
    assert_int_equal(lzma_code(&encoder, LZMA_FINISH), LZMA_STREAM_END);
    const size_t size = TEXT_SIZE - encoder.avail_out;
    lzma_end(&encoder);

    for (size_t behind = 0; behind < 100; behind += 33) {
        GByteArray *bytes;
        uint64_t consumed;
        memset(packed + size, 0xa7, behind);
        assert_int_equal(
            stream(NETBOM_CODEC_LZMA, NULL, packed, size + behind, SIZE_MAX, &bytes, &consumed),
            NETBOM_DECODED);
        assert_int_equal(consumed, size);
        assert_int_equal(bytes->len, TEXT_SIZE);
        assert_memory_equal(bytes->data, text, TEXT_SIZE);
        g_byte_array_unref(bytes);
    }
    g_autoptr(GBytes) raw = g_bytes_new(packed + 13, size - 13);
    check_block(NETBOM_CODEC_LZMA_RAW, packed, raw, TEXT_SIZE, NETBOM_DECODED, TEXT_SIZE);
    /* less than the size says: what was declared is there */
    packed[5] ^= 0x10;
    g_autoptr(GBytes) other = g_bytes_new(packed, size);
    check_block(NETBOM_CODEC_LZMA, NULL, other, TEXT_SIZE + 16, NETBOM_DECODE_TRUNCATED, TEXT_SIZE);
}

static void
test_lzo_block(void **state)
{
    (void)state;
    g_autofree uint8_t *work = g_malloc(LZO1X_1_MEM_COMPRESS);
    uint8_t *out = g_malloc(TEXT_SIZE * 2);
    lzo_uint size = 0;
    assert_int_equal(lzo_init(), LZO_E_OK);
    assert_int_equal(lzo1x_1_compress(text, TEXT_SIZE, out, &size, work), LZO_E_OK);
    g_autoptr(GBytes) packed = g_bytes_new_take(out, size);
    check_block(NETBOM_CODEC_LZO1X, NULL, packed, TEXT_SIZE, NETBOM_DECODED, TEXT_SIZE);
    uint64_t got;
    g_autofree uint8_t *flat = NULL, *small = NULL;
    assert_int_equal(block(NETBOM_CODEC_LZO1X, NULL, out, size / 2, TEXT_SIZE, &flat, &got),
                     NETBOM_DECODE_TRUNCATED);
    assert_true(got > TEXT_SIZE / 4);
    assert_memory_equal(flat, text, got);
    assert_int_equal(block(NETBOM_CODEC_LZO1X, NULL, out, size, 5000, &small, &got),
                     NETBOM_DECODE_LIMIT);
    uint64_t consumed;
    GByteArray *bytes;
    assert_int_equal(stream(NETBOM_CODEC_LZO1X, NULL, out, size, SIZE_MAX, &bytes, &consumed),
                     NETBOM_DECODE_UNSUPPORTED);
    g_byte_array_unref(bytes);
}

static void
test_lz4_block(void **state)
{
    (void)state;
    uint8_t *out = g_malloc(TEXT_SIZE * 2);
    int size =
        LZ4_compress_default((const char *)text, (char *)out, (int)TEXT_SIZE, (int)TEXT_SIZE * 2);
    g_autoptr(GBytes) packed = g_bytes_new_take(out, (size_t)size);
    check_block(NETBOM_CODEC_LZ4, NULL, packed, TEXT_SIZE, NETBOM_DECODED, TEXT_SIZE);
    check_block(NETBOM_CODEC_LZ4, NULL, packed, 5000, NETBOM_DECODE_LIMIT, 5000);
    uint64_t got;
    for (size_t cut = 1; cut < (size_t)size; cut += 9973) {
        g_autofree uint8_t *flat = NULL;
        NetbomDecode answer = block(NETBOM_CODEC_LZ4, NULL, out, cut, TEXT_SIZE, &flat, &got);
        assert_true(answer == NETBOM_DECODE_TRUNCATED || answer == NETBOM_DECODE_CORRUPT);
        assert_memory_equal(flat, text, got);
    }
}

/* Legacy LZ4 of more than one block, followed by the size that the kernel build appends. */
static void
test_lz4_legacy_blocks(void **state)
{
    (void)state;
    const size_t total = (8u << 20) + 1000;
    g_autofree uint8_t *plain = g_malloc(total);
    for (size_t i = 0; i < total; i++)
        plain[i] = text[i % TEXT_SIZE];
    for (int full = 0; full < 2; full++) {
        const size_t size = full ? 8u << 20 : total;
        g_autoptr(GByteArray) packed = g_byte_array_new();
        g_byte_array_append(packed, (const guint8 *)"\x02\x21\x4c\x18", 4);
        g_autofree char *room = g_malloc(total * 2);
        for (size_t at = 0; at < size; at += 8u << 20) {
            size_t part = MIN(size - at, 8u << 20);
            int n = LZ4_compress_default((const char *)plain + at, room, (int)part, (int)total * 2);
            const guint8 length[4] = {(guint8)n, (guint8)(n >> 8), (guint8)(n >> 16),
                                      (guint8)(n >> 24)};
            g_byte_array_append(packed, length, 4);
            g_byte_array_append(packed, (const guint8 *)room, (guint)n);
        }
        const size_t exact = packed->len;
        const guint8 tail[4] = {0, 0, full ? 0 : 0x12, full ? 0 : 0x34};
        g_byte_array_append(packed, tail, 4);
        GByteArray *bytes;
        uint64_t consumed;
        assert_int_equal(stream(NETBOM_CODEC_LZ4_LEGACY, NULL, packed->data, packed->len, SIZE_MAX,
                                &bytes, &consumed),
                         NETBOM_DECODED);
        assert_int_equal(consumed, exact);
        assert_int_equal(bytes->len, size);
        assert_memory_equal(bytes->data, plain, size);
        g_byte_array_unref(bytes);
    }
}

static void
test_skippable_and_huge(void **state)
{
    (void)state;
    static const uint8_t skippable[] = {0x50, 0x2a, 0x4d, 0x18, 4,   0,   0,
                                        0,    'a',  'b',  'c',  'd', 0xff};
    static const NetbomCodec codecs[] = {NETBOM_CODEC_ZSTD, NETBOM_CODEC_LZ4_FRAME};
    GByteArray *bytes;
    uint64_t consumed;
    for (size_t i = 0; i < G_N_ELEMENTS(codecs); i++) {
        assert_int_equal(
            stream(codecs[i], NULL, skippable, sizeof skippable, SIZE_MAX, &bytes, &consumed),
            NETBOM_DECODED);
        assert_int_equal(consumed, 12);
        assert_int_equal(bytes->len, 0);
        g_byte_array_unref(bytes);
    }
    /* zstd: a window of 2 GiB */
    static const uint8_t window[] = {0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xa8, 0x01,
                                     0x00, 0x00, 0,    0,    0,    0};
    assert_int_equal(
        stream(NETBOM_CODEC_ZSTD, NULL, window, sizeof window, SIZE_MAX, &bytes, &consumed),
        NETBOM_DECODE_UNSUPPORTED);
    g_byte_array_unref(bytes);
    /* lzop: a block that says 4 GiB */
    const Case lzop = {"lzop", "lzop -q -c", NETBOM_CODEC_LZOP, true};
    g_autoptr(GBytes) packed = compress_text(&lzop);
    if (!packed)
        return;
    gsize size;
    g_autofree uint8_t *bad = g_memdup2(g_bytes_get_data(packed, NULL), g_bytes_get_size(packed));
    size = g_bytes_get_size(packed);
    memset(bad + 38, 0xff, 8); /* 38: magic 9, header 25, checksum 4 */
    assert_int_equal(stream(NETBOM_CODEC_LZOP, NULL, bad, size, SIZE_MAX, &bytes, &consumed),
                     NETBOM_DECODE_CORRUPT);
    g_byte_array_unref(bytes);
}

static void
test_checksum(void **state)
{
    (void)state;
    g_autoptr(GBytes) packed = deflate_text(15);
    gsize size;
    g_autofree uint8_t *bad = g_memdup2(g_bytes_get_data(packed, NULL), g_bytes_get_size(packed));
    size = g_bytes_get_size(packed);
    bad[size - 1] ^= 1;
    g_autoptr(GBytes) differs = g_bytes_new(bad, size);
    check_block(NETBOM_CODEC_ZLIB, NULL, differs, TEXT_SIZE, NETBOM_DECODE_CHECKSUM, TEXT_SIZE);
    static const char *const names[] = {"gzip", "zstd", "lz4"};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        bool wanted = false;
        for (size_t k = 0; k < G_N_ELEMENTS(names); k++)
            wanted = wanted || strcmp(names[k], cases[i].name) == 0;
        g_autoptr(GBytes) whole = wanted ? compress_text(&cases[i]) : NULL;
        if (!whole)
            continue;
        size = g_bytes_get_size(whole);
        g_autofree uint8_t *copy = g_memdup2(g_bytes_get_data(whole, NULL), size);
        copy[size - (cases[i].codec == NETBOM_CODEC_GZIP ? 8 : 1)] ^= 1;
        GByteArray *bytes;
        uint64_t consumed;
        assert_int_equal(stream(cases[i].codec, NULL, copy, size, SIZE_MAX, &bytes, &consumed),
                         NETBOM_DECODE_CHECKSUM);
        assert_int_equal(bytes->len, TEXT_SIZE);
        g_byte_array_unref(bytes);
    }
}

/* Blocks of zeros, all with the same data: each is there, and each with its own checksum. */
static void
test_same_blocks(void **state)
{
    (void)state;
    enum { ZEROS = 1000000, BLOCK = 256 << 10 };
    if (!have_tool("lzop"))
        skip();
    g_autoptr(GBytes) packed = output_of("head -c 1000000 /dev/zero | lzop -q -c");
    gsize size;
    const uint8_t *whole = g_bytes_get_data(packed, &size);
    GByteArray *bytes;
    uint64_t consumed;
    assert_int_equal(stream(NETBOM_CODEC_LZOP, NULL, whole, size, SIZE_MAX, &bytes, &consumed),
                     NETBOM_DECODED);
    assert_int_equal(consumed, size);
    assert_int_equal(bytes->len, ZEROS);
    for (guint i = 0; i < bytes->len; i++)
        assert_int_equal(bytes->data[i], 0);
    g_byte_array_unref(bytes);
    /* The second block, found by the sizes that both have. */
    g_autofree uint8_t *bad = g_memdup2(whole, size);
    static const uint8_t block_size[] = {0, BLOCK >> 16, 0, 0};
    uint8_t *first = memmem(bad, size, block_size, sizeof block_size);
    assert_non_null(first);
    uint8_t *second = memmem(first + 4, size - (size_t)(first + 4 - bad), block_size, 4);
    assert_non_null(second);
    second[8] ^= 1; /* its checksum */
    assert_int_equal(stream(NETBOM_CODEC_LZOP, NULL, bad, size, SIZE_MAX, &bytes, &consumed),
                     NETBOM_DECODE_CHECKSUM);
    assert_int_equal(bytes->len, ZEROS);
    g_byte_array_unref(bytes);
}

static int
setup(void **state)
{
    (void)state;
    make_text();
    directory = g_dir_make_tmp("netbom-codec-XXXXXX", NULL);
    g_autofree char *path = g_build_filename(directory, "text", NULL);
    return g_file_set_contents(path, (const char *)text, TEXT_SIZE, NULL) ? 0 : -1;
}

static int
teardown(void **state)
{
    (void)state;
    static const char *const names[] = {"text", "packed"};
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        g_autofree char *path = g_build_filename(directory, names[i], NULL);
        g_unlink(path);
    }
    g_rmdir(directory);
    g_free(directory);
    g_free(text);
    return 0;
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tools),
        cmocka_unit_test(test_lzma_raw),
        cmocka_unit_test(test_lzma_without_marker),
        cmocka_unit_test(test_lzo_block),
        cmocka_unit_test(test_lz4_block),
        cmocka_unit_test(test_lz4_legacy_blocks),
        cmocka_unit_test(test_skippable_and_huge),
        cmocka_unit_test(test_checksum),
        cmocka_unit_test(test_same_blocks),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
