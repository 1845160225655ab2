/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * npk.c: the plugin for MikroTik's NPK packages.
 *
 * Layout (little endian): 0 magic, 4 length of what follows, then records: u16 type, u32 length,
 * data. Type 1: name (16), version (revision, stage letter, minor, major), u32 build time. Type 2:
 * description. Type 4: a zlib stream of files (u16 mode, 6 bytes, 12 bytes of times, 4 bytes, u32
 * size, u16 length of the name, name, data). Type 16: architecture. Type 21: a SquashFS image. Type
 * 24: release type. Facts: npk_pack_kernel and published packages.
 */
#include "wrapper.h"

#include <stdio.h>

enum {
    TYPE_HEADER = 1,
    TYPE_DESCRIPTION = 2,
    TYPE_FILES = 4,
    TYPE_ARCHITECTURE = 16,
    TYPE_SQUASHFS = 21,
    TYPE_PADDING = 22,
    TYPE_RELEASE = 24,
    HEAD_SIZE = 8,
    RECORD_HEAD = 6,
    FILE_HEAD = 30,
    NAME_MAX_SIZE = 4096,
};

static const NetbomMagic magics[] = {{"\x1e\xf1\xd0\xba", 4, 0, 0}};
static const char *const formats[] = {"npk", NULL};

/* Where the records end: all of them must be inside. 0: they do not add up. */
static uint64_t
records_end(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t at,
            uint64_t size)
{
    uint64_t from = HEAD_SIZE;
    while (size - from >= RECORD_HEAD && host->spend(scan, 1)) {
        if (!netbom_range_ok(bytes->size, at + from, RECORD_HEAD))
            return from;
        uint32_t length = wrapper_u32le(bytes, at + from + 2);
        if (length > size - from - RECORD_HEAD)
            return 0;
        from += RECORD_HEAD + (uint64_t)length;
    }
    return from;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    if (!netbom_match(object, at, magics[0].pattern, 4) ||
        !netbom_range_ok(object->size, at, HEAD_SIZE + RECORD_HEAD))
        return false;
    uint64_t size = HEAD_SIZE + (uint64_t)wrapper_u32le(object, at + 4);
    if (size < HEAD_SIZE + RECORD_HEAD || records_end(host, scan, object, at, size) == 0)
        return false;
    *ret_claim = wrapper_claim("npk", object, at, size, NETBOM_GRADE_STRUCTURE, true);
    return true;
}

/* ---- facts ---- */

static void
header_give(const Wrapper *wrapper, uint64_t at, uint64_t size)
{
    char version[32];
    if (size < 24)
        return;
    const uint8_t *v = wrapper->range->data + at + 16;
    wrapper_text(wrapper, "name", at, 16);
    const char *stage = v[1] == 'b' ? "beta" : v[1] == 'c' ? "rc" : v[1] == 'a' ? "alpha" : ".";
    int length = snprintf(version, sizeof(version), "%u.%u", v[3], v[2]);
    if (v[0] > 0 || *stage != '.')
        snprintf(version + length, sizeof(version) - (size_t)length, "%s%u", stage, v[0]);
    wrapper_fact(wrapper, "version", at + 16, 4, version);
    wrapper_date(wrapper, at + 20, wrapper_u32le(wrapper->range, at + 20));
}

/* ---- files ---- */

/* Gives the files of a decoded stream; answers how many bytes of it were understood. */
static uint64_t
files_give(const Wrapper *wrapper, const NetbomBytes *stream)
{
    const NetbomHost *host = wrapper->host;
    NetbomReader reader = netbom_reader(stream, 0, false);
    uint64_t good = 0;
    while (reader.at < stream->size && host->spend(wrapper->scan, 16)) {
        uint32_t mode = netbom_u16(&reader);
        netbom_skip(&reader, 6);
        uint32_t time = netbom_u32(&reader);
        netbom_skip(&reader, FILE_HEAD - 2 - 6 - 4 - 6);
        uint32_t size = netbom_u32(&reader);
        uint16_t name_size = netbom_u16(&reader);
        const uint8_t *name = netbom_take(&reader, name_size);
        const uint8_t *data = netbom_take(&reader, size);
        if (reader.failed || name_size == 0 || name_size > NAME_MAX_SIZE ||
            memchr(name, 0, name_size))
            return good;
        uint32_t kind = mode & 0170000;
        NetbomEntry entry = {.kind = kind == 0040000   ? NETBOM_DIR
                                     : kind == 0120000 ? NETBOM_SYMLINK
                                                       : NETBOM_FILE,
                             .name = (const char *)name,
                             .name_size = name_size,
                             .mode = mode,
                             .mtime = time};
        bool more;
        if (entry.kind == NETBOM_FILE) {
            NetbomBuffer *buffer = host->buffer_new(wrapper->scan, size);
            if (!buffer)
                return good;
            if (size > 0 && !host->buffer_append(wrapper->scan, buffer, data, size)) {
                host->buffer_free(wrapper->scan, buffer);
                return good;
            }
            more = host->child_buffer(wrapper->scan, &entry, buffer);
        } else {
            if (entry.kind == NETBOM_SYMLINK) {
                entry.target = (const char *)data;
                entry.target_size = size;
            }
            more = host->child_entry(wrapper->scan, &entry);
        }
        good = reader.at;
        if (!more)
            return stream->size;
    }
    return good;
}

