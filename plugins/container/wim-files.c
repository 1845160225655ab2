/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * wim-files.c: the files of Windows images.
 *
 * The table of streams has entries of 50 bytes: resource (24), u16 part, u32 references, SHA-1 of
 * the plain bytes. A compressed resource begins with a table of offsets (u32, from 4 GiB on u64) of
 * all chunks but the first, counted from its end; a chunk that is as large as its bytes is stored.
 * Each image has a metadata resource: security data, whose size is its first u32, then entries from
 * multiples of 8 on. An entry: u64 length, u32 attributes, 16 u64 place of the first entry of the
 * folder, 56 time of the last change (100 ns since 1601), 64 SHA-1 of the bytes, 88 kind of a
 * link, 96 u16 further streams, 98 size of the short name, 100 of the name, 102 the names in
 * UTF-16, each with a 0 behind it; behind the entry its further streams: u64 length, SHA-1 at 16,
 * size of the name at 36. A length of 0 ends a folder. Tagged data may follow the names: 0x337dd873
 * holds user, group, mode and device of Unix. The bytes of a symbolic link: four u16, the last two
 * place and size of the text that is shown, u32 flags, then text. Facts: Microsoft's "Windows
 * Imaging File Format", and images of wimlib.
 */
#include "wim-files.h"

#include "filesystem/fs-path.h"
#include "plugin-utf16.h"
#include "wim-codec.h"

#include <stdlib.h>

enum {
    STREAM_SIZE = 50,
    DIGEST = 20,
    ENTRY_SIZE = 102,
    FURTHER_SIZE = 38,
    FLAG_XPRESS = 0x20000,
    FLAG_LZX = 0x40000,
    IS_FOLDER = 0x10,
    IS_LINK = 0x400,
    LINK_HEAD = 12,
    LINK_MAX = 65536,
    NAME_MAX_BYTES = 1024,
    UNIX_SIZE = 16,
};

#define LINK_SYMBOLIC UINT32_C(0xa000000c)
#define TAG_UNIX      UINT32_C(0x337dd873)
#define EPOCH_SECONDS INT64_C(11644473600) /* from 1601 to 1970 */

typedef struct {
    uint8_t digest[DIGEST];
    WimResource resource;
} Stream;

/* One image of the file. */
typedef struct {
    const WimFiles *wim;
    Stream *streams; /* sorted by digest */
    uint64_t n_streams;
    NetbomBytes metadata;
    uint8_t *seen; /* a bit for each multiple of 8 where a folder began */
    FsPath *path;
    bool stopped;
} Walk;

WimResource
wim_resource(const NetbomBytes *bytes, uint64_t at)
{
    NetbomReader reader = netbom_reader(bytes, at, false);
    WimResource resource = {0};
    resource.size = netbom_uint(&reader, 7, false);
    resource.flags = netbom_u8(&reader);
    resource.at = netbom_u64le(&reader);
    resource.plain = netbom_u64le(&reader);
    if (reader.failed)
        memset(&resource, 0, sizeof resource);
    return resource;
}

/* ---- resources ---- */

static unsigned
window_bits(uint32_t chunk)
{
    unsigned bits = 0;
    while (bits < 31 && UINT32_C(1) << bits < chunk)
        bits++;
    return bits;
}

/* Where chunk `i` begins, counted from the end of the table. */
static uint64_t
chunk_at(const NetbomBytes *data, uint64_t i, unsigned width)
{
    NetbomReader reader = netbom_reader(data, (i - 1) * width, false);
    return i == 0 ? 0 : netbom_uint(&reader, width, false);
}

/* Answers how many bytes from the start are good. */
static uint64_t
chunks_decode(const WimFiles *wim, const WimResource *resource, uint8_t *dst)
{
    const NetbomBytes data = netbom_slice(wim->range, resource->at, resource->size);
    const uint64_t chunk = wim->chunk, chunks = (resource->plain + chunk - 1) / chunk;
    const unsigned width = resource->plain > UINT32_MAX ? 8 : 4;
    const NetbomBytes body = netbom_slice(&data, (chunks - 1) * width, UINT64_MAX);
    for (uint64_t i = 0; i < chunks; i++) {
        const uint64_t at = i * chunk, left = resource->plain - at,
                       size = left < chunk ? left : chunk;
        const uint64_t from = chunk_at(&data, i, width);
        const uint64_t to = i + 1 < chunks ? chunk_at(&data, i + 1, width) : body.size;
        if (to < from || !netbom_range_ok(body.size, from, to - from) ||
            !wim->host->spend(wim->scan, size / 64 + 1))
            return at;
        const NetbomBytes packed = netbom_slice(&body, from, to - from);
        if (packed.size == size)
            memcpy(dst + at, packed.data, size);
        else if (!wim_chunk(wim->flags & FLAG_LZX ? WIM_LZX : WIM_XPRESS, window_bits(wim->chunk),
                            &packed, dst + at, size))
            return at;
    }
    return resource->plain;
}

