/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * bcm-tag.c: the plugin for the tag of images for Broadcom 963xx boards, whose numbers are decimal
 * text, and for the small header of kernels for BCM4908.
 *
 * Tag (256 bytes): 0 version (4), 4 maker (20), 24 second text (14), 38 chip (6), 44 board (16), 60
 * big endian flag (2), 62 length of the image (10), 72 address (12) and 84 length (10) of CFE, 94
 * and 106 of the root file system, 116 and 128 of the kernel, 236 inverted CRC-32 of the bytes
 * before. The parts follow in this order, but for a kernel whose address is not above the root's.
 * BCM4908 kernel (little endian): 0 load address, 4 entry point, 8 length, 12 "BRCM", 20 LZMA.
 * Facts: OpenWrt's imagetag and bcm4908kernel producers.
 */
#include "wrapper.h"

#include <stdio.h>

enum {
    TAG_SIZE = 256,
    CRC_AT = 236,
    CHIP_AT = 38,
    CHIP_SIZE = 6,
    BOARD_AT = 44,
    BOARD_SIZE = 16,
    TOTAL_AT = 62,
    CFE_AT = 72,
    ROOT_AT = 94,
    KERNEL_AT = 116,
    ADDRESS_SIZE = 12,
    LENGTH_SIZE = 10,
    BOOT_HEAD = 12, /* of a kernel: load address, entry point, length */
    BRCM_SIZE = 20,
};

static const NetbomMagic magics[] = {
    {"Broadcom Corporatio", 19, 4, NETBOM_MAGIC_NUL},
    {"ver. 2.0\0", 9, 24, 0},
    {"6\0\0\0", 4, 0, NETBOM_MAGIC_START},
    {"7\0\0\0", 4, 0, NETBOM_MAGIC_START},
    {"8\0\0\0", 4, 0, NETBOM_MAGIC_START},
    {"BRCM\0\0\0\0", 8, 12, NETBOM_MAGIC_START},
};
static const char *const formats[] = {"bcm-tag", "bcm4908-kernel", NULL};

typedef struct {
    uint64_t total, cfe, root, kernel, root_address, kernel_address;
} Tag;

/* A decimal number that NULs follow; an empty field is 0. */
static bool
decimal_read(const NetbomBytes *bytes, uint64_t at, uint64_t size, uint64_t *ret_value)
{
    NetbomBytes field = netbom_slice(bytes, at, size);
    uint64_t value = 0, i = 0;
    for (; i < field.size && field.data[i] >= '0' && field.data[i] <= '9'; i++)
        value = value * 10 + (uint64_t)(field.data[i] - '0');
    for (uint64_t rest = i; rest < field.size; rest++)
        if (field.data[rest] != 0 && field.data[rest] != ' ')
            return false;
    *ret_value = value;
    return field.size == size;
}

static bool
tag_open(const NetbomBytes *bytes, uint64_t at, Tag *ret_tag)
{
    Tag tag = {0};
    bool ok = netbom_range_ok(bytes->size, at, TAG_SIZE) &&
              decimal_read(bytes, at + TOTAL_AT, LENGTH_SIZE, &tag.total) &&
              decimal_read(bytes, at + CFE_AT + ADDRESS_SIZE, LENGTH_SIZE, &tag.cfe) &&
              decimal_read(bytes, at + ROOT_AT, ADDRESS_SIZE, &tag.root_address) &&
              decimal_read(bytes, at + ROOT_AT + ADDRESS_SIZE, LENGTH_SIZE, &tag.root) &&
              decimal_read(bytes, at + KERNEL_AT, ADDRESS_SIZE, &tag.kernel_address) &&
              decimal_read(bytes, at + KERNEL_AT + ADDRESS_SIZE, LENGTH_SIZE, &tag.kernel) &&
              wrapper_text_ok(bytes, at + CHIP_AT, CHIP_SIZE) &&
              wrapper_text_ok(bytes, at + BOARD_AT, BOARD_SIZE);
    if (!ok || tag.total == 0 || tag.cfe + tag.root + tag.kernel > tag.total)
        return false;
    *ret_tag = tag;
    return true;
}

static bool
detect_tag(const NetbomHost *host, const NetbomBytes *object, uint64_t at, NetbomClaim *ret_claim)
{
    Tag tag;
    if (!tag_open(object, at, &tag))
        return false;
    bool fits = ~host->crc32(0, object->data + at, CRC_AT) == wrapper_u32be(object, at + CRC_AT);
    *ret_claim =
        wrapper_claim("bcm-tag", object, at, TAG_SIZE + tag.total, NETBOM_GRADE_CHECKED, fits);
    return true;
}

