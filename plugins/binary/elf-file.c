/* SPDX-License-Identifier: GPL-3.0-or-later */
/* elf-file.c: reads the header and the tables of an ELF file. */
#include "elf-file.h"

static NetbomReader
reader_at(const ElfFile *elf, uint64_t offset)
{
    return netbom_reader(&elf->bytes, offset, elf->big_endian);
}

static uint64_t
read_word(const ElfFile *elf, NetbomReader *reader)
{
    return elf->wide ? netbom_u64(reader) : netbom_u32(reader);
}

/* More sections or segments than 16 bits can count: the true counts stand in section 0. */
static void
read_long_counts(ElfFile *elf)
{
    ElfSection first;
    uint64_t n_sections = elf->n_sections;

    if (elf->sections_at == 0)
        return;
    elf->n_sections = 1;
    bool found = elf_file_section(elf, 0, &first);
    elf->n_sections = n_sections;
    if (!found)
        return;
    if (n_sections == 0)
        elf->n_sections = first.size;
    if (elf->names_index == 0xffff)
        elf->names_index = first.link;
}

bool
elf_file_open(const NetbomBytes *bytes, ElfFile *ret_elf)
{
    ElfFile elf = {.bytes = *bytes};

    if (!netbom_match(bytes, 0, "\177ELF", 4) || bytes->size < 52)
        return false;
    uint8_t class = bytes->data[4], order = bytes->data[5], version = bytes->data[6];
    if ((class != 1 && class != 2) || (order != 1 && order != 2) || version > 1)
        return false;
    elf.wide = class == 2;
    elf.big_endian = order == 2;

    NetbomReader r = reader_at(&elf, 16);
    elf.type = netbom_u16(&r);
    elf.machine = netbom_u16(&r);
    uint32_t file_version = netbom_u32(&r);
    read_word(&elf, &r);
    elf.segments_at = read_word(&elf, &r);
    elf.sections_at = read_word(&elf, &r);
    netbom_skip(&r, 4);
    elf.header_size = netbom_u16(&r);
    elf.segment_size = netbom_u16(&r);
    elf.n_segments = netbom_u16(&r);
    elf.section_size = netbom_u16(&r);
    elf.n_sections = netbom_u16(&r);
    elf.names_index = netbom_u16(&r);
    if (r.failed || file_version > 1)
        return false;
    if (elf.header_size != (elf.wide ? 64 : 52))
        elf.header_size = elf.wide ? 64 : 52;
    read_long_counts(&elf);
    *ret_elf = elf;
    return true;
}

/* Offset of entry `index` of a table, if the entry lies in the bytes. */
static bool
table_entry(const ElfFile *elf, uint64_t at, uint64_t count, uint64_t entry_size, uint64_t least,
            uint64_t index, uint64_t *ret_offset)
{
    uint64_t offset;
    if (at == 0 || index >= count || entry_size < least ||
        __builtin_mul_overflow(index, entry_size, &offset) ||
        __builtin_add_overflow(offset, at, &offset) ||
        !netbom_range_ok(elf->bytes.size, offset, entry_size))
        return false;
    *ret_offset = offset;
    return true;
}

bool
elf_file_segment(const ElfFile *elf, uint64_t index, ElfSegment *ret_segment)
{
    ElfSegment segment = {0};
    uint64_t offset;

    if (!table_entry(elf, elf->segments_at, elf->n_segments, elf->segment_size, elf->wide ? 56 : 32,
                     index, &offset))
        return false;
    NetbomReader r = reader_at(elf, offset);
    segment.type = netbom_u32(&r);
    if (elf->wide)
        netbom_skip(&r, 4);
    segment.offset = read_word(elf, &r);
    segment.address = read_word(elf, &r);
    read_word(elf, &r);
    segment.size = read_word(elf, &r);
    read_word(elf, &r);
    if (!elf->wide)
        netbom_skip(&r, 4);
    segment.align = read_word(elf, &r);
    *ret_segment = segment;
    return true;
}

bool
elf_file_section(const ElfFile *elf, uint64_t index, ElfSection *ret_section)
{
    ElfSection section = {0};
    uint64_t offset;

    if (!table_entry(elf, elf->sections_at, elf->n_sections, elf->section_size, elf->wide ? 64 : 40,
                     index, &offset))
        return false;
    NetbomReader r = reader_at(elf, offset);
    section.name = netbom_u32(&r);
    section.type = netbom_u32(&r);
    read_word(elf, &r);
    read_word(elf, &r);
    section.offset = read_word(elf, &r);
    section.size = read_word(elf, &r);
    section.link = netbom_u32(&r);
    netbom_skip(&r, 4);
    section.align = read_word(elf, &r);
    *ret_section = section;
    return true;
}

bool
elf_section_is_stored(const ElfSection *section)
{
    return section->type != ELF_SECTION_NULL && section->type != ELF_SECTION_NOBITS;
}

