/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * tplink-rtos.c: the plugin for the file systems of TP-Link's and Mercury's routers with VxWorks:
 * MINIFS and the one that begins with "OWOWOW".
 *
 * MINIFS (big endian, or little on some boards): 0 "MINIFS" and 10 NULs, 20 count of files, 28 size
 * of the names, which follow at 32; then for each file: offset of its folder's and its own name,
 * number of a chunk, offset in it, size; then for each chunk: offset, size, size when decoded; then
 * the chunks, LZMA streams. OWOW (big endian): 32 bytes "OW" in either case, a version, a count of
 * files, entries of name (64), size, offset, one word, or name (40), size, offset. Facts: the
 * MINIFS-Extraction-Tool and unow2fs tools.
 */
#include "container/wrapper.h"

#include <stdio.h>

enum {
    MINI_HEADER = 32,
    MINI_FILE = 20,
    MINI_CHUNK = 12,
    OWOW_MARK = 32,
    OWOW_HEADER = 40,
    FILES_MAX = 65536,
    CHUNK_MOST = 1 << 26,
    PATH_MOST = 1024,
};

static const NetbomMagic magics[] = {
    {"MINIFS\0\0\0\0\0\0\0\0\0\0", 16, 0, 0},
    {"OWOWOWOWOWOWOWOWOWOWOWOWOWOWOWOW", OWOW_MARK, 0, 0},
    {"owowowowowowowowowowowowowowowow", OWOW_MARK, 0, 0},
};
static const char *const formats[] = {"minifs", "owowfs", NULL};

typedef struct {
    NetbomBytes bytes; /* from the header on */
    bool big;
    uint64_t names_size, files_at, count;
    uint64_t chunks_at, n_chunks, data_at, end;
} Mini;

typedef struct {
    uint64_t folder, name, chunk, at, size;
} MiniFile;

typedef struct {
    uint64_t at, size, length; /* at: from the header on; length: decoded */
} MiniChunk;

/* ---- MINIFS ---- */

static MiniFile
mini_file(const Mini *mini, uint64_t i)
{
    NetbomReader reader = netbom_reader(&mini->bytes, mini->files_at + i * MINI_FILE, mini->big);
    MiniFile file;
    file.folder = netbom_u32(&reader);
    file.name = netbom_u32(&reader);
    file.chunk = netbom_u32(&reader);
    file.at = netbom_u32(&reader);
    file.size = netbom_u32(&reader);
    return file;
}

static MiniChunk
mini_chunk(const Mini *mini, uint64_t i)
{
    NetbomReader reader = netbom_reader(&mini->bytes, mini->chunks_at + i * MINI_CHUNK, mini->big);
    MiniChunk chunk;
    chunk.at = mini->data_at + netbom_u32(&reader);
    chunk.size = netbom_u32(&reader);
    chunk.length = netbom_u32(&reader);
    return chunk;
}

/* The tables fit each other; whether the chunks are there is another matter. */
static bool
mini_read(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
          bool big, Mini *ret_mini)
{
    Mini mini = {.bytes = netbom_slice(object, at, object->size), .big = big};
    mini.count = wrapper_u32(&mini.bytes, 20, big);
    mini.names_size = wrapper_u32(&mini.bytes, 28, big);
    mini.files_at = MINI_HEADER + mini.names_size;
    if (mini.count == 0 || mini.count > FILES_MAX || mini.names_size < 2 ||
        !netbom_range_ok(mini.bytes.size, mini.files_at, mini.count * MINI_FILE) ||
        mini.bytes.data[mini.files_at - 1] != 0 || !host->spend(scan, 1 + mini.count / 16))
        return false;
    for (uint64_t i = 0; i < mini.count; i++) {
        const MiniFile file = mini_file(&mini, i);
        if (file.folder >= mini.names_size || file.name >= mini.names_size ||
            file.chunk >= FILES_MAX || file.at + file.size > CHUNK_MOST)
            return false;
        mini.n_chunks = file.chunk + 1 > mini.n_chunks ? file.chunk + 1 : mini.n_chunks;
    }
    mini.chunks_at = mini.files_at + mini.count * MINI_FILE;
    mini.data_at = mini.chunks_at + mini.n_chunks * MINI_CHUNK;
    mini.end = mini.data_at;
    if (!netbom_range_ok(mini.bytes.size, 0, mini.data_at) ||
        !host->spend(scan, mini.n_chunks / 16))
        return false;
    for (uint64_t i = 0; i < mini.n_chunks; i++) {
        const MiniChunk chunk = mini_chunk(&mini, i);
        if (chunk.at < mini.end || chunk.at > mini.end + 4096 || chunk.size < 14 ||
            chunk.length > CHUNK_MOST)
            return false;
        mini.end = chunk.at + chunk.size;
    }
    *ret_mini = mini;
    return true;
}

/* Decodes a chunk; NULL: it cannot be read, which is reported. */
static NetbomBuffer *
mini_decode(const NetbomHost *host, NetbomScan *scan, const Mini *mini, uint64_t number)
{
    const MiniChunk chunk = mini_chunk(mini, number);
    const NetbomBytes packed = netbom_slice(&mini->bytes, chunk.at, chunk.size);
    NetbomBuffer *out = NULL;
    uint64_t used;
    const NetbomDecode result = host->decode_stream(scan, NETBOM_CODEC_LZMA, NULL, packed.data,
                                                    packed.size, chunk.length, &out, &used);
    if (packed.size > 0)
        host->structure(scan, chunk.at, packed.size);
    if (!out || out->size < chunk.length)
        host->problem(scan, result == NETBOM_DECODE_TRUNCATED ? "truncated" : "corrupt", chunk.at,
                      "chunk %llu cannot be decoded in full", (unsigned long long)number);
    return out;
}

