/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * md-raid.c: members of Linux software RAID with a superblock of version 1. One that holds all of
 * the data (a mirror, or a single disk) is handed over.
 *
 * Little endian, at the start of the member (1.1), at 4096 (1.2), or near its end (1.0): u32 magic,
 * u32 1, u32 features, 16 bytes identity at 16, name of 32 at 32, u64 seconds at 64, i32 level at
 * 72, u64 sectors used of each member at 80, u32 members at 92, u64 sector of the data at 128,
 * sectors of the data at 136, sector of this superblock at 144, u32 sum at 216, u32 roles at 220,
 * and from 256 on a u16 role for each. Facts: the kernel's include/uapi/linux/raid/md_p.h.
 */
#include "netbom-plugin.h"

#include "plugin-date.h"

#include <stdio.h>

enum { SUPER_SIZE = 4096, HEAD_SIZE = 256, ROLES_MAX = (SUPER_SIZE - HEAD_SIZE) / 2 };
#define SECTOR    UINT64_C(512)
#define MD_MAGIC  "\xfc\x4e\x2b\xa9\1\0\0\0"
#define SIZES_MAX (UINT64_C(1) << 50) /* sectors */

typedef struct {
    NetbomBytes bytes;
    uint64_t super_at;
    bool alone; /* 1.0: only the superblock is claimed */
    int32_t level;
    uint32_t members, n_roles;
    uint64_t seconds, data_at, data_size, size;
    bool sum_fits;
} Member;

static bool
sum_fits(const Member *member)
{
    NetbomReader reader = netbom_reader(&member->bytes, member->super_at, false);
    const uint64_t size = HEAD_SIZE + member->n_roles * UINT64_C(2);
    uint64_t sum = 0, wanted = 0;
    for (uint64_t i = 0; i + 4 <= size; i += 4) {
        const uint32_t word = netbom_u32(&reader);
        if (i == 216)
            wanted = word;
        else
            sum += word;
    }
    if (size % 4 > 0)
        sum += netbom_u16(&reader);
    return !reader.failed && (uint32_t)((sum & UINT32_MAX) + (sum >> 32)) == wanted;
}

static bool
member_at(const NetbomBytes *bytes, uint64_t super_at, Member *ret_member)
{
    Member member = {.bytes = *bytes, .super_at = super_at};
    NetbomReader reader = netbom_reader(bytes, super_at + 64, false);
    if (!netbom_match(bytes, super_at, MD_MAGIC, 8))
        return false;
    member.seconds = netbom_u64(&reader) & UINT64_C(0xffffffffff);
    member.level = (int32_t)netbom_u32(&reader);
    netbom_skip(&reader, 4);
    const uint64_t used = netbom_u64(&reader);
    netbom_skip(&reader, 4);
    member.members = netbom_u32(&reader);
    reader.at = super_at + 128;
    const uint64_t data_at = netbom_u64(&reader), data_size = netbom_u64(&reader),
                   super = netbom_u64(&reader);
    reader.at = super_at + 220;
    member.n_roles = netbom_u32(&reader);
    if (reader.failed || member.level < -4 || member.level > 10 || member.members > ROLES_MAX ||
        member.n_roles > ROLES_MAX || data_at > SIZES_MAX || data_size > SIZES_MAX)
        return false;
    member.alone = super_at == 0 && super != 0;
    if (member.alone ? super == 8 : super != super_at / SECTOR)
        return false;
    member.data_at = data_at * SECTOR;
    member.data_size = (used > 0 && used < data_size ? used : data_size) * SECTOR;
    member.size = member.alone ? SUPER_SIZE : (data_at + data_size) * SECTOR;
    member.sum_fits = sum_fits(&member);
    if (member.size < super_at + HEAD_SIZE)
        return false;
    *ret_member = member;
    return true;
}

static bool
member_open(const NetbomBytes *object, uint64_t at, Member *ret_member)
{
    const NetbomBytes bytes = netbom_slice(object, at, UINT64_MAX);
    return member_at(&bytes, 0, ret_member) || member_at(&bytes, 4096, ret_member);
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Member member;
    if (!member_open(object, at, &member) || !host->spend(scan, 1))
        return false;
    *ret_claim =
        (NetbomClaim){.format = "md-raid",
                      .size = netbom_slice(&member.bytes, 0, member.size).size,
                      .extent = NETBOM_EXACT,
                      .grade = member.sum_fits ? NETBOM_GRADE_CHECKED : NETBOM_GRADE_HEADER};
    return true;
}

static void
facts_give(const NetbomHost *host, NetbomScan *scan, const Member *member)
{
    char text[40];
    const uint64_t at = member->super_at;
    int length = snprintf(text, sizeof text, "%d", (int)member->level);
    host->header(scan, "raid-level", at + 72, 4, text, (uint64_t)length);
    length = snprintf(text, sizeof text, "%u", (unsigned)member->members);
    host->header(scan, "members", at + 92, 4, text, (uint64_t)length);
    const NetbomBytes name = netbom_slice(&member->bytes, at + 32, 32);
    host->header(scan, "name", at + 32, 32, (const char *)name.data,
                 netbom_text_size(name.data, name.size));
    if (member->seconds > 0 && member->seconds <= UINT32_MAX) {
        const uint64_t size = plugin_date((uint32_t)member->seconds, text);
        host->header(scan, "date", at + 64, 8, text, size);
    }
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Member member;
    (void)claim;
    if (!member_open(range, 0, &member))
        return;
    facts_give(host, scan, &member);
    if (!member.sum_fits)
        host->problem(scan, "checksum", member.super_at + 216, "the sum of the superblock differs");
    host->structure(scan, member.super_at, netbom_slice(range, member.super_at, SUPER_SIZE).size);
    if (member.alone)
        return; /* the data stand in front of it as they are */
    const NetbomBytes data = netbom_slice(range, member.data_at, member.data_size);
    if (data.size < member.data_size)
        host->problem(scan, "truncated", range->size, "%llu of %llu bytes of data are there",
                      (unsigned long long)data.size, (unsigned long long)member.data_size);
    const NetbomEntry entry = {.kind = NETBOM_PART, .name = "data", .name_size = 4};
    if (member.level == 1 || member.members == 1) {
        if (data.size > 0)
            host->child_range(scan, &entry, member.data_at, data.size);
    } else {
        host->problem(scan, "unsupported", member.super_at + 72,
                      "one of %u members of a RAID of level %d: it holds a part of the data",
                      (unsigned)member.members, (int)member.level);
    }
}

static const NetbomMagic magics[] = {{MD_MAGIC, 8, 4096, 0}, {MD_MAGIC, 8, 0, 0}};
static const char *const formats[] = {"md-raid", NULL};

static const char *const fact_keys[] = {"date", "members", "name", "raid-level", NULL};

const NetbomPlugin md_raid_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "md-raid",
    .description = "members of Linux software RAID; mirrors are read",
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
