/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lzip.c: lzip files; members one after another are one stream.
 *
 * A member: "LZIP", version 1, a byte that codes the size of the dictionary, raw LZMA (lc 3, lp 0,
 * pb 2) with an end marker, then little endian CRC-32 and size of the data and size of the member.
 * Facts: the manual of lzip, chapter "File format".
 */
#include "stream.h"

enum { HEADER_SIZE = 6, TRAILER_SIZE = 20, MEMBERS_MAX = 1000000 };

/* What came out of one member. */
typedef struct {
    NetbomBuffer *buffer; /* NULL if memory was refused */
    uint64_t size;        /* of the member, trailer included; so far as it was read */
    NetbomDecode answer;
} Member;

/* The dictionary: a power of two of 4 KiB to 512 MiB, less up to 7/16 of it. 0: none. */
static uint32_t
dictionary_size(uint8_t code)
{
    const unsigned bits = code & 31u;
    if (bits < 12 || bits > 29)
        return 0;
    const uint32_t base = UINT32_C(1) << bits;
    return bits == 12 ? base : base - base / 16 * (code >> 5);
}

static bool
header_ok(const NetbomBytes *bytes, uint64_t at)
{
    return netbom_match(bytes, at, "LZIP\1", 5) && netbom_range_ok(bytes->size, at, HEADER_SIZE) &&
           dictionary_size(bytes->data[at + 5]) != 0;
}

/* limit: most bytes of output, 0 for what the budget allows. */
static Member
member_read(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t at,
            uint64_t limit)
{
    const uint32_t dictionary = dictionary_size(bytes->data[at + 5]);
    const uint8_t params[5] = {(2 * 5 + 0) * 9 + 3, (uint8_t)dictionary, (uint8_t)(dictionary >> 8),
                               (uint8_t)(dictionary >> 16), (uint8_t)(dictionary >> 24)};
    const NetbomBytes rest = netbom_slice(bytes, at + HEADER_SIZE, UINT64_MAX);
    Member member = {NULL, 0, NETBOM_DECODED};
    uint64_t used = 0;
    member.answer = host->decode_stream(scan, NETBOM_CODEC_LZMA_RAW, params, rest.data, rest.size,
                                        limit, &member.buffer, &used);
    member.size = HEADER_SIZE + used;
    if (member.answer != NETBOM_DECODED)
        return member;
    NetbomReader reader = netbom_reader(bytes, at + member.size, false);
    const uint32_t crc = netbom_u32le(&reader);
    const uint64_t size = netbom_u64le(&reader), total = netbom_u64le(&reader);
    if (reader.failed) {
        member.answer = NETBOM_DECODE_TRUNCATED;
        member.size = bytes->size - at;
        return member;
    }
    member.size += TRAILER_SIZE;
    const uint64_t output = member.buffer ? member.buffer->size : 0;
    if (output != size || member.size != total ||
        host->crc32(0, output > 0 ? member.buffer->data : NULL, output) != crc)
        member.answer = NETBOM_DECODE_CHECKSUM;
    return member;
}

static bool
lzip_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
            NetbomClaim *ret_claim)
{
    if (!header_ok(object, at) || !host->spend(scan, 1))
        return false;
    Member member = member_read(host, scan, object, at, STREAM_TRIAL_SIZE);
    const uint64_t output = member.buffer ? member.buffer->size : 0;
    host->buffer_free(scan, member.buffer);
    NetbomClaim claim = {
        .format = "lzip", .size = member.size, .extent = NETBOM_AT_LEAST, .grade = 0};
    claim.grade = output >= STREAM_GOOD_SIZE ? NETBOM_GRADE_STRUCTURE : NETBOM_GRADE_HEADER;
    if (member.answer == NETBOM_DECODED) {
        claim.grade = NETBOM_GRADE_CHECKED;
        if (!header_ok(object, at + member.size))
            claim.extent = NETBOM_EXACT;
    } else if (member.answer == NETBOM_DECODE_CHECKSUM) {
        claim.problem = "the checksum of the content differs";
    } else if (output == 0) {
        return false;
    }
    *ret_claim = claim;
    return true;
}

/* Decodes all members into one buffer. Answers where they end. */
static uint64_t
members_read(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
             NetbomBuffer **ret_buffer)
{
    uint64_t at = 0;
    for (unsigned i = 0; i < MEMBERS_MAX && header_ok(range, at) && host->spend(scan, 1); i++) {
        Member member = member_read(host, scan, range, at, 0);
        const uint64_t output = member.buffer ? member.buffer->size : 0;
        if (i > 0 && output == 0 && member.answer != NETBOM_DECODED) {
            host->buffer_free(scan, member.buffer);
            break;
        }
        if (member.answer != NETBOM_DECODED)
            host->problem(scan, stream_problem_kind(member.answer), at + member.size,
                          "lzip: %llu bytes came out of the member at %llu",
                          (unsigned long long)output, (unsigned long long)at);
        at += member.size;
        bool go_on = member.answer == NETBOM_DECODED || member.answer == NETBOM_DECODE_CHECKSUM;
        if (!*ret_buffer) {
            *ret_buffer = member.buffer;
            continue;
        }
        if (output > 0 && !host->buffer_append(scan, *ret_buffer, member.buffer->data, output)) {
            host->problem(scan, "limit", at, "lzip: the content is larger than the budget");
            go_on = false;
        }
        host->buffer_free(scan, member.buffer);
        if (!go_on)
            break;
    }
    return at;
}

static const char *const suffixes[] = {".tlz", ".tar", ".lz", "", NULL};
static const StreamFormat format = {.format = "lzip", .suffixes = suffixes};

static void
lzip_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
            const NetbomClaim *claim)
{
    NetbomBuffer *buffer = NULL;
    const uint64_t end = members_read(host, scan, range, &buffer);
    const StreamHeader header = {0};
    char room[256];
    NetbomEntry entry = {0};
    host->structure(scan, 0, end);
    if (claim->extent != NETBOM_EXACT && end > 0)
        host->set_end(scan, end);
    if (!buffer)
        return;
    stream_name(&format, range, &header, host->object_name(scan), room, sizeof room, &entry);
    host->child_buffer(scan, &entry, buffer);
}

static const NetbomMagic magics[] = {{"LZIP\1", 5, 0, NETBOM_MAGIC_EMBEDDED}};
static const char *const formats[] = {"lzip", NULL};

const NetbomPlugin lzip_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "lzip",
    .description = "lzip files",
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = lzip_detect,
    .unpack = lzip_unpack,
};
