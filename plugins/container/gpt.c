/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * gpt.c: the plugin for GUID partition tables on disks with sectors of 512 or 4096 bytes.
 *
 * Layout (little endian): a header in sector 1 and a copy in the last sector. Header: 0 "EFI PART",
 * 8 revision, 12 header size, 16 CRC-32 of the header with this field 0, 24 own sector, 32 sector
 * of the other header, 40 first and 48 last usable sector, 56 disk GUID, 72 first sector of the
 * entries, 80 their number, 84 size of one, 88 CRC-32 of all. Entry: 0 type GUID, 16 own GUID, 32
 * first and 40 last sector, 48 attributes, 56 name (36 units of UTF-16). Facts: UEFI specification.
 */
#include "plugin-utf16.h"

#include "netbom-plugin.h"

#include <stdio.h>

enum {
    HEADER_MIN = 92,
    GUID_SIZE = 16,
    GUID_TEXT = 40,
    ENTRY_MIN = 128,
    ENTRIES_MAX = 4096,
    NAME_UNITS = 36,
    NAME_TEXT = NAME_UNITS * PLUGIN_UTF8_MAX,
};

static const NetbomMagic magics[] = {
    {"EFI PART", 8, 512, NETBOM_MAGIC_NUL},
    {"EFI PART", 8, 4096, NETBOM_MAGIC_NUL},
    {"\x55\xaa", 2, 510, NETBOM_MAGIC_START}, /* a disk whose first header is lost */
};
static const char *const formats[] = {"gpt", NULL};

static const struct {
    const char *guid, *word;
} types[] = {
    {"c12a7328-f81f-11d2-ba4b-00a0c93ec93b", "efi-system"},
    {"21686148-6449-6e6f-744e-656564454649", "bios-boot"},
    {"0fc63daf-8483-4772-8e79-3d69d8477de4", "linux"},
    {"0657fd6d-a4ab-43c4-84e5-0933c84b4f4f", "linux-swap"},
    {"e6d6d379-f507-44c2-a23c-238f2a3df928", "linux-lvm"},
    {"a19d880f-05fc-4d3b-a006-743f0f84911e", "linux-raid"},
    {"ebd0a0a2-b9e5-4433-87c0-68b6b72699c7", "data"},
};

typedef struct {
    NetbomBytes bytes; /* the disk, cut to what is there */
    uint64_t sector;
    uint64_t header_at, other, entries_at;
    uint32_t header_size, n_entries, entry_size, entries_crc;
    uint8_t guid[GUID_SIZE];
    bool header_fits, entries_fit;
} Gpt;

static bool
header_crc_fits(const NetbomHost *host, const NetbomBytes *bytes, uint64_t at, uint32_t size)
{
    static const uint8_t zero[4] = {0};
    NetbomReader reader = netbom_reader(bytes, at + 16, false);
    uint32_t stored = netbom_u32(&reader);
    const uint8_t *data = bytes->data + at;
    uint32_t crc = host->crc32(0, data, 16);
    crc = host->crc32(crc, zero, sizeof(zero));
    return host->crc32(crc, data + 20, size - 20) == stored;
}

/* Reads the header at `header_at` of the disk. */
static bool
header_read(const NetbomHost *host, const NetbomBytes *disk, uint64_t sector, uint64_t header_at,
            Gpt *ret_gpt)
{
    Gpt gpt = {.bytes = *disk, .sector = sector, .header_at = header_at};
    NetbomReader reader = netbom_reader(disk, header_at + 12, false);
    if (!netbom_match(disk, header_at, "EFI PART", 8))
        return false;
    gpt.header_size = netbom_u32(&reader);
    netbom_skip(&reader, 8);
    uint64_t own = netbom_u64(&reader);
    gpt.other = netbom_u64(&reader);
    netbom_skip(&reader, 16);
    const uint8_t *guid = netbom_take(&reader, GUID_SIZE);
    uint64_t entries = netbom_u64(&reader);
    gpt.n_entries = netbom_u32(&reader);
    gpt.entry_size = netbom_u32(&reader);
    gpt.entries_crc = netbom_u32(&reader);
    if (reader.failed || gpt.header_size < HEADER_MIN || gpt.header_size > sector ||
        own != header_at / sector || gpt.entry_size < ENTRY_MIN || gpt.entry_size > sector ||
        gpt.n_entries == 0 || gpt.n_entries > ENTRIES_MAX || entries > UINT64_MAX / sector / 2 ||
        gpt.other > UINT64_MAX / sector / 2 || !netbom_range_ok(disk->size, header_at, sector))
        return false;
    memcpy(gpt.guid, guid, GUID_SIZE);
    gpt.entries_at = entries * sector;
    uint64_t size = (uint64_t)gpt.n_entries * gpt.entry_size;
    gpt.header_fits = header_crc_fits(host, disk, header_at, gpt.header_size);
    gpt.entries_fit = netbom_range_ok(disk->size, gpt.entries_at, size) &&
                      host->crc32(0, disk->data + gpt.entries_at, size) == gpt.entries_crc;
    *ret_gpt = gpt;
    return true;
}

