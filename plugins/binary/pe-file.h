/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * pe-file.h: where a PE file ends. Linux kernels with an EFI stub carry a PE header that names
 * their sections.
 *
 * Facts: Microsoft PE/COFF specification.
 */
#ifndef NETBOM_PE_FILE_H
#define NETBOM_PE_FILE_H

#include "netbom-plugin.h"

typedef struct {
    uint64_t header_size;  /* bytes of the headers that were read, from the start of the file */
    uint64_t end;          /* after the last section, in bytes */
    uint64_t signature_at; /* attribute certificates (Secure Boot), size 0 if there are none */
    uint64_t signature_size;
} PeFile;

/* pe_offset: where "PE\0\0" stands. False: no such header, or it names bytes outside. */
bool pe_file_read(const NetbomBytes *bytes, uint64_t pe_offset, PeFile *ret_pe);

/* One section: `size` bytes at `at` of the file, of which `used` are meant (the rest is padding).
 */
typedef struct {
    const uint8_t *name; /* 8 bytes, NUL-padded */
    uint64_t at, size, used;
} PeSection;

/* Section `index`, from 0; false behind the last one, and if it names bytes outside. */
bool pe_file_section(const NetbomBytes *bytes, uint64_t pe_offset, unsigned index,
                     PeSection *ret_section);

#endif