static void
stream_give(const Wrapper *wrapper, uint64_t at, uint64_t size)
{
    const NetbomHost *host = wrapper->host;
    NetbomBuffer *buffer = NULL;
    uint64_t consumed = 0;
    NetbomDecode result =
        host->decode_stream(wrapper->scan, NETBOM_CODEC_ZLIB, NULL, wrapper->range->data + at, size,
                            0, &buffer, &consumed);
    if (!buffer)
        return;
    if (result != NETBOM_DECODED)
        host->problem(wrapper->scan, result == NETBOM_DECODE_LIMIT ? "limit" : "corrupt", at,
                      "the files end after %llu decoded bytes", (unsigned long long)buffer->size);
    NetbomBytes stream = {buffer->data, buffer->size};
    uint64_t good = files_give(wrapper, &stream);
    if (result == NETBOM_DECODED && good < stream.size)
        host->problem(wrapper->scan, "corrupt", at, "the list of files breaks off at %llu",
                      (unsigned long long)good);
    if (result == NETBOM_DECODED)
        host->structure(wrapper->scan, at, consumed);
    host->buffer_free(wrapper->scan, buffer);
}

static bool
all_zero(const uint8_t *data, uint64_t size)
{
    for (uint64_t i = 0; i < size; i++)
        if (data[i] != 0)
            return false;
    return true;
}

/* False: the budget is spent. */
static bool
record_give(const Wrapper *wrapper, unsigned type, uint64_t at, uint64_t size)
{
    const NetbomHost *host = wrapper->host;
    switch (type) {
    case TYPE_HEADER:
        header_give(wrapper, at, size);
        break;
    case TYPE_DESCRIPTION:
        wrapper_text(wrapper, "description", at, size);
        break;
    case TYPE_ARCHITECTURE:
        if (size > 1) /* one letter ends the package */
            wrapper_text(wrapper, "arch", at, size);
        break;
    case TYPE_RELEASE:
        wrapper_text(wrapper, "release-type", at, size);
        break;
    case TYPE_FILES:
        stream_give(wrapper, at, size);
        return true;
    case TYPE_PADDING:
        return true;
    case TYPE_SQUASHFS:
        if (all_zero(wrapper->range->data + at, size))
            return true;
        return wrapper_part(wrapper, "squashfs", NULL, at, size);
    default:
        break;
    }
    host->structure(wrapper->scan, at, size);
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    if (range->size < HEAD_SIZE)
        return;
    uint64_t size = HEAD_SIZE + (uint64_t)wrapper_u32le(range, 4);
    wrapper_report(&wrapper, claim, size, 0);
    host->structure(scan, 0, HEAD_SIZE);
    wrapper_vendor(&wrapper, "MikroTik", 0, 4);
    NetbomReader reader = netbom_reader(range, HEAD_SIZE, false);
    while (reader.at < range->size && host->spend(scan, 1)) {
        uint64_t at = reader.at;
        unsigned type = netbom_u16(&reader);
        uint32_t length = netbom_u32(&reader);
        if (reader.failed)
            return;
        NetbomBytes data = netbom_slice(range, reader.at, length);
        host->structure(scan, at, RECORD_HEAD);
        if (data.size > 0 && !record_give(&wrapper, type, reader.at, data.size))
            return;
        netbom_skip(&reader, length);
    }
}

static const char *const fact_keys[] = {"vendor", "version",     "date",         "name",
                                        "arch",   "description", "release-type", NULL};

const NetbomPlugin npk_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "npk",
    .description = "MikroTik NPK package",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
