/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * mediatek-image.c: the plugin for the header that MediaTek's loaders expect before an image.
 *
 * Layout (little endian, 512 bytes): 0 88 16 88 58, 4 size of what follows the header, 8 name of 32
 * bytes, 40 load address, 44 mode; the rest is ff, or from 48 on 89 16 89 58 and further fields.
 */
#include "netbom-plugin.h"

#include <stdio.h>

enum { HEADER_SIZE = 512, NAME_AT = 8, NAME_SIZE = 32, LOAD_AT = 40, REST_AT = 48 };

static const NetbomMagic magics[] = {{"\x88\x16\x88\x58", 4, 0, 0}};
static const char *const formats[] = {"mediatek-image", NULL};

static bool
rest_sane(const uint8_t *header)
{
    if (memcmp(header + REST_AT, "\x89\x16\x89\x58", 4) == 0)
        return true;
    for (unsigned i = REST_AT; i < HEADER_SIZE; i++)
        if (header[i] != 0xff && header[i] != 0)
            return false;
    return true;
}

/* A name of printable characters, filled up with NULs. */
static bool
name_sane(const uint8_t *name)
{
    uint64_t size = netbom_text_size(name, NAME_SIZE);
    for (unsigned i = 0; i < NAME_SIZE; i++)
        if (i < size ? name[i] < 0x20 || name[i] > 0x7e : name[i] != 0)
            return false;
    return size > 0;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    (void)host;
    (void)scan;
    NetbomReader reader = netbom_reader(object, at + 4, false);
    uint64_t size = netbom_u32(&reader);
    if (!netbom_match(object, at, "\x88\x16\x88\x58", 4) ||
        !netbom_range_ok(object->size, at, HEADER_SIZE) || size == 0 ||
        !rest_sane(object->data + at) || !name_sane(object->data + at + NAME_AT))
        return false;
    NetbomBytes image = netbom_slice(object, at, HEADER_SIZE + size);
    *ret_claim = (NetbomClaim){.format = "mediatek-image",
                               .size = image.size,
                               .extent = NETBOM_EXACT,
                               .grade = image.size == HEADER_SIZE + size ? NETBOM_GRADE_STRUCTURE
                                                                         : NETBOM_GRADE_HEADER};
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    char text[16];
    (void)claim;
    NetbomReader reader = netbom_reader(range, 4, false);
    uint64_t size = netbom_u32(&reader);
    reader.at = LOAD_AT;
    uint32_t load = netbom_u32(&reader);
    const uint64_t whole = HEADER_SIZE + size;
    if (range->size < whole)
        host->problem(scan, "truncated", range->size, "%llu of %llu bytes are there",
                      (unsigned long long)range->size, (unsigned long long)whole);
    const uint8_t *name = range->data + NAME_AT;
    host->header(scan, "name", NAME_AT, NAME_SIZE, (const char *)name,
                 netbom_text_size(name, NAME_SIZE));
    int text_size = snprintf(text, sizeof(text), "0x%x", load);
    if (load != 0 && load != UINT32_MAX)
        host->header(scan, "load-address", LOAD_AT, 4, text, (uint64_t)text_size);
    host->structure(scan, 0, HEADER_SIZE);
    NetbomEntry entry = {.kind = NETBOM_PART, .name = "payload", .name_size = 7};
    NetbomBytes payload = netbom_slice(range, HEADER_SIZE, size);
    if (payload.size > 0)
        host->child_range(scan, &entry, HEADER_SIZE, payload.size);
}

static const char *const fact_keys[] = {"name", "load-address", NULL};

const NetbomPlugin mediatek_image_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "mediatek-image",
    .description = "MediaTek loader image",
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
