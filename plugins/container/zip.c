/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * zip.c: zip archives, zip64 too, read by their central directory; without one, by the local
 * headers.
 *
 * Facts: PKWARE's APPNOTE.TXT 6.3; Info-ZIP's notes on extra fields. DOS times have no zone and are
 * not reported; the extended timestamp is.
 */
#include "netbom-plugin.h"

#define LOCAL_MAGIC   0x04034b50u
#define CENTRAL_MAGIC 0x02014b50u
#define END_MAGIC     "PK\5\6"
#define END_SIZE      22u
#define END64_SIZE    56u
#define LOCATOR_SIZE  20u
#define LOCAL_SIZE    30u
#define MANY          UINT64_C(1000000) /* members */

#define FLAG_ENCRYPTED  0x0001
#define FLAG_DESCRIPTOR 0x0008

#define METHOD_STORED 0

/* A member, from a central or a local header. */
typedef struct {
    uint16_t flags, method;
    uint32_t crc;
    uint64_t stored, size; /* bytes in the archive, and decoded */
    uint64_t local;        /* offset of the local header */
    uint64_t data_at;      /* set when the local header was read */
    NetbomBytes name;
    NetbomBytes extra;
    uint32_t mode, uid, gid;
    int64_t mtime;
    uint64_t next; /* offset of the next header */
} Member;

/* Where the central directory is. Offsets may wrap: they are checked when they are used. */
typedef struct {
    uint64_t at, size, count;
    uint64_t base; /* what the archive's offsets count from */
    uint64_t end;  /* of the archive */
} Directory;

/* ---- headers ---- */

/* One field of the zip64 extra, which holds only those that overflowed. */
static void
zip64_field(NetbomReader *extra, uint64_t *value)
{
    if (*value == UINT32_MAX) {
        const uint64_t wide = netbom_u64le(extra);
        if (!extra->failed)
            *value = wide;
    }
}

static void
unix_ids(NetbomReader *field, Member *member)
{
    if (netbom_u8(field) != 1)
        return;
    const uint64_t uid = netbom_uint(field, netbom_u8(field) & 7, false);
    const uint64_t gid = netbom_uint(field, netbom_u8(field) & 7, false);
    if (!field->failed) {
        member->uid = (uint32_t)uid;
        member->gid = (uint32_t)gid;
    }
}

static void
read_extra(Member *member, uint64_t *local)
{
    NetbomReader reader = netbom_reader(&member->extra, 0, false);
    while (reader.at + 4 <= member->extra.size) {
        const uint16_t id = netbom_u16le(&reader);
        const uint16_t size = netbom_u16le(&reader);
        const NetbomBytes bytes = netbom_slice(&member->extra, reader.at, size);
        NetbomReader field = netbom_reader(&bytes, 0, false);
        netbom_skip(&reader, size);
        if (id == 0x0001) {
            zip64_field(&field, &member->size);
            zip64_field(&field, &member->stored);
            zip64_field(&field, local);
        } else if (id == 0x5455 && netbom_u8(&field) & 1) {
            const uint32_t mtime = netbom_u32le(&field);
            member->mtime = field.failed ? 0 : (int32_t)mtime;
        } else if (id == 0x7875) {
            unix_ids(&field, member);
        }
        if (reader.failed)
            return;
    }
}

/* The fields that both kinds of header have in a row. */
static void
read_common(NetbomReader *reader, Member *member)
{
    member->flags = netbom_u16le(reader);
    member->method = netbom_u16le(reader);
    netbom_skip(reader, 4); /* DOS time */
    member->crc = netbom_u32le(reader);
    member->stored = netbom_u32le(reader);
    member->size = netbom_u32le(reader);
}

static bool
read_central(const NetbomBytes *bytes, uint64_t at, uint64_t base, Member *ret_member)
{
    Member member = {0};
    NetbomReader reader = netbom_reader(bytes, at, false);
    if (netbom_u32le(&reader) != CENTRAL_MAGIC)
        return false;
    const uint16_t made_by = netbom_u16le(&reader);
    netbom_skip(&reader, 2);
    read_common(&reader, &member);
    const uint16_t name_size = netbom_u16le(&reader), extra_size = netbom_u16le(&reader);
    const uint16_t comment_size = netbom_u16le(&reader);
    netbom_skip(&reader, 4); /* disk, internal attributes */
    const uint32_t attributes = netbom_u32le(&reader);
    uint64_t local = netbom_u32le(&reader);
    member.name = netbom_slice(bytes, reader.at, name_size);
    netbom_skip(&reader, name_size);
    member.extra = netbom_slice(bytes, reader.at, extra_size);
    netbom_skip(&reader, (uint64_t)extra_size + comment_size);
    if (reader.failed)
        return false;
    read_extra(&member, &local);
    if (made_by >> 8 == 3 || made_by >> 8 == 19) /* Unix, OS X */
        member.mode = attributes >> 16;
    member.local = base + local;
    member.next = reader.at;
    *ret_member = member;
    return true;
}

