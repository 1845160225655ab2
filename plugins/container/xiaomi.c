/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * xiaomi.c: the plugin for Xiaomi's HDR1 and HDR2 images.
 *
 * Layout (little endian): 0 magic, 4 offset of the signature, 8 inverted CRC-32 of the bytes from
 * 12 to the end. HDR1: 14 u16 device, 16 eight offsets of blobs. HDR2: 16 device (8), 24 region
 * (32), 72 the offsets. A blob: u16 0xbabe, 4 place in the flash, 8 size, 12 u16 type, 16 name
 * (32), 48 data. The signature: u32 size, 12 unused, data. Facts: OpenWrt's xiaomifw producer.
 */
#include "wrapper.h"

#include <stdio.h>

enum {
    CRC_FROM = 12,
    OFFSETS_1 = 16,
    OFFSETS_2 = 72,
    BLOBS = 8,
    BLOB_HEADER = 48,
    BLOB_NAME = 16,
    BLOB_NAME_SIZE = 32,
    SIGNATURE_HEAD = 16,
};

static const NetbomMagic magics[] = {{"HDR1", 4, 0, NETBOM_MAGIC_NUL},
                                     {"HDR2", 4, 0, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"xiaomi", NULL};

typedef struct {
    bool second;
    uint64_t header_size, offsets_at;
    uint64_t size;
    uint32_t signature_at, crc;
} Xiaomi;

static bool
is_blob(const NetbomBytes *object, uint64_t at)
{
    return netbom_match(object, at, "\xbe\xba", 2) &&
           netbom_range_ok(object->size, at, BLOB_HEADER);
}

static bool
xiaomi_open(const NetbomBytes *object, uint64_t at, Xiaomi *ret_image)
{
    Xiaomi image = {.second = netbom_match(object, at, "HDR2", 4)};
    if (!image.second && !netbom_match(object, at, "HDR1", 4))
        return false;
    image.offsets_at = image.second ? OFFSETS_2 : OFFSETS_1;
    image.header_size = image.offsets_at + 4 * BLOBS;
    if (!netbom_range_ok(object->size, at, image.header_size))
        return false;
    image.signature_at = wrapper_u32le(object, at + 4);
    image.crc = wrapper_u32le(object, at + 8);
    uint32_t first = wrapper_u32le(object, at + image.offsets_at);
    if (first < image.header_size || !is_blob(object, at + first) ||
        image.signature_at < image.header_size)
        return false;
    image.size = image.signature_at;
    if (netbom_range_ok(object->size, at + image.signature_at, SIGNATURE_HEAD)) {
        uint32_t signature = wrapper_u32le(object, at + image.signature_at);
        image.size += SIGNATURE_HEAD + (uint64_t)signature;
    }
    *ret_image = image;
    return true;
}

static bool
crc_fits(const NetbomHost *host, const NetbomBytes *object, uint64_t at, const Xiaomi *image)
{
    return netbom_range_ok(object->size, at, image->size) &&
           ~host->crc32(0, object->data + at + CRC_FROM, image->size - CRC_FROM) == image->crc;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Xiaomi image;
    (void)scan;
    if (!xiaomi_open(object, at, &image))
        return false;
    bool fits = crc_fits(host, object, at, &image);
    if (!fits && at == 0 && object->size > image.size) {
        /* Not every producer fills in the size of the signature. */
        Xiaomi whole = image;
        whole.size = object->size;
        fits = crc_fits(host, object, at, &whole);
        image.size = fits ? whole.size : image.size;
    }
    *ret_claim = wrapper_claim("xiaomi", object, at, image.size, NETBOM_GRADE_CHECKSUM, fits);
    return true;
}

static bool
blob_give(const Wrapper *wrapper, unsigned i, uint64_t at)
{
    char name[BLOB_NAME_SIZE + 8];
    const NetbomBytes *range = wrapper->range;
    uint32_t size = wrapper_u32le(range, at + 8);
    wrapper->host->structure(wrapper->scan, at, BLOB_HEADER);
    int length = (int)netbom_text_size(range->data + at + BLOB_NAME, BLOB_NAME_SIZE);
    if (length > 0)
        snprintf(name, sizeof(name), "%.*s", length, (const char *)range->data + at + BLOB_NAME);
    else
        snprintf(name, sizeof(name), "blob-%u", i);
    return wrapper_part(wrapper, name, NULL, at + BLOB_HEADER, size);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    Xiaomi image;
    if (!xiaomi_open(range, 0, &image))
        return;
    wrapper_report(&wrapper, claim, claim->detail ? range->size : image.size, 8);
    host->structure(scan, 0, image.header_size);
    if (image.signature_at < range->size)
        host->structure(scan, image.signature_at, range->size - image.signature_at);
    wrapper_vendor(&wrapper, "Xiaomi", 0, 4);
    if (image.second) {
        wrapper_text(&wrapper, "model", 16, 8);
        wrapper_text(&wrapper, "region", 24, 32);
    } else {
        wrapper_hex(&wrapper, "hardware-id", 14, 2,
                    (uint32_t)range->data[14] | (uint32_t)range->data[15] << 8);
    }
    uint64_t last = 0;
    for (unsigned i = 0; i < BLOBS; i++) {
        uint64_t at = wrapper_u32le(range, image.offsets_at + 4 * i);
        if (at <= last || !is_blob(range, at))
            continue;
        last = at;
        if (!blob_give(&wrapper, i, at))
            return;
    }
}

static const char *const fact_keys[] = {"vendor", "model", "region", "hardware-id", NULL};

const NetbomPlugin xiaomi_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "xiaomi",
    .description = "Xiaomi HDR1 and HDR2 images",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