/* The copy of the header in the last sector of a disk whose first one is lost. */
static bool
backup_open(const NetbomHost *host, const NetbomBytes *disk, Gpt *ret_gpt)
{
    if (!netbom_match(disk, 510, "\x55\xaa", 2) || disk->data[446 + 4] != 0xee)
        return false;
    for (uint64_t sector = 512; sector <= 4096; sector *= 8) {
        if (disk->size / sector < 4)
            continue;
        uint64_t at = (disk->size / sector - 1) * sector;
        if (header_read(host, disk, sector, at, ret_gpt) && ret_gpt->header_fits &&
            ret_gpt->entries_fit && ret_gpt->other == 1)
            return true;
    }
    return false;
}

static bool
gpt_open(const NetbomHost *host, const NetbomBytes *bytes, uint64_t at, Gpt *ret_gpt)
{
    NetbomBytes disk = netbom_slice(bytes, at, bytes->size);
    Gpt best = {0}, gpt;
    bool found = false;
    for (uint64_t sector = 512; sector <= 4096; sector *= 8)
        if (header_read(host, &disk, sector, sector, &gpt) &&
            (!found || gpt.header_fits + gpt.entries_fit > best.header_fits + best.entries_fit)) {
            best = gpt;
            found = true;
        }
    if ((!found || !best.header_fits || !best.entries_fit) && backup_open(host, &disk, &gpt)) {
        best = gpt;
        found = true;
    }
    if (!found)
        return false;
    uint64_t last =
        best.other > best.header_at / best.sector ? best.other : best.header_at / best.sector;
    best.bytes = netbom_slice(&disk, 0, (last + 1) * best.sector);
    *ret_gpt = best;
    return true;
}

static bool
gpt_whole(const Gpt *gpt)
{
    return netbom_range_ok(gpt->bytes.size, gpt->other * gpt->sector, gpt->sector);
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Gpt gpt;
    (void)scan;
    if (!gpt_open(host, object, at, &gpt))
        return false;
    NetbomClaim claim = {.format = "gpt",
                         .size = gpt.bytes.size,
                         .extent = NETBOM_EXACT,
                         .grade = NETBOM_GRADE_CHECKED};
    if (!gpt.header_fits || !gpt.entries_fit) {
        claim.grade = NETBOM_GRADE_HEADER;
        claim.problem = "the CRC of the partition table differs";
    }
    *ret_claim = claim;
    return true;
}

/* ---- unpack ---- */

static void
guid_text(const uint8_t *p, char ret_text[GUID_TEXT])
{
    static const uint8_t order[GUID_SIZE] = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};
    char *at = ret_text;
    for (unsigned i = 0; i < GUID_SIZE; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            *at++ = '-';
        snprintf(at, 3, "%02x", p[order[i]]);
        at += 2;
    }
}

static const char *
type_word(const char *guid)
{
    for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
        if (strcmp(types[i].guid, guid) == 0)
            return types[i].word;
    return "partition";
}

/* The name of a child: index, and the partition's name or its type. Answers its size. */
static uint64_t
part_name(unsigned number, const uint8_t *entry, const char *type, char *ret_name)
{
    int head = snprintf(ret_name, 16, "%u-", number);
    uint64_t at = (uint64_t)head;
    uint64_t size = plugin_utf16(entry + 56, NAME_UNITS, ret_name + at);
    if (size == 0) {
        const char *word = type_word(type);
        size = strlen(word);
        memcpy(ret_name + at, word, size);
    }
    for (uint64_t i = at; i < at + size; i++)
        if (ret_name[i] == '/')
            ret_name[i] = '_';
    return at + size;
}

