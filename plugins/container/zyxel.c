/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * zyxel.c: the plugin for ZyXEL's ras image and the trailer of zyimage.
 *
 * ras (big endian): 0 sum and 4 length of the root file system, 8 version (32), 40 sum of the
 * header, 44 model (64), 108 sum and 112 length of the kernel; the header fills one erase block,
 * then the root file system and the kernel follow. The sums are those of "sum -s": of bytes, folded
 * to 16 bits. Nothing else marks the format, so the sum of the root file system must fit. Trailer
 * (60 bytes, little endian): 0 "ZNBG", 4 device, 8 version (32), 56 inverted CRC-32 of all that
 * stands before the trailer. Facts: OpenWrt's mkrasimage and zyimage producers.
 */
#include "wrapper.h"

enum {
    RAS_FIELDS = 116,
    RAS_VERSION_AT = 8,
    RAS_MODEL_AT = 44,
    RAS_KERNEL_AT = 108,
    BLOCK_MIN = 4096,
    BLOCK_MAX = 512 * 1024,
    TRAILER_SIZE = 60,
};

static const NetbomMagic magics[] = {
    {"V", 1, RAS_VERSION_AT, NETBOM_MAGIC_START},
    {"ZNBG", 4, 0, NETBOM_MAGIC_NUL},
};
static const char *const formats[] = {"zyxel-ras", "zyxel-trailer", NULL};

/* ---- ras ---- */

static uint32_t
sysv_fold(uint32_t sum)
{
    sum = (sum & 0xffff) + (sum >> 16);
    return (sum & 0xffff) + (sum >> 16);
}

static uint32_t
sysv_sum(const NetbomBytes *bytes, uint64_t at, uint64_t size)
{
    return sysv_fold(wrapper_sum32(bytes, at, size));
}

typedef struct {
    uint64_t block; /* size of the header */
    uint32_t root, kernel;
} Ras;

static bool
ras_open(const NetbomBytes *object, uint64_t at, Ras *ret_ras)
{
    if (!netbom_range_ok(object->size, at, BLOCK_MIN) ||
        !wrapper_text_ok(object, at + RAS_VERSION_AT, 32) ||
        !wrapper_text_ok(object, at + RAS_MODEL_AT, 64))
        return false;
    Ras ras = {.root = wrapper_u32be(object, at + 4),
               .kernel = wrapper_u32be(object, at + RAS_KERNEL_AT + 4)};
    if (ras.kernel == 0xffffffff)
        ras.kernel = 0;
    if (ras.root == 0)
        return false;
    /* The header ends at an erase block behind which the root's sum fits. */
    uint32_t root_sum = wrapper_u32be(object, at);
    for (uint64_t block = BLOCK_MIN; block <= BLOCK_MAX; block *= 2) {
        if (!netbom_range_ok(object->size, at + block, ras.root))
            break;
        if (sysv_sum(object, at + block, ras.root) == root_sum) {
            ras.block = block;
            break;
        }
    }
    *ret_ras = ras;
    return ras.block > 0;
}

static bool
detect_ras(const NetbomBytes *object, uint64_t at, NetbomClaim *ret_claim)
{
    Ras ras;
    if (!ras_open(object, at, &ras))
        return false;
    uint64_t size = ras.block + ras.root + ras.kernel;
    bool fits = netbom_range_ok(object->size, at, size) &&
                (ras.kernel == 0 || sysv_sum(object, at + ras.block + ras.root, ras.kernel) ==
                                        wrapper_u32be(object, at + RAS_KERNEL_AT));
    *ret_claim = wrapper_claim("zyxel-ras", object, at, size, NETBOM_GRADE_CHECKSUM, fits);
    return true;
}

static void
unpack_ras(const Wrapper *wrapper, const NetbomClaim *claim)
{
    Ras ras;
    if (!ras_open(wrapper->range, 0, &ras))
        return;
    uint64_t size = ras.block + ras.root + ras.kernel;
    wrapper_report(wrapper, claim, size, RAS_KERNEL_AT);
    wrapper->host->structure(wrapper->scan, 0, RAS_FIELDS);
    wrapper_vendor(wrapper, "Zyxel", 0, RAS_FIELDS);
    wrapper_text(wrapper, "version", RAS_VERSION_AT, 32);
    wrapper_text(wrapper, "model", RAS_MODEL_AT, 64);
    if (wrapper_part(wrapper, "rootfs", NULL, ras.block, ras.root))
        wrapper_part(wrapper, "kernel", NULL, ras.block + ras.root, ras.kernel);
}

/* ---- trailer ---- */

static bool
detect_trailer(const NetbomHost *host, const NetbomBytes *object, uint64_t at,
               NetbomClaim *ret_claim)
{
    if (!netbom_match(object, at, "ZNBG", 4) || !netbom_range_ok(object->size, at, TRAILER_SIZE) ||
        !wrapper_text_ok(object, at + 8, 32))
        return false;
    bool fits = ~host->crc32(0, object->data, at) == wrapper_u32le(object, at + 56);
    if (!fits)
        return false;
    *ret_claim =
        wrapper_claim("zyxel-trailer", object, at, TRAILER_SIZE, NETBOM_GRADE_CHECKED, true);
    return true;
}

static void
unpack_trailer(const Wrapper *wrapper)
{
    wrapper->host->structure(wrapper->scan, 0, wrapper->range->size);
    wrapper_vendor(wrapper, "Zyxel", 0, 4);
    wrapper_number(wrapper, "hardware-id", 4, 4, wrapper_u32le(wrapper->range, 4));
    wrapper_text(wrapper, "version", 8, 32);
}

/* ---- all ---- */

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    (void)scan;
    return detect_trailer(host, object, at, ret_claim) || detect_ras(object, at, ret_claim);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    if (strcmp(claim->format, "zyxel-ras") == 0)
        unpack_ras(&wrapper, claim);
    else
        unpack_trailer(&wrapper);
}

static const char *const fact_keys[] = {"vendor", "model", "version", "hardware-id", NULL};

const NetbomPlugin zyxel_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "zyxel",
    .description = "ZyXEL images: ras, trailer",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
