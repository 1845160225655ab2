/* SPDX-License-Identifier: GPL-3.0-or-later */
/* wim-files.h: the files of Windows images. */
#ifndef NETBOM_WIM_FILES_H
#define NETBOM_WIM_FILES_H

#include "netbom-plugin.h"

/* Flags of a resource. */
enum { WIM_METADATA = 2, WIM_COMPRESSED = 4, WIM_SOLID = 16 };

typedef struct {
    uint64_t at, size; /* as it is stored */
    uint64_t plain;    /* size once decoded */
    uint8_t flags;
} WimResource;

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    const NetbomBytes *range;
    uint32_t flags; /* of the header */
    uint32_t chunk; /* bytes that are compressed together */
    WimResource table;
} WimFiles;

/* The resource that is described at `at`; all 0 outside of the bytes. */
WimResource wim_resource(const NetbomBytes *bytes, uint64_t at);

/* Hands the files of all images to the host; several images are folders named by their number.
 * Problems are reported. */
void wim_files_give(const WimFiles *wim, uint32_t images);

#endif