/* Hands one partition on; false: stop. */
static bool
part_give(const NetbomHost *host, NetbomScan *scan, const Gpt *gpt, unsigned i)
{
    static const uint8_t unused[GUID_SIZE] = {0};
    char name[16 + NAME_TEXT], type[GUID_TEXT] = "", text[160 + NAME_TEXT];
    uint64_t at = gpt->entries_at + (uint64_t)i * gpt->entry_size;
    const uint8_t *entry = gpt->bytes.data + at;
    NetbomReader reader = netbom_reader(&gpt->bytes, at + 32, false);
    uint64_t first = netbom_u64(&reader), last = netbom_u64(&reader);
    if (memcmp(entry, unused, GUID_SIZE) == 0)
        return true;
    guid_text(entry, type);
    uint64_t name_size = part_name(i + 1, entry, type, name);
    int size = snprintf(text, sizeof(text), "%.*s: type %s, sector %llu to %llu", (int)name_size,
                        name, type, (unsigned long long)first, (unsigned long long)last);
    host->header(scan, "partition", at, gpt->entry_size, text, (uint64_t)size);
    if (first > last || last >= UINT64_MAX / gpt->sector - 1 || first < 2) {
        host->problem(scan, "corrupt", at, "partition %u has no sane range", i + 1);
        return true;
    }
    uint64_t from = first * gpt->sector, length = (last - first + 1) * gpt->sector;
    if (!netbom_range_ok(gpt->bytes.size, from, length))
        host->problem(scan, "truncated", at, "partition %u ends behind the image", i + 1);
    NetbomBytes bytes = netbom_slice(&gpt->bytes, from, length);
    NetbomEntry child = {.kind = NETBOM_PART, .name = name, .name_size = name_size};
    return bytes.size == 0 || host->child_range(scan, &child, from, bytes.size);
}

/* Marks a header and its entries where both are as they should be. */
static void
table_mark(const NetbomHost *host, NetbomScan *scan, const Gpt *gpt)
{
    uint64_t entries = (uint64_t)gpt->n_entries * gpt->entry_size;
    host->structure(scan, gpt->header_at, gpt->sector);
    if (netbom_range_ok(gpt->bytes.size, gpt->entries_at, entries))
        host->structure(scan, gpt->entries_at, entries);
}

static void
other_check(const NetbomHost *host, NetbomScan *scan, const Gpt *gpt)
{
    Gpt other;
    uint64_t at = gpt->other * gpt->sector;
    if (!gpt_whole(gpt))
        host->problem(scan, "truncated", gpt->bytes.size,
                      "the disk has %llu sectors, its end is not there",
                      (unsigned long long)gpt->other + 1);
    else if (!header_read(host, &gpt->bytes, gpt->sector, at, &other) || !other.header_fits ||
             !other.entries_fit)
        host->problem(scan, "checksum", at, "the other copy of the partition table is damaged");
    else
        table_mark(host, scan, &other);
}

/* The protective MBR. */
static void
protective_mark(const NetbomHost *host, NetbomScan *scan, const Gpt *gpt)
{
    if (netbom_match(&gpt->bytes, 510, "\x55\xaa", 2))
        host->structure(scan, 440, 72);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Gpt gpt;
    char text[GUID_TEXT] = "";
    (void)claim;
    if (!gpt_open(host, range, 0, &gpt))
        return;
    if (!gpt.header_fits)
        host->problem(scan, "checksum", gpt.header_at + 16, "the CRC of the header differs");
    if (!gpt.entries_fit)
        host->problem(scan, "checksum", gpt.header_at + 88, "the CRC of the entries differs");
    guid_text(gpt.guid, text);
    host->header(scan, "uuid", gpt.header_at + 56, GUID_SIZE, text, strlen(text));
    int size = snprintf(text, sizeof(text), "%u", (unsigned)gpt.sector);
    host->header(scan, "sector-size", gpt.header_at, 8, text, (uint64_t)size);
    table_mark(host, scan, &gpt);
    other_check(host, scan, &gpt);
    protective_mark(host, scan, &gpt);
    for (unsigned i = 0; i < gpt.n_entries && host->spend(scan, 1); i++)
        if (!netbom_range_ok(gpt.bytes.size, gpt.entries_at + (uint64_t)i * gpt.entry_size,
                             gpt.entry_size) ||
            !part_give(host, scan, &gpt, i))
            return;
}

static const char *const fact_keys[] = {"partition", "sector-size", "uuid", NULL};

const NetbomPlugin gpt_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "gpt",
    .description = "GUID partition table",
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
