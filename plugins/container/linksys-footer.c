/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * linksys-footer.c: the plugin for the 256 bytes at the end of images for newer Linksys devices:
 * ".LINKSYS.", eight digits of a version, the type of the device padded with blanks, and the CRC-32
 * of the image in hexadecimal digits.
 */
#include "wrapper.h"

#include <stdio.h>

enum { FOOTER_SIZE = 256, MAGIC_SIZE = 9, VERSION_SIZE = 8, TEXT_SIZE = 64, TYPE_MAX = 24 };
enum { TYPE_AT = MAGIC_SIZE + VERSION_SIZE };

static const NetbomMagic magics[] = {{".LINKSYS.", MAGIC_SIZE, 0, 0}};
static const char *const formats[] = {"linksys-footer", NULL};

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    char crc[9];
    (void)scan;
    if (!netbom_match(object, at, ".LINKSYS.", MAGIC_SIZE) ||
        !netbom_range_ok(object->size, at, TEXT_SIZE) ||
        wrapper_text_size(object, at + TYPE_AT, 1) == 0 || object->size - at > 2 * FOOTER_SIZE)
        return false;
    for (unsigned i = 0; i < VERSION_SIZE; i++)
        if (object->data[at + MAGIC_SIZE + i] < '0' || object->data[at + MAGIC_SIZE + i] > '9')
            return false;
    snprintf(crc, sizeof(crc), "%08X", host->crc32(0, object->data, at));
    bool fits = false;
    for (uint64_t i = TYPE_AT + 4; i + 8 <= TEXT_SIZE; i++)
        fits = fits || netbom_match(object, at + i, crc, 8);
    uint64_t rest = object->size - at;
    *ret_claim =
        wrapper_claim("linksys-footer", object, at, rest < FOOTER_SIZE ? rest : FOOTER_SIZE,
                      fits ? NETBOM_GRADE_CHECKED : NETBOM_GRADE_STRUCTURE, true);
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    (void)claim;
    uint64_t size = 0, limit = TYPE_MAX;
    const uint8_t *type = range->data + TYPE_AT;
    while (size < limit && type[size] > ' ' && type[size] < 0x7f)
        size++;
    host->structure(scan, 0, range->size);
    wrapper_vendor(&wrapper, "Linksys", 0, MAGIC_SIZE);
    wrapper_text(&wrapper, "model", TYPE_AT, size);
    host->header(scan, "format-version", MAGIC_SIZE, VERSION_SIZE,
                 (const char *)range->data + MAGIC_SIZE, VERSION_SIZE);
}

static const char *const fact_keys[] = {"vendor", "model", "format-version", NULL};

const NetbomPlugin linksys_footer_plugin = {
    NETBOM_PLUGIN_HEAD,          .name = "linksys-footer", .description = "Linksys image footer",
    .flags = NETBOM_PLUGIN_LEAF, .magics = magics,         .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,          .detect = detect,         .unpack = unpack,
    .facts = fact_keys,
};
