/* SPDX-License-Identifier: GPL-3.0-or-later */
/* kernel-payload.c: finds and decodes the compressed kernel inside a self-extracting one. */
#include "kernel-payload.h"

#define PROBE_SIZE (64u * 1024u)
#define LEAST_PROOF                                                                                \
    4096u /* a decoded stretch below this proves nothing without a check of its own */
#define MAX_PROBES     64u  /* false starts in one search */
#define STEP_BYTES     256u /* of a search that count as one step: many may find nothing */
#define LZ4_BLOCK      (8u * 1024u * 1024u)
#define MAX_LZ4_BLOCKS 64u

typedef struct {
    const char *name;
    const char *magic;
    uint8_t magic_size;
    NetbomCodec codec;
} Compression;

static const Compression compressions[] = {
    {"gzip", "\x1f\x8b\x08", 3, NETBOM_CODEC_GZIP},
    {"xz",
     "\xfd"
     "7zXZ\0",
     6, NETBOM_CODEC_XZ},
    {"zstd", "\x28\xb5\x2f\xfd", 4, NETBOM_CODEC_ZSTD},
    {"lz4", "\x02\x21\x4c\x18", 4, NETBOM_CODEC_LZ4_LEGACY},
    {"lzo", "\x89LZO\0\r\n\x1a\n", 9, NETBOM_CODEC_LZOP},
    {"bzip2", "BZh", 3, NETBOM_CODEC_BZIP2},
    {"lzma", "\x5d\0\0", 3, NETBOM_CODEC_LZMA},
};

static uint64_t
word_at(const NetbomBytes *bytes, uint64_t at, unsigned size)
{
    NetbomReader r = netbom_reader(bytes, at, false);
    return netbom_uint(&r, size, false);
}

/* .lzma has no magic: dictionary 2^n or 3 * 2^n, a size that is unknown or below 1 GiB, a first
 * byte that is 0. */
static bool
is_lzma(const NetbomBytes *bytes, uint64_t at)
{
    uint64_t dictionary = word_at(bytes, at + 1, 4), size = word_at(bytes, at + 5, 8);
    if (!netbom_range_ok(bytes->size, at, 18) || bytes->data[at + 13] != 0)
        return false;
    while (dictionary > 3 && dictionary % 2 == 0)
        dictionary /= 2;
    return (dictionary == 2 || dictionary == 3) &&
           (size == UINT64_MAX || (size >= LEAST_PROOF && size < 1u << 30));
}

/* The first bytes of the magics: searches ask about each byte of a kernel. */
static bool
may_begin(uint8_t byte)
{
    return byte == 0x1f || byte == 0xfd || byte == 0x28 || byte == 0x02 || byte == 0x89 ||
           byte == 'B' || byte == 0x5d;
}

static const Compression *
compression_at(const NetbomBytes *bytes, uint64_t at)
{
    if (at >= bytes->size || !may_begin(bytes->data[at]))
        return NULL;
    for (size_t i = 0; i < sizeof compressions / sizeof *compressions; i++) {
        const Compression *c = &compressions[i];
        if (!netbom_match(bytes, at, c->magic, c->magic_size))
            continue;
        switch (c->codec) {
        case NETBOM_CODEC_GZIP:
            return word_at(bytes, at + 3, 1) & 0xe0 ? NULL : c;
        case NETBOM_CODEC_BZIP2:
            return netbom_match(bytes, at + 4, "\x31\x41\x59\x26\x53\x59", 6) ? c : NULL;
        case NETBOM_CODEC_LZMA:
            return is_lzma(bytes, at) ? c : NULL;
        default:
            return c;
        }
    }
    return NULL;
}

static bool
probe(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t at,
      const Compression *compression)
{
    NetbomBytes part = netbom_slice(bytes, at, UINT64_MAX);
    NetbomBuffer *buffer = NULL;
    uint64_t consumed = 0;

    NetbomDecode result = host->decode_stream(scan, compression->codec, NULL, part.data, part.size,
                                              PROBE_SIZE, &buffer, &consumed);
    uint64_t size = buffer ? buffer->size : 0;
    host->buffer_free(scan, buffer);
    return (result == NETBOM_DECODED || result == NETBOM_DECODE_LIMIT) && size >= LEAST_PROOF;
}

