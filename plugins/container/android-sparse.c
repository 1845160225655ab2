/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * android-sparse.c: the plugin for sparse images, as Android's flashing tools take them.
 *
 * Layout (little endian): 0 magic, 4 u16 major, u16 minor, u16 header size, u16 size of a chunk
 * header, 12 u32 block size, 16 blocks of the whole image, 20 chunks, 24 CRC-32 of it (0: none).
 * Chunk: u16 type (cac1 raw, cac2 fill with 4 bytes, cac3 nothing, cac4 CRC-32 so far), u16, u32
 * blocks, u32 size with its header. Facts: AOSP's sparse_format.h.
 */
#include "netbom-plugin.h"

#include <stdio.h>

enum {
    HEADER_SIZE = 28,
    CHUNK_SIZE = 12,
    CHUNK_RAW = 0xcac1,
    CHUNK_FILL = 0xcac2,
    CHUNK_SKIP = 0xcac3,
    CHUNK_CRC = 0xcac4,
};

static const NetbomMagic magics[] = {{"\x3a\xff\x26\xed", 4, 0, 0}};
static const char *const formats[] = {"android-sparse", NULL};

typedef struct {
    NetbomBytes bytes;
    uint64_t header_size, chunk_size, block_size, blocks;
    uint32_t chunks, crc;
} Sparse;

typedef struct {
    uint16_t type;
    uint64_t at, size; /* data in the sparse image */
    uint64_t length;   /* bytes of the whole image */
} Chunk;

static bool
sparse_open(const NetbomBytes *bytes, uint64_t at, Sparse *ret_sparse)
{
    Sparse sparse = {.bytes = netbom_slice(bytes, at, bytes->size)};
    NetbomReader reader = netbom_reader(&sparse.bytes, 0, false);
    if (netbom_u32(&reader) != 0xed26ff3a || netbom_u16(&reader) != 1)
        return false;
    netbom_skip(&reader, 2);
    sparse.header_size = netbom_u16(&reader);
    sparse.chunk_size = netbom_u16(&reader);
    sparse.block_size = netbom_u32(&reader);
    sparse.blocks = netbom_u32(&reader);
    sparse.chunks = netbom_u32(&reader);
    sparse.crc = netbom_u32(&reader);
    *ret_sparse = sparse;
    return !reader.failed && sparse.header_size >= HEADER_SIZE && sparse.chunk_size >= CHUNK_SIZE &&
           sparse.block_size >= 512 && sparse.block_size % 4 == 0 && sparse.blocks > 0 &&
           sparse.chunks > 0;
}

/* Reads the chunk at *at and moves behind it; false: it is bad or cut off. */
static bool
chunk_read(const Sparse *sparse, uint64_t *at, Chunk *ret_chunk)
{
    NetbomReader reader = netbom_reader(&sparse->bytes, *at, false);
    Chunk chunk = {.type = netbom_u16(&reader), .at = *at + sparse->chunk_size};
    netbom_skip(&reader, 2);
    uint64_t blocks = netbom_u32(&reader), total = netbom_u32(&reader);
    if (reader.failed || total < sparse->chunk_size)
        return false;
    chunk.size = total - sparse->chunk_size;
    chunk.length = blocks * sparse->block_size;
    if ((chunk.type == CHUNK_RAW && chunk.size != chunk.length) ||
        (chunk.type == CHUNK_FILL && chunk.size != 4) ||
        (chunk.type == CHUNK_SKIP && chunk.size != 0) || chunk.type < CHUNK_RAW ||
        chunk.type > CHUNK_CRC || (chunk.type == CHUNK_CRC && chunk.size != 4) ||
        !netbom_range_ok(sparse->bytes.size, chunk.at, chunk.size))
        return false;
    if (chunk.type == CHUNK_CRC)
        chunk.length = 0;
    *at = chunk.at + chunk.size;
    *ret_chunk = chunk;
    return true;
}

