/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * allwinner.c: the plugin for two tables of images for Allwinner systems on a chip: the signed
 * loader TOC0 and the update image IMAGEWTY.
 *
 * All little endian. TOC0: 0 "TOC0.GLH", 8 89119800, 12 sum of all words in which this one counts
 * as 5f0a6c39, 24 count of items, 28 size, 44 "MIE;"; items of 32 bytes from 48 on: name (010101
 * certificate, 010202 loader, 010303 keys), offset, size, 20 load address, 28 "IIE;". IMAGEWTY: 0
 * magic, 8 version of the header (100, 300 or later), 24 size, 28 size of the header (1024), count
 * of files at 56 (version 100) or 60; a header of each file: 4 its size (1024), 8 main and 16
 * second type, then for version 100: 36 stored size, 40 size, 44 offset, 52 name; else 36 name, 292
 * stored size, 300 size, 308 offset. Facts: U-Boot's sunxi_toc0; the awimage and OpenixCard tools.
 */
#include "wrapper.h"

#include <stdio.h>

enum {
    TOC0_HEADER = 48,
    TOC0_ITEM = 32,
    TOC0_ITEMS_MAX = 64,
    TOC0_STAMP_AT = 12,
    TOC0_STAMP = 0x5f0a6c39,
    TOC0_CERTIFICATE = 0x010101,
    TOC0_LOADER = 0x010202,
    TOC0_KEYS = 0x010303,
    WTY_HEADER = 1024,
    WTY_NAME = 256,
    WTY_FILES_MAX = 1024,
};

static const NetbomMagic magics[] = {
    {"TOC0.GLH\x00\x98\x11\x89", 12, 0, 0},
    {"IMAGEWTY", 8, 0, NETBOM_MAGIC_NUL},
};
static const char *const formats[] = {"allwinner-toc0", "allwinner-update", NULL};

/* ---- TOC0 ---- */

static bool
toc0_detect(const NetbomBytes *object, uint64_t at, NetbomClaim *ret_claim)
{
    const uint64_t items = wrapper_u32le(object, at + 24), size = wrapper_u32le(object, at + 28);
    if (!netbom_range_ok(object->size, at, TOC0_HEADER) || items == 0 || items > TOC0_ITEMS_MAX ||
        size < TOC0_HEADER + items * TOC0_ITEM || size % 4 != 0 ||
        !netbom_match(object, at + 44, "MIE;", 4))
        return false;
    uint32_t sum = TOC0_STAMP;
    const NetbomBytes image = netbom_slice(object, at, size);
    for (uint64_t i = 0; i + 4 <= image.size; i += 4)
        if (i != TOC0_STAMP_AT)
            sum += wrapper_u32le(&image, i);
    *ret_claim = wrapper_claim("allwinner-toc0", object, at, size, NETBOM_GRADE_CHECKSUM,
                               sum == wrapper_u32le(object, at + TOC0_STAMP_AT));
    return true;
}

/* Keys and certificates are in forms of its own. */
static void
toc0_item(const Wrapper *wrapper, uint64_t item, unsigned number)
{
    const NetbomBytes *range = wrapper->range;
    const uint64_t at = wrapper_u32le(range, item + 4), size = wrapper_u32le(range, item + 8);
    const uint32_t kind = wrapper_u32le(range, item), load = wrapper_u32le(range, item + 20);
    char name[16];
    if (load != 0)
        wrapper_hex(wrapper, "load-address", item + 20, 4, load);
    snprintf(name, sizeof(name), kind == TOC0_LOADER ? "loader" : "item-%u", number);
    const NetbomBytes bytes = netbom_slice(range, at, size);
    if (kind != TOC0_CERTIFICATE && kind != TOC0_KEYS)
        wrapper_part(wrapper, name, NULL, at, size);
    else if (bytes.size > 0)
        wrapper->host->structure(wrapper->scan, at, bytes.size);
}

static void
toc0_unpack(const Wrapper *wrapper, const NetbomClaim *claim)
{
    const NetbomBytes *range = wrapper->range;
    const uint64_t items = wrapper_u32le(range, 24);
    wrapper_report(wrapper, claim, wrapper_u32le(range, 28), TOC0_STAMP_AT);
    wrapper_fact(wrapper, "chip-vendor", 0, 8, "Allwinner");
    wrapper->host->structure(wrapper->scan, 0,
                             netbom_slice(range, 0, TOC0_HEADER + items * TOC0_ITEM).size);
    for (uint64_t i = 0; i < items && i < TOC0_ITEMS_MAX; i++)
        toc0_item(wrapper, TOC0_HEADER + i * TOC0_ITEM, (unsigned)i);
}

