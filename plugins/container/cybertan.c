/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * cybertan.c: the plugin for the headers that stand before a TRX in images for Linksys devices.
 *
 * U2ND (32 bytes): 0 pattern of the model, 8 year since 2000, month, day, 11 version (3 bytes), 14
 * "U2ND", 18 hardware version, 19 serial. CHDR (16 bytes, little endian): 4 length, 8 inverted
 * CRC-32 of the rest. Facts: OpenWrt's addpattern and linksys-addfwhdr producers.
 */
#include "wrapper.h"

#include <stdio.h>

enum { U2ND_SIZE = 32, CHDR_SIZE = 16, TRX_MIN = 28 };

static const NetbomMagic magics[] = {{"U2ND", 4, 14, NETBOM_MAGIC_NUL},
                                     {"CHDR", 4, 0, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"cybertan", "cybertan-chdr", NULL};

/* The size of the TRX at `at`, cut to nothing; 0: there is none. */
static uint64_t
trx_size(const NetbomBytes *bytes, uint64_t at)
{
    if (!netbom_match(bytes, at, "HDR0", 4) || !netbom_range_ok(bytes->size, at, TRX_MIN))
        return 0;
    uint32_t size = wrapper_u32le(bytes, at + 4);
    return size > TRX_MIN ? size : 0;
}

static bool
detect_u2nd(const NetbomBytes *object, uint64_t at, NetbomClaim *ret_claim)
{
    uint64_t size = trx_size(object, at + U2ND_SIZE);
    if (!netbom_match(object, at + 14, "U2ND", 4) || size == 0 ||
        wrapper_text_size(object, at, 4) != 4)
        return false;
    const uint8_t *date = object->data + at + 8;
    if (date[1] > 12 || date[2] > 31)
        return false;
    *ret_claim =
        wrapper_claim("cybertan", object, at, U2ND_SIZE + size, NETBOM_GRADE_STRUCTURE, true);
    return true;
}

static bool
detect_chdr(const NetbomHost *host, const NetbomBytes *object, uint64_t at, NetbomClaim *ret_claim)
{
    uint64_t size = trx_size(object, at + CHDR_SIZE);
    if (!netbom_match(object, at, "CHDR", 4) || size == 0)
        return false;
    uint64_t covered = wrapper_u32le(object, at + 4);
    if (covered < CHDR_SIZE || covered > CHDR_SIZE + size)
        return false;
    /* The length is that of the TRX or of both; the CRC begins behind itself. */
    uint64_t total = CHDR_SIZE + size;
    uint32_t crc = wrapper_u32le(object, at + 8);
    bool fits = false;
    if (netbom_range_ok(object->size, at, total))
        fits = ~host->crc32(0, object->data + at + 12, total - 12) == crc ||
               ~host->crc32(0, object->data + at + 12, covered - 12) == crc;
    *ret_claim = wrapper_claim("cybertan-chdr", object, at, total, NETBOM_GRADE_CHECKSUM, fits);
    return true;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    (void)scan;
    return detect_u2nd(object, at, ret_claim) || detect_chdr(host, object, at, ret_claim);
}

static void
u2nd_give(const Wrapper *wrapper)
{
    char text[40];
    const uint8_t *h = wrapper->range->data;
    wrapper_vendor(wrapper, "Linksys", 14, 4);
    wrapper_text(wrapper, "model", 0, 4);
    if (h[9] > 0 && h[10] > 0) {
        snprintf(text, sizeof(text), "%u-%02u-%02uT00:00:00Z", 2000u + h[8], h[9], h[10]);
        wrapper_fact(wrapper, "date", 8, 3, text);
    }
    snprintf(text, sizeof(text), "%u.%u.%u", h[11], h[12], h[13]);
    wrapper_fact(wrapper, "version", 11, 3, text);
    wrapper_number(wrapper, "hardware-version", 18, 1, h[18]);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    bool u2nd = strcmp(claim->format, "cybertan") == 0;
    uint64_t header = u2nd ? U2ND_SIZE : CHDR_SIZE;
    uint64_t size = trx_size(range, header);
    wrapper_report(&wrapper, claim, header + size, 8);
    host->structure(scan, 0, header);
    if (u2nd)
        u2nd_give(&wrapper);
    else
        wrapper_vendor(&wrapper, "Linksys", 0, 4);
    wrapper_part(&wrapper, "image", "trx", header, size);
}

static const char *const fact_keys[] = {"vendor",           "model", "version", "date",
                                        "hardware-version", NULL};

const NetbomPlugin cybertan_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "cybertan",
    .description = "Linksys image header (U2ND, CHDR)",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
