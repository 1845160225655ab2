/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * tar.c: tar archives (v7, ustar, pax, GNU): finds their exact end; libarchive reads the members.
 *
 * Facts: POSIX pax and ustar interchange formats; GNU tar manual, "Basic Tar Format".
 */
#include "netbom-plugin.h"
#include "unpack/archive.h"

#include <archive.h>

#define BLOCK            512u
#define NAME_AT          0
#define SIZE_AT          124
#define SIZE_LENGTH      12
#define CHECKSUM_AT      148
#define CHECKSUM_LENGTH  8
#define TYPE_AT          156
#define SPARSE_MORE_AT   482 /* GNU: more blocks of sparse map follow the header */
#define SPARSE_BLOCK_END 504 /* the same, in such a block */

static bool
is_zero_block(const NetbomBytes *bytes, uint64_t at)
{
    static const uint8_t zeros[BLOCK];
    return netbom_match(bytes, at, zeros, BLOCK);
}

/* Octal text, or GNU's big-endian binary with the top bit set. */
static bool
parse_number(const uint8_t *field, unsigned length, uint64_t *ret_value)
{
    uint64_t value = 0;
    unsigned i = 0;
    if (field[0] & 0x80) {
        if (field[0] != 0x80)
            return false;
        for (i = 1; i < length; i++) {
            if (value >> 55)
                return false;
            value = value << 8 | field[i];
        }
        *ret_value = value;
        return true;
    }
    while (i < length && field[i] == ' ')
        i++;
    for (; i < length && field[i] >= '0' && field[i] <= '7'; i++)
        value = value << 3 | (unsigned)(field[i] - '0');
    if (i < length && field[i] != ' ' && field[i] != 0)
        return false;
    *ret_value = value;
    return true;
}

/* The sum of all bytes, the checksum itself taken as blanks; some old tars summed signed bytes. */
static bool
is_header(const NetbomBytes *bytes, uint64_t at)
{
    uint64_t wanted;
    if (!netbom_range_ok(bytes->size, at, BLOCK))
        return false;
    const uint8_t *block = bytes->data + at;
    if (block[NAME_AT] == 0 && !netbom_match(bytes, at + 257, "ustar", 5))
        return false;
    if (!parse_number(block + CHECKSUM_AT, CHECKSUM_LENGTH, &wanted))
        return false;
    int64_t sum = 0, signed_sum = 0;
    for (unsigned i = 0; i < BLOCK; i++) {
        const bool blank = i >= CHECKSUM_AT && i < CHECKSUM_AT + CHECKSUM_LENGTH;
        const uint8_t byte = blank ? ' ' : block[i];
        sum += byte;
        signed_sum += (int8_t)byte;
    }
    return wanted > 0 && ((uint64_t)sum == wanted || signed_sum == (int64_t)wanted);
}

/* One header and what belongs to it. */
typedef struct {
    uint64_t data_at;
    uint64_t data_size;
    uint64_t next;
    bool is_file; /* the data is a file's */
    bool cut;     /* the data goes over the end; data_size and next are what is there */
} Member;

static bool
read_member(const NetbomBytes *bytes, uint64_t at, Member *ret_member)
{
    uint64_t size;
    if (!is_header(bytes, at) || !parse_number(bytes->data + at + SIZE_AT, SIZE_LENGTH, &size))
        return false;
    const uint8_t type = bytes->data[at + TYPE_AT];
    Member member = {.data_at = at + BLOCK};
    member.is_file = type == '0' || type == 0 || type == '7';
    if (type >= '2' && type <= '6')
        size = 0;
    /* a hard link seldom has data, but old tars give it the size of the file */
    if (type == '1' && (is_zero_block(bytes, member.data_at) || is_header(bytes, member.data_at)))
        size = 0;
    if (type == 'S' && bytes->data[at + SPARSE_MORE_AT]) {
        bool more = true;
        while (more && netbom_range_ok(bytes->size, member.data_at, BLOCK)) {
            more = bytes->data[member.data_at + SPARSE_BLOCK_END] != 0;
            member.data_at += BLOCK;
        }
    }
    member.cut = !netbom_range_ok(bytes->size, member.data_at, size);
    member.data_size = netbom_slice(bytes, member.data_at, size).size;
    const uint64_t end = member.data_at + member.data_size;
    const uint64_t padding = (BLOCK - member.data_size % BLOCK) % BLOCK;
    member.next = end + netbom_slice(bytes, end, padding).size;
    *ret_member = member;
    return true;
}