static bool
detect_kernel(const NetbomBytes *object, uint64_t at, NetbomClaim *ret_claim)
{
    if (!netbom_match(object, at + 12, "BRCM\0\0\0\0", 8))
        return false;
    uint64_t size = wrapper_u32le(object, at + 8);
    bool lzma = netbom_match(object, at + BRCM_SIZE, "\x5d\0\0", 3);
    if (size == 0 || !lzma)
        return false;
    *ret_claim =
        wrapper_claim("bcm4908-kernel", object, at, BRCM_SIZE + size, NETBOM_GRADE_HEADER, true);
    return true;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    (void)scan;
    return detect_tag(host, object, at, ret_claim) || detect_kernel(object, at, ret_claim);
}

static void
addresses_give(const Wrapper *wrapper, uint64_t at, bool big_endian)
{
    wrapper_hex(wrapper, "load-address", at, 4, wrapper_u32(wrapper->range, at, big_endian));
    wrapper_hex(wrapper, "entry-point", at + 4, 4, wrapper_u32(wrapper->range, at + 4, big_endian));
}

/* A kernel begins with its addresses and the length of what follows, if that fits. */
static bool
kernel_give(const Wrapper *wrapper, uint64_t at, uint64_t size)
{
    const NetbomBytes *range = wrapper->range;
    NetbomBytes kernel = netbom_slice(range, at, size);
    if (kernel.size > BOOT_HEAD) {
        uint32_t length = wrapper_u32be(&kernel, 8);
        uint64_t rest = kernel.size - BOOT_HEAD;
        if (length > 0 && length <= rest && rest - length < 65536) {
            wrapper->host->structure(wrapper->scan, at, BOOT_HEAD);
            addresses_give(wrapper, at, true);
            return wrapper_part(wrapper, "kernel", NULL, at + BOOT_HEAD, rest);
        }
    }
    return wrapper_part(wrapper, "kernel", NULL, at, size);
}

static void
unpack_tag(const Wrapper *wrapper, const NetbomClaim *claim)
{
    Tag tag;
    if (!tag_open(wrapper->range, 0, &tag))
        return;
    wrapper_report(wrapper, claim, TAG_SIZE + tag.total, CRC_AT);
    wrapper->host->structure(wrapper->scan, 0, TAG_SIZE);
    wrapper_fact(wrapper, "chip-vendor", 4, 19,
                 netbom_match(wrapper->range, 4, "Broadcom", 8) ? "Broadcom" : "");
    wrapper_text(wrapper, "format-version", 0, 4);
    wrapper_text(wrapper, "chip", CHIP_AT, CHIP_SIZE);
    wrapper_text(wrapper, "board", BOARD_AT, BOARD_SIZE);
    wrapper_text(wrapper, "description", 162, 14);
    uint64_t at = TAG_SIZE;
    if (!wrapper_part(wrapper, "cfe", NULL, at, tag.cfe))
        return;
    at += tag.cfe;
    bool kernel_first = tag.kernel_address <= tag.root_address;
    uint64_t kernel = kernel_first ? at : at + tag.root;
    uint64_t root = kernel_first ? at + tag.kernel : at;
    if (tag.kernel == 0 || kernel_give(wrapper, kernel, tag.kernel))
        wrapper_part(wrapper, "rootfs", NULL, root, tag.root);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    if (strcmp(claim->format, "bcm-tag") == 0) {
        unpack_tag(&wrapper, claim);
        return;
    }
    uint64_t size = wrapper_u32le(range, 8);
    wrapper_report(&wrapper, claim, BRCM_SIZE + size, 0);
    host->structure(scan, 0, BRCM_SIZE);
    wrapper_fact(&wrapper, "chip-vendor", 12, 4, "Broadcom");
    addresses_give(&wrapper, 0, false);
    wrapper_part(&wrapper, "kernel", "lzma", BRCM_SIZE, size);
}

static const char *const fact_keys[] = {"board",        "chip",        "chip-vendor",
                                        "description",  "entry-point", "format-version",
                                        "load-address", NULL};

const NetbomPlugin bcm_tag_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "bcm-tag",
    .description = "Broadcom 963xx image tag, BCM4908 kernel",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