static bool
readable(const WimFiles *wim, const WimResource *resource)
{
    if (resource->flags & WIM_SOLID)
        return false;
    if (!(resource->flags & WIM_COMPRESSED))
        return true;
    const unsigned bits = window_bits(wim->chunk);
    return (wim->flags & (FLAG_XPRESS | FLAG_LZX)) && bits >= 12 && bits <= WIM_LZX_WINDOW_MAX &&
           UINT32_C(1) << bits == wim->chunk && (!(wim->flags & FLAG_LZX) || bits >= 15);
}

/* Fills dst with the plain bytes; answers how many from the start are good. */
static uint64_t
resource_read(const WimFiles *wim, const WimResource *resource, uint8_t *dst)
{
    if (resource->flags & WIM_COMPRESSED)
        return resource->plain == 0 ? 0 : chunks_decode(wim, resource, dst);
    const NetbomBytes data = netbom_slice(wim->range, resource->at, resource->size);
    const uint64_t size = data.size < resource->plain ? data.size : resource->plain;
    if (size > 0)
        memcpy(dst, data.data, size);
    return size;
}

/* Resources that are compressed to less than a byte for each chunk are no resources. */
static bool
resource_ok(const WimFiles *wim, const WimResource *resource)
{
    if (resource->at > wim->range->size)
        return false;
    if (!(resource->flags & WIM_COMPRESSED))
        return resource->plain == resource->size;
    return wim->chunk > 0 && resource->plain / wim->chunk <= resource->size;
}

/* ---- streams ---- */

static int
stream_compare(const void *a, const void *b)
{
    return memcmp(((const Stream *)a)->digest, ((const Stream *)b)->digest, DIGEST);
}

static const Stream *
stream_find(const Walk *walk, const uint8_t *digest)
{
    Stream wanted = {.resource = {0}};
    memcpy(wanted.digest, digest, DIGEST);
    return bsearch(&wanted, walk->streams, walk->n_streams, sizeof(Stream), stream_compare);
}

static uint64_t
file_read(void *state, uint64_t token, uint8_t *dst, uint64_t size)
{
    const Walk *walk = state;
    const WimFiles *wim = walk->wim;
    const Stream *stream = &walk->streams[token];
    uint8_t digest[DIGEST];
    const uint64_t good = resource_read(wim, &stream->resource, dst);
    if (good < size) {
        wim->host->problem(wim->scan, "corrupt", stream->resource.at,
                           "wim: a file ends after %llu of %llu bytes", (unsigned long long)good,
                           (unsigned long long)size);
        return good;
    }
    wim->host->sha1(dst, size, digest);
    if (memcmp(digest, stream->digest, DIGEST) != 0)
        wim->host->problem(wim->scan, "checksum", stream->resource.at,
                           "wim: the SHA-1 of a file differs");
    return size;
}

/* ---- entries ---- */

typedef struct {
    uint64_t at, length, folder;
    uint32_t attributes, link;
    uint16_t further;
    const uint8_t *digest;
    NetbomEntry entry;
    uint64_t end; /* of the entry and its further streams */
} Entry;

static uint64_t
round8(uint64_t value)
{
    return (value + 7) & ~UINT64_C(7);
}

static bool
digest_given(const uint8_t *digest)
{
    for (unsigned i = 0; i < DIGEST; i++)
        if (digest[i] != 0)
            return true;
    return false;
}

/* The further streams of an entry; one without a name holds the bytes of a link or file. */
static bool
further_read(const Walk *walk, Entry *entry)
{
    const NetbomBytes *bytes = &walk->metadata;
    entry->end = entry->at + round8(entry->length);
    for (unsigned i = 0; i < entry->further; i++) {
        NetbomReader reader = netbom_reader(bytes, entry->end, false);
        const uint64_t length = netbom_u64le(&reader);
        if (length < FURTHER_SIZE || !netbom_range_ok(bytes->size, entry->end, length))
            return false;
        const uint8_t *p = bytes->data + entry->end;
        if (p[36] == 0 && p[37] == 0 && digest_given(p + 16))
            entry->digest = p + 16;
        entry->end += round8(length);
    }
    return true;
}

