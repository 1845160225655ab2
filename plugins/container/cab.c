/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * cab.c: Microsoft cabinets: finds their exact end; libarchive reads the members.
 *
 * Header (little endian): "MSCF", 0, u32 size of the cabinet, 0, u32 offset of the files, 0,
 * version 1.3, u16 folders, u16 files, u16 flags. A file: u32 size, u32 offset in its folder, u16
 * folder, date, time, attributes, a NUL-ended name. Facts: [MS-CAB], the cabinet file format.
 */
#include "netbom-plugin.h"
#include "unpack/archive.h"

#include <archive.h>

enum { HEADER_SIZE = 36, FILE_SIZE = 16, NAME_MAX_SIZE = 257, CONTINUED = 0xfffd };

/* Walks the table of files. */
static bool
files_fit(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *cabinet, uint64_t at,
          unsigned n_folders, unsigned n_files)
{
    for (unsigned i = 0; i < n_files; i++) {
        NetbomReader reader = netbom_reader(cabinet, at + 8, false);
        const uint16_t folder = netbom_u16le(&reader);
        const NetbomBytes rest = netbom_slice(cabinet, at + FILE_SIZE, NAME_MAX_SIZE);
        const uint64_t size = netbom_text_size(rest.data, rest.size);
        if (reader.failed || size == 0 || size == rest.size || !host->spend(scan, 1) ||
            (folder >= n_folders && folder < CONTINUED))
            return false;
        at += FILE_SIZE + size + 1;
    }
    return n_files > 0;
}

static bool
cab_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
           NetbomClaim *ret_claim)
{
    const NetbomBytes bytes = netbom_slice(object, at, UINT64_MAX);
    NetbomReader reader = netbom_reader(&bytes, 8, false);
    if (!netbom_match(&bytes, 0, "MSCF\0\0\0\0", 8))
        return false;
    const uint32_t size = netbom_u32le(&reader);
    const uint32_t zero = netbom_u32le(&reader), files_at = netbom_u32le(&reader),
                   zero2 = netbom_u32le(&reader);
    const uint16_t version = netbom_u16le(&reader), folders = netbom_u16le(&reader),
                   files = netbom_u16le(&reader);
    if (reader.failed || zero != 0 || zero2 != 0 || version != 0x0103 || size < HEADER_SIZE ||
        files_at < HEADER_SIZE || files_at >= size || folders == 0)
        return false;
    const NetbomBytes cabinet = netbom_slice(&bytes, 0, size);
    NetbomClaim claim = {"cab", cabinet.size, NETBOM_EXACT, NETBOM_GRADE_HEADER, NULL, false, 0};
    if (files_fit(host, scan, &cabinet, files_at, folders, files))
        claim.grade = NETBOM_GRADE_STRUCTURE;
    if (cabinet.size < size)
        claim.problem = "the cabinet is cut";
    *ret_claim = claim;
    return true;
}

static void
cab_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
           const NetbomClaim *claim)
{
    static const ArchiveFormat format = {"cab", archive_read_support_format_cab, true, false};
    (void)claim;
    host->structure(scan, 0, range->size);
    archive_unpack(&format, host, scan, range);
}

static const NetbomMagic magics[] = {{"MSCF\0\0\0\0", 8, 0, 0}};
static const char *const formats[] = {"cab", NULL};

const NetbomPlugin cab_plugin = {
    NETBOM_PLUGIN_HEAD,   .name = "cab",        .description = "Microsoft cabinets",
    .magics = magics,     .n_magics = 1,        .formats = formats,
    .detect = cab_detect, .unpack = cab_unpack,
};
