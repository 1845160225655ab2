/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lha.c: LHA archives: finds their exact end; libarchive reads the members.
 *
 * A member (little endian): "-lh5-" or another method at 2, u32 packed size at 7, the level of the
 * header at 20. Levels 0 and 1: u8 size of the header behind the first two bytes, u8 sum of them;
 * level 1 counts its further headers as packed bytes. Level 2: u16 size of the whole header at 0.
 * Level 3: u32 at 24. A member of size 0 is the end.
 * Facts: the description of LHA headers that is part of jLHA and LHa for UNIX.
 */
#include "netbom-plugin.h"
#include "unpack/archive.h"

#include <archive.h>

enum { HEADER_MIN = 22, HEADER_MAX = 65535, MEMBERS_MAX = 1000000 };

static bool
method_known(const uint8_t *p)
{
    return p[0] == '-' && p[4] == '-' &&
           ((p[1] == 'l' && p[2] == 'h' && ((p[3] >= '0' && p[3] <= '7') || p[3] == 'd')) ||
            (p[1] == 'l' && p[2] == 'z' && (p[3] == 's' || p[3] == '4' || p[3] == '5')));
}

/* Size of a member with its header, 0 if none begins there. *ret_summed: the header has a sum. */
static uint64_t
member_size(const NetbomBytes *bytes, uint64_t at, bool *ret_summed)
{
    if (!netbom_range_ok(bytes->size, at, HEADER_MIN) || !method_known(bytes->data + at + 2))
        return 0;
    NetbomReader reader = netbom_reader(bytes, at + 7, false);
    const uint64_t packed = netbom_u32le(&reader);
    const uint8_t level = bytes->data[at + 20];
    uint64_t header = bytes->data[at] + UINT64_C(2);
    uint8_t sum = 0;
    if (level >= 2) {
        reader.at = level == 2 ? at : at + 24;
        header = level == 2 ? netbom_u16le(&reader) : netbom_u32le(&reader);
    }
    if (level > 3 || reader.failed || header < HEADER_MIN || header > HEADER_MAX ||
        !netbom_range_ok(bytes->size, at, header))
        return 0;
    for (uint64_t i = 2; level < 2 && i < header; i++)
        sum = (uint8_t)(sum + bytes->data[at + i]);
    if (level < 2 && sum != bytes->data[at + 1])
        return 0;
    *ret_summed = level < 2;
    return header + packed;
}

static bool
lha_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
           NetbomClaim *ret_claim)
{
    uint64_t end = at;
    bool summed = true, cut = false;
    unsigned n = 0;
    for (; n < MEMBERS_MAX && host->spend(scan, 1); n++) {
        bool sum = false;
        const uint64_t size = member_size(object, end, &sum);
        if (size == 0)
            break;
        summed = summed && sum;
        cut = !netbom_range_ok(object->size, end, size);
        end = cut ? object->size : end + size;
    }
    if (n == 0)
        return false;
    const bool marked = end < object->size && object->data[end] == 0;
    NetbomClaim claim = {"lha", end - at + marked, NETBOM_EXACT, NETBOM_GRADE_HEADER, NULL, false,
                         0};
    if (cut)
        claim.problem = "the archive is cut";
    else if (marked || end == object->size)
        claim.grade = summed ? NETBOM_GRADE_CHECKED : NETBOM_GRADE_STRUCTURE;
    *ret_claim = claim;
    return true;
}

static void
lha_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
           const NetbomClaim *claim)
{
    static const ArchiveFormat format = {"lha", archive_read_support_format_lha, true, false};
    (void)claim;
    host->structure(scan, 0, range->size);
    archive_unpack(&format, host, scan, range);
}

static const NetbomMagic magics[] = {
    {"-lh0-", 5, 2, NETBOM_MAGIC_NUL}, {"-lh1-", 5, 2, NETBOM_MAGIC_NUL},
    {"-lh4-", 5, 2, NETBOM_MAGIC_NUL}, {"-lh5-", 5, 2, NETBOM_MAGIC_NUL},
    {"-lh6-", 5, 2, NETBOM_MAGIC_NUL}, {"-lh7-", 5, 2, NETBOM_MAGIC_NUL},
    {"-lhd-", 5, 2, NETBOM_MAGIC_NUL}, {"-lz5-", 5, 2, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"lha", NULL};

const NetbomPlugin lha_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "lha",
    .description = "LHA archives",
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = lha_detect,
    .unpack = lha_unpack,
};
