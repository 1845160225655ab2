/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * dlink.c: the plugin that recognises D-Link's encrypted images. Their contents are not read.
 *
 * SHRS (big endian): 4 size of the plain data, 8 size of the encrypted data, 12 IV, 28 SHA-512 of
 * plain data with key, 92 of the plain data, 156 of the encrypted data, 220 unused (512), 732 two
 * signatures of 512 bytes, 1756 data. encrpted_img: 12 size, 16 data. Facts: the dlink-sge-image
 * producer; published layouts.
 */
#include "wrapper.h"

enum { SHRS_HEADER = 1756, IMG_HEADER = 16 };

static const NetbomMagic magics[] = {
    {"SHRS", 4, 0, 0},
    {"encrpted_img", 12, 0, 0},
    {"DLK6E8202001", 12, 0, NETBOM_MAGIC_START},
    {"DLK6E6110002", 12, 0, NETBOM_MAGIC_START},
    {"MH01", 4, 0, NETBOM_MAGIC_START},
};
static const char *const formats[] = {"dlink-shrs", "dlink-encrypted", NULL};

static bool
detect_shrs(const NetbomBytes *object, uint64_t at, NetbomClaim *ret_claim)
{
    if (!netbom_match(object, at, "SHRS", 4) || !netbom_range_ok(object->size, at, SHRS_HEADER))
        return false;
    uint64_t a = wrapper_u32be(object, at + 4), b = wrapper_u32be(object, at + 8);
    uint64_t plain = a < b ? a : b, size = a < b ? b : a;
    bool ok = plain > 0 && size % 16 == 0 && size - plain <= 16;
    /* 512 bytes without a use, all of one value. */
    for (uint64_t i = 221; i < 732 && ok; i++)
        ok = object->data[at + i] == object->data[at + 220];
    if (!ok)
        return false;
    *ret_claim =
        wrapper_claim("dlink-shrs", object, at, SHRS_HEADER + size, NETBOM_GRADE_STRUCTURE, true);
    return true;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    (void)host;
    (void)scan;
    if (detect_shrs(object, at, ret_claim))
        return true;
    if (at != 0 || object->size < 4096)
        return false;
    for (size_t i = 1; i < WRAPPER_COUNT(magics); i++) {
        /* A text may begin with the same letters. */
        if (!netbom_match(object, 0, magics[i].pattern, magics[i].length) ||
            wrapper_text_size(object, 0, 64) == 64)
            continue;
        *ret_claim =
            wrapper_claim("dlink-encrypted", object, 0, object->size, NETBOM_GRADE_HEADER, true);
        return true;
    }
    return false;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    bool shrs = strcmp(claim->format, "dlink-shrs") == 0;
    uint64_t header = shrs                                         ? SHRS_HEADER
                      : netbom_match(range, 0, "encrpted_img", 12) ? IMG_HEADER
                      : netbom_match(range, 0, "DLK", 3)           ? 12
                                                                   : 4;
    uint64_t a = wrapper_u32be(range, 4), b = wrapper_u32be(range, 8);
    wrapper_report(&wrapper, claim, shrs ? SHRS_HEADER + (a < b ? b : a) : range->size, 0);
    wrapper_vendor(&wrapper, "D-Link", 0, header == IMG_HEADER || header == 12 ? 12 : 4);
    if (netbom_match(range, 0, "DLK", 3))
        wrapper_text(&wrapper, "board", 0, 12);
    host->structure(scan, 0, header);
    host->problem(scan, "encrypted", header, "the contents of this D-Link image are encrypted");
}

static const char *const fact_keys[] = {"vendor", "board", NULL};

const NetbomPlugin dlink_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "dlink",
    .description = "encrypted D-Link images",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
