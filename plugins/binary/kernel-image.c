/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * kernel-image.c: plain Linux kernels with a 64-byte header ("Image") for arm64 and RISC-V.
 *
 * Facts: Linux Documentation/arch/arm64/booting.rst and arch/riscv/boot-image-header.rst.
 * image_size is the size in memory, which is more than what is stored; the sections of the EFI
 * stub's PE header say where the file ends.
 */
#include "pe-file.h"

#include <stdio.h>

#define HEADER_SIZE 64

typedef struct {
    const char *format, *arch;
    uint64_t text_offset, memory_size, flags; /* memory_size 0: kernels before 3.17 */
    bool has_pe;
    PeFile pe;
    uint64_t end; /* where has_pe */
} Image;

static bool
image_read(const NetbomBytes *bytes, Image *ret_image)
{
    Image image = {0};

    if (bytes->size < HEADER_SIZE)
        return false;
    if (netbom_match(bytes, 56, "ARM\x64", 4)) {
        image.format = "linux-image-arm64";
        image.arch = "aarch64";
    } else if (netbom_match(bytes, 56, "RSC\x05", 4)) {
        image.format = "linux-image-riscv";
        image.arch = "riscv";
    } else {
        return false;
    }
    NetbomReader r = netbom_reader(bytes, 8, false);
    image.text_offset = netbom_u64le(&r);
    image.memory_size = netbom_u64le(&r);
    image.flags = netbom_u64le(&r);
    r.at = 60;
    uint64_t pe_offset = netbom_u32le(&r);
    if (image.text_offset % 4096 != 0 || image.text_offset > 1u << 30 || image.flags > 0xffff ||
        image.memory_size > 1u << 30)
        return false;
    if (netbom_match(bytes, 0, "MZ", 2) && pe_file_read(bytes, pe_offset, &image.pe)) {
        image.has_pe = true;
        image.end = image.pe.end;
        if (image.pe.signature_size > 0)
            image.end = image.pe.signature_at + image.pe.signature_size;
    }
    *ret_image = image;
    return true;
}

static bool
image_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
             NetbomClaim *ret_claim)
{
    NetbomBytes bytes = netbom_slice(object, at, UINT64_MAX);
    NetbomClaim claim = {.grade = NETBOM_GRADE_HEADER};
    Image image;

    (void)host;
    (void)scan;
    if (!image_read(&bytes, &image))
        return false;
    claim.format = image.format;
    claim.big_endian = image.flags & 1;
    if (image.has_pe) {
        claim.extent = NETBOM_EXACT;
        claim.grade = NETBOM_GRADE_STRUCTURE;
        claim.size = image.end;
    } else {
        claim.extent = NETBOM_TO_END;
        claim.size = bytes.size;
    }
    *ret_claim = claim;
    return true;
}

static void
report_number(const NetbomHost *host, NetbomScan *scan, const char *key, uint64_t offset,
              uint64_t value)
{
    char text[24];
    int size = snprintf(text, sizeof text, "0x%llx", (unsigned long long)value);
    host->header(scan, key, offset, 8, text, (uint64_t)size);
}

static void
image_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
             const NetbomClaim *claim)
{
    Image image;

    (void)claim;
    if (!image_read(range, &image))
        return;
    host->header(scan, "arch", 56, 4, image.arch, strlen(image.arch));
    report_number(host, scan, "text-offset", 8, image.text_offset);
    report_number(host, scan, "memory-size", 16, image.memory_size);
    host->structure(scan, 0, HEADER_SIZE);
    if (image.has_pe) {
        host->structure(scan, 0, image.end);
        return;
    }
    /* Without PE header the end is not known; it is not after what the kernel takes in memory. */
    if (image.memory_size > HEADER_SIZE && image.memory_size < range->size)
        host->set_end(scan, image.memory_size);
}

static const NetbomMagic image_magics[] = {
    {"ARM\x64", 4, 56, NETBOM_MAGIC_NUL},
    {"RSC\x05", 4, 56, NETBOM_MAGIC_NUL},
};
static const char *const image_formats[] = {"linux-image-arm64", "linux-image-riscv", NULL};

static const char *const fact_keys[] = {"arch", "memory-size", "text-offset", NULL};

const NetbomPlugin kernel_image_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "kernel-image",
    .description = "plain Linux kernels for arm64 and RISC-V (Image)",
    .flags = NETBOM_PLUGIN_LEAF,
    .magics = image_magics,
    .n_magics = sizeof image_magics / sizeof *image_magics,
    .formats = image_formats,
    .detect = image_detect,
    .unpack = image_unpack,
    .facts = fact_keys,
};