/* Sets where the member's bytes begin. */
static bool
find_data(const NetbomBytes *bytes, Member *member)
{
    if (!netbom_range_ok(bytes->size, member->local, LOCAL_SIZE))
        return false;
    NetbomReader reader = netbom_reader(bytes, member->local, false);
    if (netbom_u32le(&reader) != LOCAL_MAGIC)
        return false;
    netbom_skip(&reader, 22);
    const uint16_t name_size = netbom_u16le(&reader), extra_size = netbom_u16le(&reader);
    member->data_at = reader.at + name_size + extra_size;
    return member->data_at <= bytes->size;
}

static bool
read_local(const NetbomBytes *bytes, uint64_t at, Member *ret_member)
{
    Member member = {.local = at};
    NetbomReader reader = netbom_reader(bytes, at, false);
    if (netbom_u32le(&reader) != LOCAL_MAGIC || netbom_u16le(&reader) > 0x0fff)
        return false;
    read_common(&reader, &member);
    const uint16_t name_size = netbom_u16le(&reader), extra_size = netbom_u16le(&reader);
    member.name = netbom_slice(bytes, reader.at, name_size);
    netbom_skip(&reader, name_size);
    member.extra = netbom_slice(bytes, reader.at, extra_size);
    netbom_skip(&reader, extra_size);
    if (reader.failed || name_size == 0 || member.method > 99)
        return false;
    uint64_t local = 0;
    read_extra(&member, &local);
    member.data_at = reader.at;
    *ret_member = member;
    return true;
}

/* ---- the central directory ---- */

/* Reads the end record at `at`, and the zip64 one before it if there is one. */
static bool
read_end(const NetbomBytes *bytes, uint64_t at, Directory *ret_directory)
{
    NetbomReader reader = netbom_reader(bytes, at + 4, false);
    Directory directory = {0};
    netbom_skip(&reader, 6); /* disks, members on this disk */
    directory.count = netbom_u16le(&reader);
    directory.size = netbom_u32le(&reader);
    uint64_t offset = netbom_u32le(&reader);
    netbom_skip(&reader, netbom_u16le(&reader)); /* comment */
    directory.end = reader.at;
    if (reader.failed)
        return false;
    uint64_t end = at;
    if (at >= LOCATOR_SIZE + END64_SIZE && netbom_match(bytes, at - LOCATOR_SIZE, "PK\6\7", 4)) {
        end = at - LOCATOR_SIZE - END64_SIZE;
        if (netbom_match(bytes, end, "PK\6\6", 4)) {
            NetbomReader wide = netbom_reader(bytes, end + 32, false);
            directory.count = netbom_u64le(&wide);
            directory.size = netbom_u64le(&wide);
            offset = netbom_u64le(&wide);
        } else {
            end = at;
        }
    }
    if (directory.size > end || directory.count > MANY)
        return false;
    directory.at = end - directory.size;
    directory.base = directory.at - offset;
    *ret_directory = directory;
    return true;
}

/* Does this directory belong to an archive whose first byte is at `at`? */
static bool
directory_fits(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t at,
               const Directory *directory)
{
    uint64_t next = directory->at, first = UINT64_MAX;
    Member member;
    if (directory->count == 0)
        return false;
    for (uint64_t i = 0; i < directory->count; i++) {
        if (next >= directory->at + directory->size || !host->spend(scan, 1) ||
            !read_central(bytes, next, directory->base, &member))
            return false;
        if (member.local < first)
            first = member.local;
        next = member.next;
    }
    return first == at;
}

