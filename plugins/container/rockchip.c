/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rockchip.c: the plugin for images for Rockchip systems on a chip.
 *
 * All little endian. Boot block: 512 bytes under RC4 with a public key: 0 55 aa f0 0f, 8 bit 0: the
 * loader is not enciphered, 12 its place and 506 its size in blocks of 512 bytes; for SPI flash 2
 * KiB of each 4 KiB are used. The loader's first four bytes name the chip ("RK33", "RV11"). RKAF: 4
 * size, 8 model (34), 42 id (30), 72 manufacturer (56), 132 version, 136 count of parts; from 140
 * on parts of 112 bytes: name (32), path (60), place in the flash, 96 offset, 108 size. RKFW: 4
 * size of the header, 6 version, 14 date (u16 year, month, day, hour, minute, second), 25 offset
 * and size of the loader, 33 of the RKAF. Facts: U-Boot's rkcommon; the afptool and rkImageMaker
 * producers.
 */
#include "wrapper.h"

#include <stdio.h>

enum {
    BLOCK = 512,
    SPI_HALF = 2048,
    BOOT_MIN = 4096,
    CHIP_SIZE = 4,
    AF_HEADER = 140,
    AF_PART = 112,
    AF_PARTS_MAX = 16,
    FW_HEADER = 102,
    FW_DATE = 14,
};

static const uint8_t boot_key[16] = {124, 78, 3, 4, 85, 5, 9, 7, 45, 44, 123, 56, 23, 13, 23, 17};
/* The first bytes of a boot block as they stand there. */
static const NetbomMagic magics[] = {
    {"\x3b\x8c\xdc\xfc\xbe\x9f\x9d\x51", 8, 0, 0},
    {"RKAF", 4, 0, NETBOM_MAGIC_NUL},
    {"RKFW", 4, 0, NETBOM_MAGIC_NUL},
};
static const char *const formats[] = {"rockchip-boot", "rockchip-af", "rockchip-fw", NULL};

static void
rc4(const uint8_t key[16], const uint8_t *src, uint8_t *dst, uint64_t size)
{
    uint8_t state[256], i = 0, j = 0;
    for (unsigned n = 0; n < 256; n++)
        state[n] = (uint8_t)n;
    for (unsigned n = 0; n < 256; n++) {
        uint8_t value = state[n];
        j = (uint8_t)(j + value + key[n % 16]);
        state[n] = state[j];
        state[j] = value;
    }
    j = 0;
    for (uint64_t n = 0; n < size; n++) {
        uint8_t value = state[++i];
        j = (uint8_t)(j + value);
        state[i] = state[j];
        state[j] = value;
        dst[n] = src[n] ^ state[(uint8_t)(state[i] + value)];
    }
}

/* As much of a header as is there. */
static void
head_mark(const Wrapper *wrapper, uint64_t size)
{
    wrapper->host->structure(wrapper->scan, 0, netbom_slice(wrapper->range, 0, size).size);
}

/* ---- boot block ---- */

typedef struct {
    bool spi;
    bool plain;
    uint64_t offset, size; /* of the loader, without the unused halves */
} Boot;

static bool
boot_open(const NetbomBytes *object, uint64_t at, Boot *ret_boot)
{
    uint8_t block[BLOCK];
    if (!netbom_range_ok(object->size, at, BOOT_MIN))
        return false;
    rc4(boot_key, object->data + at, block, BLOCK);
    NetbomBytes bytes = {block, BLOCK};
    NetbomReader reader = netbom_reader(&bytes, 506, false);
    unsigned blocks = netbom_u16(&reader);
    uint32_t start = wrapper_u32le(&bytes, 12) & 0xffff;
    if (memcmp(block, "\x55\xaa\xf0\x0f", 4) != 0 || start == 0 || start > 64)
        return false;
    Boot boot = {.plain = wrapper_u32le(&bytes, 8) & 1, .offset = (uint64_t)start * BLOCK};
    boot.size = (uint64_t)blocks * BLOCK;
    boot.spi = true;
    for (uint64_t i = SPI_HALF; i < 2 * SPI_HALF && boot.spi; i++)
        boot.spi = object->data[at + i] == 0;
    if (boot.size == 0)
        return false;
    *ret_boot = boot;
    return true;
}

