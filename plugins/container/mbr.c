/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * mbr.c: the plugin for PC partition tables (MBR), with the chain of logical partitions inside an
 * extended one. A protective entry (type ee) leaves the disk to the GPT plugin.
 *
 * Layout (little endian, sectors of 512 bytes): 440 disk id, 446 four entries of 16 bytes, 510
 * 55 aa. Entry: 0 status (00 or 80), 4 type, 8 first sector, 12 sectors. In an extended partition
 * each sector of the chain has the same shape: its first entry counts from itself, its second
 * leads to the next one and counts from the start of the extended partition.
 */
#include "netbom-plugin.h"

#include <stdio.h>

enum {
    SECTOR = 512,
    DISK_ID_AT = 440,
    ENTRIES_AT = 446,
    ENTRY_SIZE = 16,
    N_PRIMARY = 4,
    LOGICAL_MAX = 128,
    PARTS_MAX = N_PRIMARY + LOGICAL_MAX,
    TYPE_PROTECTIVE = 0xee,
};

static const NetbomMagic magics[] = {{"\x55\xaa", 2, 510, NETBOM_MAGIC_START}};
static const char *const formats[] = {"mbr", NULL};

static const struct {
    uint8_t type;
    const char *word;
} types[] = {
    {0x01, "fat12"},        {0x04, "fat16-small"},    {0x05, "extended"},  {0x06, "fat16"},
    {0x07, "ntfs"},         {0x0b, "fat32"},          {0x0c, "fat32-lba"}, {0x0e, "fat16-lba"},
    {0x0f, "extended-lba"}, {0x12, "diagnostic"},     {0x41, "prep-boot"}, {0x82, "linux-swap"},
    {0x83, "linux"},        {0x85, "linux-extended"}, {0x8e, "linux-lvm"}, {0xa2, "preloader"},
    {0xa5, "freebsd"},      {0xa6, "openbsd"},        {0xa9, "netbsd"},    {0xda, "data"},
    {0xef, "efi-system"},   {0xfd, "linux-raid"},
};

typedef struct {
    uint8_t status, type;
    uint64_t first, sectors; /* from the start of the disk */
    uint64_t at;             /* of the entry */
    unsigned number;
} Part;

typedef struct {
    NetbomBytes bytes;
    Part parts[PARTS_MAX];
    unsigned n_parts;
    uint64_t tables[LOGICAL_MAX]; /* sectors of the chain of an extended partition */
    unsigned n_tables;
    const char *chain_problem;
} Mbr;

static bool
is_extended(uint8_t type)
{
    return type == 0x05 || type == 0x0f || type == 0x85;
}

static Part
entry_read(const NetbomBytes *bytes, uint64_t table_at, unsigned i)
{
    Part part = {.at = table_at + ENTRIES_AT + (uint64_t)i * ENTRY_SIZE};
    NetbomReader reader = netbom_reader(bytes, part.at, false);
    part.status = netbom_u8(&reader);
    netbom_skip(&reader, 3);
    part.type = netbom_u8(&reader);
    netbom_skip(&reader, 3);
    part.first = netbom_u32(&reader);
    part.sectors = netbom_u32(&reader);
    return part;
}

static bool
entry_sane(const Part *part)
{
    if (part->status != 0 && part->status != 0x80)
        return false;
    if (part->type == 0)
        return part->first == 0 && part->sectors == 0;
    return part->first > 0 && part->sectors > 0;
}

static bool
parts_overlap(const Part *a, const Part *b)
{
    return a->first < b->first + b->sectors && b->first < a->first + a->sectors;
}

/* ---- extended partitions ---- */

static bool
table_seen(const Mbr *mbr, uint64_t sector)
{
    for (unsigned i = 0; i < mbr->n_tables; i++)
        if (mbr->tables[i] == sector)
            return true;
    return false;
}

static void
chain_read(Mbr *mbr, const Part *extended)
{
    uint64_t sector = extended->first;
    for (;;) {
        uint64_t at = sector * SECTOR;
        if (!netbom_match(&mbr->bytes, at + 510, "\x55\xaa", 2)) {
            mbr->chain_problem = "the chain of logical partitions leads to no table";
            return;
        }
        if (table_seen(mbr, sector) || mbr->n_tables == LOGICAL_MAX) {
            mbr->chain_problem = "the chain of logical partitions does not end";
            return;
        }
        mbr->tables[mbr->n_tables++] = sector;
        Part logical = entry_read(&mbr->bytes, at, 0);
        Part next = entry_read(&mbr->bytes, at, 1);
        if (logical.type != 0 && logical.sectors > 0) {
            logical.first += sector;
            logical.number = N_PRIMARY + mbr->n_tables;
            mbr->parts[mbr->n_parts++] = logical;
        }
        if (!is_extended(next.type) || next.sectors == 0)
            return;
        sector = extended->first + next.first;
    }
}

/* ---- the table ---- */

