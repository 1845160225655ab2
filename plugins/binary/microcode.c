/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * microcode.c: the plugin for microcode of x86 processors: Intel's updates, one after another, and
 * AMD's containers.
 *
 * Intel (little endian, 48 bytes): 0 version (1), 4 revision, 8 date (digits mmddyyyy), 12
 * processor, 16 number that makes the sum of all words 0, 20 version of the loader (1), 24 flags,
 * 28 size of the data (0: 2000), 32 of all (0: 2048), 36 zeros. AMD (little endian): 0 "DMA\0",
 * then sections of kind and size: kind 0, entries of 16 bytes (processor, 12 its number u16), the
 * last of zeros; kind 1, patches: 0 date, 4 revision, 24 the number (u16). Facts: the loaders of
 * Linux.
 */
#include "container/wrapper.h"

#include <stdio.h>

enum {
    INTEL_HEADER = 48,
    INTEL_DATA = 2000,
    INTEL_ALL = 2048,
    INTEL_MOST = 1 << 22,
    AMD_HEADER = 12,
    AMD_SECTION = 8,
    AMD_ENTRY = 16,
    AMD_PATCH = 64,
    AMD_PATCH_MOST = 1 << 20,
};

static const NetbomMagic magics[] = {
    {"\1\0\0\0", 4, 0, NETBOM_MAGIC_START},
    {"DMA\0\0\0\0\0", 8, 0, 0},
};
static const char *const formats[] = {"intel-microcode", "amd-microcode", NULL};

/* ---- Intel ---- */

/* The size of the update at `at`, 0: there is none. */
static uint64_t
intel_update(const NetbomBytes *bytes, uint64_t at)
{
    static const uint8_t none[12] = {0};
    uint64_t data = wrapper_u32le(bytes, at + 28), size = wrapper_u32le(bytes, at + 32);
    const uint32_t date = wrapper_u32le(bytes, at + 8);
    if (data == 0) {
        data = INTEL_DATA;
        size = INTEL_ALL;
    }
    if (wrapper_u32le(bytes, at) != 1 || wrapper_u32le(bytes, at + 20) != 1 ||
        !netbom_match(bytes, at + 36, none, sizeof(none)) || (date & 0xffff) < 0x1993 ||
        (date & 0xffff) > 0x2099 || date >> 24 == 0 || date >> 24 > 0x12 ||
        (date >> 16 & 0xff) == 0 || (date >> 16 & 0xff) > 0x31 || data % 4 != 0 || size % 4 != 0 ||
        size < data + INTEL_HEADER || size > INTEL_MOST || !netbom_range_ok(bytes->size, at, size))
        return 0;
    uint32_t sum = 0;
    for (uint64_t i = 0; i < data + INTEL_HEADER; i += 4)
        sum += wrapper_u32le(bytes, at + i);
    return sum == 0 ? size : 0;
}

static uint64_t
intel_size(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t at)
{
    uint64_t size = 0, next;
    while ((next = intel_update(bytes, at + size)) > 0 && host->spend(scan, 1 + next / 4096))
        size += next;
    return size;
}

static void
intel_unpack(const Wrapper *wrapper)
{
    uint64_t at = 0, size;
    char text[64];
    while ((size = intel_update(wrapper->range, at)) > 0 &&
           wrapper->host->spend(wrapper->scan, 1 + size / 4096)) {
        const uint32_t date = wrapper_u32le(wrapper->range, at + 8);
        snprintf(text, sizeof(text), "processor %x, revision 0x%x, %04x-%02x-%02x",
                 wrapper_u32le(wrapper->range, at + 12), wrapper_u32le(wrapper->range, at + 4),
                 date & 0xffff, date >> 24, date >> 16 & 0xff);
        wrapper_fact(wrapper, "microcode", at, INTEL_HEADER, text);
        at += size;
    }
}

/* ---- AMD ---- */

/* The section at `at`: its size with its head; 0: none. */
static uint64_t
amd_section(const NetbomBytes *bytes, uint64_t at)
{
    const uint64_t size = wrapper_u32le(bytes, at + 4);
    return wrapper_u32le(bytes, at) == 1 && size >= AMD_PATCH && size <= AMD_PATCH_MOST &&
                   netbom_range_ok(bytes->size, at, AMD_SECTION + size)
               ? AMD_SECTION + size
               : 0;
}

/* The number of the patch at `at` is one of the table's. */
static bool
amd_known(const NetbomBytes *bytes, uint64_t table, uint64_t table_size, uint64_t at)
{
    NetbomReader reader = netbom_reader(bytes, at + AMD_SECTION + 24, false);
    const unsigned number = netbom_u16(&reader);
    for (uint64_t i = 0; i + AMD_ENTRY <= table_size; i += AMD_ENTRY) {
        reader.at = table + i + 12;
        if (netbom_u16(&reader) == number && wrapper_u32le(bytes, table + i) != 0)
            return true;
    }
    return false;
}

static uint64_t
amd_size(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t at)
{
    const uint64_t table = wrapper_u32le(bytes, at + 8);
    if (table < AMD_ENTRY || table % AMD_ENTRY != 0 || table > 65536 ||
        !netbom_range_ok(bytes->size, at, AMD_HEADER + table))
        return 0;
    uint64_t size = AMD_HEADER + table, next;
    unsigned patches = 0;
    while ((next = amd_section(bytes, at + size)) > 0 &&
           amd_known(bytes, at + AMD_HEADER, table, at + size) && host->spend(scan, 1)) {
        size += next;
        patches++;
    }
    return patches > 0 ? size : 0;
}

static void
amd_unpack(const Wrapper *wrapper)
{
    uint64_t at = AMD_HEADER + (uint64_t)wrapper_u32le(wrapper->range, 8), size;
    char text[64];
    while ((size = amd_section(wrapper->range, at)) > 0 && wrapper->host->spend(wrapper->scan, 1)) {
        const uint32_t date = wrapper_u32le(wrapper->range, at + AMD_SECTION);
        snprintf(text, sizeof(text), "revision 0x%x, %04x-%02x-%02x",
                 wrapper_u32le(wrapper->range, at + AMD_SECTION + 4), date & 0xffff, date >> 24,
                 date >> 16 & 0xff);
        wrapper_fact(wrapper, "microcode", at, AMD_SECTION + AMD_PATCH, text);
        at += size;
    }
}

/* ---- plugin ---- */

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    const bool amd = netbom_match(object, at, "DMA", 3);
    const uint64_t size =
        amd ? amd_size(host, scan, object, at) : intel_size(host, scan, object, at);
    if (size == 0)
        return false;
    *ret_claim = (NetbomClaim){.format = formats[amd],
                               .size = size,
                               .extent = NETBOM_EXACT,
                               .grade = amd ? NETBOM_GRADE_STRUCTURE : NETBOM_GRADE_CHECKSUM};
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    const Wrapper wrapper = {host, scan, range};
    host->structure(scan, 0, range->size);
    if (strcmp(claim->format, "amd-microcode") == 0)
        amd_unpack(&wrapper);
    else
        intel_unpack(&wrapper);
}

static const char *const fact_keys[] = {"microcode", NULL};

const NetbomPlugin microcode_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "microcode",
    .description = "microcode of Intel's and AMD's processors",
    .flags = NETBOM_PLUGIN_LEAF,
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
