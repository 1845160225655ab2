/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * elf-file.h: the header and the tables of an ELF file, read with bounds.
 *
 * Facts: System V ABI (gABI) chapters 4 and 5; <elf.h> numbers. All offsets are file offsets in
 * bytes from the first byte of the ELF header.
 */
#ifndef NETBOM_ELF_FILE_H
#define NETBOM_ELF_FILE_H

#include "netbom-plugin.h"

enum {
    ELF_SECTION_NULL = 0,
    ELF_SECTION_STRTAB = 3,
    ELF_SECTION_DYNAMIC = 6,
    ELF_SECTION_NOTE = 7,
    ELF_SECTION_NOBITS = 8,
    ELF_SEGMENT_NULL = 0,
    ELF_SEGMENT_LOAD = 1,
    ELF_SEGMENT_DYNAMIC = 2,
    ELF_SEGMENT_INTERP = 3,
    ELF_SEGMENT_NOTE = 4,
    ELF_TYPE_REL = 1,
    ELF_TYPE_CORE = 4, /* the memory of a process */
};

typedef struct {
    NetbomBytes bytes; /* from the ELF header to the end of what may belong to it */
    bool wide;         /* 64-bit class */
    bool big_endian;
    uint16_t type, machine;
    uint64_t header_size;
    uint64_t segments_at, n_segments, segment_size;
    uint64_t sections_at, n_sections, section_size;
    uint64_t names_index; /* section that holds the section names */
} ElfFile;

typedef struct {
    uint32_t type;
    uint64_t offset, size, address, align;
} ElfSegment;

typedef struct {
    uint32_t name; /* offset in the section names */
    uint32_t type, link;
    uint64_t offset, size, align;
} ElfSection;

/* Reads the header. False: these bytes do not begin with an ELF header. */
bool elf_file_open(const NetbomBytes *bytes, ElfFile *ret_elf);

/* False: there is no such entry, or it lies outside. */
bool elf_file_segment(const ElfFile *elf, uint64_t index, ElfSegment *ret_segment);
bool elf_file_section(const ElfFile *elf, uint64_t index, ElfSection *ret_section);

/* True if the section holds bytes of the file. */
bool elf_section_is_stored(const ElfSection *section);

/* The first section of this name that is stored. */
bool elf_file_find(const ElfFile *elf, const char *name, ElfSection *ret_section);

/*
 * The first byte after all that the tables name. False (and untouched): the tables do not lie in
 * the bytes, name ranges outside, or there are none.
 */
bool elf_file_end(const ElfFile *elf, uint64_t *ret_end);

/* File offset of a virtual address, by the load segments. */
bool elf_file_address(const ElfFile *elf, uint64_t address, uint64_t *ret_offset);

const char *elf_machine_name(uint16_t machine); /* "arm"; NULL if unknown */
const char *elf_type_name(uint16_t type);       /* "exec"; "other" if unknown */

#endif
