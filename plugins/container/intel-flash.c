/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * intel-flash.c: flash images of PCs, cut into the regions that Intel's descriptor names.
 *
 * Descriptor (little endian): 5a a5 f0 0f at 16, u32 at 20: bits 16 to 23 times 16 are the place of
 * the region table; each entry: bits 0 to 14 the first page of 4 KiB, bits 16 to 30 the last one.
 * Facts: Intel's datasheets of platform controller hubs, chapter "SPI flash".
 */
#include "netbom-plugin.h"

enum { DESCRIPTOR_SIZE = 4096, PAGE = 4096, REGIONS = 5 };

typedef struct {
    uint64_t at, size; /* size 0: unused */
} FlashRegion;

static const char *const names[REGIONS] = {"descriptor", "bios", "me", "gbe", "platform-data"};

/* Answers the number of regions that are in use behind the descriptor, 0 if this is none. */
static unsigned
regions_read(const NetbomBytes *bytes, FlashRegion ret_regions[REGIONS])
{
    NetbomReader reader = netbom_reader(bytes, 20, false);
    unsigned used = 0;
    if (!netbom_match(bytes, 16, "\x5a\xa5\xf0\x0f", 4) || bytes->size < DESCRIPTOR_SIZE)
        return 0;
    reader.at = (uint64_t)(netbom_u32le(&reader) >> 16 & 0xff) << 4;
    if (reader.at < 32)
        return 0;
    for (unsigned i = 0; i < REGIONS; i++) {
        const uint32_t entry = netbom_u32le(&reader);
        const uint64_t first = entry & 0x7fff, last = entry >> 16 & 0x7fff;
        ret_regions[i] = (FlashRegion){0, 0};
        if (first > last || (i > 0 && first == 0))
            continue;
        ret_regions[i] = (FlashRegion){first * PAGE, (last - first + 1) * PAGE};
        used += i > 0;
    }
    if (reader.failed || ret_regions[0].at != 0 || ret_regions[0].size != DESCRIPTOR_SIZE)
        return 0;
    for (unsigned i = 0; i < REGIONS; i++)
        for (unsigned k = 0; k < i; k++)
            if (ret_regions[i].size > 0 && ret_regions[k].size > 0 &&
                ret_regions[i].at < ret_regions[k].at + ret_regions[k].size &&
                ret_regions[k].at < ret_regions[i].at + ret_regions[i].size)
                return 0;
    return used;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    const NetbomBytes bytes = netbom_slice(object, at, UINT64_MAX);
    FlashRegion regions[REGIONS];
    uint64_t end = 0;
    (void)host;
    (void)scan;
    if (regions_read(&bytes, regions) == 0)
        return false;
    for (unsigned i = 0; i < REGIONS; i++)
        if (regions[i].at + regions[i].size > end)
            end = regions[i].at + regions[i].size;
    *ret_claim =
        (NetbomClaim){.format = "intel-flash",
                      .size = end < bytes.size ? end : bytes.size,
                      .extent = NETBOM_EXACT,
                      .grade = end <= bytes.size ? NETBOM_GRADE_STRUCTURE : NETBOM_GRADE_HEADER};
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    FlashRegion regions[REGIONS];
    (void)claim;
    if (regions_read(range, regions) == 0)
        return;
    host->structure(scan, 0, DESCRIPTOR_SIZE);
    for (unsigned i = 1; i < REGIONS; i++) {
        const NetbomBytes part = netbom_slice(range, regions[i].at, regions[i].size);
        if (part.size < regions[i].size)
            host->problem(scan, "truncated", range->size, "region %s is cut", names[i]);
        const NetbomEntry entry = {
            .kind = NETBOM_PART, .name = names[i], .name_size = strlen(names[i])};
        if (part.size > 0 && !host->child_range(scan, &entry, regions[i].at, part.size))
            return;
    }
}

static const NetbomMagic magics[] = {{"\x5a\xa5\xf0\x0f", 4, 16, 0}};
static const char *const formats[] = {"intel-flash", NULL};

const NetbomPlugin intel_flash_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "intel-flash",
    .description = "PC flash images with Intel's descriptor",
    .magics = magics,
    .n_magics = 1,
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
};
