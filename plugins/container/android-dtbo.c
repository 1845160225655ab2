/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * android-dtbo.c: the plugin for Android's table of device trees (DTBO partition).
 *
 * Layout (big endian): 0 magic, 4 total size, 8 header size, 12 entry size, 16 entries, 20 offset
 * of the entries, 24 page size, 28 version. Entry: 0 size, 4 offset, 8 id, 12 revision, 16 four
 * words. Facts: AOSP's dt_table.h.
 */
#include "netbom-plugin.h"

#include <stdio.h>

enum { HEADER_SIZE = 32, ENTRY_SIZE = 32, ENTRIES_MAX = 65536 };

static const NetbomMagic magics[] = {{"\xd7\xb7\xab\x1e", 4, 0, 0}};
static const char *const formats[] = {"android-dtbo", NULL};

typedef struct {
    NetbomBytes bytes;
    uint64_t total, entry_size, entries, entries_at;
} Dtbo;

static bool
dtbo_open(const NetbomBytes *bytes, uint64_t at, Dtbo *ret_dtbo)
{
    Dtbo dtbo = {.bytes = netbom_slice(bytes, at, bytes->size)};
    NetbomReader reader = netbom_reader(&dtbo.bytes, 0, true);
    if (netbom_u32(&reader) != 0xd7b7ab1e)
        return false;
    dtbo.total = netbom_u32(&reader);
    uint64_t header_size = netbom_u32(&reader);
    dtbo.entry_size = netbom_u32(&reader);
    dtbo.entries = netbom_u32(&reader);
    dtbo.entries_at = netbom_u32(&reader);
    dtbo.bytes = netbom_slice(&dtbo.bytes, 0, dtbo.total);
    *ret_dtbo = dtbo;
    return !reader.failed && header_size >= HEADER_SIZE && dtbo.entry_size >= ENTRY_SIZE &&
           dtbo.entry_size <= 4096 && dtbo.entries > 0 && dtbo.entries <= ENTRIES_MAX &&
           dtbo.entries_at >= HEADER_SIZE && dtbo.total >= HEADER_SIZE &&
           netbom_range_ok(dtbo.bytes.size, dtbo.entries_at, dtbo.entries * dtbo.entry_size);
}

static void
entry_read(const Dtbo *dtbo, uint64_t i, uint64_t *ret_at, uint64_t *ret_size, uint32_t *ret_id,
           uint32_t *ret_revision)
{
    NetbomReader reader =
        netbom_reader(&dtbo->bytes, dtbo->entries_at + i * dtbo->entry_size, true);
    *ret_size = netbom_u32(&reader);
    *ret_at = netbom_u32(&reader);
    *ret_id = netbom_u32(&reader);
    *ret_revision = netbom_u32(&reader);
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Dtbo dtbo;
    (void)host;
    (void)scan;
    if (!dtbo_open(object, at, &dtbo))
        return false;
    NetbomClaim claim = {.format = "android-dtbo",
                         .size = dtbo.bytes.size,
                         .extent = NETBOM_EXACT,
                         .grade = dtbo.bytes.size == dtbo.total ? NETBOM_GRADE_STRUCTURE
                                                                : NETBOM_GRADE_HEADER};
    for (uint64_t i = 0; i < dtbo.entries; i++) {
        uint64_t from, size;
        uint32_t id, revision;
        entry_read(&dtbo, i, &from, &size, &id, &revision);
        if (!netbom_range_ok(dtbo.total, from, size))
            return false;
    }
    *ret_claim = claim;
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Dtbo dtbo;
    (void)claim;
    if (!dtbo_open(range, 0, &dtbo))
        return;
    if (dtbo.bytes.size < dtbo.total)
        host->problem(scan, "truncated", dtbo.bytes.size, "%llu of %llu bytes are there",
                      (unsigned long long)dtbo.bytes.size, (unsigned long long)dtbo.total);
    host->structure(scan, 0, HEADER_SIZE);
    host->structure(scan, dtbo.entries_at, dtbo.entries * dtbo.entry_size);
    for (uint64_t i = 0; i < dtbo.entries && host->spend(scan, 1); i++) {
        uint64_t from, size, at = dtbo.entries_at + i * dtbo.entry_size;
        uint32_t id, revision;
        char name[32], text[64];
        entry_read(&dtbo, i, &from, &size, &id, &revision);
        NetbomBytes tree = netbom_slice(&dtbo.bytes, from, size);
        int text_size =
            snprintf(text, sizeof(text), "%u: id 0x%x, revision 0x%x", (unsigned)i, id, revision);
        host->header(scan, "entry", at, ENTRY_SIZE, text, (uint64_t)text_size);
        int name_size = snprintf(name, sizeof(name), "dt-%u", (unsigned)i);
        NetbomEntry entry = {.kind = NETBOM_PART, .name = name, .name_size = (uint64_t)name_size};
        if (tree.size > 0 && !host->child_range(scan, &entry, from, tree.size))
            return;
    }
}

static const char *const fact_keys[] = {"entry", NULL};

const NetbomPlugin android_dtbo_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "android-dtbo",
    .description = "Android table of device trees",
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
