/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * brn.c: the plugin for images for the BRN boot loader (boards by Arcadyan).
 *
 * Nothing begins the image. Parts of whole KiB follow each other: data, ff up to the last 12 bytes,
 * then (little endian) u32 size of the data, u32 number of the product, the same in all parts, u32
 * CRC-32 of the data. Behind the last part stands a signature, a text with a NUL. Facts: images of
 * the mkbrnimg producer.
 */
#include "wrapper.h"

#include <stdio.h>

enum { UNIT = 1024, TRAILER = 12, SIGNATURE_MIN = 4, SIGNATURE_MAX = 64, PARTS_MAX = 16 };

typedef struct {
    uint64_t at, size; /* of the data */
    uint64_t end;      /* of the part */
} Part;

typedef struct {
    Part parts[PARTS_MAX]; /* the last one first */
    unsigned n_parts;
    uint64_t signature; /* where it stands */
    uint32_t product;
    bool fits; /* all checksums */
} Brn;

/* The part that ends at `end`. */
static bool
part_open(const NetbomBytes *object, uint64_t end, Part *ret_part)
{
    const uint64_t size = wrapper_u32le(object, end - TRAILER);
    const uint64_t whole = (size + TRAILER + UNIT - 1) / UNIT * UNIT;
    if (size == 0 || whole > end)
        return false;
    *ret_part = (Part){end - whole, size, end};
    for (uint64_t at = ret_part->at + size; at < end - TRAILER; at++)
        if (object->data[at] != 0xff)
            return false;
    return true;
}

static bool
signature_ok(const NetbomBytes *object, uint64_t at)
{
    const uint64_t size = object->size - at;
    return size >= SIGNATURE_MIN && size <= SIGNATURE_MAX && object->data[object->size - 1] == 0 &&
           wrapper_text_size(object, at, size) == size - 1 && wrapper_text_ok(object, at, size);
}

static bool
brn_open(const NetbomHost *host, const NetbomBytes *object, Brn *ret_brn)
{
    Brn brn = {.signature = object->size / UNIT * UNIT, .fits = true};
    if (brn.signature == 0 || !signature_ok(object, brn.signature))
        return false;
    brn.product = wrapper_u32le(object, brn.signature - 8);
    for (uint64_t end = brn.signature; end > 0; end = brn.parts[brn.n_parts++].at)
        if (brn.n_parts == PARTS_MAX || wrapper_u32le(object, end - 8) != brn.product ||
            !part_open(object, end, &brn.parts[brn.n_parts]))
            return false;
    for (unsigned i = 0; i < brn.n_parts; i++) {
        const Part *part = &brn.parts[i];
        brn.fits = brn.fits && host->crc32(0, object->data + part->at, part->size) ==
                                   wrapper_u32le(object, part->end - 4);
    }
    *ret_brn = brn;
    return true;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Brn brn;
    if (at != 0 || !host->spend(scan, 1) || !brn_open(host, object, &brn))
        return false;
    *ret_claim = wrapper_claim("brn", object, 0, object->size, NETBOM_GRADE_CHECKSUM, brn.fits);
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    const Wrapper wrapper = {host, scan, range};
    Brn brn;
    if (!brn_open(host, range, &brn))
        return;
    wrapper_report(&wrapper, claim, range->size, brn.parts[0].end - 4);
    wrapper_text(&wrapper, "signature", brn.signature, range->size - brn.signature);
    wrapper_number(&wrapper, "product-id", brn.signature - 8, 4, brn.product);
    host->structure(scan, brn.signature, range->size - brn.signature);
    for (unsigned i = brn.n_parts; i-- > 0;) {
        char name[16];
        const Part *part = &brn.parts[i];
        snprintf(name, sizeof name, "part-%u", brn.n_parts - 1 - i);
        host->structure(scan, part->at + part->size, part->end - part->at - part->size);
        if (!wrapper_part(&wrapper, name, NULL, part->at, part->size))
            return;
    }
}

static const NetbomMagic magics[] = {{"", 0, 0, NETBOM_MAGIC_WHOLE}};
static const char *const formats[] = {"brn", NULL};

static const char *const fact_keys[] = {"signature", "product-id", NULL};

const NetbomPlugin brn_plugin = {
    NETBOM_PLUGIN_HEAD, .name = "brn",    .description = "images for the BRN boot loader",
    .magics = magics,   .n_magics = 1,    .formats = formats,
    .detect = detect,   .unpack = unpack, .facts = fact_keys,
};