bool
kernel_payload_is_at(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes,
                     uint64_t at)
{
    const Compression *compression = compression_at(bytes, at);
    return compression && probe(host, scan, bytes, at, compression);
}

bool
kernel_payload_find(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes,
                    uint64_t from, uint64_t to, uint64_t *ret_at)
{
    unsigned probes = 0;
    for (uint64_t at = from; at < to && at < bytes->size; at++) {
        if (at % STEP_BYTES == 0 && !host->spend(scan, 1))
            return false;
        const Compression *compression = compression_at(bytes, at);
        if (!compression)
            continue;
        if (probe(host, scan, bytes, at, compression)) {
            *ret_at = at;
            return true;
        }
        if (++probes == MAX_PROBES)
            return false;
    }
    return false;
}

/*
 * LZ4 as the kernel uses it has no end mark: a word that could be the size of the next block may be
 * the size word. Each block but the last gives 8 MiB, so the word is the size if the blocks before
 * it decode to exactly so much.
 */
static NetbomDecode
decode_lz4(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *part,
           NetbomBuffer **ret_buffer, uint64_t *ret_consumed)
{
    uint64_t at = 4;
    for (uint64_t n = 0; n < MAX_LZ4_BLOCKS && netbom_range_ok(part->size, at, 4); n++) {
        uint64_t word = word_at(part, at, 4);
        if (n > 0 && word > (n - 1) * LZ4_BLOCK && word <= n * LZ4_BLOCK) {
            NetbomBuffer *buffer = NULL;
            NetbomDecode result = host->decode_stream(scan, NETBOM_CODEC_LZ4_LEGACY, NULL,
                                                      part->data, at, 0, &buffer, ret_consumed);
            if (result == NETBOM_DECODED && buffer && buffer->size == word) {
                *ret_buffer = buffer;
                return result;
            }
            host->buffer_free(scan, buffer);
        }
        if (word == 0 || !netbom_range_ok(part->size, at + 4, word))
            break;
        at += 4 + word;
    }
    return host->decode_stream(scan, NETBOM_CODEC_LZ4_LEGACY, NULL, part->data, part->size, 0,
                               ret_buffer, ret_consumed);
}

static void
report_result(const NetbomHost *host, NetbomScan *scan, NetbomDecode result, uint64_t at,
              const char *name)
{
    if (result == NETBOM_DECODE_TRUNCATED)
        host->problem(scan, "truncated", at, "the %s payload ends too early", name);
    else if (result == NETBOM_DECODE_CHECKSUM)
        host->problem(scan, "checksum", at, "the check of the %s payload differs", name);
    else if (result == NETBOM_DECODE_LIMIT)
        host->problem(scan, "limit", at, "the %s payload is larger than allowed", name);
    else if (result == NETBOM_DECODE_UNSUPPORTED)
        host->problem(scan, "unsupported", at, "the %s payload cannot be decoded", name);
    else if (result != NETBOM_DECODED)
        host->problem(scan, "corrupt", at, "the %s payload is damaged", name);
}

uint64_t
kernel_payload_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes,
                      uint64_t at, const char *name)
{
    const Compression *compression = compression_at(bytes, at);
    NetbomBytes part = netbom_slice(bytes, at, UINT64_MAX);
    NetbomEntry entry = {.kind = NETBOM_PART, .name = name, .name_size = strlen(name)};
    NetbomBuffer *buffer = NULL;
    uint64_t consumed = 0;
    NetbomDecode result;

    if (!compression)
        return 0;
    if (compression->codec == NETBOM_CODEC_LZ4_LEGACY)
        result = decode_lz4(host, scan, &part, &buffer, &consumed);
    else
        result = host->decode_stream(scan, compression->codec, NULL, part.data, part.size, 0,
                                     &buffer, &consumed);
    report_result(host, scan, result, at, compression->name);
    if (!buffer || buffer->size == 0) {
        host->buffer_free(scan, buffer);
        return 0;
    }
    if (consumed > part.size)
        consumed = part.size;
    if (compression->codec != NETBOM_CODEC_GZIP && netbom_range_ok(part.size, consumed, 4) &&
        word_at(&part, consumed, 4) == buffer->size)
        consumed += 4;
    host->structure(scan, at, consumed);
    host->header(scan, "compression", at, compression->magic_size, compression->name,
                 strlen(compression->name));
    host->child_buffer(scan, &entry, buffer);
    return consumed;
}
