/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * cpio.c: cpio archives: newc, crc, odc, and the old binary form of both byte orders. An initramfs
 * is one or more of them, each with its own TRAILER!!!; each is a claim of its own.
 *
 * Facts: cpio(5) of the BSDs; "initramfs buffer format" of the Linux kernel documentation.
 */
#include "netbom-plugin.h"

#define TRAILER      "TRAILER!!!"
#define NAME_MAX_LEN 65536u
#define LINKS_MAX    65536u

typedef enum { NEWC, CRC, ODC, BINARY } Form;

typedef struct {
    Form form;
    uint64_t at;
    uint64_t name_at, name_size; /* without the NUL */
    uint64_t data_at, data_size;
    uint64_t next;
    uint32_t ino, dev, mode, uid, gid, links, rdev_major, rdev_minor;
    uint64_t mtime;
    uint32_t sum;
    bool cut; /* the data is cut; data_size and next are what is there */
} Member;

/* ---- headers ---- */

static uint64_t
digits(NetbomReader *reader, unsigned count, unsigned shift)
{
    const uint8_t *p = netbom_take(reader, count);
    uint64_t value = 0;
    for (unsigned i = 0; p && i < count; i++) {
        const uint8_t c = p[i];
        unsigned digit = 16;
        if (c >= '0' && c <= '9')
            digit = c - (unsigned)'0';
        else if (c >= 'a' && c <= 'f')
            digit = c - (unsigned)'a' + 10;
        else if (c >= 'A' && c <= 'F')
            digit = c - (unsigned)'A' + 10;
        if (digit >> shift) {
            reader->failed = true;
            return 0;
        }
        value = value << shift | digit;
    }
    return value;
}

static void
read_newc(NetbomReader *reader, Member *member)
{
    member->ino = (uint32_t)digits(reader, 8, 4);
    member->mode = (uint32_t)digits(reader, 8, 4);
    member->uid = (uint32_t)digits(reader, 8, 4);
    member->gid = (uint32_t)digits(reader, 8, 4);
    member->links = (uint32_t)digits(reader, 8, 4);
    member->mtime = digits(reader, 8, 4);
    member->data_size = digits(reader, 8, 4);
    member->dev = (uint32_t)digits(reader, 8, 4) << 16;
    member->dev |= (uint32_t)digits(reader, 8, 4) & 0xffff;
    member->rdev_major = (uint32_t)digits(reader, 8, 4);
    member->rdev_minor = (uint32_t)digits(reader, 8, 4);
    member->name_size = digits(reader, 8, 4);
    member->sum = (uint32_t)digits(reader, 8, 4);
}

static void
set_rdev(Member *member, uint32_t rdev)
{
    member->rdev_major = rdev >> 8;
    member->rdev_minor = rdev & 0xff;
}

static void
read_odc(NetbomReader *reader, Member *member)
{
    member->dev = (uint32_t)digits(reader, 6, 3);
    member->ino = (uint32_t)digits(reader, 6, 3);
    member->mode = (uint32_t)digits(reader, 6, 3);
    member->uid = (uint32_t)digits(reader, 6, 3);
    member->gid = (uint32_t)digits(reader, 6, 3);
    member->links = (uint32_t)digits(reader, 6, 3);
    set_rdev(member, (uint32_t)digits(reader, 6, 3));
    member->mtime = digits(reader, 11, 3);
    member->name_size = digits(reader, 6, 3);
    member->data_size = digits(reader, 11, 3);
}

static void
read_binary(NetbomReader *reader, Member *member)
{
    member->dev = netbom_u16(reader);
    member->ino = netbom_u16(reader);
    member->mode = netbom_u16(reader);
    member->uid = netbom_u16(reader);
    member->gid = netbom_u16(reader);
    member->links = netbom_u16(reader);
    set_rdev(member, netbom_u16(reader));
    member->mtime = (uint32_t)netbom_u16(reader)
                    << 16; /* the high half first, in each byte order */
    member->mtime |= netbom_u16(reader);
    member->name_size = netbom_u16(reader);
    member->data_size = (uint32_t)netbom_u16(reader) << 16;
    member->data_size |= netbom_u16(reader);
}

