/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * ubnt.c: the plugin for Ubiquiti's airOS images.
 *
 * Layout (big endian): 0 magic, 4 version (256), 260 CRC-32 of the bytes before, 4 unused; then
 * parts: 0 "PART", 4 name (16), 32 load address, 36 index, 40 place in the flash, 44 entry, 48
 * size, 52 size in the flash, 56 data, CRC-32 of header and data, 4 unused; then "END." and the
 * CRC-32 of all bytes before, or "ENDS" and an RSA signature of 256 bytes. Facts: OpenWrt's
 * mkfwimage producer.
 */
#include "wrapper.h"

enum {
    VERSION_AT = 4,
    VERSION_SIZE = 256,
    CRC_AT = 260,
    HEADER_SIZE = 268,
    PART_HEADER = 56,
    PART_TAIL = 8,
    END_SIZE = 12,
    ENDS_SIZE = 264,
    PARTS_MAX = 64,
    NAME_AT = 4,
    NAME_SIZE = 16,
};

static const NetbomMagic magics[] = {{"UBNT", 4, 0, NETBOM_MAGIC_NUL},
                                     {"OPEN", 4, 0, NETBOM_MAGIC_NUL},
                                     {"GEOS", 4, 0, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"ubnt", NULL};

static bool
header_ok(const NetbomHost *host, const NetbomBytes *object, uint64_t at)
{
    bool magic = false;
    for (size_t i = 0; i < WRAPPER_COUNT(magics); i++)
        magic = magic || netbom_match(object, at, magics[i].pattern, 4);
    return magic && netbom_range_ok(object->size, at, HEADER_SIZE) &&
           host->crc32(0, object->data + at, CRC_AT) == wrapper_u32be(object, at + CRC_AT);
}

static bool
is_part(const NetbomBytes *object, uint64_t at)
{
    return (netbom_match(object, at, "PART", 4) || netbom_match(object, at, "FILE", 4) ||
            netbom_match(object, at, "EXEC", 4)) &&
           netbom_range_ok(object->size, at, PART_HEADER);
}

/* Where the image ends, from its begin; *ret_fits: a CRC at its end fits. */
static uint64_t
image_end(const NetbomHost *host, const NetbomBytes *object, uint64_t at, bool *ret_fits)
{
    uint64_t from = HEADER_SIZE;
    *ret_fits = false;
    for (unsigned i = 0; i < PARTS_MAX && at + from <= object->size && is_part(object, at + from);
         i++)
        from += PART_HEADER + (uint64_t)wrapper_u32be(object, at + from + 48) + PART_TAIL;
    if (at + from > object->size)
        return from;
    if (netbom_match(object, at + from, "END.", 4)) {
        *ret_fits = netbom_range_ok(object->size, at + from, END_SIZE) &&
                    host->crc32(0, object->data + at, from) == wrapper_u32be(object, at + from + 4);
        return from + END_SIZE;
    }
    if (netbom_match(object, at + from, "ENDS", 4)) {
        *ret_fits = true;
        return from + ENDS_SIZE;
    }
    return from;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    bool fits;
    (void)scan;
    if (!header_ok(host, object, at))
        return false;
    uint64_t end = image_end(host, object, at, &fits);
    *ret_claim = wrapper_claim("ubnt", object, at, end, NETBOM_GRADE_CHECKSUM, fits);
    ret_claim->grade = fits ? ret_claim->grade : NETBOM_GRADE_CHECKED;
    return true;
}

/* Gives the part at `at` and answers where the next would begin; 0: stop. */
static uint64_t
part_give(const Wrapper *wrapper, uint64_t at)
{
    const NetbomHost *host = wrapper->host;
    const NetbomBytes *range = wrapper->range;
    char name[NAME_SIZE + 1] = {0};
    uint64_t size = wrapper_u32be(range, at + 48), data = at + PART_HEADER;
    host->structure(wrapper->scan, at, PART_HEADER);
    memcpy(name, range->data + at + NAME_AT,
           netbom_text_size(range->data + at + NAME_AT, NAME_SIZE));
    if (netbom_range_ok(range->size, data, size + PART_TAIL)) {
        host->structure(wrapper->scan, data + size, PART_TAIL);
        if (host->crc32(0, range->data + at, PART_HEADER + size) !=
            wrapper_u32be(range, data + size))
            host->problem(wrapper->scan, "checksum", data + size, "the CRC of %s differs", name);
    }
    if (!wrapper_part(wrapper, *name ? name : "part", NULL, data, size))
        return 0;
    return data + size + PART_TAIL;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    bool fits;
    if (!header_ok(host, range, 0))
        return;
    uint64_t end = image_end(host, range, 0, &fits);
    wrapper_report(&wrapper, claim, end, end > END_SIZE ? end - 8 : 0);
    host->structure(scan, 0, HEADER_SIZE);
    wrapper_vendor(&wrapper, "Ubiquiti", 0, 4);
    wrapper_text(&wrapper, "version", VERSION_AT, VERSION_SIZE);
    uint64_t board = 0, text = wrapper_text_size(range, VERSION_AT, VERSION_SIZE);
    while (board < text && range->data[VERSION_AT + board] != '.')
        board++;
    if (board < text)
        host->header(scan, "board", VERSION_AT, board, (const char *)range->data + VERSION_AT,
                     board);
    uint64_t at = HEADER_SIZE;
    for (unsigned i = 0; i < PARTS_MAX && at > 0 && at < range->size && is_part(range, at); i++)
        at = part_give(&wrapper, at);
    if (at > 0 && at < range->size && netbom_match(range, at, "END", 3))
        host->structure(scan, at, range->size - at);
}

static const char *const fact_keys[] = {"vendor", "board", "version", NULL};

const NetbomPlugin ubnt_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "ubnt",
    .description = "Ubiquiti airOS image",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