/* How a walk ended. */
typedef struct {
    uint64_t members;
    uint64_t end;
    bool marked; /* by the blocks of zeros, or the object ends where a header would begin */
    bool cut;
} Walk;

/* Marks what is no file's data, if `mark` is set. */
static Walk
walk(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t at, bool mark)
{
    Walk result = {.end = at};
    Member member;
    while (!result.cut && read_member(bytes, result.end, &member) && host->spend(scan, 1)) {
        if (mark) {
            const uint64_t data_end = member.data_at + member.data_size;
            host->structure(scan, result.end,
                            (member.is_file ? member.data_at : data_end) - result.end);
            host->structure(scan, data_end, member.next - data_end);
        }
        result.members++;
        result.end = member.next;
        result.cut = member.cut;
    }
    result.marked = !result.cut && result.end == bytes->size;
    for (unsigned i = 0; i < 2 && !result.cut && is_zero_block(bytes, result.end); i++) {
        if (mark)
            host->structure(scan, result.end, BLOCK);
        result.end += BLOCK;
        result.marked = true;
    }
    return result;
}

static bool
tar_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
           NetbomClaim *ret_claim)
{
    const Walk found = walk(host, scan, object, at, false);
    if (found.members == 0)
        return false;
    NetbomClaim claim = {"tar", found.end - at, NETBOM_EXACT, NETBOM_GRADE_CHECKED, NULL, false, 0};
    if (!found.marked) {
        claim.grade = NETBOM_GRADE_STRUCTURE;
        claim.problem = found.cut ? "the archive is cut" : "the archive has no end mark";
    }
    *ret_claim = claim;
    return true;
}

static void
tar_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
           const NetbomClaim *claim)
{
    static const ArchiveFormat format = {"tar", archive_read_support_format_tar, false, true};
    (void)claim;
    const Walk found = walk(host, scan, range, 0, true);
    if (!found.marked)
        host->problem(scan, found.cut ? "truncated" : "corrupt", found.end, "tar: %s",
                      found.cut ? "the last member is cut" : "no header and no end mark here");
    archive_unpack(&format, host, scan, range);
}

/* Archives of v7 tars have no magic: their first member's mode is text of a few kinds. */
static const NetbomMagic magics[] = {
    {"ustar", 5, 257, NETBOM_MAGIC_NUL},       {"0000644\0", 8, 100, NETBOM_MAGIC_START},
    {"0000755\0", 8, 100, NETBOM_MAGIC_START}, {"0000664\0", 8, 100, NETBOM_MAGIC_START},
    {"0000775\0", 8, 100, NETBOM_MAGIC_START}, {"0000600\0", 8, 100, NETBOM_MAGIC_START},
    {"0000700\0", 8, 100, NETBOM_MAGIC_START}, {"0000777\0", 8, 100, NETBOM_MAGIC_START},
    {"0000666\0", 8, 100, NETBOM_MAGIC_START}, {"0100644\0", 8, 100, NETBOM_MAGIC_START},
    {"0100755\0", 8, 100, NETBOM_MAGIC_START}, {"0100664\0", 8, 100, NETBOM_MAGIC_START},
    {"0100775\0", 8, 100, NETBOM_MAGIC_START}, {"0100600\0", 8, 100, NETBOM_MAGIC_START},
    {"0100777\0", 8, 100, NETBOM_MAGIC_START}, {"0040755\0", 8, 100, NETBOM_MAGIC_START},
    {"0040775\0", 8, 100, NETBOM_MAGIC_START}, {"100644 \0", 8, 100, NETBOM_MAGIC_START},
    {"100755 \0", 8, 100, NETBOM_MAGIC_START}, {"100664 \0", 8, 100, NETBOM_MAGIC_START},
    {"100775 \0", 8, 100, NETBOM_MAGIC_START}, {" 40755 \0", 8, 100, NETBOM_MAGIC_START},
    {"000644 \0", 8, 100, NETBOM_MAGIC_START}, {"000755 \0", 8, 100, NETBOM_MAGIC_START},
    {"   644 \0", 8, 100, NETBOM_MAGIC_START}, {"   755 \0", 8, 100, NETBOM_MAGIC_START},
};
static const char *const formats[] = {"tar", NULL};

const NetbomPlugin tar_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "tar",
    .description = "tar archives",
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = tar_detect,
    .unpack = tar_unpack,
};
