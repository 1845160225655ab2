/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * stream.h: what the codec plugins share: a compressed stream is claimed by a trial decode of at
 * most 64 KiB, then decoded in full into one child. Members that follow each other directly are one
 * claim and one child, as the command-line tools have it.
 *
 * Static functions only, for a plugin must not need other objects.
 */
#ifndef NETBOM_CODEC_STREAM_H
#define NETBOM_CODEC_STREAM_H

#include "netbom-plugin.h"
#include "plugin-date.h"

#define STREAM_TRIAL_SIZE 65536u /* output of a trial decode */
#define STREAM_HEAD_SIZE  16u    /* of a damaged stream, so much is understood */
#define STREAM_GOOD_SIZE  1024u  /* so much output proves a stream that is cut or damaged later */

/* Facts of a member's header. */
typedef struct {
    NetbomCodec codec;
    uint64_t skip; /* bytes before the member that give nothing (skippable frames) */
    uint64_t name_at, name_size;
    uint64_t mtime_at, mtime_size;
    uint32_t mtime;
    uint32_t mode; /* of the file that was compressed, 0 if the header has none */
} StreamHeader;

typedef struct {
    const char *format;
    const char *const *suffixes; /* pairs of a suffix and what replaces it, NULL-ended */
    bool checked;                /* the stream carries a check of its content */
    bool single;                 /* members do not follow each other */
    /* Cheap rejects: can a member begin at `at`? Fills a zeroed header. */
    bool (*header)(const NetbomBytes *bytes, uint64_t at, StreamHeader *ret_header);
} StreamFormat;

static inline const char *
stream_problem_kind(NetbomDecode answer)
{
    return answer == NETBOM_DECODE_TRUNCATED     ? "truncated"
           : answer == NETBOM_DECODE_CHECKSUM    ? "checksum"
           : answer == NETBOM_DECODE_LIMIT       ? "limit"
           : answer == NETBOM_DECODE_UNSUPPORTED ? "unsupported"
                                                 : "corrupt";
}

static inline bool
stream_detect(const StreamFormat *format, const NetbomHost *host, NetbomScan *scan,
              const NetbomBytes *object, uint64_t at, NetbomClaim *ret_claim)
{
    StreamHeader header = {0};
    if (!format->header(object, at, &header) || !host->spend(scan, 1))
        return false;
    NetbomBuffer *buffer = NULL;
    uint64_t consumed = 0;
    const NetbomBytes rest = netbom_slice(object, at + header.skip, UINT64_MAX);
    NetbomDecode answer = host->decode_stream(scan, header.codec, NULL, rest.data, rest.size,
                                              STREAM_TRIAL_SIZE, &buffer, &consumed);
    const uint64_t output = buffer ? buffer->size : 0;
    host->buffer_free(scan, buffer);

    NetbomClaim claim = {format->format,
                         header.skip + consumed,
                         NETBOM_AT_LEAST,
                         NETBOM_GRADE_STRUCTURE,
                         NULL,
                         false,
                         0};
    const NetbomGrade weak =
        output >= STREAM_GOOD_SIZE ? NETBOM_GRADE_STRUCTURE : NETBOM_GRADE_HEADER;
    StreamHeader next = {0};
    switch (answer) {
    case NETBOM_DECODED:
        claim.grade = format->checked ? NETBOM_GRADE_CHECKED : weak;
        if (format->single || !format->header(object, at + claim.size, &next))
            claim.extent = NETBOM_EXACT;
        break;
    case NETBOM_DECODE_LIMIT:
        claim.grade = weak;
        break;
    case NETBOM_DECODE_CHECKSUM:
        claim.grade = NETBOM_GRADE_HEADER;
        claim.problem = "the checksum of the content differs";
        break;
    case NETBOM_DECODE_UNSUPPORTED:
        claim.grade = NETBOM_GRADE_HEADER;
        claim.extent = NETBOM_TO_END;
        claim.problem = "a variant that cannot be decoded";
        break;
    default:
        if (output == 0)
            return false;
        claim.grade = weak;
        claim.problem =
            answer == NETBOM_DECODE_TRUNCATED ? "the stream is cut" : "the stream is damaged";
    }
    *ret_claim = claim;
    return claim.size > 0 || claim.extent == NETBOM_TO_END;
}

/* ---- the child's name ---- */

/* Length of `name` without `suffix`, or 0. */
static inline uint64_t
stream_without_suffix(const char *name, uint64_t size, const char *suffix)
{
    const uint64_t length = strlen(suffix);
    if (size <= length)
        return 0;
    for (uint64_t i = 0; i < length; i++) {
        char c = name[size - length + i];
        if ((c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c) != suffix[i])
            return 0;
    }
    return size - length;
}

