/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * jboot.c: the plugin for images for D-Link devices with the JBOOT loader.
 *
 * Layout (little endian): STAG header (16 bytes): 0 marks (2), 2 magic, 4 time, 8 length of what
 * follows less the root file system, 12 sum, 14 header sum. SCH2 header (40): 16 magic, 18
 * compression, 20 load address, 24 kernel length, 28 CRC-32 of the kernel, 32 entry, 36 place of
 * the root file system, 40 its length, 44 its CRC-32, 52 u16 size of this header. Kernel and root
 * file system follow. Facts: OpenWrt's mkdlinkfw producer.
 */
#include "wrapper.h"

enum { SCH2_AT = 16, HEADER_SIZE = 56, SCH2_SIZE = 40 };

static const NetbomMagic magics[] = {{"\x24\x2b", 2, 2, NETBOM_MAGIC_START},
                                     {"\x24\x21\x03\x02", 4, SCH2_AT, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"jboot", NULL};

typedef struct {
    uint32_t kernel, kernel_crc, root, root_crc;
    uint64_t size;
} Jboot;

static bool
jboot_open(const NetbomBytes *object, uint64_t at, Jboot *ret_image)
{
    if (!netbom_match(object, at + 2, "\x24\x2b", 2) ||
        !netbom_match(object, at + SCH2_AT, "\x24\x21", 2) ||
        !netbom_range_ok(object->size, at, HEADER_SIZE) ||
        !netbom_match(object, at + 52, "\x28\0", 2))
        return false;
    Jboot image = {.kernel = wrapper_u32le(object, at + 24),
                   .kernel_crc = wrapper_u32le(object, at + 28),
                   .root = wrapper_u32le(object, at + 40),
                   .root_crc = wrapper_u32le(object, at + 44)};
    image.size = (uint64_t)HEADER_SIZE + image.kernel + image.root;
    if (image.kernel == 0)
        return false;
    *ret_image = image;
    return true;
}

static bool
part_fits(const NetbomHost *host, const NetbomBytes *object, uint64_t at, uint64_t size,
          uint32_t crc)
{
    return size == 0 || (netbom_range_ok(object->size, at, size) &&
                         host->crc32(0, object->data + at, size) == crc);
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Jboot image;
    (void)scan;
    if (!jboot_open(object, at, &image))
        return false;
    uint64_t kernel = at + HEADER_SIZE;
    /* What the kernel's CRC begins with differs; the root file system's is that of its bytes. */
    bool fits = image.root > 0
                    ? part_fits(host, object, kernel + image.kernel, image.root, image.root_crc)
                    : part_fits(host, object, kernel, image.kernel, image.kernel_crc);
    *ret_claim = wrapper_claim("jboot", object, at, image.size, NETBOM_GRADE_CHECKED, fits);
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    Jboot image;
    if (!jboot_open(range, 0, &image))
        return;
    wrapper_report(&wrapper, claim, image.size, image.root > 0 ? 44 : 28);
    host->structure(scan, 0, HEADER_SIZE);
    wrapper_vendor(&wrapper, "D-Link", SCH2_AT, 2);
    wrapper_hex(&wrapper, "load-address", 20, 4, wrapper_u32le(range, 20));
    wrapper_hex(&wrapper, "entry-point", 32, 4, wrapper_u32le(range, 32));
    if (wrapper_part(&wrapper, "kernel", NULL, HEADER_SIZE, image.kernel))
        wrapper_part(&wrapper, "rootfs", NULL, (uint64_t)HEADER_SIZE + image.kernel, image.root);
}

static const char *const fact_keys[] = {"vendor", "entry-point", "load-address", NULL};

const NetbomPlugin jboot_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "jboot",
    .description = "D-Link JBOOT image",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
