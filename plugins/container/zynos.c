/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * zynos.c: the plugin for ZyNOS images: a boot extension with its header, a memory map table, and
 * what follows.
 *
 * Header (big endian, 48 bytes): 0 address, 6 "SIG", 9 type, 10 size of the data, 14 stored size,
 * 18 flags (0x80 compressed), 20 sums, 24 version (15), 39 address of the memory map table. The
 * table begins with its count of items, the addresses of its texts (24 bytes behind the table's
 * start) and their end; the texts name vendor, model and hardware versions. Facts: OpenWrt's
 * mkzynfw producer.
 */
#include "wrapper.h"

#include <stdio.h>

enum { HEADER_SIZE = 48, MAP_AT = 39, MAP_HEADER = 24, TEXTS_MAX = 4096, FILL_MIN = 16 };

static const NetbomMagic magics[] = {{"SIG", 3, 6, NETBOM_MAGIC_START}};
static const char *const formats[] = {"zynos", NULL};

/* Where the memory map table stands; 0: it is not there. */
static uint64_t
map_find(const NetbomBytes *object)
{
    uint32_t address = wrapper_u32be(object, MAP_AT);
    for (uint64_t at = HEADER_SIZE; netbom_range_ok(object->size, at, MAP_HEADER); at += 2) {
        uint32_t first = wrapper_u32be(object, at + 2), end = wrapper_u32be(object, at + 6);
        if (first == address + MAP_HEADER && end >= first && end - first < TEXTS_MAX &&
            netbom_range_ok(object->size, at, end - address))
            return at;
    }
    return 0;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    if (at != 0 || !netbom_match(object, 6, "SIG", 3) || object->size <= HEADER_SIZE + MAP_HEADER ||
        !host->spend(scan, object->size / 16))
        return false;
    if (wrapper_u32be(object, 10) == 0 || !netbom_match(object, 4, "\0\0", 2) ||
        object->data[9] > 0x82)
        return false;
    uint64_t map = wrapper_u32be(object, MAP_AT) > 0 ? map_find(object) : 0;
    *ret_claim = wrapper_claim("zynos", object, 0, object->size,
                               map > 0 ? NETBOM_GRADE_STRUCTURE : NETBOM_GRADE_HEADER, true);
    ret_claim->detail = map;
    return true;
}

/* "Vendor 1 0": the number behind the word and the count. */
static void
texts_give(const Wrapper *wrapper, uint64_t at, uint64_t end)
{
    static const char *const words[] = {"Vendor ", "Model "};
    static const char *const keys[] = {"vendor-id", "model-id"};
    while (at < end) {
        uint64_t size = wrapper_text_size(wrapper->range, at, end - at);
        for (unsigned i = 0; i < WRAPPER_COUNT(words); i++)
            if (netbom_match(wrapper->range, at, words[i], strlen(words[i]))) {
                uint64_t skip = strlen(words[i]);
                while (skip < size && wrapper->range->data[at + skip] != ' ')
                    skip++;
                if (++skip < size)
                    wrapper_text(wrapper, keys[i], at + skip, size - skip);
            }
        at += size + 1;
    }
}

/* The part from `at` to `end` without what fills it up at its end. */
static bool
part_give(const Wrapper *wrapper, const char *name, uint64_t at, uint64_t end)
{
    uint64_t full = end;
    while (end > at && wrapper->range->data[end - 1] == 0xff)
        end--;
    if (full - end < FILL_MIN)
        end = full;
    return wrapper_part(wrapper, name, NULL, at, end - at);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    uint64_t map = claim->detail, end = range->size;
    host->structure(scan, 0, HEADER_SIZE);
    wrapper_fact(&wrapper, "operating-system", 6, 3, "ZyNOS");
    wrapper_hex(&wrapper, "load-address", 0, 4, wrapper_u32be(range, 0));
    wrapper_text(&wrapper, "version", 24, 15);
    if (map == 0 || !netbom_range_ok(range->size, map, MAP_HEADER)) {
        wrapper_part(&wrapper, "image", NULL, HEADER_SIZE, wrapper_u32be(range, 14));
        return;
    }
    uint64_t texts_end = map + (wrapper_u32be(range, map + 6) - wrapper_u32be(range, MAP_AT));
    if (texts_end > end || texts_end < map + MAP_HEADER)
        return;
    host->structure(scan, map, texts_end - map);
    texts_give(&wrapper, map + MAP_HEADER, texts_end);
    if (!part_give(&wrapper, "boot-extension", HEADER_SIZE, map))
        return;
    uint64_t next = texts_end;
    while (next < end && range->data[next] == 0)
        next++;
    while (next < end && range->data[next] == 0xff)
        next++;
    /* A sum of two bytes stands at the end. */
    if (end - next > 2) {
        host->structure(scan, end - 2, 2);
        part_give(&wrapper, "image", next, end - 2);
    }
}

static const char *const fact_keys[] = {"version",          "load-address", "model-id",
                                        "operating-system", "vendor-id",    NULL};

const NetbomPlugin zynos_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "zynos",
    .description = "ZyNOS images",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
