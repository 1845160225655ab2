/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * kernel-zimage.c: compressed Linux kernels for 32-bit ARM (zImage). The header says where the
 * image ends, so that a device tree behind it is found.
 *
 * Facts: Linux arch/arm/boot/compressed/head.S: magic at 36, start at 40, end at 44, byte order of
 * the kernel at 48.
 */
#include "kernel-payload.h"

#define MAGIC       0x016f2818u
#define HEADER_SIZE 52
#define PIGGY_LIMIT                                                                                \
    (256u * 1024u) /* the code before the compressed kernel is smaller than this                   \
                    */

typedef struct {
    bool big_endian;
    uint64_t start, end; /* addresses */
    uint64_t size;
} ZImage;

static bool
zimage_read(const NetbomBytes *bytes, ZImage *ret_image)
{
    ZImage image = {0};

    if (bytes->size < HEADER_SIZE)
        return false;
    NetbomReader r = netbom_reader(bytes, 36, false);
    uint32_t magic = netbom_u32(&r);
    if (magic == __builtin_bswap32(MAGIC))
        image.big_endian = r.big_endian = true;
    else if (magic != MAGIC)
        return false;
    image.start = netbom_u32(&r);
    image.end = netbom_u32(&r);
    if (image.end <= image.start || image.end - image.start < 4096)
        return false;
    image.size = image.end - image.start;
    *ret_image = image;
    return true;
}

static bool
zimage_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
              NetbomClaim *ret_claim)
{
    NetbomBytes bytes = netbom_slice(object, at, UINT64_MAX);
    NetbomClaim claim = {.format = "linux-zimage", .grade = NETBOM_GRADE_HEADER};
    ZImage image;
    uint64_t payload_at;

    if (!zimage_read(&bytes, &image))
        return false;
    claim.big_endian = image.big_endian;
    claim.size = image.size;
    NetbomBytes inside = netbom_slice(&bytes, 0, image.size);
    if (kernel_payload_find(host, scan, &inside, HEADER_SIZE, PIGGY_LIMIT, &payload_at)) {
        claim.grade = NETBOM_GRADE_STRUCTURE;
        claim.detail = payload_at;
    } else {
        claim.problem = "no compressed kernel was found";
    }
    if (image.size > bytes.size) {
        claim.extent = NETBOM_TO_END;
        claim.size = bytes.size;
        claim.problem = "the kernel is longer than the object";
    }
    *ret_claim = claim;
    return true;
}

static void
zimage_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
              const NetbomClaim *claim)
{
    ZImage image;

    if (!zimage_read(range, &image))
        return;
    if (claim->problem)
        host->problem(scan, image.size > range->size ? "truncated" : "unsupported", 0, "%s",
                      claim->problem);
    host->header(scan, "arch", 36, 4, image.big_endian ? "armeb" : "arm", image.big_endian ? 5 : 3);
    NetbomBytes inside = netbom_slice(range, 0, image.size);
    if (claim->detail == 0 ||
        kernel_payload_unpack(host, scan, &inside, claim->detail, "vmlinux") == 0)
        host->structure(scan, 0, HEADER_SIZE);
    else
        host->structure(scan, 0, inside.size);
}

static const NetbomMagic zimage_magics[] = {
    {"\x18\x28\x6f\x01", 4, 36, NETBOM_MAGIC_NUL},
    {"\x01\x6f\x28\x18", 4, 36, NETBOM_MAGIC_NUL},
};
static const char *const zimage_formats[] = {"linux-zimage", NULL};

static const char *const fact_keys[] = {"arch", "compression", NULL};

const NetbomPlugin kernel_zimage_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "kernel-zimage",
    .description = "compressed Linux kernels for ARM (zImage)",
    .magics = zimage_magics,
    .n_magics = sizeof zimage_magics / sizeof *zimage_magics,
    .formats = zimage_formats,
    .detect = zimage_detect,
    .unpack = zimage_unpack,
    .facts = fact_keys,
};
