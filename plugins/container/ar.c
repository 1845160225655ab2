/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * ar.c: ar archives: Debian packages, old ipk packages, static libraries.
 *
 * Facts: deb(5); the GNU binutils and 4.4BSD ar formats. Members are 2-aligned and have a header of
 * 60 bytes of text: name 16, mtime 12, uid 6, gid 6, mode 8 (octal), size 10, "`\n". Long names:
 * GNU keeps them in a member "//" ("/12" is an offset in it), BSD puts them before the data
 * ("#1/20").
 */
#include "netbom-plugin.h"

#define MAGIC       "!<arch>\n"
#define MAGIC_SIZE  8u
#define HEADER_SIZE 60u

typedef struct {
    uint64_t at; /* of the header */
    NetbomBytes name;
    uint64_t data_at, data_size;
    uint64_t next;
    uint64_t mtime, uid, gid, mode;
    bool cut; /* data_size and next are what is there */
} Member;

/* A number padded with blanks; no digits at all is 0. */
static bool
parse_number(const uint8_t *field, unsigned length, unsigned base, uint64_t *ret_value)
{
    uint64_t value = 0;
    unsigned i = 0;
    while (i < length && field[i] == ' ')
        i++;
    for (; i < length && field[i] >= '0' && field[i] < '0' + base; i++)
        value = value * base + (unsigned)(field[i] - '0');
    for (; i < length; i++)
        if (field[i] != ' ' && field[i] != 0)
            return false;
    *ret_value = value;
    return true;
}

static bool
read_member(const NetbomBytes *bytes, uint64_t at, Member *ret_member)
{
    Member member = {.at = at, .data_at = at + HEADER_SIZE};
    if (!netbom_range_ok(bytes->size, at, HEADER_SIZE))
        return false;
    const uint8_t *header = bytes->data + at;
    uint64_t size;
    if (header[58] != '`' || header[59] != '\n' || !parse_number(header + 48, 10, 10, &size) ||
        !parse_number(header + 16, 12, 10, &member.mtime) ||
        !parse_number(header + 28, 6, 10, &member.uid) ||
        !parse_number(header + 34, 6, 10, &member.gid) ||
        !parse_number(header + 40, 8, 8, &member.mode))
        return false;
    member.cut = !netbom_range_ok(bytes->size, member.data_at, size);
    member.data_size = netbom_slice(bytes, member.data_at, size).size;
    member.next = member.data_at + member.data_size;
    if (member.data_size & 1 && member.next < bytes->size)
        member.next++;
    member.name = (NetbomBytes){header, 16};
    member.name.size = netbom_text_size(header, member.name.size);
    while (member.name.size > 0 && header[member.name.size - 1] == ' ')
        member.name.size--;
    *ret_member = member;
    return true;
}

static bool
ar_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
          NetbomClaim *ret_claim)
{
    Member member;
    uint64_t end = at + MAGIC_SIZE;
    bool cut = false, deb = false;
    if (!netbom_match(object, at, MAGIC, MAGIC_SIZE))
        return false;
    while (!cut && host->spend(scan, 1) && read_member(object, end, &member)) {
        if (end == at + MAGIC_SIZE)
            deb = member.name.size >= 13 && memcmp(member.name.data, "debian-binary", 13) == 0;
        end = member.next;
        cut = member.cut;
    }
    if (end == at + MAGIC_SIZE)
        return false;
    *ret_claim = (NetbomClaim){deb ? "deb" : "ar",
                               end - at,
                               NETBOM_EXACT,
                               NETBOM_GRADE_STRUCTURE,
                               cut ? "the archive is cut" : NULL,
                               false,
                               0};
    return true;
}

/* Cuts the name that is told to be elsewhere. */
static void
resolve_name(Member *member, const NetbomBytes *bytes, const NetbomBytes *long_names)
{
    uint64_t number;
    NetbomBytes *name = &member->name;
    if (name->size > 3 && memcmp(name->data, "#1/", 3) == 0 &&
        parse_number(name->data + 3, (unsigned)name->size - 3, 10, &number)) {
        *name = netbom_slice(bytes, member->data_at,
                             number < member->data_size ? number : member->data_size);
        member->data_at += name->size;
        member->data_size -= name->size;
        name->size = netbom_text_size(name->data, name->size);
    } else if (name->size > 1 && name->data[0] == '/' && name->data[1] >= '0' &&
               name->data[1] <= '9' &&
               parse_number(name->data + 1, (unsigned)name->size - 1, 10, &number)) {
        const NetbomBytes rest = netbom_slice(long_names, number, 4096);
        uint64_t size = 0;
        while (size < rest.size && rest.data[size] != '\n' && rest.data[size] != 0)
            size++;
        if (size > 0)
            *name = (NetbomBytes){rest.data, size};
    }
    if (name->size > 1 && name->data[name->size - 1] == '/')
        name->size--; /* GNU ends names with it */
}

static bool
is_table(const Member *member)
{
    static const char *const tables[] = {"/", "//", "/SYM64/", "__.SYMDEF", "__.SYMDEF SORTED"};
    for (unsigned i = 0; i < sizeof tables / sizeof tables[0]; i++)
        if (member->name.size == strlen(tables[i]) &&
            memcmp(member->name.data, tables[i], member->name.size) == 0)
            return true;
    return false;
}

static void
ar_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
          const NetbomClaim *claim)
{
    Member member;
    NetbomBytes long_names = {NULL, 0};
    (void)claim;
    host->structure(scan, 0, MAGIC_SIZE);
    for (uint64_t at = MAGIC_SIZE; host->spend(scan, 1) && read_member(range, at, &member);
         at = member.next) {
        const uint64_t stored_end = member.data_at + member.data_size;
        host->structure(scan, stored_end, member.next - stored_end);
        if (member.cut)
            host->problem(scan, "truncated", at, "ar: the last member is cut");
        if (is_table(&member)) {
            if (member.name.size == 2)
                long_names = netbom_slice(range, member.data_at, member.data_size);
            host->structure(scan, at, stored_end - at);
            continue;
        }
        resolve_name(&member, range, &long_names);
        host->structure(scan, at, member.data_at - at);
        NetbomEntry entry = {.kind = NETBOM_FILE,
                             .name = (const char *)member.name.data,
                             .name_size = member.name.size,
                             .mode = (uint32_t)member.mode,
                             .uid = (uint32_t)member.uid,
                             .gid = (uint32_t)member.gid,
                             .mtime = (int64_t)member.mtime};
        if (!host->child_range(scan, &entry, member.data_at, member.data_size))
            return;
    }
}

static const NetbomMagic magics[] = {{MAGIC, MAGIC_SIZE, 0, 0}};
static const char *const formats[] = {"ar", "deb", NULL};

const NetbomPlugin ar_plugin = {
    NETBOM_PLUGIN_HEAD,  .name = "ar",        .description = "ar archives and Debian packages",
    .magics = magics,    .n_magics = 1,       .formats = formats,
    .detect = ar_detect, .unpack = ar_unpack,
};
