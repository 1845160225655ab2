/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * capsule.c: UEFI capsules: the header around a firmware update.
 *
 * Header (little endian): GUID of the kind, u32 size of the header, u32 flags, u32 size of the
 * capsule.
 * Facts: UEFI specification, "Update Capsule"; GUIDs of the specification and of EDK II.
 */
#include "uefi.h"

enum { HEADER_SIZE = 28, HEADER_MAX = 4096, FLAGS_KNOWN = 0x0007ffff };

static const struct {
    const char *guid; /* 16 bytes as they are stored */
    const char *name;
} kinds[] = {
    {"\xbd\x86\x66\x3b\x76\x0d\x30\x40\xb7\x0e\xb5\x51\x9e\x2f\xc5\xa0", "EFI capsule"},
    {"\xed\xd5\xcb\x6d\x2d\xe8\x44\x4c\xbd\xa1\x71\x94\x19\x9a\xd9\x2a", "firmware management"},
    {"\x8b\xa6\x3c\x4a\x23\x77\xfb\x48\x80\x3d\x57\x8c\xc1\xfe\xc4\x4d",
     "vendor's capsule, signed"},
};

static bool
capsule_open(const NetbomBytes *bytes, unsigned *ret_kind, uint64_t *ret_header, uint64_t *ret_size)
{
    const unsigned n_kinds = sizeof kinds / sizeof kinds[0];
    NetbomReader reader = netbom_reader(bytes, 16, false);
    unsigned k = 0;
    while (k < n_kinds && !netbom_match(bytes, 0, kinds[k].guid, 16))
        k++;
    *ret_kind = k;
    *ret_header = netbom_u32le(&reader);
    const uint32_t flags = netbom_u32le(&reader);
    *ret_size = netbom_u32le(&reader);
    return k < n_kinds && !reader.failed && *ret_header >= HEADER_SIZE &&
           *ret_header <= HEADER_MAX && *ret_size > *ret_header &&
           !(flags & ~(uint32_t)FLAGS_KNOWN);
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    const NetbomBytes bytes = netbom_slice(object, at, UINT64_MAX);
    unsigned kind;
    uint64_t header, size;
    (void)host;
    (void)scan;
    if (!capsule_open(&bytes, &kind, &header, &size))
        return false;
    *ret_claim =
        (NetbomClaim){.format = "uefi-capsule",
                      .size = size < bytes.size ? size : bytes.size,
                      .extent = NETBOM_EXACT,
                      .grade = size <= bytes.size ? NETBOM_GRADE_STRUCTURE : NETBOM_GRADE_HEADER};
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    unsigned kind;
    uint64_t header, size;
    (void)claim;
    if (!capsule_open(range, &kind, &header, &size) || header > range->size)
        return;
    if (size > range->size)
        host->problem(scan, "truncated", range->size, "%llu of %llu bytes are there",
                      (unsigned long long)range->size, (unsigned long long)size);
    host->structure(scan, 0, header);
    host->header(scan, "kind", 0, 16, kinds[kind].name, strlen(kinds[kind].name));
    const NetbomEntry entry = {.kind = NETBOM_PART, .name = "update", .name_size = 6};
    host->child_range(scan, &entry, header, range->size - header);
}

static const NetbomMagic magics[] = {
    {"\xbd\x86\x66\x3b\x76\x0d\x30\x40\xb7\x0e\xb5\x51\x9e\x2f\xc5\xa0", 16, 0, 0},
    {"\xed\xd5\xcb\x6d\x2d\xe8\x44\x4c\xbd\xa1\x71\x94\x19\x9a\xd9\x2a", 16, 0, 0},
    {"\x8b\xa6\x3c\x4a\x23\x77\xfb\x48\x80\x3d\x57\x8c\xc1\xfe\xc4\x4d", 16, 0, 0}};
static const char *const formats[] = {"uefi-capsule", NULL};

static const char *const fact_keys[] = {"file-system", "kind", NULL};

const NetbomPlugin uefi_capsule_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "uefi-capsule",
    .description = "UEFI capsules",
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
