/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * qualcomm-mbn.c: the plugin for the short header of loaders for Qualcomm systems on a chip.
 *
 * Layout (little endian, 40 bytes): 0 kind of the image, 4 version (3), 8 source (0), 12 load
 * address, 16 size of what follows, 20 size of the code, 24 address and 28 size of the signature,
 * 32 address and 36 size of the certificates. Code, signature and certificates follow each other,
 * here and in memory, so that three sums must fit; there is no magic. Facts: coreboot's and the
 * Linaro mkmbn producers' headers.
 */
#include "wrapper.h"

enum { HEADER_SIZE = 40, SIZE_MAX_SANE = 0x8000000, CODE_LEAST = 64 };

static const NetbomMagic magics[] = {{"\x03\0\0\0\0\0\0\0", 8, 4, NETBOM_MAGIC_START}};
static const char *const formats[] = {"qualcomm-mbn", NULL};

typedef struct {
    uint32_t load, size, code, signature_at, signature, certificates_at, certificates;
} Mbn;

static bool
mbn_read(const NetbomBytes *bytes, uint64_t at, Mbn *ret_mbn)
{
    NetbomReader reader = netbom_reader(bytes, at, false);
    const uint32_t kind = netbom_u32(&reader), version = netbom_u32(&reader);
    const uint32_t source = netbom_u32(&reader);
    Mbn mbn;
    mbn.load = netbom_u32(&reader);
    mbn.size = netbom_u32(&reader);
    mbn.code = netbom_u32(&reader);
    mbn.signature_at = netbom_u32(&reader);
    mbn.signature = netbom_u32(&reader);
    mbn.certificates_at = netbom_u32(&reader);
    mbn.certificates = netbom_u32(&reader);
    *ret_mbn = mbn;
    return !reader.failed && kind < 256 && version == 3 && source == 0 && mbn.load != 0 &&
           mbn.code >= CODE_LEAST && mbn.size <= SIZE_MAX_SANE &&
           (uint64_t)mbn.code + mbn.signature + mbn.certificates == mbn.size &&
           (uint64_t)mbn.load + mbn.code == mbn.signature_at &&
           (uint64_t)mbn.signature_at + mbn.signature == mbn.certificates_at;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Mbn mbn;
    (void)host;
    (void)scan;
    if (!mbn_read(object, at, &mbn))
        return false;
    *ret_claim = wrapper_claim("qualcomm-mbn", object, at, HEADER_SIZE + (uint64_t)mbn.size,
                               NETBOM_GRADE_STRUCTURE, true);
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Mbn mbn;
    const Wrapper wrapper = {host, scan, range};
    if (!mbn_read(range, 0, &mbn))
        return;
    const uint64_t signature_at = HEADER_SIZE + (uint64_t)mbn.code;
    wrapper_report(&wrapper, claim, HEADER_SIZE + (uint64_t)mbn.size, 16);
    wrapper_fact(&wrapper, "chip-vendor", 0, HEADER_SIZE, "Qualcomm");
    wrapper_hex(&wrapper, "load-address", 12, 4, mbn.load);
    host->structure(scan, 0, HEADER_SIZE);
    const uint64_t there = netbom_slice(range, signature_at, mbn.signature).size;
    if (there > 0)
        host->structure(scan, signature_at, there);
    if (wrapper_part(&wrapper, "code", NULL, HEADER_SIZE, mbn.code))
        wrapper_part(&wrapper, "certificates", NULL, signature_at + mbn.signature,
                     mbn.certificates);
}

static const char *const fact_keys[] = {"chip-vendor", "load-address", NULL};

const NetbomPlugin qualcomm_mbn_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "qualcomm-mbn",
    .description = "loaders with Qualcomm's short header (MBN)",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