static bool
find_directory(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t at,
               Directory *ret_directory)
{
    uint64_t from = at + LOCAL_SIZE;
    while (netbom_range_ok(bytes->size, from, END_SIZE)) {
        const uint8_t *hit = memchr(bytes->data + from, 'P', bytes->size - END_SIZE + 1 - from);
        if (!hit)
            return false;
        const uint64_t end = (uint64_t)(hit - bytes->data);
        from = end + 1;
        if (!host->spend(scan, 1))
            return false;
        if (netbom_match(bytes, end, END_MAGIC, 4) && read_end(bytes, end, ret_directory) &&
            ret_directory->at >= at && directory_fits(host, scan, bytes, at, ret_directory))
            return true;
    }
    return false;
}

/* ---- without a directory ---- */

/* Bytes of the data descriptor at `at`. */
static uint64_t
descriptor_size(const NetbomBytes *bytes, uint64_t at, const Member *member)
{
    if (!(member->flags & FLAG_DESCRIPTOR))
        return 0;
    const bool marked = netbom_match(bytes, at, "PK\7\10", 4);
    uint64_t size = marked ? 16 : 12;
    /* with 8-byte sizes the next header stands 8 bytes later */
    if (!netbom_match(bytes, at + size, "PK", 2) && netbom_match(bytes, at + size + 8, "PK", 2))
        size += 8;
    return netbom_slice(bytes, at, size).size;
}

static bool
size_known(const Member *member)
{
    return !(member->flags & FLAG_DESCRIPTOR) || member->stored > 0;
}

/* Walks local headers as far as their sizes are known. */
static uint64_t
walk_local(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t at,
           unsigned *ret_members)
{
    Member member;
    *ret_members = 0;
    while (host->spend(scan, 1) && read_local(bytes, at, &member)) {
        ++*ret_members;
        if (!size_known(&member) || !netbom_range_ok(bytes->size, member.data_at, member.stored))
            return bytes->size;
        at = member.data_at + member.stored;
        at += descriptor_size(bytes, at, &member);
    }
    return at;
}

static bool
zip_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
           NetbomClaim *ret_claim)
{
    Directory directory;
    Member member;
    if (!read_local(object, at, &member))
        return false;
    NetbomClaim claim = {"zip", 0, NETBOM_EXACT, NETBOM_GRADE_STRUCTURE, NULL, false, 0};
    if (find_directory(host, scan, object, at, &directory)) {
        claim.size = directory.end - at;
        claim.detail = 1;
    } else {
        unsigned members;
        const uint64_t end = walk_local(host, scan, object, at, &members);
        if (members == 0)
            return false;
        claim.grade = members > 1 ? NETBOM_GRADE_STRUCTURE : NETBOM_GRADE_HEADER;
        claim.size = member.data_at - at;
        claim.extent = NETBOM_AT_LEAST;
        if (end < object->size) {
            claim.size = end - at;
            claim.extent = NETBOM_EXACT;
        }
        claim.problem = "the archive has no central directory";
    }
    *ret_claim = claim;
    return true;
}

/* ---- members ---- */

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    const NetbomBytes *range;
    uint64_t base;
} Context;

/* 0: not a method that we decode. */
static NetbomCodec
codec_of(uint16_t method)
{
    switch (method) {
    case 8:
        return NETBOM_CODEC_DEFLATE;
    case 12:
        return NETBOM_CODEC_BZIP2;
    case 14:
        return NETBOM_CODEC_LZMA_RAW;
    case 20:
    case 93:
        return NETBOM_CODEC_ZSTD;
    case 95:
        return NETBOM_CODEC_XZ;
    default:
        return 0;
    }
}

/* The compressed bytes that are there; LZMA's properties stand before them. */
static NetbomBytes
packed_bytes(const Context *context, const Member *member, const uint8_t **ret_params)
{
    NetbomBytes packed = netbom_slice(context->range, member->data_at, member->stored);
    *ret_params = NULL;
    if (member->method == 14) {
        *ret_params = packed.size >= 9 ? packed.data + 4 : NULL;
        packed = netbom_slice(&packed, 9, UINT64_MAX);
    }
    return packed;
}

static void
member_problem(const Context *context, const Member *member, const char *kind, const char *words)
{
    context->host->problem(context->scan, kind, member->local, "zip: %.*s: %s",
                           (int)member->name.size, (const char *)member->name.data, words);
}

