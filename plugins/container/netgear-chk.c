/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * netgear-chk.c: the plugin for Netgear's CHK images.
 *
 * Layout (big endian): 0 magic, 4 header length, 8 region, 9 seven version bytes, 16 sum of the
 * kernel, 20 sum of the root file system, 24 their lengths, 32 sum of both, 36 sum of the header
 * with this field 0, 40 board id without a NUL. Facts: OpenWrt's mkchkimg producer.
 */
#include "wrapper.h"

#include <stdio.h>

enum { FIXED_SIZE = 40, HEADER_SIZE_MAX = 512, SUM_AT = 36 };

static const NetbomMagic magics[] = {{"\x2a\x23\x24\x5e", 4, 0, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"chk", NULL};

typedef struct {
    uint32_t header_size, kernel_sum, rootfs_sum, kernel_size, rootfs_size, image_sum, header_sum;
} Chk;

static uint32_t
fold(uint32_t sum)
{
    sum = (sum & 0xffff) + (sum >> 16);
    return ((sum >> 16) + sum) & 0xffff;
}

/* Netgear's sum of [at, at + size), of which [hole, hole + 4) counts as zero. */
static uint32_t
chk_sum(const NetbomBytes *bytes, uint64_t at, uint64_t size, uint64_t hole)
{
    NetbomBytes part = netbom_slice(bytes, at, size);
    uint32_t c0 = 0, c1 = 0;
    for (uint64_t i = 0; i < part.size; i++) {
        if (at + i < hole || at + i >= hole + 4)
            c0 += part.data[i];
        c1 += c0;
    }
    return fold(c1) << 16 | fold(c0);
}

static bool
chk_open(const NetbomBytes *bytes, uint64_t at, Chk *ret_chk)
{
    Chk chk;
    NetbomReader reader = netbom_reader(bytes, at, true);
    if (!netbom_match(bytes, at, magics[0].pattern, 4))
        return false;
    netbom_skip(&reader, 4);
    chk.header_size = netbom_u32(&reader);
    netbom_skip(&reader, 8);
    chk.kernel_sum = netbom_u32(&reader);
    chk.rootfs_sum = netbom_u32(&reader);
    chk.kernel_size = netbom_u32(&reader);
    chk.rootfs_size = netbom_u32(&reader);
    chk.image_sum = netbom_u32(&reader);
    chk.header_sum = netbom_u32(&reader);
    if (reader.failed || chk.header_size <= FIXED_SIZE || chk.header_size > HEADER_SIZE_MAX ||
        !netbom_range_ok(bytes->size, at, chk.header_size) || chk.kernel_size == 0 ||
        wrapper_text_size(bytes, at + FIXED_SIZE, 1) == 0)
        return false;
    *ret_chk = chk;
    return true;
}

static uint64_t
chk_size(const Chk *chk)
{
    return (uint64_t)chk->header_size + chk->kernel_size + chk->rootfs_size;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Chk chk;
    (void)host;
    (void)scan;
    if (!chk_open(object, at, &chk))
        return false;
    NetbomBytes image = netbom_slice(object, at, chk_size(&chk));
    bool header_fits = chk_sum(&image, 0, chk.header_size, SUM_AT) == chk.header_sum;
    bool fits = header_fits && chk_sum(&image, chk.header_size, image.size, 0) == chk.image_sum;
    NetbomClaim claim =
        wrapper_claim("chk", object, at, chk_size(&chk), NETBOM_GRADE_CHECKSUM, fits);
    if (header_fits && !fits)
        claim.grade = NETBOM_GRADE_CHECKED;
    *ret_claim = claim;
    return true;
}

static void
facts_give(const Wrapper *wrapper, const Chk *chk)
{
    char version[48];
    const uint8_t *v = wrapper->range->data + 8;
    wrapper_vendor(wrapper, "NETGEAR", 0, 4);
    uint64_t board_size = chk->header_size - FIXED_SIZE;
    wrapper_text(wrapper, "board", FIXED_SIZE, board_size);
    wrapper_fact(wrapper, "region", 8, 1, v[0] == 1 ? "WW" : v[0] == 2 ? "NA" : "");
    /* Open producers fill the version with the letter c. */
    snprintf(version, sizeof(version), "%u.%u.%u.%u_%u.%u.%u", v[1], v[2], v[3], v[4], v[5], v[6],
             v[7]);
    if (memcmp(v + 1, "ccccccc", 7) != 0)
        wrapper_fact(wrapper, "version", 9, 7, version);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Chk chk;
    Wrapper wrapper = {host, scan, range};
    if (!chk_open(range, 0, &chk))
        return;
    wrapper_report(&wrapper, claim, chk_size(&chk), 32);
    host->structure(scan, 0, chk.header_size);
    facts_give(&wrapper, &chk);
    if (wrapper_part(&wrapper, "kernel", NULL, chk.header_size, chk.kernel_size))
        wrapper_part(&wrapper, "rootfs", NULL, (uint64_t)chk.header_size + chk.kernel_size,
                     chk.rootfs_size);
}

static const char *const fact_keys[] = {"vendor", "board", "version", "region", NULL};

const NetbomPlugin netgear_chk_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "netgear-chk",
    .description = "Netgear CHK image",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
