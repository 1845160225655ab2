/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * bcm4908-image.c: the plugin for whole images for Broadcom BCM4908 and its kin, which end in a
 * tail with a checksum over all before it, and for ASUS's own tail before that.
 *
 * Tail (little endian, 20 bytes): CRC-32 (not inverted at the end), version (5731 or 5732), chip,
 * kind of the flash, flags. ASUS (64 bytes): 0 version in four bytes, 4 build (u16), 6 extended
 * number (u16), 8 product (12), 28 extended number (u32), which bit 0 of byte 63 says is used.
 * Facts: OpenWrt's bcm4908img and bcm4908asus producers.
 */
#include "wrapper.h"

#include <stdio.h>

enum {
    TAIL_SIZE = 20,
    ASUS_SIZE = 64,
    PRODUCT_AT = 8,
    PRODUCT_SIZE = 12,
    LEAST = 4096,
    TAIL_VERSION = 0x5732,
    TAIL_VERSION_OLD = 0x5731,
    FLASH_MOST = 16,
};

static const NetbomMagic magics[] = {{NULL, 0, 0, NETBOM_MAGIC_WHOLE}};
static const char *const formats[] = {"bcm4908-image", NULL};

/* The offset of ASUS's tail, or of Broadcom's where there is none. */
static uint64_t
asus_at(const NetbomBytes *range)
{
    const uint64_t tail = range->size - TAIL_SIZE, at = tail - ASUS_SIZE;
    const uint64_t product = at + PRODUCT_AT;
    const uint64_t size = wrapper_text_size(range, product, PRODUCT_SIZE);
    bool blank = true;
    for (uint64_t i = product + size; i < at + 28; i++)
        blank = blank && range->data[i] == 0;
    const uint8_t first = range->data[product];
    return size >= 4 && blank && first >= 'A' && first <= 'Z' && range->data[at + 63] <= 1 ? at
                                                                                           : tail;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    if (at != 0 || object->size < LEAST)
        return false;
    const uint64_t tail = object->size - TAIL_SIZE;
    const uint32_t version = wrapper_u32le(object, tail + 4),
                   flash = wrapper_u32le(object, tail + 12);
    if ((version != TAIL_VERSION && version != TAIL_VERSION_OLD) || flash == 0 ||
        flash > FLASH_MOST || !host->spend(scan, 1 + tail / 4096) ||
        ~host->crc32(0, object->data, tail) != wrapper_u32le(object, tail))
        return false;
    *ret_claim = (NetbomClaim){.format = "bcm4908-image",
                               .size = object->size,
                               .extent = NETBOM_EXACT,
                               .grade = NETBOM_GRADE_CHECKSUM};
    return true;
}

static void
asus_give(const Wrapper *wrapper, uint64_t at)
{
    const NetbomBytes *range = wrapper->range;
    const uint8_t *version = range->data + at;
    char text[24];
    NetbomReader reader = netbom_reader(range, at + 4, false);
    const unsigned build = netbom_u16(&reader), small = netbom_u16(&reader);
    const uint32_t number = range->data[at + 63] & 1 ? wrapper_u32le(range, at + 28) : small;
    wrapper_text(wrapper, "model", at + PRODUCT_AT, PRODUCT_SIZE);
    snprintf(text, sizeof(text), "%u.%u.%u.%u", version[0], version[1], version[2], version[3]);
    wrapper_fact(wrapper, "version", at, 4, text);
    snprintf(text, sizeof(text), "%u_%u", build, number);
    wrapper_fact(wrapper, "build", at + 4, 4, text);
    wrapper->host->structure(wrapper->scan, at, ASUS_SIZE);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    const Wrapper wrapper = {host, scan, range};
    char chip[16];
    (void)claim;
    const uint64_t tail = range->size - TAIL_SIZE, asus = asus_at(range);
    snprintf(chip, sizeof(chip), "BCM%x", wrapper_u32le(range, tail + 8));
    wrapper_fact(&wrapper, "chip-vendor", tail, TAIL_SIZE, "Broadcom");
    wrapper_fact(&wrapper, "chip", tail + 8, 4, chip);
    host->structure(scan, tail, TAIL_SIZE);
    if (asus < tail)
        asus_give(&wrapper, asus);
    wrapper_part(&wrapper, "image", NULL, 0, asus);
}

static const char *const fact_keys[] = {"model", "version", "build", "chip", "chip-vendor", NULL};

const NetbomPlugin bcm4908_image_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "bcm4908-image",
    .description = "images with the tail of Broadcom BCM4908, and ASUS's before it",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