static bool
find_form(const NetbomBytes *bytes, uint64_t at, Form *ret_form, bool *ret_big_endian)
{
    static const struct {
        const char *magic;
        uint8_t size;
        Form form;
        bool big_endian;
    } forms[] = {{"070701", 6, NEWC, false},
                 {"070702", 6, CRC, false},
                 {"070707", 6, ODC, false},
                 {"\xc7\x71", 2, BINARY, false},
                 {"\x71\xc7", 2, BINARY, true}};
    for (unsigned i = 0; i < sizeof forms / sizeof forms[0]; i++)
        if (netbom_match(bytes, at, forms[i].magic, forms[i].size)) {
            *ret_form = forms[i].form;
            *ret_big_endian = forms[i].big_endian;
            return true;
        }
    return false;
}

static uint64_t
aligned(uint64_t at, uint64_t start, unsigned alignment)
{
    return at + (alignment - (at - start) % alignment) % alignment;
}

/* Types of st_mode; 0 is written by some tools for regular files. */
static bool
mode_ok(uint32_t mode)
{
    switch (mode & 0170000) {
    case 0:
    case 0010000:
    case 0020000:
    case 0040000:
    case 0060000:
    case 0100000:
    case 0120000:
    case 0140000:
        return mode <= 0177777;
    default:
        return false;
    }
}

/* `start`: where the archive begins, which alignment counts from. */
static bool
read_member(const NetbomBytes *bytes, uint64_t start, uint64_t at, Member *ret_member)
{
    Member member = {.at = at};
    bool big_endian;
    if (!find_form(bytes, at, &member.form, &big_endian))
        return false;
    NetbomReader reader = netbom_reader(bytes, at, big_endian);
    netbom_skip(&reader, member.form == BINARY ? 2 : 6);
    if (member.form == BINARY)
        read_binary(&reader, &member);
    else if (member.form == ODC)
        read_odc(&reader, &member);
    else
        read_newc(&reader, &member);
    member.name_at = reader.at;
    const uint64_t name_room = member.name_size;
    netbom_skip(&reader, name_room);
    if (reader.failed || name_room == 0 || name_room > NAME_MAX_LEN || !mode_ok(member.mode) ||
        bytes->data[reader.at - 1] != 0)
        return false;
    member.name_size = netbom_text_size(bytes->data + member.name_at, name_room);
    const unsigned alignment = member.form == BINARY ? 2 : member.form == ODC ? 1 : 4;
    member.data_at = aligned(reader.at, start, alignment);
    if (member.data_at > bytes->size) {
        member.data_at = bytes->size;
        member.cut = member.data_size > 0;
    }
    if (!netbom_range_ok(bytes->size, member.data_at, member.data_size)) {
        member.cut = true;
        member.data_size = netbom_slice(bytes, member.data_at, member.data_size).size;
    }
    const uint64_t next = aligned(member.data_at + member.data_size, start, alignment);
    member.next = next < bytes->size ? next : bytes->size;
    *ret_member = member;
    return true;
}

static bool
is_trailer(const NetbomBytes *bytes, const Member *member)
{
    return member->name_size == sizeof TRAILER - 1 &&
           netbom_match(bytes, member->name_at, TRAILER, sizeof TRAILER - 1);
}

/* ---- the claim ---- */

static bool
cpio_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
            NetbomClaim *ret_claim)
{
    Member member;
    uint64_t end = at, members = 0;
    bool trailer = false, cut = false;
    while (!trailer && !cut && host->spend(scan, 1) && read_member(object, at, end, &member)) {
        end = member.next;
        trailer = is_trailer(object, &member);
        cut = member.cut;
        members++;
    }
    if (members == 0)
        return false;
    NetbomClaim claim = {"cpio", end - at, NETBOM_EXACT, NETBOM_GRADE_STRUCTURE, NULL, false, 0};
    if (!trailer) {
        claim.grade = members > 2 && !cut ? NETBOM_GRADE_STRUCTURE : NETBOM_GRADE_HEADER;
        claim.problem = cut ? "the archive is cut" : "the archive has no trailer";
    }
    *ret_claim = claim;
    return true;
}

/* ---- members ---- */

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    const NetbomBytes *range;
} Context;