/* Decodes into dst, which has room for the size that the member says. */
static uint64_t
decode_member(const Context *context, const Member *member, uint8_t *dst, uint64_t size)
{
    const uint8_t *params;
    const NetbomBytes packed = packed_bytes(context, member, &params);
    uint64_t got = 0;
    NetbomDecode answer = context->host->decode_block(
        context->scan, codec_of(member->method), params, packed.data, packed.size, dst, size, &got);
    if (answer == NETBOM_DECODED && got == size) {
        if (context->host->crc32(0, dst, size) != member->crc)
            member_problem(context, member, "checksum", "its CRC32 differs");
    } else if (answer == NETBOM_DECODE_UNSUPPORTED) {
        member_problem(context, member, "unsupported", "a variant that cannot be decoded");
    } else {
        const bool cut = answer == NETBOM_DECODE_TRUNCATED;
        member_problem(context, member, cut ? "truncated" : "corrupt",
                       cut ? "its data is cut" : "its data is damaged");
    }
    return got;
}

/* NetbomRead: the token is where the member's central header stands. */
static uint64_t
zip_read(void *state, uint64_t token, uint8_t *dst, uint64_t size)
{
    const Context *context = state;
    Member member;
    if (!read_central(context->range, token, context->base, &member) ||
        !find_data(context->range, &member))
        return 0;
    return decode_member(context, &member, dst, size);
}

static NetbomEntry
member_entry(const Member *member)
{
    NetbomEntry entry = {.kind = NETBOM_FILE,
                         .name = (const char *)member->name.data,
                         .name_size = netbom_text_size(member->name.data, member->name.size),
                         .mode = member->mode,
                         .uid = member->uid,
                         .gid = member->gid,
                         .mtime = member->mtime};
    if ((member->mode & 0170000) == 0040000 ||
        (member->name.size > 0 && member->name.data[member->name.size - 1] == '/'))
        entry.kind = NETBOM_DIR;
    else if ((member->mode & 0170000) == 0120000)
        entry.kind = NETBOM_SYMLINK;
    return entry;
}

static bool
hand_symlink(const Context *context, const Member *member, NetbomEntry *entry)
{
    uint8_t target[4096];
    uint64_t size = member->size < sizeof target ? member->size : sizeof target;
    if (member->method == METHOD_STORED) {
        const NetbomBytes stored = netbom_slice(context->range, member->data_at, size);
        memcpy(target, stored.data, stored.size);
        size = stored.size;
    } else {
        size = decode_member(context, member, target, size);
    }
    context->host->structure(context->scan, member->data_at, member->stored);
    entry->target = (const char *)target;
    entry->target_size = netbom_text_size(target, size);
    return context->host->child_entry(context->scan, entry);
}

/* `token`: see zip_read(). */
static bool
hand_member(Context *context, const Member *member, uint64_t token)
{
    const NetbomHost *host = context->host;
    NetbomScan *scan = context->scan;
    NetbomEntry entry = member_entry(member);
    const uint64_t data_end = member->data_at + member->stored;
    host->structure(scan, member->local, member->data_at - member->local);
    host->structure(scan, data_end, descriptor_size(context->range, data_end, member));
    if (entry.kind == NETBOM_DIR)
        return host->child_entry(scan, &entry);
    if (member->flags & FLAG_ENCRYPTED) {
        member_problem(context, member, "encrypted", "its bytes are encrypted");
        return host->child_entry(scan, &entry);
    }
    if (member->method != METHOD_STORED && codec_of(member->method) == 0) {
        member_problem(context, member, "unsupported", "its compression method cannot be decoded");
        return host->child_entry(scan, &entry);
    }
    if (entry.kind == NETBOM_SYMLINK)
        return hand_symlink(context, member, &entry);
    if (member->method != METHOD_STORED) {
        host->structure(scan, member->data_at, member->stored);
        return host->child_read(scan, &entry, member->size, zip_read, context, token);
    }
    const NetbomBytes stored = netbom_slice(context->range, member->data_at, member->stored);
    if (host->crc32(0, stored.data, stored.size) != member->crc)
        member_problem(context, member, "checksum", "its CRC32 differs");
    return host->child_range(scan, &entry, member->data_at, member->stored);
}

static void
unpack_directory(Context *context, const Directory *directory)
{
    const NetbomHost *host = context->host;
    uint64_t at = directory->at;
    Member member;
    host->structure(context->scan, directory->at, directory->end - directory->at);
    for (uint64_t i = 0; i < directory->count && host->spend(context->scan, 1); i++) {
        const uint64_t token = at;
        if (!read_central(context->range, at, directory->base, &member)) {
            host->problem(context->scan, "corrupt", at, "zip: the central directory is damaged");
            return;
        }
        at = member.next;
        if (!find_data(context->range, &member) ||
            !netbom_range_ok(context->range->size, member.data_at, member.stored)) {
            host->problem(context->scan, "corrupt", token, "zip: a member lies outside");
            continue;
        }
        if (!hand_member(context, &member, token))
            return;
    }
}

