/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rockchip-crc.c: the plugin for the wrapper that Rockchip's loaders expect around a kernel or the
 * text of parameters, which names the partitions of the flash.
 *
 * Layout (little endian): 0 "PARM" or "KRNL", 4 size of the data, 8 the data, then their CRC-32:
 * polynomial 04c10db7, the high bit first, beginning with 0. Facts: the rkcrc and rkflashtool
 * producers.
 */
#include "wrapper.h"

enum { HEADER_SIZE = 8, SIZE_MOST = 0x8000000 };
static const uint32_t polynomial = 0x04c10db7;

static const NetbomMagic magics[] = {
    {"PARM", 4, 0, NETBOM_MAGIC_NUL},
    {"KRNL", 4, 0, NETBOM_MAGIC_NUL},
};
static const char *const formats[] = {"rockchip-parameter", "rockchip-kernel", NULL};

static uint32_t
crc_of(const uint8_t *data, uint64_t size)
{
    uint32_t table[256], crc = 0;
    for (uint32_t i = 0; i < 256; i++) {
        table[i] = i << 24;
        for (unsigned bit = 0; bit < 8; bit++)
            table[i] = table[i] << 1 ^ (table[i] & 0x80000000 ? polynomial : 0);
    }
    for (uint64_t i = 0; i < size; i++)
        crc = crc << 8 ^ table[crc >> 24 ^ data[i]];
    return crc;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    const uint64_t size = wrapper_u32le(object, at + 4);
    /* The words are common in texts, so that nothing is said of data whose CRC differs. */
    if (size == 0 || size > SIZE_MOST ||
        !netbom_range_ok(object->size, at, HEADER_SIZE + size + 4) ||
        !host->spend(scan, 1 + size / 1024) ||
        crc_of(object->data + at + HEADER_SIZE, size) !=
            wrapper_u32le(object, at + HEADER_SIZE + size))
        return false;
    *ret_claim = (NetbomClaim){.format = formats[object->data[at] == 'K'],
                               .size = HEADER_SIZE + size + 4,
                               .extent = NETBOM_EXACT,
                               .grade = NETBOM_GRADE_CHECKSUM};
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    const Wrapper wrapper = {host, scan, range};
    const bool kernel = strcmp(claim->format, "rockchip-kernel") == 0;
    const uint64_t size = range->size - HEADER_SIZE - 4;
    wrapper_fact(&wrapper, "chip-vendor", 0, 4, "Rockchip");
    host->structure(scan, 0, HEADER_SIZE);
    host->structure(scan, HEADER_SIZE + size, 4);
    wrapper_part(&wrapper, kernel ? "kernel" : "parameter", NULL, HEADER_SIZE, size);
}

static const char *const fact_keys[] = {"chip-vendor", NULL};

const NetbomPlugin rockchip_crc_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "rockchip-crc",
    .description = "kernels and parameters in Rockchip's wrapper (KRNL, PARM)",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
