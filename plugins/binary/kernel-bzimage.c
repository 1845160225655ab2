/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * kernel-bzimage.c: Linux kernels for x86 (zImage and bzImage): boot sector, setup code, compressed
 * kernel.
 *
 * Facts: Linux Documentation/arch/x86/boot.rst (header at 0x1f1), arch/x86/boot/tools/build.c
 * (checksum).
 */
#include "kernel-banner.h"
#include "kernel-payload.h"
#include "pe-file.h"

#define LEAST_SIZE 0x268

typedef struct {
    uint16_t protocol;
    uint64_t setup_size; /* boot sector and setup code */
    uint64_t image_size; /* all of it, as the header says; 0 if it does not say */
    uint64_t end;        /* with what was appended for EFI */
    uint64_t version_at; /* 0 if there is none */
    uint64_t payload_at; /* 0 if the header does not say */
    uint64_t payload_size;
} BzImage;

static bool
bzimage_read(const NetbomBytes *bytes, BzImage *ret_image)
{
    BzImage image = {0};
    PeFile pe;

    if (!netbom_match(bytes, 0x202, "HdrS", 4) || !netbom_match(bytes, 0x1fe, "\x55\xaa", 2) ||
        bytes->size < LEAST_SIZE)
        return false;
    NetbomReader r = netbom_reader(bytes, 0x1f1, false);
    uint64_t n_sectors = netbom_u8(&r);
    r.at = 0x1f4;
    uint64_t paragraphs = netbom_u32le(&r);
    r.at = 0x206;
    image.protocol = netbom_u16le(&r);
    r.at = 0x20e;
    uint64_t version = netbom_u16le(&r);
    r.at = 0x248;
    uint64_t payload = netbom_u32le(&r), payload_size = netbom_u32le(&r);
    if (image.protocol < 0x200 || image.protocol > 0x2ff)
        return false;

    image.setup_size = ((n_sectors ? n_sectors : 4) + 1) * 512;
    if (image.protocol >= 0x204)
        image.image_size = image.setup_size + paragraphs * 16;
    image.end = image.image_size;
    if (version > 0 && version + 0x200 < image.setup_size)
        image.version_at = version + 0x200;
    if (image.protocol >= 0x208 && payload_size > 0) {
        image.payload_at = image.setup_size + payload;
        image.payload_size = payload_size;
    }
    r.at = 0x3c;
    uint64_t pe_offset = netbom_u32le(&r);
    if (netbom_match(bytes, 0, "MZ", 2) && image.end > 0 && pe_file_read(bytes, pe_offset, &pe)) {
        if (pe.end > image.end && pe.end - image.end < 4096)
            image.end = pe.end;
        if (pe.signature_size > 0 && pe.signature_at >= image.end)
            image.end = pe.signature_at + pe.signature_size;
    }
    *ret_image = image;
    return true;
}

/* The build writes the complement of the CRC-32 of all bytes before the last four into these. */
static bool
checksum_fits(const NetbomHost *host, const NetbomBytes *bytes, const BzImage *image)
{
    if (image->image_size < LEAST_SIZE || !netbom_range_ok(bytes->size, 0, image->image_size))
        return false;
    NetbomReader r = netbom_reader(bytes, image->image_size - 4, false);
    return ~host->crc32(0, bytes->data, image->image_size - 4) == netbom_u32le(&r);
}

/* The payload where the header says, or the first one after the setup code. */
static bool
find_payload(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes,
             const BzImage *image, uint64_t *ret_at)
{
    if (image->payload_at > 0 && kernel_payload_is_at(host, scan, bytes, image->payload_at)) {
        *ret_at = image->payload_at;
        return true;
    }
    return kernel_payload_find(host, scan, bytes, image->setup_size, image->setup_size + 256 * 1024,
                               ret_at);
}

static bool
bzimage_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
               NetbomClaim *ret_claim)
{
    NetbomBytes bytes = netbom_slice(object, at, UINT64_MAX);
    NetbomClaim claim = {.format = "linux-bzimage", .grade = NETBOM_GRADE_HEADER};
    BzImage image;
    uint64_t payload_at;

    if (!bzimage_read(&bytes, &image))
        return false;
    claim.size = image.end;
    if (image.end == 0 || image.end > bytes.size) {
        claim.extent = NETBOM_TO_END;
        claim.size = bytes.size;
    }
    if (checksum_fits(host, &bytes, &image))
        claim.grade = NETBOM_GRADE_CHECKSUM;
    else if (find_payload(host, scan, &bytes, &image, &payload_at))
        claim.grade = NETBOM_GRADE_STRUCTURE;
    else
        claim.problem = "no compressed kernel was found";
    if (image.end > bytes.size)
        claim.problem = "the kernel is longer than the object";
    *ret_claim = claim;
    return true;
}

static void
bzimage_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
               const NetbomClaim *claim)
{
    BzImage image;
    uint64_t payload_at;

    if (!bzimage_read(range, &image))
        return;
    if (claim->problem)
        host->problem(scan, image.end > range->size ? "truncated" : "unsupported", 0, "%s",
                      claim->problem);
    host->header(scan, "arch", 0x202, 4, "x86", 3);
    if (image.version_at > 0) {
        NetbomBytes text =
            netbom_slice(range, image.version_at, image.setup_size - image.version_at);
        kernel_banner_report(host, scan, image.version_at, &text);
    }
    if (!find_payload(host, scan, range, &image, &payload_at) ||
        kernel_payload_unpack(host, scan, range, payload_at, "vmlinux") == 0) {
        NetbomBytes setup = netbom_slice(range, 0, image.setup_size);
        host->structure(scan, 0, setup.size);
        return;
    }
    host->structure(scan, 0, claim->size);
}

static const NetbomMagic bzimage_magics[] = {{"HdrS", 4, 0x202, NETBOM_MAGIC_NUL}};
static const char *const bzimage_formats[] = {"linux-bzimage", NULL};

static const char *const fact_keys[] = {"version", "date", "arch", "builder", "compression", NULL};

const NetbomPlugin kernel_bzimage_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "kernel-bzimage",
    .description = "Linux kernels for x86 (bzImage)",
    .magics = bzimage_magics,
    .n_magics = sizeof bzimage_magics / sizeof *bzimage_magics,
    .formats = bzimage_formats,
    .detect = bzimage_detect,
    .unpack = bzimage_unpack,
    .facts = fact_keys,
};