/* Walks the chunks; answers the size of the sparse image and the bytes that they make. */
static uint64_t
chunks_walk(const NetbomHost *host, NetbomScan *scan, const Sparse *sparse, uint64_t *ret_length)
{
    uint64_t at = sparse->header_size, length = 0;
    Chunk chunk;
    for (uint32_t i = 0; i < sparse->chunks && host->spend(scan, 1); i++) {
        if (!chunk_read(sparse, &at, &chunk))
            break;
        length += chunk.length;
    }
    *ret_length = length;
    return at < sparse->bytes.size ? at : sparse->bytes.size;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Sparse sparse;
    uint64_t length;
    if (!sparse_open(object, at, &sparse))
        return false;
    uint64_t size = chunks_walk(host, scan, &sparse, &length);
    bool whole = length == sparse.blocks * sparse.block_size;
    NetbomClaim claim = {.format = "android-sparse",
                         .size = whole ? size : sparse.bytes.size,
                         .extent = NETBOM_EXACT,
                         .grade = whole ? NETBOM_GRADE_STRUCTURE : NETBOM_GRADE_HEADER};
    *ret_claim = claim;
    return true;
}

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    Sparse sparse;
} State;

/* NetbomRead of the whole image. */
static uint64_t
image_read(void *memory, uint64_t token, uint8_t *dst, uint64_t size)
{
    const State *state = memory;
    const Sparse *sparse = &state->sparse;
    uint64_t at = sparse->header_size, good = 0;
    Chunk chunk;
    (void)token;
    for (uint32_t i = 0; i < sparse->chunks && good <= size; i++) {
        if (!chunk_read(sparse, &at, &chunk) || chunk.length > size - good ||
            !state->host->spend(state->scan, 1 + chunk.length / 65536))
            break;
        const uint8_t *data = sparse->bytes.data + chunk.at;
        if (chunk.type == CHUNK_RAW && chunk.size > 0)
            memcpy(dst + good, data, (size_t)chunk.size);
        if (chunk.type == CHUNK_FILL && memcmp(data, "\0\0\0\0", 4) != 0)
            for (uint64_t b = 0; b < chunk.length; b++)
                dst[good + b] = data[b % 4];
        if (chunk.type == CHUNK_CRC) {
            NetbomReader reader = netbom_reader(&sparse->bytes, chunk.at, false);
            const uint32_t crc = netbom_u32(&reader);
            if (state->host->crc32(0, dst, good) != crc)
                state->host->problem(state->scan, "checksum", chunk.at,
                                     "the CRC of the whole image differs");
        }
        good += chunk.length;
    }
    if (good < size)
        state->host->problem(state->scan, "truncated", at, "%llu of %llu bytes are there",
                             (unsigned long long)good, (unsigned long long)size);
    else if (sparse->crc != 0 && state->host->crc32(0, dst, size) != sparse->crc)
        state->host->problem(state->scan, "checksum", 24, "the CRC of the whole image differs");
    return good;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    State state = {host, scan, {.chunks = 0}};
    uint64_t length;
    char text[32];
    (void)claim;
    if (!sparse_open(range, 0, &state.sparse))
        return;
    uint64_t size = chunks_walk(host, scan, &state.sparse, &length);
    int text_size =
        snprintf(text, sizeof(text), "%llu", (unsigned long long)state.sparse.block_size);
    host->header(scan, "block-size", 12, 4, text, (uint64_t)text_size);
    host->structure(scan, 0, size);
    NetbomEntry entry = {.kind = NETBOM_PART, .name = "image", .name_size = 5};
    host->child_read(scan, &entry, state.sparse.blocks * state.sparse.block_size, image_read,
                     &state, 0);
    host->finish(scan);
}

static const char *const fact_keys[] = {"block-size", NULL};

const NetbomPlugin android_sparse_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "android-sparse",
    .description = "Android sparse image",
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
