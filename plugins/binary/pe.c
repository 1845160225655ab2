/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * pe.c: PE programs (Windows, EFI): their end, machine, and the texts of their version resource.
 * Linux kernels with an EFI header and unified kernel images have plugins of their own.
 *
 * A text of the version resource (little endian): u16 size, u16 units of the value, u16 1, a
 * NUL-ended UTF-16 key, at a multiple of 4 the UTF-16 value.
 * Facts: Microsoft PE/COFF specification and its description of VS_VERSIONINFO.
 */
#include "pe-file.h"

#include "plugin-utf16.h"

#include <stdio.h>

enum { VALUE_UNITS_MAX = 256, KEY_MAX = 20, RESOURCE_MAX = 16 << 20 };

/* Where "PE\0\0" stands. */
static bool
pe_offset(const NetbomBytes *bytes, uint64_t *ret_offset)
{
    NetbomReader reader = netbom_reader(bytes, 60, false);
    *ret_offset = netbom_u32le(&reader);
    return netbom_match(bytes, 0, "MZ", 2) && !reader.failed && *ret_offset >= 4;
}

static bool
section_find(const NetbomBytes *bytes, uint64_t offset, const char *name, PeSection *ret_section)
{
    const uint64_t size = strlen(name);
    for (unsigned i = 0; pe_file_section(bytes, offset, i, ret_section); i++)
        if (netbom_text_size(ret_section->name, 8) == size &&
            memcmp(ret_section->name, name, size) == 0)
            return true;
    return false;
}

/* Others know these better. */
static bool
is_kernel(const NetbomBytes *bytes, uint64_t offset)
{
    PeSection section;
    return netbom_match(bytes, 0x202, "HdrS", 4) || netbom_match(bytes, 56, "ARMd", 4) ||
           netbom_match(bytes, 56, "RSC\5", 4) || netbom_match(bytes, 4, "zimg", 4) ||
           section_find(bytes, offset, ".linux", &section);
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    const NetbomBytes bytes = netbom_slice(object, at, UINT64_MAX);
    uint64_t offset;
    PeFile pe;
    (void)host;
    (void)scan;
    if (!pe_offset(&bytes, &offset) || !pe_file_read(&bytes, offset, &pe) ||
        is_kernel(&bytes, offset))
        return false;
    *ret_claim =
        (NetbomClaim){.format = "pe",
                      .size = pe.signature_size > 0 ? pe.signature_at + pe.signature_size : pe.end,
                      .extent = NETBOM_EXACT,
                      .grade = NETBOM_GRADE_STRUCTURE};
    return true;
}

/* ---- facts ---- */

static void
machine_fact(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t offset)
{
    static const struct {
        uint16_t machine;
        const char *name;
    } machines[] = {{0x014c, "i386"},          {0x8664, "x86-64"},   {0x01c0, "ARM"},
                    {0x01c2, "ARM"},           {0x01c4, "ARM"},      {0xaa64, "AArch64"},
                    {0x5032, "RISC-V"},        {0x5064, "RISC-V"},   {0x0200, "IA-64"},
                    {0x0ebc, "EFI byte code"}, {0x6264, "LoongArch"}};
    NetbomReader reader = netbom_reader(bytes, offset + 4, false);
    const uint16_t machine = netbom_u16le(&reader);
    for (unsigned i = 0; i < sizeof machines / sizeof machines[0]; i++)
        if (machines[i].machine == machine)
            host->header(scan, "machine", offset + 4, 2, machines[i].name,
                         strlen(machines[i].name));
}

/* The value of the first text with this key in the resources. */
static void
text_fact(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes,
          const PeSection *resources, const char *name, const char *key)
{
    uint8_t wide[2 * KEY_MAX + 2] = {0};
    char text[VALUE_UNITS_MAX * PLUGIN_UTF8_MAX];
    const uint64_t size = 2 * (strlen(name) + 1);
    for (uint64_t i = 0; name[i]; i++)
        wide[2 * i] = (uint8_t)name[i];
    for (uint64_t at = resources->at + 6; at + size <= resources->at + resources->size; at += 2) {
        if (bytes->data[at] != wide[0] || memcmp(bytes->data + at, wide, size) != 0)
            continue;
        NetbomReader reader = netbom_reader(bytes, at - 4, false);
        uint64_t units = netbom_u16le(&reader);
        const uint64_t value = (at + size + 3) / 4 * 4;
        if (netbom_u16le(&reader) != 1 || units == 0 || units > VALUE_UNITS_MAX ||
            !netbom_range_ok(bytes->size, value, 2 * units))
            continue;
        host->header(scan, key, value, 2 * units, text,
                     plugin_utf16(bytes->data + value, units, text));
        return;
    }
}

static void
inspect(const NetbomHost *host, NetbomScan *scan, const NetbomObject *object)
{
    static const struct {
        const char *name, *key;
    } texts[] = {{"CompanyName", "company"},
                 {"ProductName", "product"},
                 {"ProductVersion", "product-version"},
                 {"FileVersion", "file-version"},
                 {"FileDescription", "description"},
                 {"OriginalFilename", "file-name"}};
    uint64_t offset;
    PeSection resources;
    if (!pe_offset(&object->bytes, &offset) || !netbom_match(&object->bytes, offset, "PE\0\0", 4))
        return;
    machine_fact(host, scan, &object->bytes, offset);
    if (!section_find(&object->bytes, offset, ".rsrc", &resources) ||
        resources.size > RESOURCE_MAX || !host->spend(scan, 1 + resources.size / 4096))
        return;
    for (unsigned i = 0; i < sizeof texts / sizeof texts[0]; i++)
        text_fact(host, scan, &object->bytes, &resources, texts[i].name, texts[i].key);
}

static const NetbomMagic magics[] = {{"MZ", 2, 0, NETBOM_MAGIC_START},
                                     {"MZ\x90\0\3\0\0\0", 8, 0, 0}};
static const char *const formats[] = {"pe", NULL};

static const char *const fact_keys[] = {"company", "description", "file-name",       "file-version",
                                        "machine", "product",     "product-version", NULL};

const NetbomPlugin pe_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "pe",
    .description = "PE programs of Windows and EFI",
    .flags = NETBOM_PLUGIN_LEAF,
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .inspect_formats = formats,
    .detect = detect,
    .inspect = inspect,
    .facts = fact_keys,
};
