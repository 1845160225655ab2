/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * zlib.c: zlib streams. Two bytes are no magic: a stream is claimed in other bytes only if all of
 * it was decoded, its Adler-32 fits, and more than 64 bytes came out.
 *
 * Facts: RFC 1950.
 */
#include "stream.h"

enum { OUTPUT_MIN = 64, WHOLE_MAX = 256 << 20 };

static bool
zlib_header(const NetbomBytes *bytes, uint64_t at, StreamHeader *ret_header)
{
    NetbomReader reader = netbom_reader(bytes, at, true);
    const uint16_t head = netbom_u16(&reader);
    const uint8_t first = netbom_u8(&reader);
    ret_header->codec = NETBOM_CODEC_ZLIB;
    /* deflate, a window of 32 KiB, no dictionary; a block type that exists */
    return !reader.failed && head >> 8 == 0x78 && head % 31 == 0 && !(head & 0x20) &&
           (first >> 1 & 3) != 3;
}

static const char *const suffixes[] = {".zlib", "", ".zz", "", NULL};

static const StreamFormat format = {
    .format = "zlib",
    .suffixes = suffixes,
    .checked = true,
    .single = true,
    .header = zlib_header,
};

/* The pieces of pictures and documents are theirs. */
static bool
belongs_to_document(const NetbomBytes *object)
{
    return netbom_match(object, 0, "\x89PNG\r\n\x1a\n", 8) || netbom_match(object, 0, "%PDF-", 5);
}

static bool
zlib_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
            NetbomClaim *ret_claim)
{
    NetbomClaim claim;
    if (belongs_to_document(object) || !stream_detect(&format, host, scan, object, at, &claim))
        return false;
    NetbomBuffer *buffer = NULL;
    uint64_t used = 0;
    const NetbomBytes rest = netbom_slice(object, at, UINT64_MAX);
    /* a trial decode that met its limit */
    const bool open = !claim.problem && claim.grade == NETBOM_GRADE_STRUCTURE;
    const bool small = claim.grade == NETBOM_GRADE_CHECKED;
    claim.grade = NETBOM_GRADE_HEADER;
    if (open || small) {
        const NetbomDecode answer = host->decode_stream(scan, NETBOM_CODEC_ZLIB, NULL, rest.data,
                                                        rest.size, WHOLE_MAX, &buffer, &used);
        if (answer == NETBOM_DECODED && buffer && buffer->size > OUTPUT_MIN) {
            claim.grade = NETBOM_GRADE_CHECKED;
            claim.extent = NETBOM_EXACT;
            claim.size = used;
        }
        host->buffer_free(scan, buffer);
    }
    *ret_claim = claim;
    return true;
}

static void
zlib_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
            const NetbomClaim *claim)
{
    stream_unpack(&format, host, scan, range, claim);
}

static const NetbomMagic magics[] = {
    {"\x78\x01", 2, 0, 0}, {"\x78\x5e", 2, 0, 0}, {"\x78\x9c", 2, 0, 0}, {"\x78\xda", 2, 0, 0}};
static const char *const formats[] = {"zlib", NULL};

const NetbomPlugin zlib_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "zlib",
    .description = "zlib streams",
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = zlib_detect,
    .unpack = zlib_unpack,
};
