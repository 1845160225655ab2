/* SPDX-License-Identifier: GPL-3.0-or-later */
/* pe-file.c: reads the section table of a PE file. */
#include "pe-file.h"

/* The entry for certificates of the data directories. */
static void
read_signature(const NetbomBytes *bytes, uint64_t optional_at, uint64_t optional_size, PeFile *pe)
{
    NetbomReader r = netbom_reader(bytes, optional_at, false);
    uint64_t directories_at = netbom_u16le(&r) == 0x20b ? 112 : 96;

    if (optional_size < directories_at + 5 * 8)
        return;
    r.at = optional_at + directories_at - 4;
    if (netbom_u32le(&r) < 5)
        return;
    r.at = optional_at + directories_at + 4 * 8;
    uint64_t at = netbom_u32le(&r), size = netbom_u32le(&r);
    if (!r.failed && size > 0 && at >= pe->end && at - pe->end < 512 &&
        netbom_range_ok(bytes->size, at, size)) {
        pe->signature_at = at;
        pe->signature_size = size;
    }
}

bool
pe_file_read(const NetbomBytes *bytes, uint64_t pe_offset, PeFile *ret_pe)
{
    PeFile pe = {0};

    if (!netbom_match(bytes, pe_offset, "PE\0\0", 4))
        return false;
    NetbomReader r = netbom_reader(bytes, pe_offset + 6, false);
    uint64_t n_sections = netbom_u16le(&r);
    netbom_skip(&r, 12);
    uint64_t optional_size = netbom_u16le(&r);
    uint64_t optional_at = pe_offset + 24;
    uint64_t sections_at = optional_at + optional_size;
    if (r.failed || n_sections == 0 || n_sections > 96)
        return false;
    for (uint64_t i = 0; i < n_sections; i++) {
        r.at = sections_at + 40 * i + 16;
        uint64_t size = netbom_u32le(&r), at = netbom_u32le(&r);
        if (r.failed || (size > 0 && !netbom_range_ok(bytes->size, at, size)))
            return false;
        if (size > 0 && at + size > pe.end)
            pe.end = at + size;
    }
    pe.header_size = sections_at + 40 * n_sections;
    if (pe.end < pe.header_size)
        return false;
    read_signature(bytes, optional_at, optional_size, &pe);
    *ret_pe = pe;
    return true;
}

bool
pe_file_section(const NetbomBytes *bytes, uint64_t pe_offset, unsigned index,
                PeSection *ret_section)
{
    NetbomReader r = netbom_reader(bytes, pe_offset + 6, false);
    const uint64_t n_sections = netbom_u16le(&r);
    netbom_skip(&r, 12);
    const uint64_t optional_size = netbom_u16le(&r);
    if (r.failed || index >= n_sections)
        return false;
    r.at = pe_offset + 24 + optional_size + 40 * (uint64_t)index;
    PeSection section = {.name = netbom_take(&r, 8)};
    section.used = netbom_u32le(&r);
    netbom_skip(&r, 4);
    section.size = netbom_u32le(&r);
    section.at = netbom_u32le(&r);
    if (r.failed || !netbom_range_ok(bytes->size, section.at, section.size))
        return false;
    if (section.used == 0 || section.used > section.size)
        section.used = section.size;
    *ret_section = section;
    return true;
}