/* The name without its directories, up to a NUL. */
static inline NetbomBytes
stream_base_name(const uint8_t *name, uint64_t size)
{
    const uint8_t *nul = size > 0 ? memchr(name, 0, (size_t)size) : NULL;
    uint64_t end = nul ? (uint64_t)(nul - name) : size, start = end;
    while (start > 0 && name[start - 1] != '/')
        start--;
    return (NetbomBytes){name + start, end - start};
}

/* The stored name, else the object's name without its suffix, else "data". `room` holds the answer.
 */
static inline void
stream_name(const StreamFormat *format, const NetbomBytes *range, const StreamHeader *header,
            const char *object_name, char *room, uint64_t room_size, NetbomEntry *entry)
{
    entry->kind = NETBOM_FILE;
    NetbomBytes name = stream_base_name(range->data + header->name_at, header->name_size);
    if (header->name_size > 0 && name.size > 0) {
        entry->name = (const char *)name.data;
        entry->name_size = name.size;
        return;
    }
    name = stream_base_name((const uint8_t *)object_name, strlen(object_name));
    for (const char *const *suffix = format->suffixes; suffix[0]; suffix += 2) {
        const uint64_t stem = stream_without_suffix((const char *)name.data, name.size, suffix[0]);
        const uint64_t tail = strlen(suffix[1]);
        if (stem == 0 || stem + tail > room_size)
            continue;
        memcpy(room, name.data, stem);
        memcpy(room + stem, suffix[1], tail);
        entry->name = room;
        entry->name_size = stem + tail;
        return;
    }
    entry->kind = NETBOM_PART;
    entry->name = "data";
    entry->name_size = 4;
}

/* ---- decoding ---- */

static inline void
stream_facts(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
             const StreamHeader *header)
{
    if (header->name_size > 0)
        host->header(scan, "name", header->name_at, header->name_size,
                     (const char *)range->data + header->name_at, header->name_size);
    if (header->mtime != 0) {
        char date[PLUGIN_DATE_SIZE];
        const uint64_t size = plugin_date(header->mtime, date);
        host->header(scan, "date", header->mtime_at, header->mtime_size, date, size);
    }
}

/* Decodes all members into one buffer. Answers where they end. The bytes of a member that is cut or
 * damaged are not understood: what a decoder takes for its rest may be something else. */
static inline uint64_t
stream_members(const StreamFormat *format, const NetbomHost *host, NetbomScan *scan,
               const NetbomBytes *range, NetbomBuffer **ret_buffer)
{
    uint64_t at = 0;
    for (;;) {
        StreamHeader header = {0};
        if (!format->header(range, at, &header))
            return at;
        const uint64_t start = at + header.skip;
        const NetbomBytes rest = netbom_slice(range, start, UINT64_MAX);
        NetbomBuffer *part = NULL;
        uint64_t consumed = 0;
        NetbomDecode answer = host->decode_stream(scan, header.codec, NULL, rest.data, rest.size, 0,
                                                  &part, &consumed);
        const uint64_t output = part ? part->size : 0;
        if (at > 0 && output == 0 && answer != NETBOM_DECODED) {
            host->buffer_free(scan, part);
            return at; /* what follows only looked like a member */
        }
        bool whole = answer == NETBOM_DECODED || answer == NETBOM_DECODE_CHECKSUM;
        if (!*ret_buffer) {
            *ret_buffer = part;
        } else {
            if (output > 0 && !host->buffer_append(scan, *ret_buffer, part->data, output)) {
                answer = NETBOM_DECODE_LIMIT;
                whole = false;
            }
            host->buffer_free(scan, part);
        }
        if (answer != NETBOM_DECODED)
            host->problem(scan, stream_problem_kind(answer), start + consumed,
                          "%s: %llu bytes came out of the stream at %llu", format->format,
                          (unsigned long long)output, (unsigned long long)start);
        const uint64_t understood = header.skip + (whole ? consumed : STREAM_HEAD_SIZE);
        at = start + consumed;
        host->structure(scan, start - header.skip,
                        understood < at - start + header.skip ? understood
                                                              : at - start + header.skip);
        if (!whole || format->single || !host->spend(scan, 1 + output / 4096))
            return at;
    }
}

static inline void
stream_unpack(const StreamFormat *format, const NetbomHost *host, NetbomScan *scan,
              const NetbomBytes *range, const NetbomClaim *claim)
{
    StreamHeader header = {0};
    if (!format->header(range, 0, &header))
        return;
    stream_facts(host, scan, range, &header);
    NetbomBuffer *buffer = NULL;
    const uint64_t end = stream_members(format, host, scan, range, &buffer);
    if (claim->extent != NETBOM_EXACT && end > 0)
        host->set_end(scan, end);
    if (!buffer)
        return;
    char room[256];
    NetbomEntry entry = {0};
    stream_name(format, range, &header, host->object_name(scan), room, sizeof room, &entry);
    entry.mtime = header.mtime;
    entry.mode = header.mode;
    host->child_buffer(scan, &entry, buffer);
}

#endif
