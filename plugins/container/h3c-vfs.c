/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * h3c-vfs.c: the plugin for the flash file system of H3C's boot loader.
 *
 * Erase blocks of 64 KiB; the first KiB of each is a table of 63 entries of 8 bytes (big endian):
 * u8 0x3f and u24 number of the chunk before, u8 0xff and u24 of the next, ff ff ff for none; the
 * first entry of all is the file system's own (10 00 04 00). Chunk n stands n chunks behind the
 * start, where the KiBs of the tables behind the first do not count. The first chunk of a file
 * holds its date (4: u16 year, month, day), 16 its size and 32 its name; the data follow in the
 * chain. Facts: images of OpenWrt's mkh3cvfs producer.
 */
#include "wrapper.h"

enum {
    CHUNK = 1024,
    BLOCK = 64 * CHUNK,
    PER_BLOCK = 63,
    SIZE_AT = 16,
    NAME_AT = 32,
    NAME_MAX_SIZE = 255,
    NONE = 0xffffff,
};

static const NetbomMagic magics[] = {{"\x10\x00\x04\x00\xff\xff\xff\xff\x3f", 9, 0, 0}};
static const char *const formats[] = {"h3c-vfs", NULL};

static uint64_t
entry_at(uint32_t number)
{
    return (uint64_t)(number / PER_BLOCK) * BLOCK + (uint64_t)(number % PER_BLOCK) * 8;
}

static uint64_t
chunk_at(uint32_t number)
{
    return (uint64_t)((number - 1) / PER_BLOCK) * BLOCK +
           (uint64_t)((number - 1) % PER_BLOCK + 1) * CHUNK;
}

static bool
link_get(const NetbomBytes *bytes, uint32_t number, uint32_t *ret_before, uint32_t *ret_next)
{
    uint64_t at = entry_at(number);
    if (!netbom_range_ok(bytes->size, at, 8) || bytes->data[at] != 0x3f ||
        bytes->data[at + 4] != 0xff)
        return false;
    *ret_before = wrapper_u32be(bytes, at) & NONE;
    *ret_next = wrapper_u32be(bytes, at + 4) & NONE;
    return true;
}

static bool
entry_free(const NetbomBytes *bytes, uint32_t number)
{
    return netbom_match(bytes, entry_at(number), "\xff\xff\xff\xff\xff\xff\xff\xff", 8);
}

/* The next file's first chunk at or after `number`; 0: there is none. */
static uint32_t
file_next(const NetbomBytes *bytes, uint32_t number)
{
    uint32_t before, next;
    for (; chunk_at(number) + CHUNK <= bytes->size; number++)
        if (link_get(bytes, number, &before, &next) && before == NONE && next != NONE &&
            wrapper_text_size(bytes, chunk_at(number) + NAME_AT, NAME_MAX_SIZE) > 0)
            return number;
    return 0;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    if (!netbom_match(object, at, magics[0].pattern, 9) ||
        !netbom_range_ok(object->size, at, BLOCK) || !host->spend(scan, 64))
        return false;
    NetbomBytes bytes = netbom_slice(object, at, object->size);
    uint32_t first = file_next(&bytes, 1);
    if (first == 0)
        return false;
    uint32_t size = wrapper_u32be(&bytes, chunk_at(first) + SIZE_AT);
    if (size == 0 || size > bytes.size)
        return false;
    *ret_claim = wrapper_claim("h3c-vfs", object, at, bytes.size - bytes.size % CHUNK,
                               NETBOM_GRADE_STRUCTURE, true);
    return true;
}

/* False: the budget is spent. */
static bool
file_give(const Wrapper *wrapper, uint32_t first)
{
    const NetbomHost *host = wrapper->host;
    const NetbomBytes *range = wrapper->range;
    uint64_t at = chunk_at(first);
    uint64_t size = wrapper_u32be(range, at + SIZE_AT);
    NetbomEntry entry = {.kind = NETBOM_FILE,
                         .name = (const char *)range->data + at + NAME_AT,
                         .name_size = wrapper_text_size(range, at + NAME_AT, NAME_MAX_SIZE)};
    host->structure(wrapper->scan, at, CHUNK);
    if (size > range->size)
        size = range->size;
    NetbomBuffer *buffer = host->buffer_new(wrapper->scan, size);
    if (!buffer)
        return false;
    uint32_t number = first, before, next;
    while (buffer->size < size && host->spend(wrapper->scan, 1)) {
        if (!link_get(range, number, &before, &next) || next == 0)
            break;
        /* The producer leaves the last chunk, if it is not full, out of the chain. */
        if (next == NONE && (size - buffer->size >= CHUNK || !entry_free(range, number + 1)))
            break;
        next = next == NONE ? number + 1 : next;
        NetbomBytes chunk = netbom_slice(range, chunk_at(next), CHUNK);
        uint64_t want = size - buffer->size < CHUNK ? size - buffer->size : CHUNK;
        if (chunk.size < want || !host->buffer_append(wrapper->scan, buffer, chunk.data, want))
            break;
        host->structure(wrapper->scan, chunk_at(next), CHUNK);
        number = next;
    }
    if (buffer->size < size)
        host->problem(wrapper->scan, "truncated", at, "%llu of the %llu bytes of a file are there",
                      (unsigned long long)buffer->size, (unsigned long long)size);
    return host->child_buffer(wrapper->scan, &entry, buffer);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    (void)claim;
    wrapper_vendor(&wrapper, "H3C", 0, 4);
    for (uint64_t block = 0; block + CHUNK <= range->size; block += BLOCK)
        host->structure(scan, block, CHUNK);
    host->structure(scan, CHUNK, CHUNK);
    for (uint32_t n = file_next(range, 1); n > 0; n = file_next(range, n + 1))
        if (!host->spend(scan, 16) || !file_give(&wrapper, n))
            return;
}

static const char *const fact_keys[] = {"vendor", NULL};

const NetbomPlugin h3c_vfs_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "h3c-vfs",
    .description = "flash file system of H3C's boot loader",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