/* What tagged data from `at` on say of Unix. */
static void
tags_read(const Walk *walk, Entry *entry, uint64_t at)
{
    NetbomBytes bytes = netbom_slice(&walk->metadata, 0, entry->at + entry->length);
    NetbomReader reader = netbom_reader(&bytes, at, false);
    while (!reader.failed) {
        const uint32_t tag = netbom_u32le(&reader), size = netbom_u32le(&reader);
        if (reader.failed || (tag == 0 && size == 0))
            return;
        const uint64_t next = round8(reader.at + size);
        if (tag == TAG_UNIX && size >= UNIX_SIZE) {
            entry->entry.uid = netbom_u32le(&reader);
            entry->entry.gid = netbom_u32le(&reader);
            entry->entry.mode = netbom_u32le(&reader);
            const uint32_t device = netbom_u32le(&reader);
            entry->entry.rdev_major = device >> 8 & 0xfff;
            entry->entry.rdev_minor = (device & 0xff) | (device >> 12 & 0xfff00);
        }
        reader.at = next;
    }
}

/* Reads the entry at entry->at and appends its name to the path. False: none, or a damaged one. */
static bool
entry_read(Walk *walk, Entry *entry)
{
    char name[NAME_MAX_BYTES / 2 * PLUGIN_UTF8_MAX];
    const NetbomBytes *bytes = &walk->metadata;
    NetbomReader reader = netbom_reader(bytes, entry->at, false);
    entry->length = netbom_u64le(&reader);
    if (reader.failed || entry->length < ENTRY_SIZE ||
        !netbom_range_ok(bytes->size, entry->at, entry->length))
        return false;
    entry->attributes = netbom_u32le(&reader);
    reader.at = entry->at + 16;
    entry->folder = netbom_u64le(&reader);
    reader.at = entry->at + 56;
    const int64_t seconds = (int64_t)(netbom_u64le(&reader) / 10000000);
    entry->digest = netbom_take(&reader, DIGEST);
    netbom_skip(&reader, 4);
    entry->link = netbom_u32le(&reader);
    reader.at = entry->at + 96;
    entry->further = netbom_u16le(&reader);
    const uint16_t short_size = netbom_u16le(&reader), name_size = netbom_u16le(&reader);
    const uint8_t *text = netbom_take(&reader, name_size);
    if (reader.failed || name_size > NAME_MAX_BYTES || reader.at > entry->at + entry->length)
        return false;
    const uint64_t size = plugin_utf16(text, name_size / 2, name);
    if (size > 0)
        fs_path_push(walk->path, (const uint8_t *)name, size);
    entry->entry = (NetbomEntry){.name = walk->path->text, .name_size = walk->path->size};
    if (seconds > EPOCH_SECONDS)
        entry->entry.mtime = seconds - EPOCH_SECONDS;
    const uint64_t names = reader.at + (name_size ? 2u : 0u) + (short_size ? short_size + 2u : 0u);
    tags_read(walk, entry, round8(names));
    return further_read(walk, entry);
}

/* ---- the walk ---- */

static bool
link_give(Walk *walk, Entry *entry, const Stream *stream)
{
    const WimFiles *wim = walk->wim;
    char text[LINK_MAX / 2 * PLUGIN_UTF8_MAX];
    uint64_t size = 0;
    entry->entry.kind = NETBOM_SYMLINK;
    const uint64_t plain = stream ? stream->resource.plain : 0;
    NetbomBuffer *buffer = plain > LINK_HEAD && plain < LINK_MAX && readable(wim, &stream->resource)
                               ? wim->host->buffer_new(wim->scan, plain)
                               : NULL;
    if (buffer && resource_read(wim, &stream->resource, buffer->data) == plain) {
        const NetbomBytes bytes = {buffer->data, plain};
        NetbomReader reader = netbom_reader(&bytes, 4, false);
        const uint16_t at = netbom_u16le(&reader), length = netbom_u16le(&reader);
        if (netbom_range_ok(plain, LINK_HEAD + (uint64_t)at, length))
            size = plugin_utf16(bytes.data + LINK_HEAD + at, length / 2, text);
    }
    if (size > 0)
        wim->host->structure(
            wim->scan, stream->resource.at,
            netbom_slice(wim->range, stream->resource.at, stream->resource.size).size);
    wim->host->buffer_free(wim->scan, buffer);
    for (uint64_t i = 0; i < size; i++)
        if (text[i] == '\\')
            text[i] = '/';
    if (size == 0)
        wim->host->problem(wim->scan, "corrupt", 0, "wim: the target of a link cannot be read");
    /* A drive means nothing in an image. */
    const uint64_t drive = size > 2 && text[1] == ':' && text[2] == '/' ? 2 : 0;
    entry->entry.target = text + drive;
    entry->entry.target_size = size - drive;
    return wim->host->child_entry(wim->scan, &entry->entry);
}

