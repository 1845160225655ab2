/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * hwnp.c: the plugin for Huawei's HWNP images of home gateways and optical terminals.
 *
 * Layout (little endian but for the length): 0 magic, 4 big-endian length of the file less 76, 8
 * CRC-32 from 12 to the end, 12 header length, 16 CRC-32 of the header from 20, 20 number of items,
 * 26 u16 size of the product list, 28 item size, 36 product list, then the items. An item: 4 CRC-32
 * of its data, 8 offset, 12 size, 16 path (256 bytes), 272 section (16), 288 version (64). Facts:
 * the hw_fmw producer.
 */
#include "wrapper.h"

#include <stdio.h>

enum {
    HEADER_SIZE = 36,
    LENGTH_LESS = 76,
    ITEM_SIZE = 360,
    ITEMS_MAX = 4096,
    PATH_SIZE = 256,
    SECTION_SIZE = 16,
    VERSION_SIZE = 64,
};

static const NetbomMagic magics[] = {{"HWNP", 4, 0, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"hwnp", NULL};

typedef struct {
    uint64_t size; /* of the file */
    uint32_t crc;
    uint64_t header_size; /* with list and items */
    uint32_t header_crc;
    uint32_t n_items;
    uint64_t list_size;
} Hwnp;

static bool
hwnp_open(const NetbomBytes *bytes, uint64_t at, Hwnp *ret_image)
{
    NetbomReader reader = netbom_reader(bytes, at, false);
    if (!netbom_match(bytes, at, "HWNP", 4))
        return false;
    netbom_skip(&reader, 4);
    Hwnp image = {.size = (uint64_t)netbom_u32be(&reader) + LENGTH_LESS};
    image.crc = netbom_u32(&reader);
    image.header_size = netbom_u32(&reader);
    image.header_crc = netbom_u32(&reader);
    image.n_items = netbom_u32(&reader);
    netbom_skip(&reader, 2);
    image.list_size = netbom_u16(&reader);
    uint32_t item_size = netbom_u32(&reader);
    uint64_t items = HEADER_SIZE + image.list_size;
    if (reader.failed || item_size != ITEM_SIZE || image.n_items == 0 ||
        image.n_items > ITEMS_MAX || image.list_size > 4096 ||
        !netbom_range_ok(bytes->size, at, items + (uint64_t)image.n_items * ITEM_SIZE) ||
        image.header_size > image.size)
        return false;
    *ret_image = image;
    return true;
}

static bool
header_fits(const NetbomHost *host, const NetbomBytes *bytes, uint64_t at, const Hwnp *image)
{
    return image->header_size > 20 && netbom_range_ok(bytes->size, at, image->header_size) &&
           host->crc32(0, bytes->data + at + 20, image->header_size - 20) == image->header_crc;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Hwnp image;
    (void)scan;
    if (!hwnp_open(object, at, &image))
        return false;
    bool header = header_fits(host, object, at, &image);
    bool fits = header && netbom_range_ok(object->size, at, image.size) &&
                host->crc32(0, object->data + at + 12, image.size - 12) == image.crc;
    *ret_claim = wrapper_claim("hwnp", object, at, image.size, NETBOM_GRADE_CHECKSUM, fits);
    if (header && !fits)
        ret_claim->grade = NETBOM_GRADE_CHECKED;
    return true;
}

/* The name of an item's part: its path behind "file:" or "flash:", or its section. */
static void
item_name(const NetbomBytes *range, uint64_t at, char *ret_name, size_t capacity)
{
    const char *path = (const char *)range->data + at + 16;
    int size = (int)netbom_text_size(range->data + at + 16, PATH_SIZE);
    const char *colon = size > 0 ? memchr(path, ':', (size_t)size) : NULL;
    if (colon) {
        size -= (int)(colon + 1 - path);
        path = colon + 1;
    }
    while (size > 0 && *path == '/') {
        path++;
        size--;
    }
    if (size == 0) {
        path = (const char *)range->data + at + 272;
        size = (int)netbom_text_size(range->data + at + 272, SECTION_SIZE);
    }
    snprintf(ret_name, capacity, "%.*s", size, path);
}

static bool
item_give(const Wrapper *wrapper, uint64_t at, const char *version_key)
{
    char name[PATH_SIZE + 1];
    const NetbomBytes *range = wrapper->range;
    NetbomReader reader = netbom_reader(range, at + 4, false);
    uint32_t crc = netbom_u32(&reader);
    uint32_t from = netbom_u32(&reader);
    uint32_t size = netbom_u32(&reader);
    wrapper_text(wrapper, "section", at + 272, SECTION_SIZE);
    wrapper_text(wrapper, version_key, at + 288, VERSION_SIZE);
    item_name(range, at, name, sizeof(name));
    NetbomBytes data = netbom_slice(range, from, size);
    if (data.size < size)
        wrapper->host->problem(wrapper->scan, "truncated", at + 8,
                               "%llu of %u bytes of %s are there", (unsigned long long)data.size,
                               size, name);
    else if (wrapper->host->crc32(0, data.data, data.size) != crc)
        wrapper->host->problem(wrapper->scan, "checksum", at + 4, "the CRC of %s differs", name);
    bool file = netbom_match(range, at + 16, "file:", 5);
    NetbomEntry entry = {
        .kind = file ? NETBOM_FILE : NETBOM_PART, .name = name, .name_size = strlen(name)};
    return data.size == 0 || wrapper->host->child_range(wrapper->scan, &entry, from, data.size);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    Hwnp image;
    if (!hwnp_open(range, 0, &image))
        return;
    wrapper_report(&wrapper, claim, image.size, 8);
    uint64_t items = HEADER_SIZE + image.list_size;
    host->structure(scan, 0, items + (uint64_t)image.n_items * ITEM_SIZE);
    wrapper_vendor(&wrapper, "Huawei", 0, 4);
    wrapper_text(&wrapper, "products", HEADER_SIZE, image.list_size);
    bool versioned = false;
    for (uint32_t i = 0; i < image.n_items && host->spend(scan, 1); i++) {
        uint64_t at = items + (uint64_t)i * ITEM_SIZE;
        /* The first version is the image's; the others are their items'. */
        const char *key = versioned ? "item-version" : "version";
        versioned = versioned || wrapper_text_size(range, at + 288, VERSION_SIZE) > 0;
        if (!item_give(&wrapper, at, key))
            return;
    }
}

static const char *const fact_keys[] = {"vendor",   "version", "item-version",
                                        "products", "section", NULL};

const NetbomPlugin hwnp_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "hwnp",
    .description = "Huawei HWNP image",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