bool
elf_file_find(const ElfFile *elf, const char *name, ElfSection *ret_section)
{
    ElfSection names, section;
    uint64_t name_size = strlen(name) + 1;

    if (!elf_file_section(elf, elf->names_index, &names) || names.type != ELF_SECTION_STRTAB ||
        !netbom_range_ok(elf->bytes.size, names.offset, names.size))
        return false;
    NetbomBytes text = netbom_slice(&elf->bytes, names.offset, names.size);
    const uint64_t least = elf->wide ? 64 : 40;
    uint64_t at;
    for (uint64_t i = 1;
         table_entry(elf, elf->sections_at, elf->n_sections, elf->section_size, least, i, &at);
         i++) {
        /* The name comes first, and is another one of most. */
        NetbomReader r = reader_at(elf, at);
        if (netbom_match(&text, netbom_u32(&r), name, name_size) &&
            elf_file_section(elf, i, &section) && elf_section_is_stored(&section) &&
            netbom_range_ok(elf->bytes.size, section.offset, section.size)) {
            *ret_section = section;
            return true;
        }
    }
    return false;
}

/* Moves *end behind the range; false if the range lies outside. */
static bool
stretch(const ElfFile *elf, uint64_t offset, uint64_t size, uint64_t *end)
{
    if (!netbom_range_ok(elf->bytes.size, offset, size))
        return false;
    if (offset + size > *end)
        *end = offset + size;
    return true;
}

bool
elf_file_end(const ElfFile *elf, uint64_t *ret_end)
{
    uint64_t end = elf->header_size, table_size;
    ElfSegment segment;
    ElfSection section;

    if (elf->n_segments == 0 && elf->n_sections == 0)
        return false;
    if (elf->n_segments > 0) {
        if (__builtin_mul_overflow(elf->n_segments, elf->segment_size, &table_size) ||
            !stretch(elf, elf->segments_at, table_size, &end))
            return false;
        for (uint64_t i = 0; i < elf->n_segments; i++)
            if (!elf_file_segment(elf, i, &segment) ||
                (segment.size > 0 && !stretch(elf, segment.offset, segment.size, &end)))
                return false;
    }
    if (elf->n_sections > 0) {
        if (__builtin_mul_overflow(elf->n_sections, elf->section_size, &table_size) ||
            !stretch(elf, elf->sections_at, table_size, &end))
            return false;
        for (uint64_t i = 0; i < elf->n_sections; i++)
            if (!elf_file_section(elf, i, &section) ||
                (elf_section_is_stored(&section) && section.size > 0 &&
                 !stretch(elf, section.offset, section.size, &end)))
                return false;
    }
    *ret_end = end;
    return true;
}

bool
elf_file_address(const ElfFile *elf, uint64_t address, uint64_t *ret_offset)
{
    ElfSegment segment;
    for (uint64_t i = 0; elf_file_segment(elf, i, &segment); i++) {
        uint64_t offset;
        if (segment.type == ELF_SEGMENT_LOAD && address >= segment.address &&
            address - segment.address < segment.size &&
            !__builtin_add_overflow(segment.offset, address - segment.address, &offset)) {
            *ret_offset = offset;
            return true;
        }
    }
    return false;
}

const char *
elf_machine_name(uint16_t machine)
{
    static const struct {
        uint16_t number;
        const char *name;
    } machines[] = {
        {2, "sparc"},
        {3, "i386"},
        {4, "m68k"},
        {8, "mips"},
        {10, "mips-rs3-le"},
        {15, "parisc"},
        {18, "sparc32plus"},
        {20, "powerpc"},
        {21, "powerpc64"},
        {22, "s390"},
        {36, "v800"},
        {40, "arm"},
        {42, "sh"},
        {43, "sparc64"},
        {44, "tricore"},
        {45, "arc"},
        {50, "ia64"},
        {52, "coldfire"},
        {62, "x86-64"},
        {83, "avr"},
        {87, "v850"},
        {88, "m32r"},
        {92, "openrisc"},
        {93, "arc-compact"},
        {94, "xtensa"},
        {105, "msp430"},
        {106, "blackfin"},
        {113, "nios2"},
        {140, "c6000"},
        {164, "hexagon"},
        {167, "nds32"},
        {183, "aarch64"},
        {185, "avr32"},
        {188, "tilepro"},
        {189, "microblaze"},
        {191, "tilegx"},
        {195, "arc-v2"},
        {243, "riscv"},
        {247, "bpf"},
        {252, "csky"},
        {258, "loongarch"},
        {0xabc7, "xtensa"},
        {0xbaab, "microblaze"},
    };
    for (size_t i = 0; i < sizeof machines / sizeof *machines; i++)
        if (machines[i].number == machine)
            return machines[i].name;
    return NULL;
}

const char *
elf_type_name(uint16_t type)
{
    static const char *const names[] = {"none", "rel", "exec", "dyn", "core"};
    return type < sizeof names / sizeof *names ? names[type] : "other";
}