static bool
file_give(Walk *walk, Entry *entry)
{
    const WimFiles *wim = walk->wim;
    const bool given = digest_given(entry->digest);
    const Stream *stream = given ? stream_find(walk, entry->digest) : NULL;
    if (entry->attributes & IS_LINK && entry->link == LINK_SYMBOLIC)
        return link_give(walk, entry, stream);
    entry->entry.kind = NETBOM_FILE;
    const uint32_t type = entry->entry.mode & 0170000;
    if (!given && type != 0 && type != 0100000) {
        entry->entry.kind = NETBOM_DEVICE;
        return wim->host->child_entry(wim->scan, &entry->entry);
    }
    if (!given)
        return wim->host->child_range(wim->scan, &entry->entry, 0, 0);
    const char *why = !stream                                ? "its bytes are in no stream"
                      : !readable(wim, &stream->resource)    ? "its compression is not read"
                      : !resource_ok(wim, &stream->resource) ? "its bytes are not there"
                                                             : NULL;
    if (why) {
        wim->host->problem(
            wim->scan, stream && !readable(wim, &stream->resource) ? "unsupported" : "corrupt", 0,
            "wim: %.*s: %s", (int)(entry->entry.name_size < 256 ? entry->entry.name_size : 256),
            entry->entry.name, why);
        return wim->host->child_entry(wim->scan, &entry->entry);
    }
    if (!(stream->resource.flags & WIM_COMPRESSED) &&
        netbom_range_ok(wim->range->size, stream->resource.at, stream->resource.size))
        return wim->host->child_range(wim->scan, &entry->entry, stream->resource.at,
                                      stream->resource.size);
    return wim->host->child_read(wim->scan, &entry->entry, stream->resource.plain, file_read, walk,
                                 (uint64_t)(stream - walk->streams));
}

/* True once for each place where a folder begins. */
static bool
folder_new(Walk *walk, uint64_t at)
{
    if (at % 8 != 0 || at >= walk->metadata.size || walk->path->depth >= FS_DEPTH_MAX)
        return false;
    const uint8_t bit = (uint8_t)(1u << at / 8 % 8);
    const bool is_new = !(walk->seen[at / 64] & bit);
    walk->seen[at / 64] |= bit;
    return is_new;
}

static void
folder_walk(Walk *walk, uint64_t at)
{
    const NetbomHost *host = walk->wim->host;
    const uint64_t size = walk->path->size;
    Entry entry = {.at = at};
    if (!folder_new(walk, at)) {
        host->problem(walk->wim->scan, "corrupt", 0,
                      "wim: a folder is not where it should be, or too deep");
        return;
    }
    walk->path->depth++;
    for (; !walk->stopped; entry = (Entry){.at = entry.end}) {
        NetbomReader reader = netbom_reader(&walk->metadata, entry.at, false);
        if (netbom_u64le(&reader) <= 8 && !reader.failed)
            break;
        if (!host->spend(walk->wim->scan, 1) || !entry_read(walk, &entry)) {
            host->problem(walk->wim->scan, "corrupt", 0,
                          "wim: the entries of a folder are damaged");
            walk->stopped = true;
            break;
        }
        if (entry.attributes & IS_FOLDER && !(entry.attributes & IS_LINK)) {
            entry.entry.kind = NETBOM_DIR;
            walk->stopped = !host->child_entry(walk->wim->scan, &entry.entry);
            if (!walk->stopped && entry.folder > 0)
                folder_walk(walk, entry.folder);
        } else {
            walk->stopped = !file_give(walk, &entry);
        }
        walk->path->size = size;
    }
    walk->path->size = size;
    walk->path->depth--;
}

