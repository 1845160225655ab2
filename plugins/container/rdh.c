/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rdh.c: the plugin for images whose header begins with 0RDH, 2RDH or 2RHD, which several vendors
 * use (ZyXEL, TP-Link, DrayTek).
 *
 * Layout (big endian): 4 header length, 8 length, 12 inverted CRC-32 of what follows the header, 16
 * two texts of the software version (32 each), 80 length of the kernel, 96 id text (32), 260 chip
 * (8), 268 model (32), 296 two texts of the product's version (32 each), 372 inverted CRC-32 of the
 * header. Facts: OpenWrt's zytrx producer.
 */
#include "wrapper.h"

enum { HEADER_MIN = 96, HEADER_MAX = 65536, CHIP_AT = 260, CHIP_SIZE = 8, MODEL_AT = 268 };
enum { MODEL_SIZE = 16, PRODUCT_AT = 296, VERSION_SIZE = 32, CRC_AT = 12 };

static const NetbomMagic magics[] = {{"0RDH", 4, 0, NETBOM_MAGIC_NUL},
                                     {"2RDH", 4, 0, NETBOM_MAGIC_NUL},
                                     {"2RHD", 4, 0, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"rdh", NULL};

static bool
sizes_get(const NetbomBytes *object, uint64_t at, uint64_t *ret_header, uint64_t *ret_size)
{
    bool known = false;
    for (size_t i = 0; i < WRAPPER_COUNT(magics); i++)
        known = known || netbom_match(object, at, magics[i].pattern, 4);
    if (!known || !netbom_range_ok(object->size, at, HEADER_MIN))
        return false;
    *ret_header = wrapper_u32be(object, at + 4);
    *ret_size = wrapper_u32be(object, at + 8);
    if (*ret_header > HEADER_MAX || *ret_size > 0x40000000) {
        *ret_header = wrapper_u32le(object, at + 4);
        *ret_size = wrapper_u32le(object, at + 8);
    }
    return *ret_header >= HEADER_MIN && *ret_header <= HEADER_MAX && *ret_size > *ret_header &&
           netbom_range_ok(object->size, at, *ret_header);
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    uint64_t header, size;
    (void)scan;
    if (!sizes_get(object, at, &header, &size))
        return false;
    bool fits = false;
    if (netbom_range_ok(object->size, at, size)) {
        uint32_t crc = ~host->crc32(0, object->data + at + header, size - header);
        fits =
            crc == wrapper_u32be(object, at + CRC_AT) || crc == wrapper_u32le(object, at + CRC_AT);
    }
    *ret_claim = wrapper_claim("rdh", object, at, size, NETBOM_GRADE_CHECKSUM, fits);
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    uint64_t header, size;
    Wrapper wrapper = {host, scan, range};
    if (!sizes_get(range, 0, &header, &size))
        return;
    wrapper_report(&wrapper, claim, size, CRC_AT);
    host->structure(scan, 0, header);
    wrapper_text(&wrapper, "software-version", 16, VERSION_SIZE);
    if (header >= PRODUCT_AT + VERSION_SIZE) {
        wrapper_text(&wrapper, "chip", CHIP_AT, CHIP_SIZE);
        wrapper_text(&wrapper, "model", MODEL_AT, MODEL_SIZE);
        wrapper_text(&wrapper, "version", PRODUCT_AT, VERSION_SIZE);
    }
    wrapper_part(&wrapper, "image", NULL, header, size - header);
}

static const char *const fact_keys[] = {"model", "version", "chip", "software-version", NULL};

const NetbomPlugin rdh_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "rdh",
    .description = "0RDH and 2RDH images",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
