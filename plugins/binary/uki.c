/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * uki.c: unified kernel images: an EFI program whose sections are a kernel, an initramfs, the
 * command line and os-release.
 *
 * Facts: the Unified Kernel Image specification of the UAPI group.
 */
#include "pe-file.h"

static bool
image_open(const NetbomBytes *bytes, uint64_t *ret_offset, PeFile *ret_pe)
{
    NetbomReader reader = netbom_reader(bytes, 60, false);
    *ret_offset = netbom_u32le(&reader);
    return netbom_match(bytes, 0, "MZ", 2) && !reader.failed &&
           pe_file_read(bytes, *ret_offset, ret_pe);
}

static bool
section_is(const PeSection *section, const char *name)
{
    const uint64_t size = strlen(name);
    return netbom_text_size(section->name, 8) == size && memcmp(section->name, name, size) == 0;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    const NetbomBytes bytes = netbom_slice(object, at, UINT64_MAX);
    uint64_t offset;
    PeFile pe;
    PeSection section;
    (void)host;
    (void)scan;
    if (!image_open(&bytes, &offset, &pe))
        return false;
    for (unsigned i = 0; pe_file_section(&bytes, offset, i, &section); i++)
        if (section_is(&section, ".linux")) {
            *ret_claim = (NetbomClaim){
                .format = "uki",
                .size = pe.signature_size > 0 ? pe.signature_at + pe.signature_size : pe.end,
                .extent = NETBOM_EXACT,
                .grade = NETBOM_GRADE_STRUCTURE};
            return true;
        }
    return false;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    static const struct {
        const char *section, *name, *key; /* key: the text is a fact too */
        NetbomKind kind;
    } parts[] = {{".linux", "linux", NULL, NETBOM_PART},
                 {".initrd", "initrd", NULL, NETBOM_PART},
                 {".ucode", "ucode", NULL, NETBOM_PART},
                 {".splash", "splash", NULL, NETBOM_PART},
                 {".dtb", "dtb", NULL, NETBOM_PART},
                 {".osrel", "os-release", NULL, NETBOM_FILE},
                 {".cmdline", "cmdline", "cmdline", NETBOM_FILE},
                 {".uname", "uname", "version", NETBOM_FILE},
                 {".sbat", "sbat", NULL, NETBOM_FILE}};
    uint64_t offset;
    PeFile pe;
    PeSection section;
    (void)claim;
    if (!image_open(range, &offset, &pe))
        return;
    host->structure(scan, 0, pe.header_size);
    for (unsigned i = 0; pe_file_section(range, offset, i, &section); i++) {
        unsigned k = 0;
        while (k < sizeof parts / sizeof parts[0] && !section_is(&section, parts[k].section))
            k++;
        host->structure(scan, section.at, section.size);
        if (k == sizeof parts / sizeof parts[0] || section.used == 0)
            continue; /* of the stub */
        if (parts[k].key)
            host->header(scan, parts[k].key, section.at, section.used,
                         (const char *)range->data + section.at, section.used);
        const NetbomEntry entry = {
            .kind = parts[k].kind, .name = parts[k].name, .name_size = strlen(parts[k].name)};
        if (!host->child_range(scan, &entry, section.at, section.used))
            return;
    }
    if (pe.signature_size > 0)
        host->structure(scan, pe.signature_at, pe.signature_size);
}

static const NetbomMagic magics[] = {{"MZ", 2, 0, NETBOM_MAGIC_START},
                                     {"MZ\x90\0\3\0\0\0", 8, 0, 0}};
static const char *const formats[] = {"uki", NULL};

static const char *const fact_keys[] = {"version", "cmdline", NULL};

const NetbomPlugin uki_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "uki",
    .description = "unified kernel images",
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
