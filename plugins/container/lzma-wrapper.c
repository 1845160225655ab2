/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lzma-wrapper.c: the plugin for LZMA streams in a form of a vendor's own.
 *
 * Arcadyan: the 32 bytes at 4 and at 104 are exchanged, and in those that come to 4 the halves of
 * each byte and then the bytes of each pair are; a stream begins at 4. AVM (EVA, AR7), little
 * endian: 0 81 12 ed fe, 4 size, 8 load address, 12 01 02 5a 07, 16 size of the stream, 20 of the
 * data, 24 CRC-32 of the stream, 28 LZMA properties (5), 36 stream. Facts: published layouts;
 * OpenWrt's lzma2eva producer.
 */
#include "wrapper.h"

enum {
    SWAP_AT = 4,
    SWAP_WITH = 104,
    SWAP_SIZE = 32,
    ARCADYAN_MIN = 1024,
    EVA_HEADER = 36,
    LZMA_HEADER = 13,
    TRY_SIZE = 16384, /* so much must come out of a stream before it is believed */
};

static const NetbomMagic magics[] = {
    {"\x00\xd5\x08\x00", 4, SWAP_WITH, NETBOM_MAGIC_START},
    {"\x81\x12\xed\xfe", 4, 0, 0},
};
static const char *const formats[] = {"arcadyan", "avm-eva", NULL};

static void
arcadyan_head(const uint8_t *src, uint8_t *head)
{
    memcpy(head, src, SWAP_WITH + SWAP_SIZE);
    memcpy(head + SWAP_WITH, src + SWAP_AT, SWAP_SIZE);
    for (unsigned i = 0; i < SWAP_SIZE; i++) {
        uint8_t byte = src[SWAP_WITH + (i ^ 1)];
        head[SWAP_AT + i] = (uint8_t)(byte << 4 | byte >> 4);
    }
}

/* The image as an .lzma stream. NULL: it is none. */
static NetbomBuffer *
stream_open(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
            bool eva)
{
    uint64_t head = eva ? EVA_HEADER : SWAP_AT, body = object->size - at - head;
    if (eva) {
        uint64_t stored = wrapper_u32le(object, at + 16);
        if (stored == 0 || stored > body)
            return NULL;
        body = stored;
    }
    NetbomBuffer *stream = host->buffer_new(scan, (eva ? LZMA_HEADER : 0) + body);
    if (!stream)
        return NULL;
    const uint8_t *src = object->data + at;
    if (eva) {
        memset(stream->data, 0, LZMA_HEADER);
        memcpy(stream->data, src + 28, 5);
        memcpy(stream->data + 5, src + 20, 4);
        memcpy(stream->data + LZMA_HEADER, src + EVA_HEADER, body);
        stream->size = LZMA_HEADER + body;
    } else {
        uint8_t start[SWAP_WITH + SWAP_SIZE];
        arcadyan_head(src, start);
        memcpy(stream->data, src + SWAP_AT, body);
        memcpy(stream->data, start + SWAP_AT, sizeof(start) - SWAP_AT);
        stream->size = body;
    }
    return stream;
}

static bool
stream_proved(const NetbomHost *host, NetbomScan *scan, const NetbomBuffer *stream)
{
    NetbomBuffer *plain = NULL;
    uint64_t consumed = 0;
    NetbomDecode result = host->decode_stream(scan, NETBOM_CODEC_LZMA, NULL, stream->data,
                                              stream->size, TRY_SIZE, &plain, &consumed);
    bool proved = result == NETBOM_DECODED ||
                  (result == NETBOM_DECODE_LIMIT && plain && plain->size == TRY_SIZE);
    host->buffer_free(scan, plain);
    return proved;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    bool eva = netbom_match(object, at, "\x81\x12\xed\xfe", 4);
    if (eva ? !netbom_match(object, at + 12, "\x01\x02\x5a\x07", 4) ||
                  !netbom_range_ok(object->size, at, EVA_HEADER)
            : at != 0 || object->size < ARCADYAN_MIN ||
                  !netbom_match(object, SWAP_WITH, magics[0].pattern, 4))
        return false;
    NetbomBuffer *stream = stream_open(host, scan, object, at, eva);
    bool proved = stream && stream_proved(host, scan, stream);
    host->buffer_free(scan, stream);
    if (!proved)
        return false;
    uint64_t size = eva ? EVA_HEADER + (uint64_t)wrapper_u32le(object, at + 16) : object->size;
    *ret_claim =
        wrapper_claim(eva ? "avm-eva" : "arcadyan", object, at, size, NETBOM_GRADE_STRUCTURE, true);
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    static const char name[] = "image";
    Wrapper wrapper = {host, scan, range};
    bool eva = strcmp(claim->format, "avm-eva") == 0;
    NetbomEntry entry = {
        .kind = NETBOM_PART, .name = name, .name_size = sizeof(name) - 1, .hint = "lzma"};
    if (eva)
        wrapper_hex(&wrapper, "load-address", 8, 4, wrapper_u32le(range, 8));
    else
        wrapper_vendor(&wrapper, "Arcadyan", SWAP_WITH, 4);
    NetbomBuffer *stream = stream_open(host, scan, range, 0, eva);
    if (!stream)
        return;
    host->structure(scan, 0, range->size);
    host->child_buffer(scan, &entry, stream);
}

static const char *const fact_keys[] = {"vendor", "load-address", NULL};

const NetbomPlugin lzma_wrapper_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "lzma-wrapper",
    .description = "LZMA streams in vendors' forms (Arcadyan, AVM EVA)",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