static uint64_t
boot_end(const Boot *boot)
{
    uint64_t size = boot->offset + boot->size;
    return boot->spi ? (size + SPI_HALF - 1) / SPI_HALF * 2 * SPI_HALF : size;
}

/* The chip that the loader is for; `at` is where its bytes stand in the range. */
static void
chip_fact(const Wrapper *wrapper, const uint8_t *loader, uint64_t at)
{
    const char chip[CHIP_SIZE + 1] = {(char)loader[0], (char)loader[1], (char)loader[2],
                                      (char)loader[3]};
    if (chip[0] == 'R' && (chip[1] == 'K' || chip[1] == 'V') && chip[2] >= '0' && chip[2] <= '9' &&
        ((chip[3] >= '0' && chip[3] <= '9') || (chip[3] >= 'A' && chip[3] <= 'Z')))
        wrapper_fact(wrapper, "chip", at, CHIP_SIZE, chip);
}

static void
boot_unpack(const Wrapper *wrapper, const NetbomClaim *claim)
{
    Boot boot;
    const NetbomHost *host = wrapper->host;
    if (!boot_open(wrapper->range, 0, &boot))
        return;
    wrapper_report(wrapper, claim, boot_end(&boot), 0);
    wrapper_fact(wrapper, "chip-vendor", 0, 8, "Rockchip");
    if (!boot.spi && boot.plain) {
        head_mark(wrapper, BLOCK);
        if (netbom_range_ok(wrapper->range->size, boot.offset, CHIP_SIZE))
            chip_fact(wrapper, wrapper->range->data + boot.offset, boot.offset);
        wrapper_part(wrapper, "loader", NULL, boot.offset, boot.size);
        return;
    }
    NetbomBuffer *loader = host->buffer_new(wrapper->scan, boot.size);
    if (!loader)
        return;
    for (uint64_t at = boot.offset; at < boot.offset + boot.size; at += BLOCK) {
        uint64_t from = boot.spi ? at / SPI_HALF * 2 * SPI_HALF + at % SPI_HALF : at;
        if (!netbom_range_ok(wrapper->range->size, from, BLOCK))
            break;
        uint8_t *to = loader->data + loader->size;
        if (boot.plain)
            memcpy(to, wrapper->range->data + from, BLOCK);
        else
            rc4(boot_key, wrapper->range->data + from, to, BLOCK);
        loader->size += BLOCK;
    }
    if (loader->size >= BLOCK)
        chip_fact(wrapper, loader->data,
                  boot.spi ? boot.offset / SPI_HALF * 2 * SPI_HALF + boot.offset % SPI_HALF
                           : boot.offset);
    NetbomEntry entry = {.kind = NETBOM_PART, .name = "loader", .name_size = 6};
    host->structure(wrapper->scan, 0, wrapper->range->size);
    host->child_buffer(wrapper->scan, &entry, loader);
}

/* ---- RKAF and RKFW ---- */

static uint64_t
af_size(const NetbomBytes *object, uint64_t at)
{
    uint64_t size = wrapper_u32le(object, at + 4);
    uint32_t parts = wrapper_u32le(object, at + 136);
    return netbom_range_ok(object->size, at, AF_HEADER + AF_PART) && parts >= 1 &&
                   parts <= AF_PARTS_MAX && wrapper_text_ok(object, at + 72, 56) &&
                   size > AF_HEADER + parts * (uint64_t)AF_PART
               ? size
               : 0;
}

