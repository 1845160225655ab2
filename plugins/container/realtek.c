/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * realtek.c: the plugin for the parts of images for Realtek boards.
 *
 * Layout (big endian, 16 bytes): 0 signature of four letters, 4 start address, 8 place in the
 * flash, 12 length with the sum at its end; the sum of the 16-bit words is 0 (of web pages that of
 * the bytes). RTK0: 4 size, 8 sum, 16 header size. Facts: the cvimg producer.
 */
#include "wrapper.h"

enum { HEADER_SIZE = 16, SUM_SIZE = 2, PAYLOAD_MIN = 64, RTK0_MIN = 24, SIZE_LIKELY = 0x4000000 };

static const NetbomMagic magics[] = {
    {"cs6c", 4, 0, NETBOM_MAGIC_NUL},   {"cr6c", 4, 0, NETBOM_MAGIC_NUL},
    {"cr6b", 4, 0, NETBOM_MAGIC_NUL},   {"cs6b", 4, 0, NETBOM_MAGIC_NUL},
    {"csro", 4, 0, NETBOM_MAGIC_NUL},   {"crro", 4, 0, NETBOM_MAGIC_NUL},
    {"r6cr", 4, 0, NETBOM_MAGIC_NUL},   {"r6br", 4, 0, NETBOM_MAGIC_NUL},
    {"rs6c", 4, 0, NETBOM_MAGIC_NUL},   {"w6cg", 4, 0, NETBOM_MAGIC_NUL},
    {"w6cp", 4, 0, NETBOM_MAGIC_NUL},   {"w6bg", 4, 0, NETBOM_MAGIC_NUL},
    {"w6bp", 4, 0, NETBOM_MAGIC_NUL},   {"boot", 4, 0, NETBOM_MAGIC_START},
    {"ALL1", 4, 0, NETBOM_MAGIC_START}, {"RTK0", 4, 0, NETBOM_MAGIC_START},
};
static const char *const formats[] = {"realtek", "rtk0", NULL};

static bool
known(const NetbomBytes *object, uint64_t at)
{
    for (size_t i = 0; i < WRAPPER_COUNT(magics) - 1; i++)
        if (netbom_match(object, at, magics[i].pattern, 4))
            return true;
    return false;
}

static bool
detect_rtk0(const NetbomBytes *object, uint64_t at, NetbomClaim *ret_claim)
{
    if (at != 0 || !netbom_match(object, at, "RTK0", 4) ||
        !netbom_range_ok(object->size, at, RTK0_MIN))
        return false;
    uint64_t size = wrapper_u32le(object, at + 4), header = wrapper_u32le(object, at + 16);
    if (header < RTK0_MIN || header > 4096 || size == 0 ||
        !netbom_range_ok(object->size, at, header + size))
        return false;
    *ret_claim = wrapper_claim("rtk0", object, at, header + size, NETBOM_GRADE_HEADER, true);
    return true;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    (void)host;
    (void)scan;
    if (!known(object, at))
        return detect_rtk0(object, at, ret_claim);
    if (!netbom_range_ok(object->size, at, HEADER_SIZE + PAYLOAD_MIN))
        return false;
    uint64_t size = wrapper_u32be(object, at + 12);
    if (size < PAYLOAD_MIN || size > 0x40000000)
        return false;
    bool there = netbom_range_ok(object->size, at + HEADER_SIZE, size);
    bool fits = there && (wrapper_sum16(object, at + HEADER_SIZE, size, true) == 0 ||
                          wrapper_sum8(object, at + HEADER_SIZE, size) == 0);
    /* Words that texts begin with too, and sizes that no flash has. */
    bool weak = object->data[at] == 'b' || object->data[at] == 'A' || size > SIZE_LIKELY;
    if (!fits && weak)
        return false;
    *ret_claim =
        wrapper_claim("realtek", object, at, HEADER_SIZE + size, NETBOM_GRADE_CHECKED, fits);
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    bool rtk0 = strcmp(claim->format, "rtk0") == 0;
    uint64_t header = rtk0 ? wrapper_u32le(range, 16) : HEADER_SIZE;
    uint64_t size = rtk0 ? wrapper_u32le(range, 4) : wrapper_u32be(range, 12);
    wrapper_report(&wrapper, claim, header + size, 12);
    host->structure(scan, 0, header);
    wrapper_fact(&wrapper, "chip-vendor", 0, 4, "Realtek");
    if (rtk0) {
        wrapper_part(&wrapper, "image", NULL, header, size);
        return;
    }
    wrapper_text(&wrapper, "signature", 0, 4);
    char type = (char)range->data[0];
    bool root = type == 'r';
    wrapper_fact(&wrapper, "type", 0, 4,
                 root          ? "rootfs"
                 : type == 'w' ? "web"
                 : type == 'b' ? "boot"
                 : type == 'c' ? "kernel"
                               : "all");
    wrapper_hex(&wrapper, "load-address", 4, 4, wrapper_u32be(range, 4));
    wrapper_hex(&wrapper, "flash-address", 8, 4, wrapper_u32be(range, 8));
    uint64_t payload = size;
    if (claim->detail) {
        payload -= SUM_SIZE;
        host->structure(scan, header + payload, SUM_SIZE);
    }
    wrapper_part(&wrapper, root ? "rootfs" : "image", NULL, header, payload);
}

static const char *const fact_keys[] = {"chip-vendor", "flash-address", "load-address",
                                        "signature",   "type",          NULL};

const NetbomPlugin realtek_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "realtek",
    .description = "image part for Realtek boards",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
