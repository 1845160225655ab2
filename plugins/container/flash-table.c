/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * flash-table.c: the plugin for small tables in flash that say what a device is and how its flash
 * is split: Qualcomm's MIBIB partition table and Broadcom's nvram.
 *
 * Little endian. MIBIB: aa 73 ee 55 db bd 5e e3, 8 version, 12 count, from 16 on entries of 28
 * bytes: name (16), offset and size in erase blocks, attributes. nvram: "FLSH", 4 size, 8 CRC-8 and
 * version, from 20 on "name=value" with NULs.
 */
#include "wrapper.h"

enum { MIBIB_HEAD = 16, MIBIB_ENTRY = 28, ENTRIES_MAX = 64, NVRAM_HEAD = 20, NVRAM_MAX = 131072 };

static const NetbomMagic magics[] = {
    {"\xaa\x73\xee\x55\xdb\xbd\x5e\xe3", 8, 0, 0},
    {"FLSH", 4, 0, NETBOM_MAGIC_NUL},
};
static const char *const formats[] = {"qualcomm-partitions", "broadcom-nvram", NULL};

static uint64_t
mibib_size(const NetbomBytes *object, uint64_t at)
{
    uint32_t version = wrapper_u32le(object, at + 8), count = wrapper_u32le(object, at + 12);
    uint64_t size = MIBIB_HEAD + (uint64_t)count * MIBIB_ENTRY;
    if (!netbom_match(object, at, magics[0].pattern, 8) || version > 16 || count == 0 ||
        count > ENTRIES_MAX || !netbom_range_ok(object->size, at, size))
        return 0;
    for (uint32_t i = 0; i < count; i++)
        if (!wrapper_text_ok(object, at + MIBIB_HEAD + (uint64_t)i * MIBIB_ENTRY, 16))
            return 0;
    return size;
}

/* Lines "name=value" up to an empty one. */
static uint64_t
nvram_size(const NetbomBytes *object, uint64_t at)
{
    uint64_t size = wrapper_u32le(object, at + 4), lines = 0, i = at + NVRAM_HEAD;
    if (!netbom_match(object, at, "FLSH", 4) || size <= NVRAM_HEAD || size > NVRAM_MAX ||
        !netbom_range_ok(object->size, at, size))
        return 0;
    while (i < at + size && object->data[i] != 0) {
        uint64_t line = wrapper_text_size(object, i, at + size - i);
        if (line < 2 || !memchr(object->data + i, '=', (size_t)line) ||
            !netbom_match(object, i + line, "\0", 1))
            return 0;
        i += line + 1;
        lines++;
    }
    return lines > 0 ? size : 0;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    if (!host->spend(scan, 64))
        return false;
    uint64_t mibib = mibib_size(object, at), size = mibib > 0 ? mibib : nvram_size(object, at);
    if (size == 0)
        return false;
    *ret_claim = wrapper_claim(mibib > 0 ? "qualcomm-partitions" : "broadcom-nvram", object, at,
                               size, NETBOM_GRADE_STRUCTURE, true);
    return true;
}

static void
nvram_facts(const Wrapper *wrapper)
{
    static const struct {
        const char *name, *key;
    } known[] = {
        {"boardtype=", "board-type"},
        {"boardnum=", "board-number"},
        {"boardrev=", "board-revision"},
        {"model=", "model"},
        {"model_no=", "model"},
        {"productid=", "model"},
        {"odmpid=", "model"},
        {"board_id=", "board"},
        {"hardware_version=", "board"},
        {"bl_version=", "loader-version"},
        {"firmware_version=", "version"},
    };
    const NetbomBytes *range = wrapper->range;
    for (uint64_t at = NVRAM_HEAD; at < range->size && range->data[at] != 0;) {
        uint64_t line = wrapper_text_size(range, at, range->size - at);
        for (unsigned i = 0; i < WRAPPER_COUNT(known); i++) {
            uint64_t name = strlen(known[i].name);
            if (line > name && netbom_match(range, at, known[i].name, name))
                wrapper_text(wrapper, known[i].key, at + name, line - name);
        }
        at += line + 1;
    }
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    host->structure(scan, 0, range->size);
    if (strcmp(claim->format, "broadcom-nvram") == 0) {
        nvram_facts(&wrapper);
        return;
    }
    wrapper_fact(&wrapper, "chip-vendor", 0, 8, "Qualcomm");
    uint32_t count = wrapper_u32le(range, 12);
    for (uint32_t i = 0; i < count && i < ENTRIES_MAX; i++)
        wrapper_text(&wrapper, "partition", MIBIB_HEAD + (uint64_t)i * MIBIB_ENTRY, 16);
}

static const char *const fact_keys[] = {
    "model",      "board",       "version",        "board-number", "board-revision",
    "board-type", "chip-vendor", "loader-version", "partition",    NULL};

const NetbomPlugin flash_table_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "flash-table",
    .description = "partition tables and settings in flash (Qualcomm MIBIB, Broadcom nvram)",
    .flags = NETBOM_PLUGIN_LEAF,
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