static bool
mbr_open(const NetbomBytes *bytes, uint64_t at, Mbr *ret_mbr)
{
    Mbr mbr = {.bytes = netbom_slice(bytes, at, bytes->size)};
    Part primary[N_PRIMARY];
    unsigned n_used = 0;
    if (!netbom_match(&mbr.bytes, 510, "\x55\xaa", 2))
        return false;
    for (unsigned i = 0; i < N_PRIMARY; i++) {
        primary[i] = entry_read(&mbr.bytes, 0, i);
        primary[i].number = i + 1;
        if (!entry_sane(&primary[i]) || primary[i].type == TYPE_PROTECTIVE)
            return false;
        for (unsigned before = 0; before < i; before++)
            if (primary[i].type && primary[before].type &&
                parts_overlap(&primary[i], &primary[before]))
                return false;
        n_used += primary[i].type != 0;
    }
    for (unsigned i = 0; i < N_PRIMARY; i++) {
        if (is_extended(primary[i].type) && mbr.n_tables == 0)
            chain_read(&mbr, &primary[i]);
        else if (primary[i].type != 0)
            mbr.parts[mbr.n_parts++] = primary[i];
    }
    *ret_mbr = mbr;
    return n_used > 0;
}

/* Where the last partition (an extended one too) ends, cut to what is there. */
static uint64_t
mbr_size(const Mbr *mbr, bool *ret_whole)
{
    uint64_t end = SECTOR;
    for (unsigned i = 0; i < N_PRIMARY + mbr->n_parts; i++) {
        Part part = i < N_PRIMARY ? entry_read(&mbr->bytes, 0, i) : mbr->parts[i - N_PRIMARY];
        uint64_t part_end = (part.first + part.sectors) * SECTOR;
        if (part.type != 0 && part_end > end)
            end = part_end;
    }
    *ret_whole = end <= mbr->bytes.size;
    return *ret_whole ? end : mbr->bytes.size;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Mbr mbr;
    bool whole, inside = false;
    (void)host;
    (void)scan;
    if (!mbr_open(object, at, &mbr))
        return false;
    for (unsigned i = 0; i < mbr.n_parts; i++)
        inside = inside || mbr.parts[i].first * SECTOR < mbr.bytes.size;
    /* A table whose disk is not there must be alone, as the tools that write one leave it. */
    if (!inside && mbr.bytes.size > SECTOR)
        return false;
    uint64_t size = mbr_size(&mbr, &whole);
    NetbomClaim claim = {.format = "mbr",
                         .size = size,
                         .extent = NETBOM_EXACT,
                         .grade = inside ? NETBOM_GRADE_STRUCTURE : NETBOM_GRADE_HEADER};
    *ret_claim = claim;
    return true;
}

/* ---- unpack ---- */

static const char *
type_word(uint8_t type)
{
    for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
        if (types[i].type == type)
            return types[i].word;
    return NULL;
}

/* Hands one partition on; false: stop. */
static bool
part_give(const NetbomHost *host, NetbomScan *scan, const Mbr *mbr, const Part *part)
{
    char name[32], text[96];
    const char *word = type_word(part->type);
    int size = word ? snprintf(name, sizeof(name), "%u-%s", part->number, word)
                    : snprintf(name, sizeof(name), "%u-type-%02x", part->number, part->type);
    int text_size =
        snprintf(text, sizeof(text), "%u: type %02x, sector %llu, %llu sectors%s", part->number,
                 part->type, (unsigned long long)part->first, (unsigned long long)part->sectors,
                 part->status == 0x80 ? ", active" : "");
    host->header(scan, "partition", part->at, ENTRY_SIZE, text, (uint64_t)text_size);
    uint64_t from = part->first * SECTOR, length = part->sectors * SECTOR;
    if (!netbom_range_ok(mbr->bytes.size, from, length))
        host->problem(scan, "truncated", part->at, "partition %s ends behind the image", name);
    NetbomBytes bytes = netbom_slice(&mbr->bytes, from, length);
    NetbomEntry entry = {.kind = NETBOM_PART, .name = name, .name_size = (uint64_t)size};
    return bytes.size == 0 || host->child_range(scan, &entry, from, bytes.size);
}

static void
overlaps_report(const NetbomHost *host, NetbomScan *scan, const Mbr *mbr)
{
    for (unsigned i = 0; i < mbr->n_parts; i++)
        for (unsigned j = 0; j < i; j++)
            if (parts_overlap(&mbr->parts[i], &mbr->parts[j])) {
                host->problem(scan, "overlap", mbr->parts[i].at, "partitions %u and %u overlap",
                              mbr->parts[j].number, mbr->parts[i].number);
                return;
            }
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Mbr mbr;
    char text[16];
    (void)claim;
    if (!mbr_open(range, 0, &mbr))
        return;
    NetbomReader reader = netbom_reader(range, DISK_ID_AT, false);
    uint32_t disk_id = netbom_u32(&reader);
    int size = snprintf(text, sizeof(text), "%08x", disk_id);
    if (disk_id != 0)
        host->header(scan, "disk-id", DISK_ID_AT, 4, text, (uint64_t)size);
    /* The boot code before it is code: a gap in which the host looks for components. */
    host->structure(scan, DISK_ID_AT, SECTOR - DISK_ID_AT);
    for (unsigned i = 0; i < mbr.n_tables; i++)
        host->structure(scan, mbr.tables[i] * SECTOR + ENTRIES_AT, SECTOR - ENTRIES_AT);
    if (mbr.chain_problem)
        host->problem(scan, "corrupt", ENTRIES_AT, "%s", mbr.chain_problem);
    overlaps_report(host, scan, &mbr);
    for (unsigned i = 0; i < mbr.n_parts && host->spend(scan, 1); i++)
        if (!part_give(host, scan, &mbr, &mbr.parts[i]))
            return;
}

static const char *const fact_keys[] = {"disk-id", "partition", NULL};

const NetbomPlugin mbr_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "mbr",
    .description = "PC partition table with logical partitions",
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
