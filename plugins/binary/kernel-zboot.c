/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * kernel-zboot.c: compressed Linux kernels in a generic EFI loader (vmlinuz.efi, "zimg").
 *
 * Facts: Linux drivers/firmware/efi/libstub/zboot-header.S: payload offset at 8, its size at 12,
 * the name of the compression at 24, offset of the PE header at 60.
 */
#include "kernel-payload.h"
#include "pe-file.h"

#define HEADER_SIZE 64

typedef struct {
    uint64_t payload_at, payload_size;
    PeFile pe;
    uint64_t end;
} ZBoot;

static bool
zboot_read(const NetbomBytes *bytes, ZBoot *ret_image, bool *ret_has_pe)
{
    ZBoot image = {0};

    if (!netbom_match(bytes, 0, "MZ", 2) || !netbom_match(bytes, 4, "zimg", 4) ||
        bytes->size < HEADER_SIZE)
        return false;
    NetbomReader r = netbom_reader(bytes, 8, false);
    image.payload_at = netbom_u32le(&r);
    image.payload_size = netbom_u32le(&r);
    r.at = 60;
    uint64_t pe_offset = netbom_u32le(&r);
    if (image.payload_at < HEADER_SIZE || image.payload_size == 0)
        return false;
    *ret_has_pe = pe_file_read(bytes, pe_offset, &image.pe);
    if (*ret_has_pe)
        image.end = image.pe.signature_size > 0 ? image.pe.signature_at + image.pe.signature_size
                                                : image.pe.end;
    *ret_image = image;
    return true;
}

static bool
zboot_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
             NetbomClaim *ret_claim)
{
    NetbomBytes bytes = netbom_slice(object, at, UINT64_MAX);
    NetbomClaim claim = {.format = "linux-zboot", .grade = NETBOM_GRADE_HEADER};
    ZBoot image;
    bool has_pe;

    if (!zboot_read(&bytes, &image, &has_pe))
        return false;
    claim.extent = has_pe ? NETBOM_EXACT : NETBOM_TO_END;
    claim.size = has_pe ? image.end : bytes.size;
    if (!netbom_range_ok(claim.size, image.payload_at, image.payload_size))
        claim.problem = "the compressed kernel lies outside";
    else if (!kernel_payload_is_at(host, scan, &bytes, image.payload_at))
        claim.problem = "no compressed kernel was found";
    else if (has_pe)
        claim.grade = NETBOM_GRADE_STRUCTURE;
    *ret_claim = claim;
    return true;
}

static void
zboot_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
             const NetbomClaim *claim)
{
    ZBoot image;
    bool has_pe;

    if (!zboot_read(range, &image, &has_pe))
        return;
    if (claim->problem)
        host->problem(scan, "corrupt", 8, "%s", claim->problem);
    host->structure(scan, 0, HEADER_SIZE);
    if (kernel_payload_unpack(host, scan, range, image.payload_at, "vmlinux") > 0 && has_pe)
        host->structure(scan, 0, image.end);
}

static const NetbomMagic zboot_magics[] = {{"zimg", 4, 4, NETBOM_MAGIC_NUL}};
static const char *const zboot_formats[] = {"linux-zboot", NULL};

static const char *const fact_keys[] = {"compression", NULL};

const NetbomPlugin kernel_zboot_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "kernel-zboot",
    .description = "compressed Linux kernels in an EFI loader",
    .magics = zboot_magics,
    .n_magics = sizeof zboot_magics / sizeof *zboot_magics,
    .formats = zboot_formats,
    .detect = zboot_detect,
    .unpack = zboot_unpack,
    .facts = fact_keys,
};