/* A member by its local header only: decoded to find its end. Answers that, or 0 to stop. */
static uint64_t
unpack_local(Context *context, Member *member)
{
    const NetbomHost *host = context->host;
    NetbomEntry entry = member_entry(member);
    const uint8_t *params;
    NetbomBuffer *buffer = NULL;
    uint64_t consumed = 0;
    const bool known = size_known(member);
    if (!known)
        member->stored = UINT64_MAX;
    const NetbomBytes there = netbom_slice(context->range, member->data_at, member->stored);
    member->stored = there.size;
    const NetbomBytes packed = packed_bytes(context, member, &params);
    host->structure(context->scan, member->local, member->data_at - member->local);
    if (member->flags & FLAG_ENCRYPTED || codec_of(member->method) == 0) {
        member_problem(context, member,
                       member->flags & FLAG_ENCRYPTED ? "encrypted" : "unsupported",
                       "its bytes cannot be decoded");
        if (!host->child_entry(context->scan, &entry) || !known)
            return 0;
        const uint64_t next = member->data_at + there.size;
        return next + descriptor_size(context->range, next, member);
    }
    NetbomDecode answer = host->decode_stream(context->scan, codec_of(member->method), params,
                                              packed.data, packed.size, 0, &buffer, &consumed);
    const uint64_t end = (uint64_t)(packed.data - context->range->data) + consumed;
    host->structure(context->scan, member->data_at, end - member->data_at);
    if (answer != NETBOM_DECODED)
        member_problem(context, member, answer == NETBOM_DECODE_TRUNCATED ? "truncated" : "corrupt",
                       "its data is cut or damaged");
    if (!buffer || !host->child_buffer(context->scan, &entry, buffer) || answer != NETBOM_DECODED)
        return 0;
    const uint64_t descriptor = descriptor_size(context->range, end, member);
    host->structure(context->scan, end, descriptor);
    return end + descriptor;
}

static void
unpack_locals(Context *context, const NetbomClaim *claim)
{
    const NetbomHost *host = context->host;
    uint64_t at = 0, end = 0;
    Member member;
    host->problem(context->scan, "truncated", context->range->size,
                  "zip: there is no central directory; read by the local headers");
    while (host->spend(context->scan, 1) && read_local(context->range, at, &member)) {
        end = context->range->size;
        if (member_entry(&member).kind == NETBOM_DIR) {
            const NetbomEntry entry = member_entry(&member);
            host->structure(context->scan, at, member.data_at - at);
            if (!host->child_entry(context->scan, &entry))
                break;
            at = member.data_at;
        } else if (member.method == METHOD_STORED && size_known(&member)) {
            const NetbomEntry entry = member_entry(&member);
            const NetbomBytes stored = netbom_slice(context->range, member.data_at, member.stored);
            host->structure(context->scan, at, member.data_at - at);
            if (stored.size < member.stored)
                member_problem(context, &member, "truncated", "its data is cut");
            if (!host->child_range(context->scan, &entry, member.data_at, stored.size))
                break;
            at = member.data_at + stored.size;
        } else {
            at = unpack_local(context, &member);
            if (at == 0)
                break;
        }
        end = at;
    }
    if (claim->extent != NETBOM_EXACT)
        host->set_end(context->scan, end);
}

static void
zip_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
           const NetbomClaim *claim)
{
    Context context = {host, scan, range, 0};
    Directory directory;
    if (claim->detail == 1 && find_directory(host, scan, range, 0, &directory)) {
        context.base = directory.base;
        unpack_directory(&context, &directory);
    } else {
        unpack_locals(&context, claim);
    }
    host->finish(scan);
}

static const NetbomMagic magics[] = {{"PK\3\4", 4, 0, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"zip", NULL};

const NetbomPlugin zip_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "zip",
    .description = "zip archives",
    .flags = NETBOM_PLUGIN_PARALLEL,
    .magics = magics,
    .n_magics = 1,
    .formats = formats,
    .detect = zip_detect,
    .unpack = zip_unpack,
};
