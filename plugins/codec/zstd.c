/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * zstd.c: Zstandard streams; frames one after another, also skippable ones, are one stream.
 *
 * Facts: RFC 8878.
 */
#include "stream.h"

#define FRAME_MAGIC     0xfd2fb528u
#define SKIPPABLE_MAGIC 0x184d2a50u /* the low four bits are free */
#define SKIPPABLE_MASK  0xfffffff0u

static bool
zstd_header(const NetbomBytes *bytes, uint64_t at, StreamHeader *ret_header)
{
    const uint64_t start = at;
    ret_header->codec = NETBOM_CODEC_ZSTD;
    for (unsigned i = 0; i < 64; i++) {
        NetbomReader reader = netbom_reader(bytes, at, false);
        const uint32_t magic = netbom_u32le(&reader);
        if (magic == FRAME_MAGIC) {
            const uint8_t descriptor = netbom_u8(&reader);
            ret_header->skip = at - start;
            return !reader.failed && !(descriptor & 0x08); /* a reserved bit */
        }
        const uint32_t size = netbom_u32le(&reader);
        netbom_skip(&reader, size);
        if (reader.failed || (magic & SKIPPABLE_MASK) != SKIPPABLE_MAGIC)
            return false;
        at = reader.at;
    }
    return false;
}

static const char *const suffixes[] = {".tzst", ".tar", ".zstd", "", ".zst", "", NULL};

static const StreamFormat format = {
    .format = "zstd",
    .suffixes = suffixes,
    .checked = true, /* by the block structure where a frame has no checksum */
    .header = zstd_header,
};

static bool
zstd_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
            NetbomClaim *ret_claim)
{
    return stream_detect(&format, host, scan, object, at, ret_claim);
}

static void
zstd_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
            const NetbomClaim *claim)
{
    stream_unpack(&format, host, scan, range, claim);
}

static const NetbomMagic magics[] = {
    {"\x28\xb5\x2f\xfd", 4, 0, NETBOM_MAGIC_EMBEDDED},
    {"\x2a\x4d\x18", 3, 1, NETBOM_MAGIC_START}, /* a skippable frame first */
};
static const char *const formats[] = {"zstd", NULL};

const NetbomPlugin zstd_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "zstd",
    .description = "Zstandard streams",
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = zstd_detect,
    .unpack = zstd_unpack,
};