/* The entries of one image; the first is its root, which has no name. */
static void
image_walk(Walk *walk, const WimResource *resource, uint32_t number)
{
    const WimFiles *wim = walk->wim;
    const NetbomHost *host = wim->host;
    if (!resource_ok(wim, resource) || !readable(wim, resource)) {
        host->problem(wim->scan, "unsupported", 0, "wim: the folders of image %u are not read",
                      number);
        return;
    }
    NetbomBuffer *buffer = host->buffer_new(wim->scan, resource->plain);
    walk->seen = host->alloc(wim->scan, resource->plain / 64 + 1, 1);
    if (buffer && walk->seen) {
        walk->metadata = (NetbomBytes){buffer->data, resource_read(wim, resource, buffer->data)};
        if (walk->metadata.size < resource->plain)
            host->problem(wim->scan, "corrupt", resource->at,
                          "wim: the folders of image %u are damaged", number);
        NetbomReader reader = netbom_reader(&walk->metadata, 0, false);
        const uint32_t security = netbom_u32le(&reader);
        Entry root = {.at = round8(security < 8 ? 8 : security)};
        if (entry_read(walk, &root) && root.folder > 0)
            folder_walk(walk, root.folder);
    }
    host->release(wim->scan, walk->seen);
    host->buffer_free(wim->scan, buffer);
}

static void
images_walk(Walk *walk, const NetbomBytes *table, uint32_t images)
{
    uint32_t number = 0;
    for (uint64_t i = 0; i < walk->n_streams && !walk->stopped; i++) {
        char name[16];
        const WimResource resource = wim_resource(table, i * STREAM_SIZE);
        if (!(resource.flags & WIM_METADATA))
            continue;
        number++;
        walk->path->size = walk->path->depth = 0;
        if (images > 1) {
            NetbomEntry entry = {.kind = NETBOM_DIR, .name = name};
            uint64_t digits = 0;
            for (uint32_t power = 1000000000; power > 0; power /= 10)
                if (number >= power)
                    name[digits++] = (char)('0' + number / power % 10);
            entry.name_size = digits;
            fs_path_push(walk->path, (const uint8_t *)name, digits);
            walk->stopped = !walk->wim->host->child_entry(walk->wim->scan, &entry);
        }
        image_walk(walk, &resource, number);
    }
    if (number < images)
        walk->wim->host->problem(walk->wim->scan, "corrupt", 0, "wim: %u of %u images are missing",
                                 images - number, images);
}

void
wim_files_give(const WimFiles *wim, uint32_t images)
{
    const NetbomHost *host = wim->host;
    Walk walk = {.wim = wim};
    const NetbomBytes table = netbom_slice(wim->range, wim->table.at, wim->table.size);
    if (wim->table.flags & WIM_COMPRESSED ||
        !netbom_range_ok(wim->range->size, wim->table.at, wim->table.size)) {
        host->problem(wim->scan, "unsupported", 48,
                      "wim: the table of streams is missing or compressed");
        return;
    }
    walk.n_streams = table.size / STREAM_SIZE;
    walk.streams = host->alloc(wim->scan, walk.n_streams + 1, sizeof(Stream));
    walk.path = host->alloc(wim->scan, 1, sizeof(FsPath));
    host->structure(wim->scan, wim->table.at, table.size);
    for (uint64_t i = 0; walk.streams && i < walk.n_streams; i++) {
        walk.streams[i].resource = wim_resource(&table, i * STREAM_SIZE);
        memcpy(walk.streams[i].digest, table.data + i * STREAM_SIZE + 30, DIGEST);
        const WimResource *resource = &walk.streams[i].resource;
        const NetbomBytes stored = netbom_slice(wim->range, resource->at, resource->size);
        if (resource->flags & (WIM_COMPRESSED | WIM_METADATA) && readable(wim, resource))
            host->structure(wim->scan, resource->at < wim->range->size ? resource->at : 0,
                            stored.size);
        if (!host->spend(wim->scan, 1))
            break;
    }
    if (walk.streams && walk.path) {
        qsort(walk.streams, walk.n_streams, sizeof(Stream), stream_compare);
        images_walk(&walk, &table, images);
    }
    host->finish(wim->scan);
    host->release(wim->scan, walk.path);
    host->release(wim->scan, walk.streams);
}