static bool
mini_give(const NetbomHost *host, NetbomScan *scan, const Mini *mini, const MiniFile *file,
          const NetbomBuffer *chunk)
{
    char path[PATH_MOST];
    const char *names = (const char *)mini->bytes.data + MINI_HEADER;
    const int size =
        snprintf(path, sizeof(path), "%s/%s", names + file->folder, names + file->name);
    const uint64_t there = chunk && chunk->size > file->at ? chunk->size - file->at : 0;
    const uint64_t good = file->size < there ? file->size : there;
    NetbomBuffer *bytes = host->buffer_new(scan, good);
    if (!bytes || (good > 0 && !host->buffer_append(scan, bytes, chunk->data + file->at, good))) {
        host->buffer_free(scan, bytes);
        return false;
    }
    if (good < file->size)
        host->problem(scan, "truncated", 0, "%llu of %llu bytes of %s are there",
                      (unsigned long long)good, (unsigned long long)file->size, names + file->name);
    const NetbomEntry entry = {.kind = NETBOM_FILE,
                               .name = path,
                               .name_size = size < PATH_MOST ? (uint64_t)size : PATH_MOST - 1};
    return host->child_buffer(scan, &entry, bytes);
}

static void
mini_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, bool big)
{
    Mini mini;
    NetbomBuffer *chunk = NULL;
    uint64_t number = UINT64_MAX;
    if (!mini_read(host, scan, range, 0, big, &mini))
        return;
    host->structure(scan, 0, mini.data_at);
    if (mini.end > range->size)
        host->problem(scan, "truncated", range->size, "%llu of %llu bytes are there",
                      (unsigned long long)range->size, (unsigned long long)mini.end);
    for (uint64_t i = 0; i < mini.count && host->spend(scan, 1); i++) {
        const MiniFile file = mini_file(&mini, i);
        if (file.chunk != number) {
            host->buffer_free(scan, chunk);
            number = file.chunk;
            chunk = mini_decode(host, scan, &mini, number);
        }
        if (!mini_give(host, scan, &mini, &file, chunk))
            break;
    }
    host->buffer_free(scan, chunk);
}

/* ---- OWOW ---- */

typedef struct {
    uint64_t count, name_size, entry_size, end;
} Owow;

/* The entries, taken as of this size, are texts and ranges behind them in order. */
static bool
owow_read(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t name_size,
          Owow *ret_owow)
{
    Owow owow = {.count = wrapper_u32be(bytes, OWOW_MARK + 4), .name_size = name_size};
    owow.entry_size = name_size + (name_size == 64 ? 12 : 8);
    if (owow.count == 0 || owow.count > FILES_MAX || !host->spend(scan, 1 + owow.count / 16))
        return false;
    owow.end = OWOW_HEADER + owow.count * owow.entry_size;
    for (uint64_t i = 0; i < owow.count; i++) {
        const uint64_t entry = OWOW_HEADER + i * owow.entry_size;
        const uint64_t size = wrapper_u32be(bytes, entry + name_size);
        const uint64_t at = wrapper_u32be(bytes, entry + name_size + 4);
        if (!wrapper_text_ok(bytes, entry, name_size) || at < owow.end || at > owow.end + 4096)
            return false;
        owow.end = at + size;
    }
    *ret_owow = owow;
    return true;
}

static bool
owow_open(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
          Owow *ret_owow)
{
    const NetbomBytes bytes = netbom_slice(object, at, object->size);
    return owow_read(host, scan, &bytes, 64, ret_owow) ||
           owow_read(host, scan, &bytes, 40, ret_owow);
}

static void
owow_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range)
{
    Owow owow;
    if (!owow_open(host, scan, range, 0, &owow))
        return;
    host->structure(scan, 0, OWOW_HEADER + owow.count * owow.entry_size);
    if (owow.end > range->size)
        host->problem(scan, "truncated", range->size, "%llu of %llu bytes are there",
                      (unsigned long long)range->size, (unsigned long long)owow.end);
    for (uint64_t i = 0; i < owow.count && host->spend(scan, 1); i++) {
        const uint64_t at = OWOW_HEADER + i * owow.entry_size;
        const uint64_t size = wrapper_u32be(range, at + owow.name_size);
        const uint64_t from = wrapper_u32be(range, at + owow.name_size + 4);
        const char *name = (const char *)range->data + at;
        const uint64_t slash = name[0] == '/';
        const NetbomEntry entry = {.kind = NETBOM_FILE,
                                   .name = name + slash,
                                   .name_size =
                                       wrapper_text_size(range, at, owow.name_size) - slash};
        const NetbomBytes there = netbom_slice(range, from, size);
        if (entry.name_size > 0 && (there.size > 0 || size == 0) &&
            !host->child_range(scan, &entry, from, there.size))
            return;
    }
}

/* ---- plugin ---- */

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Mini mini;
    Owow owow;
    const bool is_mini = netbom_match(object, at, "MINIFS", 6);
    const bool big = is_mini && mini_read(host, scan, object, at, true, &mini);
    if (is_mini ? !big && !mini_read(host, scan, object, at, false, &mini)
                : !owow_open(host, scan, object, at, &owow))
        return false;
    *ret_claim = wrapper_claim(formats[!is_mini], object, at, is_mini ? mini.end : owow.end,
                               NETBOM_GRADE_STRUCTURE, true);
    ret_claim->big_endian = big;
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    if (strcmp(claim->format, "minifs") == 0)
        mini_unpack(host, scan, range, claim->big_endian);
    else
        owow_unpack(host, scan, range);
}

const NetbomPlugin tplink_rtos_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "tplink-rtos",
    .description = "file systems of TP-Link's routers with VxWorks",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
};