static NetbomEntry
member_entry(const Context *context, const Member *member)
{
    const uint8_t *data = context->range->data;
    NetbomEntry entry = {.kind = NETBOM_FILE,
                         .name = (const char *)data + member->name_at,
                         .name_size = member->name_size,
                         .mode = member->mode,
                         .uid = member->uid,
                         .gid = member->gid,
                         .mtime = (int64_t)member->mtime};
    switch (member->mode & 0170000) {
    case 0040000:
        entry.kind = NETBOM_DIR;
        break;
    case 0120000:
        entry.kind = NETBOM_SYMLINK;
        entry.target = (const char *)data + member->data_at;
        entry.target_size = netbom_text_size(entry.target, member->data_size);
        break;
    case 0010000:
    case 0020000:
    case 0060000:
    case 0140000:
        entry.kind = NETBOM_DEVICE;
        entry.rdev_major = member->rdev_major;
        entry.rdev_minor = member->rdev_minor;
        break;
    default:
        break;
    }
    return entry;
}

/*
 * newc keeps the data of hard links with one of them only, as a rule the last. Looks for the data
 * of an empty one: forward from it, then from the start.
 */
static bool
find_link_data(const Context *context, const Member *empty, Member *ret_member)
{
    Member member;
    for (unsigned pass = 0; pass < 2; pass++) {
        uint64_t at = pass ? 0 : empty->next;
        const uint64_t end = pass ? empty->at : context->range->size;
        while (at < end && context->host->spend(context->scan, 1) &&
               read_member(context->range, 0, at, &member) &&
               !is_trailer(context->range, &member)) {
            if (member.ino == empty->ino && member.dev == empty->dev && member.data_size > 0) {
                *ret_member = member;
                return true;
            }
            if (member.cut)
                break;
            at = member.next;
        }
    }
    return false;
}

static void
check_sum(const Context *context, const Member *member)
{
    uint32_t sum = 0;
    for (uint64_t i = 0; i < member->data_size; i++)
        sum += context->range->data[member->data_at + i];
    if (sum != member->sum)
        context->host->problem(context->scan, "checksum", member->at,
                               "cpio: the checksum of a member differs");
}

static bool
hand_member(const Context *context, const Member *member, unsigned *links)
{
    const NetbomHost *host = context->host;
    NetbomEntry entry = member_entry(context, member);
    const uint64_t data_end = member->data_at + member->data_size;
    const bool is_file = entry.kind == NETBOM_FILE;
    host->structure(context->scan, member->at, (is_file ? member->data_at : data_end) - member->at);
    host->structure(context->scan, data_end, member->next - data_end);
    if (member->cut)
        host->problem(context->scan, "truncated", member->at, "cpio: the last member is cut");
    if (!is_file)
        return host->child_entry(context->scan, &entry);
    Member data = *member;
    if (member->data_size == 0 && member->links > 1 && !member->cut && (*links)++ < LINKS_MAX)
        (void)find_link_data(context, member, &data);
    if (member->form == CRC && !member->cut)
        check_sum(context, member);
    return host->child_range(context->scan, &entry, data.data_at, data.data_size);
}

static void
cpio_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
            const NetbomClaim *claim)
{
    const Context context = {host, scan, range};
    Member member;
    uint64_t at = 0;
    unsigned links = 0;
    (void)claim;
    while (host->spend(scan, 1) && read_member(range, 0, at, &member)) {
        if (is_trailer(range, &member)) {
            host->structure(scan, at, member.next - at);
            return;
        }
        if (!hand_member(&context, &member, &links))
            return;
        at = member.next;
        if (member.cut)
            return;
    }
    host->problem(scan, at >= range->size ? "truncated" : "corrupt", at, "cpio: no trailer");
}

static const NetbomMagic magics[] = {
    {"070701", 6, 0, NETBOM_MAGIC_EMBEDDED | NETBOM_MAGIC_NUL},
    {"070702", 6, 0, NETBOM_MAGIC_EMBEDDED | NETBOM_MAGIC_NUL},
    {"070707", 6, 0, NETBOM_MAGIC_NUL},
    {"\xc7\x71", 2, 0, NETBOM_MAGIC_START},
    {"\x71\xc7", 2, 0, NETBOM_MAGIC_START},
};
static const char *const formats[] = {"cpio", NULL};

const NetbomPlugin cpio_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "cpio",
    .description = "cpio archives",
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = cpio_detect,
    .unpack = cpio_unpack,
};
