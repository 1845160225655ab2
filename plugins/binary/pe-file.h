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

#endif
