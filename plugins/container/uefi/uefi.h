/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * uefi.h: what the readers of UEFI firmware share.
 *
 * Facts: UEFI Platform Initialization specification, volume 3 (firmware volumes, files, sections),
 * and images of EDK II.
 */
#ifndef NETBOM_UEFI_H
#define NETBOM_UEFI_H

#include "netbom-plugin.h"

enum { UEFI_GUID_TEXT = 36, UEFI_PATH_MAX = 512 };

/* What is being unpacked; offsets count from the start of `bytes`. */
typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes bytes;
    bool stop; /* the budget is spent */
} Uefi;

/* A GUID in the usual way of writing; ret_text holds UEFI_GUID_TEXT bytes and gets no NUL. */
void uefi_guid(const uint8_t *guid, char *ret_text);

/* True if sections follow each other from `at` to the end of [at, at + size). */
bool uefi_sections_fit(const NetbomBytes *bytes, uint64_t at, uint64_t size);

/*
 * Reads the sections in [at, at + size): programs, volumes and decoded streams become children.
 * `name` (at most UEFI_PATH_MAX bytes) is what the children are called by if no section names them.
 */
void uefi_sections(Uefi *uefi, uint64_t at, uint64_t size, const char *name, uint64_t name_size);

#endif