/* ---- IMAGEWTY ---- */

typedef struct {
    uint64_t name_at, at, stored, size;
} WtyFile;

static bool
wty_is_old(const NetbomBytes *bytes, uint64_t at)
{
    return wrapper_u32le(bytes, at + 8) == 0x100;
}

static uint64_t
wty_files(const NetbomBytes *bytes, uint64_t at)
{
    return wrapper_u32le(bytes, at + (wty_is_old(bytes, at) ? 56 : 60));
}

/* The header of file `i`; its offset counts from the image at `at`. */
static bool
wty_file(const NetbomBytes *bytes, uint64_t at, uint64_t i, WtyFile *ret_file)
{
    const bool old = wty_is_old(bytes, at);
    const uint64_t header = at + WTY_HEADER * (i + 1);
    *ret_file = (WtyFile){.name_at = header + (old ? 52 : 36),
                          .stored = wrapper_u32le(bytes, header + (old ? 36 : 292)),
                          .size = wrapper_u32le(bytes, header + (old ? 40 : 300)),
                          .at = wrapper_u32le(bytes, header + (old ? 44 : 308))};
    return netbom_range_ok(bytes->size, header, WTY_HEADER) &&
           wrapper_u32le(bytes, header) == WTY_NAME &&
           wrapper_u32le(bytes, header + 4) == WTY_HEADER &&
           wrapper_text_ok(bytes, ret_file->name_at, WTY_NAME) &&
           ret_file->size <= ret_file->stored;
}

static bool
wty_detect(const NetbomBytes *object, uint64_t at, NetbomClaim *ret_claim)
{
    const uint64_t size = wrapper_u32le(object, at + 24), files = wty_files(object, at);
    if (!netbom_range_ok(object->size, at, WTY_HEADER) ||
        wrapper_u32le(object, at + 28) != WTY_HEADER || files == 0 || files > WTY_FILES_MAX)
        return false;
    for (uint64_t i = 0; i < files; i++) {
        WtyFile file;
        if (!wty_file(object, at, i, &file) || file.at < WTY_HEADER * (files + 1) ||
            !netbom_range_ok(size, file.at, file.stored))
            return false;
    }
    *ret_claim = wrapper_claim("allwinner-update", object, at, size, NETBOM_GRADE_STRUCTURE, true);
    return true;
}

static void
wty_unpack(const Wrapper *wrapper, const NetbomClaim *claim)
{
    const uint64_t files = wty_files(wrapper->range, 0);
    wrapper_report(wrapper, claim, wrapper_u32le(wrapper->range, 24), 24);
    wrapper_fact(wrapper, "chip-vendor", 0, 8, "Allwinner");
    wrapper->host->structure(wrapper->scan, 0,
                             netbom_slice(wrapper->range, 0, WTY_HEADER * (files + 1)).size);
    for (uint64_t i = 0; i < files && wrapper->host->spend(wrapper->scan, 1); i++) {
        WtyFile file;
        char name[WTY_NAME + 1] = "";
        if (!wty_file(wrapper->range, 0, i, &file))
            return;
        const uint64_t name_size = wrapper_text_size(wrapper->range, file.name_at, WTY_NAME);
        memcpy(name, wrapper->range->data + file.name_at, (size_t)name_size);
        if (!wrapper_part(wrapper, name + (name[0] == '/'), NULL, file.at, file.size))
            return;
    }
}

/* ---- plugin ---- */

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    if (!host->spend(scan, 64))
        return false;
    return netbom_match(object, at, "TOC0", 4) ? toc0_detect(object, at, ret_claim)
                                               : wty_detect(object, at, ret_claim);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    const Wrapper wrapper = {host, scan, range};
    if (strcmp(claim->format, "allwinner-toc0") == 0)
        toc0_unpack(&wrapper, claim);
    else
        wty_unpack(&wrapper, claim);
}

static const char *const fact_keys[] = {"chip-vendor", "load-address", NULL};

const NetbomPlugin allwinner_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "allwinner",
    .description = "Allwinner's signed loader (TOC0) and update image (IMAGEWTY)",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