static void
af_unpack(const Wrapper *wrapper, const NetbomClaim *claim)
{
    uint32_t parts = wrapper_u32le(wrapper->range, 136);
    wrapper_report(wrapper, claim, wrapper_u32le(wrapper->range, 4), 4);
    wrapper_fact(wrapper, "chip-vendor", 0, 4, "Rockchip");
    wrapper_text(wrapper, "model", 8, 34);
    wrapper_text(wrapper, "vendor", 72, 56);
    head_mark(wrapper, AF_HEADER + parts * (uint64_t)AF_PART);
    for (uint32_t i = 0; i < parts && i < AF_PARTS_MAX; i++) {
        uint64_t part = AF_HEADER + (uint64_t)i * AF_PART;
        NetbomEntry entry = {.kind = NETBOM_PART,
                             .name = (const char *)wrapper->range->data + part,
                             .name_size = wrapper_text_size(wrapper->range, part, 32)};
        uint64_t at = wrapper_u32le(wrapper->range, part + 96);
        NetbomBytes data =
            netbom_slice(wrapper->range, at, wrapper_u32le(wrapper->range, part + 108));
        if (entry.name_size > 0 && data.size > 0 &&
            !wrapper->host->child_range(wrapper->scan, &entry, at, data.size))
            return;
    }
}

static uint64_t
fw_size(const NetbomBytes *object, uint64_t at)
{
    uint64_t loader = wrapper_u32le(object, at + 25), loader_size = wrapper_u32le(object, at + 29);
    uint64_t image = wrapper_u32le(object, at + 33), image_size = wrapper_u32le(object, at + 37);
    return netbom_range_ok(object->size, at, FW_HEADER) && loader >= FW_HEADER &&
                   loader + loader_size <= image && image_size > 0 &&
                   netbom_match(object, at + 4, "\x66\0", 2)
               ? image + image_size
               : 0;
}

/* A header without a date has zeros or worse there. */
static void
fw_date(const Wrapper *wrapper)
{
    char date[32];
    const uint8_t *p = wrapper->range->data + FW_DATE;
    unsigned year = (unsigned)(p[0] | p[1] << 8);
    if (year < 1970 || year > 9999 || p[2] < 1 || p[2] > 12 || p[3] < 1 || p[3] > 31 || p[4] > 23 ||
        p[5] > 59 || p[6] > 59)
        return;
    snprintf(date, sizeof(date), "%04u-%02u-%02uT%02u:%02u:%02uZ", year, p[2], p[3], p[4], p[5],
             p[6]);
    wrapper_fact(wrapper, "date", FW_DATE, 7, date);
}

static void
fw_unpack(const Wrapper *wrapper, const NetbomClaim *claim)
{
    const NetbomBytes *range = wrapper->range;
    uint64_t image = wrapper_u32le(range, 33), image_size = wrapper_u32le(range, 37);
    wrapper_report(wrapper, claim, image + image_size, 37);
    wrapper_fact(wrapper, "chip-vendor", 0, 4, "Rockchip");
    fw_date(wrapper);
    head_mark(wrapper, FW_HEADER);
    if (wrapper_part(wrapper, "loader", NULL, wrapper_u32le(range, 25), wrapper_u32le(range, 29)))
        wrapper_part(wrapper, "image", "rockchip-af", image, image_size);
}

/* ---- the plugin ---- */

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Boot boot;
    bool af = netbom_match(object, at, "RKAF", 4), fw = netbom_match(object, at, "RKFW", 4);
    (void)host;
    (void)scan;
    if (!af && !fw) {
        if (!netbom_match(object, at, magics[0].pattern, 8) || !boot_open(object, at, &boot))
            return false;
        *ret_claim = wrapper_claim("rockchip-boot", object, at, boot_end(&boot),
                                   NETBOM_GRADE_STRUCTURE, true);
        return true;
    }
    uint64_t size = af ? af_size(object, at) : fw_size(object, at);
    if (size == 0)
        return false;
    *ret_claim = wrapper_claim(af ? "rockchip-af" : "rockchip-fw", object, at, size,
                               NETBOM_GRADE_STRUCTURE, true);
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    if (strcmp(claim->format, "rockchip-af") == 0)
        af_unpack(&wrapper, claim);
    else if (strcmp(claim->format, "rockchip-fw") == 0)
        fw_unpack(&wrapper, claim);
    else
        boot_unpack(&wrapper, claim);
}

static const char *const fact_keys[] = {"vendor", "model", "date", "chip", "chip-vendor", NULL};

const NetbomPlugin rockchip_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "rockchip",
    .description = "Rockchip boot blocks and update images",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
