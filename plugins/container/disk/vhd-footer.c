/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * vhd-footer.c: the sector that makes a fixed VHD of a plain disk. The disk in front of it stands
 * as it is, and is read as any disk.
 *
 * Big endian: "conectix", u32 seconds since 2000 at 24, four letters of the creator at 28, u64 size
 * of the disk at 48, u32 type 2 at 60, u32 inverted sum of the other bytes at 64. Facts:
 * Microsoft's "Virtual Hard Disk Image Format Specification".
 */
#include "netbom-plugin.h"

#include "plugin-date.h"

#include <stdio.h>

enum { SECTOR = 512, YEAR_2000 = 946684800, FIXED = 2 };

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    NetbomReader reader = netbom_reader(object, at + 60, true);
    uint32_t sum = 0;
    (void)host;
    (void)scan;
    const uint32_t type = netbom_u32(&reader), wanted = netbom_u32(&reader);
    if (!netbom_match(object, at, "conectix", 8) || !netbom_range_ok(object->size, at, SECTOR) ||
        type != FIXED)
        return false;
    for (unsigned i = 0; i < SECTOR; i++)
        sum += i >= 64 && i < 68 ? 0 : object->data[at + i];
    if (~sum != wanted)
        return false;
    *ret_claim = (NetbomClaim){.format = "vhd-footer",
                               .size = SECTOR,
                               .extent = NETBOM_EXACT,
                               .grade = NETBOM_GRADE_CHECKSUM,
                               .big_endian = true,
                               .detail = at};
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    NetbomReader reader = netbom_reader(range, 24, true);
    char text[PLUGIN_DATE_SIZE];
    const uint32_t seconds = netbom_u32(&reader);
    reader.at = 48;
    const uint64_t size = netbom_u64(&reader);
    if (seconds > 0 && seconds < UINT32_MAX - YEAR_2000)
        host->header(scan, "date", 24, 4, text, plugin_date(seconds + YEAR_2000, text));
    host->header(scan, "creator", 28, 4, (const char *)range->data + 28, 4);
    const int length = snprintf(text, sizeof text, "%llu", (unsigned long long)size);
    host->header(scan, "disk-size", 48, 8, text, (uint64_t)length);
    host->structure(scan, 0, SECTOR);
    if (size > claim->detail)
        host->problem(scan, "truncated", 0, "a disk of %llu bytes, of which %llu stand before it",
                      (unsigned long long)size, (unsigned long long)claim->detail);
}

static const NetbomMagic magics[] = {{"conectix", 8, 0, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"vhd-footer", NULL};

static const char *const fact_keys[] = {"creator", "date", "disk-size", NULL};

const NetbomPlugin vhd_footer_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "vhd-footer",
    .description = "the last sector of a fixed VHD, behind the disk",
    .flags = NETBOM_PLUGIN_LEAF,
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
