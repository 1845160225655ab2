/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sercomm.c: the plugin for Sercomm's block of 71 bytes that names a board: as a header of 512
 * bytes at the begin of an image, or as a footer behind it.
 *
 * Layout: 0 "sErCoMm", 7 version of the block (4), 11 hardware id (34), 45 hardware version (10),
 * 55 software version (8), 63 "sErCoMm", 511 a byte that makes the sum of the whole image 0. Facts:
 * OpenWrt's mksercommfw producer.
 */
#include "wrapper.h"

#include <stdio.h>

enum {
    BLOCK_SIZE = 71,
    HEADER_SIZE = 512,
    ID_AT = 11,
    ID_SIZE = 34,
    HARDWARE_AT = 45,
    HARDWARE_SIZE = 10,
    VERSION_AT = 55,
    VERSION_SIZE = 8,
    AGAIN_AT = 63,
};

static const NetbomMagic magics[] = {{"sErCoMm", 7, 0, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"sercomm", "sercomm-footer", NULL};

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    (void)host;
    (void)scan;
    if (!netbom_match(object, at, "sErCoMm", 7) ||
        !netbom_match(object, at + AGAIN_AT, "sErCoMm", 7) ||
        !netbom_range_ok(object->size, at, BLOCK_SIZE))
        return false;
    uint64_t size = object->size - at;
    bool header = at == 0 && size > HEADER_SIZE;
    if (header) {
        bool fits = wrapper_sum8(object, 0, size) == 0;
        *ret_claim = wrapper_claim("sercomm", object, 0, size, NETBOM_GRADE_CHECKED, fits);
    } else {
        *ret_claim =
            wrapper_claim("sercomm-footer", object, at, BLOCK_SIZE, NETBOM_GRADE_STRUCTURE, true);
    }
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    char version[16];
    Wrapper wrapper = {host, scan, range};
    bool header = strcmp(claim->format, "sercomm") == 0;
    wrapper_vendor(&wrapper, "Sercomm", 0, 7);
    wrapper_text(&wrapper, "board", ID_AT, ID_SIZE);
    wrapper_text(&wrapper, "hardware-version", HARDWARE_AT, HARDWARE_SIZE);
    uint32_t number = wrapper_u32be(range, VERSION_AT);
    if (wrapper_text_ok(range, VERSION_AT, VERSION_SIZE)) {
        wrapper_text(&wrapper, "version", VERSION_AT, VERSION_SIZE);
    } else if (number > 0) {
        snprintf(version, sizeof(version), "0x%04x", number);
        wrapper_fact(&wrapper, "version", VERSION_AT, 4, version);
    }
    if (!header) {
        host->structure(scan, 0, range->size);
        return;
    }
    wrapper_report(&wrapper, claim, range->size, HEADER_SIZE - 1);
    host->structure(scan, 0, HEADER_SIZE);
    wrapper_part(&wrapper, "image", NULL, HEADER_SIZE, range->size - HEADER_SIZE);
}

static const char *const fact_keys[] = {"vendor", "board", "version", "hardware-version", NULL};

const NetbomPlugin sercomm_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "sercomm",
    .description = "Sercomm image header and footer",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
